<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AgainList</name>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复一次</translation>
    </message>
    <message>
        <source>Recheck what failed</source>
        <translation>复查不合格项</translation>
    </message>
</context>
<context>
    <name>AlertCards</name>
    <message>
        <source>All alerts</source>
        <translation>全部提醒</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>This alert is not on this device</source>
        <translation>这条提醒不在本机</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>可能还没同步到，或者您已不在该团队。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5 分</translation>
    </message>
    <message>
        <source>What the client was told, and what we do now</source>
        <translation>告诉了客户什么，我们现在怎么做</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>It is a complaint: register it</source>
        <translation>这是投诉：去登记</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>推荐意愿 %1 / 10</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>满意度提醒</translation>
    </message>
    <message>
        <source>Every client has been answered</source>
        <translation>每位客户都已回复</translation>
    </message>
    <message>
        <source>A score of 2 and less, or 6 of 10 and less, opens an alert by itself.</source>
        <translation>满意度 2 分及以下，或推荐意愿 6 分及以下，会自动开启提醒。</translation>
    </message>
</context>
<context>
    <name>AmendmentList</name>
    <message>
        <source>Amendment</source>
        <translation>补正</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>First: what was the client told?</source>
        <translation>先写：告诉了客户什么？</translation>
    </message>
    <message>
        <source>The client was answered</source>
        <translation>已回复客户</translation>
    </message>
    <message>
        <source>May answer: %1</source>
        <translation>可回复的人：%1</translation>
    </message>
    <message>
        <source>Kept on this device until it is given</source>
        <translation>回复前保存在本机</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n 条待回复</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>还没有回复过</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>%1 comes</source>
        <translation>%1 上门</translation>
    </message>
    <message>
        <source>Who comes is not said yet</source>
        <translation>还没定谁上门</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>改约时间</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message numerus="yes">
        <source>Assign %n issue(s)</source>
        <translation>
            <numerusform>指派 %n 项整改</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>First choose who mends them</source>
        <translation>先选由谁整改</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
</context>
<context>
    <name>BehindWall</name>
    <message>
        <source>What is behind this wall?</source>
        <translation>这面墙后面有什么？</translation>
    </message>
    <message numerus="yes">
        <source>Photos of hidden works in %n room(s)</source>
        <translation>
            <numerusform>%n 个部位有隐蔽工程照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>主要页面</translation>
    </message>
</context>
<context>
    <name>BottomSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Plumbline</source>
        <translation>墨线</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Briefing: %1</source>
        <translation>交底：%1</translation>
    </message>
    <message>
        <source>This briefing is not on this device</source>
        <translation>这份交底不在本机</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不归你负责，或还没有同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your role at this site gives no briefings</source>
        <translation>你在这个工地的角色不做交底</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>请找这个工地的项目经理。</translation>
    </message>
    <message>
        <source>It is signed as it stands here. What has changed since needs a briefing of its own.</source>
        <translation>已按此内容签字。之后有变，请另做一份交底。</translation>
    </message>
    <message>
        <source>What the crew is told</source>
        <translation>交底内容</translation>
    </message>
    <message>
        <source>Such as P-02, revision C</source>
        <translation>如 P-02 第 C 版</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>%1 交底</translation>
    </message>
    <message>
        <source>The briefing is given</source>
        <translation>已交底</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>By the checklist of this stage, point by point.</source>
        <translation>按本阶段验收清单逐条交底。</translation>
    </message>
    <message>
        <source>The crew was briefed by a drawing that is no longer valid</source>
        <translation>交底所用图纸已作废</translation>
    </message>
    <message>
        <source>Told point by point</source>
        <translation>逐条交底</translation>
    </message>
    <message>
        <source>What the points leave out. Write, speak.</source>
        <translation>清单以外的，写下或说出来。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>BurningCard</name>
    <message>
        <source>Opens the site</source>
        <translation>打开工地</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>去处理</translation>
    </message>
</context>
<context>
    <name>BurningComplaint</name>
    <message>
        <source>called %1</source>
        <translation>来电 %1</translation>
    </message>
    <message>
        <source>Opens all complaints</source>
        <translation>打开全部投诉</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>On the phone %1</source>
        <translation>通话中 %1</translation>
    </message>
    <message>
        <source>It rings: %1</source>
        <translation>铃响第 %1 声</translation>
    </message>
    <message>
        <source>Caller not known yet</source>
        <translation>还不知道是谁</translation>
    </message>
    <message>
        <source>known client</source>
        <translation>老客户</translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n minute(s): keep it brief, others may be calling.</source>
        <translation>
            <numerusform>已超过 %n 分钟：请简明扼要，别长时间占线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>来电响铃</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
</context>
<context>
    <name>CallerContact</name>
    <message>
        <source>Caller of %1</source>
        <translation>%1 的来电人</translation>
    </message>
</context>
<context>
    <name>CallsToday</name>
    <message>
        <source>What do they want?</source>
        <translation>对方想要什么？</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>今天的来电</translation>
    </message>
    <message>
        <source>Choose at the left; what is needed opens here.</source>
        <translation>在左边选，需要的表单在这里打开。</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>来电人不详</translation>
    </message>
    <message>
        <source>No call yet today</source>
        <translation>今天还没有来电</translation>
    </message>
    <message>
        <source>When it rings: F2, or the button at the left.</source>
        <translation>铃响时按 F2，或点左边的按钮。</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Stop taking in pictures</source>
        <translation>停止导入图片</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Photos appear here as soon as they are kept.</source>
        <translation>照片一存好就显示在这里。</translation>
    </message>
    <message>
        <source>Choose pictures from this device</source>
        <translation>从本机选择图片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>已拍 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were here already: noted again, kept once.</source>
        <translation>
            <numerusform>%n 张图片本机已有：已再次登记，原图只存一份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) being kept…</source>
        <translation>
            <numerusform>正在存 %n 张照片…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>after mending</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos of which site?</source>
        <translation>拍哪个工地？</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>应拍 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 photos asked for</source>
        <translation>应拍照片已有 %1 / %2</translation>
    </message>
</context>
<context>
    <name>CameraStamp</name>
    <message>
        <source>Room and wall: %1</source>
        <translation>部位与墙面：%1</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>还没写</translation>
    </message>
    <message>
        <source>Which room, which wall?</source>
        <translation>哪个房间、哪面墙？</translation>
    </message>
    <message>
        <source>position not known: the photo is kept without one</source>
        <translation>暂无定位，照片照样保存</translation>
    </message>
    <message>
        <source>original kept unchanged</source>
        <translation>原图未改</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>相机画面</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>这台设备没有相机</translation>
    </message>
    <message>
        <source>Choose pictures from this device, or drop them here. They are kept bit for bit.</source>
        <translation>可从本机选择图片，或拖到这里。原图一字不改地保存。</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>关闭相机</translation>
    </message>
    <message>
        <source>Flash on</source>
        <translation>闪光灯开</translation>
    </message>
    <message>
        <source>Flash as needed</source>
        <translation>闪光灯自动</translation>
    </message>
    <message>
        <source>Flash off</source>
        <translation>闪光灯关</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
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
        <translation>并非本应用拍摄</translation>
    </message>
    <message>
        <source>Clock had been set</source>
        <translation>时钟被改过</translation>
    </message>
    <message numerus="yes">
        <source>Clock %n minute(s) off</source>
        <translation>
            <numerusform>时钟偏差 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Position set by a program</source>
        <translation>定位由程序伪造</translation>
    </message>
    <message>
        <source>%1 from the site</source>
        <translation>距工地 %1</translation>
    </message>
    <message>
        <source>Same picture added before</source>
        <translation>同一张图片已添加过</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>%1 录入</translation>
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
        <translation>已关怀</translation>
    </message>
</context>
<context>
    <name>ChangeDrawn</name>
    <message>
        <source>The drawing shows it</source>
        <translation>图纸已体现</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>体现在</translation>
    </message>
    <message>
        <source>Which revision shows it?</source>
        <translation>哪一版图纸体现了它？</translation>
    </message>
    <message>
        <source>No drawing has been issued since the client signed. It is still built by the old one.</source>
        <translation>客户签字以后还没有发布新图，现场仍按旧图施工。</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就是这版</translation>
    </message>
    <message>
        <source>Upload the new revision</source>
        <translation>上传新版图纸</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1 发布</translation>
    </message>
</context>
<context>
    <name>ChangeEffect</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. Less is written with a minus.</source>
        <translation>%1。减少写负数。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>at no cost</source>
        <translation>不增减费用</translation>
    </message>
    <message>
        <source>¥ %1 more</source>
        <translation>增加 ¥ %1</translation>
    </message>
    <message>
        <source>¥ %1 less</source>
        <translation>减少 ¥ %1</translation>
    </message>
    <message>
        <source>takes no longer</source>
        <translation>工期不变</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>工期加 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) shorter</source>
        <translation>
            <numerusform>工期减 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDrawingsPage</name>
    <message>
        <source>Your role at this site does not record inspections</source>
        <translation>你在这个工地的角色不做巡检</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>请找这个工地的项目经理。</translation>
    </message>
    <message>
        <source>No drawing is issued for this site</source>
        <translation>这个工地没有发布的图纸</translation>
    </message>
    <message>
        <source>What is built is compared with issued drawings. The designer issues them.</source>
        <translation>现场只和发布的图纸对照，由设计师发布。</translation>
    </message>
    <message>
        <source>Each drawing becomes an item. The visit keeps which revision it was checked by.</source>
        <translation>每张图是一项，检查会记下所用版次。</translation>
    </message>
    <message>
        <source>Drawings to compare</source>
        <translation>要对照的图纸</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n drawing(s)</source>
        <translation>
            <numerusform>用 %n 张图开始</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose a drawing</source>
        <translation>先选图纸</translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>对照图纸检查</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>ClientCare</name>
    <message>
        <source>remembered</source>
        <translation>已关怀</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago, nobody called</source>
        <translation>
            <numerusform>已过 %n 天，没人联系</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>关怀日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 of %2 remembered in the last twelve months</source>
        <translation>近十二个月 %2 个关怀日，已关怀 %1 个</translation>
    </message>
    <message>
        <source>None is known yet. A birthday remembered keeps a client for years.</source>
        <translation>还没有记下。记得生日，客户会记得您很多年。</translation>
    </message>
</context>
<context>
    <name>ClientChooser</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, phone number or site</source>
        <translation>姓名、电话或工地</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>有 %n 件投诉未解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换一位</translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message>
        <source>File %1 % complete</source>
        <translation>资料完整 %1 %</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Needs and rating</source>
        <translation>需求与评级</translation>
    </message>
</context>
<context>
    <name>ClientNeeds</name>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Written down</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>联系谁</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>No number of this client is on this device. Advisers and the front desk see them.</source>
        <translation>本机上没有这位客户的号码。客户顾问和前台能看到。</translation>
    </message>
    <message>
        <source>Everything on one line</source>
        <translation>全部经过</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from the first day on</source>
        <translation>
            <numerusform>从第一天起共 %n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>This client is not on this device</source>
        <translation>这位客户不在本机上</translation>
    </message>
    <message>
        <source>Their site belongs to another team, or has not come with a sync yet.</source>
        <translation>工地属于别的团队，或尚未同步到本机。</translation>
    </message>
</context>
<context>
    <name>ClientReferrals</name>
    <message>
        <source>Referred to us</source>
        <translation>介绍的客户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>还没有。</translation>
    </message>
</context>
<context>
    <name>ClientScores</name>
    <message>
        <source>Satisfaction over time</source>
        <translation>历次满意度</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ClientTimelinePage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>Stages, inspections, issues and complaints of this client stand here as they come.</source>
        <translation>这位客户的阶段、巡检、整改和投诉会依次列在这里。</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>a phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>the area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>the use of the rooms</source>
        <translation>房间用途</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>when they want to move in</source>
        <translation>希望入住时间</translation>
    </message>
    <message>
        <source>taboos</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>how they came</source>
        <translation>客户来源</translation>
    </message>
    <message>
        <source>the value rating</source>
        <translation>价值评级</translation>
    </message>
    <message>
        <source>why this rating</source>
        <translation>评级理由</translation>
    </message>
    <message>
        <source>a birthday</source>
        <translation>生日</translation>
    </message>
</context>
<context>
    <name>ClockSettingsPage</name>
    <message>
        <source>Clocks of complaints</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>Minutes from the call; 0: no limit</source>
        <translation>自来电起的分钟数；0 为不限</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>由副总经理设定</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次回电</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Major event</source>
        <translation>重大事件</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>去受理</translation>
    </message>
    <message>
        <source>Call the client</source>
        <translation>联系客户</translation>
    </message>
    <message>
        <source>Go to the site</source>
        <translation>赶往现场</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>商定方案</translation>
    </message>
    <message>
        <source>Settle and close</source>
        <translation>解决并关闭</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>去回访</translation>
    </message>
    <message>
        <source>paused, %1 late</source>
        <translation>暂停，已逾期 %1</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>暂停，剩 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>晚了 %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>first call within %1</source>
        <translation>%1内首次回电</translation>
    </message>
    <message>
        <source>on site within %1</source>
        <translation>%1内到场</translation>
    </message>
    <message>
        <source>plan within %1</source>
        <translation>%1内出方案</translation>
    </message>
    <message>
        <source>settled within %1</source>
        <translation>%1内解决</translation>
    </message>
    <message>
        <source>From the call: %1.</source>
        <translation>自来电起：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The deputy general manager is told at once. %1</source>
        <translation>即时知会副总经理。%1</translation>
    </message>
</context>
<context>
    <name>CodedSheetWords</name>
    <message>
        <source>Scan it with Plumbline: is this paper still current?</source>
        <translation>用墨線扫码：这张纸质图是否现行？</translation>
    </message>
    <message>
        <source>Rev. %1 · issued %2</source>
        <translation>%1 版 · %2 发布</translation>
    </message>
    <message>
        <source>Rev. %1 · uploaded %2</source>
        <translation>%1 版 · %2 上传</translation>
    </message>
    <message>
        <source>Superseded: do not build by this</source>
        <translation>已作废：请勿照此施工</translation>
    </message>
    <message>
        <source>Not issued: do not build by this</source>
        <translation>未发布：请勿照此施工</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Somebody</source>
        <translation>某位同事</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>还没有人留言。</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>写留言</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>添加留言</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Before and after</source>
        <translation>整改前后对比</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>− only in %1</source>
        <translation>− 仅 %1 版有</translation>
    </message>
    <message>
        <source>+ only in %1</source>
        <translation>+ 仅 %1 版有</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>叠加对比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对比</translation>
    </message>
</context>
<context>
    <name>CompareSlider</name>
    <message>
        <source>%1 % before</source>
        <translation>整改前占 %1 %</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Before and after</source>
        <translation>整改前后对比</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭对比</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>There is no photo of before and after on this device yet.</source>
        <translation>这台设备上还没有整改前后的照片。</translation>
    </message>
</context>
<context>
    <name>ComplaintBellWords</name>
    <message>
        <source>Complaint %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>Complaint %1: %2</source>
        <translation>投诉 %1：%2</translation>
    </message>
    <message>
        <source>Passed on to you. Take it over, and call the client.</source>
        <translation>已转给您：请受理并致电客户。</translation>
    </message>
    <message>
        <source>The office tells you: %1</source>
        <translation>公司提醒您：%1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>报修 %1</translation>
    </message>
    <message>
        <source>Repair %1: %2</source>
        <translation>报修 %1：%2</translation>
    </message>
    <message>
        <source>Nobody is there yet: the office tells you.</source>
        <translation>还没人到场：公司提醒您。</translation>
    </message>
    <message>
        <source>Given to you. Agree on a time with the client.</source>
        <translation>已派给您，请与客户约时间。</translation>
    </message>
    <message>
        <source>A client who was not content waits</source>
        <translation>有不满意的客户在等回复</translation>
    </message>
    <message>
        <source>Nobody has answered yet: the office tells you.</source>
        <translation>还没有人回复：公司系统提醒您。</translation>
    </message>
</context>
<context>
    <name>ComplaintClocks</name>
    <message>
        <source>The clocks stand: %1</source>
        <translation>时钟暂停：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>现在继续</translation>
    </message>
</context>
<context>
    <name>ComplaintEvidence</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处理后</translation>
    </message>
</context>
<context>
    <name>ComplaintHead</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>无人负责</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>重开 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>这位客户的全部往来</translation>
    </message>
</context>
<context>
    <name>ComplaintMenuSheet</name>
    <message>
        <source>Let the clocks stand</source>
        <translation>暂停时钟</translation>
    </message>
    <message>
        <source>The client, material, weather or the building&apos;s management is waited for</source>
        <translation>等客户、材料、天气或物业</translation>
    </message>
    <message>
        <source>Ask a department</source>
        <translation>请部门协办</translation>
    </message>
    <message>
        <source>The complaint closes after the last of them</source>
        <translation>全部办妥后投诉才能关闭</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
</context>
<context>
    <name>ComplaintNoteSheet</name>
    <message>
        <source>Note something</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>This complaint is not on this device</source>
        <translation>本机没有这件投诉</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer in its team.</source>
        <translation>可能还在同事的设备上，或您已不在该团队。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>我来受理</translation>
    </message>
    <message>
        <source>I have called the client</source>
        <translation>已致电客户</translation>
    </message>
    <message>
        <source>I am on site</source>
        <translation>我已到场</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>等待他人处理</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) asked of others are still open: the complaint closes last.</source>
        <translation>
            <numerusform>还有 %n 项协办未完成：投诉最后关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>First a photo of how it was and one of how it is: under “Photos”.</source>
        <translation>请先拍处理前和处理后的照片：在“照片”处。</translation>
    </message>
</context>
<context>
    <name>ComplaintPauseSheet</name>
    <message>
        <source>Let the clocks stand</source>
        <translation>暂停时钟</translation>
    </message>
    <message>
        <source>First: what is waited for?</source>
        <translation>先选：在等什么？</translation>
    </message>
    <message>
        <source>First: until when?</source>
        <translation>先选：等到哪天？</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>那天已过</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>ComplaintRail</name>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>ComplaintRepairs</name>
    <message>
        <source>Register the repair</source>
        <translation>登记报修</translation>
    </message>
    <message>
        <source>With a number of its own, its warranty judged</source>
        <translation>另编报修号，当即判定保修</translation>
    </message>
</context>
<context>
    <name>ComplaintRow</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>待上传</translation>
    </message>
</context>
<context>
    <name>ComplaintsLine</name>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>有 %n 件投诉未解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 件逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n 件未受理</numerusform>
        </translation>
    </message>
    <message>
        <source>The truth in one minute</source>
        <translation>一分钟看实情</translation>
    </message>
    <message>
        <source>What is overdue, what is major, what waits</source>
        <translation>逾期、重大、待办</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n 件未解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Register summary</source>
        <translation>登记汇总</translation>
    </message>
    <message>
        <source>No complaint here</source>
        <translation>这里没有投诉</translation>
    </message>
    <message>
        <source>A client who calls is registered in half a minute; the clocks start with the call.</source>
        <translation>客户来电半分钟即可登记；时限自来电起算。</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>这里没有待办。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5 分</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>还没有已解决的</translation>
    </message>
    <message>
        <source>Complaints that are closed, followed up or handed on stand here.</source>
        <translation>已关闭、已回访或已转出的投诉列在这里。</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>ComplaintStepSheet</name>
    <message>
        <source>The cause is a kind of cause, never a person: what should be otherwise next time?</source>
        <translation>原因写类别，不写责任人：下次应当怎样不同？</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ComplaintTasks</name>
    <message>
        <source>Asked of others</source>
        <translation>协办事项</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办妥</translation>
    </message>
</context>
<context>
    <name>ComplaintTaskSheet</name>
    <message>
        <source>Ask a department</source>
        <translation>请部门协办</translation>
    </message>
    <message>
        <source>First: which department?</source>
        <translation>先选：哪个部门？</translation>
    </message>
    <message>
        <source>First: what is asked for?</source>
        <translation>先写：请办什么？</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>发出</translation>
    </message>
</context>
<context>
    <name>ComplaintTwins</name>
    <message>
        <source>The same call as %1</source>
        <translation>与 %1 是同一来电</translation>
    </message>
    <message>
        <source>That one counts and has its clocks. What was written here is kept, and shows there.</source>
        <translation>以那件为准并计时。这里写下的都保留，并在那件里可见。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>其实不是同一件</translation>
    </message>
    <message>
        <source>Perhaps the same call: %1</source>
        <translation>可能是同一来电：%1</translation>
    </message>
    <message>
        <source>Yes, that one counts</source>
        <translation>是，以那件为准</translation>
    </message>
</context>
<context>
    <name>ComplaintWay</name>
    <message>
        <source>What happened (cannot be rewritten)</source>
        <translation>经过（不可篡改）</translation>
    </message>
</context>
<context>
    <name>CompletionExport</name>
    <message>
        <source>As one folder</source>
        <translation>整理成一个文件夹</translation>
    </message>
    <message>
        <source>Every file under its part, inspections as reports, and an index that lists each document with its fingerprint. Made on this device, also without a network.</source>
        <translation>文件按部分存放，验收单出成报告，目录列出每份文件和指纹。在本机生成，没网也行。</translation>
    </message>
    <message>
        <source>Writing the folder…</source>
        <translation>正在写文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>已存 %n 个文件到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not on this device yet; the index names them.</source>
        <translation>
            <numerusform>有 %n 个文件还不在本机，目录里注明了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as a folder</source>
        <translation>存成文件夹</translation>
    </message>
</context>
<context>
    <name>CompletionFilePage</name>
    <message>
        <source>%1 is in the file</source>
        <translation>%1 已放入</translation>
    </message>
    <message>
        <source>All parts are complete</source>
        <translation>各部分都齐了</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>竣工资料</translation>
    </message>
    <message>
        <source>%1 of %2 parts complete</source>
        <translation>%2 项中已齐 %1 项</translation>
    </message>
</context>
<context>
    <name>CompletionFolderWords</name>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>The file is not on this device</source>
        <translation>文件不在本机</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>00 Index</source>
        <translation>00 目录</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>竣工资料</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1 of %2 parts complete</source>
        <translation>%2 项中已齐 %1 项</translation>
    </message>
</context>
<context>
    <name>CompletionHand</name>
    <message>
        <source>Sign for it and archive it</source>
        <translation>签收归档</translation>
    </message>
    <message>
        <source>Sign it over to the adviser</source>
        <translation>签字移交给顾问</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) still missing</source>
        <translation>
            <numerusform>还缺 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionMakerWords</name>
    <message>
        <source>Completion file %1</source>
        <translation>竣工资料 %1</translation>
    </message>
</context>
<context>
    <name>CompletionPart</name>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已齐</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Changed since it was handed over</source>
        <translation>移交后有变动</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in a file</source>
        <translation>放入文件</translation>
    </message>
    <message>
        <source>It is needed after all</source>
        <translation>还是需要</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>It stays in the history, with the reason.</source>
        <translation>历史里仍在，连同原因。</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>CompletionState</name>
    <message>
        <source>Archived as %1</source>
        <translation>已归档 %1</translation>
    </message>
    <message>
        <source>What the records say is in it by itself. Papers are put in here, or dropped on their part.</source>
        <translation>记录里有的自动在内；纸质文件放进来，或拖到对应部分。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>%1 移交</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>%1 接收</translation>
    </message>
    <message>
        <source>Return it for more</source>
        <translation>退回补充</translation>
    </message>
    <message>
        <source>The signature under the hand-over is withdrawn with it.</source>
        <translation>移交签字随之撤回。</translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5）</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>%1: no signed acceptance of hidden works</source>
        <translation>%1：没有签字的隐蔽验收</translation>
    </message>
    <message>
        <source>%1: no photo of what was covered</source>
        <translation>%1：没有隐蔽照片</translation>
    </message>
    <message>
        <source>%1: no signed acceptance</source>
        <translation>%1：没有签字的验收单</translation>
    </message>
    <message>
        <source>%1: the test still runs</source>
        <translation>%1：试验还在进行</translation>
    </message>
    <message>
        <source>%1: the test failed and was not passed since</source>
        <translation>%1：试验未通过，也没有重做合格</translation>
    </message>
    <message>
        <source>%1: the client has not decided</source>
        <translation>%1：客户还没决定</translation>
    </message>
    <message>
        <source>%1: agreed, and no revision shows it</source>
        <translation>%1：已同意，还没出图</translation>
    </message>
