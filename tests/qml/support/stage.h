// A window with the real theme, controls and pages over the stand-in data, without a device: load a
// page by name with its ids, turn the lights, look at the picture or at the items.
#pragma once

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <memory>

namespace plumb::qmltest {

// Every warning that QML or Qt Quick said since the last take; a page must say none.
QStringList takeWarnings();

class Stage {
public:
    explicit Stage(QSize size = QSize(390, 844));
    ~Stage();

    void setDark(bool dark);
    void setTextScale(double scale);
    void setLanguage(const QString &language); // zh_CN, zh_TW, en
    void setMode(const QString &mode);         // full, empty, loading, error
    void setAppState(const QString &state);
    void setSettleTime(std::chrono::milliseconds time); // how long an answer stands still before it takes a tap

    QQuickItem *showApp();                                              // Main.qml as it is
    QQuickItem *showPage(const QString &file, const QVariantMap &ids);  // "today/TodayPage.qml"
    QQuickItem *showQml(const QByteArray &qml);                         // a piece written in a test
    void openInShell(const QString &page, const QVariantMap &params);   // Nav.open

    QObject *singleton(const char *module, const char *name);
    QQuickWindow *window() const { return m_window; }
    QImage picture();

private:
    void settle();
    void untilDrawn();

    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_own;
    QQuickWindow *m_window = nullptr;
    QSize m_size;
};

// A property that holds a JavaScript object or a map.
QVariantMap mapOf(const QObject *item, const char *property);
// All items below `root`, in the order they are painted.
QList<QQuickItem *> everyItem(QQuickItem *root);

} // namespace plumb::qmltest
