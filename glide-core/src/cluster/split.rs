//! Takes a command with keys in several slots apart: one command per slot, each with its share of the arguments.
//!
//! By slot and not by node: a migration may move one of two slots of a node, and a command for both would then be nobody's.

use crate::command::{DefaultRoute, Keys, Row};

use super::slots::slot;

/// The share of one slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) slot: u16,
    /// Which of the command's keys it has, counted from 0, in their order.
    pub(crate) keys: Vec<usize>,
    /// What to send after the command's own words.
    words: Vec<Word>,
    /// The number of keys in digits, for a command that says it.
    count: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// The argument of this index.
    Arg(usize),
    Count,
}

impl Share {
    /// The arguments of the part, given those of the whole command.
    pub(crate) fn args<'s, 'w: 's>(
        &'s self,
        args: &'s [&'w [u8]],
    ) -> impl ExactSizeIterator<Item = &'s [u8]> + Clone {
        self.words.iter().map(move |word| match *word {
            Word::Arg(at) => args[at],
            Word::Count => self.count.as_bytes(),
        })
    }
}

/// What is known of a command's slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Slots {
    /// It has no keys.
    None,
    /// All keys are there.
    One(u16),
    /// The keys are in several, and the command can be taken apart, in the order of each share's first key.
    Shares(Vec<Share>),
    /// The keys are in several, and the command makes sense only as a whole.
    Apart,
}

/// Where the keys of a command are. `own_words` is the number of its words that are not among the `args`.
#[inline]
pub(crate) fn slots<'w, A>(row: &'static Row, own_words: usize, args: A) -> Slots
where
    A: Iterator<Item = &'w [u8]> + Clone,
{
    if !row.has_many_keys() {
        return row.first_key(own_words, args).map_or(Slots::None, |key| Slots::One(slot(key)));
    }
    several(row, own_words, args)
}

fn several<'w, A>(row: &'static Row, own_words: usize, args: A) -> Slots
where
    A: Iterator<Item = &'w [u8]> + Clone,
{
    let mut keys = Slotted::new(row.keys(own_words, args.clone()), args.clone());
    let Some(first) = keys.next() else { return Slots::None };
    if keys.all(|slot| slot == first) {
        return Slots::One(first);
    }
    if row.route != DefaultRoute::MultiShard {
        return Slots::Apart;
    }
    // What cannot be divided evenly is for the server to refuse, in its own words.
    shares(row, own_words, args).map_or(Slots::One(first), Slots::Shares)
}

/// The slots of keys whose indices are mostly in order, without an allocation.
struct Slotted<P, A> {
    places: P,
    args: A,
    /// What is left of the arguments, and the index of the first one there.
    rest: A,
    at: usize,
}

impl<'w, P: Iterator<Item = usize>, A: Iterator<Item = &'w [u8]> + Clone> Slotted<P, A> {
    fn new(places: P, args: A) -> Self {
        Slotted { places, rest: args.clone(), args, at: 0 }
    }
}

impl<'w, P: Iterator<Item = usize>, A: Iterator<Item = &'w [u8]> + Clone> Iterator for Slotted<P, A> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        let place = self.places.next()?;
        if place < self.at {
            self.rest = self.args.clone();
            self.at = 0;
        }
        let key = self.rest.nth(place - self.at)?;
        self.at = place + 1;
        Some(slot(key))
    }
}

