// @generated from protobuf/commands by codegen. Do not edit.

import {
    Command,
    check,
    choice,
    integer,
    list,
    listOf,
    pairs,
    pushAll,
    type Argument,
    type Choices,
    unsigned,
    word,
} from "../Command";
import { Decoder, type GlideReturnType, type GlideString } from "../Decoder";
import {
    type FlushMode,
    type InfoOptions,
    type LatencyEntry,
    type LatencyEventInfo,
    type MemoryStats,
} from "../options/server";
import { Reader, each, record, recordOf, recordWith, setOf, text, tuple } from "../readers/common";
import { latencyEntries, latencyEvents, memoryReport } from "../readers/server";

/** What `commandList` can be told here. */
export type CommandListFilter =
    | { MODULE: string }
    | { ACLCAT: string }
    | { PATTERN: string };

const COMMAND_LIST_FILTER: Choices = {
    MODULE: (value) => [value],
    ACLCAT: (value) => [value],
    PATTERN: (value) => [value],
};

/** What `failover` can be told. */
export interface FailoverOptions {
    /**
     * Which replica takes over; any if absent. With `force` also when the timeout has passed and it lacks something,
     * which is then lost.
     */
    to?: { host: string; port: number; force?: boolean };
    /** Ends a failover that is under way and stays the primary. */
    abort?: boolean;
    /** How long to wait for the replica, in milliseconds, before it is given up; for ever if absent. */
    timeoutMs?: number;
}

/** What `lolwut` can be told. */
export interface LolwutOptions {
    /**
     * Which picture: that of this server version, such as 5 or 6. Without it, or where there is none, the version of
     * the server alone.
     */
    version?: number;
    /** Numbers that change the picture, such as its width; what they mean depends on the picture. */
    parameters?: number[];
}

/** What `memoryUsage` can be told. */
export interface MemoryUsageOptions {
    /** How many elements of a collection to measure, from which the rest is estimated; 5 if absent, 0 for all. */
    samples?: number;
}

/** What `moduleLoadex` can be told. */
export interface ModuleLoadexOptions {
    /** Names of the module's settings, each with its value. */
    configs?: { name: string; value: GlideString }[];
    /** Arguments for the module. */
    args?: GlideString[];
}

/** What `shutdown` can be told. */
export interface ShutdownOptions {
    /** Whether to save the dataset; the server's settings decide if absent. */
    mode?: "NOSAVE" | "SAVE";
    /** Does not wait for replicas that lag behind. Needs server 7.0. */
    now?: boolean;
    /** Ends even if there are errors, such as one while saving. Needs server 7.0. */
    force?: boolean;
    /** Refuses if this is a primary with slots in a cluster. Needs server 9.0. */
    safe?: boolean;
    /** Lets a replica take over first, in a cluster. Needs server 9.0. */
    failover?: boolean;
}

/** Something that was refused, for lack of rights or of a valid password. */
export interface AclLogEntry {
    count: number;
    reason: string;
    context: string;
    object: GlideString;
    username: GlideString;
    "age-seconds": number;
    "client-info": GlideString;
    "entry-id"?: number;
    "timestamp-created"?: number;
    "timestamp-last-updated"?: number;
}

const readAclLogEntry: Reader = recordWith({reason: text, context: text});

/** A further set of rules of a user. */
export interface AclSelector {
    commands: string;
    keys: GlideString;
    channels: GlideString;
    databases?: string;
}

const readAclSelector: Reader = recordWith({commands: text, databases: text});

/** What a user may do. */
export interface AclUser {
    flags: Set<string>;
    passwords: string[];
    commands: string;
    keys: GlideString;
    channels: GlideString;
    databases?: string;
    selectors: AclSelector[];
}

const readAclUser: Reader = recordWith({
    flags: setOf(text),
    passwords: each(text),
    commands: text,
    databases: text,
    selectors: each((reply) => readAclSelector(reply)),
});

/** An argument of a command, as the server describes it for people. */
export interface CommandArgument {
    name: string;
    type: string;
    display_text?: string;
    key_spec_index?: number;
    token?: string;
    summary?: string;
    since?: string;
    deprecated_since?: string;
    flags?: Set<string>;
    arguments?: CommandArgument[];
}

const readCommandArgument: Reader = recordWith({
    name: text,
    type: text,
    display_text: text,
    token: text,
    summary: text,
    since: text,
    deprecated_since: text,
    flags: setOf(text),
    arguments: each((reply) => readCommandArgument(reply)),
});

/** What the server knows about a command, for people. */
export interface CommandDocs {
    summary: string;
    since: string;
    group: string;
    complexity?: string;
    module?: string;
    doc_flags?: Set<string>;
    deprecated_since?: string;
    replaced_by?: string;
    history?: [string, string][];
    arguments?: CommandArgument[];
    subcommands?: Record<string, CommandDocs>;
}

