// Pages over the stand-in company: shown alone or in the whole app, tapped, and what the company holds then.
#pragma once

#include "tests/qml/support/finger.h"

namespace plumb::qmltest {

class CompanyPages {
protected:
    // The company as its file has it, on a screen of this size; to be called before each test.
    void begin(QSize size);

    void show(const QString &file, const QVariantMap &ids); // "compliance/DeviationPage.qml"
    void open(const QString &page, const QVariantMap &ids); // in the whole app: a sheet is its shell's
    bool tapped(const QString &name);                       // once it can be tapped

    void save(const QString &id, const QString &kind, const QVariantMap &fields); // of site s1; as if it came from elsewhere
    void put(const QString &id, const QVariantMap &fields);                       // into a record that is there
    void sign(const QString &about, const QString &role, const QString &id);
    QVariant field(const QString &id, const QString &name);
    QVariantMap values() const; // of the page's form

    QObject *mock() { return m_stage->singleton("Plumbline", "Mock"); }
    QObject *app() { return m_stage->singleton("Plumbline", "App"); }
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
    QQuickItem *m_page = nullptr;
};

} // namespace plumb::qmltest
