#include <iostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/erase_person.hpp"
#include "app/refusal_text.hpp"
#include "core/text.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/logins.hpp"
#include "features/org/org.hpp"

namespace daumoi::app {
namespace {

struct UserOptions {
    Config config;
    std::string login;
    std::string name;
    std::vector<std::string> units;
    bool administrator = false;
    bool password_from_input = false;
    bool really = false;
};

struct AddedUser {
    Id<Person> person;
};
DAUMOI_DESCRIBE(AddedUser, (person))

journal::Writing writing_from_console(storage::Database& database, Clock const& clock) {
    return {database, clock, SystemActor{"command line"}, {}};
}

Result<Id<Unit>> unit_named(storage::Session& session, std::string const& name) {
    std::string names;
    for (auto const& unit : org::all_units(session)) {
        if (folded(unit.name) == folded(name)) return unit.unit;
        names += (names.empty() ? "" : ", ") + unit.name;
    }
    return refuse(Refusal::Kind::not_found, "There is no unit {name}. The units are: {units}.",
                  {{"name", name}, {"units", names}});
}

Id<Person> add_named_person(storage::WriteTransaction& transaction, std::string const& name) {
    auto const parts = split_name(normalized(trimmed(name)));
    return org::add_person(transaction, {{}, parts.surname, parts.middle, parts.given, org::Sex::unknown});
}

Result<Id<Person>> add_user(journal::Writing const& writing, UserOptions const& options) {
    auto const added = journal::write<AddedUser>(
        writing, "add_user", AddedUser{},
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<AddedUser>> {
            auto& session = transaction.session();
            if (!org::find_organization(session))
                return refuse(Refusal::Kind::wrong_state,
                              "There is no organization yet. Start `daumoi serve` and fill in the first page.");
            auto const login = accounts::check_new_login(session, options.login);
            if (!login) return std::unexpected(login.error());
            auto const person = add_named_person(transaction, options.name);
            std::vector<journal::Subject> subjects{{"person", person}};
            for (auto const& name : options.units) {
                auto const unit = unit_named(session, name);
                if (!unit) return std::unexpected(unit.error());
                org::add_membership(transaction, person, *unit, org::MemberClass::full, org::local_day(session, now));
                subjects.emplace_back("unit", *unit);
            }
            accounts::add_account(transaction, {person, *login, std::nullopt, options.administrator});
            return journal::Written<AddedUser>{
                {person}, {"account.added", std::move(subjects), {{"of", {{"person", person.value}}}}}};
        });
    if (!added) return std::unexpected(added.error());
    return added->person;
}

void print_password_link(journal::Writing const& writing, Id<Person> person) {
    auto const token = value_or_throw(accounts::make_password_link(writing, person));
    std::cout << "Open this at the address of the server, within two days, to set a password: /password/" << token
              << '\n';
}

void check_texts(UserOptions const& options) {
    if (!is_clean_utf8(options.name + options.login) || trimmed(options.name).empty() || trimmed(options.login).empty())
        throw CLI::ValidationError("--name, --login", "give a name and a login in UTF-8");
}

void add(UserOptions const& options) {
    check_texts(options);
    auto const database = open_existing_database(options.config);
    SystemClock const clock;
    auto const writing = writing_from_console(*database, clock);
    print_password_link(writing, value_or_throw(add_user(writing, options)));
}

std::string typed_password() {
    std::string password;
    std::getline(std::cin, password);
    if (!is_clean_utf8(password)) throw CommandFailed("The password on standard input is not UTF-8.");
    return normalized(trimmed(password));
}

void set_password(UserOptions const& options) {
    auto const database = open_existing_database(options.config);
    auto const person = accounts::person_of_login(database->read().session(), options.login);
    if (!person) throw CommandFailed(fmt::format("There is no account with the login {}.", options.login));
    SystemClock const clock;
    auto const writing = writing_from_console(*database, clock);
    if (!options.password_from_input) return print_password_link(writing, *person);
    value_or_throw(accounts::set_password(writing, *person, typed_password()));
    std::cout << "The password is set, and all sessions of the account have ended.\n";
}

void erase(UserOptions const& options) {
    auto const database = open_existing_database(options.config);
    auto const person = accounts::person_of_login(database->read().session(), options.login);
    if (!person) throw CommandFailed(fmt::format("There is no account with the login {}.", options.login));
    if (!options.really)
        throw CommandFailed(
            "This cannot be undone. Say it once more with --yes to erase what is held about the person.");
    SystemClock const clock;
    value_or_throw(erase_person(writing_from_console(*database, clock), *person));
    std::cout
        << "Erased: key, name, memberships, account, sessions, tokens, links and reasons. Approved minutes stay.\n";
}

CLI::App* add_user_command(CLI::App& user, std::string const& name, std::string const& what,
                           std::shared_ptr<UserOptions> const& options) {
    auto* const command = user.add_subcommand(name, what);
    add_data_options(*command, options->config);
    command->add_option("--login", options->login, "Name to sign in with")->required()->type_name("LOGIN");
    return command;
}

}  // namespace

void add_user(CLI::App& program) {
    auto* const user = program.add_subcommand("user", "Accounts of people");
    user->require_subcommand(1);

    auto const added = std::make_shared<UserOptions>();
    auto* const add_command =
        add_user_command(*user, "add", "Add a person with an account; prints a path to set the password", added);
    add_command->add_option("--name", added->name, "Full name, surname first")->required()->type_name("NAME");
    add_command->add_option("--unit", added->units, "Unit of which they are a full member; may be given several times")
        ->type_name("NAME");
    add_command->add_flag("--administrator", added->administrator, "They run the program");
    add_command->callback([added] { add(*added); });

    auto const changed = std::make_shared<UserOptions>();
    auto* const password_command =
        add_user_command(*user, "password", "Print a path to set a new password, or set it", changed);
    password_command->add_flag("--password-stdin", changed->password_from_input,
                               "Take the password from one line of standard input");
    password_command->callback([changed] { set_password(*changed); });

    auto const erased = std::make_shared<UserOptions>();
    auto* const erase_command =
        add_user_command(*user, "erase", "Erase what is held about a person; approved minutes stay", erased);
    erase_command->add_flag("--yes", erased->really, "Do it: it cannot be undone");
    erase_command->callback([erased] { erase(*erased); });
}

}  // namespace daumoi::app
