#pragma once

#include "features/portal/article_rows.hpp"

namespace daumoi::portal {

/// The articles that somebody may draft or publish, with the meetings that wait for one.
struct ListView {
    std::vector<ArticleLine> articles;
};
DAUMOI_DESCRIBE(ListView, (articles))

}  // namespace daumoi::portal
