#include <regex>

#include <gmock/gmock.h>

#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

namespace daumoi::meetings {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class PreparePages : public MeetingTest {
protected:
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }
    static std::string number(auto id) { return std::to_string(id.value); }

    html::FormFields typed() const {
        return {{"unit", number(people().a.unit)},
                {"kind", "regular"},
                {"official_title", "Thay gạch lò số hai"},
                {"short_title", "Thay gạch"},
                {"basis", "Kế hoạch số 5"},
                {"sources", "Sổ tay thợ lò; Tổ kỹ thuật; 2024"},
                {"day", "30/2/2026"},
                {"planned_start", "7 giờ kém"},
                {"planned_end", "09:15"},
                {"mode", "in_room"},
                {"room", "Nhà ăn ca"},
                {"address", "Cổng phía đông"},
                {"reply_day", "31/4/2026"},
                {"reply_time", "16:45"},
                {"chair", number(people().a.secretary)},
                {"recorder", number(people().a.recorder)},
                {"invited.0.person", number(people().b.secretary)},
                {"invited.0.role", "guest"},
                {"agenda.0.kind", "discussion"},
                {"agenda.0.title", "Bàn về gạch chịu lửa"},
                {"agenda.0.minutes", "nửa giờ"}};
    }
    http::Response send(html::FormFields const& fields) {
        return visit(post_meeting, actor(chair()), post("/meetings", {}, fields), html::Language::en);
    }
};
DAUMOI_ON_BOTH_DATABASES(PreparePages);

TEST_P(PreparePages, keep_every_typed_value_of_a_refused_form) {
    auto const before = stock();
    auto const page = send(typed());
    EXPECT_EQ(page.status, 422);
    for (auto const& [name, value] : typed())
        EXPECT_THAT(body_of(page), testing::AnyOf(HasSubstr("value=\"" + value + "\""), HasSubstr(">" + value + "<")))
            << name;
    for (auto const person : {people().a.secretary, people().a.recorder, people().b.secretary})
        EXPECT_THAT(body_of(page), HasSubstr("value=\"" + number(person) + "\" data-person-number"));
    EXPECT_EQ(stock(), before);
}

TEST_P(PreparePages, search_people_for_nobody_who_does_not_convene) {
    html::FormFields const asked{{"then", "find"}, {"chair_name", "Ngũ"}};
    auto const meeting = number(convened());
    auto const status = [&](Id<Person> reader) {
        auto const found = visit(post_meeting, actor(reader), post("/meetings", {}, asked)).status;
        auto const again =
            visit(post_meeting_change, actor(reader), post("/meetings/{meeting}", {{"meeting", meeting}}, asked))
                .status;
        return std::pair(found, again);
    };
    EXPECT_EQ(status(chair()), std::pair(200, 200));
    EXPECT_EQ(status(people().a.member), std::pair(403, 403));
    EXPECT_EQ(status(people().b.secretary), std::pair(200, 404)) << "convenes meetings of their own unit";
    EXPECT_EQ(status(people().administrator), std::pair(403, 404));
}

TEST_P(PreparePages, let_another_speaker_take_the_place_of_the_one_who_was_to_report) {
    auto planned = input();
    planned.agenda.push_back({AgendaKind::report, {"Báo cáo"}, 10, people().b.secretary});
    auto const meeting = prepare_meeting(writing(chair()), organization(), planned).value().meeting;
    auto const is_on_form = [&](Id<Person> person) {
        auto const page =
            visit(edit_meeting, actor(chair()), get("/meetings/{meeting}/edit", {{"meeting", number(meeting)}}));
        return body_of(page).contains("name=\"invited.0.person\" value=\"" + number(person) + "\"");
    };
    EXPECT_EQ(person_in(meeting, people().b.secretary).roles, std::vector{Role::rapporteur});
    EXPECT_FALSE(is_on_form(people().b.secretary)) << "the agenda names them";

    planned.invited.push_back({people().b.recorder, Role::rapporteur});
    planned.agenda.front().speaker = people().b.recorder;
    planned.agenda.back().speaker = people().a.deputy;
    planned.revision = row(meeting).revision;
    ASSERT_TRUE(change_meeting(writing(chair()), organization(), meeting, planned));
    EXPECT_TRUE(is_on_form(people().b.recorder));
    EXPECT_EQ(person_in(meeting, people().a.deputy).roles, std::vector{Role::rapporteur});
    EXPECT_TRUE(person_in(meeting, people().b.secretary).roles.empty());
}

