/** Reads the server's report about itself. */

/** The fields of an `info` reply by their names; its headings are left out. */
export function parseInfoResponse(response: string): Record<string, string> {
    const fields: Record<string, string> = {};
    for (const line of response.split("\n")) {
        const text = line.trim();
        const colon = text.indexOf(":");
        if (colon > 0 && !text.startsWith("#")) fields[text.slice(0, colon)] = text.slice(colon + 1);
    }
    return fields;
}
