//! Where the keys of a command are among its arguments, by its row. Arguments that the server would refuse give fewer keys.

use std::iter::StepBy;
use std::ops::Range;

use super::search::number;
use super::{Keys, Row};

impl Row {
    /// The first key, by which a cluster knows where the command goes. `own_words` is the number of the command's words that
    /// are not among the `args`.
    #[inline]
    pub fn first_key<'w, A>(&self, own_words: usize, mut args: A) -> Option<&'w [u8]>
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        match *self.keys {
            [] => None,
            // What nearly all commands have: nothing needs to be counted.
            [Keys::Range { first, last, .. }] if last >= -1 => {
                args.nth(usize::from(first).checked_sub(own_words)?)
            }
            _ => {
                let at = self.keys(own_words, args.clone()).next()?;
                args.nth(at)
            }
        }
    }

    /// The indices of all keys among the `args`, of which `own_words` of the command's words are not part. They are in the
    /// order of the row's rules, which is nearly always theirs.
    pub fn keys<'w, A>(&self, own_words: usize, args: A) -> impl Iterator<Item = usize> + Clone + use<'w, A>
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        let keys: &'static [Keys] = self.keys;
        keys.iter().flat_map(move |keys| keys.places(own_words, args.clone()))
    }

    /// Whether it can have more than one key.
    #[inline]
    pub fn has_many_keys(&self) -> bool {
        match *self.keys {
            [] => false,
            [Keys::Range { first, last, .. }] => i16::from(first) != i16::from(last),
            _ => true,
        }
    }
}

impl Keys {
    /// The indices among the arguments that these rules name.
    pub(crate) fn places<'w, A>(self, own_words: usize, args: A) -> StepBy<Range<usize>>
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        self.span(own_words, args).unwrap_or(Span { from: 0, to: 0, step: 1 }).places()
    }

    /// Where the keys begin and end, and how far they are from one another.
    pub(crate) fn span<'w, A>(self, own_words: usize, mut args: A) -> Option<Span>
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        match self {
            Keys::Range { first, last, step } => {
                let from = usize::from(first).checked_sub(own_words)?;
                let to = match usize::try_from(last) {
                    Ok(last) => (last + 1).checked_sub(own_words)?.min(args.count()),
                    Err(_) => (args.count() + 1).checked_sub(usize::from(last.unsigned_abs()))?,
                };
                Some(Span { from, to: to.max(from), step: usize::from(step) })
            }
            Keys::Counted { count, first, step } => {
                let step = usize::from(step);
                let from = usize::from(first).checked_sub(own_words)?;
                let len = args.clone().count();
                let number = number(args.nth(usize::from(count).checked_sub(own_words)?)?)?;
                let to = from.saturating_add(number.saturating_mul(step)).min(len);
                Some(Span { from, to: to.max(from), step })
            }
            Keys::After { search, divide } => {
                let (from, rest) = search.after(own_words, args)?;
                Some(Span { from, to: from + rest.count() / usize::from(divide), step: 1 })
            }
            Keys::Next(search) => {
                let (from, mut rest) = search.after(own_words, args)?;
                rest.next().map(|_| Span { from, to: from + 1, step: 1 })
            }
        }
    }
}

/// Keys at every `step`-th index of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) step: usize,
}

impl Span {
    fn places(self) -> StepBy<Range<usize>> {
        (self.from..self.to).step_by(self.step)
    }
}

#[cfg(test)]
mod tests {
    use crate::command::{ROWS, by_words};

    /// The keys of a custom command, and whether they are the same when the command's words are not among the arguments.
    fn keys(command: &str) -> Vec<String> {
        let words: Vec<&[u8]> = command.split(' ').map(str::as_bytes).collect();
        let row = by_words(words[0], words.get(1).copied()).expect("a known command").variant(&words);
        let own = row.words.len();
        let found: Vec<usize> = row.keys(0, words.iter().copied()).collect();
        let shifted: Vec<usize> = row.keys(own, words[own..].iter().copied()).map(|at| at + own).collect();
        assert_eq!(found, shifted, "{command}");
        let first = found.first().map(|&at| words[at]);
        assert_eq!(row.first_key(0, words.iter().copied()), first, "{command}");
        assert_eq!(row.first_key(own, words[own..].iter().copied()), first, "{command}");
        found.iter().map(|&at| String::from_utf8_lossy(words[at]).into_owned()).collect()
    }

