/** Builders of commands of keys. */

import { type Argument, Command, check, list, unsigned } from "../Command";
import type { GlideString } from "../Decoder";
import { MIGRATE, MIGRATE_KEYS } from "../generated/ids";
import type { MigrateOptions } from "../options/generic";

export function migrate(
    host: string,
    port: number,
    key: GlideString | GlideString[],
    destinationDB: number,
    timeout: number,
    options?: MigrateOptions,
): Command<string> {
    const many = Array.isArray(key);
    const args: Argument[] = [
        host,
        unsigned(port, "port"),
        many ? "" : key,
        unsigned(destinationDB, "destinationDB"),
        unsigned(timeout, "timeout"),
    ];
    check(args, options, ["copy", "replace", "username", "password"]);
    if (options?.copy) args.push("COPY");
    if (options?.replace) args.push("REPLACE");
    if (options?.username !== undefined) args.push("AUTH2", options.username, options.password ?? "");
    else if (options?.password !== undefined) args.push("AUTH", options.password);
    if (many) args.push("KEYS", ...list(key, "key"));
    return new Command(many ? MIGRATE_KEYS : MIGRATE, args);
}
