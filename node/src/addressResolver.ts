/** The function of an application that says where servers really listen. */

import { describe } from "./Command";
import type { BaseClientConfiguration } from "./Configuration";
import { configurationError } from "./Errors";
import type { AddressResolver } from "./native";

/** The function as the engine calls it: whatever goes wrong is an answer. */
export function addressResolver({ addressResolver }: BaseClientConfiguration): AddressResolver | undefined {
    if (addressResolver === undefined) return undefined;
    if (typeof addressResolver !== "function")
        throw configurationError(`addressResolver: expected a function, got ${describe(addressResolver)}`);
    return (host, port) => {
        try {
            const answer = addressResolver(host, port);
            if (!isAddress(answer)) return { problem: `expected [host, port], got ${describe(answer)}` };
            return { host: answer[0], port: answer[1] };
        } catch (error) {
            return { problem: error instanceof Error ? error.message : String(error) };
        }
    };
}

function isAddress(answer: unknown): answer is [string, number] {
    if (!Array.isArray(answer) || answer.length !== 2) return false;
    const [host, port] = answer;
    return typeof host === "string" && host !== "" && Number.isInteger(port) && port > 0 && port < 2 ** 16;
}
