import type { FromWorker } from './stream-protocol.ts';

export interface Reader {
    postMessage(message: FromWorker): void;
}

export interface Stream {
    readonly live: boolean;
    open(): void;
    rewind(after: number): void;
    close(): void;
}

type Start = (url: string, after: number, tell: (message: FromWorker) => void) => Stream;

interface Shared<R> {
    stream: Stream;
    readers: Map<R, { after: number }>;
}

/** Which readers share which stream. A reader gets every event after the number its page was drawn at, once. */
export class StreamShare<R extends Reader> {
    readonly #start: Start;
    readonly #streams = new Map<string, Shared<R>>();

    constructor(start: Start) {
        this.#start = start;
    }

    join(reader: R, url: string, after: number): void {
        this.leave(reader);
        const known = this.#streams.get(url);
        const shared = known ?? this.#open(url, after);
        shared.readers.set(reader, { after });
        if (!known) shared.stream.open();
        else this.#catch_up(shared, reader, after);
    }

    leave(reader: R): void {
        for (const [url, shared] of this.#streams) {
            if (!shared.readers.delete(reader) || shared.readers.size > 0) continue;
            shared.stream.close();
            this.#streams.delete(url);
        }
    }

    #open(url: string, after: number): Shared<R> {
        const readers = new Map<R, { after: number }>();
        const stream = this.#start(url, after, (message) => tell(readers, message));
        const shared = { stream, readers };
        this.#streams.set(url, shared);
        return shared;
    }

    #catch_up(shared: Shared<R>, reader: R, after: number): void {
        const furthest = Math.max(...[...shared.readers.values()].map((state) => state.after));
        if (after < furthest) shared.stream.rewind(after);
        else reader.postMessage({ say: 'state', live: shared.stream.live });
    }
}

function tell<R extends Reader>(readers: Map<R, { after: number }>, message: FromWorker): void {
    for (const [reader, state] of readers) {
        if (message.say === 'event') {
            if (message.number <= state.after) continue;
            state.after = message.number;
        }
        reader.postMessage(message);
    }
}
