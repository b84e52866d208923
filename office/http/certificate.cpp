#include "office/http/certificate.h"

#include "app/crypto/crypto.h"
#include "office/vault/durable.h"

#include <QFile>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr long tenYears = 60L * 60 * 24 * 3653;

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

Error broken(const char *what)
{
    return fail(ErrorCode::Internal, u"certificate: %1"_s.arg(QLatin1StringView(what)));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    const QByteArray serial = crypto::randomBytes(8);
    quint64 number = 0;
    for (char byte : serial)
        number = number << 8 | quint8(byte);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const auto *common = reinterpret_cast<const unsigned char *>("Plumbline office");
    const bool made = X509_set_version(certificate.get(), X509_VERSION_3)
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), number >> 1)
        // From yesterday on: phones whose clocks are behind are not turned away.
        && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60L * 60 * 24)
        && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), tenYears)
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, common, -1, -1, 0)
        && X509_set_issuer_name(certificate.get(), name) && X509_set_pubkey(certificate.get(), key)
        && addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(certificate.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
        && X509_sign(certificate.get(), key, EVP_sha256());
    return made ? std::move(certificate) : Certificate();
}

Status writeNew(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    if (file.exists())
        return fail(ErrorCode::Refused, u"%1 exists already"_s.arg(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) || file.write(bytes) != bytes.size())
        return fileError(file, u"write"_s);
    return syncFile(file);
}

} // namespace

Status writeSecret(const QString &path, const QByteArray &bytes)
{
    return writeNew(path, bytes, QFile::ReadOwner | QFile::WriteOwner);
}

Status makeCertificate(const QString &certificateFile, const QString &keyFile)
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return broken("key");
    const Certificate certificate = selfSigned(key.get());
    if (!certificate)
        return broken("signing");
    const Bio keyText(BIO_new(BIO_s_mem()));
    const Bio certificateText(BIO_new(BIO_s_mem()));
    if (!PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
        || !PEM_write_bio_X509(certificateText.get(), certificate.get()))
        return broken("writing");
    PLUMB_TRY(writeSecret(keyFile, contentOf(keyText.get())));
    return writeNew(certificateFile, contentOf(certificateText.get()),
                    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

Result<QByteArray> fingerprintOf(const QString &certificateFile)
{
    QFile file(certificateFile);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file, u"read"_s);
    const QByteArray pem = file.readAll();
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return broken("not a certificate");
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    if (size <= 0)
        return broken("encoding");
    const QByteArray hash = crypto::sha256Hex(QByteArrayView(reinterpret_cast<char *>(der), size));
    OPENSSL_free(der);
    return hash;
}

} // namespace plumb::office
