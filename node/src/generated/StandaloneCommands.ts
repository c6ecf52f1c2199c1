// @generated from protobuf/commands by codegen. Do not edit.

import { type DecoderOption, type GlideReturnType, type GlideString } from "../Decoder";
import { type CallOptions } from "../options/common";
import { type ClientPauseMode, type ClientTrackingInfo } from "../options/connection";
import { type ScanOptions } from "../options/generic";
import { type FlushMode, type InfoOptions } from "../options/server";
import {
    type ClientKillFilter,
    type ClientListOptions,
    type ClientSetInfoAttribute,
    type ClientUnblockOptions,
} from "./connection";
import { type LolwutOptions } from "./server";
import { BaseClient } from "../BaseClient";
import * as Connection from "./connection";
import * as Keys from "./keys";
import * as Publishandsubscribe from "./publishAndSubscribe";
import * as Server from "./server";
import * as Transactions from "./transactions";

/** The commands that a standalone client has besides. */
export abstract class StandaloneCommands extends BaseClient {
    /**
     * Reads the name of the connection.
     *
     * @returns The name, or nothing if it has none.
     * @since 2.6.9
     * @example
     * ```ts
     * await client.clientGetName(); // null
     * ```
     */
    clientGetName(options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Connection.clientGetName(), options);
    }

    /**
     * Tells which connection gets the invalidation messages of this one.
     *
     * @returns The id of that connection; 0 if they are not redirected, -1 if tracking is off.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.clientGetredir(); // -1
     * ```
     */
    clientGetredir(options?: CallOptions): Promise<number> {
        return this.run(Connection.clientGetredir(), options);
    }

    /**
     * Reads the id of the connection.
     *
     * Ids grow, so that a connection made later on the same server has a larger one.
     *
     * @returns The id.
     * @since 5.0.0
     */
    clientId(options?: CallOptions): Promise<number> {
        return this.run(Connection.clientId(), options);
    }

    /**
     * Marks the connection as one that copies keys from another server, so that the server, in import mode, lets it see
     * expired keys.
     *
     * @param mode Whether the connection is such a source.
     * @returns Always OK.
     * @throws `ERR` if the server is not in import mode.
     * @since 8.1.0
     */
    clientImportSource(mode: "ON" | "OFF", options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientImportSource(mode), options);
    }

    /**
     * Describes the connection in one line of `name=value` fields.
     *
     * @returns The line.
     * @since 6.2.0
     */
    clientInfo(options?: CallOptions): Promise<string> {
        return this.run(Connection.clientInfo(), options);
    }

    /**
     * Closes the connections that fit all of the filters.
     *
     * @param filters Which connections to close; a connection must fit all of them.
     * @returns The number of connections that were closed.
     * @throws `ERR` if a filter's value has no meaning.
     * @since 2.8.12
     * @example
     * ```ts
     * await client.clientKill([{ ID: [1000000] }]); // 0
     * ```
     */
    clientKill(filters: ClientKillFilter[], options?: CallOptions): Promise<number> {
        return this.run(Connection.clientKill(filters), options);
    }

    /**
     * Closes the connection from an address.
     *
     * @param address The address of the connection to close, as `host:port`.
     * @returns Always OK.
     * @throws `ERR` if there is no such connection.
     * @since 2.4.0
     */
    clientKillAddress(address: string, options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientKillAddress(address), options);
    }

    /**
     * Describes the connections of the server, one line of `name=value` fields each.
     *
     * @returns The lines.
     * @since 2.4.0
     */
    clientList(options?: ClientListOptions & CallOptions): Promise<string> {
        return this.run(Connection.clientList(options), options);
    }

    /**
     * Protects the connection from being closed when the server runs short of memory for clients.
     *
     * @param mode Whether to protect it.
     * @returns Always OK.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.clientNoEvict("OFF"); // "OK"
     * ```
     */
    clientNoEvict(mode: "ON" | "OFF", options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoEvict(mode), options);
    }

    /**
     * Lets commands of the connection leave alone when keys were last used.
     *
     * @param mode Whether to leave it alone.
     * @returns Always OK.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.clientNoTouch("OFF"); // "OK"
     * ```
     */
    clientNoTouch(mode: "ON" | "OFF", options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoTouch(mode), options);
    }

    /**
     * Holds back commands of all clients for some time.
     *
     * @param timeout How long to hold them back, in milliseconds.
     * @param mode Which commands. Needs server 6.2.
     * @returns Always OK.
     * @since 3.0.0
     * @example
     * ```ts
     * await client.clientPause(1, ClientPauseMode.WRITE); // "OK"
     * await client.clientUnpause(); // "OK"
     * ```
     */
    clientPause(timeout: number, mode?: ClientPauseMode, options?: DecoderOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientPause(timeout, mode), options);
    }

    /**
     * Tells the server about the library in use, for `CLIENT LIST`.
     *
     * @param attribute What to tell.
     * @returns Always OK.
     * @throws `ERR` if the text has spaces or line ends.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.clientSetInfo({ "LIB-NAME": "my-library" }); // "OK"
     * ```
     */
    clientSetInfo(attribute: ClientSetInfoAttribute, options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetInfo(attribute), options);
    }

    /**
     * Names the connection, for `CLIENT LIST`.
     *
     * After a reconnect the connection has the name from the client's configuration again.
     *
     * @param name The name, without spaces; empty to have none.
     * @returns Always OK.
     * @throws `ERR` if the name has spaces or line ends.
     * @since 2.6.9
     * @example
     * ```ts
     * await client.clientSetName("worker-1"); // "OK"
     * ```
     */
    clientSetName(name: string, options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetName(name), options);
    }

    /**
     * Describes how the connection tracks changes of keys.
     *
     * @returns `flags`, such as `off` or `bcast`; `redirect`, the id of the connection that gets the messages, -1 if
     * tracking is off; `prefixes`, the prefixes of keys that are tracked in broadcast mode.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.clientTrackingInfo(); // { "flags": Set { "off" }, "redirect": -1, "prefixes": Set {  } }
     * ```
     */
    clientTrackingInfo(options?: DecoderOption & CallOptions): Promise<ClientTrackingInfo> {
        return this.run(Connection.clientTrackingInfo(), options);
    }

    /**
     * Ends the wait of a connection that a blocking command holds.
     *
     * @param id The id of the connection that waits.
     * @returns Whether the connection was waiting.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.clientUnblock(1000000); // false
     * ```
     */
    clientUnblock(id: number, options?: ClientUnblockOptions & CallOptions): Promise<boolean> {
        return this.run(Connection.clientUnblock(id, options), options);
    }

    /**
     * Ends the effect of `CLIENT PAUSE`.
     *
     * @returns Always OK.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.clientUnpause(); // "OK"
     * ```
     */
    clientUnpause(options?: DecoderOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientUnpause(), options);
    }

    /**
     * Sends bytes back.
     *
     * @param message The bytes.
     * @returns The same bytes.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.echo("Hello"); // "Hello"
     * ```
     */
    echo(message: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Connection.echo(message), options);
    }

    /**
     * Checks that the server answers.
     *
     * @param options `message`: what the server is to send back.
     * @returns The message, or `PONG` without one.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.ping({ message: "Hello" }); // "Hello"
     * ```
     */
    ping(options?: { message?: GlideString } & DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Connection.ping(options?.message), options);
    }

    /**
     * Lists every key that fits a pattern.
     *
     * The server looks at all keys and does nothing else meanwhile: with many keys, `SCAN` is kinder.
     *
     * @param pattern A glob pattern: `*` stands for any bytes, `?` for one, `[ab]` for one of several, and a backslash
     * takes away such a meaning.
     * @returns The keys, in no particular order.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("user:1", "Ada"); // "OK"
     * await client.keys("user:*"); // ["user:1"]
     * ```
     */
    keys(pattern: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Keys.keys(pattern), options);
    }

    /**
     * Picks a key of the current database at random.
     *
     * @returns A key, or nothing if the database is empty.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.randomKey(); // null
     * ```
     */
    randomKey(options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Keys.randomKey(), options);
    }

    /**
     * Walks through the keys of the current database step by step.
     *
     * Each step gives some keys and a cursor for the next step. A key that exists throughout is given at least once;
     * one may be given more than once.
     *
     * @param cursor `0` to begin, then what the step before gave.
     * @returns The cursor for the next step, which is `0` after the last one, and the keys of this step, which may be
     * none.
     * @throws `ERR` if the cursor is not a number.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.scan("0", { count: 100 }); // ["0", []]
     * ```
     */
    scan(
        cursor: GlideString,
        options?: ScanOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString[]]> {
        return this.run(Keys.scan(cursor, options), options);
    }

    /**
     * Waits until the writes that this connection sent before are on disk, here and on enough replicas.
     *
     * The connection serves others too, so their writes are waited for as well.
     *
     * @param local 1 to wait for this server's own disk, 0 not to.
     * @param replicas How many replicas to wait for.
     * @param timeout How long to wait at most, in milliseconds; 0 for ever.
     * @returns Whether the writes were on this server's disk when the wait ended, as 0 or 1, and on how many replicas'
     * disks.
     * @throws `ERR` if `local` is not 0 and the server keeps no append-only file.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.waitaof(0, 0, 100); // [0, 0]
     * ```
     */
    waitaof(local: number, replicas: number, timeout: number, options?: CallOptions): Promise<[number, number]> {
        return this.run(Keys.waitaof(local, replicas, timeout), options);
    }

    /**
     * Sends a message to everyone who listens to a channel.
     *
     * @param message The message.
     * @param channel The channel to send it on.
     * @returns How many connections to this server got the message.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.publish("Hello", "news"); // 0
     * ```
     */
    publish(message: GlideString, channel: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Publishandsubscribe.publish(message, channel), options);
    }

    /**
     * Reads settings of the server.
     *
     * @param parameters Names of settings, or glob patterns such as `max*`. More than one needs server 7.0.
     * @returns The settings that fit, by name.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.configGet(["appendonly"]); // { "appendonly": "no" }
     * ```
     */
    configGet(parameters: string[], options?: DecoderOption & CallOptions): Promise<Record<string, GlideString>> {
        return this.run(Server.configGet(parameters), options);
    }

    /**
     * Changes settings of the server until it restarts.
     *
     * Either all of them are changed or none.
     *
     * @param parameters Names of settings, each with its new value. More than one needs server 7.0.
     * @returns Always OK.
     * @throws `ERR` if a setting does not exist, cannot change while the server runs, or does not take the value.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.configSet({ timeout: "0" }); // "OK"
     * ```
     */
    configSet(parameters: Record<string, GlideString>, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.configSet(parameters), options);
    }

    /**
     * Counts the keys of the current database.
     *
     * @returns The number of keys.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.dbsize(); // 0
     * ```
     */
    dbsize(options?: CallOptions): Promise<number> {
        return this.run(Server.dbsize(), options);
    }

    /**
     * Deletes every key of every database.
     *
     * @param mode When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * @returns Always OK.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.flushall(); // "OK"
     * ```
     */
    flushall(mode?: FlushMode, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.flushall(mode), options);
    }

    /**
     * Deletes every key of the current database.
     *
     * @param mode When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * @returns Always OK.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.flushdb(FlushMode.SYNC); // "OK"
     * ```
     */
    flushdb(mode?: FlushMode, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.flushdb(mode), options);
    }

    /**
     * Describes the state of the server in lines of `name:value`, by section.
     *
     * @param sections Names of sections, such as `memory` or `replication`; without them the server's usual ones. More
     * than one needs server 7.0.
     * @returns The lines; lines that begin with `#` head a section.
     * @since 1.0.0
     */
    info(sections?: InfoOptions[], options?: CallOptions): Promise<string> {
        return this.run(Server.info(sections), options);
    }

    /**
     * Tells when the dataset was last saved to disk with success.
     *
     * @returns The time, in seconds since the Unix epoch.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.lastsave(); // such as 1700000000
     * ```
     */
    lastsave(options?: CallOptions): Promise<number> {
        return this.run(Server.lastsave(), options);
    }

    /**
     * Draws a picture made of characters, with the version of the server below it.
     *
     * @returns The picture and the version.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.lolwut({ version: 5, parameters: [30, 4, 4] }); // such as "(the picture)"
     * ```
     */
    lolwut(options?: LolwutOptions & CallOptions): Promise<string> {
        return this.run(Server.lolwut(options), options);
    }

    /**
     * Describes the part that the server plays in replication.
     *
     * @returns A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication offset and
     * its replicas, each with address, port and offset; for a replica the address and port of its primary, the state of
     * the link and the offset; for a sentinel the names of the primaries that it watches.
     * @since 2.8.12
     * @example
     * ```ts
     * await client.role(); // such as ["master", 0, []]
     * ```
     */
    role(options?: DecoderOption & CallOptions): Promise<GlideReturnType> {
        return this.run(Server.role(), options);
    }

    /**
     * Exchanges the content of two databases.
     *
     * Clients of one of them see the other's keys from then on.
     *
     * @param first The number of one database.
     * @param second The number of the other.
     * @returns Always OK.
     * @throws `ERR` if one of them does not exist.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.swapdb(0, 1); // "OK"
     * await client.exists(["a"]); // 0
     * await client.swapdb(1, 0); // "OK"
     * ```
     */
    swapdb(first: number, second: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.swapdb(first, second), options);
    }

    /**
     * Reads the clock of the server.
     *
     * @returns The seconds since the Unix epoch, and the microseconds of the second that has begun.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.time(); // such as ["1700000000", "123456"]
     * ```
     */
    time(options?: CallOptions): Promise<[string, string]> {
        return this.run(Server.time(), options);
    }

    /**
     * Forgets all keys that the connection watches.
     *
     * @returns Always OK.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.unwatch(); // "OK"
     * ```
     */
    unwatch(options?: CallOptions): Promise<"OK"> {
        return this.run(Transactions.unwatch(), options);
    }
}
