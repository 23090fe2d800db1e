#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/id.hpp"

namespace daumoi {

/// Somebody signed in, acting in a capacity: the position whose authority they use, or none (as a member).
struct PersonActor {
    Id<Person> person;
    std::optional<Id<Position>> capacity;
    Id<Session> session = {};
    bool administrator = false;
};

/// Holder of a personal link: one record, one purpose, revocable. `person` is whom the link was made for.
struct LinkActor {
    Id<Link> link;
    Id<Person> person;
    Id<Meeting> meeting;
};

/// A program with an API token, acting for the person who made the token, never with more than that person may.
struct TokenActor {
    Id<Token> token;
    PersonActor person;
};

/// The program itself: demo, migrations, the turn of a day. `job` names it in the journal.
struct SystemActor {
    std::string job;
};

/// A reader of the portal: may read what is published, nothing else.
struct PublicActor {};

using Actor = std::variant<PublicActor, PersonActor, LinkActor, TokenActor, SystemActor>;

/// The person behind the actor, if there is one (a token's person; not the person of a link).
inline std::optional<Id<Person>> signed_in_person(Actor const& actor) {
    if (auto const* person = std::get_if<PersonActor>(&actor)) return person->person;
    if (auto const* token = std::get_if<TokenActor>(&actor)) return token->person.person;
    return std::nullopt;
}

}  // namespace daumoi
