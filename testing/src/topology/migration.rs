//! Slots that move from one primary of a cluster to another while clients use them.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::error::Error;
use crate::resp::{Client, Reply};
use crate::topology::Topology;
use crate::wait::{self, Look};

const LIMIT: Duration = Duration::from_secs(60);
const LANES: usize = 64;
const KEYS: usize = 100; // that move at once, so that the server answers others in between

/// How slots move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Key by key: the slots are marked at both ends, MIGRATE moves the keys, and clients meet ASK and TRYAGAIN.
    Keys,
    /// All at once, by the servers themselves (CLUSTER MIGRATESLOTS, Valkey 9): clients meet MOVED only.
    Atomic,
}

impl Topology {
    /// Moves slots between two primaries, atomically if the servers can, and returns how when all nodes agree.
    pub fn migrate_slots(&mut self, from: u16, to: u16, slots: RangeInclusive<u16>) -> Result<Move, Error> {
        let help = self.server(from)?.client()?.run("CLUSTER HELP")?.text();
        let how = if help.contains("MIGRATESLOTS") { Move::Atomic } else { Move::Keys };
        self.migrate_slots_by(how, from, to, slots)?;
        Ok(how)
    }

    /// The same in a way of one's choice.
    pub fn migrate_slots_by(
        &mut self,
        how: Move,
        from: u16,
        to: u16,
        slots: RangeInclusive<u16>,
    ) -> Result<(), Error> {
        match how {
            Move::Keys => self.move_side_by_side(from, to, slots)?,
            Move::Atomic => self.migration(from, to)?.move_at_once(slots)?,
        }
        self.wait_until_agreed()
    }

    /// Each SETSLOT waits until the replicas have it, so several slots are under way at a time.
    fn move_side_by_side(&self, from: u16, to: u16, slots: RangeInclusive<u16>) -> Result<(), Error> {
        let next = Mutex::new(slots);
        let migrations = (0..LANES).map(|_| self.migration(from, to)).collect::<Result<Vec<_>, _>>()?;
        let take = || next.lock().unwrap_or_else(PoisonError::into_inner).next();
        thread::scope(|scope| {
            let move_some = |mut migration: Migration| {
                while let Some(slot) = take() {
                    migration.move_slot(slot)?;
                }
                Ok(())
            };
            let lanes: Vec<_> =
                migrations.into_iter().map(|migration| scope.spawn(move || move_some(migration))).collect();
            lanes
                .into_iter()
                .try_for_each(|lane| lane.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    }

    /// Connects to what takes part in a migration. It can move slots in a thread of its own.
    pub fn migration(&self, from: u16, to: u16) -> Result<Migration, Error> {
        let target = self.server(to)?;
        let auth = self.options.password.iter().flat_map(|password| ["AUTH".to_owned(), password.clone()]);
        let (from_id, to_id) = (self.id(from)?.to_owned(), self.id(to)?.to_owned());
        Ok(Migration {
            from: self.server(from)?.client()?,
            to: target.client()?,
            from_id,
            to_id,
            address: [target.host().to_owned(), to.to_string()],
            auth: auth.collect(),
            databases: self.options.cluster_databases.unwrap_or(1),
        })
    }
}

/// Moves slots of one primary to another.
#[derive(Debug)]
pub struct Migration {
    from: Client,
    to: Client,
    from_id: String,
    to_id: String,
    address: [String; 2],
    auth: Vec<String>,
    databases: u32,
}

impl Migration {
    /// Moves a slot key by key.
    pub fn move_slot(&mut self, slot: u16) -> Result<(), Error> {
        self.open(slot)?;
        while self.move_keys(slot)? > 0 {}
        self.settle(slot)
    }

    /// Marks a slot as moving: from here on, the old node sends clients of missing keys away with ASK.
    pub fn open(&mut self, slot: u16) -> Result<(), Error> {
        self.to.run(&format!("CLUSTER SETSLOT {slot} IMPORTING {}", self.from_id))?;
        self.from.run(&format!("CLUSTER SETSLOT {slot} MIGRATING {}", self.to_id)).map(drop)
    }

    /// Moves some of the keys of an open slot, and says how many.
    pub fn move_keys(&mut self, slot: u16) -> Result<usize, Error> {
        for database in 0..self.databases {
            if self.databases > 1 {
                self.from.run(&format!("SELECT {database}"))?;
            }
            let keys = self.from.run(&format!("CLUSTER GETKEYSINSLOT {slot} {KEYS}"))?;
            if !keys.items().is_empty() {
                self.move_these(keys.items(), database)?;
                return Ok(keys.items().len());
            }
        }
        Ok(0)
    }

    fn move_these(&mut self, keys: &[Reply], database: u32) -> Result<(), Error> {
        let [host, port] = &self.address;
        let mut words: Vec<Vec<u8>> =
            ["MIGRATE", host, port, "", &database.to_string(), "5000"].map(Into::into).into();
        words.extend(self.auth.iter().map(|word| word.clone().into_bytes()));
        words.push("KEYS".into());
        words.extend(keys.iter().map(|key| match key {
            Reply::Bulk(bytes) => bytes.clone(),
            other => other.text().into_bytes(),
        }));
        match self.from.call(&words)? {
            Reply::Error(message) => Err(Error::Refused { command: "MIGRATE".into(), message }),
            _ => Ok(()),
        }
    }

    /// Ends the move of a slot without keys: its new owner learns it first, so that nobody is sent in circles. Gossip
    /// tells the others.
    pub fn settle(&mut self, slot: u16) -> Result<(), Error> {
        let order = format!("CLUSTER SETSLOT {slot} NODE {}", self.to_id);
        self.to.run(&order)?;
        self.from.run(&order).map(drop)
    }

    /// Moves slots by CLUSTER MIGRATESLOTS.
    pub fn move_at_once(&mut self, slots: RangeInclusive<u16>) -> Result<(), Error> {
        let before = self.migrations()?;
        let (first, last) = (slots.start(), slots.end());
        self.from.run(&format!("CLUSTER MIGRATESLOTS SLOTSRANGE {first} {last} NODE {}", self.to_id))?;
        wait::until(LIMIT, "the migration of slots", || {
            let now = self.migrations()?;
            let Some((_, state)) = now.iter().find(|(name, _)| !before.contains_key(*name)) else {
                return Ok(Look::NotYet("the migration is not listed".into()));
            };
            match state.as_str() {
                "success" => Ok(Look::Done(())),
                "failed" | "cancelled" => {
                    let command = "CLUSTER MIGRATESLOTS".into();
                    Err(Error::Refused { command, message: format!("the migration is {state}") })
                }
                _ => Ok(Look::NotYet(state.clone())),
            }
        })
    }

    /// The states of all migrations that the server remembers, by name.
    fn migrations(&mut self) -> Result<HashMap<String, String>, Error> {
        let reply = self.from.run("CLUSTER GETSLOTMIGRATIONS")?;
        let field = |migration: &Reply, name: &str| {
            let mut pairs = migration.items().chunks_exact(2);
            pairs.find(|pair| pair[0].text() == name).map(|pair| pair[1].text())
        };
        let of = |migration: &Reply| Some((field(migration, "name")?, field(migration, "state")?));
        Ok(reply.items().iter().filter_map(of).collect())
    }
}
