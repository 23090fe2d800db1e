#pragma once

#include "features/meetings/people.hpp"
#include "features/meetings/record.hpp"
#include "features/meetings/wording.hpp"

/// What of a record an article may tell, sentence by sentence of what was typed.
namespace daumoi::portal {

/// Somebody with a part in the meeting's programme who was there.
bool may_be_named(meetings::People const& people, meetings::PersonFacts const& person);

/// The text names this person: the whole name, or the given name behind a form of address ("đồng chí Hoa").
bool names(std::string_view text, meetings::PersonFacts const& person);

/// The record without sentences that name somebody who may not be named or give something to a person by name, and without
/// the deadlines of what is asked, concluded and agreed. Entries of which nothing is left are gone; their order stays.
meetings::Record told_record(meetings::Record record, meetings::Wordings const& wordings);

}  // namespace daumoi::portal
