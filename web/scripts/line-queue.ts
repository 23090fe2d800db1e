/** A line that waits to be sent. */
export interface Waiting {
    client_id: string;
    fields: string;
}

/** How sending went. `sent` and `refused` settle a line; `away` leaves it waiting (no network, no server, no session). */
export interface Outcome {
    is: 'sent' | 'refused' | 'away';
    html: string;
}

export interface Store {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}

/**
 * Lines on their way to one address, in the order they were typed, kept in the browser until the server has answered each.
 * A line keeps its id, so that one whose answer got lost is not written twice. `post` may be called again at any time.
 */
export class LineQueue {
    readonly #key: string;
    readonly #store: Store;
    readonly #post: (fields: string) => Promise<Outcome>;
    readonly #answered: (line: Waiting, outcome: Outcome) => void;
    #running: Promise<void> | null = null;

    constructor(address: string, store: Store, post: (fields: string) => Promise<Outcome>,
        answered: (line: Waiting, outcome: Outcome) => void) {
        this.#key = `lines ${address}`;
        this.#store = store;
        this.#post = post;
        this.#answered = answered;
    }

    waiting(): Waiting[] {
        try {
            return JSON.parse(this.#store.getItem(this.#key) ?? '[]') as Waiting[];
        } catch {
            return [];
        }
    }

    add(line: Waiting): void {
        this.#save([...this.waiting(), line]);
    }

    /** Sends what waits, first come first, until all is answered or the network is away. */
    send(): Promise<void> {
        this.#running ??= this.#send_all().finally(() => (this.#running = null));
        return this.#running;
    }

    async #send_all(): Promise<void> {
        for (let line = this.waiting()[0]; line; line = this.waiting()[0]) {
            const outcome = await this.#post(line.fields);
            if (outcome.is === 'away') return this.#answered(line, outcome);
            const { client_id } = line;
            this.#save(this.waiting().filter((other) => other.client_id !== client_id));
            this.#answered(line, outcome);
        }
    }

    #save(lines: Waiting[]): void {
        if (lines.length > 0) this.#store.setItem(this.#key, JSON.stringify(lines));
        else this.#store.removeItem(this.#key);
    }
}
