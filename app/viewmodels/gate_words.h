// What a stage's start lacks, in words.
#pragma once

#include "app/model/schema.h"
#include "app/viewmodels/gate_reading.h"

namespace plumb::words {

struct GateSpeech {
    const Schema &schema;
    QString language;
    QString before;          // code of the stage before
    const quality::Checklist *acceptance = nullptr; // by which it is accepted
};

QString missing(const quality::Missing &missing, const GateSpeech &speech);
// "Needs: water and electricity accepted, 2 issues closed, client's signature"; "": nothing is missing.
// Of one demand, wherever it is wanted.
QString missingPhotos(const std::vector<quality::Missing> &missing, const GateSpeech &speech);
QString gateSummary(const std::vector<quality::Missing> &missing, const GateSpeech &speech);

} // namespace plumb::words
