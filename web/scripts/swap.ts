import { elements_of, fields_of, fragment_headers, keeping_focus } from './fragment.ts';
import { fill_ids } from './ids.ts';
import { mark_answered, mark_sending } from './submitting.ts';

/**
 * Forms with `data-swap`: the answer's fragment takes the place of the target. Refused or without an answer the form stays as it
 * is and says why; when the session has ended, it is sent as a page, which keeps what was typed over the sign-in.
 */
export function enhance_swapping(): void {
    document.addEventListener('submit', (event) => {
        const form = event.target as HTMLFormElement;
        if (event.defaultPrevented || !form.dataset['swap']) return;
        event.preventDefault();
        void swap(form, event.submitter);
    });
}

async function swap(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    mark_sending(form, button);
    const fields = fields_of(form, button);
    const post = form.method === 'post';
    const url = post ? form.action : `${form.action.split('?')[0]}?${fields}`;
    try {
        const response = await fetch(url, { headers: fragment_headers, ...(post && { method: 'POST', body: fields }) });
        const html = await response.text();
        const refusal = response.ok ? null : refusal_in(html);
        if (response.status === 401) send_as_page(form, button);
        else if (refusal) say(form, refusal);
        else if (/^\s*<!doctype/i.test(html)) location.assign(response.url);
        else if (response.status !== 204) replace(form.dataset['swap']!, html);
    } catch {
        say(form, document.body.dataset['wordAway'] ?? '');
    } finally {
        mark_answered(form);
    }
}

function send_as_page(form: HTMLFormElement, button: HTMLElement | null): void {
    delete form.dataset['swap'];
    mark_answered(form);
    form.requestSubmit(button);
}

/** What the page of a refusal says: of each field, else as a whole. */
function refusal_in(html: string): string | null {
    const said = elements_of(html)[0]?.querySelector('[data-refusal]');
    const faults = [...(said?.querySelectorAll('li') ?? [])].map((fault) => fault.textContent.trim());
    return said ? faults.join(' ') || said.textContent.trim() : null;
}

function say(form: HTMLFormElement, words: string): void {
    const line = form.querySelector(':scope > .error') ?? form.appendChild(document.createElement('p'));
    line.className = 'error';
    line.setAttribute('role', 'alert');
    line.textContent = words;
    line.scrollIntoView({ block: 'nearest' });
}

function replace(selector: string, html: string): void {
    const target = document.querySelector(selector);
    const fresh = elements_of(html);
    fresh.forEach(fill_ids);
    keeping_focus(() => {
        if (target && fresh.length === 1 && fresh[0]!.id === target.id) target.replaceWith(fresh[0]!);
        else target?.replaceChildren(...fresh);
    });
    document.dispatchEvent(new CustomEvent('page-changed'));
}
