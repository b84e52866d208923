// Every figure of the standards, written down here a second time and by hand, goes through judge(): just
// inside passes, at the limit passes, just beyond fails. A figure missing or changed on either side fails.
#include "app/quality/judge.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

namespace {

// "id<=3", "id>=3", "id=1..3" (from, to), "id~3" (either way).
struct Source {
    const char *standard;
    const char *clause;
    const char *status;
    const char *unit;
    const char *figures;
};

constexpr Source sources[] = {
    // 3.0 acceptance
    {"JGJ/T 304-2013", "3.0.8", "found", "%", "general_share>=80"},
    {"JGJ/T 304-2013", "3.0.8", "found", "×", "general_worst<=1.5"},
    {"widely quoted, no clause", "", "memory", "%", "custom_tile_hollow_single<=10"},
    {"widely quoted, no clause", "", "memory", "mm", "custom_hot_cold_distance>=150 custom_pipe_clamp_spacing=600..800"},
    {"widely quoted, no clause", "", "memory", "Ω", "custom_bonding_resistance<=3"},
    {"widely quoted, no clause", "", "memory", "MPa", "custom_test_pressure=0.6..0.8"},
    // 3.1 plaster
    {"GB 50210-2018", "T4.2.10", "found", "mm",
     "plaster_plumb_ordinary<=4 plaster_plumb_high<=3 plaster_flat_ordinary<=4 plaster_flat_high<=3 plaster_square_ordinary<=4 "
     "plaster_square_high<=3 plaster_groove_line_ordinary<=4 plaster_groove_line_high<=3 plaster_dado_line_ordinary<=4 plaster_dado_line_high<=3"},
    {"GB 50210-2018", "", "found", "pcs", "plaster_hollow<=0"},
    {"GB 50210-2018", "", "found", "mm", "plaster_unreinforced_thickness<=35 plaster_mesh_lap>=100"},
    // wall tiles
    {"GB 50210-2018", "T10.2.8", "found", "mm", "wall_tile_plumb<=2 wall_tile_flat<=3 wall_tile_square<=3 wall_tile_joint_width~1"},
    {"GB 50210-2018", "T10.2.8", "conflict", "mm", "wall_tile_joint_line<=1 wall_tile_joint_step<=0.5"},
    {"GB 50210-2018", "10.2.4", "found", "pcs", "wall_tile_hollow<=0"},
    {"DB31/30", "T7", "found", "mm",
     "wall_tile_sh_flat<=2 wall_tile_sh_plumb<=2 wall_tile_sh_square<=2 wall_tile_sh_joint_step<=0.5 wall_tile_sh_joint_line<=2 wall_tile_sh_joint_width<=1.5"},
    {"DB31/30", "T7", "found", "%", "wall_tile_sh_corner_hollow<=10 wall_tile_sh_hollow_tiles<=5"},
    // partitions
    {"GB 50210-2018", "", "found", "mm", "partition_gypsum_plumb<=3 partition_gypsum_flat<=3 partition_gypsum_square<=3 partition_gypsum_joint_step<=1"},
    {"GB 50210-2018", "", "found", "mm",
     "partition_fibre_plumb<=4 partition_fibre_flat<=3 partition_fibre_square<=3 partition_fibre_joint_line<=3 partition_fibre_strip_line<=3 "
     "partition_fibre_joint_step<=1"},
    {"GB 50210-2018", "", "found", "mm",
     "board_partition_metal_plumb<=2 board_partition_metal_flat<=2 board_partition_metal_square<=3 board_partition_metal_joint_step<=1"},
    {"GB 50210-2018", "", "found", "mm",
     "board_partition_composite_plumb<=3 board_partition_composite_flat<=3 board_partition_composite_square<=3 board_partition_composite_joint_step<=2"},
    {"GB 50210-2018", "", "found", "mm",
     "board_partition_gypsum_core_plumb<=3 board_partition_gypsum_core_flat<=3 board_partition_gypsum_core_square<=3 "
     "board_partition_gypsum_core_joint_step<=2"},
    {"GB 50210-2018", "", "found", "mm",
     "board_partition_wire_plumb<=3 board_partition_wire_flat<=3 board_partition_wire_square<=4 board_partition_wire_joint_step<=3"},
    // ceilings
    {"GB 50210-2018", "T7.2.10", "memory", "mm", "ceiling_plain_flat<=3 ceiling_plain_groove_line<=3"},
    {"GB 50210-2018", "T7.3.10", "memory", "mm",
     "ceiling_panel_gypsum_flat<=3 ceiling_panel_metal_flat<=2 ceiling_panel_mineral_flat<=3 ceiling_panel_other_flat<=2 "
     "ceiling_panel_gypsum_joint_line<=3 ceiling_panel_metal_joint_line<=2 ceiling_panel_mineral_joint_line<=3 ceiling_panel_other_joint_line<=3 "
     "ceiling_panel_gypsum_joint_step<=1 ceiling_panel_metal_joint_step<=1 ceiling_panel_mineral_joint_step<=2 ceiling_panel_other_joint_step<=1"},
    {"company form", "", "found", "mm", "ceiling_company_flat<=2 ceiling_company_joint<=3 ceiling_company_joint_step<=1"},
    {"mps (company)", "162, 171", "found", "mm", "ceiling_mps_flat<=3"},
    {"GB 50327-2001", "8.3.1", "found", "mm",
     "ceiling_hanger_spacing<=1200 ceiling_hanger_end<=300 ceiling_unbraced_hanger<=1500 ceiling_cross_runner<=600 ceiling_cross_runner_damp=300..400"},
    {"GB 50327-2001", "8.3.1", "found", "‰", "ceiling_camber=1..3"},
    {"GB 50327-2001", "8.3.5", "found", "mm", "ceiling_screw_edge=150..170 ceiling_screw_field<=200"},
    {"GB 50327-2001", "8.1.4", "found", "pcs", "ceiling_heavy_on_grid<=0"},
    // paint and paper
    {"GB 50210-2018", "T12.2.5", "memory", "mm",
     "paint_plumb_ordinary<=3 paint_plumb_high<=2 paint_flat_ordinary<=3 paint_flat_high<=2 paint_square_ordinary<=3 paint_square_high<=2 "
     "paint_colour_line_ordinary<=2 paint_colour_line_high<=1 paint_dado_line_ordinary<=2 paint_dado_line_high<=1"},
    {"developer's form", "", "found", "mm", "developer_flat<=3 developer_plumb<=3 developer_square<=3 developer_ceiling_level<=10"},
    {"GB 50327-2001", "", "found", "%", "paint_base_moisture_solvent<=8 paint_base_moisture_water<=10 paint_base_moisture_wood<=12"},
    {"GB 50327-2001", "", "found", "°C", "paint_temperature=5..35"},
    {"GB 50210-2018", "", "memory", "mm", "wallpaper_flat<=3 wallpaper_plumb<=3 wallpaper_square<=3"},
    {"GB 50327-2001", "", "found", "%", "wallpaper_base_moisture<=8 wallpaper_base_moisture_wood<=12"},
    {"GB 50327-2001", "", "found", "MPa", "wallpaper_putty_bond>=0.3"},
    {"GB 50327-2001", "", "found", "pcs", "wallpaper_outer_corner_joint<=0"},
    {"GB 50327-2001", "", "found", "%RH", "wallpaper_humidity<=85"},
    // floors
    {"GB 50209-2010", "T5.1.7", "found", "mm",
     "screed_flat_concrete<=5 screed_flat_mortar<=4 screed_flat_terrazzo<=3 screed_flat_terrazzo_high<=2 screed_flat_self_levelling<=2"},
    {"GB 50209-2010", "T6.1.8", "found", "mm", "floor_tile_flat<=2 floor_tile_joint_step<=0.5"},
    {"GB 50209-2010", "T6.1.8", "memory", "mm", "floor_tile_joint_line<=3 floor_tile_skirting_top<=3 floor_tile_gap<=2"},
    {"GB 50209-2010", "6.2.7", "found", "%", "floor_tile_hollow<=5"},
    {"JGJ/T 304-2013", "4.2.1, 4.3.2", "found", "m²", "base_hollow_area<=0.04"},
    {"JGJ/T 304-2013", "4.2.1, 4.3.2", "found", "pcs", "base_hollow_spots<=2"},
    {"GB 50209-2010", "T7.1.8", "found", "mm",
     "wood_floor_step<=0.5 wood_floor_flat<=2 wood_floor_flat_pine<=3 wood_floor_gap<=0.5 wood_floor_gap_parquet<=0.2 wood_floor_gap_pine<=1"},
    {"GB 50209-2010", "T7.1.8", "memory", "mm", "wood_floor_skirting_top<=3 wood_floor_joint_line<=3 wood_floor_skirting_gap<=1"},
    {"GB 50327-2001", "", "conflict", "mm", "wood_floor_edge_gap=8..10"},
    {"GB 50327-2001", "", "found", "m", "wood_floor_unjointed_length<=8"},
    {"GB 50327-2001", "", "found", "mm", "wood_floor_base_flat<=5 wood_floor_stagger>=300"},
    // doors and windows
    {"mps (company)", "223", "found", "mm", "door_top_gap<=3 door_bottom_gap=5..8 door_lock_side_gap<=4 door_hinge_side_gap<=3"},
    {"company form", "", "found", "mm", "door_side_gap_form<=3"},
    {"GB 50210-2018", "T6.2.12", "memory", "mm",
     "wood_window_meeting_gap=1..4 wood_window_frame_gap=1..3 wood_window_sill_gap=3..5 wood_window_no_sill_gap=4..8 wood_window_frame_plumb<=1 "
     "wood_window_diagonal<=2 wood_window_joint_step<=1"},
    {"GB 50210-2018", "", "found", "mm", "plastic_window_corner_fixing=150..200 plastic_window_fixing_spacing<=600"},
    {"GB 50210-2018", "6.1.7", "found", "mm", "window_opening_adjacent~10 window_opening_below_30~15 window_opening_from_30~20"},
    // cabinets, guards, switches
    {"GB 50210-2018", "T14.2.x", "memory", "mm", "cabinet_size~3 cabinet_plumb<=2 cabinet_door_parallel<=2"},
    {"mps (company)", "200-211", "found", "mm", "cabinet_company_flat<=1 cabinet_company_door_gap=2..3 worktop_flat<=1 hood_hob_centre~20"},
    {"zhishe verification_rules", "", "found", "mm", "handrail_height>=900 guard_height_below_24>=1050 guard_height_from_24>=1100"},
    {"zhishe verification_rules", "", "found", "mm", "guard_bar_gap<=110"},
    {"mps (company)", "8", "found", "mm", "switch_level_room<=2"},
    {"mps (company)", "9", "found", "mm", "switch_level_side_by_side<=0.5"},
    // 3.2 air
    {"GB 50325-2020", "T6.0.4", "found", "Bq/m³", "air_radon<=150"},
    {"GB 50325-2020", "T6.0.4", "found", "mg/m³",
     "air_formaldehyde<=0.07 air_ammonia<=0.15 air_benzene<=0.06 air_toluene<=0.15 air_xylene<=0.2 air_tvoc<=0.45"},
    {"GB 50325-2020", "", "found", "d", "air_days_after_completion>=7"},
    {"GB 50325-2020", "", "conflict", "h", "air_closing_hours>=12"},
    {"GB/T 18883-2022", "", "found", "mg/m³", "air_formaldehyde_gbt18883<=0.08"},
    // 3.3 waterproofing
    {"GB 55030-2022", "6.0.12", "found", "mm", "closed_water_depth>=20"},
    {"GB 55030-2022", "6.0.12", "found", "h", "closed_water_hours>=24"},
    {"JGJ 298-2013", "", "found", "h", "closed_water_hours_jgj298>=24"},
    {"mps (company)", "9-10", "found", "h", "closed_water_hours_company>=48"},
    {"company form", "", "found", "mm", "closed_water_dam>=150"},
    {"GB 55030-2022", "4.6.3", "found", "%", "floor_fall>=1"},
    {"GB 55030-2022", "4.6.6", "found", "mm", "sleeve_height>=20"},
    {"JGJ 298-2013", "", "found", "mm", "shower_wall_height>=1800"},
    {"company form", "", "conflict", "mm", "other_wall_height>=300"},
    {"company form", "", "found", "%", "membrane_base_moisture<=9"},
    {"company form", "", "found", "pcs", "membrane_coats>=3"},
    {"company form", "", "found", "min", "wall_spray_minutes>=3"},
    {"company form", "", "found", "h", "wall_spray_look_hours>=4"},
    // 3.4 water pipes
    {"GB 50242-2002", "4.2.1", "found", "MPa", "pressure_test_least>=0.6 pressure_metal_drop<=0.02 pressure_plastic_drop<=0.05 pressure_plastic_second_drop<=0.03"},
    {"GB 50242-2002", "4.2.1", "found", "×", "pressure_test_factor>=1.5 pressure_plastic_second_factor>=1.15"},
    {"GB 50242-2002", "4.2.1", "found", "min", "pressure_metal_minutes>=10 pressure_plastic_minutes>=60 pressure_plastic_second_minutes>=120"},
    {"trade practice", "", "found", "MPa", "pressure_half_hour>=0.6 pressure_half_hour_drop<=0.05 pressure_no_drop>=0.8 pressure_no_drop_drop<=0"},
    {"trade practice", "", "found", "min", "pressure_half_hour_minutes>=30 pressure_no_drop_minutes>=30"},
    {"mps (company)", "", "found", "MPa", "pressure_two_hours>=0.6"},
    {"mps (company)", "", "found", "min", "pressure_two_hours_minutes>=120"},
    {"mps (company)", "", "found", "%", "pressure_two_hours_drop<=10"},
    {"company form", "", "found", "MPa", "pressure_range=0.6..1"},
    // 3.5 electrical
    {"GB 50327-2001", "16.3.12", "found", "MΩ", "insulation_resistance>=0.5"},
    {"GB 50303-2015", "", "memory", "MΩ", "insulation_resistance_gb50303>=0.5"},
    {"contract sample", "", "found", "MΩ", "insulation_resistance_contract>=5"},
    {"GB 50327-2001", "16.3.4", "found", "pcs", "conduit_wires<=8 conduit_joints<=0"},
    {"GB 50327-2001", "16.3.4", "found", "%", "conduit_fill<=40"},
    {"GB 50327-2001", "16.3.7", "found", "mm", "pipe_distance_parallel>=300 pipe_distance_crossing>=100"},
    {"mps (company)", "37", "found", "mA", "residual_current<=30"},
    {"JGJ/T 304-2013", "15.6.2", "found", "mm²", "bonding_section>=4"},
    {"GB 50327-2001", "", "conflict", "mm", "strong_weak_distance>=300"},
    {"mps (company)", "1", "found", "mm", "switch_height=1300..1300 socket_height=300..350"},
    // 3.6 warranty
    {"住宅室内装饰装修管理办法", "", "found", "a", "warranty_years>=2 warranty_waterproofing_years>=5"},
    {"建设工程质量管理条例", "40", "found", "a", "warranty_systems_years>=2"},
    {"住宅室内装饰装修管理办法", "", "found", "d", "repair_days<=7"},
};

struct Figure {
    QString id;
    QString compare;
    double limit = 0;
    double upper = 0;
};

Figure read(const QString &text)
{
    static const QRegularExpression form(u"^([a-z0-9_]+)(<=|>=|=|~)([0-9.]+?)(?:\\.\\.([0-9.]+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        qFatal("not a figure: %s", qPrintable(text));
    const QString op = match.captured(2);
    const QString compare = op == u"<="_s ? u"at_most"_s : op == u">="_s ? u"at_least"_s : op == u"~"_s ? u"deviation"_s : u"between"_s;
    return {match.captured(1), compare, match.captured(3).toDouble(), match.captured(4).toDouble()};
}

const Standards &standards()
{
    static const plumb::Result<Standards> loaded = loadStandards(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/standards"));
    if (!loaded.ok())
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFigureIsJudged_data();
    void everyFigureIsJudged();
    void noFigureIsUnaccountedFor();
    void conflictsNameTheOthers_data();
    void conflictsNameTheOthers();
    void readingsAtTheLimitAreInTheInstrumentsRange();
};

void TestFigures::everyFigureIsJudged_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("text");
    for (int i = 0; i < int(std::size(sources)); ++i) {
        const QStringList figures = QString::fromUtf8(sources[i].figures).split(u' ', Qt::SkipEmptyParts);
        for (const QString &text : figures)
            QTest::newRow(qPrintable(text)) << i << text;
    }
}

void TestFigures::everyFigureIsJudged()
{
    QFETCH(int, source);
    QFETCH(QString, text);
    const Source &from = sources[source];
    const Figure figure = read(text);
    const Limit *limit = standards().limit(figure.id);
    QVERIFY2(limit, "this figure is missing");
    QCOMPARE(limit->standard, QString::fromUtf8(from.standard));
    QCOMPARE(limit->clause, QString::fromUtf8(from.clause));
    QCOMPARE(standingName(limit->status), QString::fromUtf8(from.status));
    QCOMPARE(limit->unit, QString::fromUtf8(from.unit));
    QCOMPARE(compareName(limit->compare), figure.compare);
    QCOMPARE(limit->limit, figure.limit);
    QCOMPARE(limit->upper, figure.upper);

    const Rule rule = ruleOf(*limit, standards());
    const auto passes = [&rule](double reading) { return judge(rule, {reading}).outcome == Outcome::Pass; };
    const double bit = figure.limit > 0 ? figure.limit / 100 : 0.01;
    const bool low = figure.compare == u"at_least"_s || figure.compare == u"between"_s;
    QVERIFY(passes(figure.limit));
    if (figure.limit > 0 && figure.upper != figure.limit)
        QVERIFY(passes(low ? figure.limit + bit : figure.limit - bit));
    QVERIFY(!passes(low ? figure.limit - bit : figure.limit + bit));
    if (figure.compare == u"between"_s) {
        QVERIFY(passes(figure.upper));
        QVERIFY(!passes(figure.upper + bit));
    }
    if (figure.compare == u"deviation"_s) {
        QVERIFY(passes(-figure.limit));
        QVERIFY(!passes(-figure.limit - bit));
    }
}

void TestFigures::noFigureIsUnaccountedFor()
{
    QStringList written;
    for (const Source &from : sources) {
        for (const QString &text : QString::fromUtf8(from.figures).split(u' ', Qt::SkipEmptyParts))
            written += read(text).id;
    }
    written.sort();
    QStringList shipped;
    for (const Limit &limit : standards().limits())
        shipped += limit.id;
    shipped.sort();
    QCOMPARE(shipped, written);
}

void TestFigures::conflictsNameTheOthers_data()
{
    QTest::addColumn<QList<double>>("others");
    QTest::newRow("wall_tile_joint_line") << QList<double>{2};
    QTest::newRow("wall_tile_joint_step") << QList<double>{1};
    QTest::newRow("wood_floor_edge_gap") << QList<double>{5};
    QTest::newRow("air_closing_hours") << QList<double>{1, 24};
    QTest::newRow("other_wall_height") << QList<double>{100, 350};
    QTest::newRow("strong_weak_distance") << QList<double>{500};
}

void TestFigures::conflictsNameTheOthers()
{
    QFETCH(QList<double>, others);
    const Limit *limit = standards().limit(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(limit);
    QList<double> named;
    for (const Alternative &other : limit->alternatives)
        named.append(other.limit);
    QCOMPARE(named, others);
    QVERIFY(isUnverified(ruleOf(*limit, standards())));
}

void TestFigures::readingsAtTheLimitAreInTheInstrumentsRange()
{
    for (const Limit &limit : standards().limits()) {
        const Rule rule = ruleOf(limit, standards());
        QVERIFY2(!isOutOfRange(rule, limit.limit), qPrintable(limit.id));
        QVERIFY2(!isOutOfRange(rule, limit.compare == Compare::Between ? limit.upper : limit.limit), qPrintable(limit.id));
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "test_figures.moc"
