export function commandName(id: number): string {
    return id === 0 ? "custom command" : String(id);
}
