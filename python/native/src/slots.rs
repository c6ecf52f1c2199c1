//! Who waits for which ticket. A ticket holds the slot's generation, so a late completion finds nobody.

/// A slab whose keys are never repeated while a completion for the old key can still come.
pub(crate) struct Slots<T> {
    slots: Vec<Slot<T>>,
    free: Vec<u32>,
    taken: usize,
}

struct Slot<T> {
    generation: u32,
    waiter: Option<T>,
}

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Slots { slots: Vec::new(), free: Vec::new(), taken: 0 }
    }
}

impl<T> Slots<T> {
    /// Keeps `waiter` until its ticket is taken. Tickets are never zero.
    pub(crate) fn insert(&mut self, waiter: T) -> u64 {
        self.taken += 1;
        let index = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot { generation: 0, waiter: None });
            (self.slots.len() - 1) as u32
        });
        let slot = &mut self.slots[index as usize];
        slot.generation = slot.generation.wrapping_add(1).max(1);
        slot.waiter = Some(waiter);
        // The index is the low part, so that tickets stay short as varints for as long as generations are low.
        u64::from(slot.generation) << 32 | u64::from(index)
    }

    pub(crate) fn take(&mut self, ticket: u64) -> Option<T> {
        let index = ticket as u32;
        let slot = self.slots.get_mut(index as usize)?;
        if u64::from(slot.generation) != ticket >> 32 {
            return None;
        }
        let waiter = slot.waiter.take()?;
        self.free.push(index);
        self.taken -= 1;
        Some(waiter)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.taken == 0
    }

    /// Someone who waits.
    pub(crate) fn any(&self) -> Option<T>
    where
        T: Clone,
    {
        self.slots.iter().find_map(|slot| slot.waiter.clone())
    }

    /// Everyone who still waits, with their tickets; afterwards nobody does.
    pub(crate) fn take_all(&mut self) -> Vec<(u64, T)> {
        let tickets: Vec<u64> = (0..self.slots.len())
            .map(|index| u64::from(self.slots[index].generation) << 32 | index as u64)
            .collect();
        tickets.into_iter().filter_map(|ticket| Some((ticket, self.take(ticket)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Slots;

    #[test]
    fn a_ticket_is_good_once() {
        let mut slots = Slots::default();
        let ticket = slots.insert("a");
        assert_eq!(slots.take(ticket), Some("a"));
        assert_eq!(slots.take(ticket), None);
    }

    #[test]
    fn a_late_completion_does_not_find_the_next_waiter_of_its_slot() {
        let mut slots = Slots::default();
        let old = slots.insert("old");
        slots.take(old);
        let new = slots.insert("new");
        assert_ne!(old, new);
        assert_eq!(slots.take(old), None);
        assert_eq!(slots.take(new), Some("new"));
    }

    #[test]
    fn tickets_are_never_zero_and_unknown_ones_find_nobody() {
        let mut slots = Slots::default();
        let ticket = slots.insert(1);
        assert_ne!(ticket, 0);
        assert_eq!(slots.take(0), None);
        assert_eq!(slots.take(7 << 32 | 99), None);
        assert_eq!(slots.take_all(), vec![(ticket, 1)]);
    }
}
