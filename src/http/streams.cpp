#include "http/streams.hpp"

#include <algorithm>
#include <limits>

namespace daumoi::http {

namespace {

constexpr std::int64_t for_everyone = std::numeric_limits<std::int64_t>::max();

EventBytes const& comment() {
    static auto const line = std::make_shared<std::string const>(":\n\n");
    return line;
}

}  // namespace

Streams::Opening::Opening(Streams& streams)
    : streams_(streams), since_(streams.recent_begin_ + streams.recent_.size()) {
    std::lock_guard const lock(streams_.mutex_);
    streams_.openings_.insert(since_);
}

Streams::Opening::~Opening() {
    {
        std::lock_guard const lock(streams_.mutex_);
        streams_.openings_.erase(streams_.openings_.find(since_));
    }
    streams_.trim_recent();
}

void Streams::admit(std::shared_ptr<Subscriber> subscriber, Subscription const& subscription, EventBytes head,
                    Opening const& opening) {
    subscriber->enqueue(std::move(head));
    for (auto const& event : subscription.missed) subscriber->enqueue(event);
    for (auto i = opening.since_ - recent_begin_; i < recent_.size(); ++i) {
        auto const& published = recent_[i];
        bool const wanted = std::ranges::find(subscription.channels, published.channel) != subscription.channels.end();
        if (wanted && published.id > subscription.after) subscriber->enqueue(published.event);
    }
    subscriber->after_ = subscription.after;
    subscriber->began_ = Clock::now();
    subscriber->serial_ = admitted_++;
    subscriber->places_.reserve(subscription.channels.size() + 1);
    subscriber->places_.push_back({&everyone_, everyone_.members.size()});
    everyone_.members.push_back(subscriber.get());
    for (auto const& channel : subscription.channels) join(*subscriber, channel);
    size_.fetch_add(1, std::memory_order_relaxed);
    subscriber->start();
}

Channel& Streams::channel_named(std::string const& name) {
    std::lock_guard const lock(mutex_);
    return channels_.try_emplace(name, Channel{name, {}}).first->second;
}

void Streams::join(Subscriber& subscriber, std::string const& name) {
    auto& channel = channel_named(name);
    auto const is_member = [&](auto const& place) { return place.channel == &channel; };
    if (std::ranges::any_of(subscriber.places_, is_member)) return;
    subscriber.places_.push_back({&channel, channel.members.size()});
    channel.members.push_back(&subscriber);
}

bool Streams::may_reach(std::string const& channel) const {
    std::lock_guard const lock(mutex_);
    return !openings_.empty() || channels_.contains(channel);
}

void Streams::publish(std::string const& channel, std::int64_t id, EventBytes const& event) {
    if (!openings_.empty())
        recent_.push_back({channel, id, event});
    else
        ++recent_begin_;
    if (auto const found = channels_.find(channel); found != channels_.end()) send(found->second, id, event);
}

void Streams::send(Channel& channel, std::int64_t id, EventBytes const& event) {
    std::vector<Subscriber*> lost;
    for (auto* subscriber : channel.members) {
        if (id > subscriber->after_ && !subscriber->offer(event, queue_limit_)) lost.push_back(subscriber);
    }
    for (auto* subscriber : lost) drop(*subscriber);
}

bool Streams::is_old(Subscriber const& subscriber, Clock::time_point now) const {
    constexpr int parts = 16;
    return now - subscriber.began_ >= life_ + life_ * (subscriber.serial_ % parts) / (2 * parts);
}

void Streams::beat() {
    auto const now = Clock::now();
    std::vector<Subscriber*> old;
    std::ranges::copy_if(everyone_.members, std::back_inserter(old),
                         [&](auto const* subscriber) { return is_old(*subscriber, now); });
    for (auto* subscriber : old) {
        subscriber->offer(renewal(), queue_limit_);
        auto const alive = subscriber->shared_from_this();
        if (take_out(*subscriber)) alive->finish();
    }
    send(everyone_, for_everyone, comment());
}

void Streams::drop(Subscriber& subscriber) {
    auto const alive = subscriber.shared_from_this();
    if (take_out(subscriber)) alive->close();
}

bool Streams::take_out(Subscriber& subscriber) {
    if (subscriber.places_.empty()) return false;
    for (auto const [channel, index] : subscriber.places_) {
        auto* const last = channel->members.back();
        auto const moved = std::ranges::find(last->places_, channel, &Subscriber::Place::channel);
        channel->members[index] = last;
        moved->index = index;
        channel->members.pop_back();
        if (channel->members.empty() && channel != &everyone_) forget(*channel);
    }
    subscriber.places_.clear();
    size_.fetch_sub(1, std::memory_order_relaxed);
    return true;
}

void Streams::forget(Channel const& channel) {
    std::lock_guard const lock(mutex_);
    channels_.erase(channels_.find(channel.name));
}

void Streams::drop_all() {
    while (!everyone_.members.empty()) drop(*everyone_.members.back());
}

void Streams::trim_recent() {
    auto const needed = openings_.empty() ? recent_begin_ + recent_.size() : *openings_.begin();
    while (recent_begin_ < needed) {
        recent_.pop_front();
        ++recent_begin_;
    }
}

}  // namespace daumoi::http
