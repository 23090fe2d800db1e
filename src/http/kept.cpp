#include "http/kept.hpp"

#include <utility>

namespace daumoi::http {

namespace {

constexpr std::size_t longest_key = 2048;
constexpr std::size_t overhead = 512;
constexpr std::size_t most_entries = 2048;

std::size_t size_of(std::string const& key, KeptAnswer const& entry) {
    auto const body = entry.full.body ? entry.full.body->size() : 0;
    return overhead + 2 * key.size() + entry.full.fields.size() + entry.unchanged.fields.size() + body;
}

}  // namespace

Answer const& KeptAnswer::answer_to(Head const& head) const {
    bool const known = !tag.empty() && !head.if_none_match.empty() && matches_tag(head.if_none_match, tag);
    return known ? unchanged : full;
}

bool KeptAnswers::write_key(Head const& head, bool secure, std::string& key) {
    using boost::beast::http::verb;
    key.clear();
    if (head.verb != verb::get || head.personal || head.partial || head.ambiguous) return false;
    key += secure ? 's' : 'p';
    for (auto const part : {head.target, head.accept, head.accept_language, head.accept_encoding}) {
        key.append(part).append("\n");
    }
    return key.size() <= longest_key;
}

KeptAnswers::Entry KeptAnswers::find(std::string const& key) {
    drop_forgotten();
    auto const found = entries_.find(key);
    return found == entries_.end() ? nullptr : found->second;
}

void KeptAnswers::keep(std::string key, Entry entry, std::uint64_t generation) {
    drop_forgotten();
    auto const size = size_of(key, *entry);
    if (generation != of_generation_ || size > capacity_ / 8) return;
    auto const [place, added] = entries_.try_emplace(key, std::move(entry));
    if (!added) return;
    by_age_.push_back(std::move(key));
    used_ += size;
    while (used_ > capacity_ || entries_.size() > most_entries) drop_oldest();
}

void KeptAnswers::drop_forgotten() {
    if (auto const now = generation(); now != of_generation_) {
        entries_.clear();
        by_age_.clear();
        used_ = 0;
        of_generation_ = now;
    }
}

void KeptAnswers::drop_oldest() {
    auto const oldest = entries_.find(by_age_.front());
    used_ -= size_of(oldest->first, *oldest->second);
    entries_.erase(oldest);
    by_age_.pop_front();
}

}  // namespace daumoi::http
