#include <gmock/gmock.h>

#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

namespace daumoi::meetings {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class RecordPages : public MeetingTest {
protected:
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }
    static std::string number(auto id) { return std::to_string(id.value); }

    http::Response write(Id<Meeting> meeting, html::FormFields const& fields, std::string const& accept = "text/html") {
        auto request = post("/meetings/" + number(meeting) + "/entries", {{"meeting", number(meeting)}}, fields);
        request.headers.set("Accept", accept);
        return visit(post_entry, actor(recorder()), request, html::Language::en);
    }
    /// The record as the address shows it after a removal.
    http::Response record_without(Id<Meeting> meeting, std::string const& removed, Id<Person> reader) {
        auto request = get("/meetings/" + number(meeting) + "/record", {{"meeting", number(meeting)}});
        request.query.add("removed", removed);
        return visit(show_record, actor(reader), request);
    }
    http::Response correct(Id<Meeting> meeting, Id<Entry> entry, Id<Person> by, html::FormFields const& fields) {
        auto const request = post("/", {{"meeting", number(meeting)}, {"entry", number(entry)}}, fields);
        return visit(post_entry_correction, actor(by), request, html::Language::en);
    }
};
DAUMOI_ON_BOTH_DATABASES(RecordPages);

TEST_P(RecordPages, write_a_line_that_is_sure) {
    auto const meeting = running();
    auto const answer = write(meeting, {{"line", "Mây đề nghị chụm thêm củi"}});
    EXPECT_EQ(answer.status, 303);
    ASSERT_EQ(record(meeting).entries.size(), 1U);
    EXPECT_EQ(record(meeting).entries[0].speaker, people().a.member);
    EXPECT_EQ(answer.headers.find("Location"),
              "/meetings/" + number(meeting) + "/record#entry-" + number(record(meeting).entries[0].id));
}

TEST_P(RecordPages, read_a_deadline_without_a_year_as_the_next_such_day) {
    auto const meeting = running();
    html::FormFields const fields{{"kind", "task"}, {"text", "gửi mẫu sổ"}, {"deadline", "4/1"}};
    ASSERT_EQ(write(meeting, fields).status, 303);
    EXPECT_EQ(record(meeting).entries.back().details.deadline.value().iso(), "2027-01-04");
    auto const before = stock();
    auto const refused = write(meeting, {{"kind", "task"}, {"text", "gửi mẫu sổ"}, {"deadline", "31/4"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(body_of(refused), HasSubstr("value=\"31/4\""));
    EXPECT_EQ(stock(), before);
}

TEST_P(RecordPages, choose_the_kind_that_a_command_alone_names) {
    auto const meeting = running();
    auto const page = write(meeting, {{"line", "/thống nhất"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page), AllOf(HasSubstr("value=\"outcome\" checked"), Not(HasSubstr(">/thống nhất<"))));
    auto const again = write(meeting, {{"line", "bq 99 0 0"}, {"kind", "vote"}});
    EXPECT_THAT(body_of(again), AllOf(HasSubstr("value=\"vote\" checked"), HasSubstr(">bq 99 0 0</textarea>")));
    EXPECT_EQ(write(meeting, {{"line", "/thống nhất giữ lịch chụm củi"}}).status, 303);
}

TEST_P(RecordPages, ask_when_a_line_is_in_doubt_and_write_nothing) {
    auto const meeting = running();
    ASSERT_TRUE(
        call_roll(writing(recorder()), meeting, people().a.member, {Attendance::absent_without_reason, {}, {}, {}}));
    auto const before = stock();
    std::string const line = "Mây đề nghị chụm thêm củi";
    auto const page = write(meeting, {{"line", line}});
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page),
                AllOf(HasSubstr("Cấn Thị Mây is recorded as absent."), HasSubstr(">" + line + "</textarea>")));
    auto const for_script = write(meeting, {{"line", line}}, "text/html; fragment");
    EXPECT_EQ(for_script.status, 422);
    EXPECT_EQ(body_of(for_script), "Cấn Thị Mây is recorded as absent.");
    EXPECT_EQ(stock(), before);
}

TEST_P(RecordPages, write_an_answer_and_show_whose_question_it_answers) {
    auto const meeting = running();
    ASSERT_EQ(write(meeting, {{"line", "/hỏi Mây bao giờ có củi"}}).status, 303);
    auto const question = number(record(meeting).entries.at(0).id);
    auto shown = get("/meetings/" + number(meeting) + "/record", {{"meeting", number(meeting)}});
    shown.query.add("answer", question);
    EXPECT_THAT(
        body_of(visit(show_record, actor(recorder()), shown)),
        AllOf(HasSubstr("name=\"answers\" value=\"" + question + "\""), HasSubstr("data-answer=\"" + question)));
    auto const fragment = write(meeting, {{"line", "Khải: mai có"}, {"answers", question}}, "text/html; fragment");
    EXPECT_EQ(fragment.status, 200);
    auto const link = "<a href=\"#entry-" + question + "\">Cấn Thị Mây</a>";
    EXPECT_THAT(body_of(fragment), HasSubstr(link));
    EXPECT_EQ(record(meeting).entries.at(1).answers->value, record(meeting).entries.at(0).id.value);
    EXPECT_THAT(body_of(record_without(meeting, "", recorder())), HasSubstr(link));
}

TEST_P(RecordPages, lead_from_what_asks_for_something_to_its_task) {
    auto const meeting = running();
    for (auto const& [kind, text] :
         {std::pair{"conclusion", "giao đồng chí Mây đếm củi"}, std::pair{"conclusion", "ghi nhận các ý kiến"},
          std::pair{"contribution", "đề nghị đồng chí Khải đếm củi"}})
        ASSERT_EQ(write(meeting, {{"kind", kind}, {"text", text}, {"speaker", number(chair())}}).status, 303);
    auto const link = [&](std::size_t entry) {
        return "/tasks#entry-" + number(record(meeting).entries.at(entry).id) + "\"";
    };
    auto const page = body_of(record_without(meeting, "", recorder()));
    EXPECT_THAT(page, AllOf(HasSubstr(link(0)), Not(HasSubstr(link(1))), Not(HasSubstr(link(2)))));
}

TEST_P(RecordPages, refuse_an_answer_to_a_question_of_another_record) {
    auto const other = running();
    ASSERT_EQ(write(other, {{"line", "/hỏi Mây bao giờ có củi"}}).status, 303);
    auto const question = number(record(other).entries.at(0).id);
    auto const meeting = running();
    auto const before = stock();
    auto const page = write(meeting, {{"line", "Khải: mai có"}, {"answers", question}});
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page), AllOf(HasSubstr(">Khải: mai có</textarea>"), HasSubstr("not in this record")));
    EXPECT_EQ(stock(), before);
}

