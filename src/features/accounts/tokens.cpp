#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {
namespace {

constexpr std::chrono::hours token_life{365 * 24};

struct FoundToken {
    Id<Token> token;
    Id<Person> person;
};
DAUMOI_DESCRIBE(FoundToken, (token, person))

struct TokenInput {
    Id<Token> token;
};
DAUMOI_DESCRIBE(TokenInput, (token))

}  // namespace

std::optional<TokenActor> find_token(storage::Session& session, std::string_view token, Instant now) {
    auto const row =
        session.one<FoundToken>(sql::accounts::find_token, {{"token_digest", secret::digest(token)}, {"now", now}});
    if (!row) return std::nullopt;
    return TokenActor{row->token, PersonActor{row->person, std::nullopt, {}, false}};
}

Result<MadeToken> make_token(journal::Writing const& writing, NewToken const& input) {
    auto const* person = std::get_if<PersonActor>(&writing.actor);
    if (person == nullptr) return refuse(Refusal::Kind::not_allowed, "Sign in to make a token for a program.");
    if (input.name.value.empty())
        return refuse({{"name", {"Say what the token is for, so that it can be told from others later.", {}}}});
    std::string const token = "dm_" + secret::random_token(24);
    bool shown = false;
    auto const made = journal::write<TokenInput>(
        writing, "make_token", input,
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<TokenInput>> {
            shown = true;
            auto const id = transaction
                                ->value<Id<Token>>(sql::accounts::add_token, {{"token_digest", secret::digest(token)},
                                                                              {"person", person->person},
                                                                              {"name", input.name},
                                                                              {"created", now},
                                                                              {"ends", now + token_life}})
                                .value();
            return journal::Written<TokenInput>{
                {id}, {"account.token_made", {{"person", person->person}}, {{"name", input.name.value}}}};
        });
    if (!made) return std::unexpected(made.error());
    if (!shown)
        return refuse(Refusal::Kind::repeated_id,
                      "This token was shown before, and is shown only once. Revoke it and make another one.");
    return MadeToken{made->token, token};
}

Result<void> revoke_token(journal::Writing const& writing, Id<Token> token) {
    auto const* person = std::get_if<PersonActor>(&writing.actor);
    if (person == nullptr) return refuse(Refusal::Kind::not_allowed, "Sign in to revoke a token.");
    auto const done = journal::write<TokenInput>(
        writing, "revoke_token", TokenInput{token},
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<TokenInput>> {
            auto const changed = transaction->run(sql::accounts::revoke_token,
                                                  {{"token", token}, {"person", person->person}, {"now", now}});
            if (changed == 0) return refuse(Refusal::Kind::not_found, "There is no such token.");
            auto const name = transaction->value<std::string>(sql::accounts::name_of_token, {{"token", token}});
            return journal::Written<TokenInput>{
                {token}, {"account.token_revoked", {{"person", person->person}}, {{"name", name.value_or("")}}}};
        });
    if (!done) return std::unexpected(done.error());
    return {};
}

std::vector<TokenRow> tokens_of(storage::Session& session, Id<Person> person, Instant now) {
    return session.all<TokenRow>(sql::accounts::tokens_of, {{"person", person}, {"now", now}});
}

}  // namespace daumoi::accounts
