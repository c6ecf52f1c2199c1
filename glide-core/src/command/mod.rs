//! What the engine knows about each server command. The rows are generated; nothing here talks to a server.

mod shape;

pub use shape::Shape;

/// One row of the command table.
#[derive(Debug)]
pub struct Row {
    /// Wire id, as in `Request.command`. Never reused.
    pub id: u16,
    /// The command's words as the server knows them, such as `["CLIENT", "ID"]`.
    pub words: &'static [&'static str],
    /// The words as RESP bulk strings, ready to be copied into a request.
    pub wire: &'static [u8],
    pub flags: Flags,
    /// Where the keys are.
    pub keys: &'static [Keys],
    /// Where the command goes when it has no keys.
    pub route: DefaultRoute,
    /// How replies of several nodes become one.
    pub combine: Combine,
    pub blocking: Blocking,
    pub reply: &'static Shape,
    /// First server version that has the command: major, minor, patch.
    pub since: (u8, u8, u8),
}

/// Properties that are either there or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flags(pub u16);

impl Flags {
    /// Changes no data: safe to send again when its fate is unknown.
    pub const READ_ONLY: Flags = Flags(1);
    /// Changes data.
    pub const WRITE: Flags = Flags(1 << 1);
    /// Its reply may be kept by a client-side cache.
    pub const CACHEABLE: Flags = Flags(1 << 2);
    /// Its values may be compressed.
    pub const COMPRESSIBLE: Flags = Flags(1 << 3);

    pub const fn or(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    pub const fn has(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }
}

/// Key positions, counted as the server counts them: 0 is the command's first word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Every `step`-th word from `first` to `last`; a negative `last` counts from the end (-1 is the last word).
    Range { first: u8, last: i8, step: u8 },
    /// A word at `count` says how many keys follow from `first` on.
    Counted { count: u8, first: u8, step: u8 },
    /// Keys follow the word `token`, searched from `from` on, in `divide` equal parts of which the first are keys.
    After { token: &'static str, from: u8, divide: u8 },
}

/// Where a command without keys goes in a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefaultRoute {
    Any,
    AllNodes,
    AllPrimaries,
    /// Split by slot when its keys are in several.
    MultiShard,
    Special,
}

/// The server's response_policy tip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// No tip: without keys, replies per node; with keys, in the order of the keys.
    Default,
    OneSucceeded,
    AllSucceeded,
    LogicalAnd,
    LogicalOr,
    Min,
    Max,
    Sum,
    Special,
}

/// Whether the server may hold its reply back, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blocking {
    Never,
    /// The timeout is the word at `at` (negative: from the end); zero there means for ever.
    Timeout { at: i8, unit: TimeUnit },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    Seconds,
    Milliseconds,
}
