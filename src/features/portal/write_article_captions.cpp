#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/proceedings.hpp"
#include "features/portal/article_writer.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

bool spoke(Record const& record, PersonFacts const& person, std::initializer_list<EntryKind> kinds) {
    return std::ranges::any_of(record.entries, [&](auto const& entry) {
        return entry.speaker == person.id && std::ranges::find(kinds, entry.kind) != kinds.end();
    });
}

bool concluded(Record const& record, PersonFacts const& person) {
    return std::ranges::any_of(record.entries, [&](auto const& entry) {
        return entry.speaker == person.id && (concludes(record, entry) || entry.kind == EntryKind::task);
    });
}

}  // namespace

/// People who spoke, by their part in the meeting, and one view of the room that is never the first.
void ArticleWriter::write_captions() {
    std::vector<Id<Person>> shown;
    auto const add_caption = [&](PersonFacts const& person, std::string const& doing) {
        if (std::ranges::find(shown, person.id) != shown.end()) return;
        shown.push_back(person.id);
        article_.captions.push_back(with_capital(people_.named(person, Naming::brief)) + " " + doing + " tại " +
                                    words_.session);
    };
    auto const said_something = {EntryKind::remark, EntryKind::contribution, EntryKind::task, EntryKind::conclusion};
    for (auto const* person : people_.taking_part(Role::attending_superior))
        if (spoke(record_, *person, said_something)) add_caption(*person, "phát biểu chỉ đạo");
    for (auto const& entry : record_.entries) {
        auto const* speaker = entry.kind == EntryKind::report ? named_speaker(entry) : nullptr;
        bool const leads = is_under(record_, entry, AgendaKind::lead_report);
        if (speaker != nullptr) add_caption(*speaker, leads ? "trình bày báo cáo đề dẫn" : "trình bày báo cáo");
    }
    bool const meets = record_.kind == MeetingKind::working_session || record_.kind == MeetingKind::gathering;
    auto const overview = (meets ? "Quang cảnh " : "Toàn cảnh ") + words_.session;
    auto const place_of_overview = article_.captions.size();
    for (auto const role : {Role::delegate, Role::unit_representative, Role::guest})
        for (auto const* person : people_.taking_part(role))
            if (spoke(record_, *person, said_something)) add_caption(*person, "phát biểu");
    for (auto const* person : people_.taking_part(Role::chair))
        if (spoke(record_, *person, said_something))
            add_caption(*person, concluded(record_, *person) ? "phát biểu kết luận" : "phát biểu");
    auto const place = std::min(std::max<std::size_t>(place_of_overview, 1), article_.captions.size());
    article_.captions.insert(article_.captions.begin() + static_cast<std::ptrdiff_t>(place), overview);
}

}  // namespace daumoi::portal
