#include "features/units/units_testing.hpp"

namespace daumoi::units {
namespace {

using accounts::Action;
using enum Refusal::Kind;

class ChangePositions : public UnitsTest {
protected:
    AppointInput titled(Id<Person> person, std::string title) const {
        AppointInput input;
        input.person = person;
        input.title = {std::move(title)};
        input.from = today();
        return input;
    }
    std::int64_t revision_of(Id<Position> position) {
        return database()
            .read()
            ->value<std::int64_t>(storage::statement("SELECT revision FROM position WHERE id = :position"),
                                  {{"position", position}})
            .value();
    }
    CorrectPositionInput correction(Id<Position> position, std::string title) {
        CorrectPositionInput input;
        input.title = {std::move(title)};
        input.from = today() + -30;
        input.revision = revision_of(position);
        return input;
    }
};
DAUMOI_ON_BOTH_DATABASES(ChangePositions);

TEST_P(ChangePositions, give_the_authority_that_the_title_names) {
    auto const person = people().a.recorder;
    EXPECT_FALSE(may(person, Action::convene_meeting, branch()));
    ASSERT_TRUE(appoint(office(), branch(), titled(person, "Bí thư")));
    EXPECT_TRUE(may(person, Action::convene_meeting, branch()));
    EXPECT_EQ(last_of(branch()),
              "Mạc Thị Sen noted Hàn Văn Thụ as Bí thư of Chi bộ Lò nung, with the authority of: secretary; "
              "from 11 May 2026 on.");
}

TEST_P(ChangePositions, give_what_was_chosen_against_the_title) {
    auto input = titled(people().a.recorder, "Bí thư");
    input.duty = org::Duty::none;
    ASSERT_TRUE(appoint(office(), branch(), input));
    EXPECT_FALSE(may(people().a.recorder, Action::convene_meeting, branch()));
}

TEST_P(ChangePositions, are_not_held_twice_at_the_same_time) {
    auto const person = people().a.recorder;
    ASSERT_TRUE(appoint(office(), branch(), titled(person, "Phó Bí thư")));
    auto const before = stock();
    EXPECT_EQ(fault_of(appoint(office(), branch(), titled(person, "PHO BI THU")), "title"),
              "This person is Phó Bí thư here already, since 11/5/2026. Correct that line or end it instead.");
    EXPECT_NE(fault_of(appoint(office(), branch(), titled(person, "Phó Bí thư Thường trực")), "title"), "");
    EXPECT_EQ(stock(), before);
    auto earlier = titled(person, "Phó Bí thư");
    earlier.from = today() + -100;
    earlier.until = today();
    EXPECT_TRUE(appoint(office(), branch(), earlier));
    EXPECT_TRUE(appoint(office(), branch(), titled(person, "Ủy viên Ban Chấp hành")));
    EXPECT_TRUE(appoint(office(), branch(), titled(person, "Ủy viên Ban Thường vụ")));
}

TEST_P(ChangePositions, are_corrected_with_their_authority_and_their_first_day) {
    auto const person = people().a.recorder;
    auto wrong = titled(person, "Bí thư");
    wrong.duty = org::Duty::none;
    auto const position = appoint(office(), branch(), wrong).value().position;
    ASSERT_TRUE(correct_position(office(), branch(), position, correction(position, "Bí thư")));
    EXPECT_TRUE(may(person, Action::convene_meeting, branch()));
    EXPECT_EQ(org::find_position(database().read().session(), position)->from_day, today() + -30);
    EXPECT_EQ(last_of(branch()),
              "Mạc Thị Sen corrected the position of Hàn Văn Thụ in Chi bộ Lò nung: Bí thư, from 11 April 2026 on, "
              "authority: secretary; before it was Bí thư, from 11 May 2026 on, authority: none.");
}

TEST_P(ChangePositions, are_not_corrected_by_others_unseen_or_into_nothing_new) {
    auto const position = position_of(people().a.deputy);
    auto unseen = correction(position, "Ủy viên");
    unseen.revision = 7;
    auto same = correction(position, "Phó Bí thư");
    same.from = org::find_position(database().read().session(), position)->from_day;
    auto const before = stock();
    for (auto const person : {people().a.secretary, people().b.secretary, people().administrator})
        EXPECT_EQ(refusal_of(correct_position(writing(person), branch(), position, correction(position, "Ủy viên"))),
                  not_allowed);
    EXPECT_EQ(refusal_of(correct_position(office(), branch(), position, unseen)), stale);
    EXPECT_EQ(fault_of(correct_position(office(), branch(), position, same), "title"),
              "This is what stands here already.");
    EXPECT_EQ(refusal_of(correct_position(office(), people().b.unit, position, correction(position, "Ủy viên"))),
              not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangePositions, give_authority_from_their_first_day_and_take_it_from_the_last) {
    auto const person = people().a.recorder;
    EXPECT_FALSE(may(person, Action::change_units, branch()));
    ASSERT_TRUE(appoint(office(), branch(), as_clerk(person)));
    EXPECT_TRUE(may(person, Action::change_units, branch()));
    ASSERT_TRUE(end_position(office(), branch(), position_of(person), {today()}));
    EXPECT_FALSE(may(person, Action::change_units, branch()));
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
              "Mạc Thị Sen noted Hàn Văn Thụ as Cán bộ văn phòng of Chi bộ Lò nung, with the authority of: clerk; "
              "from 11 May 2026 on.");
    ASSERT_TRUE(end_position(office(), branch(), position_of(people().a.recorder), {today()}));
    EXPECT_EQ(last_of(branch()),
              "Mạc Thị Sen noted that Hàn Văn Thụ is Cán bộ văn phòng of Chi bộ Lò nung no more, "
              "from 11 May 2026 on.");
}

}  // namespace
}  // namespace daumoi::units
