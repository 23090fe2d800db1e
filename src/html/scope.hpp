#pragma once

#include <memory_resource>
#include <string_view>
#include <vector>

#include <ctemplate/template_dictionary_interface.h>

/// The values and shown sections of one place in a template. Only for bind.cpp and templates.cpp.
namespace daumoi::html {

/// What ctemplate asks for values. Unlike its own TemplateDictionary it can hide a section that an enclosing scope
/// shows, takes no global lock, and frees nothing one by one: everything lies in the arena, which outlives it.
class Scope final : public ctemplate::TemplateDictionaryInterface {
public:
    Scope(std::pmr::memory_resource& arena, Scope const* enclosing);

    void set(std::string_view name, std::string_view value);
    void hide(std::string_view section);
    /// Shown once, with the values of this scope.
    void show(std::string_view section);
    /// Shown once more, with values of its own.
    Scope& add(std::string_view section);

private:
    struct Value {
        std::string_view name;
        std::string_view value;
    };
    /// A hidden one has no rows. One that is only shown has this scope itself as its single row; where it is used further
    /// in, it shows the values of that place.
    struct Section {
        std::string_view name;
        Scope const* first = nullptr;
        Scope* last = nullptr;
    };
    class Rows;

    std::string_view kept(std::string_view text);
    Section& own_section(std::string_view name);
    Section const* find_section(ctemplate::TemplateString const& name) const;

    ctemplate::TemplateString GetValue(ctemplate::TemplateString const& variable) const override;
    bool IsHiddenSection(ctemplate::TemplateString const& name) const override;
    bool IsUnhiddenSection(ctemplate::TemplateString const& name) const override { return !IsHiddenSection(name); }
    Iterator* CreateSectionIterator(ctemplate::TemplateString const& name) const override;
    void DumpToString(std::string* out, int level) const override;
    bool IsHiddenTemplate(ctemplate::TemplateString const& name) const override;
    char const* GetIncludeTemplateName(ctemplate::TemplateString const& variable, int number) const override;
    Iterator* CreateTemplateIterator(ctemplate::TemplateString const& name) const override;

    std::pmr::memory_resource* arena_;
    Scope const* enclosing_;
    Scope const* next_row_ = nullptr;
    std::pmr::vector<Value> values_;
    std::pmr::vector<Section> sections_;
};

}  // namespace daumoi::html
