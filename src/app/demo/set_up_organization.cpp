#include "app/demo/cast.hpp"
#include "app/demo/casting.hpp"
#include "app/refusal_text.hpp"
#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"

namespace daumoi::app {
namespace {

using org::Duty;
using org::MemberClass;
using org::Sex;

struct Nothing {};
DAUMOI_DESCRIBE(Nothing, ())

struct BranchPlan {
    std::string name;
    std::string department;
    std::string head;    ///< what the secretary is in the department
    std::string deputy;  ///< and the deputy
    std::string team;    ///< where the recorder works
    Sex secretary = Sex::male;
    int members = 0;  ///< full ones, beside the three of the branch's committee
};

Organization invented_organization() {
    return {.name = "Đảng bộ Công ty Thủy lợi Lâm Khê",
            .english_name = "Party Organization of the Lâm Khê Irrigation Company",
            .parent_name = "Đảng bộ Sở Nông nghiệp và Môi trường tỉnh Lâm Khê",
            .demo = true};
}

void add_leaders(Casting& casting, Branch const& branch, BranchPlan const& plan) {
    casting.seat(branch.secretary, {"Bí thư", {}, Duty::secretary, branch.unit, {}, 11});
    casting.seat(branch.deputy, {"Phó Bí thư", {}, Duty::deputy, branch.unit, {}, 12});
    casting.seat(branch.recorder, {"Chi ủy viên", {}, Duty::committee_member, branch.unit, {}, 13});
    casting.seat_in(plan.department, branch.secretary, plan.head);
    casting.seat_in(plan.department, branch.deputy, plan.deputy);
    casting.seat_in(plan.team, branch.recorder, "Tổ trưởng");
}

Branch add_branch(Casting& casting, Id<Unit> committee, BranchPlan const& plan) {
    Branch branch;
    branch.unit = casting.unit(committee, plan.name, plan.name, org::UnitKind::branch);
    branch.secretary = casting.person(plan.secretary);
    branch.deputy = casting.person(plan.secretary == Sex::male ? Sex::female : Sex::male);
    branch.recorder = casting.person(Sex::male);
    for (auto const leader : {branch.secretary, branch.deputy, branch.recorder}) casting.member(leader, branch.unit);
    for (auto const& department : {plan.department, plan.team}) casting.department_of(branch.unit, department);
    add_leaders(casting, branch, plan);
    for (int i = 0; i < plan.members; ++i) {
        branch.members.push_back(casting.person(i % 2 == 0 ? Sex::female : Sex::male));
        casting.member(branch.members.back(), branch.unit);
    }
    return branch;
}

void add_to(Casting& casting, Branch& branch, Id<Person> person, MemberClass member_class = MemberClass::full) {
    branch.members.push_back(person);
    casting.member(person, branch.unit, member_class);
}

void add_branches(Casting& casting, Cast& cast) {
    cast.operations = add_branch(
        casting, cast.committee,
        {"Chi bộ Vận hành", "Phòng Vận hành", "Trưởng phòng", "Phó Trưởng phòng", "Tổ Bơm Cầu Ngói", Sex::male, 8});
    cast.engineering = add_branch(
        casting, cast.committee,
        {"Chi bộ Kỹ thuật", "Phòng Kỹ thuật", "Trưởng phòng", "Phó Trưởng phòng", "Tổ Đo đạc", Sex::female, 4});
    cast.reservoir = add_branch(casting, cast.committee,
                                {"Chi bộ Hồ Vực Sen", "Cụm công trình Hồ Vực Sen", "Cụm trưởng", "Phó Cụm trưởng",
                                 "Tổ Thủy nông Bãi Trên", Sex::male, 6});
}

/// Those who make trouble for programs: namesakes, a compound surname, a given name of two syllables, a former secretary.
void add_special_people(Casting& casting, Cast& cast) {
    auto& operations = cast.operations;
    add_to(casting, operations, casting.namesake(operations.members[1]));
    add_to(casting, operations, casting.person({{}, "Tôn Nữ", "Khánh", "Vy", Sex::female}));
    auto const former = casting.person(Sex::male);
    add_to(casting, operations, former);
    casting.past_seat(former, {"Bí thư", {}, Duty::secretary, operations.unit, {}, 11});
    add_to(casting, operations, casting.person({{}, "Phạm", "Hoàng", "Bảo Ngân", Sex::female}),
           MemberClass::probationary);
    add_to(casting, operations, casting.person(Sex::male), MemberClass::non_member);
    add_to(casting, cast.engineering, casting.person(Sex::male), MemberClass::probationary);
    add_to(casting, cast.reservoir, casting.person(Sex::female), MemberClass::probationary);
    add_to(casting, cast.reservoir, casting.person(Sex::male), MemberClass::non_member);
    casting.seat_in("Tổ Bơm Cầu Ngói", operations.members[0], "Tổ phó");
    casting.seat_in("Tổ Bơm Bến Đá", operations.members[2], "Tổ trưởng");
}

/// The committee's own people are members of the engineers' branch.
void add_committee(Casting& casting, Cast& cast, storage::WriteTransaction& transaction) {
    auto const body =
        org::add_body(transaction, cast.committee, "Ban Chấp hành " + cast.organization.name, "Đảng ủy Công ty");
    auto const editors = org::add_body(transaction, cast.committee, "Ban Biên tập Trang thông tin Đảng bộ",
                                       "Ban Biên tập Trang thông tin Đảng bộ");
    casting.department_of(cast.committee, "Văn phòng Đảng ủy");
    cast.committee_secretary = casting.person(Sex::male);
    cast.standing_deputy = casting.person(Sex::female);
    cast.head_of_office = casting.person(Sex::female);
    cast.clerk = casting.person(Sex::female);
    cast.administrator = casting.person(Sex::male);
    for (auto const person :
         {cast.committee_secretary, cast.standing_deputy, cast.head_of_office, cast.clerk, cast.administrator})
        add_to(casting, cast.engineering, person);
    auto const seat = [&](Id<Person> person, Seat seat_of_committee) {
        seat_of_committee.unit = cast.committee;
        casting.seat(person, seat_of_committee);
    };
    seat(cast.committee_secretary, {"Bí thư", {}, Duty::secretary, {}, body, 1});
    seat(cast.standing_deputy, {"Phó Bí thư", "Thường trực", Duty::deputy, {}, body, 2});
    seat(cast.head_of_office, {"Chánh Văn phòng", {}, Duty::head_of_office, {}, {}, 5});
    seat(cast.head_of_office, {"Trưởng", {}, Duty::editor_in_chief, {}, editors, 6});
    seat(cast.clerk, {"Chuyên viên Văn phòng", {}, Duty::clerk, {}, {}, 7});
    seat(cast.operations.secretary, {"Đảng ủy viên", {}, Duty::committee_member, {}, body, 8});
    casting.seat_in("Công ty Thủy lợi Lâm Khê", cast.committee_secretary, "Giám đốc");
    casting.seat_in("Công ty Thủy lợi Lâm Khê", cast.standing_deputy, "Phó Giám đốc");
    casting.seat_in("Phòng Kỹ thuật", cast.administrator, "Kỹ sư công nghệ thông tin");
}

void add_accounts(storage::WriteTransaction& transaction, Cast& cast, std::string const& password) {
    auto const hash = secret::password_hash(password);
    auto const add = [&](Id<Person> person, std::string login, std::string position) {
        bool const administrator = person == cast.administrator;
        accounts::add_account(transaction, {person, login, hash, administrator});
        cast.accounts.push_back({std::move(login), cast.names.at(person), std::move(position)});
    };
    add(cast.operations.secretary, "bithu.vanhanh", "Bí thư Chi bộ Vận hành");
    add(cast.operations.deputy, "phobithu.vanhanh", "Phó Bí thư Chi bộ Vận hành");
    add(cast.operations.recorder, "thuky.vanhanh", "Chi ủy viên, thư ký Chi bộ Vận hành");
    add(cast.operations.members[0], "dangvien.vanhanh", "đảng viên Chi bộ Vận hành");
    add(cast.operations.members[1], "dangvien2.vanhanh", "đảng viên Chi bộ Vận hành, có người trùng tên");
    add(cast.engineering.secretary, "bithu.kythuat", "Bí thư Chi bộ Kỹ thuật");
    add(cast.engineering.recorder, "thuky.kythuat", "Chi ủy viên, thư ký Chi bộ Kỹ thuật");
    add(cast.reservoir.secretary, "bithu.vucsen", "Bí thư Chi bộ Hồ Vực Sen");
    add(cast.reservoir.recorder, "thuky.vucsen", "Chi ủy viên, thư ký Chi bộ Hồ Vực Sen");
    add(cast.standing_deputy, "phobithu.danguy", "Phó Bí thư Thường trực Đảng ủy Công ty");
    add(cast.head_of_office, "vanphong", "Chánh Văn phòng Đảng ủy, Trưởng Ban Biên tập");
    add(cast.administrator, "quantri", "người quản trị phần mềm");
}

}  // namespace

Cast set_up_organization(storage::Database& database, Clock const& clock, DemoOptions const& options,
                         std::string const& password) {
    Cast cast;
    cast.organization = invented_organization();
    journal::Writing const writing{database, clock, SystemActor{"demo"}, {}};
    value_or_throw(journal::write<Nothing>(
        writing, "demo", Nothing{},
        [&](storage::WriteTransaction& transaction, Instant) -> Result<journal::Written<Nothing>> {
            Casting casting(transaction, cast, options);
            org::add_organization(transaction, cast.organization);
            cast.committee = casting.unit(std::nullopt, cast.organization.name, "Đảng ủy", org::UnitKind::organization);
            add_branches(casting, cast);
            add_special_people(casting, cast);
            add_committee(casting, cast, transaction);
            add_accounts(transaction, cast, password);
            return journal::Written<Nothing>{{},
                                             {"organization.set_up",
                                              {{"organization", cast.committee}, {"unit", cast.committee}},
                                              {{"name", cast.organization.name}}}};
        }));
    return cast;
}

}  // namespace daumoi::app
