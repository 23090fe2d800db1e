#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>

#include "http/message.hpp"
#include "http/network.hpp"

namespace daumoi::http {

/// Networks whose word about the client is believed. Copies are not needed: read-only after construction, any thread.
class TrustedProxies {
public:
    /// CIDR, or single addresses. Throws std::runtime_error with a sentence that names a wrong one.
    explicit TrustedProxies(std::vector<std::string> const& networks);

    bool contains(asio::ip::address const& address) const;
    /// The last address of X-Forwarded-For that is not a trusted proxy itself, or `peer` when none is named.
    std::string client(asio::ip::address const& peer, Headers const& headers) const;

private:
    std::vector<asio::ip::network_v4> v4_;
    std::vector<asio::ip::network_v6> v6_;
};

/// An IPv4 address that an IPv6 socket shows as ::ffff:… in its usual form.
asio::ip::address plain_address(asio::ip::address const& address);

}  // namespace daumoi::http
