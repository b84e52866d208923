<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AgainList</name>
    <message>
        <source>Again</source>
        <translation>再來一次</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 項不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重複一次</translation>
    </message>
    <message>
        <source>Recheck what failed</source>
        <translation>複查不合格項</translation>
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
        <translation>這條提醒不在本機</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>可能還沒同步到，或者您已不在該團隊。</translation>
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
        <translation>告訴了客戶什麼，我們現在怎麼做</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>It is a complaint: register it</source>
        <translation>這是投訴：去登記</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>推薦意願 %1 / 10</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>滿意度提醒</translation>
    </message>
    <message>
        <source>Every client has been answered</source>
        <translation>每位客戶都已回覆</translation>
    </message>
    <message>
        <source>A score of 2 and less, or 6 of 10 and less, opens an alert by itself.</source>
        <translation>滿意度 2 分及以下，或推薦意願 6 分及以下，會自動開啟提醒。</translation>
    </message>
</context>
<context>
    <name>AmendmentList</name>
    <message>
        <source>Amendment</source>
        <translation>補正</translation>
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
        <translation>先寫：告訴了客戶什麼？</translation>
    </message>
    <message>
        <source>The client was answered</source>
        <translation>已回覆客戶</translation>
    </message>
    <message>
        <source>May answer: %1</source>
        <translation>可回覆的人：%1</translation>
    </message>
    <message>
        <source>Kept on this device until it is given</source>
        <translation>回覆前儲存在本機</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n 條待回覆</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待回覆</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>Nothing has been answered yet</source>
        <translation>還沒有回覆過</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>%1 comes</source>
        <translation>%1 上門</translation>
    </message>
    <message>
        <source>Who comes is not said yet</source>
        <translation>還沒定誰上門</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>改約時間</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message numerus="yes">
        <source>Assign %n issue(s)</source>
        <translation>
            <numerusform>指派 %n 項整改</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>First choose who mends them</source>
        <translation>先選由誰整改</translation>
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
        <translation>這面牆後面有什麼？</translation>
    </message>
    <message numerus="yes">
        <source>Photos of hidden works in %n room(s)</source>
        <translation>
            <numerusform>%n 個部位有隱蔽工程照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>主要頁面</translation>
    </message>
</context>
<context>
    <name>BottomSheet</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Plumbline</source>
        <translation>墨線</translation>
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
        <translation>這份交底不在本機</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不歸你負責，或還沒有同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your role at this site gives no briefings</source>
        <translation>你在這個工地的角色不做交底</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>請找這個工地的項目經理。</translation>
    </message>
    <message>
        <source>It is signed as it stands here. What has changed since needs a briefing of its own.</source>
        <translation>已按此內容簽字。之後有變，請另做一份交底。</translation>
    </message>
    <message>
        <source>What the crew is told</source>
        <translation>交底內容</translation>
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
        <translation>已存本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>By the checklist of this stage, point by point.</source>
        <translation>按本階段驗收清單逐條交底。</translation>
    </message>
    <message>
        <source>The crew was briefed by a drawing that is no longer valid</source>
        <translation>交底所用圖紙已作廢</translation>
    </message>
    <message>
        <source>Told point by point</source>
        <translation>逐條交底</translation>
    </message>
    <message>
        <source>What the points leave out. Write, speak.</source>
        <translation>清單以外的，寫下或說出來。</translation>
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
        <translation>打開工地</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>去處理</translation>
    </message>
</context>
<context>
    <name>BurningComplaint</name>
    <message>
        <source>called %1</source>
        <translation>來電 %1</translation>
    </message>
    <message>
        <source>Opens all complaints</source>
        <translation>打開全部投訴</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>On the phone %1</source>
        <translation>通話中 %1</translation>
    </message>
    <message>
        <source>It rings: %1</source>
        <translation>鈴響第 %1 聲</translation>
    </message>
    <message>
        <source>Caller not known yet</source>
        <translation>還不知道是誰</translation>
    </message>
    <message>
        <source>known client</source>
        <translation>老客戶</translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n minute(s): keep it brief, others may be calling.</source>
        <translation>
            <numerusform>已超過 %n 分鐘：請簡明扼要，別長時間佔線。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>來電響鈴</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>結束通話</translation>
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
        <translation>%1 的來電人</translation>
    </message>
</context>
<context>
    <name>CallsToday</name>
    <message>
        <source>What do they want?</source>
        <translation>對方想要什麼？</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>今天的來電</translation>
    </message>
    <message>
        <source>Choose at the left; what is needed opens here.</source>
        <translation>在左邊選，需要的表單在這裡打開。</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>來電人不詳</translation>
    </message>
    <message>
        <source>No call yet today</source>
        <translation>今天還沒有來電</translation>
    </message>
    <message>
        <source>When it rings: F2, or the button at the left.</source>
        <translation>鈴響時按 F2，或點左邊的按鈕。</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Stop taking in pictures</source>
        <translation>停止匯入圖片</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Photos appear here as soon as they are kept.</source>
        <translation>照片一存好就顯示在這裡。</translation>
    </message>
    <message>
        <source>Choose pictures from this device</source>
        <translation>從本機選擇圖片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>已拍 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were here already: noted again, kept once.</source>
        <translation>
            <numerusform>%n 張圖片本機已有：已再次登記，原圖只存一份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) being kept…</source>
        <translation>
            <numerusform>正在存 %n 張照片…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>after mending</source>
        <translation>整改後</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos of which site?</source>
        <translation>拍哪個工地？</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>應拍 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 photos asked for</source>
        <translation>應拍照片已有 %1 / %2</translation>
    </message>
</context>
<context>
    <name>CameraStamp</name>
    <message>
        <source>Room and wall: %1</source>
        <translation>部位與牆面：%1</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>還沒寫</translation>
    </message>
    <message>
        <source>Which room, which wall?</source>
        <translation>哪個房間、哪面牆？</translation>
    </message>
    <message>
        <source>position not known: the photo is kept without one</source>
        <translation>暫無定位，照片照樣保存</translation>
    </message>
    <message>
        <source>original kept unchanged</source>
        <translation>原圖未改</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>相機畫面</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>這台裝置沒有相機</translation>
    </message>
    <message>
        <source>Choose pictures from this device, or drop them here. They are kept bit for bit.</source>
        <translation>可從本機選擇圖片，或拖到這裡。原圖一字不改地保存。</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>關閉相機</translation>
    </message>
    <message>
        <source>Flash on</source>
        <translation>閃光燈開</translation>
    </message>
    <message>
        <source>Flash as needed</source>
        <translation>閃光燈自動</translation>
    </message>
    <message>
        <source>Flash off</source>
        <translation>閃光燈關</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
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
        <translation>並非本應用程式拍攝</translation>
    </message>
    <message>
        <source>Clock had been set</source>
        <translation>時鐘被改過</translation>
    </message>
    <message numerus="yes">
        <source>Clock %n minute(s) off</source>
        <translation>
            <numerusform>時鐘偏差 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Position set by a program</source>
        <translation>定位由程式偽造</translation>
    </message>
    <message>
        <source>%1 from the site</source>
        <translation>距工地 %1</translation>
    </message>
    <message>
        <source>Same picture added before</source>
        <translation>同一張圖片已新增過</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>%1 錄入</translation>
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
        <translation>已關懷</translation>
    </message>
</context>
<context>
    <name>ChangeDrawn</name>
    <message>
        <source>The drawing shows it</source>
        <translation>圖紙已體現</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>體現在</translation>
    </message>
    <message>
        <source>Which revision shows it?</source>
        <translation>哪一版圖紙體現了它？</translation>
    </message>
    <message>
        <source>No drawing has been issued since the client signed. It is still built by the old one.</source>
        <translation>客戶簽字以後還沒有發布新圖，現場仍按舊圖施工。</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就是這版</translation>
    </message>
    <message>
        <source>Upload the new revision</source>
        <translation>上傳新版圖紙</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本機</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1 發布</translation>
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
        <translation>%1。減少寫負數。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>at no cost</source>
        <translation>不增減費用</translation>
    </message>
    <message>
        <source>¥ %1 more</source>
        <translation>增加 ¥ %1</translation>
    </message>
    <message>
        <source>¥ %1 less</source>
        <translation>減少 ¥ %1</translation>
    </message>
    <message>
        <source>takes no longer</source>
        <translation>工期不變</translation>
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
            <numerusform>工期減 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDrawingsPage</name>
    <message>
        <source>Your role at this site does not record inspections</source>
        <translation>你在這個工地的角色不做巡檢</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>請找這個工地的項目經理。</translation>
    </message>
    <message>
        <source>No drawing is issued for this site</source>
        <translation>這個工地沒有發布的圖紙</translation>
    </message>
    <message>
        <source>What is built is compared with issued drawings. The designer issues them.</source>
        <translation>現場只和發布的圖紙對照，由設計師發布。</translation>
    </message>
    <message>
        <source>Each drawing becomes an item. The visit keeps which revision it was checked by.</source>
        <translation>每張圖是一項，檢查會記下所用版次。</translation>
    </message>
    <message>
        <source>Drawings to compare</source>
        <translation>要對照的圖紙</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n drawing(s)</source>
        <translation>
            <numerusform>用 %n 張圖開始</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose a drawing</source>
        <translation>先選圖紙</translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>對照圖紙檢查</translation>
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
        <translation>篩選</translation>
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
        <translation>已關懷</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago, nobody called</source>
        <translation>
            <numerusform>已過 %n 天，沒人聯繫</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>關懷日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 of %2 remembered in the last twelve months</source>
        <translation>近十二個月 %2 個關懷日，已關懷 %1 個</translation>
    </message>
    <message>
        <source>None is known yet. A birthday remembered keeps a client for years.</source>
        <translation>還沒有記下。記得生日，客戶會記得您很多年。</translation>
    </message>
</context>
<context>
    <name>ClientChooser</name>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Name, phone number or site</source>
        <translation>姓名、電話或工地</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>有 %n 件投訴未解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>換一位</translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message>
        <source>File %1 % complete</source>
        <translation>資料完整 %1 %</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評級</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>還缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Needs and rating</source>
        <translation>需求與評級</translation>
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
        <translation>已記下</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>聯繫誰</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>No number of this client is on this device. Advisers and the front desk see them.</source>
        <translation>本機上沒有這位客戶的號碼。客戶顧問和前臺能看到。</translation>
    </message>
    <message>
        <source>Everything on one line</source>
        <translation>全部經過</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from the first day on</source>
        <translation>
            <numerusform>從第一天起共 %n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>This client is not on this device</source>
        <translation>這位客戶不在本機上</translation>
    </message>
    <message>
        <source>Their site belongs to another team, or has not come with a sync yet.</source>
        <translation>工地屬於別的團隊，或尚未同步到本機。</translation>
    </message>
</context>
<context>
    <name>ClientReferrals</name>
    <message>
        <source>Referred to us</source>
        <translation>介紹的客戶</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>還沒有。</translation>
    </message>
</context>
<context>
    <name>ClientScores</name>
    <message>
        <source>Satisfaction over time</source>
        <translation>歷次滿意度</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（滿分 5）</translation>
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
        <translation>還沒有事項</translation>
    </message>
    <message>
        <source>Stages, inspections, issues and complaints of this client stand here as they come.</source>
        <translation>這位客戶的階段、巡檢、整改和投訴會依次列在這裡。</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>a phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>the area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>家庭成員</translation>
    </message>
    <message>
        <source>the use of the rooms</source>
        <translation>房間用途</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>風格</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>when they want to move in</source>
        <translation>希望入住時間</translation>
    </message>
    <message>
        <source>taboos</source>
        <translation>忌諱</translation>
    </message>
    <message>
        <source>how they came</source>
        <translation>客戶來源</translation>
    </message>
    <message>
        <source>the value rating</source>
        <translation>價值評級</translation>
    </message>
    <message>
        <source>why this rating</source>
        <translation>評級理由</translation>
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
        <translation>投訴時限</translation>
    </message>
    <message>
        <source>Minutes from the call; 0: no limit</source>
        <translation>自來電起的分鐘數；0 為不限</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>由副總經理設定</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本機</translation>
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
        <translation>首次回電</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回訪</translation>
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
        <translation>聯繫客戶</translation>
    </message>
    <message>
        <source>Go to the site</source>
        <translation>趕往現場</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>商定方案</translation>
    </message>
    <message>
        <source>Settle and close</source>
        <translation>解決並關閉</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>去回訪</translation>
    </message>
    <message>
        <source>paused, %1 late</source>
        <translation>暫停，已逾期 %1</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>暫停，剩 %1</translation>
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
        <translation>%1內首次回電</translation>
    </message>
    <message>
        <source>on site within %1</source>
        <translation>%1內到場</translation>
    </message>
    <message>
        <source>plan within %1</source>
        <translation>%1內出方案</translation>
    </message>
    <message>
        <source>settled within %1</source>
        <translation>%1內解決</translation>
    </message>
    <message>
        <source>From the call: %1.</source>
        <translation>自來電起：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The deputy general manager is told at once. %1</source>
        <translation>即時知會副總經理。%1</translation>
    </message>
</context>
<context>
    <name>CodedSheetWords</name>
    <message>
        <source>Scan it with Plumbline: is this paper still current?</source>
        <translation>用墨線掃碼：這張紙質圖是否現行？</translation>
    </message>
    <message>
        <source>Rev. %1 · issued %2</source>
        <translation>%1 版 · %2 發布</translation>
    </message>
    <message>
        <source>Rev. %1 · uploaded %2</source>
        <translation>%1 版 · %2 上傳</translation>
    </message>
    <message>
        <source>Superseded: do not build by this</source>
        <translation>已作廢：請勿照此施工</translation>
    </message>
    <message>
        <source>Not issued: do not build by this</source>
        <translation>未發布：請勿照此施工</translation>
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
        <translation>還沒有人留言。</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>寫留言</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>新增留言</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Before and after</source>
        <translation>整改前後對比</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>− only in %1</source>
        <translation>− 僅 %1 版有</translation>
    </message>
    <message>
        <source>+ only in %1</source>
        <translation>+ 僅 %1 版有</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>疊加對比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排對比</translation>
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
        <translation>整改前後對比</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>關閉對比</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>上一組</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>下一組</translation>
    </message>
    <message>
        <source>There is no photo of before and after on this device yet.</source>
        <translation>這台裝置上還沒有整改前後的照片。</translation>
    </message>
</context>
<context>
    <name>ComplaintBellWords</name>
    <message>
        <source>Complaint %1</source>
        <translation>投訴 %1</translation>
    </message>
    <message>
        <source>Complaint %1: %2</source>
        <translation>投訴 %1：%2</translation>
    </message>
    <message>
        <source>Passed on to you. Take it over, and call the client.</source>
        <translation>已轉給您：請受理並致電客戶。</translation>
    </message>
    <message>
        <source>The office tells you: %1</source>
        <translation>公司提醒您：%1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>報修 %1</translation>
    </message>
    <message>
        <source>Repair %1: %2</source>
        <translation>報修 %1：%2</translation>
    </message>
    <message>
        <source>Nobody is there yet: the office tells you.</source>
        <translation>還沒人到場：公司提醒您。</translation>
    </message>
    <message>
        <source>Given to you. Agree on a time with the client.</source>
        <translation>已派給您，請與客戶約時間。</translation>
    </message>
    <message>
        <source>A client who was not content waits</source>
        <translation>有不滿意的客戶在等回覆</translation>
    </message>
    <message>
        <source>Nobody has answered yet: the office tells you.</source>
        <translation>還沒有人回覆：公司系統提醒您。</translation>
    </message>
</context>
<context>
    <name>ComplaintClocks</name>
    <message>
        <source>The clocks stand: %1</source>
        <translation>時鐘暫停：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>現在繼續</translation>
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
        <translation>處理前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>處理後</translation>
    </message>
</context>
<context>
    <name>ComplaintHead</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>無人負責</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>重開 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>這位客戶的全部往來</translation>
    </message>
</context>
<context>
    <name>ComplaintMenuSheet</name>
    <message>
        <source>Let the clocks stand</source>
        <translation>暫停時鐘</translation>
    </message>
    <message>
        <source>The client, material, weather or the building&apos;s management is waited for</source>
        <translation>等客戶、材料、天氣或物業</translation>
    </message>
    <message>
        <source>Ask a department</source>
        <translation>請部門協辦</translation>
    </message>
    <message>
        <source>The complaint closes after the last of them</source>
        <translation>全部辦妥後投訴才能關閉</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部欄位</translation>
    </message>
</context>
<context>
    <name>ComplaintNoteSheet</name>
    <message>
        <source>Note something</source>
        <translation>記一筆</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>記下</translation>
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
        <translation>本機沒有這件投訴</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer in its team.</source>
        <translation>可能還在同事的設備上，或您已不在該團隊。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>記一筆</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>我來受理</translation>
    </message>
    <message>
        <source>I have called the client</source>
        <translation>已致電客戶</translation>
    </message>
    <message>
        <source>I am on site</source>
        <translation>我已到場</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>等待他人處理</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) asked of others are still open: the complaint closes last.</source>
        <translation>
            <numerusform>還有 %n 項協辦未完成：投訴最後關閉。</numerusform>
        </translation>
    </message>
    <message>
        <source>First a photo of how it was and one of how it is: under “Photos”.</source>
        <translation>請先拍處理前和處理後的照片：在「照片」處。</translation>
    </message>
</context>
<context>
    <name>ComplaintPauseSheet</name>
    <message>
        <source>Let the clocks stand</source>
        <translation>暫停時鐘</translation>
    </message>
    <message>
        <source>First: what is waited for?</source>
        <translation>先選：在等什麼？</translation>
    </message>
    <message>
        <source>First: until when?</source>
        <translation>先選：等到哪天？</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>那天已過</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>暫停</translation>
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
        <translation>登記報修</translation>
    </message>
    <message>
        <source>With a number of its own, its warranty judged</source>
        <translation>另編報修號，當即判定保修</translation>
    </message>
</context>
<context>
    <name>ComplaintRow</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>無人負責</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>待上傳</translation>
    </message>
</context>
<context>
    <name>ComplaintsLine</name>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>有 %n 件投訴未解決</numerusform>
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
        <translation>一分鐘看實情</translation>
    </message>
    <message>
        <source>What is overdue, what is major, what waits</source>
        <translation>逾期、重大、待辦</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n 件未解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Register summary</source>
        <translation>登記匯總</translation>
    </message>
    <message>
        <source>No complaint here</source>
        <translation>這裡沒有投訴</translation>
    </message>
    <message>
        <source>A client who calls is registered in half a minute; the clocks start with the call.</source>
        <translation>客戶來電半分鐘即可登記；時限自來電起算。</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>這裡沒有待辦。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5 分</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>還沒有已解決的</translation>
    </message>
    <message>
        <source>Complaints that are closed, followed up or handed on stand here.</source>
        <translation>已關閉、已回訪或已轉出的投訴列在這裡。</translation>
    </message>
    <message>
        <source>Register a complaint</source>
        <translation>登記投訴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
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
        <translation>已解決</translation>
    </message>
</context>
<context>
    <name>ComplaintStepSheet</name>
    <message>
        <source>The cause is a kind of cause, never a person: what should be otherwise next time?</source>
        <translation>原因寫類別，不寫責任人：下次應當怎樣不同？</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>還缺：%1</translation>
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
        <translation>協辦事項</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>辦妥</translation>
    </message>
</context>
<context>
    <name>ComplaintTaskSheet</name>
    <message>
        <source>Ask a department</source>
        <translation>請部門協辦</translation>
    </message>
    <message>
        <source>First: which department?</source>
        <translation>先選：哪個部門？</translation>
    </message>
    <message>
        <source>First: what is asked for?</source>
        <translation>先寫：請辦什麼？</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>發出</translation>
    </message>
</context>
<context>
    <name>ComplaintTwins</name>
    <message>
        <source>The same call as %1</source>
        <translation>與 %1 是同一來電</translation>
    </message>
    <message>
        <source>That one counts and has its clocks. What was written here is kept, and shows there.</source>
        <translation>以那件為準並計時。這裡寫下的都保留，並在那件裡可見。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>其實不是同一件</translation>
    </message>
    <message>
        <source>Perhaps the same call: %1</source>
        <translation>可能是同一來電：%1</translation>
    </message>
    <message>
        <source>Yes, that one counts</source>
        <translation>是，以那件為準</translation>
    </message>
</context>
<context>
    <name>ComplaintWay</name>
    <message>
        <source>What happened (cannot be rewritten)</source>
        <translation>經過（不可篡改）</translation>
    </message>
</context>
<context>
    <name>CompletionExport</name>
    <message>
        <source>As one folder</source>
        <translation>整理成一個資料夾</translation>
    </message>
    <message>
        <source>Every file under its part, inspections as reports, and an index that lists each document with its fingerprint. Made on this device, also without a network.</source>
        <translation>文件按部分存放，驗收單出成報告，目錄列出每份文件和指紋。在本機產生，沒網也行。</translation>
    </message>
    <message>
        <source>Writing the folder…</source>
        <translation>正在寫資料夾…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>已存 %n 個文件到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not on this device yet; the index names them.</source>
        <translation>
            <numerusform>有 %n 個文件還不在本機，目錄裡註明了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as a folder</source>
        <translation>存成資料夾</translation>
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
        <translation>各部分都齊了</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>竣工資料</translation>
    </message>
    <message>
        <source>%1 of %2 parts complete</source>
        <translation>%2 項中已齊 %1 項</translation>
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
        <translation>文件不在本機</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>00 Index</source>
        <translation>00 目錄</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>竣工資料</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1 of %2 parts complete</source>
        <translation>%2 項中已齊 %1 項</translation>
    </message>
</context>
<context>
    <name>CompletionHand</name>
    <message>
        <source>Sign for it and archive it</source>
        <translation>簽收歸檔</translation>
    </message>
    <message>
        <source>Sign it over to the adviser</source>
        <translation>簽字移交給顧問</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) still missing</source>
        <translation>
            <numerusform>還缺 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionMakerWords</name>
    <message>
        <source>Completion file %1</source>
        <translation>竣工資料 %1</translation>
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
        <translation>已齊</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Changed since it was handed over</source>
        <translation>移交後有變動</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in a file</source>
        <translation>放入文件</translation>
    </message>
    <message>
        <source>It is needed after all</source>
        <translation>還是需要</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>It stays in the history, with the reason.</source>
        <translation>歷史裡仍在，連同原因。</translation>
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
        <translation>已歸檔 %1</translation>
    </message>
    <message>
        <source>What the records say is in it by itself. Papers are put in here, or dropped on their part.</source>
        <translation>記錄裡有的自動在內；紙本文件放進來，或拖到對應部分。</translation>
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
        <translation>退回補充</translation>
    </message>
    <message>
        <source>The signature under the hand-over is withdrawn with it.</source>
        <translation>移交簽字隨之撤回。</translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（滿分 5）</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>還沒有內容</translation>
    </message>
    <message>
        <source>%1: no signed acceptance of hidden works</source>
        <translation>%1：沒有簽字的隱蔽驗收</translation>
    </message>
    <message>
        <source>%1: no photo of what was covered</source>
        <translation>%1：沒有隱蔽照片</translation>
    </message>
    <message>
        <source>%1: no signed acceptance</source>
        <translation>%1：沒有簽字的驗收單</translation>
    </message>
    <message>
        <source>%1: the test still runs</source>
        <translation>%1：試驗還在進行</translation>
    </message>
    <message>
        <source>%1: the test failed and was not passed since</source>
        <translation>%1：試驗未通過，也沒有重做合格</translation>
    </message>
    <message>
        <source>%1: the client has not decided</source>
        <translation>%1：客戶還沒決定</translation>
    </message>
    <message>
        <source>%1: agreed, and no revision shows it</source>
        <translation>%1：已同意，還沒出圖</translation>
    </message>
</context>
<context>
    <name>ConfirmLimitSheet</name>
    <message>
        <source>Confirm a figure</source>
        <translation>確認限值</translation>
    </message>
    <message>
        <source>Confirmed in your name</source>
        <translation>已以你的名義確認</translation>
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
        <translation>查的是哪個版本，或由誰決定</translation>
    </message>
    <message>
        <source>Your name and today&apos;s date stay with the figure; inspections that start from now on are judged by it.</source>
        <translation>你的姓名和今天的日期會留在這個限值上；此後開始的檢查按它判定。</translation>
    </message>
    <message>
        <source>Confirm in my name</source>
        <translation>以我的名義確認</translation>
    </message>
</context>
<context>
    <name>ConfirmationCard</name>
    <message>
        <source>Nobody here stands for this figure yet</source>
        <translation>公司裡還沒有人確認這個限值</translation>
    </message>
    <message>
        <source>Confirmed for this company</source>
        <translation>公司已確認</translation>
    </message>
    <message>
        <source>The sources disagree. Until somebody decides, the first counts and is shown as a company setting, unverified.</source>
        <translation>出處說法不一。在有人決定之前，按第一個判定，並標為「公司設定，未經核實」。</translation>
    </message>
    <message>
        <source>It was written from memory. Until somebody confirms it, it counts and is shown as a company setting, unverified.</source>
        <translation>這是憑記憶寫下的。在有人確認之前，照樣按它判定，並標為「公司設定，未經核實」。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>somebody not on this device</source>
        <translation>某人（不在本機）</translation>
    </message>
    <message>
        <source>Confirm the figure</source>
        <translation>確認這個限值</translation>
    </message>
    <message>
        <source>Confirm it anew</source>
        <translation>重新確認</translation>
    </message>
    <message>
        <source>Confirming is up to: %1. Ask one of them.</source>
        <translation>由%1確認，請找他們。</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both of you changed this field; everything else was combined.</source>
        <translation>兩邊都改了同一欄，其他欄已自動合併</translation>
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
        <translation>點選要保留的一個，落選的值永遠留在經過裡</translation>
    </message>
    <message>
        <source>Meanwhile it says: %1</source>
        <translation>現在的內容是：%1</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>兩段文字都留下</translation>
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
        <translation>（目前採用）</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>(not on this device)</source>
        <translation>（不在本機）</translation>
    </message>
    <message>
        <source>not void</source>
        <translation>沒有作廢</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作廢：%1</translation>
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
        <translation>查看號碼已記錄在案</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>顯示號碼</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>撥打 %1</translation>
    </message>
