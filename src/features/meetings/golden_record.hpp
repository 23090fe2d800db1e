#pragma once

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "core/json.hpp"
#include "features/meetings/record.hpp"

/// For tests only: the invented record of golden/record.json, and the comparison with golden texts.
namespace daumoi::meetings {

inline std::string golden_file(std::string const& path) {
    std::ifstream file(DAUMOI_SOURCE_DIR "/src/features/" + path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

inline Record golden_record() {
    auto const record = from_json_text<Record>(golden_file("meetings/golden/record.json"));
    if (!record) throw std::runtime_error("golden/record.json is no record");
    return *record;
}

/// DAUMOI_RENEW_GOLDEN=1 writes the file anew instead.
inline void expect_golden(std::string const& path, std::string const& text) {
    if (std::getenv("DAUMOI_RENEW_GOLDEN") != nullptr) std::ofstream(DAUMOI_SOURCE_DIR "/src/features/" + path) << text;
    auto const expected = golden_file(path);
    auto const [at_written, at_expected] = std::ranges::mismatch(text, expected);
    if (at_written == text.end() && at_expected == expected.end()) return;
    auto const line = 1 + std::count(text.begin(), at_written, '\n');
    auto const line_of = [&](std::string const& whole) {
        auto const start = whole.rfind('\n', static_cast<std::size_t>(at_written - text.begin()));
        auto const first = start == std::string::npos ? 0 : start + 1;
        return whole.substr(first, whole.find('\n', first) - first);
    };
    ADD_FAILURE() << path << ":" << line << "\nexpected: " << line_of(expected) << "\n written: " << line_of(text);
}

/// What a meeting is before anything else is typed: a unit and a day.
inline Record empty_record() {
    Record record;
    record.unit = "Chi bộ Đầu máy";
    record.day = golden_record().day;
    return record;
}

inline EntryFacts& entry(Record& record, std::int64_t id) {
    for (auto& candidate : record.entries)
        if (candidate.id.value == id) return candidate;
    throw std::runtime_error("no such entry");
}

inline PersonFacts& person(Record& record, std::int64_t id) {
    for (auto& candidate : record.people)
        if (candidate.id.value == id) return candidate;
    throw std::runtime_error("no such person");
}

inline void remove_entries(Record& record, EntryKind kind) {
    std::erase_if(record.entries, [&](auto const& candidate) { return candidate.kind == kind; });
}

inline void remove_role(Record& record, Role role) {
    for (auto& candidate : record.people) std::erase(candidate.roles, role);
}

inline void make_everybody_present(Record& record) {
    for (auto& candidate : record.people) {
        candidate.state = Attendance::present_in_room;
        candidate.arrived.reset();
    }
}

}  // namespace daumoi::meetings
