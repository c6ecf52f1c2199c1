/** Commands that are collected first and sent together: what every batch has. */

import { Command, Invalid, list } from "./Command";
import type { GlideString } from "./Decoder";
import { usageError } from "./Errors";
import { BatchCommands } from "./generated/BatchCommands";
import { commandName } from "./generated/names";

/**
 * The base of batches. Each method adds a command and gives back the batch, so that calls can be chained; an argument that
 * cannot be sent is refused at once.
 */
export class BaseBatch<T extends BaseBatch<T>> extends BatchCommands<T> {
    /** @internal */
    readonly commands: Command<unknown>[] = [];

    /**
     * @param isAtomic Whether the commands run as one transaction, which other clients see done or not done. Otherwise they
     * are only sent together.
     */
    constructor(public readonly isAtomic: boolean) {
        super();
        if (typeof isAtomic !== "boolean") throw usageError("isAtomic must be true or false");
    }

    /**
     * Adds any command, given as its words.
     *
     * @param args The command's words and arguments, each a string of its own: `["SET", "key", "value"]`.
     */
    customCommand(args: GlideString[]): T {
        return this.run(new Command(0, list(args, "args")));
    }

    protected override run(command: Command<unknown>): T {
        const invalid = command.args.find((arg) => arg instanceof Invalid);
        if (invalid !== undefined) throw usageError(`${commandName(command.id)}: ${(invalid as Invalid).reason}`);
        this.commands.push(command);
        return this as unknown as T;
    }
}
