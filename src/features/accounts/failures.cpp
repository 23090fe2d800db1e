#include "features/accounts/failures.hpp"

#include <algorithm>

#include "sql/accounts.hpp"

namespace daumoi::accounts {

bool guessed_too_often(storage::Session& session, std::vector<Guessed> const& guessed, Instant now) {
    return std::ranges::any_of(guessed, [&](Guessed const& one) {
        auto const failures = session.value<std::int64_t>(sql::accounts::count_failures,
                                                          {{"subject", one.subject}, {"since", now + -failure_window}});
        return failures.value_or(0) >= one.limit;
    });
}

void note_failure(storage::Database& database, std::vector<Guessed> const& guessed, Instant now) {
    database.write([&](storage::WriteTransaction& transaction) {
        for (auto const& one : guessed)
            transaction->run(sql::accounts::add_failure, {{"subject", one.subject}, {"at", now}});
        transaction->run(sql::accounts::forget_failures, {{"before", now + -failure_window}});
        return true;
    });
}

}  // namespace daumoi::accounts
