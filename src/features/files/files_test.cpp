#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "features/files/decoding.hpp"
#include "features/files/files_testing.hpp"
#include "features/testing.hpp"

namespace daumoi::files {
namespace {

class Pictures : public testing::Test {
protected:
    Store const& store() const { return store_; }
    Result<std::vector<PictureSize>> made(std::string const& bytes) const { return make_picture_of(store_, bytes); }
    std::string jpeg_of(std::string const& bytes) const { return store_.read(made(bytes).value().back().file).value(); }
    std::string said(std::string const& bytes) const {
        auto const result = made(bytes);
        return result ? "made" : html::Words(html::Language::en, html::Terminology::party).say(result.error().message);
    }

private:
    TestFolder folder_;
    Store store_{folder_.path()};
};

/// An APP1 segment with the orientation “turned right” and a place, as a telephone writes it.
std::string with_place(std::string const& jpeg) {
    using namespace std::string_literals;
    auto const tiff = "MM\0*\0\0\0\x08"s +                             // big-endian, directory at 8
                      "\0\x02"s +                                      // two entries
                      "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"s +          // Orientation = 6
                      "\x88\x25\0\x04\0\0\0\x01\0\0\0\x26"s +          // GPS directory at 38
                      "\0\0\0\0"s +                                    // no further directory
                      "\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0"s;  // GPSLatitudeRef = N
    auto const content = "Exif\0\0"s + tiff;
    auto const length = static_cast<std::uint16_t>(content.size() + 2);
    return jpeg.substr(0, 2) + "\xff\xe1"s + static_cast<char>(length >> 8) + static_cast<char>(length & 0xff) +
           content + jpeg.substr(2);
}

std::string bomb(std::uint32_t width, std::uint32_t height) {
    auto const head = png_chunk("IHDR", big_endian(width) + big_endian(height) + std::string("\x08\x02\0\0\0", 5));
    return "\x89PNG\r\n\x1a\n" + head + test_picture(8, 8).substr(33);
}

}  // namespace

TEST_F(Pictures, are_made_in_the_widths_that_they_have) {
    auto const wide = made(test_picture(2000, 1000)).value();
    ASSERT_EQ(wide.size(), 3U);
    EXPECT_EQ(wide[0].width, 480);
    EXPECT_EQ(wide[0].height, 240);
    EXPECT_EQ(wide[1].width, 960);
    EXPECT_EQ(wide[2].width, 1600);
    auto const narrow = made(test_picture(300, 500)).value();
    ASSERT_EQ(narrow.size(), 1U);
    EXPECT_EQ(narrow[0].width, 300);
    EXPECT_EQ(narrow[0].height, 500);
    auto const between = made(test_picture(700, 400)).value();
    ASSERT_EQ(between.size(), 2U);
    EXPECT_EQ(between[1].width, 700);
}

TEST_F(Pictures, are_jpeg_whatever_came) {
    auto const webp =
        std::string("RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0", 34);
    EXPECT_EQ(said(webp), "made");
    auto const jpeg = jpeg_of(test_picture(40, 30));
    EXPECT_TRUE(jpeg.starts_with("\xff\xd8\xff"));
    EXPECT_EQ(said(jpeg), "made");
}

TEST_F(Pictures, stand_upright_and_do_not_say_where_they_were_taken) {
    auto const turned = with_place(jpeg_of(test_picture(60, 40)));
    ASSERT_TRUE(turned.contains("Exif"));
    auto const sizes = made(turned).value();
    EXPECT_EQ(sizes[0].width, 40);
    EXPECT_EQ(sizes[0].height, 60);
    auto const clean = store().read(sizes[0].file).value();
    EXPECT_FALSE(clean.contains("Exif"));
    EXPECT_FALSE(clean.contains("GPS"));
}

TEST_F(Pictures, that_are_none_are_refused_in_words) {
    EXPECT_EQ(said(""), "This file is empty. Choose another one.");
    EXPECT_EQ(said("Kính gửi các đồng chí"), "This is no picture: choose a JPEG, PNG or WebP.");
    EXPECT_EQ(said("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
              "This is a SVG file: save the picture as JPEG, PNG or WebP.");
    EXPECT_EQ(said("GIF89a\x01\x01"), "This is a GIF file: save the picture as JPEG, PNG or WebP.");
    EXPECT_EQ(said(std::string("\0\0\0\x18"
                               "ftypheic",
                               12)),
              "This is a HEIC file: save the picture as JPEG, PNG or WebP.");
}

TEST_F(Pictures, that_are_broken_or_hostile_are_refused) {
    auto const damaged =
        "This picture is damaged or was not sent whole. Open it on your machine, save it anew and send it again.";
    auto const jpeg = jpeg_of(test_picture(800, 600));
    for (auto const size : {3UL, 20UL, jpeg.size() / 2, jpeg.size() - 40})
        EXPECT_EQ(said(jpeg.substr(0, size)), damaged) << size;
    auto const png = test_picture(800, 600);
    EXPECT_EQ(said(png.substr(0, png.size() / 2)), damaged);
    EXPECT_EQ(said("\xff\xd8\xff\xe0 text that calls itself a picture"), damaged);
    EXPECT_EQ(said(std::string("RIFF\xff\xff\xff\xffWEBPVP8X", 16)), damaged);
    EXPECT_EQ(said(bomb(5000, 5000)), damaged);
}

TEST_F(Pictures, that_would_fill_the_memory_are_refused_by_their_head) {
    EXPECT_EQ(said(bomb(50'000, 50'000)),
              "This picture has more than 100 million points. Make it smaller and send it again.");
}

TEST_F(Pictures, are_read_out_of_the_middle_of_a_file) {
    auto const picture = test_picture(30, 20);
    auto const upload = http::Upload::of(std::string(5001, 'x') + picture + "more");
    auto const made = make_picture(store(), upload->descriptor(), 5001, upload->bytes().substr(5001, picture.size()));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->front().width, 30);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
/// The exit status of `act` in a process that has shut itself in.
int shut_in(int (*act)()) {
    auto const child = fork();
    if (child == 0) _exit(enter_sandbox() ? act() : 99);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(Sandbox, leaves_no_files_network_or_programs) {
    EXPECT_EQ(shut_in([] { return open("/etc/hostname", O_RDONLY) < 0 ? 0 : 1; }), 0);
    EXPECT_EQ(shut_in([] { return open("/tmp/daumoi-sandbox", O_CREAT | O_WRONLY, 0600) < 0 ? 0 : 1; }), 0);
    EXPECT_EQ(shut_in([] { return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 0 : 1; }), 0);
    EXPECT_EQ(shut_in([] { return fork() < 0 ? 0 : 1; }), 0);
    EXPECT_EQ(shut_in([] {
                  execl("/bin/true", "true", nullptr);
                  return 0;
              }),
              0);
    EXPECT_EQ(shut_in([] { return kill(getppid(), 0) < 0 ? 0 : 1; }), 0);
}
#endif

TEST(Decoding, gives_up_at_the_time_whatever_failed_before) {
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    std::jthread const silent([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        close(pipe[1]);
    });
    errno = EINTR;
    EXPECT_FALSE(read_all(pipe[0], Deadline::clock::now() + std::chrono::milliseconds(20)));
    close(pipe[0]);
}

class Files : public FeatureTest {
protected:
    Store const& store() const { return store_; }
    Swept sweep_now(std::vector<Id<Picture>> const& unused = {}) {
        return sweep(database(), store_, clock().now(), [&](auto&, Instant, std::int64_t) { return unused; });
    }
    void make_old(std::string const& digest) const {
        std::filesystem::last_write_time(store_.folder() + "/" + digest.substr(0, 2) + "/" + digest.substr(2),
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    }
    Id<Picture> add(std::vector<PictureSize> const& sizes) {
        Id<Picture> picture;
        database().write([&](storage::WriteTransaction& transaction) {
            picture = add_picture(transaction, sizes, clock().now());
            return true;
        });
        return picture;
    }

private:
    TestFolder folder_;
    Store store_{folder_.path()};
};
DAUMOI_ON_BOTH_DATABASES(Files);

TEST_P(Files, are_found_by_their_content) {
    auto const digest = store().put("một").value();
    EXPECT_EQ(store().put("một").value(), digest);
    EXPECT_NE(store().put("hai").value(), digest);
    EXPECT_EQ(store().read(digest), "một");
    for (auto const* name : {"", "../../../etc/hostname", "ab"}) EXPECT_FALSE(store().read(name)) << name;
    EXPECT_FALSE(store().read(std::string(64, 'a')));
}

TEST_P(Files, that_cannot_be_written_are_refused_in_words) {
    Store const nowhere("/proc/nowhere");
    EXPECT_EQ(refusal_of(nowhere.put("một")), Refusal::Kind::unavailable);
}

TEST_P(Files, without_a_row_are_swept_when_they_are_old) {
    auto const kept = store().put("kept").value();
    auto const young = store().put("young").value();
    auto const old = store().put("old").value();
    add({{480, 270, kept, 4}});
    make_old(kept);
    make_old(old);
    EXPECT_EQ(sweep_now().files, 1U);
    EXPECT_TRUE(store().read(kept));
    EXPECT_TRUE(store().read(young));
    EXPECT_FALSE(store().read(old));
}

TEST_P(Files, of_pictures_that_nobody_shows_go_with_their_rows) {
    auto const shared = store().put("shared").value();
    auto const own = store().put("own").value();
    auto const shown = add({{480, 270, shared, 6}});
    auto const unused = add({{480, 270, shared, 6}, {960, 540, own, 3}});
    make_old(shared);
    make_old(own);
    auto const swept = sweep_now({unused});
    EXPECT_EQ(swept.pictures, 1U);
    EXPECT_EQ(swept.files, 1U);
    EXPECT_TRUE(store().read(shared));
    EXPECT_FALSE(store().read(own));
    EXPECT_EQ(row_counts().at("picture"), 1);
    EXPECT_TRUE(shown);
}

}  // namespace daumoi::files
