// From the recorder's entry to the last of 1,000 open event streams, against nchan with the same bytes; one after the
// other in turns. And the memory of a stream.
import { Daumoi, headers_of } from './kit/daumoi.mjs';
import { median, memory, milliseconds, percentile, print_section, verdict, whole } from './kit/figures.mjs';
import { entry_request, open_meeting } from './kit/meetings.mjs';
import { Nginx } from './kit/nginx.mjs';
import { request_bytes, Subscribers } from './kit/requests.mjs';

const streams = 1000;
const entries = 50;
const warm_up = 5;

const nchan = `
    location = /publish { nchan_publisher http; nchan_channel_id meeting; }
    location = /stream { nchan_subscriber eventsource; nchan_channel_id meeting; }`;

const data_of = (event) => event.split('\n').filter((line) => line.startsWith('data: ')).map((line) => line.slice(6)).join('\n');

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Opens the streams, and says what they cost the process. */
async function opened(process_id, port, opening) {
    await pause(500);
    const before = memory(process_id);
    const subscribers = await Subscribers.open(port, streams, opening);
    await pause(500);
    return { subscribers, kilobytes: (memory(process_id) - before) / streams };
}

const row = (what, rounds, kilobytes) => ({
    server: what,
    'answer, p50': milliseconds(median(rounds.map((round) => round.answered))),
    'first stream, p50': milliseconds(median(rounds.map((round) => round.first))),
    'last stream, p50': milliseconds(median(rounds.map((round) => round.last))),
    'last stream, p99': milliseconds(percentile(rounds.map((round) => round.last), 0.99)),
    'memory of a stream': `${kilobytes.toFixed(2)} KB`,
});

const server = await Daumoi.on_copy();
const nginx = await Nginx.start({ server: nchan, module: 'ngx_nchan_module.so' });
const open = [];
try {
    const { facts } = server;
    const meeting = await open_meeting(server, facts, 20_000);
    const stream = { ...headers_of(facts.tokens.recorder), accept: 'text/event-stream' };
    const ours = await opened(server.pid, server.port, request_bytes('GET', `/meetings/${meeting}/stream`, stream));
    open.push(ours.subscribers);
    const theirs = await opened(nginx.pid, nginx.port, request_bytes('GET', '/stream', { accept: 'text/event-stream' }));
    open.push(theirs.subscribers);
    const rounds = { ours: [], theirs: [] };
    let bytes = 0;
    for (let number = -warm_up; number < entries; ++number) {
        const our_round = await ours.subscribers.publish(entry_request(facts, meeting, 30_000 + number));
        const data = data_of(our_round.event);
        const their_round = await theirs.subscribers.publish(
            request_bytes('POST', '/publish', { 'content-type': 'application/json' }, data));
        if (data_of(their_round.event) !== data) throw new Error('nchan sent other bytes.');
        bytes = Math.max(bytes, Buffer.byteLength(data));
        if (number < 0) continue;
        rounds.ours.push(our_round);
        rounds.theirs.push(their_round);
    }
    const times = (share) => {
        const [ours_last, theirs_last] = [rounds.ours, rounds.theirs].map((of) => percentile(of.map((round) => round.last), share));
        return verdict(theirs_last / ours_last, 1);
    };
    const delivery = rounds.ours.map((round) => round.last - round.answered);
    print_section(`An entry to the last of ${whole(streams)} streams`, [
        row('daumoi', rounds.ours, ours.kilobytes), row('nchan', rounds.theirs, theirs.kilobytes),
    ], [
        `Time of nchan divided by ours: p50 ${times(0.5)}, p99 ${times(0.99)}.`,
        `Memory of a stream under 4 KB: ${ours.kilobytes < 4 ? 'met' : '**missed**'}.`,
        'Ours counts from the POST of the recorder, with the durable commit, the journal and the rendering of the entry; '
            + 'nchan is given the finished bytes and keeps them in memory.',
        `From our answer to the recorder until the last stream: p50 ${milliseconds(median(delivery))}.`,
        `${entries} entries in turns, after ${warm_up} that do not count; events of up to ${whole(bytes)} bytes, compared: all streams of `
            + 'a side got the same, and both sides the same data. nginx with one worker process; memory with its children.',
    ]);
} finally {
    for (const subscribers of open) await subscribers.close();
    await nginx.remove();
    await server.remove();
}
