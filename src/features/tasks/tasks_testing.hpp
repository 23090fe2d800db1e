#pragma once

#include <gtest/gtest.h>

#include "features/tasks/tasks.hpp"
#include "features/tasks/tasks_pages.hpp"
#include "features/testing.hpp"

/// For tests: a meeting of branch a with a conclusion in its record, and the ways to its tasks.
namespace daumoi::tasks {

class TaskTest : public FeatureTest {
protected:
    void SetUp() override {
        FeatureTest::SetUp();
        if (!IsSkipped()) hold_meeting();
    }

    Id<Meeting> meeting() const { return meeting_; }
    Id<Entry> conclusion() const { return conclusion_; }
    Id<Entry> task_entry() const { return task_entry_; }

    static MakeTaskInput asks(std::string text) {
        MakeTaskInput input;
        input.text = Text<2000>{std::move(text)};
        return input;
    }
    /// Of the conclusion, by the recorder, to the member of branch a, until the day after tomorrow.
    Id<Task> made() {
        auto input = asks("đo nhiệt độ cửa lò");
        input.addressed_unit = people().a.unit;
        input.owner = people().a.member;
        input.deadline = today() + 2;
        return make_task_of_entry(writing(people().a.recorder), meeting_, conclusion_, input).value().task;
    }
    /// By the head of office of the parent unit to branch a, without owner.
    Id<Task> made_for_branch() {
        auto input = asks("nộp danh sách thợ lò");
        input.addressed_unit = people().a.unit;
        input.deadline = today() + 5;
        return make_task(writing(people().head_of_office), input).value().task;
    }
    Id<Task> accepted() {
        auto const task = made();
        EXPECT_TRUE(accept_task(writing(people().a.member), task));
        return task;
    }
    Id<Task> reported() {
        auto const task = accepted();
        EXPECT_TRUE(report_progress(writing(people().a.member), task, {Text<5000>{"đã đo đủ ba ca"}, true}));
        return task;
    }

    TaskRow row(Id<Task> task, Id<Person> reader) {
        auto reading = database().read();
        return find_visible(reading.session(), actor(reader), task, today()).value().row;
    }
    TaskRow row(Id<Task> task) { return row(task, people().a.recorder); }
    bool sees(Id<Person> person, Id<Task> task) {
        auto reading = database().read();
        return find_visible(reading.session(), actor(person), task, today()).has_value();
    }
    std::vector<std::string> history(Id<Task> task) { return history_sentences({"task", task}, sentences()); }

    static std::string number(auto id) { return std::to_string(id.value); }
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }
    static std::string location_of(http::Response const& response) {
        return std::string(response.headers.find("Location").value_or(""));
    }

private:
    void hold_meeting() {
        auto const& branch = people().a;
        meetings::MeetingInput input;
        input.unit = branch.unit;
        input.kind = meetings::MeetingKind::thematic;
        input.official_title = {"Giữ lửa lò đều qua ca đêm"};
        input.day = today();
        input.planned_start = TimeOfDay{8 * 60};
        input.planned_end = TimeOfDay{10 * 60};
        input.room = {"Nhà ăn ca"};
        input.chair = branch.secretary;
        input.recorder = branch.recorder;
        input.agenda = {{meetings::AgendaKind::discussion, {"Thảo luận"}, 40, std::nullopt},
                        {meetings::AgendaKind::conclusion, {"Kết luận"}, 10, branch.secretary}};
        auto const secretary = writing(branch.secretary);
        meeting_ = meetings::prepare_meeting(secretary, organization(), input).value().meeting;
        EXPECT_TRUE(meetings::send_notice(secretary, organization(), meeting_));
        auto const recorder = writing(branch.recorder);
        EXPECT_TRUE(meetings::call_everybody(recorder, meeting_));
        EXPECT_TRUE(meetings::start_meeting(recorder, meeting_, {}));
        conclusion_ = said(meetings::EntryKind::conclusion, meetings::Act::none,
                           "Ca đêm giữ lửa tốt. Giao đồng chí Mây lập sổ nhiệt độ trước ngày 20/5/2026.", {});
        meetings::EntryDetails details;
        details.owner = branch.second_member;
        details.deadline = today() + 9;
        task_entry_ = said(meetings::EntryKind::task, meetings::Act::require, "thay gạch chịu lửa", details);
    }

    Id<Entry> said(meetings::EntryKind kind, meetings::Act act, std::string text, meetings::EntryDetails details) {
        meetings::EntryInput input;
        input.kind = kind;
        input.agenda_item = conclusion_item();
        input.speaker = people().a.secretary;
        input.act = act;
        input.text = Text<5000>{std::move(text)};
        input.details = std::move(details);
        return meetings::add_entry(writing(people().a.recorder), meeting_, input).value().entry;
    }

    Id<AgendaItem> conclusion_item() {
        auto reading = database().read();
        auto const found = meetings::find_visible(reading.session(), SystemActor{"test"}, meeting_, today());
        return meetings::load_record(reading.session(), found.value().row).agenda.back().id;
    }

    Id<Meeting> meeting_;
    Id<Entry> conclusion_;
    Id<Entry> task_entry_;
};

}  // namespace daumoi::tasks
