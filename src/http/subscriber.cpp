#include "http/subscriber.hpp"

#include "http/streams.hpp"

namespace daumoi::http {

bool Subscriber::offer(EventBytes const& event, std::size_t limit) {
    bool const waiting = lags();
    queue_.push_back(event);
    queued_ += event->size();
    if (waiting) return queued_ <= limit + head_start_;
    return flush() != Sent::broken && queued_ <= limit + head_start_;
}

void Subscriber::enqueue(EventBytes bytes) {
    if (bytes->empty()) return;
    queued_ += bytes->size();
    head_start_ += bytes->size();
    queue_.push_back(std::move(bytes));
}

void Subscriber::sent(std::size_t bytes) {
    queued_ -= bytes;
    offset_ += bytes;
    while (!queue_.empty() && offset_ >= queue_.front()->size()) {
        offset_ -= queue_.front()->size();
        queue_.erase(queue_.begin());
    }
    if (queue_.empty()) {
        std::vector<EventBytes>().swap(queue_);
        head_start_ = 0;
    }
}

void Subscriber::leave() { streams_.drop(*this); }

}  // namespace daumoi::http
