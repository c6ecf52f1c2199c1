//! A cluster that is played by the dice: requests go through the real map, pipes and queues to nodes that answer, redirect,
//! refuse, lose connections, hand slots over and vanish. There are no sockets and no clock; what goes wrong in a sequence
//! of events can be played again from its seed.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fastrand::Rng;
use tokio::runtime::{Builder, Runtime};

use super::Cluster;
use super::simulation::with_seeds;
use super::view::{Health, Member, Shard, State, View};
use crate::command::Shape;
use crate::completion::{Completions, Expect, Outcome, Shared};
use crate::config::{Address, Config, Upkeep};
use crate::connection::{ASKING, Entry, InFlight, Line, Parcel, Phase, Resend, Rung, Stuck, To, Way};
use crate::error::{Delivery, Error, ErrorKind};
use crate::protocol::encode;
use crate::protocol::resp::{Reader, Token};

/// Sequences that share a client.
const PER_CLIENT: u64 = 50;
const EVENTS: usize = 60;
const NODES: usize = 4;
const SLOTS: u16 = 6;
const MS: Duration = Duration::from_millis(1);
const TIMEOUT: Duration = Duration::from_millis(200);

#[test]
fn every_request_ends_once_and_none_runs_twice_unasked() {
    let world = RefCell::new(World::new());
    let (played, redirected) = (Cell::new(0), Cell::new(0));
    with_seeds(1000, |seed| {
        if played.replace(played.get() + 1) % PER_CLIENT == 0 {
            world.replace(World::new());
        }
        let mut world = world.borrow_mut();
        let before = world.redirected;
        world.play(seed);
        redirected.set(redirected.get() + world.redirected - before);
    });
    assert!(redirected.get() > played.get() / 10, "only {redirected:?} redirections: the dice are loaded");
}

/// What callers were told, by ticket.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<HashMap<u64, Ends>>>);

type Ends = Vec<Result<(), Delivery>>;

impl Completions for Told {
    fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
        let end = match outcome {
            Outcome::Error(error) => Err(error.delivery()),
            Outcome::Reply(_) | Outcome::Ready => Ok(()),
        };
        self.0.lock().unwrap().entry(ticket).or_default().push(end);
    }

    fn flush(&self) {}
}

struct World {
    told: Told,
    shared: Arc<Shared>,
    cluster: Arc<Cluster>,
    nodes: Vec<Node>,
    /// The keeper's queue.
    limbo: InFlight,
    /// Who has each slot, and where it is on its way to.
    owners: Vec<(usize, Option<usize>)>,
    now: Instant,
    next_ticket: u64,
    sent: HashMap<u64, Resend>,
    runs: HashMap<u64, u32>,
    redirected: u64,
    // Tasks are spawned there and never run.
    _runtime: Runtime,
}

struct Node {
    address: Address,
    flight: InFlight,
    /// What arrived at the server and is not a whole request yet.
    input: Vec<u8>,
    /// Replies on their way.
    output: Vec<Vec<u8>>,
    asking: bool,
    connected: bool,
}

impl World {
    fn new() -> World {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let config = Config::builder().address("n", 1).cluster(Upkeep::default()).build().unwrap();
        let told = Told::default();
        let shared = Arc::new(Shared::new(config, Box::new(told.clone())));
        let cluster = Cluster::open(&shared, Upkeep::default(), runtime.handle());
        let nodes = (0..NODES).map(|at| Node::new(at, &shared)).collect();
        let limbo = InFlight::new(Arc::clone(&shared), "limbo".into());
        let owners = (0..SLOTS).map(|slot| (usize::from(slot) % NODES, None)).collect();
        let mut world = World {
            told,
            shared,
            cluster,
            nodes,
            limbo,
            owners,
            now: Instant::now(),
            next_ticket: 1,
            sent: HashMap::new(),
            runs: HashMap::new(),
            redirected: 0,
            _runtime: runtime,
        };
        world.learn();
        world
    }

