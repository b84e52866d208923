<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgainList</name>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Recheck what failed</source>
        <translation>Recheck what failed</translation>
    </message>
</context>
<context>
    <name>AlertCards</name>
    <message>
        <source>All alerts</source>
        <translation>All alerts</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>This alert is not on this device</source>
        <translation>This alert is not on this device</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>It may not have arrived yet, or you are no longer in its team.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>What the client was told, and what we do now</source>
        <translation>What the client was told, and what we do now</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>It is a complaint: register it</source>
        <translation>It is a complaint: register it</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1 of 10</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Every client has been answered</source>
        <translation>Every client has been answered</translation>
    </message>
    <message>
        <source>A score of 2 and less, or 6 of 10 and less, opens an alert by itself.</source>
        <translation>A score of 2 and less, or 6 of 10 and less, opens an alert by itself.</translation>
    </message>
</context>
<context>
    <name>AmendmentList</name>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>First: what was the client told?</source>
        <translation>First: what was the client told?</translation>
    </message>
    <message>
        <source>The client was answered</source>
        <translation>The client was answered</translation>
    </message>
    <message>
        <source>May answer: %1</source>
        <translation>May answer: %1</translation>
    </message>
    <message>
        <source>Kept on this device until it is given</source>
        <translation>Kept on this device until it is given</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>Nothing has been answered yet</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>%1 comes</source>
        <translation>%1 comes</translation>
    </message>
    <message>
        <source>Who comes is not said yet</source>
        <translation>Who comes is not said yet</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message numerus="yes">
        <source>Assign %n issue(s)</source>
        <translation>
            <numerusform>Assign %n issue</numerusform>
            <numerusform>Assign %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>First choose who mends them</source>
        <translation>First choose who mends them</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>BehindWall</name>
    <message>
        <source>What is behind this wall?</source>
        <translation>What is behind this wall?</translation>
    </message>
    <message numerus="yes">
        <source>Photos of hidden works in %n room(s)</source>
        <translation>
            <numerusform>Photos of hidden works in %n room</numerusform>
            <numerusform>Photos of hidden works in %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>BottomSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Briefing: %1</source>
        <translation>Briefing: %1</translation>
    </message>
    <message>
        <source>This briefing is not on this device</source>
        <translation>This briefing is not on this device</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Your role at this site gives no briefings</source>
        <translation>Your role at this site gives no briefings</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>Ask the project manager of the site.</translation>
    </message>
    <message>
        <source>It is signed as it stands here. What has changed since needs a briefing of its own.</source>
        <translation>It is signed as it stands here. What has changed since needs a briefing of its own.</translation>
    </message>
    <message>
        <source>What the crew is told</source>
        <translation>What the crew is told</translation>
    </message>
    <message>
        <source>Such as P-02, revision C</source>
        <translation>Such as P-02, revision C</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Given %1</translation>
    </message>
    <message>
        <source>The briefing is given</source>
        <translation>The briefing is given</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>By the checklist of this stage, point by point.</source>
        <translation>By the checklist of this stage, point by point.</translation>
    </message>
    <message>
        <source>The crew was briefed by a drawing that is no longer valid</source>
        <translation>The crew was briefed by a drawing that is no longer valid</translation>
    </message>
    <message>
        <source>Told point by point</source>
        <translation>Told point by point</translation>
    </message>
    <message>
        <source>What the points leave out. Write, speak.</source>
        <translation>What the points leave out. Write, speak.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>BurningCard</name>
    <message>
        <source>Opens the site</source>
        <translation>Opens the site</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
</context>
<context>
    <name>BurningComplaint</name>
    <message>
        <source>called %1</source>
        <translation>called %1</translation>
    </message>
    <message>
        <source>Opens all complaints</source>
        <translation>Opens all complaints</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>On the phone %1</source>
        <translation>On the phone %1</translation>
    </message>
    <message>
        <source>It rings: %1</source>
        <translation>It rings: %1</translation>
    </message>
    <message>
        <source>Caller not known yet</source>
        <translation>Caller not known yet</translation>
    </message>
    <message>
        <source>known client</source>
        <translation>known client</translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n minute(s): keep it brief, others may be calling.</source>
        <translation>
            <numerusform>Longer than %n minute: keep it brief, others may be calling.</numerusform>
            <numerusform>Longer than %n minutes: keep it brief, others may be calling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>It rings</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Call ended</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
</context>
<context>
    <name>CallerContact</name>
    <message>
        <source>Caller of %1</source>
        <translation>Caller of %1</translation>
    </message>
</context>
<context>
    <name>CallsToday</name>
    <message>
        <source>What do they want?</source>
        <translation>What do they want?</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>Calls of today</translation>
    </message>
    <message>
        <source>Choose at the left; what is needed opens here.</source>
        <translation>Choose at the left; what is needed opens here.</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>Caller not known</translation>
    </message>
    <message>
        <source>No call yet today</source>
        <translation>No call yet today</translation>
    </message>
    <message>
        <source>When it rings: F2, or the button at the left.</source>
        <translation>When it rings: F2, or the button at the left.</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Stop taking in pictures</source>
        <translation>Stop taking in pictures</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo of %1</translation>
    </message>
    <message>
        <source>Photos appear here as soon as they are kept.</source>
        <translation>Photos appear here as soon as they are kept.</translation>
    </message>
    <message>
        <source>Choose pictures from this device</source>
        <translation>Choose pictures from this device</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>%n photo taken</numerusform>
            <numerusform>%n photos taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were here already: noted again, kept once.</source>
        <translation>
            <numerusform>%n picture was here already: noted again, kept once.</numerusform>
            <numerusform>%n pictures were here already: noted again, kept once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) being kept…</source>
        <translation>
            <numerusform>%n photo being kept…</numerusform>
            <numerusform>%n photos being kept…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>after mending</source>
        <translation>after mending</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos of which site?</source>
        <translation>Photos of which site?</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 photos asked for</source>
        <translation>%1 of %2 photos asked for</translation>
    </message>
</context>
<context>
    <name>CameraStamp</name>
    <message>
        <source>Room and wall: %1</source>
        <translation>Room and wall: %1</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>Which room, which wall?</source>
        <translation>Which room, which wall?</translation>
    </message>
    <message>
        <source>position not known: the photo is kept without one</source>
        <translation>position not known: the photo is kept without one</translation>
    </message>
    <message>
        <source>original kept unchanged</source>
        <translation>original kept unchanged</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>No camera here</translation>
    </message>
    <message>
        <source>Choose pictures from this device, or drop them here. They are kept bit for bit.</source>
        <translation>Choose pictures from this device, or drop them here. They are kept bit for bit.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Close the camera</translation>
    </message>
    <message>
        <source>Flash on</source>
        <translation>Flash on</translation>
    </message>
    <message>
        <source>Flash as needed</source>
        <translation>Flash as needed</translation>
    </message>
    <message>
        <source>Flash off</source>
        <translation>Flash off</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>CaptureNotes</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Not taken with this app</source>
        <translation>Not taken with this app</translation>
    </message>
    <message>
        <source>Clock had been set</source>
        <translation>Clock had been set</translation>
    </message>
    <message numerus="yes">
        <source>Clock %n minute(s) off</source>
        <translation>
            <numerusform>Clock %n minute off</numerusform>
            <numerusform>Clock %n minutes off</numerusform>
        </translation>
    </message>
    <message>
        <source>Position set by a program</source>
        <translation>Position set by a program</translation>
    </message>
    <message>
        <source>%1 from the site</source>
        <translation>%1 from the site</translation>
    </message>
    <message>
        <source>Same picture added before</source>
        <translation>Same picture added before</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>taken in %1</translation>
    </message>
    <message>
        <source> ±%1 m</source>
        <translation> ±%1 m</translation>
    </message>
</context>
<context>
    <name>CareSheet</name>
    <message>
        <source>We remembered</source>
        <translation>We remembered</translation>
    </message>
</context>
<context>
    <name>ChangeDrawn</name>
    <message>
        <source>The drawing shows it</source>
        <translation>The drawing shows it</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Shown in</translation>
    </message>
    <message>
        <source>Which revision shows it?</source>
        <translation>Which revision shows it?</translation>
    </message>
    <message>
        <source>No drawing has been issued since the client signed. It is still built by the old one.</source>
        <translation>No drawing has been issued since the client signed. It is still built by the old one.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>Upload the new revision</source>
        <translation>Upload the new revision</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Not on this device</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>issued %1</translation>
    </message>
</context>
<context>
    <name>ChangeEffect</name>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Less is written with a minus.</source>
        <translation>%1. Less is written with a minus.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>at no cost</source>
        <translation>at no cost</translation>
    </message>
    <message>
        <source>¥ %1 more</source>
        <translation>¥ %1 more</translation>
    </message>
    <message>
        <source>¥ %1 less</source>
        <translation>¥ %1 less</translation>
    </message>
    <message>
        <source>takes no longer</source>
        <translation>takes no longer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>%n day longer</numerusform>
            <numerusform>%n days longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) shorter</source>
        <translation>
            <numerusform>%n day shorter</numerusform>
            <numerusform>%n days shorter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDrawingsPage</name>
    <message>
        <source>Your role at this site does not record inspections</source>
        <translation>Your role at this site does not record inspections</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>Ask the project manager of the site.</translation>
    </message>
    <message>
        <source>No drawing is issued for this site</source>
        <translation>No drawing is issued for this site</translation>
    </message>
    <message>
        <source>What is built is compared with issued drawings. The designer issues them.</source>
        <translation>What is built is compared with issued drawings. The designer issues them.</translation>
    </message>
    <message>
        <source>Each drawing becomes an item. The visit keeps which revision it was checked by.</source>
        <translation>Each drawing becomes an item. The visit keeps which revision it was checked by.</translation>
    </message>
    <message>
        <source>Drawings to compare</source>
        <translation>Drawings to compare</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n drawing(s)</source>
        <translation>
            <numerusform>Start with %n drawing</numerusform>
            <numerusform>Start with %n drawings</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose a drawing</source>
        <translation>First choose a drawing</translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>Check against the drawings</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
</context>
<context>
    <name>ClientCare</name>
    <message>
        <source>remembered</source>
        <translation>remembered</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago, nobody called</source>
        <translation>
            <numerusform>%n day ago, nobody called</numerusform>
            <numerusform>%n days ago, nobody called</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Days to remember</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>%1 of %2 remembered in the last twelve months</source>
        <translation>%1 of %2 remembered in the last twelve months</translation>
    </message>
    <message>
        <source>None is known yet. A birthday remembered keeps a client for years.</source>
        <translation>None is known yet. A birthday remembered keeps a client for years.</translation>
    </message>
</context>
<context>
    <name>ClientChooser</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name, phone number or site</source>
        <translation>Name, phone number or site</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>%n complaint not settled</numerusform>
            <numerusform>%n complaints not settled</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message>
        <source>File %1 % complete</source>
        <translation>File %1 % complete</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Needs and rating</source>
        <translation>Needs and rating</translation>
    </message>
</context>
<context>
    <name>ClientNeeds</name>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Written down</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Who to call</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>No number of this client is on this device. Advisers and the front desk see them.</source>
        <translation>No number of this client is on this device. Advisers and the front desk see them.</translation>
    </message>
    <message>
        <source>Everything on one line</source>
        <translation>Everything on one line</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from the first day on</source>
        <translation>
            <numerusform>%n thing from the first day on</numerusform>
            <numerusform>%n things from the first day on</numerusform>
        </translation>
    </message>
    <message>
        <source>This client is not on this device</source>
        <translation>This client is not on this device</translation>
    </message>
    <message>
        <source>Their site belongs to another team, or has not come with a sync yet.</source>
        <translation>Their site belongs to another team, or has not come with a sync yet.</translation>
    </message>
</context>
<context>
    <name>ClientReferrals</name>
    <message>
        <source>Referred to us</source>
        <translation>Referred to us</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
</context>
<context>
    <name>ClientScores</name>
    <message>
        <source>Satisfaction over time</source>
        <translation>Satisfaction over time</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>ClientTimelinePage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nothing happened yet</translation>
    </message>
    <message>
        <source>Stages, inspections, issues and complaints of this client stand here as they come.</source>
        <translation>Stages, inspections, issues and complaints of this client stand here as they come.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>a phone number</source>
        <translation>a phone number</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>the address</translation>
    </message>
    <message>
        <source>the area</source>
        <translation>the area</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>the family</translation>
    </message>
    <message>
        <source>the use of the rooms</source>
        <translation>the use of the rooms</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>the style</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>the budget</translation>
    </message>
    <message>
        <source>when they want to move in</source>
        <translation>when they want to move in</translation>
    </message>
    <message>
        <source>taboos</source>
        <translation>taboos</translation>
    </message>
    <message>
        <source>how they came</source>
        <translation>how they came</translation>
    </message>
    <message>
        <source>the value rating</source>
        <translation>the value rating</translation>
    </message>
    <message>
        <source>why this rating</source>
        <translation>why this rating</translation>
    </message>
    <message>
        <source>a birthday</source>
        <translation>a birthday</translation>
    </message>
</context>
<context>
    <name>ClockSettingsPage</name>
    <message>
        <source>Clocks of complaints</source>
        <translation>Clocks of complaints</translation>
    </message>
    <message>
        <source>Minutes from the call; 0: no limit</source>
        <translation>Minutes from the call; 0: no limit</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>The deputy general manager sets them</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Major event</source>
        <translation>Major event</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Call the client</source>
        <translation>Call the client</translation>
    </message>
    <message>
        <source>Go to the site</source>
        <translation>Go to the site</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Agree on the plan</translation>
    </message>
    <message>
        <source>Settle and close</source>
        <translation>Settle and close</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>paused, %1 late</source>
        <translation>paused, %1 late</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>paused, %1 left</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>first call within %1</source>
        <translation>first call within %1</translation>
    </message>
    <message>
        <source>on site within %1</source>
        <translation>on site within %1</translation>
    </message>
    <message>
        <source>plan within %1</source>
        <translation>plan within %1</translation>
    </message>
    <message>
        <source>settled within %1</source>
        <translation>settled within %1</translation>
    </message>
    <message>
        <source>From the call: %1.</source>
        <translation>From the call: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The deputy general manager is told at once. %1</source>
        <translation>The deputy general manager is told at once. %1</translation>
    </message>
</context>
<context>
    <name>CodedSheetWords</name>
    <message>
        <source>Scan it with Plumbline: is this paper still current?</source>
        <translation>Scan it with Plumbline: is this paper still current?</translation>
    </message>
    <message>
        <source>Rev. %1 · issued %2</source>
        <translation>Rev. %1 · issued %2</translation>
    </message>
    <message>
        <source>Rev. %1 · uploaded %2</source>
        <translation>Rev. %1 · uploaded %2</translation>
    </message>
    <message>
        <source>Superseded: do not build by this</source>
        <translation>Superseded: do not build by this</translation>
    </message>
    <message>
        <source>Not issued: do not build by this</source>
        <translation>Not issued: do not build by this</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Nobody has said anything yet.</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Add comment</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>− only in %1</source>
        <translation>− only in %1</translation>
    </message>
    <message>
        <source>+ only in %1</source>
        <translation>+ only in %1</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>One over the other</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
</context>
<context>
    <name>CompareSlider</name>
    <message>
        <source>%1 % before</source>
        <translation>%1 % before</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Close the comparison</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>The pair before</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>The next pair</translation>
    </message>
    <message>
        <source>There is no photo of before and after on this device yet.</source>
        <translation>There is no photo of before and after on this device yet.</translation>
    </message>
</context>
<context>
    <name>ComplaintBellWords</name>
    <message>
        <source>Complaint %1</source>
        <translation>Complaint %1</translation>
    </message>
    <message>
        <source>Complaint %1: %2</source>
        <translation>Complaint %1: %2</translation>
    </message>
    <message>
        <source>Passed on to you. Take it over, and call the client.</source>
        <translation>Passed on to you. Take it over, and call the client.</translation>
    </message>
    <message>
        <source>The office tells you: %1</source>
        <translation>The office tells you: %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Repair %1</translation>
    </message>
    <message>
        <source>Repair %1: %2</source>
        <translation>Repair %1: %2</translation>
    </message>
    <message>
        <source>Nobody is there yet: the office tells you.</source>
        <translation>Nobody is there yet: the office tells you.</translation>
    </message>
    <message>
        <source>Given to you. Agree on a time with the client.</source>
        <translation>Given to you. Agree on a time with the client.</translation>
    </message>
    <message>
        <source>A client who was not content waits</source>
        <translation>A client who was not content waits</translation>
    </message>
    <message>
        <source>Nobody has answered yet: the office tells you.</source>
        <translation>Nobody has answered yet: the office tells you.</translation>
    </message>
</context>
<context>
    <name>ComplaintClocks</name>
    <message>
        <source>The clocks stand: %1</source>
        <translation>The clocks stand: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Go on now</translation>
    </message>
</context>
<context>
    <name>ComplaintEvidence</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>ComplaintHead</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>nobody&apos;s yet</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reopened once</numerusform>
            <numerusform>reopened %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>Everything about this client</translation>
    </message>
</context>
<context>
    <name>ComplaintMenuSheet</name>
    <message>
        <source>Let the clocks stand</source>
        <translation>Let the clocks stand</translation>
    </message>
    <message>
        <source>The client, material, weather or the building&apos;s management is waited for</source>
        <translation>The client, material, weather or the building&apos;s management is waited for</translation>
    </message>
    <message>
        <source>Ask a department</source>
        <translation>Ask a department</translation>
    </message>
    <message>
        <source>The complaint closes after the last of them</source>
        <translation>The complaint closes after the last of them</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
</context>
<context>
    <name>ComplaintNoteSheet</name>
    <message>
        <source>Note something</source>
        <translation>Note something</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>This complaint is not on this device</source>
        <translation>This complaint is not on this device</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer in its team.</source>
        <translation>It may still be on a colleague&apos;s device, or you are no longer in its team.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Note something</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>I take it over</translation>
    </message>
    <message>
        <source>I have called the client</source>
        <translation>I have called the client</translation>
    </message>
    <message>
        <source>I am on site</source>
        <translation>I am on site</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>Waiting for somebody else&apos;s step</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) asked of others are still open: the complaint closes last.</source>
        <translation>
            <numerusform>%n thing asked of others is still open: the complaint closes last.</numerusform>
            <numerusform>%n things asked of others are still open: the complaint closes last.</numerusform>
        </translation>
    </message>
    <message>
        <source>First a photo of how it was and one of how it is: under “Photos”.</source>
        <translation>First a photo of how it was and one of how it is: under “Photos”.</translation>
    </message>
</context>
<context>
    <name>ComplaintPauseSheet</name>
    <message>
        <source>Let the clocks stand</source>
        <translation>Let the clocks stand</translation>
    </message>
    <message>
        <source>First: what is waited for?</source>
        <translation>First: what is waited for?</translation>
    </message>
    <message>
        <source>First: until when?</source>
        <translation>First: until when?</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>That day is over</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>Let them stand</translation>
    </message>
</context>
<context>
    <name>ComplaintRail</name>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>ComplaintRepairs</name>
    <message>
        <source>Register the repair</source>
        <translation>Register the repair</translation>
    </message>
    <message>
        <source>With a number of its own, its warranty judged</source>
        <translation>With a number of its own, its warranty judged</translation>
    </message>
</context>
<context>
    <name>ComplaintRow</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
</context>
<context>
    <name>ComplaintsLine</name>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>%n complaint not settled</numerusform>
            <numerusform>%n complaints not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>The truth in one minute</source>
        <translation>The truth in one minute</translation>
    </message>
    <message>
        <source>What is overdue, what is major, what waits</source>
        <translation>What is overdue, what is major, what waits</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n not settled</numerusform>
            <numerusform>%n not settled</numerusform>
        </translation>
    </message>
    <message>
        <source>Register summary</source>
        <translation>Register summary</translation>
    </message>
    <message>
        <source>No complaint here</source>
        <translation>No complaint here</translation>
    </message>
    <message>
        <source>A client who calls is registered in half a minute; the clocks start with the call.</source>
        <translation>A client who calls is registered in half a minute; the clocks start with the call.</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>Nothing is waiting here.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>Nothing is settled yet</translation>
    </message>
    <message>
        <source>Complaints that are closed, followed up or handed on stand here.</source>
        <translation>Complaints that are closed, followed up or handed on stand here.</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>Register a complaint</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
</context>
<context>
    <name>ComplaintStepSheet</name>
    <message>
        <source>The cause is a kind of cause, never a person: what should be otherwise next time?</source>
        <translation>The cause is a kind of cause, never a person: what should be otherwise next time?</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ComplaintTasks</name>
    <message>
        <source>Asked of others</source>
        <translation>Asked of others</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ComplaintTaskSheet</name>
    <message>
        <source>Ask a department</source>
        <translation>Ask a department</translation>
    </message>
    <message>
        <source>First: which department?</source>
        <translation>First: which department?</translation>
    </message>
    <message>
        <source>First: what is asked for?</source>
        <translation>First: what is asked for?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
</context>
<context>
    <name>ComplaintTwins</name>
    <message>
        <source>The same call as %1</source>
        <translation>The same call as %1</translation>
    </message>
    <message>
        <source>That one counts and has its clocks. What was written here is kept, and shows there.</source>
        <translation>That one counts and has its clocks. What was written here is kept, and shows there.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>Not the same after all</translation>
    </message>
    <message>
        <source>Perhaps the same call: %1</source>
        <translation>Perhaps the same call: %1</translation>
    </message>
    <message>
        <source>Yes, that one counts</source>
        <translation>Yes, that one counts</translation>
    </message>
</context>
<context>
    <name>ComplaintWay</name>
    <message>
        <source>What happened (cannot be rewritten)</source>
        <translation>What happened (cannot be rewritten)</translation>
    </message>
</context>
<context>
    <name>CompletionExport</name>
    <message>
        <source>As one folder</source>
        <translation>As one folder</translation>
    </message>
    <message>
        <source>Every file under its part, inspections as reports, and an index that lists each document with its fingerprint. Made on this device, also without a network.</source>
        <translation>Every file under its part, inspections as reports, and an index that lists each document with its fingerprint. Made on this device, also without a network.</translation>
    </message>
    <message>
        <source>Writing the folder…</source>
        <translation>Writing the folder…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not on this device yet; the index names them.</source>
        <translation>
            <numerusform>%n file is not on this device yet; the index names it.</numerusform>
            <numerusform>%n files are not on this device yet; the index names them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save as a folder</source>
        <translation>Save as a folder</translation>
    </message>
</context>
<context>
    <name>CompletionFilePage</name>
    <message>
        <source>%1 is in the file</source>
        <translation>%1 is in the file</translation>
    </message>
    <message>
        <source>All parts are complete</source>
        <translation>All parts are complete</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>Completion file</translation>
    </message>
    <message>
        <source>%1 of %2 parts complete</source>
        <translation>%1 of %2 parts complete</translation>
    </message>
</context>
<context>
    <name>CompletionFolderWords</name>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>The file is not on this device</source>
        <translation>The file is not on this device</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>00 Index</source>
        <translation>00 Index</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>Completion file</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>%1 of %2 parts complete</source>
        <translation>%1 of %2 parts complete</translation>
    </message>
</context>
<context>
    <name>CompletionHand</name>
    <message>
        <source>Sign for it and archive it</source>
        <translation>Sign for it and archive it</translation>
    </message>
    <message>
        <source>Sign it over to the adviser</source>
        <translation>Sign it over to the adviser</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) still missing</source>
        <translation>
            <numerusform>%n part still missing</numerusform>
            <numerusform>%n parts still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionMakerWords</name>
    <message>
        <source>Completion file %1</source>
        <translation>Completion file %1</translation>
    </message>
</context>
<context>
    <name>CompletionPart</name>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Changed since it was handed over</source>
        <translation>Changed since it was handed over</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in a file</source>
        <translation>Put in a file</translation>
    </message>
    <message>
        <source>It is needed after all</source>
        <translation>It is needed after all</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>It stays in the history, with the reason.</source>
        <translation>It stays in the history, with the reason.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
</context>
<context>
    <name>CompletionState</name>
    <message>
        <source>Archived as %1</source>
        <translation>Archived as %1</translation>
    </message>
    <message>
        <source>What the records say is in it by itself. Papers are put in here, or dropped on their part.</source>
        <translation>What the records say is in it by itself. Papers are put in here, or dropped on their part.</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Handed over by %1</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Received by %1</translation>
    </message>
    <message>
        <source>Return it for more</source>
        <translation>Return it for more</translation>
    </message>
    <message>
        <source>The signature under the hand-over is withdrawn with it.</source>
        <translation>The signature under the hand-over is withdrawn with it.</translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>Nothing is here yet</translation>
    </message>
    <message>
        <source>%1: no signed acceptance of hidden works</source>
        <translation>%1: no signed acceptance of hidden works</translation>
    </message>
    <message>
        <source>%1: no photo of what was covered</source>
        <translation>%1: no photo of what was covered</translation>
    </message>
    <message>
        <source>%1: no signed acceptance</source>
        <translation>%1: no signed acceptance</translation>
    </message>
    <message>
        <source>%1: the test still runs</source>
        <translation>%1: the test still runs</translation>
    </message>
    <message>
        <source>%1: the test failed and was not passed since</source>
        <translation>%1: the test failed and was not passed since</translation>
    </message>
    <message>
        <source>%1: the client has not decided</source>
        <translation>%1: the client has not decided</translation>
    </message>
    <message>
        <source>%1: agreed, and no revision shows it</source>
        <translation>%1: agreed, and no revision shows it</translation>
    </message>
