// Invented texts, each another one: equal numbers give equal texts.

const things = [
    'cửa cống số 3', 'nhật ký vận hành', 'bảng điện tử dùng chung', 'lịch bơm tháng này', 'kênh nhánh phía đông', 'máy bơm dự phòng',
    'sổ giao ca', 'mốc chỉ giới', 'kho vật tư', 'đường điện vào trạm', 'thước đo mực nước', 'tổ trực đêm',
];
const deeds = [
    'kiểm tra lại', 'ghi đủ số liệu của', 'báo trước hai ngày cho các tổ về', 'phân công người theo dõi', 'lập kế hoạch sửa chữa',
    'so sánh với cùng kỳ', 'thống nhất cách dùng', 'dọn sạch khu vực quanh',
];
const reasons = [
    'để các ca sau không phải hỏi lại', 'vì mưa sớm hơn mọi năm', 'trước khi vào vụ', 'theo đúng phần việc đã nhận',
    'để cuối kênh có nước cùng lúc với đầu kênh', 'khi số đo lệch quá 5 cm',
];

/** Numbers that follow from a seed (mulberry32). */
export function chance(seed) {
    let state = seed >>> 0;
    return (below) => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
}

const one_of = (list, roll) => list[roll(list.length)];

/** One clause as somebody says it in a meeting. */
export function saying(number) {
    const roll = chance(number);
    return `${one_of(deeds, roll)} ${one_of(things, roll)} và ${one_of(things, roll)} ${one_of(reasons, roll)}, việc thứ ${number}`;
}

/** An article of five paragraphs, about 5 KB. */
export function article(number) {
    const roll = chance(1_000_000 + number);
    const sentence = () => `Đại biểu thứ ${1 + roll(90)} đề nghị ${saying(roll(100_000))}.`;
    const paragraph = () => Array.from({ length: 7 }, sentence).join(' ');
    return { headline: `Chi bộ Vận hành bàn ${saying(number)}`, body: Array.from({ length: 5 }, paragraph).join('\n\n') };
}
