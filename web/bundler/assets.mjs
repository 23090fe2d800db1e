import { createHash } from 'node:crypto';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
    '.css': 'text/css; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
};

/** Collects the files of a build under hashed names. */
export class Assets {
    #entries = new Map();

    /** Returns the hashed name, by which other assets may refer to this one. */
    add(logical, bytes) {
        const { name, ext } = path.parse(logical);
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
        const file = `${name}.${hash}${ext}`;
        this.#entries.set(logical, { file, type: types[ext], bytes });
        return file;
    }

    manifest() {
        const sorted = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
        return Object.fromEntries(sorted.map(([logical, { file, type }]) => [logical, { file, type }]));
    }

    /** Every file to write: each asset, and its .br and .gz where those are smaller. */
    *files() {
        for (const { file, bytes } of this.#entries.values()) {
            yield [file, bytes];
            if (file.endsWith('.woff2')) continue;
            const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
            for (const [suffix, small] of [['.br', brotliCompressSync(bytes, quality)], ['.gz', gzipSync(bytes, { level: 9 })]])
                if (small.length < bytes.length) yield [file + suffix, small];
        }
    }
}
