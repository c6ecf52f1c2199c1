// @generated from protobuf/commands by codegen. Do not edit.

import { Command, list, type Argument } from "../Command";
import { type GlideString } from "../Decoder";
import { subscribers } from "../readers/pubsub";

export function publish(message: GlideString, channel: GlideString): Command<number> {
    return new Command(801, [channel, message]);
}

export function pubsubChannels(pattern?: GlideString): Command<GlideString[]> {
    const sent: Argument[] = [];
    if (pattern !== undefined) sent.push(pattern);
    return new Command(802, sent);
}

export function pubsubNumPat(): Command<number> {
    return new Command(803, []);
}

export function pubsubNumSub(channels?: GlideString[]): Command<{ channel: GlideString; numSub: number }[]> {
    const sent: Argument[] = [];
    if (channels !== undefined) sent.push(...list(channels, "channels", 0));
    return new Command(804, sent, subscribers);
}

export function pubsubShardChannels(pattern?: GlideString): Command<GlideString[]> {
    const sent: Argument[] = [];
    if (pattern !== undefined) sent.push(pattern);
    return new Command(805, sent);
}

export function pubsubShardNumSub(channels?: GlideString[]): Command<{ channel: GlideString; numSub: number }[]> {
    const sent: Argument[] = [];
    if (channels !== undefined) sent.push(...list(channels, "channels", 0));
    return new Command(806, sent, subscribers);
}

export function spublish(message: GlideString, channel: GlideString): Command<number> {
    return new Command(808, [channel, message]);
}
