#include "features/meetings/quick_line.hpp"

#include <array>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

#include <gtest/gtest.h>

#include "core/json.hpp"
#include "core/text.hpp"

namespace daumoi::meetings {
namespace {

PersonFacts person(int id, std::string_view full_name, std::vector<Role> roles = {},
                   Attendance state = Attendance::present_in_room) {
    auto const name = split_name(full_name);
    PersonFacts facts;
    facts.id = {id};
    facts.surname = name.surname;
    facts.middle = name.middle;
    facts.given = name.given;
    facts.roles = std::move(roles);
    facts.state = state;
    return facts;
}

PersonFacts holding(PersonFacts person, std::vector<std::string> positions) {
    person.positions = std::move(positions);
    return person;
}

std::vector<PersonFacts> const& people() {
    static std::vector<PersonFacts> const all{
        holding(person(1, "Lương Thị Bích Ngọc", {Role::attending_superior}), {"Bí thư Đảng ủy Công ty Thanh Lâm"}),
        holding(person(2, "Trần Đức Thắng", {Role::chair}), {"Bí thư Chi bộ Kỹ thuật và Vận hành", "Trưởng phòng"}),
        person(3, "Phạm Quốc Khánh"),
        person(4, "Nguyễn Ngọc Khánh", {}, Attendance::present_remote),
        person(5, "Nguyễn Văn An"),
        person(6, "Hoàng Minh Cường", {}, Attendance::present_remote),
        person(7, "Bùi Thị Giang", {Role::recorder}),
        person(8, "Lý Thanh Thủy"),
        person(9, "Đỗ Thị Hòa"),
        person(10, "Vũ Thị Hoa"),
        person(11, "Đinh Gia Bình"),
        person(12, "Phan Văn Hùng", {}, Attendance::absent_without_reason),
        person(13, "Tạ Mạnh Hùng"),
        person(14, "Lê Diệu Huyền", {Role::rapporteur}),
        person(15, "Vũ Tiến Dũng", {}, Attendance::absent_with_reason),
        person(16, "Ngô Kim Anh"),
    };
    return all;
}

std::vector<UnitChoice> const& units() {
    static std::vector<UnitChoice> const all{
        {{1}, "Đảng bộ Công ty Cấp nước Thanh Lâm", "Đảng bộ Công ty", true},
        {{2}, "Chi bộ Kỹ thuật và Vận hành", "Kỹ thuật và Vận hành", false, Id<Unit>{1}},
        {{3}, "Chi bộ Nhà máy nước Hồ Vân", "Nhà máy nước Hồ Vân", false, Id<Unit>{1}},
        {{4}, "Chi bộ Kinh doanh - Dịch vụ", "", false, Id<Unit>{1}},
    };
    return all;
}

std::vector<PlaceChoice> const& places() {
    static std::vector<PlaceChoice> const all{
        {"Ban Chấp hành Đảng bộ Công ty Cấp nước Thanh Lâm", "Đảng ủy Công ty", Id<Unit>{1}},
        {"Văn phòng Đảng ủy", "Văn phòng Đảng ủy", Id<Unit>{1}},
        {"Phòng Bản đồ", "Phòng Bản đồ", Id<Unit>{2}},
        {"Văn phòng Công ty", "Văn phòng Công ty", std::nullopt},
    };
    return all;
}

EntryFacts entry(int id, EntryKind kind, std::optional<Id<Person>> speaker, Act act, std::string text) {
    EntryFacts facts;
    facts.id = {id};
    facts.kind = kind;
    facts.speaker = speaker;
    facts.act = act;
    facts.text = std::move(text);
    facts.issue = id == 42 ? "đồng hồ tổng" : id == 44 ? "đôn đốc trực đêm" : "";
    return facts;
}

std::vector<EntryFacts> const& recent() {
    static std::vector<EntryFacts> const all{
        entry(41, EntryKind::vote, {}, Act::none, ""),
        entry(42, EntryKind::contribution, Id<Person>{5}, Act::propose, "thay hai đồng hồ tổng"),
        entry(43, EntryKind::question, Id<Person>{7}, Act::ask, "chỉ tiêu tính trên khu vực nào"),
        entry(44, EntryKind::difficulty, Id<Person>{6}, Act::none, "ban đêm chỉ có một người trực"),
    };
    return all;
}

/// Friday, 13/11/2026; 22 present and entitled.
QuickLineContext context(AgendaKind running) {
    static Day const today = *parse_iso_day("2026-11-13");
    QuickLineContext made{};
    made.people = people();
    made.units = units();
    made.places = places();
    made.unit = Id<Unit>{2};
    made.recent = recent();
    made.today = today;
    made.running_item = running;
    made.entitled_present = 22;
    return made;
}

std::string name_of(std::optional<Id<Person>> id) {
    for (PersonFacts const& one : people())
        if (one.id == id) return one.surname + ' ' + one.middle + ' ' + one.given;
    return id ? "?" : "";
}

std::string shown(Doubt const& doubt) {
    std::string text(code(doubt.kind));
    if (!doubt.name.empty()) text += " “" + doubt.name + "”";
    if (doubt.counted + doubt.present > 0)
        text += ' ' + std::to_string(doubt.counted) + " of " + std::to_string(doubt.present);
    return text;
}

/// The fields that are filled, in one line.
std::string shown(EntryDetails const& details) {
    std::ostringstream out;
    if (!details.report_title.empty()) out << " | title “" << details.report_title << "”";
    if (!details.on_behalf_of.empty()) out << " | for " << details.on_behalf_of;
    if (!details.addressee.empty()) out << " | to " << details.addressee;
    if (details.addressed_unit) out << " | unit " << details.addressed_unit->value;
    if (details.whole_subtree) out << " | subtree";
    if (details.owner) out << " | owner " << name_of(details.owner);
    if (details.deadline) out << " | until " << details.deadline->iso();
    return out.str();
}

std::string shown(Reading const& reading) {
    std::ostringstream out;
    out << code(reading.certainty) << ' ' << code(reading.kind);
    if (reading.act != Act::none) out << '/' << code(reading.act);
    if (reading.happened) out << " at " << reading.happened->iso();
    if (reading.speaker) out << " | " << name_of(reading.speaker);
    if (!reading.speaker_name.empty()) out << " | guest " << reading.speaker_name;
    if (!reading.text.empty()) out << " | “" << reading.text << "”";
    if (!reading.issue.empty()) out << " | #" << reading.issue;
    EntryDetails const& details = reading.details;
    if (reading.kind == EntryKind::vote)
        out << " | " << details.in_favour << ' ' << details.against << ' ' << details.other << " “" << details.question
            << "”";
    out << shown(details);
    if (reading.corrects) out << " | corrects " << reading.corrects->value;
    if (reading.answers) out << " | answers " << reading.answers->value;
    for (Doubt const& doubt : reading.doubts) out << " | ? " << shown(doubt);
    return out.str();
}

std::string shown(TaskOffer const& offer, std::string_view text) {
    std::ostringstream out;
    out << (offer.asks ? "asks " : "says ") << '[' << text.substr(offer.begin, offer.end - offer.begin) << ']';
    if (offer.act != Act::none) out << ' ' << code(offer.act);
    if (!offer.text.empty()) out << " | “" << offer.text << "”";
    out << shown(offer.details);
    for (Doubt const& doubt : offer.doubts) out << " | ? " << shown(doubt);
    return out.str();
}

/// `\uXXXX` stands for characters that cannot be seen.
std::string unescaped(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        if (text.starts_with("\\u") && text.size() >= 6) {
            auto const number = static_cast<unsigned>(std::stoul(std::string(text.substr(2, 4)), nullptr, 16));
            if (number < 0x800) {
                plain.push_back(static_cast<char>(0xC0U | (number >> 6U)));
            } else {
                plain.push_back(static_cast<char>(0xE0U | (number >> 12U)));
                plain.push_back(static_cast<char>(0x80U | ((number >> 6U) & 0x3FU)));
            }
            plain.push_back(static_cast<char>(0x80U | (number & 0x3FU)));
            text.remove_prefix(6);
        } else {
            plain.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    return plain;
}

/// What the program makes of "item[/kind]> line"; "offers" in front asks for the sentences that ask.
std::string answer_to(std::string const& question) {
    std::size_t const mark = question.find("> ");
    std::string head = question.substr(0, mark);
    std::string const line = unescaped(question.substr(mark + 2));
    std::ostringstream out;
    if (head == "offers") {
        for (TaskOffer const& offer : offers(line, context(AgendaKind::directing_speech)))
            out << "    " << shown(offer, line) << '\n';
        return out.str();
    }
    std::optional<EntryKind> chosen;
    if (std::size_t const slash = head.find('/'); slash != std::string::npos) {
        chosen = from_code<EntryKind>(head.substr(slash + 1));
        head.resize(slash);
    }
    auto const item = from_code<AgendaKind>(head);
    if (!item) return "    no such item: " + head + '\n';
    for (Reading const& reading : read_quick_line(line, context(*item), chosen))
        out << "    " << shown(reading) << '\n';
    return out.str();
}

TEST(QuickLine, understands_typed_lines) {
    std::string const path = std::string(DAUMOI_SOURCE_DIR) + "/src/features/meetings/golden/quick_lines.txt";
    std::ifstream file(path);
    ASSERT_TRUE(file.is_open());
    std::string renewed;
    std::string expected;
    std::string question;
    bool const renewing = std::getenv("DAUMOI_RENEW") != nullptr;
    int questions = 0;
    auto const check = [&] {
        if (question.empty()) return;
        std::string const answer = answer_to(question);
        renewed += question + '\n' + answer;
        if (!renewing) {
            EXPECT_EQ(answer, expected) << question;
        }
        ++questions;
        question.clear();
        expected.clear();
    };
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("    ")) {
            expected += line + '\n';
            continue;
        }
        check();
        if (line.empty() || line.starts_with('#'))
            renewed += line + '\n';
        else
            question = line;
    }
    check();
    EXPECT_GE(questions, 40);
    if (renewing) std::ofstream(path) << renewed;
}

TEST(QuickLine, a_bare_slash_offers_every_kind) {
    auto const readings = read_quick_line("/", context(AgendaKind::discussion));
    EXPECT_EQ(readings.size(), 11U);
}

TEST(QuickLine, is_sure_only_without_doubts_and_only_of_the_first) {
    for (std::string_view line :
         {"An đề nghị cấp máy", "khánh hỏi bao giờ", "hòa: đã xong", "an toàn là trên hết", "23 0 1"}) {
        auto const readings = read_quick_line(line, context(AgendaKind::discussion));
        ASSERT_FALSE(readings.empty());
        EXPECT_LE(readings.size(), 6U);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            EXPECT_EQ(readings[i].certainty == Certainty::sure, readings[i].doubts.empty());
            if (i > 0) {
                EXPECT_EQ(readings[i].certainty, Certainty::doubtful);
            }
        }
    }
}

