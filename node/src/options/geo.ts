/** Types of the commands on places. */

import type { GlideString } from "../Decoder";
import type { SortOrder } from "./common";

/** Units of distances. */
export enum GeoUnit {
    METERS = "m",
    KILOMETERS = "km",
    MILES = "mi",
    FEET = "ft",
}

/** A place, in degrees. */
export interface GeospatialData {
    /** From -180 to 180. */
    longitude: number;
    /** From -85.05112878 to 85.05112878. */
    latitude: number;
}

/** The centre of a search: a place. */
export interface CoordOrigin {
    position: GeospatialData;
}

/** The centre of a search: the place of a member. */
export interface MemberOrigin {
    member: GlideString;
}

/** The centre of a search. */
export type SearchOrigin = CoordOrigin | MemberOrigin;

/** A circle to search. */
export interface GeoCircleShape {
    radius: number;
    unit: GeoUnit;
}

/** A box to search, whose sides follow the meridians and the parallels. */
export interface GeoBoxShape {
    width: number;
    height: number;
    unit: GeoUnit;
}

/** The area to search. */
export type GeoSearchShape = GeoCircleShape | GeoBoxShape;

/** Which of the members that a search finds are wanted. */
interface GeoSearchCommonResultOptions {
    /** The order by distance. */
    sortOrder?: SortOrder;
    /** How many members to give at most; the nearest ones, unless the order says otherwise. */
    count?: number;
    /** Whether to stop as soon as `count` members were found, which need not be the nearest ones. Needs server 6.2. */
    isAny?: boolean;
}

/** What a search for places can be told. */
export type GeoSearchResultOptions = GeoSearchCommonResultOptions & {
    /** Whether to add the place of each member. */
    withCoord?: boolean;
    /** Whether to add the distance of each member, in the unit of the search. */
    withDist?: boolean;
    /** Whether to add the number that the server keeps for the place. */
    withHash?: boolean;
};

/** What a search for places that stores its result can be told. */
export type GeoSearchStoreResultOptions = GeoSearchCommonResultOptions & {
    /** Whether the distance becomes the score, in the unit of the search; otherwise it is the place. */
    storeDist?: boolean;
};
