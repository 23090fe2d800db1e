export interface Answer {
    status: number;
    text: string;
}

const longer_and_longer = [1_000, 3_000, 9_000, 27_000];
const passing = new Set([0, 408, 502, 503, 504]);

/** Posts a body with its progress; over a bad line again and again, which the id in the headers makes harmless. */
export async function send_patiently(
    url: string, body: Blob, headers: Record<string, string>, say: (share: number) => void, again: () => void, pauses = longer_and_longer,
): Promise<Answer> {
    for (const pause of pauses) {
        const answer = await send_once(url, body, headers, say);
        if (!passing.has(answer.status)) return answer;
        again();
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return send_once(url, body, headers, say);
}

/** Status 0 when no answer came. `fetch` does not tell how far a body has gone. */
function send_once(url: string, body: Blob, headers: Record<string, string>, say: (share: number) => void): Promise<Answer> {
    return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open('POST', url);
        for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
        request.upload.onprogress = (event) => event.lengthComputable && say(event.loaded / event.total);
        request.onloadend = () => resolve({ status: request.status, text: request.responseText });
        request.send(body);
    });
}