</context>
<context>
    <name>CrewField</name>
    <message>
        <source>No crews on this device yet: the office names them.</source>
        <translation>本機還沒有班組：由公司登記。</translation>
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
        <translation>%2 項中 %1 項</translation>
    </message>
    <message>
        <source>Not passed at first</source>
        <translation>一次未過</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>一次合格</translation>
    </message>
    <message>
        <source>Points beyond the limit</source>
        <translation>超限測點</translation>
    </message>
    <message numerus="yes">
        <source>of %n measured</source>
        <translation>
            <numerusform>共測 %n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with points beyond</source>
        <translation>有超限測點的項</translation>
    </message>
    <message>
        <source>Issues sent back</source>
        <translation>整改返工</translation>
    </message>
    <message numerus="yes">
        <source>of %n issue(s)</source>
        <translation>
            <numerusform>共 %n 張整改單</numerusform>
        </translation>
    </message>
    <message>
        <source>Red lines failed</source>
        <translation>觸紅線</translation>
    </message>
    <message>
        <source>each takes 10 off</source>
        <translation>每項扣 10 分</translation>
    </message>
    <message>
        <source>of 100: 60 for the first inspection, 20 for points, 20 for issues sent back</source>
        <translation>滿分 100：一次合格 60，測點 20，整改返工 20</translation>
    </message>
</context>
<context>
    <name>CrewParts</name>
    <message>
        <source>nothing inspected</source>
        <translation>沒有檢查項</translation>
    </message>
    <message>
        <source>%1 of %2 passed at first</source>
        <translation>%2 項中 %1 項一次合格</translation>
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
        <translation>這裡沒有計數</translation>
    </message>
    <message>
        <source>This figure stands on no record.</source>
        <translation>這個數字沒有對應的記錄。</translation>
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
        <translation>%2 點中 %1 點超限</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) owed</source>
        <translation>
            <numerusform>欠 %n 個答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing inspected</source>
        <translation>沒有檢查項</translation>
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
            <numerusform>紅線 %n 項</numerusform>
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
        <translation>本機所有工地</translation>
    </message>
    <message>
        <source>Nothing of this crew has been judged</source>
        <translation>這個班組還沒有被考核</translation>
    </message>
    <message>
        <source>Not in this month or at this site, as far as this device knows.</source>
        <translation>就本機所知，這個月或這個工地沒有。</translation>
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
        <translation>對 %1 提出申訴</translation>
    </message>
    <message>
        <source>Choose a month and a site to object to their figures.</source>
        <translation>先選月份和工地，再對那裡的數字提出申訴。</translation>
    </message>
    <message>
        <source>%1 leads this crew and may object; an answer is owed.</source>
        <translation>%1 是班組長，可以申訴，必須答覆。</translation>
    </message>
    <message>
        <source>This crew has no lead who could object. The office names one.</source>
        <translation>這個班組沒有班組長可以申訴。請公司指定。</translation>
    </message>
</context>
<context>
    <name>CrewScoresPage</name>
    <message>
        <source>Crews&apos; work</source>
        <translation>班組考核</translation>
    </message>
    <message>
        <source>Every site on this device</source>
        <translation>本機所有工地</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>全部工種</translation>
    </message>
    <message>
        <source>No crew has been judged here yet</source>
        <translation>這裡還沒有班組被考核</translation>
    </message>
    <message>
        <source>Say in an inspection whose work it is, or give an issue to a crew: the figures come by themselves.</source>
        <translation>在檢查裡說明是哪個班組做的，或把整改單交給班組，數字自動生成。</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>選擇工地</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>記一筆</translation>
    </message>
</context>
<context>
    <name>CrewSheet</name>
    <message>
        <source>Whose work is it?</source>
        <translation>這是哪個班組做的？</translation>
    </message>
    <message>
        <source>Its items count for this crew, and issues from them go to it.</source>
        <translation>檢查項計入這個班組，由此開的整改單也歸它。</translation>
    </message>
    <message>
        <source>No crews on this device yet</source>
        <translation>本機還沒有班組</translation>
    </message>
    <message>
        <source>The office names them.</source>
        <translation>由公司登記。</translation>
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
        <translation>3 天後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一週後</translation>
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
            <numerusform>這裡有 %n 件事要你看一眼</numerusform>
        </translation>
    </message>
    <message>
        <source>Two of you changed the same field, or the office did not take a change. Nothing is lost.</source>
        <translation>同一欄被兩個人同時改了，或有一處修改公司沒有收下。內容都沒有丟。</translation>
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
        <translation>應拍照片</translation>
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
        <translation>每個房間</translation>
    </message>
    <message>
        <source>of each wall</source>
        <translation>每面牆</translation>
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
        <translation>新設計變更</translation>
    </message>
    <message>
        <source>This design change is not on this device</source>
        <translation>這項設計變更不在本機</translation>
    </message>
    <message>
        <source>Your role at this site writes no design changes</source>
        <translation>你在這個工地的角色不提設計變更</translation>
    </message>
    <message>
        <source>Tell the designer or the adviser of the site.</source>
        <translation>請告訴這個工地的設計師或顧問。</translation>
    </message>
    <message>
        <source>It is not changed</source>
        <translation>不變更</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提出</translation>
    </message>
    <message>
        <source>Before it is signed: %1</source>
        <translation>簽字前先填：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The client has signed</source>
        <translation>客戶已簽字</translation>
    </message>
    <message>
        <source>The client signs it</source>
        <translation>請客戶簽字</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本機</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不歸你管，或還沒同步到。</translation>
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
        <translation>出變更單</translation>
    </message>
</context>
<context>
    <name>DesignChangesPage</name>
    <message>
        <source>Write a design change</source>
        <translation>提一項設計變更</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>A change says who asked, why, what it costs and how long it takes; the client signs, and a new revision shows it.</source>
        <translation>變更要寫明誰提的、為什麼、費用和工期；客戶簽字，新版圖紙體現。</translation>
    </message>
    <message>
        <source>Design changes</source>
        <translation>設計變更</translation>
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
        <translation>有您的訪客</translation>
    </message>
    <message>
        <source>A call for you</source>
        <translation>有您的電話</translation>
    </message>
    <message>
        <source>Nobody has taken it. Please look after it.</source>
        <translation>沒有人處理，請您跟進。</translation>
    </message>
    <message>
        <source>They are still waiting at the front desk.</source>
        <translation>訪客還在前臺等候。</translation>
    </message>
    <message>
        <source>It is still unread.</source>
        <translation>還沒有讀。</translation>
    </message>
    <message>
        <source>The front desk has written it down.</source>
        <translation>前臺已記下。</translation>
    </message>
    <message>
        <source>Somebody waits for you at the front desk.</source>
        <translation>有人在前臺等您。</translation>
    </message>
    <message>
        <source>The front desk puts it through. What was said is on the card.</source>
        <translation>前臺正在轉接，對方說的在卡片上。</translation>
    </message>
</context>
<context>
    <name>DeskDayPage</name>
    <message>
        <source>Order and cleanliness</source>
        <translation>衛生與擺放</translation>
    </message>
    <message>
        <source>Front desk and consulting room are clean</source>
        <translation>前臺和諮詢接待室乾淨整潔</translation>
    </message>
    <message>
        <source>Tables and chairs stand in order</source>
        <translation>桌椅擺放整齊</translation>
    </message>
    <message>
        <source>Brochures are laid out</source>
        <translation>宣傳資料已擺好</translation>
    </message>
    <message>
        <source>Tea and cups are ready</source>
        <translation>茶水、杯具已備好</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>儀容儀表</translation>
    </message>
    <message>
        <source>Women: business suit, light make-up; men: suit and tie</source>
        <translation>女性職業套裝、淡妝；男性西裝、領帶</translation>
    </message>
    <message>
        <source>Hair clean and tidy</source>
        <translation>頭髮乾淨不蓬亂</translation>
    </message>
    <message>
        <source>Shoes with socks, no slippers</source>
        <translation>穿襪穿鞋，不穿拖鞋</translation>
    </message>
    <message>
        <source>Mouth and breath are fresh</source>
        <translation>口腔衛生</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>接聽準備</translation>
    </message>
    <message>
        <source>The adviser on duty is entered</source>
        <translation>已登記今天的值班客戶顧問</translation>
    </message>
    <message>
        <source>The line works</source>
        <translation>電話線路正常</translation>
    </message>
    <message>
        <source>Daily list</source>
        <translation>每日檢查</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>前臺專用</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>來電與來訪只有前臺、行政和副總經理能看到。</translation>
    </message>
    <message>
        <source>Photos of the day</source>
        <translation>當天照片</translation>
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
        <translation>訪客 · %1</translation>
    </message>
    <message>
        <source>Call · %1</source>
        <translation>轉接 · %1</translation>
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
        <translation>已讀</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已辦</translation>
    </message>
    <message>
        <source>%1 sees the card</source>
        <translation>%1 已看到卡片</translation>
    </message>
    <message>
        <source>Unread for %1</source>
        <translation>未讀 %1</translation>
    </message>
    <message>
        <source>Card sent %1</source>
        <translation>卡片 %1發出</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不便</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>現在不便：%1</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Who is where</source>
        <translation>誰在哪裡</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>今天值班：%1</translation>
    </message>
    <message>
        <source>Nobody is entered as on duty</source>
        <translation>今天還沒登記值班</translation>
    </message>
    <message>
        <source>Daily list</source>
        <translation>每日檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>話術</translation>
    </message>
</context>
<context>
    <name>DeskNotes</name>
    <message>
        <source>Notes (kept as you type)</source>
        <translation>隨手記（自動保存）</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>對方說的要點</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Front desk</source>
        <translation>前臺工作臺</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>今日來電 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>answered within %1 rings %2 %</source>
        <translation>第 %1 聲鈴內接聽 %2%</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>未接 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The call is kept</source>
        <translation>通話已記下</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>前臺專用</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>來電與來訪只有前臺、行政和副總經理能看到。</translation>
    </message>
    <message>
        <source>Open the complaint form</source>
        <translation>打開投訴登記表</translation>
    </message>
    <message>
        <source>Open the repair form</source>
        <translation>打開報修登記表</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Due next</source>
        <translation>接下來到期</translation>
    </message>
    <message>
        <source>Nothing falls due</source>
        <translation>沒有要到期的事</translation>
    </message>
    <message>
        <source>Open issues of your sites show here, the next one first.</source>
        <translation>你的工地上未關閉的整改單顯示在這裡，最先到期的在最上面。</translation>
    </message>
</context>
<context>
    <name>DeskSettingsPage</name>
    <message>
        <source>Set by: %1</source>
        <translation>由%1設定</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>A missed call counts as not answered in time.</source>
        <translation>未接來電按未及時接聽計算。</translation>
    </message>
    <message>
        <source>When somebody is told again</source>
        <translation>再次提醒</translation>
    </message>
    <message>
        <source>A message that is not read, a guest whose host has not come: first the same person again, then the next.</source>
        <translation>留言未讀、訪客等不到接待人：先再提醒本人，再通知下一位。</translation>
    </message>
    <message>
        <source>What the desk says</source>
        <translation>前臺說法</translation>
    </message>
    <message>
        <source>Visitors of a short while ago are greeted as such; the department is named when a call is answered.</source>
        <translation>前不久來過的訪客按熟客問候；接聽電話時報出部門名稱。</translation>
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
        <translation>沒有 {%1} 這個佔位符。可以用的有：%2</translation>
    </message>
    <message>
        <source>A { or } stands alone. These can be filled in: %1</source>
        <translation>有一個單獨的 { 或 }。可以用的有：%1</translation>
    </message>
    <message>
        <source>Nobody said where</source>
        <translation>未說明去向</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>在公司</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>開會中</translation>
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
        <translation>客戶服務部</translation>
    </message>
    <message>
        <source>Design department</source>
        <translation>設計部</translation>
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
        <translation>管理層</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前臺</translation>
    </message>
    <message>
        <source>Greeting a visitor</source>
        <translation>來訪問候</translation>
    </message>
    <message>
        <source>Somebody who was here before</source>
        <translation>再次來訪</translation>
    </message>
    <message>
        <source>Steps of a reception</source>
        <translation>接待步驟</translation>
    </message>
    <message>
        <source>Answering a call</source>
        <translation>接聽電話</translation>
    </message>
    <message>
        <source>Answers on the phone</source>
        <translation>電話應答</translation>
    </message>
    <message>
        <source>Ending a call</source>
        <translation>結束通話</translation>
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
        <translation>未說明</translation>
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
        <translation>第一次來</translation>
    </message>
    <message>
        <source>here a short while ago</source>
        <translation>前不久來過</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>以前來過</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>還沒說</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>about decoration</source>
        <translation>諮詢家裝</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>business</source>
        <translation>聯繫業務</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>concerns us</source>
        <translation>有關聯</translation>
    </message>
    <message>
        <source>does not concern us</source>
        <translation>無關聯</translation>
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
        <translation>請勿轉接</translation>
    </message>
    <message>
        <source>an adviser is on duty</source>
        <translation>有值班顧問</translation>
    </message>
    <message>
        <source>no adviser is free</source>
        <translation>沒有顧問可接</translation>
    </message>
    <message>
        <source>it is known what it is about</source>
        <translation>已知事項</translation>
    </message>
    <message>
        <source>it is not known what it is about</source>
        <translation>事項未知</translation>
    </message>
    <message>
        <source>the desk names its department</source>
        <translation>自報部門</translation>
    </message>
    <message>
        <source>the desk names no department</source>
        <translation>不報部門</translation>
    </message>
</context>
<context>
    <name>DeskWork</name>
    <message>
        <source>Who looks after the repair?</source>
        <translation>誰來處理報修？</translation>
    </message>
    <message>
        <source>Whom do they ask for?</source>
        <translation>對方找誰？</translation>
    </message>
    <message>
        <source>Who can deal with it?</source>
        <translation>誰能處理？</translation>
    </message>
    <message>
        <source>Registered and passed on</source>
        <translation>已登記並轉出</translation>
    </message>
    <message>
        <source>Say goodbye, let them hang up first, then end the call.</source>
        <translation>禮貌道別，待對方先掛斷，再結束通話。</translation>
    </message>
</context>
<context>
    <name>DetailStack</name>
    <message>
        <source>Choose something at the left</source>
        <translation>請在左邊選一項</translation>
    </message>
    <message>
        <source>It opens here; the list stays where it is.</source>
        <translation>內容在這裡打開，列表留在原處。</translation>
    </message>
</context>
<context>
    <name>DeviationDecideSheet</name>
    <message>
        <source>Nothing is done again. The reason is kept with it.</source>
        <translation>不返工，原因一併留存。</translation>
    </message>
    <message>
        <source>An issue is opened: somebody mends it, and it is looked at again.</source>
        <translation>開一張整改單：有人整改，再複查。</translation>
    </message>
    <message>
        <source>The drawing follows: with cost and days, signed by the client, shown in a new revision.</source>
        <translation>改圖紙：寫明費用和工期，客戶簽字，出新版。</translation>
    </message>
    <message>
        <source>Why does the drawing change?</source>
        <translation>為什麼改圖？</translation>
    </message>
    <message>
        <source>Why may it stay?</source>
        <translation>為什麼可以保留？</translation>
    </message>
    <message>
        <source>First: how does it end?</source>
        <translation>先選怎麼處理</translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation>怎麼處理？</translation>
    </message>
    <message>
        <source>First: the reason</source>
        <translation>先寫原因</translation>
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
        <translation>重新處理</translation>
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
        <translation>這處偏差不在本機</translation>
    </message>
    <message>
        <source>Your role at this site writes no deviations</source>
        <translation>你在這個工地的角色不記偏差</translation>
    </message>
    <message>
        <source>Tell the designer of the site what you saw.</source>
        <translation>請把看到的告訴這個工地的設計師。</translation>
    </message>
    <message>
        <source>Name it first: then photos can be added.</source>
        <translation>先寫偏差，再加照片。</translation>
    </message>
    <message>
        <source>Found %1 by %2</source>
        <translation>%2 於 %1 發現</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不歸你管，或還沒同步到。</translation>
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
        <translation>怎麼處理？</translation>
    </message>
</context>
<context>
    <name>Deviations</name>
    <message>
        <source>drawn %1, built %2: as drawn</source>
        <translation>圖紙 %1，實測 %2：相符</translation>
    </message>
    <message>
        <source>drawn %1, built %2: off by %3</source>
        <translation>圖紙 %1，實測 %2：差 %3</translation>
    </message>
</context>
<context>
    <name>DeviationsOf</name>
    <message>
        <source>Built otherwise than drawn</source>
        <translation>與圖紙不符</translation>
    </message>
</context>
<context>
    <name>DeviationsPage</name>
    <message>
        <source>Built as drawn</source>
        <translation>都按圖施工</translation>
    </message>
    <message>
        <source>What differs from the drawings is written here, and ends as accepted, rework or a design change.</source>
        <translation>與圖紙不符的記在這裡，最後接受、整改或變更設計。</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>記一處偏差</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Who is where</source>
        <translation>誰在哪裡</translation>
    </message>
    <message>
        <source>On duty today: %1</source>
        <translation>今天值班：%1</translation>
    </message>
    <message>
        <source>Nobody is entered as on duty today</source>
        <translation>今天還沒登記值班</translation>
    </message>
    <message>
        <source>Name, initials or extension</source>
        <translation>姓名、拼音首字母或分機</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>今天值班</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>沒有這個人</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>少打幾個字再試。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>Drawings</source>
        <translation>圖紙</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s) to confirm</source>
        <translation>
            <numerusform>%n 張新版待確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>圖號或圖名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>還沒有圖紙</translation>
    </message>
    <message>
        <source>No drawing matches</source>
        <translation>沒有符合的圖紙</translation>
    </message>
    <message>
        <source>Try fewer characters, or another discipline.</source>
        <translation>少輸入幾個字，或換一個專業。</translation>
    </message>
    <message>
        <source>PDF files and pictures come into the register; issued sheets are then on everyone&apos;s phone, offline too.</source>
        <translation>PDF 和圖片上傳後進入圖紙目錄；發布後的圖紙會在每個人的手機上，離線也能看。</translation>
    </message>
    <message>
        <source>The designer uploads them; issued sheets come to this device by themselves.</source>
        <translation>由設計師上傳；發布後的圖紙會自動來到本機。</translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation>顯示全部圖紙</translation>
    </message>
    <message>
        <source>Upload drawings</source>
        <translation>上傳圖紙</translation>
    </message>
    <message>
        <source>Drop them: each page becomes a sheet</source>
        <translation>放開即可：每一頁成為一張圖</translation>
    </message>
