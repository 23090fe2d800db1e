import { is_composing } from './composition.ts';

/** Menus close on Escape and when one goes elsewhere; `/` leads to the search box. */
export function enhance_menus(): void {
    const close = (except?: EventTarget | null): void => {
        for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
            if (!(except instanceof Node && menu.contains(except))) menu.open = false;
    };
    document.addEventListener('click', (event) => close(event.target));
    document.addEventListener('focusin', (event) => close(event.target));
    document.addEventListener('keydown', (event) => {
        if (is_composing(event)) return;
        if (event.key === 'Escape') leave(document.querySelector<HTMLDetailsElement>('details.menu[open]'));
        if (event.key === '/' && !is_typing(event)) find_search(event);
    });
}

function leave(menu: HTMLDetailsElement | null): void {
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
}

function is_typing(event: KeyboardEvent): boolean {
    const place = event.target instanceof HTMLElement ? event.target : null;
    return event.ctrlKey || event.metaKey || event.altKey || !!place?.closest('input, textarea, select, [contenteditable], dialog[open]');
}

function find_search(event: KeyboardEvent): void {
    const search = document.querySelector<HTMLInputElement>('[data-search]');
    if (!search || search.offsetParent === null) return;
    event.preventDefault();
    search.focus();
}
