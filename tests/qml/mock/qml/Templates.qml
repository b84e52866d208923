import QtQuick

QtObject {
    property var list: [{id: "concealed", title: "水电隐蔽验收", items: 18}, {id: "tiling", title: "瓷砖铺贴验收", items: 14},
                        {id: "waterproof", title: "防水闭水验收", items: 9}]

    signal started(string id)
    signal failed(var error)

    function startInspection(siteId: string, stageId: string, templateId: string): string {
        started("in1");
        return "in1";
    }
}
