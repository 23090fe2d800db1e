#include "features/meetings/entry_input.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

Result<EntryRow> entry_of(storage::Session& session, Id<Meeting> meeting, Id<Entry> entry) {
    auto row = entry_row(session, entry);
    if (!row || row->meeting != meeting)
        return refuse(Refusal::Kind::not_found, "The record of this meeting has no such entry.");
    return std::move(*row);
}

Outcome<EntryAnswer> set_removed(WriteTransaction& transaction, VisibleMeeting const& found, Id<Entry> entry,
                                 std::optional<Instant> removed, std::string verb) {
    auto const row = entry_of(transaction.session(), found.row.meeting, entry);
    if (!row) return std::unexpected(row.error());
    if (removed && row->removed) return refuse(Refusal::Kind::wrong_state, "This entry has been removed already.");
    if (!removed && !row->removed)
        return refuse(Refusal::Kind::wrong_state, "This entry stands in the record: it was not removed.");
    transaction->run(sql::meetings::set_removed, {{"entry", entry}, {"removed", removed}});
    return journal::Written<EntryAnswer>{
        {found.row.meeting, entry, row->revision},
        written(found.row, std::move(verb), {{"text", row->text}}, {{"entry", entry}}).change};
}

/// What a corrected entry says; the text alone where nothing else is another.
json::value told(storage::Session& session, Id<Meeting> meeting, EntryRow const& row, EntryRow const& other) {
    bool const only_text = row.kind == other.kind && row.speaker == other.speaker &&
                           row.speaker_name == other.speaker_name && row.happened == other.happened &&
                           row.agenda_item == other.agenda_item &&
                           to_json_text(row.details) == to_json_text(other.details);
    if (only_text) return json::value_from(row.text);
    json::object facts{{"text", row.text}, {"kind", {{"word", {"EntryKind", code(row.kind)}}}}};
    facts["speaker"] = row.speaker ? json::value(person_fact(*row.speaker)) : json::value_from(row.speaker_name);
    facts["happened"] = row.happened.iso();
    for (auto const& item : agenda_of(session, meeting))
        if (item.item == row.agenda_item) facts["agenda_item"] = item.item_title;
    if (row.details.deadline) facts["deadline"] = row.details.deadline->iso();
    return facts;
}

}  // namespace

Result<EntryAnswer> correct_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry,
                                  std::int64_t revision, EntryInput const& input) {
    json::object const request{{"entry", entry.value}, {"revision", revision}, {"entry_input", to_json(input)}};
    return change_with<EntryAnswer>(
        writing, "correct_entry", meeting, &Access::write_record, json::value(request),
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<EntryAnswer> {
            auto const before = entry_of(transaction.session(), meeting, entry);
            if (!before) return std::unexpected(before.error());
            if (before->removed)
                return refuse(Refusal::Kind::wrong_state,
                              "This entry was taken out of the record meanwhile. Put it back, then correct it.");
            if (before->revision != revision)
                return refuse(Refusal::Kind::stale, "Somebody else corrected this entry meanwhile.",
                              {{"text", before->text}, {"revision", std::to_string(before->revision)}});
            EntryInput filled = input;
            if (!filled.agenda_item) filled.agenda_item = before->agenda_item;
            if (!filled.happened) filled.happened = before->happened;
            if (filled.details.deadline == before->details.deadline)
                filled.details.said_before = filled.details.said_before || before->details.said_before;
            auto const after = checked_entry(transaction.session(), found.row, filled, now);
            if (!after) return std::unexpected(after.error());
            transaction->run(sql::meetings::correct_entry, {{"entry", entry},
                                                            {"agenda_item", after->agenda_item},
                                                            {"kind", after->kind},
                                                            {"speaker", after->speaker},
                                                            {"speaker_name", after->speaker_name},
                                                            {"act", after->act},
                                                            {"issue", after->issue},
                                                            {"text", after->text},
                                                            {"answers", after->answers},
                                                            {"happened", after->happened},
                                                            {"details", after->details}});
            auto& session = transaction.session();
            return journal::Written<EntryAnswer>{{meeting, entry, revision + 1},
                                                 written(found.row, "entry.corrected",
                                                         {{"before", told(session, meeting, *before, *after)},
                                                          {"after", told(session, meeting, *after, *before)}},
                                                         {{"entry", entry}})
                                                     .change};
        });
}

Result<EntryAnswer> remove_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry) {
    return change_with<EntryAnswer>(writing, "remove_entry", meeting, &Access::write_record, entry,
                                    [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) {
                                        return set_removed(transaction, found, entry, now, "entry.removed");
                                    });
}

Result<EntryAnswer> restore_entry(journal::Writing const& writing, Id<Meeting> meeting, Id<Entry> entry) {
    return change_with<EntryAnswer>(writing, "restore_entry", meeting, &Access::write_record, entry,
                                    [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) {
                                        return set_removed(transaction, found, entry, std::nullopt, "entry.restored");
                                    });
}

}  // namespace daumoi::meetings
