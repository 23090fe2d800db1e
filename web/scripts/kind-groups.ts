/** The fields of an entry's kind are unfolded when the kind is chosen; those of others stay as they are. */
export function enhance_kind_groups(): void {
    const kind = document.querySelector<HTMLSelectElement>('select[data-opens-groups]');
    kind?.addEventListener('change', () => {
        for (const group of document.querySelectorAll<HTMLDetailsElement>('details[data-kinds]'))
            if (group.dataset['kinds']?.split(' ').includes(kind.value)) group.open = true;
    });
}
