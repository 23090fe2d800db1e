const event_at = (number, html, id) => `id: ${number}\nevent: change\ndata: ${JSON.stringify({ target: id, place: 'append', in: 'record', html })}\n\n`;
const options = '<ol role="listbox" aria-label="Cách hiểu dòng này"><li role="option" data-values="person=12">Quách Tuấn Kiệt</li>' +
    '<li role="option" data-values="person=14">Phí Anh Kiệt</li></ol>';

/** The server's side of a meeting that is being recorded, by the protocol in CATALOGUE.md. */
export class Meeting {
    #streams = new Set();

    reset() {
        this.cut();
        Object.assign(this, { number: 1234, entries: [], posts: [], away: false, written: new Map() });
    }

    get open_streams() {
        return this.#streams.size;
    }

    cut() {
        for (const stream of this.#streams) stream.destroy();
        this.#streams.clear();
    }

    end() {
        this.cut();
    }

    write(text) {
        this.number += 1;
        const entry = { number: this.number, id: `entry-${this.number}` };
        entry.html = `<li class="entry" id="${entry.id}"><time>14:50</time><div><p class="entry-text">${text}</p></div></li>`;
        this.entries.push(entry);
        for (const stream of this.#streams) stream.write(event_at(entry.number, entry.html, entry.id));
        return entry.html;
    }

    answer(request, response) {
        const url = new URL(request.url, 'http://localhost');
        if (this.away) return request.socket.destroy(), true;
        if (url.pathname.endsWith('/stream')) return this.#follow(request, response, url), true;
        if (url.pathname.endsWith('/suggestions')) return reply(response, 200, url.searchParams.get('line').startsWith('kiệt') ? options : ''), true;
        if (request.method !== 'POST') return false;
        let body = '';
        request.on('data', (part) => (body += part)).on('end', () => this.#post(url, new URLSearchParams(body), response));
        return true;
    }

    #follow(request, response, url) {
        const last = Number(request.headers['last-event-id'] ?? url.searchParams.get('after'));
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': hello\n\n');
        for (const { number, html, id } of this.entries) if (number > last) response.write(event_at(number, html, id));
        this.#streams.add(response);
        response.on('close', () => this.#streams.delete(response));
    }

    #post(url, fields, response) {
        this.posts.push(fields);
        if (url.pathname.includes('/attendance/') && fields.get('reason') === 'dài')
            return reply(response, 422, '<main class="page narrow" id="content"><div data-refusal><p>Chưa được.</p><ul><li>Lý do: dài quá.</li></ul></div></main>');
        if (url.pathname.includes('/attendance/')) return reply(response, 200, '<section class="during-roll" id="roll"><h2><b>24</b> / 27</h2></section>');
        const text = fields.get('line');
        if (text === 'sai') return reply(response, 422, 'Không hiểu dòng này');
        const id = fields.get('client_id');
        if (!this.written.has(id)) this.written.set(id, this.write(text));
        reply(response, 201, this.written.get(id));
    }
}

function reply(response, status, html) {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
