/** Checks a client's configuration, and writes the message that opens the client. */

import { describe } from "./Command";
import {
    type AdvancedGlideClientConfiguration,
    type AdvancedGlideClusterClientConfiguration,
    type BaseClientConfiguration,
    type GlideClientConfiguration,
    type GlideClusterClientConfiguration,
    NodeDiscoveryMode,
    type PeriodicChecks,
    ProtocolVersion,
    type ReadFrom,
} from "./Configuration";
import { Decoder } from "./Decoder";
import { configurationError } from "./Errors";
import { MessageWriter } from "./message";

// Read at run time, so that package.json stays the only place with the version.
const { version } = require("../package.json") as { version: string };

/** The port of a server whose address names none. */
export const DEFAULT_PORT = 6379;
const MOST = 2 ** 32 - 1;
const MILLISECONDS = 1000;

const enum Field {
    Addresses = 1,
    Credentials = 2,
    Protocol = 3,
    DatabaseId = 4,
    ClientName = 5,
    LibName = 6,
    LibVersion = 7,
    RequestTimeout = 8,
    ConnectionTimeout = 9,
    InflightLimit = 10,
    ReadFrom = 11,
    LazyConnect = 12,
    Backoff = 13,
    DisableTcpNodelay = 14,
    Cluster = 17,
    NodeDiscovery = 19,
    ClientZone = 20,
    ReadOnly = 21,
    WaitingLimit = 22,
}

/** Those of Cluster. */
const enum ClusterField {
    CheckInterval = 1,
    DisableChecks = 2,
    RefreshFromSeeds = 3,
}

/** By their numbers in the protocol. */
const READ_FROM: readonly ReadFrom[] = [
    "primary",
    "preferReplica",
    "lowestLatency",
    "allNodes",
    "AZAffinity",
    "AZAffinityReplicasAndPrimary",
];
const BY_ZONE: readonly ReadFrom[] = ["AZAffinity", "AZAffinityReplicasAndPrimary"];

/** Published options whose capability this version does not have; the values here mean "off". */
const NOT_YET: Record<string, readonly unknown[]> = {
    useTLS: [false],
    clientSideCache: [],
    clientCircuitBreaker: [],
    compression: [],
    pubsubSubscriptions: [],
    tlsAdvancedConfiguration: [],
    pubsubReconciliationIntervalMs: [],
    iamConfig: [],
};

const BASE_OPTIONS: readonly (keyof BaseClientConfiguration)[] = [
    "addresses",
    "databaseId",
    "credentials",
    "requestTimeout",
    "protocol",
    "clientName",
    "readFrom",
    "clientAz",
    "inflightRequestsLimit",
    "defaultDecoder",
    "connectionBackoff",
    "lazyConnect",
    "libName",
    "clientInfoTag",
    "addressResolver",
];
const OPTIONS: readonly (keyof GlideClientConfiguration)[] = [
    ...BASE_OPTIONS,
    "advancedConfiguration",
    "nodeDiscoveryMode",
    "readOnly",
];
const CLUSTER_OPTIONS: readonly (keyof GlideClusterClientConfiguration)[] = [
    ...BASE_OPTIONS,
    "advancedConfiguration",
    "periodicChecks",
    "recoveryRequestsQueueSize",
];
const ADVANCED_OPTIONS: readonly (keyof AdvancedGlideClientConfiguration)[] = ["connectionTimeout", "tcpNoDelay"];
const ADVANCED_CLUSTER_OPTIONS: readonly (keyof AdvancedGlideClusterClientConfiguration)[] = [
    ...ADVANCED_OPTIONS,
    "refreshTopologyFromInitialNodes",
];

/** The ConnectionRequest message of a standalone client. Throws a ConfigurationError that names the option at fault. */
export function standaloneRequest(config: GlideClientConfiguration): Uint8Array {
    refuseUnknown(object(config, "the configuration"), OPTIONS, "");
    const message = baseRequest(config, ADVANCED_OPTIONS);
    const { nodeDiscoveryMode = NodeDiscoveryMode.Standard } = config;
    if (typeof nodeDiscoveryMode !== "number" || NodeDiscoveryMode[nodeDiscoveryMode] === undefined)
        throw wrong("nodeDiscoveryMode", "one of NodeDiscoveryMode", nodeDiscoveryMode);
    return message
        .number(Field.NodeDiscovery, nodeDiscoveryMode)
        .number(Field.ReadOnly, Number(flag(config.readOnly, "readOnly") ?? false))
        .finish();
}

