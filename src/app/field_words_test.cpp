#include <cctype>
#include <set>

#include <gmock/gmock.h>

#include "app/program_testing.hpp"

namespace daumoi::app {
namespace {

/// The names of an input's fields as faults name them, rows without their number: "agenda.title".
class FieldNames {
public:
    explicit FieldNames(html::Schema const& input) : components_(input.components) { add(input.body, ""); }
    std::set<std::string> const& found() const { return found_; }

private:
    void add(json::object const& schema, std::string const& prefix) {
        if (auto const* items = schema.if_contains("items")) return add(items->as_object(), prefix);
        auto const* reference = schema.if_contains("$ref");
        if (!reference) return;
        std::string const name(reference->as_string().subview(std::string_view("#/components/schemas/").size()));
        for (auto const& [member, described] : components_.at(name).at("properties").as_object()) {
            auto const field = (prefix.empty() ? "" : prefix + ".") + std::string(member);
            found_.insert(field);
            add(described.as_object(), field);
        }
    }

    std::map<std::string, json::object> const& components_;
    std::set<std::string> found_;
};

/// Never typed by anybody, so never at fault in a form.
bool is_carried_along(std::string const& field) {
    return field == "revision" || field == "back" || field == "to" || field == "kept" || field == "offered" ||
           field == "sentence" || field == "just_now" || field == "digest";
}

TEST(FieldWords, name_every_field_that_can_be_typed) {
    html::Words const words(html::Language::vi, html::Terminology::party);
    html::Words const without(html::Language::pseudo, html::Terminology::party);
    std::set<std::string> missing;
    for (auto const& route : routes()) {
        if (!route.input || route.method != http::Method::post) continue;
        FieldNames const names(*route.input);
        for (auto const& field : names.found())
            if (!is_carried_along(field) && "⟦" + words.word("Field", field) + "⟧" == without.word("Field", field))
                missing.insert(field);
    }
    EXPECT_THAT(missing, testing::IsEmpty());
}

}  // namespace
}  // namespace daumoi::app