    fn play(&mut self, seed: u64) {
        let mut rng = Rng::with_seed(seed);
        let first = self.next_ticket;
        for _ in 0..EVENTS {
            self.event(&mut rng);
        }
        self.settle(&mut rng);
        let told = std::mem::take(&mut *self.told.0.lock().unwrap());
        for ticket in first..self.next_ticket {
            let runs = self.runs.remove(&ticket).unwrap_or(0);
            let resend = self.sent.remove(&ticket);
            let ends = told.get(&ticket).map_or(&[][..], Vec::as_slice);
            let [end] = ends else { panic!("ticket {ticket} ended {} times", ends.len()) };
            let right = match (end, resend) {
                (Ok(()), Some(Resend::Never)) => runs == 1,
                (Ok(()), _) => runs >= 1,
                (Err(Delivery::MaybeExecuted), Some(Resend::Never)) => runs <= 1,
                (Err(Delivery::MaybeExecuted), _) => true,
                // Sent again it may have run before, but a caller who is told that it has not must be able to rely on it.
                (Err(Delivery::NotSent | Delivery::Refused), Some(Resend::Never)) => runs == 0,
                (Err(_), _) => true,
            };
            assert!(right, "ticket {ticket} ({resend:?}) ended with {end:?} after {runs} runs");
        }
        assert_eq!(self.shared.in_flight(), 0, "places were not given back");
    }

    fn event(&mut self, rng: &mut Rng) {
        let node = rng.usize(..NODES);
        match rng.u8(..100) {
            0..25 => self.submit(rng),
            25..50 => self.write(node, rng),
            50..75 => self.serve(node, rng),
            75..80 => self.lose(node, rng),
            80..85 => self.nodes[node].connect(),
            85..90 => self.hand_over(rng),
            90..91 => self.learn(),
            91..95 => self.pass(rng.u32(1..40) * MS),
            95..97 => self.cancel(rng),
            _ => self.keep(),
        }
    }

    /// Everything works again, and what is pending gets its time.
    fn settle(&mut self, rng: &mut Rng) {
        self.owners.iter_mut().for_each(|owner| *owner = (owner.1.unwrap_or(owner.0), None));
        // The whole table is made anew for that, which is most of the cost of a sequence.
        if (0..SLOTS).any(|slot| self.chosen(slot) != Some(self.owners[usize::from(slot)].0)) {
            self.learn();
        }
        for _ in 0..NODES {
            for at in 0..NODES {
                self.nodes[at].connect();
                self.write(at, rng);
                self.serve(at, rng);
                self.write(at, rng);
            }
            self.keep();
        }
        for _ in 0..5 {
            self.pass(2 * TIMEOUT / 5);
            for at in 0..NODES {
                self.write_all(at);
                self.serve_all(at, rng);
            }
            self.keep();
        }
        let slots: HashSet<_> = (0..SLOTS).map(|slot| self.chosen(slot)).collect();
        let truth: HashSet<_> = self.owners.iter().map(|&(owner, _)| Some(owner)).collect();
        assert_eq!(slots, truth, "the map does not converge");
    }

    fn chosen(&self, slot: u16) -> Option<usize> {
        let map = self.cluster.map();
        let node = map.choose(To::Primary(slot)).and_then(|at| map.node(at))?;
        self.nodes.iter().position(|known| known.address == node.address)
    }

    fn submit(&mut self, rng: &mut Rng) {
        let (ticket, slot) = (self.next_ticket, rng.u16(..SLOTS));
        self.next_ticket += 1;
        let resend = if rng.bool() { Resend::Safe } else { Resend::Never };
        self.sent.insert(ticket, resend);
        self.shared.admit().unwrap();
        let mut entry = Entry::new(ticket, Expect::One(&Shape::Any), resend, TIMEOUT, self.now);
        entry.way =
            Way::new(if resend == Resend::Safe { To::Reader(slot) } else { To::Primary(slot) }, Line::Shared);
        let words = [ticket.to_string(), slot.to_string()];
        let map = self.cluster.map();
        let pushed = self.cluster.push(&map, entry, |out| {
            encode::command(out, &[words[0].as_bytes(), words[1].as_bytes()]);
        });
        match pushed {
            Ok(Some((at, Rung::No))) => map.node(at).unwrap().pipe.ring(crate::connection::Flush::WhenIdle),
            Ok(_) => {}
            Err(mut refused) => self.shared.fail(ticket, &mut refused.entry.expect, refused.error),
        }
    }