</context>
<context>
    <name>ConfirmLimitSheet</name>
    <message>
        <source>Confirm a figure</source>
        <translation>确认限值</translation>
    </message>
    <message>
        <source>Confirmed in your name</source>
        <translation>已以你的名义确认</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>下限（%1）</translation>
    </message>
    <message>
        <source>Limit, %1</source>
        <translation>限值（%1）</translation>
    </message>
    <message>
        <source>To, %1</source>
        <translation>上限（%1）</translation>
    </message>
    <message>
        <source>The print you looked it up in, or who decided</source>
        <translation>查的是哪个版本，或由谁决定</translation>
    </message>
    <message>
        <source>Your name and today&apos;s date stay with the figure; inspections that start from now on are judged by it.</source>
        <translation>你的姓名和今天的日期会留在这个限值上；此后开始的检查按它判定。</translation>
    </message>
    <message>
        <source>Confirm in my name</source>
        <translation>以我的名义确认</translation>
    </message>
</context>
<context>
    <name>ConfirmationCard</name>
    <message>
        <source>Nobody here stands for this figure yet</source>
        <translation>公司里还没有人确认这个限值</translation>
    </message>
    <message>
        <source>Confirmed for this company</source>
        <translation>公司已确认</translation>
    </message>
    <message>
        <source>The sources disagree. Until somebody decides, the first counts and is shown as a company setting, unverified.</source>
        <translation>出处说法不一。在有人决定之前，按第一个判定，并标为“公司设定，未经核实”。</translation>
    </message>
    <message>
        <source>It was written from memory. Until somebody confirms it, it counts and is shown as a company setting, unverified.</source>
        <translation>这是凭记忆写下的。在有人确认之前，照样按它判定，并标为“公司设定，未经核实”。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>somebody not on this device</source>
        <translation>某人（不在本机）</translation>
    </message>
    <message>
        <source>Confirm the figure</source>
        <translation>确认这个限值</translation>
    </message>
    <message>
        <source>Confirm it anew</source>
        <translation>重新确认</translation>
    </message>
    <message>
        <source>Confirming is up to: %1. Ask one of them.</source>
        <translation>由%1确认，请找他们。</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both of you changed this field; everything else was combined.</source>
        <translation>两边都改了同一栏，其他栏已自动合并</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>另一位同事</translation>
    </message>
    <message>
        <source>Tap the one to keep. The other stays in the history for good.</source>
        <translation>点选要保留的一个，落选的值永远留在经过里</translation>
    </message>
    <message>
        <source>Meanwhile it says: %1</source>
        <translation>现在的内容是：%1</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>两段文字都留下</translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>Keep %1, %2</source>
        <translation>保留%1：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(in use now)</source>
        <translation>（目前采用）</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>(not on this device)</source>
        <translation>（不在本机）</translation>
    </message>
    <message>
        <source>not void</source>
        <translation>没有作废</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>It is written down that you looked at this number</source>
        <translation>查看号码已记录在案</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>拨打 %1</translation>
    </message>
</context>
<context>
    <name>CrewField</name>
    <message>
        <source>No crews on this device yet: the office names them.</source>
        <translation>本机还没有班组：由公司登记。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>CrewFigures</name>
    <message>
        <source>Passed at the first inspection</source>
        <translation>一次合格率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%2 项中 %1 项</translation>
    </message>
    <message>
        <source>Not passed at first</source>
        <translation>一次未过</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>一次合格</translation>
    </message>
    <message>
        <source>Points beyond the limit</source>
        <translation>超限测点</translation>
    </message>
    <message numerus="yes">
        <source>of %n measured</source>
        <translation>
            <numerusform>共测 %n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with points beyond</source>
        <translation>有超限测点的项</translation>
    </message>
    <message>
        <source>Issues sent back</source>
        <translation>整改返工</translation>
    </message>
    <message numerus="yes">
        <source>of %n issue(s)</source>
        <translation>
            <numerusform>共 %n 张整改单</numerusform>
        </translation>
    </message>
    <message>
        <source>Red lines failed</source>
        <translation>触红线</translation>
    </message>
    <message>
        <source>each takes 10 off</source>
        <translation>每项扣 10 分</translation>
    </message>
    <message>
        <source>of 100: 60 for the first inspection, 20 for points, 20 for issues sent back</source>
        <translation>满分 100：一次合格 60，测点 20，整改返工 20</translation>
    </message>
</context>
<context>
    <name>CrewParts</name>
    <message>
        <source>nothing inspected</source>
        <translation>没有检查项</translation>
    </message>
    <message>
        <source>%1 of %2 passed at first</source>
        <translation>%2 项中 %1 项一次合格</translation>
    </message>
</context>
<context>
    <name>CrewRecordRow</name>
    <message numerus="yes">
        <source>sent back %n time(s)</source>
        <translation>
            <numerusform>返工 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewRecordsPage</name>
    <message>
        <source>Nothing is counted here</source>
        <translation>这里没有计数</translation>
    </message>
    <message>
        <source>This figure stands on no record.</source>
        <translation>这个数字没有对应的记录。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CrewScoreCard</name>
    <message>
        <source>%1 of %2 points beyond</source>
        <translation>%2 点中 %1 点超限</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) owed</source>
        <translation>
            <numerusform>欠 %n 个答复</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing inspected</source>
        <translation>没有检查项</translation>
    </message>
    <message>
        <source>%1 % passed at first</source>
        <translation>一次合格 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>返工 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red line(s)</source>
        <translation>
            <numerusform>红线 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewScorePage</name>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Every site on this device</source>
        <translation>本机所有工地</translation>
    </message>
    <message>
        <source>Nothing of this crew has been judged</source>
        <translation>这个班组还没有被考核</translation>
    </message>
    <message>
        <source>Not in this month or at this site, as far as this device knows.</source>
        <translation>就本机所知，这个月或这个工地没有。</translation>
    </message>
    <message>
        <source>All months and sites</source>
        <translation>看全部月份和工地</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按工地</translation>
    </message>
    <message>
        <source>Object to %1</source>
        <translation>对 %1 提出申诉</translation>
    </message>
    <message>
        <source>Choose a month and a site to object to their figures.</source>
        <translation>先选月份和工地，再对那里的数字提出申诉。</translation>
    </message>
    <message>
        <source>%1 leads this crew and may object; an answer is owed.</source>
        <translation>%1 是班组长，可以申诉，必须答复。</translation>
    </message>
    <message>
        <source>This crew has no lead who could object. The office names one.</source>
        <translation>这个班组没有班组长可以申诉。请公司指定。</translation>
    </message>
</context>
<context>
    <name>CrewScoresPage</name>
    <message>
        <source>Crews&apos; work</source>
        <translation>班组考核</translation>
    </message>
    <message>
        <source>Every site on this device</source>
        <translation>本机所有工地</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>全部工种</translation>
    </message>
    <message>
        <source>No crew has been judged here yet</source>
        <translation>这里还没有班组被考核</translation>
    </message>
    <message>
        <source>Say in an inspection whose work it is, or give an issue to a crew: the figures come by themselves.</source>
        <translation>在检查里说明是哪个班组做的，或把整改单交给班组，数字自动生成。</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>选择工地</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>记一笔</translation>
    </message>
</context>
<context>
    <name>CrewSheet</name>
    <message>
        <source>Whose work is it?</source>
        <translation>这是哪个班组做的？</translation>
    </message>
    <message>
        <source>Its items count for this crew, and issues from them go to it.</source>
        <translation>检查项计入这个班组，由此开的整改单也归它。</translation>
    </message>
    <message>
        <source>No crews on this device yet</source>
        <translation>本机还没有班组</translation>
    </message>
    <message>
        <source>The office names them.</source>
        <translation>由公司登记。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
</context>
<context>
    <name>DecideBanner</name>
    <message numerus="yes">
        <source>%n thing(s) about this need(s) you</source>
        <translation>
            <numerusform>这里有 %n 件事要你看一眼</numerusform>
        </translation>
    </message>
    <message>
        <source>Two of you changed the same field, or the office did not take a change. Nothing is lost.</source>
        <translation>同一栏被两个人同时改了，或有一处修改公司没有收下。内容都没有丢。</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>去看看</translation>
    </message>
</context>
<context>
    <name>DemandStrip</name>
    <message>
        <source>Photos that are asked for</source>
        <translation>应拍照片</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
</context>
<context>
    <name>DemandedPhotos</name>
    <message>
        <source>of each room</source>
        <translation>每个房间</translation>
    </message>
    <message>
        <source>of each wall</source>
        <translation>每面墙</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DesignChangePage</name>
    <message>
        <source>New design change</source>
        <translation>新设计变更</translation>
    </message>
    <message>
        <source>This design change is not on this device</source>
        <translation>这项设计变更不在本机</translation>
    </message>
    <message>
        <source>Your role at this site writes no design changes</source>
        <translation>你在这个工地的角色不提设计变更</translation>
    </message>
    <message>
        <source>Tell the designer or the adviser of the site.</source>
        <translation>请告诉这个工地的设计师或顾问。</translation>
    </message>
    <message>
        <source>It is not changed</source>
        <translation>不变更</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提出</translation>
    </message>
    <message>
        <source>Before it is signed: %1</source>
        <translation>签字前先填：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The client has signed</source>
        <translation>客户已签字</translation>
    </message>
    <message>
        <source>The client signs it</source>
        <translation>请客户签字</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不归你管，或还没同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>出变更单</translation>
    </message>
</context>
<context>
    <name>DesignChangesPage</name>
    <message>
        <source>Write a design change</source>
        <translation>提一项设计变更</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>A change says who asked, why, what it costs and how long it takes; the client signs, and a new revision shows it.</source>
        <translation>变更要写明谁提的、为什么、费用和工期；客户签字，新版图纸体现。</translation>
    </message>
    <message>
        <source>Design changes</source>
        <translation>设计变更</translation>
    </message>
</context>
<context>
    <name>DeskBellWords</name>
    <message>
        <source>A message for you</source>
        <translation>有您的留言</translation>
    </message>
    <message>
        <source>A visitor for you</source>
        <translation>有您的访客</translation>
    </message>
    <message>
        <source>A call for you</source>
        <translation>有您的电话</translation>
    </message>
    <message>
        <source>Nobody has taken it. Please look after it.</source>
        <translation>没有人处理，请您跟进。</translation>
    </message>
    <message>
        <source>They are still waiting at the front desk.</source>
        <translation>访客还在前台等候。</translation>
    </message>
    <message>
        <source>It is still unread.</source>
        <translation>还没有读。</translation>
    </message>
    <message>
        <source>The front desk has written it down.</source>
        <translation>前台已记下。</translation>
    </message>
    <message>
        <source>Somebody waits for you at the front desk.</source>
        <translation>有人在前台等您。</translation>
    </message>
    <message>
        <source>The front desk puts it through. What was said is on the card.</source>
        <translation>前台正在转接，对方说的在卡片上。</translation>
    </message>
</context>
<context>
    <name>DeskDayPage</name>
    <message>
        <source>Order and cleanliness</source>
        <translation>卫生与摆放</translation>
    </message>
    <message>
        <source>Front desk and consulting room are clean</source>
        <translation>前台和谘询接待室干净整洁</translation>
    </message>
    <message>
        <source>Tables and chairs stand in order</source>
        <translation>桌椅摆放整齐</translation>
    </message>
    <message>
        <source>Brochures are laid out</source>
        <translation>宣传资料已摆好</translation>
    </message>
    <message>
        <source>Tea and cups are ready</source>
        <translation>茶水、杯具已备好</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>仪容仪表</translation>
    </message>
    <message>
        <source>Women: business suit, light make-up; men: suit and tie</source>
        <translation>女性职业套装、淡妆；男性西装、领带</translation>
    </message>
    <message>
        <source>Hair clean and tidy</source>
        <translation>头发干净不蓬乱</translation>
    </message>
    <message>
        <source>Shoes with socks, no slippers</source>
        <translation>穿袜穿鞋，不穿拖鞋</translation>
    </message>
    <message>
        <source>Mouth and breath are fresh</source>
        <translation>口腔卫生</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>接听准备</translation>
    </message>
    <message>
        <source>The adviser on duty is entered</source>
        <translation>已登记今天的值班客户顾问</translation>
    </message>
    <message>
        <source>The line works</source>
        <translation>电话线路正常</translation>
    </message>
    <message>
        <source>Daily list</source>
        <translation>每日检查</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>前台专用</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>来电与来访只有前台、行政和副总经理能看到。</translation>
    </message>
    <message>
        <source>Photos of the day</source>
        <translation>当天照片</translation>
    </message>
</context>
<context>
    <name>DeskDayWords</name>
    <message>
        <source>%1 · reminded again</source>
        <translation>%1 · 已再提醒</translation>
    </message>
    <message>
        <source>%1 has it since %2</source>
        <translation>%1 %2已接</translation>
    </message>
    <message>
        <source>Not taken over for %1</source>
        <translation>未接 %1</translation>
    </message>
    <message>
        <source>Message · %1</source>
        <translation>留言 · %1</translation>
    </message>
    <message>
        <source>Visitor · %1</source>
        <translation>访客 · %1</translation>
    </message>
    <message>
        <source>Call · %1</source>
        <translation>转接 · %1</translation>
    </message>
    <message>
        <source>%1 took it %2</source>
        <translation>%1 %2已接</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>%1 sees the card</source>
        <translation>%1 已看到卡片</translation>
    </message>
    <message>
        <source>Unread for %1</source>
        <translation>未读 %1</translation>
    </message>
    <message>
        <source>Card sent %1</source>
        <translation>卡片 %1发出</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不便</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>现在不便：%1</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Who is where</source>
        <translation>谁在哪里</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>今天值班：%1</translation>
    </message>
    <message>
        <source>Nobody is entered as on duty</source>
        <translation>今天还没登记值班</translation>
    </message>
    <message>
        <source>Daily list</source>
        <translation>每日检查</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
</context>
<context>
    <name>DeskNotes</name>
    <message>
        <source>Notes (kept as you type)</source>
        <translation>随手记（自动保存）</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>对方说的要点</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Front desk</source>
        <translation>前台工作台</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>今日来电 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>answered within %1 rings %2 %</source>
        <translation>第 %1 声铃内接听 %2%</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>未接 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is kept</source>
        <translation>通话已记下</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>前台专用</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>来电与来访只有前台、行政和副总经理能看到。</translation>
    </message>
    <message>
        <source>Open the complaint form</source>
        <translation>打开投诉登记表</translation>
    </message>
    <message>
        <source>Open the repair form</source>
        <translation>打开报修登记表</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Due next</source>
        <translation>接下来到期</translation>
    </message>
    <message>
        <source>Nothing falls due</source>
        <translation>没有要到期的事</translation>
    </message>
    <message>
        <source>Open issues of your sites show here, the next one first.</source>
        <translation>你的工地上未关闭的整改单显示在这里，最先到期的在最上面。</translation>
    </message>
</context>
<context>
    <name>DeskSettingsPage</name>
    <message>
        <source>Set by: %1</source>
        <translation>由%1设定</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>A missed call counts as not answered in time.</source>
        <translation>未接来电按未及时接听计算。</translation>
    </message>
    <message>
        <source>When somebody is told again</source>
        <translation>再次提醒</translation>
    </message>
    <message>
        <source>A message that is not read, a guest whose host has not come: first the same person again, then the next.</source>
        <translation>留言未读、访客等不到接待人：先再提醒本人，再通知下一位。</translation>
    </message>
    <message>
        <source>What the desk says</source>
        <translation>前台说法</translation>
    </message>
    <message>
        <source>Visitors of a short while ago are greeted as such; the department is named when a call is answered.</source>
        <translation>前不久来过的访客按熟客问候；接听电话时报出部门名称。</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1，到 %2</translation>
    </message>
    <message>
        <source>Nobody knows {%1}. These can be filled in: %2</source>
        <translation>没有 {%1} 这个占位符。可以用的有：%2</translation>
    </message>
    <message>
        <source>A { or } stands alone. These can be filled in: %1</source>
        <translation>有一个单独的 { 或 }。可以用的有：%1</translation>
    </message>
    <message>
        <source>Nobody said where</source>
        <translation>未说明去向</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>在公司</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>开会中</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在工地</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Client service</source>
        <translation>客户服务部</translation>
    </message>
    <message>
        <source>Design department</source>
        <translation>设计部</translation>
    </message>
    <message>
        <source>Engineering department</source>
        <translation>工程部</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>行政部</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Greeting a visitor</source>
        <translation>来访问候</translation>
    </message>
    <message>
        <source>Somebody who was here before</source>
        <translation>再次来访</translation>
    </message>
    <message>
        <source>Steps of a reception</source>
        <translation>接待步骤</translation>
    </message>
    <message>
        <source>Answering a call</source>
        <translation>接听电话</translation>
    </message>
    <message>
        <source>Answers on the phone</source>
        <translation>电话应答</translation>
    </message>
    <message>
        <source>Ending a call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>two</source>
        <translation>二人</translation>
    </message>
    <message>
        <source>three or more</source>
        <translation>三人以上</translation>
    </message>
    <message>
        <source>men</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>women</source>
        <translation>小姐</translation>
    </message>
    <message>
        <source>men and women</source>
        <translation>有男有女</translation>
    </message>
    <message>
        <source>not said who</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>name is known</source>
        <translation>知道姓名</translation>
    </message>
    <message>
        <source>name is not known</source>
        <translation>不知姓名</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>第一次来</translation>
    </message>
    <message>
        <source>here a short while ago</source>
        <translation>前不久来过</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>以前来过</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>还没说</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>about decoration</source>
        <translation>谘询家装</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>business</source>
        <translation>联系业务</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>concerns us</source>
        <translation>有关联</translation>
    </message>
    <message>
        <source>does not concern us</source>
        <translation>无关联</translation>
    </message>
    <message>
        <source>the person is there</source>
        <translation>人在</translation>
    </message>
    <message>
        <source>the person is out</source>
        <translation>人不在</translation>
    </message>
    <message>
        <source>do not put calls through</source>
        <translation>请勿转接</translation>
    </message>
    <message>
        <source>an adviser is on duty</source>
        <translation>有值班顾问</translation>
    </message>
    <message>
        <source>no adviser is free</source>
        <translation>没有顾问可接</translation>
    </message>
    <message>
        <source>it is known what it is about</source>
        <translation>已知事项</translation>
    </message>
    <message>
        <source>it is not known what it is about</source>
        <translation>事项未知</translation>
    </message>
    <message>
        <source>the desk names its department</source>
        <translation>自报部门</translation>
    </message>
    <message>
        <source>the desk names no department</source>
        <translation>不报部门</translation>
    </message>
</context>
<context>
    <name>DeskWork</name>
    <message>
        <source>Who looks after the repair?</source>
        <translation>谁来处理报修？</translation>
    </message>
    <message>
        <source>Whom do they ask for?</source>
        <translation>对方找谁？</translation>
    </message>
    <message>
        <source>Who can deal with it?</source>
        <translation>谁能处理？</translation>
    </message>
    <message>
        <source>Registered and passed on</source>
        <translation>已登记并转出</translation>
    </message>
    <message>
        <source>Say goodbye, let them hang up first, then end the call.</source>
        <translation>礼貌道别，待对方先挂断，再结束通话。</translation>
    </message>
</context>
<context>
    <name>DetailStack</name>
    <message>
        <source>Choose something at the left</source>
        <translation>请在左边选一项</translation>
    </message>
    <message>
        <source>It opens here; the list stays where it is.</source>
        <translation>内容在这里打开，列表留在原处。</translation>
    </message>
</context>
<context>
    <name>DeviationDecideSheet</name>
    <message>
        <source>Nothing is done again. The reason is kept with it.</source>
        <translation>不返工，原因一并留存。</translation>
    </message>
    <message>
        <source>An issue is opened: somebody mends it, and it is looked at again.</source>
        <translation>开一张整改单：有人整改，再复查。</translation>
    </message>
    <message>
        <source>The drawing follows: with cost and days, signed by the client, shown in a new revision.</source>
        <translation>改图纸：写明费用和工期，客户签字，出新版。</translation>
    </message>
    <message>
        <source>Why does the drawing change?</source>
        <translation>为什么改图？</translation>
    </message>
    <message>
        <source>Why may it stay?</source>
        <translation>为什么可以保留？</translation>
    </message>
    <message>
        <source>First: how does it end?</source>
        <translation>先选怎么处理</translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation>怎么处理？</translation>
    </message>
    <message>
        <source>First: the reason</source>
        <translation>先写原因</translation>
    </message>
</context>
<context>
    <name>DeviationFigures</name>
    <message>
        <source>%1 (mm)</source>
        <translation>%1（mm）</translation>
    </message>
</context>
<context>
    <name>DeviationOutcome</name>
    <message>
        <source>Decide again</source>
        <translation>重新处理</translation>
    </message>
</context>
<context>
    <name>DeviationPage</name>
    <message>
        <source>New deviation</source>
        <translation>新偏差</translation>
    </message>
    <message>
        <source>This deviation is not on this device</source>
        <translation>这处偏差不在本机</translation>
    </message>
    <message>
        <source>Your role at this site writes no deviations</source>
        <translation>你在这个工地的角色不记偏差</translation>
    </message>
    <message>
        <source>Tell the designer of the site what you saw.</source>
        <translation>请把看到的告诉这个工地的设计师。</translation>
    </message>
    <message>
        <source>Name it first: then photos can be added.</source>
        <translation>先写偏差，再加照片。</translation>
    </message>
    <message>
        <source>Found %1 by %2</source>
        <translation>%2 于 %1 发现</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不归你管，或还没同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation>怎么处理？</translation>
    </message>
</context>
<context>
    <name>Deviations</name>
    <message>
        <source>drawn %1, built %2: as drawn</source>
        <translation>图纸 %1，实测 %2：相符</translation>
    </message>
    <message>
        <source>drawn %1, built %2: off by %3</source>
        <translation>图纸 %1，实测 %2：差 %3</translation>
    </message>
</context>
<context>
    <name>DeviationsOf</name>
    <message>
        <source>Built otherwise than drawn</source>
        <translation>与图纸不符</translation>
    </message>
</context>
<context>
    <name>DeviationsPage</name>
    <message>
        <source>Built as drawn</source>
        <translation>都按图施工</translation>
    </message>
    <message>
        <source>What differs from the drawings is written here, and ends as accepted, rework or a design change.</source>
        <translation>与图纸不符的记在这里，最后接受、整改或变更设计。</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>记一处偏差</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Who is where</source>
        <translation>谁在哪里</translation>
    </message>
    <message>
        <source>On duty today: %1</source>
        <translation>今天值班：%1</translation>
    </message>
    <message>
        <source>Nobody is entered as on duty today</source>
        <translation>今天还没登记值班</translation>
    </message>
    <message>
        <source>Name, initials or extension</source>
        <translation>姓名、拼音首字母或分机</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>今天值班</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>没有这个人</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>少打几个字再试。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>Drawings</source>
        <translation>图纸</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s) to confirm</source>
        <translation>
            <numerusform>%n 张新版待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>图号或图名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>还没有图纸</translation>
    </message>
    <message>
        <source>No drawing matches</source>
        <translation>没有符合的图纸</translation>
    </message>
    <message>
        <source>Try fewer characters, or another discipline.</source>
        <translation>少输入几个字，或换一个专业。</translation>
    </message>
    <message>
        <source>PDF files and pictures come into the register; issued sheets are then on everyone&apos;s phone, offline too.</source>
        <translation>PDF 和图片上传后进入图纸目录；发布后的图纸会在每个人的手机上，离线也能看。</translation>
    </message>
    <message>
        <source>The designer uploads them; issued sheets come to this device by themselves.</source>
        <translation>由设计师上传；发布后的图纸会自动来到本机。</translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation>显示全部图纸</translation>
    </message>
    <message>
        <source>Upload drawings</source>
        <translation>上传图纸</translation>
    </message>
    <message>
        <source>Drop them: each page becomes a sheet</source>
        <translation>松手即可：每一页成为一张图</translation>
    </message>
