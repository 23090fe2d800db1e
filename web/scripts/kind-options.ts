/** The kinds of entry whose name begins like what stands after `/`, as options of the quick line. */
export function kind_options(form: HTMLFormElement, line: string): HTMLElement | null {
    const wanted = folded(line.slice(1).trim());
    const list = document.createElement('ol');
    list.setAttribute('role', 'listbox');
    list.id = 'options';
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"][name="kind"]')) {
        const name = radio.labels?.[0]?.textContent?.trim() ?? '';
        if (radio.value && folded(name).startsWith(wanted)) list.append(option(radio.value, name));
    }
    return list.children.length > 0 ? list : null;
}

function option(kind: string, name: string): HTMLElement {
    const item = document.createElement('li');
    item.setAttribute('role', 'option');
    item.dataset['take'] = 'fill';
    item.dataset['values'] = new URLSearchParams({ kind, line: '' }).toString();
    item.append(Object.assign(document.createElement('span'), { textContent: name }));
    return item;
}

/** Without diacritics and case, as the server folds for searching. */
export function folded(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐðÐɖƉ]/g, 'd').toLowerCase();
}
