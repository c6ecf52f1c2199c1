//! When requests run out of time. One timeout is one queue, so that adding and expiring cost O(1). No clock.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::time::{Duration, Instant};

use crate::command::{Blocking, TimeUnit};

/// The longest wait for a reply, where a command may block for ever.
pub(crate) const FOR_EVER: Duration = Duration::from_secs(10 * 365 * 24 * 3600);
/// How much longer than its own timeout a blocking command may take to answer.
const GRACE: Duration = Duration::from_millis(500);

/// How long the server may hold a command back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// It answers at once.
    Never,
    /// As its own arguments say, with some time to answer.
    AtMost(Duration),
    /// The argument makes no sense here; the server may see it differently.
    Unclear,
}

/// How long the server may hold a command back, by the command's arguments. `own_words` is the number of its words that
/// are not among the `args`.
#[inline]
pub(crate) fn hold<'w>(
    rule: Blocking,
    own_words: usize,
    args: impl Iterator<Item = &'w [u8]> + Clone,
) -> Hold {
    match rule {
        Blocking::Never => Hold::Never,
        // Without its argument the command is refused at once.
        rule => {
            wait_argument(rule, own_words, args).map_or(Hold::Never, |(word, unit)| read_wait(word, unit))
        }
    }
}

fn wait_argument<'w>(
    rule: Blocking,
    own_words: usize,
    mut args: impl Iterator<Item = &'w [u8]> + Clone,
) -> Option<(&'w [u8], TimeUnit)> {
    match rule {
        Blocking::Never => None,
        Blocking::Timeout { at, unit } if at < 0 => {
            let len = args.clone().count();
            Some((args.nth(len.checked_sub(usize::from(at.unsigned_abs()))?)?, unit))
        }
        Blocking::Timeout { at, unit } => {
            Some((args.nth(usize::from(at.unsigned_abs()).checked_sub(own_words)?)?, unit))
        }
        Blocking::After { search, unit } => {
            let (_, mut rest) = search.after(own_words, args)?;
            Some((rest.next()?, unit))
        }
    }
}

fn read_wait(word: &[u8], unit: TimeUnit) -> Hold {
    let Some(count) = std::str::from_utf8(word).ok().and_then(|word| word.parse::<f64>().ok()) else {
        return Hold::Unclear;
    };
    let seconds = match unit {
        TimeUnit::Seconds => count,
        TimeUnit::Milliseconds => count / 1e3,
    };
    match Duration::try_from_secs_f64(seconds) {
        Ok(wait) if !wait.is_zero() => Hold::AtMost(wait.saturating_add(GRACE).min(FOR_EVER)),
        _ => Hold::AtMost(FOR_EVER),
    }
}

/// Callers that use more different timeouts than this share a heap.
const MOST_CLASSES: usize = 16;
/// A heap smaller than this is not worth sweeping.
const SMALL_HEAP: usize = 1024;

/// Deadlines of numbered requests. A request that ends early is simply forgotten once all before it have ended.
#[derive(Debug, Default)]
pub(crate) struct Deadlines {
    classes: Vec<Class>,
    mixed: BinaryHeap<Reverse<(Instant, u64)>>,
    /// Requests before this one have ended.
    oldest: u64,
    /// The heap is swept when it grows to this.
    sweep_at: usize,
}

#[derive(Debug)]
struct Class {
    timeout: Duration,
    queue: VecDeque<(Instant, u64)>,
}

impl Deadlines {
    pub(crate) fn push(&mut self, timeout: Duration, at: Instant, seq: u64) {
        let room = self.classes.len() < MOST_CLASSES;
        match self.classes.iter_mut().find(|class| class.timeout == timeout) {
            Some(class) if class.queue.back().is_none_or(|&(last, _)| last <= at) => {
                class.queue.push_back((at, seq))
            }
            None if room => {
                self.classes.push(Class { timeout, queue: VecDeque::from([(at, seq)]) });
            }
            _ => self.push_mixed(at, seq),
        }
    }

    fn push_mixed(&mut self, at: Instant, seq: u64) {
        if self.mixed.len() >= self.sweep_at.max(SMALL_HEAP) {
            // What has ended lies below what ends sooner, and would stay there until its deadline.
            let oldest = self.oldest;
            self.mixed.retain(|Reverse((_, seq))| *seq >= oldest);
            self.sweep_at = 2 * self.mixed.len();
        }
        self.mixed.push(Reverse((at, seq)));
    }

    /// Drops what belongs to requests before `seq`, which have ended.
    #[inline]
    pub(crate) fn forget_before(&mut self, seq: u64) {
        self.oldest = seq;
        for class in &mut self.classes {
            while class.queue.front().is_some_and(|&(_, front)| front < seq) {
                class.queue.pop_front();
            }
        }
        while self.mixed.peek().is_some_and(|Reverse((_, front))| *front < seq) {
            self.mixed.pop();
        }
    }

    /// Drops what belongs to `seq` and later requests, whose numbers may then be given anew.
    pub(crate) fn forget_from(&mut self, seq: u64) {
        for class in &mut self.classes {
            while class.queue.back().is_some_and(|&(_, back)| back >= seq) {
                class.queue.pop_back();
            }
        }
        self.mixed.retain(|Reverse((_, later))| *later < seq);
    }

    /// Takes a request whose deadline has passed.
    pub(crate) fn pop_expired(&mut self, now: Instant) -> Option<u64> {
        for class in &mut self.classes {
            if let Some((_, seq)) = class.queue.pop_front_if(|(at, _)| *at <= now) {
                return Some(seq);
            }
        }
        if self.mixed.peek().is_some_and(|Reverse((at, _))| *at <= now) {
            return self.mixed.pop().map(|Reverse((_, seq))| seq);
        }
        None
    }

