import type { GlideRecord } from "../Decoder";
import type { FtInfoReturnType } from "../options/search";
import { record } from "./common";

/** What an index is, with every map in it as an object. */
export function indexInfo(reply: GlideRecord<any>): FtInfoReturnType {
    return objects(reply) as FtInfoReturnType;
}

/** What a query gave, and the times of its parts as an object. */
export function profile<T>([found, times]: [T, GlideRecord<number>]): [T, Record<string, number>] {
    return [found, record(times)];
}

function objects(value: any): unknown {
    if (!Array.isArray(value)) return value;
    const isMap = value.length > 0 && value.every((item) => Object.keys(item ?? {}).join() === "key,value");
    if (!isMap) return value.map(objects);
    return record(value.map(({ key, value: inner }) => ({ key, value: objects(inner) })));
}
