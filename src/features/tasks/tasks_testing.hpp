#pragma once

#include <gtest/gtest.h>

#include "features/meetings/record_testing.hpp"
#include "features/tasks/tasks.hpp"
#include "features/tasks/tasks_pages.hpp"

/// For tests: a meeting of branch a with a conclusion in its record, and the ways to its tasks.
namespace daumoi::tasks {

class TaskTest : public meetings::RecordTest {
protected:
    void SetUp() override {
        RecordTest::SetUp();
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
        using meetings::Act, meetings::AgendaKind, meetings::EntryKind;
        auto const& branch = people().a;
        meeting_ = begin(plan({{AgendaKind::discussion, {"Thảo luận"}, 40, std::nullopt},
                               {AgendaKind::conclusion, {"Kết luận"}, 10, branch.secretary}}));
        conclusion_ = write(meeting_, AgendaKind::conclusion,
                            words(EntryKind::conclusion, branch.secretary, Act::none,
                                  "Ca đêm giữ lửa tốt. Giao đồng chí Mây lập sổ nhiệt độ trước ngày 20/5/2026."));
        auto task = words(EntryKind::task, branch.secretary, Act::require, "thay gạch chịu lửa");
        task.details.owner = branch.second_member;
        task.details.deadline = today() + 9;
        task_entry_ = write(meeting_, AgendaKind::conclusion, std::move(task));
    }

    Id<Meeting> meeting_;
    Id<Entry> conclusion_;
    Id<Entry> task_entry_;
};

}  // namespace daumoi::tasks
