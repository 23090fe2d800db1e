#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/logins.hpp"
#include "features/accounts/password_rules.hpp"

namespace daumoi::accounts {
namespace {

/// Free text that stands in documents, so in the language of documents.
constexpr char const* title_of_administrator = "Phụ trách Văn phòng";

std::string text_or_empty(std::optional<Text<200>> const& text) { return text ? text->value : std::string{}; }

Organization organization_of(SetUpOrganization const& input) {
    Organization organization;
    organization.name = input.organization.value;
    organization.english_name = text_or_empty(input.english_name);
    organization.parent_name = text_or_empty(input.parent_name);
    organization.terminology = input.terminology;
    return organization;
}

Id<Unit> add_root(storage::WriteTransaction& transaction, std::string const& name, Day today) {
    org::UnitNow root;
    root.name = name;
    root.in_titles = name;
    root.kind = org::UnitKind::organization;
    return org::add_unit(transaction, root, today);
}

Id<Person> add_head_of_office(storage::WriteTransaction& transaction, std::string const& name, Id<Unit> root,
                              Day today) {
    auto const parts = split_name(name);
    auto const person = org::add_person(transaction, {{}, parts.surname, parts.middle, parts.given});
    org::NewPosition position;
    position.person = person;
    position.title = title_of_administrator;
    position.duty = org::Duty::head_of_office;
    position.unit = root;
    position.from = today;
    org::add_position(transaction, position);
    return person;
}

/// What tells a repeat from another request: everything but the passwords.
SetUpOrganization without_passwords(SetUpOrganization input) {
    input.password = {};
    input.repeated = {};
    return input;
}

}  // namespace

Result<SetUpAnswer> set_up_organization(journal::Writing const& writing, SetUpOrganization const& input) {
    if (auto const good = check_new_password(input.password.value, input.repeated.value); !good)
        return std::unexpected(good.error());
    std::string const hash = secret::password_hash(input.password.value);
    return journal::write<SetUpAnswer>(
        writing, "set_up_organization", without_passwords(input),
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<SetUpAnswer>> {
            if (!is_administrator(writing.actor))
                return refuse(Refusal::Kind::not_allowed, "This is done once, with the code of the console.");
            if (org::find_organization(transaction.session()))
                return refuse(Refusal::Kind::wrong_state, "The organization has been set up already. Sign in.");
            auto const login = check_new_login(transaction.session(), input.login.value);
            if (!login) return std::unexpected(login.error());
            auto const organization = organization_of(input);
            Day const today = local_time(now, organization.zone).day;
            org::add_organization(transaction, organization);
            auto const root = add_root(transaction, organization.name, today);
            auto const person = add_head_of_office(transaction, input.administrator.value, root, today);
            add_account(transaction, {person, *login, hash, true});
            return journal::Written<SetUpAnswer>{{person, root},
                                                 {"organization.set_up",
                                                  {{"unit", root}, {"person", person}},
                                                  {{"name", organization.name}, {"of", {{"person", person.value}}}}}};
        });
}

}  // namespace daumoi::accounts
