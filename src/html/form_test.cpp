#include "html/form.hpp"

#include <algorithm>

#include <gmock/gmock.h>

#include "html/words.hpp"

namespace daumoi::html {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

enum class Mode { in_room, remote };
DAUMOI_DESCRIBE_ENUM(Mode, in_room, remote)

struct Point {
    Text<20> title;
    int minutes = 0;
    static std::vector<FieldRange> ranges() { return {{"minutes", 1, 600}}; }
    bool operator==(Point const&) const = default;
};
DAUMOI_DESCRIBE(Point, (title, minutes))

struct Venue {
    Text<30> room;
    bool operator==(Venue const&) const = default;
};
DAUMOI_DESCRIBE(Venue, (room))

struct PlanInput {
    Text<200> title;
    std::optional<std::string> note;
    Day day;
    TimeOfDay start;
    std::optional<Instant> happened;
    Id<Unit> unit;
    Mode mode = Mode::in_room;
    bool open = false;
    std::int16_t count = 0;
    std::optional<double> energy;
    std::vector<Id<Person>> people;
    std::vector<Point> agenda;
    std::optional<Venue> venue;
    bool operator==(PlanInput const&) const = default;
};
DAUMOI_DESCRIBE(PlanInput, (title, note, day, start, happened, unit, mode, open, count, energy, people, agenda, venue))

Words const english(Language::en, Terminology::party);

FormFields const good{{"title", "  Chuyên đề “tiết kiệm điện”  "},
                      {"day", "10/5/2024"},
                      {"start", "14h05"},
                      {"unit", "7"},
                      {"mode", "remote"},
                      {"count", "12"}};

FormFields with(FormFields changes) {
    auto fields = good;
    std::erase_if(fields, [&](auto const& field) {
        return std::ranges::find(changes, field.first, &FormFields::value_type::first) != changes.end();
    });
    fields.insert(fields.end(), changes.begin(), changes.end());
    return fields;
}

std::vector<std::pair<std::string, std::string>> faults_of(Result<PlanInput> const& result) {
    std::vector<std::pair<std::string, std::string>> faults;
    if (result) return faults;
    EXPECT_EQ(result.error().kind, Refusal::Kind::invalid);
    for (auto const& fault : result.error().faults) faults.emplace_back(fault.field, english.say(fault.message));
    return faults;
}

auto faults_with(FormFields changes) { return faults_of(decode_form<PlanInput>(with(std::move(changes)))); }

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    while (times-- > 0) result += text;
    return result;
}

TEST(Form, is_read_with_the_forms_that_people_write) {
    auto const input = decode_form<PlanInput>(with({{"open", "on"},
                                                    {"energy", "95,5"},
                                                    {"people", "3"},
                                                    {"people", ""},
                                                    {"people", "4"},
                                                    {"note", "một\r\nhai\rba  "},
                                                    {"agenda.10.title", "Cuối"},
                                                    {"agenda.10.minutes", "5"},
                                                    {"agenda.2.title", "Đầu"},
                                                    {"agenda.2.minutes", "10"},
                                                    {"agenda.3.title", " "},
                                                    {"agenda.3.minutes", ""},
                                                    {"venue.room", "Phòng 2"},
                                                    {"form_token", "unknown names are left alone"}}));
    ASSERT_TRUE(input) << faults_of(input)[0].first;
    EXPECT_EQ(input->title.value, "Chuyên đề “tiết kiệm điện”");
    EXPECT_EQ(input->day.iso(), "2024-05-10");
    EXPECT_EQ(input->start.iso(), "14:05");
    EXPECT_EQ(input->unit.value, 7);
    EXPECT_EQ(input->mode, Mode::remote);
    EXPECT_TRUE(input->open);
    EXPECT_EQ(input->energy, 95.5);
    EXPECT_THAT(input->people, ElementsAre(Id<Person>{3}, Id<Person>{4}));
    EXPECT_EQ(input->note, "một\nhai\nba");
    EXPECT_THAT(input->agenda, ElementsAre(Point{{"Đầu"}, 10}, Point{{"Cuối"}, 5}));
    EXPECT_EQ(input->venue, Venue{{"Phòng 2"}});
}

TEST(Form, needs_only_what_is_not_optional) {
    auto const input = decode_form<PlanInput>(good);
    ASSERT_TRUE(input);
    EXPECT_FALSE(input->open || input->note || input->energy || input->happened || input->venue);
    EXPECT_THAT(input->agenda, IsEmpty());
    EXPECT_THAT(
        faults_of(decode_form<PlanInput>({})),
        ElementsAre(Pair("title", "Fill this in."), Pair("day", "Fill this in."), Pair("start", "Fill this in."),
                    Pair("unit", "Fill this in."), Pair("mode", "Fill this in."), Pair("count", "Fill this in.")));
}

