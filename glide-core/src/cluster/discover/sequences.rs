//! Random events in any order, also such as no keeper would send: whatever happens, nodes are asked in rounds that keep their
//! distance, the outcome comes once, and the seeds lead back to the cluster.

use super::tests::{at, view};
use super::*;
use crate::cluster::simulation::with_seeds;

struct Client {
    rng: Rng,
    discover: Discover,
    now: Instant,
    insist: Insist,
    seeds: Vec<u16>,
    round: u64,
    round_at: Option<Instant>,
    asked: Vec<(u64, Address)>,
    applied: Vec<View>,
    ready: usize,
    failed: usize,
    failure: Option<ErrorKind>,
}

impl Client {
    fn new(seed: u64) -> Client {
        let mut rng = Rng::with_seed(seed);
        let now = Instant::now();
        let seeds: Vec<u16> = (0..rng.u16(1..=3)).map(|number| 50 + number).collect();
        let ask = if rng.u8(..4) == 0 { Ask::Seeds } else { Ask::KnownNodes };
        let check_interval = rng.bool().then_some(Duration::from_secs(3));
        let insist = if rng.bool() { Insist::Yes } else { Insist::No };
        let addresses: Vec<Address> = seeds.iter().copied().map(at).collect();
        let upkeep = Upkeep { check_interval, ask };
        let discover = Discover::new(&addresses, upkeep, insist, Duration::from_secs(2), now);
        let (asked, applied) = (Vec::new(), Vec::new());
        Client {
            rng,
            discover,
            now,
            insist,
            seeds,
            round: 0,
            round_at: None,
            asked,
            applied,
            ready: 0,
            failed: 0,
            failure: None,
        }
    }

    fn on(&mut self, event: Event) {
        let random = self.rng.f64();
        for action in self.discover.on(event, self.now, random) {
            assert_eq!(self.failed, 0, "acts after it has failed");
            match action {
                Action::Ask { round, to } => self.ask(round, to),
                Action::Apply(view) => {
                    let last = self.applied.last().map(|view| &view.shards);
                    assert_ne!(last, Some(&view.shards), "applied what it was");
                    self.applied.push(view);
                }
                Action::Ready => self.ready += 1,
                Action::Fail(error) => {
                    self.failed += 1;
                    self.failure = Some(error.kind());
                }
            }
        }
        assert!(self.ready + self.failed <= 1);
        assert!(self.ready == 0 || !self.applied.is_empty());
    }

    fn ask(&mut self, round: u64, to: Vec<Address>) {
        if round != self.round {
            assert_eq!(round, self.round + 1);
            let quickest = QUICK.mul_f64(0.7499);
            assert!(self.round_at.is_none_or(|last| self.now - last >= quickest), "too quick");
            (self.round, self.round_at) = (round, Some(self.now));
        }
        assert!(!to.is_empty());
        for node in to {
            let question = (round, node);
            assert!(!self.asked.contains(&question), "asked twice");
            self.asked.push(question);
        }
    }

    fn any_view(&mut self) -> View {
        let shards = self.rng.u16(0..=3);
        let primaries: Vec<u16> = (1..=shards).map(|port| port + 100 * self.rng.u16(0..=1)).collect();
        if primaries.is_empty() { View::default() } else { view(self.rng.u64(0..9), &primaries) }
    }

    fn any_node(&mut self) -> Address {
        at([1, 2, 3, 101, 102, 103, 50, 51, 99][self.rng.usize(..9)])
    }

    /// An answer, mostly to what was asked.
    fn any_answer(&mut self) -> Event {
        let (round, from) = match self.asked.len() {
            len @ 1.. if self.rng.u8(..10) > 0 => {
                let last = len.min(6);
                self.asked[len - 1 - self.rng.usize(..last)].clone()
            }
            _ => (self.rng.u64(0..9), self.any_node()),
        };
        if self.rng.u8(..3) > 0 {
            return Event::Answer { round, from, view: self.any_view() };
        }
        let kinds = [ErrorKind::Connection, ErrorKind::Server, ErrorKind::Timeout, ErrorKind::Auth];
        let kind = if self.round > 1 { kinds[self.rng.usize(..4)] } else { kinds[self.rng.usize(..3)] };
        Event::NoAnswer { round, from, error: Error::new(kind, "no") }
    }

    fn any_event(&mut self) {
        let event = match self.rng.u32(..10) {
            0 => Event::Up(self.any_node()),
            1 => Event::Down(self.any_node()),
            2 | 3 => Event::Stale,
            4..=6 => self.any_answer(),
            _ => {
                let within = Duration::from_millis(self.rng.u64(..1500));
                self.wake(within);
                return;
            }
        };
        self.now += Duration::from_millis(self.rng.u64(..30));
        self.on(event);
    }

    /// Goes to the next time that is waited for, if it comes soon.
    fn wake(&mut self, within: Duration) {
        match self.discover.wake_at() {
            Some(at) if at <= self.now + within => {
                self.now = at.max(self.now);
                self.on(Event::Wake);
                assert!(self.discover.wake_at().is_none_or(|next| next > self.now), "wakes without end");
            }
            _ => self.now += within,
        }
    }

    /// Only one seed answers from now on. It is heard, however the world was before.
    fn only_a_seed_is_left(&mut self) {
        let seed = at(self.seeds[self.rng.usize(..self.seeds.len())]);
        let truth = view(7, &[31, 32]);
        for member in [1, 2, 3, 101, 102, 103, 201, 202, 203] {
            self.on(Event::Down(at(member)));
        }
        let begin = self.now;
        let mut open = 0;
        while self.failed == 0 && self.applied.last().is_none_or(|view| view.shards != truth.shards) {
            assert!(self.now - begin < Duration::from_secs(15), "the seed is forgotten");
            while let Some((round, from)) = self.asked.get(open).cloned() {
                open += 1;
                if from == seed {
                    self.on(Event::Answer { round, from, view: truth.clone() });
                } else {
                    let error = Error::new(ErrorKind::Connection, "gone");
                    self.on(Event::NoAnswer { round, from, error });
                }
            }
            self.wake(Duration::from_secs(1));
        }
    }
}

#[test]
fn rounds_keep_their_distance_and_seeds_are_kept_whatever_happens() {
    with_seeds(450, |seed| {
        let mut client = Client::new(seed);
        for _ in 0..client.rng.usize(..3) {
            client.any_event();
        }
        assert_eq!((client.round, client.ready + client.failed), (0, 0), "nobody needs it yet");
        client.on(Event::Start);
        for _ in 0..client.rng.usize(5..40) {
            client.any_event();
        }
        client.only_a_seed_is_left();
        if client.failed > 0 {
            assert!(client.insist == Insist::No || client.failure == Some(ErrorKind::Auth));
            assert_eq!(client.discover.wake_at(), None);
        } else {
            assert_eq!(client.ready, 1);
        }
    });
}
