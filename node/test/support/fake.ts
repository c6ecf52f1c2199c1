/** A server of one's own: answers the handshake, and whatever else with what the test says. */

import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

export type Answer = (words: Buffer[], socket: Socket) => string | Buffer | undefined;

const HELLO_3 = "%2\r\n+server\r\n+valkey\r\n+proto\r\n:3\r\n";
const HANDSHAKE: Record<string, string> = {
    AUTH: "+OK\r\n",
    SELECT: "+OK\r\n",
    CLIENT: "+OK\r\n",
    PING: "+PONG\r\n",
    ROLE: "*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n",
};

export class FakeServer {
    readonly sockets = new Set<Socket>();
    /** Answers everything that is not part of the handshake. No answer means silence. */
    answer: Answer = () => "+OK\r\n";
    /** Whether `answer` is asked for everything after the greeting. */
    answersAll = false;
    /** When set, even the handshake goes there. */
    raw: ((data: Buffer, socket: Socket) => void) | undefined;

    private constructor(private readonly server: Server) {
        server.on("connection", (socket) => this.serve(socket));
    }

    static async start(): Promise<FakeServer> {
        const server = createServer();
        server.listen(0, "127.0.0.1");
        await once(server, "listening");
        return new FakeServer(server);
    }

    get port(): number {
        return (this.server.address() as AddressInfo).port;
    }

    get addresses(): { host: string; port: number }[] {
        return [{ host: "127.0.0.1", port: this.port }];
    }

    stop(): void {
        this.server.close();
        for (const socket of this.sockets) socket.destroy();
    }

    private serve(socket: Socket): void {
        let rest = Buffer.alloc(0);
        // A handshake ends with PING.
        let greeted = false;
        this.sockets.add(socket);
        socket.on("close", () => this.sockets.delete(socket));
        socket.on("error", () => socket.destroy());
        socket.on("data", (data) => {
            if (this.raw) {
                this.raw(data, socket);
                return;
            }
            rest = Buffer.concat([rest, data]);
            for (let cut = cutCommand(rest); cut !== undefined; cut = cutCommand(rest)) {
                rest = rest.subarray(cut.length);
                const reply = this.reply(cut.words, socket, greeted);
                greeted ||= cut.words[0].toString().toUpperCase() === "PING";
                if (reply !== undefined) socket.write(reply);
            }
        });
    }

    private reply(words: Buffer[], socket: Socket, greeted: boolean): string | Buffer | undefined {
        const name = words[0].toString().toUpperCase();
        if (name === "HELLO") return words.length > 1 ? HELLO_3 : "-NOPROTO\r\n";
        if (!greeted && name === "CLIENT" && words[1]?.toString().toUpperCase() === "ID") return ":1\r\n";
        const isSetup =
            ["PING", "ROLE"].includes(name) || (name === "CLIENT" && words[1]?.toString().toUpperCase() === "SETINFO");
        if ((isSetup && !this.answersAll) || (!greeted && name in HANDSHAKE)) return HANDSHAKE[name];
        return this.answer(words, socket);
    }
}

/** The first command in the bytes, if it is all there. */
function cutCommand(bytes: Buffer): { words: Buffer[]; length: number } | undefined {
    let at = 0;
    const line = (): string | undefined => {
        const end = bytes.indexOf("\r\n", at);
        if (end < 0) return undefined;
        const text = bytes.toString("latin1", at, end);
        at = end + 2;
        return text;
    };
    const count = line();
    if (count === undefined) return undefined;
    const words: Buffer[] = [];
    for (let left = Number(count.slice(1)); left > 0; left--) {
        const head = line();
        if (head === undefined) return undefined;
        const length = Number(head.slice(1));
        if (bytes.length < at + length + 2) return undefined;
        words.push(Buffer.from(bytes.subarray(at, at + length)));
        at += length + 2;
    }
    return { words, length: at };
}
