#include "app/live.hpp"

#include <ranges>

#include "app/doors.hpp"
#include "core/number.hpp"
#include "features/meetings/meetings.hpp"

namespace daumoi::app {
namespace {

/// Those that somebody follows, or may be about to.
std::vector<RecordChannel> followed_channels(http::Server const& server, Id<Meeting> meeting,
                                             Organization const& organization) {
    std::vector<RecordChannel> channels;
    for (auto const language : {html::Language::vi, html::Language::en})
        for (bool const writes : {true, false}) channels.push_back(channel_of(meeting, language, writes, organization));
    std::erase_if(channels, [&](auto const& channel) { return !server.may_reach(channel.name); });
    return channels;
}

}  // namespace

bool concerns_organization(std::vector<journal::Entry> const& entries) {
    return std::ranges::any_of(entries, [](auto const& entry) { return entry.verb.starts_with("organization."); });
}

bool concerns_portal(std::vector<journal::Entry> const& entries) {
    return std::ranges::any_of(entries, [](auto const& entry) {
        return entry.verb.starts_with("article.") || entry.verb.starts_with("organization.") ||
               entry.verb.starts_with("unit.");
    });
}

RecordChannel channel_of(Id<Meeting> meeting, html::Language language, bool writes, Organization const& organization) {
    return {"meeting " + std::to_string(meeting.value) + (language == html::Language::en ? " en" : " vi") +
                (writes ? " writes" : " follows"),
            {html::Words(language, organization.terminology, organization.zone), writes}};
}

std::vector<http::EventBytes> events_of(storage::Session& session, pages::Services const& services,
                                        journal::Entry const& entry, Id<Meeting> meeting,
                                        std::vector<RecordChannel> const& channels) {
    std::vector<meetings::Readers> readers;
    readers.reserve(channels.size());
    for (auto const& channel : channels) readers.push_back(channel.readers);
    std::vector<http::EventBytes> events;
    // An event without a change still moves the reader's number on.
    for (auto const& changes :
         meetings::screen_changes(session, services.templates, entry, meeting, readers, services.clock.now()))
        events.push_back(http::event_bytes(entry.number, "change", to_json_text(changes)));
    return events;
}

void publish_entries(storage::Session& session, pages::Services const& services, Organization const& organization,
                     std::vector<journal::Entry> const& entries, http::Server& server) {
    for (auto const& entry : entries)
        for (auto const meeting : meetings::meetings_of(entry)) {
            auto const channels = followed_channels(server, meeting, organization);
            if (channels.empty()) continue;
            auto const events = events_of(session, services, entry, meeting, channels);
            for (std::size_t i = 0; i < channels.size(); ++i) server.publish(channels[i].name, entry.number, events[i]);
        }
}

namespace {

/// More is not drawn in one request; a page of that age would rather be loaded anew.
constexpr std::size_t most_missed = 200;

/// What was missed so far, and that the rest is to be asked for.
http::Response in_parts(http::Subscription const& subscription) {
    std::string text;
    for (auto const& event : subscription.missed) text += *event;
    auto response = http::Response::text(200, "text/event-stream; charset=utf-8", text + *http::renewal());
    response.headers.set("Cache-Control", "no-store");
    return response;
}

}  // namespace

std::variant<http::Response, http::Subscription> follow_meeting(Entrance const& entrance,
                                                                http::Request const& request) {
    auto const words = words_for(request, entrance.organization);
    auto reading = entrance.services.database.read();
    auto const caller = identify(entrance, request, reading.session());
    pages::Visit visit(request, entrance.services, entrance.organization, words, caller.actor, caller.reader,
                       caller.form_token);
    if (!signed_in_person(caller.actor)) return visit.refused(not_signed_in());
    auto const meeting = visit.id<Meeting>("meeting");
    auto const found =
        meetings::find_allowed(reading.session(), caller.actor, meeting, visit.today(), &meetings::Access::see_record);
    if (!found) return visit.refused(found.error());
    auto const last_id = request.headers.find("Last-Event-ID");
    std::string const after_text = last_id ? std::string(*last_id) : visit.query("after");
    auto const after = whole_number(after_text).value_or(0);
    auto const language = words.language() == html::Language::en ? html::Language::en : html::Language::vi;
    auto const channel = channel_of(meeting, language, found->access.write_record, entrance.organization);
    http::Subscription subscription;
    subscription.channels = {channel.name};
    subscription.after = journal::head(reading.session()).number;
    if (after <= 0 || after >= subscription.after) return subscription;
    auto const entries = journal::entries_of(reading.session(), {"meeting", meeting}, after);
    for (auto const& entry : entries | std::views::take(most_missed))
        subscription.missed.push_back(
            events_of(reading.session(), entrance.services, entry, meeting, {channel}).front());
    if (entries.size() > most_missed) return in_parts(subscription);
    return subscription;
}

}  // namespace daumoi::app
