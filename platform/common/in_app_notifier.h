// For systems without notifications of their own here: everything is shown inside the app.
#pragma once

#include "platform/common/notifier.h"

namespace plumb {

class InAppNotifier final : public Notifier {
    Q_OBJECT
public:
    using Notifier::Notifier;
    void notify(const Notification &notification) override { Q_EMIT showInApp(notification); }
    void withdraw(const QString &) override {} // a toast goes by itself
};

} // namespace plumb
