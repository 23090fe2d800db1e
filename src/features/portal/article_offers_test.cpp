#include "features/portal/article_offers.hpp"

#include <algorithm>

#include "features/meetings/golden_record.hpp"
#include "features/meetings/people.hpp"
#include "features/portal/article_blocks.hpp"
#include "features/portal/article_checks.hpp"

namespace daumoi::portal {
namespace {

using namespace meetings;

OfferedChoices offered(ArticleChoices const& choices = {}) {
    return offered_choices(golden_record(), choices, party_wordings());
}

TEST(ArticleOffers, are_what_an_article_may_carry) {
    auto const record = golden_record();
    auto const all = offered();
    EXPECT_FALSE(all.entries.empty());
    for (auto const& one : all.entries) {
        EXPECT_TRUE(one.entry_chosen);
        EXPECT_FALSE(one.entry_text.empty());
        EXPECT_TRUE(one.entry_kind != EntryKind::question && one.entry_kind != EntryKind::difficulty) << one.entry_text;
        for (auto const& person : record.people) {
            bool const ordinary = person.roles.empty() || has_role(person, Role::recorder);
            EXPECT_FALSE(ordinary && one.entry_text.contains(full_name(person))) << one.entry_text;
        }
    }
}

TEST(ArticleOffers, count_the_parts_of_all_reports_from_one) {
    auto const all = offered();
    ASSERT_FALSE(all.figures.empty());
    for (std::size_t at = 0; at < all.figures.size(); ++at)
        EXPECT_EQ(all.figures[at].part_number, static_cast<int>(at) + 1);
}

TEST(ArticleOffers, show_what_was_chosen) {
    ArticleChoices choices;
    choices.entries = {{offered().entries.front().entry}};
    choices.figures = {{2}};
    choices.basis = true;
    auto const some = offered(choices);
    EXPECT_EQ(std::ranges::count(some.entries, true, &OfferedEntry::entry_chosen), 1);
    EXPECT_TRUE(some.entries.front().entry_chosen);
    EXPECT_FALSE(some.figures.front().part_chosen);
    EXPECT_TRUE(some.figures.at(1).part_chosen);
    EXPECT_TRUE(some.basis_chosen);
    EXPECT_TRUE(some.points.front().part_chosen);
}

TEST(MeetingFacts, name_only_those_with_a_part) {
    auto const record = golden_record();
    auto const facts = meeting_facts(record, party_wordings());
    auto const stands = [&](std::string const& text) {
        return std::ranges::any_of(facts, [&](auto const& fact) { return fact.fact_text.contains(text); });
    };
    EXPECT_TRUE(stands("sáng 8/9/2026"));
    EXPECT_TRUE(stands("đồng chí Đàm Quý Hưng, Bí thư Chi bộ Đầu máy"));
    for (auto const& person : record.people) {
        bool const ordinary = person.roles.empty() || has_role(person, Role::recorder);
        EXPECT_FALSE(ordinary && stands(full_name(person))) << full_name(person);
    }
}

struct CheckCase {
    char const* name;
    std::string headline;
    std::string body;
    MeetingState state;
    std::vector<std::string> expected;
};

TEST(ArticleChecks, say_what_is_to_be_looked_at) {
    auto const record = golden_record();
    auto const ordinary =
        full_name(*std::ranges::find_if(record.people, [](auto const& person) { return person.roles.empty(); }));
    std::string long_text;
    while (long_text.size() < 2000) long_text += "một câu dài ";
    std::vector<CheckCase> const cases{
        {"nothing", "Tiêu đề", "Nội dung.", MeetingState::approved, {}},
        {"empty", "", "", MeetingState::approved, {"The headline is missing.", "The text is missing."}},
        {"not approved",
         "Tiêu đề",
         "Nội dung.",
         MeetingState::closed,
         {"The minutes are not approved yet: they may still change."}},
        {"long",
         long_text,
         long_text,
         MeetingState::approved,
         {"The headline has {length} characters; readers take in up to {most} at once.",
          "The paragraph “{beginning}” is long: an empty line parts it."}},
        {"typed without marks",
         "Tiêu đề",
         "Có ý kiến nêu: cac to bom can ghi nhat ky day du.",
         MeetingState::approved,
         {"“{words}” looks typed without diacritics."}},
        {"somebody without a part",
         "Tiêu đề",
         "Đồng chí " + ordinary + " phát biểu.",
         MeetingState::approved,
         {"{name} is named, but had no part in the programme or was not there: leave the name out."}},
        {"the chair", "Tiêu đề", "Đồng chí Đàm Quý Hưng chủ trì.", MeetingState::approved, {}}};
    for (auto const& one : cases) {
        std::vector<std::string> said;
        for (auto const& check : check_article({one.headline, one.body}, record, party_wordings(), one.state))
            said.push_back(check.check_message.text);
        EXPECT_EQ(said, one.expected) << one.name;
    }
}

TEST(ArticleChecks, find_nothing_in_a_fresh_draft) {
    auto const record = golden_record();
    auto const text = write_article(record, {}, party_wordings());
    EXPECT_TRUE(
        check_article({text.headline, body_of(text)}, record, party_wordings(), MeetingState::approved).empty());
}

}  // namespace
}  // namespace daumoi::portal
