#include "tests/demo/office.h"

#include "app/core/json.h"
#include "tests/support/run_program.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

Status asStatus(const QString &problem)
{
    return problem.isEmpty() ? Status() : Status(fail(ErrorCode::Internal, problem));
}

} // namespace

Office::Office(QString program, QString folder)
    : m_program(std::move(program)), m_folder(std::move(folder)), m_process(m_program, m_folder)
{
}

Status Office::init(const QString &company, const QString &admin)
{
    return asStatus(test::runProgram(m_program, {u"init"_s, u"--folder"_s, m_folder, u"--company"_s, company,
                                                 u"--admin"_s, admin}).error);
}

Status Office::serve(quint16 port)
{
    return asStatus(m_process.start(port));
}

Status Office::stop()
{
    return asStatus(m_process.stop());
}

Result<QString> Office::invite(const QString &person)
{
    const test::Finished made = test::runProgram(m_program, {u"invite"_s, u"--folder"_s, m_folder, u"--person"_s, person,
                                                             u"--url"_s, url(), u"--json"_s});
    PLUMB_TRY(asStatus(made.error));
    PLUMB_ASSIGN(const QJsonObject answer, parseObject(made.out.trimmed()));
    const QString text = answer.value(u"invite"_s).toString();
    if (text.isEmpty())
        return fail(ErrorCode::Internal, u"the office printed no invite: "_s + QString::fromUtf8(made.out));
    return text;
}

QString Office::url() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_process.port());
}

} // namespace plumb::demo
