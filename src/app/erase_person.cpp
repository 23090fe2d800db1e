#include "app/erase_person.hpp"

#include "features/accounts/erase_account.hpp"
#include "features/meetings/erase_reasons.hpp"
#include "features/units/erase_person.hpp"

namespace daumoi::app {

Result<Erased> erase_person(journal::Writing const& writing, Id<Person> person) {
    return journal::write<Erased>(
        writing, "erase_person", Erased{person},
        [&](storage::WriteTransaction& transaction, Instant now) -> Result<journal::Written<Erased>> {
            auto& session = transaction.session();
            if (!accounts::administers(session, writing.actor))
                return refuse(Refusal::Kind::not_allowed, "Only the administrator erases what is held about a person.");
            if (!org::is_known(session, person)) return refuse(Refusal::Kind::not_found, "There is no such person.");
            if (!accounts::somebody_else_administers(session, person))
                return refuse(Refusal::Kind::wrong_state,
                              "Nobody else runs the program. Give another administrator an account first.");
            journal::erase_personal(transaction, person);
            meetings::erase_reasons(transaction, person, now);
            accounts::erase_account(transaction, person);
            units::erase_person(transaction, person, org::local_day(session, now));
            return journal::Written<Erased>{{person}, {"account.erased", {{"person", person}}, {}}};
        });
}

}  // namespace daumoi::app
