#pragma once

#include "features/meetings/page_parts.hpp"

/// Choosing a person by typing a name. A field `chair` has beside it `chair_name`, what is typed, and `chair_asked`, the
/// text that the number in `chair` belongs to: when the two differ, the number is looked up anew from the name.
namespace daumoi::meetings {

struct PersonField {
    std::string person_slot;  ///< the field's name: "chair", "agenda.3.speaker"
    std::string person_no;
    std::string person_typed;
    std::string person_asked;
    std::vector<PersonChoice> people_found;  ///< by the typed name, when it is not clear yet who is meant
    std::optional<Message> person_fault;
};
DAUMOI_DESCRIBE(PersonField, (person_slot, person_no, person_typed, person_asked, people_found, person_fault))

/// People whose name has all typed words, diacritics or not, with position and unit; those whose given name is the last
/// word first, at most twelve. What follows a comma is not looked at.
std::vector<PersonChoice> find_people(storage::Session& session, std::string const& typed, Day today, Id<Unit> unit);
/// "Nguyễn Văn An, Bí thư Chi bộ Kho": a person as the field shows them, with the position in `unit` before others.
std::string person_label(storage::Session& session, Id<Person> person, Day today, Id<Unit> unit);

/// The field as it is shown, in a form with a field `unit`: as typed, or with the label of a number that came without a name.
PersonField person_field(storage::Session& session, html::TypedForm const& typed, std::string const& slot, Day today);
/// Puts the number of the one who is meant into each field whose typed name is new; faults where nobody or several are.
std::vector<Fault> find_typed_people(storage::Session& session, html::FormFields& fields, Day today);

}  // namespace daumoi::meetings
