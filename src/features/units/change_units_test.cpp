#include "features/units/units_testing.hpp"

namespace daumoi::units {
namespace {

using enum Refusal::Kind;

class ChangeUnits : public UnitsTest {};
DAUMOI_ON_BOTH_DATABASES(ChangeUnits);

TEST_P(ChangeUnits, adds_a_unit_under_another) {
    auto const added = add_unit(office(), parent(), crew());
    ASSERT_TRUE(added);
    auto const unit = org::find_unit(database().read().session(), added->unit).value();
    EXPECT_EQ(unit.name, "Chi bộ Men màu");
    EXPECT_EQ(unit.in_titles, "Chi bộ Men màu");
    EXPECT_EQ(unit.parent, parent());
    EXPECT_EQ(unit.depth, 1);
    EXPECT_TRUE(may(people().head_of_office, accounts::Action::change_people, added->unit));
}

TEST_P(ChangeUnits, refuses_everybody_but_the_office_of_the_unit_or_of_one_above) {
    auto const before = stock();
    for (auto const person : {people().a.secretary, people().b.secretary, people().a.member, people().administrator}) {
        EXPECT_EQ(refusal_of(add_unit(writing(person), branch(), crew())), not_allowed);
        EXPECT_EQ(refusal_of(rename_unit(writing(person), branch(), {Text<200>{"X"}, {}, {}, today()})), not_allowed);
        EXPECT_EQ(refusal_of(close_unit(writing(person), branch(), {today()})), not_allowed);
    }
    EXPECT_EQ(refusal_of(add_unit(office(), {999}, crew())), not_found);
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangeUnits, refuses_names_that_stand_there_already_and_days_that_are_not_yet) {
    auto const before = stock();
    auto input = crew();
    input.name = {"Chi bộ Lò nung"};
    EXPECT_NE(fault_of(add_unit(office(), parent(), input), "name"), "");
    input = crew();
    input.from = today() + 1;
    EXPECT_NE(fault_of(add_unit(office(), parent(), input), "from"), "");
    EXPECT_NE(fault_of(rename_unit(office(), branch(), {Text<200>{"Chi bộ Lò"}, {}, {}, today() + 1}), "from"), "");
    EXPECT_NE(fault_of(rename_unit(office(), branch(), {Text<200>{"Chi bộ Lò"}, {}, {}, today() + -2000}), "from"), "");
    EXPECT_NE(fault_of(rename_unit(office(), branch(), {Text<200>{"Chi bộ Tạo hình"}, {}, {}, today()}), "name"), "");
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangeUnits, renames_from_a_day_on_and_keeps_the_name_of_earlier_days) {
    ASSERT_TRUE(rename_unit(office(), branch(), {Text<200>{"Chi bộ Lò ga"}, {}, {}, today()}));
    EXPECT_EQ(name_of(branch()), "Chi bộ Lò ga");
    auto const earlier = database().read()->value<std::string>(
        storage::statement("SELECT name FROM unit_version WHERE unit = :unit AND until_day = :day"),
        {{"unit", branch()}, {"day", today()}});
    EXPECT_EQ(earlier, "Chi bộ Lò nung");
}

TEST_P(ChangeUnits, corrects_the_name_of_the_day_on_which_it_began) {
    auto const unit = add_unit(office(), parent(), crew()).value().unit;
    ASSERT_TRUE(rename_unit(office(), unit, {Text<200>{"Chi bộ Men"}, {}, {}, today()}));
    EXPECT_EQ(name_of(unit), "Chi bộ Men");
    EXPECT_EQ(database().read()->value<std::int64_t>(
                  storage::statement("SELECT count(*) FROM unit_version WHERE unit = :unit"), {{"unit", unit}}),
              1);
}

TEST_P(ChangeUnits, closes_a_unit_in_which_nothing_is_left) {
    auto const unit = add_unit(office(), parent(), crew()).value().unit;
    ASSERT_TRUE(close_unit(office(), unit, {today()}));
    for (auto const& one : org::all_units(database().read().session())) EXPECT_NE(one.unit, unit);
    EXPECT_EQ(name_of(unit), "Chi bộ Men màu");
    EXPECT_EQ(refusal_of(close_unit(office(), unit, {today()})), not_found);
    EXPECT_EQ(refusal_of(add_person(office(), unit, newcomer())), not_found);
}

TEST_P(ChangeUnits, closes_neither_the_root_nor_a_unit_with_people) {
    auto const before = stock();
    EXPECT_EQ(refusal_of(close_unit(office(), parent(), {today()})), wrong_state);
    auto const refused = close_unit(office(), branch(), {today()});
    ASSERT_EQ(refusal_of(refused), wrong_state);
    EXPECT_EQ(refused.error().message.values.at("count"), "7");
    EXPECT_EQ(stock(), before);
}

TEST_P(ChangeUnits, stands_in_the_history) {
    auto const unit = add_unit(office(), parent(), crew()).value().unit;
    EXPECT_EQ(last_of(unit),
              "Mạc Thị Sen added the unit Chi bộ Men màu under Đảng bộ Nhà máy Gốm Thạch Khê, "
              "from 11 May 2026 on.");
    EXPECT_EQ(last_of(parent()), last_of(unit));
    ASSERT_TRUE(rename_unit(office(), unit, {Text<200>{"Chi bộ Men"}, {}, {}, today()}));
    EXPECT_EQ(last_of(unit), "Mạc Thị Sen renamed the unit from Chi bộ Men màu to Chi bộ Men, from 11 May 2026 on.");
    ASSERT_TRUE(close_unit(office(), unit, {today()}));
    EXPECT_EQ(last_of(unit, html::Language::vi), "Mạc Thị Sen đóng đơn vị Chi bộ Men, kể từ 11/5/2026.");
}

}  // namespace
}  // namespace daumoi::units
