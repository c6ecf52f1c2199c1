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
use crate::command::{self, Flags, Row, Shape};
use crate::completion::{
    BatchMode, BatchPlan, Completions, Expect, OnError, Outcome, ScriptPlan, Sent, Shared,
};
use crate::config::{Config, Deployment};
use crate::connection::{Effect, Entry, Flush, Line, OnGuard, Resend, Rung, To, Unpushed, Way};
use crate::deadline::{self, Hold};
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;
use crate::retry::{OnRefusal, Retry};
use crate::script::Script;
use crate::standalone::{Choice, Standalone};

mod parts;

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
        let plan = BatchPlan { shapes, mode, on_error: terms.on_error, select };
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

/// How a batch runs.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'r> {
    /// Whether it is a transaction.
    pub mode: BatchMode,
    /// What becomes of a command's error.
    pub on_error: OnError,
    /// How long it may take.
    pub patience: Patience,
    /// The one node of a cluster that runs it, instead of the nodes that the keys say.
    pub route: Option<&'r Route>,
    /// What is sent again although it may run twice, or after what follows it.
    pub retry: Option<Retry>,
}

impl Terms<'_> {
    /// Whether a batch can run so.
    fn check(&self, outline: &Outline, is_cluster: bool) -> Result<(), Error> {
        if !is_cluster && self.route.is_some() {
            return Err(not_a_cluster("route", "can choose among nodes"));
        }
        if !is_cluster && self.retry.is_some() {
            return Err(not_a_cluster("retry", "takes a retry strategy"));
        }
        if self.retry.is_some() && self.mode == BatchMode::Atomic {
            let message =
                "retry: a transaction runs as a whole or not at all, so there is nothing to send again";
            return Err(Error::new(ErrorKind::Usage, message));
        }
        if is_cluster && self.mode == BatchMode::Atomic && outline.select.is_some() {
            let message =
                "SELECT in a transaction would change the database on one node of the cluster alone";
            return Err(Error::new(ErrorKind::Usage, message));
        }
        // In a cluster each of them has a connection by itself.
        if !is_cluster && outline.wait.is_some() && outline.effects != Effect::NONE {
            let message = "a batch with a command that blocks has a connection of its own, on which WATCH, UNWATCH or \
                           SELECT would mean nothing";
            return Err(Error::new(ErrorKind::Usage, message));
        }
        Ok(())
    }
}

fn not_a_cluster(parameter: &str, only: &str) -> Error {
    Error::new(ErrorKind::Usage, format!("{parameter}: only a cluster client {only}"))
}

/// What is known of a batch as a whole.
struct Outline {
    shapes: Vec<&'static Shape>,
    resend: Resend,
    /// How long the server may hold it back; None if it does not.
    wait: Option<Duration>,
    effects: Effect,
    /// The last SELECT: its index, and the database.
    select: Option<(usize, u32)>,
}

impl Outline {
    fn new<'w, A>(
        commands: impl Iterator<Item = (u32, A)>,
        mode: BatchMode,
        usual: Duration,
        check: impl Fn(Option<&Row>) -> Result<(), Error>,
    ) -> Result<Outline, Error>
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        let mut outline = Outline {
            shapes: Vec::new(),
            resend: Resend::Safe,
            wait: None,
            effects: Effect::NONE,
            select: None,
        };
        for (at, (id, args)) in commands.enumerate() {
            let row = find(id, args.clone())?;
            check(row)?;
            if let Some(row) = row {
                // What could block does not in a transaction.
                if mode == BatchMode::Pipeline && !row.flags.has(Flags::OWN_WRITES) {
                    outline.wait = longer(outline.wait, hold(id, row, args.clone()), usual);
                }
                if row.flags.has_any(SESSION) {
                    let one = effect(id, row, args);
                    outline.select = one.database.map(|database| (at, database)).or(outline.select);
                    outline.effects = outline.effects.then(one);
                }
            }
            outline.shapes.push(row.map_or(&Shape::Any, |row| row.reply));
            if row.is_none_or(|row| resend(row) == Resend::Never) {
                outline.resend = Resend::Never;
            }
        }
        match outline.shapes.is_empty() {
            true => Err(Error::new(ErrorKind::Usage, "batch: expected at least one command")),
            false => Ok(outline),
        }
    }

    fn timeout(&self, patience: Patience, usual: Duration) -> Duration {
        match patience {
            Patience::AtMost(timeout) => timeout,
            Patience::Default => self.wait.unwrap_or(usual),
        }
    }
}

/// A command, and what the table says of it.
struct Known<A> {
    id: u32,
    args: A,
    row: Option<&'static Row>,
    line: Line,
    shape: &'static Shape,
    resend: Resend,
    timeout: Duration,
    effect: Effect,
    on_refusal: OnRefusal,
}

