// @generated from protobuf/commands by codegen. Do not edit.

import { type DecoderOption, type GlideReturnType, type GlideString } from "../Decoder";
import { type ClusterResponse, type RouteOption } from "../Routes";
import { type CallOptions } from "../options/common";
import { type ClientPauseMode, type ClientTrackingInfo } from "../options/connection";
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

/** The commands that a cluster client has besides. */
export abstract class ClusterCommands extends BaseClient {
    /**
     * Reads the name of the connection.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The name, or nothing if it has none. A reply per node, by its address, where the route leads to several.
     * @since 2.6.9
     */
    clientGetName(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<GlideString | null>> {
        return this.run(Connection.clientGetName(), options);
    }

    /**
     * Tells which connection gets the invalidation messages of this one.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The id of that connection; 0 if they are not redirected, -1 if tracking is off. A reply per node, by its
     * address, where the route leads to several.
     * @since 6.0.0
     */
    clientGetredir(options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(Connection.clientGetredir(), options);
    }

    /**
     * Reads the id of the connection.
     *
     * Ids grow, so that a connection made later on the same server has a larger one.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The id. A reply per node, by its address, where the route leads to several.
     * @since 5.0.0
     */
    clientId(options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(Connection.clientId(), options);
    }

    /**
     * Marks the connection as one that copies keys from another server, so that the server, in import mode, lets it see
     * expired keys.
     *
     * @param mode Whether the connection is such a source.
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @throws `ERR` if the server is not in import mode.
     * @since 8.1.0
     */
    clientImportSource(mode: "ON" | "OFF", options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientImportSource(mode), options);
    }

    /**
     * Describes the connection in one line of `name=value` fields.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The line. A reply per node, by its address, where the route leads to several.
     * @since 6.2.0
     */
    clientInfo(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(Connection.clientInfo(), options);
    }

    /**
     * Closes the connections that fit all of the filters.
     *
     * @param filters Which connections to close; a connection must fit all of them.
     * @param options `route`: where to send it, if not to a random node.
     * @returns The number of connections that were closed. A reply per node, by its address, where the route leads to
     * several.
     * @throws `ERR` if a filter's value has no meaning.
     * @since 2.8.12
     */
    clientKill(filters: ClientKillFilter[], options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(Connection.clientKill(filters), options);
    }

