// Small joins of words that many pages need.
pragma Singleton

import QtQuick

QtObject {
    // "Cuihu Bay 3-1201 · saved 09:38": what there is of several parts.
    function line(parts: var): string {
        return parts.filter(part => part !== "" && part !== null && part !== undefined).join(" · ");
    }
    function phrase(parts: var): string {
        return parts.filter(part => part !== "" && part !== null && part !== undefined).join(" ");
    }
}
