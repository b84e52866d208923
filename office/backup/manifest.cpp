#include "office/backup/manifest.h"

#include "app/core/json.h"
#include "app/core/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {
constexpr int version = 1;
}

bool isPartName(const QString &name)
{
    static const QStringList fixed{u"ledger.db"_s, u"signing.key"_s, u"certificate.pem"_s, u"private.pem"_s};
    static const QRegularExpression kind(uR"(^kinds/[^/\\.][^/\\]*\.json$)"_s);
    return fixed.contains(name) || kind.match(name).hasMatch();
}

QByteArray encodeManifest(const Manifest &manifest)
{
    QJsonObject parts;
    for (auto part = manifest.parts.begin(); part != manifest.parts.end(); ++part) {
        parts.insert(part.key(), QJsonObject{{u"bytes"_s, part->bytes}, {u"sha256"_s, QString::fromLatin1(part->sha256)}});
    }
    QJsonArray missing;
    for (const QByteArray &sha256 : manifest.missing)
        missing.append(QString::fromLatin1(sha256));
    return canonicalJson(QJsonObject{{u"v"_s, version},
                                     {u"made"_s, toIso(manifest.made)},
                                     {u"company"_s, toString(manifest.company)},
                                     {u"company_name"_s, manifest.companyName},
                                     {u"epoch"_s, manifest.epoch},
                                     {u"seq"_s, manifest.seq},
                                     {u"devices"_s, manifest.devices},
                                     {u"changes"_s, manifest.changes},
                                     {u"records"_s, manifest.records},
                                     {u"files"_s, manifest.files},
                                     {u"parts"_s, parts},
                                     {u"missing"_s, missing}})
        + '\n';
}

Result<Manifest> decodeManifest(const QByteArray &bytes)
{
    PLUMB_ASSIGN(const QJsonObject object, parseObject(bytes));
    JsonReader in(object);
    if (in.integer("v"_L1, 1, 1000) != version)
        in.reject("v"_L1, u"made by a newer office"_s);
    Manifest manifest;
    manifest.made = fromDateTime(QDateTime::fromString(in.text("made"_L1, 40), Qt::ISODateWithMs));
    manifest.company = in.id("company"_L1);
    manifest.companyName = in.text("company_name"_L1);
    manifest.epoch = in.text("epoch"_L1, 64);
    manifest.seq = in.integer("seq"_L1);
    manifest.devices = in.integer("devices"_L1);
    manifest.changes = in.integer("changes"_L1);
    manifest.records = in.integer("records"_L1);
    manifest.files = in.integer("files"_L1);
    const QJsonObject parts = in.object("parts"_L1);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        JsonReader inPart(part->toObject());
        const Manifest::Part read{inPart.integer("bytes"_L1), inPart.text("sha256"_L1, 64).toLatin1()};
        if (!inPart.ok())
            return inPart.error();
        if (!isSha256Hex(read.sha256) || !isPartName(part.key()))
            in.reject("parts"_L1, part.key());
        manifest.parts.insert(part.key(), read);
    }
    for (const QJsonValue &sha256 : in.array("missing"_L1)) {
        manifest.missing.append(sha256.toString().toLatin1());
        if (!isSha256Hex(manifest.missing.back()))
            in.reject("missing"_L1, u"not a hash"_s);
    }
    return in.ok() ? Result<Manifest>(std::move(manifest)) : Result<Manifest>(in.error());
}

} // namespace plumb::office