    /**
     * Closes the connection from an address.
     *
     * @param address The address of the connection to close, as `host:port`.
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @throws `ERR` if there is no such connection.
     * @since 2.4.0
     */
    clientKillAddress(address: string, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientKillAddress(address), options);
    }

    /**
     * Describes the connections of the server, one line of `name=value` fields each.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The lines. A reply per node, by its address, where the route leads to several.
     * @since 2.4.0
     */
    clientList(options?: ClientListOptions & RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(Connection.clientList(options), options);
    }

    /**
     * Protects the connection from being closed when the server runs short of memory for clients.
     *
     * @param mode Whether to protect it.
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @since 7.0.0
     */
    clientNoEvict(mode: "ON" | "OFF", options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoEvict(mode), options);
    }

    /**
     * Lets commands of the connection leave alone when keys were last used.
     *
     * @param mode Whether to leave it alone.
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @since 7.2.0
     */
    clientNoTouch(mode: "ON" | "OFF", options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoTouch(mode), options);
    }

    /**
     * Holds back commands of all clients for some time.
     *
     * @param timeout How long to hold them back, in milliseconds.
     * @param mode Which commands. Needs server 6.2.
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @since 3.0.0
     */
    clientPause(
        timeout: number,
        mode?: ClientPauseMode,
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<"OK"> {
        return this.run(Connection.clientPause(timeout, mode), options);
    }

    /**
     * Tells the server about the library in use, for `CLIENT LIST`.
     *
     * @param attribute What to tell.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if the text has spaces or line ends.
     * @since 7.2.0
     */
    clientSetInfo(attribute: ClientSetInfoAttribute, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetInfo(attribute), options);
    }

    /**
     * Names the connection, for `CLIENT LIST`.
     *
     * After a reconnect the connection has the name from the client's configuration again.
     *
     * @param name The name, without spaces; empty to have none.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if the name has spaces or line ends.
     * @since 2.6.9
     */
    clientSetName(name: string, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetName(name), options);
    }

    /**
     * Describes how the connection tracks changes of keys.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns `flags`, such as `off` or `bcast`; `redirect`, the id of the connection that gets the messages, -1 if
     * tracking is off; `prefixes`, the prefixes of keys that are tracked in broadcast mode. A reply per node, by its
     * address, where the route leads to several.
     * @since 6.2.0
     */
    clientTrackingInfo(
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<ClientTrackingInfo>> {
        return this.run(Connection.clientTrackingInfo(), options);
    }

    /**
     * Ends the wait of a connection that a blocking command holds.
     *
     * @param id The id of the connection that waits.
     * @param options `route`: where to send it, if not to a random node.
     * @returns Whether the connection was waiting. A reply per node, by its address, where the route leads to several.
     * @since 5.0.0
     */
    clientUnblock(
        id: number,
        options?: ClientUnblockOptions & RouteOption & CallOptions,
    ): Promise<ClusterResponse<boolean>> {
        return this.run(Connection.clientUnblock(id, options), options);
    }

    /**
     * Ends the effect of `CLIENT PAUSE`.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @since 6.2.0
     */
    clientUnpause(options?: RouteOption & DecoderOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientUnpause(), options);
    }

    /**
     * Sends bytes back.
     *
     * @param message The bytes.
     * @param options `route`: where to send it, if not to a random node.
     * @returns The same bytes. A reply per node, by its address, where the route leads to several.
     * @since 1.0.0
     */
    echo(
        message: GlideString,
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideString>> {
        return this.run(Connection.echo(message), options);
    }

    /**
     * Checks that the server answers.
     *
     * @param options `message`: what the server is to send back.
     * @returns The message, or `PONG` without one.
     * @since 1.0.0
     */
    ping(options?: { message?: GlideString } & RouteOption & DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Connection.ping(options?.message), options);
    }

    /**
     * Lists every key that fits a pattern.
     *
     * The server looks at all keys and does nothing else meanwhile: with many keys, `SCAN` is kinder.
     *
     * @param pattern A glob pattern: `*` stands for any bytes, `?` for one, `[ab]` for one of several, and a backslash
     * takes away such a meaning.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The keys, in no particular order. A reply per node, by its address, where the route leads to several.
     * @since 1.0.0
     */
    keys(
        pattern: GlideString,
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideString[]>> {
        return this.run(Keys.keys(pattern), options);
    }

    /**
     * Picks a key of the current database at random.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns A key, or nothing if the database is empty.
     * @since 1.0.0
     */
    randomKey(options?: RouteOption & DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Keys.randomKey(), options);
    }

    /**
     * Waits until the writes that this connection sent before are on disk, here and on enough replicas.
     *
     * The connection serves others too, so their writes are waited for as well.
     *
     * @param local 1 to wait for this server's own disk, 0 not to.
     * @param replicas How many replicas to wait for.
     * @param timeout How long to wait at most, in milliseconds; 0 for ever.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Whether the writes were on this server's disk when the wait ended, as 0 or 1, and on how many replicas'
     * disks.
     * @throws `ERR` if `local` is not 0 and the server keeps no append-only file.
     * @since 7.2.0
     */
    waitaof(
        local: number,
        replicas: number,
        timeout: number,
        options?: RouteOption & CallOptions,
    ): Promise<[number, number]> {
        return this.run(Keys.waitaof(local, replicas, timeout), options);
    }

    /**
     * Sends a message to everyone who listens to a channel.
     *
     * @param message The message.
     * @param channel The channel to send it on.
     * @param options `route`: where to send it, if not to a random node.
     * @returns How many connections to this server got the message. A reply per node, by its address, where the route
     * leads to several.
     * @since 2.0.0
     */
    publish(
        message: GlideString,
        channel: GlideString,
        options?: RouteOption & CallOptions,
    ): Promise<ClusterResponse<number>> {
        return this.run(Publishandsubscribe.publish(message, channel), options);
    }

    /**
     * Reads settings of the server.
     *
     * @param parameters Names of settings, or glob patterns such as `max*`. More than one needs server 7.0.
     * @param options `route`: where to send it, if not to a random node.
     * @returns The settings that fit, by name. A reply per node, by its address, where the route leads to several.
     * @since 2.0.0
     */
    configGet(
        parameters: string[],
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<Record<string, GlideString>>> {
        return this.run(Server.configGet(parameters), options);
    }

    /**
     * Changes settings of the server until it restarts.
     *
     * Either all of them are changed or none.
     *
     * @param parameters Names of settings, each with its new value. More than one needs server 7.0.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if a setting does not exist, cannot change while the server runs, or does not take the value.
     * @since 2.0.0
     */
    configSet(parameters: Record<string, GlideString>, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.configSet(parameters), options);
    }

    /**
     * Counts the keys of the current database.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The number of keys.
     * @since 1.0.0
     */
    dbsize(options?: RouteOption & CallOptions): Promise<number> {
        return this.run(Server.dbsize(), options);
    }

    /**
     * Deletes every key of every database.
     *
     * @param options `mode`: when to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 1.0.0
     */
    flushall(options?: { mode?: FlushMode } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.flushall(options?.mode), options);
    }

    /**
     * Deletes every key of the current database.
     *
     * @param options `mode`: when to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 1.0.0
     */
    flushdb(options?: { mode?: FlushMode } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.flushdb(options?.mode), options);
    }

    /**
     * Describes the state of the server in lines of `name:value`, by section.
     *
     * @param options `sections`: names of sections, such as `memory` or `replication`; without them the server's usual
     * ones. More than one needs server 7.0. `route`: where to send it, if not to all primaries.
     * @returns The lines; lines that begin with `#` head a section.
     * @since 1.0.0
     */
    info(options?: { sections?: InfoOptions[] } & RouteOption & CallOptions): Promise<string> {
        return this.run(Server.info(options?.sections), options);
    }

    /**
     * Tells when the dataset was last saved to disk with success.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The time, in seconds since the Unix epoch. A reply per node, by its address, where the route leads to
     * several.
     * @since 1.0.0
     */
    lastsave(options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(Server.lastsave(), options);
    }

    /**
     * Draws a picture made of characters, with the version of the server below it.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The picture and the version. A reply per node, by its address, where the route leads to several.
     * @since 5.0.0
     */
    lolwut(options?: LolwutOptions & RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(Server.lolwut(options), options);
    }

    /**
     * Describes the part that the server plays in replication.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication offset and
     * its replicas, each with address, port and offset; for a replica the address and port of its primary, the state of
     * the link and the offset; for a sentinel the names of the primaries that it watches. A reply per node, by its
     * address, where the route leads to several.
     * @since 2.8.12
     */
    role(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<GlideReturnType>> {
        return this.run(Server.role(), options);
    }

    /**
     * Exchanges the content of two databases.
     *
     * Clients of one of them see the other's keys from then on.
     *
     * @param first The number of one database.
     * @param second The number of the other.
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @throws `ERR` if one of them does not exist.
     * @since 4.0.0
     */
    swapdb(first: number, second: number, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.swapdb(first, second), options);
    }

    /**
     * Reads the clock of the server.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns The seconds since the Unix epoch, and the microseconds of the second that has begun. A reply per node,
     * by its address, where the route leads to several.
     * @since 2.6.0
     */
    time(options?: RouteOption & CallOptions): Promise<ClusterResponse<[string, string]>> {
        return this.run(Server.time(), options);
    }

    /**
     * Forgets all keys that the connection watches.
     *
     * @param options `route`: where to send it, if not to a random node.
     * @returns Always OK.
     * @since 2.2.0
     */
    unwatch(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Transactions.unwatch(), options);
    }
}
