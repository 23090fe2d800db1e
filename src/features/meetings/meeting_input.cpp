#include "features/meetings/meeting_input.hpp"

#include <set>
#include <utility>

#include "core/text.hpp"
#include "features/meetings/put_agenda.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

constexpr int first_invited_rank = 10;

void check_person(storage::Session& session, Id<Person> person, std::string field, std::vector<Fault>& faults) {
    if (!org::is_known(session, person))
        faults.push_back({std::move(field), {"There is no such person. Choose somebody from the list.", {}}});
}

void add_role(WriteTransaction& transaction, Id<Meeting> meeting, Id<Person> person, Role role, int rank, Day day,
              bool past = false) {
    std::optional<Id<Unit>> represents;
    if (role == Role::unit_representative)
        for (auto const& position : org::positions_of(transaction.session(), person))
            if (position.unit && position.held_on(day) && !represents) represents = position.unit;
    transaction->run(sql::meetings::add_role, {{"meeting", meeting},
                                               {"person", person},
                                               {"role", role},
                                               {"rank", rank},
                                               {"represents", represents},
                                               {"past", past}});
}

void check_materials(MeetingInput const& input, std::vector<Fault>& faults) {
    for (std::size_t i = 0; i < input.materials.size(); ++i) {
        auto const& material = input.materials[i];
        auto const field = [&](char const* name) { return "materials." + std::to_string(i) + "." + name; };
        if (material.agenda_number && std::cmp_greater(*material.agenda_number, input.agenda.size()))
            faults.push_back({field("agenda_number"),
                              {"The agenda has no item {number}. Type the number of one of its items, or nothing.",
                               {{"number", std::to_string(*material.agenda_number)}}}});
        if (material.sent && input.day < *material.sent)
            faults.push_back({field("sent"), {"Materials are sent before the meeting. Type an earlier day.", {}}});
    }
}

std::vector<Source> sources_of(MeetingInput const& input) {
    std::vector<Source> sources;
    for (auto const& line : lines_of(input.sources.value_or(Text<2000>{}).value)) {
        auto const parts = split(line, ';');
        Source source{parts.empty() ? line : parts[0], {}, {}};
        if (parts.size() > 1) source.author = parts[1];
        if (parts.size() > 2) source.year = parts[2];
        sources.push_back(std::move(source));
    }
    return sources;
}

std::vector<Material> materials_of(MeetingInput const& input) {
    std::vector<Material> materials;
    materials.reserve(input.materials.size());
    for (auto const& one : input.materials)
        materials.push_back({one.title.value, one.version.value_or(0), one.dated,
                             one.agreed_by.value_or(Text<200>{}).value, one.sent, one.agenda_number.value_or(0)});
    return materials;
}

void put_columns(WriteTransaction& transaction, Id<Meeting> meeting, MeetingInput const& input) {
    transaction->run(sql::meetings::put_meeting,
                     {{"meeting", meeting},
                      {"kind", input.kind},
                      {"official_title", input.official_title},
                      {"short_title", input.short_title.value_or(Text<300>{})},
                      {"basis", input.basis.value_or(Text<500>{})},
                      {"occasion", input.occasion.value_or(Text<500>{})},
                      {"sources", sources_of(input)},
                      {"attending_groups", lines_of(input.attending_groups.value_or(Text<2000>{}).value)},
                      {"materials", materials_of(input)},
                      {"day", input.day},
                      {"part_of_day", input.part_of_day.value_or(part_of_day_at(input.planned_start))},
                      {"planned_start", input.planned_start},
                      {"planned_end", input.planned_end},
                      {"mode", input.mode},
                      {"room", input.room},
                      {"address", input.address.value_or(Text<300>{})},
                      {"reply_day", input.reply_day},
                      {"reply_time", input.reply_time}});
}

void put_roles(WriteTransaction& transaction, Id<Meeting> meeting, MeetingInput const& input) {
    transaction->run(sql::meetings::remove_roles, {{"meeting", meeting}});
    add_role(transaction, meeting, input.chair, Role::chair, 1, input.day);
    add_role(transaction, meeting, input.recorder, Role::recorder, 2, input.day);
    std::set<std::pair<Id<Person>, Role>> seen{{input.chair, Role::chair}, {input.recorder, Role::recorder}};
    int rank = first_invited_rank;
    for (auto const& one : input.invited) {
        if (!one.person) continue;
        Role const role = one.role.value_or(Role::guest);
        if (seen.emplace(*one.person, role).second)
            add_role(transaction, meeting, *one.person, role, rank++, input.day, one.past);
    }
    for (auto const& item : input.agenda)
        if (item.speaker && makes_rapporteur(item.kind) && seen.emplace(*item.speaker, Role::rapporteur).second)
            add_role(transaction, meeting, *item.speaker, Role::rapporteur, rank++, input.day);
}

}  // namespace

std::vector<Fault> faults_of(storage::Session& session, MeetingInput const& input, LocalTime const& now,
                             MeetingRow const* stored) {
    PlannedTimes const times{input.day,         input.planned_start, input.planned_end,
                             input.part_of_day, input.reply_day,     input.reply_time};
    auto faults = faults_of_times(stored != nullptr ? without_announced(times, *stored) : times, now);
    if (input.chair == input.recorder)
        faults.push_back({"recorder", {"The recorder is somebody else than the chair.", {}}});
    check_person(session, input.chair, "chair", faults);
    check_person(session, input.recorder, "recorder", faults);
    for (std::size_t i = 0; i < input.invited.size(); ++i) {
        auto const& one = input.invited[i];
        if (one.person) check_person(session, *one.person, "invited." + std::to_string(i) + ".person", faults);
    }
    if (input.agenda.empty()) faults.push_back({"agenda", {"An agenda has at least one item.", {}}});
    check_materials(input, faults);
    if (stored != nullptr)
        for (auto& fault : faults_of_agenda(session, stored->meeting, input.agenda)) faults.push_back(std::move(fault));
    return faults;
}

std::string sources_text(std::vector<Source> const& sources) {
    std::string text;
    for (auto const& source : sources) {
        text += source.title;
        if (!source.author.empty() || !source.year.empty()) text += "; " + source.author;
        if (!source.year.empty()) text += "; " + source.year;
        text += "\n";
    }
    return text;
}

MeetingRow put_meeting(WriteTransaction& transaction, Id<Meeting> meeting, MeetingInput const& input) {
    put_columns(transaction, meeting, input);
    put_roles(transaction, meeting, input);
    put_agenda(transaction, meeting, input.agenda);
    return transaction->one<MeetingRow>(sql::meetings::find_meeting, {{"meeting", meeting}}).value();
}

void put_roll(WriteTransaction& transaction, MeetingRow const& row) {
    for (auto const& member : org::members_of(transaction.session(), row.unit, row.day))
        transaction->run(
            sql::meetings::add_participant,
            {{"meeting", row.meeting}, {"person", member.person}, {"class", std::optional(member.member_class)}});
    for (auto const& role : roles_of(transaction.session(), row.meeting))
        transaction->run(sql::meetings::add_participant,
                         {{"meeting", row.meeting}, {"person", role.person}, {"class", std::optional<MemberClass>{}}});
    transaction->run(sql::meetings::add_links, {{"meeting", row.meeting}});
}

}  // namespace daumoi::meetings
