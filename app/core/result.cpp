#include "app/core/result.h"

namespace plumb {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidJson: return QStringLiteral("invalid_json");
    case ErrorCode::InvalidSchema: return QStringLiteral("invalid_schema");
    case ErrorCode::InvalidValue: return QStringLiteral("invalid_value");
    case ErrorCode::UnknownKind: return QStringLiteral("unknown_kind");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::NotAllowed: return QStringLiteral("not_allowed");
    case ErrorCode::IllegalTransition: return QStringLiteral("illegal_transition");
    case ErrorCode::Sealed: return QStringLiteral("sealed");
    case ErrorCode::WrongKey: return QStringLiteral("wrong_key");
    case ErrorCode::NewerFile: return QStringLiteral("newer_file");
    case ErrorCode::DamagedFile: return QStringLiteral("damaged_file");
    case ErrorCode::DiskFull: return QStringLiteral("disk_full");
    case ErrorCode::Locked: return QStringLiteral("locked");
    case ErrorCode::Storage: return QStringLiteral("storage");
    case ErrorCode::Unreachable: return QStringLiteral("unreachable");
    case ErrorCode::TimedOut: return QStringLiteral("timed_out");
    case ErrorCode::WrongCertificate: return QStringLiteral("wrong_certificate");
    case ErrorCode::NotTheOffice: return QStringLiteral("not_the_office");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::Busy: return QStringLiteral("busy");
    case ErrorCode::Unauthorized: return QStringLiteral("unauthorized");
    case ErrorCode::DeviceCopied: return QStringLiteral("device_copied");
    case ErrorCode::MassRemoval: return QStringLiteral("mass_removal");
    case ErrorCode::HistoryBroken: return QStringLiteral("history_broken");
    case ErrorCode::Diverged: return QStringLiteral("diverged");
    case ErrorCode::InviteGarbled: return QStringLiteral("invite_garbled");
    case ErrorCode::InviteExpired: return QStringLiteral("invite_expired");
    case ErrorCode::InviteUsed: return QStringLiteral("invite_used");
    case ErrorCode::NotAPicture: return QStringLiteral("not_a_picture");
    case ErrorCode::EmptyFile: return QStringLiteral("empty_file");
    case ErrorCode::TooLarge: return QStringLiteral("too_large");
    case ErrorCode::CameraUnavailable: return QStringLiteral("camera_unavailable");
    case ErrorCode::NotASound: return QStringLiteral("not_a_sound");
    case ErrorCode::MicrophoneUnavailable: return QStringLiteral("microphone_unavailable");
    case ErrorCode::LoudspeakerUnavailable: return QStringLiteral("loudspeaker_unavailable");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

bool isRetryable(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::NotTheOffice:
    case ErrorCode::Busy:
        return true;
    default:
        return false;
    }
}

} // namespace plumb
