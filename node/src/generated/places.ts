// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, counted, float, list, pushAll, type Argument, unsigned, word } from "../Command";
import { Decoder, type GlideString } from "../Decoder";
import { type ConditionalChange, type SortOrder } from "../options/common";
import {
    type GeoSearchResultOptions,
    type GeoSearchShape,
    type GeoSearchStoreResultOptions,
    type GeoUnit,
    type GeospatialData,
    type SearchOrigin,
} from "../options/geo";
import { geoMembers, geoVertices, searchOrigin, searchShape } from "../writers/geo";

/** What `geoadd` can be told. */
export interface GeoAddOptions {
    /** Which members to add. Needs server 6.2. */
    updateMode?: ConditionalChange;
    /** Whether members that were moved count as well. Needs server 6.2. */
    changed?: boolean;
}

/** What `geodist` can be told. */
export interface GeoDistOptions {
    /** The unit of the distance; metres if left out. */
    unit?: GeoUnit;
}

/** What `georadiusStore` can be told. */
export interface GeoRadiusStoreOptions {
    /** How many members to give at most; the nearest ones. */
    count?: number;
    /**
     * Whether to stop as soon as `count` members were found, which need not be the nearest ones. Needs a count, and
     * server 6.2.
     */
    isAny?: boolean;
    /** The order by distance; without it there is none. */
    sortOrder?: SortOrder;
}

export function geoadd(
    key: GlideString,
    membersToGeospatialData: Map<GlideString, GeospatialData>,
    options?: GeoAddOptions,
): Command<number> {
    const args: Argument[] = [key];
    check(args, options, ["updateMode", "changed"]);
    if (options?.updateMode !== undefined) args.push(word(options.updateMode, ["NX", "XX"], "updateMode"));
    if (options?.changed) args.push("CH");
    pushAll(args, geoMembers(membersToGeospatialData, "membersToGeospatialData"));
    return new Command(600, args);
}

export function geodist(
    key: GlideString,
    member1: GlideString,
    member2: GlideString,
    options?: GeoDistOptions,
): Command<number | null> {
    const args: Argument[] = [key, member1, member2];
    check(args, options, ["unit"]);
    if (options?.unit !== undefined) args.push(word(options.unit, ["m", "km", "ft", "mi"], "unit"));
    return new Command(601, args);
}

export function geohash(key: GlideString, members: GlideString[]): Command<(string | null)[]> {
    return new Command(602, [key, ...list(members, "members", 0)], null, Decoder.String);
}

export function geopos(key: GlideString, members: GlideString[]): Command<([number, number] | null)[]> {
    return new Command(603, [key, ...list(members, "members", 0)]);
}

export function georadius(
    key: GlideString,
    longitude: number,
    latitude: number,
    radius: number,
    unit: GeoUnit,
    options?: GeoSearchResultOptions,
): Command<[GlideString, [number?, number?, [number, number]?]?][]> {
    const args: Argument[] = [key, float(longitude, "longitude"), float(latitude, "latitude"), float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["withCoord", "withDist", "withHash", "count", "isAny", "sortOrder"]);
    if (options?.withCoord) args.push("WITHCOORD");
    if (options?.withDist) args.push("WITHDIST");
    if (options?.withHash) args.push("WITHHASH");
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    return new Command(604, args);
}

