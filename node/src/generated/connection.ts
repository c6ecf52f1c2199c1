// @generated from protobuf/commands by codegen. Do not edit.

import {
    Command,
    check,
    choice,
    integer,
    listOf,
    pushAll,
    type Argument,
    type Choices,
    unsigned,
    word,
} from "../Command";
import { Decoder, type GlideString } from "../Decoder";
import { type ClientPauseMode, type ClientTrackingInfo } from "../options/connection";
import { trackingInfo } from "../readers/connection";

/** What `clientKill` can be told here. */
export type ClientKillFilter =
    | { ID: number[] }
    | { TYPE: "NORMAL" | "MASTER" | "PRIMARY" | "SLAVE" | "REPLICA" | "PUBSUB" }
    | { USER: string }
    | { ADDR: string }
    | { LADDR: string }
    | { SKIPME: "YES" | "NO" }
    | { MAXAGE: number }
    | { NAME: string }
    | { IDLE: number }
    | { FLAGS: string }
    | { "LIB-NAME": string }
    | { "LIB-VER": string }
    | { DB: number }
    | { CAPA: string }
    | { IP: string }
    | { "NOT-ID": number[] }
    | { "NOT-TYPE": "NORMAL" | "MASTER" | "PRIMARY" | "SLAVE" | "REPLICA" | "PUBSUB" }
    | { "NOT-USER": string }
    | { "NOT-ADDR": string }
    | { "NOT-LADDR": string }
    | { "NOT-NAME": string }
    | { "NOT-FLAGS": string }
    | { "NOT-LIB-NAME": string }
    | { "NOT-LIB-VER": string }
    | { "NOT-DB": number }
    | { "NOT-CAPA": string }
    | { "NOT-IP": string };

const CLIENT_KILL_FILTER: Choices = {
    ID: (value) => [...listOf(value, "ID", (item) => [integer(item, "ID")])],
    TYPE: (value) => [word(value, ["NORMAL", "MASTER", "PRIMARY", "SLAVE", "REPLICA", "PUBSUB"], "TYPE")],
    USER: (value) => [value],
    ADDR: (value) => [value],
    LADDR: (value) => [value],
    SKIPME: (value) => [word(value, ["YES", "NO"], "SKIPME")],
    MAXAGE: (value) => [unsigned(value, "MAXAGE")],
    NAME: (value) => [value],
    IDLE: (value) => [unsigned(value, "IDLE")],
    FLAGS: (value) => [value],
    "LIB-NAME": (value) => [value],
    "LIB-VER": (value) => [value],
    DB: (value) => [unsigned(value, "DB")],
    CAPA: (value) => [value],
    IP: (value) => [value],
    "NOT-ID": (value) => [...listOf(value, "NOT-ID", (item) => [integer(item, "NOT-ID")])],
    "NOT-TYPE": (value) => [word(value, ["NORMAL", "MASTER", "PRIMARY", "SLAVE", "REPLICA", "PUBSUB"], "NOT-TYPE")],
    "NOT-USER": (value) => [value],
    "NOT-ADDR": (value) => [value],
    "NOT-LADDR": (value) => [value],
    "NOT-NAME": (value) => [value],
    "NOT-FLAGS": (value) => [value],
    "NOT-LIB-NAME": (value) => [value],
    "NOT-LIB-VER": (value) => [value],
    "NOT-DB": (value) => [unsigned(value, "NOT-DB")],
    "NOT-CAPA": (value) => [value],
    "NOT-IP": (value) => [value],
};

/** What `clientList` can be told here. */
export type ClientListFilter =
    | { ID: number[] }
    | { TYPE: "NORMAL" | "MASTER" | "REPLICA" | "PUBSUB" }
    | { USER: string }
    | { ADDR: string }
    | { LADDR: string }
    | { SKIPME: "YES" | "NO" }
    | { MAXAGE: number }
    | { NAME: string }
    | { IDLE: number }
    | { FLAGS: string }
    | { "LIB-NAME": string }
    | { "LIB-VER": string }
    | { DB: number }
    | { CAPA: string }
    | { IP: string }
    | { "NOT-ID": number[] }
    | { "NOT-TYPE": "NORMAL" | "MASTER" | "REPLICA" | "PUBSUB" }
    | { "NOT-USER": string }
    | { "NOT-ADDR": string }
    | { "NOT-LADDR": string }
    | { "NOT-NAME": string }
    | { "NOT-FLAGS": string }
    | { "NOT-LIB-NAME": string }
    | { "NOT-LIB-VER": string }
    | { "NOT-DB": number }
    | { "NOT-CAPA": string }
    | { "NOT-IP": string };

