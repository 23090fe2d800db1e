#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/actor.hpp"
#include "core/json.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "storage/database.hpp"

/// The append-only, hash-chained record of every change. Rows are the truth; the journal says what changed, by whom,
/// when. A change that writes no entry does not commit.
namespace daumoi::journal {

/// A thing that an entry is about: its history shows the entry.
struct Subject {
    std::string kind;  ///< "meeting", "entry", "task", "article", "person", "unit", "organization"
    std::int64_t id = 0;

    template <class Kind>
    Subject(std::string name, Id<Kind> number) : kind(std::move(name)), id(number.value) {}
    Subject() = default;
};
DAUMOI_DESCRIBE(Subject, (kind, id))

/// What a change hands back to be written beside its rows.
struct Change {
    std::string verb;  ///< "meeting.convened"; sentences.hpp has its words
    std::vector<Subject> subjects;
    json::object facts;  ///< values of the sentence and before/after; people as {"person": 7}
    std::optional<Instant> happened = {};
};

/// One entry as stored. `digest` covers all other members.
struct Entry {
    std::int64_t number = 0;
    Instant recorded;
    std::optional<Instant> happened;
    std::string actor;
    std::string verb;
    std::string subjects;
    std::string payload;
    std::string previous;
    std::string digest;
};
DAUMOI_DESCRIBE(Entry, (number, recorded, happened, actor, verb, subjects, payload, previous, digest))

struct Head {
    std::int64_t number = 0;
    std::string digest;

    /// `4812 b7e1-04c9-52fa`: what stands in the footer of minutes; – while nothing was written.
    std::string short_digest() const;
};
DAUMOI_DESCRIBE(Head, (number, digest))

/// Who writes, and under which id of the client. An empty id means that no repeat is expected.
struct Writing {
    storage::Database& database;
    Clock const& clock;
    Actor actor;
    std::string client_id;
};

template <class Answer>
struct Written {
    Answer answer;
    Change change;
};

/// What `perform` hands back, with its answer as JSON.
using Performed = Result<Written<json::value>>;
using Perform = std::function<Performed(storage::WriteTransaction&, Instant now)>;

/// One write transaction: rows, journal entry and the answer kept for a repeat of the same client id.
/// `request` is what was asked, for telling a repeat from another request under the same id.
/// Refused by `perform` → nothing is written. Disk full or database gone → Refusal::Kind::unavailable.
Result<json::value> write_json(Writing const& writing, std::string_view operation, json::value const& request,
                               Perform const& perform);

/// The same with a described input and answer. `perform` is called as perform(WriteTransaction&, Instant now) and
/// returns Result<Written<Answer>>.
template <class Answer, class Input, class Function>
Result<Answer> write(Writing const& writing, std::string_view operation, Input const& input, Function const& perform) {
    auto const answer = write_json(writing, operation, to_json(input),
                                   [&](storage::WriteTransaction& transaction, Instant now) -> Performed {
                                       Result<Written<Answer>> done = perform(transaction, now);
                                       if (!done) return std::unexpected(std::move(done.error()));
                                       return Written<json::value>{to_json(done->answer), std::move(done->change)};
                                   });
    if (!answer) return std::unexpected(answer.error());
    return from_json<Answer>(*answer).value();
}

Head head(storage::Session& session);
inline constexpr std::size_t most_entries = 1000;
/// At most `most_entries`.
std::vector<Entry> entries_after(storage::Session& session, std::int64_t number);
std::vector<Entry> entries_of(storage::Session& session, Subject const& subject, std::int64_t after = 0);
/// Newest first, at most 100.
std::vector<Entry> entries_before(storage::Session& session, std::int64_t number);

/// A person in `Change::facts`: told by the name that they have when the history is read.
inline json::object person_fact(Id<Person> person) { return {{"person", person.value}}; }
/// A personal value for `Change::facts`: encrypted with the person's own key. The chain hashes the ciphertext, so that
/// destroying the key erases the value and leaves the chain whole.
json::object personal(storage::WriteTransaction& transaction, Id<Person> person, std::string_view text);
/// The keys of these people, for reading such values; one query.
std::map<Id<Person>, std::string> personal_keys(storage::Session& session, std::set<Id<Person>> const& people);
/// The text of such a value; empty after erasure.
std::optional<std::string> reveal(json::object const& value, std::map<Id<Person>, std::string> const& keys);
/// Destroys the person's key: every personal value about them in the journal is gone for good.
void erase_personal(storage::WriteTransaction& transaction, Id<Person> person);

/// What `verify` found first, as a message; empty when the chain is whole.
/// `anchor` is a head kept elsewhere: without it a cut tail or a chain recomputed from the middle cannot be seen.
std::optional<Message> verify(storage::Session& session, std::optional<Head> const& anchor = {});
/// The digest that an entry must have.
std::string digest_of(Entry const& entry);

/// Actor as stored in an entry: {"person":7,"capacity":3}, {"link":5,"person":9}, {"system":"demo"}.
json::object actor_json(Actor const& actor);

}  // namespace daumoi::journal
