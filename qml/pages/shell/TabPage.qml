// The root page of a place. `suggestion` is what a desk shows beside it while nothing is chosen:
// {page, params} or null.
import Plumbline.Controls

AppPage {
    property var suggestion: null

    showBack: false
}
