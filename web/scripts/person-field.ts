import { Combobox } from './combobox.ts';
import { Suggestions } from './suggestions.ts';

/** Fields in which a person is chosen by typing a name; also those of rows that are added later. */
export function enhance_person_fields(): void {
    const known = new WeakSet<HTMLInputElement>();
    document.addEventListener('focusin', (event) => {
        const field = event.target;
        if (!(field instanceof HTMLInputElement) || !('personName' in field.dataset) || known.has(field)) return;
        known.add(field);
        new PersonField(field, field.closest<HTMLElement>('[data-person]')!);
    });
}

/** Suggestions under the field; the one that is taken gives the number. A name without one is looked up by the server. */
class PersonField {
    readonly #field: HTMLInputElement;
    readonly #box: HTMLElement;
    readonly #combobox: Combobox;
    readonly #suggestions: Suggestions;
    #taking = false;

    constructor(field: HTMLInputElement, box: HTMLElement) {
        this.#field = field;
        this.#box = box;
        this.#combobox = new Combobox(field, box.querySelector<HTMLElement>('[data-person-options]')!,
            (option) => this.#take(option), () => this.#dismiss());
        this.#suggestions = new Suggestions(box.dataset['person'] ?? '');
        field.addEventListener('input', () => this.#typed());
        field.addEventListener('blur', () => this.#dismiss());
    }

    #typed(): void {
        const name = this.#field.value.trim();
        if (this.#taking) return;
        if (name === '') return this.#dismiss();
        const meeting = this.#field.form?.dataset['meeting'] ?? '';
        const unit = this.#field.form?.querySelector<HTMLSelectElement>('select[name="unit"]')?.value ?? '';
        this.#suggestions.ask({ name, meeting, unit }, (options) => this.#combobox.show(options?.childElementCount ? options : null));
    }

    #dismiss(): void {
        this.#suggestions.stop();
        this.#combobox.clear();
    }

    #take(option: HTMLElement): void {
        const label = option.textContent?.trim() ?? '';
        this.#field.value = label;
        this.#box.querySelector<HTMLInputElement>('[data-person-asked]')!.value = label;
        this.#number().value = option.dataset['number'] ?? '';
        this.#dismiss();
        this.#taking = true;
        this.#field.dispatchEvent(new Event('input', { bubbles: true }));
        this.#taking = false;
    }

    /** Where the server offered a choice of several, the number takes its place. */
    #number(): HTMLInputElement {
        const present = this.#box.querySelector<HTMLInputElement | HTMLSelectElement>('[data-person-number]')!;
        if (present instanceof HTMLInputElement) return present;
        const hidden = document.createElement('input');
        hidden.type = 'hidden';
        hidden.name = present.name;
        hidden.dataset['personNumber'] = '';
        present.replaceWith(hidden);
        return hidden;
    }
}
