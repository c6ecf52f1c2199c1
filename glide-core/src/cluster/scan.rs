//! A scan over all primaries of a cluster, decided step by step. No sockets, no clock, and nothing kept between steps but
//! the cursor that the caller holds.
//!
//! Every key that exists during the whole scan is returned at least once. Why:
//! - SCAN goes through a node's keys in the order of their hashes, which the process has for life. A key that stays in the
//!   process is returned by the call that covers its hash. So a slot is done when one process had it at every call of one
//!   pass, from cursor 0 to its end. Another run_id, be it a restart or a failover, begins the pass anew.
//! - Whether the node had a slot is seen in looks (CLUSTER NODES) in the same MULTI as a call: at the first call, after the
//!   last, and every few in between, as a look costs more than a call. A slot that was there at two looks could be away in
//!   between only if the node took it back, which raises the node's own config epoch. If that is raised, the pass goes back
//!   to its last look, and looks at every call for a while; calls that are looks need no such proof, so it always proceeds.
//! - A slot whose keys move one by one (migrating at one end, importing at the other) has each key at one end or the other,
//!   and keys only move on. So it is done, too, after a pass over the source, which has it all along, and then one over the
//!   target, which imports or has it all along. The source taking slots back meanwhile shows in its epoch, and undoes this.
//!   A target that does not import, or is no primary any more, serves none of the keys: after a second such pass over the
//!   source the slot is done.
//! - A slot that moved at once (Valkey 9) or has finished moving is one that another node has: its pass is still to come.
//!
//! A cursor comes from the caller, who may have it from anybody. So nobody is connected to, and told the password, just
//! because a cursor says so: a target that the client does not know is looked up at the source first.
//!
//! Not seen is only who moves keys by hand and puts the slot back (SETSLOT STABLE) without any change of epoch.
//! Each pass that is not disturbed makes slots done, so the scan ends once the cluster rests.

pub(crate) mod cursor;
pub(crate) mod look;
#[cfg(test)]
mod model;
pub(crate) mod set;
pub(crate) mod wire;

use std::fmt;

use bytes::Bytes;
use look::{Id, Line, Look, Role};
use set::SlotSet;

use crate::config::Address;
use crate::error::{Error, ErrorKind};

/// Looks are at most so many calls apart: those calls are lost when a look finds the node's epoch raised.
const FARTHEST_LOOKS: u32 = 64;
/// For a node whose address nobody knows.
const NOWHERE: Address = Address::Tcp { host: String::new(), port: 0 };
/// So many nodes are remembered, to tell cursors of other clusters.
const MOST_KNOWN: usize = 16;

/// Where a scan stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    database: u32,
    /// The beginnings of the ids of some nodes; one of them should still be there.
    known: Vec<u32>,
    done: SlotSet,
    /// Slots that are migrating to nodes that do not import them.
    half_open: SlotSet,
    pass: Option<Pass>,
    /// Slots whose source has been scanned and whose target is to follow.
    open: Vec<Open>,
}

/// One node's keys on their way from SCAN 0 to the end.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pass {
    run: Id,
    /// Stands for the address that the client has for the node.
    place: u32,
    at: u64,
    /// Where the last call with a look led to, and what followed.
    looked_at: u64,
    since_look: u32,
    until_look: u32,
    epoch: u64,
    /// Slots that the node had all along, except those already done.
    had: SlotSet,
    /// Those of them that it began to give away.
    leaving: Vec<Open>,
    /// Slots of which this node is the target, and the source has been scanned.
    arriving: Vec<Open>,
}

/// Slots with keys at two nodes; one at least.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Open {
    source: Id,
    /// The source's, when it had been scanned.
    epoch: u64,
    target: Id,
    address: Address,
    slots: SlotSet,
}

