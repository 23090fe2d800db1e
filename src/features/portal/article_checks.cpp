#include "features/portal/article_checks.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/unmarked_words.hpp"
#include "features/portal/article_blocks.hpp"
#include "features/portal/told_record.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

constexpr std::size_t longest_headline = 150;
constexpr std::size_t longest_paragraph = 1000;

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
                               {{"beginning", beginning_of(block)}}}});
}

void check_marks(std::string const& body, std::vector<ArticleCheck>& checks) {
    for (auto const& block : blocks_of(body))
        if (auto const words = std::string(unmarked_words(block.block_text)); !words.empty())
            checks.push_back({false, "body", {"“{words}” looks typed without diacritics.", {{"words", words}}}});
}

void check_picture(CheckedPicture const& picture, std::vector<ArticleCheck>& checks) {
    auto const row = "pictures." + std::to_string(picture.row) + ".";
    auto const number = std::to_string(picture.row + 1);
    if (picture.alternative.empty())
        checks.push_back({true,
                          row + "alternative",
                          {"Picture {number} has no words for readers who cannot see it.", {{"number", number}}}});
    if (picture.caption.empty())
        checks.push_back({false, row + "caption", {"Picture {number} has no caption.", {{"number", number}}}});
}

/// Somebody whom the record knows and the article does not name by itself.
void check_names(std::string const& text, Record const& record, Wordings const& wordings,
                 std::vector<ArticleCheck>& checks) {
    People const people(record, wordings, AddressBy::terms);
    for (auto const& person : record.people) {
        auto const name = full_name(person);
        if (may_be_named(people, person) || !names(text, person)) continue;
        checks.push_back({false,
                          "body",
                          {"{name} is named, but had no part in the programme or was not there: leave the name out.",
                           {{"name", name}}}});
    }
}

}  // namespace

std::vector<ArticleCheck> check_article(CheckedText const& text, Record const& record, Wordings const& wordings,
                                        MeetingState state) {
    std::vector<ArticleCheck> checks;
    check_headline(text.headline, checks);
    if (text.body.empty()) checks.push_back({true, "body", {"The text is missing.", {}}});
    check_paragraphs(text.body, checks);
    check_marks(text.body, checks);
    auto all = text.headline + "\n" + text.body;
    for (auto const& picture : text.pictures) {
        check_picture(picture, checks);
        all += "\n" + picture.caption + "\n" + picture.alternative;
    }
    check_names(all, record, wordings, checks);
    if (state != MeetingState::approved)
        checks.push_back({false, "body", {"The minutes are not approved yet: they may still change.", {}}});
    std::ranges::stable_partition(checks, &ArticleCheck::stops);
    return checks;
}

}  // namespace daumoi::portal
