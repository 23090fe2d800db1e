#include "features/meetings/meeting_testing.hpp"
#include "features/meetings/meetings_pages.hpp"

/// Changes that are refused: nothing is stored, and what was typed stands in the answer.
namespace daumoi::meetings {
namespace {

std::string const long_text = std::string("Trực lò ") + std::string(2'100, 'x');

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// A form that somebody sends.
struct Sent {
    std::string name;
    pages::Page page;
    Id<Meeting> meeting;
    Parameters parameters;
    Id<Person> by;
    html::FormFields fields;
};

/// How it is answered: the status, words of the answer's HTML.
struct Expected {
    int status;
    std::vector<std::string> words;
};

class MeetingRefusals : public MeetingTest {
protected:
    static std::string number(auto id) { return std::to_string(id.value); }

    void refused(Sent const& sent, Expected const& expected) {
        SCOPED_TRACE(sent.name);
        auto request = post("/", {{"meeting", number(sent.meeting)}}, sent.fields);
        for (auto const& [name, value] : sent.parameters) request.parameters.add(name, value);
        auto const before = stock();
        auto const answer = visit(sent.page, actor(sent.by), request, html::Language::en);
        EXPECT_EQ(answer.status, expected.status);
        for (auto const& words : expected.words)
            EXPECT_TRUE(answer.body && answer.body->contains(words)) << "not in the answer: " << words;
        EXPECT_EQ(stock(), before);
    }
    Id<Entry> entry_of(Id<Meeting> meeting) {
        return add_entry(writing(recorder()), meeting, said("củi ướt")).value().entry;
    }
    Id<AgendaItem> item_of(Id<Meeting> meeting) { return record(meeting).agenda.back().id; }
    html::FormFields prepared_fields(std::string const& room) {
        auto fields = html::to_form_fields(input());
        for (auto& [name, value] : fields)
            if (name == "room") value = room;
        return fields;
    }
    std::vector<Sent> by_the_chair_next_door();
    std::vector<Sent> by_the_recorder_next_door();
};
DAUMOI_ON_BOTH_DATABASES(MeetingRefusals);

std::vector<Sent> MeetingRefusals::by_the_chair_next_door() {
    auto const draft = prepared();
    auto const meeting = convened();
    auto const ended = closed();
    auto const by = people().b.secretary;
    auto changed = prepared_fields("Kho củi khô");
    changed.emplace_back("revision", "1");
    return {{"change", post_meeting_change, draft, {}, by, changed},
            {"notice", post_notice, draft, {}, by, {}},
            {"cancellation", post_cancellation, meeting, {}, by, {}},
            {"reply", post_reply, meeting, {}, by, {{"reply", "no"}, {"reason", "Trực lò"}}},
            {"link", post_link_renewal, meeting, {{"person", number(people().a.member)}}, by, {}},
            {"approval", post_approval, ended, {}, by, {}}};
}

std::vector<Sent> MeetingRefusals::by_the_recorder_next_door() {
    auto const announced = convened();
    auto const meeting = running();
    auto const ended = closed();
    auto const entry = number(entry_of(meeting));
    auto const removed = entry_of(meeting);
    EXPECT_TRUE(remove_entry(writing(recorder()), meeting, removed));
    auto const person = number(people().a.member);
    auto const by = people().b.recorder;
    return {{"start", post_start, announced, {}, by, {{"at", "08:41"}}},
            {"item", post_agenda_start, meeting, {{"item", number(item_of(meeting))}}, by, {}},
            {"closing", post_closing, meeting, {}, by, {{"at", "09:41"}}},
            {"roll",
             post_attendance,
             meeting,
             {{"person", person}},
             by,
             {{"state", "absent_with_reason"}, {"reason", "Con ốm"}}},
            {"everybody", post_everybody, meeting, {}, by, {}},
            {"heads", post_head_count, meeting, {}, by, {{"label", "quần chúng"}, {"present", "12"}}},
            {"groups", post_groups, meeting, {}, by, {{"groups", "các tổ trưởng"}}},
            {"line", post_entry, meeting, {}, by, {{"line", "Ghi chú: củi ướt"}, {"kind", "note"}}},
            {"entry", post_entry, meeting, {}, by, {{"text", "củi còn ướt"}, {"kind", "note"}}},
            {"correction",
             post_entry_correction,
             meeting,
             {{"entry", entry}},
             by,
             {{"text", "củi khô"}, {"kind", "note"}, {"revision", "1"}}},
            {"removal", post_entry_removal, meeting, {{"entry", entry}}, by, {}},
            {"restoration", post_entry_restoration, meeting, {{"entry", number(removed)}}, by, {}},
            {"number",
             post_number,
             ended,
             {},
             by,
             {{"number", "06-BB/CB"}, {"copies_to", "Tổ củi"}, {"revision", number(ended)}}},
            {"sentence",
             post_sentence,
             ended,
             {},
             by,
             {{"sentence", "start"}, {"text", "Họp đúng giờ."}, {"revision", "0"}}},
            {"approval", post_approval, ended, {}, by, {}}};
}

TEST_P(MeetingRefusals, know_no_meeting_of_ours_for_those_who_hold_the_same_next_door) {
    running_next_door();
    auto all = by_the_chair_next_door();
    std::ranges::move(by_the_recorder_next_door(), std::back_inserter(all));
    for (auto const& sent : all) {
        std::vector<std::string> typed;
        for (auto const& [name, text] : sent.fields)
            if (text.contains(' ')) typed.push_back(text);
        refused(sent, {404, typed});
    }
}

TEST_P(MeetingRefusals, carry_on_the_revision_that_the_form_was_filled_in_from) {
    auto const meeting = convened();
    auto fields = prepared_fields("");
    fields.emplace_back("revision", "1");
    auto other = input();
    other.room = {"Nhà lò 4"};
    ASSERT_TRUE(change_meeting(writing(chair()), organization(), meeting, other));
    refused({"a change without a room", post_meeting_change, meeting, {}, chair(), fields},
            {422, {"name=\"revision\" value=\"1\""}});
    for (auto& [name, value] : fields)
        if (name == "room") value = "Nhà lò 5";
    refused({"a stale change", post_meeting_change, meeting, {}, chair(), fields},
            {409, {"name=\"revision\" value=\"" + std::to_string(row(meeting).revision) + "\"", "Nhà lò 4"}});
    auto const ended = closed();
    refused({"a stale approval", post_approval, ended, {}, chair(), {{"digest", std::string(64, '0')}}},
            {409, {"changed after this page was opened"}});
}

TEST_P(MeetingRefusals, of_times_show_them_in_their_field_again) {
    auto const announced = convened();
    auto const meeting = running();
    auto const by = recorder();
    Expected const wrong{422, {"value=\"giờ thìn\"", "aria-invalid=\"true\"", "href=\"#start-at\""}};
    refused({"start", post_start, announced, {}, by, {{"at", "giờ thìn"}}}, wrong);
    refused({"closing", post_closing, meeting, {}, by, {{"at", "giờ tỵ"}}},
            {422, {"value=\"giờ tỵ\"", "aria-invalid=\"true\"", "href=\"#close-at\""}});
    refused({"an end before the beginning", post_closing, meeting, {}, by, {{"at", "08:02"}}},
            {422, {"value=\"08:02\"", "ends before it began"}});
    refused({"a second beginning", post_start, meeting, {}, by, {{"at", "08:02"}}}, {409, {">08:02</pre>"}});
    auto const ended = closed();
    refused({"a second end", post_closing, ended, {}, by, {{"at", "09:02"}}}, {409, {">09:02</pre>"}});
    refused({"a beginning after the end", post_start, ended, {}, by, {{"at", "09:02"}}}, {409, {">09:02</pre>"}});
}

TEST_P(MeetingRefusals, of_the_roll_show_it_in_the_persons_form_again) {
    auto const meeting = running();
    auto const by = recorder();
    Parameters const member{{"person", number(people().a.member)}};
    auto const with = [&](html::FormFields fields) {
        fields.emplace_back("state", fields.back().first == "reason" ? "absent_with_reason" : "present_in_room");
        return Sent{fields.front().first, post_attendance, meeting, member, by, fields};
    };
    refused(with({{"arrived", "gần trưa"}, {"left", "09:40"}}),
            {422, {"value=\"gần trưa\"", "value=\"09:40\"", " open "}});
    refused(with({{"arrived", "09:10"}, {"left", "09:05"}}),
            {422, {"value=\"09:10\"", "They left before they arrived."}});
    refused(with({{"reason", long_text}}), {422, {"value=\"" + long_text + "\"", "aria-invalid=\"true\""}});
    refused({"nobody’s",
             post_attendance,
             meeting,
             {{"person", number(people().b.member)}},
             by,
             {{"state", "absent_with_reason"}, {"reason", "Con ốm"}}},
            {404, {"<pre class=\"plain-text\">Con ốm</pre>"}});
    refused({"a state that nobody can choose",
             post_attendance,
             meeting,
             member,
             by,
             {{"state", "asleep"}, {"reason", "Con ốm"}}},
            {422, {"value=\"Con ốm\""}});
}

TEST_P(MeetingRefusals, of_heads_and_groups_show_them_again) {
    auto const meeting = running();
    auto const heads = [&](std::string const& label, std::string const& present) {
        return Sent{
            "heads " + present, post_head_count, meeting, {}, recorder(), {{"label", label}, {"present", present}}};
    };
    for (auto const* count : {"-1", "mười hai", "99999999999999999999", "100001", ""})
        refused(heads("quần chúng", count),
                {422, {"value=\"quần chúng\"", "value=\"" + std::string(count) + "\"", "aria-invalid=\"true\""}});
    refused(heads(long_text, "12"), {422, {long_text, "value=\"12\""}});
    refused({"groups", post_groups, meeting, {}, recorder(), {{"groups", long_text}}},
            {422, {">" + long_text + "</textarea>"}});
    refused({"groups of a draft", post_groups, prepared(), {}, recorder(), {{"groups", "các tổ trưởng"}}},
            {409, {"<pre class=\"plain-text\">các tổ trưởng</pre>"}});
}

TEST_P(MeetingRefusals, of_a_reply_keep_the_reason) {
    auto const meeting = convened();
    auto const reply = [&](std::string const& answer, std::string const& reason) {
        return Sent{answer, post_reply, meeting, {}, people().a.member, {{"reply", answer}, {"reason", reason}}};
    };
    refused(reply("no", long_text), {422, {"value=\"" + long_text + "\"", "aria-invalid=\"true\""}});
    refused(reply("perhaps", "Trực lò"), {422, {"value=\"Trực lò\""}});
    ASSERT_TRUE(start_meeting(writing(recorder()), meeting, {}));
    refused(reply("no", "Trực lò"), {409, {"<pre class=\"plain-text\">Trực lò</pre>"}});
}

TEST_P(MeetingRefusals, of_what_is_not_of_this_meeting_change_nothing) {
    auto const other = running();
    auto const foreign_entry = entry_of(other);
    auto const removed_there = entry_of(other);
    ASSERT_TRUE(remove_entry(writing(recorder()), other, removed_there));
    auto const meeting = running();
    auto const by = recorder();
    for (auto const& item : {number(item_of(other)), std::string("999999"), std::string("x")})
        refused({"item", post_agenda_start, meeting, {{"item", item}}, by, {}}, {404, {}});
    for (auto const& entry : {number(foreign_entry), std::string("999999")}) {
        refused({"removal", post_entry_removal, meeting, {{"entry", entry}}, by, {}}, {404, {}});
        refused({"correction",
                 post_entry_correction,
                 meeting,
                 {{"entry", entry}},
                 by,
                 {{"kind", "note"}, {"text", "củi khô"}, {"revision", "1"}}},
                {404, {"củi khô"}});
    }
    refused({"restoration", post_entry_restoration, meeting, {{"entry", number(removed_there)}}, by, {}}, {404, {}});
    refused({"link", post_link_renewal, convened(), {{"person", number(people().b.member)}}, chair(), {}}, {404, {}});
    auto const entry = number(entry_of(meeting));
    refused({"correction",
             post_entry_correction,
             meeting,
             {{"entry", entry}},
             by,
             {{"kind", "contribution"}, {"text", "củi khô"}, {"happened", "giờ thìn"}, {"revision", "1"}}},
            {422, {"value=\"giờ thìn\"", ">củi khô</textarea>"}});
}

TEST_P(MeetingRefusals, of_announced_meetings_come_once) {
    auto const meeting = convened();
    ASSERT_TRUE(cancel_meeting(writing(chair()), meeting));
    refused({"a second cancellation", post_cancellation, meeting, {}, chair(), {}}, {409, {}});
    auto changed = prepared_fields("Kho củi khô");
    changed.emplace_back("revision", std::to_string(row(meeting).revision));
    refused({"a change of what was cancelled", post_meeting_change, meeting, {}, chair(), changed},
            {409, {"Kho củi khô"}});
    changed = prepared_fields(long_text);
    auto const draft = prepared();
    changed.emplace_back("revision", std::to_string(row(draft).revision));
    refused({"an invalid change", post_meeting_change, draft, {}, chair(), changed},
            {422, {"value=\"" + long_text + "\""}});
}

TEST_P(MeetingRefusals, of_sentences_show_both_texts_or_keep_the_correction) {
    auto const meeting = closed();
    auto const sentence = [&](std::string const& key, std::string const& text, std::string const& revision) {
        return Sent{key, post_sentence, meeting,
                    {},  recorder(),    {{"sentence", key}, {"text", text}, {"revision", revision}}};
    };
    refused(sentence("nowhere", "Họp đúng giờ.", "0"), {404, {"<pre class=\"plain-text\">Họp đúng giờ.</pre>"}});
    refused(sentence("start", std::string(5'001, 'x'), "0"), {422, {">" + std::string(5'001, 'x') + "</textarea>"}});
    refused(sentence("start", " ", "0"), {422, {"Type the sentence."}});
    SentenceInput const first{{"start"}, Text<5000>{"Họp muộn năm phút."}, 0};
    ASSERT_TRUE(correct_sentence(writing(chair()), organization(), meeting, first));
    refused(
        sentence("start", "Họp đúng giờ.", "0"),
        {409, {"Stands there now: Họp muộn năm phút.", ">Họp đúng giờ.</textarea>", "name=\"revision\" value=\"1\""}});
    for (auto const person : {recorder(), chair()})
        ASSERT_TRUE(approve_minutes(writing(person), organization(), meeting));
    refused(sentence("start", "Họp đúng giờ.", "1"), {409, {"<pre class=\"plain-text\">Họp đúng giờ.</pre>"}});
    refused({"a second approval", post_approval, meeting, {}, recorder(), {}}, {409, {}});
}

TEST_P(MeetingRefusals, of_a_stale_number_show_both) {
    auto const meeting = closed();
    auto const seen = std::to_string(row(meeting).revision);
    ASSERT_TRUE(
        number_minutes(writing(chair()), meeting, {Text<50>{"07-BB/CB"}, Text<2000>{"Tổ củi"}, row(meeting).revision}));
    refused({"number",
             post_number,
             meeting,
             {},
             recorder(),
             {{"number", "06-BB/CB"}, {"copies_to", "Đội xe"}, {"revision", seen}}},
            {409, {"07-BB/CB", "Tổ củi", "value=\"06-BB/CB\"", ">Đội xe</textarea>"}});
}

}  // namespace
}  // namespace daumoi::meetings
