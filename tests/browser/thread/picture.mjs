// A picture that the test draws itself: a slope of grey, as PNG.
import { crc32, deflateSync } from 'node:zlib';

const number = (value) => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);

function chunk(type, data) {
    const covered = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([number(data.length), covered, number(crc32(covered))]);
}

/** As Playwright's setInputFiles takes it. */
export function picture(name, width, height, shade) {
    const row = Buffer.from([0, ...Array.from({ length: width }, (_, x) => Math.round((x / width) * shade))]);
    const rows = Buffer.concat(Array(height).fill(row));
    const grey = Buffer.from([8, 0, 0, 0, 0]);
    const buffer = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.concat([number(width), number(height), grey])),
        chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
    return { name, mimeType: 'image/png', buffer };
}
