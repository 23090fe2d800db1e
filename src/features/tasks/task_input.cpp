#include "features/tasks/task_input.hpp"

#include <algorithm>

#include "core/mark.hpp"
#include "core/text.hpp"
#include "features/tasks/changing.hpp"
#include "sql/tasks.hpp"

namespace daumoi::tasks {
namespace {

using accounts::Action;
using meetings::Act;

struct Checking {
    storage::Session& session;
    Actor const& actor;
    Origin const& origin;
    Day today;
    std::vector<Fault> faults = {};

    void add(std::string field, std::string text, std::map<std::string, std::string> values = {}) {
        faults.push_back({std::move(field), {std::move(text), std::move(values)}});
    }
};

bool may_ask(Checking const& checking, org::UnitNow const& unit) {
    auto const& origin = checking.origin;
    if (origin.meeting && unit.path.starts_with(origin.issuing.path)) return true;
    if (accounts::may(checking.session, checking.actor, Action::make_task, unit.unit, checking.today)) return true;
    if (!origin.asked_by) return false;
    PersonActor const speaker{*origin.asked_by, std::nullopt};
    return accounts::may(checking.session, speaker, Action::make_task, unit.unit, checking.today);
}

std::string name_of_unit(storage::Session& session, std::optional<Id<Unit>> unit) {
    auto const found = unit ? org::find_unit(session, *unit) : std::nullopt;
    return found ? found->name : std::string{};
}

std::string name_of_owner(storage::Session& session, std::optional<Id<Person>> owner) {
    auto const found = owner ? org::find_person(session, *owner) : std::nullopt;
    return found ? found->full() : std::string{};
}

void check_unit(Checking& checking, Id<Unit> addressed) {
    if (checking.origin.had_unit == addressed) return;
    auto const unit = org::find_open_unit(checking.session, addressed);
    if (!unit) return checking.add("addressed_unit", N_("There is no such unit. Choose one of the list."));
    if (may_ask(checking, *unit)) return;
    checking.add(
        "addressed_unit",
        N_("{unit} is not under {issuing}: to them one can only propose it. Choose a unit of the list, or write "
           "them down in words."),
        {{"unit", unit->name}, {"issuing", checking.origin.issuing.name}});
}

void check_owner(Checking& checking, NewTask const& task) {
    Base const base =
        task.addressed_unit ? Base{*task.addressed_unit, task.whole_subtree} : Base{checking.origin.issuing.unit, true};
    bool const stays = task.owner == checking.origin.had_owner && task.addressed_unit == checking.origin.had_unit;
    if (!task.owner || stays || belongs_under(checking.session, base, *task.owner, checking.today)) return;
    auto const unit = org::find_unit(checking.session, base.unit);
    checking.add("owner", N_("This person is not in {unit}. Choose somebody of it, or write them down in words."),
                 {{"unit", unit ? unit->name : std::string{}}});
}

void check_words(Checking& checking, NewTask const& task) {
    if (task.text.empty()) checking.add("text", N_("Say what is to be done, the verb first."));
    auto const& verbs = asking_verbs();
    if (std::ranges::find(verbs, task.verb) == verbs.end())
        checking.add("verb", N_("With this verb nothing is asked. Choose one of the list."));
    if (task.deadline && *task.deadline < checking.origin.asked_on)
        checking.add("deadline", N_("This day lies before it was asked. Choose a later one, or leave it empty."));
}

}  // namespace

bool belongs_under(storage::Session& session, Base const& base, Id<Person> person, Day today) {
    auto const places = session.value<std::int64_t>(
        sql::tasks::belongs_under,
        {{"unit", base.unit}, {"whole_subtree", base.whole_subtree}, {"person", person}, {"today", today}});
    return places.value_or(0) > 0;
}

std::string words_beyond(std::string const& words, std::string const& unit, bool whole_subtree,
                         std::string const& owner) {
    if (!owner.empty() && words.ends_with(owner)) {
        auto const front = trimmed(words.substr(0, words.size() - owner.size()));
        constexpr std::size_t longest_address = 10;  // "đồng chí"
        if (length(front) <= longest_address || (!unit.empty() && front.starts_with(unit))) return {};
    }
    if (unit.empty()) return words;
    bool const says_unit = words == unit || (whole_subtree && (words.starts_with(unit) || words == "toàn " + unit));
    return says_unit ? std::string{} : words;
}

Result<void> check_addressed(storage::Session& session, Actor const& actor, Origin const& origin, Id<Unit> unit,
                             Day today) {
    Checking checking{session, actor, origin, today};
    check_unit(checking, unit);
    if (checking.faults.empty()) return {};
    return refuse(std::move(checking.faults));
}

std::vector<Act> const& asking_verbs() {
    static std::vector<Act> const verbs{Act::assign, Act::require, Act::propose, Act::recommend, Act::direct};
    return verbs;
}

Result<NewTask> checked_task(storage::Session& session, Actor const& actor, Origin const& origin,
                             MakeTaskInput const& input, Day today) {
    NewTask task{.origin = origin,
                 .verb = input.verb.value_or(Act::assign),
                 .addressed_unit = input.addressed_unit,
                 .whole_subtree = input.whole_subtree && input.addressed_unit,
                 .owner = input.owner,
                 .addressee = typed(input.addressee),
                 .text = typed(input.text),
                 .offered = typed(input.offered ? input.offered : input.text),
                 .deadline = input.deadline};
    if (task.verb == Act::none) task.verb = Act::assign;
    bool const nobody = !task.addressed_unit && !task.owner && task.addressee.empty();
    if (nobody && !origin.meeting) task.addressed_unit = origin.issuing.unit;
    Checking checking{session, actor, origin, today};
    if (nobody && origin.meeting)
        checking.add("addressed_unit", N_("Say to whom it is given: a unit, a person, or somebody in words."));
    check_words(checking, task);
    if (input.addressed_unit) check_unit(checking, *input.addressed_unit);
    if (checking.faults.empty()) check_owner(checking, task);
    if (!checking.faults.empty()) return refuse(std::move(checking.faults));
    if (!task.addressee.empty())
        task.addressee = words_beyond(task.addressee, name_of_unit(session, task.addressed_unit), task.whole_subtree,
                                      name_of_owner(session, task.owner));
    return task;
}

}  // namespace daumoi::tasks