</context>
<context>
    <name>DrawingsRoom</name>
    <message>
        <source>Superseded and unissued drawings</source>
        <translation>已作废和未发布的图纸</translation>
    </message>
    <message>
        <source>What the office has of them may leave this device. Marks and measures stay, and a file is fetched again when somebody opens it with a network. What is built by stays.</source>
        <translation>公司已收妥的可移出本机；标记和量尺仍在，联网打开时再取回文件。现行图纸不动。</translation>
    </message>
    <message>
        <source>%1 of them stay for now: the office has not confirmed everything about them yet.</source>
        <translation>其中 %1 暂留本机：公司尚未全部确认收妥。</translation>
    </message>
    <message>
        <source>Make room for %1</source>
        <translation>腾出 %1</translation>
    </message>
    <message>
        <source>Making room …</source>
        <translation>正在腾出空间…</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing file(s) let go, room for %1 made. The encrypted file keeps its size; the room in it is used again. They are fetched again when somebody opens them.</source>
        <translation>
            <numerusform>已移出 %n 个图纸文件，腾出 %1。加密文件大小不变，腾出的空间会再用上；打开图纸时再取回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
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
        <source>The key does not fit these records</source>
        <translation>密码或密钥与这些记录不符</translation>
    </message>
    <message>
        <source>Your records are locked and untouched.</source>
        <translation>你的记录仍然锁着，未被改动。</translation>
    </message>
    <message>
        <source>Type the passphrase again; if you never set one, call the office.</source>
        <translation>请重新输入密码；没有设过密码的，请联系公司。</translation>
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
    <message>
        <source>This device&apos;s data is in use twice</source>
        <translation>这台设备的数据有两份在使用</translation>
    </message>
    <message>
        <source>A copy of this device is in use too, or was. What you entered is kept and sent all the same; where the two disagree, the office asks.</source>
        <translation>这台设备的另一份副本也在使用，或曾经使用。你输入的内容都已保留，并照常发送；两份不一致之处，公司会来询问。</translation>
    </message>
    <message>
        <source>Go on with one of the two only, and ask the office for a new invite for this one.</source>
        <translation>请只用其中一份，并向公司为这一份要新的邀请。</translation>
    </message>
    <message>
        <source>Very many records would be removed</source>
        <translation>将有很多记录被移除</translation>
    </message>
    <message>
        <source>The office no longer lists them. Nothing was removed; it waits for your answer.</source>
        <translation>公司的清单里已没有这些记录。目前一条都没有移除，等你决定。</translation>
    </message>
    <message>
        <source>Ask the office whether this is meant, then decide here.</source>
        <translation>请先向公司确认，再在这里决定。</translation>
    </message>
    <message>
        <source>The office&apos;s history does not fit</source>
        <translation>公司的历史记录对不上</translation>
    </message>
    <message>
        <source>It is not the one this device was shown before. Your records are kept, and the difference has been written down.</source>
        <translation>它与这台设备先前看到的不同。你的记录都保留着，差异也已记下。</translation>
    </message>
    <message>
        <source>Tell the person responsible for the office at once.</source>
        <translation>请立刻告知公司的负责人。</translation>
    </message>
    <message>
        <source>Records here and at the office differ</source>
        <translation>这里与公司的记录不一致</translation>
    </message>
    <message>
        <source>Mending it has not helped yet. Nothing was removed.</source>
        <translation>尝试修复尚未成功。没有移除任何东西。</translation>
    </message>
    <message>
        <source>Tell the person responsible for the office.</source>
        <translation>请告知公司的负责人。</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>这段录音放不出来</translation>
    </message>
    <message>
        <source>Its file is damaged, or no sound. It is kept as it is.</source>
        <translation>文件已损坏，或不是声音。原样保留。</translation>
    </message>
    <message>
        <source>Ask whoever recorded it.</source>
        <translation>请问问录音的人。</translation>
    </message>
    <message>
        <source>The microphone is not available</source>
        <translation>话筒用不了</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>之前录下的都已保存。</translation>
    </message>
    <message>
        <source>Allow the microphone in the system settings, or write it down.</source>
        <translation>请在系统设置里允许使用话筒，或改用文字。</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>这台设备放不了声音</translation>
    </message>
    <message>
        <source>The recording is kept.</source>
        <translation>录音还在。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones.</source>
        <translation>请接上音箱或耳机。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Work began</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Finished and handed over</source>
        <translation>竣工交付</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 已验收</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>已整改：%1</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>投诉：%1</translation>
    </message>
    <message>
        <source>Complaint %1 closed</source>
        <translation>投诉 %1 已关闭</translation>
    </message>
    <message>
        <source>Handed out: %1</source>
        <translation>已发出：%1</translation>
    </message>
    <message>
        <source>Repair asked for: %1</source>
        <translation>报修：%1</translation>
    </message>
    <message>
        <source>Repair %1 done and signed</source>
        <translation>维修 %1 完成并签字</translation>
    </message>
    <message>
        <source>Satisfied %1 of 5</source>
        <translation>满意度 %1 / 5</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>客户关怀：%1</translation>
    </message>
    <message>
        <source>Referred %1 to us</source>
        <translation>介绍 %1</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Plumbline cannot open</source>
        <translation>墨线打不开</translation>
    </message>
    <message>
        <source>Nothing on this device was changed. If trying again does not help, show this page to the person who looks after your office.</source>
        <translation>本机的内容没有任何改动。若重试无效，请把这一页给公司的管理员看。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>FilesHeldCard</name>
    <message>
        <source>Records go over mobile data at once. Photos and drawings wait for Wi-Fi, as you chose in the settings.</source>
        <translation>记录用移动数据马上上传；照片和图纸等 Wi-Fi，这是你在设置里选的。</translation>
    </message>
    <message>
        <source>Send them over mobile data now</source>
        <translation>现在就用移动数据上传</translation>
    </message>
</context>
<context>
    <name>FollowUpAttemptSheet</name>
    <message>
        <source>Not asked this time</source>
        <translation>这次没访成</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Written down; the visit stays on the list</source>
        <translation>已记下；回访仍在清单里</translation>
    </message>
</context>
<context>
    <name>FollowUpContact</name>
    <message>
        <source>The number is not on this device</source>
        <translation>号码不在本机</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>请找%1</translation>
    </message>
    <message>
        <source>Tap to call; written down that you looked</source>
        <translation>点按拨打；已记入查阅日志</translation>
    </message>
    <message>
        <source>Tap to show; it is written down</source>
        <translation>点按显示，将记入查阅日志</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接通</translation>
    </message>
</context>
<context>
    <name>FollowUpFigures</name>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>saved %1</source>
        <translation>自动保存 %1</translation>
    </message>
    <message>
        <source>Arrange the visit</source>
        <translation>约定回访</translation>
    </message>
    <message>
        <source>This visit is not on this device</source>
        <translation>这次回访不在本机</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>可能还没同步到，或者您已不在该团队。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Was what we promised done?</source>
        <translation>答应的事做到了吗？</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>记下客户的原话</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>完成回访</translation>
    </message>
    <message>
        <source>First: what does the client say?</source>
        <translation>先记：客户怎么说？</translation>
    </message>
    <message>
        <source>Finished; the adviser and the deputy general manager are told</source>
        <translation>已完成；已提醒客户顾问与副总经理</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>FollowUpPlanSheet</name>
    <message>
        <source>Arrange the visit</source>
        <translation>约定回访</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>联系不上客户</translation>
    </message>
    <message>
        <source>Cancel this visit</source>
        <translation>取消这次回访</translation>
    </message>
</context>
<context>
    <name>FollowUpQuestion</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>last time %1 of 5</source>
        <translation>上次满意度 %1 / 5</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>已试 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpRulesPage</name>
    <message>
        <source>Rules of the follow-up plan</source>
        <translation>回访计划规则</translation>
    </message>
    <message>
        <source>Counted from the milestone; a change moves what has not begun</source>
        <translation>从节点起算；修改后，尚未开始的回访随之改期</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>由副总经理设定</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存于本机</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>不回访</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>回访问卷</translation>
    </message>
    <message>
        <source>What clients are asked, by occasion</source>
        <translation>各场合问客户什么</translation>
    </message>
</context>
<context>
    <name>FollowUpStanding</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>已试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time %1 of 5</source>
        <translation>上次 %1 / 5 分</translation>
    </message>
    <message>
        <source>The questionnaire has been changed since; this visit keeps the questions it began with.</source>
        <translation>问卷后来改过；这次回访沿用开始时的问题。</translation>
    </message>
</context>
<context>
    <name>FollowUpSuggestions</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Satisfaction %1 of 5</source>
        <translation>满意度 %1 / 5</translation>
    </message>
    <message>
        <source>Would recommend us: %1 of 10</source>
        <translation>推荐意愿 %1 / 10</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-up visits</source>
        <translation>回访</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 次应访</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of the plan</source>
        <translation>计划规则</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5 分</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未上传</translation>
    </message>
    <message>
        <source>No visit is finished yet</source>
        <translation>还没有完成的回访</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>没有等着回访的客户</translation>
    </message>
    <message>
        <source>Visits are planned by themselves, from the milestones of each site.</source>
        <translation>回访按各工地的节点自动安排。</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>看看接下来的</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>看看应访的</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应访</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>将到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Several numbers, with spaces between them</source>
        <translation>多个数字，用空格隔开</translation>
    </message>
    <message>
        <source>Several words, with commas between them</source>
        <translation>多个词，用逗号隔开</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Contract signed</source>
        <translation>合同已签</translation>
    </message>
    <message>
        <source>Drawings issued</source>
        <translation>图纸已下发</translation>
    </message>
    <message>
        <source>Work plan approved</source>
        <translation>施工方案已批准</translation>
    </message>
    <message>
        <source>Safety plan approved</source>
        <translation>安全方案已批准</translation>
    </message>
    <message>
        <source>Schedule agreed</source>
        <translation>进度计划已确认</translation>
    </message>
    <message>
        <source>Permit of the building&apos;s management</source>
        <translation>物业施工许可</translation>
    </message>
    <message>
        <source>Base dry</source>
        <translation>基层已干燥</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n 方签字</numerusform>
        </translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>%1签字</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 has not been inspected</source>
        <translation>%1还没有验收</translation>
    </message>
    <message numerus="yes">
        <source>Acceptance of %1 is not finished: %n item(s) open</source>
        <translation>
            <numerusform>%1验收未完成：还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acceptance of %1: %n item(s) failed</source>
        <translation>
            <numerusform>%1验收：%n 项不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of %1 is not signed off</source>
        <translation>%1验收还没有签核</translation>
    </message>
    <message>
        <source>Signature is missing: %1</source>
        <translation>缺少签字：%1</translation>
    </message>
    <message>
        <source>Briefing is missing: %1</source>
        <translation>缺少技术交底：%1</translation>
    </message>
    <message>
        <source>Briefing not signed by the crew lead: %1</source>
        <translation>交底未经班组长签字：%1</translation>
    </message>
    <message>
        <source>An issue is not closed</source>
        <translation>有整改未关闭</translation>
    </message>
    <message>
        <source>Photo is missing: %1</source>
        <translation>缺少照片：%1</translation>
    </message>
    <message>
        <source>Test still running: %1</source>
        <translation>试验还在进行：%1</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>试验不合格：%1</translation>
    </message>
    <message>
        <source>Red line failed: %1</source>
        <translation>红线不合格：%1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1验收</translation>
    </message>
    <message numerus="yes">
        <source>%n red line(s)</source>
        <translation>
            <numerusform>红线 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>整改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>试验 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>技术交底</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>照片 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>资料 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>需要：%1</translation>
    </message>
</context>
<context>
    <name>GenericFormPage</name>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>自动保存于本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Your role does not record this here</source>
        <translation>你的岗位不在这里登记这类记录</translation>
    </message>
    <message>
        <source>Ask the deputy general manager which role you need.</source>
        <translation>请向副总经理询问需要哪个岗位。</translation>
    </message>
    <message>
        <source>Send again as it is</source>
        <translation>原样再传一次</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1 asked for no calls: %2. Take a message instead.</source>
        <translation>%1请勿转接：%2。请改为留言。</translation>
    </message>
    <message>
        <source>%1 is in no team of yours: no card and no message reaches their device. Tell them by telephone%2.</source>
        <translation>%1不在您的团队里：卡片和留言都到不了对方手机。请电话告知%2。</translation>
    </message>
    <message>
        <source>, extension %1</source>
        <translation>，分机 %1</translation>
    </message>
    <message>
        <source>What was said, for %1</source>
        <translation>对方所谈内容，给%1看</translation>
    </message>
    <message>
        <source>Send the card, then put it through</source>
        <translation>先发卡片，再转接</translation>
    </message>
    <message>
        <source>Take a message instead</source>
        <translation>改为留言</translation>
    </message>
    <message>
        <source>%1 is left for %2</source>
        <translation>%1 已留给%2</translation>
    </message>
</context>
<context>
    <name>IncomingLine</name>
    <message numerus="yes">
        <source>%n message(s) not read</source>
        <translation>
            <numerusform>%n 条留言未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed on to you</source>
        <translation>转告您处理</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) of the office</source>
        <translation>
            <numerusform>公司提醒 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The front desk has written them down</source>
        <translation>前台已记下</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>请用手指在此签名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新签名</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Signed off. From now on only amendments are added.</source>
        <translation>已签认。以后只能加补正。</translation>
    </message>
</context>
<context>
    <name>InspectionBar</name>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Next open item (%1)</source>
        <translation>下一项未填（%1）</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>下一项未填</translation>
    </message>
    <message>
        <source>Finish inspection</source>
        <translation>完成巡检</translation>
    </message>
    <message>
        <source>Continue filling in</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签认</translation>
    </message>
    <message>
        <source>Record an amendment</source>
        <translation>记一条补正</translation>
    </message>
    <message>
        <source>Next without a reason (%1)</source>
        <translation>下一项缺原因（%1）</translation>
    </message>
    <message>
        <source>Inspection finished</source>
        <translation>巡检已完成</translation>
    </message>
</context>
<context>
    <name>InspectionDetail</name>
    <message>
        <source>No item chosen</source>
        <translation>还没选项目</translation>
    </message>
    <message>
        <source>Choose one in the list, or go to the next open item.</source>
        <translation>在列表里选一项，或到下一项未填。</translation>
    </message>
</context>
<context>
    <name>InspectionHeader</name>
    <message>
        <source>%1 / %2 items · %3 failed</source>
        <translation>%1 / %2 项 · %3 项不合格</translation>
    </message>
    <message>
        <source>%1 / %2 items</source>
        <translation>%1 / %2 项</translation>
    </message>
    <message>
        <source>Red line: this stops the stage</source>
        <translation>红线不合格：本阶段停工</translation>
    </message>
    <message>
        <source>Photos still missing: %1</source>
        <translation>还缺照片：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The clock of this device was set back: the inspection ends before it began. Nothing is lost; the office sees both times.</source>
        <translation>本机时间被往回调过：结束早于开始。内容没有丢，公司能看到两个时间。</translation>
    </message>
    <message>
        <source>You can read this inspection. Your role at this site does not change it.</source>
        <translation>你可以查看这次巡检；你在此工地的岗位不能修改。</translation>
    </message>
    <message>
        <source>Whose work is it?</source>
        <translation>这是哪个班组做的？</translation>
    </message>
</context>
<context>
    <name>InspectionItemBody</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>为什么不适用？</translation>
    </message>
    <message>
        <source>A reason is owed before the inspection is finished</source>
        <translation>完成巡检前要补上原因</translation>
    </message>
    <message>
        <source>You judge otherwise than the points do: say why</source>
        <translation>结论与实测判定不同：请写明原因</translation>
    </message>
</context>
<context>
    <name>InspectionItemCard</name>
    <message>
        <source>not answered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Closes this item</source>
        <translation>收起此项</translation>
    </message>
    <message>
        <source>Opens this item</source>
        <translation>展开此项</translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionMenu</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Repeat this inspection</source>
        <translation>重复这次巡检</translation>
    </message>
    <message>
        <source>The same rooms and crews, by today&apos;s checklist</source>
        <translation>部位和班组照旧，按现行清单</translation>
    </message>
    <message>
        <source>Recheck what failed</source>
        <translation>复查不合格项</translation>
    </message>
    <message>
        <source>Once this inspection is finished</source>
        <translation>这次巡检完成之后</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed here</source>
        <translation>这里没有不合格项</translation>
    </message>
    <message>
        <source>Whose work is it?</source>
        <translation>哪个班组做的</translation>
    </message>
    <message>
        <source>Nobody has said yet</source>
        <translation>还没有说明</translation>
    </message>
    <message numerus="yes">
        <source>%n crews</source>
        <translation>
            <numerusform>%n 个班组</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>PDF or table, with photos and signatures</source>
        <translation>PDF 或表格，含照片和签名</translation>
    </message>
    <message>
        <source>Something is built otherwise than drawn</source>
        <translation>有地方与图纸不符</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>记一处偏差</translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message>
        <source>finished %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>自动保存于本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>signed off, sealed</source>
        <translation>已签认，内容封存</translation>
    </message>
</context>
<context>
    <name>InspectionStates</name>
    <message>
        <source>This inspection is not on this device</source>
        <translation>这次巡检不在本机</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation>它可能还在同事的设备上，或你已不在此工地。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>This inspection has no items</source>
        <translation>这次巡检没有项目</translation>
    </message>
    <message>
        <source>Its checklist was empty. Start another one, or open a punch issue from the middle button.</source>
        <translation>所用清单是空的。可另开一次，或用中间的按钮开整改单。</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新巡检</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Call that came to nothing</source>
        <translation>未成的来电</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>for %1</source>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>office: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>This device will talk to this office only, and checks its certificate each time.</source>
        <translation>本机只与这个办公室通信，每次都核对其证书。</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>New punch issue</source>
        <translation>新整改单</translation>
    </message>
    <message>
        <source>Your role at this site does not open punch issues</source>
        <translation>你在此工地的岗位不开整改单</translation>
    </message>
    <message>
        <source>Tell the project manager of the site what you saw.</source>
        <translation>请把看到的告诉该工地的项目经理。</translation>
    </message>
    <message>
        <source>This issue is not on this device</source>
        <translation>这张整改单不在本机</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation>它可能还在同事的设备上，或你已不在此工地。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Name the issue first: then photos and comments can be added.</source>
        <translation>先写下问题，就能加照片和留言。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>自动保存于本机 %1</translation>
    </message>
    <message>
        <source>exists as soon as it has a title</source>
        <translation>写下问题即自动保存</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <translation>请先填写：%1</translation>
    </message>
    <message>
        <source>First take a photo of how it is now: under “After”.</source>
        <translation>请先在“整改后”拍一张现状照片。</translation>
    </message>
    <message>
        <source>You can read this. Your role at this site does not change it.</source>
        <translation>你可以查看，你在这个工地的角色不能修改。</translation>
    </message>
</context>
<context>
    <name>IssuePhotos</name>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
</context>
<context>
    <name>IssueSummary</name>
    <message>
        <source>overdue since %1</source>
        <translation>%1 已逾期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>from an inspection</source>
        <translation>来自巡检</translation>
    </message>
</context>
<context>
    <name>IssueTile</name>
    <message>
        <source>Punch issue: %1</source>
        <translation>整改单：%1</translation>
    </message>
    <message>
        <source>Open punch issue</source>
        <translation>开整改单</translation>
    </message>
    <message>
        <source>and say who mends it</source>
        <translation>并指派班组</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Issues</source>
        <translation>整改单</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop choosing</source>
        <translation>不选了</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>选择多项</translation>
    </message>
    <message>
        <source>Every crew</source>
        <translation>所有班组</translation>
    </message>
    <message>
        <source>No issues here</source>
        <translation>这里没有整改单</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>没有逾期的。</translation>
    </message>
    <message>
        <source>Nothing is waiting in this state.</source>
        <translation>这个状态下没有。</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>选择工地</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>记一笔</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n issue(s)</source>
        <translation>
            <numerusform>指派 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the issues to assign</source>
        <translation>先选要指派的整改单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>List of the issues as a file</source>
        <translation>整改清单导出</translation>
    </message>
</context>
<context>
    <name>ItemMeasure</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>上次：%1</translation>
    </message>
</context>
<context>
    <name>ItemPhotos</name>
    <message>
        <source>Take a photo of this item</source>
        <translation>给此项拍照</translation>
    </message>
</context>
<context>
    <name>ItemRule</name>
    <message>
        <source>Red line: failing stops the stage</source>
        <translation>红线：不合格即停工</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司设定，未经核实</translation>
    </message>
    <message>
        <source>Measured · limit %1</source>
        <translation>实测 · 限值 %1</translation>
    </message>
    <message>
        <source>Measured, %1</source>
        <translation>实测，%1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>欢迎使用墨线</translation>
    </message>
    <message>
        <source>Your company sends you an invite: a text, or a picture with a code.</source>
        <translation>公司会发给你邀请：一段文字，或一张带码的图片。</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>从图片读取</translation>
    </message>
    <message>
        <source>Or paste the text of the invite</source>
        <translation>或粘贴邀请文字</translation>
    </message>
    <message>
        <source>An invite works once, for some days, for one person.</source>
        <translation>邀请只能用一次，数日内有效，只给一个人。</translation>
    </message>
    <message>
        <source>Making this device&apos;s key and greeting the office. The records follow after that, while you work.</source>
        <translation>正在生成本机密钥并连接办公室。之后记录会陆续到达，不耽误你工作。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>加入%1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>No invite yet?</source>
        <translation>还没有邀请？</translation>
    </message>
    <message>
        <source>Ask the person who looks after your office. It is made there in a minute and names you, so nobody else can use it.</source>
        <translation>请找公司的管理员：一分钟即可开出，写着你的名字，别人用不了。</translation>
    </message>
    <message>
        <source>The whole text, as it was sent to you</source>
        <translation>收到的整段文字</translation>
    </message>
    <message>
        <source>This device was signed out by the office</source>
        <translation>办公室已停用这台设备</translation>
    </message>
    <message>
        <source>What you had written was handed to the office for review; then everything of the company was removed from this device, photos not yet sent with it. To go on, ask for a new invite.</source>
        <translation>你写下的内容已交给办公室审核，随后公司的一切已从这台设备移除，未传的照片也在其中。要继续使用，请索取新的邀请。</translation>
    </message>
</context>
<context>
    <name>JoinScanner</name>
    <message>
        <source>Hold the code inside the frame</source>
        <translation>把码放进框内</translation>
    </message>
    <message>
        <source>No camera here. Paste the invite, or choose a picture of it.</source>
        <translation>这台设备没有相机。请粘贴邀请，或选择它的图片。</translation>
    </message>
    <message>
        <source>Stop scanning</source>
        <translation>停止扫码</translation>
    </message>
</context>
<context>
    <name>JudgedPoints</name>
    <message>
        <source>The rule of this item cannot be read: judge by hand.</source>
        <translation>这一项的判定规则读不出来：请人工判定。</translation>
    </message>
    <message>
        <source>“%1” is no number: kept as typed, not judged.</source>
        <translation>“%1”不是数字：已照原样保留，不参与判定。</translation>
    </message>
</context>
<context>
    <name>LayersSheet</name>
    <message>
        <source>Marks and revisions</source>
        <translation>标记与版本</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未关闭 %1</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>哪类标记</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
</context>
<context>
    <name>LeasePage</name>
    <message>
        <source>Locked until the office answers</source>
        <translation>办公室回应前已锁定</translation>
    </message>
    <message>
        <source>This device has not reached the office since %1. Your company lets it show records for a while without it; that time is over.</source>
        <translation>这台设备自 %1 起没有连上办公室。公司允许它离线查看记录一段时间，这段时间已经过了。</translation>
    </message>
    <message>
        <source>This device has not reached the office for too long.</source>
        <translation>这台设备太久没有连上办公室了。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>什么都没有丢</translation>
    </message>
    <message>
        <source>Everything you recorded is kept here, encrypted. What waits is sent by itself: %1.</source>
        <translation>你记录的一切都加密保存在这里。待传的会自动发送：%1。</translation>
    </message>
    <message>
        <source>Everything you recorded is kept here, encrypted, and is already at the office.</source>
        <translation>你记录的一切都加密保存在这里，也已经在办公室。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or mobile data. As soon as the office answers, this page goes away and you are where you were.</source>
        <translation>连上 Wi-Fi 或移动数据。办公室一回应，这一页就会消失，你会回到原来的地方。</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>正在询问办公室…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftBanner</name>
    <message>
        <source>%1 left on %2</source>
        <translation>%1 已于 %2 离职</translation>
    </message>
    <message>
        <source>Nothing of the issue is lost. Choose somebody who is here below.</source>
        <translation>整改单的内容都在。请在下面改派给在职的人。</translation>
    </message>
    <message>
        <source>%1 is no longer on this site</source>
        <translation>%1 已不在这个工地</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查模板</translation>
    </message>
