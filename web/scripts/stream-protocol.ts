/** What pages and the shared worker say to each other. */
export type ToWorker = { say: 'join'; url: string; after: number } | { say: 'leave' };
export type FromWorker = { say: 'event'; number: number; data: string } | { say: 'state'; live: boolean };

/** The name of the events of a meeting's stream. */
export const event_name = 'change';

/** The event with which the server ends a stream that is to be asked for anew; nothing was lost. */
export const renewal_name = 'renew';
