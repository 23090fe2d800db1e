// What the thread's meeting is about: invented, each fact typed once in the story.
export const meeting = {
    official_title: 'Thực hiện phương châm “Trực đủ ca – ghi đủ sổ – ‘thấy là báo’ ngay” trong mùa khô 2027',
    short_title: 'Trực đủ ca, ghi đủ sổ trong mùa khô',
    day: '20/11/2026',
    planned_start: '08:00',
    planned_end: '10:00',
    room: 'Hội trường Trạm bơm Cầu Ngói',
    discussion: 'Thảo luận cách ghi sổ giao ca',
};

export const lines = {
    report: 'lượng nước bơm trong tháng 10 đạt kế hoạch, hai máy phải dừng để thay phớt',
    contribution: 'sổ giao ca nên có thêm cột ghi mực nước bể hút',
    missed: ['ca đêm cần đủ hai người trực', 'đèn ở bể xả đã hỏng một tuần', 'đường lên cống lấy nước còn trơn'],
    outcome: 'dùng mẫu sổ giao ca mới từ tháng 12',
    question: 'dùng thử mẫu sổ giao ca mới trong ba tháng',
    asked: 'rà soát toàn bộ sổ giao ca của bốn tổ',
    deadline: '15/12/2026',
};
