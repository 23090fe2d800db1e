#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {

std::size_t deed_at(Line const& line, std::size_t index) {
    static auto const deeds = phrases(
        "bám sát|bàn|bàn giao|ban hành|báo cáo|bảo đảm|đảm bảo|bảo dưỡng|bảo vệ|bình chọn|biên soạn|bố trí|bồi dưỡng|"
        "bổ sung|cam kết|cân đối|cập nhật|cấp|chấm|chấn chỉnh|chấp hành|chỉ đạo|chia sẻ|cho ý kiến|chọn|chú trọng|chủ "
        "động|"
        "chủ trì|chuẩn bị|chuyển|chứng minh|có báo cáo|có biện pháp|có kế hoạch|có ý kiến|công bố|công khai|củng "
        "cố|cung cấp|"
        "cử|dành|dự|dự kiến|duy trì|đánh giá|đào tạo|đăng ký|đăng tải|đặt|đẩy mạnh|đề cao|đề ra|đề xuất|điều "
        "chỉnh|đo|đóng|"
        "đôn đốc|đổi mới|đọc|đối chiếu|đưa|động viên|ghi|giám sát|giải quyết|giải trình|giới thiệu|giúp|giúp đỡ|giữ|"
        "giữ gìn|góp ý|gương mẫu|gửi|hạch toán|hiến kế|hoàn chỉnh|hoàn thành|hoàn thiện|học tập|họp|hỗ trợ|hướng dẫn|"
        "hưởng ứng|in|kê khai|kết nạp|khai thác|khảo sát|khắc phục|khẩn trương|khen thưởng|kiên quyết|kiểm điểm|kiểm "
        "kê|"
        "kiểm tra|lãnh đạo|làm|làm rõ|làm tốt|làm việc|lắp|lắp đặt|lấy ý kiến|lập|liên hệ|lưu|lưu ý|mở|mua|mời|nâng "
        "cao|"
        "nêu|nêu cao|nêu gương|nghiêm túc|nghiên cứu|ngừng|nhắc|nhập|nhận|nhân rộng|niêm yết|nộp|nuôi|phản ánh|phát "
        "động|"
        "phát huy|phân công|phân tích|phê duyệt|phổ biến|phối hợp|phòng ngừa|phụ trách|quan tâm|quản lý|quán "
        "triệt|quay|"
        "quyết toán|rà soát|rút kinh nghiệm|sắp xếp|sẵn sàng|soạn|soạn thảo|sơ kết|sớm|sửa|sửa chữa|sử dụng|tạo điều "
        "kiện|"
        "tận dụng|tập huấn|tập hợp|tập trung|tăng cường|tắt|tham gia|tham mưu|thanh toán|thành lập|thay|theo dõi|thẩm "
        "định|"
        "thí điểm|thông báo|thông tin|thống kê|thu|thu thập|thực hành|thực hiện|thường xuyên|tích cực|tiếp nhận|tiếp "
        "thu|"
        "tiếp tục|tiết kiệm|tìm|tìm hiểu|tính|tổ chức|tổng hợp|tổng kết|tra cứu|trả lời|trao đổi|triển "
        "khai|trình|trình bày|"
        "trồng|tu sửa|tuân thủ|tuyên truyền|tự kiểm tra|tự giác|ủng hộ|ưu tiên|vận động|vệ sinh|viết|vẽ|xác định|"
        "xác minh|xây dựng|xem|xem xét|xem lại|xin|xử lý|ý kiến");
    if (index >= line.size() || line.capitalized(index)) return 0;
    return longest(deeds, line, index);
}

std::size_t ends_addressee_at(Line const& line, std::size_t index) {
    static auto const words = phrases(
        "cần|cần phải|phải|luôn|hãy|nên|không được|không|đều|sẽ|tự|cùng nhau|trước|trước ngày|chậm nhất|trong|hạn|đến|"
        "ngay|kịp thời|hằng|hàng|từ|để|về việc|về");
    return longest(words, line, index);
}

}  // namespace daumoi::meetings::quick
