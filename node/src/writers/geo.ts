/** Words of parameters of commands on places, whose published types are not what the server takes. */

import { type Argument, describe, float, Invalid, listOf, word } from "../Command";
import type { GlideString } from "../Decoder";
import type { GeoSearchShape, GeospatialData, SearchOrigin } from "../options/geo";

const UNITS = ["m", "km", "ft", "mi"];

export function geoMembers(places: ReadonlyMap<GlideString, GeospatialData>, name: string): Argument[] {
    if (!(places instanceof Map)) return [new Invalid(`${name} must be a Map, but is ${describe(places)}`)];
    if (places.size === 0) return [new Invalid(`${name} must not be empty`)];
    return [...places].flatMap(([member, place]) => [...position(place, name), member]);
}

export function geoVertices(vertices: readonly GeospatialData[], name: string): Argument[] {
    return listOf(vertices, name, (place) => position(place, name));
}

export function searchOrigin(origin: SearchOrigin, name: string): Argument[] {
    if (typeof origin === "object" && origin !== null) {
        if ("position" in origin) return ["FROMLONLAT", ...position(origin.position, `${name}.position`)];
        if ("member" in origin) return ["FROMMEMBER", origin.member];
    }
    return [new Invalid(`${name} must be an object with a member or a position, but is ${describe(origin)}`)];
}

export function searchShape(shape: GeoSearchShape, name: string): Argument[] {
    if (typeof shape === "object" && shape !== null) {
        const unit = word(shape.unit, UNITS, `${name}.unit`);
        if ("radius" in shape) return ["BYRADIUS", float(shape.radius, `${name}.radius`), unit];
        if ("width" in shape || "height" in shape) {
            return ["BYBOX", float(shape.width, `${name}.width`), float(shape.height, `${name}.height`), unit];
        }
    }
    return [new Invalid(`${name} must be an object with a radius, or a width and a height, but is ${describe(shape)}`)];
}

function position(place: GeospatialData, name: string): Argument[] {
    return [float(place?.longitude, `${name}.longitude`), float(place?.latitude, `${name}.latitude`)];
}