const readCommandDocs: Reader = recordWith({
    summary: text,
    since: text,
    group: text,
    complexity: text,
    module: text,
    doc_flags: setOf(text),
    deprecated_since: text,
    replaced_by: text,
    history: each(tuple([text, text])),
    arguments: each((reply) => readCommandArgument(reply)),
    subcommands: recordOf((reply) => readCommandDocs(reply)),
});

/**
 * What the server knows about a command, for programs: name, arity, flags, first key, last key, step, access
 * categories, tips, keys in detail, subcommands.
 */
export type CommandInfo = [
    string,
    number,
    Set<string>,
    number,
    number,
    number,
    Set<string>,
    string[],
    CommandKeys[],
    CommandInfo[],
];

const readCommandInfo: Reader = tuple([text, null, setOf(text), null, null, null, setOf(text), each(text), each((reply) => readCommandKeys(reply)), each((reply) => readCommandInfo(reply))]);

/** Where some of a command's keys are. */
export interface CommandKeys {
    notes?: string;
    flags: Set<string>;
    begin_search: { type: string; spec: { index?: number; keyword?: string; startfrom?: number } };
    find_keys: { type: string; spec: { lastkey?: number; keystep?: number; limit?: number; keynumidx?: number; firstkey?: number } };
}

const readCommandKeys: Reader = recordWith({
    notes: text,
    flags: setOf(text),
    begin_search: recordWith({ type: text, spec: recordWith({ keyword: text }) }),
    find_keys: recordWith({ type: text, spec: record }),
});

/** A command that was slow or large: id, time, what it took, words, address and name of the connection. */
export type CommandLogEntry = [number, number, number, GlideString[], string, GlideString];

const readCommandLogEntry: Reader = tuple([null, null, null, null, text, null]);

/** A module that the server has loaded. */
export interface LoadedModule {
    name: string;
    ver: number;
    path?: string;
    args?: GlideString[];
}

const readLoadedModule: Reader = recordWith({name: text, path: text});

export function aclCat(category?: string): Command<string[]> {
    const args: Argument[] = [];
    if (category !== undefined) args.push(category);
    return new Command(331, args, null, Decoder.String);
}

export function aclDelUser(usernames: string[]): Command<number> {
    return new Command(332, list(usernames, "usernames"));
}

export function aclDryRun(username: string, command: string, args?: GlideString[]): Command<string> {
    const words: Argument[] = [username, command];
    if (args !== undefined) pushAll(words, list(args, "args"));
    return new Command(333, words, null, Decoder.String);
}

export function aclGenPass(bits?: number): Command<string> {
    const args: Argument[] = [];
    if (bits !== undefined) args.push(unsigned(bits, "bits"));
    return new Command(334, args, null, Decoder.String);
}

const aclGetUserResult: Reader = (reply) => readAclUser(reply);

export function aclGetUser(username: string): Command<AclUser | null> {
    return new Command(335, [username], aclGetUserResult);
}

export function aclList(): Command<GlideString[]> {
    return new Command(336, []);
}

export function aclLoad(): Command<"OK"> {
    return new Command(337, []);
}

const aclLogResult: Reader = each((reply) => readAclLogEntry(reply));

export function aclLog(count?: number): Command<AclLogEntry[]> {
    const args: Argument[] = [];
    if (count !== undefined) args.push(unsigned(count, "count"));
    return new Command(338, args, aclLogResult);
}

export function aclLogReset(): Command<"OK"> {
    return new Command(339, ["RESET"]);
}

export function aclSave(): Command<"OK"> {
    return new Command(340, []);
}

export function aclSetUser(username: string, rules?: GlideString[]): Command<"OK"> {
    const args: Argument[] = [username];
    if (rules !== undefined) pushAll(args, list(rules, "rules"));
    return new Command(341, args);
}

export function aclUsers(): Command<GlideString[]> {
    return new Command(342, []);
}

export function aclWhoami(): Command<GlideString> {
    return new Command(343, []);
}

export function bgrewriteaof(): Command<string> {
    return new Command(350, [], null, Decoder.String);
}

export function bgsave(): Command<string> {
    return new Command(351, [], null, Decoder.String);
}

export function bgsaveCancel(): Command<string> {
    return new Command(353, ["CANCEL"], null, Decoder.String);
}

export function bgsaveSchedule(): Command<string> {
    return new Command(352, ["SCHEDULE"], null, Decoder.String);
}

export function commandCount(): Command<number> {
    return new Command(355, []);
}

const commandDocsResult: Reader = recordOf((reply) => readCommandDocs(reply));

