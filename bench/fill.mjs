// node bench/fill.mjs: the demo organization with 1,000 meetings more, each another one, held and told in an article;
// written through the JSON of the pages, with tokens that the people made for a program. In build/bench/data.
import { execFileSync } from 'node:child_process';
import { rmSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Client } from '../tests/browser/client.mjs';
import { Daumoi, today } from './kit/daumoi.mjs';
import { held_meeting } from './kit/meetings.mjs';
import { executable, filled, new_folder } from './kit/places.mjs';

const records = Number(process.env.BENCH_RECORDS ?? 1000);
const writers = 8;
const logins = { secretary: 'bithu.vanhanh', recorder: 'thuky.vanhanh', editor: 'vanphong' };

async function token_of(server, password, login) {
    const client = await Client.signed_in({ address: server.address, password }, login);
    const answer = await client.send('POST', '/account/tokens', JSON.stringify({ name: 'bench' }),
        { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': client.token });
    if (answer.status !== 200) throw new Error(`${login} got no token: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text).secret;
}

async function facts_of(server, password) {
    const tokens = {};
    const people = {};
    for (const [name, login] of Object.entries(logins)) {
        tokens[name] = await token_of(server, password, login);
        people[name] = server.rows(`SELECT person FROM account WHERE login = '${login}'`)[0].person;
    }
    const [{ unit }] = server.rows(`SELECT unit FROM position WHERE person = ${people.secretary} AND duty = 'secretary'`);
    return { tokens, people, unit, records: [] };
}

async function write_records(server, facts) {
    let next = 1;
    const write = async () => {
        while (next <= records) facts.records.push(await held_meeting(server, facts, next++));
    };
    await Promise.all(Array.from({ length: writers }, write));
}

const folder = new_folder('filling');
const printed = execFileSync(executable, ['demo', '--data', folder, '--size', 'small', '--seed', '7', '--now', today], { encoding: 'utf8' });
const server = await Daumoi.on(folder);
const facts = await facts_of(server, /: (\S+)\s*$/m.exec(printed.split('\n').find((line) => /password/i.test(line)))[1]);
await write_records(server, facts);
await server.stop();
writeFileSync(join(folder, 'bench.json'), JSON.stringify(facts));
rmSync(filled, { recursive: true, force: true });
renameSync(folder, filled);