html::FormFields with(html::FormFields fields, std::string const& name, std::string const& value) {
    std::erase_if(fields, [&](auto const& field) { return field.first == name; });
    fields.emplace_back(name, value);
    return fields;
}

class ChoosePeople : public PreparePages {
protected:
    /// Everything right, but for a chair of whom only a name is typed.
    html::FormFields typed_chair(std::string const& name) const {
        auto fields = with(html::to_form_fields(input()), "chair_name", name);
        std::erase_if(fields, [](auto const& field) { return field.first == "revision"; });
        return with(std::move(fields), "chair_asked", "Lê Thị Khác");
    }
    std::vector<std::string> suggested(std::string const& name, Id<Person> reader) {
        auto request = get("/meetings/people");
        request.query.add("name", name);
        auto const page = visit(suggest_people, actor(reader), request);
        std::vector<std::string> found;
        auto const body = body_of(page);
        for (auto at = body.find("data-number"); at != body.npos; at = body.find("data-number", at + 1)) {
            auto const from = body.find('>', at) + 1;
            found.push_back(body.substr(from, body.find('<', from) - from));
        }
        return page.status == 200 ? found : std::vector{"status " + std::to_string(page.status)};
    }
};
DAUMOI_ON_BOTH_DATABASES(ChoosePeople);

TEST_P(ChoosePeople, finds_a_name_without_diacritics_and_tells_namesakes_apart) {
    EXPECT_THAT(suggested("may", chair()), testing::ElementsAre("Cấn Thị Mây, Chi bộ Lò nung"));
    EXPECT_THAT(suggested("vy", chair()), testing::ElementsAre("Thiều Quang Vỹ, Bí thư Chi bộ Tạo hình"));
    EXPECT_THAT(suggested("khong-co-ai", chair()), testing::IsEmpty());
    for (auto const* nobody : {"%", "_", "!", "\\", "can thi may lo \\", "can thi may lo !"})
        EXPECT_THAT(suggested(nobody, chair()), testing::IsEmpty()) << nobody;
    EXPECT_THAT(suggested("may", people().a.member), testing::ElementsAre("status 403"));
}

TEST_P(ChoosePeople, takes_the_only_one_of_a_name) {
    auto fields = typed_chair("khai");
    for (auto const* name : {"agenda.7.title", "agenda.7.minutes", "agenda.7.speaker_name", "invited.7.person_name"})
        fields.emplace_back(name, "");
    fields.emplace_back("agenda.7.kind", "opening");
    fields.emplace_back("invited.7.role", "guest");
    auto const answer = send(fields);
    ASSERT_EQ(answer.status, 303) << body_of(answer);
    auto const meeting = database().read()->value<Id<Meeting>>(storage::statement("SELECT max(id) FROM meeting"));
    EXPECT_EQ(person_in(*meeting, people().a.secretary).roles, std::vector{Role::chair});
}

TEST_P(ChoosePeople, asks_which_of_several_and_keeps_what_was_typed) {
    auto const before = stock();
    auto const page = send(typed_chair("Thị"));
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page),
                AllOf(HasSubstr("Several people are called “Thị”. Choose one of them."), HasSubstr("value=\"Thị\""),
                      HasSubstr(">Cấn Thị Mây, Chi bộ Lò nung</option>"), HasSubstr("Phòng họp số 2")));
    EXPECT_THAT(body_of(send(typed_chair("Vô Danh"))), HasSubstr("Nobody is called “Vô Danh”."));
    EXPECT_EQ(stock(), before);
    auto const chosen = with(with(typed_chair("Thị"), "chair_asked", "Thị"), "chair", number(people().a.deputy));
    EXPECT_EQ(send(chosen).status, 303);
}

TEST_P(ChoosePeople, looks_names_up_without_saving) {
    auto const before = stock();
    auto const page = send(with(typed_chair("khai"), "then", "find"));
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(body_of(page), HasSubstr("value=\"Ngũ Đình Khải, Bí thư Chi bộ Lò nung\""));
    EXPECT_EQ(stock(), before);
}

TEST_P(PreparePages, name_every_field_that_is_wrong) {
    auto const page = body_of(send(typed()));
    for (auto const* field : {"day", "planned_start", "reply_day", "agenda.0.minutes"})
        EXPECT_THAT(page, HasSubstr("href=\"#" + std::string(field) + "\"")) << field;
}

