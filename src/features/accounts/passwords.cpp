#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/password_rules.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

constexpr std::chrono::hours link_life{48};

struct Nothing {
    bool done = true;
};
DAUMOI_DESCRIBE(Nothing, (done))

struct PersonInput {
    Id<Person> person;
};
DAUMOI_DESCRIBE(PersonInput, (person))

struct SecretRow {
    std::string secret;
};
DAUMOI_DESCRIBE(SecretRow, (secret))

}  // namespace

void add_account(storage::WriteTransaction& transaction, NewAccount const& account) {
    transaction->run(sql::accounts::add_account, {{"person", account.person},
                                                  {"login", lower(account.login)},
                                                  {"password", account.password},
                                                  {"administrator", account.administrator}});
}

bool has_account(storage::Session& session, Id<Person> person) {
    return session.value<std::int64_t>(sql::accounts::is_administrator, {{"person", person}}).has_value();
}

std::optional<Id<Person>> person_of_login(storage::Session& session, std::string_view login) {
    return session.value<Id<Person>>(sql::accounts::person_of_login, {{"login", lower(login)}});
}

std::optional<std::string> login_of(storage::Session& session, Id<Person> person) {
    return session.value<std::string>(sql::accounts::login_of, {{"person", person}});
}

Result<std::string> make_password_link(journal::Writing const& writing, Id<Person> person) {
    std::string token = secret::random_token(24);
    bool made = false;
    auto const done = journal::write<Nothing>(
        writing, "make_password_link", PersonInput{person},
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<Nothing>> {
            if (!administers(transaction.session(), writing.actor))
                return refuse(Refusal::Kind::not_allowed, "Only the administrator makes links that set a password.");
            if (!has_account(transaction.session(), person))
                return refuse(Refusal::Kind::not_found, "This person has no account yet. Add one first.");
            if (is_locked(transaction.session(), person))
                return refuse(Refusal::Kind::wrong_state, "This account is locked. Unlock it first.");
            made = true;
            transaction->run(sql::accounts::end_password_links, {{"person", person}, {"now", now}});
            transaction->run(sql::accounts::add_password_link,
                             {{"token_digest", secret::digest(token)}, {"person", person}, {"ends", now + link_life}});
            return journal::Written<Nothing>{
                {}, {"account.password_link_made", {{"person", person}}, {{"of", {{"person", person.value}}}}}};
        });
    if (!done) return std::unexpected(done.error());
    if (!made)
        return refuse(Refusal::Kind::repeated_id,
                      "This link was shown before, and is shown only once. Make another one.");
    return token;
}

std::optional<Id<Person>> person_of_password_link(storage::Session& session, std::string_view token, Instant now) {
    return session.value<Id<Person>>(sql::accounts::find_password_link,
                                     {{"token_digest", secret::digest(token)}, {"now", now}});
}

Result<void> set_password_by_link(storage::Database& database, Clock const& clock, std::string_view token,
                                  SetPassword const& input) {
    if (auto const good = check_new_password(input.password.value, input.repeated.value); !good) return good;
    std::optional<Id<Person>> person;
    {
        auto reading = database.read();
        person = person_of_password_link(reading.session(), token, clock.now());
    }
    auto const gone = [] {
        return refuse(Refusal::Kind::not_found,
                      "This link was used already or is too old. Ask the administrator for a new one.");
    };
    if (!person) return gone();
    std::string const hash = secret::password_hash(input.password.value);
    journal::Writing const writing{database, clock, LinkActor{{}, *person, {}}, {}};
    auto const done = journal::write<Nothing>(
        writing, "set_password", PersonInput{*person},
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<Nothing>> {
            auto const used = transaction->run(sql::accounts::use_password_link,
                                               {{"token_digest", secret::digest(token)}, {"now", now}});
            if (used == 0) return gone();
            transaction->run(sql::accounts::set_password, {{"person", *person}, {"password", hash}});
            transaction->run(sql::accounts::end_all_sessions, {{"person", *person}, {"now", now}});
            return journal::Written<Nothing>{
                {}, {"account.password_set", {{"person", *person}}, {{"of", {{"person", person->value}}}}}};
        });
    if (!done) return std::unexpected(done.error());
    return {};
}

Result<void> set_password(journal::Writing const& writing, Id<Person> person, std::string const& password) {
    if (!is_administrator(writing.actor))
        return refuse(Refusal::Kind::not_allowed, "Only the administrator sets the password of somebody else.");
    if (auto const good = check_new_password(password, password); !good) return good;
    std::string const hash = secret::password_hash(password);
    auto const done = journal::write<Nothing>(
        writing, "set_password", PersonInput{person},
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<Nothing>> {
            transaction->run(sql::accounts::set_password, {{"person", person}, {"password", hash}});
            transaction->run(sql::accounts::end_all_sessions, {{"person", person}, {"now", now}});
            return journal::Written<Nothing>{
                {}, {"account.password_set", {{"person", person}}, {{"of", {{"person", person.value}}}}}};
        });
    if (!done) return std::unexpected(done.error());
    return {};
}

std::string server_secret(storage::Database& database) {
    if (auto const row = database.read()->one<SecretRow>(sql::accounts::server_secret)) return row->secret;
    std::string made = secret::new_key();
    database.write([&](storage::WriteTransaction& transaction) {
        transaction->run(sql::accounts::add_server_secret, {{"secret", made}});
        made = transaction->one<SecretRow>(sql::accounts::server_secret).value().secret;
        return true;
    });
    return made;
}

}  // namespace daumoi::accounts
