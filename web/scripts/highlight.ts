/** A sentence of the minutes (`data-entry`) and the entry that it came from share a tint. */
export function enhance_highlight(): void {
    const sentences = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
    if (sentences.length === 0) return;
    for (const sentence of sentences) {
        sentence.addEventListener('focus', () => mark(sentence.dataset['entry']!));
        sentence.addEventListener('click', (event) => {
            event.preventDefault();
            mark(sentence.dataset['entry']!);
            document.getElementById(`entry-${sentence.dataset['entry']}`)?.scrollIntoView({ block: 'nearest' });
        });
    }
    for (const entry of document.querySelectorAll('.entry[id]')) {
        const mark_entry = (): void => mark(entry.id.slice('entry-'.length));
        entry.addEventListener('click', mark_entry);
        entry.addEventListener('focusin', mark_entry);
    }
}

function mark(number: string): void {
    for (const element of document.querySelectorAll<HTMLElement>('[data-entry], .entry[id]')) {
        const current = element.dataset['entry'] === number || element.id === `entry-${number}`;
        element.classList.toggle('current', current);
        if (element.dataset['entry']) element.toggleAttribute('aria-current', current);
    }
}