</context>
<context>
    <name>DrawingsRoom</name>
    <message>
        <source>Superseded and unissued drawings</source>
        <translation>已作廢和未發布的圖紙</translation>
    </message>
    <message>
        <source>What the office has of them may leave this device. Marks and measures stay, and a file is fetched again when somebody opens it with a network. What is built by stays.</source>
        <translation>公司已收妥的可移出本機；標記和量尺仍在，連網開啟時再取回檔案。現行圖紙不動。</translation>
    </message>
    <message>
        <source>%1 of them stay for now: the office has not confirmed everything about them yet.</source>
        <translation>其中 %1 暫留本機：公司尚未全部確認收妥。</translation>
    </message>
    <message>
        <source>Make room for %1</source>
        <translation>騰出 %1</translation>
    </message>
    <message>
        <source>Making room …</source>
        <translation>正在騰出空間…</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing file(s) let go, room for %1 made. The encrypted file keeps its size; the room in it is used again. They are fetched again when somebody opens them.</source>
        <translation>
            <numerusform>已移出 %n 個圖紙檔案，騰出 %1。加密檔案大小不變，騰出的空間會再用上；開啟圖紙時再取回。</numerusform>
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
        <translation>這份資料無法讀取</translation>
    </message>
    <message>
        <source>Nothing was changed by it; your records are as they were.</source>
        <translation>它沒有改動任何內容，你的記錄保持原樣。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the office.</source>
        <translation>請再試一次；仍不行請告知公司。</translation>
    </message>
    <message>
        <source>The description of the records is faulty</source>
        <translation>記錄的定義檔有誤</translation>
    </message>
    <message>
        <source>Your records are safe and untouched.</source>
        <translation>你的記錄安全，未被改動。</translation>
    </message>
    <message>
        <source>Install the app again or tell the office.</source>
        <translation>請重新安裝應用程式，或告知公司。</translation>
    </message>
    <message>
        <source>A value does not fit its field</source>
        <translation>有一項內容不符合要求</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; the record is as it was.</source>
        <translation>你輸入的內容已保留為草稿，記錄保持原樣。</translation>
    </message>
    <message>
        <source>Correct the marked field.</source>
        <translation>請更正標出的那一項。</translation>
    </message>
    <message>
        <source>This app does not know this kind of record yet</source>
        <translation>這個版本還不認識這類記錄</translation>
    </message>
    <message>
        <source>The record is kept as it is.</source>
        <translation>記錄已原樣保留。</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translation>請更新應用程式。</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>這裡沒有找到</translation>
    </message>
    <message>
        <source>Nothing was lost: it may not have reached this device yet, or you may no longer share it.</source>
        <translation>沒有丟失：可能還沒傳到這台裝置，或你已不再參與該範圍。</translation>
    </message>
    <message>
        <source>Sync and look again.</source>
        <translation>請同步後再看。</translation>
    </message>
    <message>
        <source>Your role may not change this</source>
        <translation>你的崗位不能修改這一項</translation>
    </message>
    <message>
        <source>The record is as it was; what you typed is kept.</source>
        <translation>記錄保持原樣，你輸入的內容已保留。</translation>
    </message>
    <message>
        <source>Ask the person responsible for it.</source>
        <translation>請聯絡負責人。</translation>
    </message>
    <message>
        <source>This step cannot follow now</source>
        <translation>現在還不能走這一步</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>記錄保持原樣。</translation>
    </message>
    <message>
        <source>Fill in what the step needs, or look at its present state.</source>
        <translation>請補全這一步需要的內容，或查看目前狀態。</translation>
    </message>
    <message>
        <source>It is signed and sealed</source>
        <translation>已簽字封存</translation>
    </message>
    <message>
        <source>The signed record is as it was; what you typed is kept.</source>
        <translation>簽字的記錄保持原樣，你輸入的內容已保留。</translation>
    </message>
    <message>
        <source>Record an amendment instead.</source>
        <translation>請改為記錄一份補充說明。</translation>
    </message>
    <message>
        <source>The key does not fit these records</source>
        <translation>密碼或金鑰與這些記錄不符</translation>
    </message>
    <message>
        <source>Your records are locked and untouched.</source>
        <translation>你的記錄仍然鎖著，未被改動。</translation>
    </message>
    <message>
        <source>Type the passphrase again; if you never set one, call the office.</source>
        <translation>請重新輸入密碼；沒有設過密碼的，請聯絡公司。</translation>
    </message>
    <message>
        <source>These records were written by a newer app</source>
        <translation>這些記錄由更新版本的應用程式寫入</translation>
    </message>
    <message>
        <source>They are safe; this version did not touch them.</source>
        <translation>記錄安全，這個版本沒有改動它們。</translation>
    </message>
    <message>
        <source>The file with your records is damaged</source>
        <translation>存放記錄的檔案已損壞</translation>
    </message>
    <message>
        <source>It was not changed; everything already sent is at the office.</source>
        <translation>檔案未被改動；已發送的內容都在公司。</translation>
    </message>
    <message>
        <source>Do not delete the app; call the office so that the file can be rescued.</source>
        <translation>請不要刪除應用程式，聯絡公司搶救檔案。</translation>
    </message>
    <message>
        <source>This device is full</source>
        <translation>裝置空間已滿</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last entry is not saved yet, but still on the screen.</source>
        <translation>之前儲存的內容安全；最後一項尚未儲存，仍在螢幕上。</translation>
    </message>
    <message>
        <source>Free some space, then go on: it saves by itself.</source>
        <translation>請騰出一些空間，之後會自動儲存。</translation>
    </message>
    <message>
        <source>Plumbline is already open</source>
        <translation>墨線已經開啟</translation>
    </message>
    <message>
        <source>Your records are safe in the window that is open.</source>
        <translation>你的記錄在已開啟的視窗中，安全。</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>請在那個視窗繼續，或先關閉它。</translation>
    </message>
    <message>
        <source>The device could not read or write</source>
        <translation>裝置讀寫失敗</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>之前儲存的內容安全。</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the device.</source>
        <translation>請再試一次；仍不行請重新啟動裝置。</translation>
    </message>
    <message>
        <source>The office cannot be reached</source>
        <translation>連不上公司</translation>
    </message>
    <message>
        <source>Everything is saved on this device and is sent as soon as there is a network.</source>
        <translation>內容都已存在這台裝置上，有網路後會自動發送。</translation>
    </message>
    <message>
        <source>The office took too long to answer</source>
        <translation>公司回應太慢</translation>
    </message>
    <message>
        <source>Everything is saved on this device; sending goes on by itself.</source>
        <translation>內容都已存在這台裝置上，會自動繼續發送。</translation>
    </message>
    <message>
        <source>This is not the office you joined</source>
        <translation>對方不是你加入的公司</translation>
    </message>
    <message>
        <source>Nothing was sent: its certificate is another one.</source>
        <translation>沒有發送任何內容：對方的證書不一致。</translation>
    </message>
    <message>
        <source>Change the network; if it stays, ask the office.</source>
        <translation>請換個網路；仍不行請聯絡公司。</translation>
    </message>
    <message>
        <source>Something else answered in place of the office</source>
        <translation>回應的不是公司</translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was taken from it. Often it is the login page of a Wi-Fi.</source>
        <translation>沒有丟失，也沒有採用它的內容。通常是 Wi-Fi 的登入頁面。</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi, or use mobile data.</source>
        <translation>請登入 Wi-Fi，或改用行動資料。</translation>
    </message>
    <message>
        <source>The office said no</source>
        <translation>公司沒有接受</translation>
    </message>
    <message>
        <source>What you entered is kept on this device.</source>
        <translation>你輸入的內容已保留在這台裝置上。</translation>
    </message>
    <message>
        <source>Look at the reason, mend it and send it again.</source>
        <translation>請查看原因，改正後重新發送。</translation>
    </message>
    <message>
        <source>The office is busy</source>
        <translation>公司正忙</translation>
    </message>
    <message>
        <source>The office no longer knows this device</source>
        <translation>公司已不認識這台裝置</translation>
    </message>
    <message>
        <source>Ask the office for a new invite.</source>
        <translation>請向公司要一份新的邀請。</translation>
    </message>
    <message>
        <source>This invite cannot be read</source>
        <translation>這份邀請無法讀取</translation>
    </message>
    <message>
        <source>Nothing was changed on this device.</source>
        <translation>這台裝置沒有任何改動。</translation>
    </message>
    <message>
        <source>Copy the whole text again, or scan the code.</source>
        <translation>請重新複製完整文字，或掃描 QR 碼。</translation>
    </message>
    <message>
        <source>This invite has expired</source>
        <translation>這份邀請已過期</translation>
    </message>
    <message>
        <source>This invite was used already</source>
        <translation>這份邀請已被使用</translation>
    </message>
    <message>
        <source>Ask the office for a new invite: each device needs its own.</source>
        <translation>請向公司要一份新的邀請：每台裝置各需一份。</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>這個檔案不是圖片</translation>
    </message>
    <message>
        <source>The file is as it was; nothing was added.</source>
        <translation>檔案保持原樣，沒有添加任何內容。</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture.</source>
        <translation>請選擇 JPEG 或 PNG 圖片。</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>這個檔案是空的</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>沒有添加任何內容。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>這個檔案太大</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>請選擇小一些的檔案。</translation>
    </message>
    <message>
        <source>The camera is not available</source>
        <translation>相機無法使用</translation>
    </message>
    <message>
        <source>Photos taken before are safe.</source>
        <translation>之前拍的照片安全。</translation>
    </message>
    <message>
        <source>Allow the camera in the system settings, or choose a picture file.</source>
        <translation>請在系統設定中允許使用相機，或選擇圖片檔案。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>What was done before is kept.</source>
        <translation>之前完成的內容已保留。</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>應用程式出錯了</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the app and tell the office.</source>
        <translation>請再試一次；仍不行請重新啟動應用程式並告知公司。</translation>
    </message>
    <message>
        <source>Rescued: %1 records, %2 unsent changes, %3 photos and files.</source>
        <translation>已搶救：%1 條記錄、%2 項未發送的改動、%3 個照片和檔案。</translation>
    </message>
    <message>
        <source>At least %1 entries could not be read; what the office has comes back with the next sync.</source>
        <translation>至少 %1 項無法讀取；公司已有的會在下次同步時回來。</translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>看來沒有缺失。</translation>
    </message>
    <message>
        <source>The file with your records was damaged and has been rescued</source>
        <translation>存放記錄的檔案曾損壞，現已搶救</translation>
    </message>
    <message>
        <source>Keep the damaged file %1 until the office has looked at it.</source>
        <translation>請保留損壞的檔案 %1，直到公司看過為止。</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>此項必填</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太長</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>最少 %1</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>請從列表中選擇</translation>
    </message>
    <message>
        <source>A number is needed here</source>
        <translation>這裡需要數字</translation>
    </message>
    <message>
        <source>This does not fit here</source>
        <translation>這裡不能這樣填</translation>
    </message>
    <message>
        <source>This device&apos;s data is in use twice</source>
        <translation>這台裝置的資料有兩份在使用</translation>
    </message>
    <message>
        <source>A copy of this device is in use too, or was. What you entered is kept and sent all the same; where the two disagree, the office asks.</source>
        <translation>這台裝置的另一份副本也在使用，或曾經使用。你輸入的內容都已保留，並照常傳送；兩份不一致之處，公司會來詢問。</translation>
    </message>
    <message>
        <source>Go on with one of the two only, and ask the office for a new invite for this one.</source>
        <translation>請只用其中一份，並向公司為這一份要新的邀請。</translation>
    </message>
    <message>
        <source>Very many records would be removed</source>
        <translation>將有很多記錄被移除</translation>
    </message>
    <message>
        <source>The office no longer lists them. Nothing was removed; it waits for your answer.</source>
        <translation>公司的清單裡已沒有這些記錄。目前一筆都沒有移除，等你決定。</translation>
    </message>
    <message>
        <source>Ask the office whether this is meant, then decide here.</source>
        <translation>請先向公司確認，再在這裡決定。</translation>
    </message>
    <message>
        <source>The office&apos;s history does not fit</source>
        <translation>公司的歷史記錄對不上</translation>
    </message>
    <message>
        <source>It is not the one this device was shown before. Your records are kept, and the difference has been written down.</source>
        <translation>它與這台裝置先前看到的不同。你的記錄都保留著，差異也已記下。</translation>
    </message>
    <message>
        <source>Tell the person responsible for the office at once.</source>
        <translation>請立刻告知公司的負責人。</translation>
    </message>
    <message>
        <source>Records here and at the office differ</source>
        <translation>這裡與公司的記錄不一致</translation>
    </message>
    <message>
        <source>Mending it has not helped yet. Nothing was removed.</source>
        <translation>嘗試修復尚未成功。沒有移除任何東西。</translation>
    </message>
    <message>
        <source>Tell the person responsible for the office.</source>
        <translation>請告知公司的負責人。</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>這段錄音放不出來</translation>
    </message>
    <message>
        <source>Its file is damaged, or no sound. It is kept as it is.</source>
        <translation>檔案已損壞，或不是聲音。原樣保留。</translation>
    </message>
    <message>
        <source>Ask whoever recorded it.</source>
        <translation>請問問錄音的人。</translation>
    </message>
    <message>
        <source>The microphone is not available</source>
        <translation>麥克風用不了</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>之前錄下的都已保存。</translation>
    </message>
    <message>
        <source>Allow the microphone in the system settings, or write it down.</source>
        <translation>請在系統設定裡允許使用麥克風，或改用文字。</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>這台裝置放不了聲音</translation>
    </message>
    <message>
        <source>The recording is kept.</source>
        <translation>錄音還在。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones.</source>
        <translation>請接上喇叭或耳機。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Work began</source>
        <translation>開工</translation>
    </message>
    <message>
        <source>Finished and handed over</source>
        <translation>竣工交付</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 已驗收</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>已整改：%1</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>投訴：%1</translation>
    </message>
    <message>
        <source>Complaint %1 closed</source>
        <translation>投訴 %1 已關閉</translation>
    </message>
    <message>
        <source>Handed out: %1</source>
        <translation>已發出：%1</translation>
    </message>
    <message>
        <source>Repair asked for: %1</source>
        <translation>報修：%1</translation>
    </message>
    <message>
        <source>Repair %1 done and signed</source>
        <translation>維修 %1 完成並簽字</translation>
    </message>
    <message>
        <source>Satisfied %1 of 5</source>
        <translation>滿意度 %1 / 5</translation>
    </message>
    <message>
        <source>Remembered: %1</source>
        <translation>客戶關懷：%1</translation>
    </message>
    <message>
        <source>Referred %1 to us</source>
        <translation>介紹 %1</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Plumbline cannot open</source>
        <translation>墨線打不開</translation>
    </message>
    <message>
        <source>Nothing on this device was changed. If trying again does not help, show this page to the person who looks after your office.</source>
        <translation>本機的內容沒有任何改動。若重試無效，請把這一頁給公司的管理員看。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>FilesHeldCard</name>
    <message>
        <source>Records go over mobile data at once. Photos and drawings wait for Wi-Fi, as you chose in the settings.</source>
        <translation>記錄用行動數據馬上上傳；照片和圖紙等 Wi-Fi，這是你在設定裡選的。</translation>
    </message>
    <message>
        <source>Send them over mobile data now</source>
        <translation>現在就用行動數據上傳</translation>
    </message>
</context>
<context>
    <name>FollowUpAttemptSheet</name>
    <message>
        <source>Not asked this time</source>
        <translation>這次沒訪成</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>記下來</translation>
    </message>
    <message>
        <source>Written down; the visit stays on the list</source>
        <translation>已記下；回訪仍在清單裡</translation>
    </message>
</context>
<context>
    <name>FollowUpContact</name>
    <message>
        <source>The number is not on this device</source>
        <translation>號碼不在本機</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>請找%1</translation>
    </message>
    <message>
        <source>Tap to call; written down that you looked</source>
        <translation>點按撥打；已記入查閱日誌</translation>
    </message>
    <message>
        <source>Tap to show; it is written down</source>
        <translation>點按顯示，將記入查閱日誌</translation>
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
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>淨推薦值</translation>
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
        <translation>自動保存 %1</translation>
    </message>
    <message>
        <source>Arrange the visit</source>
        <translation>約定回訪</translation>
    </message>
    <message>
        <source>This visit is not on this device</source>
        <translation>這次回訪不在本機</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>可能還沒同步到，或者您已不在該團隊。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Was what we promised done?</source>
        <translation>答應的事做到了嗎？</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>記下客戶的原話</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>完成回訪</translation>
    </message>
    <message>
        <source>First: what does the client say?</source>
        <translation>先記：客戶怎麼說？</translation>
    </message>
    <message>
        <source>Finished; the adviser and the deputy general manager are told</source>
        <translation>已完成；已提醒客戶顧問與副總經理</translation>
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
        <translation>約定回訪</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>聯繫不上客戶</translation>
    </message>
    <message>
        <source>Cancel this visit</source>
        <translation>取消這次回訪</translation>
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
        <translation>上次滿意度 %1 / 5</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>已試 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpRulesPage</name>
    <message>
        <source>Rules of the follow-up plan</source>
        <translation>回訪計劃規則</translation>
    </message>
    <message>
        <source>Counted from the milestone; a change moves what has not begun</source>
        <translation>從節點起算；修改後，尚未開始的回訪隨之改期</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>由副總經理設定</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存於本機</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>不回訪</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>回訪問卷</translation>
    </message>
    <message>
        <source>What clients are asked, by occasion</source>
        <translation>各場合問客戶什麼</translation>
    </message>
</context>
<context>
    <name>FollowUpStanding</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>已試 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time %1 of 5</source>
        <translation>上次 %1 / 5 分</translation>
    </message>
    <message>
        <source>The questionnaire has been changed since; this visit keeps the questions it began with.</source>
        <translation>問卷後來改過；這次回訪沿用開始時的問題。</translation>
    </message>
</context>
<context>
    <name>FollowUpSuggestions</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Satisfaction %1 of 5</source>
        <translation>滿意度 %1 / 5</translation>
    </message>
    <message>
        <source>Would recommend us: %1 of 10</source>
        <translation>推薦意願 %1 / 10</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已逾時 %1</translation>
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
        <translation>回訪</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 次應訪</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of the plan</source>
        <translation>計劃規則</translation>
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
        <translation>未上傳</translation>
    </message>
    <message>
        <source>No visit is finished yet</source>
        <translation>還沒有完成的回訪</translation>
    </message>
    <message>
        <source>Nobody waits to be asked</source>
        <translation>沒有等著回訪的客戶</translation>
    </message>
    <message>
        <source>Visits are planned by themselves, from the milestones of each site.</source>
        <translation>回訪按各工地的節點自動安排。</translation>
    </message>
    <message>
        <source>What is to come</source>
        <translation>看看接下來的</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>看看應訪的</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應訪</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>將到</translation>
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
        <translation>多個數字，用空格隔開</translation>
    </message>
    <message>
        <source>Several words, with commas between them</source>
        <translation>多個詞，用逗號隔開</translation>
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
        <translation>合約已簽</translation>
    </message>
    <message>
        <source>Drawings issued</source>
        <translation>圖紙已下發</translation>
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
        <translation>進度計劃已確認</translation>
    </message>
    <message>
        <source>Permit of the building&apos;s management</source>
        <translation>物業施工許可</translation>
    </message>
    <message>
        <source>Base dry</source>
        <translation>基層已乾燥</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n 方簽字</numerusform>
        </translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>%1簽字</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 has not been inspected</source>
        <translation>%1還沒有驗收</translation>
    </message>
    <message numerus="yes">
        <source>Acceptance of %1 is not finished: %n item(s) open</source>
        <translation>
            <numerusform>%1驗收未完成：還有 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acceptance of %1: %n item(s) failed</source>
        <translation>
            <numerusform>%1驗收：%n 項不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of %1 is not signed off</source>
        <translation>%1驗收還沒有簽核</translation>
    </message>
    <message>
        <source>Signature is missing: %1</source>
        <translation>缺少簽字：%1</translation>
    </message>
    <message>
        <source>Briefing is missing: %1</source>
        <translation>缺少技術交底：%1</translation>
    </message>
    <message>
        <source>Briefing not signed by the crew lead: %1</source>
        <translation>交底未經班組長簽字：%1</translation>
    </message>
    <message>
        <source>An issue is not closed</source>
        <translation>有整改未關閉</translation>
    </message>
    <message>
        <source>Photo is missing: %1</source>
        <translation>缺少照片：%1</translation>
    </message>
    <message>
        <source>Test still running: %1</source>
        <translation>試驗還在進行：%1</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>試驗不合格：%1</translation>
    </message>
    <message>
        <source>Red line failed: %1</source>
        <translation>紅線不合格：%1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1驗收</translation>
    </message>
    <message numerus="yes">
        <source>%n red line(s)</source>
        <translation>
            <numerusform>紅線 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>整改 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>試驗 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>技術交底</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>照片 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>資料 %n 份</numerusform>
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
        <translation>自動保存於本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>Your role does not record this here</source>
        <translation>你的崗位不在這裡登記這類記錄</translation>
    </message>
    <message>
        <source>Ask the deputy general manager which role you need.</source>
        <translation>請向副總經理詢問需要哪個崗位。</translation>
    </message>
    <message>
        <source>Send again as it is</source>
        <translation>原樣再傳一次</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1 asked for no calls: %2. Take a message instead.</source>
        <translation>%1請勿轉接：%2。請改為留言。</translation>
    </message>
    <message>
        <source>%1 is in no team of yours: no card and no message reaches their device. Tell them by telephone%2.</source>
        <translation>%1不在您的團隊裡：卡片和留言都到不了對方手機。請電話告知%2。</translation>
    </message>
    <message>
        <source>, extension %1</source>
        <translation>，分機 %1</translation>
    </message>
    <message>
        <source>What was said, for %1</source>
        <translation>對方所談內容，給%1看</translation>
    </message>
    <message>
        <source>Send the card, then put it through</source>
        <translation>先發卡片，再轉接</translation>
    </message>
    <message>
        <source>Take a message instead</source>
        <translation>改為留言</translation>
    </message>
    <message>
        <source>%1 is left for %2</source>
        <translation>%1 已留給%2</translation>
    </message>
</context>
<context>
    <name>IncomingLine</name>
    <message numerus="yes">
        <source>%n message(s) not read</source>
        <translation>
            <numerusform>%n 條留言未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed on to you</source>
        <translation>轉告您處理</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) of the office</source>
        <translation>
            <numerusform>公司提醒 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The front desk has written them down</source>
        <translation>前臺已記下</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>請用手指在此簽名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新簽名</translation>
    </message>
</context>
<context>
    <name>InspectionActions</name>
    <message>
        <source>Signed off. From now on only amendments are added.</source>
        <translation>已簽認。以後只能加補正。</translation>
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
        <translation>下一項未填（%1）</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>下一項未填</translation>
    </message>
    <message>
        <source>Finish inspection</source>
        <translation>完成巡檢</translation>
    </message>
    <message>
        <source>Continue filling in</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>簽認</translation>
    </message>
    <message>
        <source>Record an amendment</source>
        <translation>記一條補正</translation>
    </message>
    <message>
        <source>Next without a reason (%1)</source>
        <translation>下一項缺原因（%1）</translation>
    </message>
    <message>
        <source>Inspection finished</source>
        <translation>巡檢已完成</translation>
    </message>
</context>
<context>
    <name>InspectionDetail</name>
    <message>
        <source>No item chosen</source>
        <translation>還沒選項目</translation>
    </message>
    <message>
        <source>Choose one in the list, or go to the next open item.</source>
        <translation>在列表裡選一項，或到下一項未填。</translation>
    </message>
</context>
<context>
    <name>InspectionHeader</name>
    <message>
        <source>%1 / %2 items · %3 failed</source>
        <translation>%1 / %2 項 · %3 項不合格</translation>
    </message>
    <message>
        <source>%1 / %2 items</source>
        <translation>%1 / %2 項</translation>
    </message>
    <message>
        <source>Red line: this stops the stage</source>
        <translation>紅線不合格：本階段停工</translation>
    </message>
    <message>
        <source>Photos still missing: %1</source>
        <translation>還缺照片：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The clock of this device was set back: the inspection ends before it began. Nothing is lost; the office sees both times.</source>
        <translation>本機時間被往回調過：結束早於開始。內容沒有丟，公司能看到兩個時間。</translation>
    </message>
    <message>
        <source>You can read this inspection. Your role at this site does not change it.</source>
        <translation>你可以查看這次巡檢；你在此工地的崗位不能修改。</translation>
    </message>
    <message>
        <source>Whose work is it?</source>
        <translation>這是哪個班組做的？</translation>
    </message>
</context>
<context>
    <name>InspectionItemBody</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>為什麼不適用？</translation>
    </message>
    <message>
        <source>A reason is owed before the inspection is finished</source>
        <translation>完成巡檢前要補上原因</translation>
    </message>
    <message>
        <source>You judge otherwise than the points do: say why</source>
        <translation>結論與實測判定不同：請寫明原因</translation>
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
        <translation>收起此項</translation>
    </message>
    <message>
        <source>Opens this item</source>
        <translation>展開此項</translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation>實測 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
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
        <translation>重複這次巡檢</translation>
    </message>
    <message>
        <source>The same rooms and crews, by today&apos;s checklist</source>
        <translation>部位和班組照舊，按現行清單</translation>
    </message>
    <message>
        <source>Recheck what failed</source>
        <translation>複查不合格項</translation>
    </message>
    <message>
        <source>Once this inspection is finished</source>
        <translation>這次巡檢完成之後</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed here</source>
        <translation>這裡沒有不合格項</translation>
    </message>
    <message>
        <source>Whose work is it?</source>
        <translation>哪個班組做的</translation>
    </message>
    <message>
        <source>Nobody has said yet</source>
        <translation>還沒有說明</translation>
    </message>
    <message numerus="yes">
        <source>%n crews</source>
        <translation>
            <numerusform>%n 個班組</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>產生報告</translation>
    </message>
    <message>
        <source>PDF or table, with photos and signatures</source>
        <translation>PDF 或表格，含照片和簽名</translation>
    </message>
    <message>
        <source>Something is built otherwise than drawn</source>
        <translation>有地方與圖紙不符</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>記一處偏差</translation>
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
        <translation>自動保存於本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>signed off, sealed</source>
        <translation>已簽認，內容封存</translation>
    </message>
</context>
<context>
    <name>InspectionStates</name>
    <message>
        <source>This inspection is not on this device</source>
        <translation>這次巡檢不在本機</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation>它可能還在同事的裝置上，或你已不在此工地。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>This inspection has no items</source>
        <translation>這次巡檢沒有項目</translation>
    </message>
    <message>
        <source>Its checklist was empty. Start another one, or open a punch issue from the middle button.</source>
        <translation>所用清單是空的。可另開一次，或用中間的按鈕開整改單。</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新巡檢</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Call that came to nothing</source>
        <translation>未成的來電</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>for %1</source>
        <translation>給 %1</translation>
    </message>
    <message>
        <source>office: %1</source>
        <translation>伺服器：%1</translation>
    </message>
    <message>
        <source>This device will talk to this office only, and checks its certificate each time.</source>
        <translation>本機只與這個辦公室通信，每次都核對其憑證。</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>New punch issue</source>
        <translation>新整改單</translation>
    </message>
    <message>
        <source>Your role at this site does not open punch issues</source>
        <translation>你在此工地的崗位不開整改單</translation>
    </message>
    <message>
        <source>Tell the project manager of the site what you saw.</source>
        <translation>請把看到的告訴該工地的項目經理。</translation>
    </message>
    <message>
        <source>This issue is not on this device</source>
        <translation>這張整改單不在本機</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer on this site.</source>
        <translation>它可能還在同事的裝置上，或你已不在此工地。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Name the issue first: then photos and comments can be added.</source>
        <translation>先寫下問題，就能加照片和留言。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>自動保存於本機 %1</translation>
    </message>
    <message>
        <source>exists as soon as it has a title</source>
        <translation>寫下問題即自動保存</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>First fill in: %1</source>
        <translation>請先填寫：%1</translation>
    </message>
    <message>
        <source>First take a photo of how it is now: under “After”.</source>
        <translation>請先在「整改後」拍一張現狀照片。</translation>
    </message>
    <message>
        <source>You can read this. Your role at this site does not change it.</source>
        <translation>你可以檢視，你在這個工地的角色不能修改。</translation>
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
        <translation>整改後</translation>
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
        <translation>來自巡檢</translation>
    </message>
</context>
<context>
    <name>IssueTile</name>
    <message>
        <source>Punch issue: %1</source>
        <translation>整改單：%1</translation>
    </message>
    <message>
        <source>Open punch issue</source>
        <translation>開整改單</translation>
    </message>
    <message>
        <source>and say who mends it</source>
        <translation>並指派班組</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Issues</source>
        <translation>整改單</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已選 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop choosing</source>
        <translation>不選了</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>選擇多項</translation>
    </message>
    <message>
        <source>Every crew</source>
        <translation>所有班組</translation>
    </message>
    <message>
        <source>No issues here</source>
        <translation>這裡沒有整改單</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>沒有逾期的。</translation>
    </message>
    <message>
        <source>Nothing is waiting in this state.</source>
        <translation>這個狀態下沒有。</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>選擇工地</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>記一筆</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n issue(s)</source>
        <translation>
            <numerusform>指派 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the issues to assign</source>
        <translation>先選要指派的整改單</translation>
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
        <translation>整改清單匯出</translation>
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
        <translation>給此項拍照</translation>
    </message>
</context>
<context>
    <name>ItemRule</name>
    <message>
        <source>Red line: failing stops the stage</source>
        <translation>紅線：不合格即停工</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司設定，未經核實</translation>
    </message>
    <message>
        <source>Measured · limit %1</source>
        <translation>實測 · 限值 %1</translation>
    </message>
    <message>
        <source>Measured, %1</source>
        <translation>實測，%1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>實測</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Welcome to Plumbline</source>
        <translation>歡迎使用墨線</translation>
    </message>
    <message>
        <source>Your company sends you an invite: a text, or a picture with a code.</source>
        <translation>公司會發給你邀請：一段文字，或一張帶碼的圖片。</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>掃碼</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>從圖片讀取</translation>
    </message>
    <message>
        <source>Or paste the text of the invite</source>
        <translation>或貼上邀請文字</translation>
    </message>
    <message>
        <source>An invite works once, for some days, for one person.</source>
        <translation>邀請只能用一次，數日內有效，只給一個人。</translation>
    </message>
    <message>
        <source>Making this device&apos;s key and greeting the office. The records follow after that, while you work.</source>
        <translation>正在產生本機密鑰並連接辦公室。之後記錄會陸續到達，不耽誤你工作。</translation>
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
        <translation>還沒有邀請？</translation>
    </message>
    <message>
        <source>Ask the person who looks after your office. It is made there in a minute and names you, so nobody else can use it.</source>
        <translation>請找公司的管理員：一分鐘即可開出，寫著你的名字，別人用不了。</translation>
    </message>
    <message>
        <source>The whole text, as it was sent to you</source>
        <translation>收到的整段文字</translation>
    </message>
    <message>
        <source>This device was signed out by the office</source>
        <translation>辦公室已停用這台裝置</translation>
    </message>
    <message>
        <source>What you had written was handed to the office for review; then everything of the company was removed from this device, photos not yet sent with it. To go on, ask for a new invite.</source>
        <translation>你寫下的內容已交給辦公室審核，隨後公司的一切已從這台裝置移除，未傳的照片也在其中。要繼續使用，請索取新的邀請。</translation>
    </message>
</context>
<context>
    <name>JoinScanner</name>
    <message>
        <source>Hold the code inside the frame</source>
        <translation>把碼放進框內</translation>
    </message>
    <message>
        <source>No camera here. Paste the invite, or choose a picture of it.</source>
        <translation>這台裝置沒有相機。請貼上邀請，或選擇它的圖片。</translation>
    </message>
    <message>
        <source>Stop scanning</source>
        <translation>停止掃碼</translation>
    </message>
