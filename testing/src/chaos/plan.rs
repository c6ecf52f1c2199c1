//! When a direction of a connection is hurt, and how. No sockets, no clock: a function of the seed and of the bytes
//! that have passed, so that a run can be repeated.

use std::time::Duration;

use fastrand::Rng;

/// How often things happen: once per that many bytes of a direction on average, at any byte; 0 means never.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    pub seed: u64,
    /// Cut the connection, half of the times with a reset.
    pub cut_every: u64,
    /// Hold everything back, for up to `longest_delay`.
    pub delay_every: u64,
    /// Pass the next few bytes in single-byte writes.
    pub split_every: u64,
    /// Hold bytes back until many have come, so that they arrive in one piece; at most for `longest_delay`.
    pub merge_every: u64,
    pub longest_delay: Duration,
}

impl Default for Rates {
    /// A proxy that only forwards.
    fn default() -> Self {
        let never = 0;
        Self {
            seed: 0,
            cut_every: never,
            delay_every: never,
            split_every: never,
            merge_every: never,
            longest_delay: Duration::from_millis(5),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// Both sides read the end of the stream.
    Close,
    /// Both sides get a reset, and lose what they have not read.
    Reset,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Write that many bytes at once.
    Forward(usize),
    /// Write that many bytes one by one.
    Trickle(usize),
    Pause(Duration),
    /// Read on for so long before writing anything.
    Gather(Duration),
    Cut(Cut),
}

const LONGEST_TRICKLE: usize = 64;

#[derive(Debug, Clone, Copy)]
enum Event {
    Cut,
    Delay,
    Split,
    Merge,
}

const EVENTS: [Event; 4] = [Event::Cut, Event::Delay, Event::Split, Event::Merge];

/// The plan of one direction of one connection.
#[derive(Debug)]
pub(super) struct Plan {
    rng: Rng,
    rates: Rates,
    /// Bytes until each of `EVENTS`.
    distances: [u64; 4],
}

impl Plan {
    /// `stream` numbers the directions of all connections; each has a sequence of its own.
    pub(super) fn new(rates: &Rates, stream: u64) -> Self {
        // Neighbouring seeds give unrelated sequences only after they are spread over all bits.
        let seed = Rng::with_seed(rates.seed ^ stream.wrapping_mul(0x9E37_79B9_7F4A_7C15)).u64(..);
        let mut plan = Self { rng: Rng::with_seed(seed), rates: rates.clone(), distances: [0; 4] };
        for event in EVENTS {
            plan.draw(event);
        }
        plan
    }

    /// What to do next when `left` bytes, at least one, wait.
    pub(super) fn step(&mut self, left: usize) -> Step {
        let (nearest, event) = self.nearest();
        let left_far = left as u64;
        if nearest >= left_far {
            self.pass(left_far);
            return Step::Forward(left);
        }
        if nearest > 0 {
            self.pass(nearest);
            return Step::Forward(usize::try_from(nearest).unwrap_or(left));
        }
        self.draw(event);
        match event {
            Event::Cut => Step::Cut(if self.rng.bool() { Cut::Reset } else { Cut::Close }),
            Event::Delay => Step::Pause(self.rates.longest_delay.mul_f64(self.rng.f64())),
            Event::Merge => Step::Gather(self.rates.longest_delay.mul_f64(self.rng.f64())),
            Event::Split => {
                let count = self.rng.usize(1..=LONGEST_TRICKLE).min(left);
                self.pass(count as u64);
                Step::Trickle(count)
            }
        }
    }

    fn nearest(&self) -> (u64, Event) {
        let mut nearest = (self.distances[0], EVENTS[0]);
        for (&distance, &event) in self.distances.iter().zip(&EVENTS) {
            if distance < nearest.0 {
                nearest = (distance, event);
            }
        }
        nearest
    }

    /// Events inside a trickle come right after it.
    fn pass(&mut self, bytes: u64) {
        for distance in &mut self.distances {
            *distance = distance.saturating_sub(bytes);
        }
    }

    /// The distance to the next event of a kind: exponential, so that every byte is as likely as any other.
    fn draw(&mut self, event: Event) {
        let mean = match event {
            Event::Cut => self.rates.cut_every,
            Event::Delay => self.rates.delay_every,
            Event::Split => self.rates.split_every,
            Event::Merge => self.rates.merge_every,
        };
        self.distances[event as usize] = if mean == 0 {
            u64::MAX
        } else {
            let bytes = -(1.0 - self.rng.f64()).ln() * mean as f64;
            (bytes as u64).max(1)
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn busy() -> Rates {
        Rates {
            seed: 7,
            cut_every: 50_000,
            delay_every: 1000,
            split_every: 1000,
            merge_every: 2000,
            ..Rates::default()
        }
    }

    #[test]
    fn without_rates_everything_is_forwarded_at_once() {
        let mut plan = Plan::new(&Rates::default(), 3);
        assert_eq!(plan.step(100_000), Step::Forward(100_000));
    }

    #[test]
    fn the_same_seed_hurts_at_the_same_bytes_however_they_arrive() {
        let cut_at = |chunk: usize| {
            let mut plan = Plan::new(&busy(), 1);
            let mut passed = 0;
            loop {
                match plan.step(chunk) {
                    Step::Forward(count) => passed += count,
                    // A trickle ends with its chunk, which is the one thing that the chunks do decide.
                    Step::Trickle(count) => passed += count,
                    Step::Cut(cut) => return (passed, cut),
                    _ => {}
                }
            }
        };
        let only_cuts = Rates { seed: 7, cut_every: 50_000, ..Rates::default() };
        let mut plan = Plan::new(&only_cuts, 1);
        let whole = plan.step(usize::MAX);
        let mut plan = Plan::new(&only_cuts, 1);
        let mut passed = 0;
        while let Step::Forward(count) = plan.step(10) {
            passed += count;
        }
        assert_eq!(whole, Step::Forward(passed));
        assert_eq!(cut_at(4096), cut_at(4096));
    }

    #[test]
    fn streams_of_one_seed_differ() {
        let first = |stream| Plan::new(&busy(), stream).step(usize::MAX);
        assert_ne!(first(0), first(1));
    }

    #[test]
    fn cuts_come_as_often_as_asked() {
        let rates = Rates { cut_every: 1000, ..Rates::default() };
        let mut plan = Plan::new(&rates, 0);
        let (mut cuts, mut passed) = (0_usize, 0);
        while passed < 10_000_000 {
            match plan.step(4096) {
                Step::Forward(count) => passed += count,
                _ => cuts += 1,
            }
        }
        assert!((9_500..10_500).contains(&cuts), "{cuts} cuts instead of about 10000");
    }
}
