#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "features/meetings/record.hpp"
#include "features/meetings/wording.hpp"

/// How the people of a record are named in prose.
namespace daumoi::meetings {

/// Surname, middle and given name.
std::string full_name(PersonFacts const& person);
/// Former ones that are told, each with "nguyên", then those held on the meeting's day, each by rank.
std::vector<std::string> printed_positions(PersonFacts const& person);
bool has_role(PersonFacts const& person, Role role);
bool is_present(PersonFacts const& person);
/// On the roll as a member; people of class non_member are counted apart.
bool is_member(PersonFacts const& person);

/// Who sits on the roll of the unit: "đảng viên", of a committee "ủy viên".
std::string const& member_word(std::string_view unit, Wordings const& wordings);
/// A group that is typed besides the roll of a committee and begins with it: "các đồng chí Ủy viên Ban Thường vụ, Ủy viên
/// Ủy ban Kiểm tra"; that is nothing else: "các đồng chí trong Ban Thường vụ Đảng ủy".
bool names_members(std::string_view group, std::string_view unit);
bool means_members(std::string_view group, std::string_view unit);

/// Who reports and is on no roll of the unit.
bool comes_to_report(PersonFacts const& person);

/// The form of address in front of a name: the terminology's ("đồng chí"), or "ông", "bà" (state form).
enum class AddressBy { terms, sex };

/// full: name and all positions · brief: name and the position held in the meeting's unit, else the highest ·
/// bare: name only. Each with the form of address; by sex none where the sex is unknown. Of namesakes each is told apart:
/// by the position, and by a number in the order of the record where the positions are alike, too.
enum class Naming { full, brief, bare };

/// Refers to the record and the wordings: both must outlive it.
class People {
public:
    People(Record const& record, Wordings const& wordings, AddressBy by)
        : record_(&record), wordings_(&wordings), by_(by) {}

    PersonFacts const* find(std::optional<Id<Person>> id) const;
    /// By rank.
    std::vector<PersonFacts const*> in_role(Role role) const;
    /// Present, or not called and yet a speaker: the record shows that they were there.
    bool took_part(PersonFacts const& person) const;
    std::vector<PersonFacts const*> taking_part(Role role) const;

    std::string named(PersonFacts const& person, Naming naming) const;
    /// For somebody who is known only as typed; an address typed along stays and is not doubled.
    std::string named_as_typed(std::string_view name) const;
    /// The word counted with: "đồng chí", or "người" by sex.
    std::string counted() const;
    /// "Đồng chí" again for somebody just named; by sex the name once more, since "Ông" alone is too familiar.
    std::string again(PersonFacts const& person) const;

private:
    std::string address(PersonFacts const& person) const;
    std::string apart(PersonFacts const& person, Naming naming) const;

    Record const* record_;
    Wordings const* wordings_;
    AddressBy by_;
};

/// In the order of official lists of names: given name, then middle, then surname.
void sort_by_given_name(std::vector<PersonFacts const*>& people);

}  // namespace daumoi::meetings
