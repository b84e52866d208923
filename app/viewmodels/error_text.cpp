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
    switch (code) {
    case ErrorCode::InvalidJson:
        return {ErrorText::tr("This data cannot be read"), ErrorText::tr("Nothing was changed by it; your records are as they were."),
                ErrorText::tr("Try again; if it stays, tell the office.")};
    case ErrorCode::InvalidSchema:
        return {ErrorText::tr("The description of the records is faulty"), ErrorText::tr("Your records are safe and untouched."),
                ErrorText::tr("Install the app again or tell the office.")};
    case ErrorCode::InvalidValue:
        return {ErrorText::tr("A value does not fit its field"), ErrorText::tr("What you typed is kept as a draft; the record is as it was."),
                ErrorText::tr("Correct the marked field.")};
    case ErrorCode::UnknownKind:
        return {ErrorText::tr("This app does not know this kind of record yet"), ErrorText::tr("The record is kept as it is."),
                ErrorText::tr("Update the app.")};
    default:
        return {ErrorText::tr("It is not here"), ErrorText::tr("Nothing was lost: it may not have reached this device yet, or you may no longer share it."),
                ErrorText::tr("Sync and look again.")};
    }
}

ErrorText ruleText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAllowed:
        return {ErrorText::tr("Your role may not change this"), ErrorText::tr("The record is as it was; what you typed is kept."),
                ErrorText::tr("Ask the person responsible for it.")};
    case ErrorCode::IllegalTransition:
        return {ErrorText::tr("This step cannot follow now"), ErrorText::tr("The record is as it was."),
                ErrorText::tr("Fill in what the step needs, or look at its present state.")};
    default:
        return {ErrorText::tr("It is signed and sealed"), ErrorText::tr("The signed record is as it was; what you typed is kept."),
                ErrorText::tr("Record an amendment instead.")};
    }
}

ErrorText memoryText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return {ErrorText::tr("The key does not fit these records"), ErrorText::tr("Your records are locked and untouched."),
                ErrorText::tr("Type the passphrase again; if you never set one, call the office.")};
    case ErrorCode::NewerFile:
        return {ErrorText::tr("These records were written by a newer app"), ErrorText::tr("They are safe; this version did not touch them."),
                ErrorText::tr("Update the app.")};
    case ErrorCode::DamagedFile:
        return {ErrorText::tr("The file with your records is damaged"), ErrorText::tr("It was not changed; everything already sent is at the office."),
                ErrorText::tr("Do not delete the app; call the office so that the file can be rescued.")};
    case ErrorCode::DiskFull:
        return {ErrorText::tr("This device is full"), ErrorText::tr("What was saved before is safe; the last entry is not saved yet, but still on the screen."),
                ErrorText::tr("Free some space, then go on: it saves by itself.")};
    case ErrorCode::Locked:
        return {ErrorText::tr("Plumbline is already open"), ErrorText::tr("Your records are safe in the window that is open."),
                ErrorText::tr("Go on in the other window, or close it first.")};
    default:
        return {ErrorText::tr("The device could not read or write"), ErrorText::tr("What was saved before is safe."),
                ErrorText::tr("Try again; if it stays, restart the device.")};
    }
}

ErrorText officeText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
        return {ErrorText::tr("The office cannot be reached"), ErrorText::tr("Everything is saved on this device and is sent as soon as there is a network."), QString()};
    case ErrorCode::TimedOut:
        return {ErrorText::tr("The office took too long to answer"), ErrorText::tr("Everything is saved on this device; sending goes on by itself."), QString()};
    case ErrorCode::WrongCertificate:
        return {ErrorText::tr("This is not the office you joined"), ErrorText::tr("Nothing was sent: its certificate is another one."),
                ErrorText::tr("Change the network; if it stays, ask the office.")};
    case ErrorCode::NotTheOffice:
        return {ErrorText::tr("Something else answered in place of the office"), ErrorText::tr("Nothing was lost and nothing was taken from it. Often it is the login page of a Wi-Fi."),
                ErrorText::tr("Log in to the Wi-Fi, or use mobile data.")};
    case ErrorCode::Refused:
        return {ErrorText::tr("The office said no"), ErrorText::tr("What you entered is kept on this device."),
                ErrorText::tr("Look at the reason, mend it and send it again.")};
    case ErrorCode::Busy:
        return {ErrorText::tr("The office is busy"), ErrorText::tr("Everything is saved on this device; sending goes on by itself."), QString()};
    case ErrorCode::Unauthorized:
        return {ErrorText::tr("The office no longer knows this device"), ErrorText::tr("What you entered is kept on this device."),
                ErrorText::tr("Ask the office for a new invite.")};
    case ErrorCode::InviteGarbled:
        return {ErrorText::tr("This invite cannot be read"), ErrorText::tr("Nothing was changed on this device."),
                ErrorText::tr("Copy the whole text again, or scan the code.")};
    case ErrorCode::InviteExpired:
        return {ErrorText::tr("This invite has expired"), ErrorText::tr("Nothing was changed on this device."),
                ErrorText::tr("Ask the office for a new invite.")};
    default:
        return {ErrorText::tr("This invite was used already"), ErrorText::tr("Nothing was changed on this device."),
                ErrorText::tr("Ask the office for a new invite: each device needs its own.")};
    }
}

