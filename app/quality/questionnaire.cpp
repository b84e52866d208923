#include "app/quality/questionnaire.h"

#include <QSet>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> kinds{u"score"_s, u"yes_no"_s, u"nps"_s, u"text"_s};

// Questions whose answers are counted have fields of their own.
struct Known {
    const char *key;
    const char *kind;
    const char *field;
};
constexpr Known known[] = {{"overall", "score", "csat"},       {"designer", "score", "csat_designer"}, {"project_manager", "score", "csat_project_manager"},
                           {"crew", "score", "csat_crew"},     {"adviser", "score", "csat_adviser"},   {"recommend", "nps", "nps"}};

QString problemOf(const QJsonObject &question, QSet<QString> &keys)
{
    const QString key = question.value("key"_L1).toString();
    const QString kind = question.value("kind"_L1).toString();
    if (key.isEmpty() || key.size() > 40)
        return u".key: wanted"_s;
    if (keys.contains(key))
        return u".key: \"%1\" is there twice"_s.arg(key);
    keys.insert(key);
    if (!kinds.contains(kind))
        return u".kind: no kind \"%1\""_s.arg(kind);
    const QJsonObject words = question.value("text"_L1).toObject();
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        if (!words.value(language).toString().trimmed().isEmpty())
            return {};
    }
    return u".text: wanted"_s;
}

} // namespace

QString problemOfQuestions(const QJsonValue &questions)
{
    const QJsonArray list = questions.toArray();
    if (!questions.isArray() || list.isEmpty())
        return u"questions: none"_s;
    if (list.size() > mostQuestions)
        return u"questions: %1, at most %2"_s.arg(list.size()).arg(mostQuestions);
    QSet<QString> keys;
    for (int i = 0; i < list.size(); ++i) {
        if (const QString problem = problemOf(list.at(i).toObject(), keys); !problem.isEmpty())
            return u"questions[%1]"_s.arg(i) + problem;
    }
    return {};
}

Questions questionsFor(const QString &occasion, const std::vector<QJsonObject> &records, const QJsonObject &own)
{
    Questions best{{}, 0, own.value(occasion).toArray()};
    for (const QJsonObject &fields : records) {
        const int version = fields.value("version"_L1).toInt();
        const bool inUse = fields.value("state"_L1).toString() == "in_use"_L1 && fields.value("void"_L1).toString().isEmpty();
        if (inUse && version > best.version && fields.value("occasion"_L1).toString() == occasion && problemOfQuestions(fields.value("questions"_L1)).isEmpty())
            best = {fields.value("id"_L1).toString(), version, fields.value("questions"_L1).toArray()};
    }
    return best;
}

QString fieldOfQuestion(const QJsonObject &question)
{
    for (const Known &each : known) {
        if (question.value("key"_L1).toString() == QLatin1StringView(each.key) && question.value("kind"_L1).toString() == QLatin1StringView(each.kind))
            return QString::fromLatin1(each.field);
    }
    return {};
}

} // namespace plumb::quality
