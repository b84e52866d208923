// The photos of a site, or of all sites: newest first, day by day, by stage, place and person.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string siteId               // "": of every site
    property string room                 // the place to begin with
    property var filters: room === "" ? ({}) : ({room: room})

    readonly property int filtered: Object.keys(filters).length

    objectName: "photos_page"
    title: siteId === "" ? qsTr("All photos") : qsTr("Photos")
    subtitle: Words.line([site.title, list.total < 0 ? "" : qsTr("%n photo(s)", "", list.total)])
    trailing: [
        IconButton {
            objectName: "photos_filter_button"
            iconName: "funnel"
            tone: page.filtered > 0 ? "accent" : ""
            text: qsTr("Choose by stage, room or person")
            onClicked: sheet.open()
        },
        IconButton {
            objectName: "photos_camera_button"
            iconName: "camera"
            text: qsTr("Take a photo")
            onClicked: page.takePhoto()
        }
    ]
    scroll: false

    function takePhoto() {
        Nav.open("Camera", {siteId: siteId, room: filters.room ?? ""});
    }

    RecordItem { id: site; recordId: page.siteId }
    RecordListModel {
        id: list
        kind: "photo" // without its scope, which follows from the site: thousands are counted in the index alone
        where: page.siteId !== "" ? Object.assign({site: page.siteId}, page.filters) : page.filters
        sortBy: "taken_at"
        descending: true
    }
    PhotoFilters {
        id: sheet
        siteId: page.siteId
        chosen: page.filters
        onChanged: chosen => page.filters = chosen
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: page.filtered > 0

        Repeater {
            model: Object.keys(page.filters)

            FilterChip {
                id: chip

                required property string modelData
                readonly property string value: page.filters[modelData] ?? ""

                objectName: "photos_chosen_" + modelData
                checkable: false
                checked: true
                text: qsTr("%1 ×").arg(modelData === "taken_by" ? person.title : modelData === "stage" ? App.choiceLabel("site", "stage", value) : value)
                Accessible.name: qsTr("Take away: %1").arg(text)
                onClicked: sheet.choose(modelData, "")

                RecordItem { id: person; recordId: chip.modelData === "taken_by" ? chip.value : "" }
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: list.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: list.loading && list.count === 0
    }
    ListView {
        id: grid

        function askAhead() {
            if (contentY - originY + 3 * height > contentHeight)
                lines.more();
        }

        objectName: "photos_grid"
        reuseItems: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        onContentYChanged: askAhead()
        onCountChanged: askAhead()
        model: PhotoLines {
            id: lines
            photos: list
            columns: Math.max(2, Math.floor((grid.width + Theme.space2) / (Theme.photoCard + Theme.space2)))
        }
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: PhotoLine {
            width: grid.width
            columns: lines.columns
            onOpened: photoId => Nav.open("PhotoViewer", {photoId: photoId, siteId: page.siteId, filters: page.filters, newestFirst: true})
        }
        EmptyState {
            visible: list.empty
            width: parent.width
            iconName: "images"
            title: page.filtered > 0 ? qsTr("No photo is like that") : qsTr("No photos here yet")
            text: page.filtered > 0 ? qsTr("Take a filter away to see more.")
                                    : qsTr("Take photos before a wall is closed: they show later what is behind it.")
            actionText: page.filtered > 0 ? qsTr("Show all") : qsTr("Take a photo")
            actionIcon: page.filtered > 0 ? "images" : "camera"
            onAction: {
                if (page.filtered > 0)
                    page.filters = {};
                else
                    page.takePhoto();
            }
        }
    }
}
