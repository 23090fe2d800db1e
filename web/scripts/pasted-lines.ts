import type { Store } from './line-queue.ts';

/** Lines of pasted text that are notes: without empty ones, and without signs of a list in front. */
export function lines_of(text: string): string[] {
    return text.split(/\r?\n/).map((line) => line.replace(/^[\s•·*+–—-]+/u, '').trim()).filter((line) => line !== '');
}

/**
 * A page of notes that was pasted into the line: its lines wait here and come into the field one after the other, each to
 * be confirmed or mended there. They outlast the page; one is given up only when it is settled.
 */
export class PastedLines {
    readonly #key: string;
    readonly #store: Store;
    #taken = false;

    constructor(address: string, store: Store) {
        this.#key = `pasted ${address}`;
        this.#store = store;
    }

    /** Those behind the one that was taken. */
    rest(): string[] {
        return this.#all().slice(this.#taken ? 1 : 0);
    }

    /** They come next. */
    add(lines: string[]): void {
        const all = this.#all();
        all.splice(this.#taken ? 1 : 0, 0, ...lines);
        this.#save(all);
    }

    take(): string | undefined {
        const [first] = this.#all();
        this.#taken = first !== undefined;
        return first;
    }

    /** The one that was taken is written, or left out. */
    settle(): void {
        if (this.#taken) this.#save(this.#all().slice(1));
        this.#taken = false;
    }

    drop(): void {
        this.#save(this.#all().slice(0, this.#taken ? 1 : 0));
    }

    #all(): string[] {
        try {
            return JSON.parse(this.#store.getItem(this.#key) ?? '[]') as string[];
        } catch {
            return [];
        }
    }

    #save(lines: string[]): void {
        if (lines.length > 0) this.#store.setItem(this.#key, JSON.stringify(lines));
        else this.#store.removeItem(this.#key);
    }
}
