#include "features/journal/journal.hpp"

#include "features/testing.hpp"

namespace daumoi::journal {
namespace {

struct Renaming {
    std::string name;
};
DAUMOI_DESCRIBE(Renaming, (name))

struct Renamed {
    std::string name;
    std::int64_t times = 0;
};
DAUMOI_DESCRIBE(Renamed, (name, times))

constexpr auto first_id = "01987654-0000-7000-8000-000000000001";
constexpr auto second_id = "01987654-0000-7000-8000-000000000002";

class Journal : public FeatureTest {
protected:
    /// A change as any other: it renames the organization, and refuses to give it no name.
    Result<Renamed> rename(std::string const& name, std::string client_id = {}, std::optional<Actor> by = {}) {
        return write<Renamed>(
            writing_as(by.value_or(SystemActor{"test"}), std::move(client_id)), "rename", Renaming{name},
            [&](storage::WriteTransaction& transaction, Instant) -> Result<Written<Renamed>> {
                transaction->run(storage::statement("UPDATE organization SET name = :name"), {{"name", name}});
                if (name.empty()) return refuse({{"name", {"Type a name.", {}}}});
                return Written<Renamed>{
                    {name, ++times_}, {"organization.renamed", {{"organization", people().parent}}, {{"name", name}}}};
            });
    }

    void write_five() {
        for (int i = 1; i <= 5; ++i) ASSERT_TRUE(rename("Name " + std::to_string(i)));
    }

    /// Somebody with the database's own tools.
    void tamper(std::vector<std::string> const& scripts) {
        storage::Session session(dialect(), address());
        for (auto const& script : scripts) session.run_script(script);
    }

    /// What a forger would do who knows how entries are chained.
    void chain_anew_from(std::int64_t number) {
        storage::Session session(dialect(), address());
        auto previous = number == 1 ? std::string{} : entries_after(session, number - 2).front().digest;
        for (auto entry : entries_after(session, number - 1)) {
            entry.previous = previous;
            entry.digest = previous = digest_of(entry);
            session.run(
                storage::statement("UPDATE journal SET previous = :previous, digest = :digest WHERE number = :number"),
                {{"previous", entry.previous}, {"digest", entry.digest}, {"number", entry.number}});
        }
        session.run(storage::statement("UPDATE journal_head SET digest = :digest"), {{"digest", previous}});
    }

    std::string fault(std::optional<Head> const& anchor = {}) {
        auto const found = verify(database().read().session(), anchor);
        return found ? html::Words(html::Language::en, html::Terminology::party).say(*found) : "";
    }

    std::string name_now() { return org::find_organization(database().read().session())->name; }
    std::vector<Entry> entries() { return entries_after(database().read().session(), 0); }

private:
    std::int64_t times_ = 0;
};
DAUMOI_ON_BOTH_DATABASES(Journal);

TEST_P(Journal, holds_an_entry_for_each_change_and_its_head_names_the_last) {
    ASSERT_TRUE(rename("First", {}, actor(people().a.secretary)));
    ASSERT_TRUE(rename("Second"));
    auto const kept = entries();
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].number, 1);
    EXPECT_EQ(kept[0].recorded, clock().now());
    EXPECT_EQ(kept[0].previous, "");
    EXPECT_EQ(kept[1].previous, kept[0].digest);
    EXPECT_EQ(kept[1].actor, R"({"system":"test"})");
    EXPECT_EQ(journal_head().number, 2);
    EXPECT_EQ(journal_head().digest, kept[1].digest);
    EXPECT_EQ(fault(), "");
}

TEST(Head, of_an_empty_journal_has_no_digest_to_note) { EXPECT_EQ(Head{}.short_digest(), "–"); }

TEST_P(Journal, keeps_nothing_of_a_refused_change) {
    auto const before = stock();
    auto const name = name_now();
    EXPECT_EQ(fault_of(rename(""), "name"), "Type a name.");
    EXPECT_EQ(stock(), before);
    EXPECT_EQ(name_now(), name);
}

TEST_P(Journal, gives_a_repeated_request_its_first_answer) {
    auto const first = rename("Once", first_id);
    auto const before = stock();
    auto const again = rename("Once", first_id);
    ASSERT_TRUE(first && again);
    EXPECT_EQ(again->times, 1);
    EXPECT_EQ(stock(), before);
}