</context>
<context>
    <name>ConfirmLimitSheet</name>
    <message>
        <source>Confirm a figure</source>
        <translation>Confirm a figure</translation>
    </message>
    <message>
        <source>Confirmed in your name</source>
        <translation>Confirmed in your name</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>From, %1</translation>
    </message>
    <message>
        <source>Limit, %1</source>
        <translation>Limit, %1</translation>
    </message>
    <message>
        <source>To, %1</source>
        <translation>To, %1</translation>
    </message>
    <message>
        <source>The print you looked it up in, or who decided</source>
        <translation>The print you looked it up in, or who decided</translation>
    </message>
    <message>
        <source>Your name and today&apos;s date stay with the figure; inspections that start from now on are judged by it.</source>
        <translation>Your name and today&apos;s date stay with the figure; inspections that start from now on are judged by it.</translation>
    </message>
    <message>
        <source>Confirm in my name</source>
        <translation>Confirm in my name</translation>
    </message>
</context>
<context>
    <name>ConfirmationCard</name>
    <message>
        <source>Nobody here stands for this figure yet</source>
        <translation>Nobody here stands for this figure yet</translation>
    </message>
    <message>
        <source>Confirmed for this company</source>
        <translation>Confirmed for this company</translation>
    </message>
    <message>
        <source>The sources disagree. Until somebody decides, the first counts and is shown as a company setting, unverified.</source>
        <translation>The sources disagree. Until somebody decides, the first counts and is shown as a company setting, unverified.</translation>
    </message>
    <message>
        <source>It was written from memory. Until somebody confirms it, it counts and is shown as a company setting, unverified.</source>
        <translation>It was written from memory. Until somebody confirms it, it counts and is shown as a company setting, unverified.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>somebody not on this device</source>
        <translation>somebody not on this device</translation>
    </message>
    <message>
        <source>Confirm the figure</source>
        <translation>Confirm the figure</translation>
    </message>
    <message>
        <source>Confirm it anew</source>
        <translation>Confirm it anew</translation>
    </message>
    <message>
        <source>Confirming is up to: %1. Ask one of them.</source>
        <translation>Confirming is up to: %1. Ask one of them.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both of you changed this field; everything else was combined.</source>
        <translation>Both of you changed this field; everything else was combined.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Tap the one to keep. The other stays in the history for good.</source>
        <translation>Tap the one to keep. The other stays in the history for good.</translation>
    </message>
    <message>
        <source>Meanwhile it says: %1</source>
        <translation>Meanwhile it says: %1</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Keep both texts</translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>Keep %1, %2</source>
        <translation>Keep %1, %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>(in use now)</source>
        <translation>(in use now)</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>(not on this device)</source>
        <translation>(not on this device)</translation>
    </message>
    <message>
        <source>not void</source>
        <translation>not void</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>void: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>It is written down that you looked at this number</source>
        <translation>It is written down that you looked at this number</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Show the number</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>CrewField</name>
    <message>
        <source>No crews on this device yet: the office names them.</source>
        <translation>No crews on this device yet: the office names them.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
</context>
<context>
    <name>CrewFigures</name>
    <message>
        <source>Passed at the first inspection</source>
        <translation>Passed at the first inspection</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 of %2 items</translation>
    </message>
    <message>
        <source>Not passed at first</source>
        <translation>Not passed at first</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Points beyond the limit</source>
        <translation>Points beyond the limit</translation>
    </message>
    <message numerus="yes">
        <source>of %n measured</source>
        <translation>
            <numerusform>of %n measured</numerusform>
            <numerusform>of %n measured</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with points beyond</source>
        <translation>Items with points beyond</translation>
    </message>
    <message>
        <source>Issues sent back</source>
        <translation>Issues sent back</translation>
    </message>
    <message numerus="yes">
        <source>of %n issue(s)</source>
        <translation>
            <numerusform>of %n issue</numerusform>
            <numerusform>of %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Red lines failed</source>
        <translation>Red lines failed</translation>
    </message>
    <message>
        <source>each takes 10 off</source>
        <translation>each takes 10 off</translation>
    </message>
    <message>
        <source>of 100: 60 for the first inspection, 20 for points, 20 for issues sent back</source>
        <translation>of 100: 60 for the first inspection, 20 for points, 20 for issues sent back</translation>
    </message>
</context>
<context>
    <name>CrewParts</name>
    <message>
        <source>nothing inspected</source>
        <translation>nothing inspected</translation>
    </message>
    <message>
        <source>%1 of %2 passed at first</source>
        <translation>%1 of %2 passed at first</translation>
    </message>
</context>
<context>
    <name>CrewRecordRow</name>
    <message numerus="yes">
        <source>sent back %n time(s)</source>
        <translation>
            <numerusform>sent back once</numerusform>
            <numerusform>sent back %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewRecordsPage</name>
    <message>
        <source>Nothing is counted here</source>
        <translation>Nothing is counted here</translation>
    </message>
    <message>
        <source>This figure stands on no record.</source>
        <translation>This figure stands on no record.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CrewScoreCard</name>
    <message>
        <source>%1 of %2 points beyond</source>
        <translation>%1 of %2 points beyond</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) owed</source>
        <translation>
            <numerusform>%n answer owed</numerusform>
            <numerusform>%n answers owed</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing inspected</source>
        <translation>nothing inspected</translation>
    </message>
    <message>
        <source>%1 % passed at first</source>
        <translation>%1 % passed at first</translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n sent back</numerusform>
            <numerusform>%n sent back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red line(s)</source>
        <translation>
            <numerusform>%n red line</numerusform>
            <numerusform>%n red lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewScorePage</name>
    <message>
        <source>All months</source>
        <translation>All months</translation>
    </message>
    <message>
        <source>Every site on this device</source>
        <translation>Every site on this device</translation>
    </message>
    <message>
        <source>Nothing of this crew has been judged</source>
        <translation>Nothing of this crew has been judged</translation>
    </message>
    <message>
        <source>Not in this month or at this site, as far as this device knows.</source>
        <translation>Not in this month or at this site, as far as this device knows.</translation>
    </message>
    <message>
        <source>All months and sites</source>
        <translation>All months and sites</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>By site</translation>
    </message>
    <message>
        <source>Object to %1</source>
        <translation>Object to %1</translation>
    </message>
    <message>
        <source>Choose a month and a site to object to their figures.</source>
        <translation>Choose a month and a site to object to their figures.</translation>
    </message>
    <message>
        <source>%1 leads this crew and may object; an answer is owed.</source>
        <translation>%1 leads this crew and may object; an answer is owed.</translation>
    </message>
    <message>
        <source>This crew has no lead who could object. The office names one.</source>
        <translation>This crew has no lead who could object. The office names one.</translation>
    </message>
</context>
<context>
    <name>CrewScoresPage</name>
    <message>
        <source>Crews&apos; work</source>
        <translation>Crews&apos; work</translation>
    </message>
    <message>
        <source>Every site on this device</source>
        <translation>Every site on this device</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>All months</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>All trades</translation>
    </message>
    <message>
        <source>No crew has been judged here yet</source>
        <translation>No crew has been judged here yet</translation>
    </message>
    <message>
        <source>Say in an inspection whose work it is, or give an issue to a crew: the figures come by themselves.</source>
        <translation>Say in an inspection whose work it is, or give an issue to a crew: the figures come by themselves.</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Choose a site</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>Record something</translation>
    </message>
</context>
<context>
    <name>CrewSheet</name>
    <message>
        <source>Whose work is it?</source>
        <translation>Whose work is it?</translation>
    </message>
    <message>
        <source>Its items count for this crew, and issues from them go to it.</source>
        <translation>Its items count for this crew, and issues from them go to it.</translation>
    </message>
    <message>
        <source>No crews on this device yet</source>
        <translation>No crews on this device yet</translation>
    </message>
    <message>
        <source>The office names them.</source>
        <translation>The office names them.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 days</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>No day set</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>No day</translation>
    </message>
</context>
<context>
    <name>DecideBanner</name>
    <message numerus="yes">
        <source>%n thing(s) about this need(s) you</source>
        <translation>
            <numerusform>%n thing about this needs you</numerusform>
            <numerusform>%n things about this need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Two of you changed the same field, or the office did not take a change. Nothing is lost.</source>
        <translation>Two of you changed the same field, or the office did not take a change. Nothing is lost.</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>Look and decide</translation>
    </message>
</context>
<context>
    <name>DemandStrip</name>
    <message>
        <source>Photos that are asked for</source>
        <translation>Photos that are asked for</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>DemandedPhotos</name>
    <message>
        <source>of each room</source>
        <translation>of each room</translation>
    </message>
    <message>
        <source>of each wall</source>
        <translation>of each wall</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DesignChangePage</name>
    <message>
        <source>New design change</source>
        <translation>New design change</translation>
    </message>
    <message>
        <source>This design change is not on this device</source>
        <translation>This design change is not on this device</translation>
    </message>
    <message>
        <source>Your role at this site writes no design changes</source>
        <translation>Your role at this site writes no design changes</translation>
    </message>
    <message>
        <source>Tell the designer or the adviser of the site.</source>
        <translation>Tell the designer or the adviser of the site.</translation>
    </message>
    <message>
        <source>It is not changed</source>
        <translation>It is not changed</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Before it is signed: %1</source>
        <translation>Before it is signed: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The client has signed</source>
        <translation>The client has signed</translation>
    </message>
    <message>
        <source>The client signs it</source>
        <translation>The client signs it</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Make a report</translation>
    </message>
</context>
<context>
    <name>DesignChangesPage</name>
    <message>
        <source>Write a design change</source>
        <translation>Write a design change</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>A change says who asked, why, what it costs and how long it takes; the client signs, and a new revision shows it.</source>
        <translation>A change says who asked, why, what it costs and how long it takes; the client signs, and a new revision shows it.</translation>
    </message>
    <message>
        <source>Design changes</source>
        <translation>Design changes</translation>
    </message>
</context>
<context>
    <name>DeskBellWords</name>
    <message>
        <source>A message for you</source>
        <translation>A message for you</translation>
    </message>
    <message>
        <source>A visitor for you</source>
        <translation>A visitor for you</translation>
    </message>
    <message>
        <source>A call for you</source>
        <translation>A call for you</translation>
    </message>
    <message>
        <source>Nobody has taken it. Please look after it.</source>
        <translation>Nobody has taken it. Please look after it.</translation>
    </message>
    <message>
        <source>They are still waiting at the front desk.</source>
        <translation>They are still waiting at the front desk.</translation>
    </message>
    <message>
        <source>It is still unread.</source>
        <translation>It is still unread.</translation>
    </message>
    <message>
        <source>The front desk has written it down.</source>
        <translation>The front desk has written it down.</translation>
    </message>
    <message>
        <source>Somebody waits for you at the front desk.</source>
        <translation>Somebody waits for you at the front desk.</translation>
    </message>
    <message>
        <source>The front desk puts it through. What was said is on the card.</source>
        <translation>The front desk puts it through. What was said is on the card.</translation>
    </message>
</context>
<context>
    <name>DeskDayPage</name>
    <message>
        <source>Order and cleanliness</source>
        <translation>Order and cleanliness</translation>
    </message>
    <message>
        <source>Front desk and consulting room are clean</source>
        <translation>Front desk and consulting room are clean</translation>
    </message>
    <message>
        <source>Tables and chairs stand in order</source>
        <translation>Tables and chairs stand in order</translation>
    </message>
    <message>
        <source>Brochures are laid out</source>
        <translation>Brochures are laid out</translation>
    </message>
    <message>
        <source>Tea and cups are ready</source>
        <translation>Tea and cups are ready</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Women: business suit, light make-up; men: suit and tie</source>
        <translation>Women: business suit, light make-up; men: suit and tie</translation>
    </message>
    <message>
        <source>Hair clean and tidy</source>
        <translation>Hair clean and tidy</translation>
    </message>
    <message>
        <source>Shoes with socks, no slippers</source>
        <translation>Shoes with socks, no slippers</translation>
    </message>
    <message>
        <source>Mouth and breath are fresh</source>
        <translation>Mouth and breath are fresh</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Ready for calls</translation>
    </message>
    <message>
        <source>The adviser on duty is entered</source>
        <translation>The adviser on duty is entered</translation>
    </message>
    <message>
        <source>The line works</source>
        <translation>The line works</translation>
    </message>
    <message>
        <source>Daily list</source>
        <translation>Daily list</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>The front desk&apos;s own</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>Calls and visitors are seen by the front desk, administration and the deputy general manager.</translation>
    </message>
    <message>
        <source>Photos of the day</source>
        <translation>Photos of the day</translation>
    </message>
</context>
<context>
    <name>DeskDayWords</name>
    <message>
        <source>%1 · reminded again</source>
        <translation>%1 · reminded again</translation>
    </message>
    <message>
        <source>%1 has it since %2</source>
        <translation>%1 has it since %2</translation>
    </message>
    <message>
        <source>Not taken over for %1</source>
        <translation>Not taken over for %1</translation>
    </message>
    <message>
        <source>Message · %1</source>
        <translation>Message · %1</translation>
    </message>
    <message>
        <source>Visitor · %1</source>
        <translation>Visitor · %1</translation>
    </message>
    <message>
        <source>Call · %1</source>
        <translation>Call · %1</translation>
    </message>
    <message>
        <source>%1 took it %2</source>
        <translation>%1 took it %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 sees the card</source>
        <translation>%1 sees the card</translation>
    </message>
    <message>
        <source>Unread for %1</source>
        <translation>Unread for %1</translation>
    </message>
    <message>
        <source>Card sent %1</source>
        <translation>Card sent %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Not now: %1</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Who is where</source>
        <translation>Who is where</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>On duty: %1</translation>
    </message>
    <message>
        <source>Nobody is entered as on duty</source>
        <translation>Nobody is entered as on duty</translation>
    </message>
    <message>
        <source>Daily list</source>
        <translation>Daily list</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
</context>
<context>
    <name>DeskNotes</name>
    <message>
        <source>Notes (kept as you type)</source>
        <translation>Notes (kept as you type)</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>What they say, in a few words</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n call today</numerusform>
            <numerusform>%n calls today</numerusform>
        </translation>
    </message>
    <message>
        <source>answered within %1 rings %2 %</source>
        <translation>answered within %1 rings %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is kept</source>
        <translation>The call is kept</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>The front desk&apos;s own</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>Calls and visitors are seen by the front desk, administration and the deputy general manager.</translation>
    </message>
    <message>
        <source>Open the complaint form</source>
        <translation>Open the complaint form</translation>
    </message>
    <message>
        <source>Open the repair form</source>
        <translation>Open the repair form</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Due next</source>
        <translation>Due next</translation>
    </message>
    <message>
        <source>Nothing falls due</source>
        <translation>Nothing falls due</translation>
    </message>
    <message>
        <source>Open issues of your sites show here, the next one first.</source>
        <translation>Open issues of your sites show here, the next one first.</translation>
    </message>
</context>
<context>
    <name>DeskSettingsPage</name>
    <message>
        <source>Set by: %1</source>
        <translation>Set by: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>A missed call counts as not answered in time.</source>
        <translation>A missed call counts as not answered in time.</translation>
    </message>
    <message>
        <source>When somebody is told again</source>
        <translation>When somebody is told again</translation>
    </message>
    <message>
        <source>A message that is not read, a guest whose host has not come: first the same person again, then the next.</source>
        <translation>A message that is not read, a guest whose host has not come: first the same person again, then the next.</translation>
    </message>
    <message>
        <source>What the desk says</source>
        <translation>What the desk says</translation>
    </message>
    <message>
        <source>Visitors of a short while ago are greeted as such; the department is named when a call is answered.</source>
        <translation>Visitors of a short while ago are greeted as such; the department is named when a call is answered.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Nobody knows {%1}. These can be filled in: %2</source>
        <translation>Nobody knows {%1}. These can be filled in: %2</translation>
    </message>
    <message>
        <source>A { or } stands alone. These can be filled in: %1</source>
        <translation>A { or } stands alone. These can be filled in: %1</translation>
    </message>
    <message>
        <source>Nobody said where</source>
        <translation>Nobody said where</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>In the office</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In a meeting</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Client service</source>
        <translation>Client service</translation>
    </message>
    <message>
        <source>Design department</source>
        <translation>Design department</translation>
    </message>
    <message>
        <source>Engineering department</source>
        <translation>Engineering department</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Greeting a visitor</source>
        <translation>Greeting a visitor</translation>
    </message>
    <message>
        <source>Somebody who was here before</source>
        <translation>Somebody who was here before</translation>
    </message>
    <message>
        <source>Steps of a reception</source>
        <translation>Steps of a reception</translation>
    </message>
    <message>
        <source>Answering a call</source>
        <translation>Answering a call</translation>
    </message>
    <message>
        <source>Answers on the phone</source>
        <translation>Answers on the phone</translation>
    </message>
    <message>
        <source>Ending a call</source>
        <translation>Ending a call</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>two</source>
        <translation>two</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>three or more</translation>
    </message>
    <message>
        <source>men</source>
        <translation>men</translation>
    </message>
    <message>
        <source>women</source>
        <translation>women</translation>
    </message>
    <message>
        <source>men and women</source>
        <translation>men and women</translation>
    </message>
    <message>
        <source>not said who</source>
        <translation>not said who</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>name is known</source>
        <translation>name is known</translation>
    </message>
    <message>
        <source>name is not known</source>
        <translation>name is not known</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>first visit</translation>
    </message>
    <message>
        <source>here a short while ago</source>
        <translation>here a short while ago</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>here before</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>repair</translation>
    </message>
    <message>
        <source>about decoration</source>
        <translation>about decoration</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>asks for a person</translation>
    </message>
    <message>
        <source>business</source>
        <translation>business</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>concerns us</source>
        <translation>concerns us</translation>
    </message>
    <message>
        <source>does not concern us</source>
        <translation>does not concern us</translation>
    </message>
    <message>
        <source>the person is there</source>
        <translation>the person is there</translation>
    </message>
    <message>
        <source>the person is out</source>
        <translation>the person is out</translation>
    </message>
    <message>
        <source>do not put calls through</source>
        <translation>do not put calls through</translation>
    </message>
    <message>
        <source>an adviser is on duty</source>
        <translation>an adviser is on duty</translation>
    </message>
    <message>
        <source>no adviser is free</source>
        <translation>no adviser is free</translation>
    </message>
    <message>
        <source>it is known what it is about</source>
        <translation>it is known what it is about</translation>
    </message>
    <message>
        <source>it is not known what it is about</source>
        <translation>it is not known what it is about</translation>
    </message>
    <message>
        <source>the desk names its department</source>
        <translation>the desk names its department</translation>
    </message>
    <message>
        <source>the desk names no department</source>
        <translation>the desk names no department</translation>
    </message>
</context>
<context>
    <name>DeskWork</name>
    <message>
        <source>Who looks after the repair?</source>
        <translation>Who looks after the repair?</translation>
    </message>
    <message>
        <source>Whom do they ask for?</source>
        <translation>Whom do they ask for?</translation>
    </message>
    <message>
        <source>Who can deal with it?</source>
        <translation>Who can deal with it?</translation>
    </message>
    <message>
        <source>Registered and passed on</source>
        <translation>Registered and passed on</translation>
    </message>
    <message>
        <source>Say goodbye, let them hang up first, then end the call.</source>
        <translation>Say goodbye, let them hang up first, then end the call.</translation>
    </message>
</context>
<context>
    <name>DetailStack</name>
    <message>
        <source>Choose something at the left</source>
        <translation>Choose something at the left</translation>
    </message>
    <message>
        <source>It opens here; the list stays where it is.</source>
        <translation>It opens here; the list stays where it is.</translation>
    </message>
</context>
<context>
    <name>DeviationDecideSheet</name>
    <message>
        <source>Nothing is done again. The reason is kept with it.</source>
        <translation>Nothing is done again. The reason is kept with it.</translation>
    </message>
    <message>
        <source>An issue is opened: somebody mends it, and it is looked at again.</source>
        <translation>An issue is opened: somebody mends it, and it is looked at again.</translation>
    </message>
    <message>
        <source>The drawing follows: with cost and days, signed by the client, shown in a new revision.</source>
        <translation>The drawing follows: with cost and days, signed by the client, shown in a new revision.</translation>
    </message>
    <message>
        <source>Why does the drawing change?</source>
        <translation>Why does the drawing change?</translation>
    </message>
    <message>
        <source>Why may it stay?</source>
        <translation>Why may it stay?</translation>
    </message>
    <message>
        <source>First: how does it end?</source>
        <translation>First: how does it end?</translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation>How does it end?</translation>
    </message>
    <message>
        <source>First: the reason</source>
        <translation>First: the reason</translation>
    </message>
</context>
<context>
    <name>DeviationFigures</name>
    <message>
        <source>%1 (mm)</source>
        <translation>%1 (mm)</translation>
    </message>
</context>
<context>
    <name>DeviationOutcome</name>
    <message>
        <source>Decide again</source>
        <translation>Decide again</translation>
    </message>
</context>
<context>
    <name>DeviationPage</name>
    <message>
        <source>New deviation</source>
        <translation>New deviation</translation>
    </message>
    <message>
        <source>This deviation is not on this device</source>
        <translation>This deviation is not on this device</translation>
    </message>
    <message>
        <source>Your role at this site writes no deviations</source>
        <translation>Your role at this site writes no deviations</translation>
    </message>
    <message>
        <source>Tell the designer of the site what you saw.</source>
        <translation>Tell the designer of the site what you saw.</translation>
    </message>
    <message>
        <source>Name it first: then photos can be added.</source>
        <translation>Name it first: then photos can be added.</translation>
    </message>
    <message>
        <source>Found %1 by %2</source>
        <translation>Found %1 by %2</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation>How does it end?</translation>
    </message>
</context>
<context>
    <name>Deviations</name>
    <message>
        <source>drawn %1, built %2: as drawn</source>
        <translation>drawn %1, built %2: as drawn</translation>
    </message>
    <message>
        <source>drawn %1, built %2: off by %3</source>
        <translation>drawn %1, built %2: off by %3</translation>
    </message>
</context>
<context>
    <name>DeviationsOf</name>
    <message>
        <source>Built otherwise than drawn</source>
        <translation>Built otherwise than drawn</translation>
    </message>
</context>
<context>
    <name>DeviationsPage</name>
    <message>
        <source>Built as drawn</source>
        <translation>Built as drawn</translation>
    </message>
    <message>
        <source>What differs from the drawings is written here, and ends as accepted, rework or a design change.</source>
        <translation>What differs from the drawings is written here, and ends as accepted, rework or a design change.</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>Write a deviation</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Who is where</source>
        <translation>Who is where</translation>
    </message>
    <message>
        <source>On duty today: %1</source>
        <translation>On duty today: %1</translation>
    </message>
    <message>
        <source>Nobody is entered as on duty today</source>
        <translation>Nobody is entered as on duty today</translation>
    </message>
    <message>
        <source>Name, initials or extension</source>
        <translation>Name, initials or extension</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>On duty today</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Nobody by that name</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Try fewer letters.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>Drawings</source>
        <translation>Drawings</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s) to confirm</source>
        <translation>
            <numerusform>%n new revision to confirm</numerusform>
            <numerusform>%n new revisions to confirm</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Number or title</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>No drawings yet</translation>
    </message>
    <message>
        <source>No drawing matches</source>
        <translation>No drawing matches</translation>
    </message>
    <message>
        <source>Try fewer characters, or another discipline.</source>
        <translation>Try fewer characters, or another discipline.</translation>
    </message>
    <message>
        <source>PDF files and pictures come into the register; issued sheets are then on everyone&apos;s phone, offline too.</source>
        <translation>PDF files and pictures come into the register; issued sheets are then on everyone&apos;s phone, offline too.</translation>
    </message>
    <message>
        <source>The designer uploads them; issued sheets come to this device by themselves.</source>
        <translation>The designer uploads them; issued sheets come to this device by themselves.</translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation>Show all drawings</translation>
    </message>
    <message>
        <source>Upload drawings</source>
        <translation>Upload drawings</translation>
    </message>
    <message>
        <source>Drop them: each page becomes a sheet</source>
        <translation>Drop them: each page becomes a sheet</translation>
    </message>
