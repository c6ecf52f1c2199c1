//! What a client knows of its cluster, and when it asks whom for more. No sockets, no clock.
//!
//! The keeper tells [`Discover::on`] whatever happens and does what it returns, in order; when [`Discover::wake_at`] has
//! come, that is an event, too. Each node of an [`Action::Ask`] is answered for with one [`Event::Answer`] or one
//! [`Event::NoAnswer`], at any time: nothing waits for a node that takes long. Asking a node that is not connected means
//! to connect to it first.
//!
//! Nodes are asked in rounds, one at a time. The first round asks all seeds. Later ones ask a few nodes that are
//! connected, further ones while none of them answers, and the seeds in the end, which are therefore kept for ever. Rounds
//! follow on each other as quickly as something new shows, or a shard is without its primary; ever more slowly while there
//! is a reason to ask, but nothing new. What may stay as it is for ever, such as a seed of another cluster or a dead node
//! that nobody takes out, is a reason for no more rounds than there would be anyway, in the end.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::agree::{agree, same_owners};
use super::view::{Health, Member, Shard, State, View};
use crate::config::{Address, Ask, Upkeep};
use crate::error::{Error, ErrorKind};

/// What has happened.
#[derive(Debug)]
pub(crate) enum Event {
    /// The client needs the map now. Comes first, and once.
    Start,
    Answer {
        round: u64,
        from: Address,
        view: View,
    },
    /// The node cannot be reached, answered with an error, or is given up.
    NoAnswer {
        round: u64,
        from: Address,
        error: Error,
    },
    /// A connection to the node is ready.
    Up(Address),
    /// The connection to the node was lost, or could not be made. To say so again for each attempt does no harm.
    Down(Address),
    /// Something shows that the map is old: MOVED, READONLY, CLUSTERDOWN.
    Stale,
    /// The time of [`Discover::wake_at`] has come.
    Wake,
}

/// What to do about it.
#[derive(Debug)]
pub(crate) enum Action {
    /// Ask these nodes for their views, all at once.
    Ask { round: u64, to: Vec<Address> },
    /// Replace the map.
    Apply(View),
    /// The first map is there: the client is ready. Comes once, or [`Action::Fail`] does.
    Ready,
    /// The client cannot be made. Nothing comes after that.
    Fail(Error),
}

/// What becomes of a client none of whose seeds answers in the first round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Insist {
    /// It cannot be made.
    No,
    /// It goes on asking; only what asking again cannot mend is the end of it.
    Yes,
}

/// Nodes asked at the beginning of a round: enough that one that fell behind is outvoted.
const ASKED: usize = 3;
/// Once one node has answered, the others have this long to be heard, too.
const GRACE: Duration = Duration::from_millis(50);
/// When nobody has answered for so long, further nodes are asked. Many times a round trip, and less than a request's time.
const PATIENCE: Duration = Duration::from_millis(200);
/// The pause from the start of one round to the next, at most; three quarters of it at least.
pub(super) const QUICK: Duration = Duration::from_millis(100);
/// The same where there is a reason to ask, but nothing new.
const SLOW: Duration = Duration::from_secs(1);
/// A shard whose primary is away for longer has nobody who takes over soon, and is asked about slowly.
const QUICK_FOR: Duration = Duration::from_secs(60);
/// While a node is away, the map is looked at so often at first: the cluster may give it up, or have it back.
const MENDING: Duration = Duration::from_secs(5);
/// The longest pause while something is open, where there are no checks.
const LONGEST: Duration = Duration::from_secs(60);
/// A lone node with an older view is believed after so many rounds, if nobody else speaks: then the cluster was made anew.
const MOST_DOUBTS: u32 = 5;

