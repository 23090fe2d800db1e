#include "features/meetings/notice_view.hpp"

#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

struct Receiver {
    Id<Person> person;
    std::string surname;
    std::string middle;
    std::string given;
    bool signs_in = false;
    bool from_outside = false;
};
DAUMOI_DESCRIBE(Receiver, (person, surname, middle, given, signs_in, from_outside))

void count(std::int64_t& counted, std::string& names, Receiver const& one) {
    ++counted;
    names += (names.empty() ? "" : ", ") + org::PersonName{one.person, one.surname, one.middle, one.given, {}}.full();
}

}  // namespace

NoticeView notice_view(storage::Session& session, Id<Meeting> meeting) {
    NoticeView view;
    for (auto const& one : session.all<Receiver>(sql::meetings::receivers, {{"meeting", meeting}})) {
        ++view.receiver_count;
        if (one.signs_in) ++view.desk_count;
        if (!one.signs_in) count(view.link_count, view.link_names, one);
        if (one.from_outside) count(view.letter_count, view.letter_names, one);
    }
    return view;
}

}  // namespace daumoi::meetings
