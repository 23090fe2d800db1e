#include "app/erase_person.hpp"

#include <gmock/gmock.h>

#include "app/places_testing.hpp"
#include "core/contains.hpp"
#include "core/text.hpp"
#include "features/meetings/person_fields.hpp"

namespace daumoi::app {
namespace {

using testing::HasSubstr;
using testing::Not;
using enum Refusal::Kind;

class ErasePerson : public PlacesTest {
protected:
    journal::Writing administrator() {
        auto by = writing(person("quantri"));
        by.actor = PersonActor{person("quantri"), std::nullopt, {}, true};
        return by;
    }
    std::string minutes(Id<Meeting> meeting) {
        auto reading = database().read();
        auto const found = row(meeting);
        return to_json_text(meetings::minutes_of(reading.session(), found, record(meeting), organization()));
    }
    std::int64_t count(std::string const& table, Id<Person> of) {
        return database()
            .read()
            ->value<std::int64_t>(storage::statement("SELECT count(*) FROM " + table + " WHERE person = :person"),
                                  {{"person", of}})
            .value();
    }
};
DAUMOI_ON_BOTH_DATABASES(ErasePerson);

TEST_P(ErasePerson, takes_name_account_and_reasons_and_leaves_approved_minutes) {
    auto const meeting = approved();
    auto const of = person(member);
    auto const name = org::find_person(database().read().session(), of)->full();
    sign_in(member);
    auto const before = minutes(meeting);
    EXPECT_THAT(before, HasSubstr(name));
    ASSERT_TRUE(erase_person(administrator(), of));
    EXPECT_EQ(minutes(meeting), before);
    EXPECT_EQ(org::find_person(database().read().session(), of)->full(), "–");
    for (auto const* table : {"account", "session", "api_token", "password_link", "membership"})
        EXPECT_EQ(count(table, of), 0) << table;
    EXPECT_FALSE(accounts::sign_in(database(), clock(), {Text<100>{member}, Text<200>{password()}}, "test", "::1"));
    EXPECT_FALSE(journal::verify(database().read().session()));
}

TEST_P(ErasePerson, lets_nobody_give_anything_to_who_was_erased) {
    auto const of = person(member);
    ASSERT_TRUE(erase_person(administrator(), of));
    auto const head = [&] { return journal::head(database().read().session()).digest; };
    auto const before = head();
    auto const account = accounts::give_account(administrator(), {of, {Text<100>{"nguoicu"}}});
    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().faults.front().message.text, "There is no such person. Choose one of the list.");
    EXPECT_EQ(erase_person(administrator(), of).error().kind, not_found);
    EXPECT_EQ(head(), before);
}

TEST_P(ErasePerson, leaves_nothing_of_the_name_in_the_row_and_nobody_to_be_found) {
    auto const of = person(member);
    auto const name = org::find_person(database().read().session(), of).value();
    auto const row = [&] {
        return database().read()->value<std::string>(
            storage::statement(
                "SELECT surname || '|' || middle || '|' || given || '|' || sex || '|' || sort_key || '|' "
                "|| folded FROM person WHERE id = :person"),
            {{"person", of}});
    };
    auto const is_found = [&] {
        auto reading = database().read();
        auto const found = meetings::find_people(reading.session(), name.full(), today(), unit("Chi bộ Vận hành"));
        return contains(found, of, &meetings::PersonChoice::person);
    };
    ASSERT_THAT(row().value(), HasSubstr(folded(name.full())));
    ASSERT_TRUE(is_found());
    ASSERT_TRUE(erase_person(administrator(), of));
    org::fold_names(database());
    EXPECT_EQ(row(), "||–|unknown|| ");
    EXPECT_FALSE(is_found());
}

TEST_P(ErasePerson, leaves_nobody_to_be_chosen) {
    auto const of = person(member);
    ASSERT_TRUE(erase_person(administrator(), of));
    auto reading = database().read();
    EXPECT_FALSE(contains(org::all_people(reading.session()), of, &org::PersonName::person));
    EXPECT_FALSE(contains(accounts::people_without_account(reading.session()), of, &org::PersonName::person));
}

TEST_P(ErasePerson, is_for_the_administrator) {
    auto const of = person(member);
    auto const head = journal::head(database().read().session()).number;
    for (auto const* login : {chair, neighbour, office, member})
        EXPECT_EQ(erase_person(writing(login), of).error().kind, not_allowed);
    EXPECT_EQ(journal::head(database().read().session()).number, head);
    EXPECT_EQ(count("account", of), 1);
}

TEST_P(ErasePerson, refuses_a_stranger_and_the_last_administrator) {
    auto const head = journal::head(database().read().session()).number;
    EXPECT_EQ(erase_person(administrator(), {99'999}).error().kind, not_found);
    EXPECT_EQ(erase_person(administrator(), person("quantri")).error().kind, wrong_state);
    EXPECT_EQ(journal::head(database().read().session()).number, head);
}

TEST_P(ErasePerson, stands_in_the_journal_without_the_name) {
    auto const of = person(member);
    auto const name = org::find_person(database().read().session(), of)->full();
    ASSERT_TRUE(erase_person(administrator(), of));
    auto reading = database().read();
    auto const entry = journal::entries_of(reading.session(), {"person", of}).back();
    auto const line =
        journal::history_line(entry, accounts::sentences(), accounts::names_in(reading.session(), {entry}),
                              {html::Language::vi, html::Terminology::party});
    EXPECT_THAT(html::Words(html::Language::vi, html::Terminology::party).say(line.sentence),
                testing::AllOf(HasSubstr("xóa"), Not(HasSubstr(name))));
}

}  // namespace
}  // namespace daumoi::app
