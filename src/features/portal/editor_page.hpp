#pragma once

#include <string>

#include "core/result.hpp"
#include "features/journal/journal.hpp"
#include "features/journal/writing.hpp"
#include "pages/visit.hpp"

/// What the pages around the editor have in common. Private to this feature.
namespace daumoi::portal {

using journal::writing_of;
Id<Meeting> meeting_of(pages::Visit const& visit);
/// Of the editor.
std::string address_of(Id<Meeting> meeting);
/// The editor once more, with what was typed; programs get the refusal itself.
http::Response shown_again(pages::Visit& visit, Refusal const& refusal);

}  // namespace daumoi::portal
