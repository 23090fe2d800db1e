import { fill_ids } from './ids.ts';
import { elements_of, keeping_focus } from './fragment.ts';

/** One change of a live page, as the event stream brings it. */
export interface Change {
    target: string;
    place: string;
    in?: string;
    html?: string;
}

/** Applies changes in their order; a page that already has one of them is not harmed by it. */
export function apply_changes(changes: Change | Change[]): void {
    keeping_focus(() => {
        for (const change of Array.isArray(changes) ? changes : [changes]) keeping_bottom(change, () => apply(change));
    });
    document.dispatchEvent(new CustomEvent('page-changed'));
}

function apply(change: Change): void {
    const present = document.getElementById(change.target);
    if (change.place === 'remove') return present?.remove();
    const fresh = elements_of(change.html ?? '')[0];
    if (!fresh) return;
    fill_ids(fresh);
    if (change.place.startsWith('before:')) {
        const next = document.getElementById(change.place.slice('before:'.length));
        present?.remove();
        if (next) return next.before(fresh);
    } else if (present) {
        keep_open(present, fresh);
        keep_typed(present, fresh);
        return present.replaceWith(fresh);
    }
    if (change.in) document.getElementById(change.in)?.append(fresh);
}

/** A `details` that somebody has open stays open when its surroundings are drawn anew. */
function keep_open(before: Element, after: Element): void {
    for (const open of before.querySelectorAll('[id] > details[open]')) {
        const again = after.querySelector(`#${CSS.escape(open.parentElement!.id)} > details`);
        again?.setAttribute('open', '');
    }
}

/** What is typed and not yet sent stays when its surroundings are drawn anew. */
function keep_typed(before: Element, after: Element): void {
    for (const field of before.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[id], textarea[id]')) {
        const again = after.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${CSS.escape(field.id)}`);
        if (again && field.value !== field.defaultValue) again.value = field.value;
    }
}

/** A list that is scrolled to its end stays there as it grows. */
function keeping_bottom(change: Change, action: () => void): void {
    const place = document.getElementById(change.in ?? change.target);
    const scroller = place?.closest<HTMLElement>('.record-scroll') ?? null;
    const was_at_bottom = scroller !== null && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
    action();
    if (was_at_bottom && scroller) scroller.scrollTop = scroller.scrollHeight;
}
