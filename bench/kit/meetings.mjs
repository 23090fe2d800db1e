// Meetings as their people hold them, through the JSON that every page takes.
import { new_id } from '../../tests/browser/client.mjs';
import { headers_of, today } from './daumoi.mjs';
import { request_bytes } from './requests.mjs';
import { article, saying } from './texts.mjs';

/** A prepared, convened and running meeting; its number. */
export async function open_meeting(server, { tokens, people, unit }, number) {
    const { meeting } = await server.post(tokens.secretary, '/meetings', {
        unit, kind: 'thematic', official_title: `Sinh hoạt chuyên đề về việc ${saying(number)}`,
        short_title: `Chuyên đề thứ ${number}`,
        day: today, planned_start: '08:00', planned_end: '10:00', mode: 'in_room', room: `Phòng họp số ${1 + (number % 9)}`,
        chair: people.secretary, recorder: people.recorder, invited: [],
        agenda: [{ kind: 'discussion', title: 'Thảo luận' }, { kind: 'conclusion', title: 'Kết luận' }],
    });
    await server.post(tokens.secretary, `/meetings/${meeting}/notice`);
    await server.post(tokens.recorder, `/meetings/${meeting}/start`, { at: '08:00' });
    return meeting;
}

/** The fields of the record's form when the chair has said something. */
const entry = ({ people }, number) => ({
    kind: 'contribution', speaker: people.secretary, act: 'propose', issue: 'công việc', text: saying(number), happened: '08:30',
});

/** The bytes of the recorder's request for such an entry. */
export function entry_request(facts, meeting, number) {
    const headers = {
        ...headers_of(facts.tokens.recorder), 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': new_id(),
    };
    return request_bytes('POST', `/meetings/${meeting}/entries`, headers, new URLSearchParams(entry(facts, number)).toString());
}

/** Recorded, closed, approved by both, and told in a published article; numbers of both. */
export async function held_meeting(server, facts, number) {
    const { tokens } = facts;
    const meeting = await open_meeting(server, facts, number);
    const at = `/meetings/${meeting}`;
    await server.post_form(tokens.recorder, `${at}/entries`, entry(facts, number));
    await server.post(tokens.recorder, `${at}/everybody`);
    await server.post(tokens.recorder, `${at}/closing`, { at: '09:30' });
    const drafted = await server.post(tokens.recorder, `${at}/article`, { ...article(number), revision: 0 });
    await server.post(tokens.editor, `${at}/article/publication`, { ...article(number), revision: drafted.revision });
    await server.post(tokens.recorder, `${at}/approval`);
    await server.post(tokens.secretary, `${at}/approval`);
    return { meeting, article: drafted.article };
}