    /// The earliest deadline.
    pub(crate) fn next(&self) -> Option<Instant> {
        let classes = self.classes.iter().filter_map(|class| class.queue.front().map(|&(at, _)| at));
        classes.chain(self.mixed.peek().map(|Reverse((at, _))| *at)).min()
    }

    pub(crate) fn clear(&mut self) {
        self.classes.clear();
        self.mixed.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{Search, Skip, Unknown};

    const MS: Duration = Duration::from_millis(1);
    const BLOCK: Search = Search {
        token: "BLOCK",
        from: 1,
        lead: 0,
        known: &[("COUNT", Skip::Words(1)), ("STREAMS", Skip::Rest)],
        unknown: Unknown::Pass,
    };

    #[test]
    fn requests_expire_in_order_of_their_deadlines() {
        let start = Instant::now();
        let mut deadlines = Deadlines::default();
        deadlines.push(10 * MS, start + 10 * MS, 0);
        deadlines.push(5 * MS, start + 6 * MS, 1);
        deadlines.push(10 * MS, start + 11 * MS, 2);
        assert_eq!(deadlines.next(), Some(start + 6 * MS));
        assert_eq!(deadlines.pop_expired(start + 10 * MS), Some(0));
        assert_eq!(deadlines.pop_expired(start + 10 * MS), Some(1));
        assert_eq!(deadlines.pop_expired(start + 10 * MS), None);
        assert_eq!(deadlines.next(), Some(start + 11 * MS));
    }

    #[test]
    fn a_deadline_out_of_order_is_kept_apart() {
        let start = Instant::now();
        let mut deadlines = Deadlines::default();
        deadlines.push(10 * MS, start + 10 * MS, 0);
        deadlines.push(10 * MS, start + 3 * MS, 1);
        assert_eq!(deadlines.pop_expired(start + 5 * MS), Some(1));
        assert_eq!(deadlines.pop_expired(start + 5 * MS), None);
    }

    #[test]
    fn a_blocking_command_is_given_its_own_time_and_some_grace() {
        let args = |words: &'static [&'static str]| words.iter().map(|word| word.as_bytes());
        let last = Blocking::Timeout { at: -1, unit: TimeUnit::Seconds };
        assert_eq!(hold(last, 1, args(&["list", "2.5"])), Hold::AtMost(Duration::from_secs(3)));
        assert_eq!(hold(last, 1, args(&["list", "0"])), Hold::AtMost(FOR_EVER));
        let second = Blocking::Timeout { at: 2, unit: TimeUnit::Milliseconds };
        assert_eq!(hold(second, 1, args(&["1", "100"])), Hold::AtMost(600 * MS));
        assert_eq!(hold(second, 0, args(&["WAIT", "1", "100"])), Hold::AtMost(600 * MS));
        let token = Blocking::After { search: &BLOCK, unit: TimeUnit::Milliseconds };
        assert_eq!(hold(token, 1, args(&["COUNT", "1", "block", "100"])), Hold::AtMost(600 * MS));
    }

    #[test]
    fn a_command_that_does_not_block_is_told_from_one_whose_time_is_unclear() {
        let args = |words: &'static [&'static str]| words.iter().map(|word| word.as_bytes());
        let last = Blocking::Timeout { at: -1, unit: TimeUnit::Seconds };
        assert_eq!(hold(last, 1, args(&["list", "0x10"])), Hold::Unclear);
        assert_eq!(hold(last, 1, args(&[])), Hold::Never);
        assert_eq!(hold(Blocking::Never, 1, args(&["list", "10"])), Hold::Never);
        let token = Blocking::After { search: &BLOCK, unit: TimeUnit::Milliseconds };
        assert_eq!(hold(token, 1, args(&["COUNT", "1"])), Hold::Never);
        assert_eq!(hold(token, 1, args(&["STREAMS", "block", "0"])), Hold::Never);
    }

    #[test]
    fn ended_requests_are_forgotten() {
        let start = Instant::now();
        let mut deadlines = Deadlines::default();
        for seq in 0..100 {
            deadlines.push((1 + seq as u32 % 20) * MS, start + MS, seq);
        }
        deadlines.forget_before(100);
        assert_eq!(deadlines.next(), None);
    }

    #[test]
    fn a_new_timeout_for_every_request_keeps_only_the_living() {
        let start = Instant::now();
        let mut deadlines = Deadlines::default();
        for seq in 0..100_000 {
            let timeout = (10_000 + seq as u32) * MS;
            deadlines.push(timeout, start + timeout, seq);
            deadlines.push(MS, start + MS, seq);
            deadlines.forget_before(seq.saturating_sub(10));
        }
        assert!(deadlines.mixed.len() <= 2 * SMALL_HEAP, "{} are kept", deadlines.mixed.len());
    }

    #[test]
    fn later_requests_are_forgotten_when_they_are_numbered_anew() {
        let start = Instant::now();
        let mut deadlines = Deadlines::default();
        for seq in 0..40 {
            deadlines.push((1 + seq as u32) * MS, start + (1 + seq as u32) * MS, seq);
        }
        deadlines.forget_from(5);
        deadlines.push(50 * MS, start + 50 * MS, 5);
        let expired: Vec<u64> = std::iter::from_fn(|| deadlines.pop_expired(start + 100 * MS)).collect();
        assert_eq!(expired, [0, 1, 2, 3, 4, 5]);
    }
}
