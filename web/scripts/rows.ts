/** Repeated rows: `data-rows` with a list, a `<template>` of one row, and buttons to add, remove and move. */
export function enhance_rows(): void {
    for (const rows of document.querySelectorAll<HTMLElement>('[data-rows]')) {
        rows.addEventListener('click', (event) => {
            const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
            if (button) act(rows, button);
        });
    }
}

function act(rows: HTMLElement, button: HTMLElement): void {
    const row = button.closest<HTMLElement>('[data-row]');
    if ('rowAdd' in button.dataset) return add(rows);
    if (!row) return;
    const changes = ['rowRemove', 'rowUp', 'rowDown'].some((name) => name in button.dataset);
    if ('rowRemove' in button.dataset) remove(rows, row);
    if ('rowUp' in button.dataset) row.previousElementSibling?.before(row);
    if ('rowDown' in button.dataset) row.nextElementSibling?.after(row);
    if (row.isConnected) button.focus();
    if (changes) number_names(rows);
    if (changes) rows.dispatchEvent(new Event('input', { bubbles: true }));
}

function add(rows: HTMLElement): void {
    const list = rows.querySelector('[data-rows-list]')!;
    const template = rows.querySelector('template')!;
    const number = Math.max(Number(rows.dataset['rowsMade'] ?? 0), list.children.length) + 1;
    rows.dataset['rowsMade'] = String(number);
    const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    for (const element of row.querySelectorAll('*'))
        for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby'])
            if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name)!.replace('__', String(number)));
    list.append(row);
    number_names(rows);
    row.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

function remove(rows: HTMLElement, row: HTMLElement): void {
    const neighbour = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    const next = neighbour?.querySelector<HTMLElement>('input, select, textarea') ?? rows.querySelector<HTMLElement>('[data-row-add]');
    next?.focus();
}

/** Names like `agenda.3.title` follow the order on the page: the server reads rows by their number. */
function number_names(rows: HTMLElement): void {
    const list = rows.querySelector('[data-rows-list]')!;
    [...list.children].forEach((row, place) => {
        for (const field of row.querySelectorAll<HTMLInputElement>('[name]')) field.name = field.name.replace(/\.(\d+|__)\./, `.${place}.`);
    });
}
