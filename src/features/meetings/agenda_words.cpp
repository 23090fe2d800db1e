#include "features/meetings/agenda_words.hpp"

#include "core/text.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

bool is_report(AgendaKind kind) { return kind == AgendaKind::lead_report || kind == AgendaKind::report; }

bool is_content(AgendaKind kind) {
    return is_report(kind) || kind == AgendaKind::discussion || kind == AgendaKind::vote;
}

std::string content_words(AgendaFacts const& item) {
    auto const title = as_clause(item.title);
    return is_report(item.kind) && title.starts_with("báo cáo") ? "nghe " + title : title;
}

}  // namespace

std::string content_of(Record const& record) {
    std::vector<std::string> parts;
    for (auto const& item : record.agenda)
        if (is_content(item.kind) && !item.title.empty()) parts.push_back(content_words(item));
    return joined(parts, ", ");
}

std::string programme_of(Record const& record, People const& people) {
    std::vector<std::string> parts;
    for (auto const& item : record.agenda) {
        auto title = with_capital(without_stop(item.title));
        if (title.empty()) continue;
        if (auto const* speaker = people.find(item.speaker); speaker != nullptr && is_report(item.kind))
            title += " (" + people.named(*speaker, Naming::full) + " trình bày)";
        parts.push_back(title);
    }
    return joined(parts, "; ");
}

}  // namespace daumoi::meetings
