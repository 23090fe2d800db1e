#include <map>
#include <memory>

#include "features/accounts/accounts.hpp"
#include "sql/accounts.hpp"

namespace daumoi::accounts {

std::vector<AccountRow> all_accounts(storage::Session& session) {
    return session.all<AccountRow>(sql::accounts::all_accounts);
}

std::vector<org::PersonName> people_without_account(storage::Session& session) {
    return session.all<org::PersonName>(sql::accounts::people_without_account);
}

journal::Names names_in(storage::Session& session) {
    auto const people = std::make_shared<std::map<Id<Person>, std::string>>();
    auto const positions = std::make_shared<std::map<Id<Position>, std::string>>();
    auto const person_name = [&session, people](Id<Person> person) {
        auto const [known, asked] = people->try_emplace(person);
        if (asked)
            if (auto const found = org::find_person(session, person)) known->second = found->full();
        return known->second;
    };
    auto const position_name = [&session, positions](Id<Position> position) {
        auto const [known, asked] = positions->try_emplace(position);
        if (asked)
            if (auto const found = org::find_position(session, position)) known->second = found->printed();
        return known->second;
    };
    return {person_name, position_name};
}

}  // namespace daumoi::accounts
