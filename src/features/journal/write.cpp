#include "core/secret.hpp"
#include "features/journal/journal.hpp"
#include "sql/journal.hpp"

namespace daumoi::journal {
namespace {

struct KeptAnswer {
    std::string actor;
    std::string digest;
    std::string answer;
    std::int64_t number = 0;
};
DAUMOI_DESCRIBE(KeptAnswer, (actor, digest, answer, number))

template <class... Visitors>
struct Overload : Visitors... {
    using Visitors::operator()...;
};

/// Who repeats a request: the person, whichever session and capacity they use.
std::string repeating_actor(Actor const& actor) {
    if (auto const person = signed_in_person(actor)) return "person:" + std::to_string(person->value);
    return json::serialize(actor_json(actor));
}

std::int64_t append(storage::WriteTransaction& transaction, Actor const& actor, Change const& change, Instant now) {
    auto const before = head(transaction.session());
    Entry entry{.number = before.number + 1,
                .recorded = now,
                .happened = change.happened,
                .actor = json::serialize(actor_json(actor)),
                .verb = change.verb,
                .subjects = to_json_text(change.subjects),
                .payload = json::serialize(change.facts),
                .previous = before.digest,
                .digest = {}};
    entry.digest = digest_of(entry);
    transaction->run(sql::journal::add_entry, {{"number", entry.number},
                                               {"recorded", entry.recorded},
                                               {"happened", entry.happened},
                                               {"actor", entry.actor},
                                               {"verb", entry.verb},
                                               {"subjects", entry.subjects},
                                               {"payload", entry.payload},
                                               {"previous", entry.previous},
                                               {"digest", entry.digest}});
    for (auto const& subject : change.subjects)
        transaction->run(sql::journal::add_subject,
                         {{"kind", subject.kind}, {"subject", subject.id}, {"number", entry.number}});
    transaction->run(sql::journal::move_head, {{"number", entry.number}, {"digest", entry.digest}});
    return entry.number;
}

/// The answer of the first time, a refusal when the id was used for something else, or nothing.
std::optional<Result<json::value>> earlier_answer(storage::Session& session, Writing const& writing,
                                                  std::string const& digest) {
    if (writing.client_id.empty()) return std::nullopt;
    auto const kept = session.one<KeptAnswer>(sql::journal::find_answer, {{"client_id", writing.client_id}});
    if (!kept) return std::nullopt;
    if (kept->actor != repeating_actor(writing.actor) || kept->digest != digest)
        return refuse(Refusal::Kind::repeated_id,
                      "This form was already used for another change. Open the page again and repeat what is missing.");
    return json::parse(kept->answer);
}

/// Of a change whose commit broke: its answer when it was made after all.
Result<json::value> after_unknown_commit(Writing const& writing, std::string const& digest) {
    try {
        if (auto kept = earlier_answer(writing.database.read().session(), writing, digest)) return std::move(*kept);
    } catch (storage::Unavailable const&) {
        // The database is still away.
    }
    if (writing.client_id.empty())
        return refuse(Refusal::Kind::unavailable,
                      "It is not known whether this was saved: the connection to the database broke. "
                      "Look whether it is there before you send it again.");
    return refuse(Refusal::Kind::unavailable,
                  "It is not known whether this was saved: the connection to the database broke. "
                  "What was typed is still here; send it again in a minute, it is not saved twice.");
}

}  // namespace

json::object actor_json(Actor const& actor) {
    return std::visit(Overload{[](PublicActor const&) { return json::object{}; },
                               [](PersonActor const& person) {
                                   json::object facts{{"person", person.person.value}};
                                   if (person.capacity) facts["capacity"] = person.capacity->value;
                                   return facts;
                               },
                               [](LinkActor const& link) {
                                   return json::object{{"link", link.link.value}, {"person", link.person.value}};
                               },
                               [](TokenActor const& token) {
                                   auto facts = actor_json(token.person);
                                   facts["token"] = token.token.value;
                                   return facts;
                               },
                               [](SystemActor const& system) { return json::object{{"system", system.job}}; }},
                      actor);
}

Result<json::value> write_json(Writing const& writing, std::string_view operation, json::value const& request,
                               Perform const& perform) {
    std::string const digest = secret::digest(std::string(operation) + "\n" + json::serialize(request));
    Result<json::value> answer = refuse(Refusal::Kind::unavailable, "The change could not be written.");
    try {
        writing.database.write([&](storage::WriteTransaction& transaction) {
            if (auto earlier = earlier_answer(transaction.session(), writing, digest)) {
                answer = std::move(*earlier);
                return false;
            }
            Instant const now = writing.clock.now();
            auto done = perform(transaction, now);
            if (!done) {
                answer = std::unexpected(std::move(done.error()));
                return false;
            }
            auto const number = append(transaction, writing.actor, done->change, now);
            if (!writing.client_id.empty())
                transaction->run(sql::journal::add_answer, {{"client_id", writing.client_id},
                                                            {"actor", repeating_actor(writing.actor)},
                                                            {"digest", digest},
                                                            {"answer", json::serialize(done->answer)},
                                                            {"number", number}});
            answer = std::move(done->answer);
            return true;
        });
    } catch (storage::CommitUnknown const&) {
        return after_unknown_commit(writing, digest);
    } catch (storage::Unavailable const&) {
        return refuse(Refusal::Kind::unavailable,
                      "Nothing was changed: the server cannot write at the moment (disk full or database away). "
                      "What was typed is still here; try again in a minute.");
    }
    return answer;
}

Head head(storage::Session& session) { return session.one<Head>(sql::journal::head).value(); }

std::string Head::short_digest() const {
    if (digest.size() < 12) return "–";
    return digest.substr(0, 4) + "-" + digest.substr(4, 4) + "-" + digest.substr(8, 4);
}

std::vector<Entry> entries_after(storage::Session& session, std::int64_t number) {
    return session.all<Entry>(sql::journal::entries_after,
                              {{"after", number}, {"most", static_cast<std::int64_t>(most_entries)}});
}

std::vector<Entry> entries_of(storage::Session& session, Subject const& subject, std::int64_t after) {
    return session.all<Entry>(sql::journal::entries_of_subject,
                              {{"kind", subject.kind}, {"subject", subject.id}, {"after", after}});
}

std::vector<Entry> entries_before(storage::Session& session, std::int64_t number) {
    return session.all<Entry>(sql::journal::entries_before, {{"before", number}});
}

}  // namespace daumoi::journal
