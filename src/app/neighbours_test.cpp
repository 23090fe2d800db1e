#include <set>

#include <gmock/gmock.h>

#include "app/walk_testing.hpp"

namespace daumoi::app {
namespace {

using org::Duty;
using testing::AllOf;
using testing::Gt;
using testing::IsEmpty;
using testing::Lt;

/// Each position of the meetings' branch, and of the committee above it, held next door.
class Neighbours : public Walk {
protected:
    void add_others() override {
        auto const reservoir = unit("Chi bộ Hồ Vực Sen");
        add_somebody("dangvien.vucsen", "Sen", [&](auto& transaction, Id<Person> person) {
            org::add_membership(transaction, person, reservoir, org::MemberClass::full, today() + -900);
        });
        add_somebody("phobithu.vucsen", "Ngó", [&](auto& transaction, Id<Person> person) {
            org::add_membership(transaction, person, reservoir, org::MemberClass::full, today() + -900);
            org::add_position(transaction, position(person, "Phó Bí thư", Duty::deputy, reservoir));
        });
        add_somebody("vanphong.cumbom", "Đài", [&](auto& transaction, Id<Person> person) {
            org::UnitNow committee;
            committee.name = committee.in_titles = "Đảng bộ Cụm Trạm bơm";
            committee.kind = org::UnitKind::organization;
            committee.parent = org::find_unit(transaction.session(), reservoir)->parent;
            auto const unit = org::add_unit(transaction, committee, today() + -900);
            org::add_position(transaction, position(person, "Chánh Văn phòng", Duty::head_of_office, unit));
            org::add_position(transaction, position(person, "Trưởng Ban Biên tập", Duty::editor_in_chief, unit));
        });
        auto held = input();
        held.unit = reservoir;
        held.chair = person(neighbour);
        held.agenda.back().speaker = held.chair;
        held.recorder = person("thuky.vucsen");
        value_or_throw(meetings::prepare_meeting(writing(neighbour), organization(), held));
        next_door_ = {{"member", sign_in("dangvien.vucsen")},
                      {"recorder", sign_in("thuky.vucsen")},
                      {"deputy", sign_in("phobithu.vucsen")},
                      {"chair", sign_in(neighbour)},
                      {"office", sign_in("vanphong.cumbom")}};
    }
    /// Each by the name of who holds the same position in the branch.
    std::vector<Reader> const& next_door() const { return next_door_; }

private:
    std::vector<Reader> next_door_;
};
DAUMOI_ON_BOTH_DATABASES(Neighbours);

constexpr int not_signed_in = 401;

/// Names something of the branch, in the address or in the body; tree and positions are seen by everybody signed in.
bool is_of_the_branch(RouteRow const& route) {
    static std::set<std::string_view> const seen_by_all{"/units/{unit}", "/units/{unit}/history"};
    static std::set<std::string_view> const by_body{"/meetings", "/tasks"};
    bool const changes = route.method == Method::post;
    if (!changes && seen_by_all.contains(route.pattern)) return false;
    bool const in_address = route.pattern.starts_with("/meetings/{") || route.pattern.starts_with("/tasks/{") ||
                            route.pattern.starts_with("/units/{");
    return in_address || (changes && by_body.contains(route.pattern));
}

TEST_P(Neighbours, are_refused_what_their_own_position_may_here) {
    std::map<std::string, int> refused;
    for (auto const& route : routes()) {
        if (!is_of_the_branch(route)) continue;
        for (auto const& place : places_of(route))
            for (auto const& other : next_door()) {
                SCOPED_TRACE(other.name + " next door " + filled(route.pattern, place.values) + " " + place.state);
                auto const body = proper_body(route, place);
                if (walk(route, place.values, browser(other.name), body).status >= 400) continue;
                if (route.method == Method::post) keepsake().put_back();
                auto const status = walk(route, place.values, other.browser, body).status;
                EXPECT_THAT(status, AllOf(Gt(not_signed_in), Lt(500)));
                EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
                ++refused[other.name];
            }
    }
    for (auto const& other : next_door()) EXPECT_GE(refused[other.name], 20) << other.name;
}

}  // namespace
}  // namespace daumoi::app
