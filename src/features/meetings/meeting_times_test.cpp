#include <gmock/gmock.h>

#include "features/meetings/meeting_input.hpp"
#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

namespace daumoi::meetings {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TimeOfDay at(int hour, int minute = 0) { return TimeOfDay{static_cast<std::int16_t>(hour * 60 + minute)}; }

struct PartCase {
    PartOfDay part;
    TimeOfDay start;
    bool good;
};

TEST(MeetingTimes, lie_in_the_part_of_the_day_that_is_chosen) {
    using enum PartOfDay;
    for (auto const& one :
         {PartCase{morning, at(7, 30), true}, PartCase{morning, at(16), false}, PartCase{afternoon, at(11, 30), true},
          PartCase{afternoon, at(18), true}, PartCase{afternoon, at(8), false}, PartCase{evening, at(17, 30), true},
          PartCase{evening, at(14), false}})
        EXPECT_EQ(faults_of_times({{}, one.start, {}, one.part, {}, {}}, {}).empty(), one.good) << one.start.iso();
}

class MeetingTimes : public MeetingTest {
protected:
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }
    static std::string number(auto id) { return std::to_string(id.value); }
    MeetingInput tomorrow() const {
        auto planned = input();
        planned.day = today() + 1;
        planned.reply_day = today();
        planned.reply_time = at(8, 10);
        return planned;
    }
    html::FormFields typed() const {
        auto fields = html::to_form_fields(input());
        std::erase_if(fields, [](auto const& field) { return field.first == "revision"; });
        return fields;
    }
    static void put(html::FormFields& fields, std::string const& name, std::string const& value) {
        std::erase_if(fields, [&](auto const& field) { return field.first == name; });
        fields.emplace_back(name, value);
    }
    http::Response send(html::FormFields const& fields) {
        return visit(post_meeting, actor(chair()), post("/meetings", {}, fields), html::Language::en);
    }
    MeetingRow newest() {
        return row(*database().read()->value<Id<Meeting>>(storage::statement("SELECT max(id) FROM meeting")));
    }
};
DAUMOI_ON_BOTH_DATABASES(MeetingTimes);

TEST_P(MeetingTimes, follow_the_hour_where_no_part_of_the_day_is_chosen) {
    auto fields = typed();
    put(fields, "planned_start", "16:00");
    put(fields, "planned_end", "17h30");
    put(fields, "part_of_day", "");
    ASSERT_EQ(send(fields).status, 303);
    EXPECT_EQ(newest().part_of_day, PartOfDay::afternoon);
    auto const before = stock();
    put(fields, "part_of_day", "morning");
    auto const refused = send(fields);
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(body_of(refused),
                AllOf(HasSubstr("16:00 lies in another part of the day."), HasSubstr("value=\"morning\" selected")));
    EXPECT_EQ(stock(), before);
}

TEST_P(MeetingTimes, ask_for_replies_before_the_meeting_and_not_in_the_past) {
    auto late = tomorrow();
    late.reply_time = at(7);
    auto after = input();
    after.reply_day = after.day;
    after.reply_time = at(9);
    auto const before = stock();
    EXPECT_EQ(fault_of(prepare_meeting(writing(chair()), organization(), late), "reply_day"),
              "This time has passed already. Type a later one, or none.");
    EXPECT_NE(fault_of(prepare_meeting(writing(chair()), organization(), after), "reply_day"), "");
    EXPECT_EQ(stock(), before);
    late.day = today() + -3;
    late.reply_day = today() + -4;
    EXPECT_TRUE(prepare_meeting(writing(chair()), organization(), late)) << "written down afterwards";
}

