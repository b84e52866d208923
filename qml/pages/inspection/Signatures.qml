// Who has signed an inspection that is over, and whom its checklist still asks.
import Plumbline
import Plumbline.Pages

SignatureCard {
    id: root

    required property RecordItem inspection
    readonly property var fields: inspection.fields

    visible: inspection.exists && ["finished", "signed"].includes(fields.state ?? "") && (roles.length > 0 || count > 0)
    about: inspection.recordId
    siteId: fields.site ?? ""
    roles: templates.list.length > 0 ? templates.signers(fields.code ?? fields.template ?? "", fields.template_version ?? 0, stage.fields.code ?? "") : []

    Templates { id: templates }
    RecordItem { id: stage; recordId: root.fields.stage ?? "" }
}
