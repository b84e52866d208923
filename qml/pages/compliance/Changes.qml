// What a design change costs and how long it takes, in words.
pragma Singleton

import QtQuick

QtObject {
    function known(value: var): bool { return value !== undefined && value !== null && value !== ""; }
    // "+ ¥ 1,200.00 · + 3 days"
    function effect(fields: var): string {
        return [cost(fields.cost), days(fields.days)].filter(part => part !== "").join(" · ");
    }
    function cost(value: var): string {
        if (!known(value))
            return "";
        const amount = Math.abs(Number(value)).toFixed(2);
        return Number(value) === 0 ? qsTr("at no cost") : Number(value) > 0 ? qsTr("¥ %1 more").arg(amount) : qsTr("¥ %1 less").arg(amount);
    }
    function days(value: var): string {
        if (!known(value))
            return "";
        return Number(value) === 0 ? qsTr("takes no longer") : Number(value) > 0 ? qsTr("%n day(s) longer", "", Number(value)) : qsTr("%n day(s) shorter", "", -Number(value));
    }
}
