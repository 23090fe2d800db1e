#include "core/contains.hpp"
#include "features/meetings/doubts_of_minutes.hpp"
#include "features/meetings/minutes_number.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/record_views.hpp"
#include "pages/refused_form.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

struct ApprovalRow {
    std::string approval_role;
    std::string approval_surname;
    std::string approval_middle;
    std::string approval_given;
    Instant approved_at;
};
DAUMOI_DESCRIBE(ApprovalRow, (approval_role, approval_surname, approval_middle, approval_given, approved_at))

struct AwaitedView {
    std::string awaited_name;
};
DAUMOI_DESCRIBE(AwaitedView, (awaited_name))

struct HeadRow {
    std::int64_t head_number = 0;
    std::string head_digest;
};
DAUMOI_DESCRIBE(HeadRow, (head_number, head_digest))

struct RevisionRow {
    std::string sentence;
    std::string text;
    std::int64_t revision = 0;
};
DAUMOI_DESCRIBE(RevisionRow, (sentence, text, revision))

struct SentenceView {
    std::string key;
    std::optional<Id<Entry>> sentence_entry;
    std::string sentence_text;
    std::int64_t sentence_revision = 0;
    bool corrected = false;
    bool is_edited = false;
};
DAUMOI_DESCRIBE(SentenceView, (key, sentence_entry, sentence_text, sentence_revision, corrected, is_edited))

struct ParagraphView {
    ParagraphKind paragraph_kind = ParagraphKind::text;
    std::string label;
    bool is_prose = false;
    std::vector<SentenceView> sentences;
    bool holds_edited = false;
};
DAUMOI_DESCRIBE(ParagraphView, (paragraph_kind, label, is_prose, sentences, holds_edited))

struct IssuerLine {
    std::string issuer_line;
};
DAUMOI_DESCRIBE(IssuerLine, (issuer_line))

struct MinutesView {
    HeadView head;
    std::vector<IssuerLine> issuers;  ///< above the issuing unit
    std::string issuer;
    std::vector<std::string> head_right;
    std::string minutes_number;
    std::string minutes_title;
    std::string minutes_summary;
    std::vector<ParagraphView> paragraphs;
    Signature left;
    Signature right;
    std::vector<std::string> copies;
    std::optional<NumberFormView> number_form;
    Form form = Form::party;
    bool demo = false;
    std::vector<Message> lacks;
    std::vector<RecordDoubt> doubts;
    std::vector<ApprovalRow> approvals;
    std::optional<Instant> withdrawn;  ///< of the latest approval, which a change of the record has undone
    std::vector<AwaitedView> awaited;  ///< once one of the two has approved
    std::optional<HeadRow> journal_head;
    std::vector<EntryView> entries;
    bool may_approve = false;
    std::string digest;    ///< of the text that is shown, see digest_of
    bool is_last = false;  ///< the reader's approval locks the text
    bool approved_by_me = false;
    bool locked = false;
    bool may_correct = false;
    bool may_make_tasks = false;
    bool may_draft_article = false;
    std::optional<std::string> edited;  ///< key of the sentence whose form is open
    std::int64_t edited_revision = 0;
    bool edited_is_corrected = false;
    std::string edited_text;     ///< as it stands
    bool edited_stands = false;  ///< it is in the text: its form stands under its paragraph
    std::optional<Message> page_fault;
    std::string typed_sentence;
    bool large = false;
    std::string form_token;
    std::string client_id;
};
DAUMOI_DESCRIBE(MinutesView,
                (head, issuers, issuer, head_right, minutes_number, minutes_title, minutes_summary, paragraphs, left,
                 right, copies, number_form, form, demo, lacks, doubts, approvals, withdrawn, awaited, journal_head,
                 entries, may_approve, digest, is_last, approved_by_me, locked, may_correct, may_make_tasks,
                 may_draft_article, edited, edited_revision, edited_is_corrected, edited_text, edited_stands,
                 page_fault, typed_sentence, large, form_token, client_id))

