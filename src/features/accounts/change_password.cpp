#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/failures.hpp"
#include "features/accounts/password_rules.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

struct Changed {
    bool done = true;
};
DAUMOI_DESCRIBE(Changed, (done))

/// The hash of the present password, when it was typed rightly.
Result<std::string> check_present(journal::Writing const& writing, Id<Person> person, std::string const& typed) {
    std::vector<Guessed> const guessed{{"password of " + std::to_string(person.value)}};
    auto const guess = begin_guess(writing.database, guessed, writing.clock.now());
    if (!guess) return refuse(Refusal::Kind::too_many, "Too many attempts. Wait 15 minutes.");
    auto const present =
        writing.database.read()->value<std::string>(sql::accounts::find_password, {{"person", person}});
    if (!present || !secret::password_matches(typed, *present))
        return refuse({{"present_password", {"The present password is not right.", {}}}});
    forget_guess(writing.database, *guess);
    return *present;
}

Result<void> check_input(ChangePassword const& input) {
    if (auto const good = check_new_password(input.password.value, input.repeated.value); !good) return good;
    if (input.password == input.present_password)
        return refuse({{"password", {"This is the present password. Choose another one.", {}}}});
    return {};
}

}  // namespace

Result<void> change_password(journal::Writing const& writing, ChangePassword const& input) {
    auto const* actor = std::get_if<PersonActor>(&writing.actor);
    if (actor == nullptr) return refuse(Refusal::Kind::not_allowed, "Sign in to change the password.");
    if (auto const good = check_input(input); !good) return good;
    auto const present = check_present(writing, actor->person, input.present_password.value);
    if (!present) return std::unexpected(present.error());
    std::string const hash = secret::password_hash(input.password.value);
    auto const done = journal::write<Changed>(
        writing, "change_password", json::value(actor->person.value),
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<Changed>> {
            auto const changed =
                transaction->run(sql::accounts::replace_password,
                                 {{"person", actor->person}, {"present", *present}, {"password", hash}});
            if (changed == 0)
                return refuse(Refusal::Kind::stale, "The password was changed meanwhile. Sign in with the new one.");
            transaction->run(sql::accounts::end_other_sessions,
                             {{"person", actor->person}, {"session", actor->session}, {"now", now}});
            return journal::Written<Changed>{
                {}, {"account.password_set", {{"person", actor->person}}, {{"of", {{"person", actor->person.value}}}}}};
        });
    if (!done) return std::unexpected(done.error());
    return {};
}

}  // namespace daumoi::accounts
