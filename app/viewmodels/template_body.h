// The body of a template as whoever writes it changes it: JSON in, JSON out (quality/checklist.h says
// what may stand there). A text that is changed is changed in every language: one that nobody touched
// would go on saying what is no longer meant.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

namespace plumb {

class TemplateBody {
public:
    explicit TemplateBody(QJsonObject json = {}) : m_json(std::move(json)) {}
    const QJsonObject &json() const { return m_json; }
    bool operator==(const TemplateBody &) const = default;

    QJsonArray entries(const QString &list) const { return m_json.value(list).toArray(); } // "items", "photos"
    // At the end, with a key of its own; returns its row.
    int add(const QString &list, const QString &key);
    void remove(const QString &list, int row);
    void move(const QString &list, int from, int to);
    // Of an item: title, requirement, room (texts), limit (id of a figure, "own" for one of its own, ""),
    // compare, value, upper, unit (of its own), points, main, red_line, test, photos. Of a photo: title,
    // per, phase. What cannot be read is kept as it was typed, for the check to name.
    void set(const QString &list, int row, const QString &name, const QVariant &value);
    void setTitle(const QString &title) { m_json.insert(QStringLiteral("title"), everywhere(title)); }
    // A word of "gate" or "signers", in the order of `known`.
    void setName(const QString &list, const QStringList &known, const QString &name, bool on);

    static QJsonObject everywhere(const QString &text); // the same label in every language

private:
    void put(const QString &list, int row, const QJsonObject &entry);
    static void setLimit(QJsonObject &item, const QString &limit);
    static void setFigure(QJsonObject &item, const QString &name, const QVariant &value);

    QJsonObject m_json;
};

} // namespace plumb
