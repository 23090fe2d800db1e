const minute = 60_000;
const day = 24 * 60;
const half_day = day / 2;

/** `data-clock`: runs on from the server's time in `datetime`, in the zone of the written time, with a box for each digit. */
export function run_clocks(): void {
    const loaded = Date.now();
    for (const clock of document.querySelectorAll<HTMLTimeElement>('time[data-clock]')) {
        const server = Date.parse(clock.dateTime);
        const offset = offset_minutes(server, clock.textContent ?? '');
        every_second(() => show_digits(clock, wall_time(server + Date.now() - loaded, offset)));
    }
    const first = document.querySelector<HTMLTimeElement>('time[data-clock]');
    const ahead = first ? Date.parse(first.dateTime) - loaded : 0;
    every_second(() => document.querySelectorAll<HTMLElement>('[data-elapsed]').forEach((line) => show_elapsed(line, Date.now() + ahead)));
}

/** The zone in which an instant is written as `08:00`: 420 for 01:00 UTC. */
export function offset_minutes(instant: number, written: string): number {
    const [hour = 0, past = 0] = written.trim().split(':').map(Number);
    const apart = hour * 60 + past - Math.floor(instant / minute);
    return ((((apart + half_day) % day) + day) % day) - half_day;
}

export function wall_time(instant: number, offset: number): string {
    return new Date(instant + offset * minute).toISOString().slice(11, 16);
}

function every_second(action: () => void): void {
    action();
    setInterval(action, 1_000);
}

function show_digits(clock: HTMLElement, text: string): void {
    if (clock.textContent === text && clock.children.length > 0) return;
    clock.replaceChildren(...[...text].map((character) => Object.assign(document.createElement('span'),
        { className: character === ':' ? '' : 'digit', textContent: character })));
}

function show_elapsed(line: HTMLElement, now: number): void {
    const planned = Number(line.dataset['planned'] ?? 0);
    const elapsed = Math.max(0, Math.floor((now - Date.parse(line.dataset['elapsed']!)) / minute));
    const words = elapsed <= planned ? line.dataset['wordLeft'] : line.dataset['wordOver'];
    if (!words) return;
    const text = words.replace('{elapsed}', String(elapsed)).replace('{left}', String(planned - elapsed)).replace('{over}', String(elapsed - planned));
    if (line.textContent !== text) line.textContent = text;
    line.classList.toggle('over', planned > 0 && elapsed > planned);
    const bar = line.parentElement?.querySelector('progress');
    if (bar) bar.value = Math.min(elapsed, planned);
}
