// Entries acknowledged through HTTP with eight writers, against single durable commits by the bare library on the same
// disk, in alternating rounds. Every acknowledged entry must be in the database.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { Daumoi } from './kit/daumoi.mjs';
import { median, milliseconds, percentile, print_section, verdict, whole } from './kit/figures.mjs';
import { entry_request, open_meeting } from './kit/meetings.mjs';
import { new_folder, program } from './kit/places.mjs';
import { output_of } from './kit/process.mjs';
import { send_all } from './kit/requests.mjs';

const rounds = 3;
const writers = 8;
const entries_of_a_round = 2000;
const warm_up = 200;
const open_meetings = 40;
const bytes_of_a_row = 1000;

const server = await Daumoi.on_copy();
const { facts } = server;
const scratch = new_folder('commits');

/** Entries per second; `acknowledged` gets their numbers. */
async function entries_per_second(meetings, first, count, acknowledged, latencies = []) {
    const requests = Array.from({ length: count }, (_, place) =>
        entry_request(facts, meetings[place % meetings.length], first + place));
    const { elapsed, exchanges } = await send_all(server.port, writers, requests);
    for (const { status, body, took } of exchanges) {
        if (status !== 200) throw new Error(`An entry was answered with ${status}: ${body}`);
        acknowledged.push(JSON.parse(body).entry);
        latencies.push(took);
    }
    return (count * 1e6) / elapsed;
}

async function commits_per_second(round) {
    const took = await output_of(program('commits'), [join(scratch, `${round}.sqlite`), entries_of_a_round, bytes_of_a_row]);
    return (entries_of_a_round * 1e6) / Number(took);
}

function count_missing(acknowledged) {
    const stored = new Set(server.rows('SELECT id FROM entry').map((row) => row.id));
    const missing = acknowledged.filter((number) => !stored.has(number)).length;
    if (missing > 0 || new Set(acknowledged).size !== acknowledged.length)
        throw new Error(`${missing} acknowledged entries are not in the database, or some were acknowledged as one.`);
    return acknowledged.length;
}

const row = (what, rate, latencies) => ({
    round: what, 'entries/s': whole(rate), 'p50': milliseconds(median(latencies)), 'p99': milliseconds(percentile(latencies, 0.99)),
});

try {
    const meetings = [];
    for (let number = 0; number < open_meetings; ++number) meetings.push(await open_meeting(server, facts, 10_000 + number));
    const acknowledged = [];
    await entries_per_second(meetings, 0, warm_up, acknowledged);
    const rows = [];
    const ratios = [];
    for (let round = 1; round <= rounds; ++round) {
        const commits = await commits_per_second(round);
        const latencies = [];
        const entries = await entries_per_second(meetings, round * 10_000, entries_of_a_round, acknowledged, latencies);
        ratios.push(entries / commits);
        rows.push({ ...row(`${round}: ${open_meetings} meetings`, entries, latencies), 'bare commits/s': whole(commits),
            ratio: (entries / commits).toFixed(2) });
    }
    const latencies = [];
    const alone = await entries_per_second(meetings.slice(0, 1), 90_000, entries_of_a_round, acknowledged, latencies);
    rows.push(row('all into one meeting', alone, latencies));
    print_section('Entries written by eight writers', rows, [
        `Ratio, median: ${verdict(median(ratios), 1)}; aimed at: 2.`,
        `${whole(count_missing(acknowledged))} entries were acknowledged; all are in the database.`,
        `A round is ${whole(entries_of_a_round)} entries. Each writer keeps its connection, has a token, sends the fields of the record's form `
            + 'with a new Idempotency-Key, and is answered in JSON when the entry is durable.',
        `A bare commit is one row of ${whole(bytes_of_a_row)} bytes, WAL, synchronous=FULL, on the same disk.`,
    ]);
} finally {
    await server.remove();
    rmSync(scratch, { recursive: true, force: true });
}
