#pragma once

#include <optional>
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

/// The network from which a guess came: of IPv6 the /64, which one subscriber has whole (RFC 6177), else the address.
std::string network_of(std::string_view address);

/// A guess that counts as a wrong one until it is forgotten.
struct Guess {
    std::vector<std::int64_t> failures;  ///< their rows, one for each `Guessed`
};

/// To be called before the guess is judged: counts it at each, so that many at once are no more than many in a row.
/// Empty, and not counted, when one of them has borne all that it bears. Forgets the old ones.
std::optional<Guess> begin_guess(storage::Database& database, std::vector<Guessed> const& guessed, Instant now);
/// It was right.
void forget_guess(storage::WriteTransaction& transaction, Guess const& guess);
void forget_guess(storage::Database& database, Guess const& guess);

}  // namespace daumoi::accounts
