#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/proceedings.hpp"
#include "features/portal/article_writer.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

/// Those of `all` that were chosen; `counted` goes on through all reports.
template <class T>
std::vector<T> chosen_of(std::vector<T> const& all, std::optional<std::vector<int>> const& choice, int& counted) {
    std::vector<T> chosen;
    for (auto const& part : all) {
        ++counted;
        if (!choice || std::ranges::find(*choice, counted) != choice->end()) chosen.push_back(part);
    }
    return chosen;
}

std::string ordinal(int place) {
    static constexpr std::array words{"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};
    auto const index = static_cast<std::size_t>(place - 1);
    return "thứ " + (index < words.size() ? std::string(words[index]) : std::to_string(place));
}

std::string figure_words(Figure const& figure, std::string const& compared_with, std::string const& subject) {
    auto const change = change_text(figure, compared_with);
    auto const name = figure.name + (subject.empty() ? "" : " tại " + subject);
    if (!change.empty() && !change.starts_with('(')) return name + " " + change;
    auto const unit = figure.unit.empty() || figure.unit == "%" ? figure.unit : " " + figure.unit;
    return name + " là " + number_text(figure.value) + unit + (change.empty() ? "" : " " + change);
}

/// Main direction first, in the typed order; those that go the other way last.
std::vector<Figure> in_telling_order(std::vector<Figure> figures, Trend main) {
    auto const other = main == Trend::up ? Trend::down : Trend::up;
    std::ranges::stable_partition(figures, [&](auto const& figure) { return trend_of(figure) != other; });
    return figures;
}

}  // namespace

std::string figures_clause(EntryDetails const& details, std::vector<Figure> const& figures) {
    if (figures.empty()) return "";
    auto const ups = std::ranges::count(figures, Trend::up, trend_of);
    auto const downs = std::ranges::count(figures, Trend::down, trend_of);
    auto const main =
        downs > ups || (downs == ups && trend_of(figures.front()) == Trend::down) ? Trend::down : Trend::up;
    auto const against = std::min(ups, downs);
    auto const ordered = in_telling_order(figures, main);

    std::string told;
    for (std::size_t index = 0; index < ordered.size(); ++index) {
        auto const turn = ordered.size() - static_cast<std::size_t>(against);
        bool const turns = against > 0 && index == turn;
        bool const alone = against == 1 && ups != downs;
        if (index > 0) told += turns ? alone ? "; riêng " : "; " : ", ";
        told += figure_words(ordered[index], details.compared_with, index == 0 ? details.figures_subject : "");
    }
    bool const compared = std::ranges::any_of(figures, [](auto const& figure) { return figure.previous.has_value(); });
    std::vector<std::string> frame;
    if (!details.period.empty()) frame.push_back("trong " + details.period);
    if (compared && !details.compared_with.empty()) frame.push_back("so với " + details.compared_with);
    frame.push_back(told);
    return joined(frame, ", ");
}

/// The choices count points, figures and solutions through all reports, also through those that are not told.
std::vector<ArticleWriter::Report> ArticleWriter::reports() {
    std::vector<Report> found;
    int points = 0;
    int figures = 0;
    int solutions = 0;
    for (auto const& entry : record_.entries) {
        if (entry.kind != EntryKind::report) continue;
        auto const& details = entry.details;
        found.push_back({.entry = &entry,
                         .points = chosen_of(details.points, choices_.points, points),
                         .figures = figures_clause(details, chosen_of(details.figures, choices_.figures, figures)),
                         .solutions = chosen_of(details.solutions, choices_.solutions, solutions)});
        if (details.points.empty()) found.back().points = sentences_of(entry.text);
    }
    return found;
}

/// A report of which is told who gave it, what it is called or something of what it says.
bool ArticleWriter::is_told(Report const& report) const {
    bool const says = !report.points.empty() || !report.figures.empty() || !report.solutions.empty();
    return says || !report.entry->details.report_title.empty() || named_speaker(*report.entry) != nullptr;
}

void ArticleWriter::write_reports() {
    auto told = reports();
    bool const several = told.size() > 1;
    if (several) std::erase_if(told, [&](auto const& report) { return !is_told(report); });
    auto const total = static_cast<int>(told.size());
    if (several && total == 0) add({{"reports", {}, session_at_start() + " nghe các báo cáo."}});
    if (total > 1)
        add({{"reports", {}, session_at_start() + " nghe " + count_text(total, Style::article) + " báo cáo."}});
    for (int place = 1; place <= total; ++place) write_report(told[static_cast<std::size_t>(place - 1)], place, total);
    if (total == 0) add({{"sources", {}, sources_sentence()}});
}

void ArticleWriter::write_report(Report const& report, int place, int total) {
    auto const& entry = *report.entry;
    bool const numbers_apart = !report.figures.empty() && !report.points.empty();
    add({sentence_of(entry, "report", report_sentence(report, place, total)),
         sentence_of(entry, "figures", numbers_apart ? closed(with_capital(report.figures)) : ""),
         sentence_of(entry, "solutions", solutions_sentence(report.solutions, entry.details.listed)),
         {place == 1 ? "sources" : "", {}, place == 1 ? sources_sentence() : ""}});
}

std::string ArticleWriter::report_sentence(Report const& report, int place, int total) {
    auto const& entry = *report.entry;
    bool const leads = is_under(record_, entry, AgendaKind::lead_report);
    auto name = std::string(leads && total == 1 ? "báo cáo đề dẫn" : "báo cáo");
    if (total > 1) name += " " + ordinal(place);
    auto const title = report_title(entry);
    if (!title.empty()) name += (total > 1 && !begins_with_capital(entry.details.report_title) ? " về " : " ") + title;

    auto const* speaker = named_speaker(entry);
    auto const who = speaker == nullptr ? "" : named(*speaker);
    auto const opening = who.empty() ? with_capital(name) : "Trình bày " + name + ", " + who;
    if (!report.points.empty()) return closed(opening + " nêu rõ" + colon_list(report.points));
    if (!report.figures.empty()) return closed(opening + " cho biết " + report.figures);
    auto const many =
        with_small_letter(entry.speaker_name).starts_with("các ") ? as_clause(entry.speaker_name, names_) : "";
    if (who.empty() && !many.empty()) return with_capital(words_.assembly) + " nghe " + many + " " + name + ".";
    return with_capital(who.empty() ? words_.assembly + " nghe " : who + " trình bày ") + name + ".";
}

std::string ArticleWriter::solutions_sentence(std::vector<std::string> const& solutions, Listed listed) const {
    if (solutions.empty()) return "";
    auto const subject = std::string(record_.kind == MeetingKind::thematic ? "Chuyên đề" : "Báo cáo");
    return closed(subject + " đề ra " + listed_text(listed, solutions, Style::article) + colon_list(solutions));
}

std::string ArticleWriter::sources_sentence() const {
    if (!choices_.sources) return "";
    std::vector<std::string> sources;
    for (auto const& source : record_.sources) {
        std::vector<std::string> parts;
        for (auto const* part : {&source.author, &source.year})
            if (!part->empty()) parts.push_back(*part);
        sources.push_back(quoted(source.title) + (parts.empty() ? "" : " (" + joined(parts, ", ") + ")"));
    }
    return sources.empty() ? "" : closed("Nội dung chuyên đề được xây dựng từ " + joined(sources, "; "));
}

}  // namespace daumoi::portal
