//! Sets of slots.

use std::fmt;

use crate::cluster::slots::SLOTS;

const WORDS: usize = SLOTS / 64;

/// Some of a cluster's slots.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SlotSet(Box<[u64; WORDS]>);

impl Default for SlotSet {
    fn default() -> SlotSet {
        SlotSet(Box::new([0; WORDS]))
    }
}

impl SlotSet {
    pub(crate) fn all() -> SlotSet {
        SlotSet(Box::new([u64::MAX; WORDS]))
    }

    /// Numbers that are no slots are passed over.
    pub(crate) fn insert(&mut self, slot: u16) {
        if let Some(word) = self.0.get_mut(usize::from(slot / 64)) {
            *word |= 1 << (slot % 64);
        }
    }

    pub(crate) fn insert_range(&mut self, first: u16, last: u16) {
        for (word, start) in self.0.iter_mut().zip((0u16..).step_by(64)) {
            let (from, to) = (first.max(start), last.min(start + 63));
            if from <= to {
                *word |= u64::MAX >> (63 - (to - from)) << (from - start);
            }
        }
    }

    pub(crate) fn contains(&self, slot: u16) -> bool {
        self.0.get(usize::from(slot / 64)).is_some_and(|word| word >> (slot % 64) & 1 == 1)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|&word| word == 0)
    }

    pub(crate) fn add(&mut self, other: &SlotSet) {
        self.combine(other, |own, other| own | other);
    }

    pub(crate) fn remove(&mut self, other: &SlotSet) {
        self.combine(other, |own, other| own & !other);
    }

    pub(crate) fn keep(&mut self, other: &SlotSet) {
        self.combine(other, |own, other| own & other);
    }

    pub(crate) fn without(mut self, other: &SlotSet) -> SlotSet {
        self.remove(other);
        self
    }

    fn combine(&mut self, other: &SlotSet, with: impl Fn(u64, u64) -> u64) {
        for (own, &other) in self.0.iter_mut().zip(other.0.iter()) {
            *own = with(*own, other);
        }
    }

    /// In order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.iter().zip(0u16..).flat_map(|(&word, at)| {
            let mut left = word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as u16;
                left &= left.wrapping_sub(1);
                (bit < 64).then_some(64 * at + bit)
            })
        })
    }

    /// First and last slot of each range, in order.
    pub(crate) fn ranges(&self) -> Vec<(u16, u16)> {
        let mut ranges: Vec<(u16, u16)> = Vec::new();
        for (&word, start) in self.0.iter().zip((0u16..).step_by(64)) {
            let mut at = 0;
            while let left @ 1.. = word.checked_shr(at).unwrap_or(0) {
                let first = at + left.trailing_zeros();
                let next = first + (word >> first).trailing_ones();
                let (from, to) = (start + first as u16, start + next as u16 - 1);
                match ranges.last_mut() {
                    Some((_, last)) if *last + 1 == from => *last = to,
                    _ => ranges.push((from, to)),
                }
                at = next;
            }
        }
        ranges
    }
}

impl FromIterator<u16> for SlotSet {
    fn from_iter<I: IntoIterator<Item = u16>>(slots: I) -> SlotSet {
        let mut set = SlotSet::default();
        slots.into_iter().for_each(|slot| set.insert(slot));
        set
    }
}

impl fmt::Debug for SlotSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ranges()).finish()
    }
}

/// As people write slots: `0-5460, 7000`, and no more than a line of them.
impl fmt::Display for SlotSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 8;
        let ranges = self.ranges();
        for (at, &(first, last)) in ranges.iter().take(MOST).enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            match first == last {
                true => write!(f, "{comma}{first}")?,
                false => write!(f, "{comma}{first}-{last}")?,
            }
        }
        f.write_str(if ranges.len() > MOST { ", ..." } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_as_long_as_they_can_be() {
        let set: SlotSet = [0, 1, 2, 63, 64, 65, 9000, 16_383].into_iter().collect();
        assert_eq!(set.ranges(), [(0, 2), (63, 65), (9000, 9000), (16_383, 16_383)]);
        assert_eq!(set.to_string(), "0-2, 63-65, 9000, 16383");
        assert_eq!(SlotSet::all().ranges(), [(0, 16_383)]);
        assert_eq!(SlotSet::default().ranges(), []);
    }

    #[test]
    fn ranges_and_slots_say_the_same() {
        for (first, last) in [(0, 0), (0, 63), (5, 64), (63, 64), (64, 127), (100, 16_383), (16_383, 16_383)]
        {
            let mut set = SlotSet::default();
            set.insert_range(first, last);
            assert_eq!(set, (first..=last).collect());
            assert_eq!(set.ranges(), [(first, last)]);
            assert!(set.iter().eq(first..=last));
        }
    }

    #[test]
    fn slots_that_are_none_are_in_no_set() {
        let set: SlotSet = [16_384, u16::MAX].into_iter().collect();
        assert!(set.is_empty());
        assert!(!set.contains(u16::MAX));
    }

    #[test]
    fn sets_add_and_remove() {
        let mut set = SlotSet::all();
        let some: SlotSet = (100..200).collect();
        set.remove(&some);
        assert_eq!(set.ranges(), [(0, 99), (200, 16_383)]);
        set.add(&some);
        assert_eq!(set, SlotSet::all());
        set.keep(&some);
        assert_eq!(set, some);
    }
}
