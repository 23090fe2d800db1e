#include <algorithm>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/keepsake_testing.hpp"
#include "app/places_testing.hpp"
#include "app/schema_testing.hpp"

namespace daumoi::app {
namespace {

using http::Method;
using testing::AllOf;
using testing::Ge;
using testing::IsEmpty;
using testing::Lt;

struct Reader {
    std::string name;
    Browser browser;
};

constexpr std::string_view legend =
    R"(# The status that each address gives each actor; JSON, with a proper body where the route takes one. Renewed by
# DAUMOI_RENEW_GOLDEN=1; docs/authority.md is the oracle, every change is to be read against it.
# Meetings are of Chi bộ Vận hành, in each state; {person} is its member, {task} the member's, out of the approved
# meeting. 401: to a browser 303, to the sign-in page. Those without a session have no link of their own: link does.
#
# public     nobody                                   neighbour  secretary of Chi bộ Hồ Vực Sen
# link       holder of the member's personal link     yesterday  secretary of Chi bộ Vận hành until yesterday
# member     member of Chi bộ Vận hành                committee  standing deputy of the committee above
# recorder   of the meeting; member of the branch     office     head of office above, editor-in-chief
# deputy     deputy secretary of the branch           admin      administrator of the program
# chair      of the meeting; secretary of the branch
)";

class Access : public PlacesTest {
protected:
    void SetUp() override {
        PlacesTest::SetUp();
        if (IsSkipped()) return;
        places_ = places();
        add_former_secretary();
        readers_ = {{"public", {}},
                    {"link", {}},
                    {"member", sign_in(member)},
                    {"recorder", sign_in(recorder)},
                    {"deputy", sign_in("phobithu.vanhanh")},
                    {"chair", sign_in(chair)},
                    {"neighbour", sign_in(neighbour)},
                    {"yesterday", sign_in("hom.qua")},
                    {"committee", sign_in("phobithu.danguy")},
                    {"office", sign_in(office)},
                    {"admin", sign_in("quantri")}};
        add_accounts_places();
        keepsake_ = std::make_unique<Keepsake>(dialect(), address());
    }
    void TearDown() override {
        keepsake_.reset();
        PlacesTest::TearDown();
    }

    std::vector<Reader> const& readers() const { return readers_; }
    Browser const& browser(std::string_view name) const {
        return std::ranges::find(readers_, name, &Reader::name)->browser;
    }
    Keepsake& keepsake() { return *keepsake_; }

    std::vector<Place> const& all_places() const { return places_; }
    /// Those of the meeting's states that the pattern depends on.
    std::vector<Place> places_of(RouteRow const& route) const {
        bool const of_meeting = route.pattern.contains("{meeting}") || route.pattern.starts_with("/r/");
        return of_meeting ? places_ : std::vector{places_.back()};
    }

    /// The link is for those who have it; all others guess.
    static Places seen_by(Reader const& reader, RouteRow const& route, Place const& place) {
        auto values = place.values;
        if (route.pattern.starts_with("/r/") && reader.name != "link") values["token"] = "1-0123456789abcdef0123";
        if (route.pattern.starts_with("/password/")) values["token"] = place.values.at("password_token");
        if (route.pattern.starts_with("/account/tokens")) values["token"] = place.values.at("api_token");
        return values;
    }

    /// A body that is without fault, so that the answer depends on the actor alone; `{}` for changes without input.
    std::string proper_body(RouteRow const& route, Place const& place);

private:
    std::string first_sentence(Id<Meeting> meeting) {
        auto reading = database().read();
        auto const found = row(meeting);
        auto const text = meetings::minutes_of(reading.session(), found, record(meeting), organization());
        for (auto const& paragraph : text.paragraphs)
            if (paragraph.kind == meetings::ParagraphKind::text)
                for (auto const& sentence : paragraph.sentences) return sentence.key;
        return "none";
    }
    void add_former_secretary() {
        database().write([&](storage::WriteTransaction& transaction) {
            auto const former = org::add_person(transaction, {{}, "Lại", "Văn", "Hôm", org::Sex::male});
            org::add_position(transaction, {former,
                                            "Bí thư",
                                            {},
                                            org::Duty::secretary,
                                            unit("Chi bộ Vận hành"),
                                            {},
                                            {},
                                            11,
                                            today() + -900,
                                            today()});
            accounts::add_account(transaction, {former, "hom.qua", secret::password_hash(password()), false});
            return true;
        });
    }
    /// Sessions and tokens are the chair's.
    void add_accounts_places() {
        auto const actor = browser("chair").actor;
        journal::Writing const by_chair{database(), clock(), actor, {}};
        auto const token = value_or_throw(accounts::make_token(by_chair, {{"Bảng điện tử"}})).token;
        journal::Writing const by_administrator{database(), clock(), browser("admin").actor, {}};
        auto const link = value_or_throw(accounts::make_password_link(by_administrator, person(member)));
        for (auto& place : places_)
            place.values.insert(
                {{"session", number(actor.session)}, {"api_token", number(token)}, {"password_token", link}});
    }

