import { event_name, renewal_name, type FromWorker } from './stream-protocol.ts';

const longest_wait = 30_000;

/** One event stream that is opened again, from the last number it saw, for as long as it is wanted. */
export class Connection {
    readonly #url: string;
    readonly #tell: (message: FromWorker) => void;
    #after: number;
    #source: EventSource | null = null;
    #wait = 1_000;
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor(url: string, after: number, tell: (message: FromWorker) => void) {
        this.#url = url;
        this.#after = after;
        this.#tell = tell;
    }

    get live(): boolean {
        return this.#source?.readyState === EventSource.OPEN;
    }

    open(): void {
        this.close();
        const source = new EventSource(`${this.#url}?after=${this.#after}`);
        this.#source = source;
        source.onopen = () => {
            this.#wait = 1_000;
            this.#tell({ say: 'state', live: true });
        };
        source.onerror = () => {
            this.#tell({ say: 'state', live: false });
            if (source.readyState === EventSource.CLOSED) this.#open_later();
        };
        source.addEventListener(renewal_name, () => this.open());
        source.addEventListener(event_name, (event) => this.#receive(event));
    }

    /** Starts again from an earlier number; what was seen since comes once more. */
    rewind(after: number): void {
        this.#after = after;
        this.open();
    }

    close(): void {
        clearTimeout(this.#timer);
        this.#source?.close();
        this.#source = null;
    }

    #receive(event: MessageEvent<string>): void {
        const number = Number(event.lastEventId);
        this.#after = Math.max(this.#after, number);
        this.#tell({ say: 'event', number, data: event.data });
    }

    #open_later(): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.open(), this.#wait);
        this.#wait = Math.min(this.#wait * 2, longest_wait);
    }
}
