#pragma once

#include "features/accounts/accounts.hpp"

namespace daumoi::app {

struct Erased {
    Id<Person> person;
};
DAUMOI_DESCRIBE(Erased, (person))

/// Everything about a person that no rule keeps: the key of their sealed values, name, memberships, account, sessions,
/// tokens, links, reasons for absence. Minutes that were approved and articles keep their words. Cannot be undone.
/// By the administrator or the command line; never the last administrator.
Result<Erased> erase_person(journal::Writing const& writing, Id<Person> person);

}  // namespace daumoi::app
