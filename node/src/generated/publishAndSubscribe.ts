// @generated from protobuf/commands by codegen. Do not edit.

import { Command, list, pushAll, type Argument } from "../Command";
import { type GlideString } from "../Decoder";
import { subscribers } from "../readers/pubsub";

export function pubsubChannels(pattern?: GlideString): Command<GlideString[]> {
    const args: Argument[] = [];
    if (pattern !== undefined) args.push(pattern);
    return new Command(802, args);
}

export function pubsubNumPat(): Command<number> {
    return new Command(803, []);
}

export function pubsubNumSub(channels?: GlideString[]): Command<{ channel: GlideString; numSub: number }[]> {
    const args: Argument[] = [];
    if (channels !== undefined) pushAll(args, list(channels, "channels", 0));
    return new Command(804, args, subscribers);
}

export function pubsubShardChannels(pattern?: GlideString): Command<GlideString[]> {
    const args: Argument[] = [];
    if (pattern !== undefined) args.push(pattern);
    return new Command(805, args);
}

export function pubsubShardNumSub(channels?: GlideString[]): Command<{ channel: GlideString; numSub: number }[]> {
    const args: Argument[] = [];
    if (channels !== undefined) pushAll(args, list(channels, "channels", 0));
    return new Command(806, args, subscribers);
}

export function spublish(message: GlideString, channel: GlideString): Command<number> {
    return new Command(808, [channel, message]);
}
