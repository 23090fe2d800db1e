import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const family = '@fontsource/be-vietnam-pro';

/** The @font-face rules of the given weights, one for each of the subsets of letters; adds the font files. */
export function fontFaces(assets, weights, subsets = ['vietnamese', 'latin-ext', 'latin']) {
    return Buffer.from(weights.flatMap((weight) => subsets.map((subset) => face(assets, subset, weight))).join(''));
}

function face(assets, subset, weight) {
    const css = readFileSync(require.resolve(`${family}/${weight}.css`), 'utf8');
    const start = css.indexOf('@font-face', css.indexOf(`/* be-vietnam-pro-${subset}-${weight}-normal */`));
    const range = /unicode-range: ?([^;}]+)/.exec(css.slice(start, css.indexOf('}', start)))[1];
    const bytes = readFileSync(require.resolve(`${family}/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`));
    const file = assets.add(`be-vietnam-pro-${subset}-${weight}.woff2`, bytes);
    return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;src:url(${file}) format("woff2");unicode-range:${range}}`;
}
