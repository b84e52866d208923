#include "app/quality/reading.h"

#include <QRegularExpression>

namespace plumb::quality {

using namespace Qt::StringLiterals;

std::optional<double> readingOf(const QString &typed, const QString &unit)
{
    static const QRegularExpression decimal(u"^[-+]?(\\d{1,9}([.]\\d{0,6})?|[.]\\d{1,6})$"_s);
    const auto plain = [](const QString &text) { // full-width figures are figures; a Chinese full stop is a point
        QString folded = text.normalized(QString::NormalizationForm_KC).trimmed();
        return folded.replace(u',', u'.').replace(u'。', u'.').replace(u'−', u'-');
    };
    QString text = plain(typed);
    if (const QString suffix = plain(unit); !suffix.isEmpty() && text.endsWith(suffix, Qt::CaseInsensitive))
        text = text.chopped(suffix.size()).trimmed();
    if (!decimal.match(text).hasMatch())
        return std::nullopt;
    return text.toDouble();
}

} // namespace plumb::quality