</context>
<context>
    <name>JudgedPoints</name>
    <message>
        <source>The rule of this item cannot be read: judge by hand.</source>
        <translation>這一項的判定規則讀不出來：請人工判定。</translation>
    </message>
    <message>
        <source>“%1” is no number: kept as typed, not judged.</source>
        <translation>「%1」不是數字：已照原樣保留，不參與判定。</translation>
    </message>
</context>
<context>
    <name>LayersSheet</name>
    <message>
        <source>Marks and revisions</source>
        <translation>標記與版本</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未關閉 %1</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>哪類標記</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>誰的</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
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
        <translation>辦公室回應前已鎖定</translation>
    </message>
    <message>
        <source>This device has not reached the office since %1. Your company lets it show records for a while without it; that time is over.</source>
        <translation>這台裝置自 %1 起沒有連上辦公室。公司允許它離線查看記錄一段時間，這段時間已經過了。</translation>
    </message>
    <message>
        <source>This device has not reached the office for too long.</source>
        <translation>這台裝置太久沒有連上辦公室了。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>什麼都沒有丟</translation>
    </message>
    <message>
        <source>Everything you recorded is kept here, encrypted. What waits is sent by itself: %1.</source>
        <translation>你記錄的一切都加密保存在這裡。待傳的會自動發送：%1。</translation>
    </message>
    <message>
        <source>Everything you recorded is kept here, encrypted, and is already at the office.</source>
        <translation>你記錄的一切都加密保存在這裡，也已經在辦公室。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or mobile data. As soon as the office answers, this page goes away and you are where you were.</source>
        <translation>連上 Wi-Fi 或行動數據。辦公室一回應，這一頁就會消失，你會回到原來的地方。</translation>
    </message>
    <message>
        <source>Asking the office…</source>
        <translation>正在詢問辦公室…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftBanner</name>
    <message>
        <source>%1 left on %2</source>
        <translation>%1 已於 %2 離職</translation>
    </message>
    <message>
        <source>Nothing of the issue is lost. Choose somebody who is here below.</source>
        <translation>整改單的內容都在。請在下面改派給在職的人。</translation>
    </message>
    <message>
        <source>%1 is no longer on this site</source>
        <translation>%1 已不在這個工地</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>檢查模板</translation>
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
        <translation>這一版應用裡沒有這個限值</translation>
    </message>
    <message>
        <source>Checklists that used it keep it as they had it. Look for what took its place.</source>
        <translation>用過它的檢查單仍按原來的判定。請看看現在用的是哪個。</translation>
    </message>
    <message>
        <source>Show the standards</source>
        <translation>查看標準</translation>
    </message>
    <message>
        <source>source read</source>
        <translation>已查到出處</translation>
    </message>
    <message>
        <source>main item</source>
        <translation>主控項目</translation>
    </message>
    <message>
        <source>general item</source>
        <translation>一般項目</translation>
    </message>
</context>
<context>
    <name>LimitPickerSheet</name>
    <message>
        <source>Choose a figure</source>
        <translation>選擇限值</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>檢測方法</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>A figure is expected, such as 0.5</source>
        <translation>請填數字，例如 0.5</translation>
    </message>
    <message>
        <source>A limit is not below zero</source>
        <translation>限值不能小於零</translation>
    </message>
    <message>
        <source>The upper bound is below the lower one</source>
        <translation>上限小於下限</translation>
    </message>
    <message>
        <source>Acceptance and warranty</source>
        <translation>驗收與保修</translation>
    </message>
    <message>
        <source>Indoor air</source>
        <translation>室內空氣</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>吊頂</translation>
    </message>
    <message>
        <source>Customs of the trade</source>
        <translation>行業慣例</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>門窗</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電氣</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>地面</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>塗飾與裱糊</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>隔牆</translation>
    </message>
    <message>
        <source>Plaster</source>
        <translation>抹灰</translation>
    </message>
    <message>
        <source>Wall tiles and panels</source>
        <translation>牆磚與飾面板</translation>
    </message>
    <message>
        <source>Water supply and drainage</source>
        <translation>給排水</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>防水</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司設定，未經核實</translation>
    </message>
    <message>
        <source>confirmed, %1</source>
        <translation>已確認，%1</translation>
    </message>
    <message>
        <source>confirmed by %1, %2</source>
        <translation>%1確認，%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>quoted on a public page</source>
        <translation>公開網頁所引</translation>
    </message>
    <message>
        <source>a digest on a public page</source>
        <translation>公開網頁上的摘錄</translation>
    </message>
    <message>
        <source>the commentary of a standard</source>
        <translation>標準的條文說明</translation>
    </message>
    <message>
        <source>a standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>checked with the official print</source>
        <translation>已與正式版核對</translation>
    </message>
    <message>
        <source>published rules of a renovation company</source>
        <translation>一家裝修公司公開的規則</translation>
    </message>
    <message>
        <source>a published collection of rules</source>
        <translation>公開的規則彙編</translation>
    </message>
    <message>
        <source>a sample contract on a public page</source>
        <translation>公開網頁上的合同範本</translation>
    </message>
    <message>
        <source>questions and answers on a public page</source>
        <translation>公開網頁上的問答</translation>
    </message>
    <message>
        <source>the company&apos;s own rules</source>
        <translation>公司自己的規則</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>憑記憶</translation>
    </message>
    <message>
        <source>quoted on a public page (%1)</source>
        <translation>公開網頁（%1）所引</translation>
    </message>
    <message>
        <source>a digest of %1 on a public page</source>
        <translation>公開網頁上 %1 的摘錄</translation>
    </message>
    <message>
        <source>the commentary on %1</source>
        <translation>%1 的條文說明</translation>
    </message>
    <message>
        <source>checked with the official print on %1</source>
        <translation>%1 與正式版核對</translation>
    </message>
    <message>
        <source>published rules of a renovation company, no. %1</source>
        <translation>一家裝修公司公開的規則，第 %1 條</translation>
    </message>
    <message>
        <source>a published collection of rules, no. %1</source>
        <translation>公開的規則彙編，第 %1 條</translation>
    </message>
    <message>
        <source>%1, from memory</source>
        <translation>%1，憑記憶</translation>
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
        <translation>正在讀取</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>設定口令</translation>
    </message>
    <message>
        <source>Locked · %1</source>
        <translation>已鎖定 · %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>This machine has no place to keep a key. The passphrase encrypts everything here: without it nobody can read it, not even you.</source>
        <translation>這台機器沒有保管密鑰的地方。口令會加密這裡的一切：沒有它誰也讀不了，包括你自己。</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted. The passphrase opens it.</source>
        <translation>本機的一切都已加密，用口令打開。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>兩次還不一致</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>顯示輸入內容</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>用此口令加密</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>The passphrase is set</source>
        <translation>口令已設定</translation>
    </message>
    <message>
        <source>The passphrase is gone</source>
        <translation>口令已取消</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>A passphrase opens this device&apos;s records.</source>
        <translation>打開本機記錄需要口令。</translation>
    </message>
    <message>
        <source>The key lies in the key store of this machine; whoever unlocks the machine can open Plumbline.</source>
        <translation>密鑰保存在本機的鑰匙庫裡；能解鎖這台機器的人就能打開墨線。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>設定口令</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即鎖定</translation>
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
            <numerusform>至少 %n 個字元；留空即取消口令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>兩次還不一致</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Asks again when unused for</source>
        <translation>閒置多久後再次詢問</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
</context>
<context>
    <name>LogDayRow</name>
    <message>
        <source>Not written yet</source>
        <translation>還沒有記</translation>
    </message>
    <message>
        <source>Nobody has written this day</source>
        <translation>這一天沒有人記</translation>
    </message>
    <message numerus="yes">
        <source>Written %n day(s) later</source>
        <translation>
            <numerusform>%n 天後補記</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未上傳</translation>
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
        <translation>已存本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>Your role at this site does not write the log</source>
        <translation>你在這個工地的角色不記日誌</translation>
    </message>
    <message>
        <source>Tell the project manager of the site what you saw.</source>
        <translation>把你看到的告訴這個工地的項目經理。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n 天後補記</numerusform>
        </translation>
    </message>
    <message>
        <source>Written %1 by %2</source>
        <translation>%2 於 %1 補記</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What was done today, room by room</source>
        <translation>今天做了什麼，按房間說</translation>
    </message>
    <message>
        <source>What came, how much, where it lies</source>
        <translation>到了什麼、多少、放在哪裡</translation>
    </message>
    <message>
        <source>Visitors, stops, agreements</source>
        <translation>來訪、停工、約定</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 日誌</translation>
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
        <translation>本機還沒有班組：由公司登記。</translation>
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
        <translation>幾人</translation>
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
        <translation>%1 分會自動開提醒給客戶顧問與副總經理</translation>
    </message>
    <message>
        <source>%1 of 10 alerts the adviser and the deputy general manager</source>
        <translation>推薦意願 %1 分會自動開提醒給客戶顧問與副總經理</translation>
    </message>
    <message>
        <source>The client is answered within 24 hours</source>
        <translation>24 小時內須回覆客戶</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plumbline</source>
        <translation>墨線</translation>
    </message>
    <message>
        <source>%1 · Plumbline</source>
        <translation>%1 · 墨線</translation>
    </message>
</context>
<context>
    <name>MaintenanceHead</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>無人負責</translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>這位客戶的全部往來</translation>
    </message>
    <message>
        <source>The complaint it came from</source>
        <translation>來自這件投訴</translation>
    </message>
</context>
<context>
    <name>MaintenanceMenuSheet</name>
    <message>
        <source>The client confirms by phone or voice</source>
        <translation>客戶電話或語音確認</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <translation>做報價</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部欄位</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation>給客戶的維修報告</translation>
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
        <translation>本機沒有這張報修單</translation>
    </message>
    <message>
        <source>It may still be on a colleague&apos;s device, or you are no longer in its team.</source>
        <translation>它可能還在同事的裝置上，或者您已不在這個團隊。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>等待他人處理</translation>
    </message>
    <message>
        <source>What does the client say?</source>
        <translation>客戶怎麼說？</translation>
    </message>
    <message>
        <source>First a photo of how it was and one of how it is: under “Photos”.</source>
        <translation>先在「照片」裡各拍一張維修前和維修後的照片。</translation>
    </message>
    <message>
        <source>The client confirms</source>
        <translation>客戶確認</translation>
    </message>
</context>
<context>
    <name>MaintenanceRow</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>無人負責</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>待上傳</translation>
    </message>
</context>
<context>
    <name>MaintenanceStepSheet</name>
    <message>
        <source>The cause is a kind of cause, never a person.</source>
        <translation>原因只寫類別，不寫人。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>還缺：%1</translation>
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
        <translation>保修期與時限</translation>
    </message>
    <message>
        <source>No repair here</source>
        <translation>這裡沒有報修</translation>
    </message>
    <message>
        <source>What a client asks to have mended is registered in half a minute; its warranty is judged at once.</source>
        <translation>客戶報修半分鐘登記好，是否在保當即判定。</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>這裡沒有等待的事。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>還沒有完成的</translation>
    </message>
    <message>
        <source>Repairs that the client has signed stand here.</source>
        <translation>客戶簽字後的報修單在這裡。</translation>
    </message>
    <message>
        <source>Register a repair</source>
        <translation>登記報修</translation>
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
        <translation>未派單</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待回訪</translation>
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
        <translation>選擇和移動</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭頭</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圓圈</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>手繪</translation>
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
        <translation>在照片上標註</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本機 %1</translation>
    </message>
    <message>
        <source>saves itself, the original stays</source>
        <translation>自動儲存，原圖不變</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take out what is chosen</source>
        <translation>刪除所選</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on the photo</source>
        <translation>
            <numerusform>照片上有 %n 處標註</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo is not on this device, or no longer shared with you.</source>
        <translation>這張照片不在本機上，或已不再與你共享。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
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
        <translation>先寫字，再點位置</translation>
    </message>
</context>
<context>
    <name>MeDeskRows</name>
    <message>
        <source>Front desk</source>
        <translation>前臺工作臺</translation>
    </message>
    <message>
        <source>Calls, visitors, scripts</source>
        <translation>來電、來訪、話術</translation>
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
        <translation>待辦</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>留言</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n 條未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>What the front desk wrote down for you</source>
        <translation>前臺替您記下的</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>誰在哪裡</translation>
    </message>
    <message>
        <source>In the office, on site, not to be disturbed</source>
        <translation>在公司、在工地、請勿轉接</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n 項等你處理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 record(s), %2 photo(s), %3 to send</source>
        <translation>待傳 %1 條記錄、%2 張照片，共 %3</translation>
    </message>
    <message>
        <source>Everything sent, %1</source>
        <translation>已全部上傳，%1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>還沒有同步過</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Language, theme, text size, lock, storage</source>
        <translation>語言、外觀、字號、鎖定、儲存</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即鎖定</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>還沒有團隊</translation>
    </message>
    <message>
        <source>The office adds you to a team; your colleagues then show here.</source>
        <translation>公司把你加入團隊後，同事會顯示在這裡。</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Every limit with its clause, and who stands for it</source>
        <translation>每個限值的條款，以及由誰確認</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>檢查模板</translation>
    </message>
    <message>
        <source>The company&apos;s own and the app&apos;s, with their versions</source>
        <translation>公司的和隨應用提供的，含各版本</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Of every site, by day, stage, room and person</source>
        <translation>所有工地，按日期、階段、部位和人檢視</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Registered, passed on, settled; each with its clock</source>
        <translation>登記、傳達、解決，各有時限</translation>
    </message>
    <message>
        <source>The truth in one minute</source>
        <translation>一分鐘看實情</translation>
    </message>
    <message>
        <source>What is overdue, what is major, what waits</source>
        <translation>逾期、重大、待辦</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Which clients are asked when, and what they say</source>
        <translation>何時回訪哪位客戶，客戶怎麼說</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>客戶建議</translation>
    </message>
    <message>
        <source>What clients would have us do otherwise, each with its answer</source>
        <translation>客戶希望我們改進的，條條有答覆</translation>
    </message>
    <message>
        <source>In warranty or quoted, agreed, mended, signed</source>
        <translation>在保免費，過保先報價；修好、簽字</translation>
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
        <translation>本機</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Stop measuring</source>
        <translation>結束量尺</translation>
    </message>
    <message>
        <source>No scale yet: lengths and areas need one.</source>
        <translation>還沒有比例：量長度和面積要先定比例。</translation>
    </message>
    <message>
        <source>Scale %1, from a known length</source>
        <translation>比例 %1，按已知尺寸</translation>
    </message>
    <message>
        <source>Scale %1, as the sheet says</source>
        <translation>比例 %1，按圖上標註</translation>
    </message>
    <message>
        <source>How far apart they are, mm; or the scale, 1:50</source>
        <translation>兩點實際距離（毫米），或比例 1:50</translation>
    </message>
    <message>
        <source>Or the scale as the title block says it: 1:50</source>
        <translation>或按圖框上的比例：1:50</translation>
    </message>
    <message>
        <source>One point back</source>
        <translation>退回一點</translation>
    </message>
    <message>
        <source>Take this scale</source>
        <translation>採用此比例</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tap one point after the other.</source>
        <translation>依次點各個點。</translation>
    </message>
    <message>
        <source>Tap the corners, around once.</source>
        <translation>沿邊界依次點各個角。</translation>
    </message>
    <message>
        <source>Tap a leg, the corner, the other leg.</source>
        <translation>點一邊、角頂、另一邊。</translation>
    </message>
    <message>
        <source>Tap two points.</source>
        <translation>點兩個點。</translation>
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
        <translation>實測，毫米</translation>
    </message>
    <message>
        <source>Write a deviation</source>
        <translation>記為偏差</translation>
    </message>
    <message>
        <source>Open the deviation</source>
        <translation>打開偏差</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taken off the drawing</source>
        <translation>從圖上取消</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>This is no length</source>
        <translation>這不是長度</translation>
    </message>
    <message>
        <source>The scale stays as it was.</source>
        <translation>比例保持不變。</translation>
    </message>
    <message>
        <source>Mark two points apart from each other, and type how far they are in millimetres.</source>
        <translation>請點兩個分開的點，並輸入它們相距多少毫米。</translation>
    </message>
    <message>
        <source>This is no scale</source>
        <translation>這不是比例</translation>
    </message>
    <message>
        <source>Type it as the title block says it, such as 1:50.</source>
        <translation>請按圖框上的寫法輸入，如 1:50。</translation>
    </message>
    <message>
        <source>off by %1 mm</source>
        <translation>偏差 %1 mm</translation>
    </message>
    <message>
        <source>Drawn %1, built %2: off by %3</source>
        <translation>圖紙 %1，實測 %2：偏差 %3</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Message for %1</source>
        <translation>給%1的留言</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>要求回電</translation>
    </message>
    <message numerus="yes">
        <source>Unread for %n minute(s), it rings again; after as long again, the next person is told.</source>
        <translation>
            <numerusform>%n 分鐘未讀會再響鈴；再過同樣久，轉告下一人。</numerusform>
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
        <translation>給%1</translation>
    </message>
    <message>
        <source>This message is not on this device</source>
        <translation>這條留言不在本機</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or it is another team&apos;s.</source>
        <translation>可能還沒同步到，或屬於別的團隊。</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>來電人不詳</translation>
    </message>
    <message>
        <source>Wants to be called back</source>
        <translation>要求回電</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 已讀</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由%1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 已辦</translation>
    </message>
    <message>
        <source>I look after it instead of %1</source>
        <translation>我代%1處理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已辦</translation>
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
            <numerusform>%n 條未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>給我的</translation>
    </message>
    <message>
        <source>Handed on to me</source>
        <translation>轉告我的</translation>
    </message>
    <message>
        <source>Left by me</source>
        <translation>我記的</translation>
    </message>
    <message>
        <source>Caller not known</source>
        <translation>來電人不詳</translation>
    </message>
    <message>
        <source>No message here</source>
        <translation>這裡沒有留言</translation>
    </message>
    <message>
        <source>What the front desk writes down for you arrives here and rings.</source>
        <translation>前臺替您記下的留言會到這裡並響鈴。</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Time, such as 09:30</source>
        <translation>時間，如 09:30</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n 項等你處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 項待傳</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>還沒有同步過</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Opens what is waiting to be sent</source>
        <translation>查看待傳的內容</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n</source>
        <comment>records not sent yet</comment>
        <translation>
            <numerusform>離線 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n 項等待上傳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotNeededSheet</name>
    <message>
        <source>First: the reason</source>
        <translation>先寫原因</translation>
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
        <translation>停止聽寫</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>語音輸入</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next</source>
        <translation>下一點</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>數字鍵盤</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>刪一位</translation>
    </message>
    <message>
        <source>Change the sign</source>
        <translation>改正負號</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>小數點</translation>
    </message>
</context>
<context>
    <name>ObjectionList</name>
    <message>
        <source>Answers owed to crews</source>
        <translation>欠班組的答覆</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>申訴</translation>
    </message>
</context>
<context>
    <name>ObjectionPage</name>
    <message>
        <source>Objection</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>This objection is not on this device</source>
        <translation>這份申訴不在本機</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不歸你負責，或還沒有同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your role at this site raises no objection</source>
        <translation>你在這個工地的角色不能申訴</translation>
    </message>
    <message>
        <source>The lead of the crew may do so.</source>
        <translation>班組長可以。</translation>
    </message>
    <message>
        <source>What is not right, and why</source>
        <translation>哪裡不對，為什麼</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 的申訴</translation>
    </message>
    <message>
        <source>Which item or issue, and what was different</source>
        <translation>哪一項或哪張整改單，實際是怎樣的</translation>
    </message>
    <message>
        <source>Saves itself. An answer is owed, with a name.</source>
        <translation>自動保存。公司必須具名答覆。</translation>
    </message>
    <message>
        <source>Raised %1</source>
        <translation>%1 提出</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 於 %2 答覆</translation>
    </message>
    <message>
        <source>What was looked at, and what follows</source>
        <translation>看了什麼，結論是什麼</translation>
    </message>
    <message>
        <source>An answer is owed by the adviser of the site or the deputy general manager.</source>
        <translation>由工地的客戶顧問或副總經理答覆。</translation>
    </message>
    <message>
        <source>Object again</source>
        <translation>再次申訴</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本機</translation>
    </message>
</context>
<context>
    <name>OpenCalls</name>
    <message>
        <source>Put down as having come to nothing</source>
        <translation>已記為未成</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>未登記完的來電</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>%1 來電</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>沒有下文</translation>
    </message>
    <message>
        <source>Why? (the caller hung up, a wrong number)</source>
        <translation>為什麼？（對方掛斷、打錯）</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s)</source>
        <translation>
            <numerusform>全部 %n 個</numerusform>
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
        <translation>核對紙質圖</translation>
    </message>
    <message>
        <source>Scan the code in its title block</source>
        <translation>掃描圖框裡的二維碼</translation>
    </message>
    <message>
        <source>There is no such code in this picture</source>
        <translation>這張圖片裡沒有圖紙二維碼</translation>
    </message>
    <message>
        <source>Only sheets printed with a code from here can be checked.</source>
        <translation>只有帶本系統二維碼的列印圖才能核對。</translation>
    </message>
    <message>
        <source>Hold the camera nearer, or look the sheet up by its number.</source>
        <translation>靠近一些再掃，或按圖號查找。</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <translation>把二維碼放進框內</translation>
    </message>
    <message>
        <source>No camera here. Choose a picture of the code.</source>
        <translation>此處沒有相機。請選擇二維碼的照片。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Check another</source>
        <translation>再核對一張</translation>
    </message>
    <message>
        <source>This paper is current</source>
        <translation>這張紙質圖是現行版</translation>
    </message>
    <message>
        <source>This sheet is not on this device</source>
        <translation>這張圖不在本機</translation>
    </message>
    <message>
        <source>This paper is superseded: do not build by it</source>
        <translation>這張紙質圖已作廢，請勿照此施工</translation>
    </message>
    <message>
        <source>This paper was never issued: do not build by it</source>
        <translation>這張紙質圖從未發布，請勿照此施工</translation>
    </message>
    <message>
        <source>As of the last sync, %1.</source>
        <translation>以上次同步（%1）為準。</translation>
    </message>
    <message>
        <source>It belongs to a site you are not on, or has not arrived yet.</source>
        <translation>它屬於您未參與的工地，或還沒有同步到本機。</translation>
    </message>
    <message>
        <source>Revision %1 counts since %2.</source>
        <translation>自 %2 起以 %1 版為準。</translation>
    </message>
</context>
<context>
    <name>PassedOn</name>
    <message>
        <source>Passed on today</source>
        <translation>今天轉出的</translation>
    </message>
    <message>
        <source>Nothing passed on yet</source>
        <translation>還沒有轉出</translation>
    </message>
    <message>
        <source>Complaints, calls put through and messages of today stand here, and whether somebody has them.</source>
        <translation>今天的投訴、轉接和留言在這裡，也看得到有沒有人接。</translation>
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
        <translation>不在本機</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Who?</source>
        <translation>誰？</translation>
    </message>
    <message>
        <source>Name, initials or extension</source>
        <translation>姓名、拼音首字母或分機</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name</source>
        <translation>
            <numerusform>還有 %n 人：請輸入姓名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody by that name. Try fewer letters.</source>
        <translation>沒有這個人，少打幾個字再試。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>換一個人</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Call %1</source>
        <translation>打電話給%1</translation>
    </message>
</context>
<context>
    <name>PhotoCaption</name>
    <message>
        <source>Preview: the original is being fetched</source>
        <translation>預覽：正在取回原圖</translation>
    </message>
    <message>
        <source>Preview: the original is still on %1&apos;s device</source>
        <translation>預覽：原圖還在 %1 的裝置上</translation>
    </message>
    <message>
        <source>Preview: the original is still on the device that took it</source>
        <translation>預覽：原圖還在拍攝的裝置上</translation>
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
        <translation>整改前後對比</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改後</translation>
    </message>
    <message>
        <source>Compare on the whole screen</source>
        <translation>全螢幕對比</translation>
    </message>
    <message>
        <source>Preview: the original is being fetched</source>
        <translation>預覽：原圖正在下載</translation>
    </message>
    <message>
        <source>Preview: an original is still on another device</source>
        <translation>預覽：有原圖還在別的裝置上</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>整改前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>整改後：%1</translation>
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
        <translation>檢視</translation>
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
        <translation>原圖在公司</translation>
    </message>
    <message>
        <source>original is only on another device</source>
        <translation>原圖只在另一台裝置上</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>This photo</source>
        <translation>這張照片</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>在照片上標註</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 處標註</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows, boxes, words; the original stays</source>
        <translation>箭頭、方框、文字；原圖不變</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>正在產生副本…</translation>
    </message>
    <message>
        <source>Copy with place, time and name on it</source>
        <translation>帶地點、時間和姓名浮水印的副本</translation>
    </message>
    <message>
        <source>Who handed it out is kept</source>
        <translation>會記錄由誰外發</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>開啟或轉發</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意憑據：%1</translation>
    </message>
    <message>
        <source>Who agreed, when and how</source>
        <translation>誰、何時、以何方式同意</translation>
    </message>
