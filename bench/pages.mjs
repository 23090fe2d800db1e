// How long desk and meeting page take, one request after the other on one connection; and what a page costs before
// anything of its own: a request that only asks whether the server is well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Daumoi, headers_of } from './kit/daumoi.mjs';
import { median, milliseconds, percentile, print_section, whole } from './kit/figures.mjs';
import { root } from './kit/places.mjs';
import { chance } from './kit/texts.mjs';
import { request_bytes, send_all } from './kit/requests.mjs';

const requests = 300;
const warm_up = 30;

const allowed = readFileSync(join(root, 'src/app/queries_test.cpp'), 'utf8');

/** The number of queries that the test allows the page of this route. */
function queries_of(route) {
    const row = allowed.split('\n').find((line) => line.includes(`{"${route}", `));
    if (!row) throw new Error(`src/app/queries_test.cpp names no ${route}.`);
    return /, (\d+)\}/.exec(row)[1];
}

const server = await Daumoi.on_copy();
try {
    const { tokens, records } = server.facts;
    const roll = chance(1);
    const meeting = () => `/meetings/${records[roll(records.length)].meeting}`;
    const pages = [
        ['`/healthz`', () => '/healthz', 'recorder'],
        ['the desk of the secretary', () => '/', 'secretary', '/'],
        ['the desk of the recorder', () => '/', 'recorder', '/'],
        ['the list of meetings', () => '/meetings', 'secretary', '/meetings'],
        ['a meeting, at random', meeting, 'secretary', '/meetings/{meeting}'],
        ['its record', () => `${meeting()}/record`, 'secretary', '/meetings/{meeting}/record'],
        ['its minutes', () => `${meeting()}/minutes`, 'secretary', '/meetings/{meeting}/minutes'],
    ];
    const rows = [];
    for (const [name, path, who, route] of pages)
        for (const accept of ['text/html', 'application/json']) {
            const headers = { ...headers_of(tokens[who]), accept };
            const all = Array.from({ length: warm_up + requests }, () => request_bytes('GET', path(), headers));
            const exchanges = (await send_all(server.port, 1, all)).exchanges.slice(warm_up);
            const bad = exchanges.find((exchange) => exchange.status !== 200);
            if (bad) throw new Error(`${name} was answered with ${bad.status}.`);
            const times = exchanges.map((exchange) => exchange.took);
            rows.push({ page: name, as: accept, queries: route && queries_of(route), p50: milliseconds(median(times)), p99: milliseconds(percentile(times, 0.99)) });
        }
    print_section('Desk and meeting page', rows, [
        `${requests} requests after ${warm_up} that do not count, in an organization with ${whole(records.length)} held meetings; `
            + 'from the first byte sent to the last received.',
        'Queries are those that `src/app/queries_test.cpp` allows a page; the reader of a token is found by one more, that of a browser by three.',
    ]);
} finally {
    await server.remove();
}
