// Small joins of words that many pages need.
pragma Singleton

import QtQuick

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
    function phrase(parts: var): string {
        return parts.filter(part => part !== "" && part !== null && part !== undefined).join(" ");
    }
}
