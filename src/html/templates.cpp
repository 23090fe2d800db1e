#include "html/templates.hpp"

#include <array>
#include <cstddef>
#include <memory_resource>
#include <mutex>
#include <ranges>
#include <set>
#include <shared_mutex>
#include <stdexcept>

#include <ctemplate/per_expand_data.h>
#include <ctemplate/template.h>

#include "html/modifiers.hpp"
#include "html/scope.hpp"
#include "html/template_text.hpp"

namespace daumoi::html {
namespace {

/// How many readers' words are kept translated. More only come up while an organization edits its overrides.
constexpr std::size_t kept_edition_limit = 16;

using Overrides = std::shared_ptr<std::map<std::string, std::string> const>;

bool equal(Overrides const& a, Overrides const& b) { return a == b || (a && b && *a == *b); }

/// The templates in one reader's words; parsed when first used.
struct Edition {
    Language language;
    Terminology terminology;
    Overrides overrides;
    std::shared_mutex mutex = {};
    std::map<std::string, std::unique_ptr<ctemplate::Template>, std::less<>> parsed = {};

    bool is_for(Words const& words) const {
        return language == words.language() && terminology == words.terminology() &&
               equal(overrides, words.overrides());
    }
};

std::unique_ptr<ctemplate::Template> parse(std::string_view name, std::string const& text) {
    auto* parsed = ctemplate::Template::StringToTemplate(text, ctemplate::STRIP_BLANK_LINES);
    if (!parsed) throw std::logic_error("template does not parse: " + std::string(name));
    return std::unique_ptr<ctemplate::Template>(parsed);
}

}  // namespace

struct Templates::Impl {
    std::map<std::string, std::string_view, std::less<>> sources;
    std::shared_mutex mutex = {};
    std::vector<std::shared_ptr<Edition>> editions = {};
    std::mutex checked_mutex = {};
    std::set<std::string, std::less<>> checked = {};  ///< those whose names were compared with a view's

    std::string_view find(std::string_view name) const {
        auto const found = sources.find(name);
        if (found == sources.end()) throw std::logic_error("no such template: " + std::string(name));
        return found->second;
    }

    std::string source(std::string_view name, Words const& words) const {
        return translated(with_includes(name, [this](std::string_view inner) { return find(inner); }), words);
    }

    std::shared_ptr<Edition> find_edition(Words const& words) const {
        auto const found = std::ranges::find_if(editions, [&](auto const& edition) { return edition->is_for(words); });
        return found == editions.end() ? nullptr : *found;
    }

    std::shared_ptr<Edition> edition(Words const& words) {
        {
            std::shared_lock const reading(mutex);
            if (auto found = find_edition(words)) return found;
        }
        std::unique_lock const writing(mutex);
        if (auto found = find_edition(words)) return found;
        if (editions.size() == kept_edition_limit) editions.erase(editions.begin());
        return editions.emplace_back(new Edition{words.language(), words.terminology(), words.overrides()});
    }

    /// The answer lives as long as `edition`.
    ctemplate::Template const& parsed(std::string_view name, Edition& edition, Words const& words) const {
        {
            std::shared_lock const reading(edition.mutex);
            if (auto const found = edition.parsed.find(name); found != edition.parsed.end()) return *found->second;
        }
        std::unique_lock const writing(edition.mutex);
        auto& place = edition.parsed[std::string(name)];
        if (!place) place = parse(name, source(name, words));
        return *place;
    }
};

Templates::Templates(std::vector<TemplateSource> sources) : impl_(std::make_unique<Impl>()) {
    register_modifiers();
    for (auto const& [name, text] : sources)
        if (!impl_->sources.emplace(name, text).second)
            throw std::logic_error("two templates are called " + std::string(name));
}

Templates::~Templates() = default;

std::string Templates::fill(std::string_view name, std::function<void(Dictionary&)> const& fill_in,
                            Words const& words) const {
    auto const edition = impl_->edition(words);
    auto const& parsed = impl_->parsed(name, *edition, words);

    std::array<std::byte, 16 * 1024> first_block;
    std::pmr::monotonic_buffer_resource arena(first_block.data(), first_block.size());
    Scope page(arena, nullptr);
    Dictionary dictionary(page, words);
    fill_in(dictionary);

    ctemplate::PerExpandData data;
    data.InsertForModifiers(words_key, &words);
    std::string html;
    if (!parsed.ExpandWithData(&html, &page, &data))
        throw std::logic_error("template does not expand: " + std::string(name));
    return html;
}

void Templates::check_names(std::string_view name, Words const& words,
                            std::function<TemplateNames()> const& offered) const {
    std::lock_guard const lock(impl_->checked_mutex);
    if (impl_->checked.contains(name)) return;
    std::string unknown;
    for (auto const& complaint : compare_names(offered(), source(name, words)))
        if (!complaint.ends_with(never_shown)) unknown += "\n" + complaint;
    if (!unknown.empty()) throw std::logic_error("template " + std::string(name) + ":" + unknown);
    impl_->checked.emplace(name);
}

std::string Templates::source(std::string_view name, Words const& words) const { return impl_->source(name, words); }

std::vector<std::string> Templates::names() const {
    auto const names = impl_->sources | std::views::keys;
    return {names.begin(), names.end()};
}

}  // namespace daumoi::html
