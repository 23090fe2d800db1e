#include <set>

#include "features/meetings/golden_record.hpp"
#include "features/meetings/minutes_text.hpp"

namespace daumoi::meetings {
namespace {

std::string party_minutes(Record const& record) {
    return plain_text(write_minutes(record, Form::party, party_wordings()));
}
std::string state_minutes(Record const& record) {
    return plain_text(write_minutes(record, Form::state, party_wordings()));
}

TEST(WriteMinutes, golden_record_in_party_form) {
    expect_golden("meetings/golden/minutes_party.txt", party_minutes(golden_record()));
}

TEST(WriteMinutes, golden_record_in_state_form) {
    expect_golden("meetings/golden/minutes_state.txt", state_minutes(golden_record()));
}

TEST(WriteMinutes, a_union_speaks_its_own_words) {
    auto record = golden_record();
    record.kind = MeetingKind::regular;
    record.official_title.clear();
    record.short_title.clear();
    auto const text = plain_text(write_minutes(record, Form::state, union_wordings()));
    EXPECT_NE(text.find("Cuộc họp định kỳ tháng 9 năm 2026"), std::string::npos) << text;
    EXPECT_NE(text.find("Đoàn viên Chi bộ Đầu máy: Tổng số 12 người"), std::string::npos) << text;
    EXPECT_EQ(text.find("đảng viên dự bị"), std::string::npos);
}

TEST(WriteMinutes, every_sentence_has_a_key_of_its_own) {
    for (auto const form : {Form::party, Form::state}) {
        std::set<std::string> keys;
        for (auto const& paragraph : write_minutes(golden_record(), form, party_wordings()).paragraphs)
            for (auto const& sentence : paragraph.sentences)
                EXPECT_TRUE(keys.insert(sentence.key).second) << sentence.key;
        for (auto const* key : {"start", "place", "chair", "present", "entry-3", "vote-14-result", "end"})
            EXPECT_TRUE(keys.contains(key)) << key;
    }
}

TEST(WriteMinutes, a_correction_by_hand_survives_a_change_of_the_record) {
    auto record = golden_record();
    remove_entries(record, EntryKind::difficulty);
    auto minutes = write_minutes(record, Form::party, party_wordings());
    put_corrections(minutes, {{"entry-9", "Đồng chí Lưu Ngọc Diệp rút ý kiến."}, {"entry-10", "Không còn."}});
    auto const text = plain_text(minutes);
    EXPECT_NE(text.find("- Đồng chí Lưu Ngọc Diệp rút ý kiến.\n"), std::string::npos);
    EXPECT_EQ(text.find("Không còn."), std::string::npos);
}

void name_alike(PersonFacts& namesake, PersonFacts const& other) {
    namesake.surname = other.surname;
    namesake.middle = other.middle;
    namesake.given = other.given;
}

struct Variant {
    char const* name;
    void (*change)(Record&);
    std::vector<std::string> present;
    std::vector<std::string> absent;
};

std::vector<Variant> const variants{
    {"labels typed again",
     [](Record& record) {
         for (auto& entry : record.entries) {
             if (entry.kind == EntryKind::difficulty) entry.text = "Khó khăn lớn nhất là đường ray ngập.";
             if (entry.kind == EntryKind::outcome) entry.text = "Nội dung thống nhất: giữ lịch trực";
         }
     },
     {"- Đường ray ngập (đồng chí Biện Công Thành).", "Nội dung thống nhất: Giữ lịch trực."},
     {"Khó khăn lớn nhất", "thống nhất: giữ", "thống nhất: Nội dung"}},
    {"sentences typed in haste",
     [](Record& record) {
         for (auto& entry : record.entries)
             if (entry.speaker == Id<Person>{15})
                 entry.text = "tổ chức hội thi. mỗi tổ cử 2 người, tối đa 3 tr. mỗi đội";
     },
     {"Tổ chức hội thi. Mỗi tổ cử 2 người, tối đa 3 tr. mỗi đội."},
     {"hội thi. mỗi"}},
    {"a conclusion of several sentences before its tasks",
     [](Record& record) {
         for (auto& entry : record.entries)
             if (entry.kind == EntryKind::conclusion) entry.text += ". Từ tháng 10 dùng sổ điện tử";
     },
     {"Từ tháng 10 dùng sổ điện tử.\nĐồng chí phân công:\na) Giao"},
     {"sổ điện tử và phân công"}},
    {"several chairs",
     [](Record& record) { person(record, 4).roles = {Role::chair}; },
     {"1. Đồng chủ trì: Đồng chí Đàm Quý Hưng, Bí thư Chi bộ Đầu máy, Quản đốc Phân xưởng Đầu máy; đồng chí Cù Thị "
      "Hoài An, ",
      "CHỦ TRÌ HỘI NGHỊ: Đàm Quý Hưng"},
     {}},
    {"the chair is the superior too",
     [](Record& record) {
         person(record, 1).roles.clear();
         person(record, 2).roles.push_back(Role::chair);
     },
     {"1. Chủ trì: Đồng chí Lã Thị Mai Sương, "},
     {"Dự và chỉ đạo:"}},
    {"no superior",
     [](Record& record) {
         remove_role(record, Role::attending_superior);
         std::erase_if(record.entries, [](auto const& entry) { return entry.agenda_item.value == 5; });
     },
     {"5. Kết luận\n"},
     {"Dự và chỉ đạo", "Phát biểu chỉ đạo"}},
    {"several superiors",
     [](Record& record) { person(record, 5).roles = {Role::attending_superior}; },
     {"3. Dự và chỉ đạo: Đồng chí Lã Thị Mai Sương, Phó Bí thư Thường trực Đảng ủy, Phó Giám đốc Công ty Đường sắt "
      "Bình "
      "Lãng; đồng chí Thân Trọng Bách, Phó Chủ tịch Công đoàn Công ty."},
     {}},
    {"no guests",
     [](Record& record) {
         for (auto const role : {Role::delegate, Role::guest, Role::unit_representative}) remove_role(record, role);
     },
     {"4. Đảng viên Chi bộ Đầu máy: "},
     {"khách mời"}},
    {"an absent guest is not listed",
     [](Record& record) { person(record, 5).state = Attendance::absent_with_reason; },
     {},
     {"Thân Trọng Bách"}},
    {"somebody who stands for no unit that is known",
     [](Record& record) { person(record, 6).represents.clear(); },
     {"- Đồng chí Ung Thị Lành, Bí thư Chi bộ Toa xe;\n"},
     {"đại diện"}},
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
         auto const last = std::ranges::find(record.entries, Id<Entry>{20}, &EntryFacts::id);
         record.entries.insert(last + 1, {words, more});
     },
     {"\nĐồng chí phát động phong trào giữ sạch toa tàu. Mỗi ga là một ngôi nhà của khách.\n"},
     {}},
    {"a conclusion that only proposes",
     [](Record& record) { entry(record, 22).act = Act::propose; },
     {" và đề nghị một số nội dung:\na) Đề nghị đồng chí Phí Hữu Tân"},
     {"phân công:"}},
    {"a conclusion that requires",
     [](Record& record) { entry(record, 22).act = Act::require; },
     {" và yêu cầu thực hiện một số nhiệm vụ:\na) Yêu cầu đồng chí Phí Hữu Tân"},
     {"phân công:"}},
    {"what was said about a topic",
     [](Record& record) {
         entry(record, 9).text = "về tin nhắn: báo giờ chậm trước 15 phút";
         entry(record, 16).text = "riêng về lời chào: mỗi đảng viên làm trước";
         entry(record, 18).text = "Về biển báo: niêm yết số điện thoại ở mọi toa.";
         entry(record, 12).text = "về vốn: sửa hai đầu máy";
     },
     {"- Về tin nhắn, đồng chí Lưu Ngọc Diệp (dự trực tuyến) đề nghị báo giờ chậm trước 15 phút.",
      "; riêng về lời chào, nhấn mạnh mỗi đảng viên làm trước", "b) Về biển báo, yêu cầu ", " về vốn, sửa hai đầu máy"},
     {"về tin nhắn:"}},
    {"who is not the chair concludes only in so many words",
     [](Record& record) {
         auto speech = entry(record, 17);
         speech.id = {30};
         speech.kind = EntryKind::remark;
         speech.agenda_item = entry(record, 22).agenda_item;
         speech.act = Act::none;
         speech.text = "đánh giá cao tinh thần của toa tàu số 5";
         record.entries.push_back(speech);
     },
     {" đánh giá cao tinh thần của toa tàu số 5."},
     {"kết luận Hội nghị, đánh giá cao tinh thần", "kết luận Hội nghị: Đánh giá cao tinh thần"}},
    {"an answer that was given under a later item",
     [](Record& record) {
         auto question = entry(record, 3);
         question.id = {30};
         question.kind = EntryKind::question;
         question.act = Act::none;
         question.text = "Tiền lấy ở đâu?";
         auto answer = entry(record, 22);
         answer.id = {31};
         answer.kind = EntryKind::contribution;
         answer.act = Act::none;
         answer.details = {};
         answer.answers = question.id;
         answer.text = "Lấy từ quỹ của Công ty";
         record.entries.insert(std::ranges::find(record.entries, Id<Entry>{3}, &EntryFacts::id), question);
         record.entries.push_back(answer);
     },
     {" hỏi: Tiền lấy ở đâu? Đồng chí ", " trả lời: Lấy từ quỹ của Công ty.\n"},
     {"kết luận Hội nghị: Lấy từ quỹ"}},
    {"several deeds of a speaker",
     [](Record& record) {
         auto& words = entry(record, 9);
         words.act = Act::none;
         words.text = "khai mạc, nêu lý do và thông qua chương trình";
     },
     {" khai mạc, nêu lý do và thông qua chương trình.\n"},
     {"khai mạc nêu"}},
    {"a deadline that was said as before a day",
     [](Record& record) { entry(record, 22).details.said_before = true; },
     {", trước ngày 16 tháng 9 năm 2026.\n"},
     {"chậm nhất ngày 15 tháng 9"}},
    {"the unit's own file, typed again",
     [](Record& record) { record.copies_to = {"Đảng ủy Công ty", "Lưu Chi bộ"}; },
     {"- Đảng ủy Công ty,\n- Lưu Chi bộ.\n"},
     {"- Lưu Chi bộ,"}},
    {"a title that names its kind",
     [](Record& record) { record.official_title = "Sinh hoạt chuyên đề về văn hóa ứng xử"; },
     {"Hội nghị sinh hoạt chuyên đề về văn hóa ứng xử"},
     {"“Sinh hoạt chuyên đề"}},
    {"a group without names",
     [](Record& record) { record.attending_groups = {"Các đồng chí đảng ủy viên"}; },
     {"- Các đồng chí đảng ủy viên.\n"},
     {}},
    {"a committee",
     [](Record& record) {
         record.unit = "Ban Chấp hành Đường sắt Sao Mai";
         record.attending_groups = {"các đồng chí trong Ban Chấp hành", "12 đồng chí Ủy viên Ban Chấp hành Đường sắt.",
                                    "đại diện Ban Chấp hành các ga",
                                    "các đồng chí Ủy viên Ban Chấp hành, Ủy viên Ủy ban Kiểm tra"};
     },
     {". Ủy viên Ban Chấp hành Đường sắt Sao Mai: Tổng số 12", "- Đại diện Ban Chấp hành các ga;\n",
      "- Các đồng chí Ủy viên Ban Chấp hành, Ủy viên Ủy ban Kiểm tra.\n"},
     {"đồng chí trong Ban Chấp hành", "12 đồng chí Ủy viên Ban Chấp hành Đường sắt"}},
    {"all present",
     make_everybody_present,
     {"- Có mặt: 12/12 đồng chí. Vắng mặt: không.\n"},
     {"Vắng mặt có", "có mặt từ"}},
    {"one absent with a reason",
     [](Record& record) { person(record, 10).state = Attendance::present_in_room; },
     {"- Vắng mặt có lý do: 01 đồng chí, đồng chí Âu Thị Nhàn (trực ban tại ga).\n"},
     {"không có lý do"}},
    {"a reason that nobody typed",
     [](Record& record) { person(record, 9).reason.clear(); },
     {"- Vắng mặt có lý do: 01 đồng chí, đồng chí Âu Thị Nhàn.\n"},
     {"()"}},
    {"nobody remote",
     [](Record& record) {
         record.mode = Mode::in_room;
         person(record, 11).state = person(record, 12).state = Attendance::present_in_room;
     },
     {"- Có mặt: 10 đồng chí (09 đảng viên chính thức, 01 đảng viên dự bị). Đồng chí Biện"},
     {"trực tuyến", "trực tiếp"}},
    {"all remote",
     [](Record& record) { record.mode = Mode::remote; },
     {"Hội nghị được tổ chức trực tuyến."},
     {"kết hợp"}},
    {"somebody left",
     [](Record& record) { person(record, 15).left = TimeOfDay{565}; },
     {"Đồng chí Doãn Thị Thắm rời Hội nghị lúc 09 giờ 25."},
     {}},
    {"one of the roll who is no member, beside those counted by head",
     [](Record& record) { person(record, 15).member_class = MemberClass::non_member; },
     {"6. Quần chúng dự Hội nghị: 06 người.\n"},
     {"7. Quần chúng"}},
    {"two who have one name",
     [](Record& record) { name_alike(person(record, 15), person(record, 16)); },
     {"Đồng chí Nghiêm Xuân Trà (1) phát biểu: Tổ chức hội thi", "Đồng chí Nghiêm Xuân Trà (2) hỏi vì sao"},
     {}},
    {"two who have one name, and a position tells them apart",
     [](Record& record) { name_alike(person(record, 11), person(record, 14)); },
     {"(đồng chí Lưu Ngọc Diệp và đồng chí Phí Hữu Tân)", "Đồng chí Phí Hữu Tân (Chi ủy viên Chi bộ Đầu máy) trả lời"},
     {"(1)"}},
    {"who comes from elsewhere to report",
     [](Record& record) { person(record, 5).roles = {Role::rapporteur}; },
     {"- Đồng chí Thân Trọng Bách, Phó Chủ tịch Công đoàn Công ty (báo cáo viên);\n"},
     {}},
    {"only head-counts",
     [](Record& record) {
         for (auto& candidate : record.people) candidate.member_class.reset();
         record.head_counts = {{"đảng viên", 24}};
     },
     {"Có mặt: 24 đảng viên."},
     {"Tổng số", "Vắng mặt"}},
    {"no vote",
     [](Record& record) { remove_entries(record, EntryKind::vote); },
     {"4. Phát biểu chỉ đạo\n", "5. Kết luận\n", "6. Kết thúc\n"},
     {"Biểu quyết", "biểu quyết"}},
    {"unanimity",
     [](Record& record) {
         auto& vote = entry(record, 14).details;
         vote.in_favour = 9;
         vote.against = vote.other = 0;
     },
     {"Kết quả: 09/09 đồng chí tán thành (đạt 100% số đảng viên chính thức có mặt, bằng 81,8% tổng số đảng viên chính "
      "thức). Nội dung được thông qua."},
     {"không tán thành", "ý kiến khác."}},
    {"nobody against",
     [](Record& record) {
         auto& vote = entry(record, 14).details;
         vote.in_favour = 8;
         vote.against = 0;
     },
     {"; không có đồng chí nào không tán thành; 01 đồng chí có ý kiến khác."},
     {"00 đồng chí"}},
    {"not passed",
     [](Record& record) {
         auto& vote = entry(record, 14).details;
         vote.in_favour = 3;
         vote.against = 6;
         vote.other = 0;
     },
     {"03 đồng chí tán thành (đạt 33,3% số", "06 đồng chí không tán thành. Nội dung không được thông qua."},
     {"Nội dung được thông qua", "ý kiến khác."}},
    {"a higher threshold of the rule set",
     [](Record& record) { entry(record, 14).details.needed = 8; },
     {"Nội dung không được thông qua."},
     {}},
    {"secret ballot",
     [](Record& record) {
         auto& vote = entry(record, 14).details;
         vote.method = VoteMethod::secret_ballot;
         vote.ballots_issued = vote.ballots_returned = vote.ballots_valid = 9;
     },
     {"biểu quyết bằng phiếu kín về việc thông qua", "Số phiếu phát ra: 09; số phiếu thu về: 09; số phiếu hợp lệ: 09.",
      "01 phiếu có ý kiến khác."},
     {"giơ tay", "không hợp lệ", "đồng chí có ý kiến khác"}},
    {"a secret ballot with a spoilt vote",
     [](Record& record) {
         auto& vote = entry(record, 14).details;
         vote.method = VoteMethod::secret_ballot;
         vote.ballots_issued = vote.ballots_returned = 9;
         vote.ballots_valid = 8;
     },
     {"số phiếu hợp lệ: 08; số phiếu không hợp lệ: 01."},
     {}},
    {"a guest with former and present posts",
     [](Record& record) { person(record, 5).past_positions = {"Ủy viên Ban Chấp hành Đảng bộ Công ty"}; },
     {"- Đồng chí Thân Trọng Bách, nguyên Ủy viên Ban Chấp hành Đảng bộ Công ty, Phó Chủ tịch Công đoàn Công ty;\n"},
     {}},
    {"a note between two contributions",
     [](Record& record) {
         auto note = entry(record, 3);
         note.id = {25};
         note.kind = EntryKind::note;
         note.speaker.reset();
         note.act = Act::none;
         note.text = "Hội nghị giải lao 10 phút";
         auto const first =
             std::ranges::find_if(record.entries, [](auto const& one) { return one.agenda_item.value == 3; });
         record.entries.insert(std::next(first), note);
     },
     {"3. Thảo luận\n- Đồng chí", ".\nHội nghị giải lao 10 phút.\n- Đồng chí"},
     {"Thảo luận\nHội nghị giải lao"}},
    {"somebody spoke, and nobody wrote down what",
     [](Record& record) {
         entry(record, 9).text.clear();
         remove_entries(record, EntryKind::remark);
         remove_entries(record, EntryKind::task);
         auto& speech = entry(record, 3);
         speech.agenda_item = {5};
         speech.speaker = Id<Person>{2};
         speech.text.clear();
     },
     {"- Đồng chí Lưu Ngọc Diệp (dự trực tuyến) phát biểu tại Hội nghị.\n",
      "5. Phát biểu chỉ đạo\nĐồng chí Lã Thị Mai Sương, Phó Bí thư Thường trực Đảng ủy phát biểu chỉ đạo Hội nghị.\n"},
     {"đề nghị.", " : "}},
    {"a report of criteria",
     [](Record& record) {
         entry(record, 2).details.solutions = {"đúng giờ", "sạch sẽ"};
         entry(record, 2).details.listed = Listed::criteria;
     },
     {"Chuyên đề đề ra 02 tiêu chí: Đúng giờ; sạch sẽ."},
     {"giải pháp"}},
    {"a list with parts in a part",
     [](Record& record) { entry(record, 2).details.solutions = {"đúng giờ", "sạch sẽ; gọn gàng"}; },
     {"Chuyên đề đề ra các giải pháp, như: Đúng giờ; sạch sẽ; gọn gàng."},
     {"nhóm giải pháp"}},
    {"what is said after a vote",
     [](Record& record) {
         auto said = entry(record, 9);
         said.id = {99};
         said.agenda_item = entry(record, 14).agenda_item;
         record.entries.push_back(std::move(said));
     },
     {"Nội dung được thông qua.\n- Đồng chí "},
     {}},
    {"a paper of another item",
     [](Record& record) { record.materials.front().agenda_number = 3; },
     {"trình bày báo cáo đề dẫn. "},
     {"bản 2"}},
    {"all members vote",
     [](Record& record) { entry(record, 14).details.everybody_entitled = true; },
     {"Số đảng viên có mặt: 10/12 đồng chí."},
     {}},
    {"one task",
     [](Record& record) {
         std::erase_if(record.entries, [](auto const& entry) { return entry.id.value >= 18 && entry.id.value <= 20; });
     },
     {"Đồng chí yêu cầu Chi bộ Đầu máy hoàn thiện nội dung chuyên đề và gửi Đảng ủy, chậm nhất ngày 21 tháng 9 năm "
      "2026 "
      "(đồng chí Cù Thị Hoài An chịu trách nhiệm thực hiện).\n"},
     {"một số nhiệm vụ"}},
    {"an owner without an addressee",
     [](Record& record) { entry(record, 22).details.addressee.clear(); },
     {"a) Giao đồng chí Phí Hữu Tân lập lịch trực máy dự phòng, chậm nhất ngày 15 tháng 9 năm 2026.\n"},
     {}},
    {"nobody spoke",
     [](Record& record) {
         std::erase_if(record.entries, [](auto const& entry) { return entry.agenda_item.value == 3; });
     },
     {"3. Thảo luận\nHội nghị không có ý kiến phát biểu.\n"},
     {"Khó khăn", "Kiến nghị"}},
    {"an outcome without targets",
     [](Record& record) {
         entry(record, 13).details = {};
         entry(record, 13).text = "lấy ngày 10 hằng tháng làm ngày đối thoại";
     },
     {"Nội dung thống nhất: Lấy ngày 10 hằng tháng làm ngày đối thoại.\n"},
     {"phấn đấu"}},
    {"a proposal of many, in their own verb",
     [](Record& record) {
         auto& proposal = entry(record, 11);
         proposal.kind = EntryKind::proposal;
         proposal.speaker = {};
         proposal.speaker_name.clear();
         proposal.act = Act::propose;
         proposal.text = "Công ty lắp thêm mái che";
         proposal.details = {};
         proposal.details.on_behalf_of = "Đa số ý kiến";
     },
     {"Đa số ý kiến đề nghị Công ty lắp thêm mái che."},
     {}},
    {"a task whose text tells the deadline",
     [](Record& record) {
         auto& task = entry(record, 22);
         task.text = "lập sổ trực trước 17h ngày 20/9";
         task.details.deadline = *parse_iso_day("2026-09-20");
     },
     {"lập sổ trực trước 17h ngày 20/9"},
     {"ngày 20/9, chậm nhất"}},
    {"a task that a body gives",
     [](Record& record) {
         auto task = entry(record, 22);
         task.id = {40};
         task.kind = EntryKind::task;
         task.speaker = {};
         task.speaker_name.clear();
         task.act = Act::assign;
         task.text = "lập sổ trực";
         task.details = {};
         task.details.on_behalf_of = "Tổ đảng";
         task.details.addressee = "Tổ Lái máy";
         record.entries.push_back(task);
     },
     {"Tổ đảng giao Tổ Lái máy lập sổ trực."},
     {}},
    {"two proposals to one addressee",
     [](Record& record) {
         auto second = entry(record, 12);
         second.id = {25};
         second.text = "Bổ sung biên chế lái phụ.";
         record.entries.push_back(second);
     },
     {"đồng chí Đàm Quý Hưng kiến nghị Đảng ủy: Bố trí vốn sửa chữa hai đầu máy trong năm 2026; bổ sung biên chế lái "
      "phụ.\n"},
     {}},
    {"a meeting past midnight",
     [](Record& record) {
         record.ended = TimeOfDay{15};
         record.ended_day = record.day + 1;
     },
     {"Hội nghị kết thúc lúc 00 giờ 15, ngày 09 tháng 9 năm 2026.\n"},
     {"cùng ngày"}},
    {"a figure that was nothing before",
     [](Record& record) {
         entry(record, 2).details.figures = {{"số chuyến tăng cường", "chuyến", 12, 0}, {"số ga", "ga", 7, 7}};
     },
     {"Số chuyến tăng cường là 12 chuyến (cùng kỳ năm 2025 không có); số ga là 7 ga, bằng cùng kỳ."},
     {"%, "}},
    {"a regular meeting",
     [](Record& record) {
         record.kind = MeetingKind::regular;
         record.official_title = "Sinh hoạt định kỳ tháng 9/2026";
     },
     {"BIÊN BẢN\nHội nghị sinh hoạt định kỳ tháng 9/2026\n"},
     {"chuyên đề “"}},
    {"a working session",
     [](Record& record) {
         record.kind = MeetingKind::working_session;
         record.official_title = "Làm việc với Chi bộ Toa xe";
     },
     {"BIÊN BẢN\nBuổi làm việc với Chi bộ Toa xe\n", "CHỦ TRÌ BUỔI LÀM VIỆC", "kết luận buổi làm việc, ",
      "Các đại biểu nhất trí."},
     {"Hội nghị"}},
    {"a speech without an act",
     [](Record& record) {
         remove_entries(record, EntryKind::remark);
         auto& remark = entry(record, 17);
         remark.kind = EntryKind::remark;
         remark.act = Act::none;
         remark.text = "Đường dài phải đi từng ga. Chi bộ đã đi được nửa đường.";
     },
     {"Phó Bí thư Thường trực Đảng ủy phát biểu: Đường dài phải đi từng ga. Chi bộ đã đi được nửa đường.\n"},
     {}},
    {"a conclusion without an act",
     [](Record& record) {
         entry(record, 21).act = Act::none;
         entry(record, 21).text = "mọi người đã rõ việc";
     },
     {"Đồng chí Đàm Quý Hưng, Bí thư Chi bộ Đầu máy kết luận Hội nghị: Mọi người đã rõ việc.\nĐồng chí phân công:\n"},
     {}},
    {"speakers known only as typed",
     [](Record& record) {
         for (auto const id : {3, 9}) entry(record, id).speaker.reset();
         entry(record, 9).speaker_name = "Đồng chí Hứa Minh Phụng";
     },
     {"- Có ý kiến đề nghị bố trí máy dự phòng", "- Đồng chí Hứa Minh Phụng đề nghị thông báo"},
     {"đồng chí Đồng chí"}},
    {"several speakers known as a group",
     [](Record& record) {
         entry(record, 9).speaker.reset();
         entry(record, 9).speaker_name = "Các tổ lái tàu";
     },
     {"- Các tổ lái tàu đề nghị thông báo"},
     {"ồng chí các tổ", "ồng chí Các tổ"}},
    {"texts of which nothing is left",
     [](Record& record) {
         for (auto const id : {3, 6, 10, 11, 12, 15, 16, 18}) entry(record, id).text = ".";
     },
     {"tăng trở lại?\n",
      "Đồng chí Lã Thị Mai Sương, Phó Bí thư Thường trực Đảng ủy chỉ đạo thực hiện một số nhiệm vụ:"},
     {"Khó khăn", "Kiến nghị:", " trả lời, ", "đề nghị."}},
    {"entries outside the agenda",
     [](Record& record) { entry(record, 9).agenda_item = {}; },
     {"7. Nội dung khác\n- Đồng chí Lưu Ngọc Diệp (dự trực tuyến) đề nghị", "8. Kết thúc\n"},
     {}},
    {"no agenda at all",
     [](Record& record) { record.agenda.clear(); },
     {"1. Diễn biến\n", "2. Kết thúc\nHội nghị kết thúc"},
     {"Nội dung khác"}},
    {"an almost empty record",
     [](Record& record) { record = empty_record(); },
     {"1. Thời gian bắt đầu: ngày 08 tháng 9 năm 2026.\n", "- Lưu Chi bộ Đầu máy.\n"},
     {"Chủ trì:", "Địa điểm:", "Số ", "kết thúc lúc"}},
};

