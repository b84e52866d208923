// Everything else one may do here.
import Plumbline.Theme

FilledButton {
    property string tone: ""

    fill: Theme.surface
    wordColor: Theme.toneText(tone)
    outline: Theme.fieldBorder
}
