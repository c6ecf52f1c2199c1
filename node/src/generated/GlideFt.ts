// @generated from protobuf/commands by codegen. Do not edit.

import { type DecoderOption, type GlideRecord, type GlideString } from "../Decoder";
import { type CallOptions } from "../options/common";
import {
    type Field,
    type FtAggregateOptions,
    type FtAggregateReturnType,
    type FtCreateOptions,
    type FtInfoOptions,
    type FtInfoReturnType,
    type FtSearchOptions,
    type FtSearchReturnType,
} from "../options/search";
import { type BaseClient } from "../BaseClient";
import { runOn } from "../holders";
import * as builders from "./builders";
import * as Search from "./search";

/**
 * The methods of Search. Each takes the client that is to run the command.
 *
 * The server needs the module valkey-search, or one that is like it.
 */
export class GlideFt {
    /**
     * Searches an index and makes records of what it finds: groups, sorts, computes and filters them, in the order of
     * the clauses.
     *
     * @param query What to look for, in the query language of the module.
     * @param indexName The name of the index.
     * @param options What to read, what to do with it, and how to run the query.
     * @returns The records: each has its properties by name.
     * @throws `ERR` if there is no such index, or if the query or a clause makes no sense.
     * @since valkey-search 1.1.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await client.hset("item:1", { price: "10" }); // 1
     * await GlideFt.aggregate(client, "idx", "@price:[5 15]", { loadFields: ["@price"], clauses: [{ type: "APPLY",
     * expression: "@price * 2", name: "twice" }] }); // [{ "price": "10", "twice": "20" }]
     * ```
     */
    static aggregate(
        client: BaseClient,
        indexName: GlideString,
        query: GlideString,
        options?: FtAggregateOptions & DecoderOption & CallOptions,
    ): Promise<FtAggregateReturnType> {
        return runOn(client, builders.ftAggregate(indexName, query, options), options);
    }

    /**
     * Gives an index another name.
     *
     * @param indexName The name of the index.
     * @param alias The other name of the index.
     * @returns OK.
     * @throws `ERR` if the name is taken, or if there is no such index.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.aliasadd(client, "idx", "items"); // "OK"
     * ```
     */
    static aliasadd(
        client: BaseClient,
        indexName: GlideString,
        alias: GlideString,
        options?: CallOptions,
    ): Promise<"OK"> {
        return runOn(client, Search.ftAliasadd(indexName, alias), options);
    }

    /**
     * Takes another name away from its index.
     *
     * @param alias The other name of the index.
     * @returns OK.
     * @throws `ERR` if no index has that name.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.aliasadd(client, "idx", "items"); // "OK"
     * await GlideFt.aliasdel(client, "items"); // "OK"
     * ```
     */
    static aliasdel(client: BaseClient, alias: GlideString, options?: CallOptions): Promise<"OK"> {
        return runOn(client, Search.ftAliasdel(alias), options);
    }

    /**
     * Gives an index another name, which is taken away from the index that had it.
     *
     * @param alias The other name of the index.
     * @param indexName The name of the index.
     * @returns OK.
     * @throws `ERR` if there is no such index.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.aliasupdate(client, "items", "idx"); // "OK"
     * ```
     */
    static aliasupdate(
        client: BaseClient,
        alias: GlideString,
        indexName: GlideString,
        options?: CallOptions,
    ): Promise<"OK"> {
        return runOn(client, Search.ftAliasupdate(alias, indexName), options);
    }

    /**
     * Creates an index of the documents whose keys begin with a prefix.
     *
     * Documents that are there already are added in the background.
     *
     * @param indexName The name of the index.
     * @param options Which documents to index, and how.
     * @param schema The fields: their names, or paths in JSON documents, and what they hold.
     * @returns OK.
     * @throws `ERR` if the index exists, or if a field makes no sense.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * ```
     */
    static create(
        client: BaseClient,
        indexName: GlideString,
        schema: Field[],
        options?: FtCreateOptions & CallOptions,
    ): Promise<"OK"> {
        return runOn(client, builders.ftCreate(indexName, schema, options), options);
    }

    /**
     * Deletes an index.
     *
     * The documents stay.
     *
     * @param indexName The name of the index.
     * @returns OK.
     * @throws `ERR` if there is no such index.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.dropindex(client, "idx"); // "OK"
     * ```
     */
    static dropindex(client: BaseClient, indexName: GlideString, options?: CallOptions): Promise<"OK"> {
        return runOn(client, Search.ftDropindex(indexName), options);
    }

