#include "features/meetings/entry_input.hpp"
#include "features/meetings/listed_names.hpp"
#include "features/meetings/suggestion_views.hpp"

namespace daumoi::meetings {
namespace {

struct SuggestedVote {
    std::int64_t votes_for = 0;
    std::int64_t votes_against = 0;
    std::int64_t votes_other = 0;
};
DAUMOI_DESCRIBE(SuggestedVote, (votes_for, votes_against, votes_other))

struct SuggestionView {
    std::int64_t number = 0;
    bool taken_by_enter = false;
    std::string values;
    std::string suggested_speaker;
    EntryKind suggested_kind = EntryKind::note;
    Act suggested_act = Act::none;
    bool says_act = false;
    std::string suggested_issue;
    std::string suggested_text;
    std::optional<SuggestedVote> suggested_vote;
    std::string suggested_addressee;
    std::string suggested_owner;
    std::optional<Day> suggested_deadline;
    std::optional<Day> suggested_before;  ///< the day that was said, when the deadline is the one before it
    std::optional<Message> doubt;         ///< a question that the suggestion before asks, too, is not repeated
    Attendance speaker_state = Attendance::not_called;
};
DAUMOI_DESCRIBE(SuggestionView, (number, taken_by_enter, values, suggested_speaker, suggested_kind, suggested_act,
                                 says_act, suggested_issue, suggested_text, suggested_vote, suggested_addressee,
                                 suggested_owner, suggested_deadline, suggested_before, doubt, speaker_state))

struct SuggestionsView {
    std::vector<SuggestionView> suggestions;
};
DAUMOI_DESCRIBE(SuggestionsView, (suggestions))

SuggestionView suggestion(Reading const& reading, LineContext const& known,
                          std::map<Id<Person>, std::string> const& names, std::int64_t number) {
    SuggestionView view;
    view.number = number;
    view.taken_by_enter = number == 1 && reading.certainty == Certainty::sure;
    view.values = "reading=" + http::url_encoded(to_json_text(reading));
    view.suggested_speaker = reading.speaker_name;
    for (auto const& person : known.people)
        if (reading.speaker == person.id) {
            view.suggested_speaker = names.at(person.id);
            view.speaker_state = person.state;
        }
    if (view.suggested_speaker.empty()) view.suggested_speaker = reading.details.on_behalf_of;
    view.suggested_kind = reading.kind;
    view.suggested_act = reading.act;
    view.says_act = reading.act != Act::none;
    view.suggested_issue = reading.issue;
    view.suggested_text = reading.text;
    if (auto const& vote = reading.details; reading.kind == EntryKind::vote) {
        view.suggested_text = vote.question;
        view.suggested_vote = SuggestedVote{vote.in_favour, vote.against, vote.other};
    }
    view.suggested_addressee = reading.details.addressee;
    view.suggested_owner = responsible(reading.details, names);
    view.suggested_deadline = reading.details.deadline;
    view.suggested_before = day_said(reading.details);
    if (!reading.doubts.empty()) view.doubt = message_of(reading.doubts.front());
    return view;
}

void leave_out_repeated(std::vector<SuggestionView>& suggestions) {
    std::string asked;
    for (auto& one : suggestions) {
        auto const text = one.doubt ? to_json_text(*one.doubt) : std::string();
        if (!text.empty() && text == asked) one.doubt.reset();
        asked = text;
    }
}

}  // namespace

LineContext line_context(pages::Visit& visit, MeetingRow const& row) {
    auto& session = visit.session();
    auto const record = load_record(session, row);
    LineContext known{record.people, known_places(session, row.unit), record.entries, {}};
    auto& context = known.context;
    auto const time = usual_time(row, visit.now());
    for (auto const& person : record.people)
        if (person.member_class == MemberClass::full && is_present(person.state) && !has_left(row, person.left, time))
            ++context.entitled_present;
    context.today = row.day;
    context.unit = row.unit;
    context.address = wordings_of(visit.organization()).address;
    for (auto const& item : record.agenda)
        if (row.running_item == item.id) {
            context.running_item = item.kind;
            context.item_speaker = item.speaker;
        }
    return known;
}

void LineContext::point() {
    context.people = people;
    context.units = places.units;
    context.places = places.places;
    context.recent = recent;
}

EntryInput entry_of(Reading const& reading) {
    EntryInput input;
    input.kind = reading.kind;
    input.speaker = reading.speaker;
    if (!reading.speaker_name.empty()) input.speaker_name = Text<200>{reading.speaker_name};
    input.act = reading.act;
    if (!reading.text.empty()) input.text = Text<5000>{reading.text};
    if (!reading.issue.empty()) input.issue = Text<200>{reading.issue};
    input.answers = reading.answers;
    input.happened = reading.happened;
    input.details = reading.details;
    return input;
}

http::Response suggestions(pages::Visit& visit) {
    auto const found = find_allowed(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today(),
                                    &Access::write_record);
    if (!found) return visit.refused(found.error());
    auto known = line_context(visit, found->row);
    known.point();
    auto const names = listed_names(known.people);
    SuggestionsView view;
    std::string const line = visit.query("line");
    if (length(line) <= 5000)
        for (auto const& reading : read_quick_line(line, known.context, from_code<EntryKind>(visit.query("kind"))))
            view.suggestions.push_back(suggestion(reading, known, names, std::ssize(view.suggestions) + 1));
    leave_out_repeated(view.suggestions);
    return visit.page("meetings/suggestions", view,
                      {{"Suggestions", {}}, pages::Place::meetings, pages::Look::Frame::alone});
}

html::Schema suggestions_view() { return html::schema_of<SuggestionsView>(); }

}  // namespace daumoi::meetings
