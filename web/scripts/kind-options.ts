/** The kinds of entry that what stands after `/` may name, as options of the quick line; those that begin so first. */
export function kind_options(form: HTMLFormElement, line: string): HTMLElement | null {
    const wanted = folded(line.slice(1).trim());
    const list = document.createElement('ol');
    list.setAttribute('role', 'listbox');
    list.id = 'options';
    const begin: HTMLElement[] = [];
    const others: HTMLElement[] = [];
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"][name="kind"]')) {
        const name = radio.labels?.[0]?.textContent?.trim() ?? '';
        if (!radio.value || !is_named(name, wanted)) continue;
        (folded(name).startsWith(wanted) ? begin : others).push(option(radio.value, name));
    }
    list.append(...begin, ...others);
    return list.children.length > 0 ? list : null;
}

/** By the beginning of one of its words ("thong nhat" of "Nội dung thống nhất"), or by the letters that its last words begin with ("tn"). */
export function is_named(name: string, wanted: string): boolean {
    const words = folded(name);
    const letters = words.split(/\s+/u).map((word) => word.charAt(0)).join('');
    return ` ${words}`.includes(` ${wanted}`) || (wanted.length > 1 && letters.endsWith(wanted));
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
