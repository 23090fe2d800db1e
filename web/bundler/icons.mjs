import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const own = (name) => readFileSync(new URL(`../icons/${name}`, import.meta.url), 'utf8');
const inside = (svg) => svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
const compact = (svg) => svg.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, '').replace('<path stroke="none" d="M0 0h24v24H0z" fill="none" />', '');

/** One symbol for each icon, sign and the mark; colour and stroke come from the element that uses it. */
export function sprite() {
    const outline = JSON.parse(own('icons.json')).map((name) => {
        const file = require.resolve(`@tabler/icons/outline/${name}.svg`);
        return `<symbol id="${name}" viewBox="0 0 24 24">${compact(inside(readFileSync(file, 'utf8')))}</symbol>`;
    });
    const mark = `<symbol id="mark" viewBox="0 0 24 24">${compact(inside(own('mark.svg')))}</symbol>`;
    return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${outline.join('')}${compact(inside(own('signs.svg')))}${mark}</svg>`);
}

/** The mark as a file of its own, with its own colour. */
export function markFile() {
    return Buffer.from(own('mark.svg').replace(/\s*\n\s*/g, ''));
}
