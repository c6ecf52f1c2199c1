//! Where a request goes: a function of the command, its keys and the route that the caller gave. Knows no nodes.

use std::sync::Arc;

use crate::command::{DefaultRoute, Flags, Row};
use crate::config::Address;
use crate::error::{Error, ErrorKind};

use super::combine::Rule;
use super::slots::{SLOTS, slot};
use super::split::{self, Share, Slots};

/// Which nodes of a cluster a request goes to, instead of those that its keys or the command's own rule say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route(To);

#[derive(Debug, Clone, PartialEq, Eq)]
enum To {
    Random,
    AllNodes,
    AllPrimaries,
    Slot(u16, Role),
    Address(Address),
}

/// Which node of a slot a [`Route`] leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// The one that takes writes.
    #[default]
    Primary,
    /// One of its replicas, or the primary where there is none.
    Replica,
}

impl Route {
    /// Any node, a replica too.
    pub const RANDOM: Route = Route(To::Random);
    /// Every node, replicas included; the replies are combined as the command wants it, or come as a map by address.
    pub const ALL_NODES: Route = Route(To::AllNodes);
    /// Every primary; the replies are combined as with [`Route::ALL_NODES`].
    pub const ALL_PRIMARIES: Route = Route(To::AllPrimaries);

    /// The node of this key's slot. The key need not exist, nor be one of the request's.
    pub fn slot_of(key: impl AsRef<[u8]>, role: Role) -> Route {
        Route(To::Slot(slot(key.as_ref()), role))
    }

    /// The node of this slot.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] if there is no such slot: the last one is 16383.
    pub fn slot(id: u32, role: Role) -> Result<Route, Error> {
        match u16::try_from(id) {
            Ok(slot) if usize::from(slot) < SLOTS => Ok(Route(To::Slot(slot, role))),
            _ => Err(usage(format!("route: expected a slot from 0 to {}, not {id}", SLOTS - 1))),
        }
    }

    /// The node that listens there, as the cluster names it.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] if the host is empty or the port is none.
    pub fn address(host: impl Into<String>, port: u32) -> Result<Route, Error> {
        let host = host.into();
        if host.is_empty() {
            return Err(usage("route: expected a host"));
        }
        match u16::try_from(port) {
            Ok(port @ 1..) => Ok(Route(To::Address(Address::Tcp { host, port }))),
            _ => Err(usage(format!("route: expected a port from 1 to {}, not {port}", u16::MAX))),
        }
    }
}

/// Where a request goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Plan {
    One(Target),
    /// The same request to several nodes, whose replies become one.
    Fan(Nodes, Rule),
    /// A share of it to each of several slots.
    Split(Vec<Share>),
}

/// One node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Slot(u16, Want),
    /// Any primary: replicas do not take everything.
    RandomPrimary,
    RandomNode,
    Address(Arc<Address>),
}

/// Which node of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want {
    Primary,
    /// A replica, by the caller's wish.
    Replica,
    /// Wherever the client's policy has reads go.
    Read,
}

/// Several nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nodes {
    All,
    Primaries,
}

/// Where a command goes. `own_words` is the number of its words that are not among the `args`.
///
/// # Errors
/// `Usage`, if its keys are in several slots and it cannot be split.
pub(crate) fn plan<'w, A>(
    row: Option<&'static Row>,
    own_words: usize,
    args: A,
    route: Option<&Route>,
) -> Result<Plan, Error>
where
    A: Iterator<Item = &'w [u8]> + Clone,
{
    if let Some(route) = route {
        return Ok(routed(row, route));
    }
    let Some(row) = row else { return Ok(Plan::One(unknown(args))) };
    match split::slots(row, own_words, args) {
        Slots::One(slot) => Ok(Plan::One(Target::Slot(slot, want(row)))),
        Slots::None => Ok(keyless(row)),
        Slots::Shares(shares) => Ok(Plan::Split(shares)),
        Slots::Apart => Err(cross_slot(&row.words.join(" "))),
    }
}

