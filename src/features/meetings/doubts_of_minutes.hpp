#pragma once

#include <vector>

#include "features/meetings/record.hpp"

/// What looks wrong in a record and hinders nobody from approving its minutes.
namespace daumoi::meetings {

struct RecordDoubt {
    Message doubt;
    std::optional<Id<Entry>> doubted_entry;
};
DAUMOI_DESCRIBE(RecordDoubt, (doubt, doubted_entry))

/// In the order of the record days that no calendar has, deadlines before the meeting, conclusions that say nothing;
/// then entries outside its time, a record that never left the first item, and a conclusion that is missing.
std::vector<RecordDoubt> doubts_of_minutes(Record const& record);

}  // namespace daumoi::meetings
