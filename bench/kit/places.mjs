// Where the benchmarks find and put things.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const executable = resolve(root, process.env.DAUMOI ?? 'build/release/daumoi');
/** One of the programs of bench/programs. */
export const program = (name) => join(root, 'build/bench', name);
/** What bench/fill.mjs has made. */
export const filled = join(root, 'build/bench/data');

/** A new folder on the disk that everything is measured on; whoever asks for it removes it. */
export function new_folder(name) {
    mkdirSync(join(root, 'build/bench'), { recursive: true });
    return mkdtempSync(join(root, 'build/bench', `${name}-`));
}