/// What the client knows of the cluster.
pub(crate) trait Owners {
    /// Stands for the address of a slot's primary.
    fn place(&self, slot: u16) -> Option<u32>;
    /// Whether an address is that of a node which is no primary (any more).
    fn is_out_of_office(&self, address: &Address) -> bool;
    /// Whether an address is that of a node of the cluster.
    fn knows(&self, address: &Address) -> bool;
    /// The address of the only node at a port.
    fn only_at(&self, port: u16) -> Option<Address>;
}

/// What to send next, and to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) to: To,
    pub(crate) look: bool,
    /// The cursor of SCAN, if it is to be called.
    pub(crate) scan: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum To {
    /// The primary of a slot.
    Slot(u16),
    Node(Address),
    /// Any node that answers.
    Anyone,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) look: Option<Look>,
    pub(crate) page: Option<Page>,
}

/// The reply of one SCAN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) next: u64,
    pub(crate) keys: Vec<Bytes>,
}

/// How a step goes on.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// With another call.
    Call,
    /// The slot has another owner than the client thinks; then with another call.
    Moved { slot: u16, to: Address },
    /// With another call after a pause, in which the client should find out who has which slot.
    Wait,
    /// It is over.
    Done,
}

/// What a scan over a cluster looks for. Each of its steps may say it anew.
#[derive(Clone, Default)]
pub struct ClusterScan {
    /// Empty: any key.
    pattern: Vec<u8>,
    /// 0: as the server likes.
    count: u32,
    /// Empty: any type.
    type_name: String,
    pub(crate) uncovered: Uncovered,
}

impl fmt::Debug for ClusterScan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClusterScan")
            // A pattern may be a key.
            .field("pattern", &self.pattern.len())
            .field("count", &self.count)
            .field("type_name", &self.type_name)
            .field("uncovered", &self.uncovered)
            .finish()
    }
}

impl ClusterScan {
    /// Looks for all keys.
    pub fn new() -> ClusterScan {
        ClusterScan::default()
    }

    /// Only keys that match a glob pattern.
    pub fn matching(mut self, pattern: impl AsRef<[u8]>) -> ClusterScan {
        self.pattern = pattern.as_ref().to_vec();
        self
    }

    /// About how many keys the server looks at in a step.
    pub fn count(mut self, count: u32) -> ClusterScan {
        self.count = count;
        self
    }

    /// Only keys of a type, such as `set`.
    pub fn of_type(mut self, name: impl Into<String>) -> ClusterScan {
        self.type_name = name.into();
        self
    }

    /// Goes on though slots are served by no node, and so without their keys. Else that is an error.
    pub fn allow_non_covered_slots(mut self) -> ClusterScan {
        self.uncovered = Uncovered::PassOver;
        self
    }
}

/// What becomes of slots that no node serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Uncovered {
    #[default]
    Fail,
    PassOver,
}

/// One step: the calls that lead from one cursor to the next.
#[derive(Debug)]
pub(crate) struct Step {
    cursor: Cursor,
    uncovered: Uncovered,
    /// What a call without a look brought, whose pass ends with a look.
    last_page: Option<Vec<Bytes>>,
    keys: Vec<Bytes>,
    /// Slots whose owner is away.
    away: SlotSet,
    /// The target of a migration, and what happened to the call.
    unreachable: Option<(Address, Error)>,
    /// The target of a migration about which the call asks its source.
    asked: Option<Id>,
    /// Where targets are that the client did not know.
    named: Vec<Address>,
    /// How often in a row a node said that another one has the slot.
    hops: u32,
}

/// Nodes that do not agree on an owner, as for a moment after a migration, are asked again after a pause.
const MOST_HOPS: u32 = 4;

impl Step {
    pub(crate) fn new(cursor: Cursor, uncovered: Uncovered) -> Step {
        Step {
            cursor,
            uncovered,
            last_page: None,
            keys: Vec::new(),
            away: SlotSet::default(),
            unreachable: None,
            asked: None,
            named: Vec::new(),
            hops: 0,
        }
    }

