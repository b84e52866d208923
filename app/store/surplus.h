// Records that are here and that the office's own list of a scope does not have. Within one epoch none
// ever disappears, so somebody made a mistake, and perhaps not this device: what goes leaves a copy
// behind, what carries changes of this device stays, and very many go only when a person says so.
#pragma once

#include "app/store/figures.h"
#include "app/store/notices.h"
#include "app/store/pull_tuning.h"
#include "app/store/records.h"

namespace plumb::store {

class Surplus {
public:
    Surplus(sqlite::Database &database, const Schema &schema, Notices &notices, const PullTuning &tuning);

    // In the caller's transaction. `surplus`: sequence and id as they were here when compared; what has
    // changed since is left alone.
    Status settle(const QString &scope, const std::vector<wire::IdLine> &surplus, Moment now);

    // A person's answer. Error: NotFound, where nothing was asked.
    Status decide(const QString &scope, bool remove);

private:
    enum class Decision { Asked = 0, Remove = 1, Keep = 2 };
    struct Question {
        Decision decision = Decision::Asked;
        qint64 count = 0;
    };
    struct Found {
        qint64 rid = 0;
        qint64 unsent = 0;
        QString kind;
        wire::IdLine line;
        bool own = false; // carries changes of this device
    };
    bool isVeryMany(qint64 count, qint64 of) const;
    Result<std::vector<Found>> stillHere(const QString &scope, const std::vector<wire::IdLine> &surplus);
    Result<std::optional<Question>> question(const QString &scope) const;
    Status ask(const QString &scope, qint64 count, qint64 of, Moment now);
    Status remove(const QString &scope, const Found &found, Moment now);
    Status hold(const QString &scope, const Found &found);

    sqlite::Database &m_database;
    Notices &m_notices;
    const PullTuning m_tuning;
    Records m_records;
    Figures m_figures;
};

} // namespace plumb::store
