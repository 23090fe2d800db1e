import { elements_of, fragment_headers } from './fragment.ts';

const pause = 120;

/** Asks the server how a line is understood, once typing pauses; an answer to what has since changed is dropped. */
export class Suggestions {
    readonly #url: string;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #request: AbortController | undefined;

    constructor(url: string) {
        this.#url = url;
    }

    ask(question: Record<string, string>, answer: (options: Element | null) => void): void {
        this.stop();
        this.#timer = setTimeout(() => void this.#fetch(question, answer), pause);
    }

    stop(): void {
        clearTimeout(this.#timer);
        this.#request?.abort();
    }

    async #fetch(question: Record<string, string>, answer: (options: Element | null) => void): Promise<void> {
        const request = new AbortController();
        this.#request = request;
        try {
            const url = `${this.#url}?${new URLSearchParams(question)}`;
            const response = await fetch(url, { headers: fragment_headers, signal: request.signal });
            const html = response.status === 200 ? await response.text() : '';
            if (!request.signal.aborted) answer(elements_of(html)[0] ?? null);
        } catch {
            if (!request.signal.aborted) answer(null);
        }
    }
}
