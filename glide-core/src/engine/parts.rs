//! Requests to a cluster that do not simply go to the node of a slot: to nodes by kind or address, to several nodes, or in
//! shares; and batches, each command of which goes its own way.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::{Engine, Known, Nodes, Outline, Refused, Submission, Terms, find, write};
use crate::cluster::combine::{How, Split};
use crate::cluster::fan::{Answer, Fan, Lone};
use crate::cluster::route::{self, Plan, Route, Target, Want};
use crate::cluster::split::Share;
use crate::cluster::{Cluster, Part, PartOf, Then, gather};
use crate::command::Shape;
use crate::completion::Expect;
use crate::connection::{Entry, Line, Resend, To};
use crate::error::Error;
use crate::retry::OnLoss;
use crate::script::Script;

impl<E: Deref<Target = Engine>> Submission<E> {
    /// Does with a command as the plan says. `part`: it is one of a batch.
    pub(super) fn carry_out<'w, A>(&mut self, ticket: u64, plan: Plan, known: &Known<A>, part: Option<PartOf>)
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        match plan {
            Plan::One(target) => {
                let entry = known.entry(ticket, self.now, part);
                self.push_to(&target, known.line, entry, |out| known.write(out));
            }
            Plan::Fan(nodes, rule) => {
                let mut bytes = Vec::new();
                known.write(&mut bytes);
                let mut answer = Answer::of(ticket, part);
                answer.select = known.effect.database;
                let sample = known.entry(ticket, self.now, None);
                self.fan(Fan { bytes, sample, line: known.line, nodes, rule, shape: known.shape, answer });
            }
            Plan::Split(shares) => self.split(ticket, shares, known, part),
        }
    }

    /// Gives a request to one node, however that is chosen.
    pub(super) fn push_to(
        &mut self,
        target: &Target,
        line: Line,
        mut entry: Entry,
        encode: impl Fn(&mut Vec<u8>),
    ) {
        let to = match target {
            Target::Slot(slot, want) => to_slot(*slot, *want),
            Target::RandomPrimary => To::AnyPrimary,
            Target::RandomNode => To::AnyNode,
            Target::Address(address) => {
                let Some(cluster) = self.cluster() else { return };
                let mut bytes = Vec::new();
                encode(&mut bytes);
                entry.len = bytes.len();
                return cluster.send_to(Lone { bytes, entry, line, address: Arc::clone(address) });
            }
        };
        self.push(to, line, entry, encode);
    }

    fn cluster(&self) -> Option<Arc<Cluster>> {
        match &self.engine.nodes {
            Nodes::Cluster(cluster) => Some(Arc::clone(cluster)),
            Nodes::Standalone(_) => None,
        }
    }

    fn fan(&self, fan: Fan) {
        if let Some(cluster) = self.cluster() {
            cluster.fan(fan);
        }
    }

    fn split<'w, A>(&mut self, ticket: u64, shares: Vec<Share>, known: &Known<A>, part: Option<PartOf>)
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        let Some(row) = known.row else { return };
        let args: Vec<&[u8]> = known.args.clone().collect();
        let keys = row.keys(known.own_words(), args.iter().copied());
        let split = Split {
            row,
            keys: keys.map(|at| Bytes::copy_from_slice(args[at])).collect(),
            shares: shares.iter().map(|share| share.keys.clone()).collect(),
        };
        let then = Answer::of(ticket, part).then(How::Split(Box::new(split)));
        let want = route::want(row);
        for (place, share) in gather(&self.engine.shared, shares.len(), then).zip(&shares) {
            let entry = known.entry(ticket, self.now, Some(place));
            let own = share.args(&args);
            self.push(to_slot(share.slot, want), known.line, entry, |out| {
                write(out, known.id, known.row, own.clone());
            });
        }
    }

    /// Runs a script on several nodes. They get its source, as each of them may or may not know it.
    pub(super) fn script_on_several<'w, A>(
        &mut self,
        ticket: u64,
        plan: Plan,
        script: &Script,
        keys: u32,
        args: A,
        timeout: Duration,
    ) where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        let Plan::Fan(nodes, rule) = plan else { return };
        let mut bytes = Vec::new();
        script.write_by_source(&mut bytes, keys, args);
        let answer = Answer::of(ticket, None);
        let expect = Expect::One(&Shape::Any);
        let sample = Entry::new(ticket, expect, Resend::Never, timeout, self.now);
        self.fan(Fan { bytes, sample, line: Line::Shared, nodes, rule, shape: &Shape::Any, answer });
    }

    /// Sends each command of a batch where it belongs. Those for the same node run there in their order.
    pub(super) fn batch_in_parts<'w, C, A>(
        &mut self,
        ticket: u64,
        commands: C,
        outline: Outline,
        terms: &Terms<'_>,
    ) where
        C: Iterator<Item = (u32, A)> + Clone,
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        let usual = self.engine.shared.config.request_timeout;
        let timeout = outline.timeout(terms.patience, usual);
        let target = match terms.route.map(|route| self.target_of_batch(route)) {
            None => None,
            Some(Ok(target)) => Some(target),
            Some(Err(error)) => return self.refuse(ticket, error),
        };
        let count = outline.shapes.len();
        let how = How::Batch { shapes: outline.shapes, on_error: terms.on_error };
        let retry = terms.retry.unwrap_or_default();
        let parts = gather(&self.engine.shared, count, Then::End { ticket, how });
        for ((id, args), mut part) in commands.zip(parts) {
            let planned = Known::new(id, args, terms.patience, usual).and_then(|mut known| {
                known.timeout = timeout;
                known.on_refusal = retry.on_refusal;
                if retry.on_loss == OnLoss::SendAllAgain {
                    known.resend = Resend::Safe;
                }
                let plan = match &target {
                    Some(target) => Plan::One(target.clone()),
                    None => route::plan(known.row, known.own_words(), known.args.clone(), None)?,
                };
                Ok((known, plan))
            });
            match planned {
                Ok((known, plan)) => self.carry_out(ticket, plan, &known, Some(part)),
                Err(error) => {
                    part.put(Part::Failed(error));
                    self.refused = Refused::Some;
                }
            }
        }
    }

    /// The one node of a batch that has a route.
    fn target_of_batch(&self, route: &Route) -> Result<Target, Error> {
        let target = route::target_of_batch(route)?;
        // All commands are for the same node, whichever it is.
        let random = match (&target, self.cluster()) {
            (Target::RandomNode, Some(cluster)) => cluster.random_node(),
            _ => None,
        };
        Ok(random.map_or(target, |address| Target::Address(Arc::new(address))))
    }
}

pub(super) fn to_slot(slot: u16, want: Want) -> To {
    match want {
        Want::Primary => To::Primary(slot),
        Want::Replica => To::Replica(slot),
        Want::Read => To::Reader(slot),
    }
}

/// The one node of a transaction.
pub(super) fn target_of_atomic<'w, A>(
    commands: impl Iterator<Item = (u32, A)>,
    route: Option<&Route>,
) -> Result<Target, Error>
where
    A: Iterator<Item = &'w [u8]> + Clone,
{
    let mut slots = Vec::new();
    for (id, args) in commands {
        let row = find(id, args.clone())?;
        let own_words = row.filter(|_| id != 0).map_or(0, |row| row.words.len());
        if route.is_none() {
            slots.extend(route::slot_of_command(row, own_words, args)?);
        }
    }
    route::target_of_atomic(slots.into_iter(), route)
}
