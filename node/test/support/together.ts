/** Clients whose keys have one slot: they say them with a hash tag, and their replies come without it. */

const TAG = "{t}";

/** A client that tags these keys wherever they are among arguments, so that commands take several of them in a cluster. */
export function together<C extends object>(client: C, keys: readonly string[]): C {
    const { port } = client as any;
    const tagged = (arg: unknown) => {
        if (typeof arg === "string") return keys.includes(arg) ? TAG + arg : arg;
        return Buffer.isBuffer(arg) && keys.includes(String(arg)) ? Buffer.from(TAG + arg) : arg;
    };
    const withTags = (command: { args: unknown[] }) =>
        Object.assign(Object.create(command), { args: command.args.map(tagged) });
    const command = async (one: any, ...rest: unknown[]) => untagged(await port.command(withTags(one), ...rest));
    const batch = async (shape: any, ...rest: unknown[]) =>
        untagged(await port.batch({ ...shape, commands: shape.commands.map(withTags) }, ...rest));
    return Object.assign(Object.create(client), { port: { command, batch } });
}

function untagged(value: unknown): unknown {
    if (typeof value === "string") return value.startsWith(TAG) ? value.slice(TAG.length) : value;
    if (Buffer.isBuffer(value)) return value.indexOf(TAG) === 0 ? value.subarray(TAG.length) : value;
    if (Array.isArray(value)) return value.map(untagged);
    if (value instanceof Set) return new Set([...value].map(untagged));
    if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [untagged(key), untagged(inner)]));
    }
    return value;
}
