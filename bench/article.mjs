// 1,000 published articles in random order, against nginx with the same bytes as static files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { keep_on_first_core, on_last_core } from './kit/cores.mjs';
import { Daumoi } from './kit/daumoi.mjs';
import { median, print_section, sum, verdict, whole } from './kit/figures.mjs';
import { Nginx } from './kit/nginx.mjs';
import { new_folder, root } from './kit/places.mjs';
import { output_of } from './kit/process.mjs';

const rounds = 3;
const wrk = ['-t1', '-c64', '-d5s'];

async function bytes_of(port, path) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } });
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}.`);
    return Buffer.from(await answer.arrayBuffer());
}

async function requests_per_second(port, list) {
    const words = [...wrk, '-s', join(root, 'bench/random.lua'), `http://127.0.0.1:${port}/`, '--', list];
    const output = await output_of(...on_last_core('wrk', words));
    if (/Non-2xx|Socket errors/.test(output)) throw new Error(output);
    return Number(/Requests\/sec: +([\d.]+)/.exec(output)[1]);
}

/** The bytes of every article as we serve them, as files under `site`. */
async function write_site(port, paths, site) {
    const sizes = [];
    for (const path of paths) {
        const bytes = await bytes_of(port, path);
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), bytes);
        sizes.push(bytes.length);
    }
    return sizes;
}

/** The lines that let nginx answer with the headers that every answer of ours carries. */
async function same_headers(port, path) {
    const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } });
    const of_its_own = ['content-length', 'content-type', 'date', 'etag', 'connection', 'keep-alive'];
    return [...headers].filter(([name]) => !of_its_own.includes(name)).map(([name, value]) => `add_header ${name} "${value}";`).join('\n');
}

async function check_bytes(one, other, paths) {
    const seen = new Set();
    for (const path of paths) {
        const bytes = await bytes_of(one, path);
        if (!bytes.equals(await bytes_of(other, path))) throw new Error(`${path} is not the same at both.`);
        seen.add(bytes.toString());
    }
    if (seen.size !== paths.length) throw new Error('Two articles are the same.');
}

const folder = new_folder('article');
const site = join(folder, 'site');
const started = [];
try {
    const server = await Daumoi.on_copy();
    started.push(server);
    const paths = server.facts.records.map((record) => `/portal/articles/${record.article}`);
    const list = join(folder, 'paths.txt');
    writeFileSync(list, paths.join('\n'));
    const sizes = await write_site(server.port, paths, site);
    const http = 'open_file_cache max=2000 inactive=600s; open_file_cache_valid 600s;';
    const configuration = { server: '', http, site };
    const single = await Nginx.start({ ...configuration, workers: 1 });
    started.push(single);
    const double = await Nginx.start({ ...configuration, workers: 'auto' });
    started.push(double);
    const alike = await Nginx.start({ ...configuration, server: await same_headers(server.port, paths[0]), workers: 1 });
    started.push(alike);
    await check_bytes(server.port, single.port, paths);
    for (const one of [server, single, alike]) await keep_on_first_core(one.pid);
    const rows = [];
    const ratios = { single: [], double: [], alike: [] };
    for (const port of [server.port, single.port, alike.port, double.port]) await requests_per_second(port, list);
    for (let round = 1; round <= rounds; ++round) {
        const ours = await requests_per_second(server.port, list);
        const one = await requests_per_second(single.port, list);
        const dressed = await requests_per_second(alike.port, list);
        const each = await requests_per_second(double.port, list);
        ratios.single.push(ours / one);
        ratios.alike.push(ours / dressed);
        ratios.double.push(ours / each);
        rows.push({
            round, 'daumoi, requests/s': whole(ours), 'nginx, 1 worker': whole(one), ratio: (ours / one).toFixed(2),
            'with our headers, 1 worker': whole(dressed), 'ratio to that': (ours / dressed).toFixed(2),
            'nginx, a worker for each core': whole(each), 'ratio to it': (ours / each).toFixed(2),
        });
    }
    await check_bytes(server.port, double.port, paths);
    print_section('A published article', rows, [
        `Ratio, median: ${verdict(median(ratios.single), 1)}; to nginx that sends the same headers ${verdict(median(ratios.alike), 1)}; `
            + `to nginx with a worker for each core, as Debian sets it up, ${verdict(median(ratios.double), 1)}.`,
        `\`wrk ${wrk.join(' ')}\`, ${whole(paths.length)} articles in random order, identity encoding, `
            + `${whole(sum(sizes) / sizes.length)} bytes on average; all bodies compared before and after.`,
        'The first three are kept on one core, wrk on the other. Where they change cores, the kernel takes new pages for what is sent '
            + 'instead of those just freed, and a virtual machine has to be given each of them: ours then falls to a half and less, '
            + 'while nginx sends the pages of its files.',
        'wrk is the slower side and reads every header: those for security and caches are what an answer of ours has more.',
        'nginx with sendfile, tcp_nopush, an open_file_cache of all files and no access log.',
    ]);
} finally {
    for (const one of started) await one.remove();
    rmSync(folder, { recursive: true, force: true });
}