</context>
<context>
    <name>PhotoSizeRule</name>
    <message>
        <source>Original</source>
        <translation>原圖</translation>
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
        <translation>全公司一致。每張照片都保留時間、位置和方向。</translation>
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
        <translation>沒有照片</translation>
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
        <translation>這張照片不在本機，或不再與你共享。</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>關閉照片</translation>
    </message>
    <message>
        <source>Voice notes about this photo</source>
        <translation>這張照片的語音留言</translation>
    </message>
    <message>
        <source>Draw, copy, release</source>
        <translation>標註、副本、放行</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Choose pictures</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp)</source>
        <translation>圖片 (*.jpg *.jpeg *.png *.heic *.heif *.webp)</translation>
    </message>
    <message>
        <source>Choose drawings</source>
        <translation>選擇圖紙</translation>
    </message>
    <message>
        <source>Drawings (*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp)</source>
        <translation>圖紙 (*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp)</translation>
    </message>
</context>
<context>
    <name>PinLayer</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n 個標記</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1: %2</source>
        <translation>標記 %1：%2</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Placed on revision %1; this sheet has no such place any more.</source>
        <translation>標在 %1 版上；現在這張圖已沒有這個位置。</translation>
    </message>
    <message>
        <source>Placed on revision %1; the drawing has changed here since. Does it still hold?</source>
        <translation>標在 %1 版上，此處圖紙後來有改動。是否仍然成立？</translation>
    </message>
    <message>
        <source>Still holds on %1</source>
        <translation>%1 版仍成立</translation>
    </message>
    <message>
        <source>Drag the mark</source>
        <translation>拖動標記</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
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
        <translation>處理此整改單</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Keep the file</source>
        <translation>儲存檔案</translation>
    </message>
    <message>
        <source>Plumbline files (*.plumb)</source>
        <translation>墨線檔案 (*.plumb)</translation>
    </message>
</context>
<context>
    <name>PlaceHereSheet</name>
    <message>
        <source>At this place</source>
        <translation>在此處</translation>
    </message>
    <message>
        <source>Open the issue</source>
        <translation>開整改單</translation>
    </message>
    <message>
        <source>Place the words</source>
        <translation>加批註</translation>
    </message>
    <message>
        <source>Photo from here</source>
        <translation>從此處拍照</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Where is it?</source>
        <translation>在哪裡？</translation>
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
        <translation>新會審</translation>
    </message>
    <message>
        <source>This plan review is not on this device</source>
        <translation>這次會審不在本機</translation>
    </message>
    <message>
        <source>Your role at this site writes no plan reviews</source>
        <translation>你在這個工地的角色不記會審</translation>
    </message>
    <message>
        <source>The designer of the site writes them.</source>
        <translation>由這個工地的設計師記錄。</translation>
    </message>
    <message>
        <source>A drawing has been replaced since it was reviewed</source>
        <translation>會審之後圖紙已換版</translation>
    </message>
    <message>
        <source>Name it first: then comments can be placed on the drawings.</source>
        <translation>先寫主題，再在圖紙上標意見。</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) still open</source>
        <translation>
            <numerusform>還有 %n 條意見未關閉</numerusform>
        </translation>
    </message>
    <message>
        <source>First: who took part?</source>
        <translation>先選參加人</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>關閉會審</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不歸你管，或還沒同步到。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打開</translation>
    </message>
</context>
<context>
    <name>PlanReviewsPage</name>
    <message>
        <source>Write a plan review</source>
        <translation>記一次會審</translation>
    </message>
    <message>
        <source>No plan was reviewed yet</source>
        <translation>還沒有會審</translation>
    </message>
    <message>
        <source>Everybody who builds by the drawings looks at them together; each comment is closed in a named revision.</source>
        <translation>按圖施工的人一起看圖；每條意見在指明的版次裡關閉。</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n 張圖</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>方案會審</translation>
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
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延後</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Next measured value</source>
        <translation>下一個實測值</translation>
    </message>
    <message>
        <source>Measured value %1</source>
        <translation>第 %1 個實測值</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超過限值</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是數字</translation>
    </message>
</context>
<context>
    <name>PointsPad</name>
    <message>
        <source>point %1</source>
        <translation>第 %1 點</translation>
    </message>
    <message>
        <source>Close the number pad</source>
        <translation>收起數字鍵盤</translation>
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
        <translation>1 小時</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小時</translation>
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
        <translation>登記為今天值班</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>撥打 %1</translation>
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
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>問一問</translation>
    </message>
    <message>
        <source>Something promised, such as: bring the warranty card</source>
        <translation>答應了什麼，例如：補送保固卡</translation>
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
        <translation>自動保存 %1</translation>
    </message>
    <message>
        <source>the app&apos;s own</source>
        <translation>應用自帶</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>從現在起使用</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>再加一題</translation>
    </message>
    <message>
        <source>There is no such occasion</source>
        <translation>沒有這種場合</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請另選一個。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation>編寫新版本</translation>
    </message>
    <message>
        <source>Approve it for use</source>
        <translation>批准使用</translation>
    </message>
    <message>
        <source>First: each question needs its words</source>
        <translation>先寫：每個問題都要有文字</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>Questionnaires</source>
        <translation>回訪問卷</translation>
    </message>
    <message>
        <source>At most six questions; a visit keeps those it began with</source>
        <translation>最多六個問題；回訪沿用開始時的問題</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>the app&apos;s own</source>
        <translation>應用自帶</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>A new version is being written</source>
        <translation>新版本編寫中</translation>
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
        <translation>客戶同意</translation>
    </message>
    <message>
        <source>First: who agrees?</source>
        <translation>先填：誰同意？</translation>
    </message>
    <message>
        <source>First: the client signs</source>
        <translation>先請客戶簽字</translation>
    </message>
    <message>
        <source>First: what did the client say?</source>
        <translation>先填：客戶怎麼說？</translation>
    </message>
    <message>
        <source>Refused: first what the client said</source>
        <translation>不同意：先填客戶原話</translation>
    </message>
    <message>
        <source>The client refuses</source>
        <translation>客戶不同意</translation>
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
        <translation>已過有效期</translation>
    </message>
</context>
<context>
    <name>QuotationSheet</name>
    <message>
        <source>The quotation waits for the client</source>
        <translation>報價待客戶答覆</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>¥</translation>
    </message>
    <message>
        <source>Without this line</source>
        <translation>去掉這一行</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>再加一行</translation>
    </message>
    <message>
        <source>Altogether ¥ %1</source>
        <translation>合計 ¥ %1</translation>
    </message>
    <message>
        <source>Offer it to the client</source>
        <translation>發給客戶</translation>
    </message>
    <message>
        <source>First: what is it for?</source>
        <translation>先填：報什麼？</translation>
    </message>
    <message>
        <source>First: how much is it?</source>
        <translation>先填：多少錢？</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>主要頁面</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Registered</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>響應</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回訪</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存本機</translation>
    </message>
    <message>
        <source>First: the reason</source>
        <translation>先寫原因</translation>
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
        <translation>0：不會</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10：一定會</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 分（滿分 10）</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation>記一筆</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Not sent yet</source>
        <translation>待傳</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record</source>
        <translation>記一筆</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>Go through a checklist, measure, take photos</source>
        <translation>逐項檢查、實測、拍照</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What is behind this wall, what changed today</source>
        <translation>這面牆後面有什麼，今天有什麼變化</translation>
    </message>
    <message>
        <source>Punch issue</source>
        <translation>整改單</translation>
    </message>
    <message>
        <source>What is wrong, who mends it, until when</source>
        <translation>什麼問題、誰來改、何時改好</translation>
    </message>
    <message>
        <source>Client&apos;s complaint</source>
        <translation>客戶投訴</translation>
    </message>
    <message>
        <source>A number at once, passed on at once</source>
        <translation>當場給號，立即傳達</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>What is to be mended, and whether it is in warranty</source>
        <translation>要修什麼，是否在保修期內</translation>
    </message>
    <message>
        <source>Visit to a client</source>
        <translation>客戶回訪</translation>
    </message>
    <message>
        <source>How satisfied, was what we promised done, in their own words</source>
        <translation>滿意嗎、答應的事做到了嗎、客戶的原話</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Nobody and nothing chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本機</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Nothing of this name on this device.</source>
        <translation>本機沒有這個名稱。</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>不選擇</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Voiding needs a reason</source>
        <translation>作廢要寫原因</translation>
    </message>
    <message>
        <source>Say why, and send it again.</source>
        <translation>寫上原因，再傳一次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Correct it; it is sent again at once.</source>
        <translation>改好後會馬上再傳</translation>
    </message>
    <message>
        <source>The office has signed this device off</source>
        <translation>公司已停用這台裝置</translation>
    </message>
    <message>
        <source>Ask the office for a new invite, then send it again.</source>
        <translation>請向公司要新的邀請，再傳一次</translation>
    </message>
    <message>
        <source>It was written under another person&apos;s name</source>
        <translation>這是用別人的名義填的</translation>
    </message>
    <message>
        <source>Enter it again under your own.</source>
        <translation>請用自己的名義重填</translation>
    </message>
    <message>
        <source>You are no longer a member there</source>
        <translation>你已不是那裡的成員</translation>
    </message>
    <message>
        <source>Ask whoever leads it to add you, then send it again.</source>
        <translation>請負責人把你加回去，再傳一次</translation>
    </message>
    <message>
        <source>Your role may not take the step to “%1”</source>
        <translation>你的崗位不能改成「%1」</translation>
    </message>
    <message>
        <source>Ask somebody whose step it is, or let it be.</source>
        <translation>請有權限的人來做，或就此作罷</translation>
    </message>
    <message>
        <source>“%1” is needed for the step to “%2”</source>
        <translation>改成「%2」前要先填「%1」</translation>
    </message>
    <message>
        <source>Fill it in; it is sent again at once.</source>
        <translation>填上後會馬上再傳</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>這一項必填</translation>
    </message>
    <message>
        <source>It is “%1” now, and “%2” cannot follow from there</source>
        <translation>現在是「%1」，不能直接改成「%2」</translation>
    </message>
    <message>
        <source>Look at where it stands, take another step or let it be.</source>
        <translation>看看它現在的狀態，換一步做，或就此作罷</translation>
    </message>
    <message>
        <source>It had been signed before this arrived</source>
        <translation>上傳前它已經簽認</translation>
    </message>
    <message>
        <source>Record it as an amendment to the signed record.</source>
        <translation>請給簽認的記錄加一條補正</translation>
    </message>
    <message>
        <source>It is too much for one record</source>
        <translation>一條記錄裝不下</translation>
    </message>
    <message>
        <source>Shorten it, or spread it over several records.</source>
        <translation>請寫短些，或分成幾條</translation>
    </message>
    <message>
        <source>It belongs to one step with another change that was not taken. Both are kept on this device; the office&apos;s record is as it was.</source>
        <translation>它和另一處沒有收下的修改屬於同一步。兩處都留在本機，公司的記錄沒有變。</translation>
    </message>
    <message>
        <source>What you entered is kept on this device; the office&apos;s record is as it was.</source>
        <translation>你填的都留在本機，公司的記錄沒有變。</translation>
    </message>
    <message>
        <source>The step to “%1” is another person&apos;s: nobody vouches for their own work</source>
        <translation>改成「%1」須由別人來做：自己的工作不能自己擔保</translation>
    </message>
    <message>
        <source>Ask somebody else to take it, or let it be.</source>
        <translation>請別人來做，或放棄。</translation>
    </message>
    <message>
        <source>“%1” is signed in one&apos;s own name only</source>
        <translation>「%1」只能寫本人</translation>
    </message>
    <message>
        <source>Ask that person to do it, or let it be.</source>
        <translation>請本人來做，或放棄。</translation>
    </message>
    <message>
        <source>Only who stands in “%1” changes this</source>
        <translation>只有「%1」本人可以修改</translation>
    </message>
    <message>
        <source>Ask that person, or begin one of your own.</source>
        <translation>請本人修改，或自己另建一份。</translation>
    </message>
    <message>
        <source>“%1” no longer changes: it is “%2”</source>
        <translation>「%1」不能再改：現在是「%2」</translation>
    </message>
    <message>
        <source>Have it sent back first, or begin a new version.</source>
        <translation>先請人退回，或新建一個版本。</translation>
    </message>
    <message>
        <source>The step to “%2” changes nothing else, not “%1” either</source>
        <translation>改成「%2」時不能同時改別的，「%1」也不行</translation>
    </message>
    <message>
        <source>Change it first, then take the step.</source>
        <translation>先修改，再走這一步。</translation>
    </message>
    <message>
        <source>Another one with this “%1” has been handed in already</source>
        <translation>已有同樣「%1」的一份提交過了</translation>
    </message>
    <message>
        <source>Begin a new version from it; what you wrote goes with it.</source>
        <translation>由它另起一個新版本，你寫的都帶過去。</translation>
    </message>
    <message>
        <source>“%1” breaks a rule: the step to “%2” is not taken</source>
        <translation>「%1」不合規則，不能進到「%2」</translation>
    </message>
    <message>
        <source>Open it: what is wrong is named where it stands.</source>
        <translation>打開它，錯處都標在原位。</translation>
    </message>
    <message>
        <source>Something that belongs to it is still open, so it cannot be “%1”</source>
        <translation>它的協辦事項還沒辦完，不能「%1」</translation>
    </message>
    <message>
        <source>Finish what is open first, then take the step again.</source>
        <translation>先辦完未完成的事項，再操作一次。</translation>
    </message>
    <message>
        <source>Whoever stands in “%1” cannot see this here</source>
        <translation>「%1」裡的人在這裡看不到這筆記錄</translation>
    </message>
    <message>
        <source>Choose somebody of this team, or tell them by telephone.</source>
        <translation>請選本團隊的人，或電話告知。</translation>
    </message>
    <message>
        <source>What it waits for is not agreed yet, so it cannot be “%1”</source>
        <translation>所需的事項尚未商定，還不能「%1」</translation>
    </message>
    <message>
        <source>Have it agreed first, then take the step again.</source>
        <translation>請先商定，再進行這一步。</translation>
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
        <translation>保存在本機 · %1</translation>
    </message>
    <message>
        <source>Mend and send again</source>
        <translation>修改後重新傳送</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Send again as it is</source>
        <translation>原樣再傳一次</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>就此作罷</translation>
    </message>
    <message>
        <source>It will not reach the office. What you entered stays in this device&apos;s history.</source>
        <translation>它不會再傳給公司。你填的內容留在本機的歷史裡。</translation>
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
        <translation>投訴登記表</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>來電 %1</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>登記 %1</translation>
    </message>
    <message>
        <source>kept on this device as you type</source>
        <translation>邊寫邊存本機</translation>
    </message>
    <message>
        <source>Your role registers no complaints</source>
        <translation>您的崗位不登記投訴</translation>
    </message>
    <message>
        <source>Tell the front desk or the client adviser what was said.</source>
        <translation>請把內容告訴前臺或客戶顧問。</translation>
    </message>
    <message>
        <source>Pass on to the client service team now</source>
        <translation>立即轉客戶服務團隊</translation>
    </message>
    <message>
        <source>First: what is it about?</source>
        <translation>先寫：什麼事？</translation>
    </message>
    <message>
        <source>First: how bad is it?</source>
        <translation>先選：程度如何？</translation>
    </message>
    <message>
        <source>First: when did they call? That is still to come</source>
        <translation>先改：來電時間還沒到，是幾時來電的？</translation>
    </message>
    <message>
        <source>%1 is passed on</source>
        <translation>%1 已轉出</translation>
    </message>
    <message>
        <source>Caller of %1</source>
        <translation>%1 來電人</translation>
    </message>
</context>
<context>
    <name>RegisterMaintenancePage</name>
    <message>
        <source>Repair order</source>
        <translation>報修單</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>%1 來電</translation>
    </message>
    <message>
        <source>kept on this device as you type</source>
        <translation>邊填邊存在本機</translation>
    </message>
    <message>
        <source>Your role registers no repairs</source>
        <translation>您的身份不能登記報修</translation>
    </message>
    <message>
        <source>Tell the front desk or the client adviser what is to be mended.</source>
        <translation>請把要修的事告訴前臺或客戶顧問。</translation>
    </message>
    <message>
        <source>Register the repair</source>
        <translation>登記報修</translation>
    </message>
    <message>
        <source>First: what is to be mended?</source>
        <translation>先填：要修什麼？</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 已登記</translation>
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
        <translation>本機沒有</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>entered %1 after the call</source>
        <translation>來電 %1後才登記</translation>
    </message>
    <message>
        <source>%1–%2: %3 used</source>
        <translation>%1–%2：已用 %3</translation>
    </message>
    <message>
        <source>%1 void</source>
        <translation>作廢 %1</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>合併 %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺號：%1</translation>
    </message>
    <message>
        <source>twice: %1</source>
        <translation>重號：%1</translation>
    </message>
    <message>
        <source>This device sees a part of the register; where all of it is seen, missing numbers are named.</source>
        <translation>本機只看到一部分登記；能看到全部的裝置才列出缺號。</translation>
    </message>
    <message>
        <source>Every number is accounted for.</source>
        <translation>每個編號都有著落。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>缺 %n 個編號</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>Complaints, %1 – %2</source>
        <translation>投訴彙總 %1 – %2</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>期初未結</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未結</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>Clients who called again</source>
        <translation>重複投訴的客戶</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>重大事件</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>作廢編號</translation>
    </message>
    <message>
        <source>Merged numbers</source>
        <translation>合併編號</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>補登</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>處理用時</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>different</source>
        <translation>有變化</translation>
    </message>
</context>
<context>
    <name>RepairRailWords</name>
    <message>
        <source>Registered</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回訪</translation>
    </message>
</context>
<context>
    <name>RepairSettingsPage</name>
    <message>
        <source>Warranty and how soon</source>
        <translation>保修期與時限</translation>
    </message>
    <message>
        <source>The deputy general manager sets them</source>
        <translation>由副總經理設定</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本機</translation>
    </message>
    <message>
        <source>In warranty, months from the day it was finished</source>
        <translation>保修月數，自竣工日起</translation>
    </message>
    <message>
        <source>The decree wants 24 months at least, 60 for waterproofing. What is judged already stays as it was judged.</source>
        <translation>法規要求至少 24 個月，防水 60 個月。已判定的單子不變。</translation>
    </message>
    <message>
        <source>Somebody is there, minutes from the call</source>
        <translation>自來電起到場的分鐘數</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不設</translation>
    </message>
</context>
<context>
    <name>RepairTimelineWords</name>
    <message>
        <source>Called</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Given to whoever mends it</source>
        <translation>已派單</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>約定上門</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離場</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>The client confirmed</source>
        <translation>客戶已確認</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>The client declined</source>
        <translation>客戶放棄</translation>
    </message>
    <message>
        <source>¥ %1</source>
        <translation>¥ %1</translation>
    </message>
    <message>
        <source>Quotation: %1</source>
        <translation>報價：%1</translation>
    </message>
    <message>
        <source>Quotation of %1 agreed</source>
        <translation>客戶同意報價 %1</translation>
    </message>
    <message>
        <source>Quotation of %1 refused</source>
        <translation>客戶不同意報價 %1</translation>
    </message>
    <message>
        <source>The office told somebody: nobody was there yet</source>
        <translation>公司提醒：還沒人到場</translation>
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
        <translation>還沒選工地。選定之前，須先報價。</translation>
    </message>
    <message>
        <source>The day on which the site was finished is missing. Enter it; until then a quotation comes first.</source>
        <translation>這個工地沒有竣工日期。請填寫；在此之前須先報價。</translation>
    </message>
    <message>
        <source>Some trades are in warranty still, others were until %1. Choose the trade.</source>
        <translation>有的工種還在保，其餘已於 %1 到期。請選工種。</translation>
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
        <translation>%1客戶不用付費。</translation>
    </message>
    <message>
        <source>Out of warranty: it ended %1</source>
        <translation>已過保：%1 到期</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>不在保修範圍</translation>
    </message>
    <message>
        <source>%1 A quotation that the client agrees to comes before the work.</source>
        <translation>%1先報價，客戶同意後再施工。</translation>
    </message>
    <message>
        <source>Say who mends it</source>
        <translation>派單：誰來修</translation>
    </message>
    <message>
        <source>Make a quotation</source>
        <translation>做報價</translation>
    </message>
    <message>
        <source>What does the client say to the quotation?</source>
        <translation>客戶對報價的答覆</translation>
    </message>
    <message>
        <source>Agree on a time with the client</source>
        <translation>與客戶約上門時間</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>我到場了</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>修好了</translation>
    </message>
    <message>
        <source>Have the client sign</source>
        <translation>請客戶簽字</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>warranty ended %1</source>
        <translation>保修已於 %1 到期</translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation>不在保修範圍</translation>
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
        <translation>維修情況</translation>
    </message>
</context>
<context>
    <name>RepairsLine</name>
    <message numerus="yes">
        <source>and %n more repair(s)</source>
        <translation>
            <numerusform>另有 %n 件報修</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Make a report</source>
        <translation>產生報告</translation>
    </message>
    <message>
        <source>Every item with its limit and verdict, issues, photos and signatures, and who had it made. It is made on this device, also without a network.</source>
        <translation>含每一項的限值與判定、整改單、照片、簽名和匯出人。在本機產生，沒有網路也行。</translation>
    </message>
    <message>
        <source>PDF, to read and to keep</source>
        <translation>PDF，閱讀和存檔</translation>
    </message>
    <message>
        <source>Table (XLSX), to count with</source>
        <translation>表格（XLSX），統計用</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在產生報告…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1. %n photo(s) are not in it: their originals are not on this device yet.</source>
        <translation>
            <numerusform>已存為 %1。有 %n 張照片不在其中：原圖還不在本機上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>Report of the stage&apos;s acceptance</source>
        <translation>階段驗收報告</translation>
    </message>
    <message>
        <source>List of the site&apos;s issues</source>
        <translation>工地整改清單</translation>
    </message>
    <message>
        <source>Every issue with place, crew, due day, state and photos, and who had it made. It is made on this device, also without a network.</source>
        <translation>含每條整改的部位、班組、期限、狀態、照片和匯出人。在本機產生，沒有網路也行。</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>公司存檔</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>給客戶</translation>
    </message>
    <message>
        <source>Only photos released to the client are in it. Photos are released one by one, under the photo.</source>
        <translation>只含已放行給客戶的照片。在照片下方逐張放行。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>開啟或轉發</translation>
    </message>
    <message>
        <source>Handed out before</source>
        <translation>以前的外發</translation>
    </message>
    <message>
        <source>Report of the repair</source>
        <translation>維修報告</translation>
    </message>
    <message>
        <source>What was found and done, warranty, parts and hours, photos before and after, the client&apos;s signature, and who had it made. It is made on this device, also without a network.</source>
        <translation>檢查與維修情況、保修、用料與工時、維修前後照片、客戶簽字，以及由誰匯出。在本機產生，沒有網路也可以。</translation>
    </message>
    <message>
        <source>The design change on paper</source>
        <translation>設計變更單</translation>
    </message>
    <message>
        <source>Who asked and why, cost and days, the client&apos;s signature, and the revision that shows it. It is made on this device, also without a network.</source>
        <translation>誰提出、為什麼、費用和工期、客戶簽字、體現的版次。在本機產生，沒網也行。</translation>
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
        <translation>實測</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>整改單</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>The original of this photo is not on this device yet.</source>
        <translation>這張照片的原圖還不在本機上。</translation>
    </message>
    <message>
        <source>The file of this photo is damaged.</source>
        <translation>這張照片的檔案已損壞。</translation>
    </message>
    <message>
        <source>SHA-256 of the data:</source>
        <translation>資料 SHA-256：</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>匯出於 %1</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <translation>由%1匯出，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) pass</source>
        <translation>
            <numerusform>%n 項中 %1 項合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n 項不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n 項未檢查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司設定，未經核實</translation>
    </message>
    <message>
        <source>Timed tests</source>
        <translation>計時試驗</translation>
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
        <translation>未放行給客戶、未收入的照片</translation>
    </message>
    <message>
        <source>What was signed: SHA-256 %1…</source>
        <translation>所簽內容 SHA-256 %1…</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>與簽字時一致</translation>
    </message>
    <message numerus="yes">
        <source>changed after signing: %n place(s)</source>
        <translation>
            <numerusform>簽字後有 %n 處改動</numerusform>
        </translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>簽字後有改動</translation>
    </message>
    <message>
        <source>Stage acceptance: %1</source>
        <translation>階段驗收：%1</translation>
    </message>
    <message>
        <source>Issues of the site</source>
        <translation>工地整改清單</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>共 %n 條整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 條未閉合</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>維修單 %1</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>檢查與維修情況</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>報價</translation>
    </message>
</context>
<context>
    <name>ReviewCommentSheet</name>
    <message>
        <source>Comment</source>
        <translation>會審意見</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>在圖上看</translation>
    </message>
    <message>
        <source>Closed in %1</source>
        <translation>在 %1 關閉</translation>
    </message>
    <message>
        <source>a revision that is not on this device</source>
        <translation>不在本機的版次</translation>
    </message>
    <message>
        <source>No later revision of this drawing is issued yet: it stays open until one shows it.</source>
        <translation>這張圖還沒有發布新版，出了新版才能關閉。</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1 發布</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打開</translation>
    </message>
</context>
<context>
    <name>ReviewComments</name>
    <message>
        <source>Comments</source>
        <translation>會審意見</translation>
    </message>
    <message>
        <source>Choose the drawings first: comments are placed on them.</source>
        <translation>先選圖紙，意見標在圖上。</translation>
    </message>
    <message>
        <source>None yet. Open a drawing and place the first.</source>
        <translation>還沒有。打開圖紙標第一條。</translation>
    </message>
    <message>
        <source>closed in %1</source>
        <translation>已在 %1 關閉</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未關閉</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>在 %1 上標意見</translation>
    </message>