</context>
<context>
    <name>LimitPage</name>
    <message>
        <source>Figure</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>This figure is not in this version of the app</source>
        <translation>这一版应用里没有这个限值</translation>
    </message>
    <message>
        <source>Checklists that used it keep it as they had it. Look for what took its place.</source>
        <translation>用过它的检查单仍按原来的判定。请看看现在用的是哪个。</translation>
    </message>
    <message>
        <source>Show the standards</source>
        <translation>查看标准</translation>
    </message>
    <message>
        <source>source read</source>
        <translation>已查到出处</translation>
    </message>
    <message>
        <source>main item</source>
        <translation>主控项目</translation>
    </message>
    <message>
        <source>general item</source>
        <translation>一般项目</translation>
    </message>
</context>
<context>
    <name>LimitPickerSheet</name>
    <message>
        <source>Choose a figure</source>
        <translation>选择限值</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>检测方法</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>A figure is expected, such as 0.5</source>
        <translation>请填数字，例如 0.5</translation>
    </message>
    <message>
        <source>A limit is not below zero</source>
        <translation>限值不能小于零</translation>
    </message>
    <message>
        <source>The upper bound is below the lower one</source>
        <translation>上限小于下限</translation>
    </message>
    <message>
        <source>Acceptance and warranty</source>
        <translation>验收与保修</translation>
    </message>
    <message>
        <source>Indoor air</source>
        <translation>室内空气</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>吊顶</translation>
    </message>
    <message>
        <source>Customs of the trade</source>
        <translation>行业惯例</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>门窗</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>地面</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂饰与裱糊</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>隔墙</translation>
    </message>
    <message>
        <source>Plaster</source>
        <translation>抹灰</translation>
    </message>
    <message>
        <source>Wall tiles and panels</source>
        <translation>墙砖与饰面板</translation>
    </message>
    <message>
        <source>Water supply and drainage</source>
        <translation>给排水</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>防水</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司设定，未经核实</translation>
    </message>
    <message>
        <source>confirmed, %1</source>
        <translation>已确认，%1</translation>
    </message>
    <message>
        <source>confirmed by %1, %2</source>
        <translation>%1确认，%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>quoted on a public page</source>
        <translation>公开网页所引</translation>
    </message>
    <message>
        <source>a digest on a public page</source>
        <translation>公开网页上的摘录</translation>
    </message>
    <message>
        <source>the commentary of a standard</source>
        <translation>标准的条文说明</translation>
    </message>
    <message>
        <source>a standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>checked with the official print</source>
        <translation>已与正式版核对</translation>
    </message>
    <message>
        <source>published rules of a renovation company</source>
        <translation>一家装修公司公开的规则</translation>
    </message>
    <message>
        <source>a published collection of rules</source>
        <translation>公开的规则汇编</translation>
    </message>
    <message>
        <source>a sample contract on a public page</source>
        <translation>公开网页上的合同范本</translation>
    </message>
    <message>
        <source>questions and answers on a public page</source>
        <translation>公开网页上的问答</translation>
    </message>
    <message>
        <source>the company&apos;s own rules</source>
        <translation>公司自己的规则</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>凭记忆</translation>
    </message>
    <message>
        <source>quoted on a public page (%1)</source>
        <translation>公开网页（%1）所引</translation>
    </message>
    <message>
        <source>a digest of %1 on a public page</source>
        <translation>公开网页上 %1 的摘录</translation>
    </message>
    <message>
        <source>the commentary on %1</source>
        <translation>%1 的条文说明</translation>
    </message>
    <message>
        <source>checked with the official print on %1</source>
        <translation>%1 与正式版核对</translation>
    </message>
    <message>
        <source>published rules of a renovation company, no. %1</source>
        <translation>一家装修公司公开的规则，第 %1 条</translation>
    </message>
    <message>
        <source>a published collection of rules, no. %1</source>
        <translation>公开的规则汇编，第 %1 条</translation>
    </message>
    <message>
        <source>%1, from memory</source>
        <translation>%1，凭记忆</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between two sources of one figure</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>设定口令</translation>
    </message>
    <message>
        <source>Locked · %1</source>
        <translation>已锁定 · %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>This machine has no place to keep a key. The passphrase encrypts everything here: without it nobody can read it, not even you.</source>
        <translation>这台机器没有保管密钥的地方。口令会加密这里的一切：没有它谁也读不了，包括你自己。</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted. The passphrase opens it.</source>
        <translation>本机的一切都已加密，用口令打开。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>两次还不一致</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>用此口令加密</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>The passphrase is set</source>
        <translation>口令已设定</translation>
    </message>
    <message>
        <source>The passphrase is gone</source>
        <translation>口令已取消</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>A passphrase opens this device&apos;s records.</source>
        <translation>打开本机记录需要口令。</translation>
    </message>
    <message>
        <source>The key lies in the key store of this machine; whoever unlocks the machine can open Plumbline.</source>
        <translation>密钥保存在本机的钥匙库里；能解锁这台机器的人就能打开墨线。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设定口令</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>原口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; empty takes the passphrase away</source>
        <translation>
            <numerusform>至少 %n 个字符；留空即取消口令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>两次还不一致</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Asks again when unused for</source>
        <translation>闲置多久后再次询问</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>LogDayRow</name>
    <message>
        <source>Not written yet</source>
        <translation>还没有记</translation>
    </message>
    <message>
        <source>Nobody has written this day</source>
        <translation>这一天没有人记</translation>
    </message>
    <message numerus="yes">
        <source>Written %n day(s) later</source>
        <translation>
            <numerusform>%n 天后补记</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未上传</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LogEntryPage</name>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Your role at this site does not write the log</source>
        <translation>你在这个工地的角色不记日志</translation>
    </message>
    <message>
        <source>Tell the project manager of the site what you saw.</source>
        <translation>把你看到的告诉这个工地的项目经理。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n 天后补记</numerusform>
        </translation>
    </message>
    <message>
        <source>Written %1 by %2</source>
        <translation>%2 于 %1 补记</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What was done today, room by room</source>
        <translation>今天做了什么，按房间说</translation>
    </message>
    <message>
        <source>What came, how much, where it lies</source>
        <translation>到了什么、多少、放在哪里</translation>
    </message>
    <message>
        <source>Visitors, stops, agreements</source>
        <translation>来访、停工、约定</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 日志</translation>
    </message>
</context>
<context>
    <name>LogPresence</name>
    <message>
        <source>As on %1: %2</source>
        <translation>同 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No crews on this device yet: the office names them.</source>
        <translation>本机还没有班组：由公司登记。</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>少一人</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>多一人</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>几人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LowScore</name>
    <message>
        <source>%1 of 5 alerts the adviser and the deputy general manager</source>
        <translation>%1 分会自动开提醒给客户顾问与副总经理</translation>
    </message>
    <message>
        <source>%1 of 10 alerts the adviser and the deputy general manager</source>
        <translation>推荐意愿 %1 分会自动开提醒给客户顾问与副总经理</translation>
    </message>
    <message>
        <source>The client is answered within 24 hours</source>
        <translation>24 小时内须回复客户</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plumbline</source>
        <translation>墨线</translation>
    </message>
    <message>
        <source>%1 · Plumbline</source>
        <translation>%1 · 墨线</translation>
    </message>
</context>
<context>
    <name>MaintenanceHead</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>这位客户的全部往来</translation>
    </message>
    <message>
        <source>The complaint it came from</source>
        <translation>来自这件投诉</translation>
    </message>
</context>
<context>
    <name>MaintenanceMenuSheet</name>
    <message>
        <source>The client confirms by phone or voice</source>
        <translation>客户电话或语音确认</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <translation>做报价</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation>给客户的维修报告</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>This repair is not on this device</source>
        <translation>本机没有这张报修单</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer in its team.</source>
        <translation>它可能还在同事的设备上，或者您已不在这个团队。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>等待他人处理</translation>
    </message>
    <message>
        <source>What does the client say?</source>
        <translation>客户怎么说？</translation>
    </message>
    <message>
        <source>First a photo of how it was and one of how it is: under “Photos”.</source>
        <translation>先在“照片”里各拍一张维修前和维修后的照片。</translation>
    </message>
    <message>
        <source>The client confirms</source>
        <translation>客户确认</translation>
    </message>
</context>
<context>
    <name>MaintenanceRow</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>待上传</translation>
    </message>
</context>
<context>
    <name>MaintenanceStepSheet</name>
    <message>
        <source>The cause is a kind of cause, never a person.</source>
        <translation>原因只写类别，不写人。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MaintenancesPage</name>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 件未修好</numerusform>
        </translation>
    </message>
    <message>
        <source>Warranty and how soon</source>
        <translation>保修期与时限</translation>
    </message>
    <message>
        <source>No repair here</source>
        <translation>这里没有报修</translation>
    </message>
    <message>
        <source>What a client asks to have mended is registered in half a minute; its warranty is judged at once.</source>
        <translation>客户报修半分钟登记好，是否在保当即判定。</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>这里没有等待的事。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>还没有完成的</translation>
    </message>
    <message>
        <source>Repairs that the client has signed stand here.</source>
        <translation>客户签字后的报修单在这里。</translation>
    </message>
    <message>
        <source>Register a repair</source>
        <translation>登记报修</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>未派单</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>MarkupPage</name>
    <message>
        <source>Choose and move</source>
        <translation>选择和移动</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Draw on the photo</source>
        <translation>在照片上标注</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>saves itself, the original stays</source>
        <translation>自动保存，原图不变</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <translation>删除所选</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on the photo</source>
        <translation>
            <numerusform>照片上有 %n 处标注</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo is not on this device, or no longer shared with you.</source>
        <translation>这张照片不在本机上，或已不再与你共享。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>1,250 mm</source>
        <translation>1250 mm</translation>
    </message>
    <message>
        <source>Type, then touch</source>
        <translation>先写字，再点位置</translation>
    </message>
</context>
<context>
    <name>MeDeskRows</name>
    <message>
        <source>Front desk</source>
        <translation>前台工作台</translation>
    </message>
    <message>
        <source>Calls, visitors, scripts</source>
        <translation>来电、来访、话术</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>留言</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>What the front desk wrote down for you</source>
        <translation>前台替您记下的</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>谁在哪里</translation>
    </message>
    <message>
        <source>In the office, on site, not to be disturbed</source>
        <translation>在公司、在工地、请勿转接</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n 项等你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 record(s), %2 photo(s), %3 to send</source>
        <translation>待传 %1 条记录、%2 张照片，共 %3</translation>
    </message>
    <message>
        <source>Everything sent, %1</source>
        <translation>已全部上传，%1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>还没有同步过</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language, theme, text size, lock, storage</source>
        <translation>语言、外观、字号、锁定、存储</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>还没有团队</translation>
    </message>
    <message>
        <source>The office adds you to a team; your colleagues then show here.</source>
        <translation>公司把你加入团队后，同事会显示在这里。</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Every limit with its clause, and who stands for it</source>
        <translation>每个限值的条款，以及由谁确认</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>检查模板</translation>
    </message>
    <message>
        <source>The company&apos;s own and the app&apos;s, with their versions</source>
        <translation>公司的和随应用提供的，含各版本</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Of every site, by day, stage, room and person</source>
        <translation>所有工地，按日期、阶段、部位和人查看</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Registered, passed on, settled; each with its clock</source>
        <translation>登记、传达、解决，各有时限</translation>
    </message>
    <message>
        <source>The truth in one minute</source>
        <translation>一分钟看实情</translation>
    </message>
    <message>
        <source>What is overdue, what is major, what waits</source>
        <translation>逾期、重大、待办</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Which clients are asked when, and what they say</source>
        <translation>何时回访哪位客户，客户怎么说</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>客户建议</translation>
    </message>
    <message>
        <source>What clients would have us do otherwise, each with its answer</source>
        <translation>客户希望我们改进的，条条有答复</translation>
    </message>
    <message>
        <source>In warranty or quoted, agreed, mended, signed</source>
        <translation>在保免费，过保先报价；修好、签字</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Stop measuring</source>
        <translation>结束量尺</translation>
    </message>
    <message>
        <source>No scale yet: lengths and areas need one.</source>
        <translation>还没有比例：量长度和面积要先定比例。</translation>
    </message>
    <message>
        <source>Scale %1, from a known length</source>
        <translation>比例 %1，按已知尺寸</translation>
    </message>
    <message>
        <source>Scale %1, as the sheet says</source>
        <translation>比例 %1，按图上标注</translation>
    </message>
    <message>
        <source>How far apart they are, mm; or the scale, 1:50</source>
        <translation>两点实际距离（毫米），或比例 1:50</translation>
    </message>
    <message>
        <source>Or the scale as the title block says it: 1:50</source>
        <translation>或按图框上的比例：1:50</translation>
    </message>
    <message>
        <source>One point back</source>
        <translation>退回一点</translation>
    </message>
    <message>
        <source>Take this scale</source>
        <translation>采用此比例</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tap one point after the other.</source>
        <translation>依次点各个点。</translation>
    </message>
    <message>
        <source>Tap the corners, around once.</source>
        <translation>沿边界依次点各个角。</translation>
    </message>
    <message>
        <source>Tap a leg, the corner, the other leg.</source>
        <translation>点一边、角顶、另一边。</translation>
    </message>
    <message>
        <source>Tap two points.</source>
        <translation>点两个点。</translation>
    </message>
</context>
<context>
    <name>MeasureLayer</name>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>Built, mm</source>
        <translation>实测，毫米</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>记为偏差</translation>
    </message>
    <message>
        <source>Open the deviation</source>
        <translation>打开偏差</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taken off the drawing</source>
        <translation>从图上取消</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>This is no length</source>
        <translation>这不是长度</translation>
    </message>
    <message>
        <source>The scale stays as it was.</source>
        <translation>比例保持不变。</translation>
    </message>
    <message>
        <source>Mark two points apart from each other, and type how far they are in millimetres.</source>
        <translation>请点两个分开的点，并输入它们相距多少毫米。</translation>
    </message>
    <message>
        <source>This is no scale</source>
        <translation>这不是比例</translation>
    </message>
    <message>
        <source>Type it as the title block says it, such as 1:50.</source>
        <translation>请按图框上的写法输入，如 1:50。</translation>
    </message>
    <message>
        <source>off by %1 mm</source>
        <translation>偏差 %1 mm</translation>
    </message>
    <message>
        <source>Drawn %1, built %2: off by %3</source>
        <translation>图纸 %1，实测 %2：偏差 %3</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Message for %1</source>
        <translation>给%1的留言</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>要求回电</translation>
    </message>
    <message numerus="yes">
        <source>Unread for %n minute(s), it rings again; after as long again, the next person is told.</source>
        <translation>
            <numerusform>%n 分钟未读会再响铃；再过同样久，转告下一人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the message</source>
        <translation>留下留言</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>给%1</translation>
    </message>
    <message>
        <source>This message is not on this device</source>
        <translation>这条留言不在本机</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or it is another team&apos;s.</source>
        <translation>可能还没同步到，或属于别的团队。</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>来电人不详</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>要求回电</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 已读</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由%1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 已办</translation>
    </message>
    <message>
        <source>I look after it instead of %1</source>
        <translation>我代%1处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>留言</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>给我的</translation>
    </message>
    <message>
        <source>Handed on to me</source>
        <translation>转告我的</translation>
    </message>
    <message>
        <source>Left by me</source>
        <translation>我记的</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>来电人不详</translation>
    </message>
    <message>
        <source>No message here</source>
        <translation>这里没有留言</translation>
    </message>
    <message>
        <source>What the front desk writes down for you arrives here and rings.</source>
        <translation>前台替您记下的留言会到这里并响铃。</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Time, such as 09:30</source>
        <translation>时间，如 09:30</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n 项等你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待传</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>还没有同步过</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Opens what is waiting to be sent</source>
        <translation>查看待传的内容</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n</source>
        <comment>records not sent yet</comment>
        <translation>
            <numerusform>离线 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n 项等待上传</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotNeededSheet</name>
    <message>
        <source>First: the reason</source>
        <translation>先写原因</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Stop listening</source>
        <translation>停止听写</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>语音输入</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next</source>
        <translation>下一点</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删一位</translation>
    </message>
    <message>
        <source>Change the sign</source>
        <translation>改正负号</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>小数点</translation>
    </message>
</context>
<context>
    <name>ObjectionList</name>
    <message>
        <source>Answers owed to crews</source>
        <translation>欠班组的答复</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>申诉</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Objection</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>This objection is not on this device</source>
        <translation>这份申诉不在本机</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不归你负责，或还没有同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your role at this site raises no objection</source>
        <translation>你在这个工地的角色不能申诉</translation>
    </message>
    <message>
        <source>The lead of the crew may do so.</source>
        <translation>班组长可以。</translation>
    </message>
    <message>
        <source>What is not right, and why</source>
        <translation>哪里不对，为什么</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 的申诉</translation>
    </message>
    <message>
        <source>Which item or issue, and what was different</source>
        <translation>哪一项或哪张整改单，实际是怎样的</translation>
    </message>
    <message>
        <source>Saves itself. An answer is owed, with a name.</source>
        <translation>自动保存。公司必须具名答复。</translation>
    </message>
    <message>
        <source>Raised %1</source>
        <translation>%1 提出</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 于 %2 答复</translation>
    </message>
    <message>
        <source>What was looked at, and what follows</source>
        <translation>看了什么，结论是什么</translation>
    </message>
    <message>
        <source>An answer is owed by the adviser of the site or the deputy general manager.</source>
        <translation>由工地的客户顾问或副总经理答复。</translation>
    </message>
    <message>
        <source>Object again</source>
        <translation>再次申诉</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本机</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message>
        <source>Put down as having come to nothing</source>
        <translation>已记为未成</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>未登记完的来电</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>%1 来电</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>没有下文</translation>
    </message>
    <message>
        <source>Why? (the caller hung up, a wrong number)</source>
        <translation>为什么？（对方挂断、打错）</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s)</source>
        <translation>
            <numerusform>全部 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PaperCheckPage</name>
    <message>
        <source>Check the paper</source>
        <translation>核对纸质图</translation>
    </message>
    <message>
        <source>Scan the code in its title block</source>
        <translation>扫描图框里的二维码</translation>
    </message>
    <message>
        <source>There is no such code in this picture</source>
        <translation>这张图片里没有图纸二维码</translation>
    </message>
    <message>
        <source>Only sheets printed with a code from here can be checked.</source>
        <translation>只有带本系统二维码的打印图才能核对。</translation>
    </message>
    <message>
        <source>Hold the camera nearer, or look the sheet up by its number.</source>
        <translation>靠近一些再扫，或按图号查找。</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <translation>把二维码放进框内</translation>
    </message>
    <message>
        <source>No camera here. Choose a picture of the code.</source>
        <translation>此处没有相机。请选择二维码的照片。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>再核对一张</translation>
    </message>
    <message>
        <source>This paper is current</source>
        <translation>这张纸质图是现行版</translation>
    </message>
    <message>
        <source>This sheet is not on this device</source>
        <translation>这张图不在本机</translation>
    </message>
    <message>
        <source>This paper is superseded: do not build by it</source>
        <translation>这张纸质图已作废，请勿照此施工</translation>
    </message>
    <message>
        <source>This paper was never issued: do not build by it</source>
        <translation>这张纸质图从未发布，请勿照此施工</translation>
    </message>
    <message>
        <source>As of the last sync, %1.</source>
        <translation>以上次同步（%1）为准。</translation>
    </message>
    <message>
        <source>It belongs to a site you are not on, or has not arrived yet.</source>
        <translation>它属于您未参与的工地，或还没有同步到本机。</translation>
    </message>
    <message>
        <source>Revision %1 counts since %2.</source>
        <translation>自 %2 起以 %1 版为准。</translation>
    </message>
</context>
<context>
    <name>PassedOn</name>
    <message>
        <source>Passed on today</source>
        <translation>今天转出的</translation>
    </message>
    <message>
        <source>Nothing passed on yet</source>
        <translation>还没有转出</translation>
    </message>
    <message>
        <source>Complaints, calls put through and messages of today stand here, and whether somebody has them.</source>
        <translation>今天的投诉、转接和留言在这里，也看得到有没有人接。</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本机</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Who?</source>
        <translation>谁？</translation>
    </message>
    <message>
        <source>Name, initials or extension</source>
        <translation>姓名、拼音首字母或分机</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name</source>
        <translation>
            <numerusform>还有 %n 人：请输入姓名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody by that name. Try fewer letters.</source>
        <translation>没有这个人，少打几个字再试。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换一个人</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Call %1</source>
        <translation>打电话给%1</translation>
    </message>
</context>
<context>
    <name>PhotoCaption</name>
    <message>
        <source>Preview: the original is being fetched</source>
        <translation>预览：正在取回原图</translation>
    </message>
    <message>
        <source>Preview: the original is still on %1&apos;s device</source>
        <translation>预览：原图还在 %1 的设备上</translation>
    </message>
    <message>
        <source>Preview: the original is still on the device that took it</source>
        <translation>预览：原图还在拍摄的设备上</translation>
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
        <translation>整改前后对比</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>Compare on the whole screen</source>
        <translation>全屏对比</translation>
    </message>
    <message>
        <source>Preview: the original is being fetched</source>
        <translation>预览：原图正在下载</translation>
    </message>
    <message>
        <source>Preview: an original is still on another device</source>
        <translation>预览：有原图还在别的设备上</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>整改前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>整改后：%1</translation>
    </message>
</context>
<context>
    <name>PhotoFilters</name>
    <message>
        <source>Which photos?</source>
        <translation>看哪些照片？</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>PhotoLine</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>original is at the office</source>
        <translation>原图在公司</translation>
    </message>
    <message>
        <source>original is only on another device</source>
        <translation>原图只在另一台设备上</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>This photo</source>
        <translation>这张照片</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>在照片上标注</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows, boxes, words; the original stays</source>
        <translation>箭头、方框、文字；原图不变</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>正在生成副本…</translation>
    </message>
    <message>
        <source>Copy with place, time and name on it</source>
        <translation>带地点、时间和姓名水印的副本</translation>
    </message>
    <message>
        <source>Who handed it out is kept</source>
        <translation>会记录由谁外发</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>打开或转发</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意凭据：%1</translation>
    </message>
    <message>
        <source>Who agreed, when and how</source>
        <translation>谁、何时、以何方式同意</translation>
    </message>
</context>
<context>
    <name>PhotoSizeRule</name>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>2560 px</source>
        <translation>2560 像素</translation>
    </message>
    <message>
        <source>1600 px</source>
        <translation>1600 像素</translation>
    </message>
    <message>
        <source>For everybody in the company. Time, position and orientation stay in every photo.</source>
        <translation>全公司一致。每张照片都保留时间、位置和方向。</translation>
    </message>
</context>
<context>
    <name>PhotoSlide</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Take a photo: %1</source>
        <translation>拍照：%1</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>没有照片</translation>
    </message>
</context>
<context>
    <name>PhotoViewerPage</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>This photo is not on this device, or no longer shared with you.</source>
        <translation>这张照片不在本机，或不再与你共享。</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>Voice notes about this photo</source>
        <translation>这张照片的语音留言</translation>
    </message>
    <message>
        <source>Draw, copy, release</source>
        <translation>标注、副本、放行</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.heic *.heif *.webp)</translation>
    </message>
    <message>
        <source>Choose drawings</source>
        <translation>选择图纸</translation>
    </message>
    <message>
        <source>Drawings (*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp)</source>
        <translation>图纸 (*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp)</translation>
    </message>
</context>
<context>
    <name>PinLayer</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1: %2</source>
        <translation>标记 %1：%2</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Placed on revision %1; this sheet has no such place any more.</source>
        <translation>标在 %1 版上；现在这张图已没有这个位置。</translation>
    </message>
    <message>
        <source>Placed on revision %1; the drawing has changed here since. Does it still hold?</source>
        <translation>标在 %1 版上，此处图纸后来有改动。是否仍然成立？</translation>
    </message>
    <message>
        <source>Still holds on %1</source>
        <translation>%1 版仍成立</translation>
    </message>
    <message>
        <source>Drag the mark</source>
        <translation>拖动标记</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Done in revision %1</source>
        <translation>已在 %1 版改好</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on with this issue</source>
        <translation>处理此整改单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Keep the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Plumbline files (*.plumb)</source>
        <translation>墨线文件 (*.plumb)</translation>
    </message>
