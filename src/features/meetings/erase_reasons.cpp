#include "features/meetings/erase_reasons.hpp"

#include "sql/meetings.hpp"

namespace daumoi::meetings {

void erase_reasons(storage::WriteTransaction& transaction, Id<Person> person, Instant now) {
    transaction->run(sql::meetings::blank_reasons, {{"person", person}});
    transaction->run(sql::meetings::revoke_links_of, {{"person", person}, {"now", now}});
}

}  // namespace daumoi::meetings