TEST(Form, tells_how_to_mend_each_field) {
    struct Case {
        std::string field, typed, message;
    };
    for (auto const& [field, typed, message] : {
             Case{"title", "   ", "Fill this in."},
             Case{"title", "\u00A0", "Fill this in."},
             Case{"title", repeated("ế", 5000),
                  "This is 5,000 characters long; at most 200 are possible. Shorten it by 4,800."},
             Case{"title", std::string("a\0b", 3),
                  "This holds characters that cannot be read. Delete it and type it again."},
             Case{"title", "\xC3\x28", "This holds characters that cannot be read. Delete it and type it again."},
             Case{"day", "30/2/2026", "Month 2/2026 has 28 days; choose an earlier day."},
             Case{"day", "2024-02-30", "Month 2/2024 has 29 days; choose an earlier day."},
             Case{"day", "31/4/2026", "Month 4/2026 has 30 days; choose an earlier day."},
             Case{"day", "12/13/2026", "“12/13/2026” is not a date; write day, month and year, for example 10/5/2024."},
             Case{"day", "tomorrow", "“tomorrow” is not a date; write day, month and year, for example 10/5/2024."},
             Case{"start", "25:00", "“25:00” is not a time of day; write hours and minutes, for example 14:05."},
             Case{"unit", "0", "“0” is not in the list; choose an entry of the list."},
             Case{"unit", "x", "“x” is not in the list; choose an entry of the list."},
             Case{"mode", "hybrid", "“hybrid” is not one of the choices: in_room, remote."},
             Case{"count", "12.5", "“12.5” is not a whole number; write digits only, for example 12."},
             Case{"count", "70000", "70000 is not possible here; write a number from −32,768 to 32,767."},
             Case{"count", "99999999999999999999",
                  "99999999999999999999 is not possible here; write a number from −32,768 to 32,767."},
             Case{"open", "maybe", "true or false is expected here."},
             Case{"energy", "41.184", "“41.184” can be read in two ways; write 41184 or 41.1840."},
             Case{"energy", "many", "“many” is not a number; write it like 1250 or 95,5."},
             Case{"energy", "1e999", "“1e999” is not a number; write it like 1250 or 95,5."},
             Case{"people", "x", "“x” is not in the list; choose an entry of the list."},
             Case{"happened", "now", "“now” is not a point in time; write it like 2026-11-12T07:46:00Z."},
         })
        EXPECT_THAT(faults_with({{field, typed}}), ElementsAre(Pair(field, message))) << typed;
}

TEST(Form, names_the_row_of_a_fault) {
    EXPECT_THAT(faults_with({{"agenda.4.title", "Mở đầu"}, {"agenda.4.minutes", "601"}, {"agenda.7.minutes", "5"}}),
                ElementsAre(Pair("agenda.4.minutes", "601 is not possible here; write a number from 1 to 600."),
                            Pair("agenda.7.title", "Fill this in.")));
}

TEST(Form, keeps_quotation_marks_and_composes_letters) {
    auto const nested = "“Học tập “tư tưởng” năm 2026” – ‘ghi’ \"chú\" …";
    auto const kept = decode_form<PlanInput>(with({{"title", nested}}));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->title.value, nested);
    auto const composed = decode_form<PlanInput>(with({{"title", "Vie\u0323\u0302t Nam"}}));
    ASSERT_TRUE(composed);
    EXPECT_EQ(composed->title.value, "Việt Nam");
}

TEST(Form, survives_names_that_no_page_has) {
    EXPECT_THAT(faults_with({{repeated("a.", 50000), "1"}, {"", "x"}, {".", "x"}, {"agenda", "x"}}), IsEmpty());
    EXPECT_FALSE(faults_with({{"note.x", "1"}}).empty());
}

TEST(DecimalNumber, is_read_with_comma_or_dot) {
    struct Case {
        std::string text;
        std::optional<double> value;
    };
    for (auto const& [text, value] :
         {Case{"1250", 1250}, Case{"95,5", 95.5}, Case{"95.5", 95.5}, Case{"1.234.567", 1234567},
          Case{"1.234,5", 1234.5}, Case{"1,234.5", 1234.5}, Case{"0.125", 0.125}, Case{"-3,25", -3.25},
          Case{"12 000", 12000}, Case{"1.234", std::nullopt}, Case{",", std::nullopt}, Case{"", std::nullopt},
          Case{"nan", std::nullopt}, Case{"0x10", std::nullopt}})
        EXPECT_EQ(detail::parse_decimal(text).value, value) << text;
}

json::value as_json(FormFields const& fields) {
    auto value = to_json(*decode_form<PlanInput>(fields));
    return value;
}