</context>
<context>
    <name>PlaceHereSheet</name>
    <message>
        <source>At this place</source>
        <translation>在此处</translation>
    </message>
    <message>
        <source>Open the issue</source>
        <translation>开整改单</translation>
    </message>
    <message>
        <source>Place the words</source>
        <translation>加批注</translation>
    </message>
    <message>
        <source>Photo from here</source>
        <translation>从此处拍照</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>PlanReviewPage</name>
    <message>
        <source>New plan review</source>
        <translation>新会审</translation>
    </message>
    <message>
        <source>This plan review is not on this device</source>
        <translation>这次会审不在本机</translation>
    </message>
    <message>
        <source>Your role at this site writes no plan reviews</source>
        <translation>你在这个工地的角色不记会审</translation>
    </message>
    <message>
        <source>The designer of the site writes them.</source>
        <translation>由这个工地的设计师记录。</translation>
    </message>
    <message>
        <source>A drawing has been replaced since it was reviewed</source>
        <translation>会审之后图纸已换版</translation>
    </message>
    <message>
        <source>Name it first: then comments can be placed on the drawings.</source>
        <translation>先写主题，再在图纸上标意见。</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) still open</source>
        <translation>
            <numerusform>还有 %n 条意见未关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>First: who took part?</source>
        <translation>先选参加人</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>关闭会审</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不归你管，或还没同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>PlanReviewsPage</name>
    <message>
        <source>Write a plan review</source>
        <translation>记一次会审</translation>
    </message>
    <message>
        <source>No plan was reviewed yet</source>
        <translation>还没有会审</translation>
    </message>
    <message>
        <source>Everybody who builds by the drawings looks at them together; each comment is closed in a named revision.</source>
        <translation>按图施工的人一起看图；每条意见在指明的版次里关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n 张图</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>方案会审</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Planned for %1</source>
        <translation>原定 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延后</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Next measured value</source>
        <translation>下一个实测值</translation>
    </message>
    <message>
        <source>Measured value %1</source>
        <translation>第 %1 个实测值</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超过限值</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>PointsPad</name>
    <message>
        <source>point %1</source>
        <translation>第 %1 点</translation>
    </message>
    <message>
        <source>Close the number pad</source>
        <translation>收起数字键盘</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>Until changed</source>
        <translation>直到更改</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>Until 18:00</source>
        <translation>到 18:00</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>今天值班</translation>
    </message>
    <message>
        <source>Enter as on duty today</source>
        <translation>登记为今天值班</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>拨打 %1</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>问一问</translation>
    </message>
    <message>
        <source>Something promised, such as: bring the warranty card</source>
        <translation>答应了什么，例如：补送保修卡</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加上</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>1 to 5</source>
        <translation>1–5 分</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0–10 分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>自动保存 %1</translation>
    </message>
    <message>
        <source>the app&apos;s own</source>
        <translation>应用自带</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>从现在起使用</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>再加一题</translation>
    </message>
    <message>
        <source>There is no such occasion</source>
        <translation>没有这种场合</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation>编写新版本</translation>
    </message>
    <message>
        <source>Approve it for use</source>
        <translation>批准使用</translation>
    </message>
    <message>
        <source>First: each question needs its words</source>
        <translation>先写：每个问题都要有文字</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Questionnaires</source>
        <translation>回访问卷</translation>
    </message>
    <message>
        <source>At most six questions; a visit keeps those it began with</source>
        <translation>最多六个问题；回访沿用开始时的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>the app&apos;s own</source>
        <translation>应用自带</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>A new version is being written</source>
        <translation>新版本编写中</translation>
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
        <translation>客户同意</translation>
    </message>
    <message>
        <source>First: who agrees?</source>
        <translation>先填：谁同意？</translation>
    </message>
    <message>
        <source>First: the client signs</source>
        <translation>先请客户签字</translation>
    </message>
    <message>
        <source>First: what did the client say?</source>
        <translation>先填：客户怎么说？</translation>
    </message>
    <message>
        <source>Refused: first what the client said</source>
        <translation>不同意：先填客户原话</translation>
    </message>
    <message>
        <source>The client refuses</source>
        <translation>客户不同意</translation>
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
        <translation>已过有效期</translation>
    </message>
</context>
<context>
    <name>QuotationSheet</name>
    <message>
        <source>The quotation waits for the client</source>
        <translation>报价待客户答复</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>¥</translation>
    </message>
    <message>
        <source>Without this line</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>再加一行</translation>
    </message>
    <message>
        <source>Altogether ¥ %1</source>
        <translation>合计 ¥ %1</translation>
    </message>
    <message>
        <source>Offer it to the client</source>
        <translation>发给客户</translation>
    </message>
    <message>
        <source>First: what is it for?</source>
        <translation>先填：报什么？</translation>
    </message>
    <message>
        <source>First: how much is it?</source>
        <translation>先填：多少钱？</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>主要页面</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>First: the reason</source>
        <translation>先写原因</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>RecommendScale</name>
    <message>
        <source>0: certainly not</source>
        <translation>0：不会</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10：一定会</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 分（满分 10）</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation>记一笔</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Not sent yet</source>
        <translation>待传</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Go through a checklist, measure, take photos</source>
        <translation>逐项检查、实测、拍照</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What is behind this wall, what changed today</source>
        <translation>这面墙后面有什么，今天有什么变化</translation>
    </message>
    <message>
        <source>Punch issue</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>What is wrong, who mends it, until when</source>
        <translation>什么问题、谁来改、何时改好</translation>
    </message>
    <message>
        <source>Client&apos;s complaint</source>
        <translation>客户投诉</translation>
    </message>
    <message>
        <source>A number at once, passed on at once</source>
        <translation>当场给号，立即传达</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>What is to be mended, and whether it is in warranty</source>
        <translation>要修什么，是否在保修期内</translation>
    </message>
    <message>
        <source>Visit to a client</source>
        <translation>客户回访</translation>
    </message>
    <message>
        <source>How satisfied, was what we promised done, in their own words</source>
        <translation>满意吗、答应的事做到了吗、客户的原话</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Nobody and nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本机</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Nothing of this name on this device.</source>
        <translation>本机没有这个名称。</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>不选择</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Voiding needs a reason</source>
        <translation>作废要写原因</translation>
    </message>
    <message>
        <source>Say why, and send it again.</source>
        <translation>写上原因，再传一次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Correct it; it is sent again at once.</source>
        <translation>改好后会马上再传</translation>
    </message>
    <message>
        <source>The office has signed this device off</source>
        <translation>公司已停用这台设备</translation>
    </message>
    <message>
        <source>Ask the office for a new invite, then send it again.</source>
        <translation>请向公司要新的邀请，再传一次</translation>
    </message>
    <message>
        <source>It was written under another person&apos;s name</source>
        <translation>这是用别人的名义填的</translation>
    </message>
    <message>
        <source>Enter it again under your own.</source>
        <translation>请用自己的名义重填</translation>
    </message>
    <message>
        <source>You are no longer a member there</source>
        <translation>你已不是那里的成员</translation>
    </message>
    <message>
        <source>Ask whoever leads it to add you, then send it again.</source>
        <translation>请负责人把你加回去，再传一次</translation>
    </message>
    <message>
        <source>Your role may not take the step to “%1”</source>
        <translation>你的岗位不能改成“%1”</translation>
    </message>
    <message>
        <source>Ask somebody whose step it is, or let it be.</source>
        <translation>请有权限的人来做，或就此作罢</translation>
    </message>
    <message>
        <source>“%1” is needed for the step to “%2”</source>
        <translation>改成“%2”前要先填“%1”</translation>
    </message>
    <message>
        <source>Fill it in; it is sent again at once.</source>
        <translation>填上后会马上再传</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>这一项必填</translation>
    </message>
    <message>
        <source>It is “%1” now, and “%2” cannot follow from there</source>
        <translation>现在是“%1”，不能直接改成“%2”</translation>
    </message>
    <message>
        <source>Look at where it stands, take another step or let it be.</source>
        <translation>看看它现在的状态，换一步做，或就此作罢</translation>
    </message>
    <message>
        <source>It had been signed before this arrived</source>
        <translation>上传前它已经签认</translation>
    </message>
    <message>
        <source>Record it as an amendment to the signed record.</source>
        <translation>请给签认的记录加一条补正</translation>
    </message>
    <message>
        <source>It is too much for one record</source>
        <translation>一条记录装不下</translation>
    </message>
    <message>
        <source>Shorten it, or spread it over several records.</source>
        <translation>请写短些，或分成几条</translation>
    </message>
    <message>
        <source>It belongs to one step with another change that was not taken. Both are kept on this device; the office&apos;s record is as it was.</source>
        <translation>它和另一处没有收下的修改属于同一步。两处都留在本机，公司的记录没有变。</translation>
    </message>
    <message>
        <source>What you entered is kept on this device; the office&apos;s record is as it was.</source>
        <translation>你填的都留在本机，公司的记录没有变。</translation>
    </message>
    <message>
        <source>The step to “%1” is another person&apos;s: nobody vouches for their own work</source>
        <translation>改成“%1”须由别人来做：自己的工作不能自己担保</translation>
    </message>
    <message>
        <source>Ask somebody else to take it, or let it be.</source>
        <translation>请别人来做，或放弃。</translation>
    </message>
    <message>
        <source>“%1” is signed in one&apos;s own name only</source>
        <translation>“%1”只能写本人</translation>
    </message>
    <message>
        <source>Ask that person to do it, or let it be.</source>
        <translation>请本人来做，或放弃。</translation>
    </message>
    <message>
        <source>Only who stands in “%1” changes this</source>
        <translation>只有“%1”本人可以修改</translation>
    </message>
    <message>
        <source>Ask that person, or begin one of your own.</source>
        <translation>请本人修改，或自己另建一份。</translation>
    </message>
    <message>
        <source>“%1” no longer changes: it is “%2”</source>
        <translation>“%1”不能再改：现在是“%2”</translation>
    </message>
    <message>
        <source>Have it sent back first, or begin a new version.</source>
        <translation>先请人退回，或新建一个版本。</translation>
    </message>
    <message>
        <source>The step to “%2” changes nothing else, not “%1” either</source>
        <translation>改成“%2”时不能同时改别的，“%1”也不行</translation>
    </message>
    <message>
        <source>Change it first, then take the step.</source>
        <translation>先修改，再走这一步。</translation>
    </message>
    <message>
        <source>Another one with this “%1” has been handed in already</source>
        <translation>已有同样“%1”的一份提交过了</translation>
    </message>
    <message>
        <source>Begin a new version from it; what you wrote goes with it.</source>
        <translation>由它另起一个新版本，你写的都带过去。</translation>
    </message>
    <message>
        <source>“%1” breaks a rule: the step to “%2” is not taken</source>
        <translation>“%1”不合规则，不能进到“%2”</translation>
    </message>
    <message>
        <source>Open it: what is wrong is named where it stands.</source>
        <translation>打开它，错处都标在原位。</translation>
    </message>
    <message>
        <source>Something that belongs to it is still open, so it cannot be “%1”</source>
        <translation>它的协办事项还没办完，不能“%1”</translation>
    </message>
    <message>
        <source>Finish what is open first, then take the step again.</source>
        <translation>先办完未完成的事项，再操作一次。</translation>
    </message>
    <message>
        <source>Whoever stands in “%1” cannot see this here</source>
        <translation>“%1”里的人在这里看不到这条记录</translation>
    </message>
    <message>
        <source>Choose somebody of this team, or tell them by telephone.</source>
        <translation>请选本团队的人，或电话告知。</translation>
    </message>
    <message>
        <source>What it waits for is not agreed yet, so it cannot be “%1”</source>
        <translation>所需的事项尚未商定，还不能“%1”</translation>
    </message>
    <message>
        <source>Have it agreed first, then take the step again.</source>
        <translation>请先商定，再进行这一步。</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kept on this device · %1</source>
        <translation>保存在本机 · %1</translation>
    </message>
    <message>
        <source>Mend and send again</source>
        <translation>修改后重新发送</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Send again as it is</source>
        <translation>原样再传一次</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>就此作罢</translation>
    </message>
    <message>
        <source>It will not reach the office. What you entered stays in this device&apos;s history.</source>
        <translation>它不会再传给公司。你填的内容留在本机的历史里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RegisterComplaintPage</name>
    <message>
        <source>Complaint form</source>
        <translation>投诉登记表</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>来电 %1</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>登记 %1</translation>
    </message>
    <message>
        <source>kept on this device as you type</source>
        <translation>边写边存本机</translation>
    </message>
    <message>
        <source>Your role registers no complaints</source>
        <translation>您的岗位不登记投诉</translation>
    </message>
    <message>
        <source>Tell the front desk or the client adviser what was said.</source>
        <translation>请把内容告诉前台或客户顾问。</translation>
    </message>
    <message>
        <source>Pass on to the client service team now</source>
        <translation>立即转客户服务团队</translation>
    </message>
    <message>
        <source>First: what is it about?</source>
        <translation>先写：什么事？</translation>
    </message>
    <message>
        <source>First: how bad is it?</source>
        <translation>先选：程度如何？</translation>
    </message>
    <message>
        <source>First: when did they call? That is still to come</source>
        <translation>先改：来电时间还没到，是几时来电的？</translation>
    </message>
    <message>
        <source>%1 is passed on</source>
        <translation>%1 已转出</translation>
    </message>
    <message>
        <source>Caller of %1</source>
        <translation>%1 来电人</translation>
    </message>
</context>
<context>
    <name>RegisterMaintenancePage</name>
    <message>
        <source>Repair order</source>
        <translation>报修单</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>%1 来电</translation>
    </message>
    <message>
        <source>kept on this device as you type</source>
        <translation>边填边存在本机</translation>
    </message>
    <message>
        <source>Your role registers no repairs</source>
        <translation>您的身份不能登记报修</translation>
    </message>
    <message>
        <source>Tell the front desk or the client adviser what is to be mended.</source>
        <translation>请把要修的事告诉前台或客户顾问。</translation>
    </message>
    <message>
        <source>Register the repair</source>
        <translation>登记报修</translation>
    </message>
    <message>
        <source>First: what is to be mended?</source>
        <translation>先填：要修什么？</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 已登记</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>本机没有</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>entered %1 after the call</source>
        <translation>来电 %1后才登记</translation>
    </message>
    <message>
        <source>%1–%2: %3 used</source>
        <translation>%1–%2：已用 %3</translation>
    </message>
    <message>
        <source>%1 void</source>
        <translation>作废 %1</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺号：%1</translation>
    </message>
    <message>
        <source>twice: %1</source>
        <translation>重号：%1</translation>
    </message>
    <message>
        <source>This device sees a part of the register; where all of it is seen, missing numbers are named.</source>
        <translation>本机只看到一部分登记；能看到全部的设备才列出缺号。</translation>
    </message>
    <message>
        <source>Every number is accounted for.</source>
        <translation>每个编号都有着落。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>缺 %n 个编号</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Complaints, %1 – %2</source>
        <translation>投诉汇总 %1 – %2</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>期初未结</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Clients who called again</source>
        <translation>重复投诉的客户</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>重大事件</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>作废编号</translation>
    </message>
    <message>
        <source>Merged numbers</source>
        <translation>合并编号</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补登</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>处理用时</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>different</source>
        <translation>有变化</translation>
    </message>
</context>
<context>
    <name>RepairRailWords</name>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
</context>
<context>
    <name>RepairSettingsPage</name>
    <message>
        <source>Warranty and how soon</source>
        <translation>保修期与时限</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>由副总经理设定</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本机</translation>
    </message>
    <message>
        <source>In warranty, months from the day it was finished</source>
        <translation>保修月数，自竣工日起</translation>
    </message>
    <message>
        <source>The decree wants 24 months at least, 60 for waterproofing. What is judged already stays as it was judged.</source>
        <translation>法规要求至少 24 个月，防水 60 个月。已判定的单子不变。</translation>
    </message>
    <message>
        <source>Somebody is there, minutes from the call</source>
        <translation>自来电起到场的分钟数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不设</translation>
    </message>
</context>
<context>
    <name>RepairTimelineWords</name>
    <message>
        <source>Called</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Given to whoever mends it</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>约定上门</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>The client confirmed</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>The client declined</source>
        <translation>客户放弃</translation>
    </message>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>Quotation: %1</source>
        <translation>报价：%1</translation>
    </message>
    <message>
        <source>Quotation of %1 agreed</source>
        <translation>客户同意报价 %1</translation>
    </message>
    <message>
        <source>Quotation of %1 refused</source>
        <translation>客户不同意报价 %1</translation>
    </message>
    <message>
        <source>The office told somebody: nobody was there yet</source>
        <translation>公司提醒：还没人到场</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Whether it is in warranty is not known</source>
        <translation>尚不能判定是否在保</translation>
    </message>
    <message>
        <source>No site is chosen yet. Until it is, a quotation comes first.</source>
        <translation>还没选工地。选定之前，须先报价。</translation>
    </message>
    <message>
        <source>The day on which the site was finished is missing. Enter it; until then a quotation comes first.</source>
        <translation>这个工地没有竣工日期。请填写；在此之前须先报价。</translation>
    </message>
    <message>
        <source>Some trades are in warranty still, others were until %1. Choose the trade.</source>
        <translation>有的工种还在保，其余已于 %1 到期。请选工种。</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>%1 竣工。</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>在保，至 %1</translation>
    </message>
    <message>
        <source>%1 The client pays nothing.</source>
        <translation>%1客户不用付费。</translation>
    </message>
    <message>
        <source>Out of warranty: it ended %1</source>
        <translation>已过保：%1 到期</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>不在保修范围</translation>
    </message>
    <message>
        <source>%1 A quotation that the client agrees to comes before the work.</source>
        <translation>%1先报价，客户同意后再施工。</translation>
    </message>
    <message>
        <source>Say who mends it</source>
        <translation>派单：谁来修</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <translation>做报价</translation>
    </message>
    <message>
        <source>What does the client say to the quotation?</source>
        <translation>客户对报价的答复</translation>
    </message>
    <message>
        <source>Agree on a time with the client</source>
        <translation>与客户约上门时间</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>我到场了</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>修好了</translation>
    </message>
    <message>
        <source>Have the client sign</source>
        <translation>请客户签字</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>warranty ended %1</source>
        <translation>保修已于 %1 到期</translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation>不在保修范围</translation>
    </message>
    <message>
        <source>waterproofing in warranty until %1</source>
        <translation>防水在保至 %1</translation>
    </message>
    <message>
        <source>in warranty until %1</source>
        <translation>在保至 %1</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>What was done</source>
        <translation>维修情况</translation>
    </message>
</context>
<context>
    <name>RepairsLine</name>
    <message numerus="yes">
        <source>and %n more repair(s)</source>
        <translation>
            <numerusform>另有 %n 件报修</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Make a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Every item with its limit and verdict, issues, photos and signatures, and who had it made. It is made on this device, also without a network.</source>
        <translation>含每一项的限值与判定、整改单、照片、签名和导出人。在本机生成，没有网络也行。</translation>
    </message>
    <message>
        <source>PDF, to read and to keep</source>
        <translation>PDF，阅读和存档</translation>
    </message>
    <message>
        <source>Table (XLSX), to count with</source>
        <translation>表格（XLSX），统计用</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1. %n photo(s) are not in it: their originals are not on this device yet.</source>
        <translation>
            <numerusform>已存为 %1。有 %n 张照片不在其中：原图还不在本机上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Report of the stage&apos;s acceptance</source>
        <translation>阶段验收报告</translation>
    </message>
    <message>
        <source>List of the site&apos;s issues</source>
        <translation>工地整改清单</translation>
    </message>
    <message>
        <source>Every issue with place, crew, due day, state and photos, and who had it made. It is made on this device, also without a network.</source>
        <translation>含每条整改的部位、班组、期限、状态、照片和导出人。在本机生成，没有网络也行。</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>公司存档</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>给客户</translation>
    </message>
    <message>
        <source>Only photos released to the client are in it. Photos are released one by one, under the photo.</source>
        <translation>只含已放行给客户的照片。在照片下方逐张放行。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>打开或转发</translation>
    </message>
    <message>
        <source>Handed out before</source>
        <translation>以前的外发</translation>
    </message>
    <message>
        <source>Report of the repair</source>
        <translation>维修报告</translation>
    </message>
    <message>
        <source>What was found and done, warranty, parts and hours, photos before and after, the client&apos;s signature, and who had it made. It is made on this device, also without a network.</source>
        <translation>检查与维修情况、保修、用料与工时、维修前后照片、客户签字，以及由谁导出。在本机生成，没有网络也可以。</translation>
    </message>
    <message>
        <source>The design change on paper</source>
        <translation>设计变更单</translation>
    </message>
    <message>
        <source>Who asked and why, cost and days, the client&apos;s signature, and the revision that shows it. It is made on this device, also without a network.</source>
        <translation>谁提出、为什么、费用和工期、客户签字、体现的版次。在本机生成，没网也行。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>The original of this photo is not on this device yet.</source>
        <translation>这张照片的原图还不在本机上。</translation>
    </message>
    <message>
        <source>The file of this photo is damaged.</source>
        <translation>这张照片的文件已损坏。</translation>
    </message>
    <message>
        <source>SHA-256 of the data:</source>
        <translation>数据 SHA-256：</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>导出于 %1</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <translation>由%1导出，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) pass</source>
        <translation>
            <numerusform>%n 项中 %1 项合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n 项未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司设定，未经核实</translation>
    </message>
    <message>
        <source>Timed tests</source>
        <translation>计时试验</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Photos left out, not released to the client</source>
        <translation>未放行给客户、未收入的照片</translation>
    </message>
    <message>
        <source>What was signed: SHA-256 %1…</source>
        <translation>所签内容 SHA-256 %1…</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>与签字时一致</translation>
    </message>
    <message numerus="yes">
        <source>changed after signing: %n place(s)</source>
        <translation>
            <numerusform>签字后有 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>签字后有改动</translation>
    </message>
    <message>
        <source>Stage acceptance: %1</source>
        <translation>阶段验收：%1</translation>
    </message>
    <message>
        <source>Issues of the site</source>
        <translation>工地整改清单</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>共 %n 条整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 条未闭合</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>维修单 %1</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>检查与维修情况</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>ReviewCommentSheet</name>
    <message>
        <source>Comment</source>
        <translation>会审意见</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>在图上看</translation>
    </message>
    <message>
        <source>Closed in %1</source>
        <translation>在 %1 关闭</translation>
    </message>
    <message>
        <source>a revision that is not on this device</source>
        <translation>不在本机的版次</translation>
    </message>
    <message>
        <source>No later revision of this drawing is issued yet: it stays open until one shows it.</source>
        <translation>这张图还没有发布新版，出了新版才能关闭。</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1 发布</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>ReviewComments</name>
    <message>
        <source>Comments</source>
        <translation>会审意见</translation>
    </message>
    <message>
        <source>Choose the drawings first: comments are placed on them.</source>
        <translation>先选图纸，意见标在图上。</translation>
    </message>
    <message>
        <source>None yet. Open a drawing and place the first.</source>
        <translation>还没有。打开图纸标第一条。</translation>
    </message>
    <message>
        <source>closed in %1</source>
        <translation>已在 %1 关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>在 %1 上标意见</translation>
    </message>
</context>
<context>
    <name>RevisionBanner</name>
    <message>
        <source>Superseded: do not build by this</source>
        <translation>已作废：请勿照此施工</translation>
    </message>
    <message>
        <source>No revision is issued now. Ask the designer.</source>
        <translation>目前没有发布的版本，请询问设计师。</translation>
    </message>
    <message>
        <source>Revision %1 counts since %2.</source>
        <translation>自 %2 起以 %1 版为准。</translation>
    </message>
    <message>
        <source>Not issued yet: do not build by this</source>
        <translation>尚未发布：请勿照此施工</translation>
    </message>
    <message>
        <source>%1 · revision %2 counts.</source>
        <translation>%1 · 以 %2 版为准。</translation>
    </message>
    <message>
        <source>Revision %1 is new</source>
        <translation>%1 版是新版</translation>
    </message>
    <message>
        <source>I have seen it and build by it</source>
        <translation>我已看过，照此施工</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand where this revision differs: look at them once more.</source>
        <translation>
            <numerusform>%n 个标记处于改动区域，请再看一眼。</numerusform>
        </translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束对比</translation>
    </message>
    <message>
        <source>Compare %1 ↔ %2</source>
        <translation>对比 %1 ↔ %2</translation>
    </message>
    <message>
        <source>Rev. %1: seen</source>
        <translation>%1 版：已看过</translation>
    </message>
