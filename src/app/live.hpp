#pragma once

#include <vector>

#include "features/journal/journal.hpp"
#include "features/meetings/live.hpp"
#include "http/server.hpp"
#include "pages/visit.hpp"

/// What follows from entries of the journal, in this process: open record screens are brought up to date.
namespace daumoi::app {

bool concerns_organization(std::vector<journal::Entry> const& entries);
bool concerns_portal(std::vector<journal::Entry> const& entries);

/// A channel of streams: the readers of one meeting whose screens look the same.
struct RecordChannel {
    std::string name;
    meetings::Readers readers;
};
RecordChannel channel_of(Id<Meeting> meeting, html::Language language, bool writes, Organization const& organization);

/// The event of the entry for each of the channels: rows are read once, fragments are rendered once, whoever follows.
std::vector<http::EventBytes> events_of(storage::Session& session, pages::Services const& services,
                                        journal::Entry const& entry, Id<Meeting> meeting,
                                        std::vector<RecordChannel> const& channels);

/// Sends to every open record screen what the entries change on it.
void publish_entries(storage::Session& session, pages::Services const& services, Organization const& organization,
                     std::vector<journal::Entry> const& entries, http::Server& server);

}  // namespace daumoi::app