pub(crate) struct Discover {
    seeds: Vec<Address>,
    upkeep: Upkeep,
    insist: Insist,
    /// The longest that a round may take.
    timeout: Duration,
    phase: Phase,
    view: View,
    /// Nodes that never were connected are not in it.
    contacts: HashMap<Address, Contact>,
    /// Nodes that were asked in an earlier round, and are still to be answered for: they may hang.
    owing: HashSet<Address>,
    round: Option<Round>,
    rounds: u64,
    pace: Pace,
    /// Where there was trouble since the last round.
    trouble: Option<Address>,
    doubts: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Idle,
    First,
    Known,
    Failed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Contact {
    Up,
    Down,
}

/// Nodes that were asked at the same time, or because those had no answer.
struct Round {
    number: u64,
    asked: Vec<Address>,
    /// How many of them may still answer.
    pending: Vec<Address>,
    views: Vec<(Address, View)>,
    failure: Option<Error>,
    /// How often further nodes were asked.
    stage: u32,
    /// While nobody has answered: when to ask further nodes.
    more_at: Option<Instant>,
    ends: Instant,
}

/// When the next round may start, and whether there is a reason for it.
struct Pace {
    /// From the start of a round to that of the next.
    pause: Duration,
    started: Instant,
    earliest: Instant,
    /// As [`Pace::pause`], where what is open may stay so: it grows with every round that brings nothing new.
    lull: Duration,
    longest_lull: Duration,
    lull_ends: Instant,
    check_at: Option<Instant>,
    /// As [`Pace::check_at`], while a node is away.
    mend_at: Instant,
    is_whole: bool,
    /// Something happened since the last round started.
    wanted: bool,
    /// The last round left something open: no answers, several ones, or one of nodes that are out of touch themselves.
    unsettled: Unsettled,
    /// Since when a shard has been without its primary.
    orphaned: Option<Instant>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unsettled {
    No,
    /// The seeds are heard, too: who is known may not be part of the cluster any more.
    Disputed,
    /// The same, and the view is not gone by yet.
    Doubted,
    /// Nobody answered.
    Blind,
}

impl Discover {
    /// `timeout` is how long the first round may take, and any other.
    pub(crate) fn new(
        seeds: &[Address],
        upkeep: Upkeep,
        insist: Insist,
        timeout: Duration,
        now: Instant,
    ) -> Discover {
        let mut unique: Vec<Address> = Vec::new();
        for seed in seeds {
            if !unique.contains(seed) {
                unique.push(seed.clone());
            }
        }
        Discover {
            seeds: unique,
            upkeep,
            insist,
            timeout,
            phase: Phase::Idle,
            view: View::default(),
            contacts: HashMap::new(),
            owing: HashSet::new(),
            round: None,
            rounds: 0,
            pace: Pace {
                pause: QUICK,
                started: now,
                earliest: now,
                lull: QUICK,
                longest_lull: upkeep.check_interval.unwrap_or(LONGEST).max(SLOW),
                lull_ends: now,
                check_at: None,
                mend_at: now,
                is_whole: true,
                wanted: false,
                unsettled: Unsettled::No,
                orphaned: None,
            },
            trouble: None,
            doubts: 0,
        }
    }

    /// Takes in what has happened; `random` is in 0.0..1.0.
    pub(crate) fn on(&mut self, event: Event, now: Instant, random: f64) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.phase == Phase::Failed {
            return actions;
        }
        let mut rng = Rng::with_seed(random.to_bits());
        match event {
            Event::Start if self.phase == Phase::Idle => {
                self.phase = Phase::First;
                self.begin(now, &mut rng, &mut actions);
            }
            Event::Start | Event::Wake => {}
            Event::Answer { round, from, view } => self.on_answer(round, from, view, now, &mut rng),
            Event::NoAnswer { round, from, error } => self.on_no_answer(round, &from, error, &mut actions),
            Event::Up(node) => self.on_up(node, now, &mut rng, &mut actions),
            Event::Down(node) => self.on_down(node, now),
            Event::Stale => self.pace.wanted = true,
        }
        self.advance(now, &mut rng, &mut actions);
        actions
    }

    /// When to call with [`Event::Wake`], unless something else happens before; changes with every event.
    pub(crate) fn wake_at(&self) -> Option<Instant> {
        match (self.phase, &self.round) {
            (_, Some(round)) => Some(round.more_at.map_or(round.ends, |more| more.min(round.ends))),
            (Phase::First | Phase::Known, None) => self.pace.next(),
            (Phase::Idle | Phase::Failed, None) => None,
        }
    }

    /// Whether the client knows its cluster, be it well or badly.
    pub(crate) fn has_map(&self) -> bool {
        self.phase == Phase::Known
    }

    fn on_answer(&mut self, number: u64, from: Address, view: View, now: Instant, rng: &mut Rng) {
        self.owing.remove(&from);
        let is_blind = self.pace.unsettled == Unsettled::Blind;
        match &mut self.round {
            // Where everybody takes long, an answer to an earlier round is better than none.
            Some(round) if round.number == number || is_blind && round.views.is_empty() => {
                if round.number == number {
                    round.pending.retain(|node| *node != from);
                }
                if round.views.is_empty() {
                    round.ends = round.ends.min(now + GRACE);
                    round.more_at = None;
                }
                round.views.push((from, view));
            }
            Some(_) => {}
            None if is_blind => {
                // Whoever answered too late may be in time now.
                self.pace.wanted = true;
                self.pace.speed_up(rng);
            }
            None => {}
        }
    }

