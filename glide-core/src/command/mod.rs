//! What the engine knows about each server command. The rows are generated; nothing here talks to a server.

use std::cmp::Ordering;

mod keys;
mod search;
mod shape;
#[rustfmt::skip]
mod table;

pub use search::{Search, Skip, Unknown};
pub use shape::{Named, Shape, SortKeys};
pub use table::{ROWS, id};

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
    /// Other forms of the command, whose reply has another shape. Only base rows have them.
    pub variants: &'static [Variant],
}

/// The row with this wire id.
pub fn by_id(id: u16) -> Option<&'static Row> {
    let index = table::BY_ID.get(usize::from(id))?.checked_sub(1)?;
    ROWS.get(usize::from(index))
}

/// The row of a command given in words, in any case. A command of two words goes before one that has only the first.
/// This is the base form; [`Row::variant`] finds the one that was meant.
pub fn by_words(first: &[u8], second: Option<&[u8]>) -> Option<&'static Row> {
    // Rows with the same first word stand together. Buckets by a hash of it were tried, and numbers made of its first
    // bytes: the gain was within the noise (20 to 35 ns for GET in all three).
    let from = table::BY_WORDS.partition_point(|(known, ..)| compare(known.as_bytes(), first).is_lt());
    let same = || table::BY_WORDS[from..].iter().take_while(|(known, ..)| is(known, first));
    let row = second
        .and_then(|second| same().find(|(_, known, _)| is(known, second)))
        .or_else(|| same().find(|(_, known, _)| known.is_empty()));
    ROWS.get(usize::from(row?.2))
}

/// Commands that do not answer with one reply each. On a shared connection they would give every later reply to the wrong
/// caller; those that are in the table are INTERNAL.
const WITHOUT_ONE_REPLY: [&str; 10] = [
    "MONITOR",
    "PSUBSCRIBE",
    "PSYNC",
    "PUNSUBSCRIBE",
    "REPLCONF",
    "SSUBSCRIBE",
    "SUBSCRIBE",
    "SUNSUBSCRIBE",
    "SYNC",
    "UNSUBSCRIBE",
];

/// Whether a command that is not in the table may go on a shared connection.
pub(crate) fn is_answered_once(first: &[u8]) -> bool {
    !WITHOUT_ONE_REPLY.iter().any(|word| first.eq_ignore_ascii_case(word.as_bytes()))
}

/// Orders a table word, which is upper-case, and a word in any case.
fn compare(known: &[u8], word: &[u8]) -> Ordering {
    known.iter().copied().cmp(word.iter().map(u8::to_ascii_uppercase))
}

#[inline]
fn is(known: &str, word: &[u8]) -> bool {
    known.as_bytes().eq_ignore_ascii_case(word)
}

impl Row {
    /// The row for a whole command, its own words included: this one, or that of the variant which the words ask for.
    pub fn variant<W: AsRef<[u8]>>(&'static self, words: &[W]) -> &'static Row {
        self.variant_in(words.iter().map(AsRef::as_ref))
    }

    /// As [`Row::variant`], for words that are not in a slice.
    pub fn variant_in<'w>(&'static self, words: impl Iterator<Item = &'w [u8]> + Clone) -> &'static Row {
        let chosen = self.variants.iter().rev().find(|variant| variant.when.holds(words.clone()));
        chosen.and_then(|variant| by_id(variant.id)).unwrap_or(self)
    }
}

/// A form of a command with a row of its own.
#[derive(Debug)]
pub struct Variant {
    pub id: u16,
    pub when: When,
}

/// What tells a variant from the base form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A word among the options.
    Token(&'static Search),
    /// The number of words, both ends included; a `most` of 255 is no bound.
    Words { least: u8, most: u8 },
}

impl When {
    fn holds<'w>(&self, mut words: impl Iterator<Item = &'w [u8]>) -> bool {
        match *self {
            When::Token(search) => search.after(0, words).is_some(),
            When::Words { least, most: u8::MAX } => least == 0 || words.nth(usize::from(least) - 1).is_some(),
            When::Words { least, most } => {
                (least..=most).contains(&u8::try_from(words.count()).unwrap_or(u8::MAX))
            }
        }
    }
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
    /// Changes the state of the connection itself, so that only the engine may send it.
    pub const INTERNAL: Flags = Flags(1 << 4);
    /// Guards the connection's next transaction.
    pub const WATCHES: Flags = Flags(1 << 5);
    /// Ends that guard.
    pub const UNWATCHES: Flags = Flags(1 << 6);
    /// Changes the connection's database; its first argument is the number.
    pub const SELECTS: Flags = Flags(1 << 7);
    /// Is about the writes that went before on the same connection.
    pub const OWN_WRITES: Flags = Flags(1 << 8);
    /// Makes the connection like a new one, so that nothing else shall run on it.
    pub const RESETS: Flags = Flags(1 << 9);

