/** A form with `data-repeat` sends what stands in the fields that its own repeat (`data-from`); a row whose fields are gone is left out. */
export function enhance_repeating(): void {
    document.addEventListener('submit', (event) => {
        const form = event.target as HTMLFormElement;
        if (event.defaultPrevented || form.dataset['repeat'] === undefined) return;
        for (const field of form.querySelectorAll<HTMLInputElement>('input[data-from]')) repeat(form, field);
    });
}

function repeat(form: HTMLFormElement, field: HTMLInputElement): void {
    const source = document.getElementById(field.dataset['from']!) as HTMLInputElement | HTMLSelectElement | null;
    if (!source) return leave_out(form, field.name.replace(/[^.]*$/, ''));
    if (source instanceof HTMLInputElement && source.type === 'checkbox') field.disabled = !source.checked;
    else field.value = source.value;
}

function leave_out(form: HTMLFormElement, row: string): void {
    for (const field of form.querySelectorAll<HTMLInputElement>('input')) if (field.name.startsWith(row)) field.disabled = true;
}