TEST(WriteMinutes, each_variant_has_its_sentence) {
    for (auto const& variant : variants) {
        auto record = golden_record();
        variant.change(record);
        auto const text = party_minutes(record);
        for (auto const& part : variant.present)
            EXPECT_NE(text.find(part), std::string::npos) << variant.name << ": " << part << "\n" << text;
        for (auto const& part : variant.absent)
            EXPECT_EQ(text.find(part), std::string::npos) << variant.name << ": " << part << "\n" << text;
    }
}

TEST(WriteMinutes, state_form_leaves_out_the_address_of_unknown_sex) {
    auto record = golden_record();
    person(record, 14).sex = Sex::unknown;
    auto const text = state_minutes(record);
    EXPECT_NE(text.find("- Phí Hữu Tân, Chi ủy viên Chi bộ Đầu máy, Tổ trưởng Tổ Lái máy đề nghị"), std::string::npos);
    EXPECT_EQ(text.find("ông/bà"), std::string::npos);
}

std::string missing_texts(Record const& record) {
    std::string text;
    for (auto const& message : missing_for_minutes(record)) {
        text += message.text + "\n";
        if (auto const names = message.values.find("names"); names != message.values.end())
            text += names->second + "\n";
    }
    return text;
}

TEST(MissingForMinutes, nothing_in_a_full_record) { EXPECT_EQ(missing_texts(golden_record()), ""); }

TEST(MissingForMinutes, says_who_is_not_yet_called) {
    auto record = golden_record();
    person(record, 15).state = person(record, 4).state = Attendance::not_called;
    EXPECT_EQ(missing_texts(record),
              "Not yet called ({count}): {names}.\nCù Thị Hoài An, Doãn Thị Thắm\n"
              "The vote on “{question}” adds up to {counted}, but {entitled} were entitled and present.\n");
}

TEST(MissingForMinutes, says_what_the_frame_lacks) {
    Record record;
    record.unit = "Chi bộ Đầu máy";
    EXPECT_EQ(missing_for_minutes(record).size(), 7U);
}

}  // namespace
}  // namespace daumoi::meetings
