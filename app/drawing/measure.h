// Lengths, areas and angles taken from a drawing, in millimetres of what is built. A drawing is read in points of its
// page; how many millimetres a point stands for comes from the scale it says ("1:50"), or from a length somebody knows.
// Pure functions; what cannot be answered (two points that are one, a scale of nothing) is nothing, not zero.
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace plumb::drawing {

inline constexpr double millimetresAPoint = 25.4 / 72; // on paper

class Scale {
public:
    // "1:50", "1 : 50", "1/50", "1：50" (full width), "M 1:50", "50:1" for what is drawn larger than it is.
    static std::optional<Scale> fromText(const QString &text);
    // Two points of the page that are `millimetres` apart. Nothing: they are less than a point apart, or no length.
    static std::optional<Scale> fromLength(QPointF a, QPointF b, double millimetres);

    double millimetres(double points) const { return points * m_perPoint; }
    double points(double millimetres) const { return millimetres / m_perPoint; }
    double perPoint() const { return m_perPoint; }
    // "1:50" to the nearest that is drawn with, where it is within 1 % of one; else "1:49.2".
    QString text() const;

private:
    explicit Scale(double perPoint) : m_perPoint(perPoint) {}
    double m_perPoint;
};

struct Chain {
    QList<double> parts; // mm, from point to point
    double whole = 0;
};
double distance(const Scale &scale, QPointF a, QPointF b); // mm
Chain chain(const Scale &scale, const QList<QPointF> &points);
// Square metres and the length around, mm, of a closed outline. Nothing: fewer than three points, or an outline that
// crosses itself, whose area would say something else than what is seen.
struct Area {
    double squareMetres = 0;
    double around = 0;
};
std::optional<Area> area(const Scale &scale, const QList<QPointF> &outline);
// At `corner`, 0 … 180 degrees. Nothing: a leg without length.
std::optional<double> angle(QPointF a, QPointF corner, QPointF b);

// What is built beside what was drawn, mm.
struct Deviation {
    double drawn = 0;
    double built = 0;
    double off() const { return built - drawn; }         // more than drawn: above 0
    std::optional<double> percent() const;               // of what was drawn
    bool within(double tolerance) const;                 // mm, either way
};

} // namespace plumb::drawing
