#include "core/text.hpp"
#include "features/meetings/agenda_words.hpp"
#include "features/meetings/invitation_text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/meetings/letterhead.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/session_words.hpp"
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
    return with_capital(joined(front, ", ")) + ".";
}

std::string place_and_day(Issue const& issue) {
    auto const day = issue.day ? day_text(*issue.day, Style::document) : std::string();
    if (issue.place.empty()) return with_capital(day);
    return day.empty() ? std::string() : issue.place + ", " + day;
}

/// "Bí thư Chi bộ Văn phòng" of the unit itself is "BÍ THƯ".
std::vector<std::string> signed_as(Record const& record, PersonFacts const& chair, Form form) {
    auto const body = record.unit_kind.empty() ? record.unit : record.unit_kind;
    std::vector<std::string> lines{(form == Form::party ? "T/M " : "TM. ") + in_capitals(body)};
    auto title = chair.position_here;
    if (title.ends_with(" " + record.unit)) title.resize(title.size() - record.unit.size() - 1);
    if (!title.empty()) lines.push_back(in_capitals(title));
    return lines;
}

void write_points(InvitationText& letter, Record const& record, People const& people) {
    auto const add = [&](std::string const& label, std::string const& content) {
        if (content.empty()) return;
        letter.points.push_back({std::to_string(letter.points.size() + 1) + ". " + label + ":", closed(content)});
    };
    add("Thời gian", time_of(record));
    add("Địa điểm", place_of(record));
    add("Chủ trì", full_names(people, people.in_role(Role::chair)));
    add("Dự và chỉ đạo", full_names(people, people.in_role(Role::attending_superior)));
    add("Chương trình", programme_of(record, people));
}

}  // namespace

InvitationText write_invitation(Record const& record, PersonFacts const& guest, Issue const& issue, Form form,
                                Wordings const& wordings, std::string_view reply_link) {
    People const people(record, wordings, AddressBy::terms);
    auto const words = session_words(record, wordings, Style::document);
    InvitationText letter;
    letter.head_left = issuers_of(record);
    letter.head_right = motto_of(form);
    letter.letter_number = number_line(issue.number, form);
    letter.place_and_day = place_and_day(issue);
    letter.letter_title = "GIẤY MỜI";
    letter.letter_summary = "dự " + words.brief;
    letter.addressed_to = "Kính gửi: " + with_capital(people.named(guest, Naming::full));
    letter.opening = {opening(record, words),
                      record.unit + " trân trọng kính mời " + wordings.address + " tới dự " + words.session + "."};
    write_points(letter, record, people);
    if (auto const remark = note(record, wordings, people, reply_link); !remark.empty())
        letter.remark = {"Ghi chú:", trimmed(remark)};
    letter.closing = "Rất mong " + wordings.address + " sắp xếp thời gian tới dự.";
    letter.copies = receivers_of({"Như trên"}, record, form);
    if (auto const chairs = people.in_role(Role::chair); !chairs.empty()) {
        letter.signed_as = signed_as(record, *chairs.front(), form);
        letter.signed_by = full_name(*chairs.front());
    }
    letter.demo = record.demo;
    return letter;
}

std::string plain_text(InvitationText const& letter) {
    std::string text = letter.letter_title + "\n" + letter.letter_summary + "\n\n" + letter.addressed_to + "\n\n";
    for (auto const& paragraph : letter.opening) text += paragraph + "\n";
    for (auto const& point : letter.points) text += point.point_label + " " + point.point_text + "\n";
    if (!letter.remark.point_text.empty()) text += letter.remark.point_label + " " + letter.remark.point_text + "\n";
    return text + letter.closing + "\n";
}

}  // namespace daumoi::meetings
