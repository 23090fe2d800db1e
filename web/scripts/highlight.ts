/**
 * A sentence of the minutes and the entry that it came from (`data-entry`) share a tint once one of them is chosen; the
 * pencil of a sentence shows when the sentence is chosen.
 */
export function enhance_highlight(): void {
    const sentences = document.querySelectorAll<HTMLElement>('.paper .sentence');
    if (sentences.length === 0) return;
    for (const sentence of sentences) {
        sentence.addEventListener('focus', () => choose(sentence));
        sentence.addEventListener('click', (event) => {
            event.preventDefault();
            choose(sentence);
            entry_of(sentence)?.scrollIntoView({ block: 'nearest' });
        });
    }
    const named = document.querySelector<HTMLElement>('.paper .sentence:target');
    if (named) choose(named);
    named?.focus({ preventScroll: true });
    for (const entry of document.querySelectorAll('.entry[id]')) {
        const mark_entry = (): void => mark((element) => element === entry || entry_of(element) === entry);
        entry.addEventListener('click', mark_entry);
        entry.addEventListener('focusin', mark_entry);
    }
}

function entry_of(sentence: HTMLElement): HTMLElement | null {
    const number = sentence.dataset['entry'];
    return number === undefined ? null : document.getElementById(`entry-${number}`);
}

function choose(sentence: HTMLElement): void {
    const entry = entry_of(sentence);
    mark((element) => element === sentence || element === entry);
}

function mark(is_current: (element: HTMLElement) => boolean): void {
    for (const element of document.querySelectorAll<HTMLElement>('.paper .sentence, .entry[id]')) {
        const current = is_current(element);
        element.classList.toggle('current', current);
        if (element.dataset['entry']) element.toggleAttribute('aria-current', current);
    }
}
