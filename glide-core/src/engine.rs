//! The engine below every client: requests by ticket in, outcomes by ticket out. Wires the parts; the connections act.

use std::ops::Deref;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arc_swap::Guard;
use tokio::runtime::Handle;

use crate::cluster::route::{self, Plan, Route};
use crate::cluster::scan::ClusterScan;
use crate::cluster::scans::Order;
use crate::cluster::{At, Cluster, Map, PartOf};
use crate::command::{self, Row};
use crate::completion::{BatchMode, BatchPlan, Completions, Expect, Outcome, ScriptPlan, Sent, Shared};
use crate::config::{Config, Deployment};
use crate::connection::{Effect, Entry, Flush, Line, OnGuard, Resend, Rung, To, Unpushed, Way};
use crate::deadline;
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;
use crate::script::Script;
use crate::standalone::{Choice, Standalone};

mod known;
mod outline;
mod parts;

use known::{Known, find, write};
pub use outline::Terms;
use outline::{Outline, not_a_cluster};

/// One client's connections. Dropping it closes it.
pub struct Engine {
    shared: Arc<Shared>,
    nodes: Nodes,
}

enum Nodes {
    Standalone(Arc<Standalone>),
    Cluster(Arc<Cluster>),
}

/// How long a request may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// As the client's configuration says.
    Default,
    /// Its own limit.
    AtMost(Duration),
}

impl Engine {
    /// Starts connecting, on the given runtime. Ticket 0 ends with [`Outcome::Ready`] or the error that came in the way;
    /// after an error the engine is closed.
    pub fn open(config: Config, completions: Box<dyn Completions>, runtime: &Handle) -> Engine {
        let deployment = config.deployment;
        let shared = Arc::new(Shared::new(config, completions));
        let nodes = match deployment {
            Deployment::Standalone { .. } => Nodes::Standalone(Standalone::open(&shared, runtime)),
            Deployment::Cluster(upkeep) => Nodes::Cluster(Cluster::open(&shared, upkeep, runtime)),
        };
        Engine { shared, nodes }
    }

    /// Starts handing over requests; they are on their way when the submission is dropped.
    pub fn submit(&self) -> Submission<&Engine> {
        Submission::new(self, Flush::WhenIdle)
    }

    /// Ends a request with [`ErrorKind::Cancelled`], unless it has ended already. What was sent may still run; a command
    /// that blocks is ended on the server, too.
    pub fn cancel(&self, ticket: u64) {
        match &self.nodes {
            Nodes::Standalone(standalone) => standalone.cancel(ticket),
            Nodes::Cluster(cluster) => cluster.cancel(ticket),
        }
    }

    /// Ends every request with [`ErrorKind::Closed`] and closes the connections. Later requests end the same way.
    pub fn close(&self) {
        let error = Error::new(ErrorKind::Closed, "the client is closed");
        match &self.nodes {
            Nodes::Standalone(standalone) => standalone.end(&error),
            Nodes::Cluster(cluster) => cluster.end(&error),
        }
    }

    /// How many requests have not ended yet.
    pub fn in_flight(&self) -> u32 {
        self.shared.in_flight()
    }

    /// Whether this is a client of a cluster.
    pub fn is_cluster(&self) -> bool {
        matches!(self.nodes, Nodes::Cluster(_))
    }

    /// Makes the connection's task panic, to show that nothing but this client is hurt.
    #[doc(hidden)]
    pub fn crash(&self) {
        match &self.nodes {
            Nodes::Standalone(standalone) => standalone.crash(),
            Nodes::Cluster(cluster) => cluster.crash(),
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.close();
    }
}

/// Requests being handed over. Their time runs from when the submission began, so it should not be kept for long.
pub struct Submission<E: Deref<Target = Engine>> {
    engine: E,
    flush: Flush,
    now: Instant,
    /// The pipe of the last request; it is rung when another one is used, and at the end.
    touched: Option<Choice>,
    /// The map of the cluster as it was when the submission began.
    map: Option<Guard<Arc<Map>>>,
    /// The nodes to be rung at the end. Most submissions have one request, so that the first needs no memory of its own.
    owed: Option<At>,
    owed_too: Vec<At>,
    refused: Refused,
}

#[derive(PartialEq)]
enum Refused {
    None,
    Some,
}

impl<E: Deref<Target = Engine>> Submission<E> {
    /// Starts a submission; `flush` says who writes what it gathers.
    pub fn new(engine: E, flush: Flush) -> Submission<E> {
        let (now, refused) = (Instant::now(), Refused::None);
        Submission { engine, flush, now, touched: None, map: None, owed: None, owed_too: Vec::new(), refused }
    }

    /// Hands over one command. `id` is its wire id, or 0 for a custom command whose words are the first `args`.
    /// The ticket ends exactly once, also when the request is refused.
    pub fn command<'w, A>(&mut self, ticket: u64, id: u32, args: A, patience: Patience)
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        self.routed_command(ticket, id, args, patience, None);
    }

