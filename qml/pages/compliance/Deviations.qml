// How far what is built is off what was drawn, in words.
pragma Singleton

import QtQuick

QtObject {
    function known(value: var): bool { return value !== undefined && value !== null && value !== ""; }
    // "drawn 900, built 1020: off by 120"; "" where a figure is missing.
    function words(fields: var): string {
        if (!known(fields.drawn) || !known(fields.built))
            return "";
        const off = off_(fields);
        return off === 0 ? qsTr("drawn %1, built %2: as drawn").arg(figure(fields.drawn)).arg(figure(fields.built))
                         : qsTr("drawn %1, built %2: off by %3").arg(figure(fields.drawn)).arg(figure(fields.built)).arg(figure(off));
    }
    function off_(fields: var): real { return Math.abs(Math.round((fields.built - fields.drawn) * 100) / 100); }
    function figure(value: var): string { return String(Math.round(Number(value) * 100) / 100); }
}
