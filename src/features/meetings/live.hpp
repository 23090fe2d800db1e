#pragma once

#include <span>
#include <string>
#include <vector>

#include "features/journal/journal.hpp"
#include "features/meetings/meetings.hpp"
#include "html/templates.hpp"

/// The record screen of everybody who has a meeting open, brought up to date from the journal.
namespace daumoi::meetings {

/// One step of the screen: an element that is put in, replaced or taken away (web/CATALOGUE.md, "Stream").
struct ScreenChange {
    std::string target;
    std::string place;  ///< "replace", "append", "before:ID", "remove"
    std::string in;
    std::string html;
};
DAUMOI_DESCRIBE(ScreenChange, (target, place, in, html))

/// Meetings that the entry is about, with a change of their screen.
std::vector<Id<Meeting>> meetings_of(journal::Entry const& entry);

/// Readers whose screens look the same.
struct Readers {
    html::Words words;
    bool writes = false;  ///< they may write the record
};

/// What the entry changes on the screens of each of `readers`, from the rows as they are now, read once for all of them.
std::vector<std::vector<ScreenChange>> screen_changes(storage::Session& session, html::Templates const& templates,
                                                      journal::Entry const& entry, Id<Meeting> meeting,
                                                      std::span<Readers const> readers, Instant now);

}  // namespace daumoi::meetings
