// app/core/sound_format.h as Qt Multimedia says it.
#pragma once

#include "app/core/sound_format.h"

#include <QAudioFormat>

namespace plumb {

inline QAudioFormat multimediaFormat()
{
    QAudioFormat format;
    format.setSampleRate(soundRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace plumb
