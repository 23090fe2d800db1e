import { Connection } from './connection.ts';
import { StreamShare } from './stream-share.ts';
import type { ToWorker } from './stream-protocol.ts';

/** Shared by all tabs of a browser: one connection for each meeting that a tab shows. */
const share = new StreamShare<MessagePort>((url, after, tell) => new Connection(url, after, tell));

self.addEventListener('connect', (event) => {
    const port = (event as MessageEvent).ports[0]!;
    port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
        if (data.say === 'join') share.join(port, data.url, data.after);
        else share.leave(port);
    };
});