    std::vector<Place> places_;
    std::vector<Reader> readers_;
    std::unique_ptr<Keepsake> keepsake_;
};
DAUMOI_ON_BOTH_DATABASES(Access);

std::string Access::proper_body(RouteRow const& route, Place const& place) {
    using namespace daumoi::meetings;
    auto const is = [&](std::string_view pattern) { return route.pattern == pattern; };
    auto const ends = [&](std::string_view end) { return route.pattern.ends_with(end); };
    if (is("/session") || is("/first-run") || is("/account/password") || is("/password/{token}")) return "{}";
    if (is("/meetings")) return to_json_text(input());
    if (is("/meetings/{meeting}")) {
        auto changed = input();
        changed.revision = place.revision;
        return to_json_text(changed);
    }
    if (ends("/reply") || is("/r/{token}")) return R"({"reply":"yes_room"})";
    if (is("/meetings/{meeting}/start")) return R"({"at":"08:10"})";
    if (ends("/closing")) return R"({"at":"09:30"})";
    if (ends("/attendance/{person}")) return R"({"state":"present_in_room"})";
    if (ends("/head-counts")) return R"({"label":"khách","present":3})";
    if (ends("/groups")) return R"({"groups":"các đồng chí đảng ủy viên"})";
    if (ends("/number")) return fmt::format(R"({{"number":"09-BB/CB","revision":{}}})", place.revision);
    if (ends("/entries") || ends("/entries/{entry}"))
        return fmt::format(R"({{"kind":"contribution","speaker":{},"text":"Cửa cống đã rỉ.","revision":1}})",
                           person(member).value);
    if (ends("/sentences"))
        return fmt::format(R"({{"sentence":"{}","text":"Họp đúng giờ.","revision":0}})", first_sentence(place.meeting));
    if (ends("/entries/{entry}/task"))
        return fmt::format(R"({{"text":"đo độ rung của máy 3","addressed_unit":{}}})", unit("Chi bộ Vận hành").value);
    if (is("/meetings/{meeting}/tasks"))
        return fmt::format(R"({{"tasks":[{{"entry":{},"text":"đo độ rung của máy 5","addressed_unit":{}}}]}})",
                           place.values.at("entry"), unit("Chi bộ Vận hành").value);
    if (is("/tasks"))
        return fmt::format(R"({{"text":"lập sổ theo dõi","addressed_unit":{}}})", unit("Chi bộ Vận hành").value);
    if (is("/tasks/{task}"))
        return fmt::format(R"({{"text":"đo độ rung của máy 4","addressed_unit":{}}})", unit("Chi bộ Vận hành").value);
    if (ends("/addressee")) return fmt::format(R"({{"addressed_unit":{}}})", unit("Chi bộ Vận hành").value);
    if (ends("/owner")) return fmt::format(R"({{"owner":{}}})", person(recorder).value);
    if (ends("/progress")) return R"({"text":"đã làm một nửa"})";
    if (is("/tasks/{task}/closure")) return R"({"verdict":"done"})";
    if (ends("/return")) return R"({"text":"còn thiếu trạm Bến Đá"})";
    if (ends("/deadline")) return fmt::format(R"({{"deadline":"{}"}})", (today() + 9).iso());
    if (ends("/article") || ends("/publication"))
        return fmt::format(R"({{"headline":"Tin mới","body":"Chi bộ đã họp.","revision":{}}})", place.article_revision);
    if (ends("/draft")) return fmt::format(R"({{"discussion":"by_issue","revision":{}}})", place.article_revision);
    if (ends("/withdrawal")) return fmt::format(R"({{"revision":{}}})", place.article_revision);
    if (is("/account/tokens")) return R"({"name":"Bảng điện tử"})";
    if (is("/session/capacity"))
        return fmt::format(R"({{"capacity":{}}})",
                           org::positions_of(database().read().session(), person(chair)).front().position.value);
    if (is("/administration/accounts"))
        return fmt::format(R"({{"person":{},"login":"nguoi.moi"}})",
                           accounts::people_without_account(database().read().session()).front().person.value);
    if (is("/language")) return R"({"language":"en"})";
    if (ends("/units"))
        return fmt::format(R"({{"name":"Chi bộ Đập tràn","unit_kind":"branch","from":"{}"}})", today().iso());
    if (ends("/name")) return fmt::format(R"({{"name":"Chi bộ Vận hành 1","from":"{}"}})", today().iso());
    if (ends("/people"))
        return fmt::format(R"({{"full_name":"Ninh Thị Tơ","sex":"female","member_class":"full","from":"{}"}})",
                           today().iso());
    if (ends("/memberships"))
        return fmt::format(R"({{"person":{},"member_class":"full","from":"{}"}})", person(office).value, today().iso());
    if (ends("/positions"))
        return fmt::format(R"({{"person":{},"title":"Chi ủy viên","duty":"committee_member","from":"{}"}})",
                           person(member).value, today().iso());
    if (is("/units/{unit}/closure") || is("/units/{unit}/memberships/{membership}/end") ||
        is("/units/{unit}/positions/{position}/end"))
        return fmt::format(R"({{"from":"{}"}})", today().iso());
    return "{}";
}

std::string row_of(RouteRow const& route, std::string const& state, std::vector<int> const& statuses) {
    auto line = fmt::format("{:4} {:49} {:8}", route.method == Method::get ? "GET" : "POST", route.pattern, state);
    for (int const status : statuses) line += fmt::format(" {:>9}", status);
    return line + "\n";
}

/// Some member of the route's input must be given.
bool needs_input(RouteRow const& route) {
    if (!route.input) return false;
    for (auto const& [name, schema] : route.input->components)
        if (route.input->body.at("$ref").as_string().ends_with("/" + name)) return schema.contains("required");
    return false;
}

/// Browsers are led to the sign-in page where programs are told to sign in; else both get the same.
int as_for_browsers(int status, RouteRow const& route) {
    return status == 401 && route.method == Method::get ? 303 : status;
}

TEST_P(Access, is_as_the_table_says) {
    std::string table(legend);
    table += fmt::format("\n{:63}", "");
    for (auto const& reader : readers()) table += fmt::format(" {:>9}", reader.name);
    table += "\n";
    auto all = routes();
    for (auto const& route : all)
        for (auto const& place : places_of(route)) {
            std::vector<int> statuses;
            for (auto const& reader : readers()) {
                auto const values = seen_by(reader, route, place);
                SCOPED_TRACE(reader.name + " " + filled(route.pattern, values) + " " + place.state);
                bool const reads = route.method == Method::get;
                auto const answer = reads ? ask(route, values, reader.browser, "application/json")
                                          : send(route, values, reader.browser, proper_body(route, place));
                statuses.push_back(answer.status);
                EXPECT_LT(answer.status, 500) << body_of(answer);
                EXPECT_THAT(faults_of_answer(route, answer), IsEmpty()) << body_of(answer);
                if (reads) {
                    EXPECT_EQ(ask(route, values, reader.browser, "text/html").status,
                              as_for_browsers(answer.status, route));
                }
                if (reads || answer.status >= 400) {
                    EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
                } else {
                    keepsake().put_back();
                }
            }
            bool const several = places_of(route).size() > 1;
            table += row_of(route, several ? place.state : "", statuses);
        }
    for (auto const& stream : streams())
        for (auto const& place : all_places()) {
            std::vector<int> statuses;
            for (auto const& reader : readers()) {
                auto const answer = stream.follow(
                    entrance(), request(Method::get, stream.pattern, place.values, reader.browser, "application/json"));
                auto const* refused = std::get_if<http::Response>(&answer);
                statuses.push_back(refused ? refused->status : 200);
            }
            table +=
                row_of({Method::get, stream.pattern, Door::signed_in, nullptr, stream.summary}, place.state, statuses);
        }
    if (dialect() == storage::Dialect::sqlite || std::getenv("DAUMOI_RENEW_GOLDEN") == nullptr)
        expect_golden("access.txt", table);
}

/// Without the form's token a browser changes nothing, and without a body nothing that needs one.
TEST_P(Access, needs_the_token_of_the_form_and_a_body) {
    for (auto const& route : routes()) {
        if (route.method != Method::post) continue;
        auto const all = places_of(route);
        auto const& place = all.at(all.size() / 2);
        for (auto const& reader : readers()) {
            auto const values = seen_by(reader, route, place);
            SCOPED_TRACE(reader.name + " " + filled(route.pattern, values) + " " + place.state);
            auto sent = request(route.method, route.pattern, values, reader.browser, "text/html");
            auto const without_token = enter(entrance(), route, sent).status;
            sent.headers.set("X-CSRF-Token", reader.browser.form_token);
            auto const empty = enter(entrance(), route, sent).status;
            EXPECT_THAT(without_token, AllOf(Ge(400), Lt(500)));
            EXPECT_LT(empty, 500);
            if (empty < 400) {
                EXPECT_FALSE(needs_input(route));
                keepsake().put_back();
            }
            EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
        }
    }
}

TEST_P(Access, is_refused_to_a_body_that_is_neither_a_form_nor_json) {
    auto const& chair_browser = browser("chair");
    for (auto const& route : routes()) {
        if (route.method != Method::post) continue;
        auto sent = request(route.method, route.pattern, all_places().back().values, chair_browser, "application/json");
        sent.headers.set("Content-Type", "text/plain");
        sent.headers.set("X-CSRF-Token", chair_browser.form_token);
        sent.body = "text=x";
        EXPECT_EQ(enter(entrance(), route, sent).status, 415) << route.pattern;
    }
    EXPECT_THAT(keepsake().changed_tables(), IsEmpty());
}

}  // namespace
}  // namespace daumoi::app