</context>
<context>
    <name>DrawingsRoom</name>
    <message>
        <source>Superseded and unissued drawings</source>
        <translation>Superseded and unissued drawings</translation>
    </message>
    <message>
        <source>What the office has of them may leave this device. Marks and measures stay, and a file is fetched again when somebody opens it with a network. What is built by stays.</source>
        <translation>What the office has of them may leave this device. Marks and measures stay, and a file is fetched again when somebody opens it with a network. What is built by stays.</translation>
    </message>
    <message>
        <source>%1 of them stay for now: the office has not confirmed everything about them yet.</source>
        <translation>%1 of them stay for now: the office has not confirmed everything about them yet.</translation>
    </message>
    <message>
        <source>Make room for %1</source>
        <translation>Make room for %1</translation>
    </message>
    <message>
        <source>Making room …</source>
        <translation>Making room …</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing file(s) let go, room for %1 made. The encrypted file keeps its size; the room in it is used again. They are fetched again when somebody opens them.</source>
        <translation>
            <numerusform>%n drawing file let go, room for %1 made. The encrypted file keeps its size; the room in it is used again. It is fetched again when somebody opens it.</numerusform>
            <numerusform>%n drawing files let go, room for %1 made. The encrypted file keeps its size; the room in it is used again. They are fetched again when somebody opens them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This data cannot be read</source>
        <translation>This data cannot be read</translation>
    </message>
    <message>
        <source>Nothing was changed by it; your records are as they were.</source>
        <translation>Nothing was changed by it; your records are as they were.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the office.</source>
        <translation>Try again; if it stays, tell the office.</translation>
    </message>
    <message>
        <source>The description of the records is faulty</source>
        <translation>The description of the records is faulty</translation>
    </message>
    <message>
        <source>Your records are safe and untouched.</source>
        <translation>Your records are safe and untouched.</translation>
    </message>
    <message>
        <source>Install the app again or tell the office.</source>
        <translation>Install the app again or tell the office.</translation>
    </message>
    <message>
        <source>A value does not fit its field</source>
        <translation>A value does not fit its field</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; the record is as it was.</source>
        <translation>What you typed is kept as a draft; the record is as it was.</translation>
    </message>
    <message>
        <source>Correct the marked field.</source>
        <translation>Correct the marked field.</translation>
    </message>
    <message>
        <source>This app does not know this kind of record yet</source>
        <translation>This app does not know this kind of record yet</translation>
    </message>
    <message>
        <source>The record is kept as it is.</source>
        <translation>The record is kept as it is.</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translation>Update the app.</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>It is not here</translation>
    </message>
    <message>
        <source>Nothing was lost: it may not have reached this device yet, or you may no longer share it.</source>
        <translation>Nothing was lost: it may not have reached this device yet, or you may no longer share it.</translation>
    </message>
    <message>
        <source>Sync and look again.</source>
        <translation>Sync and look again.</translation>
    </message>
    <message>
        <source>Your role may not change this</source>
        <translation>Your role may not change this</translation>
    </message>
    <message>
        <source>The record is as it was; what you typed is kept.</source>
        <translation>The record is as it was; what you typed is kept.</translation>
    </message>
    <message>
        <source>Ask the person responsible for it.</source>
        <translation>Ask the person responsible for it.</translation>
    </message>
    <message>
        <source>This step cannot follow now</source>
        <translation>This step cannot follow now</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>The record is as it was.</translation>
    </message>
    <message>
        <source>Fill in what the step needs, or look at its present state.</source>
        <translation>Fill in what the step needs, or look at its present state.</translation>
    </message>
    <message>
        <source>It is signed and sealed</source>
        <translation>It is signed and sealed</translation>
    </message>
    <message>
        <source>The signed record is as it was; what you typed is kept.</source>
        <translation>The signed record is as it was; what you typed is kept.</translation>
    </message>
    <message>
        <source>Record an amendment instead.</source>
        <translation>Record an amendment instead.</translation>
    </message>
    <message>
        <source>The key does not fit these records</source>
        <translation>The key does not fit these records</translation>
    </message>
    <message>
        <source>Your records are locked and untouched.</source>
        <translation>Your records are locked and untouched.</translation>
    </message>
    <message>
        <source>Type the passphrase again; if you never set one, call the office.</source>
        <translation>Type the passphrase again; if you never set one, call the office.</translation>
    </message>
    <message>
        <source>These records were written by a newer app</source>
        <translation>These records were written by a newer app</translation>
    </message>
    <message>
        <source>They are safe; this version did not touch them.</source>
        <translation>They are safe; this version did not touch them.</translation>
    </message>
    <message>
        <source>The file with your records is damaged</source>
        <translation>The file with your records is damaged</translation>
    </message>
    <message>
        <source>It was not changed; everything already sent is at the office.</source>
        <translation>It was not changed; everything already sent is at the office.</translation>
    </message>
    <message>
        <source>Do not delete the app; call the office so that the file can be rescued.</source>
        <translation>Do not delete the app; call the office so that the file can be rescued.</translation>
    </message>
    <message>
        <source>This device is full</source>
        <translation>This device is full</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last entry is not saved yet, but still on the screen.</source>
        <translation>What was saved before is safe; the last entry is not saved yet, but still on the screen.</translation>
    </message>
    <message>
        <source>Free some space, then go on: it saves by itself.</source>
        <translation>Free some space, then go on: it saves by itself.</translation>
    </message>
    <message>
        <source>Plumbline is already open</source>
        <translation>Plumbline is already open</translation>
    </message>
    <message>
        <source>Your records are safe in the window that is open.</source>
        <translation>Your records are safe in the window that is open.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Go on in the other window, or close it first.</translation>
    </message>
    <message>
        <source>The device could not read or write</source>
        <translation>The device could not read or write</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>What was saved before is safe.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the device.</source>
        <translation>Try again; if it stays, restart the device.</translation>
    </message>
    <message>
        <source>The office cannot be reached</source>
        <translation>The office cannot be reached</translation>
    </message>
    <message>
        <source>Everything is saved on this device and is sent as soon as there is a network.</source>
        <translation>Everything is saved on this device and is sent as soon as there is a network.</translation>
    </message>
    <message>
        <source>The office took too long to answer</source>
        <translation>The office took too long to answer</translation>
    </message>
    <message>
        <source>Everything is saved on this device; sending goes on by itself.</source>
        <translation>Everything is saved on this device; sending goes on by itself.</translation>
    </message>
    <message>
        <source>This is not the office you joined</source>
        <translation>This is not the office you joined</translation>
    </message>
    <message>
        <source>Nothing was sent: its certificate is another one.</source>
        <translation>Nothing was sent: its certificate is another one.</translation>
    </message>
    <message>
        <source>Change the network; if it stays, ask the office.</source>
        <translation>Change the network; if it stays, ask the office.</translation>
    </message>
    <message>
        <source>Something else answered in place of the office</source>
        <translation>Something else answered in place of the office</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was taken from it. Often it is the login page of a Wi-Fi.</source>
        <translation>Nothing was lost and nothing was taken from it. Often it is the login page of a Wi-Fi.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi, or use mobile data.</source>
        <translation>Log in to the Wi-Fi, or use mobile data.</translation>
    </message>
    <message>
        <source>The office said no</source>
        <translation>The office said no</translation>
    </message>
    <message>
        <source>What you entered is kept on this device.</source>
        <translation>What you entered is kept on this device.</translation>
    </message>
    <message>
        <source>Look at the reason, mend it and send it again.</source>
        <translation>Look at the reason, mend it and send it again.</translation>
    </message>
    <message>
        <source>The office is busy</source>
        <translation>The office is busy</translation>
    </message>
    <message>
        <source>The office no longer knows this device</source>
        <translation>The office no longer knows this device</translation>
    </message>
    <message>
        <source>Ask the office for a new invite.</source>
        <translation>Ask the office for a new invite.</translation>
    </message>
    <message>
        <source>This invite cannot be read</source>
        <translation>This invite cannot be read</translation>
    </message>
    <message>
        <source>Nothing was changed on this device.</source>
        <translation>Nothing was changed on this device.</translation>
    </message>
    <message>
        <source>Copy the whole text again, or scan the code.</source>
        <translation>Copy the whole text again, or scan the code.</translation>
    </message>
    <message>
        <source>This invite has expired</source>
        <translation>This invite has expired</translation>
    </message>
    <message>
        <source>This invite was used already</source>
        <translation>This invite was used already</translation>
    </message>
    <message>
        <source>Ask the office for a new invite: each device needs its own.</source>
        <translation>Ask the office for a new invite: each device needs its own.</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>This file is not a picture</translation>
    </message>
    <message>
        <source>The file is as it was; nothing was added.</source>
        <translation>The file is as it was; nothing was added.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture.</source>
        <translation>Choose a JPEG or PNG picture.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>This file is empty</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>This file is too large</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Choose a smaller one.</translation>
    </message>
    <message>
        <source>The camera is not available</source>
        <translation>The camera is not available</translation>
    </message>
    <message>
        <source>Photos taken before are safe.</source>
        <translation>Photos taken before are safe.</translation>
    </message>
    <message>
        <source>Allow the camera in the system settings, or choose a picture file.</source>
        <translation>Allow the camera in the system settings, or choose a picture file.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>What was done before is kept.</source>
        <translation>What was done before is kept.</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>Something went wrong in the app</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the app and tell the office.</source>
        <translation>Try again; if it stays, restart the app and tell the office.</translation>
    </message>
    <message>
        <source>Rescued: %1 records, %2 unsent changes, %3 photos and files.</source>
        <translation>Rescued: %1 records, %2 unsent changes, %3 photos and files.</translation>
    </message>
    <message>
        <source>At least %1 entries could not be read; what the office has comes back with the next sync.</source>
        <translation>At least %1 entries could not be read; what the office has comes back with the next sync.</translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Nothing seems to be missing.</translation>
    </message>
    <message>
        <source>The file with your records was damaged and has been rescued</source>
        <translation>The file with your records was damaged and has been rescued</translation>
    </message>
    <message>
        <source>Keep the damaged file %1 until the office has looked at it.</source>
        <translation>Keep the damaged file %1 until the office has looked at it.</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>This is needed</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>At most %1</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Too long</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>At least %1</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Choose one of the list</translation>
    </message>
    <message>
        <source>A number is needed here</source>
        <translation>A number is needed here</translation>
    </message>
    <message>
        <source>This does not fit here</source>
        <translation>This does not fit here</translation>
    </message>
    <message>
        <source>This device&apos;s data is in use twice</source>
        <translation>This device&apos;s data is in use twice</translation>
    </message>
    <message>
        <source>A copy of this device is in use too, or was. What you entered is kept and sent all the same; where the two disagree, the office asks.</source>
        <translation>A copy of this device is in use too, or was. What you entered is kept and sent all the same; where the two disagree, the office asks.</translation>
    </message>
    <message>
        <source>Go on with one of the two only, and ask the office for a new invite for this one.</source>
        <translation>Go on with one of the two only, and ask the office for a new invite for this one.</translation>
    </message>
    <message>
        <source>Very many records would be removed</source>
        <translation>Very many records would be removed</translation>
    </message>
    <message>
        <source>The office no longer lists them. Nothing was removed; it waits for your answer.</source>
        <translation>The office no longer lists them. Nothing was removed; it waits for your answer.</translation>
    </message>
    <message>
        <source>Ask the office whether this is meant, then decide here.</source>
        <translation>Ask the office whether this is meant, then decide here.</translation>
    </message>
    <message>
        <source>The office&apos;s history does not fit</source>
        <translation>The office&apos;s history does not fit</translation>
    </message>
    <message>
        <source>It is not the one this device was shown before. Your records are kept, and the difference has been written down.</source>
        <translation>It is not the one this device was shown before. Your records are kept, and the difference has been written down.</translation>
    </message>
    <message>
        <source>Tell the person responsible for the office at once.</source>
        <translation>Tell the person responsible for the office at once.</translation>
    </message>
    <message>
        <source>Records here and at the office differ</source>
        <translation>Records here and at the office differ</translation>
    </message>
    <message>
        <source>Mending it has not helped yet. Nothing was removed.</source>
        <translation>Mending it has not helped yet. Nothing was removed.</translation>
    </message>
    <message>
        <source>Tell the person responsible for the office.</source>
        <translation>Tell the person responsible for the office.</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>This recording cannot be played</translation>
    </message>
    <message>
        <source>Its file is damaged, or no sound. It is kept as it is.</source>
        <translation>Its file is damaged, or no sound. It is kept as it is.</translation>
    </message>
    <message>
        <source>Ask whoever recorded it.</source>
        <translation>Ask whoever recorded it.</translation>
    </message>
    <message>
        <source>The microphone is not available</source>
        <translation>The microphone is not available</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>What was recorded before is kept.</translation>
    </message>
    <message>
        <source>Allow the microphone in the system settings, or write it down.</source>
        <translation>Allow the microphone in the system settings, or write it down.</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>Nothing here plays sound</translation>
    </message>
    <message>
        <source>The recording is kept.</source>
        <translation>The recording is kept.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones.</source>
        <translation>Connect a loudspeaker or headphones.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Work began</source>
        <translation>Work began</translation>
    </message>
    <message>
        <source>Finished and handed over</source>
        <translation>Finished and handed over</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 began</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Mended: %1</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>Complaint: %1</translation>
    </message>
    <message>
        <source>Complaint %1 closed</source>
        <translation>Complaint %1 closed</translation>
    </message>
    <message>
        <source>Handed out: %1</source>
        <translation>Handed out: %1</translation>
    </message>
    <message>
        <source>Repair asked for: %1</source>
        <translation>Repair asked for: %1</translation>
    </message>
    <message>
        <source>Repair %1 done and signed</source>
        <translation>Repair %1 done and signed</translation>
    </message>
    <message>
        <source>Satisfied %1 of 5</source>
        <translation>Satisfied %1 of 5</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>Remembered: %1</translation>
    </message>
    <message>
        <source>Referred %1 to us</source>
        <translation>Referred %1 to us</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Plumbline cannot open</source>
        <translation>Plumbline cannot open</translation>
    </message>
    <message>
        <source>Nothing on this device was changed. If trying again does not help, show this page to the person who looks after your office.</source>
        <translation>Nothing on this device was changed. If trying again does not help, show this page to the person who looks after your office.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>FilesHeldCard</name>
    <message>
        <source>Records go over mobile data at once. Photos and drawings wait for Wi-Fi, as you chose in the settings.</source>
        <translation>Records go over mobile data at once. Photos and drawings wait for Wi-Fi, as you chose in the settings.</translation>
    </message>
    <message>
        <source>Send them over mobile data now</source>
        <translation>Send them over mobile data now</translation>
    </message>
</context>
<context>
    <name>FollowUpAttemptSheet</name>
    <message>
        <source>Not asked this time</source>
        <translation>Not asked this time</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Written down; the visit stays on the list</source>
        <translation>Written down; the visit stays on the list</translation>
    </message>
</context>
<context>
    <name>FollowUpContact</name>
    <message>
        <source>The number is not on this device</source>
        <translation>The number is not on this device</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 has it</translation>
    </message>
    <message>
        <source>Tap to call; written down that you looked</source>
        <translation>Tap to call; written down that you looked</translation>
    </message>
    <message>
        <source>Tap to show; it is written down</source>
        <translation>Tap to show; it is written down</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
</context>
<context>
    <name>FollowUpFigures</name>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>Arrange the visit</source>
        <translation>Arrange the visit</translation>
    </message>
    <message>
        <source>This visit is not on this device</source>
        <translation>This visit is not on this device</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>It may not have arrived yet, or you are no longer in its team.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message>
        <source>Was what we promised done?</source>
        <translation>Was what we promised done?</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In the client&apos;s own words</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Finish the visit</translation>
    </message>
    <message>
        <source>First: what does the client say?</source>
        <translation>First: what does the client say?</translation>
    </message>
    <message>
        <source>Finished; the adviser and the deputy general manager are told</source>
        <translation>Finished; the adviser and the deputy general manager are told</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
</context>
<context>
    <name>FollowUpPlanSheet</name>
    <message>
        <source>Arrange the visit</source>
        <translation>Arrange the visit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>Nobody can be reached</translation>
    </message>
    <message>
        <source>Cancel this visit</source>
        <translation>Cancel this visit</translation>
    </message>
</context>
<context>
    <name>FollowUpQuestion</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>last time %1 of 5</source>
        <translation>last time %1 of 5</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpRulesPage</name>
    <message>
        <source>Rules of the follow-up plan</source>
        <translation>Rules of the follow-up plan</translation>
    </message>
    <message>
        <source>Counted from the milestone; a change moves what has not begun</source>
        <translation>Counted from the milestone; a change moves what has not begun</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>The deputy general manager sets them</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>What clients are asked, by occasion</source>
        <translation>What clients are asked, by occasion</translation>
    </message>
</context>
<context>
    <name>FollowUpStanding</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Tried %n time</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time %1 of 5</source>
        <translation>Last time %1 of 5</translation>
    </message>
    <message>
        <source>The questionnaire has been changed since; this visit keeps the questions it began with.</source>
        <translation>The questionnaire has been changed since; this visit keeps the questions it began with.</translation>
    </message>
</context>
<context>
    <name>FollowUpSuggestions</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Satisfaction %1 of 5</source>
        <translation>Satisfaction %1 of 5</translation>
    </message>
    <message>
        <source>Would recommend us: %1 of 10</source>
        <translation>Would recommend us: %1 of 10</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-up visits</source>
        <translation>Follow-up visits</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of the plan</source>
        <translation>Rules of the plan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>No visit is finished yet</source>
        <translation>No visit is finished yet</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>Nobody waits to be asked</translation>
    </message>
    <message>
        <source>Visits are planned by themselves, from the milestones of each site.</source>
        <translation>Visits are planned by themselves, from the milestones of each site.</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>What is to come</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Several numbers, with spaces between them</source>
        <translation>Several numbers, with spaces between them</translation>
    </message>
    <message>
        <source>Several words, with commas between them</source>
        <translation>Several words, with commas between them</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Contract signed</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>Drawings issued</source>
        <translation>Drawings issued</translation>
    </message>
    <message>
        <source>Work plan approved</source>
        <translation>Work plan approved</translation>
    </message>
    <message>
        <source>Safety plan approved</source>
        <translation>Safety plan approved</translation>
    </message>
    <message>
        <source>Schedule agreed</source>
        <translation>Schedule agreed</translation>
    </message>
    <message>
        <source>Permit of the building&apos;s management</source>
        <translation>Permit of the building&apos;s management</translation>
    </message>
    <message>
        <source>Base dry</source>
        <translation>Base dry</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>signature of %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has not been inspected</source>
        <translation>%1 has not been inspected</translation>
    </message>
    <message numerus="yes">
        <source>Acceptance of %1 is not finished: %n item(s) open</source>
        <translation>
            <numerusform>Acceptance of %1 is not finished: %n item open</numerusform>
            <numerusform>Acceptance of %1 is not finished: %n items open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acceptance of %1: %n item(s) failed</source>
        <translation>
            <numerusform>Acceptance of %1: %n item failed</numerusform>
            <numerusform>Acceptance of %1: %n items failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of %1 is not signed off</source>
        <translation>Acceptance of %1 is not signed off</translation>
    </message>
    <message>
        <source>Signature is missing: %1</source>
        <translation>Signature is missing: %1</translation>
    </message>
    <message>
        <source>Briefing is missing: %1</source>
        <translation>Briefing is missing: %1</translation>
    </message>
    <message>
        <source>Briefing not signed by the crew lead: %1</source>
        <translation>Briefing not signed by the crew lead: %1</translation>
    </message>
    <message>
        <source>An issue is not closed</source>
        <translation>An issue is not closed</translation>
    </message>
    <message>
        <source>Photo is missing: %1</source>
        <translation>Photo is missing: %1</translation>
    </message>
    <message>
        <source>Test still running: %1</source>
        <translation>Test still running: %1</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>Test failed: %1</translation>
    </message>
    <message>
        <source>Red line failed: %1</source>
        <translation>Red line failed: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message numerus="yes">
        <source>%n red line(s)</source>
        <translation>
            <numerusform>%n red line</numerusform>
            <numerusform>%n red lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>briefing</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Needs: %1</translation>
    </message>
</context>
<context>
    <name>GenericFormPage</name>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>Your role does not record this here</source>
        <translation>Your role does not record this here</translation>
    </message>
    <message>
        <source>Ask the deputy general manager which role you need.</source>
        <translation>Ask the deputy general manager which role you need.</translation>
    </message>
    <message>
        <source>Send again as it is</source>
        <translation>Send again as it is</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1 asked for no calls: %2. Take a message instead.</source>
        <translation>%1 asked for no calls: %2. Take a message instead.</translation>
    </message>
    <message>
        <source>%1 is in no team of yours: no card and no message reaches their device. Tell them by telephone%2.</source>
        <translation>%1 is in no team of yours: no card and no message reaches their device. Tell them by telephone%2.</translation>
    </message>
    <message>
        <source>, extension %1</source>
        <translation>, extension %1</translation>
    </message>
    <message>
        <source>What was said, for %1</source>
        <translation>What was said, for %1</translation>
    </message>
    <message>
        <source>Send the card, then put it through</source>
        <translation>Send the card, then put it through</translation>
    </message>
    <message>
        <source>Take a message instead</source>
        <translation>Take a message instead</translation>
    </message>
    <message>
        <source>%1 is left for %2</source>
        <translation>%1 is left for %2</translation>
    </message>
</context>
<context>
    <name>IncomingLine</name>
    <message numerus="yes">
        <source>%n message(s) not read</source>
        <translation>
            <numerusform>%n message not read</numerusform>
            <numerusform>%n messages not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed on to you</source>
        <translation>Handed on to you</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) of the office</source>
        <translation>
            <numerusform>%n reminder of the office</numerusform>
            <numerusform>%n reminders of the office</numerusform>
        </translation>
    </message>
    <message>
        <source>The front desk has written them down</source>
        <translation>The front desk has written them down</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Sign here with a finger</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Sign again</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Signed off. From now on only amendments are added.</source>
        <translation>Signed off. From now on only amendments are added.</translation>
    </message>
</context>
<context>
    <name>InspectionBar</name>
    <message>
        <source>Take a photo</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Next open item (%1)</source>
        <translation>Next open item (%1)</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>Next open item</translation>
    </message>
    <message>
        <source>Finish inspection</source>
        <translation>Finish inspection</translation>
    </message>
    <message>
        <source>Continue filling in</source>
        <translation>Continue filling in</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>Record an amendment</source>
        <translation>Record an amendment</translation>
    </message>
    <message>
        <source>Next without a reason (%1)</source>
        <translation>Next without a reason (%1)</translation>
    </message>
    <message>
        <source>Inspection finished</source>
        <translation>Inspection finished</translation>
    </message>
</context>
<context>
    <name>InspectionDetail</name>
    <message>
        <source>No item chosen</source>
        <translation>No item chosen</translation>
    </message>
    <message>
        <source>Choose one in the list, or go to the next open item.</source>
        <translation>Choose one in the list, or go to the next open item.</translation>
    </message>
</context>
<context>
    <name>InspectionHeader</name>
    <message>
        <source>%1 / %2 items · %3 failed</source>
        <translation>%1 / %2 items · %3 failed</translation>
    </message>
    <message>
        <source>%1 / %2 items</source>
        <translation>%1 / %2 items</translation>
    </message>
    <message>
        <source>Red line: this stops the stage</source>
        <translation>Red line: this stops the stage</translation>
    </message>
    <message>
        <source>Photos still missing: %1</source>
        <translation>Photos still missing: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The clock of this device was set back: the inspection ends before it began. Nothing is lost; the office sees both times.</source>
        <translation>The clock of this device was set back: the inspection ends before it began. Nothing is lost; the office sees both times.</translation>
    </message>
    <message>
        <source>You can read this inspection. Your role at this site does not change it.</source>
        <translation>You can read this inspection. Your role at this site does not change it.</translation>
    </message>
    <message>
        <source>Whose work is it?</source>
        <translation>Whose work is it?</translation>
    </message>
</context>
<context>
    <name>InspectionItemBody</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>Why does it not apply?</translation>
    </message>
    <message>
        <source>A reason is owed before the inspection is finished</source>
        <translation>A reason is owed before the inspection is finished</translation>
    </message>
    <message>
        <source>You judge otherwise than the points do: say why</source>
        <translation>You judge otherwise than the points do: say why</translation>
    </message>
</context>
<context>
    <name>InspectionItemCard</name>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closes this item</source>
        <translation>Closes this item</translation>
    </message>
    <message>
        <source>Opens this item</source>
        <translation>Opens this item</translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation>Measured %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionMenu</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Repeat this inspection</source>
        <translation>Repeat this inspection</translation>
    </message>
    <message>
        <source>The same rooms and crews, by today&apos;s checklist</source>
        <translation>The same rooms and crews, by today&apos;s checklist</translation>
    </message>
    <message>
        <source>Recheck what failed</source>
        <translation>Recheck what failed</translation>
    </message>
    <message>
        <source>Once this inspection is finished</source>
        <translation>Once this inspection is finished</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed here</source>
        <translation>Nothing failed here</translation>
    </message>
    <message>
        <source>Whose work is it?</source>
        <translation>Whose work is it?</translation>
    </message>
    <message>
        <source>Nobody has said yet</source>
        <translation>Nobody has said yet</translation>
    </message>
    <message numerus="yes">
        <source>%n crews</source>
        <translation>
            <numerusform>%n crew</numerusform>
            <numerusform>%n crews</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Make a report</translation>
    </message>
    <message>
        <source>PDF or table, with photos and signatures</source>
        <translation>PDF or table, with photos and signatures</translation>
    </message>
    <message>
        <source>Something is built otherwise than drawn</source>
        <translation>Something is built otherwise than drawn</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>Write a deviation</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>finished %1</source>
        <translation>finished %1</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>signed off, sealed</source>
        <translation>signed off, sealed</translation>
    </message>
</context>
<context>
    <name>InspectionStates</name>
    <message>
        <source>This inspection is not on this device</source>
        <translation>This inspection is not on this device</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation>It may still be on a colleague&apos;s device, or you are no longer on this site.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message>
        <source>This inspection has no items</source>
        <translation>This inspection has no items</translation>
    </message>
    <message>
        <source>Its checklist was empty. Start another one, or open a punch issue from the middle button.</source>
        <translation>Its checklist was empty. Start another one, or open a punch issue from the middle button.</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>New inspection</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Call that came to nothing</source>
        <translation>Call that came to nothing</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>office: %1</source>
        <translation>office: %1</translation>
    </message>
    <message>
        <source>This device will talk to this office only, and checks its certificate each time.</source>
        <translation>This device will talk to this office only, and checks its certificate each time.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>New punch issue</source>
        <translation>New punch issue</translation>
    </message>
    <message>
        <source>Your role at this site does not open punch issues</source>
        <translation>Your role at this site does not open punch issues</translation>
    </message>
    <message>
        <source>Tell the project manager of the site what you saw.</source>
        <translation>Tell the project manager of the site what you saw.</translation>
    </message>
    <message>
        <source>This issue is not on this device</source>
        <translation>This issue is not on this device</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation>It may still be on a colleague&apos;s device, or you are no longer on this site.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message>
        <source>Name the issue first: then photos and comments can be added.</source>
        <translation>Name the issue first: then photos and comments can be added.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>exists as soon as it has a title</source>
        <translation>exists as soon as it has a title</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <translation>First fill in: %1</translation>
    </message>
    <message>
        <source>First take a photo of how it is now: under “After”.</source>
        <translation>First take a photo of how it is now: under “After”.</translation>
    </message>
    <message>
        <source>You can read this. Your role at this site does not change it.</source>
        <translation>You can read this. Your role at this site does not change it.</translation>
    </message>
</context>
<context>
    <name>IssuePhotos</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>IssueSummary</name>
    <message>
        <source>overdue since %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>from an inspection</source>
        <translation>from an inspection</translation>
    </message>
