// Certificates made on the spot: self-signed or signed by another, valid whenever a test wants.
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace plumb::test {

struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    QByteArray fingerprint() const { return certificate.digest(QCryptographicHash::Sha256).toHex(); }
};

struct CertificateWish {
    QByteArray name = "office.example";
    QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime until = QDateTime::currentDateTimeUtc().addDays(1);
    const TestCertificate *signedBy = nullptr; // null: itself
    bool isAuthority = false;
};

TestCertificate makeCertificate(const CertificateWish &wish = {});

} // namespace plumb::test
