// Small joins of words that many pages need.
pragma Singleton

import QtQuick
import Plumbline

QtObject {
    // "Cuihu Bay 3-1201 · saved 09:38": what there is of several parts.
    function line(parts: var): string {
        return parts.filter(part => part !== "" && part !== null && part !== undefined).join(" · ");
    }
    // Whole sentences, each with its stop in its own script.
    function sentences(parts: var): string {
        let out = "";
        for (const part of parts) {
            if (!part)
                continue;
            const chinese = /[\u3400-\u9fff]/.test(part);
            const stop = /[.。!！?？…:：]$/.test(part) ? "" : chinese ? "。" : ".";
            out += (out === "" || chinese ? "" : " ") + part + stop;
        }
        return out;
    }
    // "11月23日 周一", "Mon, 23 Nov" of a day "2026-11-23" or a date.
    function weekday(day: var): string {
        const date = typeof day === "string" ? new Date(day + "T12:00") : day;
        const names = [qsTr("Sun"), qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat")];
        return isNaN(date.getTime()) ? "" : qsTr("%2, %1").arg(App.date(date)).arg(names[date.getDay()]);
    }
    // A month "2026-11" as people say it.
    function month(month: string): string {
        const [year, number] = month.split("-").map(Number);
        return isNaN(number) ? "" : new Date(year, number - 1, 1).toLocaleDateString(Qt.locale(), qsTr("MMM yyyy"));
    }
    // From one day to another, both "2026-11-23"; 0 where one is none.
    function daysBetween(from: string, to: string): int {
        const days = Math.round((new Date(to + "T12:00") - new Date(from + "T12:00")) / 86400000);
        return isNaN(days) ? 0 : days;
    }
    function phrase(parts: var): string {
        return parts.filter(part => part !== "" && part !== null && part !== undefined).join(" ");
    }
}
