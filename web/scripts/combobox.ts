import { is_composing } from './composition.ts';

/** The list of options under a field, by the combobox pattern of ARIA: the focus stays in the field, arrows move, Enter takes, Escape dismisses. */
export class Combobox {
    readonly #field: HTMLElement & { value: string };
    readonly #place: HTMLElement;
    readonly #taken: (option: HTMLElement) => void;
    readonly #dismissed: () => void;
    #active = -1;
    /** The field's value that the options were made for. */
    #made_for: string | null = null;

    constructor(field: HTMLElement & { value: string }, place: HTMLElement, taken: (option: HTMLElement) => void, dismissed: () => void) {
        this.#field = field;
        this.#place = place;
        this.#taken = taken;
        this.#dismissed = dismissed;
        field.setAttribute('role', 'combobox');
        field.setAttribute('aria-autocomplete', 'list');
        field.addEventListener('keydown', (event) => this.#pressed(event));
        place.addEventListener('pointerdown', (event) => event.preventDefault());
        place.addEventListener('click', (event) => {
            const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
            if (option) taken(option);
        });
        this.clear();
    }

    show(options: Element | null): void {
        this.#place.replaceChildren(...(options ? [options] : []));
        if (options) options.id ||= 'options';
        this.#options().forEach((option, index) => (option.id ||= `option-${index + 1}`));
        this.#made_for = options ? this.#field.value : null;
        this.#field.setAttribute('aria-expanded', String(options !== null));
        if (options) this.#field.setAttribute('aria-controls', options.id);
        else this.#field.removeAttribute('aria-controls');
        this.#activate(this.#preselected());
    }

    clear(): void {
        this.show(null);
    }

    #pressed(event: KeyboardEvent): void {
        if (is_composing(event)) return;
        const option = this.#current();
        if (event.key === 'Enter' && !event.shiftKey && option) this.#taken(option);
        else if (event.key === 'ArrowDown' && this.#move(1)) { /* moved */ }
        else if (event.key === 'ArrowUp' && this.#move(-1)) { /* moved */ }
        else if (event.key === 'Escape' && this.#options().length > 0) this.#dismissed();
        else return;
        event.preventDefault();
    }

    /** The option that Enter takes, if the options belong to what stands in the field. */
    #current(): HTMLElement | null {
        return this.#made_for === this.#field.value ? (this.#options()[this.#active] ?? null) : null;
    }

    /** Moves by `step`, round the ends. False when there is nothing to move in. */
    #move(step: 1 | -1): boolean {
        const count = this.#options().length;
        if (count > 0) this.#activate(this.#active < 0 ? (step > 0 ? 0 : count - 1) : (this.#active + step + count) % count);
        return count > 0;
    }

    /** Where every option says itself that it is not selected, none is: a doubt is not decided by Enter. */
    #preselected(): number {
        const options = this.#options();
        const selected = options.findIndex((option) => option.ariaSelected === 'true');
        if (selected >= 0 || options.length === 0) return selected;
        return options.every((option) => option.ariaSelected === 'false') ? -1 : 0;
    }

    #options(): HTMLElement[] {
        return [...this.#place.querySelectorAll<HTMLElement>('[role="option"]')];
    }

    #activate(index: number): void {
        this.#active = index;
        this.#options().forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
        const option = this.#options()[index];
        if (option) this.#field.setAttribute('aria-activedescendant', option.id);
        else this.#field.removeAttribute('aria-activedescendant');
        option?.scrollIntoView({ block: 'nearest' });
    }
}
