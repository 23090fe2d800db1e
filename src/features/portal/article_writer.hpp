#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "features/meetings/people.hpp"
#include "features/meetings/session_words.hpp"
#include "features/meetings/typed_text.hpp"
#include "features/portal/article_text.hpp"

/// The inside of write_article, paragraph by paragraph. Only write_article*.cpp use it.
namespace daumoi::portal {

using Entries = std::vector<meetings::EntryFacts const*>;

class ArticleWriter {
public:
    /// All three must outlive the writer.
    ArticleWriter(meetings::Record const& record, ArticleChoices const& choices, meetings::Wordings const& wordings);
    ArticleText write();

private:
    /// Tasks given in a row, and what else was said before the next ones.
    struct Turn {
        Entries tasks;
        Entries words;  ///< without an act: where they stand in the speech matters
    };
    /// What one person assessed, concluded and asked for.
    struct Speech {
        meetings::PersonFacts const* speaker;  ///< null: nobody whom an article may name
        Entries clauses;
        std::vector<Turn> turns;
        bool concludes = false;
    };
    /// A report and what was chosen of it.
    struct Report {
        meetings::EntryFacts const* entry;
        std::vector<std::string> points;
        std::string figures;  ///< as a clause
        std::vector<std::string> solutions;
    };
    enum class Capacity { directing, concluding, both, guest };

    // write_article.cpp
    void write_opening();
    void write_participants();
    std::string opening_sentence() const;
    std::string leaders_sentence();
    std::string chairs_sentence();
    std::string superiors_sentence();
    std::string ordinary_participants() const;

    // write_article_report.cpp
    void write_reports();
    std::vector<Report> reports();
    bool is_told(Report const& report) const;
    void write_report(Report const& report, int place, int total);
    std::string report_sentence(Report const& report, int place, int total);
    std::string solutions_sentence(std::vector<std::string> const& solutions, meetings::Listed listed) const;
    std::string sources_sentence() const;

    // write_article_discussion.cpp
    void write_discussion();
    std::vector<ArticleSentence> discussion_sentences() const;
    std::string issues_sentence(Entries const& contributions) const;
    Entries contributions() const;

    // write_article_speeches.cpp
    void write_speeches();
    std::vector<Speech> speeches() const;
    static void take_into(Speech& speech, meetings::EntryFacts const& entry);
    Capacity capacity_of(Speech const& speech) const;
    void write_speech(Speech const& speech);
    void write_wordless(Speech const& speech);
    bool only_spoke(Speech const& speech) const;
    void write_who_spoke(std::span<Speech const> speeches);
    std::string speech_opening(Speech const& speech);
    std::vector<ArticleSentence> turn_sentences(Turn const& turn, Speech const& speech, bool first_tasks_told) const;
    std::string tasks_sentence(Entries const& tasks, Speech const& speech, std::string const& too) const;
    std::string words_sentence(meetings::EntryFacts const& entry, Speech const& speech) const;
    std::vector<std::string> task_clauses(Entries const& tasks, Speech const& speech) const;

    // write_article_decisions.cpp
    void write_decisions();
    std::string vote_sentence(meetings::EntryFacts const& vote, meetings::EntryFacts const* targets) const;
    std::string outcome_sentence(meetings::EntryFacts const& outcome) const;

    // write_article_captions.cpp
    void write_captions();

    bool is_chosen(meetings::EntryFacts const& entry) const;
    meetings::PersonFacts const* named_speaker(meetings::EntryFacts const& entry) const;
    std::string named(meetings::PersonFacts const& person);
    void add(std::vector<ArticleSentence> sentences);
    std::string session_at_start() const;

    meetings::Record const& record_;
    ArticleChoices const& choices_;
    meetings::Wordings const& wordings_;
    meetings::People people_;
    meetings::SessionWords words_;
    meetings::Names names_;
    std::set<Id<Person>> introduced_;
    bool concluded_ = false;  ///< the last paragraph is the conclusion
    ArticleText article_;
};

ArticleSentence sentence_of(meetings::EntryFacts const& entry, std::string key, std::string text);
std::vector<Id<Entry>> ids_of(Entries const& entries);
/// Agreed in words while it was discussed: told with the discussion, not with the decisions.
bool is_agreed_in_discussion(meetings::Record const& record, meetings::EntryFacts const& entry);

/// "Trong {period}, so với {compared}, số … giảm 25%, …; riêng … tăng 4,8%." without the full stop and the capital;
/// values only where there is nothing to compare with. Empty for no figures.
std::string figures_clause(meetings::EntryDetails const& details, std::vector<meetings::Figure> const& figures);

/// "các ý kiến đề nghị …; …; đồng thời cho rằng …": one group of contributions, nobody named.
std::string opinions_clause(Entries const& contributions, meetings::Names const& names);

}  // namespace daumoi::portal
