/** The shared vectors of `protobuf/vectors`, and what their notation means in JavaScript. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RequestError } from "@valkey/valkey-glide";

const CODES =
    "UNKNOWN CONFIG USAGE AUTH CONNECTION TIMEOUT SERVER ABORTED BUSY CLOSED CANCELLED PROTOCOL INTERNAL".split(" ");
const DELIVERIES = ["NOT_SENT", "MAYBE_EXECUTED", "REFUSED"];

// Its types only know `import`.
const { parse } = require("smol-toml") as { parse(text: string, options: { integersAsBigInt: boolean }): unknown };

const FOLDER = join(__dirname, "..", "..", "..", "protobuf", "vectors");

export function read<T>(name: string): T {
    const text = readFileSync(join(FOLDER, `${name}.toml`), "utf8");
    return parse(text, { integersAsBigInt: true }) as T;
}

/** One kind and its payload, such as `{ int = 1 }`. */
export type Notation = Record<string, any>;

/** What a reader that gives Buffers makes of a value. */
export function expected(notation: Notation): unknown {
    const [[kind, payload]] = Object.entries(notation);
    switch (kind) {
        case "nil":
            return null;
        case "bool":
            return payload;
        case "ok":
            return "OK";
        case "int":
            return integer(payload);
        case "double":
            return Number(payload);
        case "str":
            return Buffer.from(payload);
        case "bulk":
        case "text":
            return Buffer.from(payload, "hex");
        case "array":
            return payload.map(expected);
        case "set":
            return new Set(payload.map(expected));
        case "map":
            return payload.map(([key, value]: Notation[]) => ({ key: expected(key), value: expected(value) }));
        case "big":
            return BigInt(payload);
        case "verbatim":
            return Buffer.from(payload.text, "hex");
        case "error":
            return {
                error: {
                    code: Number(payload.code),
                    delivery: Number(payload.delivery ?? 0),
                    message: payload.message ?? "",
                    serverCode: payload.server_code,
                    node: payload.node,
                    failedKeys: payload.failed_keys?.map((key: string) => Buffer.from(key, "hex")),
                },
            };
        default:
            throw new Error(`the notation has no kind ${kind}`);
    }
}

/** Makes results comparable: errors by what they say, objects as entries, strings as Buffers. */
export function comparable(value: unknown): unknown {
    if (value instanceof Error) return { error: told(value as RequestError) };
    if (typeof value === "string" && value !== "OK") return Buffer.from(value);
    if (value instanceof Set) return new Set([...value].map(comparable));
    if (Array.isArray(value)) return value.map(comparable);
    if (value instanceof Map) return new Map([...value].map(([key, inner]) => [comparable(key), comparable(inner)]));
    if (value !== null && typeof value === "object" && !Buffer.isBuffer(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
    }
    return value;
}

/** With the numbers that the protocol has for the words. */
function told({ code, delivery, message, serverCode, node, failedKeys }: RequestError): object {
    const numbers = { code: CODES.indexOf(code), delivery: DELIVERIES.indexOf(`${delivery}`) };
    return { ...numbers, message, serverCode, node, failedKeys };
}

/** `"text"`, or `{ hex = "ff00" }`. */
export function bytes(value: string | { hex: string }): Buffer {
    return typeof value === "string" ? Buffer.from(value) : Buffer.from(value.hex, "hex");
}

function integer(value: bigint): number | bigint {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