    /// Hands over one command, as [`Submission::command`], and says which nodes of the cluster it is for.
    pub fn routed_command<'w, A>(
        &mut self,
        ticket: u64,
        id: u32,
        args: A,
        patience: Patience,
        route: Option<&Route>,
    ) where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        if let Err(error) = self.engine.shared.admit() {
            return self.refuse_unadmitted(ticket, error);
        }
        let known = match Known::new(id, args, patience, self.engine.shared.config.request_timeout) {
            Ok(known) => known,
            Err(error) => return self.refuse(ticket, error),
        };
        let plan = match &self.engine.nodes {
            Nodes::Standalone(_) if route.is_some() => Err(not_a_cluster("route", "can choose among nodes")),
            Nodes::Standalone(standalone) => {
                if let Err(error) = standalone.check_access(known.row) {
                    return self.refuse(ticket, error);
                }
                standalone.note(known.effect);
                let to = if known.reads() { To::Reader(0) } else { To::Primary(0) };
                return self.send(ticket, to, &known, None);
            }
            Nodes::Cluster(_) => route::plan(known.row, known.own_words(), known.args.clone(), route),
        };
        match plan {
            Ok(Plan::One(route::Target::Slot(slot, want))) => {
                self.send(ticket, parts::to_slot(slot, want), &known, None);
            }
            Ok(plan) => self.carry_out(ticket, plan, &known, None),
            Err(error) => self.refuse(ticket, error),
        }
    }

    /// Gives a command to one node.
    #[inline]
    fn send<'w, A>(&mut self, ticket: u64, to: To, known: &Known<A>, part: Option<PartOf>)
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        let entry = known.entry(ticket, self.now, part);
        self.push(to, known.line, entry, |out| known.write(out));
    }

    fn check_access(&self, row: Option<&Row>) -> Result<(), Error> {
        match &self.engine.nodes {
            Nodes::Standalone(standalone) => standalone.check_access(row),
            Nodes::Cluster(_) => Ok(()),
        }
    }

    fn note(&self, effect: Effect) {
        if let Nodes::Standalone(standalone) = &self.engine.nodes {
            standalone.note(effect);
        }
    }

    /// Gives a request to the connection that it is for.
    fn push(&mut self, to: To, line: Line, mut entry: Entry, encode: impl Fn(&mut Vec<u8>)) {
        let result = match &self.engine.nodes {
            Nodes::Standalone(standalone) => {
                standalone.push(to, line, entry, self.now, encode).map(|choice| {
                    if let Some(last) = self.touched.replace(choice)
                        && last != choice
                    {
                        standalone.ring(last, self.flush);
                    }
                })
            }
            Nodes::Cluster(cluster) => {
                entry.way = Way { to, line, ..entry.way };
                let map = self.map.get_or_insert_with(|| cluster.map());
                match cluster.push(map, entry, encode) {
                    Ok(Some((at, Rung::No))) if line == Line::Shared => {
                        if let Some(before) = self.owed.replace(at) {
                            self.owed_too.push(before);
                        }
                        Ok(())
                    }
                    Ok(Some((at, _))) => {
                        if line == Line::Lane
                            && let Some(node) = map.node(at)
                        {
                            node.ring(line, self.flush);
                        }
                        Ok(())
                    }
                    Ok(None) => Ok(()),
                    Err(refused) => Err(refused),
                }
            }
        };
        if let Err(refused) = result {
            let Unpushed { error, mut entry } = *refused;
            self.refused = Refused::Some;
            self.engine.shared.fail(entry.ticket, &mut entry.expect, error);
        }
    }

    /// Hands over one run of a script; the first `keys` of the arguments are keys. The server gets the source when it does
    /// not know the hash, which costs one more round trip.
    pub fn script<'w, A>(
        &mut self,
        ticket: u64,
        script: &Script,
        keys: u32,
        args: A,
        patience: Patience,
        route: Option<&Route>,
    ) where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        if let Err(error) = self.engine.shared.admit() {
            return self.refuse_unadmitted(ticket, error);
        }
        if let Err(error) = self.check_access(command::by_id(command::id::EVALSHA)) {
            return self.refuse(ticket, error);
        }
        let named = usize::try_from(keys).unwrap_or(usize::MAX);
        if named > args.clone().count() {
            let message = "script: expected at least as many arguments as keys";
            return self.refuse(ticket, Error::new(ErrorKind::Usage, message));
        }
        let timeout = match patience {
            Patience::AtMost(timeout) => timeout,
            Patience::Default => self.engine.shared.config.request_timeout,
        };
        let plan = match &self.engine.nodes {
            Nodes::Standalone(_) if route.is_some() => Err(not_a_cluster("route", "can choose among nodes")),
            Nodes::Standalone(_) => Ok(Plan::One(route::Target::RandomPrimary)),
            Nodes::Cluster(_) => route::plan_script(args.clone().take(named), route),
        };
        let target = match plan {
            Ok(Plan::One(target)) => target,
            Ok(plan) => return self.script_on_several(ticket, plan, script, keys, args, timeout),
            Err(error) => return self.refuse(ticket, error),
        };
        let plan = ScriptPlan { script: script.clone(), sent: Sent::Hash };
        let entry = Entry::new(ticket, Expect::Script(Box::new(plan)), Resend::Never, timeout, self.now);
        self.push_to(&target, Line::Shared, entry, |out| script.write_by_hash(out, keys, args.clone()));
    }

    /// Hands over a batch; its one outcome holds the replies in order.
    pub fn batch<'w, C, A>(&mut self, ticket: u64, commands: C, terms: &Terms<'_>)
    where
        C: Iterator<Item = (u32, A)> + Clone,
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        if let Err(error) = self.engine.shared.admit() {
            return self.refuse_unadmitted(ticket, error);
        }
        let is_cluster = self.engine.is_cluster();
        let allowed = |row: Option<&Row>| self.check_access(row);
        let outline = match Outline::new(
            commands.clone(),
            terms.mode,
            self.engine.shared.config.request_timeout,
            allowed,
        )
        .and_then(|outline| terms.check(&outline, is_cluster).map(|()| outline))
        {
            Ok(outline) => outline,
            Err(error) => return self.refuse(ticket, error),
        };
        if is_cluster && terms.mode == BatchMode::Pipeline {
            return self.batch_in_parts(ticket, commands, outline, terms);
        }
        let target = match is_cluster {
            true => match parts::target_of_atomic(commands.clone(), terms.route) {
                Ok(target) => target,
                Err(error) => return self.refuse(ticket, error),
            },
            false => route::Target::RandomPrimary,
        };
        let timeout = outline.timeout(terms.patience, self.engine.shared.config.request_timeout);
        let Outline { shapes, resend, wait, mut effects, select } = outline;
        let (line, resend) = match wait {
            Some(_) => (Line::Lane, Resend::Never),
            None => (Line::Shared, resend),
        };
        let mode = terms.mode;
        if mode == BatchMode::Atomic {
            effects.on_guard = OnGuard::Exec;
        }
        self.note(effects);
        let plan = BatchPlan { shapes, mode, on_error: terms.on_error, select, node: None };
        let mut entry = Entry::new(ticket, Expect::Batch(Box::new(plan)), resend, timeout, self.now);
        entry.on_guard = effects.on_guard;
        self.push_to(&target, line, entry, |out| {
            if mode == BatchMode::Atomic {
                encode::command(out, &[b"MULTI"]);
            }
            for (id, args) in commands.clone() {
                write(out, id, u16::try_from(id).ok().and_then(command::by_id), args);
            }
            if mode == BatchMode::Atomic {
                encode::command(out, &[b"EXEC"]);
            }
        });
    }

    /// Hands over one step of a scan over a cluster. Its reply is an array: the cursor to go on from, and keys.
    pub fn cluster_scan(&mut self, ticket: u64, cursor: &[u8], scan: &ClusterScan, patience: Patience) {
        if let Err(error) = self.engine.shared.admit() {
            return self.refuse_unadmitted(ticket, error);
        }
        let Nodes::Cluster(cluster) = &self.engine.nodes else {
            let message = "cluster_scan: only a cluster client can scan a cluster";
            return self.refuse(ticket, Error::new(ErrorKind::Usage, message));
        };
        let timeout = match patience {
            Patience::AtMost(timeout) => timeout,
            Patience::Default => self.engine.shared.config.request_timeout,
        };
        let order = Order {
            ticket,
            cursor: cursor.to_vec(),
            scan: scan.clone(),
            timeout: timeout.min(deadline::FOR_EVER),
            now: self.now,
        };
        if let Err(error) = cluster.scan(order) {
            self.refuse(ticket, error);
        }
    }

    /// Ends a ticket whose request cannot even be read.
    pub fn refuse_request(&mut self, ticket: u64, error: Error) {
        self.refuse_unadmitted(ticket, error);
    }

    /// Sends what was handed over so far on its way.
    pub fn flush(&mut self) {
        match &self.engine.nodes {
            Nodes::Standalone(standalone) => {
                if let Some(choice) = self.touched.take() {
                    standalone.ring(choice, self.flush);
                }
            }
            Nodes::Cluster(_) => {
                let map = self.map.take();
                for at in self.owed_too.drain(..).chain(self.owed.take()) {
                    if let Some(node) = map.as_ref().and_then(|map| map.node(at)) {
                        node.ring(Line::Shared, self.flush);
                    }
                }
            }
        }
        if std::mem::replace(&mut self.refused, Refused::None) == Refused::Some {
            self.engine.shared.completions.flush();
        }
    }

    fn refuse(&mut self, ticket: u64, error: Error) {
        self.refused = Refused::Some;
        self.engine.shared.finish(ticket, Outcome::Error(error));
    }

    fn refuse_unadmitted(&mut self, ticket: u64, error: Error) {
        self.refused = Refused::Some;
        self.engine.shared.completions.complete(ticket, Outcome::Error(error));
    }
}

impl<E: Deref<Target = Engine>> Drop for Submission<E> {
    fn drop(&mut self) {
        self.flush();
    }
}