TEST_P(Journal, refuses_the_same_id_with_another_content_or_by_somebody_else) {
    ASSERT_TRUE(rename("Once", first_id, actor(people().a.secretary)));
    auto const before = stock();
    EXPECT_EQ(refusal_of(rename("Other", first_id, actor(people().a.secretary))), Refusal::Kind::repeated_id);
    EXPECT_EQ(refusal_of(rename("Once", first_id, actor(people().b.secretary))), Refusal::Kind::repeated_id);
    EXPECT_EQ(stock(), before);
    EXPECT_TRUE(rename("Other", second_id, actor(people().a.secretary)));
}

TEST_P(Journal, lets_a_refused_request_be_repeated_under_its_id) {
    EXPECT_FALSE(rename("", first_id));
    EXPECT_TRUE(rename("Mended", first_id));
}

TEST_P(Journal, sees_a_flipped_byte) {
    write_five();
    tamper({"UPDATE journal SET payload = '{\"name\":\"Name 4\"}' WHERE number = 3"});
    EXPECT_EQ(fault(), "Entry 3 of the journal was changed.");
}

TEST_P(Journal, sees_another_time_and_another_actor) {
    write_five();
    tamper({"UPDATE journal SET recorded = recorded + 1 WHERE number = 2"});
    EXPECT_EQ(fault(), "Entry 2 of the journal was changed.");
    tamper({"UPDATE journal SET recorded = recorded - 1 WHERE number = 2",
            "UPDATE journal SET actor = '{\"person\":1}' WHERE number = 1"});
    EXPECT_EQ(fault(), "Entry 1 of the journal was changed.");
}

TEST_P(Journal, sees_a_swapped_pair) {
    write_five();
    tamper({"DELETE FROM journal_subject", "UPDATE journal SET number = 99 WHERE number = 2",
            "UPDATE journal SET number = 2 WHERE number = 3", "UPDATE journal SET number = 3 WHERE number = 99"});
    EXPECT_EQ(fault(), "Entry 2 of the journal does not follow the entry before it.");
}

TEST_P(Journal, sees_a_deleted_middle) {
    write_five();
    tamper({"DELETE FROM journal_subject", "DELETE FROM journal WHERE number = 3"});
    EXPECT_EQ(fault(), "Entry 3 of the journal is missing.");
}

TEST_P(Journal, sees_a_cut_tail_by_its_head) {
    write_five();
    tamper({"DELETE FROM journal_subject", "DELETE FROM journal WHERE number > 3"});
    EXPECT_EQ(fault(), "The journal ends at entry 3, and its head names another.");
}

TEST_P(Journal, sees_a_cut_tail_with_a_mended_head_only_by_a_head_kept_elsewhere) {
    write_five();
    auto const kept = journal_head();
    tamper({"DELETE FROM journal_subject", "DELETE FROM journal WHERE number > 3",
            "UPDATE journal_head SET number = 3, digest = (SELECT digest FROM journal WHERE number = 3)"});
    EXPECT_EQ(fault(), "");
    EXPECT_EQ(fault(kept), "The journal ends at entry 3, before the head kept elsewhere.");
}

TEST_P(Journal, sees_a_chain_made_anew_only_by_a_head_kept_elsewhere) {
    write_five();
    auto const kept = journal_head();
    tamper({"UPDATE journal SET payload = '{\"name\":\"Forged\"}' WHERE number = 2"});
    chain_anew_from(2);
    EXPECT_EQ(fault(), "");
    EXPECT_EQ(fault(kept), "Entry 5 is not the one that the head kept elsewhere names.");
}

TEST_P(Journal, accepts_a_head_kept_elsewhere_whole_or_shortened) {
    write_five();
    auto kept = journal_head();
    ASSERT_TRUE(rename("Name 6"));
    EXPECT_EQ(fault(kept), "");
    kept.digest.resize(12);
    EXPECT_EQ(fault(kept), "");
}

