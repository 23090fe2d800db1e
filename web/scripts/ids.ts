/** A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random bits; so ids sort by the time they were made. */
export function new_id(now: number = Date.now()): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    for (let index = 0; index < 6; index++) bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) % 256;
    bytes[6] = 0x70 | (bytes[6]! & 0x0f);
    bytes[8] = 0x80 | (bytes[8]! & 0x3f);
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Gives every empty `client_id` below `root` an id, and every empty `csrf` the page's token: what a stream brings has neither. */
export function fill_ids(root: ParentNode): void {
    for (const field of root.querySelectorAll<HTMLInputElement>('input[name="client_id"]')) field.value ||= new_id();
    for (const field of root.querySelectorAll<HTMLInputElement>('input[name="csrf"]')) field.value ||= page_token();
}

function page_token(): string {
    return [...document.querySelectorAll<HTMLInputElement>('input[name="csrf"]')].find((field) => field.value !== '')?.value ?? '';
}
