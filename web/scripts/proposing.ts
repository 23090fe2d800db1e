/**
 * The form of a new meeting: what it proposed and nobody touched follows what is chosen, the day for replies the
 * meeting's day and the agenda the kind of meeting. Without scripts the server does the same when the form comes.
 */
export function enhance_proposals(): void {
    const form = document.querySelector<HTMLFormElement>('form[data-meeting]');
    if (!form?.querySelector('input[name="proposed_day"]')) return;
    follow_day(form);
    follow_kind(form);
}

function follow_day(form: HTMLFormElement): void {
    const proposed = field(form, 'proposed_day');
    const reply = field(form, 'reply_day');
    field(form, 'day').addEventListener('change', (event) => {
        const before = new Date(`${proposed.value}T00:00`);
        const day = typed_day((event.target as HTMLInputElement).value, before.getFullYear());
        if (!day || reply.value !== written(day_before(before))) return;
        const lies_ahead = day_before(day) > new Date();
        reply.value = lies_ahead ? written(day_before(day)) : '';
        if (!lies_ahead) field(form, 'reply_time').value = '';
        proposed.value = `${day.getFullYear()}-${two_digits(day.getMonth() + 1)}-${two_digits(day.getDate())}`;
    });
}

function follow_kind(form: HTMLFormElement): void {
    const proposed = field(form, 'proposed_kind');
    const agenda = form.querySelector<HTMLElement>('#agenda [data-rows-list]');
    const kind = form.querySelector<HTMLSelectElement>('select[name="kind"]');
    if (!agenda || !kind) return;
    let stands = texts_of(agenda);
    kind.addEventListener('change', async () => {
        if (texts_of(agenda) !== stands) return;
        const chosen = kind.value;
        const answer = await fetch(`/meetings/new?kind=${encodeURIComponent(chosen)}`).catch(() => null);
        if (!answer?.ok || kind.value !== chosen || texts_of(agenda) !== stands) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const rows = page.querySelector('#agenda [data-rows-list]');
        if (!rows) return;
        agenda.replaceChildren(...rows.children);
        stands = texts_of(agenda);
        proposed.value = chosen;
    });
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
    return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
}

function texts_of(rows: HTMLElement): string {
    return [...rows.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map((one) => one.value).join('\n');
}

/** 22/11, 22-11-26, 22.11.2026. */
export function typed_day(text: string, year_meant: number): Date | null {
    const found = /^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?\s*$/u.exec(text);
    if (!found) return null;
    const [day, month] = [Number(found[1]), Number(found[2])];
    const year = found[3] ? Number(found[3].padStart(4, '20')) : year_meant;
    const read = new Date(year, month - 1, day);
    return read.getDate() === day && read.getMonth() === month - 1 ? read : null;
}

function day_before(day: Date): Date {
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1);
}

function written(day: Date): string {
    return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
}

function two_digits(number: number): string {
    return String(number).padStart(2, '0');
}
