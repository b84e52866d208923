#include "tests/support/test_certificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace plumb::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

QByteArray bytesOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

Key keyFrom(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free_all);
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
}

Certificate certificateFrom(const QByteArray &der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &data, long(der.size())), &X509_free);
}

void addExtension(X509 *certificate, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate makeCertificate(const CertificateWish &wish)
{
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    std::uint32_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), long(serial >> 1) + 1);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), time_t(wish.from.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), time_t(wish.until.toSecsSinceEpoch()));
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(wish.name.constData()),
                               int(wish.name.size()), -1, 0);
    addExtension(certificate.get(), NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.isAuthority)
        addExtension(certificate.get(), NID_subject_alt_name, "DNS:" + wish.name + ",IP:127.0.0.1");

    if (wish.signedBy) {
        const Certificate issuer = certificateFrom(wish.signedBy->certificate.toDer());
        const Key issuerKey = keyFrom(wish.signedBy->key.toPem());
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
        X509_sign(certificate.get(), issuerKey.get(), EVP_sha256());
    } else {
        X509_set_issuer_name(certificate.get(), name);
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    }

    const Memory certificatePem(BIO_new(BIO_s_mem()), &BIO_free_all);
    PEM_write_bio_X509(certificatePem.get(), certificate.get());
    const Memory keyPem(BIO_new(BIO_s_mem()), &BIO_free_all);
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(bytesOf(certificatePem.get()), QSsl::Pem), QSslKey(bytesOf(keyPem.get()), QSsl::Ec)};
}

} // namespace plumb::test
