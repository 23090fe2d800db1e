#include "features/accounts/accounts.hpp"
#include "features/accounts/logins.hpp"

namespace daumoi::accounts {

Result<GivenAccount> give_account(journal::Writing const& writing, GivenAccount const& input) {
    return journal::write<GivenAccount>(
        writing, "give_account", input,
        [&](storage::WriteTransaction& transaction, Instant) -> Result<journal::Written<GivenAccount>> {
            auto& session = transaction.session();
            if (!administers(session, writing.actor))
                return refuse(Refusal::Kind::not_allowed, "Only the administrator adds accounts.");
            if (!org::is_known(session, input.person))
                return refuse({{"person", {"There is no such person. Choose one of the list.", {}}}});
            if (has_account(session, input.person))
                return refuse({{"person", {"This person has an account already.", {}}}});
            auto const login = check_new_login(session, input.login.value);
            if (!login) return std::unexpected(login.error());
            add_account(transaction, {input.person, *login, std::nullopt, false});
            return journal::Written<GivenAccount>{
                {input.person, {*login}},
                {"account.added", {{"person", input.person}}, {{"of", {{"person", input.person.value}}}}}};
        });
}

}  // namespace daumoi::accounts
