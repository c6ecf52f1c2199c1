//! When a client may dial its nodes, so that the clients of a cluster that is down do not keep it there. No sockets, no
//! clock.
//!
//! The first dial of a node is free, and so is the first one after a connection that lasted, or after the cluster has taken
//! the node in (again) or promoted it. All others, of whichever node, take turns, two in a second at most. Every other turn
//! is that of a seed, if one waits: when a cluster comes back elsewhere, the seeds are what is left of it. When a node that
//! had taken its turn is back, the others may be, too: each that is away is dialled once more for free.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use crate::config::Address;

/// Between two turns at least; twice of it is a second.
const TURN: Duration = Duration::from_millis(500);
/// A turn may come so much later, and the first one after a rest up to [`TURN`], so that clients do not act in step.
const JITTER: Duration = Duration::from_millis(100);
/// A connection that was lost sooner earned no free dial: a server that hangs up on everybody would be dialled without end.
const LASTED: Duration = Duration::from_millis(500);
/// A node that requests wait for overtakes those that have waited for so long less.
const HEAD_START: Duration = Duration::from_secs(2);

/// Why a node is to be dialled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// To have it connected.
    Spare,
    /// Requests wait for it.
    Requests,
}

/// The nodes that want to be dialled, and when they may.
#[derive(Debug)]
pub(crate) struct Dials {
    nodes: HashMap<Address, Node>,
    /// The next turn is not before that.
    turn_at: Instant,
    /// How many nodes wait for a turn.
    queued: usize,
    seeds: HashSet<Address>,
    next: Class,
}

/// Who goes first at a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Seeds,
    Others,
}

#[derive(Debug)]
struct Node {
    credit: Credit,
    state: Contact,
}

/// Whether the next dial is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Credit {
    Free,
    Spent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Contact {
    Away,
    Wanted { since: Instant, need: Need },
    Dialling { with: Credit },
    Connected { since: Instant },
}

impl Dials {
    pub(crate) fn new(seeds: &[Address], now: Instant) -> Dials {
        let seeds = seeds.iter().cloned().collect();
        Dials { nodes: HashMap::new(), turn_at: now, queued: 0, seeds, next: Class::Seeds }
    }

    /// A node shall be dialled as soon as [`Dials::take_due`] says so. To want more than once does no harm; it may raise
    /// the need.
    pub(crate) fn want(&mut self, address: &Address, need: Need, now: Instant, random: f64) {
        let fresh = Node { credit: Credit::Free, state: Contact::Away };
        let node = self.nodes.entry(address.clone()).or_insert(fresh);
        match &mut node.state {
            Contact::Wanted { need: known, .. } => {
                if need == Need::Requests {
                    *known = need;
                }
                return;
            }
            Contact::Dialling { .. } => return,
            Contact::Connected { .. } | Contact::Away => {}
        }
        node.state = Contact::Wanted { since: now, need };
        if node.credit == Credit::Spent {
            if self.queued == 0 && self.turn_at <= now {
                self.turn_at = now + TURN.mul_f64(random);
            }
            self.queued += 1;
        }
    }

    /// The nodes to dial now; each is to be followed by [`Dials::connected`] or [`Dials::failed`].
    pub(crate) fn take_due(&mut self, now: Instant, random: f64) -> Vec<Address> {
        let mut due = Vec::new();
        let (mut first_seed, mut first_other) = (None::<(Instant, &Address)>, None::<(Instant, &Address)>);
        for (address, node) in &mut self.nodes {
            let Contact::Wanted { since, need } = node.state else { continue };
            if node.credit == Credit::Free {
                node.credit = Credit::Spent;
                node.state = Contact::Dialling { with: Credit::Free };
                due.push(address.clone());
                continue;
            }
            let place =
                if need == Need::Requests { since.checked_sub(HEAD_START).unwrap_or(since) } else { since };
            let first = if self.seeds.contains(address) { &mut first_seed } else { &mut first_other };
            if first.is_none_or(|(earlier, _)| place < earlier) {
                *first = Some((place, address));
            }
        }
        let (first, next) = match self.next {
            Class::Seeds => (first_seed.or(first_other), Class::Others),
            Class::Others => (first_other.or(first_seed), Class::Seeds),
        };
        if now >= self.turn_at
            && let Some(address) = first.map(|(_, address)| address.clone())
            && let Some(node) = self.nodes.get_mut(&address)
        {
            node.state = Contact::Dialling { with: Credit::Spent };
            self.queued -= 1;
            self.turn_at = now + TURN + JITTER.mul_f64(random);
            self.next = next;
            due.push(address);
        }
        due
    }

