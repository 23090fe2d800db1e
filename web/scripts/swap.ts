import { elements_of, fields_of, fragment_headers, keeping_focus } from './fragment.ts';
import { fill_ids } from './ids.ts';
import { mark_answered, mark_sending } from './submitting.ts';

/** Forms with `data-swap`: the answer's fragment takes the place of the target. Without an answer the form stays as it is and says so. */
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
        if (/^\s*<!doctype/i.test(html)) location.assign(response.url);
        else if (response.status !== 204) replace(form.dataset['swap']!, html);
    } catch {
        say_away(form);
    } finally {
        mark_answered(form);
    }
}

function say_away(form: HTMLFormElement): void {
    const line = form.querySelector('.error') ?? form.appendChild(document.createElement('p'));
    line.className = 'error';
    line.setAttribute('role', 'alert');
    line.textContent = document.body.dataset['wordAway'] ?? '';
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
