// A story told in steps: each is timed, reported as it happens and written to tour.json. The first
// step that fails ends the story.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace plumb::test {

class Tour {
public:
    // `planned`: how many steps there will be, for the progress shown.
    Tour(QString folder, int planned);

    // `work` gives an empty text, or what went wrong. After a failure nothing more is run.
    void step(const QString &name, const std::function<QString()> &work);
    // A figure of the step being run, for tour.json.
    void tell(const QString &figure, const QJsonValue &value) { m_figures.insert(figure, value); }
    // The file of the picture that belongs to the step being run: DIR/07-name.png.
    QString picture(const QString &name) const;

    bool ok() const { return m_failure.isEmpty(); }
    QString failure() const { return m_failure; }
    int steps() const { return int(m_steps.size()); }
    bool write() const; // DIR/tour.json: a list of {step, ok, ms, figures?, error?}

private:
    QString m_folder;
    int m_planned;
    QJsonArray m_steps;
    QJsonObject m_figures;  // of the step being run
    QString m_failure;
};

} // namespace plumb::test
