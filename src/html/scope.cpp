#include "html/scope.hpp"

#include <algorithm>
#include <cstring>
#include <string>

namespace daumoi::html {

class Scope::Rows final : public Iterator {
public:
    Rows(Scope const* first, Scope const* last) : next_(first), last_(last) {}
    bool HasNext() const override { return next_ != nullptr; }
    ctemplate::TemplateDictionaryInterface const& Next() override {
        auto const& row = *next_;
        next_ = next_ == last_ ? nullptr : next_->next_row_;
        return row;
    }

private:
    Scope const* next_;
    Scope const* last_;
};

namespace {
std::string_view view(ctemplate::TemplateString const& text) { return {text.data(), text.size()}; }
}  // namespace

Scope::Scope(std::pmr::memory_resource& arena, Scope const* enclosing)
    : arena_(&arena), enclosing_(enclosing), values_(&arena), sections_(&arena) {
    constexpr std::size_t usual_size = 8;
    values_.reserve(usual_size);
    sections_.reserve(usual_size);
}

void Scope::set(std::string_view name, std::string_view value) {
    auto const found = std::ranges::find(values_, name, &Value::name);
    if (found == values_.end())
        values_.push_back({kept(name), kept(value)});
    else
        found->value = kept(value);
}

void Scope::hide(std::string_view section) {
    auto& own = own_section(section);
    own.first = own.last = nullptr;
}

void Scope::show(std::string_view section) {
    auto& own = own_section(section);
    if (!own.first) own.first = own.last = this;
}

Scope& Scope::add(std::string_view section) {
    auto* row = std::pmr::polymorphic_allocator<>(arena_).new_object<Scope>(*arena_, this);
    auto& own = own_section(section);
    if (own.last && own.last != this)
        own.last->next_row_ = row;
    else
        own.first = row;
    own.last = row;
    return *row;
}

std::string_view Scope::kept(std::string_view text) {
    if (text.empty()) return "";
    auto* copy = static_cast<char*>(arena_->allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

Scope::Section& Scope::own_section(std::string_view name) {
    auto const found = std::ranges::find(sections_, name, &Section::name);
    if (found != sections_.end()) return *found;
    return sections_.emplace_back(Section{kept(name)});
}

Scope::Section const* Scope::find_section(ctemplate::TemplateString const& name) const {
    for (auto const* scope = this; scope; scope = scope->enclosing_) {
        auto const found = std::ranges::find(scope->sections_, view(name), &Section::name);
        if (found != scope->sections_.end()) return &*found;
    }
    return nullptr;
}

ctemplate::TemplateString Scope::GetValue(ctemplate::TemplateString const& variable) const {
    for (auto const* scope = this; scope; scope = scope->enclosing_) {
        auto const found = std::ranges::find(scope->values_, view(variable), &Value::name);
        if (found != scope->values_.end()) return {found->value.data(), found->value.size()};
    }
    return {"", 0};
}

bool Scope::IsHiddenSection(ctemplate::TemplateString const& name) const {
    auto const* section = find_section(name);
    return !section || !section->first;
}

Scope::Iterator* Scope::CreateSectionIterator(ctemplate::TemplateString const& name) const {
    auto const* section = find_section(name);
    for (auto const* scope = this; scope; scope = scope->enclosing_)
        if (scope == section->first) return new Rows(this, this);
    return new Rows(section->first, section->last);
}

void Scope::DumpToString(std::string* out, int level) const {
    for (auto const& [name, value] : values_)
        out->append(static_cast<std::size_t>(level), ' ').append(name).append(" = ").append(value).append("\n");
}

// Includes are resolved in the text of the template (template_text.cpp): ctemplate never sees one.
bool Scope::IsHiddenTemplate(ctemplate::TemplateString const&) const { return true; }
char const* Scope::GetIncludeTemplateName(ctemplate::TemplateString const&, int) const { return ""; }
Scope::Iterator* Scope::CreateTemplateIterator(ctemplate::TemplateString const&) const { return nullptr; }

}  // namespace daumoi::html
