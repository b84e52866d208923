// Joining a company with an invite: paste it, scan its code, or choose a picture of it. Who, which
// company and which office are shown before anything is sent.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

AppPage {
    id: page

    readonly property string words: field.text.trim()
    readonly property var preview: words === "" ? null : App.invitePreview(words)
    readonly property bool valid: preview !== null && preview.ok === true
    property bool scanning: false
    property var pictureError: null

    objectName: "join_page"
    showBack: false
    showHeader: false
    title: qsTr("Welcome to Plumbline")
    maximumWidth: Theme.sheetWidth

    Connections {
        target: App
        function onInviteRead(text: string): void {
            page.scanning = false;
            page.pictureError = null;
            field.text = text;
        }
        function onInviteUnreadable(error: var): void {
            if (!page.scanning)
                page.pictureError = error;
        }
    }

    BrandMark {
        Layout.topMargin: Theme.space8
        visible: !page.scanning
    }
    AppText {
        Layout.fillWidth: true
        look: "greeting"
        text: page.title
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space3
        tone: "muted"
        text: qsTr("Your company sends you an invite: a text, or a picture with a code.")
    }
    ErrorBanner {
        objectName: "join_wiped"
        Layout.fillWidth: true
        tone: "info"
        visible: App.wiped && !page.scanning
        error: App.wiped ? { title: qsTr("This device was signed out by the office"),
                             text: qsTr("What you had written was handed to the office for review; then everything of the company was removed from this device, photos not yet sent with it. To go on, ask for a new invite.") }
                         : null
    }
    JoinScanner {
        Layout.fillWidth: true
        visible: page.scanning
        active: page.scanning
        onClosed: page.scanning = false
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !page.scanning
        columns: page.width > 2 * Theme.photoCard * Theme.textScale + Theme.photoCard ? 2 : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        SecondaryButton {
            objectName: "join_scan_button"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.photoCard
            iconName: "qr-code"
            text: qsTr("Scan the code")
            enabled: !App.joining
            onClicked: page.scanning = true
        }
        SecondaryButton {
            objectName: "join_picture_button"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.photoCard
            iconName: "image"
            text: qsTr("From a picture")
            enabled: !App.joining
            onClicked: App.pickInvitePicture()
        }
    }
    ErrorBanner {
        objectName: "join_picture_error"
        Layout.fillWidth: true
        error: page.pictureError
        dismissible: true
        onAction: App.pickInvitePicture()
        onDismissed: page.pictureError = null
    }

    AppTextArea {
        id: field
        objectName: "join_invite_field"
        Layout.fillWidth: true
        label: qsTr("Or paste the text of the invite")
        placeholder: qsTr("The whole text, as it was sent to you")
        readOnly: App.joining
        problem: page.preview !== null && !page.valid && page.preview.error ? page.preview.error.title : ""
        helper: page.words === "" ? qsTr("An invite works once, for some days, for one person.") : ""
    }
    AppText {
        objectName: "join_invite_help"
        Layout.fillWidth: true
        visible: field.problem !== "" && text !== ""
        look: "secondary"
        text: page.preview && page.preview.error ? page.preview.error.text : ""
    }

    Card {
        Layout.fillWidth: true
        visible: page.words === "" && !page.scanning
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("No invite yet?")
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("Ask the person who looks after your office. It is made there in a minute and names you, so nobody else can use it.")
        }
    }
    InvitePreview {
        objectName: "join_preview"
        Layout.fillWidth: true
        visible: page.valid
        invite: page.valid ? page.preview : ({})
    }
    ErrorBanner {
        objectName: "join_error"
        Layout.fillWidth: true
        error: App.joining ? null : App.joinError
        onAction: page.join()
    }
    RowLayout {
        objectName: "join_progress"
        Layout.fillWidth: true
        visible: App.joining
        spacing: Theme.space3

        BusyMark {}
        AppText {
            Layout.fillWidth: true
            text: qsTr("Making this device's key and greeting the office. The records follow after that, while you work.")
        }
    }

    footer: PrimaryButton {
        objectName: "join_button"
        Layout.fillWidth: true
        busy: App.joining
        enabled: page.valid && !App.joining
        text: App.joining ? qsTr("Joining…") : page.valid ? qsTr("Join %1").arg(page.preview.company) : qsTr("Join")
        onClicked: page.join()
    }

    DropArea {
        parent: page
        anchors.fill: parent
        enabled: !App.joining
        onDropped: drop => {
            if (drop.hasUrls)
                App.inviteFromPicture(drop.urls[0]);
            else if (drop.hasText)
                field.text = drop.text;
        }
    }

    function join() {
        if (valid && !App.joining)
            App.join(words);
    }
}
