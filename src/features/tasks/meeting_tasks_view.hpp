#pragma once

#include "features/tasks/page_parts.hpp"

/// The page on which the sentences of a meeting become tasks.
namespace daumoi::tasks {

/// One sentence with its form; templates/offer.tpl shows it.
struct OfferForm {
    std::string offer_key;  ///< number of the entry and of the sentence, for ids in the page
    std::string offered;
    std::vector<VerbOption> offer_verbs;
    html::FormField offer_verb;
    html::FormField offer_text;
    std::vector<UnitOption> offer_units;
    html::FormField offer_unit;
    bool offer_subtree = false;
    std::vector<PersonOption> offer_people;
    html::FormField offer_owner;
    html::FormField offer_addressee;
    html::FormField offer_deadline;
    std::vector<Message> doubts;
};
DAUMOI_DESCRIBE(OfferForm, (offer_key, offered, offer_verbs, offer_verb, offer_text, offer_units, offer_unit,
                            offer_subtree, offer_people, offer_owner, offer_addressee, offer_deadline, doubts))

struct EntryTasks {
    Id<Entry> entry;
    TimeOfDay entry_time;
    meetings::EntryKind entry_kind = meetings::EntryKind::conclusion;
    std::string entry_item;
    std::string entry_speaker;
    std::string entry_text;
    std::vector<TaskLine> made = {};
    std::vector<OfferForm> offers = {};        ///< sentences that ask and are no tasks yet
    std::vector<OfferForm> other_offers = {};  ///< the rest: every sentence can become a task
};
DAUMOI_DESCRIBE(EntryTasks,
                (entry, entry_time, entry_kind, entry_item, entry_speaker, entry_text, made, offers, other_offers))

struct MeetingTasksView {
    Id<Meeting> meeting;
    std::string meeting_title;
    std::string meeting_unit;
    Day meeting_day;
    bool sees_record = false;
    bool sees_minutes = false;
    bool may_make = false;
    std::int64_t made_count = 0;
    std::int64_t offered_count = 0;
    std::vector<EntryTasks> entries = {};
    std::string form_token;
};
DAUMOI_DESCRIBE(MeetingTasksView, (meeting, meeting_title, meeting_unit, meeting_day, sees_record, sees_minutes,
                                   may_make, made_count, offered_count, entries, form_token))

/// `refused` is the form of one sentence as it was typed; it is found by its field `offered`.
MeetingTasksView meeting_tasks_view(pages::Visit& visit, meetings::VisibleMeeting const& found,
                                    std::optional<Id<Entry>> refused_entry, html::TypedForm const& refused);

}  // namespace daumoi::tasks
