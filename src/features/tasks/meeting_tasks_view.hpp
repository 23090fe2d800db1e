#pragma once

#include "features/meetings/meetings_pages.hpp"
#include "features/tasks/page_parts.hpp"

/// The page on which the sentences of a meeting become tasks.
namespace daumoi::tasks {

/// One sentence with its form; templates/offer.tpl shows it.
struct OfferForm {
    std::string offer_key;  ///< number of the entry and of the sentence, for ids in the page
    std::string offered;
    bool complete = false;  ///< stands on somebody's desk when it is made, and nothing about it is doubtful
    std::optional<Message> offer_refused;  ///< why it was not made, where no field is at fault
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
DAUMOI_DESCRIBE(OfferForm,
                (offer_key, offered, complete, offer_refused, offer_verbs, offer_verb, offer_text, offer_units,
                 offer_unit, offer_subtree, offer_people, offer_owner, offer_addressee, offer_deadline, doubts))

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

/// What one press did not make, above the page.
struct RefusedLine {
    std::string refused_key;  ///< of the offer
    std::string refused_text;
    Message refused_reason;
};
DAUMOI_DESCRIBE(RefusedLine, (refused_key, refused_text, refused_reason))

/// A hidden field of the form that makes all complete offers tasks; `field_source` is the id of the field that it repeats.
struct RepeatedField {
    std::string field_name;
    std::string field_value;
    std::string field_source;
};
DAUMOI_DESCRIBE(RepeatedField, (field_name, field_value, field_source))

struct MeetingTasksView {
    meetings::HeadView head;
    bool may_make = false;
    std::int64_t made_count = 0;
    std::int64_t offered_count = 0;
    std::int64_t complete_count = 0;
    bool may_make_all = false;  ///< two or more are complete
    std::vector<RepeatedField> repeated = {};
    std::vector<RefusedLine> refused_offers = {};
    std::vector<EntryTasks> entries = {};
    std::string form_token;
};
DAUMOI_DESCRIBE(MeetingTasksView, (head, may_make, made_count, offered_count, complete_count, may_make_all, repeated,
                                   refused_offers, entries, form_token))

/// The form of one sentence as it was typed; found by its field `offered`.
struct RefusedOffer {
    Id<Entry> entry;
    html::TypedForm form;
    std::optional<Message> reason = {};
};
MeetingTasksView meeting_tasks_view(pages::Visit& visit, meetings::VisibleMeeting const& found,
                                    std::vector<RefusedOffer> const& refused);

}  // namespace daumoi::tasks
