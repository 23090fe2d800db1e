#include "features/tasks/meeting_offers.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text.hpp"
#include "features/meetings/proceedings.hpp"

namespace daumoi::tasks {
namespace {

using meetings::Act;
using meetings::AgendaKind;
using meetings::EntryFacts;
using meetings::EntryKind;
using meetings::Record;

/// The verbs as they stand in a record, which is Vietnamese.
std::string_view spoken(Act act) {
    static constexpr std::array<std::pair<Act, std::string_view>, 5> words{{{Act::propose, "đề nghị "},
                                                                            {Act::recommend, "kiến nghị "},
                                                                            {Act::require, "yêu cầu "},
                                                                            {Act::assign, "giao "},
                                                                            {Act::direct, "chỉ đạo "}}};
    auto const found = std::ranges::find(words, act, &std::pair<Act, std::string_view>::first);
    return found == words.end() ? std::string_view{} : found->second;
}

AgendaKind item_kind(EntryFacts const& entry, Record const& record) {
    auto const* item = meetings::item_of(record, entry);
    return item == nullptr ? AgendaKind::discussion : item->kind;
}

/// Somebody thinks, tells or asks something: none of its sentences is a request by itself.
bool states(Act act) { return act != Act::none && spoken(act).empty(); }

Offer offer_of(meetings::TaskOffer const& found, std::string_view text) {
    Offer offer;
    offer.sentence = text.substr(found.begin, found.end - found.begin);
    offer.asks = found.asks;
    offer.text = found.asks ? found.text : offer.sentence;
    if (found.act != Act::none) offer.verb = found.act;
    offer.says_verb = found.act != Act::none;
    offer.details = found.details;
    for (auto const& doubt : found.doubts) offer.doubts.push_back(message_of(doubt));
    return offer;
}

Offer offer_of_task(EntryFacts const& entry) {
    Offer offer{.sentence = entry.text, .asks = true, .text = entry.text, .details = entry.details, .doubts = {}};
    if (!spoken(entry.act).empty()) offer.verb = entry.act;
    if (entry.details.addressee.empty() && !entry.details.addressed_unit && !entry.details.owner)
        offer.doubts.push_back(message_of(meetings::Doubt{meetings::DoubtKind::addressee_missing}));
    return offer;
}

}  // namespace

KnownUnits known_units(storage::Session& session, Id<Unit> unit) {
    KnownUnits known{.own = unit, .named = meetings::known_places(session, unit), .below = {}};
    auto const own = std::ranges::find(known.named.around, unit, &org::UnitNow::unit);
    for (auto const& one : known.named.around)
        if (one.path.starts_with(own->path)) known.below.push_back(one);
    return known;
}

bool can_ask(EntryFacts const& entry, Record const& record) {
    if (entry.text.empty() || entry.kind == EntryKind::vote || entry.kind == EntryKind::question) return false;
    if (entry.kind == EntryKind::task || entry.kind == EntryKind::conclusion || entry.kind == EntryKind::outcome)
        return true;
    return meetings::is_under(record, entry, AgendaKind::directing_speech) || meetings::concludes(record, entry) ||
           meetings::directs(record, entry);
}

std::vector<Offer> offers_of(EntryFacts const& entry, Record const& record, KnownUnits const& units) {
    if (entry.kind == EntryKind::task) return {offer_of_task(entry)};
    meetings::QuickLineContext const context{.people = record.people,
                                             .units = units.named.units,
                                             .places = units.named.places,
                                             .recent = record.entries,
                                             .unit = units.own,
                                             .today = record.day,
                                             .running_item = item_kind(entry, record),
                                             .item_speaker = entry.speaker};
    std::string const text = std::string(spoken(entry.act)) + entry.text;
    std::vector<Offer> offers;
    for (auto const& found : meetings::offers(text, context)) {
        auto& offer = offers.emplace_back(offer_of(found, text));
        if (states(entry.act)) offer.asks = false;
    }
    return offers;
}

}  // namespace daumoi::tasks
