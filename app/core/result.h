// Errors are values. A function that can fail returns Result<T>; nobody may ignore one.
// The code says what kind of failure it is and whether trying again can help; `detail` is
// technical English for logs and tests. The sentence a person reads is made from the code
// in app/viewmodels/error_text, in the person's language.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace plumb {

enum class ErrorCode {
    // input
    InvalidJson,       // not JSON, too deep, or not the shape asked for
    InvalidSchema,     // a kind file breaks the rules of kind files; detail = file: field: reason
    InvalidValue,      // a value its field does not allow
    UnknownKind,
    NotFound,
    // rules of the business
    NotAllowed,        // the person's role does not permit this
    IllegalTransition, // the workflow has no such step, or something it needs is missing
    Sealed,            // signed: only an amendment can follow
    // device database
    WrongKey,
    NewerFile,         // written by a newer app
    DamagedFile,
    DiskFull,
    Locked,            // another process has the database
    Storage,           // any other database or file failure
    // office
    Unreachable,       // no route, refused, name unknown, connection cut
    TimedOut,
    WrongCertificate,
    NotTheOffice,      // an answer, but not from our office: captive portal, proxy, truncated or oversized body
    Refused,           // the office answered and said no, for good
    Busy,              // 429, 503: later
    Unauthorized,      // token unknown, expired or revoked
    DeviceCopied,      // two copies of this device send changes under the same numbers
    MassRemoval,       // an answer would remove very many records: a person decides
    HistoryBroken,     // the office's log does not continue what it said before
    Diverged,          // what is here and what the office has differ, and repair did not help
    InviteGarbled,
    InviteExpired,
    InviteUsed,
    // media
    NotAPicture,
    EmptyFile,
    TooLarge,
    CameraUnavailable,
    NotASound,
    MicrophoneUnavailable,
    LoudspeakerUnavailable,
    // anything else
    Cancelled,
    Internal,
};

// Machine name of a code ("disk_full"), as written in logs, answers of the office and tour.json.
QString errorName(ErrorCode code);

// True where the same request may well succeed later without anybody changing anything.
bool isRetryable(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    bool retryable() const { return isRetryable(code); }
    bool operator==(const Error &) const = default;
};

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

inline Error fail(ErrorCode code, QString detail = {})
{
    return Error{code, std::move(detail)};
}

// PLUMB_TRY(expr): return the error of a failed Result, else go on.
#define PLUMB_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto plumbTried = (expression); !plumbTried.ok())                                      \
            return plumbTried.error();                                                             \
    } while (false)

// PLUMB_ASSIGN(auto x, expr): x = value of the Result, or return its error.
#define PLUMB_CONCAT2(a, b) a##b
#define PLUMB_CONCAT(a, b) PLUMB_CONCAT2(a, b)
#define PLUMB_ASSIGN(declaration, expression)                                                      \
    auto PLUMB_CONCAT(plumbResult, __LINE__) = (expression);                                       \
    if (!PLUMB_CONCAT(plumbResult, __LINE__).ok())                                                 \
        return PLUMB_CONCAT(plumbResult, __LINE__).error();                                        \
    declaration = std::move(PLUMB_CONCAT(plumbResult, __LINE__)).value()

} // namespace plumb
