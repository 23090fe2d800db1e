// Programs that run beside a benchmark, and are ended by their process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const everything = new Set();
process.on('exit', () => everything.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

export function start(file, words, options = {}) {
    const child = spawn(file, words, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
    everything.add(child);
    child.once('exit', () => everything.delete(child));
    child.said = '';
    child.stderr?.on('data', (part) => (child.said += part));
    return child;
}

export async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const hurry = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(hurry);
}

const patience = 120_000;

/** Everything that a program prints, given `input`; an error when it fails, or takes longer than two minutes. */
export async function output_of(file, words, input = '') {
    const child = start(file, words);
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const hurry = setTimeout(() => child.kill('SIGKILL'), patience);
    const [status] = await once(child, 'close');
    clearTimeout(hurry);
    if (status !== 0 || child.said) throw new Error(`${file} ended with ${status}:\n${child.said}`);
    return Buffer.concat(parts).toString();
}
