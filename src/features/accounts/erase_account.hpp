#pragma once

#include "storage/database.hpp"

namespace daumoi::accounts {

/// Part of the erasure of a person: account, sessions, tokens and links to set a password are gone.
void erase_account(storage::WriteTransaction& transaction, Id<Person> person);

bool somebody_else_administers(storage::Session& session, Id<Person> person);

}  // namespace daumoi::accounts
