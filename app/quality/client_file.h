// A client's file: how complete it is (duties 23, 24, 35), which days are to be remembered and whether they were (39).
// Records in, figures out; no clock: today is given.
#pragma once

#include "app/core/id.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace plumb::quality {

// What a complete file holds. The order is that in which it is asked for.
enum class FilePart { Phone, Address, Area, Family, Use, Style, Budget, MoveIn, Taboos, Source, Value, ValueReason, Birthday };

struct ClientFile {
    QJsonObject site;
    QJsonObject profile;                 // kind client_profile; empty: none
    std::vector<QJsonObject> contacts;
    std::vector<QJsonObject> careDates;
};

struct Completeness {
    int parts = 0;
    std::vector<FilePart> missing;
    int percent() const { return parts == 0 ? 0 : int((parts - int(missing.size())) * 100 / parts); }
};
Completeness completenessOf(const ClientFile &file);

// When a record was made, by its id (version 7); nothing for any other.
std::optional<Moment> madeAt(const Id &id);

// Where everybody writes the one profile of a site's client, also offline.
Id profileId(const Id &site);

// The day `month`/`day` falls on in a year; of 29 February in a common year the 28th. Invalid: there is no such day.
QDate occasionIn(int year, int month, int day);

struct CareDate {
    Id id;
    int month = 0;
    int day = 0;
    QDate since;      // noted on: an occasion before it was nobody's duty
};
struct CareDone {
    Id careDate;
    QDate on;         // the occasion it was for
};

// How one day to be remembered stands. Kept for `lateDays` after it, then the next year's is meant.
struct CareStanding {
    Id careDate;
    QDate on;
    int inDays = 0;   // below 0: over, and nobody called
    bool kept = false;
};
inline constexpr int careAheadDays = 14; // shown as due from then on
inline constexpr int careLateDays = 7;
// The nearest first; days that do not exist are left out.
std::vector<CareStanding> careOf(const std::vector<CareDate> &dates, const std::vector<CareDone> &done, QDate today);

struct CareRate {
    int due = 0;
    int kept = 0;
};
// Of the occasions from `from` to `until`, both included, those that somebody remembered.
CareRate careRate(const std::vector<CareDate> &dates, const std::vector<CareDone> &done, QDate from, QDate until);

} // namespace plumb::quality
