// The real office, used by its command line as its owner would.
#pragma once

#include "app/core/result.h"
#include "tests/support/office_process.h"

#include <QJsonObject>

namespace plumb::demo {

class Office {
public:
    Office(QString program, QString folder);

    Status init(const QString &company, const QString &admin);
    Status serve(quint16 port = 0); // 0: a free one
    Status stop();
    // The text of a fresh one-time invite. `person`: a name or an id.
    Result<QString> invite(const QString &person);
    QString url() const;
    quint16 port() const { return m_process.port(); }

private:
    QString m_program;
    QString m_folder;
    test::OfficeProcess m_process;
};

} // namespace plumb::demo
