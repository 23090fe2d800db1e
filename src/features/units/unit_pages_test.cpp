#include <gmock/gmock.h>

#include "features/units/unit_view.hpp"
#include "features/units/units_pages.hpp"
#include "features/units/units_testing.hpp"
#include "html/template_names.hpp"

namespace daumoi::units {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class UnitPages : public UnitsTest {
protected:
    static std::string number(auto id) { return std::to_string(id.value); }
    std::string page_of(Id<Unit> unit, Id<Person> reader, std::string const& query = {}) {
        auto asked = get("/units/" + number(unit), {{"unit", number(unit)}});
        asked.query = http::Fields::parse(query).value();
        auto const answer = visit(show_unit, actor(reader), asked);
        EXPECT_EQ(answer.status, 200);
        return *answer.body;
    }
};
DAUMOI_ON_BOTH_DATABASES(UnitPages);

TEST(TemplatesOfUnits, name_what_their_views_have) {
    for (auto const language : {html::Language::vi, html::Language::en})
        EXPECT_THAT(html::check_template<UnitView>(
                        detail::all_templates().source("units/unit", {language, html::Terminology::party}),
                        {"unit_kind", "on", "of_today", "positions.holder", "positions.title"}),
                    IsEmpty());
}

TEST_P(UnitPages, show_positions_to_everybody_and_members_to_those_who_see_them) {
    EXPECT_THAT(page_of(branch(), people().b.member),
                AllOf(HasSubstr("Ngũ Đình Khải"), Not(HasSubstr("Cấn Thị Mây")), Not(HasSubstr("/people"))));
    EXPECT_THAT(page_of(branch(), people().a.member), AllOf(HasSubstr("Cấn Thị Mây"), Not(HasSubstr("/people"))));
    EXPECT_THAT(page_of(branch(), people().a.secretary), AllOf(HasSubstr("/people\""), Not(HasSubstr("/positions\""))));
    EXPECT_THAT(page_of(branch(), people().head_of_office), AllOf(HasSubstr("/people\""), HasSubstr("/positions\"")));
}

TEST_P(UnitPages, show_who_held_what_on_an_earlier_day_without_forms) {
    auto const position = position_of(people().a.deputy);
    ASSERT_TRUE(end_position(office(), branch(), position, {today()}));
    EXPECT_THAT(page_of(branch(), people().head_of_office), Not(HasSubstr("Phó Bí thư")));
    EXPECT_THAT(page_of(branch(), people().head_of_office, "on=10/5/2026"),
                AllOf(HasSubstr("Phó Bí thư"), Not(HasSubstr("/positions\""))));
}

TEST_P(UnitPages, find_units_with_or_without_marks) {
    auto asked = get("/units");
    asked.query = http::Fields::parse("q=tao+hinh").value();
    auto const answer = visit(show_tree, actor(people().a.member), asked);
    EXPECT_THAT(*answer.body,
                AllOf(HasSubstr("<h1 class=\"title\">Chi bộ Tạo hình"), Not(HasSubstr("Chi bộ Lò nung"))));
}

TEST_P(UnitPages, lead_everybody_to_their_own_unit_first) {
    EXPECT_THAT(*visit(show_tree, actor(people().b.member), get("/units")).body,
                HasSubstr("<h1 class=\"title\">Chi bộ Tạo hình"));
}

TEST_P(UnitPages, keep_what_was_typed_when_it_is_refused) {
    auto const before = stock();
    auto const answer = visit(
        post_person, actor(people().a.secretary),
        post("/units/" + number(branch()) + "/people", {{"unit", number(branch())}},
             {{"full_name", "Hạnhdung"}, {"sex", "female"}, {"member_class", "probationary"}, {"from", "11/5/2026"}}));
    EXPECT_EQ(answer.status, 422);
    EXPECT_THAT(*answer.body,
                AllOf(HasSubstr("value=\"Hạnhdung\""), HasSubstr("href=\"#person-full_name\">Họ và tên: "),
                      HasSubstr("value=\"probationary\" selected")));
    EXPECT_EQ(stock(), before);
}

TEST_P(UnitPages, tell_a_neighbour_nothing_about_what_was_typed) {
    auto const answer = visit(post_position, actor(people().b.secretary),
                              post("/units/" + number(branch()) + "/positions", {{"unit", number(branch())}}, {}));
    EXPECT_EQ(answer.status, 403);
}

TEST_P(UnitPages, follow_the_title_where_no_authority_was_chosen) {
    auto const answer = visit(
        post_position, actor(people().head_of_office),
        post("/units/" + number(branch()) + "/positions", {{"unit", number(branch())}},
             {{"person", number(people().a.recorder)}, {"title", "Phó bí thư"}, {"duty", ""}, {"from", "11/5/2026"}}));
    ASSERT_EQ(answer.status, 303);
    auto const position = position_of(people().a.recorder);
    EXPECT_EQ(org::find_position(database().read().session(), position)->duty, org::Duty::deputy);
    EXPECT_THAT(page_of(branch(), people().head_of_office, "given=" + number(position)),
                AllOf(HasSubstr("Đã ghi: Hàn Văn Thụ, Phó bí thư."), HasSubstr("<b>phó bí thư</b>")));
}

TEST_P(UnitPages, keep_the_form_open_for_the_next_person) {
    auto const answer = visit(
        post_person, actor(people().a.secretary),
        post("/units/" + number(branch()) + "/people", {{"unit", number(branch())}},
             {{"full_name", "Vi Hạnh Dung"}, {"sex", "female"}, {"member_class", "full"}, {"from", "11/5/2026"}}));
    ASSERT_EQ(answer.status, 303);
    EXPECT_THAT(std::string(answer.headers.find("Location").value_or("")), HasSubstr("?open=person&added="));
    EXPECT_THAT(std::string(answer.headers.find("Location").value_or("")), HasSubstr("#person-full_name"));
    EXPECT_THAT(page_of(branch(), people().a.secretary, "open=person"), HasSubstr("id=\"person\" open"));
}

TEST_P(UnitPages, show_a_list_before_anybody_is_added) {
    auto const before = stock();
    auto const asked = [&](std::string people) {
        return visit(
            post_people, actor(UnitsTest::people().a.secretary),
            post("/units/" + number(branch()) + "/people-list", {{"unit", number(branch())}},
                 {{"people", std::move(people)}, {"member_class", "full"}, {"from", "11/5/2026"}, {"preview", "1"}}));
    };
    auto const shown = asked("Vi Thị Hạnh Dung, nữ\nLò Văn Păn");
    EXPECT_EQ(shown.status, 200);
    EXPECT_THAT(*shown.body, AllOf(HasSubstr("Đọc được 2 người"), HasSubstr("<td>Vi Thị Hạnh</td>"),
                                   HasSubstr("Vi Thị Hạnh Dung, nữ\nLò Văn Păn</textarea>")));
    auto const refused = asked("Vi Thị Hạnh Dung\nPăn");
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(*refused.body, AllOf(HasSubstr("Dòng 2: “Păn”"), HasSubstr("Vi Thị Hạnh Dung\nPăn</textarea>")));
    EXPECT_EQ(stock(), before);
}

TEST_P(UnitPages, show_a_correction_that_came_too_late_beside_what_stands_now) {
    auto const position = position_of(people().a.deputy);
    auto const answer = visit(post_position_correction, actor(people().head_of_office),
                              post("/units/1/positions/1", {{"unit", number(branch())}, {"position", number(position)}},
                                   {{"title", "Ủy viên"}, {"from", "1/5/2026"}, {"revision", "5"}}));
    EXPECT_EQ(answer.status, 409);
    EXPECT_THAT(*answer.body, AllOf(HasSubstr("value=\"Ủy viên\""), HasSubstr("<td>Phó Bí thư")));
}

}  // namespace
}  // namespace daumoi::units
