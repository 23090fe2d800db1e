#include "core/secret.hpp"

#include <gtest/gtest.h>

namespace daumoi::secret {
namespace {

TEST(Code, is_read_as_people_type_it) {
    auto const code = random_code(8);
    EXPECT_EQ(code.size(), 9U);
    EXPECT_EQ(code[4], '-');
    EXPECT_NE(code, random_code(8));
    for (auto const* typed : {"kx4t-9mrp", "KX4T9MRP", " kx4t 9mrp "})
        EXPECT_TRUE(same_code(typed, "KX4T-9MRP")) << typed;
    for (auto const* typed : {"", "KX4T", "KX4T-9MRQ", "KX4T-9MRPP"})
        EXPECT_FALSE(same_code(typed, "KX4T-9MRP")) << typed;
}

TEST(Secret, unseals_only_with_the_key_and_unchanged) {
    auto const key = new_key();
    auto sealed = seal("bận việc gia đình", key);
    EXPECT_EQ(unseal(sealed, key), "bận việc gia đình");
    EXPECT_FALSE(unseal(sealed, new_key()));
    sealed[5] = sealed[5] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(unseal(sealed, key));
    EXPECT_FALSE(unseal("", key));
    EXPECT_FALSE(unseal(sealed, ""));
}

TEST(Secret, seals_the_same_text_differently_each_time) {
    auto const key = new_key();
    EXPECT_NE(seal("a", key), seal("a", key));
}

TEST(Secret, hashes_passwords_so_that_only_the_same_one_matches) {
    auto const hash = password_hash("một câu dễ nhớ");
    EXPECT_TRUE(password_matches("một câu dễ nhớ", hash));
    EXPECT_FALSE(password_matches("một câu dễ nhớ.", hash));
    EXPECT_FALSE(password_matches("", "no hash"));
}

TEST(Secret, ids_of_later_moments_sort_later) {
    EXPECT_LT(uuid_v7(1'700'000'000'000), uuid_v7(1'700'000'000'001));
    EXPECT_TRUE(is_uuid(uuid_v7(0)));
    EXPECT_FALSE(is_uuid("01234567-89ab-cdef-0123-456789abcdeg"));
    EXPECT_FALSE(is_uuid(""));
}

TEST(Secret, compares_and_digests) {
    EXPECT_TRUE(equal("abc", "abc"));
    EXPECT_FALSE(equal("abc", "abd"));
    EXPECT_FALSE(equal("abc", "ab"));
    EXPECT_EQ(digest("a").size(), 64U);
    EXPECT_NE(keyed_digest("a", "key"), digest("a"));
}

}  // namespace
}  // namespace daumoi::secret
