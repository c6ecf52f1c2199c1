// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, type Argument, word } from "../Command";
import { type GlideRecord, type GlideString } from "../Decoder";
import { type FtInfoOptions, type FtInfoReturnType } from "../options/search";
import { Reader, each, record, recordWith } from "../readers/common";

export function ftAliasadd(indexName: GlideString, alias: GlideString): Command<"OK"> {
    return new Command(1201, [alias, indexName]);
}

export function ftAliasdel(alias: GlideString): Command<"OK"> {
    return new Command(1202, [alias]);
}

export function ftAliasupdate(alias: GlideString, indexName: GlideString): Command<"OK"> {
    return new Command(1203, [alias, indexName]);
}

export function ftDropindex(indexName: GlideString): Command<"OK"> {
    return new Command(1207, [indexName]);
}

export function ftExplain(indexName: GlideString, query: GlideString): Command<GlideString> {
    return new Command(1208, [indexName, query]);
}

export function ftExplaincli(indexName: GlideString, query: GlideString): Command<GlideString[]> {
    return new Command(1209, [indexName, query]);
}

const infoResult: Reader = recordWith({
    index_definition: record,
    attributes: each(recordWith({ index: recordWith({ algorithm: record }) })),
    fields: each(recordWith({ vector_params: record })),
    gc_stats: record,
    cursor_stats: record,
    dialect_stats: record,
});

export function ftInfo(indexName: GlideString, options?: FtInfoOptions): Command<FtInfoReturnType> {
    const args: Argument[] = [indexName];
    check(args, options, ["scope", "shardScope", "consistency"]);
    if (options?.scope !== undefined) args.push(word(options.scope, ["LOCAL", "PRIMARY", "CLUSTER"], "scope"));
    if (options?.shardScope !== undefined)
        args.push(word(options.shardScope, ["ALLSHARDS", "SOMESHARDS"], "shardScope"));
    if (options?.consistency !== undefined)
        args.push(word(options.consistency, ["CONSISTENT", "INCONSISTENT"], "consistency"));
    return new Command(1210, args, infoResult);
}

export function ftAliaslist(): Command<GlideRecord<GlideString>> {
    return new Command(1205, []);
}

export function ftList(): Command<GlideString[]> {
    return new Command(1206, []);
}
