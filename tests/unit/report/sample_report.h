// A report with something of everything, in Chinese as most are.
#pragma once

#include "app/report/report.h"

namespace plumb::test {

inline report::Labels chineseLabels()
{
    using namespace Qt::StringLiterals;
    return {u"要求"_s,   u"限值"_s,   u"实测"_s,         u"照片"_s,           u"整改单"_s, u"签名"_s, u"原图尚在拍摄的设备上"_s,
            u"照片文件已损坏"_s, u"数据校验"_s, u"第 %1 页，共 %2 页"_s, u"概要"_s, u"检查项目"_s, u"序号"_s, u"部位"_s, u"项目"_s,   u"结果"_s, u"判定"_s, u"单位"_s, u"备注"_s, u"身份"_s, u"时间"_s};
}

inline report::Item tiling(int number)
{
    using namespace Qt::StringLiterals;
    return {QString::number(number), u"墙砖表面平整度"_s, u"用 2 m 靠尺和塞尺检查"_s, report::Standing::Fail, u"不合格"_s,
            u"≤ 3 mm · GB 50210-2018 表 10.2.8"_s, u"5 点中 3 点合格，最大 4.6 mm，超出 1.6 mm"_s, u"mm"_s,
            {{u"2.1"_s}, {u"2.4"_s}, {u"3.2"_s, false}, {u"4.6"_s, false}, {u"1.8"_s}}, {u"班组：金石瓦工组"_s}};
}

inline report::Report sampleReport(int items)
{
    using namespace Qt::StringLiterals;
    report::Report report;
    report.company = u"墨線装饰工程有限公司"_s;
    report.title = u"水电工程验收"_s;
    report.subtitle = u"翠湖花园 3 栋 1201"_s;
    report.standing = report::Standing::Fail;
    report.conclusion = u"18 项中 16 项合格，2 项不合格"_s;
    report.cover = {{u"工程管理人员"_s, u"王工"_s}, {u"验收日期"_s, u"2026 年 11 月 30 日"_s}};
    report.sections.push_back({u"主卧卫生间"_s, {}});
    for (int i = 1; i <= items; ++i)
        report.sections.back().items.push_back(tiling(i));
    report.issues.push_back({u"1"_s, u"卫生间墙砖空鼓"_s, report::Standing::Attention, u"整改中"_s, {{u"责任班组"_s, u"金石瓦工组"_s}}});
    report.signatures = {{u"业主"_s, u"木子美"_s, u"2026-11-30 16:20"_s}, {u"工程管理人员"_s, u"王工"_s, u"2026-11-30 16:25"_s}};
    report.dataHash = QByteArray(64, 'a');
    report.madeNote = u"王工 于 2026-11-30 16:30 导出"_s;
    report.language = u"zh_CN"_s;
    report.labels = chineseLabels();
    return report;
}

} // namespace plumb::test
