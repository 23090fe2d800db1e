#include "html/form.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "core/contains.hpp"

namespace daumoi::html {

std::string TypedForm::typed(std::string_view name) const {
    auto const all = all_typed(name);
    return all.empty() ? std::string() : all.back();
}

bool TypedForm::has(std::string_view name) const { return contains(fields, name, &FormFields::value_type::first); }

std::vector<std::string> TypedForm::all_typed(std::string_view name) const {
    std::vector<std::string> all;
    for (auto const& [field, value] : fields)
        if (field == name) all.push_back(value);
    return all;
}

bool TypedForm::chose(std::string_view name, std::string_view value) const {
    auto const all = all_typed(name);
    return std::ranges::find(all, value) != all.end();
}

std::optional<Message> TypedForm::fault(std::string_view name) const {
    auto const found = std::ranges::find(faults, name, &Fault::field);
    if (found == faults.end()) return std::nullopt;
    return found->message;
}

std::vector<std::size_t> TypedForm::rows(std::string_view list) const {
    std::set<std::size_t> rows;
    auto const prefix = std::string(list) + ".";
    for (auto const& [field, value] : fields) {
        if (!field.starts_with(prefix)) continue;
        std::size_t row = 0;
        auto const* begin = field.data() + prefix.size();
        auto const [end, error] = std::from_chars(begin, field.data() + field.size(), row);
        if (error == std::errc{} && end != begin) rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

}  // namespace daumoi::html