std::vector<ParagraphView> paragraphs_of(MinutesText const& minutes, std::vector<RevisionRow> const& corrections) {
    std::vector<ParagraphView> paragraphs;
    for (auto const& paragraph : minutes.paragraphs) {
        auto& view = paragraphs.emplace_back(
            ParagraphView{paragraph.kind,
                          paragraph.label,
                          paragraph.kind != ParagraphKind::heading && paragraph.kind != ParagraphKind::subheading,
                          {},
                          false});
        for (auto const& sentence : paragraph.sentences) {
            auto const found = std::ranges::find(corrections, sentence.key, &RevisionRow::sentence);
            bool const corrected = found != corrections.end();
            view.sentences.push_back(
                {sentence.key, sentence.entry, sentence.text, corrected ? found->revision : 0, corrected, false});
        }
    }
    return paragraphs;
}

void put_text(MinutesView& view, MinutesText const& minutes, std::vector<RevisionRow> const& corrections) {
    for (auto const& line : minutes.head_left) view.issuers.push_back({line});
    if (!view.issuers.empty()) {
        view.issuer = view.issuers.back().issuer_line;
        view.issuers.pop_back();
    }
    view.head_right = minutes.head_right;
    view.minutes_number = minutes.number;
    view.minutes_title = minutes.title;
    view.minutes_summary = minutes.summary;
    view.paragraphs = paragraphs_of(minutes, corrections);
    view.left = minutes.signature_left;
    view.right = minutes.signature_right;
    view.copies = minutes.copies;
    view.form = minutes.form;
    view.demo = minutes.demo;
}

std::vector<AwaitedView> awaited_for(Record const& record, std::vector<ApprovalRow> const& approvals) {
    std::vector<AwaitedView> awaited;
    for (auto const role : {Role::chair, Role::recorder}) {
        if (std::ranges::find(approvals, code(role), &ApprovalRow::approval_role) != approvals.end()) continue;
        for (auto const& person : record.people)
            if (has_role(person, role)) awaited.push_back({full_name(person)});
    }
    return awaited;
}

void put_approvals(MinutesView& view, storage::Session& session, VisibleMeeting const& found, Record const& record,
                   MinutesText const& minutes) {
    auto const meeting = found.row.meeting;
    view.digest = digest_of(minutes);
    view.approvals =
        session.all<ApprovalRow>(sql::meetings::approvals_of, {{"meeting", meeting}, {"digest", view.digest}});
    view.journal_head = session.one<HeadRow>(sql::meetings::approved_head, {{"meeting", meeting}});
    bool const as_chair = found.access.approve_as_chair;
    bool const mine = as_chair || found.access.approve_as_recorder;
    std::string_view const my_role = as_chair ? "chair" : "recorder";
    view.approved_by_me = mine && contains(view.approvals, my_role, &ApprovalRow::approval_role);
    if (view.locked) return;
    view.lacks = missing_for_minutes(record);
    if (found.access.see_record) view.doubts = doubts_of_minutes(record);
    view.may_approve = mine && !view.approved_by_me;
    view.is_last = view.may_approve && !view.approvals.empty();
    if (view.approvals.empty())
        view.withdrawn = session.value<Instant>(sql::meetings::last_approval, {{"meeting", meeting}});
    else
        view.awaited = awaited_for(record, view.approvals);
}

/// The form of the sentence whose key was chosen stands open; `typed`: with what was refused.
void open_edited(MinutesView& view, std::optional<std::string> const& typed) {
    for (auto& paragraph : view.paragraphs)
        for (auto& sentence : paragraph.sentences) {
            sentence.is_edited = view.edited && sentence.key == *view.edited;
            if (!sentence.is_edited) continue;
            paragraph.holds_edited = true;
            view.edited_stands = true;
            view.edited_revision = sentence.sentence_revision;
            view.edited_is_corrected = sentence.sentence_revision > 0;
            view.edited_text = sentence.sentence_text;
            view.typed_sentence = typed.value_or(sentence.sentence_text);
        }
}

