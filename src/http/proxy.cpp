#include "http/proxy.hpp"

#include <algorithm>
#include <ranges>
#include <stdexcept>

#include "http/ascii.hpp"

namespace daumoi::http {

namespace {

std::vector<std::string_view> forwarded_for(Headers const& headers) {
    std::vector<std::string_view> addresses;
    for (auto const& [name, value] : headers.all()) {
        if (!same_word(name, "X-Forwarded-For")) continue;
        for (std::string_view rest = value; !rest.empty();) addresses.push_back(next_part(rest, ','));
    }
    return addresses;
}

template <class Network, class Address>
bool holds(Network const& network, Address const& address) {
    return Network(address, network.prefix_length()).canonical() == network.canonical();
}

}  // namespace

TrustedProxies::TrustedProxies(std::vector<std::string> const& networks) {
    for (auto const& text : networks) {
        bool const is_v6 = text.find(':') != std::string::npos;
        bool const has_prefix = text.find('/') != std::string::npos;
        ErrorCode error;
        if (is_v6) {
            v6_.push_back(asio::ip::make_network_v6(has_prefix ? text : text + "/128", error));
        } else {
            v4_.push_back(asio::ip::make_network_v4(has_prefix ? text : text + "/32", error));
        }
        if (error) throw std::runtime_error("A trusted proxy is not a network such as 10.0.0.0/8: " + text);
    }
}

bool TrustedProxies::contains(asio::ip::address const& address) const {
    if (address.is_v4()) {
        return std::ranges::any_of(v4_, [&](auto const& network) { return holds(network, address.to_v4()); });
    }
    return std::ranges::any_of(v6_, [&](auto const& network) { return holds(network, address.to_v6()); });
}

std::string TrustedProxies::client(asio::ip::address const& peer, Headers const& headers) const {
    auto named = peer;
    if (!contains(peer)) return named.to_string();
    for (auto const text : std::views::reverse(forwarded_for(headers))) {
        ErrorCode error;
        auto const address = plain_address(asio::ip::make_address(std::string(text), error));
        if (error) break;
        named = address;
        if (!contains(address)) break;
    }
    return named.to_string();
}

asio::ip::address plain_address(asio::ip::address const& address) {
    if (!address.is_v6() || !address.to_v6().is_v4_mapped()) return address;
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
}

}  // namespace daumoi::http
