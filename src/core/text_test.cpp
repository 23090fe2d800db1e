#include "core/text.hpp"

#include <gtest/gtest.h>

namespace daumoi {
namespace {

struct Pair {
    char const* text;
    char const* expected;
};

TEST(Text, folds_marks_tones_and_every_kind_of_d) {
    for (auto const& [text, expected] : {Pair{"Đảng uỷ", "dang uy"},
                                         {"Ðồng Ɖức đ", "dong duc d"},
                                         {"Bệnh", "benh"},
                                         {"Hợp", "hop"},
                                         {"a\u00A0b", "a b"},
                                         {"Lê–nin", "le-nin"}})
        EXPECT_EQ(folded(text), expected);
}

TEST(Text, folds_decomposed_letters_like_composed_ones) { EXPECT_EQ(folded("e\u0323\u0302"), folded("ệ")); }

TEST(Text, puts_tones_of_open_syllables_on_the_first_vowel) {
    for (auto const& [text, expected] : {Pair{"hoà", "hòa"},
                                         {"khoẻ", "khỏe"},
                                         {"uỷ", "ủy"},
                                         {"quý", "quý"},
                                         {"hoàng", "hoàng"},
                                         {"thuỷ lợi", "thủy lợi"}})
        EXPECT_EQ(canonical_tones(text), expected);
}

TEST(Text, tells_hoa_from_hoa_with_a_tone) { EXPECT_NE(canonical_tones("hòa"), canonical_tones("hoa")); }

TEST(Text, sorts_by_vietnamese_letters_and_tones) {
    char const* const rising[] = {"An",   "Ân", "Bình", "Dương", "Đức", "Em", "Ê",
                                  "Oanh", "Ô",  "Ơ",    "Tu",    "Tú",  "Từ", "Ư"};
    for (std::size_t i = 1; i < std::size(rising); ++i)
        EXPECT_LT(sort_key(rising[i - 1]), sort_key(rising[i])) << rising[i];
}

TEST(Text, knows_clean_text) {
    EXPECT_TRUE(is_clean_utf8("Đầu Mối “…”"));
    EXPECT_FALSE(is_clean_utf8(std::string_view("a\0b", 3)));
    EXPECT_FALSE(is_clean_utf8("\xC3\x28"));
    EXPECT_FALSE(is_clean_utf8("\xED\xA0\x80"));
    EXPECT_EQ(mended_utf8("Đầu Mối “…”"), "Đầu Mối “…”");
    EXPECT_EQ(mended_utf8(std::string_view("a\0b\xC3(\xE1\xBB", 7)), "a\uFFFDb\uFFFD(\uFFFD");
}

TEST(Text, normalizes_to_composed_letters_and_changes_nothing_else) {
    EXPECT_EQ(normalized("Gi\u0061\u0303"), "Giã");
    EXPECT_EQ(normalized("“a” – b’s…\u00A0"), "“a” – b’s…\u00A0");
}

TEST(Text, counts_characters_and_trims_every_space) {
    EXPECT_EQ(length("Đầu"), 3U);
    EXPECT_EQ(trimmed("\u00A0 a b \u200B\n"), "a b");
}

TEST(Text, raises_the_first_letter_only) {
    EXPECT_EQ(with_capital("đồng chí An"), "Đồng chí An");
    EXPECT_EQ(with_capital(""), "");
}

TEST(Text, splits_names_as_they_are_written) {
    auto const plain = split_name("Nguyễn Thị Thu Hà");
    EXPECT_EQ(plain.surname, "Nguyễn");
    EXPECT_EQ(plain.middle, "Thị Thu");
    EXPECT_EQ(plain.given, "Hà");
    auto const compound = split_name("Tôn Nữ Khánh Vy");
    EXPECT_EQ(compound.surname, "Tôn Nữ");
    EXPECT_EQ(compound.middle, "Khánh");
    EXPECT_EQ(split_name("An").given, "An");
    auto const of_a_list = split_name("ĐẶNG THỊ THÙY ƯƠNG");
    EXPECT_EQ(of_a_list.surname + " " + of_a_list.middle + " " + of_a_list.given, "Đặng Thị Thùy Ương");
}

}  // namespace
}  // namespace daumoi
