import { new_id } from './ids.ts';

interface Kept {
    fields: [string, string][];
    client_id: string;
    sent: boolean;
}

/**
 * Forms with `data-keep`: what is typed stays in this tab until the server has answered. Whoever comes back to a form
 * whose answer never came finds it as it was, with the id under which it was sent; a change of it gets a new one.
 */
export function enhance_keeping(): void {
    const came_back = performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');
    if (!came_back) forget_sent();
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) {
        const key = key_of(form);
        restore(form, read(key));
        form.addEventListener('input', () => {
            if (read(key)?.sent) client_id(form)!.value = new_id();
            write(key, form, false);
        });
    }
    document.addEventListener('submit', (event) => {
        const form = event.target as HTMLFormElement;
        if (!event.defaultPrevented && form.dataset['keep']) write(key_of(form), form, true);
    });
}

const prefix = 'kept ';

function key_of(form: HTMLFormElement): string {
    return `${prefix}${form.dataset['keep']} ${location.pathname}`;
}

function client_id(form: HTMLFormElement): HTMLInputElement | null {
    return form.querySelector('input[name="client_id"]');
}

function forget_sent(): void {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix) && read(key)?.sent) sessionStorage.removeItem(key);
}

function read(key: string): Kept | null {
    const text = sessionStorage.getItem(key);
    return text ? (JSON.parse(text) as Kept) : null;
}

function write(key: string, form: HTMLFormElement, sent: boolean): void {
    const fields = kept_elements(form).map((element): [string, string] => [element.name, value_of(element)]);
    const kept: Kept = { fields, client_id: client_id(form)?.value ?? '', sent };
    sessionStorage.setItem(key, JSON.stringify(kept));
}

function restore(form: HTMLFormElement, kept: Kept | null): void {
    if (!kept) return;
    const elements = kept_elements(form);
    while (elements.length < kept.fields.length) {
        form.querySelector<HTMLElement>('[data-row-add]')?.click();
        const grown = kept_elements(form);
        if (grown.length === elements.length) break;
        elements.splice(0, elements.length, ...grown);
    }
    let differs = false;
    elements.forEach((element, index) => {
        const [name, value] = kept.fields[index] ?? [element.name, value_of(element)];
        if (element.name !== name || value === value_of(element)) return;
        set_value(element, value);
        differs = true;
    });
    const id = client_id(form);
    if (kept.sent && id) id.value = kept.client_id;
    const note = form.querySelector<HTMLElement>('[data-kept]');
    if (note) note.hidden = !differs;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function kept_elements(form: HTMLFormElement): Field[] {
    return [...form.querySelectorAll<Field>('input, select, textarea')].filter(
        (element) => element.name && !['hidden', 'password', 'file', 'submit'].includes(element.type));
}

function is_tick(element: Field): element is HTMLInputElement {
    return element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type);
}

function value_of(element: Field): string {
    return is_tick(element) ? String(element.checked) : element.value;
}

function set_value(element: Field, value: string): void {
    if (is_tick(element)) element.checked = value === 'true';
    else element.value = value;
}