void put_forms(MinutesView& view, pages::Visit& visit, MeetingRow const& row, Refusal const* refusal) {
    if (refusal != nullptr) {
        auto const typed = visit.typed(*refusal);
        view.page_fault = refusal->faults.empty() ? refusal->message : refusal->faults.front().message;
        view.typed_sentence = typed.typed("text");
        if (auto const key = typed.typed("sentence"); !key.empty()) view.edited = key;
        if (view.may_correct && !view.edited && typed.has("number"))
            view.number_form = number_form_again(row, typed, refusal->kind);
        open_edited(view, view.typed_sentence);
        view.edited_revision = pages::revision_again(typed, refusal->kind, view.edited_revision);
    } else if (view.may_correct) {
        if (auto const key = visit.query("sentence"); !key.empty()) view.edited = key;
        open_edited(view, std::nullopt);
    }
    if (view.may_correct && !view.number_form) view.number_form = number_form(visit.session(), row);
}

http::Response minutes_page(pages::Visit& visit, VisibleMeeting const& found, Refusal const* refusal) {
    auto& session = visit.session();
    auto const& row = found.row;
    auto const record = load_record(session, row);
    auto const minutes = minutes_of(session, row, record, visit.organization());
    MinutesView view;
    view.head = head_view(found, MeetingPart::after);
    view.locked = row.state == MeetingState::approved;
    put_text(view, minutes, session.all<RevisionRow>(sql::meetings::corrections_of, {{"meeting", row.meeting}}));
    put_approvals(view, session, found, record, minutes);
    if (found.access.see_record)
        view.entries = entry_views(session, row.meeting, found.access.write_record && !view.locked);
    view.may_correct = found.access.write_record && row.state == MeetingState::closed;
    view.may_make_tasks = found.access.make_tasks;
    view.may_draft_article = found.access.draft_article;
    put_forms(view, visit, row, refusal);
    view.large = visit.query("view") == "large";
    view.form_token = visit.form_token();
    view.client_id = visit.new_client_id();
    return visit.page("meetings/minutes", view, look(row, refusal ? pages::status_of(refusal->kind) : 200));
}

Result<VisibleMeeting> minuted(pages::Visit& visit) {
    auto found = meeting_of(visit);
    if (!found) return found;
    bool const ended = found->row.state == MeetingState::closed || found->row.state == MeetingState::approved;
    if (!found->access.see_record && !found->access.read_approved)
        return refuse(Refusal::Kind::not_found, "There are no minutes of this meeting that you may read.");
    if (!ended) return refuse(Refusal::Kind::wrong_state, "Minutes are written when the meeting is closed.");
    return found;
}

/// The minutes after a change of them; a refusal shows the page again with what was typed.
http::Response answered(pages::Visit& visit, Result<MeetingAnswer> const& answer) {
    if (answer) return visit.changed(*answer, address_of(answer->meeting) + "/minutes");
    auto const found = minuted(visit);
    bool const again = answer.error().kind == Refusal::Kind::invalid || answer.error().kind == Refusal::Kind::stale;
    if (!found || !again || visit.wants_json()) return visit.refused(answer.error());
    return minutes_page(visit, *found, &answer.error());
}

}  // namespace

http::Response show_minutes(pages::Visit& visit) {
    auto const found = minuted(visit);
    if (!found) return visit.refused(found.error());
    return minutes_page(visit, *found, nullptr);
}

http::Response post_sentence(pages::Visit& visit) {
    auto const meeting = visit.id<Meeting>("meeting");
    auto const input = visit.input<SentenceInput>();
    auto const answer = input ? correct_sentence(writing_of(visit), visit.organization(), meeting, *input)
                              : std::unexpected(input.error());
    if (answer) return visit.changed(*answer, address_of(meeting) + "/minutes#sentence-" + input->sentence.value);
    return answered(visit, answer);
}

http::Response post_number(pages::Visit& visit) {
    auto const input = visit.input<NumberInput>();
    return answered(visit, input ? number_minutes(writing_of(visit), visit.id<Meeting>("meeting"), *input)
                                 : std::unexpected(input.error()));
}

http::Response post_approval(pages::Visit& visit) {
    auto const input = visit.input<ApprovalInput>();
    return answered(
        visit, input ? approve_minutes(writing_of(visit), visit.organization(), visit.id<Meeting>("meeting"), *input)
                     : std::unexpected(input.error()));
}

html::Schema show_minutes_view() { return html::schema_of<MinutesView>(); }

}  // namespace daumoi::meetings