TEST_P(RecordPages, refuse_a_vote_of_more_than_are_present_with_the_numbers) {
    auto const meeting = running();
    auto const before = stock();
    auto const line = write(meeting, {{"line", "biểu quyết giờ chụm củi 9 0 0"}});
    EXPECT_EQ(line.status, 422);
    EXPECT_THAT(body_of(line), HasSubstr("9 counted, 4 present."));
    auto const form =
        write(meeting,
              {{"kind", "vote"}, {"question", "giờ chụm củi"}, {"in_favour", "8"}, {"against", "1"}, {"other", "0"}});
    EXPECT_EQ(form.status, 422);
    EXPECT_THAT(body_of(form),
                AllOf(HasSubstr("9 votes, and 4 are present and entitled. Correct the numbers or the roll."),
                      HasSubstr("value=\"giờ chụm củi\""), HasSubstr("name=\"in_favour\" value=\"8\""),
                      HasSubstr("name=\"against\" value=\"1\"")));
    EXPECT_EQ(stock(), before);
}

TEST_P(RecordPages, keep_the_number_of_minutes_that_was_refused_and_propose_the_next_one) {
    auto const first = closed();
    ASSERT_TRUE(
        number_minutes(writing(recorder()), first, {Text<50>{"06-BB/CB"}, Text<2000>{"Đảng ủy"}, row(first).revision}));
    auto const meeting = closed();
    auto const shown = visit(show_minutes, actor(recorder()), get("/", {{"meeting", number(meeting)}}));
    EXPECT_THAT(body_of(shown), AllOf(HasSubstr("value=\"07-BB/CB\""), HasSubstr(">Đảng ủy</textarea>")));
    auto const before = stock();
    auto const page = visit(
        post_number, actor(recorder()),
        post("/", {{"meeting", number(meeting)}},
             {{"number", "06-BB/CB"}, {"copies_to", "Tổ củi"}, {"revision", std::to_string(row(meeting).revision)}}),
        html::Language::en);
    EXPECT_EQ(page.status, 422);
    EXPECT_THAT(body_of(page), AllOf(HasSubstr("have this number already"), HasSubstr("value=\"06-BB/CB\""),
                                     HasSubstr(">Tổ củi</textarea>")));
    EXPECT_EQ(stock(), before);
}

