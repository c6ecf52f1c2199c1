//! A client's discovery against simulated servers: it hears of everything that happens with some delay, and must know the
//! truth once the servers have calmed down.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::{Change, Contact, Served, Servers, at, with_seeds};
use crate::cluster::discover::{Action, Discover, Event, Insist, QUICK};
use crate::cluster::slots::SLOTS;
use crate::cluster::view::View;
use crate::config::{Address, Ask, Upkeep};
use crate::error::{Error, ErrorKind};

const CONNECTION_TIMEOUT: Duration = Duration::from_secs(2);
const REQUEST_TIMEOUT: Duration = Duration::from_millis(500);
const CHECK_INTERVAL: Duration = Duration::from_secs(5);
/// Who has which slot is known so long after everything is mended, whatever was before: a pause, a round that asks nodes
/// which are gone, and one that asks the seeds.
const HEALED_AFTER: Duration = Duration::from_secs(3);

/// What happens at some time.
enum Happening {
    Change(Change),
    /// A node's view arrives.
    Answer {
        round: u64,
        from: Address,
    },
    NoAnswer {
        round: u64,
        from: Address,
    },
    /// The connection to a node is tried.
    Dial(Address),
    Down(Address),
    /// Requests show whether the map is right.
    Traffic,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    Up,
    Down,
}

struct Client {
    rng: Rng,
    start: Instant,
    now: Instant,
    servers: Servers,
    discover: Discover,
    /// By time, and in the order in which they were added.
    queue: BinaryHeap<Reverse<(Instant, usize)>>,
    happenings: HashMap<usize, Happening>,
    added: usize,
    links: BTreeMap<u16, Link>,
    map: Option<View>,
    ready: usize,
    failed: usize,
    asked: HashSet<(u64, Address)>,
    round: u64,
    rounds: VecDeque<Instant>,
}

impl Client {
    fn new(seed: u64, upkeep: Upkeep, insist: Insist) -> Client {
        let mut rng = Rng::with_seed(seed);
        let start = Instant::now();
        let servers = Servers::new(&mut rng);
        let discover = Discover::new(&servers.seeds, upkeep, insist, CONNECTION_TIMEOUT, start);
        Client {
            rng,
            start,
            now: start,
            servers,
            discover,
            queue: BinaryHeap::new(),
            happenings: HashMap::new(),
            added: 0,
            links: BTreeMap::new(),
            map: None,
            ready: 0,
            failed: 0,
            asked: HashSet::new(),
            round: 0,
            rounds: VecDeque::new(),
        }
    }

    fn add(&mut self, after: Duration, happening: Happening) {
        self.queue.push(Reverse((self.now + after, self.added)));
        self.happenings.insert(self.added, happening);
        self.added += 1;
    }

    fn soon(&mut self) -> Duration {
        let most = if self.rng.u8(..) < 20 { 150_000 } else { 3000 };
        Duration::from_micros(self.rng.u64(100..=most))
    }

    /// Lets time pass until `until`.
    fn run(&mut self, until: Instant) {
        let mut at_once = 0;
        loop {
            let happens = self.queue.peek().map(|Reverse((at, _))| *at);
            let wakes = self.discover.wake_at();
            let Some(next) = happens.into_iter().chain(wakes).min().filter(|&next| next <= until) else {
                self.now = until;
                return;
            };
            at_once = if next > self.now { 0 } else { at_once + 1 };
            assert!(at_once < 10_000, "time stands still");
            self.now = next.max(self.now);
            if wakes.is_some_and(|wakes| wakes <= next) {
                self.tell(Event::Wake);
                assert!(self.discover.wake_at().is_none_or(|next| next > self.now), "wakes without end");
            } else if let Some(Reverse((_, number))) = self.queue.pop()
                && let Some(happening) = self.happenings.remove(&number)
            {
                self.happen(happening);
            }
        }
    }

