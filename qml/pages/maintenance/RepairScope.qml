// Where a new repair is kept: with the team of its site, else at the desk. And the number that was taken for one nobody
// began.
pragma Singleton

import QtQuick
import Plumbline

QtObject {
    property var spare: null             // a number that was taken and told nobody

    // `scope`: of the site, which its team shares; "": no site is known yet.
    function of(scope: string): string {
        return scope !== "" && App.may("create", "maintenance", scope) ? scope : App.may("create", "maintenance", "desk") ? "desk" : own();
    }
    // Of whoever has no desk: the first team that they may register for.
    function own(): string {
        for (const scope of App.scopes())
            if (scope.startsWith("team/") && App.may("create", "maintenance", scope))
                return scope;
        return "";
    }
    function any(): bool { return of("") !== ""; }
}
