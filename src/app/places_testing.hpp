#pragma once

#include "app/program_testing.hpp"
#include "core/secret.hpp"
#include "features/meetings/meetings.hpp"
#include "features/portal/article_rows.hpp"
#include "features/tasks/tasks.hpp"

/// For tests: one meeting of Chi bộ Vận hành in each of its states, with what came of it, to fill in addresses.
namespace daumoi::app {

/// The ids of one meeting, task, article, and so on, that exist; `state` is the meeting's.
struct Place {
    std::string state;
    Id<Meeting> meeting;
    std::int64_t revision = 0;          ///< of the meeting
    std::int64_t article_revision = 0;  ///< 0: no article yet
    Id<Picture> article_picture;
    Places values;
};

class PlacesTest : public ProgramTest {
protected:
    static constexpr auto chair = "bithu.vanhanh";
    static constexpr auto recorder = "thuky.vanhanh";
    static constexpr auto member = "dangvien.vanhanh";
    static constexpr auto neighbour = "bithu.vucsen";
    static constexpr auto office = "vanphong";

    /// In the order of a meeting's life: draft, convened, running, closed, approved.
    std::vector<Place> places() {
        std::vector<Id<Meeting>> const meetings{prepared(), convened(), running(), closed(), approved()};
        auto const published = publish(meetings.back());
        auto const task = make_task(meetings.back());
        value_or_throw(portal::draft_article(writing(recorder), organization(), meetings.at(3), {}, 0));
        describe(add_picture(meetings.at(3)));
        std::vector<Place> places;
        for (auto const meeting : meetings) {
            auto place = place_of(meeting);
            place.values.insert({{"task", number(task)},
                                 {"article", number(published)},
                                 {"picture", picture_ + ".jpg"},
                                 {"file", "app.css"}});
            places.push_back(std::move(place));
        }
        return places;
    }

    meetings::MeetingInput input() {
        using meetings::AgendaKind;
        meetings::MeetingInput input;
        input.unit = unit("Chi bộ Vận hành");
        input.official_title = {"Bảo dưỡng cống lấy nước trước mùa khô"};
        input.day = today();
        input.planned_start = TimeOfDay{8 * 60};
        input.planned_end = TimeOfDay{10 * 60};
        input.room = {"Nhà điều hành"};
        input.chair = person(chair);
        input.recorder = person(recorder);
        input.agenda = {{AgendaKind::discussion, {"Thảo luận"}, 60, {}},
                        {AgendaKind::conclusion, {"Kết luận"}, 10, person(chair)}};
        return input;
    }
    meetings::EntryInput said(std::string const& text) {
        meetings::EntryInput entry;
        entry.speaker = person(member);
        entry.act = meetings::Act::propose;
        entry.text = Text<5000>{text};
        return entry;
    }
    static std::string number(auto id) { return std::to_string(id.value); }

    Id<Meeting> prepared() {
        return value_or_throw(meetings::prepare_meeting(writing(chair), organization(), input())).meeting;
    }
    Id<Meeting> convened() {
        auto const meeting = prepared();
        value_or_throw(meetings::send_notice(writing(chair), organization(), meeting));
        return meeting;
    }
    Id<Meeting> running() {
        auto const meeting = convened();
        value_or_throw(meetings::start_meeting(writing(recorder), meeting, {TimeOfDay{8 * 60}}));
        value_or_throw(meetings::call_everybody(writing(recorder), meeting));
        value_or_throw(meetings::add_entry(writing(recorder), meeting, said(secret_sentence)));
        return meeting;
    }
    Id<Meeting> closed() {
        auto const meeting = running();
        value_or_throw(meetings::close_meeting(writing(recorder), meeting, {TimeOfDay{9 * 60}}));
        return meeting;
    }
    Id<Meeting> approved() {
        auto const meeting = closed();
        for (auto const* by : {recorder, chair})
            value_or_throw(meetings::approve_minutes(writing(by), organization(), meeting));
        return meeting;
    }

