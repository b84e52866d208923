#include "app/viewmodels/record_writer.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

RecordWriter::RecordWriter(QObject *parent) : QObject(parent), m_link(this)
{
    m_link.begin();
}

void RecordWriter::save(const QVariantList &edits)
{
    std::vector<store::Edit> list;
    for (const QVariant &each : edits) {
        const QVariantMap map = each.toMap();
        store::Edit edit;
        edit.record = idOf(map.value(u"record"_s).toString());
        if (edit.record.isNull())
            edit.record = m_link.services()->newId();
        edit.kind = map.value(u"kind"_s).toString();
        edit.scope = map.value(u"scope"_s).toString();
        edit.set = toFieldValues(m_link.services()->schema->kind(edit.kind), map.value(u"set"_s).toMap());
        list.push_back(std::move(edit));
    }
    write(std::move(list));
}

void RecordWriter::write(std::vector<store::Edit> edits)
{
    ++m_underWay;
    Q_EMIT busyChanged();
    saveEdits(m_link, this, std::move(edits), [this](const Status &status) {
        --m_underWay;
        Q_EMIT busyChanged();
        if (status)
            Q_EMIT saved();
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

} // namespace plumb
