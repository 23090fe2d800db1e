#include "core/number.hpp"
#include "core/text.hpp"
#include "features/meetings/entry_form.hpp"
#include "features/meetings/entry_form_page.hpp"
#include "features/meetings/suggestion_views.hpp"
#include "pages/refused_form.hpp"
#include "pages/typed_days.hpp"

namespace daumoi::meetings {
namespace {

Result<VisibleMeeting> written_meeting(pages::Visit& visit) {
    return find_allowed(visit.session(), visit.actor(), visit.id<Meeting>("meeting"), visit.today(),
                        &Access::write_record);
}

/// Only a sentence for the line's script; the whole page again for a browser without it.
http::Response refused_line(pages::Visit& visit, Refusal const& refusal) {
    if (visit.wants_json()) return visit.refused(refusal);
    if (!visit.wants_fragment()) return record_again(visit, refusal);
    auto const& message = refusal.faults.empty() ? refusal.message : refusal.faults.front().message;
    auto response = http::Response::text(pages::status_of(refusal.kind), "text/html; charset=utf-8",
                                         html::escaped(visit.words().say(message)));
    return response;
}

/// A reading that the page sent back: more than a line can give was not ours.
std::optional<Reading> chosen_reading(std::string const& chosen) {
    constexpr std::size_t most = 30'000;
    bool const holds_control = chosen.contains("\\u00");  // JSON writes them so; no typed line has any
    if (!is_clean_utf8(chosen) || chosen.size() > most || holds_control) return std::nullopt;
    return from_json_text<Reading>(chosen);
}

/// The chosen reading, or the only sure one; a doubt asks.
Result<Reading> reading_of(pages::Visit& visit, VisibleMeeting const& found, html::TypedForm const& typed) {
    if (auto const chosen = typed.typed("reading"); !chosen.empty()) {
        auto reading = chosen_reading(chosen);
        if (!reading) return refuse({{"line", {"The choice was damaged on its way. Choose again.", {}}}});
        return std::move(*reading);
    }
    auto const line = typed.typed("line");
    if (!is_clean_utf8(line) || length(line) > 5000)
        return refuse({{"line", {"A line has at most 5,000 characters. Write it as two.", {}}}});
    auto known = line_context(visit, found.row);
    known.point();
    auto const readings = read_quick_line(line, known.context, from_code<EntryKind>(typed.typed("kind")));
    if (readings.empty()) return refuse({{"line", {"Type what was said.", {}}}});
    if (readings.front().certainty != Certainty::sure)
        return refuse({{"line", readings.front().doubts.empty() ? Message{"Choose how the line is meant.", {}}
                                                                : message_of(readings.front().doubts.front())}});
    return readings.front();
}

http::Response entry_fragment(pages::Visit& visit, EntryAnswer const& answer) {
    auto const row = entry_row(visit.session(), answer.entry);
    auto& session = visit.session();
    auto const names = names_of(session, answer.meeting, people_of(session, answer.meeting));
    return visit.page("meetings/entry", whole_entry_view(session, *row, names, true),
                      {{"Entry", {}}, pages::Place::meetings, pages::Look::Frame::alone});
}

http::Response post_line(pages::Visit& visit, html::TypedForm const& typed) {
    auto const found = written_meeting(visit);
    if (!found) return refused_line(visit, found.error());
    auto const reading = reading_of(visit, *found, typed);
    if (!reading) return refused_line(visit, reading.error());
    auto const meeting = found->row.meeting;
    Result<EntryAnswer> answer = refuse(Refusal::Kind::unavailable, "");
    if (reading->corrects) {
        auto const before = entry_row(visit.session(), *reading->corrects);
        answer = correct_entry(writing_of(visit), meeting, *reading->corrects, before ? before->revision : 0,
                               entry_of(*reading));
    } else {
        auto input = entry_of(*reading);
        if (auto const asked = typed.typed("answers"); !asked.empty())
            input.answers = Id<Entry>{whole_number(asked).value_or(0)};
        answer = add_entry(writing_of(visit), meeting, input);
    }
    if (!answer) return refused_line(visit, answer.error());
    if (visit.wants_fragment()) return entry_fragment(visit, *answer);
    return visit.changed(*answer, address_of(meeting) + "/record#entry-" + std::to_string(answer->entry.value));
}

/// A deadline without a year is the next such day after the meeting.
Result<EntryForm> typed_form(pages::Visit& visit) {
    if (visit.sends_json()) return visit.input<EntryForm>();
    auto fields = visit.form_fields();
    auto const names_deadline = [](auto const& field) { return field.first == "deadline" && !field.second.empty(); };
    if (std::ranges::any_of(fields, names_deadline)) {
        auto const found = written_meeting(visit);
        if (!found) return std::unexpected(found.error());
        pages::add_years(fields, {"deadline"}, found->row.day, YearSide::next);
    }
    return html::decode_form<EntryForm>(fields);
}

/// The form with all fields, for a new entry or a correction.
http::Response post_form(pages::Visit& visit, std::optional<Id<Entry>> entry) {
    auto const form = typed_form(visit);
    auto const input = form ? input_of(*form) : Result<EntryInput>(std::unexpected(form.error()));
    auto const meeting = visit.id<Meeting>("meeting");
    Result<EntryAnswer> answer = input ? Result<EntryAnswer>(EntryAnswer{}) : std::unexpected(input.error());
    if (input && entry) answer = correct_entry(writing_of(visit), meeting, *entry, form->revision.value_or(0), *input);
    if (input && !entry) answer = add_entry(writing_of(visit), meeting, *input);
    if (answer)
        return visit.changed(*answer, address_of(meeting) + "/record#entry-" + std::to_string(answer->entry.value));
    auto const kind = answer.error().kind;
    bool const again =
        kind == Refusal::Kind::invalid || kind == Refusal::Kind::stale || kind == Refusal::Kind::unavailable;
    auto const found = written_meeting(visit);
    if (!again || !found || visit.wants_json()) return visit.refused(answer.error());
    auto const typed = visit.typed(answer.error());
    std::optional<std::int64_t> revision;
    if (entry)
        if (auto const row = entry_row(visit.session(), *entry))
            revision = pages::revision_again(typed, kind, row->revision);
    return entry_page(visit, *found, entry, revision, typed, &answer.error());
}

}  // namespace

http::Response post_entry(pages::Visit& visit) {
    if (visit.sends_json()) return post_form(visit, std::nullopt);
    auto const typed = visit.typed({});
    return typed.has("line") ? post_line(visit, typed) : post_form(visit, std::nullopt);
}

http::Response edit_entry(pages::Visit& visit) {
    auto const found = written_meeting(visit);
    if (!found) return visit.refused(found.error());
    if (visit.parameter("entry").empty()) {
        html::TypedForm typed;
        auto const kind = visit.query("kind");
        typed.fields = {{"kind", kind.empty() ? "report" : kind}};
        if (auto const asked = visit.query("answer"); !asked.empty()) typed.fields.emplace_back("answers", asked);
        if (found->row.running_item)
            typed.fields.emplace_back("agenda_item", std::to_string(found->row.running_item->value));
        return entry_page(visit, *found, std::nullopt, std::nullopt, typed, nullptr);
    }
    auto const row = entry_row(visit.session(), visit.id<Entry>("entry"));
    if (!row || row->meeting != found->row.meeting)
        return visit.refused({Refusal::Kind::not_found, {"The record of this meeting has no such entry.", {}}});
    return entry_page(visit, *found, row->entry, row->revision, typed_entry(*row), nullptr);
}

http::Response post_entry_correction(pages::Visit& visit) { return post_form(visit, visit.id<Entry>("entry")); }

http::Response post_entry_removal(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const answer = remove_entry(writing_of(visit), meeting, visit.id<Entry>("entry"));
    if (!answer) return visit.refused(answer.error());
    return visit.changed(*answer, address_of(meeting) + "/record?removed=" + std::to_string(answer->entry.value));
}

http::Response post_entry_restoration(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const answer = restore_entry(writing_of(visit), meeting, visit.id<Entry>("entry"));
    if (!answer) return visit.refused(answer.error());
    return visit.changed(*answer, address_of(meeting) + "/record#entry-" + std::to_string(answer->entry.value));
}

}  // namespace daumoi::meetings
