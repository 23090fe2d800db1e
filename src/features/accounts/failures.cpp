#include "features/accounts/failures.hpp"

#include <algorithm>
#include <array>
#include <span>

#include <arpa/inet.h>

#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

bool guessed_too_often(storage::Session& session, std::vector<Guessed> const& guessed, Instant now) {
    return std::ranges::any_of(guessed, [&](Guessed const& one) {
        auto const failures = session.value<std::int64_t>(sql::accounts::count_failures,
                                                          {{"subject", one.subject}, {"since", now + -failure_window}});
        return failures.value_or(0) >= one.limit;
    });
}

}  // namespace

std::string network_of(std::string_view address) {
    in6_addr bytes{};
    if (inet_pton(AF_INET6, std::string(address).c_str(), &bytes) != 1 || IN6_IS_ADDR_V4MAPPED(&bytes))
        return std::string(address);
    std::ranges::fill(std::span(bytes.s6_addr).subspan(8), std::uint8_t{0});
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(AF_INET6, &bytes, text.data(), text.size());
    return std::string(text.data()) + "/64";
}

std::optional<Guess> begin_guess(storage::Database& database, std::vector<Guessed> const& guessed, Instant now) {
    // Who has to wait does not keep the writer busy.
    if (guessed_too_often(database.read().session(), guessed, now)) return std::nullopt;
    Guess guess;
    bool const counted = database.write([&](storage::WriteTransaction& transaction) {
        guess.failures.clear();
        if (guessed_too_often(transaction.session(), guessed, now)) return false;
        for (auto const& one : guessed)
            guess.failures.push_back(
                transaction->value<std::int64_t>(sql::accounts::add_failure, {{"subject", one.subject}, {"at", now}})
                    .value());
        transaction->run(sql::accounts::forget_failures, {{"before", now + -failure_window}});
        return true;
    });
    return counted ? std::optional(std::move(guess)) : std::nullopt;
}

void forget_guess(storage::WriteTransaction& transaction, Guess const& guess) {
    for (auto const failure : guess.failures) transaction->run(sql::accounts::forget_failure, {{"failure", failure}});
}

void forget_guess(storage::Database& database, Guess const& guess) {
    database.write([&](storage::WriteTransaction& transaction) {
        forget_guess(transaction, guess);
        return true;
    });
}

}  // namespace daumoi::accounts
