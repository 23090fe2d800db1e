#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/meetings/record.hpp"

/// What people typed, made to fit into a sentence. Recorders type clauses, sentences and whole paragraphs, with or without
/// a capital and a full stop; all of them are taken.
namespace daumoi::meetings {

/// Names of the record that keep their capital wherever they stand: the unit, its parent, the people.
using Names = std::vector<std::string>;
Names names_in(Record const& record);

/// Trimmed, lines joined to one, without the full stop at the end; other closing marks stay.
std::string without_stop(std::string_view typed);
/// With a full stop, unless it is empty or already ends with . ! ? … (also inside a closing quotation mark).
std::string closed(std::string text);
/// The text as one sentence or several of its own: the first letter of each capital, closed.
std::string as_sentence(std::string_view typed);
/// The text as it goes on after a verb or a comma: first letter small unless it begins with a name or an abbreviation
/// (a doubtful first word keeps its capital), no full stop at the end.
std::string as_clause(std::string_view typed, Names const& names = {});
/// The text as clauses joined with "; ", whatever sentences it was typed in.
std::string as_clauses(std::string_view typed, Names const& names = {});
/// Without the label that minutes print before it: "khó khăn là đường ngập", "Nội dung thống nhất: giữ lịch trực".
std::string without_label(std::string_view typed, EntryKind kind);
/// The sentences of a typed text, each with its closing mark. Full stops of abbreviations and dates do not part.
std::vector<std::string> sentences_of(std::string_view typed);
/// Without what stands in round brackets.
std::string without_brackets(std::string_view text);

/// A sentence of it asks somebody to do something ("Giao đồng chí …", "Từ mai đề nghị các tổ …"): by its words alone.
bool asks_for_something(std::string_view typed);

/// False for a text of which nothing is left inside a sentence (".", "-").
bool says_something(std::string_view typed);

/// "nhất trí với dự thảo", "cơ bản đồng ý …": what was agreed on is told with its own verb.
bool begins_with_agreement(std::string_view text);
/// "đa số ý kiến đồng ý …", "chi ủy thống nhất …": and with who agreed.
bool names_who_agreed(std::string_view text);

/// "vật tư" of "về vật tư" and "đối với vật tư"; empty when the text does not begin with such a word.
std::string_view after_about(std::string_view text);

/// How an entry is said: "đề nghị" + "tắt điện khi ra về". The verb is empty when the typed text is a sentence of its own.
struct Said {
    std::string verb;
    std::string text;   ///< a clause when there is a verb, else as typed
    std::string topic;  ///< "về vật tư", of a text with a verb that was typed as "về vật tư: …"
};
/// The entry's act and its text without a doubled verb; without an act, the verb that the text itself begins with.
Said said(EntryFacts const& entry, Names const& names);
/// "đề nghị tắt điện khi ra về", "về vật tư, đề nghị cấp thêm ống". There must be a verb.
std::string spoken(Said const& said);

}  // namespace daumoi::meetings
