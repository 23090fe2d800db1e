#include <gmock/gmock.h>

#include "app/history_pages.hpp"
#include "app/places_testing.hpp"
#include "features/units/units.hpp"

namespace daumoi::app {
namespace {

constexpr std::string_view legend =
    R"(# What the history says of changes that the walk through access.txt does not make, in English and in Vietnamese.
# Renewed by DAUMOI_RENEW_GOLDEN=1.

)";

class Sentences : public PlacesTest {
protected:
    void SetUp() override {
        PlacesTest::SetUp();
        if (IsSkipped()) return;
        branch_ = unit("Chi bộ Vận hành");
        skip();
    }
    Id<Unit> branch() const { return branch_; }
    journal::Writing by_administrator() {
        return {database(), clock(), PersonActor{person("quantri"), std::nullopt, {}, true}, {}};
    }
    /// What was done so far is of no interest.
    void skip() { seen_ = journal::head(database().read().session()).number; }
    /// The newest entries, each with its sentences.
    void tell() {
        auto reading = database().read();
        auto const entries = journal::entries_after(reading.session(), seen_);
        auto const names = accounts::names_in(reading.session(), entries);
        for (auto const& entry : entries) {
            text_ += entry.verb + "\n";
            for (auto const language : {html::Language::en, html::Language::vi}) {
                html::Words const words(language, organization().terminology, organization().zone);
                auto const line = journal::history_line(entry, all_verbs(), names, words);
                text_ += "    " + words.say(line.sentence) + "\n";
            }
            seen_ = entry.number;
        }
    }
    std::string const& text() const { return text_; }

    static tasks::MakeTaskInput asks(std::string const& text) {
        tasks::MakeTaskInput input;
        input.text = Text<2000>{text};
        return input;
    }
    static tasks::ClosureInput withdrawn() {
        tasks::ClosureInput input;
        input.verdict = tasks::Verdict::withdrawn;
        return input;
    }

    void tell_of_accounts() {
        auto const made = value_or_throw(accounts::make_token(writing(member), {{"Bảng điện tử"}}));
        value_or_throw(accounts::revoke_token(writing(member), made.token));
        value_or_throw(accounts::set_password(by_administrator(), person(member), "mưa rơi trên mái ngói"));
        tell();
    }
    void tell_of_units() {
        units::AddPersonInput added{{"Ninh Thị Tơ"}, org::Sex::female, org::MemberClass::probationary, today()};
        auto const person = value_or_throw(units::add_person(writing(chair), branch(), added)).person;
        value_or_throw(units::take_in(writing(chair), branch(), {person, org::MemberClass::full, today()}));
        units::AddUnitInput below{{"Chi bộ Đập tràn"}, {}, {}, org::UnitKind::branch, today()};
        auto const unit = value_or_throw(units::add_unit(writing(office), branch(), below)).unit;
        value_or_throw(units::close_unit(writing(office), unit, {today()}));
        tell();
    }
    void tell_of_how_tasks_are_made() {
        auto task = asks("lập sổ theo dõi");
        task.addressed_unit = branch();
        value_or_throw(tasks::make_task(writing(chair), task));
        task.deadline = today() + 9;
        value_or_throw(tasks::make_task(writing(chair), task));
        task.owner = person(member);
        value_or_throw(tasks::make_task(writing(chair), task));
        task.deadline.reset();
        value_or_throw(tasks::make_task(writing(chair), task));
        tell();
    }
    void tell_of_a_task() {
        auto given = asks("thay lưới chắn rác");
        given.owner = person(member);
        given.addressed_unit = branch();
        auto const task = value_or_throw(tasks::make_task(writing(chair), given)).task;
        skip();
        tasks::EditInput edited;
        edited.text = Text<2000>{"thay lưới chắn rác cống 2"};
        edited.addressed_unit = branch();
        for (auto const* owner : {member, recorder, "", member}) {
            edited.owner.reset();
            if (*owner != '\0') edited.owner = person(owner);
            value_or_throw(tasks::edit_task(writing(chair), task, edited));
        }
        value_or_throw(tasks::move_deadline(writing(chair), task, {today() + 5, {}, {}}));
        value_or_throw(tasks::move_deadline(writing(chair), task, {today() + 7, {}, {}}));
        value_or_throw(tasks::move_deadline(writing(chair), task, {{}, {}, {}}));
        value_or_throw(tasks::accept_task(writing(member), task));
        value_or_throw(tasks::report_progress(writing(member), task, {Text<5000>{"đã thay xong"}, true}));
        value_or_throw(tasks::send_back_task(writing(chair), task, {Text<2000>{"còn cống 3"}}));
        value_or_throw(tasks::close_task(writing(chair), task, withdrawn()));
        tell();
    }
    void tell_of_whom_a_task_is_given_to() {
        auto const meeting = approved();
        auto words = asks("sửa băng tải");
        words.addressee = Text<300>{"các tổ cơ điện"};
        auto const task = value_or_throw(tasks::make_task_of_entry(writing(recorder), meeting,
                                                                   record(meeting).entries.front().id, words))
                              .task;
        skip();
        value_or_throw(tasks::address_task(writing(recorder), task, {branch(), {}}));
        tell();
    }
    void tell_of_pictures() {
        auto const place = places().at(3);
        skip();
        portal::ArticleInput input{Text<300>{"Tin"}, Text<30000>{"Chữ."}, {}, place.article_revision, {}};
        portal::PictureInput picture{place.article_picture, Text<300>{"Cống số 2"}, Text<500>{"Cống"}, {}, {}, false};
        for (bool const removed : {true, false}) {
            picture.removed = removed;
            input.pictures = {picture};
            auto const done = portal::edit_article(writing(recorder), organization(), place.meeting, input);
            input.revision = value_or_throw(done).revision;
        }
        tell();
    }

private:
    Id<Unit> branch_;
    std::int64_t seen_ = 0;
    std::string text_{legend};
};
DAUMOI_ON_BOTH_DATABASES(Sentences);

TEST_P(Sentences, are_as_they_were_read_in_both_languages) {
    tell_of_accounts();
    tell_of_units();
    tell_of_how_tasks_are_made();
    tell_of_a_task();
    tell_of_whom_a_task_is_given_to();
    tell_of_pictures();
    expect_golden("more_sentences.txt", text());
}

}  // namespace
}  // namespace daumoi::app
