/**
 * True while a key belongs to an input method (Telex, VNI, Unikey …): then it means nothing to us. Safari ends the
 * composition before it reports the key, which then has the code 229.
 */
export function is_composing(event: KeyboardEvent): boolean {
    return event.isComposing || event.keyCode === 229;
}

/** Refuses a submission while text is being composed, and the one that an Enter would cause which ends a composition. */
export function guard_composition(field: HTMLElement & { value: string }, form: HTMLFormElement): void {
    let composing = false;
    let ending = false;
    field.addEventListener('compositionstart', () => (composing = true));
    field.addEventListener('compositionend', () => (composing = false));
    field.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || !is_composing(event)) return;
        ending = true;
        setTimeout(() => (ending = false));
    });
    form.addEventListener('submit', (event) => {
        if (!composing && !ending) return;
        event.preventDefault();
        event.stopImmediatePropagation();
    });
}