TEST_P(RecordPages, show_both_texts_when_somebody_corrected_an_entry_meanwhile) {
    auto const meeting = running();
    auto const entry = add_entry(writing(recorder()), meeting, said("củi ướt")).value().entry;
    auto const typed = [&](std::string text, std::string revision) -> html::FormFields {
        return {{"kind", "contribution"},
                {"speaker", number(people().a.member)},
                {"text", std::move(text)},
                {"revision", std::move(revision)}};
    };
    EXPECT_EQ(correct(meeting, entry, chair(), typed("củi khô", "1")).status, 303);
    auto const before = stock();
    auto const stale = correct(meeting, entry, recorder(), typed("củi hơi ẩm", "1"));
    EXPECT_EQ(stale.status, 409);
    EXPECT_THAT(body_of(stale),
                AllOf(HasSubstr("củi khô"), HasSubstr("củi hơi ẩm"), HasSubstr("name=\"revision\" value=\"2\"")));
    EXPECT_EQ(stock(), before);
    EXPECT_EQ(correct(meeting, entry, recorder(), typed("củi hơi ẩm", "2")).status, 303);
}

TEST_P(RecordPages, offer_to_undo_the_removal_of_an_entry_to_those_who_write) {
    auto const meeting = running();
    auto const entry = add_entry(writing(recorder()), meeting, said("củi ướt")).value().entry;
    Pairs const names{{"meeting", number(meeting)}, {"entry", number(entry)}};
    auto const record_address = "/meetings/" + number(meeting) + "/record";
    auto const removed = visit(post_entry_removal, actor(recorder()), post("/", names, {}));
    EXPECT_EQ(removed.headers.find("Location"), record_address + "?removed=" + number(entry));
    auto const restoration = "action=\"/meetings/" + number(meeting) + "/entries/" + number(entry) + "/restoration\"";
    auto const seen_by = [&](Id<Person> reader) { return body_of(record_without(meeting, number(entry), reader)); };
    EXPECT_THAT(seen_by(recorder()), AllOf(HasSubstr(restoration), HasSubstr("củi ướt"), HasSubstr("Hoàn tác")));
    EXPECT_THAT(seen_by(people().a.member), AllOf(Not(HasSubstr(restoration)), Not(HasSubstr("củi ướt"))));
    auto const before = stock();
    EXPECT_EQ(visit(post_entry_restoration, actor(people().b.recorder), post("/", names, {})).status, 404);
    EXPECT_EQ(visit(post_entry_restoration, actor(people().a.member), post("/", names, {})).status, 403);
    EXPECT_EQ(stock(), before);
    auto const restored = visit(post_entry_restoration, actor(recorder()), post("/", names, {}));
    EXPECT_EQ(restored.headers.find("Location"), record_address + "#entry-" + number(entry));
    EXPECT_THAT(seen_by(recorder()), Not(HasSubstr(restoration))) << "it stands in the record again";
    EXPECT_THAT(history(meeting).back(), HasSubstr("put an entry back into the record: củi ướt"));
}

TEST_P(RecordPages, offer_no_undo_for_what_is_not_an_entry_of_this_record) {
    auto const meeting = running();
    auto const other = running();
    auto const entry = add_entry(writing(recorder()), other, said("củi ướt")).value().entry;
    ASSERT_TRUE(remove_entry(writing(recorder()), other, entry));
    for (std::string const& typed : {number(entry), std::string("9999"), std::string("củi"), std::string("-1")}) {
        auto const page = record_without(meeting, typed, recorder());
        EXPECT_EQ(page.status, 200);
        EXPECT_THAT(body_of(page), Not(HasSubstr("/restoration")));
    }
}

TEST_P(RecordPages, keep_what_was_typed_into_a_refused_form) {
    auto const meeting = running();
    html::FormFields const typed{{"kind", "report"},
                                 {"speaker_name", "Ông Kiểm Lò"},
                                 {"issue", "độ ẩm của củi"},
                                 {"points", "củi ướt tốn gấp rưỡi\nmái che đã dột"},
                                 {"figures", "không phải một con số"},
                                 {"figures_subject", "lò số hai"},
                                 {"period", "quý II"},
                                 {"happened", "25:70"}};
    auto const before = stock();
    auto const page = write(meeting, typed);
    EXPECT_EQ(page.status, 422);
    for (auto const& [name, value] : typed) EXPECT_THAT(body_of(page), HasSubstr(value)) << name;
    EXPECT_EQ(stock(), before);
}

TEST_P(RecordPages, are_not_there_for_others) {
    auto const meeting = running();
    auto const request = get("/", {{"meeting", number(meeting)}});
    for (auto const other : {people().b.secretary, people().head_of_office, people().administrator})
        EXPECT_EQ(visit(show_record, actor(other), request).status, 404);
    auto const page = visit(show_record, actor(people().a.member), request);
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(body_of(page), Not(HasSubstr("data-quick-line")));
}

}  // namespace
}  // namespace daumoi::meetings
