// A view model's tie to the store: says when the store is there, passes on what changes, and
// survives that the store opens later than the page or closes before it.
#pragma once

#include "app/viewmodels/services.h"

#include <QPointer>

namespace plumb {

class StoreLink : public QObject {
    Q_OBJECT
public:
    explicit StoreLink(QObject *owner);

    // Call when the owner's properties are set (componentComplete). Emits opened() if it is open.
    void begin();
    bool begun() const { return m_begun; }
    // Null while the store is not open or the owner is not complete.
    store::Store *store() const { return m_begun ? m_store : nullptr; }
    Services *services() const { return m_services; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed(const std::vector<plumb::store::ChangeNotice> &notices);
    void syncStateChanged();
    void languageChanged();

private:
    void attach();

    Services *m_services;
    QPointer<store::Store> m_store;
    bool m_begun = false;
};

// Does any notice concern this kind and scope (empty = any)?
bool concerns(const std::vector<store::ChangeNotice> &notices, const QString &kind, const QString &scope);
// … or this record?
bool concerns(const std::vector<store::ChangeNotice> &notices, const Id &record, const QString &kind);

} // namespace plumb