    /// The next call; none when all is scanned.
    pub(crate) fn next(&mut self, owners: &impl Owners) -> Option<Call> {
        self.asked = None;
        let ends = self.last_page.is_some();
        let to = self.cursor.pass.as_ref().and_then(|pass| pass.leads_to(owners));
        if let (Some(to), Some(pass)) = (to, &self.cursor.pass) {
            if let Some(open) = pass.arriving.first().filter(|open| !self.is_known(open, owners)) {
                return Some(ask_source(open, &mut self.asked));
            }
            let look = ends || pass.since_look + 1 >= pass.until_look;
            return Some(Call { to, look, scan: (!ends).then_some(pass.at) });
        }
        self.cursor.pass = None;
        let gone = |open: &mut Open| owners.is_out_of_office(&open.address);
        for open in self.cursor.open.extract_if(.., gone).collect::<Vec<_>>() {
            self.cursor.note_alone(&open.slots);
        }
        if let Some((address, _)) = &self.unreachable {
            match self.cursor.open.iter().find(|open| open.address == *address) {
                Some(open) => return Some(ask_source(open, &mut self.asked)),
                None => self.unreachable = None,
            }
        }
        if let Some(open) = self.cursor.open.first().filter(|open| !self.is_known(open, owners)) {
            return Some(ask_source(open, &mut self.asked));
        }
        let to = match self.cursor.open.first() {
            Some(open) => To::Node(open.address.clone()),
            None => {
                let left = self.cursor.left();
                if left.is_empty() {
                    return None;
                }
                let owned =
                    left.iter().find(|&slot| !self.away.contains(slot) && owners.place(slot).is_some());
                owned.map_or(To::Anyone, To::Slot)
            }
        };
        let scan = if to == To::Anyone { None } else { Some(0) };
        Some(Call { to, look: true, scan })
    }

    /// Takes in what came back for a call.
    ///
    /// # Errors
    /// Those that the step ends with.
    pub(crate) fn on_answer(
        &mut self,
        call: &Call,
        answer: Answer,
        owners: &impl Owners,
    ) -> Result<Then, Error> {
        if let Some(look) = &answer.look {
            self.cursor.recognise(look)?;
            if let Some(target) = self.asked.take() {
                return self.on_source(look, target, owners);
            }
        }
        match (self.cursor.pass.take(), answer) {
            (Some(pass), Answer { look: None, page: Some(page) }) => Ok(self.on_page(pass, page)),
            (Some(pass), Answer { look: Some(look), page }) => Ok(self.on_look(pass, &look, page, owners)),
            (None, Answer { look: Some(look), page }) => self.on_first(call, &look, page, owners),
            (_, Answer { look: None, .. }) => Err(Error::new(ErrorKind::Internal, "a scan without a look")),
        }
    }

    /// A node could not be reached. False if it is no target of a migration, but one that the client has for a slot.
    ///
    /// # Errors
    /// `error`, if it is still the target: keys may be there.
    pub(crate) fn on_unreachable(&mut self, call: &Call, error: Error) -> Result<bool, Error> {
        let To::Node(address) = &call.to else { return Ok(false) };
        if self.unreachable.is_some() {
            return Err(error);
        }
        self.end_arrival();
        self.unreachable = Some((address.clone(), error));
        Ok(true)
    }

    /// Begins anew with the target that is being scanned.
    fn end_arrival(&mut self) {
        self.last_page = None;
        if let Some(pass) = self.cursor.pass.take() {
            self.cursor.open.extend(pass.arriving);
        }
    }

    /// Whether the client, or the cluster, has said that a target is there.
    fn is_known(&self, open: &Open, owners: &impl Owners) -> bool {
        owners.knows(&open.address) || self.named.contains(&open.address)
    }

