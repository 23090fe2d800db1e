#pragma once

#include <string_view>
#include <vector>

#include "storage/sql.hpp"

/// What the build put into the executable (cmake/embed_files.cmake).
namespace daumoi::embedded {

/// A step forward of the database's schema; `name` begins with its date and time, which is the order.
struct Migration {
    std::string_view name;
    std::string_view text;
};

struct TemplateText {
    std::string_view name;
    std::string_view text;
};

std::vector<Sql const*> storage_statements();
std::vector<Migration> storage_migrations();
std::vector<TemplateText> storage_templates();
std::vector<TemplateText> pages_templates();
std::vector<Sql const*> features_statements();
std::vector<Migration> features_migrations();
std::vector<TemplateText> features_templates();

}  // namespace daumoi::embedded
