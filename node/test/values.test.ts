import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Decoder } from "../dist/Decoder";
import { ValueReader } from "../dist/values";
import { comparable, expected, type Notation, read } from "./support/vectors";

interface Case {
    name: string;
    hex: string;
    value?: Notation;
    fails?: boolean;
}

const { case: cases } = read<{ case: Case[] }>("values");

function readerOf(bulks: Map<number, Buffer> = new Map()): ValueReader {
    return new ValueReader((handle) => {
        const bulk = bulks.get(handle);
        if (bulk === undefined) throw new Error("no such handle");
        return bulk;
    });
}

describe("the value stream", () => {
    for (const { name, hex, value, fails } of cases) {
        it(`${fails ? "refuses" : "reads"} ${name}`, () => {
            // Bytes of a neighbour around the value must not matter.
            const bytes = Buffer.concat([Buffer.from("0402"), Buffer.from(hex, "hex"), Buffer.from("ffff", "hex")]);
            const [start, end] = [4, bytes.length - 2];
            const reader = readerOf(new Map([[1, Buffer.from("k".repeat(100))]]));
            if (fails) {
                assert.throws(() => reader.read(bytes, start, end, Decoder.Bytes), { code: "PROTOCOL" });
            } else {
                const found = reader.read(bytes, start, end, Decoder.Bytes);
                assert.deepEqual(comparable(found), expected(value as Notation));
            }
        });
    }

    it("gives strings or Buffers, as the decoder says", () => {
        const stream = Buffer.from("0805060161", "hex").subarray(2);
        assert.equal(readerOf().read(stream, 0, stream.length, Decoder.String), "a");
        assert.deepEqual(readerOf().read(stream, 0, stream.length, Decoder.Bytes), Buffer.from("a"));
    });

    it("gives Buffers that outlive the buffer they were read from", () => {
        const stream = Buffer.from("060161", "hex");
        const value = readerOf().read(stream, 0, stream.length, Decoder.Bytes);
        stream.fill(0);
        assert.deepEqual(value, Buffer.from("a"));
    });

    it("fetches what crossed as a handle", () => {
        const stream = Buffer.from("0e0703", "hex");
        const reader = readerOf(new Map([[7, Buffer.from("abc")]]));
        assert.equal(reader.read(stream, 0, stream.length, Decoder.String), "abc");
    });

    it("refuses a handle whose length is another than announced", () => {
        const stream = Buffer.from("0e0704", "hex");
        const reader = readerOf(new Map([[7, Buffer.from("abc")]]));
        assert.throws(() => reader.read(stream, 0, stream.length, Decoder.String), { code: "PROTOCOL" });
    });

    it("reads 128 levels of nesting and refuses 129", () => {
        const nested = (levels: number) => Buffer.concat([Buffer.from("0801".repeat(levels), "hex"), Buffer.from([0])]);
        const good = nested(128);
        let value: unknown = readerOf().read(good, 0, good.length, Decoder.Bytes);
        for (let level = 0; level < 128; level++) [value] = value as [unknown];
        assert.equal(value, null);
        const bad = nested(129);
        assert.throws(() => readerOf().read(bad, 0, bad.length, Decoder.Bytes), { code: "PROTOCOL" });
    });

    it("never fails in another way than with a protocol error, whatever the bytes", () => {
        let seed = 1;
        const random = () => {
            seed = (seed * 1103515245 + 12345) % 2 ** 31;
            return seed >> 8;
        };
        for (let run = 0; run < 50_000; run++) {
            const stream = Buffer.from(Array.from({ length: random() % 24 }, () => random() % (run % 2 ? 15 : 256)));
            try {
                readerOf(new Map([[1, Buffer.alloc(1)]])).read(stream, 0, stream.length, Decoder.String);
            } catch (error) {
                const { code, message } = error as Error & { code?: string };
                if (code !== "PROTOCOL" && message !== "no such handle") throw error;
            }
        }
    });
});
