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

std::string kinds_with(std::vector<std::int64_t> const& places) {
    std::vector<ArticlePicture> pictures;
    pictures.reserve(places.size());
    for (auto const place : places) pictures.push_back({{place + 1}, "", "", "", place, {}, {{480, 270, "a"}}});
    std::string kinds;
    for (auto const& block : with_pictures(blocks_of("Một\n\nHai"), pictures, "/p/"))
        kinds += block.block_kind == BlockKind::picture ? "o" : "-";
    return kinds;
}

TEST(ArticleBlocks, have_pictures_between_them) {
    EXPECT_EQ(kinds_with({}), "--");
    EXPECT_EQ(kinds_with({0}), "o--");
    EXPECT_EQ(kinds_with({1, 1}), "-oo-");
    EXPECT_EQ(kinds_with({2}), "--o");
    EXPECT_EQ(kinds_with({1, 99}), "-o-o");
}

TEST(ArticleBlocks, show_a_picture_in_all_its_widths) {
    ArticlePicture const picture{{1}, "Toàn cảnh", "Bàn", "Sen", 0, {}, {{480, 270, "a"}, {960, 540, "b"}}};
    auto const figure = with_pictures({}, {picture}, "/p/").at(0).figure.value();
    EXPECT_EQ(figure.figure_sources, "/p/a.jpg 480w, /p/b.jpg 960w");
    EXPECT_EQ(figure.figure_address, "/p/b.jpg");
    EXPECT_EQ(figure.figure_width, 960);
    EXPECT_EQ(figure.figure_caption, "Toàn cảnh.");
    EXPECT_EQ(figure.figure_credit, "Ảnh: Sen");
}

}  // namespace
}  // namespace daumoi::portal