/// One share per slot; None where the arguments are not what the row says.
fn shares<'w, A>(row: &'static Row, own_words: usize, args: A) -> Option<Vec<Share>>
where
    A: Iterator<Item = &'w [u8]> + Clone,
{
    let [rule] = *row.keys else { return None };
    let span = rule.span(own_words, args.clone())?;
    let len = args.clone().count();
    if !(span.to - span.from).is_multiple_of(span.step) {
        return None;
    }
    let count = match rule {
        Keys::Counted { count, .. } => {
            let at = usize::from(count) - own_words;
            let said = ((span.to - span.from) / span.step).to_string();
            (args.clone().nth(at)? == said.as_bytes()).then_some(at)?;
            Some(at)
        }
        Keys::Range { .. } => None,
        Keys::After { .. } | Keys::Next { .. } => return None,
    };

    // By slot, each in the order of its keys; then in the order of the first keys.
    let slots = Slotted::new(rule.places(own_words, args.clone()), args);
    let mut by_slot: Vec<(u16, usize)> = slots.enumerate().map(|(key, slot)| (slot, key)).collect();
    by_slot.sort_unstable();
    let mut groups: Vec<&[(u16, usize)]> = by_slot.chunk_by(|a, b| a.0 == b.0).collect();
    groups.sort_unstable_by_key(|group| group[0].1);

    let share = |group: &[(u16, usize)]| {
        let before = (0..span.from).map(|at| if Some(at) == count { Word::Count } else { Word::Arg(at) });
        let own = group.iter().flat_map(|&(_, key)| {
            let from = span.from + key * span.step;
            (from..from + span.step).map(Word::Arg)
        });
        let after = (span.to..len).map(Word::Arg);
        Share {
            slot: group[0].0,
            keys: group.iter().map(|&(_, key)| key).collect(),
            words: before.chain(own).chain(after).collect(),
            count: count.map_or(String::new(), |_| group.len().to_string()),
        }
    };
    Some(groups.into_iter().map(share).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::command::by_words;

    /// The parts of a command given in words, without those that are the command's own.
    fn split(command: &str) -> Slots {
        let words: Vec<&[u8]> = command.split(' ').map(str::as_bytes).collect();
        let row = by_words(words[0], words.get(1).copied()).expect("a known command").variant(&words);
        let whole = slots(row, 0, words.iter().copied());
        let own = slots(row, row.words.len(), words[row.words.len()..].iter().copied());
        match (&whole, &own) {
            (Slots::Shares(whole), Slots::Shares(own)) => {
                assert_eq!(texts(whole, &words).len(), texts(own, &words[row.words.len()..]).len());
            }
            _ => assert_eq!(whole, own),
        }
        whole
    }

    fn texts(shares: &[Share], args: &[&[u8]]) -> Vec<String> {
        shares
            .iter()
            .map(|share| {
                let words: Vec<_> = share.args(args).map(String::from_utf8_lossy).collect();
                words.join(" ")
            })
            .collect()
    }

    fn parts(command: &str) -> Vec<String> {
        let words: Vec<&[u8]> = command.split(' ').map(str::as_bytes).collect();
        match split(command) {
            Slots::Shares(shares) => texts(&shares, &words),
            other => panic!("{command} is not split but {other:?}"),
        }
    }

    #[test]
    fn a_command_with_all_keys_in_one_slot_stays_whole() {
        assert_eq!(split("GET a"), Slots::One(slot(b"a")));
        assert_eq!(split("MGET {a}1 {a}2 {a}3"), Slots::One(slot(b"a")));
        assert_eq!(split("PING"), Slots::None);
        assert_eq!(split("MGET"), Slots::None);
    }

    #[test]
    fn each_slot_gets_its_keys_in_their_order_with_what_stands_around_them() {
        assert_eq!(parts("MGET {a}1 {b}1 {a}2 {a}1"), ["MGET {a}1 {a}2 {a}1", "MGET {b}1"]);
        assert_eq!(parts("MSET {b}1 x {a}1 y {b}2 z"), ["MSET {b}1 x {b}2 z", "MSET {a}1 y"]);
        assert_eq!(parts("JSON.MGET {a}1 {b}1 $.x"), ["JSON.MGET {a}1 $.x", "JSON.MGET {b}1 $.x"]);
    }

    #[test]
    fn a_count_is_that_of_the_part() {
        assert_eq!(
            parts("MSETEX 3 {a}1 x {b}1 y {a}2 z EX 10"),
            ["MSETEX 2 {a}1 x {a}2 z EX 10", "MSETEX 1 {b}1 y EX 10"]
        );
    }

    #[test]
    fn what_makes_sense_only_as_a_whole_is_not_split() {
        assert_eq!(split("RENAME a b"), Slots::Apart);
        assert_eq!(split("MSETNX a 1 b 2"), Slots::Apart);
        assert_eq!(split("SORT a STORE b"), Slots::Apart);
        assert_eq!(split("ZUNIONSTORE {x} 2 {x}a {x}b"), Slots::One(slot(b"x")));
    }

    #[test]
    fn what_the_server_would_refuse_is_left_to_it() {
        assert_eq!(split("MSET a 1 b"), Slots::One(slot(b"a")));
        assert_eq!(split("MSETEX 2 a 1 b"), Slots::One(slot(b"a")));
        assert_eq!(split("MSETEX 3 a 1 b 2"), Slots::One(slot(b"a")));
        assert_eq!(split("MSETEX x a 1 b 2"), Slots::None);
    }

    proptest! {
        #[test]
        fn every_key_is_in_one_part_in_its_order(tags in prop::collection::vec(0u8..6, 2..40)) {
            let keys: Vec<String> = tags.iter().enumerate().map(|(at, tag)| format!("{{{tag}}}{at}")).collect();
            let args: Vec<&[u8]> = keys.iter().map(|key| key.as_bytes()).collect();
            let row = by_words(b"MGET", None).expect("a known command");
            let shares = match slots(row, 1, args.iter().copied()) {
                Slots::Shares(shares) => shares,
                Slots::One(_) => return Ok(()),
                other => panic!("{other:?}"),
            };
            let mut seen = vec![0; keys.len()];
            for share in &shares {
                prop_assert!(share.keys.is_sorted());
                let sent: Vec<&[u8]> = share.args(&args).collect();
                let own: Vec<&[u8]> = share.keys.iter().map(|&key| args[key]).collect();
                prop_assert_eq!(&sent, &own);
                prop_assert!(sent.iter().all(|key| slot(key) == share.slot));
                share.keys.iter().for_each(|&key| seen[key] += 1);
            }
            prop_assert!(seen.iter().all(|&times| times == 1));
            prop_assert!(shares.is_sorted_by_key(|share| share.keys[0]));
        }
    }
}