</context>
<context>
    <name>RevisionBanner</name>
    <message>
        <source>Superseded: do not build by this</source>
        <translation>已作廢：請勿照此施工</translation>
    </message>
    <message>
        <source>No revision is issued now. Ask the designer.</source>
        <translation>目前沒有發布的版本，請詢問設計師。</translation>
    </message>
    <message>
        <source>Revision %1 counts since %2.</source>
        <translation>自 %2 起以 %1 版為準。</translation>
    </message>
    <message>
        <source>Not issued yet: do not build by this</source>
        <translation>尚未發布：請勿照此施工</translation>
    </message>
    <message>
        <source>%1 · revision %2 counts.</source>
        <translation>%1 · 以 %2 版為準。</translation>
    </message>
    <message>
        <source>Revision %1 is new</source>
        <translation>%1 版是新版</translation>
    </message>
    <message>
        <source>I have seen it and build by it</source>
        <translation>我已看過，照此施工</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand where this revision differs: look at them once more.</source>
        <translation>
            <numerusform>%n 個標記處於改動區域，請再看一眼。</numerusform>
        </translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>結束對比</translation>
    </message>
    <message>
        <source>Compare %1 ↔ %2</source>
        <translation>對比 %1 ↔ %2</translation>
    </message>
    <message>
        <source>Rev. %1: seen</source>
        <translation>%1 版：已看過</translation>
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
        <translation>%1 發布</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <translation>%1 上傳</translation>
    </message>
    <message>
        <source>%1 of %2 have seen it</source>
        <translation>%1 / %2 人已確認</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未上傳</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>未確認：%1</translation>
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
        <translation>發布前檢查</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交審核</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>還有 %n 項未勾選</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else checks and issues it: nobody checks their own drawing.</source>
        <translation>由他人審核發布：自己不能審核自己的圖。</translation>
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
        <translation>審核並發布</translation>
    </message>
    <message>
        <source>Code for the paper</source>
        <translation>紙質圖二維碼</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>RevisionChooser</name>
    <message>
        <source>None was chosen</source>
        <translation>沒有選</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawing is issued for this site yet.</source>
        <translation>這個工地還沒有發布的圖紙。</translation>
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
            <numerusform>全部 %n 個工地</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>還沒做過</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天做過</translation>
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
        <translation>這樣說</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>換一種說法</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The script names {%1}, which nobody knows. Change it under Scripts.</source>
        <translation>話術裡的 {%1} 無人知道，請在「話術」中修改。</translation>
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
        <translation>話術</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>This text is not here</source>
        <translation>這條話術不在</translation>
    </message>
    <message>
        <source>It may have been taken back to the shipped one.</source>
        <translation>可能已恢復為原文。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Changed by: %1</source>
        <translation>可修改者：%1</translation>
    </message>
    <message>
        <source>This is how it shows</source>
        <translation>顯示效果</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>恢復原文</translation>
    </message>
    <message>
        <source>A sentence of your own</source>
        <translation>自擬話術</translation>
    </message>
    <message>
        <source>Remove this sentence</source>
        <translation>刪除這條話術</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>Scripts</source>
        <translation>話術</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s); the company may put its own in their place</source>
        <translation>
            <numerusform>共 %n 條；公司可改成自己的說法</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name something nobody knows; they show it in brackets.</source>
        <translation>
            <numerusform>%n 條含有未知的佔位符，顯示時放在括號裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown name in it</source>
        <translation>含未知佔位符</translation>
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
        <translation>新增自擬話術</translation>
    </message>
</context>
<context>
    <name>ScriptWhen</name>
    <message>
        <source>For which moment?</source>
        <translation>用於什麼場合？</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>只在以下情況</translation>
    </message>
    <message>
        <source>Nothing chosen in a row: always.</source>
        <translation>某一列不選，就是任何情況都用。</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>SearchGroup</name>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Clients, sites, complaints, issues, people, standards</source>
        <translation>客戶、工地、投訴、整改、人員、標準</translation>
    </message>
    <message>
        <source>Name, initials, number, site, words</source>
        <translation>姓名、首字母、號碼、工地、詞語</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>要找什麼？</translation>
    </message>
    <message>
        <source>Two characters of a name, the initials (chw for 翠湖湾) or the last digits of a phone number will do. Only what you may see is on this device.</source>
        <translation>名字中的兩個字、拼音首字母（chw 即翠湖灣）或電話號碼的最後幾位就夠了。本機上只有您有權看的內容。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>沒有找到「%1」</translation>
    </message>
    <message>
        <source>Try fewer characters. What belongs to others is not on this device and is not found.</source>
        <translation>少輸入幾個字試試。別人的內容不在本機上，也找不到。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every choice holds at once, on this device</source>
        <translation>每項選擇立即生效，只在本機</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動畫</translation>
    </message>
    <message>
        <source>Where it explains</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>None</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>墨線 %1</translation>
    </message>
    <message>
        <source>demo company</source>
        <translation>示範公司</translation>
    </message>
    <message>
        <source>Records are kept on this device first, encrypted, and reach the office exactly once.</source>
        <translation>記錄先加密保存在本機，再一次不多、一次不少地送達公司。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Photos and drawings on mobile data</source>
        <translation>用行動數據傳照片和圖紙</translation>
    </message>
    <message>
        <source>Wait for Wi-Fi</source>
        <translation>等 Wi-Fi</translation>
    </message>
    <message>
        <source>Small ones only</source>
        <translation>只傳小的</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>照傳</translation>
    </message>
    <message>
        <source>Clocks of complaints</source>
        <translation>投訴時限</translation>
    </message>
    <message>
        <source>How long the company takes for each part of an answer</source>
        <translation>公司每一步答覆用多久</translation>
    </message>
    <message>
        <source>Warranty and how soon</source>
        <translation>保修期與時限</translation>
    </message>
    <message>
        <source>Months by trade, and when somebody is there</source>
        <translation>各工種保修月數，多久到場</translation>
    </message>
    <message>
        <source>Rings, reminders, what the desk says</source>
        <translation>鈴聲、提醒、前臺說法</translation>
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
        <translation>隱藏變化</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>顯示變化</translation>
    </message>
    <message>
        <source>Search in the drawing</source>
        <translation>在圖中查找</translation>
    </message>
    <message>
        <source>Hide the pages</source>
        <translation>收起頁面</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>顯示全部頁面</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>淺色圖紙</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>深色圖紙</translation>
    </message>
    <message>
        <source>Turn a quarter</source>
        <translation>旋轉 90°</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>顯示整頁</translation>
    </message>
    <message>
        <source>Fewer buttons</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Search, night, turn</source>
        <translation>查找、夜間、旋轉</translation>
    </message>
</context>
<context>
    <name>SheetCanvas</name>
    <message>
        <source>Drawing</source>
        <translation>圖紙</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 % of the whole page</source>
        <translation>整頁的 %1 %</translation>
    </message>
</context>
<context>
    <name>SheetCheckWords</name>
    <message>
        <source>Title block: number, revision, date, names</source>
        <translation>圖框：圖號、版次、日期、簽名齊全</translation>
    </message>
    <message>
        <source>Dimensions complete, chains add up</source>
        <translation>尺寸齊全，連續尺寸合計無誤</translation>
    </message>
    <message>
        <source>Scale stated and right</source>
        <translation>比例已標註且正確</translation>
    </message>
    <message>
        <source>Drawing rules and technical standards kept</source>
        <translation>符合出圖規範和技術標準</translation>
    </message>
    <message>
        <source>Agrees with the other sheets</source>
        <translation>與其他圖紙一致</translation>
    </message>
    <message>
        <source>Agreed with the client</source>
        <translation>已與客戶確認</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>No drawing chosen</source>
        <translation>未選圖紙</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本機</translation>
    </message>
    <message>
        <source>No drawing is issued for this site yet.</source>
        <translation>這個工地還沒有發布的圖紙。</translation>
    </message>
</context>
<context>
    <name>SheetCodeSheet</name>
    <message>
        <source>Code for the paper</source>
        <translation>紙質圖二維碼</translation>
    </message>
    <message>
        <source>QR code of this revision</source>
        <translation>此版本的二維碼</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Save the sheet with this code and print that, or put the code into the title block yourself. A phone that scans it says whether this paper is still current, offline too.</source>
        <translation>存為帶碼圖紙後列印，或自行把碼放入圖框。手機掃一掃就知道這張紙質圖是否現行，離線也可以。</translation>
    </message>
    <message>
        <source>The drawing itself is still on its way to this device.</source>
        <translation>圖紙檔案還在傳到本機的路上。</translation>
    </message>
    <message>
        <source>The drawing itself is not on this device yet; it is fetched as soon as there is a network.</source>
        <translation>圖紙檔案還不在本機，有網路時自動取來。</translation>
    </message>
    <message>
        <source>Save with its code</source>
        <translation>存為帶碼圖紙</translation>
    </message>
    <message>
        <source>Putting the code on the sheet …</source>
        <translation>正在加碼…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>No free place was found on this sheet: the code lies over its lower right corner. Look at it before it is printed.</source>
        <translation>圖上找不到空白處，碼蓋在右下角，列印前請看一眼。</translation>
    </message>
    <message>
        <source>This file could only be shown, not added to: its page became a picture.</source>
        <translation>此檔案只能顯示、不能加入內容，該頁已轉為圖片。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>開啟或轉發</translation>
    </message>
</context>
<context>
    <name>SheetDetailsPage</name>
    <message>
        <source>This sheet is not on this device</source>
        <translation>這張圖不在本機</translation>
    </message>
    <message>
        <source>Its site may have been taken away from you, or it has not arrived yet.</source>
        <translation>可能已不再負責該工地，或者還沒有同步到本機。</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>還沒有文件</translation>
    </message>
    <message>
        <source>A sheet is its number and title; what is built by is a revision with a file.</source>
        <translation>圖紙只是圖號和圖名；施工依據的是帶文件的版本。</translation>
    </message>
    <message>
        <source>Number, title and discipline</source>
        <translation>圖號、圖名和專業</translation>
    </message>
    <message>
        <source>Upload a new revision</source>
        <translation>上傳新版</translation>
    </message>
</context>
<context>
    <name>SheetFinder</name>
    <message>
        <source>Search in the drawing</source>
        <translation>在圖中查找</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>查找中 …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉查找</translation>
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
        <translation>對比 %1 ↔ %2</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>還沒有文件</translation>
    </message>
    <message>
        <source>This sheet is not on this device</source>
        <translation>這張圖不在本機</translation>
    </message>
    <message>
        <source>A revision with its file comes with the next upload.</source>
        <translation>上傳後這裡就有版本和文件。</translation>
    </message>
    <message>
        <source>Its site may have been taken away from you, or it has not arrived yet.</source>
        <translation>可能已不再負責該工地，或者還沒有同步到本機。</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Taken off the drawing</source>
        <translation>從圖上取消</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>SheetPreviewPage</name>
    <message>
        <source>Drawing</source>
        <translation>圖紙</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Issued %1</source>
        <translation>%1 發布</translation>
    </message>
    <message>
        <source>Rev. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>還沒有文件</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未發布</translation>
    </message>
    <message>
        <source>New: please confirm</source>
        <translation>新版，請確認</translation>
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
        <translation>尚未上傳</translation>
    </message>
</context>
<context>
    <name>SheetStates</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>This is a heavy drawing: its first picture takes a while. You can go on elsewhere.</source>
        <translation>這份圖紙很大，第一次顯示要等一會兒，可以先去做別的。</translation>
    </message>
    <message>
        <source>Opening the drawing …</source>
        <translation>正在打開圖紙 …</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在繪製 …</translation>
    </message>
    <message>
        <source>Fonts are missing in the file: letters may look different</source>
        <translation>檔案缺少字型，文字可能與原圖不同</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Marks and revisions</source>
        <translation>標記與版本</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量尺</translation>
    </message>
    <message>
        <source>Place a mark</source>
        <translation>加標記</translation>
    </message>
</context>
<context>
    <name>SheetUploadWords</name>
    <message>
        <source>This file could not be read</source>
        <translation>無法讀取此文件</translation>
    </message>
    <message>
        <source>It may have been moved, or belongs to somebody else. Nothing was taken in.</source>
        <translation>文件可能已移走，或沒有權限。未收入任何內容。</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this device first.</source>
        <translation>請重新選擇，或先複製到本機。</translation>
    </message>
    <message>
        <source>Only the first %1 files were taken</source>
        <translation>只收下了前 %1 個文件</translation>
    </message>
    <message>
        <source>The others stay where they are.</source>
        <translation>其餘文件未動。</translation>
    </message>
    <message>
        <source>Upload these, then choose the rest.</source>
        <translation>先上傳這些，再選擇其餘的。</translation>
    </message>
    <message>
        <source>A sheet needs a number</source>
        <translation>圖紙要有圖號</translation>
    </message>
    <message>
        <source>A sheet needs a title</source>
        <translation>圖紙要有圖名</translation>
    </message>
    <message>
        <source>A revision needs a name</source>
        <translation>版本要有版次</translation>
    </message>
    <message>
        <source>Revision %1 of this sheet is there already</source>
        <translation>這張圖已有 %1 版</translation>
    </message>
    <message>
        <source>Another of these pages has this number and revision</source>
        <translation>另一頁已用此圖號和版次</translation>
    </message>
    <message>
        <source>This file was changed meanwhile</source>
        <translation>文件已被改動</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>未收入任何內容。</translation>
    </message>
    <message>
        <source>Remove it from this list and choose it again.</source>
        <translation>請從列表移除後重新選擇。</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The file is kept as it came; nothing was lost.</source>
        <translation>檔案按原樣保存，什麼都沒有丟。</translation>
    </message>
    <message>
        <source>This drawing has too many pages</source>
        <translation>這份圖紙頁數太多</translation>
    </message>
    <message>
        <source>Split it into files of at most %1 pages and upload those.</source>
        <translation>請拆成每份不超過 %1 頁的檔案再上傳。</translation>
    </message>
    <message>
        <source>A page of this drawing is larger than any paper</source>
        <translation>圖紙中有一頁比任何圖幅都大</translation>
    </message>
    <message>
        <source>Plot it again at a scale: a page may be 5 m long at most.</source>
        <translation>請按比例重新出圖：一頁最長 5 公尺。</translation>
    </message>
    <message>
        <source>This drawing is too large</source>
        <translation>這份圖紙太大</translation>
    </message>
    <message>
        <source>Split it, or scan it with fewer pixels: at most %1 MB.</source>
        <translation>請拆分，或降低掃描精度：最大 %1 MB。</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>這個檔案是空的</translation>
    </message>
    <message>
        <source>There is nothing in it; something went wrong where it was made.</source>
        <translation>裡面沒有內容，匯出時出了問題。</translation>
    </message>
    <message>
        <source>Export the drawing again and upload it.</source>
        <translation>請重新匯出圖紙再上傳。</translation>
    </message>
    <message>
        <source>This file is no drawing</source>
        <translation>這個檔案不是圖紙</translation>
    </message>
    <message>
        <source>Upload a PDF, or a picture: JPEG, PNG, WebP or HEIC.</source>
        <translation>請上傳 PDF，或圖片：JPEG、PNG、WebP、HEIC。</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation>這份 PDF 有密碼</translation>
    </message>
    <message>
        <source>Ask its designer for one without a password.</source>
        <translation>請向設計師要一份沒有密碼的。</translation>
    </message>
    <message>
        <source>This PDF has no pages</source>
        <translation>這份 PDF 沒有頁面</translation>
    </message>
    <message>
        <source>This drawing is damaged</source>
        <translation>這份圖紙已損壞</translation>
    </message>
    <message>
        <source>A part of the file is missing or spoilt. It is kept as it came.</source>
        <translation>檔案缺了一部分或已損壞，按原樣保存。</translation>
    </message>
    <message>
        <source>Upload the original once more, or ask its designer.</source>
        <translation>請重新上傳原件，或聯絡設計師。</translation>
    </message>
    <message>
        <source>This drawing is not on this device yet</source>
        <translation>這份圖紙還不在本機</translation>
    </message>
    <message>
        <source>It is at the office, or still on its way.</source>
        <translation>它在公司，或還在路上。</translation>
    </message>
    <message>
        <source>Connect to a network; it is fetched before all others.</source>
        <translation>連上網路後會優先下載。</translation>
    </message>
    <message>
        <source>This drawing could not be read</source>
        <translation>讀不出這份圖紙</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>您的記錄安全。</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the device.</source>
        <translation>請再試一次；若仍不行，請重新啟動裝置。</translation>
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
        <translation>待辦</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>話術</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>匯總</translation>
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
        <translation>還差簽字：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everybody who is asked has signed</source>
        <translation>要簽的都已簽</translation>
    </message>
    <message>
        <source>Next signature</source>
        <translation>下一位簽字</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>簽字後有改動</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>與簽字時一致</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Signed and saved on this device</source>
        <translation>已簽字，已存本機</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續做完</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>誰來簽？</translation>
    </message>
    <message>
        <source>%1 (%2) signs what stands above</source>
        <translation>%1（%2）簽認以上內容</translation>
    </message>
    <message>
        <source>What is to be signed is not on this device</source>
        <translation>要簽的內容不在本機</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已不歸你負責，或還沒有同步到。</translation>
    </message>
    <message>
        <source>Your role at this site records no signatures</source>
        <translation>你在這個工地的角色不記簽字</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>請找這個工地的項目經理。</translation>
    </message>
    <message>
        <source>This inspection is not finished</source>
        <translation>這次檢查還沒有完成</translation>
    </message>
    <message>
        <source>It is signed as it stands at its end.</source>
        <translation>完成後按最終結果簽字。</translation>
    </message>
    <message>
        <source>Nobody is asked to sign this</source>
        <translation>這裡不需要簽字</translation>
    </message>
    <message>
        <source>Its checklist names no signatures.</source>
        <translation>檢查表沒有要求簽字。</translation>
    </message>
    <message>
        <source>Everybody who is asked has signed</source>
        <translation>要簽的都已簽</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手寫簽名</translation>
    </message>
    <message>
        <source>Sign by hand</source>
        <translation>手寫簽名</translation>
    </message>
    <message>
        <source>Sign by name only</source>
        <translation>僅簽姓名</translation>
    </message>
    <message numerus="yes">
        <source>The signature stands under exactly this: %n record(s), fingerprint %1. What changes afterwards shows.</source>
        <translation>
            <numerusform>簽字對應的內容：%n 筆記錄，指紋 %1。簽字後如有改動，會顯示出來。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in the field above</source>
        <translation>請在上方簽名</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>The signature is withdrawn</source>
        <translation>簽字已撤回</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>By name only, without handwriting</source>
        <translation>僅簽姓名，沒有手寫</translation>
    </message>
    <message>
        <source>Given before fingerprints were kept: whether something changed cannot be told.</source>
        <translation>簽字時尚未保存內容指紋，無法判斷之後是否有改動。</translation>
    </message>
    <message>
        <source>Everything stands as it was signed.</source>
        <translation>內容與簽字時完全一致。</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>簽字後有改動</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of what was signed: %1</source>
        <translation>所簽內容的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Withdraw this signature</source>
        <translation>撤回此簽字</translation>
    </message>
    <message>
        <source>It stays in the history, with who withdrew it and why</source>
        <translation>簽字仍保留在歷史中，並記錄撤回人和原因</translation>
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
        <translation>改動：%1</translation>
    </message>
    <message>
        <source>Something that was signed is no longer there</source>
        <translation>簽字時的一項內容已不在</translation>
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
        <translation>落後 %1%</translation>
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
        <translation>哪個工地？</translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation>工地、地址或客戶</translation>
    </message>
    <message>
        <source>No site matches</source>
        <translation>沒有符合的工地</translation>
    </message>
    <message>
        <source>No site on this device yet</source>
        <translation>本機還沒有工地</translation>
    </message>
    <message>
        <source>Try a shorter word, or the name of the estate.</source>
        <translation>試試更短的詞，或社區名稱。</translation>
    </message>
    <message>
        <source>Sites arrive with the next sync, as soon as you are named for one.</source>
        <translation>一旦你被列入某個工地，下次同步就會出現。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
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
        <translation>施工日誌</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without an entry</source>
        <translation>
            <numerusform>有 %n 個工作日沒有日誌</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is written</source>
        <translation>今天已記</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>沒有缺的</translation>
    </message>
    <message>
        <source>Today is not written yet</source>
        <translation>今天還沒有記</translation>
    </message>
    <message>
        <source>Crews&apos; work</source>
        <translation>班組考核</translation>
    </message>
    <message>
        <source>Passed at first, points, issues sent back</source>
        <translation>一次合格、測點、整改返工</translation>
    </message>
</context>
<context>
    <name>SiteDrawnRows</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 處待處理</numerusform>
        </translation>
    </message>
    <message>
        <source>What is built otherwise than drawn</source>
        <translation>現場與圖紙不符之處</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 項進行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the client, shown in a new revision</source>
        <translation>客戶簽字，新版體現</translation>
    </message>
    <message numerus="yes">
        <source>%n with comments open</source>
        <translation>
            <numerusform>%n 次有未關閉意見</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawings, looked at together</source>
        <translation>大家一起看圖</translation>
    </message>
    <message>
        <source>What is handed over at the end</source>
        <translation>完工時移交的資料</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Design changes</source>
        <translation>設計變更</translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>方案會審</translation>
    </message>
    <message>
        <source>Completion file</source>
        <translation>竣工資料</translation>
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
        <translation>未上傳</translation>
    </message>
</context>
<context>
    <name>SiteLogPage</name>
    <message>
        <source>Site log</source>
        <translation>施工日誌</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without an entry</source>
        <translation>
            <numerusform>有 %n 個工作日沒有日誌</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a day to write it now; when it was written stays beside it.</source>
        <translation>點那一天現在補記；補記時間會留在旁邊。</translation>
    </message>
    <message>
        <source>Your role at this site reads the log.</source>
        <translation>你在這個工地可以看日誌。</translation>
    </message>
    <message>
        <source>No day to write yet</source>
        <translation>還沒有要記的日子</translation>
    </message>
    <message>
        <source>The log begins on the day the site starts.</source>
        <translation>日誌從開工那天開始。</translation>
    </message>
    <message>
        <source>This site is not on this device. It may have been taken away from you, or has not arrived yet.</source>
        <translation>這個工地不在本機。可能已不歸你負責，或還沒有同步到。</translation>
    </message>
    <message>
        <source>Write today all the same</source>
        <translation>先記今天</translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation>回到工地列表</translation>
    </message>
    <message>
        <source>Write today</source>
        <translation>記今天</translation>
    </message>
    <message>
        <source>Go on with today</source>
        <translation>接著記今天</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Start %1</source>
        <translation>開工 %1</translation>
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
        <translation>這個工地不在本機上</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已從你名下移出，或者還沒有同步到。</translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation>回到工地列表</translation>
    </message>
    <message>
        <source>Plan %1 %</source>
        <translation>計劃 %1%</translation>
    </message>
    <message>
        <source>Actual %1 %</source>
        <translation>實際 %1%</translation>
    </message>
    <message>
        <source>%1 % behind</source>
        <translation>落後 %1%</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>待傳</translation>
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
        <translation>巡檢</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>整改單</translation>
    </message>
    <message>
        <source>Everything about this client</source>
        <translation>這位客戶的全部往來</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not settled</source>
        <translation>
            <numerusform>有 %n 件投訴未解決</numerusform>
        </translation>
    </message>
    <message>
        <source>From the first day to the warranty, on one line</source>
        <translation>從開工到保修，一條線看完</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>報修</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 件未修好</numerusform>
        </translation>
    </message>
    <message>
        <source>What was mended here, and under which warranty</source>
        <translation>這裡修過什麼，是否在保</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>圖紙</translation>
    </message>
    <message numerus="yes">
        <source>%n new revision(s) to confirm</source>
        <translation>
            <numerusform>%n 張新版待確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), marks and revisions</source>
        <translation>
            <numerusform>%n 張圖、標記與版本</numerusform>
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
        <translation>這裡還沒有照片</translation>
    </message>
    <message>
        <source>Take photos before a wall is closed: they show later what is behind it.</source>
        <translation>封牆之前拍下來，以後就知道這面牆後面有什麼。</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Choose by stage, room or person</source>
        <translation>按階段、部位或人篩選</translation>
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
        <translation>沒有符合的照片</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>去掉一個篩選條件就能看到更多。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>SiteRecordsPage</name>
    <message>
        <source>Issues</source>
        <translation>整改單</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No issues here</source>
        <translation>這裡沒有整改單</translation>
    </message>
    <message>
        <source>No inspections here</source>
        <translation>這裡沒有巡檢</translation>
    </message>
    <message>
        <source>Nothing at this site is waiting in this state.</source>
        <translation>這個工地沒有處於該狀態的整改單。</translation>
    </message>
    <message>
        <source>Start one with a checklist; it is kept on this device at once.</source>
        <translation>選一張檢查表開始，內容立即存在本機。</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>記一筆</translation>
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
            <numerusform>本機有 %n 個工地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) found</source>
        <translation>
            <numerusform>找到 %n 個工地</numerusform>
        </translation>
    </message>
    <message>
        <source>Site, address or client</source>
        <translation>工地、地址或客戶</translation>
    </message>
    <message>
        <source>No site here yet</source>
        <translation>這裡還沒有工地</translation>
    </message>
    <message>
        <source>No site matches “%1”</source>
        <translation>沒有符合「%1」的工地</translation>
    </message>
    <message>
        <source>Sites appear when the office adds you to them. New ones come with the next sync.</source>
        <translation>公司把你加入工地後就會出現，下次同步時到達。</translation>
    </message>
    <message>
        <source>Only sites that you belong to are on this device. Try fewer words.</source>
        <translation>本機只有你參與的工地。請少輸幾個字再試。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
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
        <translation>還沒有簽字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>Brief a trade</source>
        <translation>給工種交底</translation>
    </message>
