/** A field of several lines as high as its text, up to its `max-height`, where the browser does not do so by itself. */
export function grow_with_text(field: HTMLTextAreaElement): void {
    if (CSS.supports('field-sizing', 'content')) return;
    const fit = (): void => {
        field.style.height = 'auto';
        field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
    };
    field.addEventListener('input', fit);
    fit();
}
