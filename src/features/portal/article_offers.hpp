#pragma once

#include <string>
#include <vector>

#include "features/portal/article_text.hpp"

/// What the record offers for the article, for the editor's page: only what an article may carry.
namespace daumoi::portal {

struct OfferedEntry {
    Id<Entry> entry;
    meetings::EntryKind entry_kind = meetings::EntryKind::contribution;
    std::string issue;
    std::string entry_text;
    bool entry_chosen = false;
};
DAUMOI_DESCRIBE(OfferedEntry, (entry, entry_kind, issue, entry_text, entry_chosen))

/// A point, a figure or a solution of the reports, counted through all of them from 1.
struct OfferedPart {
    int part_number = 0;
    std::string part_text;
    bool part_chosen = false;
};
DAUMOI_DESCRIBE(OfferedPart, (part_number, part_text, part_chosen))

struct OfferedChoices {
    std::vector<OfferedEntry> entries;
    std::vector<OfferedPart> points;
    std::vector<OfferedPart> figures;
    std::vector<OfferedPart> solutions;
    Discussion discussion = Discussion::by_issue;
    std::string basis;  ///< empty when the meeting has none
    bool basis_chosen = false;
    std::vector<std::string> sources;
    bool sources_chosen = false;
};
DAUMOI_DESCRIBE(OfferedChoices,
                (entries, points, figures, solutions, discussion, basis, basis_chosen, sources, sources_chosen))

OfferedChoices offered_choices(meetings::Record const& record, ArticleChoices const& choices,
                               meetings::Wordings const& wordings);

/// A fact of the meeting as it is written in an article, to be copied into the text.
struct MeetingFact {
    std::string fact_text;
};
DAUMOI_DESCRIBE(MeetingFact, (fact_text))

/// When, where, who meets, about what, and those whom an article names. Nobody else.
std::vector<MeetingFact> meeting_facts(meetings::Record const& record, meetings::Wordings const& wordings);

}  // namespace daumoi::portal
