import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Tickets } from "../dist/tickets";

const nobody = () => {};

describe("tickets", () => {
    it("name nothing once their request has ended, though the slot is used again", () => {
        const tickets = new Tickets();
        const slot = tickets.issue(nobody);
        assert.ok(slot);
        const { index, generation } = slot;
        tickets.release(slot);
        assert.equal(tickets.issue(nobody), slot);
        assert.equal(tickets.find(index, generation), undefined);
        assert.equal(tickets.find(index, slot.generation), slot);
    });

    it("are unknown when they were never issued", () => {
        const tickets = new Tickets();
        assert.equal(tickets.find(0, 1), undefined);
        tickets.issue(nobody);
        assert.equal(tickets.find(0, 0), undefined);
        assert.equal(tickets.find(7, 1), undefined);
    });

    it("retire a slot whose generations are used up", () => {
        const tickets = new Tickets();
        const slot = tickets.issue(nobody);
        assert.ok(slot);
        slot.generation = 2 ** 31 - 1;
        tickets.release(slot);
        assert.notEqual(tickets.issue(nobody), slot);
    });

    it("count what is pending and know who waits", () => {
        const tickets = new Tickets();
        const slots = [0, 1, 2].map(() => tickets.issue(nobody));
        assert.equal(tickets.pending, 3);
        assert.ok(slots[1]);
        tickets.release(slots[1]);
        assert.equal(tickets.pending, 2);
        assert.deepEqual([...tickets.waiting()], [slots[0], slots[2]]);
    });
});