/** The ConnectionRequest message of a cluster client. Throws a ConfigurationError that names the option at fault. */
export function clusterRequest(config: GlideClusterClientConfiguration): Uint8Array {
    refuseUnknown(object(config, "the configuration"), CLUSTER_OPTIONS, "");
    const message = baseRequest(config, ADVANCED_CLUSTER_OPTIONS);
    const name = "advancedConfiguration.refreshTopologyFromInitialNodes";
    const fromSeeds = flag(config.advancedConfiguration?.refreshTopologyFromInitialNodes, name) ?? false;
    const checks = config.periodicChecks ?? "enabledDefaultConfigs";
    return message
        .number(Field.WaitingLimit, integer(config.recoveryRequestsQueueSize, "recoveryRequestsQueueSize", 1))
        .message(Field.Cluster, (inner) =>
            writeChecks(inner, checks).number(ClusterField.RefreshFromSeeds, Number(fromSeeds)),
        )
        .finish();
}

function writeChecks(cluster: MessageWriter, checks: PeriodicChecks): MessageWriter {
    if (checks === "enabledDefaultConfigs") return cluster;
    if (checks === "disabled") return cluster.number(ClusterField.DisableChecks, 1);
    const name = "periodicChecks";
    if (typeof checks !== "object" || checks === null)
        throw wrong(name, '"enabledDefaultConfigs", "disabled" or { duration_in_sec }', checks);
    refuseUnknown(checks, ["duration_in_sec"], `${name}.`);
    const { duration_in_sec: seconds } = checks;
    const most = Math.floor(MOST / MILLISECONDS);
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > most)
        throw wrong(`${name}.duration_in_sec`, `an integer from 1 to ${most}`, seconds);
    return cluster.number(ClusterField.CheckInterval, seconds * MILLISECONDS);
}

/** What any client can be told. */
function baseRequest(
    config: GlideClientConfiguration | GlideClusterClientConfiguration,
    advanced: readonly string[],
): MessageWriter {
    const message = new MessageWriter();
    writeAddresses(message, config.addresses);
    writeCredentials(message, config.credentials);
    writeIdentity(message, config);
    writeLimits(message, config);
    writeReads(message, config);
    writeBackoff(message, config.connectionBackoff);
    writeAdvanced(message, config.advancedConfiguration, advanced);
    return message;
}

/** The decoder of a client whose calls name none. */
export function defaultDecoder(config: BaseClientConfiguration): Decoder {
    const decoder = config.defaultDecoder ?? Decoder.String;
    if (decoder === Decoder.String || decoder === Decoder.Bytes) return decoder;
    throw wrong("defaultDecoder", "Decoder.String or Decoder.Bytes", decoder);
}

function writeAddresses(message: MessageWriter, addresses: BaseClientConfiguration["addresses"]): void {
    if (!Array.isArray(addresses) || addresses.length === 0) {
        throw wrong("addresses", "an array of at least one address", addresses);
    }
    addresses.forEach((address, i) => {
        const name = `addresses[${i}]`;
        refuseUnknown(object(address, name), ["host", "port"], `${name}.`);
        const { host, port } = address;
        if (typeof host !== "string" || host.trim() === "")
            throw wrong(`${name}.host`, "a host name or an IP address", host);
        if (port !== undefined && (!Number.isInteger(port) || port < 1 || port > 65535))
            throw wrong(`${name}.port`, "an integer from 1 to 65535", port);
        // The engine knows which port a server has if none is said, and which a sentinel.
        message.message(Field.Addresses, (inner) => inner.text(1, host).number(2, port ?? 0));
    });
}

function writeCredentials(message: MessageWriter, credentials: BaseClientConfiguration["credentials"]): void {
    if (credentials === undefined) return;
    refuseUnknown(object(credentials, "credentials"), ["username", "password"], "credentials.");
    const username = text(credentials.username, "credentials.username") ?? "";
    const password = text(credentials.password, "credentials.password");
    if (password === undefined) throw wrong("credentials.password", "a string", password);
    message.message(Field.Credentials, (inner) => inner.text(1, username).text(2, password));
}

