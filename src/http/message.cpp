#include "http/message.hpp"

#include <algorithm>
#include <ranges>

#include "http/ascii.hpp"
#include "http/percent.hpp"

namespace daumoi::http {
namespace {

using EncodedPair = std::pair<std::string_view, std::string_view>;

/// At most one more than are taken.
std::vector<EncodedPair> encoded_pairs(std::string_view encoded) {
    std::vector<EncodedPair> pairs;
    while (!encoded.empty() && pairs.size() <= Fields::most) {
        auto const pair = encoded.substr(0, encoded.find('&'));
        encoded.remove_prefix(std::min(pair.size() + 1, encoded.size()));
        auto const equals = std::min(pair.find('='), pair.size());
        if (!pair.empty()) pairs.emplace_back(pair.substr(0, equals), pair.substr(std::min(equals + 1, pair.size())));
    }
    return pairs;
}

}  // namespace

std::optional<std::string_view> Headers::find(std::string_view name) const {
    auto const found = std::ranges::find_if(fields_, [&](auto const& field) { return same_word(field.first, name); });
    if (found == fields_.end()) return std::nullopt;
    return found->second;
}

void Headers::set(std::string name, std::string value) {
    std::erase_if(fields_, [&](auto const& field) { return same_word(field.first, name); });
    add(std::move(name), std::move(value));
}

void Headers::add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }

std::optional<Fields> Fields::parse(std::string_view encoded) {
    Fields fields;
    auto const pairs = encoded_pairs(encoded);
    if (pairs.size() > most) return std::nullopt;
    for (auto const& [name, value] : pairs) {
        auto plain_name = percent_decoded(name, Plus::space);
        auto plain_value = percent_decoded(value, Plus::space);
        if (!plain_name || !plain_value) return std::nullopt;
        fields.add(*std::move(plain_name), *std::move(plain_value));
    }
    return fields;
}

Fields Fields::parse_mended(std::string_view encoded) {
    Fields fields;
    for (auto const& [name, value] : encoded_pairs(encoded) | std::views::take(most))
        fields.add(percent_mended(name, Plus::space), percent_mended(value, Plus::space));
    return fields;
}

std::optional<std::string_view> Fields::find(std::string_view name) const {
    auto const found = std::ranges::find_if(pairs_, [&](auto const& pair) { return pair.first == name; });
    if (found == pairs_.end()) return std::nullopt;
    return found->second;
}

std::vector<std::string_view> Fields::all(std::string_view name) const {
    std::vector<std::string_view> values;
    for (auto const& [key, value] : pairs_) {
        if (key == name) values.push_back(value);
    }
    return values;
}

std::optional<std::string_view> Request::cookie(std::string_view name) const {
    for (auto const& [header, cookies] : headers.all()) {
        if (!same_word(header, "Cookie")) continue;
        for (std::string_view rest = cookies; !rest.empty();) {
            auto value = next_part(rest, ';');
            if (next_part(value, '=') != name) continue;
            if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
                return value.substr(1, value.size() - 2);
            return value;
        }
    }
    return std::nullopt;
}

Response Response::text(int status, std::string content_type, std::string body) {
    Response response{.status = status, .body = std::make_shared<std::string const>(std::move(body))};
    response.headers.set("Content-Type", std::move(content_type));
    return response;
}

Response Response::see_other(std::string location) {
    Response response{.status = 303};
    response.headers.set("Location", std::move(location));
    return response;
}

}  // namespace daumoi::http
