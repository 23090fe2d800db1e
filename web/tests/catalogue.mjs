// Makes the pages of CATALOGUE.md: node tests/catalogue.mjs --assets DIR --out DIR, then open OUT/*.html over serve.mjs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const file = new URL('../CATALOGUE.md', import.meta.url);

/** The pages by name, as whole HTML documents. */
export function pages() {
    const blocks = [...readFileSync(file, 'utf8').matchAll(/^```html(?: (\S+))?\n([^]*?)^```$/gm)].map(([, info, text]) => ({ info, text }));
    const one = (info) => blocks.find((block) => block.info === info).text;
    const head = one('head');
    const portal_head = head.replace('app.css', 'portal.css').replace('app.js', 'portal.js');
    const found = new Map();
    for (const { info, text } of blocks) {
        const [kind, name] = info?.split('=') ?? [];
        if (kind === 'page') found.set(name, document_of(name, head, framed(text, one('frame'))));
        if (kind === 'portal') found.set(name, document_of(name, portal_head, text));
    }
    const parts = blocks.filter((block) => !block.info).map((block) => `<section>\n${block.text}</section>`).join('\n');
    const app = `<!-- top: Thêm -->\n<main class="page" id="content">\n<h1>Các mẫu</h1>\n${parts}</main>\n`;
    return found.set('parts', document_of('parts', head, framed(app, one('frame'))));
}

function document_of(name, head, body) {
    const titled = head.replace(/<title>.*<\/title>/, `<title>${name} · Đầu Mối</title>`);
    return `<!doctype html>\n<html lang="vi">\n<head>\n${titled}</head>\n${body}</html>\n`;
}

function framed(page, frame) {
    const current = /<!-- top: (.*) -->/.exec(page)?.[1];
    if (!current) return page;
    const top = frame.replace(' aria-current="page"', '').replace(new RegExp(`(<li><a href="[^"]*")(>(?:(?!</a>).)*<span>${current}</span>)`), '$1 aria-current="page"$2');
    return page.replace(/<!-- top: .* -->/, top) + '</body>\n';
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
    const { values } = parseArgs({ options: { out: { type: 'string', default: '../build/catalogue' } } });
    mkdirSync(values.out, { recursive: true });
    for (const [name, html] of pages()) writeFileSync(path.join(values.out, `${name}.html`), html);
}
