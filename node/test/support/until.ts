/** Waits without guessing how long. */

import { setTimeout as pause } from "node:timers/promises";

/** Polls until something is true. */
export async function until(is: () => boolean | Promise<boolean>, milliseconds = 5000): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (!(await is())) {
        if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${is}`);
        await pause(5);
    }
}