</context>
<context>
    <name>StageGateWords</name>
    <message>
        <source>Why may it start all the same?</source>
        <translation>為什麼仍可開工？</translation>
    </message>
    <message>
        <source>The reason stays with the stage, with your name.</source>
        <translation>原因與你的姓名會留在該階段記錄中。</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Accepted %1</source>
        <translation>已驗收 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>To be finished %1</source>
        <translation>計劃 %1 完成</translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation>還沒有階段</translation>
    </message>
    <message>
        <source>The office lays out the stages when the contract starts.</source>
        <translation>合約開始時由公司排定各階段。</translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本機</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>計劃 %1</translation>
    </message>
    <message>
        <source>Real %1</source>
        <translation>實際 %1</translation>
    </message>
    <message>
        <source>No inspection in this stage yet.</source>
        <translation>這個階段還沒有巡檢。</translation>
    </message>
    <message>
        <source>Inspect this stage</source>
        <translation>巡檢這個階段</translation>
    </message>
    <message>
        <source>Overridden by %1: %2</source>
        <translation>由%1特批：%2</translation>
    </message>
    <message>
        <source>Report of this stage</source>
        <translation>本階段報告</translation>
    </message>
</context>
<context>
    <name>StageStart</name>
    <message>
        <source>Nothing is missing: it may start</source>
        <translation>條件齊備，可以開工</translation>
    </message>
    <message numerus="yes">
        <source>Before it starts, %n thing(s) are missing</source>
        <translation>
            <numerusform>開工前還缺 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>我已核對</translation>
    </message>
    <message>
        <source>Start the stage</source>
        <translation>開始本階段</translation>
    </message>
    <message>
        <source>Why may it start all the same?</source>
        <translation>為什麼仍可開工？</translation>
    </message>
    <message>
        <source>The reason stays with the stage, with your name.</source>
        <translation>原因與你的姓名會留在該階段記錄中。</translation>
    </message>
    <message>
        <source>Let it start, with this reason</source>
        <translation>以此原因特批開工</translation>
    </message>
    <message>
        <source>Let it start all the same</source>
        <translation>特批開工</translation>
    </message>
    <message>
        <source>Your role at this site does not start stages.</source>
        <translation>你在該工地的角色不能開始階段。</translation>
    </message>
</context>
<context>
    <name>StandardsList</name>
    <message>
        <source>What is measured, standard or clause</source>
        <translation>檢查項、標準或條款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Somebody stands for every figure</source>
        <translation>每個限值都有人確認</translation>
    </message>
    <message>
        <source>No figure matches</source>
        <translation>沒有符合的限值</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>沒有等待確認的限值。</translation>
    </message>
    <message>
        <source>Try fewer words, or another group.</source>
        <translation>少打幾個字，或換一組看看。</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>StartFollowUpPage</name>
    <message>
        <source>Visit to a client</source>
        <translation>客戶回訪</translation>
    </message>
    <message>
        <source>Planned anyway</source>
        <translation>已在計劃中</translation>
    </message>
    <message>
        <source>Nothing is planned for this site now</source>
        <translation>這個工地目前沒有應訪</translation>
    </message>
    <message>
        <source>You can ask the client all the same.</source>
        <translation>也可以現在就回訪。</translation>
    </message>
    <message>
        <source>Your role makes no visits; ask the adviser of the site.</source>
        <translation>您的角色不做回訪，請找該工地的客戶顧問。</translation>
    </message>
    <message>
        <source>Another visit, now</source>
        <translation>另做一次回訪</translation>
    </message>
</context>
<context>
    <name>StartInspectionPage</name>
    <message>
        <source>New inspection</source>
        <translation>新巡檢</translation>
    </message>
    <message>
        <source>Your role at this site does not record inspections</source>
        <translation>你在此工地的崗位不做巡檢記錄</translation>
    </message>
    <message>
        <source>Ask the project manager of the site, or choose another site.</source>
        <translation>請問該工地的項目經理，或選別的工地。</translation>
    </message>
    <message>
        <source>Choose another site</source>
        <translation>換一個工地</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>This site has no stages yet: the inspection belongs to the site alone.</source>
        <translation>此工地還沒有階段：巡檢只歸在工地名下。</translation>
    </message>
    <message>
        <source>No checklist on this device</source>
        <translation>本機沒有清單</translation>
    </message>
    <message>
        <source>Checklists come from the office with the next sync.</source>
        <translation>清單會隨下次同步從公司下來。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message numerus="yes">
        <source>%n issued drawing(s): drawn and built, sheet by sheet</source>
        <translation>
            <numerusform>%n 張已發布圖紙，逐張對照</numerusform>
        </translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>對照圖紙檢查</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Starting</source>
        <translation>正在打開</translation>
    </message>
    <message>
        <source>Opening what is kept on this device</source>
        <translation>正在打開本機的記錄</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Waiting for somebody else&apos;s step</source>
        <translation>等其他人處理下一步</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Storage used</source>
        <translation>已用空間</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation>照片和錄音</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>圖紙</translation>
    </message>
    <message>
        <source>of them superseded or not issued</source>
        <translation>其中已作廢或未發布</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他檔案</translation>
    </message>
    <message>
        <source>Of all these, safe at the office</source>
        <translation>以上公司已妥存的</translation>
    </message>
    <message>
        <source>The whole encrypted file</source>
        <translation>整個加密檔案</translation>
    </message>
    <message>
        <source>What is not yet safe at the office is never removed from this device.</source>
        <translation>公司尚未妥存的，絕不會從本機移除。</translation>
    </message>
    <message>
        <source>Originals stay on this device</source>
        <translation>原圖在本機保留</translation>
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
        <translation>最多佔用</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Older ones are let go once the office has them; their previews stay, and the original is fetched when somebody looks at it.</source>
        <translation>公司已收妥的舊原圖會從本機移出；小圖仍在，開啟時再取回原圖。</translation>
    </message>
</context>
<context>
    <name>SuggestionPage</name>
    <message>
        <source>This suggestion is not on this device</source>
        <translation>這條建議不在本機</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or you are no longer in its team.</source>
        <translation>可能還沒同步到，或者您已不在該團隊。</translation>
    </message>
    <message>
        <source>Show sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Taken up, or why not</source>
        <translation>採納了，或者為什麼不採納</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>What we do otherwise now</source>
        <translation>我們的改進</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>A suggestion of the client</source>
        <translation>客戶的建議</translation>
    </message>
    <message>
        <source>First: what is it about?</source>
        <translation>先選：關於哪個環節？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Kept; the adviser owes an answer</source>
        <translation>已儲存；由客戶顧問答覆</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>客戶建議</translation>
    </message>
    <message>
        <source>Every suggestion has its answer</source>
        <translation>每條建議都已答覆</translation>
    </message>
    <message>
        <source>What clients suggest at a follow-up visit stands here until it is answered.</source>
        <translation>回訪中客戶提的建議列在這裡，直到答覆為止。</translation>
    </message>
</context>
<context>
    <name>SummaryClocks</name>
    <message>
        <source>How long it took</source>
        <translation>處理用時</translation>
    </message>
    <message>
        <source>half of %1 within %2</source>
        <translation>%1 件，半數在 %2內</translation>
    </message>
    <message>
        <source>worst %1 (%2)</source>
        <translation>最慢 %1（%2）</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 件超時</translation>
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
        <translation>全部 %1 條</translation>
    </message>
    <message>
        <source>%1 more are counted here; only the first are listed.</source>
        <translation>另有 %1 條計入，此處只列前面的。</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超時 %1</translation>
    </message>
</context>
<context>
    <name>SummaryFiles</name>
    <message>
        <source>As a file</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>PDF, to read and to keep</source>
        <translation>PDF，供閱讀和保存</translation>
    </message>
    <message>
        <source>Table (XLSX), to count with</source>
        <translation>表格（XLSX），供統計</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>Open or hand on</source>
        <translation>開啟或轉交</translation>
    </message>
</context>
<context>
    <name>SummaryNumbers</name>
    <message>
        <source>Series %1: %2</source>
        <translation>號段 %1：%2</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>作廢編號</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>併入他件</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>補登</translation>
    </message>
</context>
<context>
    <name>SummaryOutcome</name>
    <message>
        <source>No client has given a score yet</source>
        <translation>還沒有客戶評分</translation>
    </message>
    <message>
        <source>Clients give %1 of 5</source>
        <translation>客戶評分 %1（滿分 5）</translation>
    </message>
    <message>
        <source>%1 % gave 4 or 5, of %2 asked</source>
        <translation>%2 位中 %1% 給 4 或 5 分</translation>
    </message>
    <message>
        <source>Causes of what was settled</source>
        <translation>辦結投訴的原因</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>重大事件</translation>
    </message>
    <message>
        <source>Clients who called again: %1</source>
        <translation>重複投訴的客戶：%1</translation>
    </message>
    <message>
        <source>%1 times: %2</source>
        <translation>%1 次：%2</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重開</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Register summary</source>
        <translation>投訴登記彙總</translation>
    </message>
    <message>
        <source>Sent back.</source>
        <translation>已退回。</translation>
    </message>
    <message>
        <source>Signed in your name.</source>
        <translation>已以你的名義簽署。</translation>
    </message>
    <message>
        <source>Counting the register…</source>
        <translation>正在統計登記…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>統計已停止</translation>
    </message>
    <message>
        <source>Nothing was changed. Figures come from the records on this device and can be counted at any time.</source>
        <translation>什麼都沒有改動。數據來自本機記錄，隨時可以重新統計。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Overdue, as of %1</source>
        <translation>截至 %1 超時</translation>
    </message>
    <message>
        <source>Nothing was overdue.</source>
        <translation>沒有超時。</translation>
    </message>
</context>
<context>
    <name>SummaryParts</name>
    <message>
        <source>Of what, and whose</source>
        <translation>構成與歸屬</translation>
    </message>
    <message>
        <source>%1 open + %2 new − %3 settled = %4</source>
        <translation>期初 %1 + 新增 %2 − 辦結 %3 = %4</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>全部 %1 條</translation>
    </message>
</context>
<context>
    <name>SummaryPeriod</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
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
        <translation>自選</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>Until, included</source>
        <translation>到（含）</translation>
    </message>
    <message>
        <source>This lies before the first day.</source>
        <translation>早於開始日。</translation>
    </message>
</context>
<context>
    <name>SummaryReportWords</name>
    <message>
        <source>Overdue, by owner</source>
        <translation>超時（按負責人）</translation>
    </message>
    <message>
        <source>Register of complaints, as of %1</source>
        <translation>投訴登記，截至 %1</translation>
    </message>
    <message>
        <source>Start, new, settled, end</source>
        <translation>期初、新增、辦結、期末</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1 of 5; %2 % gave 4 or 5, of %3</source>
        <translation>%1 / 5；%3 位中 %2% 給 4 或 5 分</translation>
    </message>
    <message>
        <source>%1; loss ¥%2, %3 days</source>
        <translation>%1 件；損失 ¥%2，%3 天</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>簽署後有變化</translation>
    </message>
    <message>
        <source>half of %1 within %2; worst %3 (%4); %5 too late</source>
        <translation>%1 件，半數在 %2內；最慢 %3（%4）；%5 件超時</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>應於</translation>
    </message>
    <message>
        <source>Signed by the desk</source>
        <translation>前台簽署</translation>
    </message>
    <message>
        <source>Confirmed by the adviser</source>
        <translation>客戶顧問確認</translation>
    </message>
    <message>
        <source>Received by the deputy general manager</source>
        <translation>副總經理收閱</translation>
    </message>
</context>
<context>
    <name>SummarySeal</name>
    <message>
        <source>Not locked: the figures follow the records</source>
        <translation>未鎖定：數據隨記錄變化</translation>
    </message>
    <message>
        <source>Signed by the desk</source>
        <translation>前台簽署</translation>
    </message>
    <message>
        <source>Confirmed by the adviser</source>
        <translation>客戶顧問確認</translation>
    </message>
    <message>
        <source>Received by the deputy general manager</source>
        <translation>副總經理收閱</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>A recount gives the same figures.</source>
        <translation>重新統計，數據一致。</translation>
    </message>
    <message>
        <source>This device sees a part of the register and cannot count again what was signed.</source>
        <translation>本機只看到一部分登記，無法重新統計簽署時的數據。</translation>
    </message>
    <message>
        <source>Records have changed since it was signed. A recount gives:</source>
        <translation>簽署之後記錄有變化，重新統計的結果：</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 處</translation>
    </message>
    <message>
        <source>Whose adviser confirms</source>
        <translation>由哪個團隊的顧問確認</translation>
    </message>
    <message>
        <source>Why it goes back, if it does</source>
        <translation>如需退回，說明原因</translation>
    </message>
</context>
<context>
    <name>SummaryStock</name>
    <message>
        <source>Open at the start</source>
        <translation>期初未結</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未結</translation>
    </message>
    <message>
        <source>Open complaints from day to day, at most %1</source>
        <translation>每日未結投訴，最多 %1</translation>
    </message>
    <message>
        <source>at most %1 open</source>
        <translation>最多 %1 件未結</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Only where the whole register is seen can it be signed: at the desk, or by the deputy general manager.</source>
        <translation>只有看得到全部登記的裝置才能簽署：前台或副總經理。</translation>
    </message>
    <message>
        <source>This period is not over. It can be signed from %1 on.</source>
        <translation>本期尚未結束，%1起可以簽署。</translation>
    </message>
    <message>
        <source>The front desk or the deputy general manager signs it.</source>
        <translation>由前台或副總經理簽署。</translation>
    </message>
</context>
<context>
    <name>SupersededBanner</name>
    <message>
        <source>Checked against a drawing that is no longer valid</source>
        <translation>所依據的圖紙已作廢</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>看 %1</translation>
    </message>
    <message>
        <source>%1 was withdrawn: ask the designer.</source>
        <translation>%1 已撤回，請問設計師。</translation>
    </message>
    <message>
        <source>%1 is superseded: build by %2.</source>
        <translation>%1 已作廢，按 %2 施工。</translation>
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
        <translation>等待上傳</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>還有 %1 條</translation>
    </message>
    <message>
        <source>Needs a look:</source>
        <translation>需要你看一眼</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed by two people at once</source>
        <translation>
            <numerusform>%n 處同時修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office did not take %n change(s)</source>
        <translation>
            <numerusform>公司未接收 %n 處修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It holds no names and no records; paste it where it is asked for.</source>
        <translation>已複製。裡面沒有姓名也沒有記錄內容，請貼給要看的人。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>複製診斷資訊</translation>
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
        <translation>還沒有同步過</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is off by %n minute(s). Nothing is lost by it, but check the time.</source>
        <translation>
            <numerusform>本機時鐘偏差 %n 分鐘。不會因此遺失任何記錄，但請核對時間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Syncs by itself once there is a network · try now</source>
        <translation>有網時自動同步 · 立即重試</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Offline: everything is saved on this device</source>
        <translation>離線，所有記錄已存本機</translation>
    </message>
    <message>
        <source>Online: records are waiting to be sent</source>
        <translation>已連網，記錄等待上傳</translation>
    </message>
    <message>
        <source>Talking to the office</source>
        <translation>正在與公司同步</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>有事需要你看一眼</translation>
    </message>
    <message>
        <source>Everything is at the office</source>
        <translation>所有記錄已到公司</translation>
    </message>
    <message>
        <source>Tries again by itself in less than a minute</source>
        <translation>一分鐘內會自己再試</translation>
    </message>
    <message numerus="yes">
        <source>Tries again by itself in %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後自己再試</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Not sent yet</source>
        <translation>待傳</translation>
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
        <translation>再點一次就移除</translation>
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
        <translation>怎麼比較</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不大於</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不小於</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>± either way</source>
        <translation>正負</translation>
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
        <translation>單位</translation>
    </message>
</context>
<context>
    <name>TemplateGroups</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>讀不出來：%1</translation>
    </message>
    <message>
        <source>draft: cannot be used</source>
        <translation>草稿：還不能使用</translation>
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
        <translation>隨應用提供</translation>
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
        <translation>與上一版有什麼不同</translation>
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
        <translation>模板由%1編製。</translation>
    </message>
</context>
<context>
    <name>TemplateItem</name>
    <message>
        <source>Without a title</source>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>紅線</translation>
    </message>
    <message>
        <source>main item</source>
        <translation>主控項目</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>測 %1 點</translation>
    </message>
</context>
<context>
    <name>TemplateItemForm</name>
    <message>
        <source>What is looked at</source>
        <translation>檢查什麼</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>By a standard</source>
        <translation>按標準</translation>
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
        <translation>測點數</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>項目類別</translation>
    </message>
    <message>
        <source>If it fails, the stage stops.</source>
        <translation>不合格就停止這個階段。</translation>
    </message>
    <message>
        <source>Every point must pass.</source>
        <translation>每個測點都要合格。</translation>
    </message>
    <message>
        <source>80 % of the points must pass, none beyond 1.5 times the limit.</source>
        <translation>80% 的測點合格，且沒有一點超過限值的 1.5 倍。</translation>
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
        <translation>紅線</translation>
    </message>
    <message>
        <source>Timed test</source>
        <translation>計時試驗</translation>
    </message>
    <message>
        <source>Photos wanted</source>
        <translation>應拍照片數</translation>
    </message>
    <message>
        <source>Room, if it is always the same</source>
        <translation>房間（固定時才填）</translation>
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
        <translation>等你處理</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>檢查模板</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>沒有等你處理的</translation>
    </message>
    <message>
        <source>The company has no checklists of its own yet</source>
        <translation>公司還沒有自己的檢查模板</translation>
    </message>
    <message>
        <source>Drafts of yours, and what you may check or approve, show here.</source>
        <translation>你的草稿，以及你可以審核或批准的，會顯示在這裡。</translation>
    </message>
    <message>
        <source>Open one of the app&apos;s and make a version of your own, or begin an empty one.</source>
        <translation>打開隨應用提供的模板另建公司版本，或新建一個空的。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>新建檢查模板</translation>
    </message>
    <message>
        <source>Templates are written by: %1.</source>
        <translation>模板由%1編製。</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Without a title</source>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>Checklist template</source>
        <translation>檢查模板</translation>
    </message>
    <message>
        <source>saved on this device %1</source>
        <translation>已存本機 %1</translation>
    </message>
    <message>
        <source>saves itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已存本機</translation>
    </message>
    <message>
        <source>This template is not on this device</source>
        <translation>這個模板不在本機</translation>
    </message>
    <message>
        <source>It may arrive with the next sync, or it belongs to another company.</source>
        <translation>它可能隨下次同步到來，也可能屬於別的公司。</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>查看模板</translation>
    </message>
    <message>
        <source>Items, %1</source>
        <translation>檢查項（%1）</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>新增檢查項</translation>
    </message>
    <message>
        <source>Photos of hidden works, %1</source>
        <translation>隱蔽工程照片（%1）</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>新增照片要求</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>由誰簽字</translation>
    </message>
    <message>
        <source>Nobody signs it.</source>
        <translation>無需簽字。</translation>
    </message>
    <message>
        <source>Before this stage starts</source>
        <translation>本階段開工前須具備</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>沒有前置要求。</translation>
    </message>
</context>
<context>
    <name>TemplatePhoto</name>
    <message>
        <source>Without a title</source>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>拍什麼</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>拍幾處</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>In each room</source>
        <translation>每個房間</translation>
    </message>
    <message>
        <source>Of each wall</source>
        <translation>每面牆</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>before the work</source>
        <translation>施工前</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>施工後</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it is handed in</source>
        <translation>
            <numerusform>提交前還有 %n 處要改</numerusform>
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
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>隨應用提供</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等你處理</translation>
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
        <translation>你以自己的名義保證每一項、每個限值都看過。之後由第三個人批准。</translation>
    </message>
    <message>
        <source>You vouch with your name. Inspections that start from now on use this version; those under way keep theirs.</source>
        <translation>你以自己的名義批准。此後開始的檢查用這一版；進行中的檢查仍用原來的版本。</translation>
    </message>
    <message>
        <source>No new inspection starts from it. Inspections under way keep it.</source>
        <translation>不再用它開始新的檢查；進行中的檢查不受影響。</translation>
    </message>
    <message>
        <source>Its author can change it again, and hands it in once more.</source>
        <translation>編製人可以再修改，改好後重新提交。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>要改什麼</translation>
    </message>
    <message>
        <source>First say why</source>
        <translation>請先寫明原因</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>This checklist is not approved yet</source>
        <translation>這份清單還沒有批准</translation>
    </message>
    <message>
        <source>Nothing was started. A checklist is used once it has been checked and approved.</source>
        <translation>沒有開始任何巡檢。清單經審核、批准後才能使用。</translation>
    </message>
    <message>
        <source>This inspection is still running</source>
        <translation>這次巡檢還在進行</translation>
    </message>
    <message>
        <source>Finish it first: what failed is rechecked afterwards.</source>
        <translation>請先完成：不合格項之後再複查。</translation>
    </message>
    <message>
        <source>Nothing failed here</source>
        <translation>這裡沒有不合格項</translation>
    </message>
    <message>
        <source>There is nothing to recheck.</source>
        <translation>沒有要複查的。</translation>
    </message>
    <message>
        <source>%1, recheck</source>
        <translation>%1（複查）</translation>
    </message>
    <message>
        <source>It comes with the app. Make a version of your own to change it.</source>
        <translation>隨應用提供。要修改，請另建公司版本。</translation>
    </message>
    <message>
        <source>It was handed in and stays as it is, until it is sent back or approved.</source>
        <translation>已經提交，在退回或批准之前保持不變。</translation>
    </message>
    <message>
        <source>An approved version no longer changes. Begin a new version instead.</source>
        <translation>已批准的版本不再修改。請新建版本。</translation>
    </message>
    <message>
        <source>It was withdrawn and no longer changes. Begin a new version instead.</source>
        <translation>已作廢，不再修改。請新建版本。</translation>
    </message>
    <message>
        <source>This draft is %1&apos;s. Begin a version of your own to change it.</source>
        <translation>這份草稿是%1的。要修改，請另建一個版本。</translation>
    </message>
    <message>
        <source>You wrote this version: somebody else takes the step “%1”.</source>
        <translation>這一版是你編製的：「%1」須由別人來做。</translation>
    </message>
    <message>
        <source>You checked this version: a third person takes the step “%1”.</source>
        <translation>這一版是你審核的：「%1」須由第三個人來做。</translation>
    </message>
    <message>
        <source>Only %1 hands this draft in.</source>
        <translation>只有%1可以提交這份草稿。</translation>
    </message>
    <message>
        <source>Your role does not take the step “%1”.</source>
        <translation>你的崗位不能做「%1」。</translation>
    </message>
    <message>
        <source>This cannot be handed on yet</source>
        <translation>還不能提交</translation>
    </message>
    <message>
        <source>a figure of our own</source>
        <translation>公司自定</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>第 %1 項</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>第 %1 張照片</translation>
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
        <translation>新檢查模板</translation>
    </message>
    <message>
        <source>Acceptance of the stage before</source>
        <translation>上一階段驗收</translation>
    </message>
    <message>
        <source>Its signatures</source>
        <translation>驗收簽字齊全</translation>
    </message>
    <message>
        <source>Briefing of the trades</source>
        <translation>班組交底</translation>
    </message>
    <message>
        <source>Issues closed</source>
        <translation>整改已關閉</translation>
    </message>
    <message>
        <source>Photos taken</source>
        <translation>照片已拍齊</translation>
    </message>
    <message>
        <source>Timed tests passed</source>
        <translation>計時試驗合格</translation>
    </message>
    <message>
        <source>No red line failed</source>
        <translation>沒有紅線不合格</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>合同已簽</translation>
    </message>
    <message>
        <source>Drawings issued</source>
        <translation>圖紙已發</translation>
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
        <translation>工期已確定</translation>
    </message>
    <message>
        <source>Permit of the building&apos;s management</source>
        <translation>物業施工許可</translation>
    </message>
    <message>
        <source>Base dry</source>
        <translation>基層已乾</translation>
    </message>
    <message>
        <source>It needs a title</source>
        <translation>需要名稱</translation>
    </message>
    <message>
        <source>Say what is required</source>
        <translation>請寫明要求</translation>
    </message>
    <message>
        <source>The room cannot be read</source>
        <translation>房間讀不出來</translation>
    </message>
    <message>
        <source>The limit needs a unit</source>
        <translation>限值需要單位</translation>
    </message>
    <message>
        <source>The upper bound must be a figure, not below the lower one</source>
        <translation>上限須為數字，且不小於下限</translation>
    </message>
    <message>
        <source>From 1 to 50 points, and only where something is measured</source>
        <translation>測點 1 至 50 個，且只有實測項才有</translation>
    </message>
    <message>
        <source>From 0 to 50 photos</source>
        <translation>照片 0 至 50 張</translation>
    </message>
    <message>
        <source>A red line is always a main item</source>
        <translation>紅線必須是主控項目</translation>
    </message>
    <message>
        <source>This test is not known</source>
        <translation>沒有這種試驗</translation>
    </message>
    <message>
        <source>It stands here twice: remove one</source>
        <translation>重複出現：請移除一個</translation>
    </message>
    <message>
        <source>It needs at least one item</source>
        <translation>至少要有一項</translation>
    </message>
    <message>
        <source>Choose a stage</source>
        <translation>請選擇階段</translation>
    </message>
    <message>
        <source>in each room</source>
        <translation>每個房間</translation>
    </message>
    <message>
        <source>of each wall</source>
        <translation>每面牆</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>A limit is expected, such as 0.5</source>
        <translation>請填限值，例如 0.5</translation>
    </message>
    <message>
        <source>This figure is not among the standards of this app: choose another</source>
        <translation>這一版應用的標準裡沒有這個限值：請另選</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>不能使用：%1</translation>
    </message>
    <message>
        <source>%1 (red line)</source>
        <translation>%1（紅線）</translation>
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
        <translation>封閉前拍照：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This version is approved already</source>
        <translation>這一版已經批准過</translation>
    </message>
    <message>
        <source>Another draft became version %1 before. Begin a new version from this one.</source>
        <translation>另一份草稿已先成為第 %1 版。請以這份新建一個版本。</translation>
    </message>
    <message>
        <source>Built as drawn? Each difference is a deviation.</source>
        <translation>是否按圖施工？不符之處記為偏差。</translation>
    </message>
    <message>
        <source>These drawings are not on this device</source>
        <translation>這些圖紙不在本機</translation>
    </message>
    <message>
        <source>Nothing was started. They come with the next sync.</source>
        <translation>沒有開始檢查。下次同步會下載。</translation>
    </message>
    <message>
        <source>Check against the drawings</source>
        <translation>對照圖紙檢查</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Checklist templates</source>
        <translation>檢查模板</translation>
    </message>
