#include "core/text.hpp"
#include "features/meetings/agenda_words.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/session_words.hpp"
#include "features/meetings/texts.hpp"
#include "features/meetings/typed_text.hpp"

namespace daumoi::meetings {
namespace {

std::string time_of(Record const& record) {
    auto const end = record.planned_end > record.planned_start
                         ? " (dự kiến kết thúc lúc " + hour_text(record.planned_end) + ")"
                         : "";
    return hour_text(record.planned_start) + ", " + weekday_name(record.day) + ", " +
           day_text(record.day, Style::document) + end;
}

std::string place_of(Record const& record) {
    std::vector<std::string> parts;
    for (auto const* part : {&record.room, &record.address})
        if (!part->empty()) parts.push_back(without_stop(*part));
    return joined(parts, ", ");
}

std::string full_names(People const& people, std::vector<PersonFacts const*> const& persons) {
    std::vector<std::string> names;
    names.reserve(persons.size());
    for (auto const* person : persons) names.push_back(people.named(*person, Naming::full));
    return with_capital(joined(names, "; "));
}

std::string note(Record const& record, Wordings const& wordings, People const& people, std::string_view link) {
    std::string text;
    for (auto const& material : record.materials)
        if (material.sent) text = "Tài liệu được gửi " + day_text(*material.sent, Style::document) + ". ";
    if (!record.reply_day && link.empty()) return text;
    text += "Đề nghị " + wordings.address + " trả lời";
    if (record.reply_day)
        text += " trước " + hour_text(record.reply_time) + ", " + day_text(*record.reply_day, Style::document);
    auto const recorders = people.in_role(Role::recorder);
    if (!recorders.empty()) text += " qua " + people.named(*recorders.front(), Naming::full);
    // No stop behind an address: it would be copied with it.
    return link.empty() ? text + "." : text + (recorders.empty() ? "" : ", hoặc") + " tại địa chỉ " + std::string(link);
}

std::string opening(Record const& record, SessionWords const& words) {
    std::vector<std::string> front;
    if (auto const basis = without_stop(record.basis); !basis.empty()) front.push_back("thực hiện " + basis);
    if (auto const occasion = occasion_text(record.occasion); !occasion.empty()) front.push_back(occasion);
    front.push_back(record.unit + " " + words.convening);
    return with_capital(joined(front, ", ")) + ".\n";
}

}  // namespace

std::string write_invitation(Record const& record, PersonFacts const& guest, Wordings const& wordings,
                             std::string_view reply_link) {
    People const people(record, wordings, AddressBy::terms);
    auto const words = session_words(record, wordings, Style::document);
    std::string text = "GIẤY MỜI\ndự " + words.brief + "\n\n";
    text += "Kính gửi: " + with_capital(people.named(guest, Naming::full)) + "\n\n";
    text += opening(record, words);
    text += record.unit + " trân trọng kính mời " + wordings.address + " tới dự " + words.session + ".\n";
    int number = 1;
    auto const add = [&](std::string const& label, std::string const& content) {
        if (!content.empty()) text += std::to_string(number++) + ". " + label + ": " + closed(content) + "\n";
    };
    add("Thời gian", time_of(record));
    add("Địa điểm", place_of(record));
    add("Chủ trì", full_names(people, people.in_role(Role::chair)));
    add("Dự và chỉ đạo", full_names(people, people.in_role(Role::attending_superior)));
    add("Chương trình", programme_of(record, people));
    if (auto const remark = note(record, wordings, people, reply_link); !remark.empty())
        text += "Ghi chú: " + trimmed(remark) + "\n";
    return text + "Rất mong " + wordings.address + " sắp xếp thời gian tới dự.\n";
}

}  // namespace daumoi::meetings
