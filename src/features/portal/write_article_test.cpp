#include <algorithm>
#include <set>

#include "core/text.hpp"
#include "features/meetings/golden_record.hpp"
#include "features/meetings/invitation_text.hpp"
#include "features/meetings/minutes_text.hpp"
#include "features/meetings/people.hpp"
#include "features/meetings/texts.hpp"
#include "features/portal/article_text.hpp"

namespace daumoi::portal {
namespace {

using namespace meetings;

ArticleText article(Record const& record, ArticleChoices const& choices = {}) {
    return write_article(record, choices, party_wordings());
}

std::string with_captions(ArticleText const& text) {
    auto all = plain_text(text) + "\n";
    for (auto const& caption : text.captions) all += "[" + caption + "]\n";
    return all;
}

TEST(WriteArticle, golden_record_with_all_that_an_article_may_carry) {
    expect_golden("portal/golden/article.txt", with_captions(article(golden_record())));
}

TEST(WriteArticle, golden_record_with_the_choices_of_an_editor) {
    ArticleChoices choices;
    choices.entries = {{{3}, {9}, {7}, {13}, {14}, {15}, {17}, {20}, {21}}};
    choices.points = {{2}};
    choices.solutions.emplace();
    choices.basis = choices.sources = true;
    expect_golden("portal/golden/article_chosen.txt", with_captions(article(golden_record(), choices)));
}

TEST(WriteArticle, sentences_know_their_entries) {
    std::set<std::string> keys;
    std::set<Id<Entry>> sources;
    for (auto const& paragraph : article(golden_record()).paragraphs)
        for (auto const& sentence : paragraph.sentences) {
            EXPECT_TRUE(keys.insert(sentence.key).second) << sentence.key;
            sources.insert(sentence.sources.begin(), sentence.sources.end());
        }
    for (auto const id : {2, 3, 9, 13, 14, 15, 21, 23}) EXPECT_TRUE(sources.contains({id})) << id;
    for (auto const id : {5, 6, 10, 11, 12, 22}) EXPECT_FALSE(sources.contains({id})) << id;
}

/// Also with every entry chosen by hand, what stays in the unit is not printed.
TEST(WriteArticle, never_prints_what_stays_in_the_unit) {
    auto const record = golden_record();
    ArticleChoices everything;
    everything.entries.emplace();
    for (auto const& entry : record.entries) everything.entries->push_back(entry.id);
    for (auto const& choices : {ArticleChoices{}, everything}) {
        auto const text = with_captions(article(record, choices));
        for (auto const& person : record.people) {
            bool const ordinary = person.roles.empty() || has_role(person, Role::recorder);
            EXPECT_TRUE(!ordinary || text.find(full_name(person)) == std::string::npos) << full_name(person);
        }
        for (auto const* part : {"vắng", "trực ban", "77,8", "63,6", "tán thành", "Vì sao", "vì sao", "Khe Mốc",
                                 "quá hạn", "lái phụ", "21/9", "tháng 9", "5/10", "chậm nhất", "chịu trách nhiệm",
                                 "8/11", "12 đồng chí", "toàn thể", "nhất trí"})
            EXPECT_EQ(text.find(part), std::string::npos) << part << "\n" << text;
    }
}

struct Variant {
    char const* name;
    void (*change)(Record&);
    std::vector<std::string> present;
    std::vector<std::string> absent;
};

void remove_speech(Record& record) {
    remove_role(record, Role::attending_superior);
    std::erase_if(record.entries, [](auto const& entry) { return entry.agenda_item.value == 5; });
}

std::vector<Variant> const variants{
    {"two chairs",
     [](Record& record) { person(record, 4).roles = {Role::chair}; },
     {"đồng chủ trì Hội nghị có đồng chí Đàm Quý Hưng, Bí thư Chi bộ Đầu máy, Quản đốc Phân xưởng Đầu máy và đồng chí "
      "Cù "
      "Thị Hoài An, "},
     {}},
    {"three chairs",
     [](Record& record) { person(record, 4).roles = person(record, 5).roles = {Role::chair}; },
     {"đồng chủ trì Hội nghị có các đồng chí: Đàm Quý Hưng, Bí thư Chi bộ Đầu máy, Quản đốc Phân xưởng Đầu máy; Thân "
      "Trọng "
      "Bách, Phó Chủ tịch Công đoàn Công ty; Cù Thị Hoài An, "},
     {}},
    {"the chair is the superior too",
     [](Record& record) {
         person(record, 1).roles.clear();
         person(record, 2).roles.push_back(Role::chair);
         remove_entries(record, EntryKind::conclusion);
     },
     {"Đồng chí Lã Thị Mai Sương, Phó Bí thư Thường trực Đảng ủy, Phó Giám đốc Công ty Đường sắt Bình Lãng dự và chủ "
      "trì "
      "Hội nghị.",
      "Phát biểu chỉ đạo và kết luận Hội nghị, đồng chí Lã Thị Mai Sương, Phó Bí thư Thường trực Đảng ủy đánh giá cao"},
     {"dự và chỉ đạo"}},
    {"what the superior demands in a discussion, and who has nothing to add",
     [](Record& record) {
         remove_speech(record);
         person(record, 2).roles = {Role::attending_superior};
         auto demand = entry(record, 9);
         demand.id = {98};
         demand.speaker = Id<Person>{2};
         demand.act = Act::require;
         demand.text = "Chi bộ Đầu máy rà soát kế hoạch dừng máy";
         auto nothing = entry(record, 9);
         nothing.id = {99};
         nothing.act = Act::none;
         nothing.text = "Nhất trí, không có ý kiến gì thêm.";
         auto something = nothing;
         something.id = {97};
         something.act = Act::propose;
         something.text = "sơn lại ghế chờ, ngoài ra không có ý kiến gì thêm";
         record.entries.insert(record.entries.begin() + 5, {demand, nothing, something});
     },
     {"Phát biểu chỉ đạo tại Hội nghị, đồng chí Lã Thị Mai Sương, Phó Bí thư Thường trực Đảng ủy yêu cầu Chi bộ Đầu "
      "máy rà soát kế hoạch dừng máy.",
      "sơn lại ghế chờ"},
     {"hất trí, không có ý kiến", "có ý kiến yêu cầu"}},
    {"a report by many, of whom and of what is said",
     [](Record& record) {
         auto& report = entry(record, 2);
         report.speaker.reset();
         report.speaker_name = "Các Chi bộ";
         report.details = {};
         report.details.report_title = "tình hình, kết quả công tác";
         for (auto& item : record.agenda)
             if (item.kind == AgendaKind::lead_report) item.kind = AgendaKind::report;
     },
     {"Hội nghị nghe các Chi bộ báo cáo tình hình, kết quả công tác."},
     {"“tình hình"}},
    {"a sentence that only says when",
     [](Record& record) {
         auto& proposal = entry(record, 9);
         proposal.act = Act::propose;
         proposal.text = "bổ sung quần áo bảo hộ. Thời gian cấp trước ngày 15/12.";
     },
     {"bổ sung quần áo bảo hộ"},
     {"hời gian cấp", "15/12"}},
    {"no superior: the tasks stand in the conclusion",
     remove_speech,
     {"Bình Lãng tổ chức Hội nghị",
      ". Đồng chí Đàm Quý Hưng, Bí thư Chi bộ Đầu máy, Quản đốc Phân xưởng Đầu máy chủ trì Hội nghị.",
      "; đề nghị các tổ thuộc Phân xưởng Đầu máy cử người dự lớp tập huấn giao tiếp. Hội nghị biểu quyết"},
     {"chỉ đạo Hội nghị", "Phát biểu chỉ đạo tại"}},
    {"several superiors",
     [](Record& record) { person(record, 5).roles = {Role::attending_superior}; },
     {"Dự và chỉ đạo Hội nghị có đồng chí Lã Thị Mai Sương, "},
     {}},
    {"no guests",
     [](Record& record) {
         for (auto const role : {Role::delegate, Role::guest, Role::unit_representative}) remove_role(record, role);
     },
     {"Tham dự Hội nghị có các đảng viên, quần chúng Chi bộ Đầu máy."},
     {}},
    {"all present", make_everybody_present, {"; cùng toàn thể đảng viên, quần chúng Chi bộ Đầu máy."}, {}},
    {"somebody who stands for a unit is named with their position",
     [](Record& record) { person(record, 6).represents = "Chi bộ"; },
     {"đồng chí Ung Thị Lành, Bí thư Chi bộ Toa xe; đồng chí Vương"},
     {"đại diện"}},
    {"what was said about a topic",
     [](Record& record) {
         entry(record, 9).issue.clear();
         entry(record, 9).text = "về tin nhắn: báo giờ chậm trước 15 phút";
         entry(record, 3).issue = "tin nhắn";
         entry(record, 16).text = "riêng về lời chào: mỗi đảng viên làm trước";
         entry(record, 18).text = "Về biển báo: niêm yết số điện thoại ở mọi toa.";
     },
     {"Thảo luận về tin nhắn, các ý kiến đề nghị bố trí máy dự phòng ở Ga Đá Bạc; báo giờ chậm trước 15 phút.",
      "; riêng về lời chào, nhấn mạnh mỗi đảng viên làm trước", "; về biển báo, yêu cầu "},
     {"về tin nhắn:"}},
    {"a group without names",
     [](Record& record) { record.attending_groups = {"Các đồng chí đảng ủy viên."}; },
     {"; các đồng chí đảng ủy viên; cùng các đảng viên"},
     {}},
    {"unanimity",
     [](Record& record) {
         auto& vote = entry(record, 14).details;
         vote.in_favour = 9;
         vote.against = vote.other = 0;
     },
     {"Hội nghị nhất trí thông qua nội dung chuyên đề"},
     {"biểu quyết"}},
    {"not passed", [](Record& record) { entry(record, 14).details.in_favour = 2; }, {}, {"thông qua", "ít nhất 30%"}},
    {"no vote",
     [](Record& record) { remove_entries(record, EntryKind::vote); },
     {"Hội nghị thống nhất các chỉ tiêu 4 tháng cuối năm 2026 so với cùng kỳ năm 2025: Số chuyến chậm"},
     {"biểu quyết"}},
    {"several reports",
     [](Record& record) {
         auto second = entry(record, 2);
         second.id = {30};
         second.details = {};
         second.text = "Tàu đêm còn chậm. Ga nhỏ thiếu người.";
         record.entries.push_back(second);
     },
     {"Hội nghị nghe 2 báo cáo.", "Trình bày báo cáo thứ nhất, đồng chí Cù Thị Hoài An",
      "Trình bày báo cáo thứ hai, đồng chí Cù Thị Hoài An, Phó Bí thư Chi bộ Đầu máy nêu rõ: Tàu đêm còn chậm. Ga nhỏ "
      "thiếu "
      "người."},
     {"thứ 2", "thứ một"}},
    {"several reports, of which one is told",
     [](Record& record) {
         auto second = entry(record, 2);
         second.id = {30};
         second.speaker.reset();
         second.details = {};
         record.entries.push_back(second);
     },
     {"\n\nTrình bày báo cáo đề dẫn, đồng chí Cù Thị Hoài An"},
     {"2 báo cáo", "thứ nhất", "thứ hai", "nghe báo cáo"}},
    {"several reports, of which none is told",
     [](Record& record) {
         auto& first = entry(record, 2);
         first.speaker.reset();
         first.details = {};
         auto second = first;
         second.id = {30};
         record.entries.push_back(second);
     },
     {"Hội nghị nghe các báo cáo."},
     {"2 báo cáo", "thứ nhất"}},
    {"a report of which only the solutions are told",
     [](Record& record) {
         auto second = entry(record, 2);
         entry(record, 2).speaker.reset();
         entry(record, 2).details = {};
         second.id = {30};
         second.speaker.reset();
         second.details.points.clear();
         second.details.figures.clear();
         record.entries.push_back(second);
     },
     {"Hội nghị nghe báo cáo đề dẫn. Chuyên đề đề ra 3 nhóm giải pháp"},
     {"2 báo cáo"}},
    {"figures without points",
     [](Record& record) { entry(record, 2).details.points.clear(); },
     {"Phó Quản đốc Phân xưởng Đầu máy cho biết trong 8 tháng đầu năm 2026, so với cùng kỳ năm 2025, số chuyến"},
     {"nêu rõ"}},
    {"a report by nobody who may be named",
     [](Record& record) { entry(record, 2).speaker.reset(); },
     {"\nBáo cáo đề dẫn nêu rõ: Đúng giờ"},
     {"Trình bày"}},
    {"two figures against two",
     [](Record& record) { entry(record, 2).details.figures.push_back({"số khiếu nại", "", 6, 5}); },
     {"giảm 25%, lượng dầu tiêu thụ giảm 4%; số ý kiến phản ánh của hành khách tăng 4,8%, số khiếu nại tăng 20%."},
     {"riêng"}},
    {"nobody spoke", [](Record& record) { remove_entries(record, EntryKind::contribution); }, {}, {"Thảo luận"}},
    {"one task",
     [](Record& record) {
         std::erase_if(record.entries, [](auto const& entry) { return entry.id.value >= 18 && entry.id.value <= 20; });
     },
     {". Đồng chí yêu cầu Chi bộ Đầu máy hoàn thiện nội dung chuyên đề và gửi Đảng ủy."},
     {"Đồng chí cũng"}},
    {"a speech that only asks",
     [](Record& record) { remove_entries(record, EntryKind::remark); },
     {"Phát biểu chỉ đạo tại Hội nghị, đồng chí Lã Thị Mai Sương, Phó Bí thư Thường trực Đảng ủy yêu cầu Chi bộ Đầu "
      "máy "},
     {}},
    {"words after tasks",
     [](Record& record) {
         auto words = entry(record, 17);
         words.id = {30};
         words.kind = EntryKind::contribution;
         words.act = Act::none;
         words.text = "phát động phong trào giữ sạch toa tàu";
         auto more = words;
         more.id = {31};
         more.text = "Mỗi ga là một ngôi nhà của khách.";
         auto task = entry(record, 20);
         task.id = {32};
         task.act = Act::require;
         task.details.addressee = "các ga";
         task.text = "treo biển chỉ đường";
         auto const last = std::ranges::find(record.entries, Id<Entry>{20}, &EntryFacts::id);
         record.entries.insert(last + 1, {words, more, task});
     },
     {"giới thiệu cách làm này tới các chi bộ khác. Đồng chí phát động phong trào giữ sạch toa tàu. Mỗi ga là một ngôi "
      "nhà của khách. Đồng chí cũng yêu cầu các ga treo biển chỉ đường."},
     {}},
    {"a conclusion typed whole, with people and deadlines in it",
     [](Record& record) {
         remove_entries(record, EntryKind::task);
         auto& conclusion = *std::ranges::find(record.entries, EntryKind::conclusion, &EntryFacts::kind);
         auto const member = std::ranges::find_if(record.people, [](auto const& one) { return one.roles.empty(); });
         conclusion.act = Act::none;
         conclusion.text =
             "Nhất trí với báo cáo. Giao đồng chí " + full_name(*member) +
             " lập sổ theo dõi, xong trước ngày 15/10/2026. Yêu cầu các tổ thuộc Phân xưởng rà soát lịch trực, chậm "
             "nhất ngày 20/10/2026; giao đồng chí " +
             member->given + " đôn đốc; trước ngày 30/10 các tổ thay biển chỉ dẫn. Đồng chí " +
             full_name(person(record, 4)) + " cần viết báo cáo.";
     },
     {"nhất trí với báo cáo; yêu cầu các tổ thuộc Phân xưởng rà soát lịch trực; các tổ thay biển chỉ dẫn. "},
     {"15/10", "20/10", "30/10", "sổ theo dõi", "đôn đốc", "viết báo cáo"}},
    {"a deadline behind a capital letter whose last byte is one of a mark",
     [](Record& record) {
         remove_entries(record, EntryKind::task);
         auto& conclusion = *std::ranges::find(record.entries, EntryKind::conclusion, &EntryFacts::kind);
         conclusion.act = Act::none;
         conclusion.text = "Yêu cầu các tổ thuộc Phân xưởng chuyển hồ sơ trước ngày 20/10/2026 cho Tổ TRỤC CẦ…";
     },
     {"chuyển hồ sơ cho Tổ TRỤC CẦ"},
     {"20/10"}},
    {"praise and a point of a report that name members without a part",
     [](Record& record) {
         auto const member = std::ranges::find_if(record.people, [](auto const& one) { return one.roles.empty(); });
         auto& remark = *std::ranges::find(record.entries, EntryKind::remark, &EntryFacts::kind);
         remark.act = Act::none;
         remark.text = "Tổ máy giữ lửa tốt. Đồng chí " + member->given + " trực hai ca liền.";
         auto& report = *std::ranges::find(record.entries, EntryKind::report, &EntryFacts::kind);
         report.details.points.push_back("ông " + full_name(*member) + " sửa xong van");
     },
     {"Tổ máy giữ lửa tốt"},
     {"hai ca liền", "sửa xong van"}},
    {"a task that one person does",
     [](Record& record) {
         auto& task = entry(record, 20);
         task.details.addressee = "đồng chí " + full_name(person(record, 4));
         task.text = "may phù hiệu";
     },
     {},
     {"may phù hiệu"}},
    {"a vote on somebody without a part",
     [](Record& record) {
         auto& vote = *std::ranges::find(record.entries, EntryKind::vote, &EntryFacts::kind);
         auto const member = std::ranges::find_if(record.people, [](auto const& one) { return one.roles.empty(); });
         vote.details.question = "cử đồng chí " + member->given + " dự hội thi";
     },
     {},
     {"dự hội thi"}},
    {"a regular meeting",
     [](Record& record) {
         record.kind = MeetingKind::regular;
         record.official_title = record.short_title = "tháng 9/2026";
     },
     {"Chi bộ Đầu máy sinh hoạt định kỳ tháng 9/2026\n", "tổ chức buổi sinh hoạt định kỳ tháng 9/2026.",
      "Kết luận buổi sinh hoạt, ", "Chi bộ Đầu máy biểu quyết thông qua"},
     {"Hội nghị"}},
    {"a conference",
     [](Record& record) {
         record.kind = MeetingKind::conference;
         record.official_title = record.short_title = "Hội nghị sơ kết phong trào thi đua";
     },
     {"Chi bộ Đầu máy tổ chức Hội nghị sơ kết phong trào thi đua\n",
      "Hội nghị được tổ chức trực tiếp kết hợp trực tuyến."},
     {"Hội nghị hội nghị"}},
    {"a working session",
     [](Record& record) {
         record.kind = MeetingKind::working_session;
         record.official_title = record.short_title = "Làm việc với Chi bộ Toa xe";
     },
     {"Chi bộ Đầu máy làm việc với Chi bộ Toa xe\n", "có buổi làm việc với Chi bộ Toa xe.",
      "[Quang cảnh buổi làm việc]"},
     {"Hội nghị"}},
    {"a working session away from home",
     [](Record& record) {
         record.kind = MeetingKind::working_session;
         record.room = "Phòng họp số 2, nhà ga Suối Mơ";
     },
     {"Sáng 8/9/2026, tại nhà ga Suối Mơ, Chi bộ Đầu máy thuộc"},
     {"Phòng họp số 2"}},
    {"a working session of groups",
     [](Record& record) {
         record.kind = MeetingKind::working_session;
         record.attending_groups = {"các đồng chí trong Ban Chấp hành", "đại diện các ga"};
     },
     {"các đồng chí trong Ban Chấp hành; đại diện các ga.\n"},
     {"các đảng viên, quần chúng Chi bộ"}},
    {"a committee",
     [](Record& record) { record.unit = "Ban Chấp hành Đường sắt Sao Mai"; },
     {"các ủy viên, quần chúng Ban Chấp hành Đường sắt Sao Mai"},
     {"đảng viên, quần chúng"}},
    {"a committee that is named as a group",
     [](Record& record) {
         record.unit = "Ban Chấp hành Đường sắt Sao Mai";
         record.attending_groups = {"các đồng chí Ủy viên Ban Chấp hành, Ủy viên Ủy ban Kiểm tra"};
     },
     {"các đồng chí Ủy viên Ban Chấp hành, Ủy viên Ủy ban Kiểm tra"},
     {"các ủy viên"}},
    {"an occasion",
     [](Record& record) { record.occasion = "Kỷ niệm 70 năm ngày chạy chuyến tàu đầu tiên."; },
     {"Kỷ niệm 70 năm ngày chạy chuyến tàu đầu tiên, sáng 8/9/2026, Chi bộ Đầu máy thuộc"},
     {}},
    {"a group without a number",
     [](Record& record) { record.attending_groups = {"Các đồng chí Ủy viên Ban Chấp hành Đảng bộ Công ty."}; },
     {"; các đồng chí Ủy viên Ban Chấp hành Đảng bộ Công ty; "},
     {}},
    {"a guest and a superior of whom only is known that they spoke",
     [](Record& record) {
         remove_speech(record);
         auto& guest = entry(record, 9);
         guest.speaker = Id<Person>{5};
         guest.text.clear();
     },
     {"Đồng chí Thân Trọng Bách, Phó Chủ tịch Công đoàn Công ty phát biểu tại Hội nghị.\n"},
     {"nêu rõ: .", "Phát biểu tại Hội nghị, đồng chí Thân"}},
    {"two guests, one behind the other, of whom only is known that they spoke",
     [](Record& record) {
         remove_speech(record);
         auto& first = entry(record, 9);
         first.speaker = Id<Person>{5};
         first.text.clear();
         auto second = first;
         second.id = {99};
         second.speaker = Id<Person>{6};
         record.entries.insert(record.entries.begin() + (&first - record.entries.data()) + 1, second);
     },
     {"Phát biểu tại Hội nghị có đồng chí Thân Trọng Bách, Phó Chủ tịch Công đoàn Công ty; đồng chí Ung Thị Lành, Bí "
      "thư Chi bộ Toa xe.\n"},
     {"Thân Trọng Bách, Phó Chủ tịch Công đoàn Công ty phát biểu tại Hội nghị."}},
    {"a chair who spoke, and concluded nothing",
     [](Record& record) {
         auto const chair = person(record, 1).id;
         std::erase_if(record.entries, [&](auto const& entry) { return entry.speaker == chair; });
         entry(record, 9).speaker = chair;
         entry(record, 9).text.clear();
     },
     {"phát biểu tại Hội nghị.\n\nPhát biểu chỉ đạo tại Hội nghị",
      "[Đồng chí Đàm Quý Hưng, Bí thư Chi bộ Đầu máy phát biểu tại Hội nghị]"},
     {"Kết luận Hội nghị", "phát biểu kết luận"}},
    {"a gathering",
     [](Record& record) {
         record.kind = MeetingKind::gathering;
         record.official_title = record.short_title = "Gặp mặt cán bộ hưu trí";
     },
     {"Chi bộ Đầu máy gặp mặt cán bộ hưu trí\n", "tổ chức buổi gặp mặt cán bộ hưu trí."},
     {"Hội nghị"}},
    {"a title that brings its quotation marks",
     [](Record& record) { record.short_title = "“Đúng giờ” trong mọi chuyến tàu"; },
     {"sinh hoạt chuyên đề “Đúng giờ” trong mọi chuyến tàu\n"},
     {"““"}},
};

TEST(WriteArticle, each_variant_has_its_sentence) {
    for (auto const& variant : variants) {
        auto record = golden_record();
        variant.change(record);
        auto const text = with_captions(article(record));
        for (auto const& part : variant.present)
            EXPECT_NE(text.find(part), std::string::npos) << variant.name << ": " << part << "\n" << text;
        for (auto const& part : variant.absent)
            EXPECT_EQ(text.find(part), std::string::npos) << variant.name << ": " << part << "\n" << text;
    }
}

TEST(WriteArticle, the_discussion_can_be_told_by_its_issues_only) {
    ArticleChoices choices;
    choices.discussion = Discussion::issues_only;
    auto const text = plain_text(article(golden_record(), choices));
    EXPECT_NE(text.find("Các ý kiến thảo luận tập trung vào các vấn đề: Giờ tàu; giao tiếp với hành khách."),
              std::string::npos)
        << text;
    EXPECT_EQ(text.find("máy dự phòng"), std::string::npos);
}

TEST(WriteArticle, one_opinion_is_not_called_several) {
    auto record = golden_record();
    std::erase_if(record.entries,
                  [](auto const& entry) { return entry.kind == EntryKind::contribution && entry.id.value != 9; });
    EXPECT_NE(plain_text(article(record)).find("Thảo luận về giờ tàu, có ý kiến đề nghị thông báo giờ chậm"),
              std::string::npos);
}

/// All that a reader would take for the work of a machine, or for a field left empty.
TEST(GeneratedProse, sounds_like_nobody_s_machine) {
    auto record = golden_record();
    std::vector<std::string> texts;
    auto const gather = [&](Record const& of) {
        for (auto const form : {Form::party, Form::state})
            texts.push_back(meetings::plain_text(write_minutes(of, form, party_wordings())));
        texts.push_back(with_captions(article(of)));
        texts.push_back(write_notification(of, party_wordings(), "https://daumoi.example/tl/9Q4X"));
        texts.push_back(plain_text(meetings::write_invitation(of, person(record, 7), {}, Form::party, party_wordings(),
                                                              "https://daumoi.example/tl/9Q4X")));
    };
    gather(record);
    for (auto const& variant : variants) {
        auto changed = golden_record();
        variant.change(changed);
        gather(changed);
    }
    gather(empty_record());
    for (auto const& text : texts)
        for (std::string const banned : {" bởi ",
                                         "người là",
                                         "vào lúc",
                                         "vào ngày",
                                         "những đảng viên",
                                         "rằng là",
                                         "-25%",
                                         "giảm -",
                                         "tăng 0%",
                                         "giảm 0%",
                                         "sôi nổi",
                                         "tốt đẹp",
                                         "đông đảo",
                                         "nhất trí cao",
                                         "không thời hạn",
                                         "null",
                                         "Đồng Chí",
                                         "Đảng Viên",
                                         "hoà ",
                                         "uỷ",
                                         "thuỷ",
                                         "ông/bà",
                                         "bạn ",
                                         ", Nguyên",
                                         "của Đảng bộ",
                                         "do bởi",
                                         "cảm ơn",
                                         "08/09",
                                         "8/09",
                                         "00 đồng chí",
                                         "  ",
                                         ",,",
                                         ", ,",
                                         "..",
                                         " ,",
                                         " .",
                                         " ;",
                                         ";;",
                                         ";.",
                                         ",.",
                                         ": .",
                                         ": ;",
                                         "()",
                                         ": \n",
                                         "đề nghị đề nghị",
                                         "yêu cầu yêu cầu",
                                         "Hội nghị Hội nghị",
                                         "đồng chí đồng chí",
                                         "““"})
            if (auto const place = text.find(banned); place != std::string::npos)
                ADD_FAILURE() << "“" << banned << "” in " << text.substr(place - std::min<std::size_t>(place, 80), 160);
}

}  // namespace
}  // namespace daumoi::portal
