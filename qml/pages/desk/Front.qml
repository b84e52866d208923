// The front desk, once for all pages: its book, its day, and who sits there.
pragma Singleton

import QtQuick
import Plumbline
import Plumbline.Pages

Item {
    id: front

    readonly property alias book: book
    readonly property alias day: day
    readonly property alias incoming: incoming
    readonly property var roles: App.grants >= 0 ? App.rolesIn("desk") : []
    readonly property bool atDesk: roles.includes("front_desk") // whose place it is
    readonly property bool holds: roles.length > 0
    // A visitor that came today, and a call, are looked at by their own pages.
    readonly property var stepCodes: ["seat", "host", "lead", "door", "introduce"]

    function lines(moment: string, facts: var, values: var): var {
        return book.edition < 0 ? [] : book.lines(moment, facts, values);
    }
    function find(typed: string): var { return book.edition < 0 ? [] : book.find(typed); }
    function suggest(want: string): var { return book.edition < 0 ? [] : book.suggest(want); }
    // "2:14" since then.
    function since(start: var, now: date): string {
        return App.clockLength(Math.max(0, now.getTime() - new Date(start).getTime()));
    }

    DeskBook {
        id: book
        personId: Work.ready ? App.personId : ""
        today: Work.today
        companyName: App.companyName
    }
    Incoming {
        id: incoming
        ready: Work.ready
    }
    DeskDay {
        id: day
        personId: Work.ready ? App.personId : ""
        today: Work.today
    }
}