    /// What the source says of a target that is not known, or could not be reached.
    fn on_source(&mut self, look: &Look, target: Id, owners: &impl Owners) -> Result<Then, Error> {
        self.cover(look)?;
        let line = look.line(&target).filter(|line| line.role != Role::Replica);
        let address = line.and_then(|line| look.address_of(line, owners));
        let error = match (self.unreachable.take(), address) {
            (None, Some(address)) => {
                let arriving = self.cursor.pass.iter_mut().flat_map(|pass| &mut pass.arriving);
                for open in arriving.chain(&mut self.cursor.open).filter(|open| open.target == target) {
                    open.address = address.clone();
                }
                self.named.push(address);
                return Ok(Then::Call);
            }
            (Some((_, error)), _) => error,
            (None, None) => {
                Error::new(ErrorKind::Connection, "nobody knows where the target of a migration is")
            }
        };
        self.end_arrival();
        let asked: Vec<Open> = self.cursor.open.extract_if(.., |open| open.target == target).collect();
        for open in asked {
            let moves = |&(slot, to): &(u16, Id)| to == target && open.slots.contains(slot);
            match line.filter(|_| look.own().migrating.iter().any(moves)) {
                Some(Line { role: Role::Failed, .. }) if self.uncovered == Uncovered::PassOver => {
                    self.cursor.done.add(&open.slots);
                }
                Some(_) => return Err(error),
                None if look.own().id == open.source => self.cursor.note_alone(&open.slots),
                None => {}
            }
        }
        Ok(Then::Call)
    }

    /// The step's time is up while it waits for slots to be served.
    ///
    /// # Errors
    /// What the caller is told of them, unless such slots are to be passed over.
    pub(crate) fn give_up(&mut self) -> Result<(), Error> {
        match self.uncovered {
            _ if self.away.is_empty() => {
                Err(Error::new(ErrorKind::Connection, "the nodes do not agree on who has which slot"))
            }
            Uncovered::PassOver => {
                self.cursor.done.add(&self.away);
                Ok(())
            }
            Uncovered::Fail => Err(unserved(&self.away)),
        }
    }

    /// Lets slots whose owner was away be tried again.
    pub(crate) fn after_pause(&mut self) {
        self.away = SlotSet::default();
        self.hops = 0;
    }

    /// The cursor and the keys of a step that is over.
    pub(crate) fn into_result(self) -> (Cursor, Vec<Bytes>) {
        (self.cursor, self.keys)
    }

    fn on_page(&mut self, mut pass: Pass, page: Page) -> Then {
        pass.since_look += 1;
        let ends = page.next == 0;
        if !ends {
            pass.at = page.next;
            self.keys = page.keys;
        } else {
            self.last_page = Some(page.keys);
        }
        self.cursor.pass = Some(pass);
        if ends { Then::Call } else { Then::Done }
    }

    fn on_look(&mut self, mut pass: Pass, look: &Look, page: Option<Page>, owners: &impl Owners) -> Then {
        let ended = self.last_page.take();
        if look.run != pass.run || look.own().role == Role::Replica {
            return Then::Call;
        }
        // What was returned by the calls that are not proven is no less in the cluster.
        let (next, keys) = match page {
            Some(page) => (page.next, page.keys),
            None => (0, ended.unwrap_or_default()),
        };
        self.keys = keys;
        pass.check_arriving(look);
        pass.check_had(look, owners);
        if look.own().epoch != pass.epoch && pass.since_look > 0 {
            (pass.at, pass.since_look, pass.until_look) = (pass.looked_at, 0, 1);
        } else {
            (pass.at, pass.looked_at, pass.since_look) = (next, next, 0);
            pass.until_look = (2 * pass.until_look).min(FARTHEST_LOOKS);
        }
        pass.epoch = look.own().epoch;
        self.cursor.carry_on(pass, look);
        Then::Done
    }

