#pragma once

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace daumoi {

/// A sentence that is not yet in a language: the English text as key, and the values for its `{names}`.
/// Translated where it is shown (html/words.hpp); the API sends key and values.
struct Message {
    std::string text;
    std::map<std::string, std::string> values;

    bool operator==(Message const&) const = default;
};

/// What is wrong with one field of an input: `field` is the member's name, `message` says how to mend it.
struct Fault {
    std::string field;
    Message message;

    bool operator==(Fault const&) const = default;
};

/// Why something expected was not done. Knows nothing of HTTP; pages/visit.cpp maps it to a status and a page.
struct Refusal {
    enum class Kind {
        not_found,      ///< There is none, or the actor may not know that there is.
        not_allowed,    ///< The actor sees it, and may not do this to it.
        not_signed_in,  ///< Nobody is signed in, or the session has ended.
        invalid,        ///< `faults` names the fields.
        stale,          ///< Somebody else changed it meanwhile: the revision given is not the present one.
        wrong_state,    ///< Not possible in the state the record is in (a closed meeting takes no entry).
        repeated_id,    ///< The client's id was used before with another content.
        too_many,       ///< Slow down: too many attempts.
        unavailable,    ///< The disk is full, or the database does not answer; the message says what became of it.
    };

    Kind kind;
    Message message;
    std::vector<Fault> faults = {};
};

template <class T>
using Result = std::expected<T, Refusal>;

inline std::unexpected<Refusal> refuse(Refusal::Kind kind, std::string text,
                                       std::map<std::string, std::string> values = {}) {
    return std::unexpected(Refusal{kind, {std::move(text), std::move(values)}});
}

inline std::unexpected<Refusal> refuse(std::vector<Fault> faults) {
    return std::unexpected(Refusal{Refusal::Kind::invalid, {"Some fields need a correction.", {}}, std::move(faults)});
}

}  // namespace daumoi