TEST_P(MeetingTimes, keep_a_notice_back_whose_day_for_replies_has_passed) {
    auto const meeting = prepare_meeting(writing(chair()), organization(), tomorrow()).value().meeting;
    clock().advance(std::chrono::minutes{20});
    auto const before = stock();
    auto const refused =
        visit(post_notice, actor(chair()), post("/", {{"meeting", number(meeting)}}, {}), html::Language::en);
    EXPECT_EQ(refused.status, 409);
    EXPECT_THAT(body_of(refused),
                HasSubstr("The day for replies has passed already. Change it, then send the notice."));
    EXPECT_EQ(stock(), before);
}

TEST_P(MeetingTimes, leave_an_announced_deadline_that_passed_since) {
    auto const meeting = prepare_meeting(writing(chair()), organization(), tomorrow()).value().meeting;
    ASSERT_TRUE(send_notice(writing(chair()), organization(), meeting));
    clock().advance(std::chrono::minutes{20});
    auto changed = tomorrow();
    changed.room = {"Nhà ăn ca"};
    changed.revision = row(meeting).revision;
    EXPECT_TRUE(change_meeting(writing(chair()), organization(), meeting, changed));
    changed.reply_time = at(8, 15);
    changed.revision = row(meeting).revision;
    EXPECT_NE(fault_of(change_meeting(writing(chair()), organization(), meeting, changed), "reply_day"), "");
}

TEST_P(MeetingTimes, tell_all_faults_in_one_round) {
    auto fields = typed();
    put(fields, "room", "");
    put(fields, "planned_end", "08:00");
    put(fields, "reply_day", "30/5/26");
    auto const before = stock();
    auto const page = body_of(send(fields));
    for (auto const* field : {"room", "planned_end", "reply_day"})
        EXPECT_THAT(page, HasSubstr("href=\"#" + std::string(field) + "\"")) << field;
    EXPECT_EQ(stock(), before);
}

TEST_P(MeetingTimes, move_a_proposed_day_for_replies_with_the_meeting) {
    auto fields = typed();
    put(fields, "proposed_day", (today() + 7).iso());
    put(fields, "day", "22/6/26");
    put(fields, "reply_day", "17/5/2026");
    ASSERT_EQ(send(fields).status, 303);
    EXPECT_EQ(newest().day.iso(), "2026-06-22");
    EXPECT_EQ(newest().reply_day.value().iso(), "2026-06-21");
    put(fields, "reply_day", "20/6/2026");
    ASSERT_EQ(send(fields).status, 303);
    EXPECT_EQ(newest().reply_day.value().iso(), "2026-06-20");
}

TEST_P(MeetingTimes, doubt_an_agenda_longer_than_the_meeting) {
    auto planned = input();
    planned.agenda = {{AgendaKind::discussion, {"Thảo luận"}, 120, {}}};
    auto const meeting = prepare_meeting(writing(chair()), organization(), planned).value().meeting;
    auto const page = visit(show_meeting, actor(chair()), get("/", {{"meeting", number(meeting)}}), html::Language::en);
    EXPECT_THAT(body_of(page), HasSubstr("The agenda takes 120 minutes, the meeting only 90"));
}

class UsualMeeting : public MeetingTimes {
protected:
    std::string form(std::string const& kind = {}) {
        auto request = get("/meetings/new");
        if (!kind.empty()) request.query.add("kind", kind);
        return body_of(visit(new_meeting, actor(chair()), request));
    }
    /// As the form of a thematic meeting is sent when nothing of its agenda was touched.
    html::FormFields untouched(std::string const& kind) const {
        auto fields = typed();
        std::erase_if(fields, [](auto const& field) { return field.first.starts_with("agenda."); });
        for (auto const& [name, value] :
             html::FormFields{{"proposed_kind", "thematic"},    {"kind", kind},
                              {"agenda.0.kind", "opening"},     {"agenda.0.title", "Mở đầu"},
                              {"agenda.0.minutes", "10"},       {"agenda.0.speaker_name", ""},
                              {"agenda.1.kind", "lead_report"}, {"agenda.1.title", "Báo cáo đề dẫn"},
                              {"agenda.1.minutes", "30"},       {"agenda.2.kind", "discussion"},
                              {"agenda.2.title", "Thảo luận"},  {"agenda.2.minutes", "50"},
                              {"agenda.3.kind", "vote"},        {"agenda.3.title", "Biểu quyết"},
                              {"agenda.3.minutes", "10"},       {"agenda.4.kind", "conclusion"},
                              {"agenda.4.title", "Kết luận"},   {"agenda.4.minutes", "10"},
                              {"agenda.5.kind", "closing"},     {"agenda.5.title", "Kết thúc"},
                              {"agenda.5.minutes", "10"}})
            put(fields, name, value);
        return fields;
    }
    std::vector<std::string> titles() {
        std::vector<std::string> all;
        for (auto const& item : agenda_of(database().read().session(), newest().meeting))
            all.push_back(item.item_title);
        return all;
    }
};
DAUMOI_ON_BOTH_DATABASES(UsualMeeting);

