#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/actor.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "features/journal/journal.hpp"
#include "features/journal/sentences.hpp"
#include "features/org/org.hpp"
#include "storage/database.hpp"

/// Who somebody is (sessions, passwords, tokens) and what their positions let them do.
namespace daumoi::accounts {

// ---- Authority: the table of `authority.md`, kept as data in the table `authority`.

enum class Action {
    see_people,
    change_units,
    change_people,
    convene_meeting,
    see_meeting,
    prepare_meeting,
    see_record,
    write_record,
    approve_minutes,
    read_approved_minutes,
    make_task_from_meeting,
    make_task,
    report_on_task,
    close_task,
    remind_of_task,
    draft_article,
    publish_article
};
BOOST_DESCRIBE_ENUM(Action, see_people, change_units, change_people, convene_meeting, see_meeting, prepare_meeting,
                    see_record, write_record, approve_minutes, read_approved_minutes, make_task_from_meeting, make_task,
                    report_on_task, close_task, remind_of_task, draft_article, publish_article)

/// True when a position that the actor's person holds on `today` (or membership, for the holder `member`) gives the
/// action over the unit. Links and the public have no positions; the system may everything.
bool may(storage::Session& session, Actor const& actor, Action action, Id<Unit> unit, Day today);
/// True when the table lets somebody in this role of a record (chair, recorder, participant, owner, issuer) do it.
bool role_may(storage::Session& session, Action action, std::string_view role);
/// Units over which the actor has the action through a position: the choices of a form.
std::vector<org::UnitNow> units_where(storage::Session& session, Actor const& actor, Action action, Day today);
bool is_administrator(Actor const& actor);
/// The same for a change: asked of the database once more, inside the change's transaction.
bool administers(storage::Session& session, Actor const& actor);

// ---- Sessions.

/// How long a session lasts.
inline constexpr std::chrono::hours session_life{12 * 24};

struct SignedIn {
    PersonActor actor;
    org::PersonName name;
    std::string token_digest;
};

/// The live session of a cookie's token; empty when there is none, or it has ended.
std::optional<SignedIn> find_session(storage::Session& session, std::string_view token, Instant now);
/// What the forms of a session carry, so that no other site can send them. `token_digest` is SignedIn's.
std::string form_token(std::string_view token_digest, std::string_view server_secret);
/// True when a form with this token was made in a session of the person, live or ended (one of the newest 200).
bool owns_form(storage::Session& session, Id<Person> person, std::string_view token_of_form,
               std::string_view server_secret);
/// The actor of an API token.
std::optional<TokenActor> find_token(storage::Session& session, std::string_view token, Instant now);

struct SignIn {
    Text<100> login;
    Text<200> password;
};
DAUMOI_DESCRIBE(SignIn, (login, password))

/// A new session's token. Refused: wrong name or password (which of the two is not said), a locked account, or too many
/// attempts: within 15 minutes five failures at one name from one network, 30 from one network, or 50 at one name.
Result<std::string> sign_in(storage::Database& database, Clock const& clock, SignIn const& input,
                            std::string_view agent, std::string_view peer);

struct SessionRow {
    Id<Session> session;
    Instant created;
    std::string agent;
};
DAUMOI_DESCRIBE(SessionRow, (session, created, agent))

/// Live sessions of the person, newest first.
std::vector<SessionRow> sessions_of(storage::Session& session, Id<Person> person, Instant now);
/// Ends a session of the actor's own; not_found for anybody else's.
Result<void> end_session(storage::Database& database, Clock const& clock, PersonActor const& actor, Id<Session> ended);
Result<void> choose_capacity(storage::Database& database, Clock const& clock, PersonActor const& actor,
                             Id<Position> position);

// ---- Accounts and passwords.

struct NewAccount {
    Id<Person> person;
    std::string login;
    std::optional<std::string> password;
    bool administrator = false;
};
/// Part of a change (demo, first run, command line).
void add_account(storage::WriteTransaction& transaction, NewAccount const& account);
std::optional<Id<Person>> person_of_login(storage::Session& session, std::string_view login);
bool has_account(storage::Session& session, Id<Person> person);
bool is_locked(storage::Session& session, Id<Person> person);
std::optional<std::string> login_of(storage::Session& session, Id<Person> person);

struct AccountRow {
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    std::string login;
    bool administrator = false;
    bool has_password = false;
    bool locked = false;
};
DAUMOI_DESCRIBE(AccountRow, (person, surname, middle, given, login, administrator, has_password, locked))

/// By given name.
std::vector<AccountRow> all_accounts(storage::Session& session);
/// Without those who were erased.
std::vector<org::PersonName> people_without_account(storage::Session& session);

struct GivenAccount {
    Id<Person> person;
    Text<100> login;
};
DAUMOI_DESCRIBE(GivenAccount, (person, login))

/// An account for a person who has none, yet without a password. By the administrator.
Result<GivenAccount> give_account(journal::Writing const& writing, GivenAccount const& input);

struct LockAnswer {
    Id<Person> person;
    bool locked = false;
};
DAUMOI_DESCRIBE(LockAnswer, (person, locked))

/// Nobody signs in with the account any more: its sessions, tokens and links to set a password end at once. By an
/// administrator, not for themselves.
Result<LockAnswer> lock_account(journal::Writing const& writing, Id<Person> person);
/// The password holds again; sessions and tokens are made anew.
Result<LockAnswer> unlock_account(journal::Writing const& writing, Id<Person> person);

struct SetPassword {
    Text<200> password;
    Text<200> repeated;
};
DAUMOI_DESCRIBE(SetPassword, (password, repeated))

/// The token of a link that sets a password once, within two days; earlier links of the person end. Administrator or
/// command line.
Result<std::string> make_password_link(journal::Writing const& writing, Id<Person> person);
std::optional<Id<Person>> person_of_password_link(storage::Session& session, std::string_view token, Instant now);
/// Sets it, uses the link up and ends all sessions of the person. At least 10 characters.
Result<void> set_password_by_link(storage::Database& database, Clock const& clock, std::string_view token,
                                  SetPassword const& input);
Result<void> set_password(journal::Writing const& writing, Id<Person> person, std::string const& password);

struct ChangePassword {
    Text<200> present_password;
    Text<200> password;
    Text<200> repeated;
};
DAUMOI_DESCRIBE(ChangePassword, (present_password, password, repeated))

/// The actor's own, in a session: it stays, and all other sessions of the person end. Guesses at the present password
/// are slowed down as at sign-in.
Result<void> change_password(journal::Writing const& writing, ChangePassword const& input);

// ---- First run.

struct SetUpOrganization {
    Text<200> organization;
    std::optional<Text<200>> english_name;
    std::optional<Text<200>> parent_name;
    html::Terminology terminology = html::Terminology::party;
    Text<100> administrator;  ///< full name, surname first
    Text<100> login;
    Text<200> password;
    Text<200> repeated;
};
DAUMOI_DESCRIBE(SetUpOrganization,
                (organization, english_name, parent_name, terminology, administrator, login, password, repeated))

struct SetUpAnswer {
    Id<Person> administrator;
    Id<Unit> root;
};
DAUMOI_DESCRIBE(SetUpAnswer, (administrator, root))

/// Once in a database's life: the organization, its root unit, and the administrator, who is head of its office.
Result<SetUpAnswer> set_up_organization(journal::Writing const& writing, SetUpOrganization const& input);

struct NewToken {
    Text<100> name;
};
DAUMOI_DESCRIBE(NewToken, (name))

struct TokenRow {
    Id<Token> token;
    std::string token_name;
    Instant created;
    Instant ends;
};
DAUMOI_DESCRIBE(TokenRow, (token, token_name, created, ends))

struct MadeToken {
    Id<Token> token;
    std::string secret;  ///< shown once
};
DAUMOI_DESCRIBE(MadeToken, (token, secret))

Result<MadeToken> make_token(journal::Writing const& writing, NewToken const& input);
Result<void> revoke_token(journal::Writing const& writing, Id<Token> token);
std::vector<TokenRow> tokens_of(storage::Session& session, Id<Person> person, Instant now);

// ---- Words.

/// The words of this feature's verbs in the journal.
std::vector<journal::VerbWords> sentences();
/// Names for the sentences of these entries: of all who stand in them, in one query each for people and positions.
journal::Names names_in(storage::Session& session, std::vector<journal::Entry> const& entries);

/// The server's own secret, for tokens in forms and personal links; made on first use.
std::string server_secret(storage::Database& database);

}  // namespace daumoi::accounts
