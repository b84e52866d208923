// Which site is it about? A search field over the sites on this device.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string question: qsTr("Which site?")
    property bool active: true

    signal chosen(siteId: string)

    spacing: Theme.space3

    RecordListModel {
        id: sites
        kind: "site"
        sortBy: "name"
        search: field.query
        active: root.active
    }

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: root.question
    }
    SearchField {
        id: field
        objectName: "site_chooser_search"
        Layout.fillWidth: true
        hint: qsTr("Site, address or client")
    }
    ListView {
        id: list
        objectName: "site_chooser_list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: sites
        visible: count > 0

        delegate: ListRow {
            required property string recordId
            required property var fields
            required property int index
            required property var model

            objectName: "site_choice_" + index
            width: ListView.view.width
            iconName: "building-2"
            title: model.title
            subtitle: Words.line([fields.client_name ?? "", fields.stage ? App.choiceLabel("site", "stage", fields.stage) : ""])
            onClicked: root.chosen(recordId)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: sites.empty
        iconName: "building-2"
        title: field.query !== "" ? qsTr("No site matches") : qsTr("No site on this device yet")
        text: field.query !== "" ? qsTr("Try a shorter word, or the name of the estate.")
                                : qsTr("Sites arrive with the next sync, as soon as you are named for one.")
        actionText: field.query !== "" ? qsTr("Clear the search") : qsTr("Show sync")
        onAction: {
            if (field.query !== "")
                field.clearSearch();
            else
                Nav.open("Sync", {});
        }
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: sites.loading && list.count === 0
    }
}
