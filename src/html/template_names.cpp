#include "html/template_names.hpp"

#include <algorithm>

namespace daumoi::html {
namespace {

/// One `{{…}}` of a template.
struct Tag {
    enum class Kind { variable, open, close, other };
    Kind kind = Kind::other;
    std::string_view name;
    std::vector<std::string_view> modifiers = {};
};

std::vector<std::string_view> modifiers_in(std::string_view text) {
    std::vector<std::string_view> modifiers;
    while (!text.empty()) {
        auto const colon = text.find(':');
        auto const modifier = text.substr(0, colon);
        modifiers.push_back(modifier.substr(0, modifier.find('=')));
        text = colon == text.npos ? std::string_view() : text.substr(colon + 1);
    }
    return modifiers;
}

Tag tag_of(std::string_view inside) {
    if (inside.starts_with('#')) return {Tag::Kind::open, inside.substr(1)};
    if (inside.starts_with('/')) return {Tag::Kind::close, inside.substr(1)};
    if (inside.starts_with('%') || inside.starts_with('!')) return {};
    auto const colon = inside.find(':');
    if (colon == inside.npos) return {Tag::Kind::variable, inside};
    return {Tag::Kind::variable, inside.substr(0, colon), modifiers_in(inside.substr(colon + 1))};
}

class Comparison {
public:
    explicit Comparison(TemplateNames const& names) { places_.push_back({"", &names}); }

    void see(Tag const& tag) {
        if (tag.kind == Tag::Kind::variable) see_variable(tag);
        if (tag.kind == Tag::Kind::open) open(std::string(tag.name));
        if (tag.kind == Tag::Kind::close) close(std::string(tag.name));
    }

    void report_unused(TemplateNames const& names, std::set<std::string> const& unused, std::string const& path = "") {
        for (auto const& member : names.members)
            if (!used_.contains(path + member) && !unused.contains(path + member))
                complaints_.push_back(path + member + std::string(never_shown));
        for (auto const& [name, section] : names.sections)
            if (section.inner && !unused.contains(path + name))
                report_unused(*section.inner, unused, path + section.member + ".");
    }

    std::vector<std::string> complaints() && { return std::move(complaints_); }

private:
    struct Place {
        std::string path;
        TemplateNames const* names;  ///< null: a section without names of its own
    };

    void see_variable(Tag const& tag) {
        for (auto place = places_.rbegin(); place != places_.rend(); ++place) {
            if (!place->names) continue;
            auto const found = place->names->variables.find(tag.name);
            if (found == place->names->variables.end()) continue;
            used_.insert(place->path + found->second.member);
            return check_modifiers(tag, found->second);
        }
        complaints_.push_back("{{" + std::string(tag.name) + "}} is unknown" + here());
    }

    void check_modifiers(Tag const& tag, TemplateNames::Variable const& variable) {
        for (auto const& modifier : tag.modifiers) {
            bool const any = modifier == "x-capital" || modifier == "x-field" || modifier == "x-source-set";
            if (modifier.starts_with("x-") && !any && !variable.modifiers.contains(std::string(modifier)))
                complaints_.push_back("{{" + std::string(tag.name) + "}} cannot be shown with " +
                                      std::string(modifier) + here());
        }
    }

    void open(std::string const& name) {
        for (auto place = places_.rbegin(); place != places_.rend(); ++place) {
            if (!place->names) continue;
            auto const found = place->names->sections.find(name);
            if (found == place->names->sections.end()) continue;
            auto const& [member, inner] = found->second;
            used_.insert(place->path + member);
            opened_.push_back(name);
            places_.push_back({inner ? place->path + member + "." : place->path, inner.get()});
            return;
        }
        complaints_.push_back("{{#" + name + "}} is unknown" + here());
        opened_.push_back(name);
        places_.push_back({"", nullptr});
    }

    void close(std::string const& name) {
        if (opened_.empty() || opened_.back() != name) {
            complaints_.push_back("{{/" + name + "}} closes nothing" + here());
            return;
        }
        opened_.pop_back();
        places_.pop_back();
    }

    std::string here() const { return opened_.empty() ? "" : " inside {{#" + opened_.back() + "}}"; }

    std::vector<Place> places_;
    std::vector<std::string> opened_;
    std::set<std::string> used_;
    std::vector<std::string> complaints_;
};

}  // namespace

std::vector<std::string> compare_names(TemplateNames const& names, std::string_view source,
                                       std::set<std::string> const& unused) {
    Comparison comparison(names);
    for (auto begin = source.find("{{"); begin != source.npos; begin = source.find("{{")) {
        auto const end = source.find("}}", begin);
        if (end == source.npos) break;
        comparison.see(tag_of(source.substr(begin + 2, end - begin - 2)));
        source.remove_prefix(end + 2);
    }
    comparison.report_unused(names, unused);
    return std::move(comparison).complaints();
}

}  // namespace daumoi::html