export function georadiusStore(
    key: GlideString,
    longitude: number,
    latitude: number,
    radius: number,
    unit: GeoUnit,
    destination: GlideString,
    options?: GeoRadiusStoreOptions,
): Command<number> {
    const args: Argument[] = [key, float(longitude, "longitude"), float(latitude, "latitude"), float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["count", "isAny", "sortOrder"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    args.push("STORE", destination);
    return new Command(605, args);
}

export function georadiusStoreDist(
    key: GlideString,
    longitude: number,
    latitude: number,
    radius: number,
    unit: GeoUnit,
    destination: GlideString,
    options?: GeoRadiusStoreOptions,
): Command<number> {
    const args: Argument[] = [key, float(longitude, "longitude"), float(latitude, "latitude"), float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["count", "isAny", "sortOrder"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    args.push("STOREDIST", destination);
    return new Command(606, args);
}

export function georadiusbymember(
    key: GlideString,
    member: GlideString,
    radius: number,
    unit: GeoUnit,
    options?: GeoSearchResultOptions,
): Command<[GlideString, [number?, number?, [number, number]?]?][]> {
    const args: Argument[] = [key, member, float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["withCoord", "withDist", "withHash", "count", "isAny", "sortOrder"]);
    if (options?.withCoord) args.push("WITHCOORD");
    if (options?.withDist) args.push("WITHDIST");
    if (options?.withHash) args.push("WITHHASH");
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    return new Command(607, args);
}

export function georadiusbymemberStore(
    key: GlideString,
    member: GlideString,
    radius: number,
    unit: GeoUnit,
    destination: GlideString,
    options?: GeoRadiusStoreOptions,
): Command<number> {
    const args: Argument[] = [key, member, float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["count", "isAny", "sortOrder"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    args.push("STORE", destination);
    return new Command(608, args);
}

export function georadiusbymemberStoreDist(
    key: GlideString,
    member: GlideString,
    radius: number,
    unit: GeoUnit,
    destination: GlideString,
    options?: GeoRadiusStoreOptions,
): Command<number> {
    const args: Argument[] = [key, member, float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["count", "isAny", "sortOrder"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    args.push("STOREDIST", destination);
    return new Command(609, args);
}

export function georadiusbymemberReadOnly(
    key: GlideString,
    member: GlideString,
    radius: number,
    unit: GeoUnit,
    options?: GeoSearchResultOptions,
): Command<[GlideString, [number?, number?, [number, number]?]?][]> {
    const args: Argument[] = [key, member, float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["withCoord", "withDist", "withHash", "count", "isAny", "sortOrder"]);
    if (options?.withCoord) args.push("WITHCOORD");
    if (options?.withDist) args.push("WITHDIST");
    if (options?.withHash) args.push("WITHHASH");
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    return new Command(610, args);
}

export function georadiusReadOnly(
    key: GlideString,
    longitude: number,
    latitude: number,
    radius: number,
    unit: GeoUnit,
    options?: GeoSearchResultOptions,
): Command<[GlideString, [number?, number?, [number, number]?]?][]> {
    const args: Argument[] = [key, float(longitude, "longitude"), float(latitude, "latitude"), float(radius, "radius"), word(unit, ["m", "km", "ft", "mi"], "unit")];
    check(args, options, ["withCoord", "withDist", "withHash", "count", "isAny", "sortOrder"]);
    if (options?.withCoord) args.push("WITHCOORD");
    if (options?.withDist) args.push("WITHDIST");
    if (options?.withHash) args.push("WITHHASH");
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    return new Command(611, args);
}

export function geosearch(
    key: GlideString,
    searchFrom: SearchOrigin,
    searchBy: GeoSearchShape,
    options?: GeoSearchResultOptions,
): Command<[GlideString, [number?, number?, [number, number]?]?][]> {
    const args: Argument[] = [key, ...searchOrigin(searchFrom, "searchFrom"), ...searchShape(searchBy, "searchBy")];
    check(args, options, ["sortOrder", "count", "isAny", "withCoord", "withDist", "withHash"]);
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.withCoord) args.push("WITHCOORD");
    if (options?.withDist) args.push("WITHDIST");
    if (options?.withHash) args.push("WITHHASH");
    return new Command(612, args);
}

export function geosearchPolygon(
    key: GlideString,
    vertices: GeospatialData[],
    options?: GeoSearchResultOptions,
): Command<[GlideString, [number?, number?, [number, number]?]?][]> {
    const args: Argument[] = [key, "BYPOLYGON", ...counted(geoVertices(vertices, "vertices"), 2)];
    check(args, options, ["sortOrder", "count", "isAny", "withCoord", "withDist", "withHash"]);
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.withCoord) args.push("WITHCOORD");
    if (options?.withDist) args.push("WITHDIST");
    if (options?.withHash) args.push("WITHHASH");
    return new Command(613, args);
}

export function geosearchstore(
    destination: GlideString,
    source: GlideString,
    searchFrom: SearchOrigin,
    searchBy: GeoSearchShape,
    options?: GeoSearchStoreResultOptions,
): Command<number> {
    const args: Argument[] = [destination, source, ...searchOrigin(searchFrom, "searchFrom"), ...searchShape(searchBy, "searchBy")];
    check(args, options, ["sortOrder", "count", "isAny", "storeDist"]);
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.storeDist) args.push("STOREDIST");
    return new Command(614, args);
}

export function geosearchstorePolygon(
    destination: GlideString,
    source: GlideString,
    vertices: GeospatialData[],
    options?: GeoSearchStoreResultOptions,
): Command<number> {
    const args: Argument[] = [destination, source, "BYPOLYGON", ...counted(geoVertices(vertices, "vertices"), 2)];
    check(args, options, ["sortOrder", "count", "isAny", "storeDist"]);
    if (options?.sortOrder !== undefined) args.push(word(options.sortOrder, ["ASC", "DESC"], "sortOrder"));
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.isAny) args.push("ANY");
    if (options?.storeDist) args.push("STOREDIST");
    return new Command(615, args);
}
