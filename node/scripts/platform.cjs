// The name of this machine's prebuilt engine, as `src/native.ts` looks for it.
exports.platform = () => {
    const base = `${process.platform}-${process.arch}`;
    if (process.platform !== "linux") return base;
    return `${base}-${process.report.getReport().header.glibcVersionRuntime ? "gnu" : "musl"}`;
};