    meetings::MeetingRow row(Id<Meeting> meeting) {
        auto reading = database().read();
        return meetings::find_visible(reading.session(), SystemActor{"test"}, meeting, today()).value().row;
    }
    meetings::Record record(Id<Meeting> meeting) {
        auto const found = row(meeting);
        return meetings::load_record(database().read().session(), found);
    }
    /// The token of the member's personal link; a wrong one while there is none.
    std::string link_token(Id<Meeting> meeting) {
        auto const link = database().read()->value<Id<Link>>(
            storage::statement("SELECT id FROM personal_link WHERE meeting = :meeting AND person = :person"),
            {{"meeting", meeting}, {"person", person(member)}});
        if (!link) return "1-00000000000000000000";
        return meetings::link_path(services().server_secret, *link).substr(std::string_view("/r/").size());
    }

    /// What was said in the meetings, and nobody may read who does not see the record or its minutes.
    static constexpr auto secret_sentence = "dừng bơm hai giờ mỗi trưa để tra dầu";

private:
    /// The same in every article.
    portal::ArticleAnswer add_picture(Id<Meeting> meeting) {
        std::string const bytes = "\xff\xd8\xff\xe0 a picture";
        picture_ = value_or_throw(files::Store(services().data).put(bytes));
        return value_or_throw(portal::add_pictures(writing(recorder), organization(), meeting,
                                                   {{{{480, 270, picture_, std::ssize(bytes)}}}, std::nullopt}));
    }
    /// Says what it shows, so that the article can be published.
    void describe(portal::ArticleAnswer const& added) {
        auto const row = portal::article_of(database().read().session(), added.meeting).value();
        value_or_throw(
            portal::edit_article(writing(recorder), organization(), added.meeting,
                                 {Text<300>{row.headline},
                                  Text<30000>{row.body},
                                  {},
                                  row.revision,
                                  {{added.pictures.front(), {}, Text<500>{"Cống lấy nước"}, {}, {}, false}}}));
    }
    Id<Article> publish(Id<Meeting> meeting) {
        auto const draft = add_picture(meeting);
        portal::ArticleInput const text{Text<300>{"Bảo dưỡng cống trước mùa khô"},
                                        Text<30000>{"Chi bộ bàn việc bảo dưỡng cống lấy nước."},
                                        {},
                                        draft.revision,
                                        {{draft.pictures.front(), {}, Text<500>{"Cống lấy nước"}, {}, {}, false}}};
        return value_or_throw(portal::publish_article(writing(office), organization(), meeting, text)).article;
    }
    Id<Task> make_task(Id<Meeting> meeting) {
        tasks::MakeTaskInput asked;
        asked.text = Text<2000>{"lập lịch tra dầu"};
        asked.addressed_unit = unit("Chi bộ Vận hành");
        asked.owner = person(member);
        auto const entry = record(meeting).entries.front().id;
        return value_or_throw(tasks::make_task_of_entry(writing(chair), meeting, entry, asked)).task;
    }
    std::string newest(std::string const& table, std::string_view login) {
        auto const id = database().read()->value<std::int64_t>(
            storage::statement("SELECT max(id) FROM " + table + " WHERE person = :person AND unit = :unit"),
            {{"person", person(login)}, {"unit", unit("Chi bộ Vận hành")}});
        return std::to_string(id.value());
    }
    Id<Picture> newest_picture(Id<Article> article) {
        auto const id = database().read()->value<Id<Picture>>(
            storage::statement("SELECT max(picture) FROM article_picture WHERE article = :article"),
            {{"article", article}});
        return id.value();
    }
    Place place_of(Id<Meeting> meeting) {
        auto const found = row(meeting);
        auto const facts = record(meeting);
        Place place{std::string(code(found.state)), meeting, found.revision, 0, {}, {}};
        place.values = {{"meeting", number(meeting)},
                        {"person", number(person(member))},
                        {"item", number(facts.agenda.front().id)},
                        {"entry", facts.entries.empty() ? "1" : number(facts.entries.front().id)},
                        {"token", link_token(meeting)},
                        {"unit", number(found.unit)},
                        {"membership", newest("membership", member)},
                        {"position", newest("position", chair)}};
        if (auto const article = portal::article_of(database().read().session(), meeting)) {
            place.article_revision = article->revision;
            place.article_picture = newest_picture(article->article);
        }
        return place;
    }

    std::string picture_;  ///< its file
};

}  // namespace daumoi::app