    /// Moves some bytes to the server.
    fn write(&mut self, at: usize, rng: &mut Rng) {
        self.nodes[at].collect(&self.cluster);
        if self.nodes[at].connected {
            let most = self.nodes[at].unwritten().len();
            let count = if rng.bool() { most } else { rng.usize(..=most) };
            self.nodes[at].send(count);
        }
    }

    fn write_all(&mut self, at: usize) {
        self.nodes[at].collect(&self.cluster);
        let most = self.nodes[at].unwritten().len();
        self.nodes[at].send(most);
    }

    fn serve_all(&mut self, at: usize, rng: &mut Rng) {
        while !self.nodes[at].input.is_empty() || !self.nodes[at].output.is_empty() {
            self.serve(at, rng);
        }
    }

    /// The server takes in what has arrived, and some of its replies get through.
    fn serve(&mut self, at: usize, rng: &mut Rng) {
        while let Some(words) = self.nodes[at].next_request() {
            let reply = self.answer(at, &words, rng);
            self.nodes[at].output.push(reply);
        }
        if !self.nodes[at].connected {
            return;
        }
        let count = rng.usize(..=self.nodes[at].output.len());
        let replies: Vec<Vec<u8>> = self.nodes[at].output.drain(..count).collect();
        for reply in replies {
            self.nodes[at].flight.on_reply(&reply, None, self.now).unwrap();
        }
    }

    fn answer(&mut self, at: usize, words: &[String], rng: &mut Rng) -> Vec<u8> {
        let [ticket, slot] = words else {
            self.nodes[at].asking = true;
            return b"+OK\r\n".to_vec();
        };
        let asking = std::mem::take(&mut self.nodes[at].asking);
        let (ticket, slot): (u64, usize) = (ticket.parse().unwrap(), slot.parse().unwrap());
        let (owner, heir) = self.owners[slot];
        let port = |node: usize| self.nodes[node].port();
        if rng.u8(..100) < 3 {
            let words = ["TRYAGAIN later", "CLUSTERDOWN too few", "LOADING data"];
            return format!("-{}\r\n", words[rng.usize(..words.len())]).into_bytes();
        }
        let right = at == owner || asking && heir == Some(at);
        if !right {
            self.redirected += 1;
            return format!("-MOVED {slot} n:{}\r\n", port(owner)).into_bytes();
        }
        if let Some(heir) = heir.filter(|_| at == owner && rng.bool()) {
            self.redirected += 1;
            return format!("-ASK {slot} n:{}\r\n", port(heir)).into_bytes();
        }
        *self.runs.entry(ticket).or_default() += 1;
        b":1\r\n".to_vec()
    }

    /// A connection is lost; the server may still run what has arrived.
    fn lose(&mut self, at: usize, rng: &mut Rng) {
        if rng.bool() {
            while let Some(words) = self.nodes[at].next_request() {
                self.answer(at, &words, rng);
            }
        }
        let stuck = if rng.bool() { Stuck::Wait } else { Stuck::Fail };
        self.nodes[at].collect(&self.cluster);
        let node = &mut self.nodes[at];
        node.connected = false;
        node.asking = false;
        node.input.clear();
        node.output.clear();
        if let Some(known) = self.cluster.known_node(&node.address) {
            known.presence.set_phase(Phase::Away);
        }
        let error = Error::new(ErrorKind::Connection, "lost");
        node.flight.rehome(&*self.cluster, &error, stuck);
    }

