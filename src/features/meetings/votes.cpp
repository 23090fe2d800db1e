#include "features/meetings/votes.hpp"

#include <algorithm>

#include "features/meetings/people.hpp"
#include "features/meetings/session_words.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

bool is_entitled(PersonFacts const& person, EntryDetails const& vote) {
    return vote.everybody_entitled ? is_member(person) : person.member_class == vote.entitled_class;
}

int counted(Record const& record, auto const& keep) {
    return static_cast<int>(std::ranges::count_if(record.people, keep));
}

}  // namespace

VoteFacts vote_facts(EntryDetails const& vote, Record const& record) {
    VoteFacts facts{vote.entitled_present, vote.entitled_total};
    if (facts.entitled_total == 0)
        facts.entitled_total = counted(record, [&](auto const& person) { return is_entitled(person, vote); });
    if (facts.entitled_present == 0)
        facts.entitled_present =
            counted(record, [&](auto const& person) { return is_entitled(person, vote) && is_present(person); });
    bool const all_present = facts.entitled_present == 0 || vote.in_favour >= facts.entitled_present;
    facts.unanimous = vote.in_favour > 0 && vote.against == 0 && vote.other == 0 && all_present;
    auto const base = facts.entitled_total > 0 ? facts.entitled_total : vote.in_favour + vote.against + vote.other;
    facts.passed = vote.needed > 0 ? vote.in_favour >= vote.needed : vote.in_favour * 2 > base;
    return facts;
}

std::string vote_question(EntryFacts const& entry) {
    auto const question = as_clause(entry.details.question.empty() ? entry.text : entry.details.question);
    if (question.empty() || question.starts_with("việc ")) return question;
    if (question.starts_with("về ")) return question.substr(std::string_view("về ").size());
    return question.starts_with("thông qua") ? "việc " + question : "nội dung " + quoted(question);
}

}  // namespace daumoi::meetings
