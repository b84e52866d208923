#include "app/viewmodels/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    QString title;
    QString text;
    QString action;
};

ErrorText inputText(ErrorCode code)
{
    using T = ErrorText;
    switch (code) {
    case ErrorCode::InvalidJson:
        return {T::tr("This data cannot be read"), T::tr("Nothing was changed by it; your records are as they were."),
                T::tr("Try again; if it stays, tell the office.")};
    case ErrorCode::InvalidSchema:
        return {T::tr("The description of the records is faulty"), T::tr("Your records are safe and untouched."),
                T::tr("Install the app again or tell the office.")};
    case ErrorCode::InvalidValue:
        return {T::tr("A value does not fit its field"), T::tr("What you typed is kept as a draft; the record is as it was."),
                T::tr("Correct the marked field.")};
    case ErrorCode::UnknownKind:
        return {T::tr("This app does not know this kind of record yet"), T::tr("The record is kept as it is."),
                T::tr("Update the app.")};
    default:
        return {T::tr("It is not here"), T::tr("Nothing was lost: it may not have reached this device yet, or you may no longer share it."),
                T::tr("Sync and look again.")};
    }
}

ErrorText ruleText(ErrorCode code)
{
    using T = ErrorText;
    switch (code) {
    case ErrorCode::NotAllowed:
        return {T::tr("Your role may not change this"), T::tr("The record is as it was; what you typed is kept."),
                T::tr("Ask the person responsible for it.")};
    case ErrorCode::IllegalTransition:
        return {T::tr("This step cannot follow now"), T::tr("The record is as it was."),
                T::tr("Fill in what the step needs, or look at its present state.")};
    default:
        return {T::tr("It is signed and sealed"), T::tr("The signed record is as it was; what you typed is kept."),
                T::tr("Record an amendment instead.")};
    }
}

ErrorText memoryText(ErrorCode code)
{
    using T = ErrorText;
    switch (code) {
    case ErrorCode::WrongKey:
        return {T::tr("The passphrase does not fit"), T::tr("Your records are locked and untouched."),
                T::tr("Type the passphrase again.")};
    case ErrorCode::NewerFile:
        return {T::tr("These records were written by a newer app"), T::tr("They are safe; this version did not touch them."),
                T::tr("Update the app.")};
    case ErrorCode::DamagedFile:
        return {T::tr("The file with your records is damaged"), T::tr("It was not changed; everything already sent is at the office."),
                T::tr("Do not delete the app; call the office so that the file can be rescued.")};
    case ErrorCode::DiskFull:
        return {T::tr("This device is full"), T::tr("What was saved before is safe; the last entry is not saved yet, but still on the screen."),
                T::tr("Free some space, then go on: it saves by itself.")};
    case ErrorCode::Locked:
        return {T::tr("Plumbline is already open"), T::tr("Your records are safe in the window that is open."),
                T::tr("Go on in the other window, or close it first.")};
    default:
        return {T::tr("The device could not read or write"), T::tr("What was saved before is safe."),
                T::tr("Try again; if it stays, restart the device.")};
    }
}

ErrorText officeText(ErrorCode code)
{
    using T = ErrorText;
    switch (code) {
    case ErrorCode::Unreachable:
        return {T::tr("The office cannot be reached"), T::tr("Everything is saved on this device and is sent as soon as there is a network."), QString()};
    case ErrorCode::TimedOut:
        return {T::tr("The office took too long to answer"), T::tr("Everything is saved on this device; sending goes on by itself."), QString()};
    case ErrorCode::WrongCertificate:
        return {T::tr("This is not the office you joined"), T::tr("Nothing was sent: its certificate is another one."),
                T::tr("Change the network; if it stays, ask the office.")};
    case ErrorCode::NotTheOffice:
        return {T::tr("Something else answered in place of the office"), T::tr("Nothing was lost and nothing was taken from it. Often it is the login page of a Wi-Fi."),
                T::tr("Log in to the Wi-Fi, or use mobile data.")};
    case ErrorCode::Refused:
        return {T::tr("The office said no"), T::tr("What you entered is kept on this device."),
                T::tr("Look at the reason, mend it and send it again.")};
    case ErrorCode::Busy:
        return {T::tr("The office is busy"), T::tr("Everything is saved on this device; sending goes on by itself."), QString()};
    case ErrorCode::Unauthorized:
        return {T::tr("The office no longer knows this device"), T::tr("What you entered is kept on this device."),
                T::tr("Ask the office for a new invite.")};
    case ErrorCode::InviteGarbled:
        return {T::tr("This invite cannot be read"), T::tr("Nothing was changed on this device."),
                T::tr("Copy the whole text again, or scan the code.")};
    case ErrorCode::InviteExpired:
        return {T::tr("This invite has expired"), T::tr("Nothing was changed on this device."),
                T::tr("Ask the office for a new invite.")};
    default:
        return {T::tr("This invite was used already"), T::tr("Nothing was changed on this device."),
                T::tr("Ask the office for a new invite: each device needs its own.")};
    }
}