    /// When to call [`Dials::take_due`] again, after it was called for now.
    pub(crate) fn wake_at(&self) -> Option<Instant> {
        (self.queued > 0).then_some(self.turn_at)
    }

    /// The node is connected. Where it had to be tried again others that are away may be dialled at once.
    pub(crate) fn connected(&mut self, address: &Address, now: Instant) {
        let Some(node) = self.nodes.get_mut(address) else { return };
        let was_retry = node.state == Contact::Dialling { with: Credit::Spent };
        if matches!(node.state, Contact::Wanted { .. }) && node.credit == Credit::Spent {
            self.queued -= 1;
        }
        node.state = Contact::Connected { since: now };
        if !was_retry {
            return;
        }
        for node in self.nodes.values_mut().filter(|node| node.credit == Credit::Spent) {
            match node.state {
                Contact::Connected { .. } => continue,
                Contact::Wanted { .. } => self.queued -= 1,
                Contact::Away | Contact::Dialling { .. } => {}
            }
            node.credit = Credit::Free;
        }
    }

    /// The dial failed, or the connection was lost.
    pub(crate) fn failed(&mut self, address: &Address, now: Instant) {
        let Some(node) = self.nodes.get_mut(address) else { return };
        match node.state {
            Contact::Connected { since } => {
                if now >= since + LASTED {
                    node.credit = Credit::Free;
                }
            }
            Contact::Wanted { .. } | Contact::Away => return,
            Contact::Dialling { .. } => {}
        }
        node.state = Contact::Away;
    }

    /// The cluster has taken the node in, or made it a primary: that it could not be reached before means nothing now.
    pub(crate) fn vouch(&mut self, address: &Address) {
        let Some(node) = self.nodes.get_mut(address).filter(|node| node.credit == Credit::Spent) else {
            return;
        };
        match node.state {
            Contact::Connected { .. } => return,
            Contact::Wanted { .. } => self.queued -= 1,
            Contact::Away | Contact::Dialling { .. } => {}
        }
        node.credit = Credit::Free;
    }

    /// The node is not dialled any more. A seed may be asked again, and is not new by that.
    pub(crate) fn forget(&mut self, address: &Address, now: Instant) {
        let Some(node) = self.nodes.get_mut(address) else { return };
        if node.credit == Credit::Spent && matches!(node.state, Contact::Wanted { .. }) {
            self.queued -= 1;
            node.state = Contact::Away;
        }
        if self.seeds.contains(address) {
            self.failed(address, now);
        } else {
            self.nodes.remove(address);
        }
    }
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;

    use super::*;
    use crate::cluster::simulation::with_seeds;

    fn at(port: u16) -> Address {
        Address::Tcp { host: "h".to_owned(), port }
    }

    fn sorted(mut due: Vec<Address>) -> Vec<Address> {
        due.sort_by_key(Address::label);
        due
    }

    /// Dials all of them for nothing, and wants them again.
    fn all_away(ports: &[u16], now: Instant) -> Dials {
        let mut dials = Dials::new(&[], now);
        for &port in ports {
            dials.want(&at(port), Need::Spare, now, 0.0);
        }
        assert_eq!(sorted(dials.take_due(now, 0.0)), ports.iter().copied().map(at).collect::<Vec<_>>());
        for &port in ports {
            dials.failed(&at(port), now);
            dials.want(&at(port), Need::Spare, now, 0.0);
        }
        dials
    }

