// A live list that says, in one signal, that something in it moved.
import Plumbline

RecordListModel {
    signal moved

    onModelReset: moved()
    onRowsInserted: moved()
    onRowsRemoved: moved()
    onRowsMoved: moved()
    onDataChanged: moved()
}
