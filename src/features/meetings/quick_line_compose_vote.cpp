#include <algorithm>

#include "features/meetings/quick_line_compose.hpp"
#include "features/meetings/quick_line_past.hpp"
#include "features/meetings/quick_line_votes.hpp"

namespace daumoi::meetings::quick {
namespace {

bool is_secret(Line const& line, std::size_t from) {
    static Phrase const secret("phiếu kín");
    for (std::size_t at = from; at < line.size(); ++at)
        if (secret.matched(line, at) > 0) return true;
    return false;
}

/// How the vote is held and "về việc", between the verb and the question.
std::size_t manner_at(Line const& line, std::size_t index) {
    static auto const manner = phrases(
        "bằng hình thức bỏ phiếu kín|bằng hình thức giơ tay|bằng phiếu kín|bằng cách giơ tay|"
        "bỏ phiếu kín|phiếu kín");
    static auto const about = phrases("về việc|về");
    std::size_t const words = longest(manner, line, index);
    return words + longest(about, line, index + words);
}

void check_counts(EntryDetails const& details, int voters, std::vector<Doubt>& doubts) {
    int const counted = details.in_favour + details.against + details.other;
    int const present = details.entitled_present;
    if (present == 0)
        doubts.push_back({DoubtKind::roll_missing});
    else if (counted > present)
        doubts.push_back({DoubtKind::too_many_votes, {}, counted, present});
    else if (counted < present || counted < voters)
        doubts.push_back({DoubtKind::votes_missing, {}, counted, std::max(present, voters)});
}

void count(Vote const& vote, EntryDetails& details) {
    details.in_favour = vote.form == VoteForm::unanimous ? details.entitled_present : vote.in_favour;
    details.against = vote.against;
    details.other = vote.other;
    details.question = vote.question;
}

}  // namespace

std::optional<Composer::VoteFound> Composer::find_vote() const {
    bool const commanded = !head_.kinds.empty();
    if (commanded && head_.kinds.front() != EntryKind::vote) return std::nullopt;
    std::size_t const itself = head_.next + meeting_itself_at(line_, head_.next);
    auto const verb = verb_at(line_, itself);
    bool const spoken = verb && verb->verb->kind == EntryKind::vote;
    VoteFound found{.from = spoken ? verb->next : head_.next, .announced = commanded || spoken};
    found.from += found.announced ? manner_at(line_, found.from) : 0;
    bool const running = known_.context.running_item == AgendaKind::vote;
    found.vote = vote_in(line_, found.from, found.announced || running);
    if (!found.vote && !spoken) found.vote = vote_in(line_, itself, false);
    if (found.announced || (found.vote && !counts_within_speech(*found.vote))) return found;
    return std::nullopt;
}

/// "An cho biết 3 đồng chí đồng ý, 2 đồng chí không đồng ý" is what An says.
bool Composer::counts_within_speech(Vote const& vote) const {
    if (vote.form == VoteForm::unanimous || vote.question.empty()) return false;
    return vote.form == VoteForm::one_label || !speakers_at(line_, head_.next, known_, false).likely.empty();
}

void Composer::correct_vote(Reading& reading) const {
    EntryFacts const* const entry = entry_to_correct(reading, false, known_);
    if (entry == nullptr) {
        reading.doubts.push_back({DoubtKind::nothing_to_correct});
        return;
    }
    reading.corrects = entry->id;
    if (reading.details.question.empty()) reading.details.question = entry->details.question;
}

std::optional<Reading> Composer::vote() const {
    auto const found = find_vote();
    if (!found) return std::nullopt;
    Reading reading{.kind = EntryKind::vote};
    reading.happened = head_.happened;
    EntryDetails& details = reading.details;
    details.entitled_present = known_.context.entitled_present;
    if (is_secret(line_, head_.next)) details.method = VoteMethod::secret_ballot;
    if (!found->vote) {
        details.question = line_.rest(found->from);
        reading.doubts.push_back({DoubtKind::text_missing});
        return reading;
    }
    count(*found->vote, details);
    check_counts(details, found->vote->voters, reading.doubts);
    if (head_.corrects) correct_vote(reading);
    if (found->announced || known_.context.running_item == AgendaKind::vote || reading.corrects) return reading;
    if (found->vote->form == VoteForm::plain) reading.doubts.push_back({DoubtKind::plain_numbers});
    bool const of_all = found->vote->voters > 0 && found->vote->voters == details.entitled_present;
    if (found->vote->form == VoteForm::one_label && !of_all) reading.doubts.push_back({DoubtKind::one_count});
    return reading;
}

}  // namespace daumoi::meetings::quick
