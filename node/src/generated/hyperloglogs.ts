// @generated from protobuf/commands by codegen. Do not edit.

import { Command, list } from "../Command";
import { type GlideString } from "../Decoder";

export function pfadd(key: GlideString, elements: GlideString[]): Command<boolean> {
    return new Command(720, [key, ...list(elements, "elements", 0)]);
}

export function pfcount(keys: GlideString[]): Command<number> {
    return new Command(721, list(keys, "keys"));
}

export function pfmerge(destination: GlideString, sourceKeys: GlideString[]): Command<"OK"> {
    return new Command(723, [destination, ...list(sourceKeys, "sourceKeys", 0)]);
}
