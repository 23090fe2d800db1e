import { apply_changes, type Change } from './changes.ts';
import { Connection } from './connection.ts';
import type { FromWorker, ToWorker } from './stream-protocol.ts';

/** The address of the shared worker, set by the build. */
declare const STREAM_WORKER: string;

/** Keeps an element with `data-stream` (the address) and `data-journal` (the number it was drawn at) up to date. */
export function follow_stream(): void {
    const place = document.querySelector<HTMLElement>('[data-stream]');
    if (!place) return;
    const url = new URL(place.dataset['stream']!, location.href).pathname;
    let after = Number(place.dataset['journal'] ?? 0);
    const state = new State();
    const hear = (message: FromWorker): void => {
        if (message.say === 'state') return state.set({ live: message.live });
        after = message.number;
        apply_changes(JSON.parse(message.data) as Change | Change[]);
        state.set({ live: true });
    };
    const follow = through_worker(url, () => after, hear) ?? alone(url, () => after, hear);
    addEventListener('offline', () => state.set({ live: false }));
    addEventListener('online', follow);
    document.addEventListener('server-reached', (event) => {
        const reached = (event as CustomEvent<boolean>).detail;
        if (reached && !state.reached) follow();
        state.set({ reached });
    });
}

/** What the page knows of its line: a stream is not closed at once when the network goes, so a line that was not sent counts too. */
class State {
    #live = false;
    reached = true;

    set(change: { live?: boolean; reached?: boolean }): void {
        this.#live = change.live ?? this.#live;
        this.reached = change.reached ?? (change.live === true || this.reached);
        show_state(this.#live && this.reached && navigator.onLine);
    }
}

/** Gives what begins the stream anew. */
function through_worker(url: string, after: () => number, hear: (message: FromWorker) => void): (() => void) | null {
    if (!('SharedWorker' in window)) return null;
    const worker = new SharedWorker(`/assets/${STREAM_WORKER}`);
    const say = (message: ToWorker): void => worker.port.postMessage(message);
    const join = (): void => say({ say: 'join', url, after: after() });
    worker.port.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    worker.onerror = () => alone(url, after, hear);
    addEventListener('pagehide', () => say({ say: 'leave' }));
    addEventListener('pageshow', (event) => event.persisted && join());
    join();
    return join;
}

/** A stream of the page's own: closed while nobody sees the page, as a browser has few connections. */
function alone(url: string, after: () => number, hear: (message: FromWorker) => void): () => void {
    let connection: Connection | null = null;
    const follow = (): void => {
        connection?.close();
        connection = document.hidden ? null : new Connection(url, after(), hear);
        connection?.open();
    };
    document.addEventListener('visibilitychange', follow);
    follow();
    return follow;
}

function show_state(live: boolean): void {
    const time = document.querySelector('[data-clock]')?.textContent ?? '';
    for (const element of document.querySelectorAll<HTMLElement>('[data-stream-state]')) {
        element.classList.toggle('live', live);
        element.classList.toggle('lost', !live);
        const word = element.querySelector('[data-word]') ?? element;
        const words = live ? element.dataset['wordLive']?.replace('{time}', time) : element.dataset['wordLost'];
        word.textContent = words ?? word.textContent;
    }
}