</context>
<context>
    <name>TestBellWords</name>
    <message>
        <source>%1: time is up</source>
        <translation>%1：到時了</translation>
    </message>
    <message>
        <source>%1, %2: time is up</source>
        <translation>%2%1：到時了</translation>
    </message>
    <message>
        <source>Due %1 ago. Photo and reading at the end are owed.</source>
        <translation>已到時 %1，請補結束照片和讀數。</translation>
    </message>
    <message>
        <source>Photo and reading at the end are owed.</source>
        <translation>請拍結束照片並記錄讀數。</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Start: %1</source>
        <translation>開始：%1</translation>
    </message>
</context>
<context>
    <name>TestReadings</name>
    <message>
        <source>No reading yet</source>
        <translation>還沒有讀數</translation>
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
        <translation>線路</translation>
    </message>
    <message>
        <source>Reading (%1)</source>
        <translation>讀數（%1）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>TestStanding</name>
    <message>
        <source>%1 to go</source>
        <translation>還剩 %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>到時了</translation>
    </message>
    <message>
        <source>Due %1 ago</source>
        <translation>已到時 %1</translation>
    </message>
</context>
<context>
    <name>TestStart</name>
    <message>
        <source>How long</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>24 h, the standard</source>
        <translation>24 小時（規範）</translation>
    </message>
    <message>
        <source>48 h, the company</source>
        <translation>48 小時（公司）</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>管材</translation>
    </message>
    <message>
        <source>Plastic pipe</source>
        <translation>塑膠管</translation>
    </message>
    <message>
        <source>Metal pipe</source>
        <translation>金屬管</translation>
    </message>
    <message>
        <source>Working pressure (MPa)</source>
        <translation>工作壓力（MPa）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Level at the start (mm)</source>
        <translation>開始水位（mm）</translation>
    </message>
    <message>
        <source>Pressure at the start (MPa)</source>
        <translation>開始壓力（MPa）</translation>
    </message>
    <message>
        <source>At least 20 mm</source>
        <translation>不小於 20 mm</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>開始計時</translation>
    </message>
    <message>
        <source>How it is tested</source>
        <translation>按什麼試壓</translation>
    </message>
    <message>
        <source>As the standard says</source>
        <translation>按規範</translation>
    </message>
    <message>
        <source>What the trade does: a company setting, unverified</source>
        <translation>行業做法：公司設定，未經核實</translation>
    </message>
    <message>
        <source>0.6 MPa, 30 min, drop at most 0.05</source>
        <translation>0.6 MPa，30 分鐘，壓降不大於 0.05</translation>
    </message>
    <message>
        <source>0.8 MPa, 30 min, no drop</source>
        <translation>0.8 MPa，30 分鐘，無壓降</translation>
    </message>
    <message>
        <source>0.6 MPa, 2 h, drop at most 10 %</source>
        <translation>0.6 MPa，2 小時，壓降不大於 10 %</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>Water at least %1 deep for %2, dropping at most %3</source>
        <translation>水深不小於 %1，蓄水 %2，水位下降不大於 %3</translation>
    </message>
    <message>
        <source>%1 (the standard asks for %2)</source>
        <translation>%1（規範要求 %2）</translation>
    </message>
    <message>
        <source>Every line at least %1</source>
        <translation>每條線路不小於 %1</translation>
    </message>
    <message>
        <source>Left alone for %1</source>
        <translation>靜置養護 %1</translation>
    </message>
    <message>
        <source>Step %1: from %2, held %3, dropping at most %4</source>
        <translation>第 %1 段：%2 起，穩壓 %3，壓降不大於 %4</translation>
    </message>
    <message>
        <source>photo at the start</source>
        <translation>開始照片</translation>
    </message>
    <message>
        <source>photo at the end</source>
        <translation>結束照片</translation>
    </message>
    <message>
        <source>reading at the start</source>
        <translation>開始讀數</translation>
    </message>
    <message>
        <source>reading at the end</source>
        <translation>結束讀數</translation>
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
        <translation>不合格：開始水深 %1，要求不小於 %2</translation>
    </message>
    <message>
        <source>Failed: the level dropped %1, %2 more than allowed</source>
        <translation>不合格：水位下降 %1，超限 %2</translation>
    </message>
    <message>
        <source>Failed: step %1 began at %2, at least %3 is needed</source>
        <translation>不合格：第 %1 段起始 %2，要求不小於 %3</translation>
    </message>
    <message>
        <source>Failed: in step %1 the pressure dropped %2, %3 more than allowed</source>
        <translation>不合格：第 %1 段壓降 %2，超限 %3</translation>
    </message>
    <message>
        <source>Failed: step %1 was held %2, %3 is needed</source>
        <translation>不合格：第 %1 段穩壓 %2，要求 %3</translation>
    </message>
    <message>
        <source>Failed: %1 is read, at least %2 is needed</source>
        <translation>不合格：讀數 %1，要求不小於 %2</translation>
    </message>
    <message>
        <source>Its times contradict each other: the clock of a device was set.</source>
        <translation>時間前後矛盾：有裝置的時鐘被改過。</translation>
    </message>
    <message>
        <source>Its end was told %1 after it was due.</source>
        <translation>到時 %1 後才記錄結束。</translation>
    </message>
    <message>
        <source>Shorter than the company wants, long enough for the standard.</source>
        <translation>短於公司要求，滿足規範要求。</translation>
    </message>
    <message>
        <source>Judged without: %1</source>
        <translation>判定時缺：%1</translation>
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
        <translation>開始時</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>結束時</translation>
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
        <translation>本機沒有這個試驗</translation>
    </message>
    <message>
        <source>It may have been taken away from you, or has not arrived yet.</source>
        <translation>可能已收回權限，或尚未同步到本機。</translation>
    </message>
    <message>
        <source>Started %1 · due %2</source>
        <translation>%1 開始 · %2 到時</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>還缺：%1</translation>
    </message>
    <message>
        <source>company setting, unverified</source>
        <translation>公司設定，未核實</translation>
    </message>
    <message>
        <source>Why is it aborted?</source>
        <translation>為什麼中止？</translation>
    </message>
    <message>
        <source>Abort the test</source>
        <translation>中止試驗</translation>
    </message>
    <message>
        <source>End and judge</source>
        <translation>結束並判定</translation>
    </message>
    <message>
        <source>You can read this. Your role at this site does not change it.</source>
        <translation>你可以檢視，你在這個工地的角色不能修改。</translation>
    </message>
    <message>
        <source>Your role at this site starts no tests</source>
        <translation>你在這個工地的角色不能開始試驗</translation>
    </message>
    <message>
        <source>Ask the project manager of the site.</source>
        <translation>請找這個工地的項目經理。</translation>
    </message>
</context>
<context>
    <name>TimedTestWords</name>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是數字</translation>
    </message>
    <message>
        <source>Type the reading as the instrument shows it.</source>
        <translation>請照儀表所示輸入讀數。</translation>
    </message>
    <message>
        <source>This device&apos;s clock stands before what was already recorded</source>
        <translation>本機時鐘早於已有的記錄</translation>
    </message>
    <message>
        <source>Set the clock right, then end the test. Nothing is lost.</source>
        <translation>請先校準時鐘，再結束試驗。記錄都在。</translation>
    </message>
    <message>
        <source>Ended now it would prove nothing: at least %1 are needed</source>
        <translation>現在結束不能作數：至少需要 %1</translation>
    </message>
    <message>
        <source>Let it run, or abort it and say why.</source>
        <translation>讓它繼續，或寫明原因後中止。</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>還缺：%1</translation>
    </message>
    <message>
        <source>The test is judged when they are there.</source>
        <translation>補齊後即可判定。</translation>
    </message>
    <message>
        <source>Why is it aborted?</source>
        <translation>為什麼中止？</translation>
    </message>
    <message>
        <source>A test is aborted with a reason.</source>
        <translation>中止試驗須寫明原因。</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Passed on to the client service team</source>
        <translation>已轉客戶服務團隊</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>The client agreed to a plan</source>
        <translation>客戶同意方案</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>已複查</translation>
    </message>
    <message>
        <source>The client confirmed</source>
        <translation>客戶已確認</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打開</translation>
    </message>
    <message>
        <source>Unfounded; the client was told</source>
        <translation>不成立，已告知客戶</translation>
    </message>
    <message>
        <source>The clocks stand: %1</source>
        <translation>時鐘暫停：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>The clocks go on</source>
        <translation>時鐘繼續</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已辦妥</translation>
    </message>
    <message>
        <source>The same call, also written down as %1</source>
        <translation>同一來電，另記為 %1</translation>
    </message>
    <message>
        <source>The office told: %1</source>
        <translation>公司已告知：%1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>已閱：%1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 個工地</numerusform>
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
        <translation>今天沒有安排</translation>
    </message>
    <message>
        <source>Inspections planned for you show here with their time. You can start one at any site.</source>
        <translation>排給你的巡檢會按時間顯示在這裡。你也可以在任何工地直接開始。</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>選擇工地</translation>
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
        <translation>待複查</translation>
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
        <translation>本月回訪</translation>
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
        <translation>七天內</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
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
        <translation>整改單</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>沒有要複查的</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>沒有待辦</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>選擇工地</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Complaints, repairs, issues and inspections given to you show here, the most urgent first.</source>
        <translation>派給您的投訴、報修、問題和檢查都在這裡，最急的在前。</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Caller not known</source>
        <translation>來電人不詳</translation>
    </message>
    <message>
        <source>waits at the front desk</source>
        <translation>在前臺等候</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我馬上來</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>我來接</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不便</translation>
    </message>
    <message>
        <source>What should the desk tell them?</source>
        <translation>請前臺怎麼答覆對方？</translation>
    </message>
    <message>
        <source>I call back at three</source>
        <translation>我三點回電</translation>
    </message>
    <message>
        <source>Tell the desk: not now</source>
        <translation>告訴前臺：現在不便</translation>
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
        <translation>有您的訪客</translation>
    </message>
    <message>
        <source>A call put through</source>
        <translation>轉接的電話</translation>
    </message>
    <message>
        <source>This card is not on this device</source>
        <translation>這張卡片不在本機</translation>
    </message>
    <message>
        <source>It may not have arrived yet, or it is another team&apos;s.</source>
        <translation>可能還沒同步到，或屬於別的團隊。</translation>
    </message>
</context>
<context>
    <name>TransferStanding</name>
    <message>
        <source>%1 knows of the guest.</source>
        <translation>%1已知道訪客到了。</translation>
    </message>
    <message>
        <source>%1 sees the card. Put the call through now.</source>
        <translation>%1已看到卡片，現在可以轉接。</translation>
    </message>
    <message>
        <source>%1 is coming.</source>
        <translation>%1正在過來。</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1來接。</translation>
    </message>
    <message>
        <source>%1 cannot now: %2</source>
        <translation>%1現在不便：%2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>The card goes out as soon as there is a network. Tell %1 in a few words when you put it through.</source>
        <translation>卡片一有網路就發出。轉接時請簡要告訴%1。</translation>
    </message>
    <message>
        <source>The card is on its way to %1.</source>
        <translation>卡片正在發往%1。</translation>
    </message>
    <message>
        <source>Take a message instead</source>
        <translation>改為留言</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>The office no longer lists %1 of %2 records here. Nothing was removed.</source>
        <translation>這裡的 %2 筆記錄中，有 %1 筆已不在公司的清單裡。沒有移除任何記錄。</translation>
    </message>
    <message>
        <source>Keep them on this device</source>
        <translation>保留在這台裝置上</translation>
    </message>
    <message>
        <source>The office means it: remove them</source>
        <translation>公司已確認：移除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) here are unknown to the office since it was set back. They are kept.</source>
        <translation>
            <numerusform>公司回復備份後不認得這裡的 %n 筆記錄。它們都保留著。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them to the office</source>
        <translation>傳送給公司</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office says now do not fit what it said before.</source>
        <translation>
            <numerusform>公司現在的說法有 %n 處與先前對不上。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have told the office</source>
        <translation>我已告知公司</translation>
    </message>
    <message numerus="yes">
        <source>The office no longer names %n place(s) that this device holds, and did not say that they were taken away. What is there is kept; ask at the office.</source>
        <translation>
            <numerusform>公司的名單裡沒有這台裝置上的 %n 處了，但也沒有說收回。內容都留著，請問公司。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthPage</name>
    <message>
        <source>The truth in one minute</source>
        <translation>一分鐘看實情</translation>
    </message>
    <message>
        <source>Told to you</source>
        <translation>已告知您</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Register summary</source>
        <translation>登記匯總</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nobody has accepted</source>
        <translation>無人受理</translation>
    </message>
    <message>
        <source>Major events</source>
        <translation>重大事件</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>沒有逾期</translation>
    </message>
    <message>
        <source>No clock of a complaint has run out, and there is no major event.</source>
        <translation>沒有投訴超時，也沒有重大事件。</translation>
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
        <translation>已整改待複查</translation>
    </message>
    <message>
        <source>Stages under way</source>
        <translation>進行中的階段</translation>
    </message>
    <message>
        <source>What clients say this month</source>
        <translation>本月客戶怎麼說</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>客戶建議</translation>
    </message>
</context>
<context>
    <name>TwinsCard</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本機</translation>
    </message>
    <message>
        <source>The same as: %1</source>
        <translation>與這張是同一件：%1</translation>
    </message>
    <message>
        <source>That one counts. This one is kept and holds nothing up.</source>
        <translation>以那張為準。這張留著，不影響驗收。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Not the same after all</source>
        <translation>不是同一件</translation>
    </message>
    <message>
        <source>Perhaps the same: %1</source>
        <translation>可能重複：%1</translation>
    </message>
    <message>
        <source>Yes, that one counts</source>
        <translation>是同一件，以那張為準</translation>
    </message>
</context>
<context>
    <name>UnsentFile</name>
    <message>
        <source>Saved as %1. Hand it to the office; nothing was removed here.</source>
        <translation>已存為 %1，請交給公司；本機的東西一樣沒動。</translation>
    </message>
    <message>
        <source>Save what is unsent as a file</source>
        <translation>把還沒送出的存成檔案</translation>
    </message>
    <message>
        <source>For when no network will do: it travels by cable, card or chat, and only the office can read it. It still goes out by itself as well.</source>
        <translation>沒有網路可用時：用傳輸線、記憶卡或聊天軟體帶過去，只有公司能打開。有了網路，照樣會自動送出。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在寫檔案…</translation>
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
        <translation>上傳圖紙</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>新版本</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)…</source>
        <translation>
            <numerusform>正在讀取 %n 個文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Drop them: each page becomes a sheet</source>
        <translation>放開即可：每一頁成為一張圖</translation>
    </message>
    <message>
        <source>Nothing to take in yet</source>
        <translation>還沒有可收入的圖紙</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n sheet(s)</source>
        <translation>
            <numerusform>收入 %n 張圖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the register, as drafts</source>
        <translation>
            <numerusform>%n 張圖已入目錄，為草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPicker</name>
    <message>
        <source>PDF files or pictures, many at once</source>
        <translation>PDF 或圖片，可一次多個</translation>
    </message>
    <message>
        <source>Up to 200 MB and 200 pages each. Number, title and revision are read from the file&apos;s name: “P-02 平面布置图 C版.pdf”.</source>
        <translation>每個文件不超過 200 MB、200 頁。圖號、圖名和版次從文件名讀取，如「P-02 平面布置圖 C版.pdf」。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇文件</translation>
    </message>
    <message>
        <source>Choose more files</source>
        <translation>繼續選擇文件</translation>
    </message>
</context>
<context>
    <name>UploadRow</name>
    <message>
        <source> · page %1 of %2</source>
        <translation> · 第 %1 / %2 頁</translation>
    </message>
    <message>
        <source>A new revision of “%1”</source>
        <translation>「%1」的新版本</translation>
    </message>
    <message>
        <source>Being looked into…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Do not take this file</source>
        <translation>不收入此文件</translation>
    </message>
    <message>
        <source>This page is taken in</source>
        <translation>收入此頁</translation>
    </message>
    <message>
        <source>This page is left out</source>
        <translation>不收入此頁</translation>
    </message>
    <message>
        <source>What is different, and why</source>
        <translation>改了什麼，為什麼</translation>
    </message>
</context>
<context>
    <name>UrgencyChoice</name>
    <message>
        <source>Water, power, gas or danger: somebody goes at once.</source>
        <translation>漏水、斷電、燃氣或有危險：立即上門。</translation>
    </message>
    <message>
        <source>Water, power, gas or danger: somebody goes at once, within %1 of the call.</source>
        <translation>漏水、斷電、燃氣或有危險：立即上門，來電後 %1 內到場。</translation>
    </message>
    <message>
        <source>Somebody is there within %1 of the call.</source>
        <translation>來電後 %1 內到場。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 within the limit</source>
        <translation>餘量 %1</translation>
    </message>
    <message>
        <source>%1 below the limit</source>
        <translation>低於限值 %1</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <translation>超限 %1</translation>
    </message>
    <message>
        <source>judged as failed: every point of a main item must pass</source>
        <translation>判定不合格：主控項目須每點合格</translation>
    </message>
    <message>
        <source>judged as failed: at least %1 % of the points must pass</source>
        <translation>判定不合格：至少 %1 % 的點須合格</translation>
    </message>
    <message>
        <source>judged as failed: the worst point is beyond %1 times the limit</source>
        <translation>判定不合格：最差點超過限值的 %1 倍</translation>
    </message>
    <message>
        <source>judged as passed</source>
        <translation>判定合格</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to go</source>
        <translation>
            <numerusform>還差 %n 點</numerusform>
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
        <translation>主控項目：每點都須合格</translation>
    </message>
    <message>
        <source>General item: %1 % of the points, the worst up to %2 times the limit</source>
        <translation>一般項目：%1 % 的點合格，最差不超過限值 %2 倍</translation>
    </message>
    <message>
        <source>Worst %1, %2</source>
        <translation>最差 %1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 points pass</source>
        <translation>%2 點中 %1 點合格</translation>
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
        <translation>量具的量程是 %1 到 %2，%3 要保留嗎？</translation>
    </message>
    <message>
        <source>Your %1 reads %2 to %3. Keep %4?</source>
        <translation>%1的量程是 %2 到 %3，%4 要保留嗎？</translation>
    </message>
    <message>
        <source>company form</source>
        <translation>公司表單</translation>
    </message>
    <message>
        <source>company practice</source>
        <translation>公司做法</translation>
    </message>
    <message>
        <source>practice of the trade</source>
        <translation>行業做法</translation>
    </message>
    <message>
        <source>widely quoted, no clause</source>
        <translation>流傳較廣，無條款</translation>
    </message>
    <message>
        <source>a developer&apos;s form</source>
        <translation>開發商表單</translation>
    </message>
    <message>
        <source>sample contract</source>
        <translation>合同範本</translation>
    </message>
    <message>
        <source>collected rules, no clause</source>
        <translation>彙編規則，無條款</translation>
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
        <translation>隨後說（上次 %1 來過）</translation>
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
        <translation>已電話通知%1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting since %1. The office reminds the host every %n minute(s).</source>
        <translation>
            <numerusform>%1 起等候。每 %n 分鐘提醒接待人。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have met</source>
        <translation>已見面</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離開</translation>
    </message>
</context>
<context>
    <name>VisitorRow</name>
    <message>
        <source>Name not known</source>
        <translation>姓名不詳</translation>
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
        <translation>第 %1 次來訪</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>等候 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 離開</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>%1 見面</translation>
    </message>
</context>
<context>
    <name>VisitorSteps</name>
    <message>
        <source>Company</source>
        <translation>公司介紹</translation>
    </message>
    <message>
        <source>Our work</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Packages and prices</source>
        <translation>套餐與價格</translation>
    </message>
    <message>
        <source>After-sales service</source>
        <translation>售後服務</translation>
    </message>
</context>
<context>
    <name>VisitorWho</name>
    <message numerus="yes">
        <source>%n visit(s), last on %1</source>
        <translation>
            <numerusform>來過 %n 次，上次 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Client, not here before</source>
        <translation>客戶，還沒來過</translation>
    </message>
    <message>
        <source>Visit no. %1; last here on %2</source>
        <translation>第 %1 次來訪；上次 %2</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>The front desk&apos;s own</source>
        <translation>前臺專用</translation>
    </message>
    <message>
        <source>Calls and visitors are seen by the front desk, administration and the deputy general manager.</source>
        <translation>來電與來訪只有前臺、行政和副總經理能看到。</translation>
    </message>
    <message>
        <source>When somebody comes in</source>
        <translation>有人進門時</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接待</translation>
    </message>
    <message>
        <source>Nobody has come in yet</source>
        <translation>還沒有人來</translation>
    </message>
    <message>
        <source>Rise, greet, and tap below: the words for it show at once.</source>
        <translation>起身問候，點下面：該說的話馬上顯示。</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <translation>有人來訪</translation>
    </message>
</context>
<context>
    <name>VoiceMeter</name>
    <message>
        <source>Recording</source>
        <translation>正在錄音</translation>
    </message>
    <message>
        <source>How loud: %1 %</source>
        <translation>音量：%1 %</translation>
    </message>
    <message>
        <source>Ends by itself at %1. Closing keeps it.</source>
        <translation>錄到 %1 自動結束。關閉即保存。</translation>
    </message>
</context>
<context>
    <name>VoiceNoteCard</name>
    <message>
        <source>Pause the voice note of %1</source>
        <translation>暫停 %1 的語音留言</translation>
    </message>
    <message>
        <source>Play the voice note of %1, %2</source>
        <translation>播放 %1 的語音留言，%2</translation>
    </message>
    <message>
        <source>Place in the voice note</source>
        <translation>語音播放位置</translation>
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
        <translation>錄音正在下載</translation>
    </message>
    <message>
        <source>The recording is still on %1&apos;s device</source>
        <translation>錄音還在 %1 的裝置上</translation>
    </message>
    <message>
        <source>The recording is still on the device that made it</source>
        <translation>錄音還在錄它的裝置上</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Voice note</source>
        <translation>語音留言</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>錄一段語音留言</translation>
    </message>
</context>
<context>
    <name>VoiceNotesSheet</name>
    <message>
        <source>Nobody has said anything about it yet.</source>
        <translation>還沒有人留言。</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>Voice note</source>
        <translation>語音留言</translation>
    </message>
    <message>
        <source>This recording is not saved yet.</source>
        <translation>這段錄音還沒有保存。</translation>
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
        <translation>錄音</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Voice note kept: %1</source>
        <translation>語音留言已保存：%1</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>waiting</source>
        <translation>待傳</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>先不傳</translation>
    </message>
    <message>
        <source>Send this file</source>
        <translation>傳這個文件</translation>
    </message>
    <message>
        <source>Hold this file back</source>
        <translation>現在先不傳這個文件</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Behind this wall</source>
        <translation>這面牆後面</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>No photo here names a room yet</source>
        <translation>還沒有照片寫明部位</translation>
    </message>
    <message>
        <source>Take photos of pipes, wires and waterproofing before a wall is closed, and say which room and wall it is.</source>
        <translation>封牆之前，拍下水管、電線和防水，並寫明哪個房間、哪面牆。</translation>
    </message>
    <message>
        <source>All walls</source>
        <translation>所有牆面</translation>
    </message>
</context>
<context>
    <name>WallStage</name>
    <message>
        <source>Before the works began</source>
        <translation>開工之前</translation>
    </message>
    <message>
        <source>hidden: pipes and wires</source>
        <translation>隱蔽：水管電線</translation>
    </message>
    <message>
        <source>hidden: waterproofing</source>
        <translation>隱蔽：防水</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>Behind this wall</source>
        <translation>這面牆後面</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarrantyCard</name>
    <message>
        <source>Saved on this device</source>
        <translation>已存在本機</translation>
    </message>
    <message>
        <source>The client adviser or the project manager enters it at the site.</source>
        <translation>由客戶顧問或項目經理在工地裡填寫。</translation>
    </message>
</context>
<context>
    <name>WarrantyStanding</name>
    <message>
        <source>What is known now: %1</source>
        <translation>按現在的資料：%1</translation>
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
            <numerusform>%n 天後</numerusform>
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
        <translation>剛剛</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小時後</numerusform>
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
        <translation>週日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
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
            <numerusform>另有 %n 則提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>The app ended during a voice note. What was recorded until then is kept: %1</source>
        <translation>錄音時應用程式結束了。已錄下的部分已保存：%1</translation>
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
