import { answers_form } from './answered.ts';
import { new_id } from './ids.ts';

type Fields = [string, string][];

interface Kept {
    fields: Fields;
    upon: Fields;
    client_id: string;
    sent: boolean;
}

/**
 * Forms with `data-keep`: what is typed stays in this tab until the server has answered. Whoever comes back to a form
 * whose answer never came finds it as it was, with the id under which it was sent; a change of it gets a new one. Where
 * another text stands now than the one that was typed `upon`, it stays there and what was typed is offered. What was refused
 * is kept as not sent.
 */
export function enhance_keeping(): void {
    const came_back = performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');
    if (!came_back && !answers_form()) forget_sent();
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) keep(form);
}

function keep(form: HTMLFormElement): void {
    const key = key_of(form);
    const kept = read(key);
    const stands = fields_of(form);
    const upon = (answers_form() && kept?.upon) || stands;
    if (answers_form()) write(key, form, upon, false);
    else if (kept && is_another(stands, kept)) offer(form, kept, () => write(key, form, upon, false));
    else if (kept) restore(form, kept);
    form.addEventListener('input', () => {
        if (read(key)?.sent) client_id(form)!.value = new_id();
        write(key, form, upon, false);
    });
    document.addEventListener('submit', (event) => {
        if (event.target === form && !event.defaultPrevented) write(key, form, upon, true);
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
    const kept = text ? (JSON.parse(text) as Partial<Kept>) : null;
    return kept?.upon ? (kept as Kept) : null;
}

function write(key: string, form: HTMLFormElement, upon: Fields, sent: boolean): void {
    const kept: Kept = { fields: fields_of(form), upon, client_id: client_id(form)?.value ?? '', sent };
    sessionStorage.setItem(key, JSON.stringify(kept));
}

function restore(form: HTMLFormElement, kept: Kept): void {
    const differs = put_back(form, kept);
    const id = client_id(form);
    if (kept.sent && id) id.value = kept.client_id;
    show(form, '[data-kept]', differs);
}

function offer(form: HTMLFormElement, kept: Kept, taken: () => void): void {
    show(form, '[data-kept-offer]', true);
    form.querySelector('[data-kept-offer] button')?.addEventListener('click', () => {
        put_back(form, kept);
        taken();
        show(form, '[data-kept-offer]', false);
        show(form, '[data-kept]', true);
    });
}

/** Whether a field was typed into whose text is neither what it was then nor what was typed. */
function is_another(stands: Fields, kept: Kept): boolean {
    return stands.some(([name, value], index) => {
        const [typed_name, typed] = kept.fields[index] ?? [];
        const [upon_name, upon] = kept.upon[index] ?? [];
        return name === typed_name && name === upon_name && typed !== upon && value !== upon && value !== typed;
    });
}

function show(form: HTMLFormElement, note: string, shown: boolean): void {
    const element = form.querySelector<HTMLElement>(note);
    if (element) element.hidden = !shown;
}

/** What was typed into, that is: what was left as it stood then stays as it stands now. Whether anything was another. */
function put_back(form: HTMLFormElement, kept: Kept): boolean {
    for (let count = kept_elements(form).length; count < kept.fields.length; ) {
        form.querySelector<HTMLElement>('[data-row-add]')?.click();
        const grown = kept_elements(form).length;
        if (grown === count) break;
        count = grown;
    }
    let differs = false;
    kept_elements(form).forEach((element, index) => {
        const [name, value] = kept.fields[index] ?? [];
        const [upon_name, upon] = kept.upon[index] ?? [];
        if (name !== element.name || value === undefined || value === value_of(element)) return;
        if (name === upon_name && value === upon) return;
        set_value(element, value);
        differs = true;
    });
    return differs;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function kept_elements(form: HTMLFormElement): Field[] {
    return [...form.querySelectorAll<Field>('input, select, textarea')].filter(
        (element) => element.name && !['hidden', 'password', 'file', 'submit'].includes(element.type));
}

function fields_of(form: HTMLFormElement): Fields {
    return kept_elements(form).map((element) => [element.name, value_of(element)]);
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
