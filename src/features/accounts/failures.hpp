#pragma once

#include <string>
#include <vector>

#include "core/time.hpp"
#include "storage/database.hpp"

/// Wrong guesses of names, passwords and codes: whoever made too many of them waits.
namespace daumoi::accounts {

/// A wrong guess counts for so long.
inline constexpr std::chrono::minutes failure_window{15};

/// What was guessed at, and how many wrong guesses it bears.
struct Guessed {
    std::string subject;  ///< "name …", "address …"
    std::int64_t limit = 5;
};

/// True when one of them has borne all that it bears.
bool guessed_too_often(storage::Session& session, std::vector<Guessed> const& guessed, Instant now);
/// Counts one wrong guess at each, and forgets the old ones.
void note_failure(storage::Database& database, std::vector<Guessed> const& guessed, Instant now);

}  // namespace daumoi::accounts
