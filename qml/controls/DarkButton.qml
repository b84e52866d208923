// The next step, where the accent would shout.
import Plumbline.Theme

FilledButton {
    fill: Theme.darkFill
    wordColor: Theme.darkFillInk
}
