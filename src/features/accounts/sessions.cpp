#include <algorithm>

#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/failures.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

// From one network a name is soon locked. From many it bears more, so that a stranger does not lock its owner out.
constexpr std::int64_t failures_per_name_and_network = 5;
constexpr std::int64_t failures_per_name = 50;
constexpr std::int64_t failures_per_network = 30;

struct FoundSession {
    Id<Session> session;
    Id<Person> person;
    std::optional<Id<Position>> capacity;
    bool administrator = false;
    std::string surname;
    std::string middle;
    std::string given;
    org::Sex sex = org::Sex::unknown;
};
DAUMOI_DESCRIBE(FoundSession, (session, person, capacity, administrator, surname, middle, given, sex))

struct TokenDigest {
    std::string token_digest;
};
DAUMOI_DESCRIBE(TokenDigest, (token_digest))

struct StoredAccount {
    Id<Person> person;
    std::optional<std::string> password;
};
DAUMOI_DESCRIBE(StoredAccount, (person, password))

/// Hashed so that an unknown name costs as much time as a known one.
std::string const& hash_of_nobody() {
    static std::string const hash = secret::password_hash(secret::random_token());
    return hash;
}

/// A header is bytes of any kind; what is kept of it is text, cut between two characters.
std::string kept_agent(std::string_view header) {
    constexpr std::size_t longest = 200;
    auto agent = mended_utf8(header.substr(0, longest + 4));
    if (agent.size() <= longest) return agent;
    std::size_t end = longest;
    while ((static_cast<unsigned char>(agent[end]) & 0xC0U) == 0x80U) --end;
    agent.resize(end);
    return agent;
}

/// Of somebody who guessed rightly: only they hear of a lock, and their guess goes on counting then. Looked at in the
/// transaction, so that no session begins beside a lock that ends all.
Result<std::string> add_session(storage::Database& database, Id<Person> person, std::string_view agent,
                                Guess const& guess, Instant now) {
    std::string token = secret::random_token(24);
    bool const begun = database.write([&](storage::WriteTransaction& transaction) {
        if (is_locked(transaction.session(), person)) return false;
        forget_guess(transaction, guess);
        transaction->run(sql::accounts::add_session, {{"token_digest", secret::digest(token)},
                                                      {"person", person},
                                                      {"created", now},
                                                      {"ends", now + session_life},
                                                      {"agent", kept_agent(agent)}});
        return true;
    });
    if (!begun)
        return refuse(Refusal::Kind::not_allowed, "This account is locked. Ask the administrator to unlock it.");
    return token;
}

}  // namespace

std::optional<SignedIn> find_session(storage::Session& session, std::string_view token, Instant now) {
    std::string const digest = secret::digest(token);
    auto const row = session.one<FoundSession>(sql::accounts::find_session, {{"token_digest", digest}, {"now", now}});
    if (!row) return std::nullopt;
    return SignedIn{{row->person, row->capacity, row->session, row->administrator},
                    {row->person, row->surname, row->middle, row->given, row->sex},
                    digest};
}

std::string form_token(std::string_view token_digest, std::string_view server_secret) {
    return secret::keyed_digest(token_digest, server_secret).substr(0, 32);
}

bool owns_form(storage::Session& session, Id<Person> person, std::string_view token_of_form,
               std::string_view server_secret) {
    auto const rows = session.all<TokenDigest>(sql::accounts::token_digests_of, {{"person", person}});
    return std::ranges::any_of(rows, [&](TokenDigest const& row) {
        return secret::equal(form_token(row.token_digest, server_secret), token_of_form);
    });
}

Result<std::string> sign_in(storage::Database& database, Clock const& clock, SignIn const& input,
                            std::string_view agent, std::string_view peer) {
    Instant const now = clock.now();
    auto const name = "name " + folded(input.login.value);
    auto const network = network_of(peer);
    std::vector<Guessed> const guessed{{name + " from " + network, failures_per_name_and_network},
                                       {name, failures_per_name},
                                       {"network " + network, failures_per_network}};
    auto const guess = begin_guess(database, guessed, now);
    if (!guess)
        return refuse(Refusal::Kind::too_many,
                      "Too many attempts. Wait 15 minutes, or ask the administrator for a link to set a password.");
    auto const account =
        database.read()->one<StoredAccount>(sql::accounts::find_account, {{"login", lower(input.login.value)}});
    bool const usable = account && account->password;
    bool const matches = secret::password_matches(input.password.value, usable ? *account->password : hash_of_nobody());
    if (!usable || !matches)
        return refuse({{"password", {"Name or password is not right. Check both and try again.", {}}}});
    return add_session(database, account->person, agent, *guess, now);
}

std::vector<SessionRow> sessions_of(storage::Session& session, Id<Person> person, Instant now) {
    return session.all<SessionRow>(sql::accounts::sessions_of, {{"person", person}, {"now", now}});
}

Result<void> end_session(storage::Database& database, Clock const& clock, PersonActor const& actor, Id<Session> ended) {
    std::int64_t changed = 0;
    database.write([&](storage::WriteTransaction& transaction) {
        changed = transaction->run(sql::accounts::end_session,
                                   {{"session", ended}, {"person", actor.person}, {"now", clock.now()}});
        return changed > 0;
    });
    if (changed == 0) return refuse(Refusal::Kind::not_found, "There is no such session, or it has ended already.");
    return {};
}

Result<void> choose_capacity(storage::Database& database, Clock const& clock, PersonActor const& actor,
                             Id<Position> position) {
    std::int64_t changed = 0;
    database.write([&](storage::WriteTransaction& transaction) {
        changed = transaction->run(sql::accounts::choose_capacity,
                                   {{"session", actor.session},
                                    {"person", actor.person},
                                    {"position", position},
                                    {"today", org::local_day(transaction.session(), clock.now())}});
        return changed > 0;
    });
    if (changed == 0) return refuse(Refusal::Kind::not_allowed, "This position is not held today.");
    return {};
}

}  // namespace daumoi::accounts