TEST(QuickLine, reads_decomposed_input_as_composed) {
    auto const composed = read_quick_line("Hòa đề nghị thay ống", context(AgendaKind::discussion));
    auto const apart =
        read_quick_line("Ho\u0300a đe\u0302\u0300 nghi\u0323 thay o\u0302\u0301ng", context(AgendaKind::discussion));
    EXPECT_EQ(to_json_text(apart), to_json_text(composed));
}

TEST(QuickLine, survives_its_own_json) {
    auto const readings = read_quick_line("giao đ/c An lập danh mục trước 20/11", context(AgendaKind::conclusion));
    auto const text = to_json_text(readings.front());
    auto const again = from_json_text<Reading>(text);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(to_json_text(*again), text);
}

TEST(QuickLine, a_vote_before_the_roll_asks_for_the_roll) {
    auto about = context(AgendaKind::discussion);
    about.entitled_present = 0;
    for (std::string_view const line : {"bq 12/12", "100% đồng ý", "tất cả đồng ý", "23 0 1"}) {
        auto const readings = read_quick_line(line, about);
        ASSERT_FALSE(readings.empty()) << line;
        ASSERT_EQ(readings.front().kind, EntryKind::vote) << line;
        EXPECT_EQ(readings.front().doubts.front().kind, DoubtKind::roll_missing) << line;
    }
    EXPECT_EQ(read_quick_line("bq 12/12", about).front().details.in_favour, 12);
    EXPECT_EQ(read_quick_line("bq 12/12", about).front().details.against, 0);
}