ErrorText trustText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DeviceCopied:
        return {ErrorText::tr("This device's data is in use twice"), ErrorText::tr("A copy of this device is in use too, or was. What you entered is kept and sent all the same; where the two disagree, the office asks."),
                ErrorText::tr("Go on with one of the two only, and ask the office for a new invite for this one.")};
    case ErrorCode::MassRemoval:
        return {ErrorText::tr("Very many records would be removed"), ErrorText::tr("The office no longer lists them. Nothing was removed; it waits for your answer."),
                ErrorText::tr("Ask the office whether this is meant, then decide here.")};
    case ErrorCode::HistoryBroken:
        return {ErrorText::tr("The office's history does not fit"), ErrorText::tr("It is not the one this device was shown before. Your records are kept, and the difference has been written down."),
                ErrorText::tr("Tell the person responsible for the office at once.")};
    default:
        return {ErrorText::tr("Records here and at the office differ"), ErrorText::tr("Mending it has not helped yet. Nothing was removed."),
                ErrorText::tr("Tell the person responsible for the office.")};
    }
}

ErrorText mediaText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAPicture:
        return {ErrorText::tr("This file is not a picture"), ErrorText::tr("The file is as it was; nothing was added."),
                ErrorText::tr("Choose a JPEG or PNG picture.")};
    case ErrorCode::EmptyFile:
        return {ErrorText::tr("This file is empty"), ErrorText::tr("Nothing was added."), ErrorText::tr("Choose another file.")};
    case ErrorCode::TooLarge:
        return {ErrorText::tr("This file is too large"), ErrorText::tr("The file is as it was; nothing was added."),
                ErrorText::tr("Choose a smaller one.")};
    default:
        return {ErrorText::tr("The camera is not available"), ErrorText::tr("Photos taken before are safe."),
                ErrorText::tr("Allow the camera in the system settings, or choose a picture file.")};
    }
}

ErrorText soundText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotASound:
        return {ErrorText::tr("This recording cannot be played"), ErrorText::tr("Its file is damaged, or no sound. It is kept as it is."),
                ErrorText::tr("Ask whoever recorded it.")};
    case ErrorCode::MicrophoneUnavailable:
        return {ErrorText::tr("The microphone is not available"), ErrorText::tr("What was recorded before is kept."),
                ErrorText::tr("Allow the microphone in the system settings, or write it down.")};
    default:
        return {ErrorText::tr("Nothing here plays sound"), ErrorText::tr("The recording is kept."),
                ErrorText::tr("Connect a loudspeaker or headphones.")};
    }
}

ErrorText wordsFor(ErrorCode code)
{
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
    case ErrorCode::DeviceCopied:
    case ErrorCode::MassRemoval:
    case ErrorCode::HistoryBroken:
    case ErrorCode::Diverged:
        return trustText(code);
    case ErrorCode::NotAPicture:
    case ErrorCode::EmptyFile:
    case ErrorCode::TooLarge:
    case ErrorCode::CameraUnavailable:
        return mediaText(code);
    case ErrorCode::NotASound:
    case ErrorCode::MicrophoneUnavailable:
    case ErrorCode::LoudspeakerUnavailable:
        return soundText(code);
    case ErrorCode::Cancelled:
        return {ErrorText::tr("Stopped"), ErrorText::tr("What was done before is kept."), QString()};
    case ErrorCode::Internal:
        return {ErrorText::tr("Something went wrong in the app"), ErrorText::tr("What was saved before is safe."),
                ErrorText::tr("Try again; if it stays, restart the app and tell the office.")};
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
    const QString rescued = ErrorText::tr("Rescued: %1 records, %2 unsent changes, %3 photos and files.")
        .arg(report.rescuedRecords).arg(report.rescuedChanges).arg(report.rescuedBlobs);
    const QString lost = report.lostRows > 0
        ? ErrorText::tr("At least %1 entries could not be read; what the office has comes back with the next sync.").arg(report.lostRows)
        : ErrorText::tr("Nothing seems to be missing.");
    return toMap(u"rescued"_s, {ErrorText::tr("The file with your records was damaged and has been rescued"),
                                rescued + u' ' + lost,
                                ErrorText::tr("Keep the damaged file %1 until the office has looked at it.")
                                    .arg(QFileInfo(report.setAside).fileName())});
}

QString problemText(const FieldSchema &field, const FieldProblem &problem, const QString &language)
{
    const QLocale locale(language);
    const auto bound = [&](const std::optional<double> &limit) {
        const QString number = limit ? locale.toString(*limit, 'g', QLocale::FloatingPointShortest) : QString();
        return field.unit.isEmpty() ? number : number + u' ' + field.unit;
    };
    if (problem.reason == "required"_L1)
        return ErrorText::tr("This is needed");
    if (problem.reason == "too_long"_L1)
        return field.maxLength > 0 ? ErrorText::tr("At most %1").arg(field.maxLength) : ErrorText::tr("Too long");
    if (problem.reason == "too_small"_L1)
        return ErrorText::tr("At least %1").arg(bound(field.min));
    if (problem.reason == "too_large"_L1)
        return ErrorText::tr("At most %1").arg(bound(field.max));
    if (problem.reason == "not_a_choice"_L1)
        return ErrorText::tr("Choose one of the list");
    if (field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Numbers)
        return ErrorText::tr("A number is needed here");
    return ErrorText::tr("This does not fit here");
}

} // namespace plumb
