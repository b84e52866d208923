<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BurningCard</name>
    <message>
        <source>Deal with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Stop taking in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos appear here as soon as they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures from this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of which site?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures from this device, or drop them here. They are kept bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original kept unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both of you changed this field; everything else was combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the one to keep. The other stays in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>Keep %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in use now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing falls due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open issues of your sites show here, the next one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailStack</name>
    <message>
        <source>Choose something at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens here; the list stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This data cannot be read</source>
        <translation>这份数据无法读取</translation>
    </message>
    <message>
        <source>Nothing was changed by it; your records are as they were.</source>
        <translation>它没有改动任何内容，你的记录保持原样。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the office.</source>
        <translation>请再试一次；仍不行请告知公司。</translation>
    </message>
    <message>
        <source>The description of the records is faulty</source>
        <translation>记录的定义文件有误</translation>
    </message>
    <message>
        <source>Your records are safe and untouched.</source>
        <translation>你的记录安全，未被改动。</translation>
    </message>
    <message>
        <source>Install the app again or tell the office.</source>
        <translation>请重新安装应用，或告知公司。</translation>
    </message>
    <message>
        <source>A value does not fit its field</source>
        <translation>有一项内容不符合要求</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; the record is as it was.</source>
        <translation>你输入的内容已保留为草稿，记录保持原样。</translation>
    </message>
    <message>
        <source>Correct the marked field.</source>
        <translation>请更正标出的那一项。</translation>
    </message>
    <message>
        <source>This app does not know this kind of record yet</source>
        <translation>这个版本还不认识这类记录</translation>
    </message>
    <message>
        <source>The record is kept as it is.</source>
        <translation>记录已原样保留。</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translation>请更新应用。</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>这里没有找到</translation>
    </message>
    <message>
        <source>Nothing was lost: it may not have reached this device yet, or you may no longer share it.</source>
        <translation>没有丢失：可能还没传到这台设备，或你已不再参与该范围。</translation>
    </message>
    <message>
        <source>Sync and look again.</source>
        <translation>请同步后再看。</translation>
    </message>
    <message>
        <source>Your role may not change this</source>
        <translation>你的岗位不能修改这一项</translation>
    </message>
    <message>
        <source>The record is as it was; what you typed is kept.</source>
        <translation>记录保持原样，你输入的内容已保留。</translation>
    </message>
    <message>
        <source>Ask the person responsible for it.</source>
        <translation>请联系负责人。</translation>
    </message>
    <message>
        <source>This step cannot follow now</source>
        <translation>现在还不能走这一步</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>记录保持原样。</translation>
    </message>
    <message>
        <source>Fill in what the step needs, or look at its present state.</source>
        <translation>请补全这一步需要的内容，或查看当前状态。</translation>
    </message>
    <message>
        <source>It is signed and sealed</source>
        <translation>已签字封存</translation>
    </message>
    <message>
        <source>The signed record is as it was; what you typed is kept.</source>
        <translation>签字的记录保持原样，你输入的内容已保留。</translation>
    </message>
    <message>
        <source>Record an amendment instead.</source>
        <translation>请改为记录一份补充说明。</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>Your records are locked and untouched.</source>
        <translation>你的记录仍然锁着，未被改动。</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>请重新输入密码。</translation>
    </message>
    <message>
        <source>These records were written by a newer app</source>
        <translation>这些记录由更新版本的应用写入</translation>
    </message>
    <message>
        <source>They are safe; this version did not touch them.</source>
        <translation>记录安全，这个版本没有改动它们。</translation>
    </message>
    <message>
        <source>The file with your records is damaged</source>
        <translation>存放记录的文件已损坏</translation>
    </message>
    <message>
        <source>It was not changed; everything already sent is at the office.</source>
        <translation>文件未被改动；已发送的内容都在公司。</translation>
    </message>
    <message>
        <source>Do not delete the app; call the office so that the file can be rescued.</source>
        <translation>请不要删除应用，联系公司抢救文件。</translation>
    </message>
    <message>
        <source>This device is full</source>
        <translation>设备空间已满</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last entry is not saved yet, but still on the screen.</source>
        <translation>之前保存的内容安全；最后一项尚未保存，仍在屏幕上。</translation>
    </message>
    <message>
        <source>Free some space, then go on: it saves by itself.</source>
        <translation>请腾出一些空间，之后会自动保存。</translation>
    </message>
    <message>
        <source>Plumbline is already open</source>
        <translation>墨线已经打开</translation>
    </message>
    <message>
        <source>Your records are safe in the window that is open.</source>
        <translation>你的记录在已打开的窗口中，安全。</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>请在那个窗口继续，或先关闭它。</translation>
    </message>
    <message>
        <source>The device could not read or write</source>
        <translation>设备读写失败</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>之前保存的内容安全。</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the device.</source>
        <translation>请再试一次；仍不行请重启设备。</translation>
    </message>
    <message>
        <source>The office cannot be reached</source>
        <translation>连不上公司</translation>
    </message>
    <message>
        <source>Everything is saved on this device and is sent as soon as there is a network.</source>
        <translation>内容都已存在这台设备上，有网络后会自动发送。</translation>
    </message>
    <message>
        <source>The office took too long to answer</source>
        <translation>公司回应太慢</translation>
    </message>
    <message>
        <source>Everything is saved on this device; sending goes on by itself.</source>
        <translation>内容都已存在这台设备上，会自动继续发送。</translation>
    </message>
    <message>
        <source>This is not the office you joined</source>
        <translation>对方不是你加入的公司</translation>
    </message>
    <message>
        <source>Nothing was sent: its certificate is another one.</source>
        <translation>没有发送任何内容：对方的证书不一致。</translation>
    </message>
    <message>
        <source>Change the network; if it stays, ask the office.</source>
        <translation>请换个网络；仍不行请联系公司。</translation>
    </message>
    <message>
        <source>Something else answered in place of the office</source>
        <translation>回应的不是公司</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was taken from it. Often it is the login page of a Wi-Fi.</source>
        <translation>没有丢失，也没有采用它的内容。通常是 Wi-Fi 的登录页面。</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi, or use mobile data.</source>
        <translation>请登录 Wi-Fi，或改用移动数据。</translation>
    </message>
    <message>
        <source>The office said no</source>
        <translation>公司没有接受</translation>
    </message>
    <message>
        <source>What you entered is kept on this device.</source>
        <translation>你输入的内容已保留在这台设备上。</translation>
    </message>
    <message>
        <source>Look at the reason, mend it and send it again.</source>
        <translation>请查看原因，改正后重新发送。</translation>
    </message>
    <message>
        <source>The office is busy</source>
        <translation>公司正忙</translation>
    </message>
    <message>
        <source>The office no longer knows this device</source>
        <translation>公司已不认识这台设备</translation>
    </message>
    <message>
        <source>Ask the office for a new invite.</source>
        <translation>请向公司要一份新的邀请。</translation>
    </message>
    <message>
        <source>This invite cannot be read</source>
        <translation>这份邀请无法读取</translation>
    </message>
    <message>
        <source>Nothing was changed on this device.</source>
        <translation>这台设备没有任何改动。</translation>
    </message>
    <message>
        <source>Copy the whole text again, or scan the code.</source>
        <translation>请重新复制完整文字，或扫描二维码。</translation>
    </message>
    <message>
        <source>This invite has expired</source>
        <translation>这份邀请已过期</translation>
    </message>
    <message>
        <source>This invite was used already</source>
        <translation>这份邀请已被使用</translation>
    </message>
    <message>
        <source>Ask the office for a new invite: each device needs its own.</source>
        <translation>请向公司要一份新的邀请：每台设备各需一份。</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>这个文件不是图片</translation>
    </message>
    <message>
        <source>The file is as it was; nothing was added.</source>
        <translation>文件保持原样，没有添加任何内容。</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture.</source>
        <translation>请选择 JPEG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>这个文件是空的</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>这个文件太大</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>请选择小一些的文件。</translation>
    </message>
    <message>
        <source>The camera is not available</source>
        <translation>相机无法使用</translation>
    </message>
    <message>
        <source>Photos taken before are safe.</source>
        <translation>之前拍的照片安全。</translation>
    </message>
    <message>
        <source>Allow the camera in the system settings, or choose a picture file.</source>
        <translation>请在系统设置中允许使用相机，或选择图片文件。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>What was done before is kept.</source>
        <translation>之前完成的内容已保留。</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>应用出错了</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the app and tell the office.</source>
        <translation>请再试一次；仍不行请重启应用并告知公司。</translation>
    </message>
    <message>
        <source>Rescued: %1 records, %2 unsent changes, %3 photos and files.</source>
        <translation>已抢救：%1 条记录、%2 项未发送的改动、%3 个照片和文件。</translation>
    </message>
    <message>
        <source>At least %1 entries could not be read; what the office has comes back with the next sync.</source>
        <translation>至少 %1 项无法读取；公司已有的会在下次同步时回来。</translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>看来没有缺失。</translation>
    </message>
    <message>
        <source>The file with your records was damaged and has been rescued</source>
        <translation>存放记录的文件曾损坏，现已抢救</translation>
    </message>
    <message>
        <source>Keep the damaged file %1 until the office has looked at it.</source>
        <translation>请保留损坏的文件 %1，直到公司看过为止。</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>此项必填</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>最少 %1</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>A number is needed here</source>
        <translation>这里需要数字</translation>
    </message>
    <message>
        <source>This does not fit here</source>
        <translation>这里不能这样填</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Plumbline cannot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this device was changed. Start the app again after the step above; if it does not help, show this page to the person who looks after your office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Several numbers, with spaces between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenericFormPage</name>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not record this here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the deputy general manager which role you need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionBar</name>
    <message>
        <source>Take a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open item (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue filling in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionDetail</name>
    <message>
        <source>No item chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or go to the next open item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionHeader</name>
    <message>
        <source>%1 / %2 items · %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionItemBody</name>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionItemCard</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>permitted deviation %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this inspection. Your role at this site does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionStates</name>
    <message>
        <source>This inspection is not on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inspection has no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checklist was empty. Start another one, or open a punch issue from the middle button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device will talk to this office only, and checks its certificate each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>New punch issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role at this site does not open punch issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the project manager of the site what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This issue is not on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the issue first: then photos and comments can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists as soon as it has a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuePhotos</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueSteps</name>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueSummary</name>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an inspection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueTile</name>
    <message>
        <source>Punch issue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open punch issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and say who mends it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPhotos</name>
    <message>
        <source>Take a photo of this item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPoints</name>
    <message>
        <source>Next measured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Welcome to Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company sends you an invite: a text, or a picture with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste the text of the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invite works once, for some days, for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making this device&apos;s key and greeting the office. The records follow after that, while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinScanner</name>
    <message>
        <source>Hold the code inside the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera here. Paste the invite, or choose a picture of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop scanning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no place to keep a key. The passphrase encrypts everything here: without it nobody can read it, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this device is encrypted. The passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>The passphrase is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase opens this device&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lies in the key store of this machine; whoever unlocks the machine can open Plumbline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; empty takes the passphrase away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks again when unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 record(s), %2 photo(s), %3 to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, text size, lock, storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office adds you to a team; your colleagues then show here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>Largest deviation %1, over the limit by %2 → judged as failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest deviation %1, within the limit of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Time, such as 09:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens what is waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCaption</name>
    <message>
        <source>Preview: the original is still on %1&apos;s device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: the original is still on the device that took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoSlide</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Take a photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoViewerPage</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not on this device, or no longer shared with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden behind a wall tomorrow is worth a photo today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through a checklist, measure, take photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is behind this wall, what changed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, who mends it, until when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Nobody and nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Nothing of this name on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this device · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice holds at once, on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept on this device first, encrypted, and reach the office exactly once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteChooser</name>
    <message>
        <source>Which site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site on this device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a shorter word, or the name of the estate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites arrive with the next sync, as soon as you are named for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is not on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitePhotosPage</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photos before a wall is closed: they show later what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteRecordsPage</name>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issues here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inspections here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at this site is waiting in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with a checklist; it is kept on this device at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) on this device</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites appear when the office adds you to them. New ones come with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sites that you belong to are on this device. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Accepted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: %1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office lays out the stages when the contract starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inspection in this stage yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect this stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartInspectionPage</name>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role at this site does not record inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the project manager of the site, or choose another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no stages yet: the inspection belongs to the site alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No checklist on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists come from the office with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening what is kept on this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Storage used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them safe at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not yet safe at the office is never removed from this device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed by two people at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office did not take %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is off by %n minute(s). Nothing is lost by it, but check the time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs by itself once there is a network · try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: everything is saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: records are waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is at the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbTile</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections planned for you show here with their time. You can start one at any site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues and inspections given to you show here, the most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>Behind this wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>夜深了</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>中午好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the greeting, %2 the form of address</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>No due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