    /// The answer of a node on which no pass has begun yet.
    fn on_first(
        &mut self,
        call: &Call,
        look: &Look,
        page: Option<Page>,
        owners: &impl Owners,
    ) -> Result<Then, Error> {
        self.cover(look)?;
        let mut arriving = Vec::new();
        let place = match &call.to {
            To::Slot(slot) if look.owned().contains(*slot) => owners.place(*slot),
            To::Slot(slot) => return Ok(self.on_stranger(*slot, look, owners)),
            To::Anyone => {
                let left = self.cursor.left().without(&self.away);
                return Ok(match left.iter().next() {
                    Some(slot) => self.on_stranger(slot, look, owners),
                    None if self.away.is_empty() => Then::Call,
                    // All that is left is away; perhaps not for long.
                    None => Then::Wait,
                });
            }
            To::Node(address) => {
                arriving = self.cursor.open.extract_if(.., |open| open.address == *address).collect();
                arriving.retain(|open| self.cursor.is_target(open, look));
                Some(place(address))
            }
        };
        let (Some(place), Some(page)) = (place, page) else { return Ok(Then::Call) };
        let mut pass = Pass {
            run: look.run,
            place,
            at: page.next,
            looked_at: page.next,
            since_look: 0,
            until_look: 2,
            epoch: look.own().epoch,
            had: look.owned().without(&self.cursor.done),
            leaving: Vec::new(),
            arriving,
        };
        pass.check_arriving(look);
        for open in &pass.arriving {
            pass.had.remove(&open.slots);
        }
        pass.check_had(look, owners);
        self.keys = page.keys;
        self.cursor.carry_on(pass, look);
        Ok(Then::Done)
    }

    /// Sees whether every slot that is left belongs to a node.
    fn cover(&mut self, look: &Look) -> Result<(), Error> {
        let bare = self.cursor.left().without(&look.covered());
        match self.uncovered {
            _ if bare.is_empty() => Ok(()),
            Uncovered::Fail => Err(unserved(&bare)),
            Uncovered::PassOver => {
                self.cursor.done.add(&bare);
                Ok(())
            }
        }
    }

    /// A node says that another one has the slot.
    fn on_stranger(&mut self, slot: u16, look: &Look, owners: &impl Owners) -> Then {
        let owner = look.owner(slot);
        let alive = owner.filter(|owner| owner.role == Role::Primary);
        if let Some(to) = alive.and_then(|owner| look.address_of(owner, owners)) {
            self.hops += 1;
            return if self.hops > MOST_HOPS { Then::Wait } else { Then::Moved { slot, to } };
        }
        match owner {
            Some(owner) => {
                // The others first.
                self.away.add(&owner.slot_set());
                Then::Call
            }
            // It was passed over.
            None => Then::Call,
        }
    }
}

impl Pass {
    /// Where the node is; nowhere if it has left, or has nothing more of what it is scanned for.
    fn leads_to(&self, owners: &impl Owners) -> Option<To> {
        if let Some(open) = self.arriving.first() {
            let here = !owners.is_out_of_office(&open.address);
            return here.then(|| To::Node(open.address.clone()));
        }
        let leaving = self.leaving.iter().flat_map(|open| open.slots.iter());
        let slot = self.had.iter().chain(leaving).find(|&slot| owners.place(slot) == Some(self.place));
        slot.map(To::Slot)
    }

    /// Forgets slots that the node does not have any more, and notes which it gives away.
    fn check_had(&mut self, look: &Look, owners: &impl Owners) {
        for open in &mut self.leaving {
            let still = look.own().migrating.iter().filter(|(_, to)| *to == open.target);
            open.slots.keep(&still.map(|&(slot, _)| slot).collect());
        }
        for &(slot, target) in look.own().migrating.iter().filter(|&&(slot, _)| self.had.contains(slot)) {
            let address =
                look.line(&target).and_then(|line| look.address_of(line, owners)).unwrap_or(NOWHERE);
            match self.leaving.iter_mut().find(|open| open.target == target) {
                Some(open) => open.slots.insert(slot),
                None => {
                    let slots = [slot].into_iter().collect();
                    self.leaving.push(Open { source: look.own().id, epoch: 0, target, address, slots });
                }
            }
        }
        self.leaving.retain(|open| !open.slots.is_empty());
        self.had.keep(&look.stable());
    }