    fn on_no_answer(&mut self, number: u64, from: &Address, error: Error, actions: &mut Vec<Action>) {
        self.owing.remove(from);
        let Some(round) = self.round.as_mut().filter(|round| round.number == number) else { return };
        round.pending.retain(|node| node != from);
        if self.phase == Phase::First && round.views.is_empty() && usefulness(&error) == FINAL {
            self.fail(error, actions);
            return;
        }
        if round.failure.as_ref().is_none_or(|known| usefulness(&error) > usefulness(known)) {
            round.failure = Some(error);
        }
    }

    fn on_up(&mut self, node: Address, now: Instant, rng: &mut Rng, actions: &mut Vec<Action>) {
        let before = self.contacts.insert(node.clone(), Contact::Up);
        if before == Some(Contact::Down) {
            // It may have another role now.
            self.pace.wanted = true;
            if self.pace.unsettled == Unsettled::Blind {
                self.pace.speed_up(rng);
            }
        }
        if self.phase == Phase::Known {
            self.look_for_gaps(now);
            self.ask_newcomer(node, actions);
        }
    }

    /// While nobody answers, whoever comes up is asked as well.
    fn ask_newcomer(&mut self, node: Address, actions: &mut Vec<Action>) {
        let Some(round) = &mut self.round else { return };
        let is_member = self.view.members().any(|member| member.address == node);
        if self.upkeep.ask == Ask::KnownNodes
            && round.views.is_empty()
            && is_member
            && !round.asked.contains(&node)
        {
            round.asked.push(node.clone());
            round.pending.push(node.clone());
            actions.push(Action::Ask { round: round.number, to: vec![node] });
        }
    }

    fn on_down(&mut self, node: Address, now: Instant) {
        let before = self.contacts.insert(node.clone(), Contact::Down);
        if before == Some(Contact::Down) || self.phase != Phase::Known {
            return;
        }
        if self.view.members().any(|member| member.address == node) {
            self.pace.wanted = true;
            self.trouble = Some(node);
            self.look_for_gaps(now);
        }
    }

    fn advance(&mut self, now: Instant, rng: &mut Rng, actions: &mut Vec<Action>) {
        loop {
            match &self.round {
                Some(round) => {
                    let (heard, over) = (!round.views.is_empty(), now >= round.ends);
                    let waits = !over && !round.pending.is_empty();
                    if waits && (heard || round.more_at.is_none_or(|more| now < more)) {
                        return;
                    }
                    let goes_on = !heard && !over && self.ask_further(now, rng, actions);
                    if !goes_on && !waits {
                        self.conclude(now, rng, actions);
                    }
                }
                None if matches!(self.phase, Phase::First | Phase::Known)
                    && self.pace.next().is_some_and(|at| at <= now) =>
                {
                    self.begin(now, rng, actions);
                }
                None => return,
            }
        }
    }

    fn begin(&mut self, now: Instant, rng: &mut Rng, actions: &mut Vec<Action>) {
        self.rounds += 1;
        self.round = Some(Round {
            number: self.rounds,
            asked: Vec::new(),
            pending: Vec::new(),
            views: Vec::new(),
            failure: None,
            stage: 0,
            more_at: None,
            ends: now + self.timeout,
        });
        self.pace.start(now, self.upkeep.check_interval, rng);
        self.ask_further(now, rng, actions);
    }

    /// Asks nodes that this round has not asked; false if there are none.
    fn ask_further(&mut self, now: Instant, rng: &mut Rng, actions: &mut Vec<Action>) -> bool {
        let Some(mut round) = self.round.take() else { return false };
        let to = self.choose(&round, rng);
        round.stage += 1;
        let found = !to.is_empty();
        round.more_at = (found && self.phase == Phase::Known).then(|| now + PATIENCE);
        if found {
            round.asked.extend_from_slice(&to);
            round.pending.extend_from_slice(&to);
            actions.push(Action::Ask { round: round.number, to });
        }
        self.round = Some(round);
        found
    }

