#pragma once

#include "storage/database.hpp"

namespace daumoi::meetings {

/// Part of the erasure of a person: the reasons they gave for absence are blanked, their personal links end. That they
/// were on a roll stays: it belongs to the meeting.
void erase_reasons(storage::WriteTransaction& transaction, Id<Person> person, Instant now);

}  // namespace daumoi::meetings
