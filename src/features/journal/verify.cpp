#include "core/secret.hpp"
#include "features/journal/journal.hpp"

namespace daumoi::journal {
namespace {

Message broken(std::int64_t number, std::string text) {
    return {std::move(text), {{"number", std::to_string(number)}}};
}

std::optional<Message> check_entry(Entry const& entry, Head const& before, std::optional<Head> const& anchor) {
    if (entry.number != before.number + 1)
        return broken(before.number + 1, "Entry {number} of the journal is missing.");
    if (entry.previous != before.digest)
        return broken(entry.number, "Entry {number} of the journal does not follow the entry before it.");
    if (entry.digest != digest_of(entry)) return broken(entry.number, "Entry {number} of the journal was changed.");
    if (anchor && anchor->number == entry.number && !entry.digest.starts_with(anchor->digest))
        return broken(entry.number, "Entry {number} is not the one that the head kept elsewhere names.");
    return std::nullopt;
}

}  // namespace

std::string digest_of(Entry const& entry) {
    Entry covered = entry;
    covered.digest.clear();
    return secret::digest(to_json_text(covered));
}

std::optional<Message> verify(storage::Session& session, std::optional<Head> const& anchor) {
    Head last;
    for (;;) {
        auto const entries = entries_after(session, last.number);
        if (entries.empty()) break;
        for (auto const& entry : entries) {
            if (auto fault = check_entry(entry, last, anchor)) return fault;
            last = {entry.number, entry.digest};
        }
    }
    auto const stored = head(session);
    if (stored.number != last.number || stored.digest != last.digest)
        return broken(last.number, "The journal ends at entry {number}, and its head names another.");
    if (anchor && anchor->number > last.number)
        return broken(last.number, "The journal ends at entry {number}, before the head kept elsewhere.");
    return std::nullopt;
}

}  // namespace daumoi::journal
