#pragma once

#include "storage/database.hpp"

namespace daumoi::units {

/// Part of the erasure of a person: the name is blanked, memberships are gone, positions end. The row stays, because
/// records point to it; those who read them find nobody there.
void erase_person(storage::WriteTransaction& transaction, Id<Person> person, Day today);

}  // namespace daumoi::units
