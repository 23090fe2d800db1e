#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/minutes_writer.hpp"
#include "features/meetings/proceedings.hpp"

namespace daumoi::meetings {
namespace {

std::string report_name(EntryFacts const& entry, AgendaKind kind) {
    auto const name = std::string(kind == AgendaKind::lead_report ? "báo cáo đề dẫn" : "báo cáo");
    auto const title = report_title(entry);
    return title.empty() ? name : name + " " + title;
}

}  // namespace

void MinutesWriter::write_report(EntryFacts const& entry, Section const& section) {
    auto const& details = entry.details;
    auto const key = [&](char const* part) { return entry_key(entry, "report") + "-" + part; };
    std::vector<Sentence> opening{sentence_of(entry, report_opening(entry, section))};
    if (auto const points = colon_list(details.points); !points.empty())
        opening.push_back({key("points"), entry.id, closed("Báo cáo nêu rõ" + points)});
    opening.push_back({key("text"), entry.id, as_sentence(without_label(entry.text, entry.kind))});
    add(ParagraphKind::text, "", std::move(opening));
    add(ParagraphKind::text, "", {{key("figures"), entry.id, figures_text(details)}});
    std::vector<Sentence> rest{{key("solutions"), entry.id, solutions_text(details)}};
    if (section.kind == AgendaKind::lead_report) rest.push_back({"sources", {}, sources_text()});
    add(ParagraphKind::text, "", std::move(rest));
}

std::string MinutesWriter::report_opening(EntryFacts const& entry, Section const& section) {
    auto const name = opening_name(entry);
    auto const report = report_name(entry, section.kind);
    auto const materials = materials_text(section, entry.details.agreed_by);
    auto const who = name.empty() ? words_.assembly + " nghe" : name + " trình bày";
    return with_capital(who) + " " + report + (materials.empty() ? "" : " (" + materials + ")") + ".";
}

bool MinutesWriter::belongs_to(Material const& material, Section const& section) const {
    if (material.agenda_number == 0) return section.kind == AgendaKind::lead_report;
    auto const item = std::ranges::find(record_.agenda, section.item, &AgendaFacts::id);
    return item != record_.agenda.end() && item->number == material.agenda_number;
}

std::string MinutesWriter::materials_text(Section const& section, std::string const& agreed_by) const {
    std::vector<std::string> papers;
    for (auto const& material : record_.materials) {
        if (!belongs_to(material, section)) continue;
        std::vector<std::string> parts{as_clause(material.title, names_)};
        if (material.version > 0) parts.push_back("bản " + std::to_string(material.version));
        if (material.dated) parts.push_back(day_text(*material.dated, Style::document));
        auto const& agreeing = material.agreed_by.empty() ? agreed_by : material.agreed_by;
        if (!agreeing.empty()) parts.push_back(agreeing + " đã thống nhất");
        papers.push_back(joined(parts, ", "));
        if (material.sent)
            papers.push_back("gửi " + wordings_.member + " " + day_text(*material.sent, Style::document));
    }
    if (papers.empty() && !agreed_by.empty()) return agreed_by + " đã thống nhất";
    return joined(papers, "; ");
}

std::string MinutesWriter::figures_text(EntryDetails const& details) const {
    std::vector<std::string> figures;
    for (auto const& figure : details.figures) {
        auto const value = number_text(figure.value) + (figure.unit.empty()  ? ""
                                                        : figure.unit == "%" ? "%"
                                                                             : " " + figure.unit);
        auto const change = change_text(figure, details.compared_with);
        auto const joint = change.starts_with('(') ? " " : ", ";
        figures.push_back(figure.name + " là " + value + (change.empty() ? "" : joint + change));
    }
    if (figures.empty()) return "";
    std::vector<std::string> frame;
    if (!details.period.empty()) frame.push_back("trong " + details.period);
    bool const compared =
        std::ranges::any_of(details.figures, [](auto const& figure) { return figure.previous.has_value(); });
    if (compared && !details.compared_with.empty()) frame.push_back("so với " + details.compared_with);
    if (!details.figures_subject.empty()) frame.push_back("tại " + details.figures_subject);
    auto const front = frame.empty() ? "Số liệu trong báo cáo" : with_capital(joined(frame, ", "));
    return closed(front + colon_list(figures));
}

std::string MinutesWriter::solutions_text(EntryDetails const& details) const {
    auto const solutions = colon_list(details.solutions);
    if (solutions.empty()) return "";
    auto const subject = record_.kind == MeetingKind::thematic ? "Chuyên đề" : "Báo cáo";
    auto const what = listed_text(details.listed, details.solutions, Style::document);
    return closed(subject + std::string(" đề ra ") + what + solutions);
}

std::string MinutesWriter::sources_text() const {
    std::vector<std::string> sources;
    for (auto const& source : record_.sources) {
        if (source.title.empty()) continue;
        std::vector<std::string> parts;
        for (auto const* part : {&source.author, &source.year})
            if (!part->empty()) parts.push_back(*part);
        sources.push_back(quoted(source.title) + (parts.empty() ? "" : " (" + joined(parts, ", ") + ")"));
    }
    return sources.empty() ? "" : closed("Tài liệu tham khảo: " + joined(sources, "; "));
}

}  // namespace daumoi::meetings
