#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/describe.hpp"
#include "core/id.hpp"
#include "core/result.hpp"
#include "features/meetings/record.hpp"
#include "features/meetings/wording.hpp"

/// Minutes as text, before they become a page or a file: every sentence knows the entry it came from.
namespace daumoi::meetings {

/// The rule set of a document: party (Hướng dẫn 05-HD/VPTW, restated) or state (Nghị định 30/2020/NĐ-CP).
enum class Form { party, state };
DAUMOI_DESCRIBE_ENUM(Form, party, state)

/// One sentence, or a part of one that a single entry gave. `key` is stable as long as its fact is ("start",
/// "entry-33", "vote-40-result"): a correction by hand is stored against it.
struct Sentence {
    std::string key;
    std::optional<Id<Entry>> entry;
    std::string text;
};
DAUMOI_DESCRIBE(Sentence, (key, entry, text))

enum class ParagraphKind {
    heading,     ///< bold: "III. NỘI DUNG, DIỄN BIẾN"
    subheading,  ///< bold: "3. Thảo luận"
    text,        ///< the label, if any, in plain type
    strong,      ///< the label bold, then text
    label,       ///< the label in italics, then text, or items in the paragraphs that follow
    item,        ///< after a dash
    lettered     ///< after its label: "a)"
};
DAUMOI_DESCRIBE_ENUM(ParagraphKind, heading, subheading, text, strong, label, item, lettered)

/// Printed as the label, a space, and the sentences parted by spaces.
struct Paragraph {
    ParagraphKind kind = ParagraphKind::text;
    std::string label;
    std::vector<Sentence> sentences;
};
DAUMOI_DESCRIBE(Paragraph, (kind, label, sentences))

struct Signature {
    std::string capacity;  ///< "CHỦ TRÌ HỘI NGHỊ"
    std::string name;
};
DAUMOI_DESCRIBE(Signature, (capacity, name))

struct MinutesText {
    Form form = Form::party;
    std::vector<std::string> head_left;  ///< the last line is bold; the rule below it is the layout's
    std::vector<std::string> head_right;
    std::string number;  ///< "Số 15-BB/CB", "Số: 15/BB-CB"; empty without one
    std::string title;   ///< "BIÊN BẢN"
    std::string summary;
    std::vector<Paragraph> paragraphs;
    Signature signature_left;
    Signature signature_right;
    std::vector<std::string> copies;  ///< lines of "Nơi nhận", punctuated
    bool demo = false;                ///< carries BẢN TRÌNH DIỄN
};
DAUMOI_DESCRIBE(MinutesText, (form, head_left, head_right, number, title, summary, paragraphs, signature_left,
                              signature_right, copies, demo))

/// Written from what the record holds; what is not there is left out together with its label.
MinutesText write_minutes(Record const& record, Form form, Wordings const& wordings);

/// What must still be written down before minutes can be approved; empty when nothing is missing.
std::vector<Message> missing_for_minutes(Record const& record);

/// Sentences corrected by hand, by key. A key without a sentence is left aside: its fact is gone from the record.
void put_corrections(MinutesText& minutes, std::map<std::string, std::string> const& corrections);

/// For the clipboard and for reading aloud: one line for each paragraph.
std::string plain_text(MinutesText const& minutes);

}  // namespace daumoi::meetings
