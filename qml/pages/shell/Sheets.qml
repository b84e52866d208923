// Opens a sheet by name and forgets it when it is closed.
import QtQuick
import Plumbline.Controls

Item {
    id: sheets

    property BottomSheet current: null

    function show(name: string, params: var): void {
        const component = Qt.createComponent(Routes.url(name));
        if (component.status !== Component.Ready) {
            console.warn(component.errorString());
            return;
        }
        current = component.createObject(sheets, params) as BottomSheet;
        current.closed.connect(current.destroy);
        current.open();
    }
}
