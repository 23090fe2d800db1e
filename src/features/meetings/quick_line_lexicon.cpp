#include "features/meetings/quick_line_lexicon.hpp"

#include <algorithm>
#include <string_view>

namespace daumoi::meetings::quick {
namespace {

using enum EntryKind;

std::vector<Verb> const& verbs() {
    static std::vector<Verb> const table = [] {
        std::vector<Verb> made;
        auto const add = [&](std::string_view list, Act act, EntryKind kind, Keep keep = Keep::no) {
            for (Phrase& phrase : phrases(list)) made.push_back({std::move(phrase), act, kind, keep});
        };
        add("đề nghị|dn", Act::propose, contribution);
        add("kiến nghị", Act::recommend, proposal);
        add("yêu cầu", Act::require, contribution);
        add("chỉ đạo", Act::direct, contribution);
        add("giao nhiệm vụ cho|giao nhiệm vụ|giao cho|giao|phân công cho|phân công", Act::assign, task);
        add("đặt câu hỏi|hỏi|thắc mắc", Act::ask, question);
        add("cho biết|trả lời cho biết|thông tin", Act::inform, contribution);
        add("cho rằng|cho là", Act::hold, contribution);
        add("khẳng định rằng|khẳng định", Act::affirm, contribution);
        add("nhấn mạnh rằng|nhấn mạnh", Act::emphasize, contribution);
        add("chia sẻ", Act::share, contribution);
        add("tiếp thu", Act::accept, contribution);
        add("nhất trí với", Act::agree, contribution);
        add("đánh giá cao", Act::commend, remark);
        add("ghi nhận", Act::acknowledge, remark);
        add("biểu dương", Act::praise, remark);
        add("đánh giá", Act::none, remark, Keep::after_colon);
        add("hoan nghênh|khen ngợi|khen", Act::none, remark, Keep::yes);
        add("nêu khó khăn|nêu vướng mắc|phản ánh khó khăn|gặp khó khăn|khó khăn|vướng mắc", Act::none, difficulty,
            Keep::after_colon);
        add("thống nhất", Act::none, outcome);
        add("kết luận", Act::none, conclusion);
        add("trình bày|báo cáo", Act::none, report);
        add("biểu quyết|bq", Act::none, vote);
        add("phát biểu|phát biểu ý kiến|phát biểu tại hội nghị|phát biểu tại buổi làm việc|phát biểu tại buổi sinh "
            "hoạt|"
            "phát biểu chỉ đạo|phát biểu chỉ đạo hội nghị|phát biểu chỉ đạo tại hội nghị|có ý kiến|nêu ý kiến|nói "
            "rằng|nói",
            Act::none, contribution);
        add("nhất trí|đồng ý|đồng tình|tán thành|thống nhất với|thống nhất cao|thống nhất cao với|quyết định|đề "
            "xuất|trao đổi|góp ý|bổ sung|phản ánh|giải trình|lưu ý|phân tích|"
            "bày tỏ|mong muốn|mong|cảm ơn|nhận thấy|thấy|cam kết|hứa|thông báo|nêu rõ|giải thích|xác nhận|"
            "phát động|trao tặng|trao|tặng|trồng|chúc mừng|tuyên dương|kêu gọi",
            Act::none, contribution, Keep::yes);
        add("có ý kiến khác|có ý kiến về|có ý kiến với", Act::none, contribution, Keep::yes);
        add("ý kiến|cho ý kiến|tham gia ý kiến|đóng góp ý kiến", Act::none, contribution, Keep::after_noun);
        add("câu hỏi", Act::ask, question, Keep::after_noun);
        add("nhiệm vụ", Act::none, task, Keep::after_noun);
        add("ghi chú", Act::none, note, Keep::after_noun);
        made.push_back({Phrase("nêu"), Act::raise, contribution, Keep::no, false});
        made.push_back({Phrase("trả lời"), Act::none, contribution, Keep::no, true, true});
        return made;
    }();
    return table;
}

bool pause_before(Line const& line, std::size_t index) {
    return line.gap(index).find_first_of(":,") != std::string_view::npos;
}

/// The words that "giao" begins when nothing is given to anybody. A capital behind it is a name: "giao Ca nộp báo cáo".
bool is_giao_compound(Line const& line, std::size_t begin) {
    static auto const compounds = phrases(
        "giao ban|giao ca|giao cảm|giao cắt|giao chỉ tiêu|giao dịch|giao diện|giao điểm|giao đấu|giao hàng|giao hảo|"
        "giao hẹn|giao hòa|giao hoán|giao hợp|giao hội|giao hữu|giao kèo|giao kết|giao khoán|giao lưu|giao mùa|"
        "giao nhận|giao nộp|giao phó|giao phối|giao tế|giao thoa|giao thông|giao thời|giao thừa|giao thương|giao tiếp|"
        "giao tranh|giao tuyến|giao ước");
    return longest(compounds, line, begin) > 0 && !line.capitalized(begin + 1);
}

/// "hỏi" without marks also begins "hội nghị": such neighbours speak against the verb.
bool is_noun_here(Line const& line, std::size_t begin, std::size_t next) {
    static auto const nouns =
        phrases("hội nghị|hội đồng|hội viên|hội trường|báo cáo viên|thông tin liên lạc|phân công lao động");
    return is_giao_compound(line, begin) || (next - begin <= 2 && longest(nouns, line, begin) > 0);
}

std::optional<VerbMatch> longest_verb(Line const& line, std::size_t index) {
    std::optional<VerbMatch> best;
    for (Verb const& verb : verbs()) {
        std::size_t const taken = verb.phrase.matched(line, index);
        if (taken == 0 || (best && taken <= best->next - best->begin)) continue;
        if (verb.keep == Keep::after_noun && !pause_before(line, index + taken)) continue;
        bool const unclear = !verb.clear_unmarked && line[index].unmarked();
        best = {&verb, index, index + taken, unclear};
    }
    if (best && is_noun_here(line, best->begin, best->next)) return std::nullopt;
    return best;
}

}  // namespace

std::optional<VerbMatch> verb_at(Line const& line, std::size_t index) {
    static auto const small_words = phrases("cũng|cũng xin|đã|cũng đã|xin|xin phép|tôi|tôi xin|đồng thời");
    if (auto const direct = longest_verb(line, index)) return direct;
    std::size_t const skipped = longest(small_words, line, index);
    return skipped == 0 ? std::nullopt : longest_verb(line, index + skipped);
}

std::size_t text_begin(Line const& line, VerbMatch const& match) {
    switch (match.verb->keep) {
        case Keep::yes: return match.begin;
        case Keep::after_colon: return pause_before(line, match.next) ? match.next : match.next - 2;
        default: break;
    }
    static Phrase const that("rằng");
    std::size_t const doubled = match.verb->phrase.matched(line, match.next);
    std::size_t const begin = match.next + doubled;
    return begin + that.matched(line, begin);
}

bool asks(Act act) { return act == Act::propose || act == Act::require || act == Act::assign || act == Act::direct; }

std::vector<Command> const& commands() {
    static std::vector<Command> const table = [] {
        std::vector<Command> made;
        auto const add = [&](std::string_view list, std::optional<EntryKind> kind) {
            for (Phrase& phrase : phrases(list)) made.push_back({std::move(phrase), kind});
        };
        add("ý kiến|ý kiến phát biểu|phát biểu|yk|contribution", contribution);
        add("câu hỏi|hỏi|ch|question", question);
        add("đánh giá|ghi nhận|dg|remark", remark);
        add("khó khăn|vướng mắc|kk|difficulty", difficulty);
        add("kiến nghị|kn|proposal", proposal);
        add("thống nhất|nội dung thống nhất|tn|outcome", outcome);
        add("biểu quyết|bq|vote", vote);
        add("nhiệm vụ|nv|task", task);
        add("kết luận|kl|conclusion", conclusion);
        add("báo cáo|bc|report", report);
        add("ghi chú|gc|note", note);
        add("sửa|sửa lại|correct", std::nullopt);
        made.push_back({Phrase("trả lời"), contribution, true});
        made.push_back({Phrase("tl"), contribution, true});
        made.push_back({Phrase("answer"), contribution, true});
        return made;
    }();
    return table;
}

std::size_t address_at(Line const& line, std::size_t index) {
    static auto const forms =
        phrases("đồng chí|các đồng chí|ông|bà|anh|chị|cô|chú|bác|thầy|đc|dc|gs|pgs|ts|ths|bs|ks|ls");
    static auto const bodies_and_words =
        phrases("chi bộ|chi ủy|chi nhánh|chi đoàn|chi hội|chi phí|chi tiết|chi tiêu|chi trả|chi cục");
    std::size_t at = index;
    for (int times = 0; times < 3 && at < line.size(); ++times) {
        bool const short_form = at + 1 < line.size() && line[at].folded == "d" && line[at + 1].folded == "c" &&
                                (line.gap(at + 1) == "/" || line.gap(at + 1) == ".");
        std::size_t const taken = short_form ? 2 : longest(forms, line, at);
        if (taken == 0 || longest(bodies_and_words, line, at) > 0) break;
        at += taken;
        if (at >= line.size() || line.gap(at).find_first_of(":,") != std::string_view::npos) return 0;
    }
    return at - index;
}

std::size_t meeting_itself_at(Line const& line, std::size_t index) {
    static auto const names = phrases(
        "hội nghị|cuộc họp|buổi họp|chi bộ|tập thể|toàn thể hội nghị|toàn thể chi bộ|"
        "các ý kiến|các đại biểu|các đồng chí|tất cả|toàn thể|đa số");
    return longest(names, line, index);
}

}  // namespace daumoi::meetings::quick