    fn happen(&mut self, happening: Happening) {
        match happening {
            Happening::Change(change) => {
                for (after, next) in self.servers.change(change, &mut self.rng) {
                    self.add(after, Happening::Change(next));
                }
                self.lose_links();
            }
            Happening::Answer { round, from } => match self.servers.contact(&from) {
                Contact::Answers(view) => self.tell(Event::Answer { round, from, view }),
                Contact::Silent => self.add(REQUEST_TIMEOUT, Happening::NoAnswer { round, from }),
                Contact::Refused => self.happen(Happening::NoAnswer { round, from }),
            },
            Happening::NoAnswer { round, from } => {
                let error = Error::new(ErrorKind::Connection, "no answer");
                self.tell(Event::NoAnswer { round, from, error });
            }
            Happening::Dial(address) => self.dial(address),
            Happening::Down(address) => self.tell(Event::Down(address)),
            Happening::Traffic => self.send_requests(),
        }
    }

    fn tell(&mut self, event: Event) {
        let random = self.rng.f64();
        for action in self.discover.on(event, self.now, random) {
            assert_eq!(self.failed, 0, "acts after it has failed");
            match action {
                Action::Ask { round, to } => self.ask(round, to),
                Action::Apply(view) => self.apply(view),
                Action::Ready => self.ready += 1,
                Action::Fail(_) => self.failed += 1,
            }
        }
    }

    fn ask(&mut self, round: u64, to: Vec<Address>) {
        assert!(!to.is_empty());
        assert!(round == self.round || round == self.round + 1, "rounds follow on each other");
        if round > self.round {
            self.round = round;
            self.note_round();
        }
        for address in to {
            assert!(self.asked.insert((round, address.clone())), "asked twice");
            let (after, round, from) = (self.soon(), round, address);
            self.add(after, Happening::Answer { round, from });
        }
    }

    /// Rounds are never closer to each other than three quarters of the quick pause.
    fn note_round(&mut self) {
        if let Some(&last) = self.rounds.back() {
            assert!(self.now - last >= QUICK.mul_f64(0.7499), "rounds too close to each other");
        }
        self.rounds.push_back(self.now);
    }

    fn apply(&mut self, view: View) {
        let ports: HashSet<u16> = view.members().map(|member| port(&member.address)).collect();
        self.links.retain(|port, _| ports.contains(port));
        for port in ports {
            if let std::collections::btree_map::Entry::Vacant(e) = self.links.entry(port) {
                e.insert(Link::Down);
                let after = self.soon();
                self.add(after, Happening::Dial(at(port)));
            }
        }
        self.map = Some(view);
    }

    fn dial(&mut self, address: Address) {
        let is_there = self.servers.is_there(&address);
        let Some(link) = self.links.get_mut(&port(&address)).filter(|link| **link == Link::Down) else {
            return;
        };
        if is_there {
            *link = Link::Up;
            self.tell(Event::Up(address));
        } else {
            self.tell(Event::Down(address.clone()));
            self.add(Duration::from_millis(500), Happening::Dial(address));
        }
    }

    fn lose_links(&mut self) {
        let servers = &self.servers;
        let lost: Vec<u16> = self
            .links
            .iter_mut()
            .filter(|(port, link)| **link == Link::Up && !servers.is_there(&at(**port)))
            .map(|(port, link)| {
                *link = Link::Down;
                *port
            })
            .collect();
        for port in lost {
            self.add(Duration::from_millis(1), Happening::Down(at(port)));
            self.add(Duration::from_millis(10), Happening::Dial(at(port)));
        }
    }