</context>
<context>
    <name>RevisionCard</name>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1 发布</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <translation>%1 上传</translation>
    </message>
    <message>
        <source>%1 of %2 have seen it</source>
        <translation>%1 / %2 人已确认</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未上传</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>未确认：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Before it is issued</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>还有 %n 项未勾选</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else checks and issues it: nobody checks their own drawing.</source>
        <translation>由他人审核发布：自己不能审核自己的图。</translation>
    </message>
    <message>
        <source>Return with this reason</source>
        <translation>按此原因退回</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Check and issue</source>
        <translation>审核并发布</translation>
    </message>
    <message>
        <source>Code for the paper</source>
        <translation>纸质图二维码</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>RevisionChooser</name>
    <message>
        <source>None was chosen</source>
        <translation>没有选</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawing is issued for this site yet.</source>
        <translation>这个工地还没有发布的图纸。</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Rounds</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>All %n site(s)</source>
        <translation>
            <numerusform>全部 %n 个工地</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>还没做过</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天做过</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>Say this</source>
        <translation>这样说</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The script names {%1}, which nobody knows. Change it under Scripts.</source>
        <translation>话术里的 {%1} 无人知道，请在“话术”中修改。</translation>
    </message>
</context>
<context>
    <name>ScoreStars</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5 分</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>This text is not here</source>
        <translation>这条话术不在</translation>
    </message>
    <message>
        <source>It may have been taken back to the shipped one.</source>
        <translation>可能已恢复为原文。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Changed by: %1</source>
        <translation>可修改者：%1</translation>
    </message>
    <message>
        <source>This is how it shows</source>
        <translation>显示效果</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>A sentence of your own</source>
        <translation>自拟话术</translation>
    </message>
    <message>
        <source>Remove this sentence</source>
        <translation>删除这条话术</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s); the company may put its own in their place</source>
        <translation>
            <numerusform>共 %n 条；公司可改成自己的说法</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name something nobody knows; they show it in brackets.</source>
        <translation>
            <numerusform>%n 条含有未知的占位符，显示时放在括号里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown name in it</source>
        <translation>含未知占位符</translation>
    </message>
    <message>
        <source>The company&apos;s own</source>
        <translation>公司自定</translation>
    </message>
    <message>
        <source>Words of the rules</source>
        <translation>制度原文</translation>
    </message>
    <message>
        <source>Add a sentence of your own</source>
        <translation>添加自拟话术</translation>
    </message>
</context>
<context>
    <name>ScriptWhen</name>
    <message>
        <source>For which moment?</source>
        <translation>用于什么场合？</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>只在以下情况</translation>
    </message>
    <message>
        <source>Nothing chosen in a row: always.</source>
        <translation>某一行不选，就是任何情况都用。</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SearchGroup</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clients, sites, complaints, issues, people, standards</source>
        <translation>客户、工地、投诉、整改、人员、标准</translation>
    </message>
    <message>
        <source>Name, initials, number, site, words</source>
        <translation>姓名、首字母、号码、工地、词语</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>要找什么？</translation>
    </message>
    <message>
        <source>Two characters of a name, the initials (chw for 翠湖湾) or the last digits of a phone number will do. Only what you may see is on this device.</source>
        <translation>名字中的两个字、拼音首字母（chw 即翠湖湾）或电话号码的最后几位就够了。本机上只有您有权看的内容。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Try fewer characters. What belongs to others is not on this device and is not found.</source>
        <translation>少输入几个字试试。别人的内容不在本机上，也找不到。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every choice holds at once, on this device</source>
        <translation>每项选择立即生效，只在本机</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Where it explains</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>None</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>墨线 %1</translation>
    </message>
    <message>
        <source>demo company</source>
        <translation>演示公司</translation>
    </message>
    <message>
        <source>Records are kept on this device first, encrypted, and reach the office exactly once.</source>
        <translation>记录先加密保存在本机，再一次不多、一次不少地送达公司。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Photos and drawings on mobile data</source>
        <translation>用移动数据传照片和图纸</translation>
    </message>
    <message>
        <source>Wait for Wi-Fi</source>
        <translation>等 Wi-Fi</translation>
    </message>
    <message>
        <source>Small ones only</source>
        <translation>只传小的</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>照传</translation>
    </message>
    <message>
        <source>Clocks of complaints</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>How long the company takes for each part of an answer</source>
        <translation>公司每一步答复用多久</translation>
    </message>
    <message>
        <source>Warranty and how soon</source>
        <translation>保修期与时限</translation>
    </message>
    <message>
        <source>Months by trade, and when somebody is there</source>
        <translation>各工种保修月数，多久到场</translation>
    </message>
    <message>
        <source>Rings, reminders, what the desk says</source>
        <translation>铃声、提醒、前台说法</translation>
    </message>
</context>
<context>
    <name>SheetBeside</name>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
</context>
<context>
    <name>SheetButtons</name>
    <message>
        <source>Hide what changed</source>
        <translation>隐藏变化</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>显示变化</translation>
    </message>
    <message>
        <source>Search in the drawing</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Hide the pages</source>
        <translation>收起页面</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>显示全部页面</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>浅色图纸</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>深色图纸</translation>
    </message>
    <message>
        <source>Turn a quarter</source>
        <translation>旋转 90°</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>Fewer buttons</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Search, night, turn</source>
        <translation>查找、夜间、旋转</translation>
    </message>
</context>
<context>
    <name>SheetCanvas</name>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 % of the whole page</source>
        <translation>整页的 %1 %</translation>
    </message>
</context>
<context>
    <name>SheetCheckWords</name>
    <message>
        <source>Title block: number, revision, date, names</source>
        <translation>图框：图号、版次、日期、签名齐全</translation>
    </message>
    <message>
        <source>Dimensions complete, chains add up</source>
        <translation>尺寸齐全，连续尺寸合计无误</translation>
    </message>
    <message>
        <source>Scale stated and right</source>
        <translation>比例已标注且正确</translation>
    </message>
    <message>
        <source>Drawing rules and technical standards kept</source>
        <translation>符合出图规范和技术标准</translation>
    </message>
    <message>
        <source>Agrees with the other sheets</source>
        <translation>与其他图纸一致</translation>
    </message>
    <message>
        <source>Agreed with the client</source>
        <translation>已与客户确认</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>No drawing chosen</source>
        <translation>未选图纸</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>No drawing is issued for this site yet.</source>
        <translation>这个工地还没有发布的图纸。</translation>
    </message>
</context>
<context>
    <name>SheetCodeSheet</name>
    <message>
        <source>Code for the paper</source>
        <translation>纸质图二维码</translation>
    </message>
    <message>
        <source>QR code of this revision</source>
        <translation>此版本的二维码</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Save the sheet with this code and print that, or put the code into the title block yourself. A phone that scans it says whether this paper is still current, offline too.</source>
        <translation>存为带码图纸后打印，或自行把码放入图框。手机扫一扫就知道这张纸质图是否现行，离线也可以。</translation>
    </message>
    <message>
        <source>The drawing itself is still on its way to this device.</source>
        <translation>图纸文件还在传到本机的路上。</translation>
    </message>
    <message>
        <source>The drawing itself is not on this device yet; it is fetched as soon as there is a network.</source>
        <translation>图纸文件还不在本机，有网络时自动取来。</translation>
    </message>
    <message>
        <source>Save with its code</source>
        <translation>存为带码图纸</translation>
    </message>
    <message>
        <source>Putting the code on the sheet …</source>
        <translation>正在加码…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>No free place was found on this sheet: the code lies over its lower right corner. Look at it before it is printed.</source>
        <translation>图上找不到空白处，码盖在右下角，打印前请看一眼。</translation>
    </message>
    <message>
        <source>This file could only be shown, not added to: its page became a picture.</source>
        <translation>此文件只能显示、不能添加内容，该页已转为图片。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>打开或转发</translation>
    </message>
</context>
<context>
    <name>SheetDetailsPage</name>
    <message>
        <source>This sheet is not on this device</source>
        <translation>这张图不在本机</translation>
    </message>
    <message>
        <source>Its site may have been taken away from you, or it has not arrived yet.</source>
        <translation>可能已不再负责该工地，或者还没有同步到本机。</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>A sheet is its number and title; what is built by is a revision with a file.</source>
        <translation>图纸只是图号和图名；施工依据的是带文件的版本。</translation>
    </message>
    <message>
        <source>Number, title and discipline</source>
        <translation>图号、图名和专业</translation>
    </message>
    <message>
        <source>Upload a new revision</source>
        <translation>上传新版</translation>
    </message>
</context>
<context>
    <name>SheetFinder</name>
    <message>
        <source>Search in the drawing</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>查找中 …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Compare %1 ↔ %2</source>
        <translation>对比 %1 ↔ %2</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>This sheet is not on this device</source>
        <translation>这张图不在本机</translation>
    </message>
    <message>
        <source>A revision with its file comes with the next upload.</source>
        <translation>上传后这里就有版本和文件。</translation>
    </message>
    <message>
        <source>Its site may have been taken away from you, or it has not arrived yet.</source>
        <translation>可能已不再负责该工地，或者还没有同步到本机。</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Taken off the drawing</source>
        <translation>从图上取消</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>SheetPreviewPage</name>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Issued %1</source>
        <translation>%1 发布</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>New: please confirm</source>
        <translation>新版，请确认</translation>
    </message>
    <message>
        <source>Rev. %1 · %2</source>
        <translation>%1 版 · %2</translation>
    </message>
    <message>
        <source>Coming · %1 %</source>
        <translation>接收中 · %1 %</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未上传</translation>
    </message>
</context>
<context>
    <name>SheetStates</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>This is a heavy drawing: its first picture takes a while. You can go on elsewhere.</source>
        <translation>这份图纸很大，第一次显示要等一会儿，可以先去做别的。</translation>
    </message>
    <message>
        <source>Opening the drawing …</source>
        <translation>正在打开图纸 …</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制 …</translation>
    </message>
    <message>
        <source>Fonts are missing in the file: letters may look different</source>
        <translation>文件缺少字体，文字可能与原图不同</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Marks and revisions</source>
        <translation>标记与版本</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量尺</translation>
    </message>
    <message>
        <source>Place a mark</source>
        <translation>加标记</translation>
    </message>
</context>
<context>
    <name>SheetUploadWords</name>
    <message>
        <source>This file could not be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>It may have been moved, or belongs to somebody else. Nothing was taken in.</source>
        <translation>文件可能已移走，或没有权限。未收入任何内容。</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this device first.</source>
        <translation>请重新选择，或先复制到本机。</translation>
    </message>
    <message>
        <source>Only the first %1 files were taken</source>
        <translation>只收下了前 %1 个文件</translation>
    </message>
    <message>
        <source>The others stay where they are.</source>
        <translation>其余文件未动。</translation>
    </message>
    <message>
        <source>Upload these, then choose the rest.</source>
        <translation>先上传这些，再选择其余的。</translation>
    </message>
    <message>
        <source>A sheet needs a number</source>
        <translation>图纸要有图号</translation>
    </message>
    <message>
        <source>A sheet needs a title</source>
        <translation>图纸要有图名</translation>
    </message>
    <message>
        <source>A revision needs a name</source>
        <translation>版本要有版次</translation>
    </message>
    <message>
        <source>Revision %1 of this sheet is there already</source>
        <translation>这张图已有 %1 版</translation>
    </message>
    <message>
        <source>Another of these pages has this number and revision</source>
        <translation>另一页已用此图号和版次</translation>
    </message>
    <message>
        <source>This file was changed meanwhile</source>
        <translation>文件已被改动</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>未收入任何内容。</translation>
    </message>
    <message>
        <source>Remove it from this list and choose it again.</source>
        <translation>请从列表移除后重新选择。</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The file is kept as it came; nothing was lost.</source>
        <translation>文件按原样保存，什么都没有丢。</translation>
    </message>
    <message>
        <source>This drawing has too many pages</source>
        <translation>这份图纸页数太多</translation>
    </message>
    <message>
        <source>Split it into files of at most %1 pages and upload those.</source>
        <translation>请拆成每份不超过 %1 页的文件再上传。</translation>
    </message>
    <message>
        <source>A page of this drawing is larger than any paper</source>
        <translation>图纸中有一页比任何图幅都大</translation>
    </message>
    <message>
        <source>Plot it again at a scale: a page may be 5 m long at most.</source>
        <translation>请按比例重新出图：一页最长 5 米。</translation>
    </message>
    <message>
        <source>This drawing is too large</source>
        <translation>这份图纸太大</translation>
    </message>
    <message>
        <source>Split it, or scan it with fewer pixels: at most %1 MB.</source>
        <translation>请拆分，或降低扫描精度：最大 %1 MB。</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>这个文件是空的</translation>
    </message>
    <message>
        <source>There is nothing in it; something went wrong where it was made.</source>
        <translation>里面没有内容，导出时出了问题。</translation>
    </message>
    <message>
        <source>Export the drawing again and upload it.</source>
        <translation>请重新导出图纸再上传。</translation>
    </message>
    <message>
        <source>This file is no drawing</source>
        <translation>这个文件不是图纸</translation>
    </message>
    <message>
        <source>Upload a PDF, or a picture: JPEG, PNG, WebP or HEIC.</source>
        <translation>请上传 PDF，或图片：JPEG、PNG、WebP、HEIC。</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation>这份 PDF 有密码</translation>
    </message>
    <message>
        <source>Ask its designer for one without a password.</source>
        <translation>请向设计师要一份没有密码的。</translation>
    </message>
    <message>
        <source>This PDF has no pages</source>
        <translation>这份 PDF 没有页面</translation>
    </message>
    <message>
        <source>This drawing is damaged</source>
        <translation>这份图纸已损坏</translation>
    </message>
    <message>
        <source>A part of the file is missing or spoilt. It is kept as it came.</source>
        <translation>文件缺了一部分或已损坏，按原样保存。</translation>
    </message>
    <message>
        <source>Upload the original once more, or ask its designer.</source>
        <translation>请重新上传原件，或联系设计师。</translation>
    </message>
    <message>
        <source>This drawing is not on this device yet</source>
        <translation>这份图纸还不在本机</translation>
    </message>
    <message>
        <source>It is at the office, or still on its way.</source>
        <translation>它在公司，或还在路上。</translation>
    </message>
    <message>
        <source>Connect to a network; it is fetched before all others.</source>
        <translation>连上网络后会优先下载。</translation>
    </message>
    <message>
        <source>This drawing could not be read</source>
        <translation>读不出这份图纸</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>您的记录安全。</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the device.</source>
        <translation>请再试一次；若仍不行，请重启设备。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take the photo</source>
        <translation>拍下</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Signatures still owed: %1</source>
        <translation>还差签字：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everybody who is asked has signed</source>
        <translation>要签的都已签</translation>
    </message>
    <message>
        <source>Next signature</source>
        <translation>下一位签字</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>签字后有改动</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>与签字时一致</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed and saved on this device</source>
        <translation>已签字，已存本机</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续做完</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>谁来签？</translation>
    </message>
    <message>
        <source>%1 (%2) signs what stands above</source>
        <translation>%1（%2）签认以上内容</translation>
    </message>
    <message>
        <source>What is to be signed is not on this device</source>
        <translation>要签的内容不在本机</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不归你负责，或还没有同步到。</translation>
    </message>
    <message>
        <source>Your role at this site records no signatures</source>
        <translation>你在这个工地的角色不记签字</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>请找这个工地的项目经理。</translation>
    </message>
    <message>
        <source>This inspection is not finished</source>
        <translation>这次检查还没有完成</translation>
    </message>
    <message>
        <source>It is signed as it stands at its end.</source>
        <translation>完成后按最终结果签字。</translation>
    </message>
    <message>
        <source>Nobody is asked to sign this</source>
        <translation>这里不需要签字</translation>
    </message>
    <message>
        <source>Its checklist names no signatures.</source>
        <translation>检查表没有要求签字。</translation>
    </message>
    <message>
        <source>Everybody who is asked has signed</source>
        <translation>要签的都已签</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>Sign by hand</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>Sign by name only</source>
        <translation>仅签姓名</translation>
    </message>
    <message numerus="yes">
        <source>The signature stands under exactly this: %n record(s), fingerprint %1. What changes afterwards shows.</source>
        <translation>
            <numerusform>签字对应的内容：%n 条记录，指纹 %1。签字后如有改动，会显示出来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in the field above</source>
        <translation>请在上方签名</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>The signature is withdrawn</source>
        <translation>签字已撤回</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>By name only, without handwriting</source>
        <translation>仅签姓名，没有手写</translation>
    </message>
    <message>
        <source>Given before fingerprints were kept: whether something changed cannot be told.</source>
        <translation>签字时尚未保存内容指纹，无法判断之后是否有改动。</translation>
    </message>
    <message>
        <source>Everything stands as it was signed.</source>
        <translation>内容与签字时完全一致。</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>签字后有改动</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of what was signed: %1</source>
        <translation>所签内容的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Withdraw this signature</source>
        <translation>撤回此签字</translation>
    </message>
    <message>
        <source>It stays in the history, with who withdrew it and why</source>
        <translation>签字仍保留在历史中，并记录撤回人和原因</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>改动：%1</translation>
    </message>
    <message>
        <source>Something that was signed is no longer there</source>
        <translation>签字时的一项内容已不在</translation>
    </message>
</context>
<context>
    <name>SignedMatter</name>
    <message>
        <source>Briefing: %1</source>
        <translation>交底：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>%1 % done</source>
        <translation>完成 %1%</translation>
    </message>
    <message>
        <source>%1 % behind</source>
        <translation>落后 %1%</translation>
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
        <translation>哪个工地？</translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation>工地、地址或客户</translation>
    </message>
    <message>
        <source>No site matches</source>
        <translation>没有符合的工地</translation>
    </message>
    <message>
        <source>No site on this device yet</source>
        <translation>本机还没有工地</translation>
    </message>
    <message>
        <source>Try a shorter word, or the name of the estate.</source>
        <translation>试试更短的词，或小区名称。</translation>
    </message>
    <message>
        <source>Sites arrive with the next sync, as soon as you are named for one.</source>
        <translation>一旦你被列入某个工地，下次同步就会出现。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
</context>
<context>
    <name>SiteDays</name>
    <message>
        <source>Site log</source>
        <translation>施工日志</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without an entry</source>
        <translation>
            <numerusform>有 %n 个工作日没有日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is written</source>
        <translation>今天已记</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺的</translation>
    </message>
    <message>
        <source>Today is not written yet</source>
        <translation>今天还没有记</translation>
    </message>
    <message>
        <source>Crews&apos; work</source>
        <translation>班组考核</translation>
    </message>
    <message>
        <source>Passed at first, points, issues sent back</source>
        <translation>一次合格、测点、整改返工</translation>
    </message>
</context>
<context>
    <name>SiteDrawnRows</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 处待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>What is built otherwise than drawn</source>
        <translation>现场与图纸不符之处</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 项进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the client, shown in a new revision</source>
        <translation>客户签字，新版体现</translation>
    </message>
    <message numerus="yes">
        <source>%n with comments open</source>
        <translation>
            <numerusform>%n 次有未关闭意见</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawings, looked at together</source>
        <translation>大家一起看图</translation>
    </message>
    <message>
        <source>What is handed over at the end</source>
        <translation>完工时移交的资料</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Design changes</source>
        <translation>设计变更</translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>方案会审</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>竣工资料</translation>
    </message>
</context>
<context>
    <name>SiteListPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未上传</translation>
    </message>
</context>
<context>
    <name>SiteLogPage</name>
    <message>
        <source>Site log</source>
        <translation>施工日志</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without an entry</source>
        <translation>
            <numerusform>有 %n 个工作日没有日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a day to write it now; when it was written stays beside it.</source>
        <translation>点那一天现在补记；补记时间会留在旁边。</translation>
    </message>
    <message>
        <source>Your role at this site reads the log.</source>
        <translation>你在这个工地可以看日志。</translation>
    </message>
    <message>
        <source>No day to write yet</source>
        <translation>还没有要记的日子</translation>
    </message>
    <message>
        <source>The log begins on the day the site starts.</source>
        <translation>日志从开工那天开始。</translation>
    </message>
    <message>
        <source>This site is not on this device. It may have been taken away from you, or has not arrived yet.</source>
        <translation>这个工地不在本机。可能已不归你负责，或还没有同步到。</translation>
    </message>
    <message>
        <source>Write today all the same</source>
        <translation>先记今天</translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation>回到工地列表</translation>
    </message>
    <message>
        <source>Write today</source>
        <translation>记今天</translation>
    </message>
    <message>
        <source>Go on with today</source>
        <translation>接着记今天</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Start %1</source>
        <translation>开工 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>已竣工 %1</translation>
    </message>
    <message>
        <source>Completion %1</source>
        <translation>竣工 %1</translation>
    </message>
    <message>
        <source>This site is not on this device</source>
        <translation>这个工地不在本机上</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已从你名下移出，或者还没有同步到。</translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation>回到工地列表</translation>
    </message>
    <message>
        <source>Plan %1 %</source>
        <translation>计划 %1%</translation>
    </message>
    <message>
        <source>Actual %1 %</source>
        <translation>实际 %1%</translation>
    </message>
    <message>
        <source>%1 % behind</source>
        <translation>落后 %1%</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>待传</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>这位客户的全部往来</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>有 %n 件投诉未解决</numerusform>
        </translation>
    </message>
    <message>
        <source>From the first day to the warranty, on one line</source>
        <translation>从开工到保修，一条线看完</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>报修</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 件未修好</numerusform>
        </translation>
    </message>
    <message>
        <source>What was mended here, and under which warranty</source>
        <translation>这里修过什么，是否在保</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>图纸</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s) to confirm</source>
        <translation>
            <numerusform>%n 张新版待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), marks and revisions</source>
        <translation>
            <numerusform>%n 张图、标记与版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitePhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>这里还没有照片</translation>
    </message>
    <message>
        <source>Take photos before a wall is closed: they show later what is behind it.</source>
        <translation>封墙之前拍下来，以后就知道这面墙后面有什么。</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Choose by stage, room or person</source>
        <translation>按阶段、部位或人筛选</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>去掉：%1</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>没有符合的照片</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>去掉一个筛选条件就能看到更多。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>SiteRecordsPage</name>
    <message>
        <source>Issues</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No issues here</source>
        <translation>这里没有整改单</translation>
    </message>
    <message>
        <source>No inspections here</source>
        <translation>这里没有巡检</translation>
    </message>
    <message>
        <source>Nothing at this site is waiting in this state.</source>
        <translation>这个工地没有处于该状态的整改单。</translation>
    </message>
    <message>
        <source>Start one with a checklist; it is kept on this device at once.</source>
        <translation>选一张检查表开始，内容立即存在本机。</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>记一笔</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>工地</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) on this device</source>
        <translation>
            <numerusform>本机有 %n 个工地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) found</source>
        <translation>
            <numerusform>找到 %n 个工地</numerusform>
        </translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation>工地、地址或客户</translation>
    </message>
    <message>
        <source>No site here yet</source>
        <translation>这里还没有工地</translation>
    </message>
    <message>
        <source>No site matches “%1”</source>
        <translation>没有符合“%1”的工地</translation>
    </message>
    <message>
        <source>Sites appear when the office adds you to them. New ones come with the next sync.</source>
        <translation>公司把你加入工地后就会出现，下次同步时到达。</translation>
    </message>
    <message>
        <source>Only sites that you belong to are on this device. Try fewer words.</source>
        <translation>本机只有你参与的工地。请少输几个字再试。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>StageBriefings</name>
    <message>
        <source>Briefing: %1</source>
        <translation>交底：%1</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>还没有签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Brief a trade</source>
        <translation>给工种交底</translation>
    </message>
