#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/describe.hpp"
#include "html/bind.hpp"
#include "html/template_names.hpp"
#include "html/words.hpp"

namespace daumoi::html {

/// A template as embedded in the executable: name "meetings/meeting", text as described in template_text.hpp.
struct TemplateSource {
    std::string_view name;
    std::string_view text;
};

/// All templates, translated once for each (language, terminology, overrides) and kept. Thread-safe.
class Templates {
public:
    explicit Templates(std::vector<TemplateSource> sources);
    ~Templates();

    /// The page or fragment `name` filled from `view`. Throws std::logic_error when there is no such template, or when it
    /// does not parse.
    template <class View>
        requires(!std::convertible_to<View const&, std::function<void(Dictionary&)>>)
    std::string fill(std::string_view name, View const& view, Words const& words) const {
        if constexpr (checks_names) check_names(name, words, [] { return describe_names<View>(); });
        return fill(name, [&](Dictionary& dictionary) { bind(view, words, dictionary); }, words);
    }
    std::string fill(std::string_view name, std::function<void(Dictionary&)> const& fill_in, Words const& words) const;

    /// The text that is parsed: includes replaced, marks translated. For tests and check_template.
    std::string source(std::string_view name, Words const& words) const;
    std::vector<std::string> names() const;

private:
#ifdef NDEBUG
    static constexpr bool checks_names = false;
#else
    static constexpr bool checks_names = true;
#endif
    /// In debug builds, the first time that a template is filled: throws std::logic_error when it has a name that its view
    /// does not offer. Such a name would show nothing.
    void check_names(std::string_view name, Words const& words, std::function<TemplateNames()> const& offered) const;

    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace daumoi::html
