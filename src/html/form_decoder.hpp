#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/json.hpp"
#include "core/result.hpp"
#include "core/time.hpp"

namespace daumoi::html {

struct FieldRange;

namespace detail {

/// A place in what was sent. `value` is null where nothing was sent.
struct Node {
    std::string path;
    json::value const* value = nullptr;
};

/// What a single value means, and what to say when it means nothing. Both origins become one tree: in that of a form
/// every leaf is an array of the texts typed under its name. Each `read_` leaves the target alone when it adds a fault.
class FormDecoder {
public:
    explicit FormDecoder(std::vector<std::pair<std::string, std::string>> const& fields);
    explicit FormDecoder(json::value const& value);

    Node root() const { return {"", &tree_}; }
    Node child(Node const& from, std::string_view name) const;
    /// Elements of a list. Of a form: the texts that are not blank, or rows in which anything is typed.
    std::vector<Node> elements(Node const& from, bool of_structs);
    /// False, with a fault, when it is no object; in JSON a fault for each name that is not among `names`.
    bool open_struct(Node const& from, std::vector<std::string_view> const& names);

    bool is_given(Node const& from) const;
    /// The text without blanks around it, checked and normalized; nothing, with a fault, when it is missing or no text.
    std::optional<std::string> given_text(Node const& from);

    void read_text(Node const& from, std::string& to, std::size_t limit);  ///< limit 0: none
    bool read_integer(Node const& from, std::int64_t& to, FieldRange const& range);
    void read_decimal(Node const& from, double& to);
    void read_bool(Node const& from, bool& to);
    void read_id(Node const& from, std::int64_t& to);
    void read_day(Node const& from, Day& to);
    void read_time(Node const& from, TimeOfDay& to);
    void read_instant(Node const& from, Instant& to);
    void read_any(Node const& from, json::value& to);
    void refuse_choice(Node const& from, std::string const& text, std::string const& choices);

    std::vector<Fault> const& faults() const& { return faults_; }
    std::vector<Fault> faults() && { return std::move(faults_); }

private:
    enum class Origin { form, json };

    std::vector<Node> all_elements(Node const& from, bool of_structs);
    void add_fault(Node const& from, std::string text, std::map<std::string, std::string> values = {});
    /// The digits of a number of JSON, the text of a form.
    std::optional<std::string> given_number(Node const& from);
    std::optional<std::string> cleaned(Node const& from, std::string_view raw);

    Origin origin_;
    json::value tree_;
    std::vector<Fault> faults_;
};

Result<json::value> parsed_json(std::string_view text);

/// How a typed decimal number reads; `two_ways` holds what it could mean when that is not certain ("41.184").
struct Decimal {
    std::optional<double> value;
    std::vector<std::string> two_ways = {};
};
Decimal parse_decimal(std::string_view text);

/// When the text names a month with fewer days: that month.
struct ShortMonth {
    unsigned month;
    int year;
    unsigned days;
};
std::optional<ShortMonth> day_beyond_month(std::string_view text);

}  // namespace detail
}  // namespace daumoi::html
