import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
    convertElementsAndScores,
    convertGlideRecordToRecord,
    convertRecordToGlideRecord,
    isGlideRecord,
} from "@valkey/valkey-glide";

describe("records", () => {
    it("become entries and objects again", () => {
        const record = { a: 1, b: 2 };
        const entries = convertRecordToGlideRecord(record);
        assert.deepEqual(entries, [
            { key: "a", value: 1 },
            { key: "b", value: 2 },
        ]);
        assert.deepEqual(convertGlideRecordToRecord(entries), record);
    });

    it("become objects also inside of others, and in lists", () => {
        const inner = [{ key: "x", value: "y" }];
        const entries = [
            { key: Buffer.from("one"), value: inner as unknown },
            { key: "many", value: [inner, "text"] },
            { key: "empty", value: [] },
        ];
        const record = { one: { x: "y" }, many: [{ x: "y" }, "text"], empty: [] };
        assert.deepEqual(convertGlideRecordToRecord(entries), record);
    });

    it("keep a key that objects have anyway", () => {
        const record = convertGlideRecordToRecord([{ key: "__proto__", value: 1 }]);
        assert.deepEqual(Object.entries(record), [["__proto__", 1]]);
        assert.equal(Object.getPrototypeOf(record), Object.prototype);
    });

    it("make lists of members with their scores", () => {
        const members = [
            { element: "a", score: 1 },
            { element: "b", score: "+inf" as const },
        ];
        assert.deepEqual(convertElementsAndScores({ a: 1, b: "+inf" }), members);
        assert.deepEqual(convertElementsAndScores(members), members);
    });

    it("are told from other values", () => {
        assert.ok(isGlideRecord([{ key: "k", value: 1 }]));
        for (const other of [
            undefined,
            null,
            {},
            { key: "k", value: 1 },
            [],
            ["k"],
            [null],
            [{ field: "f", value: "v" }],
        ])
            assert.ok(!isGlideRecord(other), JSON.stringify(other));
    });
});
