// Two processes on one PostgreSQL, one of which is killed again and again.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Follower } from './follower.mjs';
import { Program, pause } from './program.mjs';
import { Ledger, Recorder, meeting, write_on } from './recorder.mjs';

export const title = 'two processes on one PostgreSQL';

export async function tell({ folder, step, say }) {
    const server = process.env.DAUMOI_TEST_POSTGRES;
    const database = await own_database(server);
    const [first, second] = ['first', 'second'].map((name) => new Program(`${folder}/${name}`, { database }));
    await first.fill();
    await Promise.all([first.serve(), second.serve()]);
    second.password = first.password;
    const recorder = await Recorder.begin(first);
    const other = recorder.at(second);
    const ledger = new Ledger();
    const begin = (await other.record()).journal;
    const reader = new Follower(other, begin);
    await reader.is_connected();
    const sql = async (statement) => (await promisify(execFile)('psql', ['-XAtc', statement, database])).stdout.trim();
    const started = Date.now();

    const agrees = async () => {
        await ledger.repeat(recorder);
        const written = (await sql(`SELECT number FROM journal_subject WHERE kind = 'meeting' AND subject = ${meeting}
            AND number > ${begin} ORDER BY number`)).split('\n').map(Number);
        await reader.reaches(written.at(-1));
        assert.deepEqual(reader.numbers(), written);
        assert.equal(await sql('SELECT count(*) = max(number) AND min(number) = 1 FROM journal'), 't');
        for (const one of [recorder, other]) await ledger.compare(one);
        const { status, said } = await first.verify();
        assert.equal(status, 0, said);
    };

    for (const round of [1, 2, 3])
        await step(`round ${round}: the writers' process is killed, and the stream of the other has every entry in order`, async () => {
            const stop = write_on(ledger, [recorder, recorder, recorder, recorder, other, other], 100);
            await pause(300 + Math.random() * 700);
            await first.kill();
            await pause(300);
            await first.serve();
            await stop();
            await agrees();
        });

    for (const round of [1, 2])
        await step(`round ${round}: the stream's process is killed, and the reader comes back without a gap`, async () => {
            const stop = write_on(ledger, [recorder, recorder, recorder, other], 100);
            await pause(300 + Math.random() * 500);
            await second.kill();
            await pause(300);
            await second.serve();
            await reader.is_connected();
            await stop();
            await agrees();
        });

    await step('PostgreSQL cuts all connections, and nobody has to start anything again', async () => {
        await sql(`SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'daumoi'`);
        for (const one of [recorder, other]) assert.equal((await ledger.add(one)).status, 200);
        await agrees();
        for (const one of [first, second]) assert.ok(one.is_running);
    });

    await step('a process that is frozen in the middle of writes does not keep the other from writing for long', async () => {
        const stop = write_on(ledger, [recorder, recorder, recorder, recorder], 20);
        await freeze_while_it_writes(first, sql);
        const begun = Date.now();
        while ((await ledger.add(other))?.status !== 200) assert.ok(Date.now() - begun < 60_000, 'a minute was not enough');
        say(`the other wrote after ${Date.now() - begun} ms`);
        process.kill(first.pid, 'SIGCONT');
        await stop();
        await agrees();
    });
    say(`${ledger.acknowledged.size} entries, ${reader.events.length} events over ${reader.connections} connections, ${Date.now() - started} ms`);
    reader.stop();

    await step('an entry that was changed in the database is found, and its mending, too', async () => {
        const numbers = [1, 40, Number(await sql('SELECT max(number) FROM journal'))];
        for (const number of numbers)
            for (const change of [`payload = payload || ' '`, 'recorded = recorded + 1', `verb = verb || 's'`, `actor = actor || ' '`]) {
                await sql(`CREATE TABLE kept AS SELECT * FROM journal WHERE number = ${number}`);
                await sql(`UPDATE journal SET ${change} WHERE number = ${number}`);
                const { status, said } = await first.verify();
                assert.equal(status, 1, `${change}: ${said}`);
                assert.match(said, new RegExp(`Entry ${number} of the journal was changed`));
                const [column] = change.split(' ');
                await sql(`UPDATE journal SET ${column} = kept.${column} FROM kept WHERE journal.number = kept.number`);
                await sql('DROP TABLE kept');
            }
        assert.equal((await first.verify()).status, 0);
    });
}

/** Its transaction is open, and with it the row of the journal's head is locked. */
async function freeze_while_it_writes(program, sql) {
    const held = `SELECT count(*) FROM pg_locks WHERE relation = 'journal_head'::regclass AND mode = 'RowExclusiveLock'`;
    for (let tries = 0; tries < 300; tries++) {
        process.kill(program.pid, 'SIGSTOP');
        if ((await sql(held)) !== '0') return;
        process.kill(program.pid, 'SIGCONT');
        await pause(5 + Math.random() * 20);
    }
    throw new Error('It was never met with an open transaction.');
}

async function own_database(server) {
    const name = `crash_${process.pid}`;
    await promisify(execFile)('psql', ['-Xqc', `CREATE DATABASE ${name}`, server]);
    return server.replace(/\/[^/]*$/, `/${name}`);
}
