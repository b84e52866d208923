// The network chip, bound to what is true now; a tap shows what is waiting.
import Plumbline
import Plumbline.Controls

NetworkChip {
    sync: SyncStatus.state
    waiting: SyncStatus.waiting + SyncStatus.waitingPhotos
    attention: SyncStatus.attention
    lastTime: SyncStatus.lastSuccess ? App.time(SyncStatus.lastSuccess) : ""
    onClicked: Nav.open("Sync", {})
}
