#include "tests/qml/support/company_pages.h"

#include <QTest>

namespace plumb::qmltest {

using namespace Qt::StringLiterals;

void CompanyPages::begin(QSize size)
{
    m_page = nullptr;
    m_stage = std::make_unique<Stage>(size);
    m_finger = std::make_unique<Finger>(*m_stage);
    QMetaObject::invokeMethod(mock(), "reset");
    app()->setProperty("personId", u"p1"_s);
    takeWarnings();
}

void CompanyPages::show(const QString &file, const QVariantMap &ids)
{
    m_page = m_stage->showPage(file, ids);
    if (!m_page)
        qFatal("%s cannot be shown", qPrintable(file));
    m_stage->picture();
}

void CompanyPages::open(const QString &page, const QVariantMap &ids)
{
    if (!m_stage->showApp())
        qFatal("the app cannot be shown");
    QMetaObject::invokeMethod(nav(), "open", Q_ARG(QString, page), Q_ARG(QVariant, ids));
    m_stage->picture();
}

bool CompanyPages::tapped(const QString &name)
{
    return QTest::qWaitFor([&] { return m_finger->find(name) && m_finger->find(name)->isEnabled(); }) && m_finger->tap(name);
}

void CompanyPages::save(const QString &id, const QString &kind, const QVariantMap &fields)
{
    QMetaObject::invokeMethod(mock(), "save", Q_ARG(QString, id), Q_ARG(QString, kind), Q_ARG(QString, u"site/s1"_s), Q_ARG(QVariantMap, fields));
}

void CompanyPages::put(const QString &id, const QVariantMap &fields)
{
    QMetaObject::invokeMethod(mock(), "set", Q_ARG(QString, id), Q_ARG(QVariantMap, fields));
    if (m_page)
        m_stage->picture();
}

void CompanyPages::sign(const QString &about, const QString &role, const QString &id)
{
    save(id, u"signature"_s, {{u"about"_s, about}, {u"role"_s, role}, {u"name"_s, u"somebody"_s}, {u"state"_s, u"stands"_s}, {u"signed_at"_s, u"2026-11-23T01:00:00.000Z"_s}});
}

QVariant CompanyPages::field(const QString &id, const QString &name)
{
    QVariantMap record;
    QMetaObject::invokeMethod(mock(), "record", Q_RETURN_ARG(QVariantMap, record), Q_ARG(QString, id));
    return record.value(u"fields"_s).toMap().value(name);
}

QVariantMap CompanyPages::values() const
{
    return mapOf(m_page, "values");
}

} // namespace plumb::qmltest
