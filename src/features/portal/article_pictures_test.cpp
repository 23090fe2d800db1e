#include "features/portal/article_pictures.hpp"

#include "features/files/files_testing.hpp"
#include "features/portal/editor_view.hpp"
#include "features/portal/portal_testing.hpp"

namespace daumoi::portal {
namespace {

class ArticlePictures : public ArticleTest {
protected:
    std::string data_folder() const override { return folder_.path(); }

    /// As the script of the editor sends one: the bytes are the body.
    http::Response send(Id<Person> person, std::string_view bytes, std::string const& type = "image/png") {
        auto request = post(address() + "/pictures", {{"meeting", number()}}, {});
        request.headers.set("Content-Type", type);
        request.headers.set("Accept", "application/json");
        request.upload = http::Upload::of(bytes);
        return visit(post_pictures, actor(person), request);
    }
    /// As a browser without scripts sends the editor's form.
    http::Response send_form(Id<Person> person, html::FormFields const& fields, std::vector<std::string> const& files) {
        std::string body;
        for (auto const& [name, value] : fields)
            body += "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        for (auto const& file : files)
            body += "--b\r\nContent-Disposition: form-data; name=\"new_pictures\"; filename=\"hồ.png\"\r\n\r\n" + file +
                    "\r\n";
        auto request = post(address() + "/pictures", {{"meeting", number()}}, {});
        request.headers.set("Content-Type", "multipart/form-data; boundary=b");
        request.upload = http::Upload::of(body + "--b--\r\n");
        return visit(post_pictures, actor(person), request);
    }
    Id<Picture> add_one(unsigned char shade = 0) {
        EXPECT_EQ(send(people().a.recorder, files::test_picture(40, 30, shade)).status, 200);
        return pictures().back().picture;
    }
    std::vector<ArticlePicture> pictures(PictureCopy copy = PictureCopy::edited) {
        return pictures_of(database().read().session(), article().article, copy);
    }
    static PictureInput words(Id<Picture> picture, std::string const& caption, std::string const& alternative,
                              std::int64_t after = 1) {
        return {picture, Text<300>{caption}, Text<500>{alternative}, Text<100>{"Mạc Thị Sen"}, after, false};
    }
    ArticleInput with(std::vector<PictureInput> pictures) {
        auto input = text_of(article());
        input.pictures = std::move(pictures);
        return input;
    }
    Result<ArticleAnswer> save(std::vector<PictureInput> const& pictures) {
        return edit_article(writing(people().a.recorder), organization(), meeting(), with(pictures));
    }
    Result<ArticleAnswer> publish_with(std::vector<PictureInput> const& pictures) {
        return publish_article(writing(people().head_of_office), organization(), meeting(), with(pictures));
    }
    /// A published article with one picture.
    ArticlePicture publish_one() {
        auto const picture = add_one();
        EXPECT_TRUE(publish_with({words(picture, "Toàn cảnh Hội nghị", "Người ngồi quanh bàn")}));
        return pictures(PictureCopy::published).at(0);
    }
    http::Response read_picture(std::string const& file) {
        auto const number = std::to_string(article().article.value);
        return visit(show_published_picture, PublicActor{},
                     get("/portal/articles/" + number + "/pictures/" + file, {{"article", number}, {"picture", file}}));
    }
    http::Response read_edited(Id<Person> person, std::string const& file) {
        return visit(show_edited_picture, actor(person),
                     get(address() + "/pictures/" + file, {{"meeting", number()}, {"picture", file}}));
    }
    static std::string body_of(http::Response const& response) { return response.body ? *response.body : ""; }

private:
    files::TestFolder folder_;
};
DAUMOI_ON_BOTH_DATABASES(ArticlePictures);

TEST_P(ArticlePictures, are_added_one_by_one) {
    draft();
    add_one(1);
    add_one(2);
    ASSERT_EQ(pictures().size(), 2U);
    EXPECT_EQ(pictures()[0].after_block, 1);
    EXPECT_EQ(pictures()[1].after_block, 3);
    EXPECT_EQ(article().revision, 3);
    EXPECT_EQ(history().back(), "Hàn Văn Thụ added pictures to the article “" + article().headline + "”: 1.");
}

TEST_P(ArticlePictures, save_the_draft_that_they_are_added_to) {
    add_one();
    EXPECT_EQ(article().revision, 1);
    EXPECT_TRUE(article().body.contains("nhiệt kế"));
    EXPECT_EQ(pictures().size(), 1U);
}

TEST_P(ArticlePictures, come_with_the_form_that_they_were_chosen_in) {
    draft();
    auto const answer =
        send_form(people().a.recorder, {{"headline", "Tiêu đề đang gõ"}, {"body", "Một.\n\nHai."}, {"revision", "1"}},
                  {files::test_picture(40, 30, 1), files::test_picture(50, 30, 2)});
    EXPECT_EQ(answer.status, 303);
    EXPECT_TRUE(answer.headers.find("Location")->contains("#picture-"));
    EXPECT_EQ(article().headline, "Tiêu đề đang gõ");
    EXPECT_EQ(pictures().size(), 2U);
}

TEST_P(ArticlePictures, are_not_added_by_others) {
    draft();
    auto const before = stock();
    EXPECT_EQ(send(people().b.secretary, files::test_picture(40, 30)).status, 404);
    EXPECT_EQ(send(people().a.member, files::test_picture(40, 30)).status, 403);
    EXPECT_EQ(stock(), before);
}

TEST_P(ArticlePictures, that_are_none_are_refused_and_what_was_typed_stays) {
    draft();
    auto const before = stock();
    EXPECT_EQ(send(people().a.recorder, "Kính gửi").status, 422);
    EXPECT_EQ(send(people().a.recorder, "").status, 422);
    auto const form = html::FormFields{{"headline", "Tiêu đề đang gõ"}, {"body", "Một."}, {"revision", "1"}};
    auto const page = send_form(people().a.recorder, form, {files::test_picture(40, 30), "GIF89a"});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(body_of(page).contains("Tiêu đề đang gõ"));
    EXPECT_TRUE(body_of(page).contains("hồ.png: "));
    EXPECT_TRUE(body_of(page).contains("id=\"new_pictures-error\""));
    EXPECT_EQ(send_form(people().a.recorder, form, {}).status, 422);
    EXPECT_EQ(stock(), before);
}

TEST_P(ArticlePictures, that_are_too_many_are_refused_before_one_is_looked_at) {
    draft();
    add_one();
    auto const before = stock();
    auto const too_many = html::Words(html::Language::vi, organization().terminology)
                              .say({"An article may have {most} pictures. Remove some first.", {{"most", "20"}}});
    auto const send_many = [&](std::size_t count, std::int64_t revision) {
        auto const page =
            send_form(people().a.recorder,
                      {{"headline", "Tiêu đề đang gõ"}, {"body", "Một."}, {"revision", std::to_string(revision)}},
                      std::vector<std::string>(count, "GIF89a"));
        EXPECT_EQ(page.status, 422);
        EXPECT_TRUE(body_of(page).contains("Tiêu đề đang gõ"));
        return body_of(page);
    };
    for (auto const& page : {send_many(20, article().revision), send_many(21, 1)}) {
        EXPECT_TRUE(page.contains(too_many)) << page;
        EXPECT_FALSE(page.contains("hồ.png: "));
    }
    EXPECT_TRUE(send_many(19, article().revision).contains("hồ.png: ")) << "there is room for them";
    EXPECT_EQ(stock(), before);
}

TEST_P(ArticlePictures, are_not_added_to_a_text_that_somebody_else_saved) {
    draft();
    ASSERT_TRUE(save({}));
    auto const before = stock();
    auto const page = send_form(people().a.recorder, {{"headline", "Của tôi"}, {"body", "Một."}, {"revision", "1"}},
                                {files::test_picture(40, 30)});
    EXPECT_EQ(page.status, 409);
    EXPECT_TRUE(body_of(page).contains("Của tôi"));
    EXPECT_EQ(stock(), before);
}

TEST_P(ArticlePictures, get_words_and_an_order) {
    draft();
    auto const one = add_one(1);
    auto const two = add_one(2);
    ASSERT_TRUE(save({words(two, "Hai", "Ảnh hai", 0), words(one, "Một", "Ảnh một", 2)}));
    ASSERT_EQ(pictures().size(), 2U);
    EXPECT_EQ(pictures()[0].picture, two);
    EXPECT_EQ(pictures()[0].caption, "Hai");
    EXPECT_EQ(pictures()[1].author, "Mạc Thị Sen");
    EXPECT_TRUE(article().edited);
}

TEST_P(ArticlePictures, that_are_not_listed_stay) {
    draft();
    auto const one = add_one();
    ASSERT_TRUE(save({words(one, "Một", "Ảnh một")}));
    ASSERT_TRUE(save({}));
    EXPECT_EQ(pictures().at(0).caption, "Một");
}

TEST_P(ArticlePictures, of_another_article_are_refused) {
    draft();
    auto const before = stock();
    EXPECT_EQ(fault_of(save({words({4711}, "Một", "Ảnh")}), "pictures.0.picture"),
              "This picture is not in the article, or not any more.");
    EXPECT_EQ(stock(), before);
}

TEST_P(ArticlePictures, change_places_by_a_button_and_keep_what_was_typed) {
    draft();
    auto const one = add_one(1);
    auto const two = add_one(2);
    auto const id = [](Id<Picture> picture) { return std::to_string(picture.value); };
    auto const moved = post_editor(save_article, "", people().a.recorder,
                                   {{"headline", "Gõ"},
                                    {"body", "Một.\n\nHai.\n\nBa."},
                                    {"revision", "3"},
                                    {"pictures.0.picture", id(one)},
                                    {"pictures.0.after_block", "1"},
                                    {"pictures.1.picture", id(two)},
                                    {"pictures.1.caption", "Vừa gõ"},
                                    {"pictures.1.after_block", "3"},
                                    {"move_up", id(two)}});
    EXPECT_EQ(moved.status, 303);
    EXPECT_EQ(moved.headers.find("Location"), address() + "#picture-" + id(two));
    EXPECT_EQ(pictures()[0].picture, two);
    EXPECT_EQ(pictures()[0].caption, "Vừa gõ");
    EXPECT_EQ(pictures()[0].after_block, 1);
    EXPECT_EQ(pictures()[1].after_block, 3);
    EXPECT_EQ(article().headline, "Gõ");
}

TEST_P(ArticlePictures, are_removed_and_put_back) {
    draft();
    auto const one = add_one();
    auto removed = words(one, "Toàn cảnh", "Người ngồi");
    removed.removed = true;
    ASSERT_TRUE(save({removed}));
    EXPECT_TRUE(pictures().at(0).removed);
    EXPECT_EQ(history().back(),
              "Hàn Văn Thụ removed the picture “Toàn cảnh” from the article “" + article().headline + "”.");
    EXPECT_TRUE(body_of(open_editor(people().a.recorder)).contains("name=\"restore\" value=\""));
    ASSERT_TRUE(save({words(one, "Toàn cảnh", "Người ngồi")}));
    EXPECT_FALSE(pictures().at(0).removed);
    EXPECT_EQ(history().back(),
              "Hàn Văn Thụ put the picture “Toàn cảnh” back into the article “" + article().headline + "”.");
}

TEST_P(ArticlePictures, that_were_removed_long_ago_are_forgotten_with_their_files) {
    draft();
    auto removed = words(add_one(), "Toàn cảnh", "Người ngồi");
    auto const file = pictures().at(0).sizes.at(0).file;
    removed.removed = true;
    ASSERT_TRUE(save({removed}));
    auto const forget = [&] {
        database().write([&](storage::WriteTransaction& transaction) {
            forget_removed_pictures(transaction, clock().now());
            return true;
        });
    };
    forget();
    EXPECT_EQ(pictures().size(), 1U);
    clock().advance(std::chrono::hours(24 * 31));
    forget();
    EXPECT_TRUE(pictures().empty());
    files::Store const store(data_folder());
    EXPECT_EQ(files::sweep(database(), store, clock().now(), unused_pictures).pictures, 1U);
    EXPECT_EQ(row_counts().at("file"), 0);
}

TEST_P(ArticlePictures, without_words_for_the_blind_are_not_published) {
    draft();
    auto const one = add_one();
    auto const before = stock();
    EXPECT_EQ(fault_of(publish_with({words(one, "Toàn cảnh", "")}), "pictures.0.alternative"),
              "Say in a sentence what the picture shows, for readers who cannot see it.");
    EXPECT_EQ(stock(), before);
    auto const editor = body_of(open_editor(people().a.recorder));
    EXPECT_TRUE(editor.contains("href=\"#pictures.0.alternative\"")) << editor;
    EXPECT_TRUE(editor.contains("id=\"pictures.0.alternative\""));
}

TEST_P(ArticlePictures, stand_in_the_text_that_readers_see) {
    draft();
    auto const picture = publish_one();
    auto const page = body_of(read_portal(show_article, article_request(article().article)));
    auto const address = "/portal/articles/" + std::to_string(article().article.value) + "/pictures/" +
                         picture.sizes.at(0).file + ".jpg";
    EXPECT_TRUE(page.contains("src=\"" + address + "\" srcset=\"" + address + " 40w\"")) << page;
    EXPECT_TRUE(page.contains("width=\"40\" height=\"30\" alt=\"Người ngồi quanh bàn\" loading=\"lazy\"")) << page;
    EXPECT_TRUE(page.contains("<figcaption>Toàn cảnh Hội nghị. Ảnh: Mạc Thị Sen</figcaption>")) << page;
    EXPECT_LT(page.find("class=\"lead\""), page.find("<figure>"));
    EXPECT_TRUE(body_of(read_portal(show_news, get("/portal"))).contains("<img src=\"" + address));
}

TEST_P(ArticlePictures, are_sent_to_everybody_once_published) {
    draft();
    auto const file = publish_one().sizes.at(0).file + ".jpg";
    auto const answer = read_picture(file);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.find("Content-Type"), "image/jpeg");
    EXPECT_EQ(answer.headers.find("Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(answer.headers.find("Accept-Ranges"), "bytes");
    EXPECT_TRUE(answer.headers.find("Content-Security-Policy")->contains("sandbox"));
    EXPECT_TRUE(body_of(answer).starts_with("\xff\xd8\xff"));
    EXPECT_EQ(read_picture(file.substr(0, file.size() - 4)).status, 404);
    EXPECT_EQ(read_picture("../../daumoi.sqlite.jpg").status, 404);
}

TEST_P(ArticlePictures, of_a_draft_are_for_those_who_write_it) {
    draft();
    add_one();
    auto const file = pictures().at(0).sizes.at(0).file + ".jpg";
    EXPECT_EQ(read_picture(file).status, 404);
    EXPECT_EQ(read_edited(people().a.recorder, file).status, 200);
    EXPECT_EQ(read_edited(people().head_of_office, file).status, 200);
    EXPECT_EQ(read_edited(people().b.secretary, file).status, 404);
    EXPECT_EQ(read_edited(people().a.member, file).status, 403);
    EXPECT_EQ(read_edited(people().a.recorder, std::string(64, 'a') + ".jpg").status, 404);
}

TEST_P(ArticlePictures, of_a_withdrawn_article_are_gone) {
    draft();
    auto const file = publish_one().sizes.at(0).file + ".jpg";
    ASSERT_TRUE(withdraw_article(writing(people().head_of_office), organization(), meeting(), {article().revision}));
    EXPECT_EQ(read_picture(file).status, 410);
}

TEST_P(ArticlePictures, that_were_removed_stay_for_readers_until_the_correction) {
    draft();
    auto const shown = publish_one();
    auto removed = words(shown.picture, "Toàn cảnh", "Người ngồi");
    removed.removed = true;
    ASSERT_TRUE(save({removed}));
    EXPECT_EQ(read_picture(shown.sizes.at(0).file + ".jpg").status, 200);
    EXPECT_TRUE(body_of(open_editor(people().head_of_office)).contains("not public yet") ||
                body_of(open_editor(people().head_of_office)).contains("chưa"));
    ASSERT_TRUE(publish_with({}));
    EXPECT_EQ(read_picture(shown.sizes.at(0).file + ".jpg").status, 404);
}

TEST_P(ArticlePictures, escape_what_was_typed) {
    draft();
    auto const one = add_one();
    ASSERT_TRUE(publish_with({words(one, "<b>Toàn</b>", "\"><script>alert(1)</script>")}));
    for (auto const& page : {body_of(read_portal(show_article, article_request(article().article))),
                             body_of(open_editor(people().a.recorder))}) {
        EXPECT_FALSE(page.contains("<script>alert")) << page;
        EXPECT_FALSE(page.contains("<b>Toàn")) << page;
    }
}

TEST_P(ArticlePictures, are_offered_captions_out_of_the_record) {
    draft();
    add_one();
    auto const editor = body_of(open_editor(people().a.recorder));
    EXPECT_TRUE(editor.contains("data-fill=\"pictures.0.caption\">Toàn cảnh Hội nghị</button>")) << editor;
    EXPECT_TRUE(editor.contains("<option value=\"Toàn cảnh Hội nghị\">"));
}

TEST_P(ArticlePictures, cost_few_queries) {
    draft();
    publish_one();
    static std::int64_t counted = 0;
    auto const counting = [](pages::Page page) {
        static pages::Page counted_page;
        counted_page = page;
        return [](pages::Visit& visit) {
            auto response = counted_page(visit);
            counted = visit.queries();
            return response;
        };
    };
    visit(counting(show_editor), actor(people().a.recorder), get(address(), {{"meeting", number()}}));
    EXPECT_LE(counted, 16);
    read_portal(counting(show_article), article_request(article().article));
    EXPECT_LE(counted, 3);
    read_portal(counting(show_news), get("/portal"));
    EXPECT_LE(counted, 3);
}

}  // namespace
}  // namespace daumoi::portal
