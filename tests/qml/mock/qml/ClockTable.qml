import QtQuick

QtObject {
    property string severity
    readonly property string words: ({major: "即时告知副总经理。自来电起：首次回电 10 分钟内，2 小时内到场，4 小时内出方案。", urgent: "自来电起：首次回电 30 分钟内，4 小时内到场，24 小时内出方案，3 天内解决。",
                                      normal: "自来电起：首次回电 2 小时内，24 小时内到场，48 小时内出方案，7 天内解决。", minor: "自来电起：首次回电 4 小时内，3 天内出方案，7 天内解决。"})[severity] ?? ""
    property var rows: ["minor", "normal", "urgent", "major"].map(level => ({severity: level, clocks: ["hand_over", "first_call", "on_site", "plan", "close", "follow_up"].map((clock, at) =>
        ({clock: clock, name: ["交接", "首次回电", "到场", "方案", "解决", "回访"][at], minutes: [5, 120, 1440, 2880, 10080, 4320][at], limit: ["5 分钟", "2 小时", "24 小时", "48 小时", "7 天", "3 天"][at], warnPercent: 80}))}))
    readonly property var error: null

    signal saved
    signal failed(var error)

    function setLimit(clock: string, severity: string, minutes: int): void {
        rows = rows.map(row => row.severity !== severity ? row : ({severity: severity, clocks: row.clocks.map(one => one.clock !== clock ? one : Object.assign({}, one, {minutes: minutes}))}));
        saved();
    }
}