/// "label of the field" for each line of the summary above the form, without the row's number.
TEST_P(PreparePages, name_a_wrong_field_as_its_label_does) {
    auto fields = typed();
    for (auto& [name, value] : fields)
        if (name == "agenda.0.title") value = std::string(5000, 'x');
    fields.emplace_back("materials.0.title", "Sơ đồ lò");
    for (auto const* name : {"materials.0.dated", "materials.0.sent", "materials.0.version"})
        fields.emplace_back(name, "sai");
    auto const page = body_of(visit(post_meeting, actor(chair()), post("/meetings", {}, fields)));
    std::regex const line("<a href=\"#([^\"]+)\">([^:<0-9]+?)(?: [0-9]+)?: ");
    int lines = 0;
    for (std::sregex_iterator one(page.begin(), page.end(), line), end; one != end; ++one, ++lines)
        EXPECT_THAT(page, HasSubstr("<label for=\"" + (*one)[1].str() + "\">" + (*one)[2].str() + "</label>"));
    EXPECT_GE(lines, 8);
}

TEST_P(PreparePages, read_days_without_a_year) {
    auto fields = html::to_form_fields(input());
    for (auto const* name : {"revision", "day", "reply_day"})
        std::erase_if(fields, [&](auto const& field) { return field.first == name; });
    for (auto const& [name, value] : html::FormFields{{"day", "4/6"},
                                                      {"reply_day", "3/6"},
                                                      {"materials.0.title", "Sơ đồ lò"},
                                                      {"materials.0.dated", "20/12"},
                                                      {"materials.0.sent", "1/6"}})
        fields.emplace_back(name, value);
    auto const answer = send(fields);
    ASSERT_EQ(answer.status, 303) << body_of(answer);
    auto const meeting = database().read()->value<Id<Meeting>>(storage::statement("SELECT max(id) FROM meeting"));
    auto const stored = row(*meeting);
    EXPECT_EQ(stored.day.iso(), "2026-06-04");
    EXPECT_EQ(stored.reply_day.value().iso(), "2026-06-03");
    EXPECT_EQ(stored.materials.front().dated.value().iso(), "2025-12-20");
    EXPECT_EQ(stored.materials.front().sent.value().iso(), "2026-06-01");
    EXPECT_EQ(send(with(fields, "day", "31/6")).status, 422);
}

class NoticePages : public PreparePages {
protected:
    Id<Meeting> with_guest() {
        auto meeting = input();
        meeting.invited = {{people().b.deputy, Role::guest}};
        return prepare_meeting(writing(chair()), organization(), meeting).value().meeting;
    }
    std::string page(Id<Meeting> meeting, Id<Person> reader, std::string const& query = {}) {
        auto request = get("/", {{"meeting", number(meeting)}});
        if (!query.empty()) request.query.add("notice", query);
        return body_of(visit(show_meeting, actor(reader), request, html::Language::en));
    }
};
DAUMOI_ON_BOTH_DATABASES(NoticePages);

TEST_P(NoticePages, say_before_who_gets_it_and_how) {
    auto const meeting = with_guest();
    auto const before = stock();
    EXPECT_THAT(page(meeting, chair()),
                AllOf(HasSubstr("The notice goes to 6 people"), HasSubstr("Bàng Thị Nhạn"),
                      HasSubstr("from outside the unit"), HasSubstr("sends no mail and no message")));
    EXPECT_EQ(stock(), before);
}

TEST_P(NoticePages, say_after_who_got_it_once_and_to_those_who_prepare) {
    auto const meeting = with_guest();
    auto const answer =
        visit(post_notice, actor(chair()), post("/", {{"meeting", number(meeting)}}, {}), html::Language::en);
    EXPECT_EQ(answer.status, 303);
    EXPECT_EQ(answer.headers.find("Location"), "/meetings/" + number(meeting) + "?notice=sent");
    EXPECT_THAT(page(meeting, chair(), "sent"),
                AllOf(HasSubstr("The notice was sent to 6 people"), HasSubstr("Copy all personal links")));
    EXPECT_THAT(page(meeting, chair()), testing::Not(HasSubstr("The notice was sent")));
    EXPECT_THAT(page(meeting, people().a.member, "sent"), testing::Not(HasSubstr("The notice was sent")));
}

TEST_P(NoticePages, say_nothing_of_a_notice_that_waits) {
    EXPECT_THAT(page(with_guest(), chair(), "sent"), testing::Not(HasSubstr("The notice was sent")));
}

