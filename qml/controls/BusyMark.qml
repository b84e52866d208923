// Something is going on and will end: a turning arc (still, when motion is reduced).
import QtQuick
import Plumbline.Theme

Icon {
    id: mark

    name: "loader-circle"
    size: Theme.iconMedium

    RotationAnimator on rotation {
        running: mark.visible && !Theme.reduceMotion
        from: 0
        to: 360
        loops: Animation.Infinite
        duration: Theme.pulse
    }
}
