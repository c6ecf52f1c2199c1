/** Options and results of commands of the connection. */

/** Which commands `clientPause` holds back. */
export enum ClientPauseMode {
    ALL = "ALL",
    WRITE = "WRITE",
}

/** How the server tracks the keys that a connection reads. */
export class ClientTrackingInfo {
    constructor(
        /** What is switched on, such as `on` or `bcast`; `off` if nothing is. */
        public readonly flags: Set<string>,
        /** Id of the connection that is told of changes; -1 if tracking is off, 0 if it is this one. */
        public readonly redirect: number,
        /** Prefixes of the keys that are tracked. */
        public readonly prefixes: Set<string>,
    ) {}
}
