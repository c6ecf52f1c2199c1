//! Which node of a shard, that is a primary and its replicas, serves a read. No sockets and no locks; the time is the
//! caller's.
//!
//! What counts is kept in atomics, per node, by whoever holds the node's connection. A choice looks at them and allocates
//! nothing. Another choice at the same moment may see a node that has just gone; its connection hands on what it cannot
//! serve.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use crate::config::{Config, ReadFrom};
use crate::protocol::role::{Identity, Replication, Sync};

/// How a node stands: whether it can serve reads, where it is, and how fast it answers.
#[derive(Debug)]
pub(crate) struct Standing {
    connected: AtomicBool,
    stale: AtomicBool,
    near: AtomicBool,
    born: Instant,
    /// In microseconds after `born`.
    aside_until: AtomicU64,
    /// In nanoseconds, smoothed; 0 until the first measurement.
    latency: AtomicU64,
}

/// Whether what a replica has is what its primary has, more or less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Data {
    Fresh,
    /// It is loading, has lost its primary, or lags.
    Stale,
}

/// Where a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the client's own availability zone.
    Near,
    /// In another one, or nobody knows.
    Elsewhere,
}

/// The node for one read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Chosen {
    Primary,
    /// By its position among the candidates.
    Replica(usize),
}

/// For so long no reads go to a replica that has refused one: long enough not to ask for nothing again and again, short
/// against the time that a server needs to load.
pub(crate) const ASIDE: Duration = Duration::from_millis(500);
/// A primary sends its replicas something every 10 s, unless it was told otherwise.
const MOST_SILENCE: u64 = 15;
/// One read in so many goes to the next node in turn, however slow it was: few enough to stay out of the 99th
/// percentile.
const EXPLORE: usize = 256;
/// A new measurement counts one part in so many.
const WEIGHT: u64 = 4;

impl Default for Standing {
    /// A node without a connection.
    fn default() -> Standing {
        Standing {
            connected: AtomicBool::new(false),
            stale: AtomicBool::new(false),
            near: AtomicBool::new(false),
            born: Instant::now(),
            aside_until: AtomicU64::new(0),
            latency: AtomicU64::new(0),
        }
    }
}

impl Standing {
    pub(crate) fn on_connected(&self, place: Place, data: Data) {
        self.near.store(place == Place::Near, Relaxed);
        self.on_data(data);
        self.aside_until.store(0, Relaxed);
        self.connected.store(true, Relaxed);
    }

    pub(crate) fn on_lost(&self) {
        self.connected.store(false, Relaxed);
    }

    pub(crate) fn on_data(&self, data: Data) {
        self.stale.store(data == Data::Stale, Relaxed);
    }

    /// The node has refused a read, as it loads its data or has lost its primary.
    pub(crate) fn put_aside(&self, now: Instant) {
        self.aside_until.store(self.since_birth(now + ASIDE), Relaxed);
    }

    /// A reply has come after so long.
    pub(crate) fn on_latency(&self, sample: Duration) {
        let sample = u64::try_from(sample.as_nanos()).unwrap_or(u64::MAX).max(1);
        let next = match self.latency.load(Relaxed) {
            0 => sample,
            last => last - last / WEIGHT + sample / WEIGHT,
        };
        self.latency.store(next.max(1), Relaxed);
    }

    /// A reply has been waited for, for so long, in vain: then the node is at least that slow.
    pub(crate) fn on_waiting(&self, waited: Duration) {
        let waited = u64::try_from(waited.as_nanos()).unwrap_or(u64::MAX);
        self.latency.fetch_max(waited, Relaxed);
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.connected.load(Relaxed)
    }

    /// Whether reads may go there.
    pub(crate) fn serves(&self, now: Instant) -> bool {
        self.is_connected()
            && !self.stale.load(Relaxed)
            && self.aside_until.load(Relaxed) <= self.since_birth(now)
    }

    fn is_near(&self) -> bool {
        self.near.load(Relaxed)
    }

    fn since_birth(&self, at: Instant) -> u64 {
        u64::try_from(at.saturating_duration_since(self.born).as_micros()).unwrap_or(u64::MAX)
    }
}

/// Whether reads may go to replicas.
pub(crate) fn uses_replicas(from: ReadFrom) -> bool {
    from != ReadFrom::Primary
}