const CLIENT_LIST_FILTER: Choices = {
    ID: (value) => [...listOf(value, "ID", (item) => [integer(item, "ID")])],
    TYPE: (value) => [word(value, ["NORMAL", "MASTER", "REPLICA", "PUBSUB"], "TYPE")],
    USER: (value) => [value],
    ADDR: (value) => [value],
    LADDR: (value) => [value],
    SKIPME: (value) => [word(value, ["YES", "NO"], "SKIPME")],
    MAXAGE: (value) => [unsigned(value, "MAXAGE")],
    NAME: (value) => [value],
    IDLE: (value) => [unsigned(value, "IDLE")],
    FLAGS: (value) => [value],
    "LIB-NAME": (value) => [value],
    "LIB-VER": (value) => [value],
    DB: (value) => [unsigned(value, "DB")],
    CAPA: (value) => [value],
    IP: (value) => [value],
    "NOT-ID": (value) => [...listOf(value, "NOT-ID", (item) => [integer(item, "NOT-ID")])],
    "NOT-TYPE": (value) => [word(value, ["NORMAL", "MASTER", "REPLICA", "PUBSUB"], "NOT-TYPE")],
    "NOT-USER": (value) => [value],
    "NOT-ADDR": (value) => [value],
    "NOT-LADDR": (value) => [value],
    "NOT-NAME": (value) => [value],
    "NOT-FLAGS": (value) => [value],
    "NOT-LIB-NAME": (value) => [value],
    "NOT-LIB-VER": (value) => [value],
    "NOT-DB": (value) => [unsigned(value, "NOT-DB")],
    "NOT-CAPA": (value) => [value],
    "NOT-IP": (value) => [value],
};

/** What `clientList` can be told. */
export interface ClientListOptions {
    /** Which connections to describe; a connection must fit all of them. Without filters, all. */
    filters?: ClientListFilter[];
}

/** What `clientSetInfo` can be told here. */
export type ClientSetInfoAttribute =
    | { "LIB-NAME": string }
    | { "LIB-VER": string };

const CLIENT_SET_INFO_ATTRIBUTE: Choices = {
    "LIB-NAME": (value) => [value],
    "LIB-VER": (value) => [value],
};

/** What `clientUnblock` can be told. */
export interface ClientUnblockOptions {
    /** What its command ends with. */
    reason?: "TIMEOUT" | "ERROR";
}

export function clientGetName(): Command<GlideString | null> {
    return new Command(203, []);
}

export function clientGetredir(): Command<number> {
    return new Command(204, []);
}

export function clientId(): Command<number> {
    return new Command(205, []);
}

export function clientImportSource(mode: "ON" | "OFF"): Command<"OK"> {
    return new Command(206, [word(mode, ["ON", "OFF"], "mode")]);
}

export function clientInfo(): Command<string> {
    return new Command(207, [], null, Decoder.String);
}

export function clientKill(filters: ClientKillFilter[]): Command<number> {
    return new Command(208, listOf(filters, "filters", (item) => choice(item, CLIENT_KILL_FILTER, "filters")));
}

export function clientKillAddress(address: string): Command<"OK"> {
    return new Command(209, [address]);
}

export function clientList(options?: ClientListOptions): Command<string> {
    const args: Argument[] = [];
    check(args, options, ["filters"]);
    if (options?.filters !== undefined)
        pushAll(args, listOf(options.filters, "filters", (item) => choice(item, CLIENT_LIST_FILTER, "filters")));
    return new Command(210, args, null, Decoder.String);
}

export function clientNoEvict(mode: "ON" | "OFF"): Command<"OK"> {
    return new Command(211, [word(mode, ["ON", "OFF"], "mode")]);
}

export function clientNoTouch(mode: "ON" | "OFF"): Command<"OK"> {
    return new Command(212, [word(mode, ["ON", "OFF"], "mode")]);
}

export function clientPause(timeout: number, mode?: ClientPauseMode): Command<"OK"> {
    const args: Argument[] = [unsigned(timeout, "timeout")];
    if (mode !== undefined) args.push(word(mode, ["WRITE", "ALL"], "mode"));
    return new Command(213, args);
}

export function clientSetInfo(attribute: ClientSetInfoAttribute): Command<"OK"> {
    return new Command(215, choice(attribute, CLIENT_SET_INFO_ATTRIBUTE, "attribute"));
}

export function clientSetName(name: string): Command<"OK"> {
    return new Command(216, [name]);
}

export function clientTrackingInfo(): Command<ClientTrackingInfo> {
    return new Command(218, [], trackingInfo);
}

export function clientUnblock(id: number, options?: ClientUnblockOptions): Command<boolean> {
    const args: Argument[] = [integer(id, "id")];
    check(args, options, ["reason"]);
    if (options?.reason !== undefined) args.push(word(options.reason, ["TIMEOUT", "ERROR"], "reason"));
    return new Command(219, args);
}

export function clientUnpause(): Command<"OK"> {
    return new Command(220, []);
}

export function echo(message: GlideString): Command<GlideString> {
    return new Command(221, [message]);
}

export function ping(message?: GlideString): Command<GlideString> {
    const args: Argument[] = [];
    if (message !== undefined) args.push(message);
    return new Command(223, args);
}

export function reset(): Command<"RESET"> {
    return new Command(225, [], null, Decoder.String);
}

export function select(index: number): Command<"OK"> {
    return new Command(226, [unsigned(index, "index")]);
}
