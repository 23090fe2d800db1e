#pragma once

#include <vector>

#include "features/journal/sentences.hpp"
#include "pages/visit.hpp"

/// The history of one thing, as sentences. It stands in app because a thing's history holds the verbs of other features:
/// tasks that were made out of a meeting, the article that was drafted from it.
namespace daumoi::app {

/// The verbs of all features in words.
std::vector<journal::VerbWords> all_verbs();

/// For those who may see the meeting; what was written in the record only for those who see the record.
http::Response show_meeting_history(pages::Visit& visit);
/// For those who may see the task.
http::Response show_task_history(pages::Visit& visit);
/// For everybody signed in; what is noted of its members only for those who see them.
http::Response show_unit_history(pages::Visit& visit);
/// Of the meeting's article, for those who may write it.
http::Response show_article_history(pages::Visit& visit);

}  // namespace daumoi::app
