// The action that a burning thing asks for.
import Plumbline.Theme

FilledButton {
    fill: Theme.dangerFill
    wordColor: Theme.fillInk
}
