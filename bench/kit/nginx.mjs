// nginx in the foreground on a free port, with a folder of its own.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { userInfo } from 'node:os';

import { new_folder } from './places.mjs';
import { end, start } from './process.mjs';

const modules = '/usr/lib/nginx/modules';

export class Nginx {
    /** `server`: the lines inside of server { }; `http`: those beside it. Files of the site belong into `site`. */
    static async start({ server, http = '', workers = 1, module = undefined, site = undefined }) {
        const nginx = new Nginx();
        nginx.folder = new_folder('nginx');
        nginx.port = await free_port();
        mkdirSync(join(nginx.folder, 'temporary'));
        const file = join(nginx.folder, 'nginx.conf');
        writeFileSync(file, configuration({ server, http, workers, module, site, port: nginx.port, folder: nginx.folder }));
        nginx.process = start('/usr/sbin/nginx', ['-p', nginx.folder, '-e', join(nginx.folder, 'error.log'), '-c', file]);
        await nginx.#answers();
        return nginx;
    }

    get pid() {
        return this.process.pid;
    }

    async remove() {
        await end(this.process);
        rmSync(this.folder, { recursive: true, force: true });
    }

    async #answers() {
        for (let tries = 0; tries < 100 && this.process.exitCode === null; ++tries) {
            if (await fetch(`http://127.0.0.1:${this.port}/`).catch(() => undefined)) return;
            await new Promise((done) => setTimeout(done, 50));
        }
        const log = join(this.folder, 'error.log');
        throw new Error(`nginx does not answer:\n${this.process.said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
    }
}

function configuration({ server, http, workers, module, site, port, folder }) {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    return `${module ? `load_module ${modules}/${module};` : ''}
${process.getuid() === 0 ? `user ${userInfo().username};` : ''}
daemon off;
worker_processes ${workers};
worker_rlimit_nofile 16384;
pid ${folder}/nginx.pid;
events { worker_connections 4096; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000000;
    default_type "text/html; charset=utf-8";
    ${temporary.map((name) => `${name}_temp_path ${folder}/temporary/${name};`).join(' ')}
    ${http}
    server {
        listen 127.0.0.1:${port} backlog=1024;
        ${site ? `root ${site};` : ''}
        ${server}
    }
}
`;
}

async function free_port() {
    const probe = createServer();
    await new Promise((done) => probe.listen(0, '127.0.0.1', done));
    const { port } = probe.address();
    await new Promise((done) => probe.close(done));
    return port;
}
