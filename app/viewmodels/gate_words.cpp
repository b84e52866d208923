#include "app/viewmodels/gate_words.h"

#include "app/viewmodels/value_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb::words {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct GateWords {
    Q_DECLARE_TR_FUNCTIONS(GateWords)
};

constexpr int namedSigners = 2; // more are counted

QString choice(const GateSpeech &speech, const QString &kind, const QString &field, const QString &value)
{
    const KindSchema *schema = speech.schema.kind(kind);
    return readable(schema ? schema->field(field) : nullptr, value, speech.language);
}

QString stageName(const GateSpeech &speech)
{
    return choice(speech, u"stage"_s, u"code"_s, speech.before);
}

QString demandName(const QString &demand)
{
    if (demand == "contract"_L1)
        return GateWords::tr("Contract signed");
    if (demand == "drawings"_L1)
        return GateWords::tr("Drawings issued");
    if (demand == "plan"_L1)
        return GateWords::tr("Work plan approved");
    if (demand == "safety_plan"_L1)
        return GateWords::tr("Safety plan approved");
    if (demand == "schedule"_L1)
        return GateWords::tr("Schedule agreed");
    if (demand == "permit"_L1)
        return GateWords::tr("Permit of the building's management");
    return demand == "base_dry"_L1 ? GateWords::tr("Base dry") : demand;
}

QString photoName(const QString &key, const GateSpeech &speech)
{
    const Checklist *list = speech.acceptance;
    if (!list)
        return key;
    const auto found = std::find_if(list->photos.begin(), list->photos.end(), [&](const PhotoDemand &demand) { return demand.key == key; });
    return found == list->photos.end() ? key : found->title.in(speech.language);
}

QString itemName(const QString &key, const GateSpeech &speech)
{
    const Checklist *list = speech.acceptance;
    const ChecklistItem *item = list ? list->item(key) : nullptr;
    return item ? item->title.in(speech.language) : key;
}

QString placed(const QString &name, const QString &place)
{
    return place.isEmpty() ? name : GateWords::tr("%1, %2").arg(name, place);
}

QString testName(const Missing &missing, const GateSpeech &speech)
{
    const QString name = choice(speech, u"timed_test"_s, u"test"_s, missing.args.value(0));
    return placed(name, missing.args.value(1));
}

bool isAcceptance(const Missing &missing)
{
    return missing.code == MissingCode::NoAcceptance || missing.code == MissingCode::AcceptanceOpen
        || missing.code == MissingCode::AcceptanceFailed || missing.code == MissingCode::AcceptanceUnsigned;
}

QString signersInShort(const std::vector<Missing> &missing, const GateSpeech &speech)
{
    QStringList roles;
    for (const Missing &one : missing) {
        if (one.code == MissingCode::Signature)
            roles.append(choice(speech, u"signature"_s, u"role"_s, one.args.value(0)));
    }
    if (roles.isEmpty())
        return {};
    return roles.size() > namedSigners ? GateWords::tr("%n signature(s)", nullptr, int(roles.size()))
                                       : GateWords::tr("signature of %1").arg(roles.join(GateWords::tr(", ")));
}

} // namespace

QString missing(const Missing &missing, const GateSpeech &speech)
{
    const QString arg = missing.args.value(0);
    switch (missing.code) {
    case MissingCode::NoAcceptance: return GateWords::tr("%1 has not been inspected").arg(stageName(speech));
    case MissingCode::AcceptanceOpen: return GateWords::tr("Acceptance of %1 is not finished: %n item(s) open", nullptr, arg.toInt()).arg(stageName(speech));
    case MissingCode::AcceptanceFailed: return GateWords::tr("Acceptance of %1: %n item(s) failed", nullptr, arg.toInt()).arg(stageName(speech));
    case MissingCode::AcceptanceUnsigned: return GateWords::tr("Acceptance of %1 is not signed off").arg(stageName(speech));
    case MissingCode::Signature: return GateWords::tr("Signature is missing: %1").arg(choice(speech, u"signature"_s, u"role"_s, arg));
    case MissingCode::Briefing: return GateWords::tr("Briefing is missing: %1").arg(choice(speech, u"briefing"_s, u"trade"_s, arg));
    case MissingCode::BriefingUnsigned: return GateWords::tr("Briefing not signed by the crew lead: %1").arg(choice(speech, u"briefing"_s, u"trade"_s, arg));
    case MissingCode::IssueOpen: return GateWords::tr("An issue is not closed");
    case MissingCode::Photo: return missingPhotos({missing}, speech);
    case MissingCode::TestRunning: return GateWords::tr("Test still running: %1").arg(testName(missing, speech));
    case MissingCode::TestFailed: return GateWords::tr("Test failed: %1").arg(testName(missing, speech));
    case MissingCode::RedLine: return GateWords::tr("Red line failed: %1").arg(itemName(arg, speech));
    case MissingCode::Document: return demandName(arg);
    }
    return {};
}

QString missingPhotos(const std::vector<Missing> &missing, const GateSpeech &speech)
{
    QStringList places;
    for (const Missing &one : missing) {
        QStringList place = one.args.mid(1);
        place.removeAll(QString());
        if (!place.isEmpty())
            places.append(place.join(u' '));
    }
    const QString name = placed(photoName(missing.front().args.value(0), speech), places.join(GateWords::tr(", ")));
    return GateWords::tr("Photo is missing: %1").arg(name);
}

QString gateSummary(const std::vector<Missing> &missing, const GateSpeech &speech)
{
    QStringList parts;
    const auto howMany = [&](auto which) { return int(std::count_if(missing.begin(), missing.end(), which)); };
    const auto ofCode = [&](MissingCode code) { return howMany([code](const Missing &one) { return one.code == code; }); };
    if (howMany(isAcceptance) > 0)
        parts.append(GateWords::tr("%1 accepted").arg(stageName(speech)));
    if (const int red = ofCode(MissingCode::RedLine))
        parts.append(GateWords::tr("%n red line(s)", nullptr, red));
    if (const int issues = ofCode(MissingCode::IssueOpen))
        parts.append(GateWords::tr("%n issue(s)", nullptr, issues));
    if (const QString signers = signersInShort(missing, speech); !signers.isEmpty())
        parts.append(signers);
    if (const int tests = ofCode(MissingCode::TestRunning) + ofCode(MissingCode::TestFailed))
        parts.append(GateWords::tr("%n test(s)", nullptr, tests));
    if (ofCode(MissingCode::Briefing) + ofCode(MissingCode::BriefingUnsigned) > 0)
        parts.append(GateWords::tr("briefing"));
    if (const int photos = ofCode(MissingCode::Photo))
        parts.append(GateWords::tr("%n photo(s)", nullptr, photos));
    if (const int documents = ofCode(MissingCode::Document))
        parts.append(GateWords::tr("%n document(s)", nullptr, documents));
    return parts.isEmpty() ? QString() : GateWords::tr("Needs: %1").arg(parts.join(GateWords::tr(", ")));
}

} // namespace plumb::words
