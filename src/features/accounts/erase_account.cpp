#include "features/accounts/erase_account.hpp"

#include "sql/accounts.hpp"

namespace daumoi::accounts {

void erase_account(storage::WriteTransaction& transaction, Id<Person> person) {
    for (auto const* statement : {&sql::accounts::delete_sessions, &sql::accounts::delete_password_links,
                                  &sql::accounts::delete_tokens, &sql::accounts::delete_account})
        transaction->run(*statement, {{"person", person}});
}

bool somebody_else_administers(storage::Session& session, Id<Person> person) {
    return session.value<std::int64_t>(sql::accounts::count_other_administrators, {{"person", person}}).value_or(0) > 0;
}

}  // namespace daumoi::accounts
