#include <string_view>
#include <unordered_map>

#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

using BySyllable = std::unordered_map<std::string, std::vector<Phrase>>;

BySyllable by_first_syllable(std::string_view list) {
    BySyllable table;
    for (Phrase& phrase : phrases(list)) {
        std::string const first(phrase.first_folded());
        table[first].push_back(std::move(phrase));
    }
    return table;
}

std::size_t matched(BySyllable const& table, Line const& line, std::size_t index) {
    if (index >= line.size()) return 0;
    auto const found = table.find(line[index].folded);
    return found == table.end() ? 0 : longest(found->second, line, index);
}

}  // namespace

bool begins_compound(Line const& line, std::size_t index) {
    static BySyllable const table = by_first_syllable(
        "an toàn|an ninh|an sinh|an tâm|ăn uống|anh em|anh chị|ảnh hưởng|bảo đảm|bảo vệ|bảo quản|bảo hiểm|bảo "
        "dưỡng|bảo trì|"
        "báo cáo|bao gồm|bình quân|bình chọn|bình thường|bình đẳng|bình luận|cao điểm|chi bộ|chi ủy|chi phí|chi "
        "tiết|chi tiêu|"
        "chi trả|chỉ tiêu|chỉ đạo|chỉ thị|chính sách|chính quyền|chiến lược|chuyên đề|công tác|công việc|công "
        "đoàn|công khai|"
        "công trình|công nhân|công ty|công văn|công nghệ|công suất|cường độ|danh mục|danh sách|diễn biến|dung "
        "lượng|dung tích|"
        "dừng lại|đại biểu|đại hội|đạo đức|đào tạo|đạt được|đăng ký|đăng tải|điểm cầu|điều kiện|điều chỉnh|đình "
        "chỉ|định kỳ|"
        "định hướng|định mức|đoàn kết|đoàn viên|đồng chí|đồng thời|đồng ý|đồng tình|đồng hồ|đồng bộ|đông đảo|giao "
        "ban|hải quan|"
        "hàng tháng|hàng năm|hạnh kiểm|hằng tháng|hằng năm|hằng tuần|hiện nay|hiện tại|hiệu quả|hóa đơn|hóa chất|hòa "
        "giải|"
        "hòa bình|hòa nhập|hòa mạng|hoàn thành|hoàn thiện|hoàn cảnh|hoàn toàn|hoan nghênh|học tập|học viên|hội "
        "nghị|hội viên|"
        "hợp đồng|hợp tác|hợp lý|huy động|hưởng ứng|hướng dẫn|kế hoạch|khánh thành|khánh tiết|khoa học|khôi phục|kiên "
        "trì|"
        "kiên quyết|kiểm tra|kim loại|lâm thời|lan tỏa|liên hệ|liên quan|liên kết|linh hoạt|lĩnh vực|lợi ích|luân "
        "phiên|"
        "luân chuyển|lương thực|lượng nước|lưu ý|lưu trữ|lưu lượng|lực lượng|lý do|lý luận|mai này|mai sau|mạnh "
        "dạn|minh bạch|"
        "minh chứng|mỹ quan|nam giới|ngân sách|ngân hàng|nghĩa vụ|nghĩa là|nghiệp vụ|nguyên nhân|nguyên tắc|nguyên "
        "liệu|"
        "nguyện vọng|nhân dân|nhân sự|nhân viên|nhân dịp|nhân rộng|nhất là|nhất trí|nhật ký|như vậy|như trên|nữ "
        "giới|phong trào|"
        "phòng ngừa|phòng họp|phòng chống|phúc lợi|phúc đáp|phương án|phương pháp|phương hướng|phương tiện|phương "
        "thức|quan tâm|"
        "quan trọng|quản lý|quân số|quân đội|quang cảnh|quảng cáo|quốc gia|quốc hội|quý vị|quý I|quý II|quý III|quý IV|"
        "quyền lợi|quyết định|quyết tâm|sáng kiến|sáng tạo|sinh hoạt|sơ kết|tài liệu|tài chính|tài sản|tài khoản|tập "
        "trung|"
        "tập huấn|tâm lý|tâm tư|thái độ|thanh niên|thanh tra|thanh toán|thanh lý|thành tích|thành lập|thành phần|thành "
        "viên|"
        "thảo luận|thắng lợi|thiên tai|thiện chí|thông tin|thông báo|thông qua|thông suốt|thống nhất|thu chi|thu "
        "thập|thu hồi|"
        "thu hút|thu phí|thu nhập|thủ tục|thúc đẩy|thuận lợi|thuận tiện|thư ký|thư mời|thư viện|thực hiện|thực "
        "tế|thương mại|"
        "thường xuyên|thường trực|thường vụ|thủy lợi|thủy điện|tiên phong|tiến độ|tiến hành|tiếp tục|tiếp thu|tin tức|"
        "tin tưởng|tình hình|tinh thần|tính toán|toàn bộ|toàn thể|toàn diện|tổng hợp|tổng kết|trang bị|trang "
        "thiết|trang phục|"
        "trạng thái|trí tuệ|triển khai|trình bày|trọng tâm|trung bình|trung tâm|trung thực|trung ương|trước mắt|trước "
        "hết|"
        "trường hợp|trưởng phòng|tuân thủ|tuần này|tuần trước|tuần sau|tuyên truyền|tuyên dương|tuyến ống|tuyển "
        "dụng|từ đó|"
        "từ nay|tự giác|tự chủ|ưu tiên|văn bản|văn phòng|văn kiện|văn hóa|vận hành|vận động|vẫn còn|vật tư|vì vậy|viên "
        "chức|"
        "vinh dự|vinh danh|vui lòng|vụ việc|xuyên suốt|yên tâm|ý kiến|ý thức|yêu cầu");
    return matched(table, line, index) > 0;
}

