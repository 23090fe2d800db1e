#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/reading_testing.hpp"
#include "features/units/units.hpp"

namespace daumoi::app {
namespace {

/// How often each page asks the database, in the state of a meeting in which it asks most.
using Counts = std::map<std::string, std::int64_t>;
Counts const most{
    {"/", 5},
    {"/account", 3},
    {"/account/data", 6},
    {"/administration", 3},
    {"/administration/journal", 5},
    {"/articles", 1},
    {"/assets/{file}", 0},
    {"/healthz", 1},
    {"/meetings", 4},
    {"/meetings/new", 10},
    {"/meetings/people", 2},
    {"/meetings/{meeting}", 11},
    {"/meetings/{meeting}/article", 13},
    {"/meetings/{meeting}/article/history", 5},
    {"/meetings/{meeting}/article/pictures/{picture}", 3},
    {"/meetings/{meeting}/calendar.ics", 3},
    {"/meetings/{meeting}/edit", 11},
    {"/meetings/{meeting}/entries/new", 7},
    {"/meetings/{meeting}/entries/{entry}/edit", 8},
    {"/meetings/{meeting}/history", 5},
    {"/meetings/{meeting}/invitations/{person}", 12},
    {"/meetings/{meeting}/minutes", 19},
    {"/meetings/{meeting}/record", 11},
    {"/meetings/{meeting}/sheet", 9},
    {"/meetings/{meeting}/suggestions", 11},
    {"/meetings/{meeting}/tasks", 12},
    {"/openapi.json", 0},
    {"/password/{token}", 3},
    {"/portal", 3},
    {"/portal/accessibility", 0},
    {"/portal/articles/{article}", 3},
    {"/portal/articles/{article}/pictures/{picture}", 1},
    {"/portal/feed.xml", 1},
    {"/portal/search", 2},
    {"/r/{token}", 3},
    {"/r/{token}/calendar.ics", 2},
    {"/session", 0},
    {"/tasks", 4},
    {"/tasks/new", 3},
    {"/tasks/{task}", 4},
    {"/tasks/{task}/edit", 5},
    {"/tasks/{task}/history", 4},
    {"/units", 11},
    {"/units/{unit}", 9},
    {"/units/{unit}/history", 5},
};

class Queries : public ReadingTest {
protected:
    Counts count_all(std::vector<Place> const& all) {
        Counts counts;
        for (auto const& route : routes()) {
            if (route.method != http::Method::get || route.pattern == "/first-run") continue;  // there is none any more
            auto& count = counts[route.pattern];
            bool answered = false;
            for (auto const& place : all) {
                auto const [status, queries] = count_one(route, place);
                answered = answered || status == 200;
                if (status == 200) count = std::max(count, queries);
            }
            EXPECT_TRUE(answered) << route.pattern;
        }
        return counts;
    }

    /// More of everything that the pages show, by other changes of the same people.
    void grow(std::vector<Place> const& all) {
        auto const branch = unit("Chi bộ Vận hành");
        for (auto const* name : {"Ninh Thị Tơ", "Ninh Văn Sợi", "Ninh Thị Lụa"}) {
            units::AddPersonInput added;
            added.full_name = {name};
            added.from = today();
            auto const person = value_or_throw(units::add_person(writing(chair), branch, added)).person;
            units::AppointInput seat;
            seat.person = person;
            seat.title = {"Chi ủy viên"};
            seat.duty = org::Duty::committee_member;
            seat.from = today();
            value_or_throw(units::appoint(writing(office), branch, seat));
            units::AddUnitInput below;
            below.name = Text<200>{std::string("Chi bộ ") + name};
            below.from = today();
            value_or_throw(
                units::add_unit(writing(office), *org::find_unit(database().read().session(), branch)->parent, below));
        }
        for (auto const& place : all) {
            if (place.state == "running" || place.state == "closed") add_entries(place.meeting);
            if (place.state == "closed" || place.state == "approved") add_tasks(place.meeting);
        }
        for (auto const* login : {chair, recorder}) sign_in(login);
        for (auto const* name : {"Bảng điện tử", "Loa phát thanh"})
            value_or_throw(accounts::make_token(writing(recorder), {{name}}));
        places();
    }

private:
    std::pair<int, std::int64_t> count_one(RouteRow const& route, Place const& place) {
        auto asked = request(route.method, route.pattern, values_of(route, place), {}, "text/html");
        asked.query = query_of(route);
        html::Words const words(html::Language::vi, organization().terminology, organization().zone);
        pages::Visit visit(asked, services(), organization(), words, actor_of(route, place), {}, "t");
        int const status = route.page(visit).status;
        return {status, visit.queries()};
    }
    Actor actor_of(RouteRow const& route, Place const& place) {
        if (route.door == Door::signed_in) return proper_reader(route).actor;
        auto reading = database().read();
        auto const link = meetings::find_link(reading.session(), services().server_secret, place.values.at("token"));
        return route.door == Door::link && link ? Actor{*link} : PublicActor{};
    }
    void add_entries(Id<Meeting> meeting) {
        for (auto const* text : {"thay lưới chắn rác", "sơn lại tay quay", "vét bùn trước cống"})
            value_or_throw(meetings::add_entry(writing(recorder), meeting, said(text)));
    }
    void add_tasks(Id<Meeting> meeting) {
        auto const entry = record(meeting).entries.front().id;
        for (auto const* text : {"lập dự toán", "mua dầu", "ghi sổ trực"}) {
            tasks::MakeTaskInput asked;
            asked.text = Text<2000>{text};
            asked.addressed_unit = unit("Chi bộ Vận hành");
            value_or_throw(tasks::make_task_of_entry(writing(chair), meeting, entry, asked));
        }
    }
};
DAUMOI_ON_BOTH_DATABASES(Queries);

/// Each page that asks otherwise than it should.
std::string difference(Counts const& expected, Counts const& asked) {
    std::string text;
    for (auto const& [pattern, count] : asked) {
        auto const found = expected.find(pattern);
        if (found == expected.end())
            text += fmt::format("{{\"{}\", {}}}, is not listed\n", pattern, count);
        else if (found->second != count)
            text += fmt::format("{} asks {} times, not {}\n", pattern, count, found->second);
    }
    return text;
}

/// However many people, entries, tasks and meetings: none is asked for by itself.
TEST_P(Queries, of_each_page_are_few_and_no_more_when_there_is_more_to_show) {
    auto const all = places_of_links();
    EXPECT_EQ(difference(most, count_all(all)), "");
    grow(all);
    EXPECT_EQ(difference(most, count_all(all)), "");
}

}  // namespace
}  // namespace daumoi::app
