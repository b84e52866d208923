#include "tests/qml/mock/mock.h"

#include <QDate>
#include <QFile>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlEngine>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumb::mock {
namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// "@0T09:30" in company.json is today, half past nine; "@-2" is the date two days ago.
QVariant valueOf(const QVariant &value)
{
    const auto text = value.toString();
    if (!text.startsWith(u'@'))
        return value;
    const auto parts = text.mid(1).split(u'T');
    const auto day = QDate(2026, 11, 23).addDays(parts.at(0).toInt());
    if (parts.size() == 1)
        return day.toString(Qt::ISODate);
    return QDateTime(day, QTime::fromString(parts.at(1), u"HH:mm"_s)).toUTC().toString(Qt::ISODateWithMs);
}

bool matches(const QVariantMap &fields, const QVariantMap &where)
{
    for (auto it = where.begin(); it != where.end(); ++it) {
        const QString there = fields.value(it.key()).toString();
        const QVariantList several = it->toList();
        const bool fits = it->metaType().id() == QMetaType::QVariantList
            ? std::any_of(several.begin(), several.end(), [&](const QVariant &one) { return one.toString() == there; })
            : it->toString() == there;
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

Mock::Mock()
    : m_file(readJson(QStringLiteral(PLUMBLINE_SOURCE_DIR) + u"/tests/qml/mock/company.json"_s))
{
    reset();
}

void Mock::reset()
{
    m_records.clear();
    for (const auto &value : m_file.value("records"_L1).toArray()) {
        auto record = value.toObject().toVariantMap();
        auto fields = record.value(u"fields"_s).toMap();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            *it = valueOf(*it);
        record.insert(u"fields"_s, fields);
        const auto id = record.take(u"id"_s);
        record.insert(u"recordId"_s, id);
        if (!record.contains(u"title"_s))
            record.insert(u"title"_s, fields.value(fields.contains(u"name"_s) ? u"name"_s : u"title"_s));
        m_records.append(record);
    }
    Q_EMIT changed();
}

Mock *Mock::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
    return instance();
}

Mock *Mock::instance()
{
    static Mock mock;
    return &mock;
}

void Mock::setMode(const QString &mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    Q_EMIT changed();
}

QVariantMap Mock::error() const
{
    return {{u"code"_s, u"damaged"_s}, {u"title"_s, u"这一页读不出来"_s},
            {u"text"_s, u"手机里的记录没有动，也没有丢。"_s}, {u"action"_s, u"再试一次"_s}};
}

QVariantMap Mock::record(const QString &id) const
{
    if (m_mode == "loading"_L1)
        return {};
    for (const auto &record : m_records)
        if (record.value(u"recordId"_s) == id)
            return record;
    return {};
}

QVariantList Mock::records(const QString &kind, const QString &scope, const QVariantMap &where) const
{
    QVariantList out;
    if (m_mode != "full"_L1)
        return out;
    for (const auto &record : m_records)
        if (record.value(u"kind"_s) == kind && (scope.isEmpty() || record.value(u"scope"_s) == scope)
            && matches(record.value(u"fields"_s).toMap(), where))
            out.append(record);
    return out;
}

QVariantMap Mock::schema(const QString &kind) const
{
    static QMap<QString, QVariantMap> known;
    if (!known.contains(kind))
        known.insert(kind, readJson(QStringLiteral(PLUMBLINE_SOURCE_DIR) + u"/assets/schema/"_s + kind + u".json"_s).toVariantMap());
    return known.value(kind);
}

QVariantList Mock::scripts() const
{
    static const QVariantList shipped = readJson(QStringLiteral(PLUMBLINE_SOURCE_DIR) + u"/assets/scripts/desk.json"_s).value("scripts"_L1).toArray().toVariantList();
    return shipped;
}

QVariantMap Mock::setting(const QString &name) const
{
    return m_file.value(name).toObject().toVariantMap();
}

void Mock::set(const QString &id, const QVariantMap &fields)
{
    for (auto &record : m_records) {
        if (record.value(u"recordId"_s) != id)
            continue;
        auto now = record.value(u"fields"_s).toMap();
        now.insert(fields);
        record.insert(u"fields"_s, now);
    }
    Q_EMIT changed();
}

void Mock::save(const QString &id, const QString &kind, const QString &scope, const QVariantMap &fields)
{
    if (record(id).isEmpty())
        m_records.append({{u"recordId"_s, id}, {u"kind"_s, kind}, {u"scope"_s, scope}, {u"unsent"_s, true}, {u"seq"_s, 0}, {u"fields"_s, QVariantMap()},
                          {u"title"_s, fields.value(fields.contains(u"name"_s) ? u"name"_s : u"title"_s)}});
    set(id, fields);
}

RecordListModel::RecordListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &RecordListModel::queryChanged, this, &RecordListModel::reload);
    connect(Mock::instance(), &Mock::changed, this, &RecordListModel::reload);
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    return m_rows.value(index.row()).value(QString::fromLatin1(roleNames().value(role)));
}

QHash<int, QByteArray> RecordListModel::roleNames() const
{
    return {{RecordId, "recordId"}, {Kind, "kind"}, {Scope, "scope"}, {Title, "title"},
            {Fields, "fields"}, {Unsent, "unsent"}, {Seq, "seq"}};
}

QVariantMap RecordListModel::get(int row) const
{
    return m_rows.value(row);
}

int RecordListModel::rowOf(const QString &recordId) const
{
    for (int row = 0; row < count(); ++row)
        if (m_rows.at(row).value(u"recordId"_s) == recordId)
            return row;
    return -1;
}

bool RecordListModel::loading() const
{
    return Mock::instance()->mode() == "loading"_L1;
}

bool RecordListModel::isEmpty() const
{
    return m_rows.isEmpty() && !loading() && !error().isValid();
}

QVariant RecordListModel::error() const
{
    return Mock::instance()->mode() == "error"_L1 ? QVariant(Mock::instance()->error()) : QVariant();
}

QVariantList RecordListModel::read() const
{
    QList<QVariantMap> rows;
    if (m_active && !m_kind.isEmpty()) {
        for (const auto &value : Mock::instance()->records(m_kind, m_scope, m_where)) {
            const auto row = value.toMap();
            const QString key = row.value(u"fields"_s).toMap().value(m_sortBy).toString();
            if (m_below.isValid() && (key.isEmpty() || key >= m_below.toString()))
                continue;
            if (QJsonDocument(QJsonObject::fromVariantMap(row)).toJson().contains(m_search.toUtf8()))
                rows.append(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [this](const QVariantMap &a, const QVariantMap &b) {
            const auto left = a.value(u"fields"_s).toMap().value(m_sortBy);
            const auto right = b.value(u"fields"_s).toMap().value(m_sortBy);
            const auto order = QVariant::compare(left, right);
            return m_descending ? order == QPartialOrdering::Greater : order == QPartialOrdering::Less;
        });
    }
    return QVariantList(rows.begin(), rows.end());
}

// As the app's list does: rows that stay keep their place and their delegates.
void RecordListModel::reload()
{
    QList<QVariantMap> rows;
    for (const auto &row : read())
        rows.append(row.toMap());
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const QVariantMap &a, const QVariantMap &b) {
        return a.value(u"recordId"_s) == b.value(u"recordId"_s);
    });
    if (same && !rows.isEmpty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT countChanged();
}

} // namespace plumb::mock
