#pragma once

#include "features/units/units.hpp"

namespace daumoi::units {

struct ListedPerson {
    org::PersonName name;
    org::MemberClass member_class = org::MemberClass::full;
};

/// Names as they are pasted: one a line, numbers before them and a line of headings left out. After the name, between
/// commas, semicolons or tabs, nam or nữ (ông, bà) and the class. Refused with a fault of `people` for each line that
/// cannot be read; nothing is guessed.
Result<std::vector<ListedPerson>> read_people(std::string_view text, org::MemberClass otherwise);
/// A fault of `namesakes` for everybody whose name a member of the unit, or somebody before them in the list, has.
std::vector<Fault> namesakes_in(storage::Session& session, Id<Unit> unit, std::vector<ListedPerson> const& people);
/// The same as read_people with regard to the unit: refused when somebody in it, or in another line, has the name already.
Result<std::vector<ListedPerson>> read_people_for(storage::Session& session, Id<Unit> unit,
                                                  AddPeopleInput const& input);

}  // namespace daumoi::units
