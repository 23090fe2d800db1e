#include "app/demo/casting.hpp"

namespace daumoi::app {
namespace {

constexpr int department_rank = 40;
constexpr int days_of_a_term = 500;
constexpr int days_of_the_term_before = 1'800;
constexpr int days_of_the_tree = 4'000;

}  // namespace

Casting::Casting(storage::WriteTransaction& transaction, Cast& cast, DemoOptions const& options)
    : transaction_(transaction), cast_(cast), today_(options.today), chance_(options.seed), names_(chance_) {}

Id<Unit> Casting::unit(std::optional<Id<Unit>> parent, std::string const& name, std::string const& in_titles,
                       org::UnitKind kind) {
    std::string const symbol = kind == org::UnitKind::branch ? "CB" : "ĐU";
    return org::add_unit(transaction_, {{}, {}, 0, name, in_titles, symbol, kind, parent}, today_ + -days_of_the_tree);
}

Id<Person> Casting::person(org::Sex sex) { return person(names_.next(sex)); }

Id<Person> Casting::person(org::PersonName const& name) {
    auto const id = org::add_person(transaction_, name);
    people_[id] = name;
    cast_.names[id] = name.full();
    return id;
}

Id<Person> Casting::namesake(Id<Person> of) { return person(people_.at(of)); }

void Casting::member(Id<Person> person, Id<Unit> unit, org::MemberClass member_class) {
    bool const full = member_class == org::MemberClass::full;
    int const days = full ? 900 + static_cast<int>(chance_.roll(7'000)) : 60 + static_cast<int>(chance_.roll(240));
    org::add_membership(transaction_, person, unit, member_class, today_ + -days);
}

void Casting::seat(Id<Person> person, Seat const& seat) {
    auto const id = org::add_position(transaction_, {person,
                                                     seat.title,
                                                     seat.qualifier,
                                                     seat.duty,
                                                     seat.unit,
                                                     seat.body,
                                                     {},
                                                     seat.rank,
                                                     today_ + -days_of_a_term,
                                                     {}});
    if (seat.duty != org::Duty::none) cast_.capacities.emplace(person, id);
}

void Casting::past_seat(Id<Person> person, Seat const& seat) {
    org::add_position(transaction_, {person,
                                     seat.title,
                                     seat.qualifier,
                                     seat.duty,
                                     seat.unit,
                                     seat.body,
                                     {},
                                     seat.rank,
                                     today_ + -days_of_the_term_before,
                                     today_ + -days_of_a_term});
}

void Casting::seat_in(std::string const& name, Id<Person> person, std::string const& title) {
    org::add_position(
        transaction_,
        {person, title, {}, org::Duty::none, {}, {}, department(name), department_rank, today_ + -days_of_a_term, {}});
}

Id<Department> Casting::department(std::string const& name) {
    auto const found = departments_.find(name);
    if (found != departments_.end()) return found->second;
    return departments_[name] = org::add_department(transaction_, name, name, std::nullopt);
}

void Casting::department_of(Id<Unit> unit, std::string const& name) {
    departments_[name] = org::add_department(transaction_, name, name, unit);
}

}  // namespace daumoi::app