TEST_P(Journal, erases_personal_values_and_stays_whole) {
    auto const of = people().a.member;
    auto const wrote = write<Renamed>(
        writing(people().a.secretary), "excuse", Renaming{"x"},
        [&](storage::WriteTransaction& transaction, Instant) -> Result<Written<Renamed>> {
            json::object facts{{"of", {{"person", of.value}}}, {"reason", personal(transaction, of, "Trông con ốm")}};
            return Written<Renamed>{{}, {"person.excused", {{"person", of}}, std::move(facts)}};
        });
    ASSERT_TRUE(wrote);
    EXPECT_EQ(entries().back().payload.find("Trông"), std::string::npos);
    std::vector<VerbWords> const verbs{{"person.excused", "{actor} excused {of}: {reason}."}};
    EXPECT_EQ(history_sentences({"person", of}, verbs).back(), "Ngũ Đình Khải excused Cấn Thị Mây: Trông con ốm.");

    database().write([&](storage::WriteTransaction& transaction) {
        erase_personal(transaction, of);
        return true;
    });
    EXPECT_EQ(history_sentences({"person", of}, verbs).back(), "Ngũ Đình Khải excused Cấn Thị Mây: (erased).");
    EXPECT_EQ(history_sentences({"person", of}, verbs, html::Language::vi).back(),
              "Ngũ Đình Khải excused Cấn Thị Mây: (đã xóa).");
    EXPECT_EQ(fault(), "");
}

TEST_P(Journal, tells_who_acted_in_which_capacity_and_what_became_of_what) {
    ASSERT_TRUE(rename("First", {}, actor(people().a.secretary)));
    auto entry = entries().back();
    entry.payload =
        R"({"name":"First","day":"2026-05-09","count":12,"before":{"room":"A 1","revision":1,"kind":"regular"},)"
        R"("after":{"room":"B 2","revision":2,"kind":"thematic"}})";
    std::vector<VerbWords> const verbs{{"organization.renamed", "{actor}: {name}"},
                                       {"organization.renamed+day+count", "{actor}: {name}, {day}, {count}"},
                                       {"organization.renamed+missing", "never"}};
    Names const names{[](Id<Person>) { return "Khải"; }, [](Id<Position>) { return "Bí thư"; }};
    html::Words const words(html::Language::vi, html::Terminology::party);
    auto const line = history_line(entry, verbs, names, words);
    EXPECT_EQ(words.say(line.sentence), "Khải: First, 9/5/2026, 12");
    EXPECT_EQ(line.acting_as, "Bí thư");
    EXPECT_EQ(line.before, "Địa điểm: A 1");
    EXPECT_EQ(line.after, "Địa điểm: B 2");
}

TEST_P(Journal, shows_of_lists_what_came_and_went) {
    Names const names{[](Id<Person> person) { return person.value == 7 ? "Khải" : "Mây"; }, {}};
    auto const told = [&](std::string const& before, std::string const& after) {
        Entry entry;
        entry.actor = "{}";
        entry.payload = R"({"before":{"agenda":)" + before + R"(},"after":{"agenda":)" + after + "}}";
        auto const line = history_line(entry, {}, names, {html::Language::en, html::Terminology::party});
        return line.before + " | " + line.after;
    };
    EXPECT_EQ(told(R"(["A","B"])", R"(["B","C","D"])"), "Agenda: A | Agenda: C, D");
    EXPECT_EQ(told(R"(["A","B"])", R"(["A"])"), "Agenda: B | ");
    EXPECT_EQ(told(R"(["A","B"])", R"(["B","A"])"), "Agenda: A, B | Agenda: B, A");
    EXPECT_EQ(told(R"([{"person":7}])", R"([{"person":7},{"person":8}])"), " | Agenda: Mây");
    EXPECT_EQ(told(R"({"person":7})", R"({"person":8})"), "Agenda: Khải | Agenda: Mây");
}

TEST_P(Journal, shows_of_long_texts_what_differs) {
    auto const told = [&](std::string const& before, std::string const& after) {
        Entry entry;
        entry.actor = "{}";
        entry.payload = json::serialize(json::object{{"before", before}, {"after", after}});
        auto const line = history_line(entry, {}, {}, {html::Language::vi, html::Terminology::party});
        return line.before + " | " + line.after;
    };
    std::string words;
    for (int i = 1; i <= 90; ++i) words += "từ" + std::to_string(i) + " ";
    std::string const last = "… từ86 từ87 từ88 từ89 từ90";
    EXPECT_EQ(told(words + "cuối", words + "kết"), last + " cuối | " + last + " kết");
    EXPECT_EQ(told("Đầu " + words, "Mở đầu " + words), "Đầu từ1 từ2 từ3 từ4 từ5 … | Mở đầu từ1 từ2 từ3 từ4 từ5 …");
    EXPECT_EQ(told(words + words, words), last + " " + trimmed(words) + " | " + last);
    EXPECT_EQ(told("ngắn trước", "ngắn sau"), "ngắn trước | ngắn sau");
    EXPECT_EQ(told(words, words), last + " | " + last);
}

}  // namespace
}  // namespace daumoi::journal