    /// Forgets arriving slots that do not arrive any more.
    fn check_arriving(&mut self, look: &Look) {
        let mut here: SlotSet = look.own().importing.iter().copied().collect();
        here.add(&look.stable());
        for open in &mut self.arriving {
            open.slots.keep(&here);
        }
        self.arriving.retain(|open| !open.slots.is_empty() && !open.is_off(look));
    }

    fn is_in_vain(&self) -> bool {
        self.had.is_empty() && self.leaving.is_empty() && self.arriving.is_empty()
    }
}

impl Open {
    /// Whether the source may have taken slots back.
    fn is_off(&self, look: &Look) -> bool {
        look.line(&self.source).is_none_or(|source| source.epoch > self.epoch)
    }
}

impl Cursor {
    /// That of a scan that has not begun.
    pub(crate) fn start(database: u32) -> Cursor {
        Cursor {
            database,
            known: Vec::new(),
            done: SlotSet::default(),
            half_open: SlotSet::default(),
            pass: None,
            open: Vec::new(),
        }
    }

    pub(crate) fn is_finished(&self) -> bool {
        self.left().is_empty()
    }

    fn left(&self) -> SlotSet {
        SlotSet::all().without(&self.done)
    }

    /// Sees whether the cursor is one of this cluster.
    fn recognise(&mut self, look: &Look) -> Result<(), Error> {
        // They are random as they are.
        let start = |&[a, b, c, d, ..]: &Id| u32::from_be_bytes([a, b, c, d]);
        let mut ids: Vec<u32> = look.nodes.iter().map(|line| start(&line.id)).collect();
        if !self.known.is_empty() && !self.known.iter().any(|known| ids.contains(known)) {
            return Err(Error::new(ErrorKind::Usage, "cursor: it belongs to a scan of another cluster"));
        }
        // Its own first; the others in an order that stays.
        let own = ids.swap_remove(look.myself);
        ids.sort_unstable();
        self.known = std::iter::once(own).chain(ids).take(MOST_KNOWN).collect();
        Ok(())
    }

    /// Whether a node that has been reached is the target, and imports.
    fn is_target(&mut self, open: &Open, look: &Look) -> bool {
        let own = look.own();
        let mut here: SlotSet = own.importing.iter().copied().collect();
        here.add(&look.owned());
        let mut alone = open.slots.clone();
        if own.id == open.target {
            alone.remove(&here);
        }
        self.note_alone(&alone);
        own.id == open.target && own.role == Role::Primary
    }

    /// Slots that move to a node which does not take them: all their keys are at the source. Seen once, it may be about to
    /// begin, or just over; seen again after another pass over the source, it is so.
    fn note_alone(&mut self, slots: &SlotSet) {
        let mut again = slots.clone();
        again.keep(&self.half_open);
        self.done.add(&again);
        self.half_open.add(slots);
    }

    /// Goes on with a pass, or ends it: with success at the node's last key.
    fn carry_on(&mut self, mut pass: Pass, look: &Look) {
        if pass.at != 0 {
            self.pass = Some(pass).filter(|pass| !pass.is_in_vain());
            return;
        }
        self.done.add(&pass.had);
        pass.arriving.iter().for_each(|open| self.done.add(&open.slots));
        for open in &mut pass.leaving {
            open.epoch = look.own().epoch;
        }
        self.open.append(&mut pass.leaving);
    }
}

/// The call that asks the source of a migration about its target.
fn ask_source(open: &Open, asked: &mut Option<Id>) -> Call {
    *asked = Some(open.target);
    // There is a first one.
    let slot = open.slots.iter().next().unwrap_or_default();
    Call { to: To::Slot(slot), look: true, scan: None }
}

/// Stands for an address.
pub(crate) fn place(address: &Address) -> u32 {
    // FNV-1a
    address.label().bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn unserved(slots: &SlotSet) -> Error {
    let message = format!("no node serves slots {slots}; a scan may be allowed to pass such slots over");
    Error::new(ErrorKind::Connection, message)
}
