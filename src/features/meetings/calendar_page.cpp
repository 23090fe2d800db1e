#include "features/meetings/page_parts.hpp"

namespace daumoi::meetings {
namespace {

std::string escaped_line(std::string_view text) {
    std::string line;
    for (char const c : text) {
        if (c == '\\' || c == ';' || c == ',') line += '\\';
        if (c == '\n')
            line += "\\n";
        else
            line += c;
    }
    return line;
}

std::string utc_stamp(Instant at) {
    auto const utc = local_time(at, "UTC");
    std::string stamp;
    for (char const c : utc.day.iso())
        if (c != '-') stamp += c;
    stamp += 'T';
    for (char const c : utc.time.iso())
        if (c != ':') stamp += c;
    return stamp + "00Z";
}

/// RFC 5545: lines end with CR LF and are folded after 75 octets, never inside a character.
std::string folded_lines(std::vector<std::string> const& lines) {
    std::string text;
    for (auto const& line : lines) {
        std::size_t octets = 0;
        for (char const c : line) {
            bool const begins_character = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            if (octets >= 70 && begins_character) {
                text += "\r\n ";
                octets = 1;
            }
            text += c;
            ++octets;
        }
        text += "\r\n";
    }
    return text;
}

/// Where the meeting is looked at and answered: by the personal link where there is one.
std::string meeting_address(pages::Visit const& visit, MeetingRow const& row) {
    bool const by_link = std::holds_alternative<LinkActor>(visit.actor());
    return visit.services().public_url + (by_link ? "/r/" + visit.parameter("token") : address_of(row.meeting));
}

/// Official title and agenda, a line each, and the address.
std::string description_of(pages::Visit& visit, MeetingRow const& row) {
    std::string text = row.official_title;
    for (auto const& item : agenda_of(visit.session(), row.meeting))
        text += "\n" + std::to_string(item.place) + ". " + item.item_title;
    return text + "\n" + meeting_address(visit, row);
}

}  // namespace

http::Response calendar_file(pages::Visit& visit) {
    Id<Meeting> meeting = visit.id<Meeting>("meeting");
    if (auto const* link = std::get_if<LinkActor>(&visit.actor())) meeting = link->meeting;
    auto const found = find_visible(visit.session(), visit.actor(), meeting, visit.today());
    if (!found) return visit.refused(found.error());
    auto const& row = found->row;
    std::string const place = row.address.empty() ? row.room : row.room + ", " + row.address;
    std::vector<std::string> lines{
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dau Moi//daumoi//VI",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:meeting-" + std::to_string(row.meeting.value) + "@" + escaped_line(visit.services().public_url),
        "SEQUENCE:" + std::to_string(row.revision),
        "DTSTAMP:" + utc_stamp(visit.now()),
        "DTSTART:" + utc_stamp(instant_of(row.day, row.planned_start, row.zone)),
        "DTEND:" + utc_stamp(instant_of(row.day, row.planned_end, row.zone)),
        "SUMMARY:" + escaped_line(row.title()),
        "LOCATION:" + escaped_line(place),
        "DESCRIPTION:" + escaped_line(description_of(visit, row)),
        "URL:" + meeting_address(visit, row),
        std::string("STATUS:") + (row.state == MeetingState::cancelled ? "CANCELLED" : "CONFIRMED"),
        "END:VEVENT",
        "END:VCALENDAR"};
    auto response = http::Response::text(200, "text/calendar; charset=utf-8", folded_lines(lines));
    response.headers.set("Content-Disposition",
                         "attachment; filename=\"meeting-" + std::to_string(row.meeting.value) + ".ics\"");
    return response;
}

}  // namespace daumoi::meetings
