//! The list of free places under all orders in which its threads may run.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use loom::sync::Arc;
use loom::sync::atomic::{self, AtomicBool, Ordering};
use loom::thread;

#[path = "../src/client/free.rs"]
mod free;

use free::{Free, Link};

const PLACES: u32 = 3;

#[derive(Default)]
struct Places {
    free: Free,
    links: [Link; PLACES as usize],
    used: [AtomicBool; PLACES as usize],
}

impl Places {
    fn take(&self) -> Option<u32> {
        let place = self.free.take(|place| &self.links[place as usize])?;
        let was_used = self.used[place as usize].swap(true, Ordering::Relaxed);
        assert!(!was_used, "{place} was given out twice");
        Some(place)
    }

    fn put(&self, place: u32) {
        self.used[place as usize].store(false, Ordering::Relaxed);
        self.free.put(place, &self.links[place as usize]);
    }
}

#[test]
fn no_place_is_given_out_twice_and_none_is_lost() {
    let mut orders = loom::model::Builder::new();
    // Enough to see a place given out twice when its changes are not counted.
    orders.preemption_bound = Some(2);
    orders.check(|| {
        let places = Arc::new(Places::default());
        (0..PLACES).for_each(|place| places.put(place));
        // One takes two and gives them back in the order that would deceive a thread which looks at the first one only.
        let (two, one) = (Arc::clone(&places), Arc::clone(&places));
        let two = thread::spawn(move || {
            let (first, second) = (two.take().unwrap(), two.take());
            two.put(first);
            second.into_iter().for_each(|second| two.put(second));
        });
        let one = thread::spawn(move || {
            let place = one.take().unwrap();
            one.put(place);
        });
        two.join().unwrap();
        one.join().unwrap();
        let mut left: Vec<u32> = std::iter::from_fn(|| places.take()).collect();
        left.sort_unstable();
        assert_eq!(left, [0, 1, 2]);
    });
}
