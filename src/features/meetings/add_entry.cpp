#include "features/meetings/entry_input.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

json::object facts_of_sentence(EntryRow const& row) {
    json::object facts{{"kind", {{"word", {"EntryKind", code(row.kind)}}}}, {"text", row.text}};
    if (row.speaker)
        facts["speaker"] = person_fact(*row.speaker);
    else
        facts["speaker"] = row.speaker_name;
    if (row.act != Act::none) facts["act"] = {{"word", {"Act", code(row.act)}}};
    facts["addressee"] = row.details.addressee;
    if (row.kind != EntryKind::vote) return facts;
    facts["question"] = row.details.question.empty() ? row.text : row.details.question;
    facts["for"] = row.details.in_favour;
    facts["against"] = row.details.against;
    facts["other"] = row.details.other;
    return facts;
}

}  // namespace

Result<EntryAnswer> add_entry(journal::Writing const& writing, Id<Meeting> meeting, EntryInput const& input) {
    return change_with<EntryAnswer>(
        writing, "add_entry", meeting, &Access::write_record, input,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<EntryAnswer> {
            auto const row = checked_entry(transaction.session(), found.row, input, now);
            if (!row) return std::unexpected(row.error());
            auto const id = transaction
                                ->value<Id<Entry>>(sql::meetings::add_entry, {{"meeting", meeting},
                                                                              {"agenda_item", row->agenda_item},
                                                                              {"kind", row->kind},
                                                                              {"speaker", row->speaker},
                                                                              {"speaker_name", row->speaker_name},
                                                                              {"act", row->act},
                                                                              {"issue", row->issue},
                                                                              {"text", row->text},
                                                                              {"answers", row->answers},
                                                                              {"happened", row->happened},
                                                                              {"recorded", now},
                                                                              {"details", row->details}})
                                .value();
            auto change = written(found.row, "entry.added", facts_of_sentence(*row), {{"entry", id}}).change;
            change.happened = instant_of(found.row.day_at(row->happened), row->happened, found.row.zone);
            return journal::Written<EntryAnswer>{{meeting, id, 1}, std::move(change)};
        });
}

}  // namespace daumoi::meetings
