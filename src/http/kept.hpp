#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "http/answer.hpp"
#include "http/head.hpp"

namespace daumoi::http {

/// An answer that the I/O thread sends again without asking the handler.
struct KeptAnswer {
    Answer full;
    Answer unchanged;  ///< the 304 for who has it already
    std::string tag;

    /// The answer to this head.
    Answer const& answer_to(Head const& head) const;
};

/// Answers to anonymous readers, oldest dropped first. Everything but `generation` and `forget` on the I/O thread.
class KeptAnswers {
public:
    using Entry = std::shared_ptr<KeptAnswer const>;
    explicit KeptAnswers(std::size_t capacity) : capacity_(capacity) {}

    /// Writes to `key` what the answer depends on; false when the request is not one for kept answers.
    static bool write_key(Head const& head, bool secure, std::string& key);

    Entry find(std::string const& key);
    /// Nothing happens when `forget` was called since `generation` was read: the answer may be of before.
    void keep(std::string key, Entry entry, std::uint64_t generation);

    std::uint64_t generation() const { return generation_.load(std::memory_order_acquire); }
    void forget() { generation_.fetch_add(1, std::memory_order_acq_rel); }

private:
    void drop_forgotten();
    void drop_oldest();

    std::size_t capacity_;  ///< bytes
    std::size_t used_ = 0;
    std::uint64_t of_generation_ = 0;
    std::atomic<std::uint64_t> generation_ = 0;
    std::unordered_map<std::string, Entry> entries_;
    std::deque<std::string> by_age_;
};

}  // namespace daumoi::http