/// Where one of several requests that have to stay together goes: a command of an atomic batch. None: it does not matter.
///
/// # Errors
/// `Usage`, if its own keys are in several slots.
pub(crate) fn slot_of_command<'w, A>(
    row: Option<&'static Row>,
    own_words: usize,
    args: A,
) -> Result<Option<u16>, Error>
where
    A: Iterator<Item = &'w [u8]> + Clone,
{
    let Some(row) = row else {
        return Ok(match unknown(args) {
            Target::Slot(slot, _) => Some(slot),
            _ => None,
        });
    };
    match split::slots(row, own_words, args) {
        Slots::None => Ok(None),
        Slots::One(slot) => Ok(Some(slot)),
        Slots::Shares(_) | Slots::Apart => Err(cross_slot("an atomic batch")),
    }
}

/// Where a script with these keys goes; what it does is not known, so never to a replica.
///
/// # Errors
/// `Usage`, if the keys are in several slots.
pub(crate) fn plan_script<'w>(
    mut keys: impl Iterator<Item = &'w [u8]>,
    route: Option<&Route>,
) -> Result<Plan, Error> {
    if let Some(route) = route {
        return Ok(routed(None, route));
    }
    let Some(first) = keys.next().map(slot) else { return Ok(Plan::One(Target::RandomPrimary)) };
    if keys.any(|key| slot(key) != first) {
        return Err(cross_slot("a script"));
    }
    Ok(Plan::One(Target::Slot(first, Want::Primary)))
}

/// The one node that an atomic batch goes to, given its commands' slots.
///
/// # Errors
/// `Usage`, if the slots differ, or if the route leads to several nodes.
pub(crate) fn target_of_atomic(
    slots: impl Iterator<Item = u16>,
    route: Option<&Route>,
) -> Result<Target, Error> {
    if let Some(route) = route {
        return target_of_batch(route);
    }
    let mut slots = slots;
    let Some(first) = slots.next() else { return Ok(Target::RandomPrimary) };
    if slots.any(|slot| slot != first) {
        return Err(cross_slot("an atomic batch"));
    }
    Ok(Target::Slot(first, Want::Primary))
}

/// The one node that a batch with a route goes to.
///
/// # Errors
/// `Usage`, if the route leads to several nodes.
pub(crate) fn target_of_batch(route: &Route) -> Result<Target, Error> {
    match routed(None, route) {
        Plan::One(target) => Ok(target),
        Plan::Fan(..) | Plan::Split(_) => Err(usage("route: a batch runs on one node, not on several")),
    }
}

/// Without a row: the first argument is taken for a key.
fn unknown<'w>(mut args: impl Iterator<Item = &'w [u8]>) -> Target {
    args.nth(1).map_or(Target::RandomPrimary, |key| Target::Slot(slot(key), Want::Primary))
}

fn keyless(row: &'static Row) -> Plan {
    match row.route {
        DefaultRoute::AllNodes => Plan::Fan(Nodes::All, Rule::of(row)),
        DefaultRoute::AllPrimaries => Plan::Fan(Nodes::Primaries, Rule::of(row)),
        // A command that lacks its keys is for the server to refuse.
        DefaultRoute::Any | DefaultRoute::MultiShard | DefaultRoute::Special => {
            Plan::One(Target::RandomPrimary)
        }
    }
}

fn routed(row: Option<&'static Row>, route: &Route) -> Plan {
    let rule = || row.map_or(Rule::PerNode, Rule::of);
    match &route.0 {
        To::Random => Plan::One(Target::RandomNode),
        To::Slot(slot, Role::Primary) => Plan::One(Target::Slot(*slot, Want::Primary)),
        To::Slot(slot, Role::Replica) => Plan::One(Target::Slot(*slot, Want::Replica)),
        To::Address(address) => Plan::One(Target::Address(Arc::new(address.clone()))),
        To::AllNodes => Plan::Fan(Nodes::All, rule()),
        To::AllPrimaries => Plan::Fan(Nodes::Primaries, rule()),
    }
}

#[inline]
pub(crate) fn want(row: &Row) -> Want {
    if row.flags.has(Flags::READ_ONLY) { Want::Read } else { Want::Primary }
}

