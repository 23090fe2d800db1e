#include "app/live.hpp"

#include "app/doors.hpp"
#include "features/meetings/live.hpp"
#include "features/meetings/meetings.hpp"

namespace daumoi::app {
namespace {

constexpr std::array languages{html::Language::vi, html::Language::en};

html::Words words_in(html::Language language, Organization const& organization) {
    return {language, organization.terminology, organization.zone};
}

}  // namespace

bool concerns_organization(std::vector<journal::Entry> const& entries) {
    return std::ranges::any_of(entries, [](auto const& entry) { return entry.verb.starts_with("organization."); });
}

bool concerns_portal(std::vector<journal::Entry> const& entries) {
    return std::ranges::any_of(entries, [](auto const& entry) {
        return entry.verb.starts_with("article.") || entry.verb.starts_with("organization.");
    });
}

std::string channel_of(Id<Meeting> meeting, html::Language language, bool writes) {
    return "meeting " + std::to_string(meeting.value) + (language == html::Language::en ? " en" : " vi") +
           (writes ? " writes" : " follows");
}

std::vector<http::EventBytes> events_of(storage::Session& session, pages::Services const& services,
                                        Organization const& organization, std::vector<journal::Entry> const& entries,
                                        Id<Meeting> meeting, html::Language language, bool writes) {
    std::vector<http::EventBytes> events;
    auto const words = words_in(language, organization);
    for (auto const& entry : entries) {
        auto const changes =
            meetings::screen_changes(session, services.templates, words, entry, meeting, writes, services.clock.now());
        // An event without a change still moves the reader's number on.
        events.push_back(http::event_bytes(entry.number, "change", to_json_text(changes)));
    }
    return events;
}

void publish_entries(storage::Session& session, pages::Services const& services, Organization const& organization,
                     std::vector<journal::Entry> const& entries, http::Server& server) {
    for (auto const& entry : entries)
        for (auto const meeting : meetings::meetings_of(entry))
            for (auto const language : languages)
                for (bool const writes : {true, false})
                    for (auto const& event :
                         events_of(session, services, organization, {entry}, meeting, language, writes))
                        server.publish(channel_of(meeting, language, writes), entry.number, event);
}

std::variant<http::Response, http::Subscription> follow_meeting(Entrance const& entrance,
                                                                http::Request const& request) {
    auto const words = words_for(request, entrance.organization);
    auto reading = entrance.services.database.read();
    auto const caller = identify(entrance, request, reading.session());
    pages::Visit visit(request, entrance.services, entrance.organization, words, caller.actor, caller.reader,
                       caller.form_token);
    auto const meeting = visit.id<Meeting>("meeting");
    auto const found =
        meetings::find_allowed(reading.session(), caller.actor, meeting, visit.today(), &meetings::Access::see_record);
    if (!found) return visit.refused(found.error());
    auto const last_id = request.headers.find("Last-Event-ID");
    std::string const after_text = last_id ? std::string(*last_id) : visit.query("after");
    auto const after = std::strtoll(after_text.c_str(), nullptr, 10);
    auto const language = words.language() == html::Language::en ? html::Language::en : html::Language::vi;
    bool const writes = found->access.write_record;
    http::Subscription subscription;
    subscription.channels = {channel_of(meeting, language, writes)};
    subscription.after = journal::head(reading.session()).number;
    if (after > 0 && after < subscription.after) {
        auto const missed = journal::entries_of(reading.session(), {"meeting", meeting}, after);
        subscription.missed =
            events_of(reading.session(), entrance.services, entrance.organization, missed, meeting, language, writes);
    }
    return subscription;
}

}  // namespace daumoi::app
