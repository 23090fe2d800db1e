#include "features/accounts/accounts.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

using Outcome = Result<journal::Written<LockAnswer>>;

Result<void> check(storage::Session& session, Actor const& actor, Id<Person> person, bool locked) {
    if (!administers(session, actor))
        return refuse(Refusal::Kind::not_allowed, "Only the administrator locks and unlocks accounts.");
    if (!has_account(session, person)) return refuse(Refusal::Kind::not_found, "This person has no account.");
    if (signed_in_person(actor) == person)
        return refuse(Refusal::Kind::wrong_state, "Nobody locks their own account: ask another administrator.");
    if (is_locked(session, person) == locked)
        return locked ? refuse(Refusal::Kind::wrong_state, "This account is locked already.")
                      : refuse(Refusal::Kind::wrong_state, "This account is not locked.");
    return {};
}

Outcome written(Id<Person> person, bool locked) {
    return journal::Written<LockAnswer>{
        {person, locked},
        {locked ? "account.locked" : "account.unlocked", {{"person", person}}, {{"of", journal::person_fact(person)}}}};
}

}  // namespace

bool is_locked(storage::Session& session, Id<Person> person) {
    return session.value<Instant>(sql::accounts::locked_since, {{"person", person}}).has_value();
}

Result<LockAnswer> lock_account(journal::Writing const& writing, Id<Person> person) {
    return journal::write<LockAnswer>(
        writing, "lock_account", LockAnswer{person, true},
        [&](storage::WriteTransaction& transaction, Instant now) -> Outcome {
            if (auto const good = check(transaction.session(), writing.actor, person, true); !good)
                return std::unexpected(good.error());
            transaction->run(sql::accounts::set_locked, {{"person", person}, {"locked", now}});
            for (auto const* end : {&sql::accounts::end_all_sessions, &sql::accounts::end_password_links,
                                    &sql::accounts::revoke_all_tokens})
                transaction->run(*end, {{"person", person}, {"now", now}});
            return written(person, true);
        });
}

Result<LockAnswer> unlock_account(journal::Writing const& writing, Id<Person> person) {
    return journal::write<LockAnswer>(
        writing, "unlock_account", LockAnswer{person, false},
        [&](storage::WriteTransaction& transaction, Instant) -> Outcome {
            if (auto const good = check(transaction.session(), writing.actor, person, false); !good)
                return std::unexpected(good.error());
            transaction->run(sql::accounts::set_locked, {{"person", person}, {"locked", std::optional<Instant>()}});
            return written(person, false);
        });
}

}  // namespace daumoi::accounts