</context>
<context>
    <name>IssueTile</name>
    <message>
        <source>Punch issue: %1</source>
        <translation>Punch issue: %1</translation>
    </message>
    <message>
        <source>Open punch issue</source>
        <translation>Open punch issue</translation>
    </message>
    <message>
        <source>and say who mends it</source>
        <translation>and say who mends it</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop choosing</source>
        <translation>Stop choosing</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Choose several</translation>
    </message>
    <message>
        <source>Every crew</source>
        <translation>Every crew</translation>
    </message>
    <message>
        <source>No issues here</source>
        <translation>No issues here</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nothing is late.</translation>
    </message>
    <message>
        <source>Nothing is waiting in this state.</source>
        <translation>Nothing is waiting in this state.</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Choose a site</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>Record something</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n issue(s)</source>
        <translation>
            <numerusform>Assign %n issue</numerusform>
            <numerusform>Assign %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the issues to assign</source>
        <translation>Choose the issues to assign</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>List of the issues as a file</source>
        <translation>List of the issues as a file</translation>
    </message>
</context>
<context>
    <name>ItemMeasure</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Last time: %1</translation>
    </message>
</context>
<context>
    <name>ItemPhotos</name>
    <message>
        <source>Take a photo of this item</source>
        <translation>Take a photo of this item</translation>
    </message>
</context>
<context>
    <name>ItemRule</name>
    <message>
        <source>Red line: failing stops the stage</source>
        <translation>Red line: failing stops the stage</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>company setting, unverified</translation>
    </message>
    <message>
        <source>Measured · limit %1</source>
        <translation>Measured · limit %1</translation>
    </message>
    <message>
        <source>Measured, %1</source>
        <translation>Measured, %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>Welcome to Plumbline</translation>
    </message>
    <message>
        <source>Your company sends you an invite: a text, or a picture with a code.</source>
        <translation>Your company sends you an invite: a text, or a picture with a code.</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Scan the code</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>From a picture</translation>
    </message>
    <message>
        <source>Or paste the text of the invite</source>
        <translation>Or paste the text of the invite</translation>
    </message>
    <message>
        <source>An invite works once, for some days, for one person.</source>
        <translation>An invite works once, for some days, for one person.</translation>
    </message>
    <message>
        <source>Making this device&apos;s key and greeting the office. The records follow after that, while you work.</source>
        <translation>Making this device&apos;s key and greeting the office. The records follow after that, while you work.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Joining…</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Join %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>No invite yet?</source>
        <translation>No invite yet?</translation>
    </message>
    <message>
        <source>Ask the person who looks after your office. It is made there in a minute and names you, so nobody else can use it.</source>
        <translation>Ask the person who looks after your office. It is made there in a minute and names you, so nobody else can use it.</translation>
    </message>
    <message>
        <source>The whole text, as it was sent to you</source>
        <translation>The whole text, as it was sent to you</translation>
    </message>
    <message>
        <source>This device was signed out by the office</source>
        <translation>This device was signed out by the office</translation>
    </message>
    <message>
        <source>What you had written was handed to the office for review; then everything of the company was removed from this device, photos not yet sent with it. To go on, ask for a new invite.</source>
        <translation>What you had written was handed to the office for review; then everything of the company was removed from this device, photos not yet sent with it. To go on, ask for a new invite.</translation>
    </message>
</context>
<context>
    <name>JoinScanner</name>
    <message>
        <source>Hold the code inside the frame</source>
        <translation>Hold the code inside the frame</translation>
    </message>
    <message>
        <source>No camera here. Paste the invite, or choose a picture of it.</source>
        <translation>No camera here. Paste the invite, or choose a picture of it.</translation>
    </message>
    <message>
        <source>Stop scanning</source>
        <translation>Stop scanning</translation>
    </message>
</context>
<context>
    <name>JudgedPoints</name>
    <message>
        <source>The rule of this item cannot be read: judge by hand.</source>
        <translation>The rule of this item cannot be read: judge by hand.</translation>
    </message>
    <message>
        <source>“%1” is no number: kept as typed, not judged.</source>
        <translation>“%1” is no number: kept as typed, not judged.</translation>
    </message>
</context>
<context>
    <name>LayersSheet</name>
    <message>
        <source>Marks and revisions</source>
        <translation>Marks and revisions</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Which marks</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>Rev. %1</translation>
    </message>
</context>
<context>
    <name>LeasePage</name>
    <message>
        <source>Locked until the office answers</source>
        <translation>Locked until the office answers</translation>
    </message>
    <message>
        <source>This device has not reached the office since %1. Your company lets it show records for a while without it; that time is over.</source>
        <translation>This device has not reached the office since %1. Your company lets it show records for a while without it; that time is over.</translation>
    </message>
    <message>
        <source>This device has not reached the office for too long.</source>
        <translation>This device has not reached the office for too long.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nothing is lost</translation>
    </message>
    <message>
        <source>Everything you recorded is kept here, encrypted. What waits is sent by itself: %1.</source>
        <translation>Everything you recorded is kept here, encrypted. What waits is sent by itself: %1.</translation>
    </message>
    <message>
        <source>Everything you recorded is kept here, encrypted, and is already at the office.</source>
        <translation>Everything you recorded is kept here, encrypted, and is already at the office.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or mobile data. As soon as the office answers, this page goes away and you are where you were.</source>
        <translation>Connect to Wi-Fi or mobile data. As soon as the office answers, this page goes away and you are where you were.</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>Asking the office…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftBanner</name>
    <message>
        <source>%1 left on %2</source>
        <translation>%1 left on %2</translation>
    </message>
    <message>
        <source>Nothing of the issue is lost. Choose somebody who is here below.</source>
        <translation>Nothing of the issue is lost. Choose somebody who is here below.</translation>
    </message>
    <message>
        <source>%1 is no longer on this site</source>
        <translation>%1 is no longer on this site</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
</context>
<context>
    <name>LimitPage</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>This figure is not in this version of the app</source>
        <translation>This figure is not in this version of the app</translation>
    </message>
    <message>
        <source>Checklists that used it keep it as they had it. Look for what took its place.</source>
        <translation>Checklists that used it keep it as they had it. Look for what took its place.</translation>
    </message>
    <message>
        <source>Show the standards</source>
        <translation>Show the standards</translation>
    </message>
    <message>
        <source>source read</source>
        <translation>source read</translation>
    </message>
    <message>
        <source>main item</source>
        <translation>main item</translation>
    </message>
    <message>
        <source>general item</source>
        <translation>general item</translation>
    </message>
</context>
<context>
    <name>LimitPickerSheet</name>
    <message>
        <source>Choose a figure</source>
        <translation>Choose a figure</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A figure is expected, such as 0.5</source>
        <translation>A figure is expected, such as 0.5</translation>
    </message>
    <message>
        <source>A limit is not below zero</source>
        <translation>A limit is not below zero</translation>
    </message>
    <message>
        <source>The upper bound is below the lower one</source>
        <translation>The upper bound is below the lower one</translation>
    </message>
    <message>
        <source>Acceptance and warranty</source>
        <translation>Acceptance and warranty</translation>
    </message>
    <message>
        <source>Indoor air</source>
        <translation>Indoor air</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>Ceilings</translation>
    </message>
    <message>
        <source>Customs of the trade</source>
        <translation>Customs of the trade</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Doors and windows</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Fitting</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Floors</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Paint</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Plaster</source>
        <translation>Plaster</translation>
    </message>
    <message>
        <source>Wall tiles and panels</source>
        <translation>Wall tiles and panels</translation>
    </message>
    <message>
        <source>Water supply and drainage</source>
        <translation>Water supply and drainage</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>Waterproofing</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>company setting, unverified</translation>
    </message>
    <message>
        <source>confirmed, %1</source>
        <translation>confirmed, %1</translation>
    </message>
    <message>
        <source>confirmed by %1, %2</source>
        <translation>confirmed by %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>quoted on a public page</source>
        <translation>quoted on a public page</translation>
    </message>
    <message>
        <source>a digest on a public page</source>
        <translation>a digest on a public page</translation>
    </message>
    <message>
        <source>the commentary of a standard</source>
        <translation>the commentary of a standard</translation>
    </message>
    <message>
        <source>a standard</source>
        <translation>a standard</translation>
    </message>
    <message>
        <source>checked with the official print</source>
        <translation>checked with the official print</translation>
    </message>
    <message>
        <source>published rules of a renovation company</source>
        <translation>published rules of a renovation company</translation>
    </message>
    <message>
        <source>a published collection of rules</source>
        <translation>a published collection of rules</translation>
    </message>
    <message>
        <source>a sample contract on a public page</source>
        <translation>a sample contract on a public page</translation>
    </message>
    <message>
        <source>questions and answers on a public page</source>
        <translation>questions and answers on a public page</translation>
    </message>
    <message>
        <source>the company&apos;s own rules</source>
        <translation>the company&apos;s own rules</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>from memory</translation>
    </message>
    <message>
        <source>quoted on a public page (%1)</source>
        <translation>quoted on a public page (%1)</translation>
    </message>
    <message>
        <source>a digest of %1 on a public page</source>
        <translation>a digest of %1 on a public page</translation>
    </message>
    <message>
        <source>the commentary on %1</source>
        <translation>the commentary on %1</translation>
    </message>
    <message>
        <source>checked with the official print on %1</source>
        <translation>checked with the official print on %1</translation>
    </message>
    <message>
        <source>published rules of a renovation company, no. %1</source>
        <translation>published rules of a renovation company, no. %1</translation>
    </message>
    <message>
        <source>a published collection of rules, no. %1</source>
        <translation>a published collection of rules, no. %1</translation>
    </message>
    <message>
        <source>%1, from memory</source>
        <translation>%1, from memory</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between two sources of one figure</extracomment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Locked · %1</source>
        <translation>Locked · %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>This machine has no place to keep a key. The passphrase encrypts everything here: without it nobody can read it, not even you.</source>
        <translation>This machine has no place to keep a key. The passphrase encrypts everything here: without it nobody can read it, not even you.</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted. The passphrase opens it.</source>
        <translation>Everything on this device is encrypted. The passphrase opens it.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>The two are not the same yet</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>Encrypt with this passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>The passphrase is set</source>
        <translation>The passphrase is set</translation>
    </message>
    <message>
        <source>The passphrase is gone</source>
        <translation>The passphrase is gone</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>A passphrase opens this device&apos;s records.</source>
        <translation>A passphrase opens this device&apos;s records.</translation>
    </message>
    <message>
        <source>The key lies in the key store of this machine; whoever unlocks the machine can open Plumbline.</source>
        <translation>The key lies in the key store of this machine; whoever unlocks the machine can open Plumbline.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Set a passphrase</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase until now</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; empty takes the passphrase away</source>
        <translation>
            <numerusform>At least %n character; empty takes the passphrase away</numerusform>
            <numerusform>At least %n characters; empty takes the passphrase away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>The two are not the same yet</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>Asks again when unused for</source>
        <translation>Asks again when unused for</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>LogDayRow</name>
    <message>
        <source>Not written yet</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>Nobody has written this day</source>
        <translation>Nobody has written this day</translation>
    </message>
    <message numerus="yes">
        <source>Written %n day(s) later</source>
        <translation>
            <numerusform>Written %n day later</numerusform>
            <numerusform>Written %n days later</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LogEntryPage</name>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>Your role at this site does not write the log</source>
        <translation>Your role at this site does not write the log</translation>
    </message>
    <message>
        <source>Tell the project manager of the site what you saw.</source>
        <translation>Tell the project manager of the site what you saw.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message>
        <source>Written %1 by %2</source>
        <translation>Written %1 by %2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What was done today, room by room</source>
        <translation>What was done today, room by room</translation>
    </message>
    <message>
        <source>What came, how much, where it lies</source>
        <translation>What came, how much, where it lies</translation>
    </message>
    <message>
        <source>Visitors, stops, agreements</source>
        <translation>Visitors, stops, agreements</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Log of %1</translation>
    </message>
</context>
<context>
    <name>LogPresence</name>
    <message>
        <source>As on %1: %2</source>
        <translation>As on %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>No crews on this device yet: the office names them.</source>
        <translation>No crews on this device yet: the office names them.</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LowScore</name>
    <message>
        <source>%1 of 5 alerts the adviser and the deputy general manager</source>
        <translation>%1 of 5 alerts the adviser and the deputy general manager</translation>
    </message>
    <message>
        <source>%1 of 10 alerts the adviser and the deputy general manager</source>
        <translation>%1 of 10 alerts the adviser and the deputy general manager</translation>
    </message>
    <message>
        <source>The client is answered within 24 hours</source>
        <translation>The client is answered within 24 hours</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>%1 · Plumbline</source>
        <translation>%1 · Plumbline</translation>
    </message>
</context>
<context>
    <name>MaintenanceHead</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>Everything about this client</translation>
    </message>
    <message>
        <source>The complaint it came from</source>
        <translation>The complaint it came from</translation>
    </message>
</context>
<context>
    <name>MaintenanceMenuSheet</name>
    <message>
        <source>The client confirms by phone or voice</source>
        <translation>The client confirms by phone or voice</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <translation>Make a quotation</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation>Report for the client</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>This repair is not on this device</source>
        <translation>This repair is not on this device</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer in its team.</source>
        <translation>It may still be on a colleague&apos;s device, or you are no longer in its team.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>Waiting for somebody else&apos;s step</translation>
    </message>
    <message>
        <source>What does the client say?</source>
        <translation>What does the client say?</translation>
    </message>
    <message>
        <source>First a photo of how it was and one of how it is: under “Photos”.</source>
        <translation>First a photo of how it was and one of how it is: under “Photos”.</translation>
    </message>
    <message>
        <source>The client confirms</source>
        <translation>The client confirms</translation>
    </message>
</context>
<context>
    <name>MaintenanceRow</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
</context>
<context>
    <name>MaintenanceStepSheet</name>
    <message>
        <source>The cause is a kind of cause, never a person.</source>
        <translation>The cause is a kind of cause, never a person.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MaintenancesPage</name>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message>
        <source>Warranty and how soon</source>
        <translation>Warranty and how soon</translation>
    </message>
    <message>
        <source>No repair here</source>
        <translation>No repair here</translation>
    </message>
    <message>
        <source>What a client asks to have mended is registered in half a minute; its warranty is judged at once.</source>
        <translation>What a client asks to have mended is registered in half a minute; its warranty is judged at once.</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>Nothing is waiting here.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Nothing is done yet</translation>
    </message>
    <message>
        <source>Repairs that the client has signed stand here.</source>
        <translation>Repairs that the client has signed stand here.</translation>
    </message>
    <message>
        <source>Register a repair</source>
        <translation>Register a repair</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>MarkupPage</name>
    <message>
        <source>Choose and move</source>
        <translation>Choose and move</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freehand</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Draw on the photo</source>
        <translation>Draw on the photo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself, the original stays</source>
        <translation>saves itself, the original stays</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <translation>Take out what is chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on the photo</source>
        <translation>
            <numerusform>%n mark on the photo</numerusform>
            <numerusform>%n marks on the photo</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo is not on this device, or no longer shared with you.</source>
        <translation>This photo is not on this device, or no longer shared with you.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>White</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>1,250 mm</source>
        <translation>1,250 mm</translation>
    </message>
    <message>
        <source>Type, then touch</source>
        <translation>Type, then touch</translation>
    </message>
</context>
<context>
    <name>MeDeskRows</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Calls, visitors, scripts</source>
        <translation>Calls, visitors, scripts</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message>
        <source>What the front desk wrote down for you</source>
        <translation>What the front desk wrote down for you</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Who is where</translation>
    </message>
    <message>
        <source>In the office, on site, not to be disturbed</source>
        <translation>In the office, on site, not to be disturbed</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 record(s), %2 photo(s), %3 to send</source>
        <translation>%1 record(s), %2 photo(s), %3 to send</translation>
    </message>
    <message>
        <source>Everything sent, %1</source>
        <translation>Everything sent, %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language, theme, text size, lock, storage</source>
        <translation>Language, theme, text size, lock, storage</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>No team yet</translation>
    </message>
    <message>
        <source>The office adds you to a team; your colleagues then show here.</source>
        <translation>The office adds you to a team; your colleagues then show here.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Every limit with its clause, and who stands for it</source>
        <translation>Every limit with its clause, and who stands for it</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>Checklist templates</translation>
    </message>
    <message>
        <source>The company&apos;s own and the app&apos;s, with their versions</source>
        <translation>The company&apos;s own and the app&apos;s, with their versions</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>All photos</translation>
    </message>
    <message>
        <source>Of every site, by day, stage, room and person</source>
        <translation>Of every site, by day, stage, room and person</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Registered, passed on, settled; each with its clock</source>
        <translation>Registered, passed on, settled; each with its clock</translation>
    </message>
    <message>
        <source>The truth in one minute</source>
        <translation>The truth in one minute</translation>
    </message>
    <message>
        <source>What is overdue, what is major, what waits</source>
        <translation>What is overdue, what is major, what waits</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Follow-up visits</translation>
    </message>
    <message>
        <source>Which clients are asked when, and what they say</source>
        <translation>Which clients are asked when, and what they say</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>What clients would have us do otherwise, each with its answer</source>
        <translation>What clients would have us do otherwise, each with its answer</translation>
    </message>
    <message>
        <source>In warranty or quoted, agreed, mended, signed</source>
        <translation>In warranty or quoted, agreed, mended, signed</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Stop measuring</source>
        <translation>Stop measuring</translation>
    </message>
    <message>
        <source>No scale yet: lengths and areas need one.</source>
        <translation>No scale yet: lengths and areas need one.</translation>
    </message>
    <message>
        <source>Scale %1, from a known length</source>
        <translation>Scale %1, from a known length</translation>
    </message>
    <message>
        <source>Scale %1, as the sheet says</source>
        <translation>Scale %1, as the sheet says</translation>
    </message>
    <message>
        <source>How far apart they are, mm; or the scale, 1:50</source>
        <translation>How far apart they are, mm; or the scale, 1:50</translation>
    </message>
    <message>
        <source>Or the scale as the title block says it: 1:50</source>
        <translation>Or the scale as the title block says it: 1:50</translation>
    </message>
    <message>
        <source>One point back</source>
        <translation>One point back</translation>
    </message>
    <message>
        <source>Take this scale</source>
        <translation>Take this scale</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Tap one point after the other.</source>
        <translation>Tap one point after the other.</translation>
    </message>
    <message>
        <source>Tap the corners, around once.</source>
        <translation>Tap the corners, around once.</translation>
    </message>
    <message>
        <source>Tap a leg, the corner, the other leg.</source>
        <translation>Tap a leg, the corner, the other leg.</translation>
    </message>
    <message>
        <source>Tap two points.</source>
        <translation>Tap two points.</translation>
    </message>
</context>
<context>
    <name>MeasureLayer</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>Built, mm</source>
        <translation>Built, mm</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>Write a deviation</translation>
    </message>
    <message>
        <source>Open the deviation</source>
        <translation>Open the deviation</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Taken off the drawing</source>
        <translation>Taken off the drawing</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>This is no length</source>
        <translation>This is no length</translation>
    </message>
    <message>
        <source>The scale stays as it was.</source>
        <translation>The scale stays as it was.</translation>
    </message>
    <message>
        <source>Mark two points apart from each other, and type how far they are in millimetres.</source>
        <translation>Mark two points apart from each other, and type how far they are in millimetres.</translation>
    </message>
    <message>
        <source>This is no scale</source>
        <translation>This is no scale</translation>
    </message>
    <message>
        <source>Type it as the title block says it, such as 1:50.</source>
        <translation>Type it as the title block says it, such as 1:50.</translation>
    </message>
    <message>
        <source>off by %1 mm</source>
        <translation>off by %1 mm</translation>
    </message>
    <message>
        <source>Drawn %1, built %2: off by %3</source>
        <translation>Drawn %1, built %2: off by %3</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Message for %1</source>
        <translation>Message for %1</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>Wants to be called back</translation>
    </message>
    <message numerus="yes">
        <source>Unread for %n minute(s), it rings again; after as long again, the next person is told.</source>
        <translation>
            <numerusform>Unread for %n minute, it rings again; after as long again, the next person is told.</numerusform>
            <numerusform>Unread for %n minutes, it rings again; after as long again, the next person is told.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the message</source>
        <translation>Leave the message</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>This message is not on this device</source>
        <translation>This message is not on this device</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or it is another team&apos;s.</source>
        <translation>It may not have arrived yet, or it is another team&apos;s.</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>Caller not known</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>Wants to be called back</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>I look after it instead of %1</source>
        <translation>I look after it instead of %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>Handed on to me</source>
        <translation>Handed on to me</translation>
    </message>
    <message>
        <source>Left by me</source>
        <translation>Left by me</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>Caller not known</translation>
    </message>
    <message>
        <source>No message here</source>
        <translation>No message here</translation>
    </message>
    <message>
        <source>What the front desk writes down for you arrives here and rings.</source>
        <translation>What the front desk writes down for you arrives here and rings.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Time, such as 09:30</source>
        <translation>Time, such as 09:30</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synced %1</translation>
    </message>
    <message>
        <source>Opens what is waiting to be sent</source>
        <translation>Opens what is waiting to be sent</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n</source>
        <comment>records not sent yet</comment>
        <translation>
            <numerusform>Offline · %n</numerusform>
            <numerusform>Offline · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotNeededSheet</name>
    <message>
        <source>First: the reason</source>
        <translation>First: the reason</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Stop listening</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Speak</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Number pad</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Change the sign</source>
        <translation>Change the sign</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
</context>
<context>
    <name>ObjectionList</name>
    <message>
        <source>Answers owed to crews</source>
        <translation>Answers owed to crews</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>This objection is not on this device</source>
        <translation>This objection is not on this device</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Your role at this site raises no objection</source>
        <translation>Your role at this site raises no objection</translation>
    </message>
    <message>
        <source>The lead of the crew may do so.</source>
        <translation>The lead of the crew may do so.</translation>
    </message>
    <message>
        <source>What is not right, and why</source>
        <translation>What is not right, and why</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objects</translation>
    </message>
    <message>
        <source>Which item or issue, and what was different</source>
        <translation>Which item or issue, and what was different</translation>
    </message>
    <message>
        <source>Saves itself. An answer is owed, with a name.</source>
        <translation>Saves itself. An answer is owed, with a name.</translation>
    </message>
    <message>
        <source>Raised %1</source>
        <translation>Raised %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 answered %2</translation>
    </message>
    <message>
        <source>What was looked at, and what follows</source>
        <translation>What was looked at, and what follows</translation>
    </message>
    <message>
        <source>An answer is owed by the adviser of the site or the deputy general manager.</source>
        <translation>An answer is owed by the adviser of the site or the deputy general manager.</translation>
    </message>
    <message>
        <source>Object again</source>
        <translation>Object again</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Give this answer</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message>
        <source>Put down as having come to nothing</source>
        <translation>Put down as having come to nothing</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>Begun and not finished</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>Call of %1</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>It came to nothing</translation>
    </message>
    <message>
        <source>Why? (the caller hung up, a wrong number)</source>
        <translation>Why? (the caller hung up, a wrong number)</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>Put down</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s)</source>
        <translation>
            <numerusform>All %n call</numerusform>
            <numerusform>All %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PaperCheckPage</name>
    <message>
        <source>Check the paper</source>
        <translation>Check the paper</translation>
    </message>
    <message>
        <source>Scan the code in its title block</source>
        <translation>Scan the code in its title block</translation>
    </message>
    <message>
        <source>There is no such code in this picture</source>
        <translation>There is no such code in this picture</translation>
    </message>
    <message>
        <source>Only sheets printed with a code from here can be checked.</source>
        <translation>Only sheets printed with a code from here can be checked.</translation>
    </message>
    <message>
        <source>Hold the camera nearer, or look the sheet up by its number.</source>
        <translation>Hold the camera nearer, or look the sheet up by its number.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <translation>Hold the code inside the frame</translation>
    </message>
    <message>
        <source>No camera here. Choose a picture of the code.</source>
        <translation>No camera here. Choose a picture of the code.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>Rev. %1</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>Check another</translation>
    </message>
    <message>
        <source>This paper is current</source>
        <translation>This paper is current</translation>
    </message>
    <message>
        <source>This sheet is not on this device</source>
        <translation>This sheet is not on this device</translation>
    </message>
    <message>
        <source>This paper is superseded: do not build by it</source>
        <translation>This paper is superseded: do not build by it</translation>
    </message>
    <message>
        <source>This paper was never issued: do not build by it</source>
        <translation>This paper was never issued: do not build by it</translation>
    </message>
    <message>
        <source>As of the last sync, %1.</source>
        <translation>As of the last sync, %1.</translation>
    </message>
    <message>
        <source>It belongs to a site you are not on, or has not arrived yet.</source>
        <translation>It belongs to a site you are not on, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Revision %1 counts since %2.</source>
        <translation>Revision %1 counts since %2.</translation>
    </message>
</context>
<context>
    <name>PassedOn</name>
    <message>
        <source>Passed on today</source>
        <translation>Passed on today</translation>
    </message>
    <message>
        <source>Nothing passed on yet</source>
        <translation>Nothing passed on yet</translation>
    </message>
    <message>
        <source>Complaints, calls put through and messages of today stand here, and whether somebody has them.</source>
        <translation>Complaints, calls put through and messages of today stand here, and whether somebody has them.</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Not on this device</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Who?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Name, initials or extension</source>
        <translation>Name, initials or extension</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name</source>
        <translation>
            <numerusform>%n more: type a name</numerusform>
            <numerusform>%n more: type a name</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody by that name. Try fewer letters.</source>
        <translation>Nobody by that name. Try fewer letters.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>PhotoCaption</name>
    <message>
        <source>Preview: the original is being fetched</source>
        <translation>Preview: the original is being fetched</translation>
    </message>
    <message>
        <source>Preview: the original is still on %1&apos;s device</source>
        <translation>Preview: the original is still on %1&apos;s device</translation>
    </message>
    <message>
        <source>Preview: the original is still on the device that took it</source>
        <translation>Preview: the original is still on the device that took it</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>PhotoComparison</name>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Compare on the whole screen</source>
        <translation>Compare on the whole screen</translation>
    </message>
    <message>
        <source>Preview: the original is being fetched</source>
        <translation>Preview: the original is being fetched</translation>
    </message>
    <message>
        <source>Preview: an original is still on another device</source>
        <translation>Preview: an original is still on another device</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>After: %1</translation>
    </message>
