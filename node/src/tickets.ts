/**
 * Who waits for which reply. A ticket is a slot and the slot's generation, which changes with every use, so a completion
 * that comes late can never reach the next request in the same slot.
 */

import type { Decoder } from "./Decoder";
import type { PartReaders } from "./values";

export const INDEX_BITS = 21;
const MAX_SLOTS = 2 ** INDEX_BITS;
const LAST_GENERATION = 2 ** 31 - 1; // keeps a ticket within the 53 bits of a number

export type Resolve = (value: any) => void;
export type Read = (value: any) => unknown;

export class Slot {
    generation = 1;
    resolve: Resolve | null = null;
    /** The command's id, to name it in errors. */
    id = 0;
    read: Read | null = null;
    /** A batch, whose commands read their replies one by one. */
    parts: PartReaders | null = null;
    decoder: Decoder = 0;
    /** Called when the use of the slot ends. */
    done: (() => void) | null = null;

    constructor(readonly index: number) {}

    /** The ticket as one number. */
    get ticket(): number {
        return this.generation * MAX_SLOTS + this.index;
    }
}

export class Tickets {
    private readonly slots: Slot[] = [];
    /** Slots free to use; the last one freed is the first one used again, because it is warm. */
    private readonly free: Slot[] = [];
    pending = 0;

    /** Takes a slot, or nothing when two million are taken. */
    issue(resolve: Resolve): Slot | undefined {
        const slot = this.free.pop() ?? this.grow();
        if (slot === undefined) return undefined;
        slot.resolve = resolve;
        this.pending++;
        return slot;
    }

    /** The slot that a ticket names, if it still waits for a completion. */
    find(index: number, generation: number): Slot | undefined {
        const slot = index < this.slots.length ? this.slots[index] : undefined;
        return slot !== undefined && slot.generation === generation && slot.resolve !== null ? slot : undefined;
    }

    /** Ends the use of a slot. From here on its ticket names nothing. */
    release(slot: Slot): void {
        slot.resolve = null;
        slot.read = null;
        slot.parts = null;
        if (slot.done !== null) {
            slot.done();
            slot.done = null;
        }
        this.pending--;
        // A slot whose generations are used up is never used again.
        if (slot.generation < LAST_GENERATION) {
            slot.generation++;
            this.free.push(slot);
        }
    }

    *waiting(): Generator<Slot> {
        for (const slot of this.slots) if (slot.resolve !== null) yield slot;
    }

    private grow(): Slot | undefined {
        if (this.slots.length === MAX_SLOTS) return undefined;
        const slot = new Slot(this.slots.length);
        this.slots.push(slot);
        return slot;
    }
}
