/** Buttons `data-copy="#id"` and `data-copy-link`, which then say so in words. */
export function enhance_copying(): void {
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-link]')) {
        const state = Object.assign(document.createElement('span'), { className: 'copied', role: 'status' });
        button.after(state);
        button.addEventListener('click', async () => {
            state.textContent = '';
            await copy(text_for(button));
            state.textContent = button.dataset['wordDone'] ?? '';
        });
    }
}

export function enhance_printing(): void {
    document.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('[data-print]')) print();
    });
}

function text_for(button: HTMLElement): string {
    const selector = button.dataset['copy'];
    if (!selector) return location.href;
    const source = document.querySelector<HTMLElement>(selector);
    return source instanceof HTMLTextAreaElement ? source.value : (source?.textContent ?? '').trim();
}

async function copy(text: string): Promise<void> {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    // Plain HTTP in an office network has no clipboard of its own.
    const area = Object.assign(document.createElement('textarea'), { value: text, className: 'hidden' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
}
