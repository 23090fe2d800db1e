// Builds what the executable carries: node build.mjs --out DIR. Every file gets its content's hash in its name and, where
// it helps, compressed copies; manifest.json says which file stands for which logical name.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { Assets } from './bundler/assets.mjs';
import { fontFaces } from './bundler/fonts.mjs';
import { markFile, sprite } from './bundler/icons.mjs';

const { values: options } = parseArgs({ options: { out: { type: 'string', default: '../build/web' } } });
const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const assets = new Assets();

function bundle(entry, settings = {}) {
    const result = buildSync({
        entryPoints: [path.join(root, entry)], bundle: true, minify: true, write: false, charset: 'utf8', legalComments: 'none',
        target: ['chrome109', 'firefox115', 'safari16'], format: 'iife', outdir: options.out, external: ['*.woff2'], ...settings,
    });
    return Buffer.from(result.outputFiles[0].contents);
}

assets.add('icons.svg', sprite());
assets.add('mark.svg', markFile());
assets.add('app.css', Buffer.concat([fontFaces(assets, [400, 500, 600, 700]), bundle('styles/app.css')]));
assets.add('portal.css', Buffer.concat([fontFaces(assets, [400, 600], ['vietnamese', 'latin']), bundle('styles/portal.css')]));
const worker = assets.add('stream-worker.js', bundle('scripts/stream-worker.ts'));
assets.add('early.js', bundle('scripts/early.ts'));
assets.add('app.js', bundle('scripts/app.ts', { define: { STREAM_WORKER: JSON.stringify(worker) } }));
assets.add('portal.js', bundle('scripts/portal.ts'));

rmSync(options.out, { recursive: true, force: true });
mkdirSync(options.out, { recursive: true });
for (const [name, bytes] of assets.files()) writeFileSync(path.join(options.out, name), bytes);
writeFileSync(path.join(options.out, 'manifest.json'), JSON.stringify(assets.manifest(), null, 2) + '\n');
