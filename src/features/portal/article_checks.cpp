#include "features/portal/article_checks.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/people.hpp"
#include "features/portal/article_blocks.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

constexpr std::size_t longest_headline = 150;
constexpr std::size_t longest_paragraph = 1000;

std::string beginning_of(std::string const& text) {
    std::string beginning;
    for (auto const& word : split(text, ' ')) {
        if (length(beginning) > 30) return beginning + "…";
        beginning += (beginning.empty() ? "" : " ") + word;
    }
    return beginning;
}

void check_headline(std::string const& headline, std::vector<ArticleCheck>& checks) {
    if (headline.empty())
        checks.push_back({true, "headline", {"The headline is missing.", {}}});
    else if (length(headline) > longest_headline)
        checks.push_back(
            {false,
             "headline",
             {"The headline has {length} characters; readers take in up to {most} at once.",
              {{"length", std::to_string(length(headline))}, {"most", std::to_string(longest_headline)}}}});
}

void check_paragraphs(std::string const& body, std::vector<ArticleCheck>& checks) {
    for (auto const& block : blocks_of(body))
        if (length(block.block_text) > longest_paragraph)
            checks.push_back({false,
                              "body",
                              {"The paragraph “{beginning}” is long: an empty line parts it.",
                               {{"beginning", beginning_of(block.block_text)}}}});
}

/// Somebody whom the record knows and the article does not name by itself.
void check_names(std::string const& text, Record const& record, Wordings const& wordings,
                 std::vector<ArticleCheck>& checks) {
    auto const folded_text = canonical_tones(text);
    People const people(record, wordings, AddressBy::terms);
    for (auto const& person : record.people) {
        auto const name = full_name(person);
        if (name.empty() || !folded_text.contains(canonical_tones(name))) continue;
        bool const has_part = std::ranges::any_of(person.roles, [](Role role) { return role != Role::recorder; });
        if (has_part && people.took_part(person)) continue;
        checks.push_back({false,
                          "body",
                          {"{name} is named, but had no part in the programme or was not there: leave the name out.",
                           {{"name", name}}}});
    }
}

}  // namespace

std::vector<ArticleCheck> check_article(std::string const& headline, std::string const& body, Record const& record,
                                        Wordings const& wordings, MeetingState state) {
    std::vector<ArticleCheck> checks;
    check_headline(headline, checks);
    if (body.empty()) checks.push_back({true, "body", {"The text is missing.", {}}});
    check_paragraphs(body, checks);
    check_names(headline + "\n" + body, record, wordings, checks);
    if (state != MeetingState::approved)
        checks.push_back({false, "body", {"The minutes are not approved yet: they may still change.", {}}});
    std::ranges::stable_partition(checks, &ArticleCheck::stops);
    return checks;
}

}  // namespace daumoi::portal
