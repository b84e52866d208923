// To the search, from the head of any place.
import Plumbline.Controls

IconButton {
    objectName: "search_button"
    iconName: "search"
    text: qsTr("Search everything")
    onClicked: Nav.open("Search", {})
}