/// Whether reads may go to a replica that told this about itself.
pub(crate) fn data(told: &Replication) -> Data {
    let silent = told.silence.is_some_and(|silence| silence > MOST_SILENCE);
    if told.link == Sync::Down || silent { Data::Stale } else { Data::Fresh }
}

/// Where a node is that told this about itself.
pub(crate) fn place(config: &Config, identity: &Identity) -> Place {
    match (&config.client_zone, &identity.zone) {
        (Some(own), Some(zone)) if own == zone => Place::Near,
        _ => Place::Elsewhere,
    }
}

/// Whether it matters where nodes are.
pub(crate) fn needs_zones(from: ReadFrom) -> bool {
    matches!(from, ReadFrom::AzAffinity | ReadFrom::AzAffinityReplicasAndPrimary)
}

/// Chooses a node. `turn` is the shard's own, so that each shard's nodes take turns among themselves. Without a node
/// that serves it is the primary, which then has to be waited for.
pub(crate) fn choose<'s>(
    from: ReadFrom,
    turn: &AtomicUsize,
    primary: Option<&'s Standing>,
    replicas: impl Iterator<Item = &'s Standing> + Clone,
    now: Instant,
) -> Chosen {
    if from == ReadFrom::Primary {
        return Chosen::Primary;
    }
    let turn = turn.fetch_add(1, Relaxed);
    let primary = primary.filter(|primary| primary.serves(now));
    let serving = replicas.enumerate().filter(|(_, replica)| replica.serves(now));
    let any = serving.clone().map(|(at, replica)| (Chosen::Replica(at), replica));
    let near = any.clone().filter(|(_, replica)| replica.is_near());
    let all = primary.map(|primary| (Chosen::Primary, primary)).into_iter().chain(any.clone());
    let chosen = match from {
        ReadFrom::Primary => None,
        ReadFrom::PreferReplica => in_turn(turn, any),
        ReadFrom::AllNodes => in_turn(turn, all),
        ReadFrom::LowestLatency if turn % EXPLORE == EXPLORE - 1 => in_turn(turn / EXPLORE, all),
        ReadFrom::LowestLatency => fastest(all),
        ReadFrom::AzAffinity => in_turn(turn, near).or_else(|| in_turn(turn, any)),
        ReadFrom::AzAffinityReplicasAndPrimary => in_turn(turn, near)
            .or_else(|| primary.filter(|primary| primary.is_near()).map(|_| Chosen::Primary))
            .or_else(|| in_turn(turn, any)),
    };
    chosen.unwrap_or(Chosen::Primary)
}

type Candidate<'s> = (Chosen, &'s Standing);

/// Counts those that serve and takes one: passing over the others would give their turns to the next one.
fn in_turn<'s>(turn: usize, mut serving: impl Iterator<Item = Candidate<'s>> + Clone) -> Option<Chosen> {
    let turn = turn.checked_rem(serving.clone().count())?;
    // One of them may have gone since it was counted.
    let chosen = serving.clone().nth(turn).or_else(|| serving.next());
    chosen.map(|(chosen, _)| chosen)
}

