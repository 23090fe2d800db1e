#pragma once

#include <set>
#include <string>
#include <vector>

#include "features/meetings/minutes_text.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/session_words.hpp"
#include "features/meetings/typed_text.hpp"

/// The inside of write_minutes: the parts of minutes in the order they are read. Only write_minutes*.cpp use it.
namespace daumoi::meetings {

using Entries = std::vector<EntryFacts const*>;

class MinutesWriter {
public:
    /// All three must outlive the writer.
    MinutesWriter(Record const& record, Form form, Wordings const& wordings);
    MinutesText write();

private:
    /// One agenda item with what was written down under it.
    struct Section {
        AgendaKind kind;
        std::string title;
        Id<AgendaItem> item;
        Entries entries;
    };
    /// What one speaker of a section concluded, remarked and asked for.
    struct Speech {
        EntryFacts const* first;
        Entries clauses;
        Entries tasks;
        Entries afterwards;  ///< without an act, said when tasks had been given
        bool concludes = false;
    };

    // write_minutes.cpp
    void write_head();
    void write_party_opening();
    void write_state_opening();
    void write_signatures();
    void drop_empty_headings();

    // write_minutes_attendance.cpp
    void write_roles_of_party();
    void write_guests(int& number);
    void write_members(int& number);
    void write_head_counts(int& number);
    void write_present();
    void write_absent(Attendance state, std::string const& label, std::string const& key);
    std::string present_text(std::vector<PersonFacts const*> const& present, int total) const;
    std::string classes_text(std::vector<PersonFacts const*> const& people) const;
    std::string chairs_label() const;
    std::string full_names(std::vector<PersonFacts const*> const& people);

    // write_minutes_proceedings.cpp
    void write_proceedings();
    std::vector<Section> sections() const;
    void write_section(Section const& section);
    void write_part(Section const& part);
    void write_note(EntryFacts const& entry);
    void write_spoken(Entries const& part);
    bool is_told_with_question(EntryFacts const& entry) const;
    void write_end();
    std::string steps_text(EntryFacts const& entry);
    std::string contribution_text(EntryFacts const& entry);
    std::string answer_text(EntryFacts const& answer);
    std::string note_text(EntryFacts const& entry);

    // write_minutes_report.cpp
    void write_report(EntryFacts const& entry, Section const& section);
    std::string report_opening(EntryFacts const& entry, Section const& section);
    bool belongs_to(Material const& material, Section const& section) const;
    std::string materials_text(Section const& section, std::string const& agreed_by) const;
    std::string figures_text(EntryDetails const& details) const;
    std::string solutions_text(EntryDetails const& details) const;
    std::string sources_text() const;

    // write_minutes_outcome.cpp
    void write_difficulties(Entries const& entries);
    void write_proposals(Entries const& entries);
    void write_outcomes(Entries const& entries);
    void write_vote(EntryFacts const& entry);
    std::string proposal_opening(EntryFacts const& entry);
    std::string outcome_text(EntryFacts const& entry) const;
    std::string ballots_text(EntryDetails const& details) const;
    std::string vote_result(EntryDetails const& vote) const;

    // write_minutes_speech.cpp
    void write_speeches(Section const& section);
    void write_speech(Speech const& speech);
    std::vector<Sentence> speech_sentences(Speech const& speech, bool& tasks_follow);
    std::vector<Sentence> sentences_afterwards(Speech const& speech);
    std::string wordless_speech(Speech const& speech);
    std::string task_lead_in(Speech const& speech, bool named_before);
    std::string task_text(EntryFacts const& entry, std::string const& fallback_verb);
    std::string addressee_text(EntryFacts const& entry) const;

    // naming
    /// At the start of a sentence that opens something: full at the first mention, brief later, bare again within one
    /// agenda item. Empty when the entry has no speaker.
    std::string opening_name(EntryFacts const& entry);
    /// Inside a sentence: full at the first mention, else bare.
    std::string inner_name(EntryFacts const& entry);
    /// Who says what nobody by name has said: those for whom it was said, else the meeting.
    std::string without_speaker(EntryFacts const& entry) const;
    std::string inner_name(PersonFacts const& person);
    std::string named(PersonFacts const& person, Naming later);

    void heading(std::string text);
    void numbered(int& number, std::string const& label, std::string const& key, std::string text);
    void add(ParagraphKind kind, std::string label, std::vector<Sentence> sentences);
    std::string count(int value) const { return count_text(value, Style::document); }
    /// "02 đồng chí".
    std::string people_count(std::size_t value) const;

    Record const& record_;
    Form form_;
    Wordings const& wordings_;
    People people_;
    SessionWords words_;
    Names names_;
    std::set<Id<Person>> introduced_;
    std::set<Id<Person>> in_item_;
    MinutesText minutes_;
};

/// "entry-33".
std::string entry_key(EntryFacts const& entry, std::string const& prefix = "entry");
Sentence sentence_of(EntryFacts const& entry, std::string text);
/// It has words, or is the contribution of somebody who spoke and whose words nobody wrote down.
bool is_told(EntryFacts const& entry);

}  // namespace daumoi::meetings
