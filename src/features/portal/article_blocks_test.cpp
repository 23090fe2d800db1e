#include "features/portal/article_blocks.hpp"

#include <gtest/gtest.h>

#include "core/text.hpp"

namespace daumoi::portal {
namespace {

Block paragraph(std::string text) { return {BlockKind::paragraph, false, std::move(text), {}}; }
Block lead(std::string text) { return {BlockKind::paragraph, true, std::move(text), {}}; }

TEST(ArticleBlocks, are_read_from_plain_text) {
    auto const body =
        "Dòng đầu\nnối tiếp.\n\n\n## Việc tiếp theo\nĐoạn hai.\n- một\n-  hai \n\n- ba\n#không phải đề mục\n-nor an "
        "item";
    std::vector<Block> const expected{lead("Dòng đầu nối tiếp."),
                                      {BlockKind::heading, false, "Việc tiếp theo", {}},
                                      paragraph("Đoạn hai."),
                                      {BlockKind::list, false, "", {"một", "hai"}},
                                      {BlockKind::list, false, "", {"ba"}},
                                      paragraph("#không phải đề mục -nor an item")};
    EXPECT_EQ(blocks_of(body), expected);
}

TEST(ArticleBlocks, of_nothing_are_none) {
    EXPECT_TRUE(blocks_of("").empty());
    EXPECT_TRUE(blocks_of(" \n\n \n").empty());
}

TEST(ArticleBlocks, have_no_lead_after_a_heading) {
    auto const blocks = blocks_of("## Đề mục\n\nĐoạn");
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_FALSE(blocks[1].lead);
}

TEST(ArticleBlocks, keep_markup_as_text) {
    EXPECT_EQ(blocks_of("<b>đậm</b> & \"nháy\"").front().block_text, "<b>đậm</b> & \"nháy\"");
}

TEST(ArticleBlocks, of_a_draft_are_its_paragraphs) {
    ArticleText const article{
        "Tiêu đề", {{{{"a", {}, "Câu một."}, {"b", {}, "Câu hai."}}}, {{{"c", {}, "Câu ba."}}}}, {}};
    EXPECT_EQ(body_of(article), "Câu một. Câu hai.\n\nCâu ba.");
}

TEST(ArticleSummary, is_the_first_sentence) {
    EXPECT_EQ(summary_of("## Đề mục\n\nSáng 8/9/2026, chi bộ họp. Sau đó nghỉ."), "Sáng 8/9/2026, chi bộ họp.");
    EXPECT_EQ(summary_of("Không có dấu chấm"), "Không có dấu chấm");
    EXPECT_EQ(summary_of(""), "");
}

TEST(ArticleSummary, is_cut_between_words) {
    std::string sentence;
    for (int word = 0; word < 100; ++word) sentence += "đường ";
    auto const summary = summary_of(sentence);
    EXPECT_LE(length(summary), 200U);
    EXPECT_TRUE(summary.ends_with("đường…")) << summary;
}

}  // namespace
}  // namespace daumoi::portal
