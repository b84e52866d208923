// The one main action of a page.
import Plumbline.Theme

FilledButton {
    fill: Theme.accentFill
    wordColor: Theme.fillInk
}
