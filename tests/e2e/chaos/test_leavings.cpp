// What went with a phone that was put back is not owed. Everything else is: so this must never say too much.
#include "app/sqlite/sqlite.h"
#include "tests/e2e/chaos/leavings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace plumb::chaos;
using namespace Qt::StringLiterals;

namespace {

Value valueOf(char digit)
{
    return {QByteArray(32, digit), 1, 1};
}

QByteArray change(char digit)
{
    return "{\"id\":\"change-" + QByteArray(1, digit) + "\",\"set\":{\"title\":\"" + valueOf(digit).text() + "\"}}";
}

QByteArray fileOf(char digit)
{
    return QByteArray(64, digit);
}

void write(const QString &path, const QByteArray &sql)
{
    const auto database = sqlite::Database::open(path, {});
    if (!database || !(*database)->execute(sql.constData()))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestLeavings : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    void phone(const QString &name, const QByteArray &rows) const
    {
        write(at(name), "CREATE TABLE replica(epoch TEXT); INSERT INTO replica VALUES ('first');"
                        "CREATE TABLE outbox(change BLOB, state INTEGER); CREATE TABLE refused(change BLOB);"
                        "CREATE TABLE blob(sha256 BLOB, state INTEGER, here INTEGER);" + rows);
    }
    void officeIn(const QByteArray &epoch) const
    {
        write(at(u"ledger.db"_s), "CREATE TABLE company(epoch TEXT); INSERT INTO company VALUES ('" + epoch + "');");
    }
    static QByteArray row(char digit, int state) { return "INSERT INTO outbox VALUES ('" + change(digit) + "'," + QByteArray::number(state) + ");"; }
    static QByteArray file(char digit, int state) { return "INSERT INTO blob VALUES (x'" + fileOf(digit) + "'," + QByteArray::number(state) + ",1);"; }
    QByteArrayList gone() const
    {
        QString problem;
        QByteArrayList texts;
        for (const Entry &entry : leavings({{}, at(u"phone"_s), {}, {}}, at(u"copy"_s), m_folder->path(), problem))
            texts << (entry.file.isEmpty() ? entry.values.at(0).text() : entry.file);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        return texts;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasNotSentIsGone()
    {
        phone(u"phone"_s, row('a', 1) + row('b', 0) + file('c', 2) + file('d', 1));
        phone(u"copy"_s, {});
        officeIn("first");
        QCOMPARE(gone(), (QByteArrayList{valueOf('b').text(), fileOf('d')}));
    }

    void whatTheCopyHasIsOwed()
    {
        phone(u"phone"_s, row('a', 0) + row('b', 0) + file('c', 0) + file('d', 0));
        phone(u"copy"_s, row('a', 0) + file('c', 0));
        officeIn("first");
        QCOMPARE(gone(), (QByteArrayList{valueOf('b').text(), fileOf('d')}));
    }

    void whatWasRefusedIsAtTheOffice()
    {
        phone(u"phone"_s, "INSERT INTO refused VALUES ('" + change('a') + "');");
        phone(u"copy"_s, {});
        officeIn("first");
        QCOMPARE(gone(), QByteArrayList());
    }

    // Nobody can bring to this book what only the one before had.
    void whatAnotherBookAnsweredIsGone()
    {
        phone(u"phone"_s, row('a', 1) + "INSERT INTO refused VALUES ('" + change('b') + "');" + file('c', 2));
        phone(u"copy"_s, {});
        officeIn("second");
        QCOMPARE(gone(), (QByteArrayList{valueOf('a').text(), valueOf('b').text(), fileOf('c')}));
    }
};

QTEST_GUILESS_MAIN(TestLeavings)
#include "test_leavings.moc"
