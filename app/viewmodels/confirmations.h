// The figures that somebody of the company stands for (kind limit_confirmation), and who that is.
#pragma once

#include "app/quality/rule.h"
#include "app/viewmodels/person_names.h"

namespace plumb {

struct Confirmed {
    quality::Confirmation figure;
    QString note;
};

class Confirmations : public QObject {
    Q_OBJECT
public:
    explicit Confirmations(QObject *parent = nullptr);

    // The oldest first: of one limit the last counts.
    const std::vector<Confirmed> &all() const { return m_all; }
    const Confirmed *of(const QString &limitId) const;
    QString nameOf(const Confirmed &one) const { return m_people.name(one.figure.by); }
    void applyTo(quality::Rule &rule) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    StoreLink m_link;
    PersonNames m_people;
    std::vector<Confirmed> m_all;
};

} // namespace plumb
