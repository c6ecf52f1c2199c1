// @generated from protobuf/commands by codegen. Do not edit.

import { Command, list } from "../Command";
import { type GlideString } from "../Decoder";

export function unwatch(): Command<"OK"> {
    return new Command(303, []);
}

export function watch(keys: GlideString[]): Command<"OK"> {
    return new Command(304, list(keys, "keys"));
}
