#include <algorithm>

#include "core/secret.hpp"
#include "features/meetings/changing.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

struct CorrectionRow {
    std::string sentence;
    std::string text;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(CorrectionRow, (sentence, text, revision))

struct ApprovedRow {
    MinutesText minutes;
};
DAUMOI_DESCRIBE(ApprovedRow, (minutes))

std::vector<CorrectionRow> corrections_of(storage::Session& session, Id<Meeting> meeting) {
    return session.all<CorrectionRow>(sql::meetings::corrections_of, {{"meeting", meeting}});
}

/// Both have approved: the text is written down as it stands, with the journal's head of this moment.
void lock(WriteTransaction& transaction, VisibleMeeting const& found, MinutesText const& minutes, Instant now) {
    auto const head = journal::head(transaction.session());
    transaction->run(sql::meetings::add_approved, {{"meeting", found.row.meeting},
                                                   {"minutes", minutes},
                                                   {"approved", now},
                                                   {"number", head.number},
                                                   {"digest", head.short_digest()}});
    transaction->run(sql::meetings::set_state, {{"meeting", found.row.meeting}, {"state", MeetingState::approved}});
}

}  // namespace

Form form_of(Organization const& organization) {
    return organization.terminology == html::Terminology::party ? Form::party : Form::state;
}

std::string digest_of(MinutesText minutes) {
    minutes.number.clear();
    minutes.copies.clear();
    return secret::digest(to_json_text(minutes));
}

MinutesText minutes_of(storage::Session& session, MeetingRow const& row, Record const& record,
                       Organization const& organization) {
    if (row.state == MeetingState::approved)
        if (auto const kept = session.one<ApprovedRow>(sql::meetings::find_approved, {{"meeting", row.meeting}}))
            return kept->minutes;
    auto minutes = write_minutes(record, form_of(organization), wordings_of(organization));
    std::map<std::string, std::string> corrections;
    for (auto const& one : corrections_of(session, row.meeting)) corrections[one.sentence] = one.text;
    put_corrections(minutes, corrections);
    return minutes;
}

Result<MeetingAnswer> correct_sentence(journal::Writing const& writing, Organization const& organization,
                                       Id<Meeting> meeting, SentenceInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "correct_sentence", meeting, &Access::write_record, input,
        [&](WriteTransaction& transaction, Instant, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            if (found.row.state != MeetingState::closed)
                return refuse(Refusal::Kind::wrong_state, "Minutes are written when the meeting is closed.");
            auto& session = transaction.session();
            auto const minutes = minutes_of(session, found.row, load_record(session, found.row), organization);
            std::string before;
            bool known = false;
            for (auto const& paragraph : minutes.paragraphs)
                for (auto const& sentence : paragraph.sentences)
                    if (sentence.key == input.sentence.value) {
                        before = sentence.text;
                        known = true;
                    }
            if (!known) return refuse(Refusal::Kind::not_found, "The minutes have no such sentence.");
            std::int64_t revision = 0;
            for (auto const& one : corrections_of(session, meeting))
                if (one.sentence == input.sentence.value) revision = one.revision;
            if (revision != input.revision)
                return refuse(Refusal::Kind::stale, "Somebody else corrected this sentence meanwhile.",
                              {{"text", before}, {"revision", std::to_string(revision)}});
            if (!input.text && revision == 0)
                return refuse(
                    {{"text",
                      {"Type the sentence. What should not stand in the minutes is taken out of the record.", {}}}});
            if (input.text)
                transaction->run(sql::meetings::set_correction,
                                 {{"meeting", meeting}, {"sentence", input.sentence}, {"text", *input.text}});
            else
                transaction->run(sql::meetings::remove_correction,
                                 {{"meeting", meeting}, {"sentence", input.sentence}});
            return written(found.row, "minutes.corrected",
                           {{"before", before}, {"after", input.text.value_or(Text<5000>{}).value}});
        });
}

Result<MeetingAnswer> approve_minutes(journal::Writing const& writing, Organization const& organization,
                                      Id<Meeting> meeting, ApprovalInput const& input) {
    return change_with<MeetingAnswer>(
        writing, "approve_minutes", meeting, &Access::see, input,
        [&](WriteTransaction& transaction, Instant now, VisibleMeeting const& found) -> Outcome<MeetingAnswer> {
            auto const person = signed_in_person(writing.actor);
            bool const chair = found.access.approve_as_chair;
            if (!person || (!chair && !found.access.approve_as_recorder))
                return refuse(Refusal::Kind::not_allowed, "Minutes are approved by the chair and the recorder.");
            if (found.row.state != MeetingState::closed)
                return refuse(Refusal::Kind::wrong_state, "Minutes are approved once, after the meeting was closed.");
            auto const record = load_record(transaction.session(), found.row);
            if (auto const missing = missing_for_minutes(record); !missing.empty())
                return std::unexpected(Refusal{Refusal::Kind::wrong_state, missing.front()});
            auto const minutes = minutes_of(transaction.session(), found.row, record, organization);
            auto const digest = digest_of(minutes);
            if (input.digest && *input.digest != digest)
                return refuse(Refusal::Kind::stale,
                              "The minutes were changed after this page was opened. Read them as they stand now, "
                              "then approve.");
            std::string_view const role = chair ? "chair" : "recorder";
            transaction->run(sql::meetings::withdraw_other_approvals, {{"meeting", meeting}, {"digest", digest}});
            transaction->run(
                sql::meetings::add_approval,
                {{"meeting", meeting}, {"role", role}, {"person", *person}, {"now", now}, {"digest", digest}});
            auto const count =
                transaction->value<std::int64_t>(sql::meetings::count_approvals, {{"meeting", meeting}}).value_or(0);
            if (count < 2) return written(found.row, "minutes.approved", {{"role", {{"word", {"Role", role}}}}});
            lock(transaction, found, minutes, now);
            return written(found.row, "minutes.locked", {{"role", {{"word", {"Role", role}}}}});
        });
}

}  // namespace daumoi::meetings