    fn choose(&self, round: &Round, rng: &mut Rng) -> Vec<Address> {
        let most = ASKED << round.stage.min(16);
        let mut seeds: Vec<Address> =
            self.seeds.iter().filter(|seed| !round.asked.contains(seed)).cloned().collect();
        if self.phase == Phase::First {
            return seeds;
        }
        if self.upkeep.ask == Ask::Seeds {
            rng.shuffle(&mut seeds);
            seeds.truncate(most);
            return seeds;
        }

        let mut known: Vec<(Preference, &Address)> = Vec::new();
        for shard in &self.view.shards {
            let in_trouble =
                self.is_orphan(shard) || self.trouble.as_ref().is_some_and(|node| has(shard, node));
            for (at, member) in shard.primary.iter().chain(&shard.replicas).enumerate() {
                let contact = self.contacts.get(&member.address);
                // A node that is down says so itself once it is up.
                if contact != Some(&Contact::Down) && !round.asked.contains(&member.address) {
                    let is_replica = at > 0 || shard.primary.is_none();
                    let owes = self.owing.contains(&member.address);
                    let preference = (owes, contact.is_none(), in_trouble, is_replica, rng.u32(..));
                    known.push((preference, &member.address));
                }
            }
        }
        known.sort_unstable_by_key(|(preference, _)| *preference);
        let mut to: Vec<Address> = known.into_iter().take(most).map(|(_, node)| node.clone()).collect();
        if to.is_empty() || round.stage >= 2 || self.pace.hears_seeds() {
            seeds.retain(|seed| !to.contains(seed));
            to.append(&mut seeds);
        }
        to
    }

    fn conclude(&mut self, now: Instant, rng: &mut Rng, actions: &mut Vec<Action>) {
        let Some(mut round) = self.round.take() else { return };
        self.owing.extend(round.pending.drain(..));
        if !self.pace.wanted {
            self.trouble = None;
        }
        let Some(view) = agree(&round.views) else {
            let failure = round.failure.unwrap_or_else(|| no_seed_answered(self.timeout));
            if self.phase == Phase::First && (self.insist == Insist::No || usefulness(&failure) == FINAL) {
                self.fail(failure, actions);
            } else {
                self.pace.unsettled = Unsettled::Blind;
                self.pace.slow_down(now, rng);
            }
            return;
        };
        let first = self.phase == Phase::First;
        let disputed =
            view.state == State::Down || round.views.iter().any(|(_, other)| !same_owners(other, &view));
        let doubted = !first && self.doubts < MOST_DOUBTS && self.doubts_about(&view, &round.views);
        self.doubts = if doubted { self.doubts + 1 } else { 0 };
        self.pace.unsettled = match (doubted, disputed) {
            (true, _) => Unsettled::Doubted,
            (false, true) => Unsettled::Disputed,
            (false, false) => Unsettled::No,
        };
        let is_new = view.shards != self.view.shards;
        if !doubted {
            let epoch = if is_new { view.epoch } else { view.epoch.max(self.view.epoch) };
            self.view = View { epoch, ..view };
        }
        if first || is_new && !doubted {
            self.phase = Phase::Known;
            self.pace.orphaned = None;
            self.forget_strangers();
            actions.push(Action::Apply(self.view.clone()));
            self.look_for_gaps(now);
            self.pace.speed_up(rng);
        } else {
            self.look_for_gaps(now);
            self.pace.slow_down(now, rng);
        }
        if first {
            actions.push(Action::Ready);
        }
    }

    /// Whether a view is one of the past: it comes from a lone node that is behind, or from nodes that lost everything.
    fn doubts_about(&self, view: &View, views: &[(Address, View)]) -> bool {
        if self.view.state == State::Down && view.state == State::Serving {
            // What is known came from nodes out of touch, and means nothing.
            return false;
        }
        if view.coverage() == 0 {
            return self.view.coverage() > 0;
        }
        let is_older = view.epoch != 0 && view.epoch < self.view.epoch && !same_owners(view, &self.view);
        is_older && views.iter().filter(|(_, other)| same_owners(other, view)).count() < 2
    }

    fn forget_strangers(&mut self) {
        let mut before = std::mem::take(&mut self.contacts);
        let members = self.view.members().map(|member| &member.address);
        let nodes: HashSet<&Address> = members.chain(&self.seeds).collect();
        self.owing.retain(|node| nodes.contains(node));
        self.contacts = nodes
            .into_iter()
            .filter_map(|node| before.remove(node).map(|contact| (node.clone(), contact)))
            .collect();
    }

