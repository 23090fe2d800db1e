#include "features/meetings/minutes_text.hpp"

namespace daumoi::meetings {
namespace {

std::string line_of(Paragraph const& paragraph) {
    std::string line = paragraph.kind == ParagraphKind::item ? "-" : paragraph.label;
    for (auto const& sentence : paragraph.sentences) line += (line.empty() ? "" : " ") + sentence.text;
    return line + "\n";
}

std::string line_of(Signature const& signature) {
    return signature.capacity + (signature.name.empty() ? "" : ": " + signature.name) + "\n";
}

}  // namespace

std::string plain_text(MinutesText const& minutes) {
    std::string text;
    auto const add_line = [&](std::string const& line) {
        if (!line.empty()) text += line + "\n";
    };
    for (auto const& line : minutes.head_left) add_line(line);
    for (auto const& line : minutes.head_right) add_line(line);
    add_line(minutes.number);
    text += "\n" + minutes.title + "\n" + minutes.summary + "\n\n";
    for (auto const& paragraph : minutes.paragraphs) text += line_of(paragraph);
    text += "\n" + line_of(minutes.signature_left) + line_of(minutes.signature_right) + "\nNơi nhận:\n";
    for (auto const& receiver : minutes.copies) text += "- " + receiver + "\n";
    if (minutes.demo) text += "\nBẢN TRÌNH DIỄN\n";
    return text;
}

}  // namespace daumoi::meetings