    #[test]
    fn each_node_is_dialled_once_for_free_and_then_in_turn() {
        let start = Instant::now();
        let mut dials = all_away(&[1, 2, 3], start);
        let mut turns = Vec::new();
        let mut now = start;
        for _ in 0..3 {
            now = dials.wake_at().unwrap().max(now);
            turns.extend(dials.take_due(now, 0.5));
            assert!(dials.take_due(now, 0.5).is_empty());
        }
        assert_eq!(sorted(turns), [at(1), at(2), at(3)]);
        assert!(now - start >= 2 * TURN);
        assert_eq!(dials.wake_at(), None);
    }

    #[test]
    fn the_first_turn_comes_at_any_time_so_that_clients_do_not_act_in_step() {
        let now = Instant::now();
        let mut dials = Dials::new(&[], now);
        dials.want(&at(1), Need::Spare, now, 0.0);
        dials.take_due(now, 0.0);
        dials.failed(&at(1), now);
        dials.want(&at(1), Need::Spare, now, 0.7);
        assert!(dials.take_due(now, 0.0).is_empty());
        assert_eq!(dials.wake_at(), Some(now + TURN.mul_f64(0.7)));
    }

    #[test]
    fn a_node_that_the_cluster_takes_in_or_promotes_is_dialled_at_once_whatever_was_before() {
        let now = Instant::now();
        let mut dials = all_away(&[1, 2], now);
        assert_eq!(dials.take_due(now, 0.0).len(), 1);
        dials.vouch(&at(1));
        dials.vouch(&at(2));
        dials.failed(&at(1), now);
        dials.failed(&at(2), now);
        for port in [1, 2] {
            dials.want(&at(port), Need::Requests, now, 0.9);
        }
        assert_eq!(sorted(dials.take_due(now, 0.9)), [at(1), at(2)]);
        assert_eq!(dials.wake_at(), None);
        // That was for one dial.
        dials.failed(&at(1), now);
        dials.want(&at(1), Need::Requests, now, 0.9);
        assert!(dials.take_due(now, 0.9).is_empty() && dials.wake_at().is_some());
    }

    #[test]
    fn a_connection_that_lasted_earns_a_free_dial_and_a_short_one_does_not() {
        let now = Instant::now();
        for (lasted, free) in [(LASTED, true), (LASTED / 2, false)] {
            let mut dials = Dials::new(&[], now);
            dials.want(&at(1), Need::Spare, now, 0.9);
            dials.take_due(now, 0.9);
            dials.connected(&at(1), now);
            let lost = now + lasted;
            dials.failed(&at(1), lost);
            dials.want(&at(1), Need::Spare, lost, 0.9);
            assert_eq!(dials.take_due(lost, 0.9).len(), usize::from(free));
        }
    }

    #[test]
    fn when_a_node_is_back_the_others_are_dialled_at_once() {
        let now = Instant::now();
        let mut dials = all_away(&[1, 2, 3], now);
        let [first] = &dials.take_due(now, 0.0)[..] else { panic!("expected one turn") };
        let others: Vec<Address> = [1, 2, 3].map(at).into_iter().filter(|node| node != first).collect();
        dials.connected(first, now);
        assert_eq!(sorted(dials.take_due(now, 0.0)), others);
        // Those were free, so their success frees nobody.
        dials.failed(&others[0], now);
        dials.want(&others[0], Need::Spare, now, 0.0);
        dials.connected(&others[1], now);
        assert!(dials.take_due(now, 0.0).is_empty());
    }

    #[test]
    fn a_node_that_requests_wait_for_comes_first() {
        let now = Instant::now();
        let mut dials = all_away(&[1, 2, 3], now);
        dials.want(&at(3), Need::Requests, now, 0.0);
        assert_eq!(dials.take_due(now, 0.0), [at(3)]);
    }

    #[test]
    fn every_other_turn_is_that_of_a_seed() {
        let mut now = Instant::now();
        let mut dials = Dials::new(&[at(3)], now);
        let mut turns = Vec::new();
        for _ in 0..7 {
            for port in 1..=3 {
                // Once for each node it is free.
                dials.failed(&at(port), now);
                dials.want(&at(port), Need::Requests, now, 0.0);
            }
            turns.push(dials.take_due(now, 0.0));
            now += TURN;
        }
        assert_eq!(turns[0].len(), 3);
        let is_seed: Vec<bool> = turns[1..].iter().map(|turn| *turn == [at(3)]).collect();
        assert_eq!(is_seed, [true, false, true, false, true, false]);
        assert!(
            turns.iter().flatten().any(|node| *node == at(1))
                && turns.iter().flatten().any(|node| *node == at(2))
        );
    }