    /// Notes whether a shard is without its primary, and whether any node is away.
    fn look_for_gaps(&mut self, now: Instant) {
        let mut serving = self.view.shards.iter().filter(|shard| !shard.slots.is_empty()).peekable();
        let orphaned = serving.peek().is_none() || serving.any(|shard| self.is_orphan(shard));
        self.pace.orphaned = orphaned.then(|| self.pace.orphaned.unwrap_or(now));
        let is_away = |member: &Member| self.contacts.get(&member.address) == Some(&Contact::Down);
        self.pace.is_whole = self.view.missing == 0 && !self.view.members().any(is_away);
    }

    fn is_orphan(&self, shard: &Shard) -> bool {
        shard.primary.as_ref().is_none_or(|primary| {
            primary.health == Health::Failed || self.contacts.get(&primary.address) == Some(&Contact::Down)
        })
    }

    fn fail(&mut self, error: Error, actions: &mut Vec<Action>) {
        self.phase = Phase::Failed;
        self.round = None;
        actions.push(Action::Fail(error));
    }
}

/// Compared from left to right: answered in time before, connected, not in trouble, primary; the rest is chance.
type Preference = (bool, bool, bool, bool, u32);

impl Pace {
    fn start(&mut self, now: Instant, check_interval: Option<Duration>, rng: &mut Rng) {
        if now >= self.earliest + SLOW {
            self.pause = QUICK;
        }
        if self.wanted {
            self.lull = QUICK;
        }
        self.wanted = false;
        self.started = now;
        self.set_pause(self.pause, rng);
        self.check_at = check_interval.map(|interval| now + jittered(interval, rng));
    }

    /// When the next round starts, as things are.
    fn next(&self) -> Option<Instant> {
        let is_open = matches!(self.unsettled, Unsettled::Doubted | Unsettled::Blind);
        if self.wanted || self.orphaned.is_some() || is_open {
            return Some(self.earliest);
        }
        let mend_at = (!self.is_whole).then_some(self.mend_at);
        let settle_at = (self.unsettled == Unsettled::Disputed).then_some(self.lull_ends);
        mend_at.into_iter().chain(settle_at).chain(self.check_at).min().map(|at| at.max(self.earliest))
    }

    fn hears_seeds(&self) -> bool {
        matches!(self.unsettled, Unsettled::Disputed | Unsettled::Doubted)
    }

    fn speed_up(&mut self, rng: &mut Rng) {
        self.lull = QUICK;
        self.set_pause(QUICK, rng);
    }

    fn slow_down(&mut self, now: Instant, rng: &mut Rng) {
        let is_urgent = self.orphaned.is_some_and(|since| now < since + QUICK_FOR);
        // Whoever comes up will say so; until then the seeds need not be tried more often than this.
        let is_urgent = is_urgent && self.unsettled != Unsettled::Blind;
        self.lull = self.longest_lull.min(2 * self.lull);
        self.set_pause(if is_urgent { QUICK } else { SLOW.min(2 * self.pause) }, rng);
    }

    fn set_pause(&mut self, pause: Duration, rng: &mut Rng) {
        self.pause = pause;
        self.earliest = self.started + jittered(pause, rng);
        self.lull_ends = self.started + jittered(self.lull, rng);
        self.mend_at = self.started + jittered(self.lull.max(MENDING), rng);
    }
}

/// So that clients that saw the same thing do not go on in step.
fn jittered(time: Duration, rng: &mut Rng) -> Duration {
    time.mul_f64(1.0 - rng.f64() / 4.0)
}

fn has(shard: &Shard, node: &Address) -> bool {
    shard.primary.iter().chain(&shard.replicas).any(|member| member.address == *node)
}

/// What trying again or elsewhere cannot mend.
const FINAL: u8 = 3;

/// Of several errors the one that tells most about what to mend is reported.
fn usefulness(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::Auth | ErrorKind::Config => FINAL,
        ErrorKind::Server => 2,
        ErrorKind::Protocol | ErrorKind::Internal => 1,
        _ => 0,
    }
}

fn no_seed_answered(timeout: Duration) -> Error {
    let message = format!("none of the cluster's addresses answered within {} ms", timeout.as_millis());
    Error::new(ErrorKind::Connection, message)
}

#[cfg(test)]
mod sequences;
#[cfg(test)]
mod tests;
