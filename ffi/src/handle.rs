//! The only table of live objects: clients by number. A number is never used twice, so a stale one is an error and never
//! another client. A forked child starts with an empty table: what the parent opened belongs to the parent's threads.

use std::collections::HashMap;
use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwapOption;

use crate::port::Client;

struct Table {
    process: u32,
    clients: HashMap<u64, Arc<Client>>,
}

/// Opening and closing copy the table; looking up, which every submission does, takes no lock that a fork could leave
/// behind locked.
static TABLE: ArcSwapOption<Table> = ArcSwapOption::const_empty();
static NEXT: AtomicU64 = AtomicU64::new(1);

/// A number for a client that is about to be inserted.
pub(crate) fn reserve() -> u64 {
    NEXT.fetch_add(1, Ordering::Relaxed)
}

pub(crate) fn insert(id: u64, client: Client) {
    let client = Arc::new(client);
    update(|clients| {
        clients.insert(id, Arc::clone(&client));
    });
}

pub(crate) fn get(id: u64) -> Option<Arc<Client>> {
    let table = TABLE.load();
    let table = table.as_ref()?;
    if table.process != std::process::id() {
        return None;
    }
    table.clients.get(&id).cloned()
}

pub(crate) fn remove(id: u64) {
    if get(id).is_some() {
        update(|clients| {
            clients.remove(&id);
        });
    }
}

fn update(change: impl Fn(&mut HashMap<u64, Arc<Client>>)) {
    let process = std::process::id();
    let before = TABLE.rcu(|table| {
        let own = table.as_ref().filter(|table| table.process == process);
        let mut clients = own.map(|table| table.clients.clone()).unwrap_or_default();
        change(&mut clients);
        Some(Arc::new(Table { process, clients }))
    });
    if let Some(stale) = before.filter(|table| table.process != process) {
        // The parent's clients are not the child's to close.
        mem::forget(stale);
    }
}
