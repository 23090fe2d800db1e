#pragma once

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "app/keepsake_testing.hpp"
#include "app/places_testing.hpp"

/// For tests: all addresses walked by people of each kind, with bodies without fault; every change is put back.
namespace daumoi::app {

using http::Method;

struct Reader {
    std::string name;
    Browser browser;
};

/// A walk over all routes, by each of those who come.
class Walk : public PlacesTest {
protected:
    void SetUp() override {
        PlacesTest::SetUp();
        if (IsSkipped()) return;
        places_ = places();
        add_former_secretary();
        add_others();
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
        head_ = journal::head(database().read().session()).number;
    }
    void TearDown() override {
        keepsake_.reset();
        PlacesTest::TearDown();
    }

    /// What a walk adds to the demo before its rows are kept.
    virtual void add_others() {}
    using Seat = std::function<void(storage::WriteTransaction&, Id<Person>)>;
    /// Somebody new with an account.
    void add_somebody(std::string const& login, std::string const& given, Seat const& seat) {
        database().write([&](storage::WriteTransaction& transaction) {
            auto const person = org::add_person(transaction, {{}, "Lại", "Văn", given, org::Sex::male});
            seat(transaction, person);
            accounts::add_account(transaction, {person, login, secret::password_hash(password()), false});
            return true;
        });
    }
    org::NewPosition position(Id<Person> holder, std::string title, org::Duty duty, Id<Unit> unit) const {
        return {holder, std::move(title), {}, duty, unit, {}, {}, 11, today() + -900, {}};
    }

    std::vector<Reader> const& readers() const { return readers_; }
    Browser const& browser(std::string_view name) const {
        return std::ranges::find(readers_, name, &Reader::name)->browser;
    }
    Keepsake& keepsake() { return *keepsake_; }
    /// What was written into the journal since the rows were kept.
    std::vector<journal::Entry> new_entries() { return journal::entries_after(database().read().session(), head_); }

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

    /// By the door: read as a program does, or changed with this body.
    http::Response walk(RouteRow const& route, Places const& values, Browser const& browser, std::string const& body) {
        if (route.method == Method::get) return ask(route, values, browser, "application/json");
        return send(route, values, browser, body);
    }

    /// A body that is without fault, so that the answer depends on the actor alone; `{}` for changes without input.
    std::string proper_body(RouteRow const& route, Place const& place);

private:
    std::int64_t revision_of(std::string const& table, Place const& place) {
        return database()
            .read()
            ->value<std::int64_t>(storage::statement("SELECT revision FROM " + table + " WHERE id = :id"),
                                  {{"id", std::stoll(place.values.at(table))}})
            .value();
    }
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
        add_somebody("hom.qua", "Hôm", [&](auto& transaction, Id<Person> person) {
            auto seat = position(person, "Bí thư", org::Duty::secretary, unit("Chi bộ Vận hành"));
            seat.until = today();
            org::add_position(transaction, seat);
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
    std::int64_t head_ = 0;
};
inline std::string Walk::proper_body(RouteRow const& route, Place const& place) {
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
    if (ends("/invitations/{person}")) return R"({"number":"09-GM/CB","revision":0})";
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
        return fmt::format(
            R"({{"headline":"Tin mới","body":"Chi bộ đã họp.","revision":{},"pictures":[{}]}})", place.article_revision,
            place.article_picture.value == 0
                ? ""
                : fmt::format(R"({{"picture":{},"alternative":"Cống lấy nước"}})", place.article_picture.value));
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
    if (is("/units/{unit}/memberships/{membership}/name"))
        return fmt::format(R"({{"surname":"Ninh","given":"Tơ","revision":{}}})", revision_of("person", place));
    if (is("/units/{unit}/positions/{position}"))
        return fmt::format(R"({{"title":"Quyền Bí thư","from":"2025-01-02","revision":{}}})",
                           revision_of("position", place));
    if (is("/units/{unit}/people-list"))
        return fmt::format(R"({{"people":"Ninh Thị Tơ\nMạc Văn Lụa","member_class":"full","from":"{}"}})",
                           today().iso());
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

}  // namespace daumoi::app