TEST(Json, gives_what_the_form_gives) {
    for (auto const& fields : {good, with({{"agenda.0.title", "A"},
                                           {"agenda.0.minutes", "5"},
                                           {"people", "3"},
                                           {"energy", "1250"},
                                           {"open", "1"},
                                           {"venue.room", "B"},
                                           {"note", "c"},
                                           {"happened", "2026-11-12T07:46:00Z"}})}) {
        auto const from_form = decode_form<PlanInput>(fields);
        auto const from_json = decode_json<PlanInput>(as_json(fields));
        ASSERT_TRUE(from_form && from_json);
        EXPECT_EQ(*from_form, *from_json);
        auto const again = decode_form<PlanInput>(to_form_fields(*from_form));
        ASSERT_TRUE(again);
        EXPECT_EQ(*from_form, *again);
    }
}

TEST(Json, is_told_what_is_expected) {
    auto const faults = [](std::string_view text) { return faults_of(decode_json_text<PlanInput>(text)); };
    auto const all = R"("title":"T","day":"2024-05-10","start":"08:00","unit":7,"mode":"remote","count":1)";
    auto const with_member = [&](std::string_view member) {
        return faults("{" + std::string(all) + "," + std::string(member) + "}");
    };
    EXPECT_THAT(with_member(R"("note":null)"), IsEmpty());
    EXPECT_THAT(with_member(R"("titel":"x")"),
                ElementsAre(Pair("titel",
                                 "There is no such field; the fields here are: title, note, day, start, "
                                 "happened, unit, mode, open, count, energy, people, agenda, venue.")));
    EXPECT_THAT(with_member(R"("note":5)"), ElementsAre(Pair("note", "A text in quotation marks is expected here.")));
    EXPECT_THAT(with_member(R"("energy":"5")"),
                ElementsAre(Pair("energy", "A number without quotation marks is expected here.")));
    EXPECT_THAT(with_member(R"("energy":41.184)"), IsEmpty());
    EXPECT_THAT(with_member(R"("people":[1,-2])"),
                ElementsAre(Pair("people.1", "“-2” is not in the list; choose an entry of the list.")));
    EXPECT_THAT(with_member(R"("agenda":{})"), ElementsAre(Pair("agenda", "A list is expected here.")));
    EXPECT_THAT(
        with_member(R"("agenda":[{"title":"a\u0000","minutes":0.5}])"),
        ElementsAre(Pair("agenda.0.title", "This holds characters that cannot be read. Delete it and type it again."),
                    Pair("agenda.0.minutes", "“0.5” is not a whole number; write digits only, for example 12.")));
    EXPECT_THAT(faults("[]"), ElementsAre(Pair("", "An object with named members is expected here.")));
    EXPECT_EQ(faults("{\"title\"").at(0).second.substr(0, 17), "This is not JSON:");
    EXPECT_FALSE(faults("{\"title\":\"\xC3\x28\"}").empty());
    EXPECT_FALSE(faults(repeated("[", 100000)).empty());
}

TEST(Json, has_no_more_lines_in_a_list_than_somebody_would_type) {
    auto const people = [](int count) {
        std::string numbers = "1";
        for (int i = 1; i < count; ++i) numbers += ",1";
        return faults_of(decode_json_text<PlanInput>(
            R"({"title":"T","day":"2024-05-10","start":"08:00","unit":7,"mode":"remote","count":1,"people":[)" +
            numbers + "]}"));
    };
    EXPECT_THAT(people(500), IsEmpty());
    EXPECT_THAT(
        people(501),
        ElementsAre(Pair("people", "This list has more than 500 lines. Leave some out, and add them afterwards.")));
}

TEST(TypedForm, shows_again_what_was_typed_beside_its_faults) {
    auto const fields = with({{"day", "30/2"}, {"people", "3"}, {"people", "x"}, {"agenda.4.title", " "}});
    auto const refused = decode_form<PlanInput>(fields);
    ASSERT_FALSE(refused);
    TypedForm const form{fields, refused.error().faults};
    EXPECT_EQ(form.typed("day"), "30/2");
    EXPECT_EQ(form.typed("title"), "  Chuyên đề “tiết kiệm điện”  ");
    EXPECT_TRUE(form.field("day").fault);
    EXPECT_FALSE(form.field("title").fault);
    EXPECT_THAT(form.all_typed("people"), ElementsAre("3", "x"));
    EXPECT_TRUE(form.chose("mode", "remote"));
    EXPECT_FALSE(form.chose("mode", "in_room"));
    EXPECT_THAT(form.rows("agenda"), ElementsAre(4));
    EXPECT_EQ(form.typed("unknown"), "");
}

}  // namespace
}  // namespace daumoi::html