TEST(QuickLine, a_command_alone_chooses_a_kind) {
    for (std::string_view const line : {"/thống nhất", "/thong nhat", "/tn", " /nội dung thống nhất"})
        EXPECT_EQ(commanded_kind(line), EntryKind::outcome) << line;
    EXPECT_EQ(commanded_kind("/ý kiến"), EntryKind::contribution);
    for (std::string_view const line : {"", "/", "/thống nhất giữ lịch", "thống nhất", "/sửa", "\xFF"})
        EXPECT_EQ(commanded_kind(line), std::nullopt) << line;
}

TEST(QuickLine, says_how_many_days_a_month_has) {
    auto const readings = read_quick_line("giao đ/c Giang nộp sổ trước 30/2", context(AgendaKind::conclusion));
    auto const message = message_of(readings.front().doubts.front());
    EXPECT_EQ(message.values.at("name"), "2/2027");
    EXPECT_EQ(message.values.at("counted"), "28");
}

TEST(QuickLine, one_of_namesakes_who_presides_does_what_a_chair_does) {
    std::vector<PersonFacts> const two{person(31, "Trịnh Văn Nam", {Role::chair}), person(32, "Mai Hoài Nam")};
    auto about = context(AgendaKind::discussion);
    about.people = two;
    auto const opens = read_quick_line("nam tuyên bố lý do, giới thiệu đại biểu", about).front();
    EXPECT_EQ(opens.certainty, Certainty::sure);
    EXPECT_EQ(opens.speaker, Id<Person>{31});
    EXPECT_EQ(opens.text, "tuyên bố lý do, giới thiệu đại biểu");
    EXPECT_EQ(read_quick_line("Nam đề nghị mở cửa sổ", about).front().certainty, Certainty::doubtful);
}

