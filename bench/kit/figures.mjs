// Numbers and how they are printed.
import { readFileSync } from 'node:fs';

/** The value that `share` of all values do not exceed. */
export function percentile(values, share) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);

export const sum = (values) => values.reduce((total, value) => total + value, 0);

export const whole = (value) => Math.round(value).toLocaleString('en');

export const milliseconds = (microseconds) => `${(microseconds / 1000).toFixed(2)} ms`;

export const load = () => readFileSync('/proc/loadavg', 'utf8').split(' ')[0];

/** Proportional memory of a process and its children, in KB. */
export function memory(pid) {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return Number(/^Pss: +(\d+)/m.exec(rollup)[1]) + sum(children.map(memory));
}

/** Prints one benchmark's part of docs/bench.md. A row is an object with the columns' names as keys. */
export function print_section(title, rows, notes = []) {
    const columns = Object.keys(rows[0]);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    console.log(`## ${title}\n`);
    console.log(line(columns));
    console.log(`|${columns.map(() => '---').join('|')}|`);
    for (const row of rows) console.log(line(columns.map((column) => row[column] ?? '')));
    console.log('');
    for (const note of [...notes, `Load of the machine at the end of this run: ${load()}.`]) console.log(`- ${note}`);
    console.log('');
}

/** A ratio with what is asked of it: `ratio(3, 2, 1)` is "1.50 (asked: 1; met)". */
export function verdict(ratio, asked, met = ratio >= asked) {
    return `${ratio.toFixed(2)} (asked: ${asked}; ${met ? 'met' : '**missed**'})`;
}
