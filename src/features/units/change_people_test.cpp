#include "features/units/units_testing.hpp"

namespace daumoi::units {
namespace {

using accounts::Action;
using enum Refusal::Kind;

class ChangePeople : public UnitsTest {};
DAUMOI_ON_BOTH_DATABASES(ChangePeople);

TEST_P(ChangePeople, adds_somebody_as_a_member_of_the_unit) {
    auto const added = add_person(secretary(), branch(), newcomer());
    ASSERT_TRUE(added);
    auto const name = org::find_person(database().read().session(), added->person).value();
    EXPECT_EQ(name.surname, "Vi");
    EXPECT_EQ(name.given, "Dung");
    EXPECT_TRUE(is_member(added->person, branch(), today()));
    EXPECT_FALSE(is_member(added->person, branch(), today() + -1));
}

TEST_P(ChangePeople, refuses_a_neighbour_and_a_member) {
    auto const before = stock();
    for (auto const person : {people().b.secretary, people().a.member, people().administrator}) {
        EXPECT_EQ(refusal_of(add_person(writing(person), branch(), newcomer())), not_allowed);
        EXPECT_EQ(refusal_of(take_in(writing(person), branch(), {people().b.member, {}, today()})), not_allowed);
        EXPECT_EQ(refusal_of(end_membership(writing(person), branch(), membership_of(people().a.member), {today()})),
                  not_allowed);
    }
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangePeople, refuses_half_a_name_a_stranger_and_the_same_class_again) {
    auto const before = stock();
    auto input = newcomer();
    input.full_name = {"Dung"};
    EXPECT_NE(fault_of(add_person(secretary(), branch(), input), "full_name"), "");
    EXPECT_NE(fault_of(take_in(secretary(), branch(), {{9999}, {}, today()}), "person"), "");
    EXPECT_NE(fault_of(take_in(secretary(), branch(), {people().a.member, {}, today()}), "member_class"), "");
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangePeople, notes_another_class_from_a_day_on) {
    auto const person = people().a.second_member;
    ASSERT_TRUE(take_in(secretary(), branch(), {person, org::MemberClass::full, today()}));
    auto const class_on = [&](Day day) {
        for (auto const& one : members(branch(), day))
            if (one.person == person) return one.member_class;
        return org::MemberClass::non_member;
    };
    EXPECT_EQ(class_on(today()), org::MemberClass::full);
    EXPECT_EQ(class_on(today() + -1), org::MemberClass::probationary);
}

TEST_P(ChangePeople, takes_in_somebody_known_who_stays_where_they_were) {
    auto const person = people().b.member;
    ASSERT_TRUE(take_in(secretary(), branch(), {person, org::MemberClass::probationary, today()}));
    EXPECT_TRUE(is_member(person, branch(), today()));
    EXPECT_FALSE(is_member(person, branch(), today() + -1));
    EXPECT_TRUE(is_member(person, people().b.unit, today()));
    EXPECT_EQ(last_of(branch()),
              "Ngũ Đình Khải took Chế Thị Trúc into Chi bộ Lò nung (probationary), from 11 May 2026 on.");
    EXPECT_EQ(last_of(branch(), html::Language::vi),
              "Ngũ Đình Khải nhận Chế Thị Trúc vào Chi bộ Lò nung (đảng viên dự bị), kể từ 11/5/2026.");
}

TEST_P(ChangePeople, ends_a_membership_once_and_not_before_it_began) {
    auto const person = people().a.member;
    auto const membership = membership_of(person);
    auto before = stock();
    EXPECT_NE(fault_of(end_membership(secretary(), branch(), membership, {today() + -5000}), "from"), "");
    EXPECT_EQ(refusal_of(end_membership(writing(people().b.secretary), people().b.unit, membership, {today()})),
              not_found);
    EXPECT_EQ(stock(), before);
    ASSERT_TRUE(end_membership(secretary(), branch(), membership, {today()}));
    EXPECT_FALSE(is_member(person, branch(), today()));
    EXPECT_TRUE(is_member(person, branch(), today() + -1));
    before = stock();
    EXPECT_EQ(refusal_of(end_membership(secretary(), branch(), membership, {today()})), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangePeople, stands_in_the_history) {
    auto const person = add_person(secretary(), branch(), newcomer()).value().person;
    EXPECT_EQ(last_of(branch()),
              "Ngũ Đình Khải added Vi Thị Hạnh Dung to Chi bộ Lò nung (probationary), from 11 May 2026 on.");
    ASSERT_TRUE(end_membership(secretary(), branch(), membership_of(person), {today()}));
    EXPECT_EQ(last_of(branch()), "Ngũ Đình Khải noted that Vi Thị Hạnh Dung left Chi bộ Lò nung on 11 May 2026.");
}

class ChangePositions : public UnitsTest {};
DAUMOI_ON_BOTH_DATABASES(ChangePositions);

TEST_P(ChangePositions, give_authority_from_their_first_day_and_take_it_from_the_last) {
    auto const person = people().a.recorder;
    EXPECT_FALSE(may(person, Action::change_units, branch()));
    ASSERT_TRUE(appoint(office(), branch(), as_clerk(person)));
    EXPECT_TRUE(may(person, Action::change_units, branch()));
    ASSERT_TRUE(end_position(office(), branch(), position_of(person), {today()}));
    EXPECT_FALSE(may(person, Action::change_units, branch()));
    auto const before = stock();
    EXPECT_EQ(refusal_of(end_position(office(), branch(), position_of(person), {today()})), wrong_state);
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangePositions, are_not_given_by_a_secretary_a_neighbour_or_an_administrator) {
    auto const position = position_of(people().a.deputy);
    auto const before = stock();
    for (auto const person : {people().a.secretary, people().b.secretary, people().administrator}) {
        EXPECT_EQ(refusal_of(appoint(writing(person), branch(), as_clerk(person))), not_allowed);
        EXPECT_EQ(refusal_of(end_position(writing(person), branch(), position, {today()})), not_allowed);
    }
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangePositions, do_not_end_before_they_begin) {
    auto input = as_clerk(people().a.recorder);
    input.until = today();
    auto const position = position_of(people().a.deputy);
    auto const before = stock();
    EXPECT_NE(fault_of(appoint(office(), branch(), input), "until"), "");
    EXPECT_NE(fault_of(appoint(office(), branch(), as_clerk({9999})), "person"), "");
    EXPECT_NE(fault_of(end_position(office(), branch(), position, {today() + -5000}), "from"), "");
    EXPECT_EQ(refusal_of(end_position(office(), people().b.unit, position, {today()})), not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangePositions, stand_in_the_history) {
    ASSERT_TRUE(appoint(office(), branch(), as_clerk(people().a.recorder)));
    EXPECT_EQ(last_of(branch()),
              "Mạc Thị Sen noted Hàn Văn Thụ as Cán bộ văn phòng of Chi bộ Lò nung, from 11 May 2026 on.");
    ASSERT_TRUE(end_position(office(), branch(), position_of(people().a.recorder), {today()}));
    EXPECT_EQ(last_of(branch()),
              "Mạc Thị Sen noted that Hàn Văn Thụ is Cán bộ văn phòng of Chi bộ Lò nung no more, "
              "from 11 May 2026 on.");
}

}  // namespace
}  // namespace daumoi::units
