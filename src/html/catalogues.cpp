#include "html/catalogues.hpp"

#include <locale>
#include <map>
#include <vector>

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>

namespace daumoi::html {
namespace {

namespace gettext = boost::locale::gnu_gettext;
using Catalogue = boost::locale::message_format<char>;

std::locale loaded(std::string_view name) {
    gettext::messages_info info;
    info.language = std::string(name);
    info.encoding = "UTF-8";
    info.domains.push_back(gettext::messages_info::domain("words"));
    info.paths.push_back("");
    info.callback = [name](std::string const&, std::string const&) {
        auto const bytes = embedded_catalogue(name);
        return std::vector<char>(bytes.begin(), bytes.end());
    };
    return {std::locale::classic(), gettext::create_messages_facet<char>(info)};
}

/// The locale owns the catalogue.
struct Loaded {
    std::locale owner;
    Catalogue const* catalogue = &std::use_facet<Catalogue>(owner);
};

/// Null when there is no such catalogue.
Catalogue const* find_catalogue(std::string_view name) {
    static auto const catalogues = [] {
        std::map<std::string_view, Loaded> all;
        for (auto const* known : {"vi", "vi@union", "en", "en@union"})
            if (!embedded_catalogue(known).empty()) all.emplace(known, Loaded{loaded(known)});
        return all;
    }();
    auto const found = catalogues.find(name);
    return found == catalogues.end() ? nullptr : found->second.catalogue;
}

}  // namespace

char const* find_in_catalogue(std::string_view name, std::string const& text, std::string const& context) {
    auto const* catalogue = find_catalogue(name);
    return catalogue ? catalogue->get(0, context.empty() ? nullptr : context.c_str(), text.c_str()) : nullptr;
}

char const* find_plural_in_catalogue(std::string_view name, std::string const& one, int count) {
    auto const* catalogue = find_catalogue(name);
    return catalogue ? catalogue->get(0, nullptr, one.c_str(), count) : nullptr;
}

}  // namespace daumoi::html
