// One core for a server with one thread at work, the other for its load, so that the scheduler decides nothing.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import { output_of } from './process.mjs';

const children = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);

/** Keeps all threads of a process and of its children on the first core. */
export async function keep_on_first_core(pid) {
    for (const each of [pid, ...children(pid)]) await output_of('taskset', ['-acp', '0', String(each)]);
}

/** The command, kept on the last core. */
export const on_last_core = (file, words) => ['taskset', ['-c', String(availableParallelism() - 1), file, ...words]];
