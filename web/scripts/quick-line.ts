import { apply_changes } from './changes.ts';
import { Combobox } from './combobox.ts';
import { guard_composition, is_composing } from './composition.ts';
import { elements_of, fields_of } from './fragment.ts';
import { grow_with_text } from './growing.ts';
import { new_id } from './ids.ts';
import { kind_options } from './kind-options.ts';
import { LineQueue, type Outcome, type Waiting } from './line-queue.ts';
import { lines_of, PastedLines } from './pasted-lines.ts';
import { post_line } from './posting.ts';
import { Suggestions } from './suggestions.ts';

const retry_after = 5_000;

/** The line in which the recorder types: suggestions under it, sent without leaving the page, kept while the network is away. */
export function enhance_quick_lines(): void {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-quick-line]')) new QuickLine(form);
}

class QuickLine {
    readonly #form: HTMLFormElement;
    readonly #field: HTMLTextAreaElement;
    readonly #message: HTMLElement;
    readonly #combobox: Combobox;
    readonly #suggestions: Suggestions;
    readonly #queue: LineQueue;
    readonly #pasted: PastedLines;
    /** The line on its way whose text still stands in the field. */
    #shown: Waiting | null = null;
    /** The line that the message speaks of. */
    #refused_line: string | null;

    constructor(form: HTMLFormElement) {
        this.#form = form;
        this.#field = form.querySelector<HTMLTextAreaElement>('textarea[name="line"]')!;
        this.#message = form.querySelector<HTMLElement>('[data-quick-message]')!;
        this.#refused_line = this.#message.textContent ? this.#field.value : null;
        const place = form.querySelector<HTMLElement>('[data-quick-options]')!;
        this.#combobox = new Combobox(this.#field, place, (option) => this.#take(option), () => this.#dismiss());
        this.#suggestions = new Suggestions(form.dataset['suggest'] ?? '');
        this.#queue = new LineQueue(`${form.dataset['queue'] ?? ''} ${form.action}`, localStorage, (fields) => this.#post(fields),
            (line, outcome) => this.#answered(line, outcome));
        this.#pasted = new PastedLines(`${form.dataset['queue'] ?? ''} ${form.action}`, localStorage);
        guard_composition(this.#field, form);
        grow_with_text(this.#field);
        this.#listen();
        this.#next_pasted();
        this.#say_waiting('');
        this.#send_waiting();
        if ('focused' in form.dataset && location.hash === '' && matchMedia('(pointer: fine)').matches) this.#field.focus();
    }

    #listen(): void {
        this.#field.addEventListener('input', () => this.#typed());
        this.#field.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.defaultPrevented || is_composing(event)) return;
            event.preventDefault();
            this.#form.requestSubmit();
        });
        this.#field.addEventListener('paste', (event) => this.#paste(event));
        this.#form.querySelector('[data-pasted-skip]')?.addEventListener('click', () => this.#skip());
        this.#form.querySelector('[data-pasted-drop]')?.addEventListener('click', () => this.#drop());
        this.#form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.#send(new URLSearchParams());
            this.#field.focus();
        });
        this.#form.addEventListener('click', (event) => {
            const by_pointer = event.detail > 0 && event.target instanceof HTMLInputElement && event.target.name === 'kind';
            if (by_pointer) this.#field.focus();
        });
        document.addEventListener('click', (event) => this.#clicked(event));
        addEventListener('online', () => this.#send_waiting());
        setInterval(() => this.#send_waiting(), retry_after);
    }

    /** The link of a question: the line will answer it, and what is typed already stays. */
    #clicked(event: MouseEvent): void {
        const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-answer], [data-answering-drop]') : null;
        if (!link) return;
        event.preventDefault();
        const text = link.closest('.entry')?.querySelector('.entry-text')?.textContent ?? '';
        this.#answer(link.dataset['answer'] ?? '', text);
        this.#field.focus();
    }

    #answer(question: string, text: string): void {
        const place = this.#form.querySelector<HTMLElement>('[data-answering]');
        if (!place) return;
        place.hidden = question === '';
        place.querySelector('input')!.value = question;
        place.querySelector('[data-answering-text]')!.textContent = text;
    }

    #typed(): void {
        const line = this.#field.value;
        if (this.#refused_line !== null && line !== this.#refused_line) this.#say_waiting('');
        const kinds = line.startsWith('/') ? kind_options(this.#form, line) : null;
        if (kinds) {
            this.#suggestions.stop();
            this.#combobox.show(kinds);
        } else if (line.trim() === '') {
            this.#suggestions.stop();
            this.#combobox.clear();
        } else {
            this.#suggestions.ask({ line, kind: this.#kind() }, (options) => this.#combobox.show(options));
        }
    }

    /** Several lines at once are notes: the first stands in the field, the others wait for their turn. */
    #paste(event: ClipboardEvent): void {
        const lines = lines_of(event.clipboardData?.getData('text/plain') ?? '');
        if (lines.length < 2) return;
        event.preventDefault();
        this.#pasted.add(lines);
        this.#next_pasted();
    }

    #next_pasted(): void {
        if (this.#field.value.trim() === '') {
            this.#field.value = this.#pasted.take() ?? '';
            this.#typed();
        }
        this.#show_pasted();
    }

    #skip(): void {
        this.#pasted.settle();
        this.#field.value = '';
        this.#next_pasted();
        this.#field.focus();
    }

    #drop(): void {
        this.#pasted.drop();
        this.#show_pasted();
        this.#field.focus();
    }

    #show_pasted(): void {
        const place = this.#form.querySelector<HTMLElement>('[data-pasted]');
        if (!place) return;
        const waiting = this.#pasted.rest();
        place.hidden = waiting.length === 0;
        place.querySelector('[data-pasted-count]')!.textContent = String(waiting.length);
        place.querySelector('ol')!.replaceChildren(...waiting.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
    }

    #dismiss(): void {
        this.#suggestions.stop();
        this.#combobox.clear();
    }

    #take(option: HTMLElement): void {
        const values = new URLSearchParams(option.dataset['values'] ?? '');
        if (option.dataset['take'] !== 'fill') return this.#send(values);
        this.#field.value = values.get('line') ?? this.#field.value;
        this.#choose_kind(values.get('kind') ?? this.#kind());
        this.#field.focus();
        this.#typed();
    }

    #send(taken: URLSearchParams): void {
        if (this.#field.value.trim() === '' || this.#shown) return;
        const fields = fields_of(this.#form);
        const client_id = new_id();
        for (const [name, value] of taken) fields.set(name, value);
        fields.set('line', this.#field.value);
        fields.set('client_id', client_id);
        this.#dismiss();
        this.#shown = { client_id, fields: fields.toString() };
        this.#queue.add(this.#shown);
        this.#send_waiting();
    }

    #send_waiting(): void {
        if (this.#queue.waiting().length > 0) void this.#queue.send();
    }

    #post(fields: string): Promise<Outcome> {
        const current = new URLSearchParams(fields);
        const token = this.#form.querySelector<HTMLInputElement>('input[name="csrf"]');
        if (token) current.set('csrf', token.value);
        return post_line(this.#form.action, current.toString(), this.#form.dataset['wordFailed'] ?? '');
    }

    #answered(line: Waiting, outcome: Outcome): void {
        document.dispatchEvent(new CustomEvent('server-reached', { detail: outcome.is !== 'away' || outcome.html !== '' }));
        const shown = this.#shown;
        if (outcome.is === 'away' || shown?.client_id === line.client_id) this.#shown = null;
        if (outcome.is === 'refused') return this.#refused(line_of(line), outcome.html);
        if (shown && !this.#shown) this.#clear(line_of(shown));
        if (outcome.is === 'sent') this.#place(outcome.html);
        this.#say_waiting(outcome.html);
    }

    /** The line is safe, with the server or in the queue; what was typed behind it in the meantime stays. */
    #clear(safe: string): void {
        if (this.#field.value.startsWith(safe)) this.#field.value = this.#field.value.slice(safe.length);
        this.#choose_kind('');
        this.#answer('', '');
        this.#pasted.settle();
        this.#typed();
        this.#next_pasted();
    }

    #place(html: string): void {
        const list = this.#form.dataset['into']?.replace(/^#/, '') ?? 'record';
        for (const element of elements_of(html))
            apply_changes({ target: element.id, place: 'append', in: list, html: element.outerHTML });
    }

    #refused(text: string, html: string): void {
        if (this.#field.value === '') this.#field.value = text;
        this.#message.innerHTML = html;
        if (this.#field.value === text) {
            this.#refused_line = text;
            return this.#typed();
        }
        this.#message.append(' ', Object.assign(document.createElement('q'), { textContent: text }));
    }

    /** The lines that are kept here until they can be sent, one under the other. */
    #say_waiting(html: string): void {
        const waiting = this.#queue.waiting().filter((line) => line.client_id !== this.#shown?.client_id);
        this.#refused_line = null;
        this.#message.replaceChildren();
        if (waiting.length === 0) return;
        const words = (this.#form.dataset['wordKept'] ?? '').replace('{count}', String(waiting.length));
        const list = Object.assign(document.createElement('ol'), { className: 'waiting-lines' });
        list.append(...waiting.map((line) => Object.assign(document.createElement('li'), { textContent: line_of(line) })));
        this.#message.append(Object.assign(document.createElement('p'), { className: 'waiting', textContent: words }), list);
        this.#message.append(...elements_of(html));
    }

    #kind(): string {
        return this.#form.querySelector<HTMLInputElement>('input[name="kind"]:checked')?.value ?? '';
    }

    #choose_kind(kind: string): void {
        for (const radio of this.#form.querySelectorAll<HTMLInputElement>('input[name="kind"]')) radio.checked = radio.value === kind;
    }
}

function line_of(line: Waiting): string {
    return new URLSearchParams(line.fields).get('line') ?? '';
}