fn cross_slot(what: &str) -> Error {
    usage(format!(
        "keys: expected keys of one slot (CROSSSLOT), as {what} runs on one node; keys with the same {{hash tag}} are in \
         the same slot"
    ))
}

fn usage(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Usage, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::by_words;

    fn planned(command: &str, route: Option<&Route>) -> Result<Plan, Error> {
        let words: Vec<&[u8]> = command.split(' ').map(str::as_bytes).collect();
        let row = by_words(words[0], words.get(1).copied()).map(|row| row.variant(&words));
        plan(row, 0, words.iter().copied(), route)
    }

    fn one(command: &str) -> Target {
        match planned(command, None) {
            Ok(Plan::One(target)) => target,
            other => panic!("{command}: {other:?}"),
        }
    }

    fn fan(command: &str) -> (Nodes, Rule) {
        match planned(command, None) {
            Ok(Plan::Fan(nodes, rule)) => (nodes, rule),
            other => panic!("{command}: {other:?}"),
        }
    }

    #[test]
    fn a_command_goes_to_the_slot_of_its_keys() {
        assert_eq!(one("SET a 1"), Target::Slot(slot(b"a"), Want::Primary));
        assert_eq!(one("GET a"), Target::Slot(slot(b"a"), Want::Read));
        assert_eq!(one("RENAME {x}a {x}b"), Target::Slot(slot(b"x"), Want::Primary));
        assert_eq!(one("XREAD COUNT 1 STREAMS a 0"), Target::Slot(slot(b"a"), Want::Read));
        assert_eq!(one("EVAL return 1 a"), Target::Slot(slot(b"a"), Want::Primary));
        assert_eq!(one("EVAL_RO return 1 a"), Target::Slot(slot(b"a"), Want::Read));
        assert_eq!(one("SPUBLISH channel hi"), Target::Slot(slot(b"channel"), Want::Primary));
    }

    #[test]
    fn without_keys_and_without_a_rule_any_primary_does() {
        for command in
            ["EVAL return 0", "PUBLISH channel hi", "TIME", "SCAN 0", "FT._LIST", "CONFIG GET x", "GET"]
        {
            assert_eq!(one(command), Target::RandomPrimary, "{command}");
        }
    }

    #[test]
    fn the_table_says_which_commands_go_to_several_nodes_and_what_becomes_of_the_replies() {
        assert_eq!(fan("PING"), (Nodes::Primaries, Rule::AllSucceeded));
        assert_eq!(fan("DBSIZE"), (Nodes::Primaries, Rule::Sum));
        assert_eq!(fan("KEYS *"), (Nodes::Primaries, Rule::Concat));
        assert_eq!(fan("RANDOMKEY"), (Nodes::Primaries, Rule::NotNil));
        assert_eq!(fan("INFO"), (Nodes::Primaries, Rule::PerNode));
        assert_eq!(fan("FUNCTION STATS"), (Nodes::All, Rule::PerNode));
        assert_eq!(fan("FUNCTION KILL"), (Nodes::All, Rule::OneSucceeded));
        assert_eq!(fan("SCRIPT EXISTS a"), (Nodes::Primaries, Rule::And));
        assert_eq!(fan("WAIT 1 0"), (Nodes::Primaries, Rule::Min));
        assert_eq!(fan("UNWATCH"), (Nodes::Primaries, Rule::AllSucceeded));
        assert_eq!(fan("CONFIG SET a b"), (Nodes::All, Rule::AllSucceeded));
        assert_eq!(fan("SELECT 1"), (Nodes::All, Rule::AllSucceeded));
        assert_eq!(fan("SLOWLOG GET"), (Nodes::All, Rule::Concat));
        assert_eq!(fan("LATENCY LATEST"), (Nodes::All, Rule::PerNode));
        assert_eq!(fan("PUBSUB CHANNELS"), (Nodes::All, Rule::Concat));
        assert_eq!(fan("PUBSUB NUMSUB a"), (Nodes::All, Rule::Sum));
    }

    #[test]
    fn commands_of_many_keys_are_split_and_others_refused() {
        assert!(matches!(planned("MGET a b", None), Ok(Plan::Split(shares)) if shares.len() == 2));
        assert!(matches!(planned("WATCH a b", None), Ok(Plan::Split(_))));
        let error = planned("RENAME secret-a secret-b", None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.message().contains("one slot") && error.message().contains("RENAME"), "{error}");
        assert!(!error.message().contains("secret"), "{error}");
    }

    #[test]
    fn an_unknown_command_goes_where_its_first_argument_would_be_as_a_key() {
        assert_eq!(one("NO.SUCH a b"), Target::Slot(slot(b"a"), Want::Primary));
        assert_eq!(one("NO.SUCH"), Target::RandomPrimary);
    }

    #[test]
    fn a_route_goes_before_keys_and_rules() {
        let route = |command: &str, route: Route| planned(command, Some(&route)).unwrap();
        assert_eq!(route("GET a", Route::RANDOM), Plan::One(Target::RandomNode));
        assert_eq!(
            route("PING", Route::slot_of("b", Role::Replica)),
            Plan::One(Target::Slot(slot(b"b"), Want::Replica))
        );
        assert_eq!(
            route("GET a", Route::slot(7, Role::Primary).unwrap()),
            Plan::One(Target::Slot(7, Want::Primary))
        );
        assert_eq!(route("DBSIZE", Route::ALL_NODES), Plan::Fan(Nodes::All, Rule::Sum));
        assert_eq!(route("FUNCTION LIST", Route::ALL_PRIMARIES), Plan::Fan(Nodes::Primaries, Rule::PerNode));
        assert_eq!(route("NO.SUCH", Route::ALL_NODES), Plan::Fan(Nodes::All, Rule::PerNode));
        assert!(matches!(
            route("INFO", Route::address("::1", 7000).unwrap()),
            Plan::One(Target::Address(address)) if *address.label() == *"[::1]:7000"
        ));
    }

    #[test]
    fn a_route_that_leads_nowhere_is_refused_by_name() {
        for error in [
            Route::slot(16_384, Role::Primary).unwrap_err(),
            Route::address("", 1).unwrap_err(),
            Route::address("a", 0).unwrap_err(),
            Route::address("a", 65_536).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Usage);
            assert!(error.message().starts_with("route: expected"), "{error}");
        }
        assert!(Route::slot(16_383, Role::Primary).is_ok());
    }

    #[test]
    fn a_script_goes_to_its_keys() {
        let keys = |keys: &'static [&'static str]| keys.iter().map(|key| key.as_bytes());
        let at = |key: &[u8]| Plan::One(Target::Slot(slot(key), Want::Primary));
        assert_eq!(plan_script(keys(&["{x}a", "{x}b"]), None).unwrap(), at(b"x"));
        assert_eq!(plan_script(keys(&[]), None).unwrap(), Plan::One(Target::RandomPrimary));
        assert_eq!(plan_script(keys(&["a", "b"]), None).unwrap_err().kind(), ErrorKind::Usage);
        assert_eq!(
            plan_script(keys(&["a", "b"]), Some(&Route::ALL_PRIMARIES)).unwrap(),
            Plan::Fan(Nodes::Primaries, Rule::PerNode)
        );
    }

    #[test]
    fn an_atomic_batch_has_one_slot() {
        let target = |slots: &[u16], route: Option<&Route>| target_of_atomic(slots.iter().copied(), route);
        assert_eq!(target(&[5, 5], None).unwrap(), Target::Slot(5, Want::Primary));
        assert_eq!(target(&[], None).unwrap(), Target::RandomPrimary);
        assert_eq!(target(&[5, 6], None).unwrap_err().kind(), ErrorKind::Usage);
        let route = Route::slot(9, Role::Primary).unwrap();
        assert_eq!(target(&[], Some(&route)).unwrap(), Target::Slot(9, Want::Primary));
        assert_eq!(target(&[], Some(&Route::ALL_NODES)).unwrap_err().kind(), ErrorKind::Usage);
        let row = by_words(b"DEL", None);
        let own =
            |keys: &'static [&'static str]| slot_of_command(row, 1, keys.iter().map(|key| key.as_bytes()));
        assert_eq!(own(&["a"]).unwrap(), Some(slot(b"a")));
        assert!(own(&["a", "b"]).is_err());
    }
}
