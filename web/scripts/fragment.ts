/** The elements of a piece of HTML from our server. */
export function elements_of(html: string): Element[] {
    const template = document.createElement('template');
    template.innerHTML = html;
    return [...template.content.children];
}

/** Header by which the server knows that a part of a page is wanted. */
export const fragment_headers = { Accept: 'text/html; fragment' };

/**
 * Runs `change` and returns the focus, and the place of the cursor, to the element of the same id. Where that is gone, the
 * focus goes to the row it was in; to the row after it, when its own has moved away; else to what surrounded it.
 */
export function keeping_focus(change: () => void): void {
    const focused = document.activeElement;
    const typed = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null;
    const selection = typed ? ([typed.selectionStart, typed.selectionEnd] as const) : null;
    const find_again = places_around(focused);
    change();
    if (!focused || focused === document.body || document.activeElement === focused) return;
    const again = find_again();
    again?.focus({ preventScroll: again.id === focused.id });
    if (again?.id === focused.id && selection?.[0] != null && (again instanceof HTMLInputElement || again instanceof HTMLTextAreaElement))
        again.setSelectionRange(selection[0], selection[1]);
}

const focusable = 'a[href], button:enabled, input:not([type="hidden"]):enabled, select:enabled, textarea:enabled, summary';

function places_around(focused: Element | null): () => HTMLElement | null {
    const row = focused?.closest('li[id]');
    const next = row?.nextElementSibling?.id;
    const ids: string[] = [];
    for (let at = focused?.closest('[id]'); at; at = at.parentElement?.closest('[id]')) ids.push(at.id);
    return () => {
        const has_moved = row && next && document.getElementById(row.id)?.nextElementSibling?.id !== next;
        if (has_moved) ids.splice(ids.indexOf(row.id), 0, next);
        for (const id of ids) {
            const place = document.getElementById(id);
            if (!place) continue;
            const target = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable);
            if (!target) place.tabIndex = -1;
            return target ?? place;
        }
        return null;
    };
}

/** The form's fields as a browser would send them, with the pressed button's own. */
export function fields_of(form: HTMLFormElement, button?: HTMLElement | null): URLSearchParams {
    const fields = new URLSearchParams();
    const data = new FormData(form);
    for (const [name, value] of data) if (typeof value === 'string') fields.append(name, value);
    if (button instanceof HTMLButtonElement && button.name) fields.append(button.name, button.value);
    return fields;
}