export function commandDocs(names?: string[]): Command<Record<string, CommandDocs>> {
    const args: Argument[] = [];
    if (names !== undefined) pushAll(args, list(names, "names"));
    return new Command(356, args, commandDocsResult, Decoder.String);
}

export function commandGetKeys(command: string, args?: GlideString[]): Command<GlideString[]> {
    const words: Argument[] = [command];
    if (args !== undefined) pushAll(words, list(args, "args"));
    return new Command(357, words);
}

const commandGetKeysAndFlagsResult: Reader = each(tuple([null, setOf(text)]));

export function commandGetKeysAndFlags(command: string, args?: GlideString[]): Command<[GlideString, Set<string>][]> {
    const words: Argument[] = [command];
    if (args !== undefined) pushAll(words, list(args, "args"));
    return new Command(358, words, commandGetKeysAndFlagsResult);
}

const commandInfoResult: Reader = each((reply) => readCommandInfo(reply));

export function commandInfo(names?: string[]): Command<(CommandInfo | null)[]> {
    const args: Argument[] = [];
    if (names !== undefined) pushAll(args, list(names, "names"));
    return new Command(359, args, commandInfoResult, Decoder.String);
}

export function commandList(filter?: CommandListFilter): Command<string[]> {
    const args: Argument[] = [];
    if (filter !== undefined) args.push("FILTERBY", ...choice(filter, COMMAND_LIST_FILTER, "filter"));
    return new Command(360, args, null, Decoder.String);
}

const commandlogGetResult: Reader = each((reply) => readCommandLogEntry(reply));

export function commandlogGet(
    count: number,
    type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY",
): Command<CommandLogEntry[]> {
    return new Command(
        365,
        [integer(count, "count"), word(type, ["SLOW", "LARGE-REQUEST", "LARGE-REPLY"], "type")],
        commandlogGetResult,
    );
}

export function commandlogLen(type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY"): Command<number> {
    return new Command(366, [word(type, ["SLOW", "LARGE-REQUEST", "LARGE-REPLY"], "type")]);
}

export function commandlogReset(type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY"): Command<"OK"> {
    return new Command(367, [word(type, ["SLOW", "LARGE-REQUEST", "LARGE-REPLY"], "type")]);
}

export function configGet(parameters: string[]): Command<Record<string, GlideString>> {
    return new Command(320, list(parameters, "parameters"), record);
}

export function configResetStat(): Command<"OK"> {
    return new Command(370, []);
}

export function configRewrite(): Command<"OK"> {
    return new Command(371, []);
}

export function configSet(parameters: Record<string, GlideString>): Command<"OK"> {
    return new Command(321, pairs(parameters, "parameters"));
}

export function dbsize(): Command<number> {
    return new Command(322, []);
}

export function debug(tool: string, args?: GlideString[]): Command<GlideReturnType> {
    const words: Argument[] = [tool];
    if (args !== undefined) pushAll(words, list(args, "args"));
    return new Command(375, words);
}

export function failover(options?: FailoverOptions): Command<"OK"> {
    const args: Argument[] = [];
    check(args, options, ["to", "abort", "timeoutMs"]);
    if (options?.to !== undefined)
        args.push("TO", options.to.host, unsigned(options.to.port, "to.port"), ...(options.to.force ? ["FORCE"] : []));
    if (options?.abort) args.push("ABORT");
    if (options?.timeoutMs !== undefined) args.push("TIMEOUT", unsigned(options.timeoutMs, "timeoutMs"));
    return new Command(376, args);
}

export function flushall(mode?: FlushMode): Command<"OK"> {
    const args: Argument[] = [];
    if (mode !== undefined) args.push(word(mode, ["ASYNC", "SYNC"], "mode"));
    return new Command(323, args);
}

export function flushdb(mode?: FlushMode): Command<"OK"> {
    const args: Argument[] = [];
    if (mode !== undefined) args.push(word(mode, ["ASYNC", "SYNC"], "mode"));
    return new Command(324, args);
}

export function info(sections?: InfoOptions[]): Command<string> {
    const args: Argument[] = [];
    if (sections !== undefined) pushAll(args, list(sections, "sections"));
    return new Command(325, args, null, Decoder.String);
}

export function lastsave(): Command<number> {
    return new Command(327, []);
}

export function latencyDoctor(): Command<string> {
    return new Command(380, [], null, Decoder.String);
}

export function latencyGraph(event: string): Command<string> {
    return new Command(381, [event], null, Decoder.String);
}

const latencyHistogramResult: Reader = recordOf(recordWith({ histogram_usec: record }));

