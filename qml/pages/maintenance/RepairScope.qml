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
    // A number that nobody was told: the next call of that day takes it up again.
    function takeSpare(): var {
        const number = spare;
        spare = null;
        return number;
    }
    // Whose site it is: what a repair takes over from it.
    function teamOf(site: var, id: string): var {
        const set = { site: id };
        for (const name of ["adviser", "project_manager"])
            if (site[name])
                set[name] = site[name];
        return set;
    }
    function any(): bool { return of("") !== ""; }
}
