#pragma once

#include <map>
#include <string>

#include "core/text.hpp"
#include "features/accounts/accounts.hpp"
#include "features/org/org.hpp"

/// For tests: the smallest organization in which somebody next door holds the same position.
namespace daumoi {

struct TestBranch {
    Id<Unit> unit;
    Id<Person> secretary;
    Id<Person> deputy;
    Id<Person> recorder;       ///< a full member without a position
    Id<Person> member;         ///< full
    Id<Person> second_member;  ///< probationary: not entitled to vote
};

struct TestOrganization {
    Organization organization;
    Id<Unit> parent;
    TestBranch a;
    TestBranch b;
    Id<Person> head_of_office;  ///< of the parent unit
    Id<Person> administrator;
    std::map<Id<Person>, Id<Position>> capacities;

    /// Signed in, acting in their position.
    PersonActor actor(Id<Person> person) const {
        PersonActor actor{person, std::nullopt, {}, person == administrator};
        if (auto const found = capacities.find(person); found != capacities.end()) actor.capacity = found->second;
        return actor;
    }
};

class TestOrganizationWriter {
public:
    TestOrganizationWriter(storage::WriteTransaction& transaction, TestOrganization& made, Day from)
        : transaction_(transaction), made_(made), from_(from) {}

    void write() {
        made_.organization.name = "Đảng bộ Nhà máy Gốm Thạch Khê";
        org::add_organization(transaction_, made_.organization);
        made_.parent = unit(std::nullopt, made_.organization.name, "Đảng ủy", org::UnitKind::organization);
        made_.a =
            branch("Chi bộ Lò nung", {"Ngũ Đình Khải", "Tống Thị Lụa", "Hàn Văn Thụ", "Cấn Thị Mây", "Quản Văn Rạng"});
        made_.b = branch("Chi bộ Tạo hình",
                         {"Thiều Quang Vỹ", "Bàng Thị Nhạn", "Giáp Văn Khoát", "Chế Thị Trúc", "Khuất Văn Thực"});
        made_.head_of_office = person("Mạc Thị Sen");
        position(made_.head_of_office, "Chánh Văn phòng", org::Duty::head_of_office, made_.parent);
        made_.administrator = person("Lục Văn Bảo");
        account(made_.administrator, "quantri");
    }

private:
    Id<Unit> unit(std::optional<Id<Unit>> parent, std::string const& name, std::string const& in_titles,
                  org::UnitKind kind) {
        return org::add_unit(transaction_, {{}, {}, 0, name, in_titles, "CB", kind, parent}, from_);
    }

    TestBranch branch(std::string const& name, std::vector<std::string> const& people) {
        TestBranch branch{.unit = unit(made_.parent, name, name, org::UnitKind::branch),
                          .secretary = person(people[0]),
                          .deputy = person(people[1]),
                          .recorder = person(people[2]),
                          .member = person(people[3]),
                          .second_member = person(people[4])};
        position(branch.secretary, "Bí thư", org::Duty::secretary, branch.unit);
        position(branch.deputy, "Phó Bí thư", org::Duty::deputy, branch.unit);
        for (auto const member : {branch.secretary, branch.deputy, branch.recorder, branch.member})
            org::add_membership(transaction_, member, branch.unit, org::MemberClass::full, from_);
        org::add_membership(transaction_, branch.second_member, branch.unit, org::MemberClass::probationary, from_);
        return branch;
    }

    Id<Person> person(std::string const& name) {
        auto const parts = split_name(name);
        auto const sex = parts.middle == "Thị" ? org::Sex::female : org::Sex::male;
        return org::add_person(transaction_, {{}, parts.surname, parts.middle, parts.given, sex});
    }

    void position(Id<Person> person, std::string const& title, org::Duty duty, Id<Unit> unit) {
        made_.capacities[person] =
            org::add_position(transaction_, {person, title, {}, duty, unit, {}, {}, 1, from_, {}});
        account(person, "person" + std::to_string(person.value));
    }

    void account(Id<Person> person, std::string const& login) {
        accounts::add_account(transaction_, {person, login, std::nullopt, person == made_.administrator});
    }

    storage::WriteTransaction& transaction_;
    TestOrganization& made_;
    Day from_;
};

/// Writes the organization into an empty database, without a journal entry.
inline TestOrganization add_test_organization(storage::Database& database, Day from) {
    TestOrganization made;
    database.write([&](storage::WriteTransaction& transaction) {
        TestOrganizationWriter(transaction, made, from).write();
        return true;
    });
    return made;
}

}  // namespace daumoi