/// One that has not been measured yet is as good as any: that is how it gets measured.
fn fastest<'s>(serving: impl Iterator<Item = Candidate<'s>>) -> Option<Chosen> {
    serving.min_by_key(|(_, node)| node.latency.load(Relaxed)).map(|(chosen, _)| chosen)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    const POLICIES: [ReadFrom; 6] = [
        ReadFrom::Primary,
        ReadFrom::PreferReplica,
        ReadFrom::LowestLatency,
        ReadFrom::AllNodes,
        ReadFrom::AzAffinity,
        ReadFrom::AzAffinityReplicasAndPrimary,
    ];

    struct Shard {
        primary: Standing,
        replicas: Vec<Standing>,
        turn: AtomicUsize,
        now: Instant,
    }

    impl Shard {
        /// A shard whose nodes all serve, with the places of the primary and of each replica.
        fn new(primary: Place, replicas: &[Place]) -> Shard {
            let now = Instant::now();
            let node = |place: &Place| {
                let node = Standing::default();
                node.on_connected(*place, Data::Fresh);
                node
            };
            let replicas = replicas.iter().map(node).collect();
            Shard { primary: node(&primary), replicas, turn: AtomicUsize::new(0), now }
        }

        fn choose(&self, from: ReadFrom) -> Chosen {
            choose(from, &self.turn, Some(&self.primary), self.replicas.iter(), self.now)
        }

        fn tally(&self, from: ReadFrom, reads: usize) -> HashMap<Chosen, usize> {
            let mut tally = HashMap::new();
            (0..reads).for_each(|_| *tally.entry(self.choose(from)).or_default() += 1);
            tally
        }

        fn node(&self, chosen: Chosen) -> &Standing {
            match chosen {
                Chosen::Primary => &self.primary,
                Chosen::Replica(at) => &self.replicas[at],
            }
        }
    }

    use Chosen::{Primary, Replica};
    use Place::{Elsewhere, Near};

    #[test]
    fn replicas_share_the_reads_and_those_that_do_not_serve_give_their_turns_to_all_others() {
        let shard = Shard::new(Elsewhere, &[Elsewhere; 4]);
        shard.replicas[1].on_lost();
        let shares = shard.tally(ReadFrom::PreferReplica, 300);
        assert_eq!(shares, HashMap::from([(Replica(0), 100), (Replica(2), 100), (Replica(3), 100)]));
        let shares = shard.tally(ReadFrom::AllNodes, 400);
        assert_eq!(shares[&Primary], 100);
        assert_eq!(shares.len(), 4);
    }

    #[test]
    fn the_primary_is_the_last_resort_even_when_it_is_away() {
        let shard = Shard::new(Elsewhere, &[Elsewhere; 2]);
        shard.replicas.iter().for_each(Standing::on_lost);
        for from in POLICIES {
            assert_eq!(shard.choose(from), Primary);
        }
        shard.primary.on_lost();
        for from in POLICIES {
            assert_eq!(shard.choose(from), Primary);
        }
    }

    #[test]
    fn the_zone_decides_while_somebody_is_there() {
        let shard = Shard::new(Near, &[Elsewhere, Near, Near, Elsewhere]);
        for from in [ReadFrom::AzAffinity, ReadFrom::AzAffinityReplicasAndPrimary] {
            assert_eq!(shard.tally(from, 100), HashMap::from([(Replica(1), 50), (Replica(2), 50)]));
        }
        shard.replicas[1].on_lost();
        shard.replicas[2].on_data(Data::Stale);
        assert_eq!(shard.tally(ReadFrom::AzAffinityReplicasAndPrimary, 10), HashMap::from([(Primary, 10)]));
        let others = HashMap::from([(Replica(0), 5), (Replica(3), 5)]);
        assert_eq!(shard.tally(ReadFrom::AzAffinity, 10), others);
        shard.primary.on_connected(Elsewhere, Data::Fresh);
        assert_eq!(shard.tally(ReadFrom::AzAffinityReplicasAndPrimary, 10), others);
    }

    #[test]
    fn a_replica_that_refused_a_read_is_left_out_for_a_while_only() {
        let mut shard = Shard::new(Elsewhere, &[Elsewhere]);
        shard.now += Duration::from_secs(5);
        shard.replicas[0].put_aside(shard.now);
        assert_eq!(shard.choose(ReadFrom::PreferReplica), Primary);
        shard.now += ASIDE - Duration::from_millis(1);
        assert_eq!(shard.choose(ReadFrom::PreferReplica), Primary);
        shard.now += Duration::from_millis(1);
        assert_eq!(shard.choose(ReadFrom::PreferReplica), Replica(0));
    }

    #[test]
    fn the_fastest_node_serves_and_a_slow_one_is_tried_again() {
        let shard = Shard::new(Elsewhere, &[Elsewhere; 2]);
        let ms = Duration::from_millis;
        shard.primary.on_latency(ms(2));
        shard.replicas[0].on_latency(ms(3));
        shard.replicas[1].on_latency(ms(1));
        let shares = shard.tally(ReadFrom::LowestLatency, 100 * EXPLORE);
        assert!(shares[&Replica(1)] > 99 * EXPLORE);
        assert!(shares[&Primary] > 0 && shares[&Replica(0)] > 0);
        // From now on the first replica answers at once, which shows with the few reads that it gets.
        let mut reads = 0;
        while shard.choose(ReadFrom::LowestLatency) != Replica(0)
            || shard.replicas[0].latency.load(Relaxed) > 1_000_000
        {
            let chosen = shard.choose(ReadFrom::LowestLatency);
            if chosen == Replica(0) {
                shard.node(chosen).on_latency(Duration::from_micros(100));
            }
            reads += 1;
            assert!(reads < 100 * EXPLORE);
        }
    }

    #[test]
    fn a_node_that_does_not_answer_counts_as_slow_before_its_first_reply() {
        let shard = Shard::new(Elsewhere, &[Elsewhere]);
        shard.primary.on_latency(Duration::from_millis(1));
        assert_eq!(shard.choose(ReadFrom::LowestLatency), Replica(0));
        shard.replicas[0].on_waiting(Duration::from_millis(5));
        assert_eq!(shard.choose(ReadFrom::LowestLatency), Primary);
    }

    #[test]
    fn a_replica_has_to_hear_from_its_primary() {
        let told = |silence| Replication { silence, ..Replication::default() };
        assert_eq!(data(&told(None)), Data::Fresh);
        assert_eq!(data(&told(Some(MOST_SILENCE))), Data::Fresh);
        assert_eq!(data(&told(Some(MOST_SILENCE + 1))), Data::Stale);
        assert_eq!(data(&Replication { link: Sync::Down, ..told(Some(0)) }), Data::Stale);
    }

    #[test]
    fn a_shard_without_a_primary_is_served_by_its_replicas() {
        let shard = Shard::new(Elsewhere, &[Elsewhere; 2]);
        for from in POLICIES.into_iter().filter(|&from| uses_replicas(from)) {
            let chosen = choose(from, &shard.turn, None, shard.replicas.iter(), shard.now);
            assert!(matches!(chosen, Replica(_)));
        }
    }

    #[derive(Debug, Clone, Copy)]
    struct State {
        connected: bool,
        fresh: bool,
        near: bool,
        latency: u64,
    }

    fn state() -> impl Strategy<Value = State> {
        (any::<bool>(), any::<bool>(), any::<bool>(), 0..50u64)
            .prop_map(|(connected, fresh, near, latency)| State { connected, fresh, near, latency })
    }

    fn put(node: &Standing, state: State) {
        let place = if state.near { Near } else { Elsewhere };
        node.on_connected(place, if state.fresh { Data::Fresh } else { Data::Stale });
        node.on_latency(Duration::from_micros(state.latency));
        if !state.connected {
            node.on_lost();
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn only_nodes_that_serve_are_chosen_and_turns_are_fair(
            primary in state(), replicas in prop::collection::vec(state(), 0..6), start in 0..usize::MAX / 2,
        ) {
            let shard = Shard::new(Elsewhere, &vec![Elsewhere; replicas.len()]);
            put(&shard.primary, primary);
            shard.replicas.iter().zip(&replicas).for_each(|(node, &state)| put(node, state));
            shard.turn.store(start, Relaxed);
            let serving = replicas.iter().filter(|state| state.connected && state.fresh);
            let near = serving.clone().filter(|state| state.near).count();
            let served = serving.count();
            for from in POLICIES {
                // An even number of turns for any number of nodes up to seven.
                let shares = shard.tally(from, 840);
                for &chosen in shares.keys() {
                    prop_assert!(chosen == Primary || shard.node(chosen).serves(shard.now));
                    if from == ReadFrom::AzAffinity && near > 0 {
                        prop_assert!(shard.node(chosen).is_near());
                    }
                }
                let expected = match from {
                    ReadFrom::Primary => 1,
                    ReadFrom::PreferReplica => served.max(1),
                    ReadFrom::AzAffinity => if near > 0 { near } else { served.max(1) },
                    ReadFrom::AllNodes => (served + usize::from(shard.primary.serves(shard.now))).max(1),
                    _ => continue,
                };
                prop_assert_eq!(shares.len(), expected);
                let (least, most) = (shares.values().min().unwrap(), shares.values().max().unwrap());
                prop_assert!(most - least <= 1, "{:?}: {:?}", from, shares);
            }
        }
    }
}
