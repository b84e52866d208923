// A device that signs properly and means mischief: any values for any fields of any kind, any base,
// actions begun and refused in the middle. The office judges and merges them; its book must still
// prove itself. Input: lines "<kind> <record> <scope> <flags><json of set>".
#include "app/core/json.h"
#include "office/service/audit.h"
#include "tests/fuzz/target.h"
#include "tests/unit/office/office_fixture.h"

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pushesPerOffice = 200;
constexpr int records = 6;

struct Office : OfficeFixture {
    TestDevice one = joined(admin);
    TestDevice two = joined(admin);
    const Id site = freshId();
    std::vector<Id> ids;
    int pushes = 0;

    Office()
    {
        push(one, Draft{freshId(), u"membership"_s, scope::company,
                        {{u"person"_s, toString(admin)}, {u"scope"_s, scope::site(site)}, {u"role"_s, u"deputy_general_manager"_s}}});
        for (int i = 0; i < records; ++i)
            ids.push_back(freshId());
    }
    void check()
    {
        const auto reader = ledger->read();
        PLUMB_FUZZ_CHECK(reader.ok());
        const AuditReport report = audit(**reader, *vault, *schema);
        for (const QString &problem : report.problems)
            std::fprintf(stderr, "%s\n", qPrintable(problem));
        PLUMB_FUZZ_CHECK(report.problems.empty());
    }
};

std::optional<Draft> draftOf(Office &office, const QByteArray &line)
{
    if (line.size() < 6)
        return std::nullopt;
    const QStringList kinds = office.schema->kinds() << u"kind_of_a_newer_app"_s;
    const auto number = [&](int at) { return unsigned(uchar(line[at])); };
    const auto set = parseObject(line.sliced(4));
    if (!set || set->isEmpty())
        return std::nullopt;
    Draft draft{office.ids[number(1) % records], kinds[number(0) % unsigned(kinds.size())],
                number(2) % 3 == 0 ? scope::company : scope::site(office.site), *set};
    draft.more = number(3) % 4 == 1;
    for (auto it = set->begin(); it != set->end(); ++it)
        draft.base.insert(it.key(), qint64(number(3) / 4));
    return draft;
}

} // namespace

PLUMB_FUZZ_TARGET(push)
{
    static std::unique_ptr<Office> office;
    if (!office || ++office->pushes > pushesPerOffice)
        office = std::make_unique<Office>();
    TestDevice &device = input.size() % 2 ? office->one : office->two;
    const TestDevice before = device;
    std::vector<QByteArray> changes;
    for (const QByteArray &line : input.split('\n')) {
        if (const auto draft = draftOf(*office, line); draft && changes.size() < 20)
            changes.push_back(office->change(device, *draft));
    }
    if (changes.empty())
        return;
    const std::size_t count = changes.size();
    const Response response = office->sync(device, office->pushOf(device, std::move(changes)));
    if (response.status != 200) { // said no to all of it, and kept nothing
        PLUMB_FUZZ_CHECK(response.status == 400 && !codeOf(response).isEmpty());
        device = before;
        return;
    }
    const auto answers = syncedOf(response).answers;
    PLUMB_FUZZ_CHECK(answers.size() == count);
    office->check();
}
