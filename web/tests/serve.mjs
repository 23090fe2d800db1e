import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pages } from './catalogue.mjs';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
    "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves the catalogue's pages as `/NAME` with the built assets and the product's policy; `answer` may take other requests. */
export async function serve(assets, answer = () => false) {
    const manifest = JSON.parse(readFileSync(path.join(assets, 'manifest.json'), 'utf8'));
    const types = new Map(Object.values(manifest).map(({ file, type }) => [file, type]));
    const server = createServer((request, response) => {
        const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
        const asset = name.startsWith('/assets/') ? name.slice('/assets/'.length) : null;
        const file = asset && (manifest[asset]?.file ?? asset);
        if (types.has(file)) return respond(response, types.get(file), readFileSync(path.join(assets, file)));
        const html = pages().get(name.slice(1));
        if (html && request.method === 'GET') return respond(response, 'text/html; charset=utf-8', html);
        if (!answer(request, response)) response.writeHead(404).end();
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function respond(response, type, body) {
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' }).end(body);
}