TEST_P(UsualMeeting, has_the_agenda_of_its_kind) {
    EXPECT_THAT(form(), HasSubstr("Báo cáo đề dẫn\""));
    EXPECT_THAT(form("regular"), AllOf(Not(HasSubstr("Báo cáo đề dẫn\"")), HasSubstr("Báo cáo kết quả công tác")));
}

TEST_P(UsualMeeting, has_place_hours_and_recorder_of_the_units_latest) {
    EXPECT_THAT(form(), AllOf(HasSubstr("value=\"14:00\""), Not(HasSubstr("Phòng họp số 2"))));
    convened();
    auto const recorder = org::find_person(database().read().session(), people().a.recorder)->full();
    EXPECT_THAT(form(), AllOf(HasSubstr("value=\"08:30\""), HasSubstr("value=\"Phòng họp số 2\""),
                              HasSubstr("value=\"" + recorder)));
}

TEST_P(UsualMeeting, changes_an_untouched_agenda_with_the_kind_and_no_other) {
    ASSERT_EQ(send(untouched("regular")).status, 303);
    EXPECT_THAT(titles(), testing::Contains("Báo cáo kết quả công tác và nhiệm vụ thời gian tới"));
    auto touched = untouched("regular");
    put(touched, "agenda.1.title", "Báo cáo về lửa");
    ASSERT_EQ(send(touched).status, 303);
    EXPECT_THAT(titles(), testing::Contains("Báo cáo về lửa"));
}

TEST_P(UsualMeeting, is_presided_over_in_the_capacity_of_its_unit) {
    database().write([&](storage::WriteTransaction& transaction) {
        org::add_position(
            transaction,
            {chair(), "Đảng ủy viên", "", org::Duty::committee_member, people().parent, {}, {}, 0, today() + -9, {}});
        return true;
    });
    EXPECT_THAT(form(), HasSubstr("value=\"Ngũ Đình Khải, Bí thư Chi bộ Lò nung\""));
}

TEST_P(UsualMeeting, suggests_people_of_the_unit_first) {
    auto const add = [&](std::string const& surname, Id<Unit> unit) {
        database().write([&](storage::WriteTransaction& transaction) {
            auto const person = org::add_person(transaction, {{}, surname, "Văn", "Long", org::Sex::male});
            org::add_membership(transaction, person, unit, org::MemberClass::full, today() + -9);
            return true;
        });
    };
    add("An", people().b.unit);
    add("Vi", people().a.unit);
    auto const first = [&](Id<Unit> unit) {
        auto request = get("/meetings/people");
        request.query.add("name", "long");
        request.query.add("unit", number(unit));
        auto const page = body_of(visit(suggest_people, actor(chair()), request));
        return page.find("An Văn Long") < page.find("Vi Văn Long") ? "An" : "Vi";
    };
    EXPECT_EQ(first(people().a.unit), "Vi");
    EXPECT_EQ(first(people().b.unit), "An");
}

}  // namespace
}  // namespace daumoi::meetings