</context>
<context>
    <name>StageGateWords</name>
    <message>
        <source>Why may it start all the same?</source>
        <translation>为什么仍可开工？</translation>
    </message>
    <message>
        <source>The reason stays with the stage, with your name.</source>
        <translation>原因与你的姓名会留在该阶段记录中。</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Accepted %1</source>
        <translation>已验收 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>To be finished %1</source>
        <translation>计划 %1 完成</translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation>还没有阶段</translation>
    </message>
    <message>
        <source>The office lays out the stages when the contract starts.</source>
        <translation>合同开始时由公司排定各阶段。</translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本机</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>Real %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>No inspection in this stage yet.</source>
        <translation>这个阶段还没有巡检。</translation>
    </message>
    <message>
        <source>Inspect this stage</source>
        <translation>巡检这个阶段</translation>
    </message>
    <message>
        <source>Overridden by %1: %2</source>
        <translation>由%1特批：%2</translation>
    </message>
    <message>
        <source>Report of this stage</source>
        <translation>本阶段报告</translation>
    </message>
</context>
<context>
    <name>StageStart</name>
    <message>
        <source>Nothing is missing: it may start</source>
        <translation>条件齐备，可以开工</translation>
    </message>
    <message numerus="yes">
        <source>Before it starts, %n thing(s) are missing</source>
        <translation>
            <numerusform>开工前还缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>我已核对</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>开始本阶段</translation>
    </message>
    <message>
        <source>Why may it start all the same?</source>
        <translation>为什么仍可开工？</translation>
    </message>
    <message>
        <source>The reason stays with the stage, with your name.</source>
        <translation>原因与你的姓名会留在该阶段记录中。</translation>
    </message>
    <message>
        <source>Let it start, with this reason</source>
        <translation>以此原因特批开工</translation>
    </message>
    <message>
        <source>Let it start all the same</source>
        <translation>特批开工</translation>
    </message>
    <message>
        <source>Your role at this site does not start stages.</source>
        <translation>你在该工地的角色不能开始阶段。</translation>
    </message>
</context>
<context>
    <name>StandardsList</name>
    <message>
        <source>What is measured, standard or clause</source>
        <translation>检查项、标准或条款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Somebody stands for every figure</source>
        <translation>每个限值都有人确认</translation>
    </message>
    <message>
        <source>No figure matches</source>
        <translation>没有符合的限值</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>没有等待确认的限值。</translation>
    </message>
    <message>
        <source>Try fewer words, or another group.</source>
        <translation>少打几个字，或换一组看看。</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>StartFollowUpPage</name>
    <message>
        <source>Visit to a client</source>
        <translation>客户回访</translation>
    </message>
    <message>
        <source>Planned anyway</source>
        <translation>已在计划中</translation>
    </message>
    <message>
        <source>Nothing is planned for this site now</source>
        <translation>这个工地目前没有应访</translation>
    </message>
    <message>
        <source>You can ask the client all the same.</source>
        <translation>也可以现在就回访。</translation>
    </message>
    <message>
        <source>Your role makes no visits; ask the adviser of the site.</source>
        <translation>您的角色不做回访，请找该工地的客户顾问。</translation>
    </message>
    <message>
        <source>Another visit, now</source>
        <translation>另做一次回访</translation>
    </message>
</context>
<context>
    <name>StartInspectionPage</name>
    <message>
        <source>New inspection</source>
        <translation>新巡检</translation>
    </message>
    <message>
        <source>Your role at this site does not record inspections</source>
        <translation>你在此工地的岗位不做巡检记录</translation>
    </message>
    <message>
        <source>Ask the project manager of the site, or choose another site.</source>
        <translation>请问该工地的项目经理，或选别的工地。</translation>
    </message>
    <message>
        <source>Choose another site</source>
        <translation>换一个工地</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>This site has no stages yet: the inspection belongs to the site alone.</source>
        <translation>此工地还没有阶段：巡检只归在工地名下。</translation>
    </message>
    <message>
        <source>No checklist on this device</source>
        <translation>本机没有清单</translation>
    </message>
    <message>
        <source>Checklists come from the office with the next sync.</source>
        <translation>清单会随下次同步从公司下来。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message numerus="yes">
        <source>%n issued drawing(s): drawn and built, sheet by sheet</source>
        <translation>
            <numerusform>%n 张已发布图纸，逐张对照</numerusform>
        </translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>对照图纸检查</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Starting</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Opening what is kept on this device</source>
        <translation>正在打开本机的记录</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>等其他人处理下一步</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Storage used</source>
        <translation>已用空间</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation>照片和录音</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>of them superseded or not issued</source>
        <translation>其中已作废或未发布</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Of all these, safe at the office</source>
        <translation>以上公司已妥存的</translation>
    </message>
    <message>
        <source>The whole encrypted file</source>
        <translation>整个加密文件</translation>
    </message>
    <message>
        <source>What is not yet safe at the office is never removed from this device.</source>
        <translation>公司尚未妥存的，绝不会从本机移除。</translation>
    </message>
    <message>
        <source>Originals stay on this device</source>
        <translation>原图在本机保留</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>And take at most</source>
        <translation>最多占用</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Older ones are let go once the office has them; their previews stay, and the original is fetched when somebody looks at it.</source>
        <translation>公司已收妥的旧原图会从本机移出；小图仍在，打开时再取回原图。</translation>
    </message>
</context>
<context>
    <name>SuggestionPage</name>
    <message>
        <source>This suggestion is not on this device</source>
        <translation>这条建议不在本机</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>可能还没同步到，或者您已不在该团队。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Taken up, or why not</source>
        <translation>采纳了，或者为什么不采纳</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>What we do otherwise now</source>
        <translation>我们的改进</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>A suggestion of the client</source>
        <translation>客户的建议</translation>
    </message>
    <message>
        <source>First: what is it about?</source>
        <translation>先选：关于哪个环节？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept; the adviser owes an answer</source>
        <translation>已保存；由客户顾问答复</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>客户建议</translation>
    </message>
    <message>
        <source>Every suggestion has its answer</source>
        <translation>每条建议都已答复</translation>
    </message>
    <message>
        <source>What clients suggest at a follow-up visit stands here until it is answered.</source>
        <translation>回访中客户提的建议列在这里，直到答复为止。</translation>
    </message>
</context>
<context>
    <name>SummaryClocks</name>
    <message>
        <source>How long it took</source>
        <translation>处理用时</translation>
    </message>
    <message>
        <source>half of %1 within %2</source>
        <translation>%1 件，半数在 %2内</translation>
    </message>
    <message>
        <source>worst %1 (%2)</source>
        <translation>最慢 %1（%2）</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 件超时</translation>
    </message>
</context>
<context>
    <name>SummaryEntries</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>全部 %1 条</translation>
    </message>
    <message>
        <source>%1 more are counted here; only the first are listed.</source>
        <translation>另有 %1 条计入，此处只列前面的。</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超时 %1</translation>
    </message>
</context>
<context>
    <name>SummaryFiles</name>
    <message>
        <source>As a file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>PDF, to read and to keep</source>
        <translation>PDF，供阅读和保存</translation>
    </message>
    <message>
        <source>Table (XLSX), to count with</source>
        <translation>表格（XLSX），供统计</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>打开或转交</translation>
    </message>
</context>
<context>
    <name>SummaryNumbers</name>
    <message>
        <source>Series %1: %2</source>
        <translation>号段 %1：%2</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>作废编号</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>并入他件</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补登</translation>
    </message>
</context>
<context>
    <name>SummaryOutcome</name>
    <message>
        <source>No client has given a score yet</source>
        <translation>还没有客户评分</translation>
    </message>
    <message>
        <source>Clients give %1 of 5</source>
        <translation>客户评分 %1（满分 5）</translation>
    </message>
    <message>
        <source>%1 % gave 4 or 5, of %2 asked</source>
        <translation>%2 位中 %1% 给 4 或 5 分</translation>
    </message>
    <message>
        <source>Causes of what was settled</source>
        <translation>办结投诉的原因</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>重大事件</translation>
    </message>
    <message>
        <source>Clients who called again: %1</source>
        <translation>重复投诉的客户：%1</translation>
    </message>
    <message>
        <source>%1 times: %2</source>
        <translation>%1 次：%2</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重开</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Register summary</source>
        <translation>投诉登记汇总</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>已退回。</translation>
    </message>
    <message>
        <source>Signed in your name.</source>
        <translation>已以你的名义签署。</translation>
    </message>
    <message>
        <source>Counting the register…</source>
        <translation>正在统计登记…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>统计已停止</translation>
    </message>
    <message>
        <source>Nothing was changed. Figures come from the records on this device and can be counted at any time.</source>
        <translation>什么都没有改动。数据来自本机记录，随时可以重新统计。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Overdue, as of %1</source>
        <translation>截至 %1 超时</translation>
    </message>
    <message>
        <source>Nothing was overdue.</source>
        <translation>没有超时。</translation>
    </message>
</context>
<context>
    <name>SummaryParts</name>
    <message>
        <source>Of what, and whose</source>
        <translation>构成与归属</translation>
    </message>
    <message>
        <source>%1 open + %2 new − %3 settled = %4</source>
        <translation>期初 %1 + 新增 %2 − 办结 %3 = %4</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>全部 %1 条</translation>
    </message>
</context>
<context>
    <name>SummaryPeriod</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until, included</source>
        <translation>到（含）</translation>
    </message>
    <message>
        <source>This lies before the first day.</source>
        <translation>早于开始日。</translation>
    </message>
</context>
<context>
    <name>SummaryReportWords</name>
    <message>
        <source>Overdue, by owner</source>
        <translation>超时（按负责人）</translation>
    </message>
    <message>
        <source>Register of complaints, as of %1</source>
        <translation>投诉登记，截至 %1</translation>
    </message>
    <message>
        <source>Start, new, settled, end</source>
        <translation>期初、新增、办结、期末</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 of 5; %2 % gave 4 or 5, of %3</source>
        <translation>%1 / 5；%3 位中 %2% 给 4 或 5 分</translation>
    </message>
    <message>
        <source>%1; loss ¥%2, %3 days</source>
        <translation>%1 件；损失 ¥%2，%3 天</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>签署后有变化</translation>
    </message>
    <message>
        <source>half of %1 within %2; worst %3 (%4); %5 too late</source>
        <translation>%1 件，半数在 %2内；最慢 %3（%4）；%5 件超时</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>应于</translation>
    </message>
    <message>
        <source>Signed by the desk</source>
        <translation>前台签署</translation>
    </message>
    <message>
        <source>Confirmed by the adviser</source>
        <translation>客户顾问确认</translation>
    </message>
    <message>
        <source>Received by the deputy general manager</source>
        <translation>副总经理收阅</translation>
    </message>
</context>
<context>
    <name>SummarySeal</name>
    <message>
        <source>Not locked: the figures follow the records</source>
        <translation>未锁定：数据随记录变化</translation>
    </message>
    <message>
        <source>Signed by the desk</source>
        <translation>前台签署</translation>
    </message>
    <message>
        <source>Confirmed by the adviser</source>
        <translation>客户顾问确认</translation>
    </message>
    <message>
        <source>Received by the deputy general manager</source>
        <translation>副总经理收阅</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>A recount gives the same figures.</source>
        <translation>重新统计，数据一致。</translation>
    </message>
    <message>
        <source>This device sees a part of the register and cannot count again what was signed.</source>
        <translation>本机只看到一部分登记，无法重新统计签署时的数据。</translation>
    </message>
    <message>
        <source>Records have changed since it was signed. A recount gives:</source>
        <translation>签署之后记录有变化，重新统计的结果：</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>Whose adviser confirms</source>
        <translation>由哪个团队的顾问确认</translation>
    </message>
    <message>
        <source>Why it goes back, if it does</source>
        <translation>如需退回，说明原因</translation>
    </message>
</context>
<context>
    <name>SummaryStock</name>
    <message>
        <source>Open at the start</source>
        <translation>期初未结</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未结</translation>
    </message>
    <message>
        <source>Open complaints from day to day, at most %1</source>
        <translation>每日未结投诉，最多 %1</translation>
    </message>
    <message>
        <source>at most %1 open</source>
        <translation>最多 %1 件未结</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Only where the whole register is seen can it be signed: at the desk, or by the deputy general manager.</source>
        <translation>只有看得到全部登记的设备才能签署：前台或副总经理。</translation>
    </message>
    <message>
        <source>This period is not over. It can be signed from %1 on.</source>
        <translation>本期尚未结束，%1起可以签署。</translation>
    </message>
    <message>
        <source>The front desk or the deputy general manager signs it.</source>
        <translation>由前台或副总经理签署。</translation>
    </message>
</context>
<context>
    <name>SupersededBanner</name>
    <message>
        <source>Checked against a drawing that is no longer valid</source>
        <translation>所依据的图纸已作废</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>看 %1</translation>
    </message>
    <message>
        <source>%1 was withdrawn: ask the designer.</source>
        <translation>%1 已撤回，请问设计师。</translation>
    </message>
    <message>
        <source>%1 is superseded: build by %2.</source>
        <translation>%1 已作废，按 %2 施工。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待上传</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>Needs a look:</source>
        <translation>需要你看一眼</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed by two people at once</source>
        <translation>
            <numerusform>%n 处同时修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office did not take %n change(s)</source>
        <translation>
            <numerusform>公司未接收 %n 处修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It holds no names and no records; paste it where it is asked for.</source>
        <translation>已复制。里面没有姓名也没有记录内容，请贴给要看的人。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>last sync %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation>还没有同步过</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is off by %n minute(s). Nothing is lost by it, but check the time.</source>
        <translation>
            <numerusform>本机时钟偏差 %n 分钟。不会因此丢失任何记录，但请核对时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Syncs by itself once there is a network · try now</source>
        <translation>有网时自动同步 · 立即重试</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Offline: everything is saved on this device</source>
        <translation>离线，所有记录已存本机</translation>
    </message>
    <message>
        <source>Online: records are waiting to be sent</source>
        <translation>已联网，记录等待上传</translation>
    </message>
    <message>
        <source>Talking to the office</source>
        <translation>正在与公司同步</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>有事需要你看一眼</translation>
    </message>
    <message>
        <source>Everything is at the office</source>
        <translation>所有记录已到公司</translation>
    </message>
    <message>
        <source>Tries again by itself in less than a minute</source>
        <translation>一分钟内会自己再试</translation>
    </message>
    <message numerus="yes">
        <source>Tries again by itself in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后自己再试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Not sent yet</source>
        <translation>待传</translation>
    </message>
</context>
<context>
    <name>TemplateEntryActions</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Tap again to take it out</source>
        <translation>再点一次就移除</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>TemplateFigure</name>
    <message>
        <source>How it is compared</source>
        <translation>怎么比较</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>± either way</source>
        <translation>正负</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>TemplateGroups</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>读不出来：%1</translation>
    </message>
    <message>
        <source>draft: cannot be used</source>
        <translation>草稿：还不能使用</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>%1 批准，%2</translation>
    </message>
</context>
<context>
    <name>TemplateHead</name>
    <message>
        <source>comes with the app</source>
        <translation>随应用提供</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>%1 批准</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>与上一版有什么不同</translation>
    </message>
    <message>
        <source>Make our own version</source>
        <translation>另建公司版本</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>以此新建版本</translation>
    </message>
    <message>
        <source>Templates are written by: %1.</source>
        <translation>模板由%1编制。</translation>
    </message>
</context>
<context>
    <name>TemplateItem</name>
    <message>
        <source>Without a title</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>main item</source>
        <translation>主控项目</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>测 %1 点</translation>
    </message>
</context>
<context>
    <name>TemplateItemForm</name>
    <message>
        <source>What is looked at</source>
        <translation>检查什么</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>By a standard</source>
        <translation>按标准</translation>
    </message>
    <message>
        <source>Figure of our own</source>
        <translation>公司自定</translation>
    </message>
    <message>
        <source>By eye</source>
        <translation>人工判定</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Points to measure</source>
        <translation>测点数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>项目类别</translation>
    </message>
    <message>
        <source>If it fails, the stage stops.</source>
        <translation>不合格就停止这个阶段。</translation>
    </message>
    <message>
        <source>Every point must pass.</source>
        <translation>每个测点都要合格。</translation>
    </message>
    <message>
        <source>80 % of the points must pass, none beyond 1.5 times the limit.</source>
        <translation>80% 的测点合格，且没有一点超过限值的 1.5 倍。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主控</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Timed test</source>
        <translation>计时试验</translation>
    </message>
    <message>
        <source>Photos wanted</source>
        <translation>应拍照片数</translation>
    </message>
    <message>
        <source>Room, if it is always the same</source>
        <translation>房间（固定时才填）</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>公司的</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等你处理</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>检查模板</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等你处理的</translation>
    </message>
    <message>
        <source>The company has no checklists of its own yet</source>
        <translation>公司还没有自己的检查模板</translation>
    </message>
    <message>
        <source>Drafts of yours, and what you may check or approve, show here.</source>
        <translation>你的草稿，以及你可以审核或批准的，会显示在这里。</translation>
    </message>
    <message>
        <source>Open one of the app&apos;s and make a version of your own, or begin an empty one.</source>
        <translation>打开随应用提供的模板另建公司版本，或新建一个空的。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>新建检查模板</translation>
    </message>
    <message>
        <source>Templates are written by: %1.</source>
        <translation>模板由%1编制。</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Without a title</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>Checklist template</source>
        <translation>检查模板</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>This template is not on this device</source>
        <translation>这个模板不在本机</translation>
    </message>
    <message>
        <source>It may arrive with the next sync, or it belongs to another company.</source>
        <translation>它可能随下次同步到来，也可能属于别的公司。</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>查看模板</translation>
    </message>
    <message>
        <source>Items, %1</source>
        <translation>检查项（%1）</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加检查项</translation>
    </message>
    <message>
        <source>Photos of hidden works, %1</source>
        <translation>隐蔽工程照片（%1）</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片要求</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>由谁签字</translation>
    </message>
    <message>
        <source>Nobody signs it.</source>
        <translation>无需签字。</translation>
    </message>
    <message>
        <source>Before this stage starts</source>
        <translation>本阶段开工前须具备</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>没有前置要求。</translation>
    </message>
</context>
<context>
    <name>TemplatePhoto</name>
    <message>
        <source>Without a title</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>拍什么</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>拍几处</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>In each room</source>
        <translation>每个房间</translation>
    </message>
    <message>
        <source>Of each wall</source>
        <translation>每面墙</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>before the work</source>
        <translation>施工前</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>施工后</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it is handed in</source>
        <translation>
            <numerusform>提交前还有 %n 处要改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>随应用提供</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等你处理</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>TemplateStepSheet</name>
    <message>
        <source>You vouch with your name that every item and figure was read. A third person approves it after you.</source>
        <translation>你以自己的名义保证每一项、每个限值都看过。之后由第三个人批准。</translation>
    </message>
    <message>
        <source>You vouch with your name. Inspections that start from now on use this version; those under way keep theirs.</source>
        <translation>你以自己的名义批准。此后开始的检查用这一版；进行中的检查仍用原来的版本。</translation>
    </message>
    <message>
        <source>No new inspection starts from it. Inspections under way keep it.</source>
        <translation>不再用它开始新的检查；进行中的检查不受影响。</translation>
    </message>
    <message>
        <source>Its author can change it again, and hands it in once more.</source>
        <translation>编制人可以再修改，改好后重新提交。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>要改什么</translation>
    </message>
    <message>
        <source>First say why</source>
        <translation>请先写明原因</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>This checklist is not approved yet</source>
        <translation>这份清单还没有批准</translation>
    </message>
    <message>
        <source>Nothing was started. A checklist is used once it has been checked and approved.</source>
        <translation>没有开始任何巡检。清单经审核、批准后才能使用。</translation>
    </message>
    <message>
        <source>This inspection is still running</source>
        <translation>这次巡检还在进行</translation>
    </message>
    <message>
        <source>Finish it first: what failed is rechecked afterwards.</source>
        <translation>请先完成：不合格项之后再复查。</translation>
    </message>
    <message>
        <source>Nothing failed here</source>
        <translation>这里没有不合格项</translation>
    </message>
    <message>
        <source>There is nothing to recheck.</source>
        <translation>没有要复查的。</translation>
    </message>
    <message>
        <source>%1, recheck</source>
        <translation>%1（复查）</translation>
    </message>
    <message>
        <source>It comes with the app. Make a version of your own to change it.</source>
        <translation>随应用提供。要修改，请另建公司版本。</translation>
    </message>
    <message>
        <source>It was handed in and stays as it is, until it is sent back or approved.</source>
        <translation>已经提交，在退回或批准之前保持不变。</translation>
    </message>
    <message>
        <source>An approved version no longer changes. Begin a new version instead.</source>
        <translation>已批准的版本不再修改。请新建版本。</translation>
    </message>
    <message>
        <source>It was withdrawn and no longer changes. Begin a new version instead.</source>
        <translation>已作废，不再修改。请新建版本。</translation>
    </message>
    <message>
        <source>This draft is %1&apos;s. Begin a version of your own to change it.</source>
        <translation>这份草稿是%1的。要修改，请另建一个版本。</translation>
    </message>
    <message>
        <source>You wrote this version: somebody else takes the step “%1”.</source>
        <translation>这一版是你编制的：“%1”须由别人来做。</translation>
    </message>
    <message>
        <source>You checked this version: a third person takes the step “%1”.</source>
        <translation>这一版是你审核的：“%1”须由第三个人来做。</translation>
    </message>
    <message>
        <source>Only %1 hands this draft in.</source>
        <translation>只有%1可以提交这份草稿。</translation>
    </message>
    <message>
        <source>Your role does not take the step “%1”.</source>
        <translation>你的岗位不能做“%1”。</translation>
    </message>
    <message>
        <source>This cannot be handed on yet</source>
        <translation>还不能提交</translation>
    </message>
    <message>
        <source>a figure of our own</source>
        <translation>公司自定</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>第 %1 张照片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>新检查模板</translation>
    </message>
    <message>
        <source>Acceptance of the stage before</source>
        <translation>上一阶段验收</translation>
    </message>
    <message>
        <source>Its signatures</source>
        <translation>验收签字齐全</translation>
    </message>
    <message>
        <source>Briefing of the trades</source>
        <translation>班组交底</translation>
    </message>
    <message>
        <source>Issues closed</source>
        <translation>整改已关闭</translation>
    </message>
    <message>
        <source>Photos taken</source>
        <translation>照片已拍齐</translation>
    </message>
    <message>
        <source>Timed tests passed</source>
        <translation>计时试验合格</translation>
    </message>
    <message>
        <source>No red line failed</source>
        <translation>没有红线不合格</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>合同已签</translation>
    </message>
    <message>
        <source>Drawings issued</source>
        <translation>图纸已发</translation>
    </message>
    <message>
        <source>Work plan approved</source>
        <translation>施工方案已批准</translation>
    </message>
    <message>
        <source>Safety plan approved</source>
        <translation>安全方案已批准</translation>
    </message>
    <message>
        <source>Schedule agreed</source>
        <translation>工期已确定</translation>
    </message>
    <message>
        <source>Permit of the building&apos;s management</source>
        <translation>物业施工许可</translation>
    </message>
    <message>
        <source>Base dry</source>
        <translation>基层已干</translation>
    </message>
    <message>
        <source>It needs a title</source>
        <translation>需要名称</translation>
    </message>
    <message>
        <source>Say what is required</source>
        <translation>请写明要求</translation>
    </message>
    <message>
        <source>The room cannot be read</source>
        <translation>房间读不出来</translation>
    </message>
    <message>
        <source>The limit needs a unit</source>
        <translation>限值需要单位</translation>
    </message>
    <message>
        <source>The upper bound must be a figure, not below the lower one</source>
        <translation>上限须为数字，且不小于下限</translation>
    </message>
    <message>
        <source>From 1 to 50 points, and only where something is measured</source>
        <translation>测点 1 至 50 个，且只有实测项才有</translation>
    </message>
    <message>
        <source>From 0 to 50 photos</source>
        <translation>照片 0 至 50 张</translation>
    </message>
    <message>
        <source>A red line is always a main item</source>
        <translation>红线必须是主控项目</translation>
    </message>
    <message>
        <source>This test is not known</source>
        <translation>没有这种试验</translation>
    </message>
    <message>
        <source>It stands here twice: remove one</source>
        <translation>重复出现：请移除一个</translation>
    </message>
    <message>
        <source>It needs at least one item</source>
        <translation>至少要有一项</translation>
    </message>
    <message>
        <source>Choose a stage</source>
        <translation>请选择阶段</translation>
    </message>
    <message>
        <source>in each room</source>
        <translation>每个房间</translation>
    </message>
    <message>
        <source>of each wall</source>
        <translation>每面墙</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>A limit is expected, such as 0.5</source>
        <translation>请填限值，例如 0.5</translation>
    </message>
    <message>
        <source>This figure is not among the standards of this app: choose another</source>
        <translation>这一版应用的标准里没有这个限值：请另选</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>不能使用：%1</translation>
    </message>
    <message>
        <source>%1 (red line)</source>
        <translation>%1（红线）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>Photos before it is covered: %1</source>
        <translation>封闭前拍照：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This version is approved already</source>
        <translation>这一版已经批准过</translation>
    </message>
    <message>
        <source>Another draft became version %1 before. Begin a new version from this one.</source>
        <translation>另一份草稿已先成为第 %1 版。请以这份新建一个版本。</translation>
    </message>
    <message>
        <source>Built as drawn? Each difference is a deviation.</source>
        <translation>是否按图施工？不符之处记为偏差。</translation>
    </message>
    <message>
        <source>These drawings are not on this device</source>
        <translation>这些图纸不在本机</translation>
    </message>
    <message>
        <source>Nothing was started. They come with the next sync.</source>
        <translation>没有开始检查。下次同步会下载。</translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>对照图纸检查</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Checklist templates</source>
        <translation>检查模板</translation>
    </message>
