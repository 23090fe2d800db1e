#include "features/units/units_testing.hpp"

namespace daumoi::units {
namespace {

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

class AddPeople : public UnitsTest {
protected:
    AddPeopleInput list(std::string people) const {
        AddPeopleInput input;
        input.people = {std::move(people)};
        input.from = today();
        return input;
    }
};
DAUMOI_ON_BOTH_DATABASES(AddPeople);

TEST_P(AddPeople, adds_a_pasted_list_at_once) {
    auto const added = add_people(
        secretary(), branch(),
        list("STT\tHọ và tên\n1\tVi Thị Hạnh Dung\tNữ\tDự bị\n2. Lò Văn Păn, nam\n\nTôn Nữ Mai Hương; bà; quần chúng"));
    ASSERT_TRUE(added);
    ASSERT_EQ(added->people.size(), 3U);
    auto const name = org::find_person(database().read().session(), added->people[2]).value();
    EXPECT_EQ(name.surname, "Tôn Nữ");
    EXPECT_EQ(name.sex, org::Sex::female);
    EXPECT_TRUE(is_member(added->people[0], branch(), today()));
    EXPECT_EQ(last_of(branch()),
              "Ngũ Đình Khải added 3 people to Chi bộ Lò nung, from 11 May 2026 on: Vi Thị Hạnh Dung, Lò Văn Păn, "
              "Tôn Nữ Mai Hương.");
}

TEST_P(AddPeople, names_the_line_of_each_fault_and_adds_nobody) {
    auto const before = stock();
    auto const refused =
        add_people(secretary(), branch(), list("Vi Thị Hạnh Dung\nDung\nLò Văn Păn, 12/3/1990\nLò Thị Inh"));
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().faults.size(), 2U);
    EXPECT_EQ(refused.error().faults[0].message.values.at("line"), "2");
    EXPECT_EQ(refused.error().faults[1].message.values.at("line"), "3");
    EXPECT_EQ(refused.error().faults[1].message.values.at("text"), "12/3/1990");
    EXPECT_NE(fault_of(add_people(secretary(), branch(), list("Họ và tên")), "people"), "");
    for (auto const person : {people().b.secretary, people().a.member, people().administrator})
        EXPECT_EQ(refusal_of(add_people(writing(person), branch(), list("Lò Văn Păn"))), not_allowed);
    EXPECT_EQ(stock(), before);
}

TEST_P(AddPeople, asks_whether_a_namesake_is_somebody_else) {
    auto input = list("Cấn Thị Mây\nLò Văn Păn\nLò Văn Păn");
    auto const before = stock();
    auto const refused = add_people(secretary(), branch(), input);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().faults.size(), 2U);
    EXPECT_EQ(stock(), before);
    input.namesakes = true;
    EXPECT_TRUE(add_people(secretary(), branch(), input));

    AddPersonInput one{{"Lò Văn Păn"}, org::Sex::male, org::MemberClass::full, today()};
    auto const after = stock();
    EXPECT_NE(fault_of(add_person(secretary(), branch(), one), "namesakes"), "");
    EXPECT_EQ(stock(), after);
    one.namesakes = true;
    EXPECT_TRUE(add_person(secretary(), branch(), one));
}

class CorrectName : public UnitsTest {
protected:
    std::int64_t revision_of(Id<Person> person) {
        return database()
            .read()
            ->value<std::int64_t>(storage::statement("SELECT revision FROM person WHERE id = :person"),
                                  {{"person", person}})
            .value();
    }
    CorrectNameInput name(Id<Person> person) { return {{"Cấn"}, Text<50>{"Thị Mai"}, {"Mây"}, revision_of(person)}; }
};
DAUMOI_ON_BOTH_DATABASES(CorrectName);

TEST_P(CorrectName, changes_the_name_and_tells_the_history) {
    auto const person = people().a.member;
    ASSERT_TRUE(correct_name(secretary(), branch(), membership_of(person), name(person)));
    EXPECT_EQ(org::find_person(database().read().session(), person)->full(), "Cấn Thị Mai Mây");
    EXPECT_EQ(last_of(branch()), "Ngũ Đình Khải corrected the name Cấn Thị Mây to Cấn Thị Mai Mây.");
}

TEST_P(CorrectName, refuses_others_strangers_unseen_changes_and_the_same_name) {
    auto const person = people().a.member;
    auto unseen = name(person);
    unseen.revision = 9;
    auto same = name(person);
    same.middle = Text<50>{"Thị"};
    auto const before = stock();
    for (auto const other : {people().b.secretary, people().a.recorder, people().administrator})
        EXPECT_EQ(refusal_of(correct_name(writing(other), branch(), membership_of(person), name(person))), not_allowed);
    EXPECT_EQ(refusal_of(correct_name(secretary(), branch(), membership_of(people().b.member), name(person))),
              not_found);
    EXPECT_EQ(refusal_of(correct_name(secretary(), branch(), membership_of(person), unseen)), stale);
    EXPECT_NE(fault_of(correct_name(secretary(), branch(), membership_of(person), same), "given"), "");
    EXPECT_EQ(stock(), before);
}

TEST_P(CorrectName, leaves_members_of_another_unit_to_those_who_change_the_people_of_both) {
    auto const person = people().b.secretary;
    ASSERT_TRUE(take_in(secretary(), branch(), {person, org::MemberClass::full, today()}));
    auto const before = stock();
    EXPECT_EQ(refusal_of(correct_name(secretary(), branch(), membership_of(person), name(person))), not_allowed);
    EXPECT_EQ(stock(), before);
    EXPECT_TRUE(correct_name(writing(people().head_of_office), branch(), membership_of(person), name(person)));
}

}  // namespace
}  // namespace daumoi::units
