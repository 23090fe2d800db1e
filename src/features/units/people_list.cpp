#include "features/units/people_list.hpp"

#include <algorithm>
#include <map>

#include "core/contains.hpp"
#include "core/mark.hpp"
#include "core/text.hpp"
#include "sql/units.hpp"

namespace daumoi::units {
namespace {

constexpr std::size_t most_people = 300;

struct MemberName {
    std::string surname;
    std::string middle;
    std::string given;
};
DAUMOI_DESCRIBE(MemberName, (surname, middle, given))

Fault fault_in(std::size_t line, std::string text, std::map<std::string, std::string> values = {}) {
    values["line"] = std::to_string(line);
    return {"people", {std::move(text), std::move(values)}};
}

/// Commas, semicolons and tabs divide a line.
std::vector<std::string> columns_of(std::string line) {
    std::ranges::replace_if(line, [](char one) { return one == ';' || one == '\t'; }, ',');
    return split(line, ',');
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.)") == std::string_view::npos;
}

/// "3. Vi Thị Dung" → "Vi Thị Dung".
std::string without_number(std::string const& name) {
    auto const space = name.find(' ');
    bool const numbered = space != std::string::npos && is_number(std::string_view(name).substr(0, space));
    return numbered ? trimmed(name.substr(space)) : name;
}

bool is_heading(std::string_view name) {
    auto const plain = folded(name);
    return plain == "stt" || plain == "tt" || plain == "ho va ten" || plain == "ho ten" || plain == "ten";
}

std::optional<org::Sex> sex_of(std::string_view word) {
    auto const plain = canonical_tones(word);
    if (plain == "nam" || plain == "ông" || plain == "male") return org::Sex::male;
    if (plain == "nữ" || plain == "bà" || plain == "female") return org::Sex::female;
    return std::nullopt;
}

std::optional<org::MemberClass> class_of(std::string_view word) {
    auto const plain = folded(word);
    if (plain.ends_with("chinh thuc") || plain == "dang vien" || plain == "doan vien") return org::MemberClass::full;
    if (plain.ends_with("du bi")) return org::MemberClass::probationary;
    if (plain == "quan chung" || plain == "nguoi lao dong") return org::MemberClass::non_member;
    return std::nullopt;
}

/// Empty for a line of headings.
Result<std::optional<ListedPerson>> read_line(std::string const& text, std::size_t line, org::MemberClass otherwise) {
    auto columns = columns_of(text);
    if (!columns.empty() && is_number(columns.front())) columns.erase(columns.begin());
    if (columns.empty() || is_heading(columns.front())) return std::nullopt;
    auto const parts = split_name(without_number(columns.front()));
    if (parts.surname.empty())
        return refuse({fault_in(line, N_("Line {line}: “{text}” is no full name. Write surname and given name."),
                                {{"text", columns.front()}})});
    ListedPerson person{{{}, parts.surname, parts.middle, parts.given, org::Sex::unknown}, otherwise};
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (auto const sex = sex_of(columns[i]))
            person.name.sex = *sex;
        else if (auto const member_class = class_of(columns[i]))
            person.member_class = *member_class;
        else
            return refuse({fault_in(line,
                                    N_("Line {line}: “{text}” is not understood. After the name stand only nam or nữ, "
                                       "and the class: chính thức, dự bị, quần chúng."),
                                    {{"text", columns[i]}})});
    }
    return person;
}

std::string same_name(std::string const& surname, std::string const& middle, std::string const& given) {
    return canonical_tones(surname + " " + middle + " " + given);
}

}  // namespace

Result<std::vector<ListedPerson>> read_people(std::string_view text, org::MemberClass otherwise) {
    std::vector<ListedPerson> people;
    std::vector<Fault> faults;
    for (std::size_t line = 1; !text.empty(); ++line) {
        auto const end = std::min(text.find('\n'), text.size());
        auto const read = read_line(std::string(text.substr(0, end)), line, otherwise);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!read)
            faults.insert(faults.end(), read.error().faults.begin(), read.error().faults.end());
        else if (*read)
            people.push_back(**read);
    }
    if (people.size() > most_people)
        faults.push_back({"people", {"These are more than {most} people. Add them in parts.", {{"most", "300"}}}});
    if (people.empty() && faults.empty())
        faults.push_back({"people", {"Nobody’s name stands here. Write one a line.", {}}});
    if (!faults.empty()) return refuse(std::move(faults));
    return people;
}

std::vector<Fault> namesakes_in(storage::Session& session, Id<Unit> unit, std::vector<ListedPerson> const& people) {
    std::vector<std::string> known;
    for (auto const& one : session.all<MemberName>(sql::units::names_of_members, {{"unit", unit}}))
        known.push_back(same_name(one.surname, one.middle, one.given));
    std::vector<Fault> faults;
    for (auto const& [name, member_class] : people) {
        auto const key = same_name(name.surname, name.middle, name.given);
        if (contains(known, key))
            faults.push_back({"namesakes",
                              {"Somebody is called {name} here already. If this is somebody else, say so below.",
                               {{"name", name.full()}}}});
        known.push_back(key);
    }
    return faults;
}

Result<std::vector<ListedPerson>> read_people_for(storage::Session& session, Id<Unit> unit,
                                                  AddPeopleInput const& input) {
    auto people = read_people(input.people.value, input.member_class);
    if (!people || input.namesakes) return people;
    if (auto faults = namesakes_in(session, unit, *people); !faults.empty()) return refuse(std::move(faults));
    return people;
}

}  // namespace daumoi::units