ErrorText mediaText(ErrorCode code)
{
    using T = ErrorText;
    switch (code) {
    case ErrorCode::NotAPicture:
        return {T::tr("This file is not a picture"), T::tr("The file is as it was; nothing was added."),
                T::tr("Choose a JPEG, PNG, HEIC or WebP.")};
    case ErrorCode::EmptyFile:
        return {T::tr("This file is empty"), T::tr("Nothing was added."), T::tr("Choose another file.")};
    case ErrorCode::TooLarge:
        return {T::tr("This file is too large"), T::tr("The file is as it was; nothing was added."),
                T::tr("Choose a smaller one.")};
    default:
        return {T::tr("The camera is not available"), T::tr("Photos taken before are safe."),
                T::tr("Allow the camera in the system settings, or choose a picture file.")};
    }
}

ErrorText wordsFor(ErrorCode code)
{
    using T = ErrorText;
    switch (code) { // no default: a new code without words does not compile
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidSchema:
    case ErrorCode::InvalidValue:
    case ErrorCode::UnknownKind:
    case ErrorCode::NotFound:
        return inputText(code);
    case ErrorCode::NotAllowed:
    case ErrorCode::IllegalTransition:
    case ErrorCode::Sealed:
        return ruleText(code);
    case ErrorCode::WrongKey:
    case ErrorCode::NewerFile:
    case ErrorCode::DamagedFile:
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::Storage:
        return memoryText(code);
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::WrongCertificate:
    case ErrorCode::NotTheOffice:
    case ErrorCode::Refused:
    case ErrorCode::Busy:
    case ErrorCode::Unauthorized:
    case ErrorCode::InviteGarbled:
    case ErrorCode::InviteExpired:
    case ErrorCode::InviteUsed:
        return officeText(code);
    case ErrorCode::NotAPicture:
    case ErrorCode::EmptyFile:
    case ErrorCode::TooLarge:
    case ErrorCode::CameraUnavailable:
        return mediaText(code);
    case ErrorCode::Cancelled:
        return {T::tr("Stopped"), T::tr("What was done before is kept."), QString()};
    case ErrorCode::Internal:
        return {T::tr("Something went wrong in the app"), T::tr("What was saved before is safe."),
                T::tr("Try again; if it stays, restart the app and tell the office.")};
    }
    return {};
}

QVariantMap toMap(const QString &code, const ErrorText &words)
{
    return {{u"code"_s, code}, {u"title"_s, words.title}, {u"text"_s, words.text}, {u"action"_s, words.action}};
}

} // namespace

QVariantMap errorText(const Error &error)
{
    return toMap(errorName(error.code), wordsFor(error.code));
}

QVariantMap errorTextOf(const QString &codeName, const QString &detail)
{
    for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
        if (errorName(ErrorCode(i)) == codeName)
            return errorText({ErrorCode(i), detail});
    }
    return errorText({ErrorCode::Refused, detail});
}

QVariant errorOrNull(const std::optional<Error> &error)
{
    return error ? QVariant(errorText(*error)) : QVariant::fromValue(nullptr);
}

QVariantMap rescueText(const store::OpenReport &report)
{
    using T = ErrorText;
    const QString rescued = T::tr("Rescued: %1 records, %2 unsent changes, %3 photos and files.")
        .arg(report.rescuedRecords).arg(report.rescuedChanges).arg(report.rescuedBlobs);
    const QString lost = report.lostRows > 0
        ? T::tr("At least %1 entries could not be read; what the office has comes back with the next sync.").arg(report.lostRows)
        : T::tr("Nothing seems to be missing.");
    return toMap(u"rescued"_s, {T::tr("The file with your records was damaged and has been rescued"),
                                rescued + u' ' + lost,
                                T::tr("Keep the damaged file %1 until the office has looked at it.")
                                    .arg(QFileInfo(report.setAside).fileName())});
}

QString problemText(const FieldSchema &field, const FieldProblem &problem, const QString &language)
{
    using T = ErrorText;
    const QLocale locale(language);
    const auto bound = [&](const std::optional<double> &limit) {
        const QString number = limit ? locale.toString(*limit, 'g', QLocale::FloatingPointShortest) : QString();
        return field.unit.isEmpty() ? number : number + u' ' + field.unit;
    };
    if (problem.reason == "required"_L1)
        return T::tr("This is needed");
    if (problem.reason == "too_long"_L1)
        return field.maxLength > 0 ? T::tr("At most %1").arg(field.maxLength) : T::tr("Too long");
    if (problem.reason == "too_small"_L1)
        return T::tr("At least %1").arg(bound(field.min));
    if (problem.reason == "too_large"_L1)
        return T::tr("At most %1").arg(bound(field.max));
    if (problem.reason == "not_a_choice"_L1)
        return T::tr("Choose one of the list");
    if (field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Numbers)
        return T::tr("A number is needed here");
    return T::tr("This does not fit here");
}

} // namespace plumb
