// Lets go of the drawings nobody builds by, when a person asks for it: file by file, in small steps that no save waits for
// long behind. What must stay stays (app/store/spare_files.h).
#pragma once

#include "app/viewmodels/store_link.h"

#include <optional>

namespace plumb {

class SpareDrawings : public QObject {
    Q_OBJECT
public:
    struct LetGo {
        int files = 0;
        qint64 bytes = 0;
        std::optional<Error> error; // why it ended before the last of them
    };

    explicit SpareDrawings(QObject *parent);

    bool running() const { return bool(m_work); }
    void letGo();

Q_SIGNALS:
    void begun();
    // Closing the store ends it without this.
    void ended(const plumb::SpareDrawings::LetGo &what);

private:
    struct Work {
        std::vector<QByteArray> files;
        std::size_t at = 0;
        bool any = false;        // some of the file at hand went
        qint64 step = 0;         // bytes of the last step
        LetGo done;
    };
    void next();
    void finish(const std::optional<Error> &error);

    StoreLink m_link;
    std::shared_ptr<Work> m_work; // shared with the store's threads
};

} // namespace plumb
