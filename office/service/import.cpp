#include "office/service/import.h"

#include "app/core/json.h"
#include "app/crypto/sealed_stream.h"
#include "app/model/unsent_file.h"

#include <limits>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int uploadIdBytes = 16;

class Importing {
public:
    Importing(Ledger &ledger, const PushContext &context, Vault &vault) : m_ledger(ledger), m_context(context), m_vault(vault) {}
    ~Importing() { dropFile(); }

    Status take(const QByteArray &message, bool last)
    {
        PLUMB_ASSIGN(const unsent::Part part, m_parser.next(message));
        PLUMB_TRY(std::visit([this](const auto &is) { return takePart(is); }, part));
        if (last != m_parser.ended())
            return fail(ErrorCode::InvalidValue, u"the end is not where the file ends"_s);
        return {};
    }
    Imported result() && { return std::move(m_result); }

private:
    Status takePart(const unsent::Header &header)
    {
        PLUMB_ASSIGN(const auto reader, m_ledger.read());
        PLUMB_ASSIGN(const Company company, reader->company());
        if (company.id != header.company)
            return fail(ErrorCode::NotFound, u"the file is of another company"_s);
        PLUMB_ASSIGN(const auto device, reader->device(header.device));
        if (!device || device->person != header.person)
            return fail(ErrorCode::NotFound, u"there is no device %1"_s.arg(toString(header.device)));
        m_result.device = header.device;
        m_result.person = header.person;
        m_result.made = header.made;
        return {};
    }

    Status takePart(const unsent::Push &pushed)
    {
        std::optional<Device> device;
        {
            PLUMB_ASSIGN(const auto reader, m_ledger.read());
            PLUMB_ASSIGN(device, reader->device(m_result.device));
        }
        if (!device)
            return fail(ErrorCode::NotFound, u"the device is gone"_s);
        const auto done = push(m_context, *device, forThisBook(pushed.request));
        if (const auto *refused = std::get_if<Response>(&done)) {
            const QJsonObject body = parseObject(refused->body).valueOr({});
            return fail(ErrorCode::Refused, u"%1: %2"_s.arg(refused->status).arg(body.value(u"detail"_s).toString()));
        }
        const auto &answers = std::get<Pushed>(done).answers;
        m_result.answers.insert(m_result.answers.end(), answers.begin(), answers.end());
        return {};
    }

    // A file made before the office was restored cannot be asked what its author had seen: nothing counts.
    wire::SyncRequest forThisBook(wire::SyncRequest request) const
    {
        if (!request.epoch.isEmpty() && request.epoch != m_context.epoch) {
            request.epoch = m_context.epoch;
            request.madeBefore = {{std::numeric_limits<qint64>::max(), 0}};
        }
        return request;
    }

    Status takePart(const unsent::FileBegin &file)
    {
        m_file = file;
        m_upload.clear();
        if (m_vault.has(file.sha256)) {
            ++m_result.filesThere;
            return noteFile();
        }
        m_upload = m_context.random.bytes(uploadIdBytes).toHex();
        PLUMB_ASSIGN(m_open, m_vault.openUpload(m_upload, 0));
        return {};
    }

    Status takePart(const unsent::FileData &data)
    {
        if (m_upload.isEmpty())
            return {}; // there already
        PLUMB_TRY(m_open->append(data.bytes));
        if (!data.last)
            return {};
        PLUMB_TRY(m_open->sync());
        m_open.reset();
        PLUMB_TRY(m_vault.publish(m_upload, m_file.sha256, m_file.size));
        PLUMB_TRY(m_vault.drop(m_upload));
        m_upload.clear();
        ++m_result.files;
        return noteFile();
    }

    Status takePart(const unsent::End &) { return {}; }

    Status noteFile()
    {
        PLUMB_ASSIGN(const qint64 size, m_vault.size(m_file.sha256));
        PLUMB_ASSIGN(const auto writer, m_ledger.write());
        PLUMB_TRY(writer->addBlob({m_file.sha256, size, m_result.device, m_context.now}));
        PLUMB_TRY(writer->holdBlob(m_file.sha256, m_result.person));
        return writer->commit();
    }

    void dropFile()
    {
        m_open.reset();
        if (!m_upload.isEmpty())
            static_cast<void>(m_vault.drop(m_upload)); // left behind, it is only waste
    }

    Ledger &m_ledger;
    const PushContext &m_context;
    Vault &m_vault;
    unsent::Parser m_parser;
    unsent::FileBegin m_file;
    QByteArray m_upload; // being written; empty: none
    std::unique_ptr<UploadFile> m_open;
    Imported m_result;
};

} // namespace

Result<Imported> importUnsent(QIODevice &file, Ledger &ledger, const PushContext &context, Vault &vault)
{
    Importing importing(ledger, context, vault);
    PLUMB_TRY(crypto::readSealed(file, context.key.key.publicKey, context.key.key.secret,
                                 [&](const QByteArray &message, bool last) { return importing.take(message, last); }));
    Imported imported = std::move(importing).result();
    PLUMB_ASSIGN(const auto writer, ledger.write());
    PLUMB_TRY(writer->noteEvent({context.now, u"import"_s, imported.device, {},
                                 u"%1 changes, %2 files"_s.arg(imported.answers.size()).arg(imported.files)}));
    PLUMB_TRY(writer->commit());
    return imported;
}

} // namespace plumb::office
