// Drawings on their way into the register: files chosen or dropped, many at once, looked into away from the GUI thread, each
// page proposed as a sheet by what the file's name says. Nothing is in the register before the person has said so; all
// sheets of one file are then saved in one action with it.
#pragma once

#include "app/viewmodels/sheet_file.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QThreadPool>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace plumb {

class SheetUpload : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(QString sheetId MEMBER m_sheetId NOTIFY asked FINAL)   // new revisions of this sheet; "": by their numbers
    Q_PROPERTY(QString changeId MEMBER m_changeId NOTIFY asked FINAL) // the design change they show; may be ""
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    // [{entry, fileName, page, pages, size, number, title, discipline, revision, note, take, exists (title of the sheet that has this number),
    //   problems: {number, title, revision} in words, error (errorText or null), picture (data:), saving}]
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(int ready READ ready NOTIFY changed FINAL)         // that saveAll() would take
    Q_PROPERTY(int reading READ reading NOTIFY changed FINAL)     // files still being looked into
    Q_PROPERTY(bool saving READ saving NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 … 1 of what is under way; -1: nothing is

public:
    static constexpr int mostFiles = 200; // at once

    explicit SheetUpload(QObject *parent = nullptr);
    ~SheetUpload() override;

    QVariantList list() const;
    int ready() const;
    int reading() const { return m_reading; }
    bool saving() const { return m_saving > 0; }
    double progress() const;

    Q_INVOKABLE void pickFiles();
    Q_INVOKABLE void importFiles(const QList<QUrl> &urls);
    // number, title, discipline, revision, note, take (bool) of one sheet.
    Q_INVOKABLE void set(int entry, const QString &field, const QVariant &value);
    Q_INVOKABLE void drop(int entry); // the whole file
    Q_INVOKABLE void saveAll();
    Q_INVOKABLE void cancel();        // what is not looked into yet is let go

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void saved(int sheets); // of one file
    void failed(const QVariantMap &error);

private:
    struct Entry {
        int number = 0;   // of the entry
        int file = 0;     // which file it came in
        int page = 0;
        bool take = true;
        quality::SheetName name;
        QString note;
    };
    struct File {
        int number = 0;
        QUrl url;
        QString fileName;
        bool looked = false;
        bool saving = false;
        SheetFile facts;
        QVariant error = QVariant::fromValue(nullptr);
    };
    void look(int number, const QUrl &url);
    void looked(int number, SheetFile facts);
    void propose(const File &file);
    void proposeRevision(Entry &entry);
    // The revision that an entry follows, to say where they differ.
    struct Earlier {
        int entry = 0;
        int pageNow = 0;
        int page = 0;
        QByteArray sha256;
        QByteArray bytes; // empty: not on this device
    };
    using Changes = QHash<int, QList<QRectF>>; // by entry
    struct Read {
        SheetBytes file;
        Changes changes;
    };
    void save(File &file);
    void fetchEarlier(int number, std::vector<Earlier> earlier, std::size_t next);
    void readAndSave(int number, std::vector<Earlier> earlier);
    void becomeSaved(int number, const Status &status);
    std::vector<store::Edit> editsOf(const File &file, const Changes &changes) const;
    QVariantMap row(const Entry &entry) const;
    QVariantMap problems(const Entry &entry) const;
    const ReadSheet *sheetOf(const Entry &entry) const;
    File *file(int number);
    const File *file(int number) const { return const_cast<SheetUpload *>(this)->file(number); }

    Survey<SheetSurvey> m_survey;
    QThreadPool m_pool; // one file at a time: its bytes are in memory while it is looked into
    std::shared_ptr<std::atomic<bool>> m_givenUp;
    QString m_siteId, m_sheetId, m_changeId, m_personId;
    SheetSurvey m_known;
    std::vector<File> m_files;
    std::vector<Entry> m_entries;
    int m_last = 0;
    int m_reading = 0, m_given = 0, m_saving = 0;
};

} // namespace plumb