</context>
<context>
    <name>TestBellWords</name>
    <message>
        <source>%1: time is up</source>
        <translation>%1：到时了</translation>
    </message>
    <message>
        <source>%1, %2: time is up</source>
        <translation>%2%1：到时了</translation>
    </message>
    <message>
        <source>Due %1 ago. Photo and reading at the end are owed.</source>
        <translation>已到时 %1，请补结束照片和读数。</translation>
    </message>
    <message>
        <source>Photo and reading at the end are owed.</source>
        <translation>请拍结束照片并记录读数。</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Start: %1</source>
        <translation>开始：%1</translation>
    </message>
</context>
<context>
    <name>TestReadings</name>
    <message>
        <source>No reading yet</source>
        <translation>还没有读数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Reading (%1)</source>
        <translation>读数（%1）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>TestStanding</name>
    <message>
        <source>%1 to go</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>到时了</translation>
    </message>
    <message>
        <source>Due %1 ago</source>
        <translation>已到时 %1</translation>
    </message>
</context>
<context>
    <name>TestStart</name>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>24 h, the standard</source>
        <translation>24 小时（规范）</translation>
    </message>
    <message>
        <source>48 h, the company</source>
        <translation>48 小时（公司）</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>管材</translation>
    </message>
    <message>
        <source>Plastic pipe</source>
        <translation>塑料管</translation>
    </message>
    <message>
        <source>Metal pipe</source>
        <translation>金属管</translation>
    </message>
    <message>
        <source>Working pressure (MPa)</source>
        <translation>工作压力（MPa）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Level at the start (mm)</source>
        <translation>开始水位（mm）</translation>
    </message>
    <message>
        <source>Pressure at the start (MPa)</source>
        <translation>开始压力（MPa）</translation>
    </message>
    <message>
        <source>At least 20 mm</source>
        <translation>不小于 20 mm</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>How it is tested</source>
        <translation>按什么试压</translation>
    </message>
    <message>
        <source>As the standard says</source>
        <translation>按规范</translation>
    </message>
    <message>
        <source>What the trade does: a company setting, unverified</source>
        <translation>行业做法：公司设定，未经核实</translation>
    </message>
    <message>
        <source>0.6 MPa, 30 min, drop at most 0.05</source>
        <translation>0.6 MPa，30 分钟，压降不大于 0.05</translation>
    </message>
    <message>
        <source>0.8 MPa, 30 min, no drop</source>
        <translation>0.8 MPa，30 分钟，无压降</translation>
    </message>
    <message>
        <source>0.6 MPa, 2 h, drop at most 10 %</source>
        <translation>0.6 MPa，2 小时，压降不大于 10 %</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Water at least %1 deep for %2, dropping at most %3</source>
        <translation>水深不小于 %1，蓄水 %2，水位下降不大于 %3</translation>
    </message>
    <message>
        <source>%1 (the standard asks for %2)</source>
        <translation>%1（规范要求 %2）</translation>
    </message>
    <message>
        <source>Every line at least %1</source>
        <translation>每条线路不小于 %1</translation>
    </message>
    <message>
        <source>Left alone for %1</source>
        <translation>静置养护 %1</translation>
    </message>
    <message>
        <source>Step %1: from %2, held %3, dropping at most %4</source>
        <translation>第 %1 段：%2 起，稳压 %3，压降不大于 %4</translation>
    </message>
    <message>
        <source>photo at the start</source>
        <translation>开始照片</translation>
    </message>
    <message>
        <source>photo at the end</source>
        <translation>结束照片</translation>
    </message>
    <message>
        <source>reading at the start</source>
        <translation>开始读数</translation>
    </message>
    <message>
        <source>reading at the end</source>
        <translation>结束读数</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed: the water was %1 deep at the start, at least %2 is needed</source>
        <translation>不合格：开始水深 %1，要求不小于 %2</translation>
    </message>
    <message>
        <source>Failed: the level dropped %1, %2 more than allowed</source>
        <translation>不合格：水位下降 %1，超限 %2</translation>
    </message>
    <message>
        <source>Failed: step %1 began at %2, at least %3 is needed</source>
        <translation>不合格：第 %1 段起始 %2，要求不小于 %3</translation>
    </message>
    <message>
        <source>Failed: in step %1 the pressure dropped %2, %3 more than allowed</source>
        <translation>不合格：第 %1 段压降 %2，超限 %3</translation>
    </message>
    <message>
        <source>Failed: step %1 was held %2, %3 is needed</source>
        <translation>不合格：第 %1 段稳压 %2，要求 %3</translation>
    </message>
    <message>
        <source>Failed: %1 is read, at least %2 is needed</source>
        <translation>不合格：读数 %1，要求不小于 %2</translation>
    </message>
    <message>
        <source>Its times contradict each other: the clock of a device was set.</source>
        <translation>时间前后矛盾：有设备的时钟被改过。</translation>
    </message>
    <message>
        <source>Its end was told %1 after it was due.</source>
        <translation>到时 %1 后才记录结束。</translation>
    </message>
    <message>
        <source>Shorter than the company wants, long enough for the standard.</source>
        <translation>短于公司要求，满足规范要求。</translation>
    </message>
    <message>
        <source>Judged without: %1</source>
        <translation>判定时缺：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 段：%2</translation>
    </message>
</context>
<context>
    <name>ThumbTile</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>TimedTestPage</name>
    <message>
        <source>at the start</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>This test is not on this device</source>
        <translation>本机没有这个试验</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已收回权限，或尚未同步到本机。</translation>
    </message>
    <message>
        <source>Started %1 · due %2</source>
        <translation>%1 开始 · %2 到时</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司设定，未核实</translation>
    </message>
    <message>
        <source>Why is it aborted?</source>
        <translation>为什么中止？</translation>
    </message>
    <message>
        <source>Abort the test</source>
        <translation>中止试验</translation>
    </message>
    <message>
        <source>End and judge</source>
        <translation>结束并判定</translation>
    </message>
    <message>
        <source>You can read this. Your role at this site does not change it.</source>
        <translation>你可以查看，你在这个工地的角色不能修改。</translation>
    </message>
    <message>
        <source>Your role at this site starts no tests</source>
        <translation>你在这个工地的角色不能开始试验</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>请找这个工地的项目经理。</translation>
    </message>
</context>
<context>
    <name>TimedTestWords</name>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>Type the reading as the instrument shows it.</source>
        <translation>请照仪表所示输入读数。</translation>
    </message>
    <message>
        <source>This device&apos;s clock stands before what was already recorded</source>
        <translation>本机时钟早于已有的记录</translation>
    </message>
    <message>
        <source>Set the clock right, then end the test. Nothing is lost.</source>
        <translation>请先校准时钟，再结束试验。记录都在。</translation>
    </message>
    <message>
        <source>Ended now it would prove nothing: at least %1 are needed</source>
        <translation>现在结束不能作数：至少需要 %1</translation>
    </message>
    <message>
        <source>Let it run, or abort it and say why.</source>
        <translation>让它继续，或写明原因后中止。</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>The test is judged when they are there.</source>
        <translation>补齐后即可判定。</translation>
    </message>
    <message>
        <source>Why is it aborted?</source>
        <translation>为什么中止？</translation>
    </message>
    <message>
        <source>A test is aborted with a reason.</source>
        <translation>中止试验须写明原因。</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Passed on to the client service team</source>
        <translation>已转客户服务团队</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>The client agreed to a plan</source>
        <translation>客户同意方案</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>已复查</translation>
    </message>
    <message>
        <source>The client confirmed</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Unfounded; the client was told</source>
        <translation>不成立，已告知客户</translation>
    </message>
    <message>
        <source>The clocks stand: %1</source>
        <translation>时钟暂停：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>The clocks go on</source>
        <translation>时钟继续</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已办妥</translation>
    </message>
    <message>
        <source>The same call, also written down as %1</source>
        <translation>同一来电，另记为 %1</translation>
    </message>
    <message>
        <source>The office told: %1</source>
        <translation>公司已告知：%1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>已阅：%1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个工地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan for today</source>
        <translation>今天的行程</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>今天没有安排</translation>
    </message>
    <message>
        <source>Inspections planned for you show here with their time. You can start one at any site.</source>
        <translation>排给你的巡检会按时间显示在这里。你也可以在任何工地直接开始。</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>选择工地</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Asked this month</source>
        <translation>本月回访</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Late</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation>七天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for you</source>
        <translation>
            <numerusform>你有 %n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>没有要复查的</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>选择工地</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Complaints, repairs, issues and inspections given to you show here, the most urgent first.</source>
        <translation>派给您的投诉、报修、问题和检查都在这里，最急的在前。</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Caller not known</source>
        <translation>来电人不详</translation>
    </message>
    <message>
        <source>waits at the front desk</source>
        <translation>在前台等候</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我马上来</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>我来接</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不便</translation>
    </message>
    <message>
        <source>What should the desk tell them?</source>
        <translation>请前台怎么答覆对方？</translation>
    </message>
    <message>
        <source>I call back at three</source>
        <translation>我三点回电</translation>
    </message>
    <message>
        <source>Tell the desk: not now</source>
        <translation>告诉前台：现在不便</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>A visitor for you</source>
        <translation>有您的访客</translation>
    </message>
    <message>
        <source>A call put through</source>
        <translation>转接的电话</translation>
    </message>
    <message>
        <source>This card is not on this device</source>
        <translation>这张卡片不在本机</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or it is another team&apos;s.</source>
        <translation>可能还没同步到，或属于别的团队。</translation>
    </message>
</context>
<context>
    <name>TransferStanding</name>
    <message>
        <source>%1 knows of the guest.</source>
        <translation>%1已知道访客到了。</translation>
    </message>
    <message>
        <source>%1 sees the card. Put the call through now.</source>
        <translation>%1已看到卡片，现在可以转接。</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translation>%1正在过来。</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1来接。</translation>
    </message>
    <message>
        <source>%1 cannot now: %2</source>
        <translation>%1现在不便：%2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>The card goes out as soon as there is a network. Tell %1 in a few words when you put it through.</source>
        <translation>卡片一有网络就发出。转接时请简要告诉%1。</translation>
    </message>
    <message>
        <source>The card is on its way to %1.</source>
        <translation>卡片正在发往%1。</translation>
    </message>
    <message>
        <source>Take a message instead</source>
        <translation>改为留言</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>The office no longer lists %1 of %2 records here. Nothing was removed.</source>
        <translation>这里的 %2 条记录中，有 %1 条已不在公司的清单里。没有移除任何记录。</translation>
    </message>
    <message>
        <source>Keep them on this device</source>
        <translation>保留在这台设备上</translation>
    </message>
    <message>
        <source>The office means it: remove them</source>
        <translation>公司已确认：移除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) here are unknown to the office since it was set back. They are kept.</source>
        <translation>
            <numerusform>公司恢复备份后不认得这里的 %n 条记录。它们都保留着。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them to the office</source>
        <translation>发送给公司</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office says now do not fit what it said before.</source>
        <translation>
            <numerusform>公司现在的说法有 %n 处与先前对不上。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have told the office</source>
        <translation>我已告知公司</translation>
    </message>
    <message numerus="yes">
        <source>The office no longer names %n place(s) that this device holds, and did not say that they were taken away. What is there is kept; ask at the office.</source>
        <translation>
            <numerusform>公司的名单里没有这台设备上的 %n 处了，但也没有说收回。内容都留着，请问公司。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthPage</name>
    <message>
        <source>The truth in one minute</source>
        <translation>一分钟看实情</translation>
    </message>
    <message>
        <source>Told to you</source>
        <translation>已告知您</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Register summary</source>
        <translation>登记汇总</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nobody has accepted</source>
        <translation>无人受理</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>重大事件</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>No clock of a complaint has run out, and there is no major event.</source>
        <translation>没有投诉超时，也没有重大事件。</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Issues to fix</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>其中逾期</translation>
    </message>
    <message>
        <source>mended, to verify</source>
        <translation>已整改待复查</translation>
    </message>
    <message>
        <source>Stages under way</source>
        <translation>进行中的阶段</translation>
    </message>
    <message>
        <source>What clients say this month</source>
        <translation>本月客户怎么说</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>客户建议</translation>
    </message>
</context>
<context>
    <name>TwinsCard</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本机</translation>
    </message>
    <message>
        <source>The same as: %1</source>
        <translation>与这张是同一件：%1</translation>
    </message>
    <message>
        <source>That one counts. This one is kept and holds nothing up.</source>
        <translation>以那张为准。这张留着，不影响验收。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>不是同一件</translation>
    </message>
    <message>
        <source>Perhaps the same: %1</source>
        <translation>可能重复：%1</translation>
    </message>
    <message>
        <source>Yes, that one counts</source>
        <translation>是同一件，以那张为准</translation>
    </message>
</context>
<context>
    <name>UnsentFile</name>
    <message>
        <source>Saved as %1. Hand it to the office; nothing was removed here.</source>
        <translation>已存为 %1，请交给公司；本机的东西一样没动。</translation>
    </message>
    <message>
        <source>Save what is unsent as a file</source>
        <translation>把还没送出的存成文件</translation>
    </message>
    <message>
        <source>For when no network will do: it travels by cable, card or chat, and only the office can read it. It still goes out by itself as well.</source>
        <translation>没有网络可用时：用数据线、存储卡或聊天工具带过去，只有公司能打开。有了网络，照样会自动送出。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>UploadDrawingsPage</name>
    <message>
        <source>Upload drawings</source>
        <translation>上传图纸</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>新版本</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)…</source>
        <translation>
            <numerusform>正在读取 %n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Drop them: each page becomes a sheet</source>
        <translation>松手即可：每一页成为一张图</translation>
    </message>
    <message>
        <source>Nothing to take in yet</source>
        <translation>还没有可收入的图纸</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n sheet(s)</source>
        <translation>
            <numerusform>收入 %n 张图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the register, as drafts</source>
        <translation>
            <numerusform>%n 张图已入目录，为草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPicker</name>
    <message>
        <source>PDF files or pictures, many at once</source>
        <translation>PDF 或图片，可一次多个</translation>
    </message>
    <message>
        <source>Up to 200 MB and 200 pages each. Number, title and revision are read from the file&apos;s name: “P-02 平面布置图 C版.pdf”.</source>
        <translation>每个文件不超过 200 MB、200 页。图号、图名和版次从文件名读取，如“P-02 平面布置图 C版.pdf”。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose more files</source>
        <translation>继续选择文件</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source> · page %1 of %2</source>
        <translation> · 第 %1 / %2 页</translation>
    </message>
    <message>
        <source>A new revision of “%1”</source>
        <translation>“%1”的新版本</translation>
    </message>
    <message>
        <source>Being looked into…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Do not take this file</source>
        <translation>不收入此文件</translation>
    </message>
    <message>
        <source>This page is taken in</source>
        <translation>收入此页</translation>
    </message>
    <message>
        <source>This page is left out</source>
        <translation>不收入此页</translation>
    </message>
    <message>
        <source>What is different, and why</source>
        <translation>改了什么，为什么</translation>
    </message>
</context>
<context>
    <name>UrgencyChoice</name>
    <message>
        <source>Water, power, gas or danger: somebody goes at once.</source>
        <translation>漏水、断电、燃气或有危险：立即上门。</translation>
    </message>
    <message>
        <source>Water, power, gas or danger: somebody goes at once, within %1 of the call.</source>
        <translation>漏水、断电、燃气或有危险：立即上门，来电后 %1 内到场。</translation>
    </message>
    <message>
        <source>Somebody is there within %1 of the call.</source>
        <translation>来电后 %1 内到场。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 within the limit</source>
        <translation>余量 %1</translation>
    </message>
    <message>
        <source>%1 below the limit</source>
        <translation>低于限值 %1</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <translation>超限 %1</translation>
    </message>
    <message>
        <source>judged as failed: every point of a main item must pass</source>
        <translation>判定不合格：主控项目须每点合格</translation>
    </message>
    <message>
        <source>judged as failed: at least %1 % of the points must pass</source>
        <translation>判定不合格：至少 %1 % 的点须合格</translation>
    </message>
    <message>
        <source>judged as failed: the worst point is beyond %1 times the limit</source>
        <translation>判定不合格：最差点超过限值的 %1 倍</translation>
    </message>
    <message>
        <source>judged as passed</source>
        <translation>判定合格</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to go</source>
        <translation>
            <numerusform>还差 %n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Main item: every point must pass</source>
        <translation>主控项目：每点都须合格</translation>
    </message>
    <message>
        <source>General item: %1 % of the points, the worst up to %2 times the limit</source>
        <translation>一般项目：%1 % 的点合格，最差不超过限值 %2 倍</translation>
    </message>
    <message>
        <source>Worst %1, %2</source>
        <translation>最差 %1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 points pass</source>
        <translation>%2 点中 %1 点合格</translation>
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
        <translation>量具的量程是 %1 到 %2，%3 要保留吗？</translation>
    </message>
    <message>
        <source>Your %1 reads %2 to %3. Keep %4?</source>
        <translation>%1的量程是 %2 到 %3，%4 要保留吗？</translation>
    </message>
    <message>
        <source>company form</source>
        <translation>公司表单</translation>
    </message>
    <message>
        <source>company practice</source>
        <translation>公司做法</translation>
    </message>
    <message>
        <source>practice of the trade</source>
        <translation>行业做法</translation>
    </message>
    <message>
        <source>widely quoted, no clause</source>
        <translation>流传较广，无条款</translation>
    </message>
    <message>
        <source>a developer&apos;s form</source>
        <translation>开发商表单</translation>
    </message>
    <message>
        <source>sample contract</source>
        <translation>合同范本</translation>
    </message>
    <message>
        <source>collected rules, no clause</source>
        <translation>汇编规则，无条款</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>Then, last here on %1</source>
        <translation>随后说（上次 %1 来过）</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>二人</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>三人以上</translation>
    </message>
</context>
<context>
    <name>VisitorHost</name>
    <message>
        <source>Tell %1</source>
        <translation>通知%1</translation>
    </message>
    <message>
        <source>%1 is told by telephone</source>
        <translation>已电话通知%1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting since %1. The office reminds the host every %n minute(s).</source>
        <translation>
            <numerusform>%1 起等候。每 %n 分钟提醒接待人。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have met</source>
        <translation>已见面</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
</context>
<context>
    <name>VisitorRow</name>
    <message>
        <source>Name not known</source>
        <translation>姓名不详</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>找%1</translation>
    </message>
    <message>
        <source>visit no. %1</source>
        <translation>第 %1 次来访</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>等候 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>%1 见面</translation>
    </message>
</context>
<context>
    <name>VisitorSteps</name>
    <message>
        <source>Company</source>
        <translation>公司介绍</translation>
    </message>
    <message>
        <source>Our work</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Packages and prices</source>
        <translation>套餐与价格</translation>
    </message>
    <message>
        <source>After-sales service</source>
        <translation>售后服务</translation>
    </message>
</context>
<context>
    <name>VisitorWho</name>
    <message numerus="yes">
        <source>%n visit(s), last on %1</source>
        <translation>
            <numerusform>来过 %n 次，上次 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Client, not here before</source>
        <translation>客户，还没来过</translation>
    </message>
    <message>
        <source>Visit no. %1; last here on %2</source>
        <translation>第 %1 次来访；上次 %2</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>前台专用</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>来电与来访只有前台、行政和副总经理能看到。</translation>
    </message>
    <message>
        <source>When somebody comes in</source>
        <translation>有人进门时</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接待</translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation>还没有人来</translation>
    </message>
    <message>
        <source>Rise, greet, and tap below: the words for it show at once.</source>
        <translation>起身问候，点下面：该说的话马上显示。</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <translation>有人来访</translation>
    </message>
</context>
<context>
    <name>VoiceMeter</name>
    <message>
        <source>Recording</source>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>How loud: %1 %</source>
        <translation>音量：%1 %</translation>
    </message>
    <message>
        <source>Ends by itself at %1. Closing keeps it.</source>
        <translation>录到 %1 自动结束。关闭即保存。</translation>
    </message>
</context>
<context>
    <name>VoiceNoteCard</name>
    <message>
        <source>Pause the voice note of %1</source>
        <translation>暂停 %1 的语音留言</translation>
    </message>
    <message>
        <source>Play the voice note of %1, %2</source>
        <translation>播放 %1 的语音留言，%2</translation>
    </message>
    <message>
        <source>Place in the voice note</source>
        <translation>语音播放位置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
</context>
<context>
    <name>VoiceNoteRow</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The recording is being fetched</source>
        <translation>录音正在下载</translation>
    </message>
    <message>
        <source>The recording is still on %1&apos;s device</source>
        <translation>录音还在 %1 的设备上</translation>
    </message>
    <message>
        <source>The recording is still on the device that made it</source>
        <translation>录音还在录它的设备上</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Voice note</source>
        <translation>语音留言</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>录一段语音留言</translation>
    </message>
</context>
<context>
    <name>VoiceNotesSheet</name>
    <message>
        <source>Nobody has said anything about it yet.</source>
        <translation>还没有人留言。</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>Voice note</source>
        <translation>语音留言</translation>
    </message>
    <message>
        <source>This recording is not saved yet.</source>
        <translation>这段录音还没有保存。</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再存一次</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Voice note kept: %1</source>
        <translation>语音留言已保存：%1</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>waiting</source>
        <translation>待传</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>先不传</translation>
    </message>
    <message>
        <source>Send this file</source>
        <translation>传这个文件</translation>
    </message>
    <message>
        <source>Hold this file back</source>
        <translation>现在先不传这个文件</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Behind this wall</source>
        <translation>这面墙后面</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>No photo here names a room yet</source>
        <translation>还没有照片写明部位</translation>
    </message>
    <message>
        <source>Take photos of pipes, wires and waterproofing before a wall is closed, and say which room and wall it is.</source>
        <translation>封墙之前，拍下水管、电线和防水，并写明哪个房间、哪面墙。</translation>
    </message>
    <message>
        <source>All walls</source>
        <translation>所有墙面</translation>
    </message>
</context>
<context>
    <name>WallStage</name>
    <message>
        <source>Before the works began</source>
        <translation>开工之前</translation>
    </message>
    <message>
        <source>hidden: pipes and wires</source>
        <translation>隐蔽：水管电线</translation>
    </message>
    <message>
        <source>hidden: waterproofing</source>
        <translation>隐蔽：防水</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>Behind this wall</source>
        <translation>这面墙后面</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarrantyCard</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本机</translation>
    </message>
    <message>
        <source>The client adviser or the project manager enters it at the site.</source>
        <translation>由客户顾问或项目经理在工地里填写。</translation>
    </message>
</context>
<context>
    <name>WarrantyStanding</name>
    <message>
        <source>What is known now: %1</source>
        <translation>按现在的资料：%1</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>重新判定</translation>
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
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that you were to be told</source>
        <translation>
            <numerusform>另有 %n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>The app ended during a voice note. What was recorded until then is kept: %1</source>
        <translation>录音时应用退出了。已录下的部分已保存：%1</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>No due date</source>
        <translation>未定期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
</context>
</TS>
