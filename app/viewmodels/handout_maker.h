// How a file is made that leaves the app: a place is asked for, the file is written on a reading thread of the store's,
// that it leaves is written down (handout.h), and only then does it appear. What is not whole by then never does.
#pragma once

#include "app/store/reader.h"
#include "app/viewmodels/handout.h"

#include <QSaveFile>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <atomic>

namespace plumb {

// One file being made; shared with the store's thread.
struct HandoutJob {
    virtual ~HandoutJob() = default;
    // On a reading thread of the store's: the whole file, into `out`, and `handout` but for what is known here
    // (file name, person). Error: Cancelled where `givenUp`.
    virtual Status write(store::Reader &reader, const Schema &schema, QSaveFile &out) = 0;

    QUrl place;
    QString person;        // whoever has it made: id and name
    QString personName;
    QString company;
    std::atomic<bool> givenUp = false;
    std::unique_ptr<QSaveFile> file; // written, and not yet where it belongs
    Handout handout;
};

class HandoutMaker : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool shareable READ shareable CONSTANT FINAL) // share() may find somebody

public:
    explicit HandoutMaker(QObject *parent = nullptr);
    ~HandoutMaker() override;

    bool running() const { return bool(m_job); }
    bool shareable() const { return m_link.services()->sharer; }

    Q_INVOKABLE void cancel();
    // The file made last, to another program; failed() where none takes it.
    Q_INVOKABLE void share();

Q_SIGNALS:
    void changed();
    void failed(const QVariantMap &error);

protected:
    // False: one is under way, or nothing can be made now.
    bool begin(std::shared_ptr<HandoutJob> job);
    // The name proposed for it. Nothing happens where the person chooses no place.
    void ask(const QString &name);
    bool isOf(const std::shared_ptr<HandoutJob> &job) const { return job && m_job == job; }
    virtual void written(const HandoutJob &job) = 0;
    virtual void ended() {}

    StoreLink m_link;

private:
    void write(const QUrl &place);
    void release();
    void finish(const Status &status);

    std::shared_ptr<HandoutJob> m_job;
    QUrl m_made;
};

} // namespace plumb
