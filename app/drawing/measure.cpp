#include "app/drawing/measure.h"

#include <QLineF>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <numbers>

namespace plumb::drawing {

using namespace Qt::StringLiterals;

namespace {

constexpr double largest = 100'000; // 1:100,000 is a map
constexpr double eps = 1e-9;

double cross(QPointF o, QPointF a, QPointF b)
{
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

bool crossing(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const double one = cross(a, b, c), two = cross(a, b, d), three = cross(c, d, a), four = cross(c, d, b);
    return one * two < -eps && three * four < -eps;
}

bool crossesItself(const QList<QPointF> &outline)
{
    const qsizetype count = outline.size();
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype k = i + 2; k < count; ++k) {
            if (i == 0 && k == count - 1)
                continue; // neighbours over the end
            if (crossing(outline[i], outline[i + 1], outline[k], outline[(k + 1) % count]))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<Scale> Scale::fromText(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*(?:M\s*)?([0-9]+(?:\.[0-9]+)?)\s*[:：/∶]\s*([0-9]+(?:\.[0-9]+)?)\s*$)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return {};
    const double drawn = match.captured(1).toDouble(), real = match.captured(2).toDouble();
    if (drawn <= 0 || real <= 0 || real / drawn > largest || drawn / real > largest)
        return {};
    return Scale(real / drawn * millimetresAPoint);
}

std::optional<Scale> Scale::fromLength(QPointF a, QPointF b, double millimetres)
{
    const double points = QLineF(a, b).length();
    if (!(points >= 1) || !(millimetres > 0) || !std::isfinite(points) || !std::isfinite(millimetres))
        return {};
    return Scale(millimetres / points);
}

QString Scale::text() const
{
    static constexpr std::array usual{1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 50.0, 60.0, 75.0, 80.0, 100.0, 125.0, 150.0, 200.0, 250.0, 300.0, 400.0, 500.0, 1000.0};
    const double ratio = m_perPoint / millimetresAPoint;
    for (const double one : usual) {
        if (std::abs(ratio - one) <= one * 0.01)
            return u"1:%1"_s.arg(one);
    }
    return ratio >= 1 ? u"1:%1"_s.arg(ratio, 0, 'f', 1) : u"%1:1"_s.arg(1 / ratio, 0, 'f', 1);
}

double distance(const Scale &scale, QPointF a, QPointF b)
{
    return scale.millimetres(QLineF(a, b).length());
}

Chain chain(const Scale &scale, const QList<QPointF> &points)
{
    Chain chain;
    for (qsizetype i = 1; i < points.size(); ++i) {
        chain.parts.append(distance(scale, points[i - 1], points[i]));
        chain.whole += chain.parts.last();
    }
    return chain;
}

std::optional<Area> area(const Scale &scale, const QList<QPointF> &outline)
{
    if (outline.size() < 3 || crossesItself(outline))
        return {};
    double twice = 0;
    Area area;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF next = outline[(i + 1) % outline.size()];
        twice += cross(outline[0], outline[i], next); // from a corner of its own: page coordinates are large
        area.around += distance(scale, outline[i], next);
    }
    area.squareMetres = std::abs(twice) / 2 * scale.perPoint() * scale.perPoint() / 1e6;
    return area;
}

std::optional<double> angle(QPointF a, QPointF corner, QPointF b)
{
    const QPointF one = a - corner, two = b - corner;
    if (std::hypot(one.x(), one.y()) < eps || std::hypot(two.x(), two.y()) < eps)
        return {};
    const double turned = std::atan2(one.x() * two.y() - one.y() * two.x(), QPointF::dotProduct(one, two));
    return std::abs(turned) * 180 / std::numbers::pi;
}

std::optional<double> Deviation::percent() const
{
    return drawn == 0 ? std::nullopt : std::optional(off() / drawn * 100);
}

bool Deviation::within(double tolerance) const
{
    return std::abs(off()) <= tolerance + eps;
}

} // namespace plumb::drawing