export function latencyHistogram(
    commands?: string[],
): Command<Record<string, { calls: number; histogram_usec: Record<string, number> }>> {
    const args: Argument[] = [];
    if (commands !== undefined) pushAll(args, list(commands, "commands"));
    return new Command(382, args, latencyHistogramResult, Decoder.String);
}

export function latencyHistory(event: GlideString): Command<LatencyEntry[]> {
    return new Command(383, [event], latencyEntries);
}

export function latencyLatest(): Command<LatencyEventInfo[]> {
    return new Command(384, [], latencyEvents, Decoder.String);
}

export function latencyReset(events?: GlideString[]): Command<number> {
    const args: Argument[] = [];
    if (events !== undefined) pushAll(args, list(events, "events"));
    return new Command(385, args);
}

export function lolwut(options?: LolwutOptions): Command<string> {
    const args: Argument[] = [];
    check(args, options, ["version", "parameters"]);
    if (options?.version !== undefined) args.push("VERSION", unsigned(options.version, "version"));
    if (options?.parameters !== undefined)
        pushAll(args, listOf(options.parameters, "parameters", (item) => [integer(item, "parameters")]));
    return new Command(328, args, null, Decoder.String);
}

export function memoryDoctor(): Command<string> {
    return new Command(390, [], null, Decoder.String);
}

export function memoryMallocStats(): Command<string> {
    return new Command(391, [], null, Decoder.String);
}

export function memoryPurge(): Command<"OK"> {
    return new Command(392, []);
}

export function memoryStats(): Command<MemoryStats> {
    return new Command(393, [], memoryReport, Decoder.String);
}

export function memoryUsage(key: GlideString, options?: MemoryUsageOptions): Command<number | null> {
    const args: Argument[] = [key];
    check(args, options, ["samples"]);
    if (options?.samples !== undefined) args.push("SAMPLES", unsigned(options.samples, "samples"));
    return new Command(394, args);
}

const moduleListResult: Reader = each((reply) => readLoadedModule(reply));

export function moduleList(): Command<LoadedModule[]> {
    return new Command(400, [], moduleListResult);
}

export function moduleLoad(path: string, args?: GlideString[]): Command<"OK"> {
    const words: Argument[] = [path];
    if (args !== undefined) pushAll(words, list(args, "args"));
    return new Command(401, words);
}

export function moduleLoadex(path: string, options?: ModuleLoadexOptions): Command<"OK"> {
    const args: Argument[] = [path];
    check(args, options, ["configs", "args"]);
    if (options?.configs !== undefined)
        pushAll(args, listOf(options.configs, "configs", (item) => ["CONFIG", item.name, item.value]));
    if (options?.args !== undefined) args.push("ARGS", ...list(options.args, "args"));
    return new Command(402, args);
}

export function moduleUnload(name: string): Command<"OK"> {
    return new Command(403, [name]);
}

export function replicaof(host: string, port: number): Command<"OK"> {
    return new Command(413, [host, unsigned(port, "port")]);
}

export function replicaofNoOne(): Command<"OK"> {
    return new Command(414, ["NO", "ONE"]);
}

export function role(): Command<GlideReturnType> {
    return new Command(326, []);
}

export function save(): Command<"OK"> {
    return new Command(416, []);
}

export function shutdown(options?: ShutdownOptions): Command<"OK"> {
    const args: Argument[] = [];
    check(args, options, ["mode", "now", "force", "safe", "failover"]);
    if (options?.mode !== undefined) args.push(word(options.mode, ["NOSAVE", "SAVE"], "mode"));
    if (options?.now) args.push("NOW");
    if (options?.force) args.push("FORCE");
    if (options?.safe) args.push("SAFE");
    if (options?.failover) args.push("FAILOVER");
    return new Command(417, args);
}

export function shutdownAbort(): Command<"OK"> {
    return new Command(418, ["ABORT"]);
}

export function slaveof(host: string, port: number): Command<"OK"> {
    return new Command(419, [host, unsigned(port, "port")]);
}

export function slaveofNoOne(): Command<"OK"> {
    return new Command(420, ["NO", "ONE"]);
}

const slowlogGetResult: Reader = each((reply) => readCommandLogEntry(reply));

export function slowlogGet(count?: number): Command<CommandLogEntry[]> {
    const args: Argument[] = [];
    if (count !== undefined) args.push(integer(count, "count"));
    return new Command(421, args, slowlogGetResult);
}

export function slowlogLen(): Command<number> {
    return new Command(422, []);
}

export function slowlogReset(): Command<"OK"> {
    return new Command(423, []);
}

export function swapdb(first: number, second: number): Command<"OK"> {
    return new Command(329, [unsigned(first, "first"), unsigned(second, "second")]);
}

export function time(): Command<[string, string]> {
    return new Command(330, [], null, Decoder.String);
}
