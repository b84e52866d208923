#include "app/quality/client_file.h"

#include <algorithm>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

bool has(const QJsonObject &fields, QLatin1StringView name)
{
    const QJsonValue value = fields.value(name);
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

bool anyHas(const std::vector<QJsonObject> &records, QLatin1StringView name)
{
    return std::any_of(records.begin(), records.end(), [&](const QJsonObject &fields) { return has(fields, name); });
}

bool isThere(FilePart part, const ClientFile &file)
{
    switch (part) {
    case FilePart::Phone: return anyHas(file.contacts, "phone"_L1);
    case FilePart::Address: return has(file.site, "address"_L1);
    case FilePart::Area: return has(file.site, "area"_L1);
    case FilePart::Family: return has(file.profile, "family"_L1);
    case FilePart::Use: return has(file.profile, "use"_L1);
    case FilePart::Style: return has(file.profile, "style"_L1);
    case FilePart::Budget: return has(file.profile, "budget_from"_L1) || has(file.profile, "budget_to"_L1);
    case FilePart::MoveIn: return has(file.profile, "move_in_on"_L1);
    case FilePart::Taboos: return has(file.profile, "taboos"_L1);
    case FilePart::Source: return has(file.profile, "source"_L1);
    case FilePart::Value: return has(file.profile, "value"_L1);
    case FilePart::ValueReason: return has(file.profile, "value_reason"_L1);
    case FilePart::Birthday:
        return std::any_of(file.careDates.begin(), file.careDates.end(),
                           [](const QJsonObject &date) { return date.value("occasion"_L1) == QJsonValue(u"birthday"_s); });
    }
    return false;
}

bool isKept(const CareDate &date, QDate on, const std::vector<CareDone> &done)
{
    return std::any_of(done.begin(), done.end(), [&](const CareDone &one) { return one.careDate == date.id && one.on == on; });
}

bool wasDuty(const CareDate &date, QDate on)
{
    return on.isValid() && (!date.since.isValid() || on >= date.since);
}

} // namespace

Completeness completenessOf(const ClientFile &file)
{
    Completeness out;
    for (int part = 0; part <= int(FilePart::Birthday); ++part) {
        ++out.parts;
        if (!isThere(FilePart(part), file))
            out.missing.push_back(FilePart(part));
    }
    return out;
}

std::optional<Moment> madeAt(const Id &id)
{
    constexpr int millisBytes = 6;
    const QByteArray raw = toBytes(id);
    quint64 millis = 0;
    for (int i = 0; i < millisBytes; ++i)
        millis = millis << 8 | quint8(raw[i]);
    return quint8(raw[6]) >> 4 == 7 ? std::optional(fromMillis(qint64(millis))) : std::nullopt;
}

Id profileId(const Id &site)
{
    static const QUuid space(0x2b7c6a10, 0x93d4, 0x4e58, 0xa1, 0x6f, 0x0d, 0x72, 0xc9, 0x34, 0x58, 0xe1);
    return QUuid::createUuidV5(space, toString(site));
}

QDate occasionIn(int year, int month, int day)
{
    if (month == 2 && day == 29 && !QDate::isLeapYear(year))
        return QDate(year, 2, 28);
    return QDate(year, month, day);
}

std::vector<CareStanding> careOf(const std::vector<CareDate> &dates, const std::vector<CareDone> &done, QDate today)
{
    std::vector<CareStanding> out;
    for (const CareDate &date : dates) {
        for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
            const QDate on = occasionIn(year, date.month, date.day);
            if (!wasDuty(date, on) || on < today.addDays(-careLateDays))
                continue;
            const bool kept = isKept(date, on, done);
            if (kept && on < today)
                continue; // remembered, and over
            out.push_back({date.id, on, int(today.daysTo(on)), kept});
            break;
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const CareStanding &a, const CareStanding &b) { return a.on < b.on; });
    return out;
}

CareRate careRate(const std::vector<CareDate> &dates, const std::vector<CareDone> &done, QDate from, QDate until)
{
    CareRate rate;
    for (const CareDate &date : dates) {
        for (int year = from.year(); year <= until.year(); ++year) {
            const QDate on = occasionIn(year, date.month, date.day);
            if (!wasDuty(date, on) || on < from || on > until)
                continue;
            ++rate.due;
            rate.kept += isKept(date, on, done) ? 1 : 0;
        }
    }
    return rate;
}

} // namespace plumb::quality