bool ordinary_syllable(Line const& line, std::size_t index) {
    static BySyllable const table = by_first_syllable(
        "an|anh|ánh|ba|bà|bán|bàn|bảo|báo|bao|bằng|bình|ca|cả|các|cao|cần|chi|chỉ|chị|chính|cho|chung|chủ|chúng|chuyên|"
        "công|cùng|danh|dân|di|dung|dùng|đúng|dừng|dự|dương|đường|đại|đang|đảng|đào|đáp|đạt|đặt|đây|điểm|điện|định|đó|"
        "đoàn|độ|"
        "đội|đông|đồng|động|được|gia|giá|giao|giữ|hà|hạ|hai|hải|hàng|hành|hè|hết|hiện|hiểu|hoa|hóa|hòa|hoàn|hoạt|học|"
        "hỏi|hội|"
        "hồng|hợp|họp|hướng|hương|kế|kết|khai|khi|khó|khoa|khoán|không|kiểm|kiện|kim|kính|kỳ|lan|làm|lành|lập|lên|liên|"
        "long|"
        "lợi|lời|lực|luật|lương|lượng|lưu|lý|mai|mạnh|mây|máy|miền|minh|mình|mở|mới|mỹ|nam|năm|nên|ngân|nghị|nghĩa|"
        "ngọc|nguyên|"
        "nhân|nhận|nhất|nhật|nhiều|như|nhưng|nữ|nước|ơn|phát|phong|phòng|phụ|phục|phương|quan|quản|quân|quang|quốc|quy|"
        "quý|quỹ|"
        "quyền|quyết|sang|sáng|sao|sau|sen|sinh|sông|sơn|sử|tài|tại|tạm|tâm|tám|tân|tất|tập|tháng|thành|thanh|thảo|"
        "thăng|thắng|"
        "thân|thật|thế|thể|thêm|thi|thì|thiên|thời|thông|thơ|thu|thư|thứ|thủ|thuận|thuế|thực|thủy|thương|thường|tiên|"
        "tiến|tiền|"
        "tiếp|tin|tính|tình|tỉnh|toán|toàn|tổ|tố|tới|tổng|trà|trang|tri|trí|trị|trong|trông|trung|trường|trưởng|từ|tự|"
        "tuần|"
        "từng|tuyến|ủy|văn|vẫn|vận|vì|việc|viên|viện|viết|việt|vui|vụ|xa|xuân|ý|yên|yêu");
    return matched(table, line, index) > 0;
}

}  // namespace daumoi::meetings::quick
