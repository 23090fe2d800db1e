#include <gmock/gmock.h>

#include "app/walk_testing.hpp"

namespace daumoi::app {
namespace {

using testing::IsEmpty;
using testing::Lt;

constexpr std::string_view legend =
    R"(# The status that each change of a task gives in each of its states; JSON, with a proper body. Renewed by
# DAUMOI_RENEW_GOLDEN=1. The chair gave the task to the member, who owns it.
)";

class TaskStates : public Walk {
protected:
    struct State {
        std::string name;
        std::string task;
    };
    void add_others() override {
        for (auto const* name : {"open", "accepted", "reported", "closed", "withdrawn"}) {
            tasks::MakeTaskInput asked;
            asked.text = Text<2000>{std::string("kiểm tra van ") + name};
            asked.addressed_unit = unit("Chi bộ Vận hành");
            asked.owner = person(member);
            auto const task = value_or_throw(tasks::make_task(writing(chair), asked)).task;
            bring(task, name);
            states_.push_back({name, number(task)});
        }
    }
    std::vector<State> const& states() const { return states_; }

private:
    static tasks::ClosureInput closed_as(tasks::Verdict verdict) {
        tasks::ClosureInput input;
        input.verdict = verdict;
        return input;
    }
    void bring(Id<Task> task, std::string_view state) {
        if (state == "open") return;
        if (state == "withdrawn") {
            value_or_throw(tasks::close_task(writing(chair), task, closed_as(tasks::Verdict::withdrawn)));
            return;
        }
        value_or_throw(tasks::accept_task(writing(member), task));
        if (state == "accepted") return;
        value_or_throw(tasks::report_progress(writing(member), task, {Text<5000>{"đã xong"}, true}));
        if (state == "reported") return;
        value_or_throw(tasks::close_task(writing(chair), task, closed_as(tasks::Verdict::done)));
    }

    std::vector<State> states_;
};
DAUMOI_ON_BOTH_DATABASES(TaskStates);

TEST_P(TaskStates, decide_what_each_change_of_a_task_gives) {
    std::string table(legend);
    table += fmt::format("\n{:32}", "");
    for (auto const& state : states()) table += fmt::format(" {:>9}", state.name);
    table += "\n";
    for (auto const& route : routes()) {
        if (!route.pattern.starts_with("/tasks/{task}")) continue;
        for (std::string const name : {"chair", "member"}) {
            table += fmt::format("{:4} {:20} {:6}", route.method == Method::get ? "GET" : "POST",
                                 route.pattern.substr(std::string_view("/tasks/{task}").size()), name);
            for (auto const& state : states()) {
                auto place = all_places().back();
                place.values["task"] = state.task;
                SCOPED_TRACE(name + " " + filled(route.pattern, place.values) + " " + state.name);
                auto const answer = walk(route, place.values, browser(name), proper_body(route, place));
                table += fmt::format(" {:>9}", answer.status);
                EXPECT_THAT(answer.status, Lt(500));
                if (answer.status >= 400 || route.method == Method::get) {
                    EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
                } else {
                    keepsake().put_back();
                }
            }
            table += "\n";
        }
    }
    if (dialect() == storage::Dialect::sqlite || std::getenv("DAUMOI_RENEW_GOLDEN") == nullptr)
        expect_golden("task_states.txt", table);
}

}  // namespace
}  // namespace daumoi::app
