// @generated from protobuf/commands by codegen. Do not edit.

import { Command, list, pushAll, type Argument, unsigned, word } from "../Command";
import { type GlideString } from "../Decoder";
import {
    type BitFieldGet,
    type BitFieldSubCommands,
    type BitOffsetOptions,
    type BitwiseOperation,
} from "../options/bitmap";
import { type CallOptions } from "../options/common";
import { bitFields, bitRange } from "../writers/bitmap";

export function bitcount(key: GlideString, range?: BitOffsetOptions | CallOptions): Command<number> {
    const args: Argument[] = [key];
    if (range !== undefined) pushAll(args, bitRange(range, "range"));
    return new Command(500, args);
}

export function bitfield(key: GlideString, subcommands: BitFieldSubCommands[]): Command<(number | null)[]> {
    return new Command(501, [key, ...bitFields(subcommands, "subcommands")]);
}

export function bitfieldReadOnly(key: GlideString, subcommands: BitFieldGet[]): Command<number[]> {
    return new Command(502, [key, ...bitFields(subcommands, "subcommands")]);
}

export function bitop(operation: BitwiseOperation, destination: GlideString, keys: GlideString[]): Command<number> {
    return new Command(
        503,
        [word(operation, ["AND", "OR", "XOR", "NOT"], "operation"), destination, ...list(keys, "keys")],
    );
}

export function bitpos(key: GlideString, bit: number, range?: BitOffsetOptions | CallOptions): Command<number> {
    const args: Argument[] = [key, unsigned(bit, "bit")];
    if (range !== undefined) pushAll(args, bitRange(range, "range"));
    return new Command(504, args);
}

export function getbit(key: GlideString, offset: number): Command<number> {
    return new Command(505, [key, unsigned(offset, "offset")]);
}

export function setbit(key: GlideString, offset: number, value: number): Command<number> {
    return new Command(506, [key, unsigned(offset, "offset"), unsigned(value, "value")]);
}
