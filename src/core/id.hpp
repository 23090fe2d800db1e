#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace daumoi {

/// The number of one record. `Kind` is only a tag: an Id of a meeting cannot be handed over where a task is expected.
/// Numbers begin at 1; 0 means "no record yet" and is never stored.
template <class Kind>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(Id const&) const = default;
};

struct Unit;
struct Body;
struct Department;
struct Person;
struct Position;
struct Meeting;
struct AgendaItem;
struct Entry;
struct Task;
struct Article;
struct Session;
struct Link;
struct Token;

}  // namespace daumoi

template <class Kind>
struct std::hash<daumoi::Id<Kind>> {
    std::size_t operator()(daumoi::Id<Kind> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