</context>
<context>
    <name>PhotoFilters</name>
    <message>
        <source>Which photos?</source>
        <translation>Which photos?</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
</context>
<context>
    <name>PhotoLine</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>original is at the office</source>
        <translation>original is at the office</translation>
    </message>
    <message>
        <source>original is only on another device</source>
        <translation>original is only on another device</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>This photo</source>
        <translation>This photo</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>Draw on it</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows, boxes, words; the original stays</source>
        <translation>Arrows, boxes, words; the original stays</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Writing the copy…</translation>
    </message>
    <message>
        <source>Copy with place, time and name on it</source>
        <translation>Copy with place, time and name on it</translation>
    </message>
    <message>
        <source>Who handed it out is kept</source>
        <translation>Who handed it out is kept</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>Open or hand on</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Who agreed, when and how</source>
        <translation>Who agreed, when and how</translation>
    </message>
</context>
<context>
    <name>PhotoSizeRule</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>2560 px</source>
        <translation>2560 px</translation>
    </message>
    <message>
        <source>1600 px</source>
        <translation>1600 px</translation>
    </message>
    <message>
        <source>For everybody in the company. Time, position and orientation stay in every photo.</source>
        <translation>For everybody in the company. Time, position and orientation stay in every photo.</translation>
    </message>
</context>
<context>
    <name>PhotoSlide</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Take a photo: %1</source>
        <translation>Take a photo: %1</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>no photos</translation>
    </message>
</context>
<context>
    <name>PhotoViewerPage</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>This photo is not on this device, or no longer shared with you.</source>
        <translation>This photo is not on this device, or no longer shared with you.</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Close the photo</translation>
    </message>
    <message>
        <source>Voice notes about this photo</source>
        <translation>Voice notes about this photo</translation>
    </message>
    <message>
        <source>Draw, copy, release</source>
        <translation>Draw, copy, release</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp)</translation>
    </message>
    <message>
        <source>Choose drawings</source>
        <translation>Choose drawings</translation>
    </message>
    <message>
        <source>Drawings (*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp)</source>
        <translation>Drawings (*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp)</translation>
    </message>
</context>
<context>
    <name>PinLayer</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1: %2</source>
        <translation>Mark %1: %2</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Placed on revision %1; this sheet has no such place any more.</source>
        <translation>Placed on revision %1; this sheet has no such place any more.</translation>
    </message>
    <message>
        <source>Placed on revision %1; the drawing has changed here since. Does it still hold?</source>
        <translation>Placed on revision %1; the drawing has changed here since. Does it still hold?</translation>
    </message>
    <message>
        <source>Still holds on %1</source>
        <translation>Still holds on %1</translation>
    </message>
    <message>
        <source>Drag the mark</source>
        <translation>Drag the mark</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Done in revision %1</source>
        <translation>Done in revision %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Go on with this issue</source>
        <translation>Go on with this issue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Keep the file</source>
        <translation>Keep the file</translation>
    </message>
    <message>
        <source>Plumbline files (*.plumb)</source>
        <translation>Plumbline files (*.plumb)</translation>
    </message>
</context>
<context>
    <name>PlaceHereSheet</name>
    <message>
        <source>At this place</source>
        <translation>At this place</translation>
    </message>
    <message>
        <source>Open the issue</source>
        <translation>Open the issue</translation>
    </message>
    <message>
        <source>Place the words</source>
        <translation>Place the words</translation>
    </message>
    <message>
        <source>Photo from here</source>
        <translation>Photo from here</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Where is it?</source>
        <translation>Where is it?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PlanReviewPage</name>
    <message>
        <source>New plan review</source>
        <translation>New plan review</translation>
    </message>
    <message>
        <source>This plan review is not on this device</source>
        <translation>This plan review is not on this device</translation>
    </message>
    <message>
        <source>Your role at this site writes no plan reviews</source>
        <translation>Your role at this site writes no plan reviews</translation>
    </message>
    <message>
        <source>The designer of the site writes them.</source>
        <translation>The designer of the site writes them.</translation>
    </message>
    <message>
        <source>A drawing has been replaced since it was reviewed</source>
        <translation>A drawing has been replaced since it was reviewed</translation>
    </message>
    <message>
        <source>Name it first: then comments can be placed on the drawings.</source>
        <translation>Name it first: then comments can be placed on the drawings.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) still open</source>
        <translation>
            <numerusform>%n comment still open</numerusform>
            <numerusform>%n comments still open</numerusform>
        </translation>
    </message>
    <message>
        <source>First: who took part?</source>
        <translation>First: who took part?</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Close the review</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>PlanReviewsPage</name>
    <message>
        <source>Write a plan review</source>
        <translation>Write a plan review</translation>
    </message>
    <message>
        <source>No plan was reviewed yet</source>
        <translation>No plan was reviewed yet</translation>
    </message>
    <message>
        <source>Everybody who builds by the drawings looks at them together; each comment is closed in a named revision.</source>
        <translation>Everybody who builds by the drawings looks at them together; each comment is closed in a named revision.</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n drawing</numerusform>
            <numerusform>%n drawings</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>Plan reviews</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Planned for %1</source>
        <translation>Planned for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Next measured value</source>
        <translation>Next measured value</translation>
    </message>
    <message>
        <source>Measured value %1</source>
        <translation>Measured value %1</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Over the limit</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Not a number</translation>
    </message>
</context>
<context>
    <name>PointsPad</name>
    <message>
        <source>point %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>Close the number pad</source>
        <translation>Close the number pad</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>Until changed</source>
        <translation>Until changed</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 hours</translation>
    </message>
    <message>
        <source>Until 18:00</source>
        <translation>Until 18:00</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>On duty today</translation>
    </message>
    <message>
        <source>Enter as on duty today</source>
        <translation>Enter as on duty today</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Something promised, such as: bring the warranty card</source>
        <translation>Something promised, such as: bring the warranty card</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>1 to 5</source>
        <translation>1 to 5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 to 10</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>the app&apos;s own</source>
        <translation>the app&apos;s own</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>In use from now on</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>How it is answered</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Another question</translation>
    </message>
    <message>
        <source>There is no such occasion</source>
        <translation>There is no such occasion</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation>Write a new version</translation>
    </message>
    <message>
        <source>Approve it for use</source>
        <translation>Approve it for use</translation>
    </message>
    <message>
        <source>First: each question needs its words</source>
        <translation>First: each question needs its words</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>At most six questions; a visit keeps those it began with</source>
        <translation>At most six questions; a visit keeps those it began with</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>the app&apos;s own</source>
        <translation>the app&apos;s own</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>A new version is being written</source>
        <translation>A new version is being written</translation>
    </message>
</context>
<context>
    <name>QuotationAnswerSheet</name>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>The client agrees</translation>
    </message>
    <message>
        <source>First: who agrees?</source>
        <translation>First: who agrees?</translation>
    </message>
    <message>
        <source>First: the client signs</source>
        <translation>First: the client signs</translation>
    </message>
    <message>
        <source>First: what did the client say?</source>
        <translation>First: what did the client say?</translation>
    </message>
    <message>
        <source>Refused: first what the client said</source>
        <translation>Refused: first what the client said</translation>
    </message>
    <message>
        <source>The client refuses</source>
        <translation>The client refuses</translation>
    </message>
</context>
<context>
    <name>QuotationList</name>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>its time is over</translation>
    </message>
</context>
<context>
    <name>QuotationSheet</name>
    <message>
        <source>The quotation waits for the client</source>
        <translation>The quotation waits for the client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>¥</translation>
    </message>
    <message>
        <source>Without this line</source>
        <translation>Without this line</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Another line</translation>
    </message>
    <message>
        <source>Altogether ¥ %1</source>
        <translation>Altogether ¥ %1</translation>
    </message>
    <message>
        <source>Offer it to the client</source>
        <translation>Offer it to the client</translation>
    </message>
    <message>
        <source>First: what is it for?</source>
        <translation>First: what is it for?</translation>
    </message>
    <message>
        <source>First: how much is it?</source>
        <translation>First: how much is it?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>First: the reason</source>
        <translation>First: the reason</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>RecommendScale</name>
    <message>
        <source>0: certainly not</source>
        <translation>0: certainly not</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10: certainly</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 of 10</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Go through a checklist, measure, take photos</source>
        <translation>Go through a checklist, measure, take photos</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What is behind this wall, what changed today</source>
        <translation>What is behind this wall, what changed today</translation>
    </message>
    <message>
        <source>Punch issue</source>
        <translation>Punch issue</translation>
    </message>
    <message>
        <source>What is wrong, who mends it, until when</source>
        <translation>What is wrong, who mends it, until when</translation>
    </message>
    <message>
        <source>Client&apos;s complaint</source>
        <translation>Client&apos;s complaint</translation>
    </message>
    <message>
        <source>A number at once, passed on at once</source>
        <translation>A number at once, passed on at once</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>Repair order</translation>
    </message>
    <message>
        <source>What is to be mended, and whether it is in warranty</source>
        <translation>What is to be mended, and whether it is in warranty</translation>
    </message>
    <message>
        <source>Visit to a client</source>
        <translation>Visit to a client</translation>
    </message>
    <message>
        <source>How satisfied, was what we promised done, in their own words</source>
        <translation>How satisfied, was what we promised done, in their own words</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Nobody and nothing chosen</source>
        <translation>Nobody and nothing chosen</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Not on this device</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Nothing of this name on this device.</source>
        <translation>Nothing of this name on this device.</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Choose nothing</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Voiding needs a reason</source>
        <translation>Voiding needs a reason</translation>
    </message>
    <message>
        <source>Say why, and send it again.</source>
        <translation>Say why, and send it again.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct it; it is sent again at once.</source>
        <translation>Correct it; it is sent again at once.</translation>
    </message>
    <message>
        <source>The office has signed this device off</source>
        <translation>The office has signed this device off</translation>
    </message>
    <message>
        <source>Ask the office for a new invite, then send it again.</source>
        <translation>Ask the office for a new invite, then send it again.</translation>
    </message>
    <message>
        <source>It was written under another person&apos;s name</source>
        <translation>It was written under another person&apos;s name</translation>
    </message>
    <message>
        <source>Enter it again under your own.</source>
        <translation>Enter it again under your own.</translation>
    </message>
    <message>
        <source>You are no longer a member there</source>
        <translation>You are no longer a member there</translation>
    </message>
    <message>
        <source>Ask whoever leads it to add you, then send it again.</source>
        <translation>Ask whoever leads it to add you, then send it again.</translation>
    </message>
    <message>
        <source>Your role may not take the step to “%1”</source>
        <translation>Your role may not take the step to “%1”</translation>
    </message>
    <message>
        <source>Ask somebody whose step it is, or let it be.</source>
        <translation>Ask somebody whose step it is, or let it be.</translation>
    </message>
    <message>
        <source>“%1” is needed for the step to “%2”</source>
        <translation>“%1” is needed for the step to “%2”</translation>
    </message>
    <message>
        <source>Fill it in; it is sent again at once.</source>
        <translation>Fill it in; it is sent again at once.</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>This is needed</translation>
    </message>
    <message>
        <source>It is “%1” now, and “%2” cannot follow from there</source>
        <translation>It is “%1” now, and “%2” cannot follow from there</translation>
    </message>
    <message>
        <source>Look at where it stands, take another step or let it be.</source>
        <translation>Look at where it stands, take another step or let it be.</translation>
    </message>
    <message>
        <source>It had been signed before this arrived</source>
        <translation>It had been signed before this arrived</translation>
    </message>
    <message>
        <source>Record it as an amendment to the signed record.</source>
        <translation>Record it as an amendment to the signed record.</translation>
    </message>
    <message>
        <source>It is too much for one record</source>
        <translation>It is too much for one record</translation>
    </message>
    <message>
        <source>Shorten it, or spread it over several records.</source>
        <translation>Shorten it, or spread it over several records.</translation>
    </message>
    <message>
        <source>It belongs to one step with another change that was not taken. Both are kept on this device; the office&apos;s record is as it was.</source>
        <translation>It belongs to one step with another change that was not taken. Both are kept on this device; the office&apos;s record is as it was.</translation>
    </message>
    <message>
        <source>What you entered is kept on this device; the office&apos;s record is as it was.</source>
        <translation>What you entered is kept on this device; the office&apos;s record is as it was.</translation>
    </message>
    <message>
        <source>The step to “%1” is another person&apos;s: nobody vouches for their own work</source>
        <translation>The step to “%1” is another person&apos;s: nobody vouches for their own work</translation>
    </message>
    <message>
        <source>Ask somebody else to take it, or let it be.</source>
        <translation>Ask somebody else to take it, or let it be.</translation>
    </message>
    <message>
        <source>“%1” is signed in one&apos;s own name only</source>
        <translation>“%1” is signed in one&apos;s own name only</translation>
    </message>
    <message>
        <source>Ask that person to do it, or let it be.</source>
        <translation>Ask that person to do it, or let it be.</translation>
    </message>
    <message>
        <source>Only who stands in “%1” changes this</source>
        <translation>Only who stands in “%1” changes this</translation>
    </message>
    <message>
        <source>Ask that person, or begin one of your own.</source>
        <translation>Ask that person, or begin one of your own.</translation>
    </message>
    <message>
        <source>“%1” no longer changes: it is “%2”</source>
        <translation>“%1” no longer changes: it is “%2”</translation>
    </message>
    <message>
        <source>Have it sent back first, or begin a new version.</source>
        <translation>Have it sent back first, or begin a new version.</translation>
    </message>
    <message>
        <source>The step to “%2” changes nothing else, not “%1” either</source>
        <translation>The step to “%2” changes nothing else, not “%1” either</translation>
    </message>
    <message>
        <source>Change it first, then take the step.</source>
        <translation>Change it first, then take the step.</translation>
    </message>
    <message>
        <source>Another one with this “%1” has been handed in already</source>
        <translation>Another one with this “%1” has been handed in already</translation>
    </message>
    <message>
        <source>Begin a new version from it; what you wrote goes with it.</source>
        <translation>Begin a new version from it; what you wrote goes with it.</translation>
    </message>
    <message>
        <source>“%1” breaks a rule: the step to “%2” is not taken</source>
        <translation>“%1” breaks a rule: the step to “%2” is not taken</translation>
    </message>
    <message>
        <source>Open it: what is wrong is named where it stands.</source>
        <translation>Open it: what is wrong is named where it stands.</translation>
    </message>
    <message>
        <source>Something that belongs to it is still open, so it cannot be “%1”</source>
        <translation>Something that belongs to it is still open, so it cannot be “%1”</translation>
    </message>
    <message>
        <source>Finish what is open first, then take the step again.</source>
        <translation>Finish what is open first, then take the step again.</translation>
    </message>
    <message>
        <source>Whoever stands in “%1” cannot see this here</source>
        <translation>Whoever stands in “%1” cannot see this here</translation>
    </message>
    <message>
        <source>Choose somebody of this team, or tell them by telephone.</source>
        <translation>Choose somebody of this team, or tell them by telephone.</translation>
    </message>
    <message>
        <source>What it waits for is not agreed yet, so it cannot be “%1”</source>
        <translation>What it waits for is not agreed yet, so it cannot be “%1”</translation>
    </message>
    <message>
        <source>Have it agreed first, then take the step again.</source>
        <translation>Have it agreed first, then take the step again.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept on this device · %1</source>
        <translation>Kept on this device · %1</translation>
    </message>
    <message>
        <source>Mend and send again</source>
        <translation>Mend and send again</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Send again as it is</source>
        <translation>Send again as it is</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Let it be</translation>
    </message>
    <message>
        <source>It will not reach the office. What you entered stays in this device&apos;s history.</source>
        <translation>It will not reach the office. What you entered stays in this device&apos;s history.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RegisterComplaintPage</name>
    <message>
        <source>Complaint form</source>
        <translation>Complaint form</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>called %1</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>registered %1</translation>
    </message>
    <message>
        <source>kept on this device as you type</source>
        <translation>kept on this device as you type</translation>
    </message>
    <message>
        <source>Your role registers no complaints</source>
        <translation>Your role registers no complaints</translation>
    </message>
    <message>
        <source>Tell the front desk or the client adviser what was said.</source>
        <translation>Tell the front desk or the client adviser what was said.</translation>
    </message>
    <message>
        <source>Pass on to the client service team now</source>
        <translation>Pass on to the client service team now</translation>
    </message>
    <message>
        <source>First: what is it about?</source>
        <translation>First: what is it about?</translation>
    </message>
    <message>
        <source>First: how bad is it?</source>
        <translation>First: how bad is it?</translation>
    </message>
    <message>
        <source>First: when did they call? That is still to come</source>
        <translation>First: when did they call? That is still to come</translation>
    </message>
    <message>
        <source>%1 is passed on</source>
        <translation>%1 is passed on</translation>
    </message>
    <message>
        <source>Caller of %1</source>
        <translation>Caller of %1</translation>
    </message>
</context>
<context>
    <name>RegisterMaintenancePage</name>
    <message>
        <source>Repair order</source>
        <translation>Repair order</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>called %1</translation>
    </message>
    <message>
        <source>kept on this device as you type</source>
        <translation>kept on this device as you type</translation>
    </message>
    <message>
        <source>Your role registers no repairs</source>
        <translation>Your role registers no repairs</translation>
    </message>
    <message>
        <source>Tell the front desk or the client adviser what is to be mended.</source>
        <translation>Tell the front desk or the client adviser what is to be mended.</translation>
    </message>
    <message>
        <source>Register the repair</source>
        <translation>Register the repair</translation>
    </message>
    <message>
        <source>First: what is to be mended?</source>
        <translation>First: what is to be mended?</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 is registered</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Not on this device</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>entered %1 after the call</source>
        <translation>entered %1 after the call</translation>
    </message>
    <message>
        <source>%1–%2: %3 used</source>
        <translation>%1–%2: %3 used</translation>
    </message>
    <message>
        <source>%1 void</source>
        <translation>%1 void</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 merged</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>twice: %1</source>
        <translation>twice: %1</translation>
    </message>
    <message>
        <source>This device sees a part of the register; where all of it is seen, missing numbers are named.</source>
        <translation>This device sees a part of the register; where all of it is seen, missing numbers are named.</translation>
    </message>
    <message>
        <source>Every number is accounted for.</source>
        <translation>Every number is accounted for.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>%n number missing</numerusform>
            <numerusform>%n numbers missing</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Complaints, %1 – %2</source>
        <translation>Complaints, %1 – %2</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>Open at the start</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Clients who called again</source>
        <translation>Clients who called again</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>Major events</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>Void numbers</translation>
    </message>
    <message>
        <source>Merged numbers</source>
        <translation>Merged numbers</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>Entered late</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
</context>
<context>
    <name>RepairRailWords</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Appointed</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>RepairSettingsPage</name>
    <message>
        <source>Warranty and how soon</source>
        <translation>Warranty and how soon</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>The deputy general manager sets them</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>In warranty, months from the day it was finished</source>
        <translation>In warranty, months from the day it was finished</translation>
    </message>
    <message>
        <source>The decree wants 24 months at least, 60 for waterproofing. What is judged already stays as it was judged.</source>
        <translation>The decree wants 24 months at least, 60 for waterproofing. What is judged already stays as it was judged.</translation>
    </message>
    <message>
        <source>Somebody is there, minutes from the call</source>
        <translation>Somebody is there, minutes from the call</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>RepairTimelineWords</name>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Given to whoever mends it</source>
        <translation>Given to whoever mends it</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Mended</translation>
    </message>
    <message>
        <source>The client confirmed</source>
        <translation>The client confirmed</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>The client declined</source>
        <translation>The client declined</translation>
    </message>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>Quotation: %1</source>
        <translation>Quotation: %1</translation>
    </message>
    <message>
        <source>Quotation of %1 agreed</source>
        <translation>Quotation of %1 agreed</translation>
    </message>
    <message>
        <source>Quotation of %1 refused</source>
        <translation>Quotation of %1 refused</translation>
    </message>
    <message>
        <source>The office told somebody: nobody was there yet</source>
        <translation>The office told somebody: nobody was there yet</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Whether it is in warranty is not known</source>
        <translation>Whether it is in warranty is not known</translation>
    </message>
    <message>
        <source>No site is chosen yet. Until it is, a quotation comes first.</source>
        <translation>No site is chosen yet. Until it is, a quotation comes first.</translation>
    </message>
    <message>
        <source>The day on which the site was finished is missing. Enter it; until then a quotation comes first.</source>
        <translation>The day on which the site was finished is missing. Enter it; until then a quotation comes first.</translation>
    </message>
    <message>
        <source>Some trades are in warranty still, others were until %1. Choose the trade.</source>
        <translation>Some trades are in warranty still, others were until %1. Choose the trade.</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>Finished on %1.</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>In warranty until %1</translation>
    </message>
    <message>
        <source>%1 The client pays nothing.</source>
        <translation>%1 The client pays nothing.</translation>
    </message>
    <message>
        <source>Out of warranty: it ended %1</source>
        <translation>Out of warranty: it ended %1</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>Out of warranty</translation>
    </message>
    <message>
        <source>%1 A quotation that the client agrees to comes before the work.</source>
        <translation>%1 A quotation that the client agrees to comes before the work.</translation>
    </message>
    <message>
        <source>Say who mends it</source>
        <translation>Say who mends it</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <translation>Make a quotation</translation>
    </message>
    <message>
        <source>What does the client say to the quotation?</source>
        <translation>What does the client say to the quotation?</translation>
    </message>
    <message>
        <source>Agree on a time with the client</source>
        <translation>Agree on a time with the client</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>I am there</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>It is mended</translation>
    </message>
    <message>
        <source>Have the client sign</source>
        <translation>Have the client sign</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>being built</translation>
    </message>
    <message>
        <source>warranty ended %1</source>
        <translation>warranty ended %1</translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation>no warranty</translation>
    </message>
    <message>
        <source>waterproofing in warranty until %1</source>
        <translation>waterproofing in warranty until %1</translation>
    </message>
    <message>
        <source>in warranty until %1</source>
        <translation>in warranty until %1</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
</context>
<context>
    <name>RepairsLine</name>
    <message numerus="yes">
        <source>and %n more repair(s)</source>
        <translation>
            <numerusform>and %n more repair</numerusform>
            <numerusform>and %n more repairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Make a report</source>
        <translation>Make a report</translation>
    </message>
    <message>
        <source>Every item with its limit and verdict, issues, photos and signatures, and who had it made. It is made on this device, also without a network.</source>
        <translation>Every item with its limit and verdict, issues, photos and signatures, and who had it made. It is made on this device, also without a network.</translation>
    </message>
    <message>
        <source>PDF, to read and to keep</source>
        <translation>PDF, to read and to keep</translation>
    </message>
    <message>
        <source>Table (XLSX), to count with</source>
        <translation>Table (XLSX), to count with</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1. %n photo(s) are not in it: their originals are not on this device yet.</source>
        <translation>
            <numerusform>Saved as %1. %n photo is not in it: its original is not on this device yet.</numerusform>
            <numerusform>Saved as %1. %n photos are not in it: their originals are not on this device yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Report of the stage&apos;s acceptance</source>
        <translation>Report of the stage&apos;s acceptance</translation>
    </message>
    <message>
        <source>List of the site&apos;s issues</source>
        <translation>List of the site&apos;s issues</translation>
    </message>
    <message>
        <source>Every issue with place, crew, due day, state and photos, and who had it made. It is made on this device, also without a network.</source>
        <translation>Every issue with place, crew, due day, state and photos, and who had it made. It is made on this device, also without a network.</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>For the company</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>For the client</translation>
    </message>
    <message>
        <source>Only photos released to the client are in it. Photos are released one by one, under the photo.</source>
        <translation>Only photos released to the client are in it. Photos are released one by one, under the photo.</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>Open or hand on</translation>
    </message>
    <message>
        <source>Handed out before</source>
        <translation>Handed out before</translation>
    </message>
    <message>
        <source>Report of the repair</source>
        <translation>Report of the repair</translation>
    </message>
    <message>
        <source>What was found and done, warranty, parts and hours, photos before and after, the client&apos;s signature, and who had it made. It is made on this device, also without a network.</source>
        <translation>What was found and done, warranty, parts and hours, photos before and after, the client&apos;s signature, and who had it made. It is made on this device, also without a network.</translation>
    </message>
    <message>
        <source>The design change on paper</source>
        <translation>The design change on paper</translation>
    </message>
    <message>
        <source>Who asked and why, cost and days, the client&apos;s signature, and the revision that shows it. It is made on this device, also without a network.</source>
        <translation>Who asked and why, cost and days, the client&apos;s signature, and the revision that shows it. It is made on this device, also without a network.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Requirement</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The original of this photo is not on this device yet.</source>
        <translation>The original of this photo is not on this device yet.</translation>
    </message>
    <message>
        <source>The file of this photo is damaged.</source>
        <translation>The file of this photo is damaged.</translation>
    </message>
    <message>
        <source>SHA-256 of the data:</source>
        <translation>SHA-256 of the data:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Made %1</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <translation>Made by %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) pass</source>
        <translation>
            <numerusform>%1 of %n item passes</numerusform>
            <numerusform>%1 of %n items pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>company setting, unverified</translation>
    </message>
    <message>
        <source>Timed tests</source>
        <translation>Timed tests</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amended</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Photos left out, not released to the client</source>
        <translation>Photos left out, not released to the client</translation>
    </message>
    <message>
        <source>What was signed: SHA-256 %1…</source>
        <translation>What was signed: SHA-256 %1…</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>as signed</translation>
    </message>
    <message numerus="yes">
        <source>changed after signing: %n place(s)</source>
        <translation>
            <numerusform>changed after signing: %n place</numerusform>
            <numerusform>changed after signing: %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>changed after signing</translation>
    </message>
    <message>
        <source>Stage acceptance: %1</source>
        <translation>Stage acceptance: %1</translation>
    </message>
    <message>
        <source>Issues of the site</source>
        <translation>Issues of the site</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Repair %1</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>What was found and done</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Quotations</translation>
    </message>
