// A line between a browser and the server that can be cut and mended: connections end, as when a network goes away.
import { connect, createServer } from 'node:net';

export class Cable {
    #ends = new Set();
    #whole = true;

    static async lay(server) {
        const cable = new Cable();
        const { port } = new URL(server.address);
        cable.listener = createServer((near) => cable.#join(near, port));
        await new Promise((done) => cable.listener.listen(0, '127.0.0.1', done));
        cable.address = `http://127.0.0.1:${cable.listener.address().port}`;
        return cable;
    }

    cut() {
        this.#whole = false;
        for (const end of this.#ends) end.destroy();
    }

    mend() {
        this.#whole = true;
    }

    remove() {
        this.cut();
        this.listener.close();
    }

    #join(near, port) {
        if (!this.#whole) return near.destroy();
        const far = connect(Number(port), '127.0.0.1');
        for (const [end, other] of [[near, far], [far, near]]) {
            this.#ends.add(end);
            end.on('error', () => other.destroy());
            end.on('close', () => {
                this.#ends.delete(end);
                other.destroy();
            });
            end.pipe(other);
        }
    }
}
