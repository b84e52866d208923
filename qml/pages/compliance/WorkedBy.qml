// The drawings that an inspection was begun by: a banner once a newer one has replaced any of them.
import Plumbline

SupersededBanner {
    id: banner

    property string siteId
    property var used: []

    superseded: drawings.superseded

    DrawingsInUse {
        id: drawings
        siteId: banner.siteId
        used: banner.used
    }
}