    fn hand_over(&mut self, rng: &mut Rng) {
        let slot = rng.usize(..self.owners.len());
        self.owners[slot] = match self.owners[slot] {
            (_, Some(heir)) => (heir, None),
            (owner, None) if rng.bool() => (owner, Some((owner + 1) % NODES)),
            (_, None) => (rng.usize(..NODES), None),
        };
    }

    /// The client gets the truth.
    fn learn(&mut self) {
        let shards = self.nodes.iter().enumerate().map(|(at, node)| Shard {
            slots: (0..SLOTS)
                .filter(|&slot| self.owners[usize::from(slot)].0 == at)
                .map(|slot| (slot, slot))
                .collect(),
            primary: Some(Member { address: node.address.clone(), health: Health::Online }),
            replicas: Vec::new(),
        });
        let view = View { epoch: 1, state: State::Serving, shards: shards.collect(), missing: 0 };
        self.cluster.apply(&view);
    }

    /// What the keeper does with its queue.
    fn keep(&mut self) {
        let mut parcel = Parcel::default();
        self.cluster.limbo.collect(&mut parcel);
        self.limbo.accept(&mut parcel);
        let cluster = &self.cluster;
        self.limbo.offer_all(|bytes, entry| cluster.offer(bytes, entry));
    }

    fn pass(&mut self, time: Duration) {
        self.now += time;
        let now = self.now;
        for node in &mut self.nodes {
            node.collect(&self.cluster);
            node.flight.on_time(now, now).unwrap();
        }
        self.limbo.on_time(now, now).unwrap();
    }

    fn cancel(&mut self, rng: &mut Rng) {
        let ticket = rng.u64(..self.next_ticket);
        self.cluster.cancel(ticket);
        self.keep();
        for node in &mut self.nodes {
            node.collect(&self.cluster);
        }
    }
}

impl Node {
    fn new(at: usize, shared: &Arc<Shared>) -> Node {
        let address = Address::Tcp { host: "n".into(), port: 1 + at as u16 };
        let flight = InFlight::new(Arc::clone(shared), address.label());
        Node { address, flight, input: Vec::new(), output: Vec::new(), asking: false, connected: true }
    }

    fn port(&self) -> u16 {
        match &self.address {
            Address::Tcp { port, .. } => *port,
            Address::Unix(_) => 0,
        }
    }

    fn connect(&mut self) {
        self.connected = true;
    }

    fn collect(&mut self, cluster: &Cluster) {
        let Some(node) = cluster.known_node(&self.address) else { return };
        let mut parcel = Parcel::default();
        node.pipe.collect(&mut parcel);
        self.flight.accept(&mut parcel);
        if self.connected {
            node.presence.set_phase(Phase::Connected);
        }
    }

    fn unwritten(&mut self) -> Vec<u8> {
        self.flight.drop_unsent_dead();
        let mut slices = Vec::new();
        self.flight.unwritten(&mut slices);
        slices.iter().flat_map(|slice| slice.to_vec()).collect()
    }

    fn send(&mut self, count: usize) {
        if self.connected {
            let bytes = self.unwritten();
            self.input.extend_from_slice(&bytes[..count.min(bytes.len())]);
            self.flight.on_written(count.min(bytes.len()));
        }
    }

    /// The words of the next request that has wholly arrived.
    fn next_request(&mut self) -> Option<Vec<String>> {
        if self.input.starts_with(ASKING) {
            self.input.drain(..ASKING.len());
            return Some(vec!["ASKING".into()]);
        }
        let mut reader = Reader::new(&self.input);
        let Ok(Token::Array(2)) = reader.next() else { return None };
        let mut words = Vec::new();
        for _ in 0..2 {
            let Ok(Token::Bulk(word)) = reader.next() else { return None };
            words.push(String::from_utf8(word.to_vec()).unwrap());
        }
        let len: usize =
            4 + words.iter().map(|word| 5 + word.len().to_string().len() + word.len()).sum::<usize>();
        self.input.drain(..len);
        Some(words)
    }
}
