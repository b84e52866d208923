// One client on one line, from the first day to the warranty; each thing opens.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    property string filter: ""           // a kind; "": all
    readonly property var kinds: [...new Set(line.list.map(one => one.kind).filter(kind => kind !== ""))]
    readonly property var shown: headed(line.list.filter(one => filter === "" || one.kind === filter))

    objectName: "client_timeline_page"
    title: site.fields.client_name ?? site.title
    subtitle: Words.line([site.title, line.warranty])
    scroll: false

    RecordItem { id: site; recordId: page.siteId }
    ClientTimeline { id: line; siteId: page.siteId }
    RecordListModel {
        id: contacts
        kind: "contact"
        where: ({ site: page.siteId })
        sortBy: "name"
    }
    Repeater {
        model: contacts

        ContactLine {
            required property string recordId

            Layout.fillWidth: true
            contactId: recordId
        }
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: page.kinds.length > 1

        FilterChip {
            text: qsTr("All")
            count: line.list.length
            checked: page.filter === ""
            onClicked: page.filter = ""
        }
        Repeater {
            model: page.kinds

            FilterChip {
                required property string modelData

                objectName: "timeline_filter_" + modelData
                text: App.kindLabel(modelData)
                count: line.list.filter(one => one.kind === modelData).length
                checked: page.filter === modelData
                onClicked: page.filter = checked ? "" : modelData
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: line.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !line.known
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: page.shown
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: ColumnLayout {
            id: event

            required property var modelData
            required property int index

            width: view.width
            spacing: 0

            SectionHeader {
                Layout.fillWidth: true
                visible: title !== ""
                title: event.modelData.heading
            }
            ListRow {
                objectName: "timeline_" + event.index
                Layout.fillWidth: true
                iconName: event.modelData.icon
                iconTone: event.modelData.tone
                title: event.modelData.title
                subtitle: Words.line([App.date(event.modelData.at), event.modelData.words])
                chevron: event.modelData.page !== ""
                enabled: event.modelData.page !== ""
                onClicked: Nav.open(event.modelData.page, event.modelData.params)
            }
        }
        EmptyState {
            visible: line.known && page.shown.length === 0
            width: parent.width
            iconName: "history"
            title: qsTr("Nothing happened yet")
            text: qsTr("Stages, inspections, issues and complaints of this client stand here as they come.")
        }
    }

    // The first of each month carries its heading.
    function headed(list: var): var {
        let last = "";
        return list.map(one => {
            const month = String(one.at).slice(0, 7);
            const heading = month === last ? "" : Words.month(month);
            last = month;
            return Object.assign({ heading: heading }, one);
        });
    }
}
