// One call or guest put through.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string transferId

    objectName: "transfer_page"
    title: transfer.fields.why === "visitor" ? qsTr("A visitor for you") : qsTr("A call put through")
    subtitle: to.title

    RecordItem { id: transfer; recordId: page.transferId }
    RecordItem { id: to; recordId: transfer.fields.to ?? "" }
    ErrorBanner {
        Layout.fillWidth: true
        error: transfer.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: transfer.loading && !transfer.exists
        count: 2
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !transfer.exists && !transfer.loading
        iconName: "phone-forwarded"
        title: qsTr("This card is not on this device")
        text: qsTr("It may not have arrived yet, or it is another team's.")
    }
    TransferCard {
        Layout.fillWidth: true
        visible: transfer.exists
        transfer: ({ recordId: page.transferId, scope: transfer.scope, fields: transfer.fields })
    }
    ContactLine {
        Layout.fillWidth: true
        contactId: transfer.fields.contact ?? ""
    }
}
