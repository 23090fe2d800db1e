#pragma once

#include "storage/database.hpp"

namespace daumoi::units {

/// Part of the erasure of a person: the name is blanked, also for sorting and searching, memberships are gone, positions
/// end. The row stays, because records point to it; those who read them find nobody there. An empty `sort_key`, which no
/// name has, marks it.
void erase_person(storage::WriteTransaction& transaction, Id<Person> person, Day today);

}  // namespace daumoi::units