function writeIdentity(message: MessageWriter, config: BaseClientConfiguration): void {
    const { protocol = ProtocolVersion.RESP3 } = config;
    if (protocol !== ProtocolVersion.RESP3 && protocol !== ProtocolVersion.RESP2) {
        throw wrong("protocol", "ProtocolVersion.RESP3 or ProtocolVersion.RESP2", protocol);
    }
    const library = text(config.libName, "libName") ?? "GlideJS";
    const tag = text(config.clientInfoTag, "clientInfoTag");
    message
        .number(Field.Protocol, protocol)
        .number(Field.DatabaseId, integer(config.databaseId, "databaseId", 0))
        .text(Field.ClientName, text(config.clientName, "clientName") ?? "")
        .text(Field.LibName, tag ? `${library}(${tag})` : library)
        .text(Field.LibVersion, version);
}

function writeLimits(message: MessageWriter, config: BaseClientConfiguration): void {
    message
        .number(Field.RequestTimeout, integer(config.requestTimeout, "requestTimeout", 1))
        .number(Field.InflightLimit, integer(config.inflightRequestsLimit, "inflightRequestsLimit", 1))
        .number(Field.LazyConnect, Number(flag(config.lazyConnect, "lazyConnect") ?? false));
}

function writeReads(message: MessageWriter, config: BaseClientConfiguration): void {
    const { readFrom = "primary" } = config;
    const policy = READ_FROM.indexOf(readFrom);
    if (policy < 0) throw wrong("readFrom", `one of ${READ_FROM.join(", ")}`, readFrom);
    const zone = text(config.clientAz, "clientAz") ?? "";
    if (zone === "" && BY_ZONE.includes(readFrom))
        throw wrong("clientAz", `the availability zone of this client, as readFrom is ${readFrom}`, config.clientAz);
    message.number(Field.ReadFrom, policy).text(Field.ClientZone, zone);
}

function writeBackoff(message: MessageWriter, backoff: BaseClientConfiguration["connectionBackoff"]): void {
    if (backoff === undefined) return;
    const name = "connectionBackoff";
    const known = ["numberOfRetries", "factor", "exponentBase", "jitterPercent"];
    refuseUnknown(object(backoff, name), known, `${name}.`);
    const { factor, exponentBase, numberOfRetries, jitterPercent } = backoff;
    message.message(Field.Backoff, (inner) => {
        inner
            .number(1, required(factor, `${name}.factor`, 1))
            .number(2, required(exponentBase, `${name}.exponentBase`, 1))
            .number(3, required(numberOfRetries, `${name}.numberOfRetries`, 0));
        // None at all is something else than the engine's choice.
        if (jitterPercent === undefined) return inner;
        return inner.chosen(4, required(jitterPercent, `${name}.jitterPercent`, 0, 100));
    });
}

function writeAdvanced(
    message: MessageWriter,
    advanced: AdvancedGlideClientConfiguration | undefined,
    known: readonly string[],
): void {
    if (advanced === undefined) return;
    const name = "advancedConfiguration";
    refuseUnknown(object(advanced, name), known, `${name}.`);
    message
        .number(Field.ConnectionTimeout, integer(advanced.connectionTimeout, `${name}.connectionTimeout`, 1))
        .number(Field.DisableTcpNodelay, Number(flag(advanced.tcpNoDelay, `${name}.tcpNoDelay`) === false));
}

function refuseUnknown(options: object, known: readonly string[], prefix: string): void {
    for (const [name, value] of Object.entries(options)) {
        if (known.includes(name) || value === undefined) continue;
        const off = NOT_YET[name];
        if (off === undefined) throw configurationError(`${prefix}${name}: there is no such option`);
        const isOff = off.includes(value) || (name === "compression" && value?.enabled === false);
        if (!isOff) throw configurationError(`${prefix}${name}: this option is not available yet`);
    }
}

function object(value: unknown, name: string): object {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    throw wrong(name, "an object", value);
}

function text(value: unknown, name: string): string | undefined {
    if (value === undefined || typeof value === "string") return value;
    throw wrong(name, "a string", value);
}

function flag(value: unknown, name: string): boolean | undefined {
    if (value === undefined || typeof value === "boolean") return value;
    throw wrong(name, "true or false", value);
}

/** 0 if absent, which leaves the choice to the engine. */
function integer(value: unknown, name: string, least: number): number {
    return value === undefined ? 0 : required(value, name, least);
}

function required(value: unknown, name: string, least: number, most = MOST): number {
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    throw wrong(name, `an integer from ${least} to ${most}`, value);
}

function wrong(name: string, expected: string, value: unknown): Error {
    return configurationError(`${name}: expected ${expected}, got ${describe(value)}`);
}