TEST(QuickLine, every_doubt_is_a_sentence) {
    for (int i = 0; i <= static_cast<int>(DoubtKind::unfinished_typing); ++i)
        EXPECT_FALSE(message_of({static_cast<DoubtKind>(i), "An", 24, 22}).text.empty()) << i;
    auto const message = message_of({DoubtKind::too_many_votes, {}, 24, 22});
    EXPECT_EQ(message.values.at("counted"), "24");
    EXPECT_EQ(message.values.at("present"), "22");
}

TEST(QuickLine, has_nothing_to_say_to_broken_text) {
    EXPECT_TRUE(read_quick_line("\xC3(", context(AgendaKind::discussion)).empty());
    EXPECT_TRUE(read_quick_line("  \u00A0 ", context(AgendaKind::discussion)).empty());
    EXPECT_TRUE(offers("\xFF", context(AgendaKind::discussion)).empty());
}

TEST(QuickLine, offers_cover_the_text_in_order) {
    std::string_view const text = "Cách làm tốt. Đề nghị đ/c An gửi mẫu; các tổ cần kiểm tra van.\nXin cảm ơn!";
    std::size_t end = 0;
    for (TaskOffer const& offer : offers(text, context(AgendaKind::directing_speech))) {
        EXPECT_GE(offer.begin, end);
        EXPECT_GT(offer.end, offer.begin);
        end = offer.end;
    }
    EXPECT_EQ(end, text.size());
}

/// Words that mean something, signs that part, and any character at all.
std::string random_line(std::mt19937& random) {
    static std::vector<std::string> const pieces{
        "An",   "khánh", "đ/c",    "đồng chí",   "đề nghị", "giao",       "trước",  "20/11",  "trong",  "tuần này",
        "/",    "*",     ":",      ",",          " - ",     "8:31",       "23 0 1", "100%",   "biểu",   "quyết",
        "sửa:", "thứ",   "Sáu",    "tháng",      "12",      "99999",      "ddeef",  "nghij",  "\u00A0", "“",
        "”",    "…",     "(",      ")",          ";",       ".",          "cuối",   "quý",    "IV",     "năm",
        "và",   "các",   "đơn vị", "trực thuộc", "Chi bộ",  "Kinh doanh", "\u0301", "\u0323", "hỏi",    "trả lời",
        "ngày", "31/2",  "29/2",   "0/0",        "đến"};
    static constexpr std::string_view digits = "0123456789abcdef";
    auto const one_of = [&](auto const& list) { return list[random() % list.size()]; };
    std::string line;
    for (auto count = random() % 24; count > 0; --count) {
        switch (random() % 8) {
            case 0: line.push_back(static_cast<char>(1 + random() % 0x7F)); break;
            case 1: line += unescaped("\\u0" + std::string{one_of(digits), 'a', one_of(digits)}); break;
            default: line += one_of(pieces);
        }
        if (random() % 3 != 0) line.push_back(' ');
    }
    return line;
}

TEST(QuickLine, bears_any_text) {
    std::mt19937 random(20261113);
    constexpr std::array items{AgendaKind::discussion, AgendaKind::vote, AgendaKind::conclusion,
                               AgendaKind::directing_speech, AgendaKind::lead_report};
    for (int round = 0; round < 4000; ++round) {
        std::string const line = random_line(random);
        auto const about = context(items[random() % items.size()]);
        for (Reading const& reading : read_quick_line(line, about))
            EXPECT_TRUE(is_clean_utf8(reading.text) || reading.text.empty()) << line;
        for (TaskOffer const& offer : offers(line, about)) EXPECT_LE(offer.end, line.size());
    }
}

TEST(QuickLine, long_notes_and_long_rolls_stay_cheap) {
    std::string line = "An ";
    for (int i = 0; i < 20'000; ++i) line += "đề nghị trước 20/11 và ";
    EXPECT_FALSE(read_quick_line(line, context(AgendaKind::conclusion)).empty());

    std::vector<PersonFacts> many;
    many.reserve(200);
    for (int i = 0; i < 200; ++i)
        many.push_back(
            person(100 + i, "Nguyễn Thị Hồng " + std::string(i % 2 == 0 ? "Nhung" : "Vân") + std::to_string(i)));
    auto about = context(AgendaKind::discussion);
    about.people = many;
    auto const readings = read_quick_line("nhung198", about);
    EXPECT_EQ(readings.front().speaker, Id<Person>{298});
    EXPECT_EQ(read_quick_line("hồng", about).size(), 6U);
}

}  // namespace
}  // namespace daumoi::meetings