    #[test]
    fn keys_stand_at_fixed_places_or_reach_to_the_end() {
        assert_eq!(keys("GET a"), ["a"]);
        assert_eq!(keys("SET a value EX 1"), ["a"]);
        assert_eq!(keys("OBJECT ENCODING a"), ["a"]);
        assert_eq!(keys("COPY a b"), ["a", "b"]);
        assert_eq!(keys("MGET a b c"), ["a", "b", "c"]);
        assert_eq!(keys("MSET a 1 b 2"), ["a", "b"]);
        assert_eq!(keys("BLPOP a b 0"), ["a", "b"]);
        assert_eq!(keys("BITOP AND a b c"), ["a", "b", "c"]);
        assert!(keys("PING a").is_empty());
    }

    #[test]
    fn counted_keys_are_as_many_as_the_command_says() {
        assert_eq!(keys("EVAL return 2 a b c"), ["a", "b"]);
        assert!(keys("EVAL return 0 c").is_empty());
        assert_eq!(keys("ZUNIONSTORE to 2 a b WEIGHTS 1 2"), ["to", "a", "b"]);
        assert_eq!(keys("BLMPOP 0 2 a b LEFT"), ["a", "b"]);
        assert_eq!(keys("MSETEX 2 a 1 b 2 EX 1"), ["a", "b"]);
    }

    #[test]
    fn keys_behind_words_are_found() {
        assert_eq!(keys("XREAD COUNT 1 STREAMS a b 0 0"), ["a", "b"]);
        assert_eq!(keys("XREADGROUP GROUP g c STREAMS a >"), ["a"]);
        assert_eq!(keys("XREAD BLOCK 0 STREAMS block streams 0 0"), ["block", "streams"]);
        assert_eq!(keys("XREADGROUP NOACK GROUP streams streams STREAMS a >"), ["a"]);
        assert_eq!(keys("SORT a BY w_* STORE b"), ["a", "b"]);
        assert_eq!(keys("SORT a BY store"), ["a"]);
        assert_eq!(keys("GEORADIUS a 1 2 3 m STORE b"), ["a", "b"]);
        assert_eq!(keys("MIGRATE host 1 a 0 1"), ["a"]);
        assert_eq!(keys("MIGRATE host 1  0 1 AUTH keys KEYS a"), ["a"]);
        assert_eq!(keys("MIGRATE host 1  0 1 KEYS a b"), ["a", "b"]);
    }

    #[test]
    fn what_the_server_would_refuse_gives_fewer_keys() {
        for command in ["GET", "BLPOP", "EVAL return", "EVAL return x a", "EVAL return -1 a", "XREAD COUNT 1"]
        {
            assert!(keys(command).is_empty(), "{command}");
        }
        assert!(keys("BLPOP 0").is_empty());
        assert_eq!(keys("EVAL return 18446744073709551615 a"), ["a"]);
        assert_eq!(keys("COPY a"), ["a"]);
        assert!(keys("XREAD STREAMS a").is_empty());
        assert_eq!(keys("SORT a STORE"), ["a"]);
    }

    #[test]
    fn no_number_of_arguments_is_too_few() {
        let args = [&b"1"[..], b"STORE", b"9", b"KEYS", b"STREAMS", b"", b"\xff"];
        for row in ROWS {
            for len in 0..=args.len() {
                for own in [0, row.words.len()] {
                    let args = args[..len].iter().copied();
                    assert!(row.keys(own, args.clone()).all(|at| at < len), "{:?}", row.words);
                    let first = row.keys(own, args.clone()).next().and_then(|at| args.clone().nth(at));
                    assert_eq!(row.first_key(own, args), first, "{:?}", row.words);
                }
            }
        }
    }
}