    pub const fn or(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    pub const fn has_any(self, other: Flags) -> bool {
        self.0 & other.0 != 0
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
    /// Keys follow a word, in `divide` equal parts of which the first are keys.
    After { search: &'static Search, divide: u8 },
    /// The one word after another; there need not be one.
    Next(&'static Search),
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
    /// Not one of the server's: any reply that is not nil.
    NotNil,
    Special,
}

/// Whether the server may hold its reply back, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blocking {
    Never,
    /// The timeout is the word at `at` (negative: from the end); zero there means for ever.
    Timeout {
        at: i8,
        unit: TimeUnit,
    },
    /// The timeout is the word after another; without that it does not block.
    After {
        search: &'static Search,
        unit: TimeUnit,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    Seconds,
    Milliseconds,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(command: &str) -> Option<&'static Row> {
        let words: Vec<&[u8]> = command.split(' ').map(str::as_bytes).collect();
        by_words(words[0], words.get(1).copied()).map(|row| row.variant(&words))
    }

    #[test]
    fn every_row_is_found_by_its_id_and_base_rows_by_their_words() {
        for row in ROWS {
            assert!(std::ptr::eq(by_id(row.id).expect("known id"), row), "{:?}", row.words);
            let found = by_words(row.words[0].as_bytes(), row.words.get(1).map(|word| word.as_bytes()));
            assert_eq!(found.map(|found| found.words), Some(row.words));
        }
    }

    #[test]
    fn unknown_ids_and_words_have_no_row() {
        assert!(by_id(0).is_none());
        assert!(by_id(u16::MAX).is_none());
        assert!(row("NO-SUCH-COMMAND key").is_none());
        assert!(row("CLIENT NO-SUCH-WORD").is_none());
    }

    #[test]
    fn words_are_found_in_any_case_and_two_words_go_first() {
        assert_eq!(row("get key").map(|row| row.id), Some(id::GET));
        assert_eq!(row("Client iD").map(|row| row.id), Some(id::CLIENT_ID));
        assert_eq!(row("PING ").map(|row| row.id), Some(id::PING));
        assert_eq!(row("ECHO id").map(|row| row.id), Some(id::ECHO));
    }

    #[test]
    fn the_variant_is_the_form_that_the_words_ask_for() {
        assert_eq!(row("SET k v").map(|row| row.id), Some(id::SET));
        assert_eq!(row("SET k v EX 10 get").map(|row| row.id), Some(id::SET_GET));
        assert_eq!(row("SET GET GET").map(|row| row.id), Some(id::SET));
        assert_eq!(row("SET k v IFEQ get").map(|row| row.id), Some(id::SET));
        assert_eq!(row("SET k v IFEQ get get").map(|row| row.id), Some(id::SET_GET));
        assert_eq!(row("CLIENT KILL 127.0.0.1:1").map(|row| row.id), Some(id::CLIENT_KILL_ADDRESS));
        assert_eq!(row("CLIENT KILL ID 1").map(|row| row.id), Some(id::CLIENT_KILL));
    }

    #[test]
    fn keys_and_values_are_not_taken_for_options() {
        for (command, id) in [
            ("ZADD k 1 incr", id::ZADD),
            ("ZADD k NX CH incr 1 m", id::ZADD_INCR),
            ("ZDIFF 2 a withscores", id::ZDIFF),
            ("ZDIFF 2 a withscores withscores", id::ZDIFF_WITH_SCORES),
            ("SORT k BY store", id::SORT),
            ("SORT k GET store STORE to", id::SORT_STORE),
            ("GEOSEARCH k FROMMEMBER bypolygon BYRADIUS 1 m", id::GEOSEARCH),
            ("GEORADIUSBYMEMBER k store 1 m", id::GEORADIUSBYMEMBER),
            ("MIGRATE h 1 k 0 1 AUTH ", id::MIGRATE),
            ("FT.SEARCH i q RETURN 1 withsortkeys", id::FT_SEARCH),
            ("FT.SEARCH i withsortkeys", id::FT_SEARCH),
            ("XCLAIM k g c 0 1-1 LASTID justid", id::XCLAIM),
            ("XCLAIM k g c 0 1-1 2-2 JUSTID", id::XCLAIM_JUST_ID),
        ] {
            assert_eq!(row(command).map(|row| row.id), Some(id), "{command}");
        }
    }
}