    #[test]
    fn a_seed_that_comes_and_goes_takes_turns_as_ever() {
        let now = Instant::now();
        let mut dials = Dials::new(&[at(1)], now);
        for (address, free) in [(at(1), 0), (at(2), 1)] {
            dials.want(&address, Need::Spare, now, 0.9);
            assert_eq!(dials.take_due(now, 0.9), std::slice::from_ref(&address));
            dials.connected(&address, now);
            dials.forget(&address, now);
            dials.want(&address, Need::Spare, now, 0.9);
            assert_eq!(dials.take_due(now, 0.9).len(), free);
        }
    }

    #[test]
    fn what_is_forgotten_is_not_dialled() {
        let now = Instant::now();
        let mut dials = all_away(&[1], now);
        dials.forget(&at(1), now);
        assert_eq!((dials.take_due(now, 0.0), dials.wake_at()), (vec![], None));
    }

    /// The dials of a client, and all there is to know about them.
    struct Life {
        rng: Rng,
        now: Instant,
        dials: Dials,
        wanted: Vec<Address>,
        running: Vec<Address>,
        turns: Vec<Instant>,
    }

    impl Life {
        fn new(seed: u64) -> Life {
            let now = Instant::now();
            let (wanted, running, turns) = (Vec::new(), Vec::new(), Vec::new());
            Life { rng: Rng::with_seed(seed), now, dials: Dials::new(&[at(0)], now), wanted, running, turns }
        }

        fn step(&mut self) {
            let node = at(self.rng.u16(..6));
            let is_running = self.running.contains(&node);
            match self.rng.u32(..13) {
                0..=3 => {
                    let need = if self.rng.bool() { Need::Requests } else { Need::Spare };
                    self.dials.want(&node, need, self.now, self.rng.f64());
                    if !is_running && !self.wanted.contains(&node) {
                        self.wanted.push(node);
                    }
                }
                4..=6 if !self.running.is_empty() => {
                    let node = self.running.swap_remove(self.rng.usize(..self.running.len()));
                    if self.rng.bool() {
                        self.dials.connected(&node, self.now);
                    } else {
                        self.dials.failed(&node, self.now);
                    }
                }
                7 if !is_running => self.dials.failed(&node, self.now),
                8 => {
                    self.dials.forget(&node, self.now);
                    self.running.retain(|other| *other != node);
                    self.wanted.retain(|other| *other != node);
                }
                9.. => self.now += Duration::from_millis(self.rng.u64(..400)),
                _ => {}
            }
            self.dial();
        }

        fn dial(&mut self) {
            for node in self.dials.take_due(self.now, self.rng.f64()) {
                let at = self.wanted.iter().position(|other| *other == node).expect("dialled unasked");
                self.wanted.swap_remove(at);
                if self.dials.nodes[&node].state == (Contact::Dialling { with: Credit::Spent }) {
                    self.turns.push(self.now);
                }
                self.running.push(node);
            }
            assert_eq!(self.dials.queued, self.wanted.len(), "nothing is waited for but turns");
        }
    }

    #[test]
    fn no_more_than_two_dials_in_any_second_are_not_free() {
        with_seeds(400, |seed| {
            let mut life = Life::new(seed);
            for _ in 0..life.rng.usize(1..100) {
                life.step();
            }
            while let Some(next) = life.dials.wake_at() {
                life.now = life.now.max(next);
                let before = life.wanted.len();
                life.dial();
                assert_eq!(life.wanted.len(), before - 1, "whoever waits is served");
            }
            assert!(life.wanted.is_empty());
            assert!(life.turns.windows(3).all(|three| three[2] - three[0] >= Duration::from_secs(1)));
        });
    }
}
