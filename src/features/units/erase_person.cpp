#include "features/units/erase_person.hpp"

#include "sql/units.hpp"

namespace daumoi::units {

void erase_person(storage::WriteTransaction& transaction, Id<Person> person, Day today) {
    transaction->run(sql::units::blank_person, {{"person", person}});
    transaction->run(sql::units::delete_memberships, {{"person", person}});
    transaction->run(sql::units::end_positions, {{"person", person}, {"day", today}});
}

}  // namespace daumoi::units
