#include "features/meetings/put_agenda.hpp"

#include <algorithm>

#include "core/contains.hpp"
#include "sql/meetings.hpp"

namespace daumoi::meetings {
namespace {

struct ItemRow {
    Id<AgendaItem> item;
};
DAUMOI_DESCRIBE(ItemRow, (item))

/// Which stored item each typed one is, by its index, and the stored ones that no typed one is.
struct Matched {
    std::vector<std::optional<Id<AgendaItem>>> items;
    std::vector<AgendaRow> left;
};

Matched match(std::vector<AgendaRow> stored, std::vector<AgendaInput> const& agenda) {
    Matched matched{std::vector<std::optional<Id<AgendaItem>>>(agenda.size()), {}};
    auto const take = [&](auto const& is_same) {
        for (std::size_t i = 0; i < agenda.size(); ++i) {
            if (matched.items[i]) continue;
            auto const found =
                std::ranges::find_if(stored, [&](AgendaRow const& row) { return is_same(row, agenda[i], i); });
            if (found == stored.end()) continue;
            matched.items[i] = found->item;
            stored.erase(found);
        }
    };
    take([](AgendaRow const& row, AgendaInput const& typed, std::size_t) {
        return row.agenda_kind == typed.kind && row.item_title == typed.title.value;
    });
    take([](AgendaRow const& row, AgendaInput const& typed, std::size_t i) {
        return row.agenda_kind == typed.kind && row.place == static_cast<std::int64_t>(i) + 1;
    });
    matched.left = std::move(stored);
    return matched;
}

}  // namespace

std::vector<Fault> faults_of_agenda(storage::Session& session, Id<Meeting> meeting,
                                    std::vector<AgendaInput> const& agenda) {
    std::vector<Fault> faults;
    auto const written = session.all<ItemRow>(sql::meetings::items_with_entries, {{"meeting", meeting}});
    for (auto const& row : match(agenda_of(session, meeting), agenda).left)
        if (row.begun || contains(written, row.item, &ItemRow::item))
            faults.push_back({"agenda",
                              {"The record has begun item {number}, “{title}”: it stays on the agenda with its kind.",
                               {{"number", std::to_string(row.place)}, {"title", row.item_title}}}});
    return faults;
}

void put_agenda(storage::WriteTransaction& transaction, Id<Meeting> meeting, std::vector<AgendaInput> const& agenda) {
    auto const matched = match(agenda_of(transaction.session(), meeting), agenda);
    for (auto const& row : matched.left) transaction->run(sql::meetings::remove_agenda_item, {{"item", row.item}});
    transaction->run(sql::meetings::clear_places, {{"meeting", meeting}});
    for (std::size_t i = 0; i < agenda.size(); ++i) {
        auto const& typed = agenda[i];
        auto const place = static_cast<std::int64_t>(i) + 1;
        auto const minutes = typed.minutes.value_or(0);
        if (auto const item = matched.items[i])
            transaction->run(sql::meetings::change_agenda_item, {{"item", *item},
                                                                 {"place", place},
                                                                 {"title", typed.title},
                                                                 {"minutes", minutes},
                                                                 {"speaker", typed.speaker}});
        else
            transaction->run(sql::meetings::add_agenda_item, {{"meeting", meeting},
                                                              {"place", place},
                                                              {"kind", typed.kind},
                                                              {"title", typed.title},
                                                              {"minutes", minutes},
                                                              {"speaker", typed.speaker}});
    }
}

}  // namespace daumoi::meetings