TEST_P(PreparePages, take_nested_quotation_marks_and_refuse_5000_characters) {
    auto fields = typed();
    for (auto& [name, value] : fields) {
        if (name == "day") value = "12/5/2026";
        if (name == "planned_start") value = "08:00";
        if (name == "reply_day") value = "11/5/2026";
        if (name == "agenda.0.minutes") value = "30";
        if (name == "official_title") value = "Học “Nghề gốm theo lời dạy ‘lửa là thầy’” & \"giữ lò\" <1990>";
    }
    auto const answer = send(fields);
    ASSERT_EQ(answer.status, 303) << body_of(answer);
    auto const page = visit(list_meetings, actor(chair()), get("/meetings"));
    EXPECT_EQ(page.status, 200);
    auto const before = stock();
    for (auto& [name, value] : fields)
        if (name == "official_title") value = std::string(5000, 'x');
    auto const refused = send(fields);
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(body_of(refused), HasSubstr(std::string(5000, 'x')));
    EXPECT_EQ(stock(), before);
}

TEST_P(PreparePages, show_what_is_stored_beside_a_stale_form) {
    auto const meeting = prepared();
    auto other = input();
    other.room = {"Kho củi"};
    other.revision = row(meeting).revision;
    auto const first_revision = std::to_string(row(meeting).revision);
    ASSERT_TRUE(change_meeting(writing(people().a.deputy), organization(), meeting, other));
    auto const before = stock();
    auto fields = html::to_form_fields(input());
    std::erase_if(fields, [](auto const& field) { return field.first == "revision"; });
    fields.emplace_back("revision", first_revision);
    auto const page = visit(post_meeting_change, actor(chair()), post("/", {{"meeting", number(meeting)}}, fields),
                            html::Language::en);
    EXPECT_EQ(page.status, 409);
    EXPECT_THAT(body_of(page), AllOf(HasSubstr("Kho củi"), HasSubstr("Phòng họp số 2")));
    EXPECT_EQ(stock(), before);
}

TEST_P(PreparePages, keep_materials_groups_and_former_posts_of_a_refused_form) {
    auto fields = typed();
    for (auto const& [name, value] : html::FormFields{{"attending_groups", "các tổ trưởng"},
                                                      {"occasion", "nhằm giữ lò"},
                                                      {"invited.0.past", "1"},
                                                      {"materials.0.title", "Sơ đồ lò"},
                                                      {"materials.0.version", "hai"},
                                                      {"materials.0.sent", "1/5/2026"},
                                                      {"materials.1.title", ""}})
        fields.emplace_back(name, value);
    auto const before = stock();
    auto const page = send(fields);
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page),
                AllOf(HasSubstr(">các tổ trưởng<"), HasSubstr("value=\"nhằm giữ lò\""), HasSubstr("value=\"Sơ đồ lò\""),
                      HasSubstr("value=\"hai\""), HasSubstr("name=\"invited.0.past\" value=\"1\" checked")));
    EXPECT_THAT(body_of(page), HasSubstr("href=\"#materials.0.version\""));
    EXPECT_EQ(stock(), before);
}

TEST_P(PreparePages, show_the_letter_to_a_guest_to_those_who_prepare) {
    auto with_guest = input();
    with_guest.invited = {{people().b.deputy, Role::guest}};
    auto const meeting = prepare_meeting(writing(chair()), organization(), with_guest).value().meeting;
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    auto const letter = [&](Id<Person> reader, Id<Person> guest) {
        return visit(show_invitation, actor(reader),
                     get("/", {{"meeting", number(meeting)}, {"person", number(guest)}}));
    };
    auto const page = letter(chair(), people().b.deputy);
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(body_of(page), AllOf(HasSubstr("Kính gửi: Đồng chí Bàng Thị Nhạn"), HasSubstr("/r/")));
    EXPECT_EQ(letter(chair(), people().b.member).status, 404);
    EXPECT_EQ(letter(people().a.member, people().b.deputy).status, 403);
    EXPECT_EQ(letter(people().b.secretary, people().b.deputy).status, 404);
}

TEST_P(PreparePages, show_a_guest_nothing_before_the_notice) {
    auto with_guest = input();
    with_guest.invited = {{people().b.deputy, Role::guest}};
    auto const meeting = prepare_meeting(writing(chair()), organization(), with_guest).value().meeting;
    auto const list = [&] { return body_of(visit(list_meetings, actor(people().b.deputy), get("/meetings"))); };
    auto const page = get("/", {{"meeting", number(meeting)}});
    EXPECT_THAT(list(), testing::Not(HasSubstr("Giữ lửa lò nung")));
    EXPECT_EQ(visit(show_meeting, actor(people().b.deputy), page).status, 404);
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    EXPECT_THAT(list(), HasSubstr("Giữ lửa lò nung"));
    EXPECT_EQ(visit(show_meeting, actor(people().b.deputy), page).status, 200);
}

}  // namespace
}  // namespace daumoi::meetings