impl<'w, A: Iterator<Item = &'w [u8]> + Clone> Known<A> {
    #[inline]
    fn new(id: u32, args: A, patience: Patience, usual: Duration) -> Result<Known<A>, Error> {
        let row = find(id, args.clone())?;
        let hold = row.map_or(Hold::Never, |row| hold(id, row, args.clone()));
        let timeout = match (patience, hold) {
            (Patience::AtMost(timeout), _) | (Patience::Default, Hold::AtMost(timeout)) => timeout,
            (Patience::Default, Hold::Never | Hold::Unclear) => usual,
        };
        let is_held = hold != Hold::Never && row.is_some_and(|row| !row.flags.has(Flags::OWN_WRITES));
        let line = if is_held { Line::Lane } else { Line::Shared };
        let (shape, resend) = match row {
            // Sent again, it would wait from the beginning.
            Some(row) if is_held => (row.reply, Resend::Never),
            Some(row) => (row.reply, resend(row)),
            None => (&Shape::Any, Resend::Never),
        };
        let effect = match row {
            Some(row) if row.flags.has_any(SESSION) => effect(id, row, args.clone()),
            _ => Effect::NONE,
        };
        let on_refusal = OnRefusal::SendAgain;
        Ok(Known { id, args, row, line, shape, resend, timeout, effect, on_refusal })
    }

    /// How many of its words are not among its arguments.
    #[inline]
    fn own_words(&self) -> usize {
        self.row.filter(|_| self.id != 0).map_or(0, |row| row.words.len())
    }

    fn reads(&self) -> bool {
        self.row.is_some_and(|row| row.flags.has(Flags::READ_ONLY))
    }

    /// The request, whose reply is that of the ticket or of a part of it.
    #[inline]
    fn entry(&self, ticket: u64, now: Instant, part: Option<PartOf>) -> Entry {
        let expect = match (part, self.effect.database) {
            (Some(part), _) => Expect::Part(Box::new(part)),
            (None, Some(database)) => Expect::Select(database),
            (None, None) => Expect::One(self.shape),
        };
        let mut entry = Entry::new(ticket, expect, self.resend, self.timeout, now);
        entry.on_guard = self.effect.on_guard;
        entry.way.on_refusal = self.on_refusal;
        entry
    }

    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        write(out, self.id, self.row, self.args.clone());
    }
}

/// The commands that change what their connection remembers.
const SESSION: Flags = Flags::WATCHES.or(Flags::UNWATCHES).or(Flags::SELECTS);

fn effect<'w>(id: u32, row: &Row, mut args: impl Iterator<Item = &'w [u8]>) -> Effect {
    let on_guard = if row.flags.has(Flags::WATCHES) {
        OnGuard::Begin
    } else if row.flags.has(Flags::UNWATCHES) {
        OnGuard::End
    } else {
        OnGuard::None
    };
    let selects = row.flags.has(Flags::SELECTS);
    let first = args.nth(if id == 0 { row.words.len() } else { 0 }).filter(|_| selects);
    let database = first.and_then(|word| std::str::from_utf8(word).ok()?.parse().ok());
    Effect { on_guard, database }
}

/// How long the server may hold back a command with its arguments, which have its words before them if its id is 0.
#[inline]
fn hold<'w>(id: u32, row: &Row, args: impl Iterator<Item = &'w [u8]> + Clone) -> Hold {
    deadline::hold(row.blocking, if id == 0 { 0 } else { row.words.len() }, args)
}

/// The time of a batch with one more command; None while no command blocks.
fn longer(wait: Option<Duration>, hold: Hold, otherwise: Duration) -> Option<Duration> {
    let more = match hold {
        Hold::Never => return wait,
        Hold::AtMost(more) => more,
        Hold::Unclear => otherwise,
    };
    Some(wait.map_or(more, |wait| wait.saturating_add(more)))
}

fn resend(row: &Row) -> Resend {
    if row.flags.has(Flags::READ_ONLY) { Resend::Safe } else { Resend::Never }
}

/// The row of a command; none for a custom command that the table does not know.
fn find<'w>(id: u32, args: impl Iterator<Item = &'w [u8]> + Clone) -> Result<Option<&'static Row>, Error> {
    let row = if id == 0 {
        let mut words = args.clone();
        let Some(first) = words.next() else {
            return Err(Error::new(ErrorKind::Usage, "args: expected the words of a command"));
        };
        match command::by_words(first, words.next()) {
            Some(row) => Some(row.variant_in(args)),
            None if command::is_answered_once(first) => None,
            None => {
                let message = "a shared connection cannot carry a command without exactly one reply";
                return Err(Error::new(ErrorKind::Usage, message));
            }
        }
    } else {
        let row = u16::try_from(id).ok().and_then(command::by_id);
        Some(row.ok_or_else(|| Error::new(ErrorKind::Usage, format!("command: no command has the id {id}")))?)
    };
    match row {
        Some(row) if row.flags.has(Flags::INTERNAL) => {
            let name = row.words.join(" ");
            Err(Error::new(
                ErrorKind::Usage,
                format!("{name} would change the shared connection; the client sends it itself"),
            ))
        }
        row => Ok(row),
    }
}

/// Appends a request. A custom command brings its own words.
#[inline]
fn write<'w>(out: &mut Vec<u8>, id: u32, row: Option<&Row>, args: impl Iterator<Item = &'w [u8]> + Clone) {
    let own = row.filter(|_| id != 0);
    encode::array(out, args.clone().count() + own.map_or(0, |row| row.words.len()));
    if let Some(row) = own {
        out.extend_from_slice(row.wire);
    }
    for arg in args {
        encode::bulk(out, arg);
    }
}