    /**
     * Shows how a query is understood.
     *
     * @param indexName The name of the index.
     * @param query What to look for, in the query language of the module.
     * @returns The parts of the query, as text of several lines.
     * @throws `ERR` if there is no such index, or if the query makes no sense.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.explain(client, "idx", "@price:[5 15]"); // such as "NUMERIC {5.000000 <= @price <= 15.000000}"
     * ```
     */
    static explain(
        client: BaseClient,
        indexName: GlideString,
        query: GlideString,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString> {
        return runOn(client, Search.ftExplain(indexName, query), options);
    }

    /**
     * Shows how a query is understood, line by line.
     *
     * @param indexName The name of the index.
     * @param query What to look for, in the query language of the module.
     * @returns The parts of the query, in lines.
     * @throws `ERR` if there is no such index, or if the query makes no sense.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.explaincli(client, "idx", "@price:[5 15]"); // such as ["NUMERIC {5.000000 <= @price <=
     * 15.000000}"]
     * ```
     */
    static explaincli(
        client: BaseClient,
        indexName: GlideString,
        query: GlideString,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return runOn(client, Search.ftExplaincli(indexName, query), options);
    }

    /**
     * Describes an index: its documents, its fields, and how far it is.
     *
     * @param indexName The name of the index.
     * @returns What is known, by name; which names there are depends on the module and its version.
     * @throws `ERR` if there is no such index.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.info(client, "idx"); // such as { "index_name": "idx", "num_docs": "0" }
     * ```
     */
    static info(
        client: BaseClient,
        indexName: GlideString,
        options?: FtInfoOptions & DecoderOption & CallOptions,
    ): Promise<FtInfoReturnType> {
        return runOn(client, Search.ftInfo(indexName, options), options);
    }

    /**
     * Runs a search and measures how long its parts take.
     *
     * @param query What to look for, in the query language of the module.
     * @param indexName The name of the index.
     * @param options What to give, and how to run the query. `limited`: whether parts of parts are left out.
     * @returns What the search found, and the times by the names of the parts.
     * @throws `ERR` if there is no such index, or if the query makes no sense.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.profileSearch(client, "idx", "@price:[5 15]"); // such as [[0], { "all.count": 0 }]
     * ```
     */
    static profileSearch(
        client: BaseClient,
        indexName: GlideString,
        query: GlideString,
        options?: FtSearchOptions & { limited?: boolean } & DecoderOption & CallOptions,
    ): Promise<[FtSearchReturnType, Record<string, number>]> {
        return runOn(client, builders.ftProfileSearch(indexName, query, options), options);
    }

    /**
     * Runs an aggregation and measures how long its parts take.
     *
     * @param query What to look for, in the query language of the module.
     * @param indexName The name of the index.
     * @param options What to read, what to do with it, and how to run the query. `limited`: whether parts of parts are
     * left out.
     * @returns The records, and the times by the names of the parts.
     * @since valkey-search 1.0.0
     */
    static profileAggregate(
        client: BaseClient,
        indexName: GlideString,
        query: GlideString,
        options?: FtAggregateOptions & { limited?: boolean } & DecoderOption & CallOptions,
    ): Promise<[FtAggregateReturnType, Record<string, number>]> {
        return runOn(client, builders.ftProfileAggregate(indexName, query, options), options);
    }

    /**
     * Searches an index for documents.
     *
     * @param query What to look for, in the query language of the module.
     * @param indexName The name of the index.
     * @param options What to give, in which order, and how to run the query.
     * @returns How many documents there are, then those that were asked for: by key, with their fields. Only the number
     * if none is given.
     * @throws `ERR` if there is no such index, or if the query makes no sense.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await client.hset("item:1", { price: "10" }); // 1
     * await GlideFt.search(client, "idx", "@price:[5 15]"); // [1, { "item:1": { "price": "10" } }]
     * ```
     */
    static search(
        client: BaseClient,
        indexName: GlideString,
        query: GlideString,
        options?: FtSearchOptions & DecoderOption & CallOptions,
    ): Promise<FtSearchReturnType> {
        return runOn(client, builders.ftSearch(indexName, query, options), options);
    }

    /**
     * Lists the other names of indexes.
     *
     * @returns The name of the index for each of them.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.aliasadd(client, "idx", "items"); // "OK"
     * await GlideFt.aliaslist(client); // { "items": "idx" }
     * ```
     */
    static aliaslist(client: BaseClient, options?: DecoderOption & CallOptions): Promise<GlideRecord<GlideString>> {
        return runOn(client, Search.ftAliaslist(), options);
    }

    /**
     * Lists the indexes.
     *
     * @returns The names of all indexes, in no particular order.
     * @since valkey-search 1.0.0
     * @example
     * ```ts
     * await GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"]
     * }); // "OK"
     * await GlideFt.list(client); // ["idx"]
     * ```
     */
    static list(client: BaseClient, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return runOn(client, Search.ftList(), options);
    }
}
