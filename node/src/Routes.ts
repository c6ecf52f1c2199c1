/** Which nodes of a cluster a request goes to, as users say it and as it is written. */

import { Command, describe } from "./Command";
import { usageError } from "./Errors";
import { MessageWriter } from "./message";
import { type Reader, recordOf } from "./readers/common";

/** The node that has a slot. */
export interface SlotIdTypes {
    /** Its primary, or one of its replicas. */
    type: "primarySlotId" | "replicaSlotId";
    /** The slot, 0 to 16383. */
    id: number;
}

/** The node that has the slot of a key. */
export interface SlotKeyTypes {
    /** Its primary, or one of its replicas. */
    type: "primarySlotKey" | "replicaSlotKey";
    key: string;
}

/** The node at an address. */
export interface RouteByAddress {
    type: "routeByAddress";
    /** The host; with a colon and the port after it, if `port` is absent. An IPv6 address may be in brackets. */
    host: string;
    port?: number;
}

/** A route that leads to one node. */
export type SingleNodeRoute = "randomNode" | SlotIdTypes | SlotKeyTypes | RouteByAddress;

/** Which nodes a command goes to. */
export type Routes = SingleNodeRoute | "allPrimaries" | "allNodes";

/** Where to send a command. */
export interface RouteOption {
    /** Where to send the command, if not where it goes by itself. */
    route?: Routes;
}

/** A reply, or where the route leads to several nodes a reply per node, by the nodes' addresses. */
export type ClusterResponse<T> = T | Record<string, T>;

const enum Field {
    Nodes = 1,
    SlotKey = 2,
    SlotId = 3,
    Address = 4,
    Replica = 5,
}

const NODES = ["randomNode", "allNodes", "allPrimaries"];
const SLOTS = 16384;
const PORTS = 65536;

/** The Route message. */
export function routeMessage(route: Routes): Uint8Array {
    const writer = new MessageWriter();
    if (typeof route === "string") {
        const nodes = NODES.indexOf(route);
        if (nodes < 0) throw usageError(`route must be one of ${NODES.join(", ")} or an object`);
        return writer.chosen(Field.Nodes, nodes).finish();
    }
    if (typeof route !== "object" || route === null) throw usageError(`route must not be ${describe(route)}`);
    switch (route.type) {
        case "primarySlotKey":
        case "replicaSlotKey":
            if (typeof route.key !== "string")
                throw usageError(`route.key must be a string, but is ${describe(route.key)}`);
            writer.chosen(Field.SlotKey, route.key);
            break;
        case "primarySlotId":
        case "replicaSlotId":
            writer.chosen(Field.SlotId, within(route.id, SLOTS, "route.id"));
            break;
        case "routeByAddress": {
            const { host, port } = address(route);
            writer.message(Field.Address, (inner) => inner.text(1, host).number(2, port));
            break;
        }
        default:
            throw usageError(
                "route.type must be one of primarySlotKey, replicaSlotKey, primarySlotId, replicaSlotId, routeByAddress",
            );
    }
    return writer.number(Field.Replica, route.type.startsWith("replica") ? 1 : 0).finish();
}

export function leadsToSeveral(route: Routes | undefined): boolean {
    return route === "allNodes" || route === "allPrimaries";
}

/**
 * A command whose nodes answer for themselves, with what reads their replies: one where it goes to one node, an object of
 * them by their addresses where it goes to several.
 *
 * @param goesTo Where it goes without a route.
 */
export function perNode<T>(
    command: Command<T>,
    options: RouteOption | undefined,
    goesTo: "one" | "several" = "one",
): Command<ClusterResponse<T>> {
    const route = options?.route;
    const several = route === undefined ? goesTo === "several" : leadsToSeveral(route);
    return several ? new PerNode(command) : command;
}

/** A command to several nodes, each of which answers for itself. */
export class PerNode<T> extends Command<Record<string, T>> {
    /** @param one The command to one of them. */
    constructor(readonly one: Command<T>) {
        super(one.id, one.args, recordOf(one.read ?? same), one.decoder);
    }
}

const same: Reader = (reply) => reply;

function address({ host, port }: RouteByAddress): { host: string; port: number } {
    if (typeof host !== "string" || host === "") throw usageError("route.host must be a string that is not empty");
    if (port !== undefined) return { host: unbracketed(host), port: within(port, PORTS, "route.port") };
    const colon = host.lastIndexOf(":");
    const digits = host.slice(colon + 1);
    if (colon <= 0 || !/^\d+$/.test(digits))
        throw usageError("route.host must end with a port, or route.port be there");
    return { host: unbracketed(host.slice(0, colon)), port: within(Number(digits), PORTS, "route.host") };
}

/** An IPv6 address may be in brackets, so that its own colons do not count. */
function unbracketed(host: string): string {
    return host.replace(/^\[(.*)\]$/, "$1");
}

function within(value: number, limit: number, name: string): number {
    if (Number.isInteger(value) && value >= 0 && value < limit) return value;
    throw usageError(`${name} must be an integer from 0 to ${limit - 1}, but is ${describe(value)}`);
}
