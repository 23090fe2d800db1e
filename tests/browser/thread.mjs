// One branch meeting from the invitation to the published article, by the people who do it.
import { answer } from './thread/answer.mjs';
import { article } from './thread/article.mjs';
import { convene } from './thread/convene.mjs';
import { history } from './thread/history.mjs';
import { minutes } from './thread/minutes.mjs';
import { record } from './thread/record.mjs';
import { task } from './thread/task.mjs';

export const title = 'one meeting from the invitation to the published article';

export async function tell(story) {
    for (const part of [convene, answer, record, minutes, task, article, history]) await part(story);
}