    /// Requests for slots of each range go where the map says.
    fn send_requests(&mut self) {
        let views = self.map.iter().chain([self.servers.truth()]);
        let ranges = views.flat_map(|view| &view.shards).flat_map(|shard| &shard.slots);
        let wrong = ranges.flat_map(|&(first, last)| [first, last]).any(|slot| {
            let owner = self.map.as_ref().and_then(|map| map.owner(slot));
            owner.is_some_and(|owner| matches!(self.servers.request(slot, owner), Served::Moved(_)))
        });
        if wrong {
            self.tell(Event::Stale);
        }
        if self.map.as_ref().is_none_or(|map| !self.servers.owners_are_known(map)) {
            self.add(Duration::from_millis(100), Happening::Traffic);
        }
    }

    fn disturb(&mut self, times: usize) {
        let mut after = Duration::ZERO;
        for _ in 0..times {
            after += Duration::from_millis(self.rng.u64(..1500));
            let change = self.servers.any_change(&mut self.rng);
            self.add(after, Happening::Change(change));
            for later in [5, 60, 400] {
                self.add(after + Duration::from_millis(later), Happening::Traffic);
            }
        }
        self.run(self.now + after);
    }

    /// Everything is mended, and nothing else happens.
    fn calm(&mut self) {
        self.queue.clear();
        self.happen(Happening::Change(Change::Calm));
        for (port, link) in self.links.clone() {
            if link == Link::Down {
                self.happen(Happening::Dial(at(port)));
            }
        }
        self.add(Duration::from_millis(10), Happening::Traffic);
    }
}

fn port(address: &Address) -> u16 {
    match address {
        Address::Tcp { port, .. } => *port,
        Address::Unix(_) => unreachable!("no simulated server has a socket file"),
    }
}

fn replay(seed: u64) {
    let check_interval = seed.is_multiple_of(2).then_some(CHECK_INTERVAL);
    let ask = if seed.is_multiple_of(5) { Ask::Seeds } else { Ask::KnownNodes };
    let insist = if seed.is_multiple_of(3) { Insist::Yes } else { Insist::No };
    let mut client = Client::new(seed, Upkeep { check_interval, ask }, insist);
    if insist == Insist::Yes {
        // It may as well start in the midst of it.
        client.disturb(1);
    }
    client.tell(Event::Start);
    let times = client.rng.usize(1..=6);
    client.disturb(times);
    client.calm();
    client.run(client.now + HEALED_AFTER);
    client.check_outcome();
    assert!(client.ready == 1 || insist == Insist::No);
    let Some(map) = &client.map else { return };
    assert!(client.servers.owners_are_known(map), "{map:?} is not {:?}", client.servers.truth());
    if check_interval.is_some() {
        client.run(client.now + CHECK_INTERVAL + HEALED_AFTER);
        let map = client.map.as_ref().map(|map| &map.shards);
        assert_eq!(map, Some(&client.servers.truth().shards), "the checks find the rest");
    }
    let slots = client.map.as_ref().map(View::coverage);
    assert_eq!(slots, Some(SLOTS));
    client.check_outcome();
}

impl Client {
    /// Either ready or failed, once.
    fn check_outcome(&self) {
        assert!(self.now - self.start >= CONNECTION_TIMEOUT);
        assert_eq!(self.ready + self.failed, 1);
        assert_eq!(self.ready == 1, self.map.is_some());
    }
}

#[test]
fn the_map_is_true_once_the_servers_have_calmed_down() {
    with_seeds(100, replay);
}

#[test]
fn a_client_finds_a_cluster_again_by_the_one_seed_that_is_left() {
    with_seeds(50, |seed| {
        let mut client = Client::new(seed, Upkeep { check_interval: None, ask: Ask::KnownNodes }, Insist::No);
        client.tell(Event::Start);
        client.run(client.now + CONNECTION_TIMEOUT);
        assert_eq!(client.ready, 1);
        for _ in 0..3 {
            client.happen(Happening::Change(Change::RestartAllElsewhere));
            client.run(client.now + HEALED_AFTER);
            let map = client.map.as_ref().map(|map| &map.shards);
            assert_eq!(map, Some(&client.servers.truth().shards));
        }
    });
}
