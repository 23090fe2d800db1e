// The executable's size, how soon it answers after it was started, and the memory of a server that nobody asks.
import { statSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { Daumoi, headers_of } from './kit/daumoi.mjs';
import { median, memory, print_section, whole } from './kit/figures.mjs';
import { executable, new_folder } from './kit/places.mjs';
import { output_of } from './kit/process.mjs';
import { request_bytes, send_all } from './kit/requests.mjs';

const starts = 5;
const requests = 100;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const row = (what, value, asked, met) => ({ what, value, asked, met: met ? 'yes' : '**no**' });

async function stripped_size() {
    const folder = new_folder('stripped');
    try {
        await output_of('strip', ['-o', join(folder, 'daumoi'), executable]);
        return statSync(join(folder, 'daumoi')).size;
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** Milliseconds from the start of the process to its first answer. */
async function start_time(folder) {
    const begin = performance.now();
    const server = await Daumoi.on(folder);
    const health = await fetch(`${server.address}/healthz`);
    if (!health.ok) throw new Error(`/healthz was answered with ${health.status}.`);
    const took = performance.now() - begin;
    await server.stop();
    return took;
}

const server = await Daumoi.on_copy();
try {
    const { tokens, records } = server.facts;
    const idle = memory(server.pid);
    const paths = ['/', '/meetings', `/meetings/${records[0].meeting}`, '/portal'];
    const all = Array.from({ length: requests }, (_, place) =>
        request_bytes('GET', paths[place % paths.length], { ...headers_of(tokens.secretary), accept: 'text/html' }));
    const { exchanges } = await send_all(server.port, 4, all);
    if (exchanges.some((exchange) => exchange.status !== 200)) throw new Error('Not all pages were answered with 200.');
    const used = memory(server.pid);
    await server.stop();
    const times = [];
    for (let count = 0; count < starts; ++count) times.push(await start_time(server.folder));
    const size = statSync(executable).size;
    const stripped = await stripped_size();
    const started = median(times);
    print_section('Size, start and memory', [
        row('executable with its assets', megabytes(size), 'under 25 MB', size < 25e6),
        row('the same, stripped', megabytes(stripped), 'under 25 MB', stripped < 25e6),
        row(`start to the first answer, median of ${starts}`, `${started.toFixed(0)} ms`, 'under 300 ms', started < 300),
        row('memory (PSS) when started', megabytes(idle * 1024), 'under 40 MB', idle * 1024 < 40e6),
        row(`memory (PSS) after ${requests} pages`, megabytes(used * 1024), 'under 40 MB', used * 1024 < 40e6),
    ], [`Of an organization with ${whole(records.length)} held meetings. The start is that of a new process; its file is in the system's cache.`]);
} finally {
    await server.remove();
}
