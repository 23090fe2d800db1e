#pragma once

#include <vector>

#include "features/journal/journal.hpp"
#include "http/server.hpp"
#include "pages/visit.hpp"

/// What follows from entries of the journal, in this process: open record screens are brought up to date.
namespace daumoi::app {

bool concerns_organization(std::vector<journal::Entry> const& entries);
bool concerns_portal(std::vector<journal::Entry> const& entries);

/// A stream's channel: one for each meeting, language and class of readers (those who write, those who follow).
std::string channel_of(Id<Meeting> meeting, html::Language language, bool writes);

/// The events of the entries for one channel: fragments are rendered once, whoever follows.
std::vector<http::EventBytes> events_of(storage::Session& session, pages::Services const& services,
                                        Organization const& organization, std::vector<journal::Entry> const& entries,
                                        Id<Meeting> meeting, html::Language language, bool writes);

void publish_entries(storage::Session& session, pages::Services const& services, Organization const& organization,
                     std::vector<journal::Entry> const& entries, http::Server& server);

}  // namespace daumoi::app