</context>
<context>
    <name>ReviewCommentSheet</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>Show it on the drawing</translation>
    </message>
    <message>
        <source>Closed in %1</source>
        <translation>Closed in %1</translation>
    </message>
    <message>
        <source>a revision that is not on this device</source>
        <translation>a revision that is not on this device</translation>
    </message>
    <message>
        <source>No later revision of this drawing is issued yet: it stays open until one shows it.</source>
        <translation>No later revision of this drawing is issued yet: it stays open until one shows it.</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>issued %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>ReviewComments</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Choose the drawings first: comments are placed on them.</source>
        <translation>Choose the drawings first: comments are placed on them.</translation>
    </message>
    <message>
        <source>None yet. Open a drawing and place the first.</source>
        <translation>None yet. Open a drawing and place the first.</translation>
    </message>
    <message>
        <source>closed in %1</source>
        <translation>closed in %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comment on %1</translation>
    </message>
</context>
<context>
    <name>RevisionBanner</name>
    <message>
        <source>Superseded: do not build by this</source>
        <translation>Superseded: do not build by this</translation>
    </message>
    <message>
        <source>No revision is issued now. Ask the designer.</source>
        <translation>No revision is issued now. Ask the designer.</translation>
    </message>
    <message>
        <source>Revision %1 counts since %2.</source>
        <translation>Revision %1 counts since %2.</translation>
    </message>
    <message>
        <source>Not issued yet: do not build by this</source>
        <translation>Not issued yet: do not build by this</translation>
    </message>
    <message>
        <source>%1 · revision %2 counts.</source>
        <translation>%1 · revision %2 counts.</translation>
    </message>
    <message>
        <source>Revision %1 is new</source>
        <translation>Revision %1 is new</translation>
    </message>
    <message>
        <source>I have seen it and build by it</source>
        <translation>I have seen it and build by it</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand where this revision differs: look at them once more.</source>
        <translation>
            <numerusform>%n mark stands where this revision differs: look at it once more.</numerusform>
            <numerusform>%n marks stand where this revision differs: look at them once more.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>End the comparison</translation>
    </message>
    <message>
        <source>Compare %1 ↔ %2</source>
        <translation>Compare %1 ↔ %2</translation>
    </message>
    <message>
        <source>Rev. %1: seen</source>
        <translation>Rev. %1: seen</translation>
    </message>
</context>
<context>
    <name>RevisionCard</name>
    <message>
        <source>Rev. %1</source>
        <translation>Rev. %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>issued %1</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <translation>uploaded %1</translation>
    </message>
    <message>
        <source>%1 of %2 have seen it</source>
        <translation>%1 of %2 have seen it</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Not yet: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>Before it is issued</source>
        <translation>Before it is issued</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Submit for review</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n point still open</numerusform>
            <numerusform>%n points still open</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else checks and issues it: nobody checks their own drawing.</source>
        <translation>Somebody else checks and issues it: nobody checks their own drawing.</translation>
    </message>
    <message>
        <source>Return with this reason</source>
        <translation>Return with this reason</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Check and issue</source>
        <translation>Check and issue</translation>
    </message>
    <message>
        <source>Code for the paper</source>
        <translation>Code for the paper</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>RevisionChooser</name>
    <message>
        <source>None was chosen</source>
        <translation>None was chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawing is issued for this site yet.</source>
        <translation>No drawing is issued for this site yet.</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>All %n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>All %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>never yet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>Say this</source>
        <translation>Say this</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>Say it another way</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The script names {%1}, which nobody knows. Change it under Scripts.</source>
        <translation>The script names {%1}, which nobody knows. Change it under Scripts.</translation>
    </message>
</context>
<context>
    <name>ScoreStars</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>This text is not here</source>
        <translation>This text is not here</translation>
    </message>
    <message>
        <source>It may have been taken back to the shipped one.</source>
        <translation>It may have been taken back to the shipped one.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Changed by: %1</source>
        <translation>Changed by: %1</translation>
    </message>
    <message>
        <source>This is how it shows</source>
        <translation>This is how it shows</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>Back to the shipped words</translation>
    </message>
    <message>
        <source>A sentence of your own</source>
        <translation>A sentence of your own</translation>
    </message>
    <message>
        <source>Remove this sentence</source>
        <translation>Remove this sentence</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s); the company may put its own in their place</source>
        <translation>
            <numerusform>%n text; the company may put its own in its place</numerusform>
            <numerusform>%n texts; the company may put its own in their place</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name something nobody knows; they show it in brackets.</source>
        <translation>
            <numerusform>%n text names something nobody knows; it shows it in brackets.</numerusform>
            <numerusform>%n texts name something nobody knows; they show it in brackets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown name in it</source>
        <translation>Unknown name in it</translation>
    </message>
    <message>
        <source>The company&apos;s own</source>
        <translation>The company&apos;s own</translation>
    </message>
    <message>
        <source>Words of the rules</source>
        <translation>Words of the rules</translation>
    </message>
    <message>
        <source>Add a sentence of your own</source>
        <translation>Add a sentence of your own</translation>
    </message>
</context>
<context>
    <name>ScriptWhen</name>
    <message>
        <source>For which moment?</source>
        <translation>For which moment?</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Only when</translation>
    </message>
    <message>
        <source>Nothing chosen in a row: always.</source>
        <translation>Nothing chosen in a row: always.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SearchGroup</name>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clients, sites, complaints, issues, people, standards</source>
        <translation>Clients, sites, complaints, issues, people, standards</translation>
    </message>
    <message>
        <source>Name, initials, number, site, words</source>
        <translation>Name, initials, number, site, words</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Two characters of a name, the initials (chw for 翠湖湾) or the last digits of a phone number will do. Only what you may see is on this device.</source>
        <translation>Two characters of a name, the initials (chw for 翠湖湾) or the last digits of a phone number will do. Only what you may see is on this device.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Try fewer characters. What belongs to others is not on this device and is not found.</source>
        <translation>Try fewer characters. What belongs to others is not on this device and is not found.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Every choice holds at once, on this device</source>
        <translation>Every choice holds at once, on this device</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Where it explains</source>
        <translation>Where it explains</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>Plumbline %1</translation>
    </message>
    <message>
        <source>demo company</source>
        <translation>demo company</translation>
    </message>
    <message>
        <source>Records are kept on this device first, encrypted, and reach the office exactly once.</source>
        <translation>Records are kept on this device first, encrypted, and reach the office exactly once.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Photos and drawings on mobile data</source>
        <translation>Photos and drawings on mobile data</translation>
    </message>
    <message>
        <source>Wait for Wi-Fi</source>
        <translation>Wait for Wi-Fi</translation>
    </message>
    <message>
        <source>Small ones only</source>
        <translation>Small ones only</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Clocks of complaints</source>
        <translation>Clocks of complaints</translation>
    </message>
    <message>
        <source>How long the company takes for each part of an answer</source>
        <translation>How long the company takes for each part of an answer</translation>
    </message>
    <message>
        <source>Warranty and how soon</source>
        <translation>Warranty and how soon</translation>
    </message>
    <message>
        <source>Months by trade, and when somebody is there</source>
        <translation>Months by trade, and when somebody is there</translation>
    </message>
    <message>
        <source>Rings, reminders, what the desk says</source>
        <translation>Rings, reminders, what the desk says</translation>
    </message>
</context>
<context>
    <name>SheetBeside</name>
    <message>
        <source>Rev. %1</source>
        <translation>Rev. %1</translation>
    </message>
</context>
<context>
    <name>SheetButtons</name>
    <message>
        <source>Hide what changed</source>
        <translation>Hide what changed</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Show what changed</translation>
    </message>
    <message>
        <source>Search in the drawing</source>
        <translation>Search in the drawing</translation>
    </message>
    <message>
        <source>Hide the pages</source>
        <translation>Hide the pages</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Show all pages</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>Light paper</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Dark paper</translation>
    </message>
    <message>
        <source>Turn a quarter</source>
        <translation>Turn a quarter</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>The whole page</translation>
    </message>
    <message>
        <source>Fewer buttons</source>
        <translation>Fewer buttons</translation>
    </message>
    <message>
        <source>Search, night, turn</source>
        <translation>Search, night, turn</translation>
    </message>
</context>
<context>
    <name>SheetCanvas</name>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 % of the whole page</source>
        <translation>%1 % of the whole page</translation>
    </message>
</context>
<context>
    <name>SheetCheckWords</name>
    <message>
        <source>Title block: number, revision, date, names</source>
        <translation>Title block: number, revision, date, names</translation>
    </message>
    <message>
        <source>Dimensions complete, chains add up</source>
        <translation>Dimensions complete, chains add up</translation>
    </message>
    <message>
        <source>Scale stated and right</source>
        <translation>Scale stated and right</translation>
    </message>
    <message>
        <source>Drawing rules and technical standards kept</source>
        <translation>Drawing rules and technical standards kept</translation>
    </message>
    <message>
        <source>Agrees with the other sheets</source>
        <translation>Agrees with the other sheets</translation>
    </message>
    <message>
        <source>Agreed with the client</source>
        <translation>Agreed with the client</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>No drawing chosen</source>
        <translation>No drawing chosen</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Not on this device</translation>
    </message>
    <message>
        <source>No drawing is issued for this site yet.</source>
        <translation>No drawing is issued for this site yet.</translation>
    </message>
</context>
<context>
    <name>SheetCodeSheet</name>
    <message>
        <source>Code for the paper</source>
        <translation>Code for the paper</translation>
    </message>
    <message>
        <source>QR code of this revision</source>
        <translation>QR code of this revision</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>Rev. %1</translation>
    </message>
    <message>
        <source>Save the sheet with this code and print that, or put the code into the title block yourself. A phone that scans it says whether this paper is still current, offline too.</source>
        <translation>Save the sheet with this code and print that, or put the code into the title block yourself. A phone that scans it says whether this paper is still current, offline too.</translation>
    </message>
    <message>
        <source>The drawing itself is still on its way to this device.</source>
        <translation>The drawing itself is still on its way to this device.</translation>
    </message>
    <message>
        <source>The drawing itself is not on this device yet; it is fetched as soon as there is a network.</source>
        <translation>The drawing itself is not on this device yet; it is fetched as soon as there is a network.</translation>
    </message>
    <message>
        <source>Save with its code</source>
        <translation>Save with its code</translation>
    </message>
    <message>
        <source>Putting the code on the sheet …</source>
        <translation>Putting the code on the sheet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>No free place was found on this sheet: the code lies over its lower right corner. Look at it before it is printed.</source>
        <translation>No free place was found on this sheet: the code lies over its lower right corner. Look at it before it is printed.</translation>
    </message>
    <message>
        <source>This file could only be shown, not added to: its page became a picture.</source>
        <translation>This file could only be shown, not added to: its page became a picture.</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>Open or hand on</translation>
    </message>
</context>
<context>
    <name>SheetDetailsPage</name>
    <message>
        <source>This sheet is not on this device</source>
        <translation>This sheet is not on this device</translation>
    </message>
    <message>
        <source>Its site may have been taken away from you, or it has not arrived yet.</source>
        <translation>Its site may have been taken away from you, or it has not arrived yet.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>No file yet</translation>
    </message>
    <message>
        <source>A sheet is its number and title; what is built by is a revision with a file.</source>
        <translation>A sheet is its number and title; what is built by is a revision with a file.</translation>
    </message>
    <message>
        <source>Number, title and discipline</source>
        <translation>Number, title and discipline</translation>
    </message>
    <message>
        <source>Upload a new revision</source>
        <translation>Upload a new revision</translation>
    </message>
</context>
<context>
    <name>SheetFinder</name>
    <message>
        <source>Search in the drawing</source>
        <translation>Search in the drawing</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>searching …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>The hit before</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>The next hit</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Rev. %1</source>
        <translation>Rev. %1</translation>
    </message>
    <message>
        <source>Compare %1 ↔ %2</source>
        <translation>Compare %1 ↔ %2</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>No file yet</translation>
    </message>
    <message>
        <source>This sheet is not on this device</source>
        <translation>This sheet is not on this device</translation>
    </message>
    <message>
        <source>A revision with its file comes with the next upload.</source>
        <translation>A revision with its file comes with the next upload.</translation>
    </message>
    <message>
        <source>Its site may have been taken away from you, or it has not arrived yet.</source>
        <translation>Its site may have been taken away from you, or it has not arrived yet.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>Taken off the drawing</source>
        <translation>Taken off the drawing</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>SheetPreviewPage</name>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Issued %1</source>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>Rev. %1</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>No file yet</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Not issued</translation>
    </message>
    <message>
        <source>New: please confirm</source>
        <translation>New: please confirm</translation>
    </message>
    <message>
        <source>Rev. %1 · %2</source>
        <translation>Rev. %1 · %2</translation>
    </message>
    <message>
        <source>Coming · %1 %</source>
        <translation>Coming · %1 %</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
</context>
<context>
    <name>SheetStates</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This is a heavy drawing: its first picture takes a while. You can go on elsewhere.</source>
        <translation>This is a heavy drawing: its first picture takes a while. You can go on elsewhere.</translation>
    </message>
    <message>
        <source>Opening the drawing …</source>
        <translation>Opening the drawing …</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Drawing …</translation>
    </message>
    <message>
        <source>Fonts are missing in the file: letters may look different</source>
        <translation>Fonts are missing in the file: letters may look different</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Marks and revisions</source>
        <translation>Marks and revisions</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Place a mark</source>
        <translation>Place a mark</translation>
    </message>
</context>
<context>
    <name>SheetUploadWords</name>
    <message>
        <source>This file could not be read</source>
        <translation>This file could not be read</translation>
    </message>
    <message>
        <source>It may have been moved, or belongs to somebody else. Nothing was taken in.</source>
        <translation>It may have been moved, or belongs to somebody else. Nothing was taken in.</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this device first.</source>
        <translation>Choose it again, or copy it to this device first.</translation>
    </message>
    <message>
        <source>Only the first %1 files were taken</source>
        <translation>Only the first %1 files were taken</translation>
    </message>
    <message>
        <source>The others stay where they are.</source>
        <translation>The others stay where they are.</translation>
    </message>
    <message>
        <source>Upload these, then choose the rest.</source>
        <translation>Upload these, then choose the rest.</translation>
    </message>
    <message>
        <source>A sheet needs a number</source>
        <translation>A sheet needs a number</translation>
    </message>
    <message>
        <source>A sheet needs a title</source>
        <translation>A sheet needs a title</translation>
    </message>
    <message>
        <source>A revision needs a name</source>
        <translation>A revision needs a name</translation>
    </message>
    <message>
        <source>Revision %1 of this sheet is there already</source>
        <translation>Revision %1 of this sheet is there already</translation>
    </message>
    <message>
        <source>Another of these pages has this number and revision</source>
        <translation>Another of these pages has this number and revision</translation>
    </message>
    <message>
        <source>This file was changed meanwhile</source>
        <translation>This file was changed meanwhile</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>Nothing of it was taken in.</translation>
    </message>
    <message>
        <source>Remove it from this list and choose it again.</source>
        <translation>Remove it from this list and choose it again.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The file is kept as it came; nothing was lost.</source>
        <translation>The file is kept as it came; nothing was lost.</translation>
    </message>
    <message>
        <source>This drawing has too many pages</source>
        <translation>This drawing has too many pages</translation>
    </message>
    <message>
        <source>Split it into files of at most %1 pages and upload those.</source>
        <translation>Split it into files of at most %1 pages and upload those.</translation>
    </message>
    <message>
        <source>A page of this drawing is larger than any paper</source>
        <translation>A page of this drawing is larger than any paper</translation>
    </message>
    <message>
        <source>Plot it again at a scale: a page may be 5 m long at most.</source>
        <translation>Plot it again at a scale: a page may be 5 m long at most.</translation>
    </message>
    <message>
        <source>This drawing is too large</source>
        <translation>This drawing is too large</translation>
    </message>
    <message>
        <source>Split it, or scan it with fewer pixels: at most %1 MB.</source>
        <translation>Split it, or scan it with fewer pixels: at most %1 MB.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>This file is empty</translation>
    </message>
    <message>
        <source>There is nothing in it; something went wrong where it was made.</source>
        <translation>There is nothing in it; something went wrong where it was made.</translation>
    </message>
    <message>
        <source>Export the drawing again and upload it.</source>
        <translation>Export the drawing again and upload it.</translation>
    </message>
    <message>
        <source>This file is no drawing</source>
        <translation>This file is no drawing</translation>
    </message>
    <message>
        <source>Upload a PDF, or a picture: JPEG, PNG, WebP or HEIC.</source>
        <translation>Upload a PDF, or a picture: JPEG, PNG, WebP or HEIC.</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation>This PDF asks for a password</translation>
    </message>
    <message>
        <source>Ask its designer for one without a password.</source>
        <translation>Ask its designer for one without a password.</translation>
    </message>
    <message>
        <source>This PDF has no pages</source>
        <translation>This PDF has no pages</translation>
    </message>
    <message>
        <source>This drawing is damaged</source>
        <translation>This drawing is damaged</translation>
    </message>
    <message>
        <source>A part of the file is missing or spoilt. It is kept as it came.</source>
        <translation>A part of the file is missing or spoilt. It is kept as it came.</translation>
    </message>
    <message>
        <source>Upload the original once more, or ask its designer.</source>
        <translation>Upload the original once more, or ask its designer.</translation>
    </message>
    <message>
        <source>This drawing is not on this device yet</source>
        <translation>This drawing is not on this device yet</translation>
    </message>
    <message>
        <source>It is at the office, or still on its way.</source>
        <translation>It is at the office, or still on its way.</translation>
    </message>
    <message>
        <source>Connect to a network; it is fetched before all others.</source>
        <translation>Connect to a network; it is fetched before all others.</translation>
    </message>
    <message>
        <source>This drawing could not be read</source>
        <translation>This drawing could not be read</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>Your records are safe.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the device.</source>
        <translation>Try again; if it stays, restart the device.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take the photo</source>
        <translation>Take the photo</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Signatures still owed: %1</source>
        <translation>Signatures still owed: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Everybody who is asked has signed</source>
        <translation>Everybody who is asked has signed</translation>
    </message>
    <message>
        <source>Next signature</source>
        <translation>Next signature</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>changed after signing</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>as signed</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed and saved on this device</source>
        <translation>Signed and saved on this device</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Who signs?</translation>
    </message>
    <message>
        <source>%1 (%2) signs what stands above</source>
        <translation>%1 (%2) signs what stands above</translation>
    </message>
    <message>
        <source>What is to be signed is not on this device</source>
        <translation>What is to be signed is not on this device</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Your role at this site records no signatures</source>
        <translation>Your role at this site records no signatures</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>Ask the project manager of the site.</translation>
    </message>
    <message>
        <source>This inspection is not finished</source>
        <translation>This inspection is not finished</translation>
    </message>
    <message>
        <source>It is signed as it stands at its end.</source>
        <translation>It is signed as it stands at its end.</translation>
    </message>
    <message>
        <source>Nobody is asked to sign this</source>
        <translation>Nobody is asked to sign this</translation>
    </message>
    <message>
        <source>Its checklist names no signatures.</source>
        <translation>Its checklist names no signatures.</translation>
    </message>
    <message>
        <source>Everybody who is asked has signed</source>
        <translation>Everybody who is asked has signed</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Handwriting</translation>
    </message>
    <message>
        <source>Sign by hand</source>
        <translation>Sign by hand</translation>
    </message>
    <message>
        <source>Sign by name only</source>
        <translation>Sign by name only</translation>
    </message>
    <message numerus="yes">
        <source>The signature stands under exactly this: %n record(s), fingerprint %1. What changes afterwards shows.</source>
        <translation>
            <numerusform>The signature stands under exactly this: %n record, fingerprint %1. What changes afterwards shows.</numerusform>
            <numerusform>The signature stands under exactly this: %n records, fingerprint %1. What changes afterwards shows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in the field above</source>
        <translation>Sign in the field above</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>The signature is withdrawn</source>
        <translation>The signature is withdrawn</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>By name only, without handwriting</source>
        <translation>By name only, without handwriting</translation>
    </message>
    <message>
        <source>Given before fingerprints were kept: whether something changed cannot be told.</source>
        <translation>Given before fingerprints were kept: whether something changed cannot be told.</translation>
    </message>
    <message>
        <source>Everything stands as it was signed.</source>
        <translation>Everything stands as it was signed.</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Changed after signing</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of what was signed: %1</source>
        <translation>SHA-256 of what was signed: %1</translation>
    </message>
    <message>
        <source>Withdraw this signature</source>
        <translation>Withdraw this signature</translation>
    </message>
    <message>
        <source>It stays in the history, with who withdrew it and why</source>
        <translation>It stays in the history, with who withdrew it and why</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Something that was signed is no longer there</source>
        <translation>Something that was signed is no longer there</translation>
    </message>
</context>
<context>
    <name>SignedMatter</name>
    <message>
        <source>Briefing: %1</source>
        <translation>Briefing: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
</context>
<context>
    <name>SignerFields</name>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>%1 % behind</source>
        <translation>%1 % behind</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SiteChooser</name>
    <message>
        <source>Which site?</source>
        <translation>Which site?</translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation>Site, address or client</translation>
    </message>
    <message>
        <source>No site matches</source>
        <translation>No site matches</translation>
    </message>
    <message>
        <source>No site on this device yet</source>
        <translation>No site on this device yet</translation>
    </message>
    <message>
        <source>Try a shorter word, or the name of the estate.</source>
        <translation>Try a shorter word, or the name of the estate.</translation>
    </message>
    <message>
        <source>Sites arrive with the next sync, as soon as you are named for one.</source>
        <translation>Sites arrive with the next sync, as soon as you are named for one.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
</context>
<context>
    <name>SiteDays</name>
    <message>
        <source>Site log</source>
        <translation>Site log</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without an entry</source>
        <translation>
            <numerusform>%n working day without an entry</numerusform>
            <numerusform>%n working days without an entry</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is written</source>
        <translation>Today is written</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Today is not written yet</source>
        <translation>Today is not written yet</translation>
    </message>
    <message>
        <source>Crews&apos; work</source>
        <translation>Crews&apos; work</translation>
    </message>
    <message>
        <source>Passed at first, points, issues sent back</source>
        <translation>Passed at first, points, issues sent back</translation>
    </message>
</context>
<context>
    <name>SiteDrawnRows</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>What is built otherwise than drawn</source>
        <translation>What is built otherwise than drawn</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the client, shown in a new revision</source>
        <translation>Signed by the client, shown in a new revision</translation>
    </message>
    <message numerus="yes">
        <source>%n with comments open</source>
        <translation>
            <numerusform>%n with comments open</numerusform>
            <numerusform>%n with comments open</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawings, looked at together</source>
        <translation>The drawings, looked at together</translation>
    </message>
    <message>
        <source>What is handed over at the end</source>
        <translation>What is handed over at the end</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Design changes</source>
        <translation>Design changes</translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>Plan reviews</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>Completion file</translation>
    </message>
</context>
<context>
    <name>SiteListPage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
</context>
<context>
    <name>SiteLogPage</name>
    <message>
        <source>Site log</source>
        <translation>Site log</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without an entry</source>
        <translation>
            <numerusform>%n working day without an entry</numerusform>
            <numerusform>%n working days without an entry</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a day to write it now; when it was written stays beside it.</source>
        <translation>Tap a day to write it now; when it was written stays beside it.</translation>
    </message>
    <message>
        <source>Your role at this site reads the log.</source>
        <translation>Your role at this site reads the log.</translation>
    </message>
    <message>
        <source>No day to write yet</source>
        <translation>No day to write yet</translation>
    </message>
    <message>
        <source>The log begins on the day the site starts.</source>
        <translation>The log begins on the day the site starts.</translation>
    </message>
    <message>
        <source>This site is not on this device. It may have been taken away from you, or has not arrived yet.</source>
        <translation>This site is not on this device. It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Write today all the same</source>
        <translation>Write today all the same</translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation>Back to the sites</translation>
    </message>
    <message>
        <source>Write today</source>
        <translation>Write today</translation>
    </message>
    <message>
        <source>Go on with today</source>
        <translation>Go on with today</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Finished %1</translation>
    </message>
    <message>
        <source>Completion %1</source>
        <translation>Completion %1</translation>
    </message>
    <message>
        <source>This site is not on this device</source>
        <translation>This site is not on this device</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation>Back to the sites</translation>
    </message>
    <message>
        <source>Plan %1 %</source>
        <translation>Plan %1 %</translation>
    </message>
    <message>
        <source>Actual %1 %</source>
        <translation>Actual %1 %</translation>
    </message>
    <message>
        <source>%1 % behind</source>
        <translation>%1 % behind</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>To fix</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>Everything about this client</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>%n complaint not settled</numerusform>
            <numerusform>%n complaints not settled</numerusform>
        </translation>
    </message>
    <message>
        <source>From the first day to the warranty, on one line</source>
        <translation>From the first day to the warranty, on one line</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message>
        <source>What was mended here, and under which warranty</source>
        <translation>What was mended here, and under which warranty</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Drawings</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s) to confirm</source>
        <translation>
            <numerusform>%n new revision to confirm</numerusform>
            <numerusform>%n new revisions to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), marks and revisions</source>
        <translation>
            <numerusform>%n sheet, marks and revisions</numerusform>
            <numerusform>%n sheets, marks and revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitePhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>No photos here yet</translation>
    </message>
    <message>
        <source>Take photos before a wall is closed: they show later what is behind it.</source>
        <translation>Take photos before a wall is closed: they show later what is behind it.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Take a photo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>All photos</translation>
    </message>
    <message>
        <source>Choose by stage, room or person</source>
        <translation>Choose by stage, room or person</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>No photo is like that</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Take a filter away to see more.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>SiteRecordsPage</name>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No issues here</source>
        <translation>No issues here</translation>
    </message>
    <message>
        <source>No inspections here</source>
        <translation>No inspections here</translation>
    </message>
    <message>
        <source>Nothing at this site is waiting in this state.</source>
        <translation>Nothing at this site is waiting in this state.</translation>
    </message>
    <message>
        <source>Start one with a checklist; it is kept on this device at once.</source>
        <translation>Start one with a checklist; it is kept on this device at once.</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>Record something</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) on this device</source>
        <translation>
            <numerusform>%n site on this device</numerusform>
            <numerusform>%n sites on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) found</source>
        <translation>
            <numerusform>%n site found</numerusform>
            <numerusform>%n sites found</numerusform>
        </translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation>Site, address or client</translation>
    </message>
    <message>
        <source>No site here yet</source>
        <translation>No site here yet</translation>
    </message>
    <message>
        <source>No site matches “%1”</source>
        <translation>No site matches “%1”</translation>
    </message>
    <message>
        <source>Sites appear when the office adds you to them. New ones come with the next sync.</source>
        <translation>Sites appear when the office adds you to them. New ones come with the next sync.</translation>
    </message>
    <message>
        <source>Only sites that you belong to are on this device. Try fewer words.</source>
        <translation>Only sites that you belong to are on this device. Try fewer words.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>StageBriefings</name>
    <message>
        <source>Briefing: %1</source>
        <translation>Briefing: %1</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Brief a trade</source>
        <translation>Brief a trade</translation>
    </message>
