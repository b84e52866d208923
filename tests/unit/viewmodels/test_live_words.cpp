// Bindings that call App's functions follow the language, the clock and the grants.
#include "app/viewmodels/app_state.h"
#include "tests/unit/viewmodels/phone.h"

#include <QQmlComponent>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(PlumblinePlugin)

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestLiveWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theLanguage();
    void theClock();
    void theGrants();

private:
    QVariant property(const char *name) const { return m_object->property(name); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_object;
};

void TestLiveWords::init()
{
    m_phone = std::make_unique<Phone>();
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(m_engine.get());
    component.setData(R"(
        import QtQml
        import Plumbline
        QtObject {
            property string scope
            property string moment
            property string label: App.fieldLabel("issue", "due_on")
            property string choice: App.choices("issue", "severity")[2].label
            property string ago: App.relative(moment)
            property bool may: App.may("create", "inspection", scope)
        })", {});
    m_object.reset(component.createWithInitialProperties(
        {{u"scope"_s, u"desk"_s}, {u"moment"_s, toIso(m_phone->clock->now())}}));
    QVERIFY2(m_object, qPrintable(component.errorString()));
}

void TestLiveWords::cleanup()
{
    m_object.reset();
    m_engine.reset();
    m_phone.reset();
}

void TestLiveWords::theLanguage()
{
    QCOMPARE(property("label").toString(), u"期限"_s);
    QCOMPARE(property("choice").toString(), u"严重"_s);
    m_phone->services.setLanguage(u"en"_s);
    QCOMPARE(property("label").toString(), u"Due on"_s);
    QCOMPARE(property("choice").toString(), u"Serious"_s);
}

void TestLiveWords::theClock()
{
    QCOMPARE(property("ago").toString(), u"just now"_s);
    m_phone->clock->advance(std::chrono::minutes(5));
    auto *app = m_engine->singletonInstance<AppState *>(qmlTypeId("Plumbline", 1, 0, "App"));
    QVERIFY(app);
    Q_EMIT app->nowChanged(); // as it does each half minute
    QVERIFY2(property("ago").toString().contains(u'5'), qPrintable(property("ago").toString()));
}

void TestLiveWords::theGrants()
{
    QVERIFY(!property("may").toBool());
    m_object->setProperty("scope", m_phone->siteScope());
    QTRY_VERIFY(property("may").toBool());
    const QString site = m_phone->siteScope();
    m_phone->officeSays([&site](wire::SyncResponse &response) {
        response.grants = std::vector<wire::Grant>{{scope::company, {u"project_manager"_s}}};
        response.revoked = {site};
    });
    QTRY_VERIFY(!property("may").toBool()); // the site was taken away
}

QTEST_GUILESS_MAIN(TestLiveWords)
#include "test_live_words.moc"
