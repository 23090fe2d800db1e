// Bad input over HTTP: refused in words, what was typed comes back, and neither rows nor the journal's head move.
import assert from 'node:assert/strict';
import { Client, new_id, words_of } from './client.mjs';
import { links } from './input/links.mjs';
import { requests } from './input/requests.mjs';
import { sessions } from './input/sessions.mjs';
import { texts } from './input/texts.mjs';
import { writers } from './input/writers.mjs';

export const title = 'bad input is refused in words and changes nothing';

export async function tell(story) {
    const { server } = story;
    story.secretary = await Client.signed_in(server, 'bithu.vanhanh');
    story.recorder = await Client.signed_in(server, 'thuky.vanhanh');
    story.meeting = Number(server.sql('SELECT id FROM meeting WHERE state = \'convened\' AND unit = (SELECT unit FROM meeting WHERE id = 1) ORDER BY id LIMIT 1'));
    story.fields = (changes = {}) => ({ ...form_of(server), ...changes });
    story.refused = (...rest) => refused(server, ...rest);
    for (const part of [texts, requests, writers, links, sessions]) await part(story);
}

/** The form of a new meeting as a browser would send it. */
function form_of(server) {
    const person = (login) => server.sql(`SELECT person FROM account WHERE login = '${login}'`);
    return { client_id: new_id(), unit: server.sql('SELECT unit FROM meeting WHERE id = 1'), kind: 'regular', official_title: 'Sinh hoạt thường kỳ tháng 12',
        day: '4/12/2026', planned_start: '08:00', planned_end: '10:00', part_of_day: 'morning', mode: 'in_room', room: 'Phòng họp nhỏ',
        chair: person('bithu.vanhanh'), recorder: person('thuky.vanhanh'), 'agenda.0.kind': 'discussion', 'agenda.0.title': 'Bàn việc tháng 12', then: 'save' };
}

/** Everything that a change would have moved. */
export const state_of = (server) => server.sql(`SELECT (SELECT number || digest FROM journal_head), (SELECT count(*) FROM journal),
    (SELECT count(*) FROM meeting), (SELECT count(*) FROM entry), (SELECT count(*) FROM task), (SELECT count(*) FROM participant WHERE reply <> 'none')`);

/** Sends, and demands this status, words for people and an unchanged state. Gives the answer. */
async function refused(server, status, words, send) {
    const before = state_of(server);
    const answer = await send();
    const said = words_of(answer.text);
    assert.equal(answer.status, status, said.slice(0, 600));
    assert.match(said, words);
    assert.equal(state_of(server), before, 'something was changed');
    return answer;
}