</context>
<context>
    <name>StageGateWords</name>
    <message>
        <source>Why may it start all the same?</source>
        <translation>Why may it start all the same?</translation>
    </message>
    <message>
        <source>The reason stays with the stage, with your name.</source>
        <translation>The reason stays with the stage, with your name.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Accepted %1</source>
        <translation>Accepted %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>To be finished %1</source>
        <translation>To be finished %1</translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation>No stages yet</translation>
    </message>
    <message>
        <source>The office lays out the stages when the contract starts.</source>
        <translation>The office lays out the stages when the contract starts.</translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>Real %1</source>
        <translation>Real %1</translation>
    </message>
    <message>
        <source>No inspection in this stage yet.</source>
        <translation>No inspection in this stage yet.</translation>
    </message>
    <message>
        <source>Inspect this stage</source>
        <translation>Inspect this stage</translation>
    </message>
    <message>
        <source>Overridden by %1: %2</source>
        <translation>Overridden by %1: %2</translation>
    </message>
    <message>
        <source>Report of this stage</source>
        <translation>Report of this stage</translation>
    </message>
</context>
<context>
    <name>StageStart</name>
    <message>
        <source>Nothing is missing: it may start</source>
        <translation>Nothing is missing: it may start</translation>
    </message>
    <message numerus="yes">
        <source>Before it starts, %n thing(s) are missing</source>
        <translation>
            <numerusform>Before it starts, %n thing is missing</numerusform>
            <numerusform>Before it starts, %n things are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>I have seen it</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>Start the stage</translation>
    </message>
    <message>
        <source>Why may it start all the same?</source>
        <translation>Why may it start all the same?</translation>
    </message>
    <message>
        <source>The reason stays with the stage, with your name.</source>
        <translation>The reason stays with the stage, with your name.</translation>
    </message>
    <message>
        <source>Let it start, with this reason</source>
        <translation>Let it start, with this reason</translation>
    </message>
    <message>
        <source>Let it start all the same</source>
        <translation>Let it start all the same</translation>
    </message>
    <message>
        <source>Your role at this site does not start stages.</source>
        <translation>Your role at this site does not start stages.</translation>
    </message>
</context>
<context>
    <name>StandardsList</name>
    <message>
        <source>What is measured, standard or clause</source>
        <translation>What is measured, standard or clause</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Somebody stands for every figure</source>
        <translation>Somebody stands for every figure</translation>
    </message>
    <message>
        <source>No figure matches</source>
        <translation>No figure matches</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>Nothing waits to be confirmed.</translation>
    </message>
    <message>
        <source>Try fewer words, or another group.</source>
        <translation>Try fewer words, or another group.</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Show all figures</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
</context>
<context>
    <name>StartFollowUpPage</name>
    <message>
        <source>Visit to a client</source>
        <translation>Visit to a client</translation>
    </message>
    <message>
        <source>Planned anyway</source>
        <translation>Planned anyway</translation>
    </message>
    <message>
        <source>Nothing is planned for this site now</source>
        <translation>Nothing is planned for this site now</translation>
    </message>
    <message>
        <source>You can ask the client all the same.</source>
        <translation>You can ask the client all the same.</translation>
    </message>
    <message>
        <source>Your role makes no visits; ask the adviser of the site.</source>
        <translation>Your role makes no visits; ask the adviser of the site.</translation>
    </message>
    <message>
        <source>Another visit, now</source>
        <translation>Another visit, now</translation>
    </message>
</context>
<context>
    <name>StartInspectionPage</name>
    <message>
        <source>New inspection</source>
        <translation>New inspection</translation>
    </message>
    <message>
        <source>Your role at this site does not record inspections</source>
        <translation>Your role at this site does not record inspections</translation>
    </message>
    <message>
        <source>Ask the project manager of the site, or choose another site.</source>
        <translation>Ask the project manager of the site, or choose another site.</translation>
    </message>
    <message>
        <source>Choose another site</source>
        <translation>Choose another site</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>This site has no stages yet: the inspection belongs to the site alone.</source>
        <translation>This site has no stages yet: the inspection belongs to the site alone.</translation>
    </message>
    <message>
        <source>No checklist on this device</source>
        <translation>No checklist on this device</translation>
    </message>
    <message>
        <source>Checklists come from the office with the next sync.</source>
        <translation>Checklists come from the office with the next sync.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message numerus="yes">
        <source>%n issued drawing(s): drawn and built, sheet by sheet</source>
        <translation>
            <numerusform>%n issued drawing: drawn and built</numerusform>
            <numerusform>%n issued drawings: drawn and built, sheet by sheet</numerusform>
        </translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>Check against the drawings</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Opening what is kept on this device</source>
        <translation>Opening what is kept on this device</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>Waiting for somebody else&apos;s step</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Storage used</source>
        <translation>Storage used</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation>Photos and voice notes</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Drawings</translation>
    </message>
    <message>
        <source>of them superseded or not issued</source>
        <translation>of them superseded or not issued</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Other files</translation>
    </message>
    <message>
        <source>Of all these, safe at the office</source>
        <translation>Of all these, safe at the office</translation>
    </message>
    <message>
        <source>The whole encrypted file</source>
        <translation>The whole encrypted file</translation>
    </message>
    <message>
        <source>What is not yet safe at the office is never removed from this device.</source>
        <translation>What is not yet safe at the office is never removed from this device.</translation>
    </message>
    <message>
        <source>Originals stay on this device</source>
        <translation>Originals stay on this device</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>And take at most</source>
        <translation>And take at most</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Older ones are let go once the office has them; their previews stay, and the original is fetched when somebody looks at it.</source>
        <translation>Older ones are let go once the office has them; their previews stay, and the original is fetched when somebody looks at it.</translation>
    </message>
</context>
<context>
    <name>SuggestionPage</name>
    <message>
        <source>This suggestion is not on this device</source>
        <translation>This suggestion is not on this device</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>It may not have arrived yet, or you are no longer in its team.</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>Show sync</translation>
    </message>
    <message>
        <source>Taken up, or why not</source>
        <translation>Taken up, or why not</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>What we do otherwise now</source>
        <translation>What we do otherwise now</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>A suggestion of the client</source>
        <translation>A suggestion of the client</translation>
    </message>
    <message>
        <source>First: what is it about?</source>
        <translation>First: what is it about?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kept; the adviser owes an answer</source>
        <translation>Kept; the adviser owes an answer</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Every suggestion has its answer</source>
        <translation>Every suggestion has its answer</translation>
    </message>
    <message>
        <source>What clients suggest at a follow-up visit stands here until it is answered.</source>
        <translation>What clients suggest at a follow-up visit stands here until it is answered.</translation>
    </message>
</context>
<context>
    <name>SummaryClocks</name>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>half of %1 within %2</source>
        <translation>half of %1 within %2</translation>
    </message>
    <message>
        <source>worst %1 (%2)</source>
        <translation>worst %1 (%2)</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 too late</translation>
    </message>
</context>
<context>
    <name>SummaryEntries</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>%1 more are counted here; only the first are listed.</source>
        <translation>%1 more are counted here; only the first are listed.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
</context>
<context>
    <name>SummaryFiles</name>
    <message>
        <source>As a file</source>
        <translation>As a file</translation>
    </message>
    <message>
        <source>PDF, to read and to keep</source>
        <translation>PDF, to read and to keep</translation>
    </message>
    <message>
        <source>Table (XLSX), to count with</source>
        <translation>Table (XLSX), to count with</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>Open or hand on</translation>
    </message>
</context>
<context>
    <name>SummaryNumbers</name>
    <message>
        <source>Series %1: %2</source>
        <translation>Series %1: %2</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>Void numbers</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Merged into another</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>Entered late</translation>
    </message>
</context>
<context>
    <name>SummaryOutcome</name>
    <message>
        <source>No client has given a score yet</source>
        <translation>No client has given a score yet</translation>
    </message>
    <message>
        <source>Clients give %1 of 5</source>
        <translation>Clients give %1 of 5</translation>
    </message>
    <message>
        <source>%1 % gave 4 or 5, of %2 asked</source>
        <translation>%1 % gave 4 or 5, of %2 asked</translation>
    </message>
    <message>
        <source>Causes of what was settled</source>
        <translation>Causes of what was settled</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>Major events</translation>
    </message>
    <message>
        <source>Clients who called again: %1</source>
        <translation>Clients who called again: %1</translation>
    </message>
    <message>
        <source>%1 times: %2</source>
        <translation>%1 times: %2</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Register summary</source>
        <translation>Register summary</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>Sent back.</translation>
    </message>
    <message>
        <source>Signed in your name.</source>
        <translation>Signed in your name.</translation>
    </message>
    <message>
        <source>Counting the register…</source>
        <translation>Counting the register…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Counting was stopped</translation>
    </message>
    <message>
        <source>Nothing was changed. Figures come from the records on this device and can be counted at any time.</source>
        <translation>Nothing was changed. Figures come from the records on this device and can be counted at any time.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Overdue, as of %1</source>
        <translation>Overdue, as of %1</translation>
    </message>
    <message>
        <source>Nothing was overdue.</source>
        <translation>Nothing was overdue.</translation>
    </message>
</context>
<context>
    <name>SummaryParts</name>
    <message>
        <source>Of what, and whose</source>
        <translation>Of what, and whose</translation>
    </message>
    <message>
        <source>%1 open + %2 new − %3 settled = %4</source>
        <translation>%1 open + %2 new − %3 settled = %4</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
</context>
<context>
    <name>SummaryPeriod</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>The period before</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>The period after</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until, included</source>
        <translation>Until, included</translation>
    </message>
    <message>
        <source>This lies before the first day.</source>
        <translation>This lies before the first day.</translation>
    </message>
</context>
<context>
    <name>SummaryReportWords</name>
    <message>
        <source>Overdue, by owner</source>
        <translation>Overdue, by owner</translation>
    </message>
    <message>
        <source>Register of complaints, as of %1</source>
        <translation>Register of complaints, as of %1</translation>
    </message>
    <message>
        <source>Start, new, settled, end</source>
        <translation>Start, new, settled, end</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>%1 of 5; %2 % gave 4 or 5, of %3</source>
        <translation>%1 of 5; %2 % gave 4 or 5, of %3</translation>
    </message>
    <message>
        <source>%1; loss ¥%2, %3 days</source>
        <translation>%1; loss ¥%2, %3 days</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Changed since it was signed</translation>
    </message>
    <message>
        <source>half of %1 within %2; worst %3 (%4); %5 too late</source>
        <translation>half of %1 within %2; worst %3 (%4); %5 too late</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Was due</translation>
    </message>
    <message>
        <source>Signed by the desk</source>
        <translation>Signed by the desk</translation>
    </message>
    <message>
        <source>Confirmed by the adviser</source>
        <translation>Confirmed by the adviser</translation>
    </message>
    <message>
        <source>Received by the deputy general manager</source>
        <translation>Received by the deputy general manager</translation>
    </message>
</context>
<context>
    <name>SummarySeal</name>
    <message>
        <source>Not locked: the figures follow the records</source>
        <translation>Not locked: the figures follow the records</translation>
    </message>
    <message>
        <source>Signed by the desk</source>
        <translation>Signed by the desk</translation>
    </message>
    <message>
        <source>Confirmed by the adviser</source>
        <translation>Confirmed by the adviser</translation>
    </message>
    <message>
        <source>Received by the deputy general manager</source>
        <translation>Received by the deputy general manager</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Sent back: %1</translation>
    </message>
    <message>
        <source>A recount gives the same figures.</source>
        <translation>A recount gives the same figures.</translation>
    </message>
    <message>
        <source>This device sees a part of the register and cannot count again what was signed.</source>
        <translation>This device sees a part of the register and cannot count again what was signed.</translation>
    </message>
    <message>
        <source>Records have changed since it was signed. A recount gives:</source>
        <translation>Records have changed since it was signed. A recount gives:</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Whose adviser confirms</source>
        <translation>Whose adviser confirms</translation>
    </message>
    <message>
        <source>Why it goes back, if it does</source>
        <translation>Why it goes back, if it does</translation>
    </message>
</context>
<context>
    <name>SummaryStock</name>
    <message>
        <source>Open at the start</source>
        <translation>Open at the start</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Open complaints from day to day, at most %1</source>
        <translation>Open complaints from day to day, at most %1</translation>
    </message>
    <message>
        <source>at most %1 open</source>
        <translation>at most %1 open</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Only where the whole register is seen can it be signed: at the desk, or by the deputy general manager.</source>
        <translation>Only where the whole register is seen can it be signed: at the desk, or by the deputy general manager.</translation>
    </message>
    <message>
        <source>This period is not over. It can be signed from %1 on.</source>
        <translation>This period is not over. It can be signed from %1 on.</translation>
    </message>
    <message>
        <source>The front desk or the deputy general manager signs it.</source>
        <translation>The front desk or the deputy general manager signs it.</translation>
    </message>
</context>
<context>
    <name>SupersededBanner</name>
    <message>
        <source>Checked against a drawing that is no longer valid</source>
        <translation>Checked against a drawing that is no longer valid</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>%1 was withdrawn: ask the designer.</source>
        <translation>%1 was withdrawn: ask the designer.</translation>
    </message>
    <message>
        <source>%1 is superseded: build by %2.</source>
        <translation>%1 is superseded: build by %2.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Needs a look:</source>
        <translation>Needs a look:</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed by two people at once</source>
        <translation>
            <numerusform>%n place changed by two people at once</numerusform>
            <numerusform>%n places changed by two people at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office did not take %n change(s)</source>
        <translation>
            <numerusform>The office did not take %n change</numerusform>
            <numerusform>The office did not take %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It holds no names and no records; paste it where it is asked for.</source>
        <translation>Copied. It holds no names and no records; paste it where it is asked for.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>last sync %1</source>
        <translation>last sync %1</translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation>never synced yet</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is off by %n minute(s). Nothing is lost by it, but check the time.</source>
        <translation>
            <numerusform>The clock of this device is off by %n minute. Nothing is lost by it, but check the time.</numerusform>
            <numerusform>The clock of this device is off by %n minutes. Nothing is lost by it, but check the time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Syncs by itself once there is a network · try now</source>
        <translation>Syncs by itself once there is a network · try now</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Offline: everything is saved on this device</source>
        <translation>Offline: everything is saved on this device</translation>
    </message>
    <message>
        <source>Online: records are waiting to be sent</source>
        <translation>Online: records are waiting to be sent</translation>
    </message>
    <message>
        <source>Talking to the office</source>
        <translation>Talking to the office</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Something needs you</translation>
    </message>
    <message>
        <source>Everything is at the office</source>
        <translation>Everything is at the office</translation>
    </message>
    <message>
        <source>Tries again by itself in less than a minute</source>
        <translation>Tries again by itself in less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>Tries again by itself in %n minute(s)</source>
        <translation>
            <numerusform>Tries again by itself in %n minute</numerusform>
            <numerusform>Tries again by itself in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
</context>
<context>
    <name>TemplateEntryActions</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Tap again to take it out</source>
        <translation>Tap again to take it out</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
</context>
<context>
    <name>TemplateFigure</name>
    <message>
        <source>How it is compared</source>
        <translation>How it is compared</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>± either way</source>
        <translation>± either way</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>TemplateGroups</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>draft: cannot be used</source>
        <translation>draft: cannot be used</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>approved by %1, %2</translation>
    </message>
</context>
<context>
    <name>TemplateHead</name>
    <message>
        <source>comes with the app</source>
        <translation>comes with the app</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Approved on %1</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Make our own version</source>
        <translation>Make our own version</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>New version from this one</translation>
    </message>
    <message>
        <source>Templates are written by: %1.</source>
        <translation>Templates are written by: %1.</translation>
    </message>
</context>
<context>
    <name>TemplateItem</name>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unverified</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>red line</translation>
    </message>
    <message>
        <source>main item</source>
        <translation>main item</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>points: %1</translation>
    </message>
</context>
<context>
    <name>TemplateItemForm</name>
    <message>
        <source>What is looked at</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>What is required</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>By a standard</source>
        <translation>By a standard</translation>
    </message>
    <message>
        <source>Figure of our own</source>
        <translation>Figure of our own</translation>
    </message>
    <message>
        <source>By eye</source>
        <translation>By eye</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Points to measure</source>
        <translation>Points to measure</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>If it fails, the stage stops.</source>
        <translation>If it fails, the stage stops.</translation>
    </message>
    <message>
        <source>Every point must pass.</source>
        <translation>Every point must pass.</translation>
    </message>
    <message>
        <source>80 % of the points must pass, none beyond 1.5 times the limit.</source>
        <translation>80 % of the points must pass, none beyond 1.5 times the limit.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Red line</translation>
    </message>
    <message>
        <source>Timed test</source>
        <translation>Timed test</translation>
    </message>
    <message>
        <source>Photos wanted</source>
        <translation>Photos wanted</translation>
    </message>
    <message>
        <source>Room, if it is always the same</source>
        <translation>Room, if it is always the same</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Waits for you</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>Checklist templates</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>The company has no checklists of its own yet</source>
        <translation>The company has no checklists of its own yet</translation>
    </message>
    <message>
        <source>Drafts of yours, and what you may check or approve, show here.</source>
        <translation>Drafts of yours, and what you may check or approve, show here.</translation>
    </message>
    <message>
        <source>Open one of the app&apos;s and make a version of your own, or begin an empty one.</source>
        <translation>Open one of the app&apos;s and make a version of your own, or begin an empty one.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>New checklist</translation>
    </message>
    <message>
        <source>Templates are written by: %1.</source>
        <translation>Templates are written by: %1.</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Checklist template</source>
        <translation>Checklist template</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>saved on this device %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>saves itself</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>This template is not on this device</source>
        <translation>This template is not on this device</translation>
    </message>
    <message>
        <source>It may arrive with the next sync, or it belongs to another company.</source>
        <translation>It may arrive with the next sync, or it belongs to another company.</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>Show the templates</translation>
    </message>
    <message>
        <source>Items, %1</source>
        <translation>Items, %1</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Photos of hidden works, %1</source>
        <translation>Photos of hidden works, %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Nobody signs it.</source>
        <translation>Nobody signs it.</translation>
    </message>
    <message>
        <source>Before this stage starts</source>
        <translation>Before this stage starts</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>Nothing is asked for.</translation>
    </message>
</context>
<context>
    <name>TemplatePhoto</name>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>In each room</source>
        <translation>In each room</translation>
    </message>
    <message>
        <source>Of each wall</source>
        <translation>Of each wall</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>before the work</source>
        <translation>before the work</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>after the work</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it is handed in</source>
        <translation>
            <numerusform>%n thing to mend before it is handed in</numerusform>
            <numerusform>%n things to mend before it is handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>comes with the app</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>waits for you</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>not complete</translation>
    </message>
</context>
<context>
    <name>TemplateStepSheet</name>
    <message>
        <source>You vouch with your name that every item and figure was read. A third person approves it after you.</source>
        <translation>You vouch with your name that every item and figure was read. A third person approves it after you.</translation>
    </message>
    <message>
        <source>You vouch with your name. Inspections that start from now on use this version; those under way keep theirs.</source>
        <translation>You vouch with your name. Inspections that start from now on use this version; those under way keep theirs.</translation>
    </message>
    <message>
        <source>No new inspection starts from it. Inspections under way keep it.</source>
        <translation>No new inspection starts from it. Inspections under way keep it.</translation>
    </message>
    <message>
        <source>Its author can change it again, and hands it in once more.</source>
        <translation>Its author can change it again, and hands it in once more.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>What is to be mended</translation>
    </message>
    <message>
        <source>First say why</source>
        <translation>First say why</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>This checklist is not approved yet</source>
        <translation>This checklist is not approved yet</translation>
    </message>
    <message>
        <source>Nothing was started. A checklist is used once it has been checked and approved.</source>
        <translation>Nothing was started. A checklist is used once it has been checked and approved.</translation>
    </message>
    <message>
        <source>This inspection is still running</source>
        <translation>This inspection is still running</translation>
    </message>
    <message>
        <source>Finish it first: what failed is rechecked afterwards.</source>
        <translation>Finish it first: what failed is rechecked afterwards.</translation>
    </message>
    <message>
        <source>Nothing failed here</source>
        <translation>Nothing failed here</translation>
    </message>
    <message>
        <source>There is nothing to recheck.</source>
        <translation>There is nothing to recheck.</translation>
    </message>
    <message>
        <source>%1, recheck</source>
        <translation>%1, recheck</translation>
    </message>
    <message>
        <source>It comes with the app. Make a version of your own to change it.</source>
        <translation>It comes with the app. Make a version of your own to change it.</translation>
    </message>
    <message>
        <source>It was handed in and stays as it is, until it is sent back or approved.</source>
        <translation>It was handed in and stays as it is, until it is sent back or approved.</translation>
    </message>
    <message>
        <source>An approved version no longer changes. Begin a new version instead.</source>
        <translation>An approved version no longer changes. Begin a new version instead.</translation>
    </message>
    <message>
        <source>It was withdrawn and no longer changes. Begin a new version instead.</source>
        <translation>It was withdrawn and no longer changes. Begin a new version instead.</translation>
    </message>
    <message>
        <source>This draft is %1&apos;s. Begin a version of your own to change it.</source>
        <translation>This draft is %1&apos;s. Begin a version of your own to change it.</translation>
    </message>
    <message>
        <source>You wrote this version: somebody else takes the step “%1”.</source>
        <translation>You wrote this version: somebody else takes the step “%1”.</translation>
    </message>
    <message>
        <source>You checked this version: a third person takes the step “%1”.</source>
        <translation>You checked this version: a third person takes the step “%1”.</translation>
    </message>
    <message>
        <source>Only %1 hands this draft in.</source>
        <translation>Only %1 hands this draft in.</translation>
    </message>
    <message>
        <source>Your role does not take the step “%1”.</source>
        <translation>Your role does not take the step “%1”.</translation>
    </message>
    <message>
        <source>This cannot be handed on yet</source>
        <translation>This cannot be handed on yet</translation>
    </message>
    <message>
        <source>a figure of our own</source>
        <translation>a figure of our own</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>New checklist</translation>
    </message>
    <message>
        <source>Acceptance of the stage before</source>
        <translation>Acceptance of the stage before</translation>
    </message>
    <message>
        <source>Its signatures</source>
        <translation>Its signatures</translation>
    </message>
    <message>
        <source>Briefing of the trades</source>
        <translation>Briefing of the trades</translation>
    </message>
    <message>
        <source>Issues closed</source>
        <translation>Issues closed</translation>
    </message>
    <message>
        <source>Photos taken</source>
        <translation>Photos taken</translation>
    </message>
    <message>
        <source>Timed tests passed</source>
        <translation>Timed tests passed</translation>
    </message>
    <message>
        <source>No red line failed</source>
        <translation>No red line failed</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>Drawings issued</source>
        <translation>Drawings issued</translation>
    </message>
    <message>
        <source>Work plan approved</source>
        <translation>Work plan approved</translation>
    </message>
    <message>
        <source>Safety plan approved</source>
        <translation>Safety plan approved</translation>
    </message>
    <message>
        <source>Schedule agreed</source>
        <translation>Schedule agreed</translation>
    </message>
    <message>
        <source>Permit of the building&apos;s management</source>
        <translation>Permit of the building&apos;s management</translation>
    </message>
    <message>
        <source>Base dry</source>
        <translation>Base dry</translation>
    </message>
    <message>
        <source>It needs a title</source>
        <translation>It needs a title</translation>
    </message>
    <message>
        <source>Say what is required</source>
        <translation>Say what is required</translation>
    </message>
    <message>
        <source>The room cannot be read</source>
        <translation>The room cannot be read</translation>
    </message>
    <message>
        <source>The limit needs a unit</source>
        <translation>The limit needs a unit</translation>
    </message>
    <message>
        <source>The upper bound must be a figure, not below the lower one</source>
        <translation>The upper bound must be a figure, not below the lower one</translation>
    </message>
    <message>
        <source>From 1 to 50 points, and only where something is measured</source>
        <translation>From 1 to 50 points, and only where something is measured</translation>
    </message>
    <message>
        <source>From 0 to 50 photos</source>
        <translation>From 0 to 50 photos</translation>
    </message>
    <message>
        <source>A red line is always a main item</source>
        <translation>A red line is always a main item</translation>
    </message>
    <message>
        <source>This test is not known</source>
        <translation>This test is not known</translation>
    </message>
    <message>
        <source>It stands here twice: remove one</source>
        <translation>It stands here twice: remove one</translation>
    </message>
    <message>
        <source>It needs at least one item</source>
        <translation>It needs at least one item</translation>
    </message>
    <message>
        <source>Choose a stage</source>
        <translation>Choose a stage</translation>
    </message>
    <message>
        <source>in each room</source>
        <translation>in each room</translation>
    </message>
    <message>
        <source>of each wall</source>
        <translation>of each wall</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>A limit is expected, such as 0.5</source>
        <translation>A limit is expected, such as 0.5</translation>
    </message>
    <message>
        <source>This figure is not among the standards of this app: choose another</source>
        <translation>This figure is not among the standards of this app: choose another</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Cannot be used: %1</translation>
    </message>
    <message>
        <source>%1 (red line)</source>
        <translation>%1 (red line)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Photos before it is covered: %1</source>
        <translation>Photos before it is covered: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This version is approved already</source>
        <translation>This version is approved already</translation>
    </message>
    <message>
        <source>Another draft became version %1 before. Begin a new version from this one.</source>
        <translation>Another draft became version %1 before. Begin a new version from this one.</translation>
    </message>
    <message>
        <source>Built as drawn? Each difference is a deviation.</source>
        <translation>Built as drawn? Each difference is a deviation.</translation>
    </message>
    <message>
        <source>These drawings are not on this device</source>
        <translation>These drawings are not on this device</translation>
    </message>
    <message>
        <source>Nothing was started. They come with the next sync.</source>
        <translation>Nothing was started. They come with the next sync.</translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>Check against the drawings</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Checklist templates</source>
        <translation>Checklist templates</translation>
    </message>
