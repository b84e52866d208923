// What a client is asked at a follow-up visit: at most six questions for an occasion, each tied to a department. A
// questionnaire is data (kind questionnaire, versions that are approved and then stay), with the app's own for each
// occasion where the company has none. A visit keeps the questions it began with.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace plumb::quality {

inline constexpr int mostQuestions = 6;

// "" where these are questions: [{key, kind: score | yes_no | nps | text, department, text: {language: words}}].
// Else what is wrong, with its place: "questions[2].kind: no kind \"x\"".
QString problemOfQuestions(const QJsonValue &questions);

struct Questions {
    QString record;         // of the company's; "": the app's own
    int version = 0;
    QJsonArray list;
};

// The company's questionnaire in use for an occasion (of several the highest version that can be asked), else the
// app's own. `records`: fields of questionnaire records, their ids in `id`.
Questions questionsFor(const QString &occasion, const std::vector<QJsonObject> &records, const QJsonObject &own);

// The record's field an answer goes to; "": into `answers`, by its key.
QString fieldOfQuestion(const QJsonObject &question);

} // namespace plumb::quality
