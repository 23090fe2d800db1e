import { fragment_headers } from './fragment.ts';
import type { Outcome } from './line-queue.ts';

/** Without an answer, or with one from a server that is not there or knows no session, a line goes on waiting. */
const waiting_statuses = new Set([401, 502, 503, 504]);

/** A line that has vanished is noticed so late; sending it again does no harm. */
const longest_wait = 8_000;

/** Posts form fields and says what became of them; `failed` is the sentence for an answer without words. */
export async function post_line(url: string, fields: string, failed: string): Promise<Outcome> {
    try {
        const response = await fetch(url, {
            method: 'POST', headers: fragment_headers, body: new URLSearchParams(fields), signal: AbortSignal.timeout(longest_wait),
        });
        const html = await response.text();
        if (waiting_statuses.has(response.status)) return { is: 'away', html: response.status === 401 ? html : '' };
        if (response.ok) return { is: 'sent', html };
        return { is: 'refused', html: response.status < 500 && html ? html : failed };
    } catch {
        return { is: 'away', html: '' };
    }
}
