#include "features/meetings/session_words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

std::string with_part(std::string text, std::string const& part) { return part.empty() ? text : text + " " + part; }

/// Takes the first of `beginnings` that the text begins with, whatever its first letter's case, off its front.
std::string take_beginning(std::string& text, std::initializer_list<std::string_view> beginnings) {
    auto const small = with_small_letter(text);
    for (auto const beginning : beginnings) {
        if (!small.starts_with(beginning)) continue;
        text = trimmed(std::string_view(small).substr(beginning.size()));
        return std::string(beginning);
    }
    return "";
}

/// A title that names the meeting itself, without the words that its kind adds anyway.
std::string rest_of_title(std::string title, std::initializer_list<std::string_view> kind_words) {
    take_beginning(title, {"hội nghị", "buổi", "cuộc"});
    take_beginning(title, kind_words);
    return as_clause(title);
}

SessionWords thematic(Record const& record, std::string const& brief_title) {
    auto const activity = [](std::string title) {
        auto const named = take_beginning(title, {"sinh hoạt chuyên đề", "chuyên đề"});
        bool const goes_on = !named.empty() && with_small_letter(title).starts_with("về ");
        return with_part("sinh hoạt chuyên đề", goes_on ? title : quoted(named.empty() ? title : with_capital(title)));
    };
    auto const designation = "Hội nghị " + activity(record.official_title);
    return {
        "Hội nghị",           "Hội nghị", designation, "Hội nghị " + activity(brief_title), "tổ chức " + designation,
        activity(brief_title)};
}

SessionWords conference(Record const& record, std::string const& brief_title) {
    auto const name = [](std::string const& title) { return with_part("Hội nghị", rest_of_title(title, {})); };
    auto const designation = name(record.official_title);
    return {"Hội nghị",
            "Hội nghị",
            designation,
            name(brief_title),
            "tổ chức " + designation,
            "tổ chức " + name(brief_title)};
}

std::string regular_activity(Record const& record, Wordings const& wordings, std::string title) {
    take_beginning(title, {"hội nghị", "buổi", "cuộc"});
    auto const typed = take_beginning(title, {"sinh hoạt định kỳ", "họp định kỳ", "sinh hoạt", "họp"});
    auto const month = "tháng " + std::to_string(record.day.month()) + " năm " + std::to_string(record.day.year());
    return with_part(typed.empty() ? wordings.regular_activity : typed, title.empty() ? month : as_clause(title));
}

SessionWords regular(Record const& record, Wordings const& wordings, Style style, std::string const& brief_title) {
    auto const activity = regular_activity(record, wordings, record.official_title);
    auto const brief = regular_activity(record, wordings, brief_title);
    bool const is_talk = activity.starts_with("họp");
    std::string const session = is_talk ? "cuộc họp" : style == Style::document ? "Hội nghị" : "buổi sinh hoạt";
    auto const front = std::string(is_talk ? "cuộc " : style == Style::document ? "Hội nghị " : "buổi ");
    auto const assembly = session == "Hội nghị" ? session : record.unit;
    return {session, assembly, front + activity, front + brief, "tổ chức " + front + activity, brief};
}

SessionWords occasion(Record const& record, std::string_view activity, std::string const& brief_title) {
    auto const name = [&](std::string const& title) {
        return with_part(std::string(activity), rest_of_title(title, {activity}));
    };
    auto const designation = "buổi " + name(record.official_title);
    auto const verb = activity == "làm việc" ? "có " : "tổ chức ";
    return {"buổi " + std::string(activity), "các đại biểu",     designation,
            "buổi " + name(brief_title),     verb + designation, name(brief_title)};
}

}  // namespace

SessionWords session_words(Record const& record, Wordings const& wordings, Style style) {
    auto const& brief_title = record.short_title.empty() ? record.official_title : record.short_title;
    switch (record.kind) {
        case MeetingKind::thematic: return thematic(record, brief_title);
        case MeetingKind::conference: return conference(record, brief_title);
        case MeetingKind::working_session: return occasion(record, "làm việc", brief_title);
        case MeetingKind::gathering: return occasion(record, "gặp mặt", brief_title);
        case MeetingKind::regular: break;
    }
    return regular(record, wordings, style, brief_title);
}

std::string occasion_text(std::string_view typed) {
    auto const text = as_clause(typed);
    if (text.empty()) return "";
    auto const begins = [&](std::string_view word) { return text.starts_with(word); };
    bool const whole = std::ranges::any_of(
        std::array{"nhân ", "nhằm ", "để ", "hướng tới ", "chào mừng ", "kỷ niệm ", "thực hiện "}, begins);
    return whole ? text : "nhân dịp " + text;
}

std::string quoted(std::string const& title) {
    return title.empty() || title.starts_with("“") ? title : "“" + title + "”";
}

}  // namespace daumoi::meetings
