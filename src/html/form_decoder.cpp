#include "html/form_decoder.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "html/bind.hpp"
#include "html/form.hpp"

namespace daumoi::html::detail {
namespace {

constexpr std::size_t most_elements = 500;

bool is_number(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

constexpr std::size_t most_levels = 8;

/// Puts a value where its dotted name says: objects on the way, an array of texts at the end. A name that is both leaf
/// and branch ("a" and "a.b") keeps what came first; deeper names than any form has are left out.
void put(json::object& tree, std::string_view name, std::string const& value, std::size_t level = 1) {
    auto const dot = name.find('.');
    auto& place = tree[name.substr(0, dot)];
    if (dot == name.npos) {
        if (place.is_null()) place.emplace_array();
        if (place.is_array()) place.get_array().emplace_back(value);
    } else {
        if (place.is_null()) place.emplace_object();
        if (place.is_object() && level < most_levels) put(place.get_object(), name.substr(dot + 1), value, level + 1);
    }
}

bool is_blank(std::string_view text) { return is_clean_utf8(text) && trimmed(text).empty(); }

bool anything_typed(json::value const& tree) {
    if (tree.is_string()) return !is_blank(tree.get_string());
    if (tree.is_array()) return std::ranges::any_of(tree.get_array(), anything_typed);
    return tree.is_object() &&
           std::ranges::any_of(tree.get_object(), [](auto const& member) { return anything_typed(member.value()); });
}

std::string with_plain_line_ends(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] != '\r')
            result += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            result += '\n';
    return result;
}

std::string path_of(Node const& from, std::string_view name) {
    return from.path.empty() ? std::string(name) : from.path + "." + std::string(name);
}

}  // namespace

FormDecoder::FormDecoder(FormFields const& fields) : origin_(Origin::form), tree_(json::object()) {
    for (auto const& [name, value] : fields) put(tree_.get_object(), name, value);
}

FormDecoder::FormDecoder(json::value const& value) : origin_(Origin::json), tree_(value) {}

Node FormDecoder::child(Node const& from, std::string_view name) const {
    auto const* object = from.value ? from.value->if_object() : nullptr;
    return {path_of(from, name), object ? object->if_contains(name) : nullptr};
}

std::vector<Node> FormDecoder::elements(Node const& from, bool of_structs) {
    auto result = all_elements(from, of_structs);
    if (result.size() <= most_elements) return result;
    add_fault(from, "This list has more than {most} lines. Leave some out, and add them afterwards.",
              {{"most", std::to_string(most_elements)}});
    return {};
}

std::vector<Node> FormDecoder::all_elements(Node const& from, bool of_structs) {
    std::vector<Node> result;
    if (!from.value || from.value->is_null()) return result;
    if (origin_ == Origin::form && of_structs) {
        auto const* rows = from.value->if_object();
        if (rows)
            for (auto const& [number, row] : *rows)
                if (is_number(number) && anything_typed(row)) result.push_back({path_of(from, number), &row});
        std::ranges::sort(result, {}, [](Node const& row) { return std::pair(row.path.size(), row.path); });
        return result;
    }
    auto const* array = from.value->if_array();
    if (!array) {
        add_fault(from, "A list is expected here.");
        return result;
    }
    for (std::size_t at = 0; at < array->size(); ++at) {
        auto const& element = (*array)[at];
        if (origin_ == Origin::json) result.push_back({path_of(from, std::to_string(at)), &element});
        if (origin_ == Origin::form && anything_typed(element)) result.push_back({from.path, &element});
    }
    return result;
}

bool FormDecoder::open_struct(Node const& from, std::vector<std::string_view> const& names) {
    if (origin_ == Origin::form) return true;
    auto const* object = from.value ? from.value->if_object() : nullptr;
    if (!object) {
        add_fault(from, "An object with named members is expected here.");
        return false;
    }
    for (auto const& [name, value] : *object) {
        if (std::ranges::find(names, std::string_view(name)) != names.end()) continue;
        std::string known;
        for (auto const& each : names) known.append(known.empty() ? "" : ", ").append(each);
        add_fault({path_of(from, name), &value}, "There is no such field; the fields here are: {fields}.",
                  {{"fields", known}});
    }
    return true;
}

bool FormDecoder::is_given(Node const& from) const {
    if (!from.value || from.value->is_null()) return false;
    if (from.value->is_string()) return !is_blank(from.value->get_string());
    return origin_ == Origin::json || anything_typed(*from.value);
}

std::optional<std::string> FormDecoder::given_text(Node const& from) {
    if (!is_given(from)) {
        add_fault(from, "Fill this in.");
        return std::nullopt;
    }
    auto const* leaf = from.value;
    if (origin_ == Origin::form && leaf->is_array()) leaf = &leaf->get_array().back();
    if (!leaf->is_string()) {
        add_fault(from, "A text in quotation marks is expected here.");
        return std::nullopt;
    }
    return cleaned(from, leaf->get_string());
}

std::optional<std::string> FormDecoder::cleaned(Node const& from, std::string_view raw) {
    if (!is_clean_utf8(raw)) {
        add_fault(from, "This holds characters that cannot be read. Delete it and type it again.");
        return std::nullopt;
    }
    auto text = trimmed(normalized(with_plain_line_ends(raw)));
    if (!text.empty()) return text;
    add_fault(from, "Fill this in.");
    return std::nullopt;
}

std::optional<std::string> FormDecoder::given_number(Node const& from) {
    if (origin_ == Origin::form || !is_given(from)) return given_text(from);
    if (from.value->is_double()) return plain(from.value->get_double());
    if (from.value->is_number()) return json::serialize(*from.value);
    add_fault(from, "A number without quotation marks is expected here.");
    return std::nullopt;
}

void FormDecoder::add_fault(Node const& from, std::string text, std::map<std::string, std::string> values) {
    faults_.push_back({from.path, {std::move(text), std::move(values)}});
}

Result<json::value> parsed_json(std::string_view text) {
    boost::system::error_code error;
    auto value = json::parse(text, error);
    if (!error) return value;
    return refuse({{"", {"This is not JSON: {reason}.", {{"reason", error.message()}}}}});
}

}  // namespace daumoi::html::detail
