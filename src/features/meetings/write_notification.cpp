#include "core/text.hpp"
#include "features/meetings/agenda_words.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/session_words.hpp"
#include "features/meetings/texts.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

constexpr std::size_t too_long = 700;

/// What is left out, in this order, the occasion first of all; each step leaves out the earlier ones too.
enum class Brevity { none, no_address, one_position, no_content, no_superior };

std::string line(std::string_view label, std::string const& text) {
    return text.empty() ? "" : "- " + std::string(label) + ": " + text + "\n";
}

/// "14 giờ 00, thứ Hai, ngày 4/6/2026".
std::string moment_of(TimeOfDay start, Day day) {
    return hour_text(start) + ", " + weekday_name(day) + ", " + day_text(day, Style::article);
}

std::string time_of(Record const& record) {
    return hour_text(record.planned_start) + ", " + part_name(record.part_of_day) + " " + weekday_name(record.day) +
           ", " + day_text(record.day, Style::article) +
           (record.planned_end > record.planned_start ? " (dự kiến đến " + hour_text(record.planned_end) + ")" : "");
}

std::string place_of(Record const& record, Wordings const& wordings, Brevity brevity) {
    std::vector<std::string> parts;
    if (!record.room.empty()) parts.push_back(without_stop(record.room));
    if (!record.address.empty() && (brevity == Brevity::none || parts.empty()))
        parts.push_back(without_stop(record.address));
    auto place = joined(parts, ", ");
    if (record.mode == Mode::hybrid) place += "; " + wordings.address + " ở xa dự trực tuyến";
    if (record.mode == Mode::remote) place = place.empty() ? "trực tuyến" : "trực tuyến; chủ trì tại " + place;
    return place;
}

/// In place of what an earlier notice said.
std::string instead_of(std::string const& before) { return before.empty() ? "" : " (thay cho " + before + ")"; }

std::string earlier_time(Record const& record) {
    auto const& before = record.announced_before;
    if (!before || (before->day == record.day && before->planned_start == record.planned_start)) return "";
    return instead_of(moment_of(before->planned_start, before->day));
}

std::string earlier_place(Record const& record) {
    auto const& before = record.announced_before;
    if (!before || (before->room == record.room && before->address == record.address)) return "";
    return instead_of(without_stop(before->room.empty() ? before->address : before->room));
}

std::string people_in(People const& people, Role role, Brevity brevity) {
    std::vector<std::string> names;
    for (auto const* person : people.in_role(role)) {
        if (role == Role::attending_superior && has_role(*person, Role::chair)) continue;
        names.push_back(people.named(*person, brevity < Brevity::one_position ? Naming::full : Naming::brief));
    }
    return joined(names, "; ");
}

std::string materials_of(Record const& record) {
    std::vector<std::string> titles;
    for (auto const& material : record.materials) {
        auto const version = material.version > 0 ? " (bản " + std::to_string(material.version) + ")" : "";
        titles.push_back(as_clause(material.title) + version);
    }
    return titles.empty() ? "" : joined(titles, "; ") + ", gửi kèm, đề nghị đọc trước";
}

std::string reply_of(Record const& record, Wordings const& wordings, People const& people, std::string_view link) {
    if (link.empty() && !record.reply_day) return "";
    auto text = "Đề nghị các " + wordings.address + " trả lời";
    if (record.reply_day)
        text += " trước " + hour_text(record.reply_time) + ", " + weekday_name(*record.reply_day) + ", " +
                day_text(*record.reply_day, Style::article);
    if (!link.empty()) text += ": " + std::string(link);
    auto const recorders = people.in_role(Role::recorder);
    if (!recorders.empty()) text += " (" + people.named(*recorders.front(), Naming::bare) + " nhận)";
    return text + ". Nếu vắng, xin ghi lý do.\n";
}

std::string text_at(Record const& record, Wordings const& wordings, std::string_view link, Brevity brevity) {
    People const people(record, wordings, AddressBy::terms);
    auto const words = session_words(record, wordings, Style::article);
    auto const occasion = brevity == Brevity::none ? occasion_text(record.occasion) : "";
    auto text = std::string(record.announced_before ? "Thông báo thay đổi lịch họp" : "Thông báo họp") + "\n" +
                with_capital((occasion.empty() ? "" : occasion + ", ") + record.unit) + " tổ chức " + words.brief +
                ".\n";
    text += line("Thời gian", time_of(record) + earlier_time(record));
    text += line("Địa điểm", place_of(record, wordings, brevity) + earlier_place(record));
    text += line("Chủ trì", people_in(people, Role::chair, brevity));
    if (brevity < Brevity::no_superior)
        text += line("Dự và chỉ đạo", people_in(people, Role::attending_superior, brevity));
    if (brevity < Brevity::no_content) text += line("Nội dung", content_of(record));
    text += line("Tài liệu", materials_of(record));
    return text + reply_of(record, wordings, people, link);
}

/// Nothing but what was taken back.
std::string cancellation_of(Record const& record, Wordings const& wordings) {
    auto const words = session_words(record, wordings, Style::article);
    return "Thông báo hủy họp\n" + with_capital(record.unit) + " không tổ chức " + words.brief + " vào " +
           moment_of(record.planned_start, record.day) + " như đã thông báo.\n";
}

}  // namespace

std::string write_notification(Record const& record, Wordings const& wordings, std::string_view reply_link) {
    if (record.cancelled) return cancellation_of(record, wordings);
    std::string text;
    for (auto const brevity :
         {Brevity::none, Brevity::no_address, Brevity::one_position, Brevity::no_content, Brevity::no_superior}) {
        text = text_at(record, wordings, reply_link, brevity);
        if (length(text) < too_long) break;
    }
    return text;
}

}  // namespace daumoi::meetings