</context>
<context>
    <name>TestBellWords</name>
    <message>
        <source>%1: time is up</source>
        <translation>%1: time is up</translation>
    </message>
    <message>
        <source>%1, %2: time is up</source>
        <translation>%1, %2: time is up</translation>
    </message>
    <message>
        <source>Due %1 ago. Photo and reading at the end are owed.</source>
        <translation>Due %1 ago. Photo and reading at the end are owed.</translation>
    </message>
    <message>
        <source>Photo and reading at the end are owed.</source>
        <translation>Photo and reading at the end are owed.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Start: %1</source>
        <translation>Start: %1</translation>
    </message>
</context>
<context>
    <name>TestReadings</name>
    <message>
        <source>No reading yet</source>
        <translation>No reading yet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reading (%1)</source>
        <translation>Reading (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>TestStanding</name>
    <message>
        <source>%1 to go</source>
        <translation>%1 to go</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Due %1 ago</source>
        <translation>Due %1 ago</translation>
    </message>
</context>
<context>
    <name>TestStart</name>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>24 h, the standard</source>
        <translation>24 h, the standard</translation>
    </message>
    <message>
        <source>48 h, the company</source>
        <translation>48 h, the company</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>Plastic pipe</source>
        <translation>Plastic pipe</translation>
    </message>
    <message>
        <source>Metal pipe</source>
        <translation>Metal pipe</translation>
    </message>
    <message>
        <source>Working pressure (MPa)</source>
        <translation>Working pressure (MPa)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Level at the start (mm)</source>
        <translation>Level at the start (mm)</translation>
    </message>
    <message>
        <source>Pressure at the start (MPa)</source>
        <translation>Pressure at the start (MPa)</translation>
    </message>
    <message>
        <source>At least 20 mm</source>
        <translation>At least 20 mm</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Start the clock</translation>
    </message>
    <message>
        <source>How it is tested</source>
        <translation>How it is tested</translation>
    </message>
    <message>
        <source>As the standard says</source>
        <translation>As the standard says</translation>
    </message>
    <message>
        <source>What the trade does: a company setting, unverified</source>
        <translation>What the trade does: a company setting, unverified</translation>
    </message>
    <message>
        <source>0.6 MPa, 30 min, drop at most 0.05</source>
        <translation>0.6 MPa, 30 min, drop at most 0.05</translation>
    </message>
    <message>
        <source>0.8 MPa, 30 min, no drop</source>
        <translation>0.8 MPa, 30 min, no drop</translation>
    </message>
    <message>
        <source>0.6 MPa, 2 h, drop at most 10 %</source>
        <translation>0.6 MPa, 2 h, drop at most 10 %</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Water at least %1 deep for %2, dropping at most %3</source>
        <translation>Water at least %1 deep for %2, dropping at most %3</translation>
    </message>
    <message>
        <source>%1 (the standard asks for %2)</source>
        <translation>%1 (the standard asks for %2)</translation>
    </message>
    <message>
        <source>Every line at least %1</source>
        <translation>Every line at least %1</translation>
    </message>
    <message>
        <source>Left alone for %1</source>
        <translation>Left alone for %1</translation>
    </message>
    <message>
        <source>Step %1: from %2, held %3, dropping at most %4</source>
        <translation>Step %1: from %2, held %3, dropping at most %4</translation>
    </message>
    <message>
        <source>photo at the start</source>
        <translation>photo at the start</translation>
    </message>
    <message>
        <source>photo at the end</source>
        <translation>photo at the end</translation>
    </message>
    <message>
        <source>reading at the start</source>
        <translation>reading at the start</translation>
    </message>
    <message>
        <source>reading at the end</source>
        <translation>reading at the end</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed: the water was %1 deep at the start, at least %2 is needed</source>
        <translation>Failed: the water was %1 deep at the start, at least %2 is needed</translation>
    </message>
    <message>
        <source>Failed: the level dropped %1, %2 more than allowed</source>
        <translation>Failed: the level dropped %1, %2 more than allowed</translation>
    </message>
    <message>
        <source>Failed: step %1 began at %2, at least %3 is needed</source>
        <translation>Failed: step %1 began at %2, at least %3 is needed</translation>
    </message>
    <message>
        <source>Failed: in step %1 the pressure dropped %2, %3 more than allowed</source>
        <translation>Failed: in step %1 the pressure dropped %2, %3 more than allowed</translation>
    </message>
    <message>
        <source>Failed: step %1 was held %2, %3 is needed</source>
        <translation>Failed: step %1 was held %2, %3 is needed</translation>
    </message>
    <message>
        <source>Failed: %1 is read, at least %2 is needed</source>
        <translation>Failed: %1 is read, at least %2 is needed</translation>
    </message>
    <message>
        <source>Its times contradict each other: the clock of a device was set.</source>
        <translation>Its times contradict each other: the clock of a device was set.</translation>
    </message>
    <message>
        <source>Its end was told %1 after it was due.</source>
        <translation>Its end was told %1 after it was due.</translation>
    </message>
    <message>
        <source>Shorter than the company wants, long enough for the standard.</source>
        <translation>Shorter than the company wants, long enough for the standard.</translation>
    </message>
    <message>
        <source>Judged without: %1</source>
        <translation>Judged without: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>ThumbTile</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>TimedTestPage</name>
    <message>
        <source>at the start</source>
        <translation>at the start</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>This test is not on this device</source>
        <translation>This test is not on this device</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>It may have been taken away from you, or has not arrived yet.</translation>
    </message>
    <message>
        <source>Started %1 · due %2</source>
        <translation>Started %1 · due %2</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>Still owed: %1</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>company setting, unverified</translation>
    </message>
    <message>
        <source>Why is it aborted?</source>
        <translation>Why is it aborted?</translation>
    </message>
    <message>
        <source>Abort the test</source>
        <translation>Abort the test</translation>
    </message>
    <message>
        <source>End and judge</source>
        <translation>End and judge</translation>
    </message>
    <message>
        <source>You can read this. Your role at this site does not change it.</source>
        <translation>You can read this. Your role at this site does not change it.</translation>
    </message>
    <message>
        <source>Your role at this site starts no tests</source>
        <translation>Your role at this site starts no tests</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>Ask the project manager of the site.</translation>
    </message>
</context>
<context>
    <name>TimedTestWords</name>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1” is no number</translation>
    </message>
    <message>
        <source>Type the reading as the instrument shows it.</source>
        <translation>Type the reading as the instrument shows it.</translation>
    </message>
    <message>
        <source>This device&apos;s clock stands before what was already recorded</source>
        <translation>This device&apos;s clock stands before what was already recorded</translation>
    </message>
    <message>
        <source>Set the clock right, then end the test. Nothing is lost.</source>
        <translation>Set the clock right, then end the test. Nothing is lost.</translation>
    </message>
    <message>
        <source>Ended now it would prove nothing: at least %1 are needed</source>
        <translation>Ended now it would prove nothing: at least %1 are needed</translation>
    </message>
    <message>
        <source>Let it run, or abort it and say why.</source>
        <translation>Let it run, or abort it and say why.</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>Still owed: %1</translation>
    </message>
    <message>
        <source>The test is judged when they are there.</source>
        <translation>The test is judged when they are there.</translation>
    </message>
    <message>
        <source>Why is it aborted?</source>
        <translation>Why is it aborted?</translation>
    </message>
    <message>
        <source>A test is aborted with a reason.</source>
        <translation>A test is aborted with a reason.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Passed on to the client service team</source>
        <translation>Passed on to the client service team</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>The client agreed to a plan</source>
        <translation>The client agreed to a plan</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Checked again</translation>
    </message>
    <message>
        <source>The client confirmed</source>
        <translation>The client confirmed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Unfounded; the client was told</source>
        <translation>Unfounded; the client was told</translation>
    </message>
    <message>
        <source>The clocks stand: %1</source>
        <translation>The clocks stand: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>The clocks go on</source>
        <translation>The clocks go on</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>The same call, also written down as %1</source>
        <translation>The same call, also written down as %1</translation>
    </message>
    <message>
        <source>The office told: %1</source>
        <translation>The office told: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan for today</source>
        <translation>Plan for today</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Nothing is planned for today</translation>
    </message>
    <message>
        <source>Inspections planned for you show here with their time. You can start one at any site.</source>
        <translation>Inspections planned for you show here with their time. You can start one at any site.</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Choose a site</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>To fix</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Due by today</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Asked this month</source>
        <translation>Asked this month</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation>Next seven days</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for you</source>
        <translation>
            <numerusform>%n thing for you</numerusform>
            <numerusform>%n things for you</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>Nothing to verify</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Choose a site</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Complaints, repairs, issues and inspections given to you show here, the most urgent first.</source>
        <translation>Complaints, repairs, issues and inspections given to you show here, the most urgent first.</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Caller not known</source>
        <translation>Caller not known</translation>
    </message>
    <message>
        <source>waits at the front desk</source>
        <translation>waits at the front desk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>I take it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>What should the desk tell them?</source>
        <translation>What should the desk tell them?</translation>
    </message>
    <message>
        <source>I call back at three</source>
        <translation>I call back at three</translation>
    </message>
    <message>
        <source>Tell the desk: not now</source>
        <translation>Tell the desk: not now</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>A visitor for you</source>
        <translation>A visitor for you</translation>
    </message>
    <message>
        <source>A call put through</source>
        <translation>A call put through</translation>
    </message>
    <message>
        <source>This card is not on this device</source>
        <translation>This card is not on this device</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or it is another team&apos;s.</source>
        <translation>It may not have arrived yet, or it is another team&apos;s.</translation>
    </message>
</context>
<context>
    <name>TransferStanding</name>
    <message>
        <source>%1 knows of the guest.</source>
        <translation>%1 knows of the guest.</translation>
    </message>
    <message>
        <source>%1 sees the card. Put the call through now.</source>
        <translation>%1 sees the card. Put the call through now.</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translation>%1 is coming.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1 takes it.</translation>
    </message>
    <message>
        <source>%1 cannot now: %2</source>
        <translation>%1 cannot now: %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>The card goes out as soon as there is a network. Tell %1 in a few words when you put it through.</source>
        <translation>The card goes out as soon as there is a network. Tell %1 in a few words when you put it through.</translation>
    </message>
    <message>
        <source>The card is on its way to %1.</source>
        <translation>The card is on its way to %1.</translation>
    </message>
    <message>
        <source>Take a message instead</source>
        <translation>Take a message instead</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>The office no longer lists %1 of %2 records here. Nothing was removed.</source>
        <translation>The office no longer lists %1 of %2 records here. Nothing was removed.</translation>
    </message>
    <message>
        <source>Keep them on this device</source>
        <translation>Keep them on this device</translation>
    </message>
    <message>
        <source>The office means it: remove them</source>
        <translation>The office means it: remove them</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) here are unknown to the office since it was set back. They are kept.</source>
        <translation>
            <numerusform>%n record here is unknown to the office since it was set back. It is kept.</numerusform>
            <numerusform>%n records here are unknown to the office since it was set back. They are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them to the office</source>
        <translation>Send them to the office</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office says now do not fit what it said before.</source>
        <translation>
            <numerusform>%n thing the office says now does not fit what it said before.</numerusform>
            <numerusform>%n things the office says now do not fit what it said before.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have told the office</source>
        <translation>I have told the office</translation>
    </message>
    <message numerus="yes">
        <source>The office no longer names %n place(s) that this device holds, and did not say that they were taken away. What is there is kept; ask at the office.</source>
        <translation>
            <numerusform>The office no longer names %n place that this device holds, and did not say that it was taken away. What is there is kept; ask at the office.</numerusform>
            <numerusform>The office no longer names %n places that this device holds, and did not say that they were taken away. What is there is kept; ask at the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthPage</name>
    <message>
        <source>The truth in one minute</source>
        <translation>The truth in one minute</translation>
    </message>
    <message>
        <source>Told to you</source>
        <translation>Told to you</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Register summary</source>
        <translation>Register summary</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Nobody has accepted</source>
        <translation>Nobody has accepted</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>Major events</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>No clock of a complaint has run out, and there is no major event.</source>
        <translation>No clock of a complaint has run out, and there is no major event.</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Issues to fix</source>
        <translation>Issues to fix</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>of them late</translation>
    </message>
    <message>
        <source>mended, to verify</source>
        <translation>mended, to verify</translation>
    </message>
    <message>
        <source>Stages under way</source>
        <translation>Stages under way</translation>
    </message>
    <message>
        <source>What clients say this month</source>
        <translation>What clients say this month</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>TwinsCard</name>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>The same as: %1</source>
        <translation>The same as: %1</translation>
    </message>
    <message>
        <source>That one counts. This one is kept and holds nothing up.</source>
        <translation>That one counts. This one is kept and holds nothing up.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>Not the same after all</translation>
    </message>
    <message>
        <source>Perhaps the same: %1</source>
        <translation>Perhaps the same: %1</translation>
    </message>
    <message>
        <source>Yes, that one counts</source>
        <translation>Yes, that one counts</translation>
    </message>
</context>
<context>
    <name>UnsentFile</name>
    <message>
        <source>Saved as %1. Hand it to the office; nothing was removed here.</source>
        <translation>Saved as %1. Hand it to the office; nothing was removed here.</translation>
    </message>
    <message>
        <source>Save what is unsent as a file</source>
        <translation>Save what is unsent as a file</translation>
    </message>
    <message>
        <source>For when no network will do: it travels by cable, card or chat, and only the office can read it. It still goes out by itself as well.</source>
        <translation>For when no network will do: it travels by cable, card or chat, and only the office can read it. It still goes out by itself as well.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>UploadDrawingsPage</name>
    <message>
        <source>Upload drawings</source>
        <translation>Upload drawings</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>New revision</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)…</source>
        <translation>
            <numerusform>Looking into %n file…</numerusform>
            <numerusform>Looking into %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Drop them: each page becomes a sheet</source>
        <translation>Drop them: each page becomes a sheet</translation>
    </message>
    <message>
        <source>Nothing to take in yet</source>
        <translation>Nothing to take in yet</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n sheet(s)</source>
        <translation>
            <numerusform>Take in %n sheet</numerusform>
            <numerusform>Take in %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the register, as drafts</source>
        <translation>
            <numerusform>%n sheet in the register, as a draft</numerusform>
            <numerusform>%n sheets in the register, as drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPicker</name>
    <message>
        <source>PDF files or pictures, many at once</source>
        <translation>PDF files or pictures, many at once</translation>
    </message>
    <message>
        <source>Up to 200 MB and 200 pages each. Number, title and revision are read from the file&apos;s name: “P-02 平面布置图 C版.pdf”.</source>
        <translation>Up to 200 MB and 200 pages each. Number, title and revision are read from the file&apos;s name: “P-02 平面布置图 C版.pdf”.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Choose more files</source>
        <translation>Choose more files</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source> · page %1 of %2</source>
        <translation> · page %1 of %2</translation>
    </message>
    <message>
        <source>A new revision of “%1”</source>
        <translation>A new revision of “%1”</translation>
    </message>
    <message>
        <source>Being looked into…</source>
        <translation>Being looked into…</translation>
    </message>
    <message>
        <source>Do not take this file</source>
        <translation>Do not take this file</translation>
    </message>
    <message>
        <source>This page is taken in</source>
        <translation>This page is taken in</translation>
    </message>
    <message>
        <source>This page is left out</source>
        <translation>This page is left out</translation>
    </message>
    <message>
        <source>What is different, and why</source>
        <translation>What is different, and why</translation>
    </message>
</context>
<context>
    <name>UrgencyChoice</name>
    <message>
        <source>Water, power, gas or danger: somebody goes at once.</source>
        <translation>Water, power, gas or danger: somebody goes at once.</translation>
    </message>
    <message>
        <source>Water, power, gas or danger: somebody goes at once, within %1 of the call.</source>
        <translation>Water, power, gas or danger: somebody goes at once, within %1 of the call.</translation>
    </message>
    <message>
        <source>Somebody is there within %1 of the call.</source>
        <translation>Somebody is there within %1 of the call.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 within the limit</source>
        <translation>%1 within the limit</translation>
    </message>
    <message>
        <source>%1 below the limit</source>
        <translation>%1 below the limit</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <translation>%1 over the limit</translation>
    </message>
    <message>
        <source>judged as failed: every point of a main item must pass</source>
        <translation>judged as failed: every point of a main item must pass</translation>
    </message>
    <message>
        <source>judged as failed: at least %1 % of the points must pass</source>
        <translation>judged as failed: at least %1 % of the points must pass</translation>
    </message>
    <message>
        <source>judged as failed: the worst point is beyond %1 times the limit</source>
        <translation>judged as failed: the worst point is beyond %1 times the limit</translation>
    </message>
    <message>
        <source>judged as passed</source>
        <translation>judged as passed</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to go</source>
        <translation>
            <numerusform>%n point to go</numerusform>
            <numerusform>%n points to go</numerusform>
        </translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Main item: every point must pass</source>
        <translation>Main item: every point must pass</translation>
    </message>
    <message>
        <source>General item: %1 % of the points, the worst up to %2 times the limit</source>
        <translation>General item: %1 % of the points, the worst up to %2 times the limit</translation>
    </message>
    <message>
        <source>Worst %1, %2</source>
        <translation>Worst %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 points pass</source>
        <translation>%1 of %2 points pass</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Your instrument reads %1 to %2. Keep %3?</source>
        <translation>Your instrument reads %1 to %2. Keep %3?</translation>
    </message>
    <message>
        <source>Your %1 reads %2 to %3. Keep %4?</source>
        <translation>Your %1 reads %2 to %3. Keep %4?</translation>
    </message>
    <message>
        <source>company form</source>
        <translation>company form</translation>
    </message>
    <message>
        <source>company practice</source>
        <translation>company practice</translation>
    </message>
    <message>
        <source>practice of the trade</source>
        <translation>practice of the trade</translation>
    </message>
    <message>
        <source>widely quoted, no clause</source>
        <translation>widely quoted, no clause</translation>
    </message>
    <message>
        <source>a developer&apos;s form</source>
        <translation>a developer&apos;s form</translation>
    </message>
    <message>
        <source>sample contract</source>
        <translation>sample contract</translation>
    </message>
    <message>
        <source>collected rules, no clause</source>
        <translation>collected rules, no clause</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>Then, last here on %1</source>
        <translation>Then, last here on %1</translation>
    </message>
    <message>
        <source>One</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>Three or more</translation>
    </message>
</context>
<context>
    <name>VisitorHost</name>
    <message>
        <source>Tell %1</source>
        <translation>Tell %1</translation>
    </message>
    <message>
        <source>%1 is told by telephone</source>
        <translation>%1 is told by telephone</translation>
    </message>
    <message numerus="yes">
        <source>Waiting since %1. The office reminds the host every %n minute(s).</source>
        <translation>
            <numerusform>Waiting since %1. The office reminds the host every %n minute.</numerusform>
            <numerusform>Waiting since %1. The office reminds the host every %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have met</source>
        <translation>They have met</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
</context>
<context>
    <name>VisitorRow</name>
    <message>
        <source>Name not known</source>
        <translation>Name not known</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>visit no. %1</source>
        <translation>visit no. %1</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>met %1</translation>
    </message>
</context>
<context>
    <name>VisitorSteps</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Our work</source>
        <translation>Our work</translation>
    </message>
    <message>
        <source>Packages and prices</source>
        <translation>Packages and prices</translation>
    </message>
    <message>
        <source>After-sales service</source>
        <translation>After-sales service</translation>
    </message>
</context>
<context>
    <name>VisitorWho</name>
    <message numerus="yes">
        <source>%n visit(s), last on %1</source>
        <translation>
            <numerusform>%n visit, last on %1</numerusform>
            <numerusform>%n visits, last on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Client, not here before</source>
        <translation>Client, not here before</translation>
    </message>
    <message>
        <source>Visit no. %1; last here on %2</source>
        <translation>Visit no. %1; last here on %2</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>The front desk&apos;s own</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>Calls and visitors are seen by the front desk, administration and the deputy general manager.</translation>
    </message>
    <message>
        <source>When somebody comes in</source>
        <translation>When somebody comes in</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation>Nobody has come in yet</translation>
    </message>
    <message>
        <source>Rise, greet, and tap below: the words for it show at once.</source>
        <translation>Rise, greet, and tap below: the words for it show at once.</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <translation>Somebody comes in</translation>
    </message>
</context>
<context>
    <name>VoiceMeter</name>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>How loud: %1 %</source>
        <translation>How loud: %1 %</translation>
    </message>
    <message>
        <source>Ends by itself at %1. Closing keeps it.</source>
        <translation>Ends by itself at %1. Closing keeps it.</translation>
    </message>
</context>
<context>
    <name>VoiceNoteCard</name>
    <message>
        <source>Pause the voice note of %1</source>
        <translation>Pause the voice note of %1</translation>
    </message>
    <message>
        <source>Play the voice note of %1, %2</source>
        <translation>Play the voice note of %1, %2</translation>
    </message>
    <message>
        <source>Place in the voice note</source>
        <translation>Place in the voice note</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>VoiceNoteRow</name>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>The recording is being fetched</source>
        <translation>The recording is being fetched</translation>
    </message>
    <message>
        <source>The recording is still on %1&apos;s device</source>
        <translation>The recording is still on %1&apos;s device</translation>
    </message>
    <message>
        <source>The recording is still on the device that made it</source>
        <translation>The recording is still on the device that made it</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Voice note</source>
        <translation>Voice note</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>Record a voice note</translation>
    </message>
</context>
<context>
    <name>VoiceNotesSheet</name>
    <message>
        <source>Nobody has said anything about it yet.</source>
        <translation>Nobody has said anything about it yet.</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>Voice note</source>
        <translation>Voice note</translation>
    </message>
    <message>
        <source>This recording is not saved yet.</source>
        <translation>This recording is not saved yet.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Being kept…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Voice note kept: %1</source>
        <translation>Voice note kept: %1</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>Send this file</source>
        <translation>Send this file</translation>
    </message>
    <message>
        <source>Hold this file back</source>
        <translation>Hold this file back</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Behind this wall</source>
        <translation>Behind this wall</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>No photo here names a room yet</source>
        <translation>No photo here names a room yet</translation>
    </message>
    <message>
        <source>Take photos of pipes, wires and waterproofing before a wall is closed, and say which room and wall it is.</source>
        <translation>Take photos of pipes, wires and waterproofing before a wall is closed, and say which room and wall it is.</translation>
    </message>
    <message>
        <source>All walls</source>
        <translation>All walls</translation>
    </message>
</context>
<context>
    <name>WallStage</name>
    <message>
        <source>Before the works began</source>
        <translation>Before the works began</translation>
    </message>
    <message>
        <source>hidden: pipes and wires</source>
        <translation>hidden: pipes and wires</translation>
    </message>
    <message>
        <source>hidden: waterproofing</source>
        <translation>hidden: waterproofing</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>Behind this wall</source>
        <translation>Behind this wall</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>All photos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarrantyCard</name>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>The client adviser or the project manager enters it at the site.</source>
        <translation>The client adviser or the project manager enters it at the site.</translation>
    </message>
</context>
<context>
    <name>WarrantyStanding</name>
    <message>
        <source>What is known now: %1</source>
        <translation>What is known now: %1</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Judge it again</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>Still up</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the greeting, %2 the form of address</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <translation>%2, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that you were to be told</source>
        <translation>
            <numerusform>and %n more that you were to be told</numerusform>
            <numerusform>and %n more that you were to be told</numerusform>
        </translation>
    </message>
    <message>
        <source>The app ended during a voice note. What was recorded until then is kept: %1</source>
        <translation>The app ended during a voice note. What was recorded until then is kept: %1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>No due date</source>
        <translation>No due date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
</context>
</TS>
