//! What a server says of its commands.

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::Keys;
use crate::search::Search;

pub(super) struct Facts {
    /// Of the server, such as `9.1.2`.
    pub(super) version: String,
    /// By words, such as `CLIENT ID`. Containers, which cannot be called themselves, are left out.
    pub(super) commands: BTreeMap<String, Fact>,
}

#[derive(Debug, Default)]
pub(super) struct Fact {
    pub(super) group: String,
    pub(super) since: String,
    /// Negative: at least so many words.
    pub(super) arity: i64,
    pub(super) flags: BTreeSet<String>,
    pub(super) request_policy: Option<String>,
    pub(super) response_policy: Option<String>,
    pub(super) keys: Vec<Keys>,
    /// Whether there are keys whose places the server does not describe.
    pub(super) more_keys: bool,
    /// The words that options begin with; unknown if the source does not give them.
    pub(super) tokens: Option<BTreeSet<String>>,
}

/// A key specification in the server's terms.
pub(super) struct KeySpec<'a> {
    pub(super) begin: Begin<'a>,
    pub(super) find: Find,
}

pub(super) enum Begin<'a> {
    Index(i64),
    Keyword(&'a str),
    Unknown,
}

pub(super) enum Find {
    Range { last: i64, step: i64, limit: i64 },
    Count { at: i64, first: i64, step: i64 },
    Unknown,
}

impl Fact {
    pub(super) fn add_keys(&mut self, spec: &KeySpec<'_>) {
        match keys(spec) {
            Some(keys) => self.keys.push(keys),
            None => self.more_keys = true,
        }
    }
}

fn keys(spec: &KeySpec<'_>) -> Option<Keys> {
    let small = |number: i64| u8::try_from(number).ok();
    match (&spec.begin, &spec.find) {
        (Begin::Index(at), Find::Range { last, step, .. }) => {
            let last = if *last < 0 { *last } else { at + last };
            Some(Keys::Range { first: small(*at)?, last: i8::try_from(last).ok()?, step: small(*step)? })
        }
        (Begin::Index(begin), Find::Count { at, first, step }) => Some(Keys::Counted {
            count: small(begin + at)?,
            first: small(begin + first)?,
            step: small(*step)?,
        }),
        (Begin::Keyword(token), Find::Range { last: 0, .. }) => Some(Keys::Next(Search::for_word(token))),
        (Begin::Keyword(token), Find::Range { limit, .. }) => {
            Some(Keys::After { search: Search::for_word(token), divide: small((*limit).max(1))? })
        }
        _ => None,
    }
}
