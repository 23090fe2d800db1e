import { new_id } from './ids.ts';
import { smaller } from './smaller-picture.ts';
import { send_patiently } from './sending.ts';

/** Chosen pictures are sent at once, one by one, each smaller than it is; proposed captions are taken by one tap. */
export function enhance_pictures(): void {
    document.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-fill]') : null;
        if (button) fill(button);
    });
    for (const place of document.querySelectorAll<HTMLElement>('[data-upload]')) enhance_upload(place);
    say_after_upload();
}

function fill(button: HTMLElement): void {
    const field = document.getElementById(button.dataset['fill']!) as HTMLInputElement | null;
    if (!field) return;
    field.value = button.textContent ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
}

function enhance_upload(place: HTMLElement): void {
    const input = place.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) return;
    const button = place.querySelector<HTMLButtonElement>('button');
    if (button) button.hidden = true;
    input.addEventListener('change', () => void send_all(place, input));
}

/** What cannot be sent does not keep the others; the page is opened again, where the text that was typed is put back. */
async function send_all(place: HTMLElement, input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    const [bar, line] = progress_in(place);
    const faults: string[] = [];
    input.disabled = true;
    for (const [index, file] of files.entries()) {
        const say = (share: number): void => {
            bar.value = (index + share) / files.length;
            line.textContent = words(place, 'wordSending', index + 1, files.length, share);
        };
        say(0);
        const fault = await send(place, await smaller(file), say, () => (line.textContent = place.dataset['wordAgain'] ?? ''));
        if (fault) faults.push(`${file.name}: ${fault}`);
    }
    input.disabled = false;
    input.value = '';
    bar.remove();
    if (faults.length < files.length) return reopen(faults);
    line.className = 'error';
    line.textContent = faults.join(' ');
}

/** The reason why it was not added, in the reader's words; empty when it was. */
async function send(place: HTMLElement, file: Blob, say: (share: number) => void, again: () => void): Promise<string> {
    const token = document.querySelector<HTMLInputElement>('input[name="csrf"]')?.value ?? '';
    const headers = { Accept: 'text/html; fragment', 'Content-Type': file.type, 'X-CSRF-Token': token, 'Idempotency-Key': new_id() };
    const answer = await send_patiently(place.dataset['upload']!, file, headers, say, again);
    if (answer.status === 204) return '';
    const sentence = answer.status >= 400 && answer.status < 500 && !answer.text.includes('<') ? answer.text : '';
    return decoded(sentence) || (place.dataset['wordFailed'] ?? '');
}

const said_key = 'said-after-upload';

function reopen(faults: string[]): void {
    if (faults.length) sessionStorage.setItem(said_key, faults.join(' '));
    location.hash = 'pictures';
    location.reload();
}

function progress_in(place: HTMLElement): [HTMLProgressElement, HTMLElement] {
    const bar = place.appendChild(document.createElement('progress'));
    bar.max = 1;
    const line = place.querySelector<HTMLElement>('[data-upload-line]') ?? place.appendChild(document.createElement('p'));
    line.dataset['uploadLine'] = '';
    line.className = 'hint';
    line.setAttribute('role', 'status');
    return [bar, line];
}

function words(place: HTMLElement, key: string, number: number, count: number, share: number): string {
    return (place.dataset[key] ?? '').replace('%number%', String(number)).replace('%count%', String(count)).replace('%percent%', `${Math.round(share * 100)} %`);
}

function decoded(html: string): string {
    const area = document.createElement('textarea');
    area.innerHTML = html;
    return area.value;
}

/** What was refused beside what was added is said on the page that opens again. */
function say_after_upload(): void {
    const said = sessionStorage.getItem(said_key);
    const place = document.querySelector<HTMLElement>('[data-upload]');
    if (!said || !place) return;
    sessionStorage.removeItem(said_key);
    const line = place.appendChild(document.createElement('p'));
    line.className = 'error';
    line.setAttribute('role', 'alert');
    line.textContent = said;
}
