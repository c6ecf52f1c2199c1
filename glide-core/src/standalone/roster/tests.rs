use proptest::prelude::*;

use super::*;
use crate::config::ReadFrom;
use crate::protocol::role::{Identity, Sync};

/// A port of 0 would become the default one.
const BASE: u16 = 1000;

fn tcp(port: u16) -> Address {
    Address::Tcp { host: "h".to_owned(), port: BASE + port }
}

fn roster(discovery: Discovery, access: Access, seeds: &[u16]) -> (Roster, Instant) {
    let builder = seeds.iter().fold(Config::builder(), |builder, &port| builder.address("h", BASE + port));
    let config = builder.standalone(discovery, access).read_from(ReadFrom::PreferReplica).build().unwrap();
    let now = Instant::now();
    (Roster::new(&config, now), now)
}

fn primary(replicas: &[u16]) -> Replication {
    let others = replicas.iter().map(|&port| tcp(port)).collect();
    Replication { role: Role::Primary, offset: Some(0), others, ..Replication::default() }
}

fn replica(of: u16) -> Replication {
    Replication { role: Role::Replica, others: vec![tcp(of)], offset: Some(0), ..Replication::default() }
}

fn greeting(replication: Replication, run_id: &str) -> Greeting {
    let identity = Identity { run_id: Some(run_id.to_owned()), zone: None };
    Greeting { replication, identity, id: None }
}

const STALE: Finding = Finding::Serves(Data::Stale);
const FRESH: Finding = Finding::Serves(Data::Fresh);

#[test]
fn the_main_node_is_not_connected_to_twice_and_nothing_is_before_there_is_one() {
    let (mut roster, now) = roster(Discovery::Standard, Access::ReadWrite, &[1, 2, 3]);
    assert_eq!(roster.wanted(), []);
    roster.on_main(&tcp(2), &greeting(primary(&[9]), "b"), now);
    assert_eq!(roster.wanted(), [tcp(1), tcp(3)]);
    roster.on_main(&tcp(3), &greeting(primary(&[]), "c"), now);
    assert_eq!(roster.wanted(), [tcp(1), tcp(2)]);
    assert_eq!(roster.candidates(), [tcp(3), tcp(1), tcp(2)]);
}

#[test]
fn a_client_is_shut_out_only_when_nobody_else_could_be_its_main_node() {
    let (mut roster, now) = roster(Discovery::All, Access::ReadWrite, &[1, 2]);
    let [one, two, told] = [tcp(1), tcp(2), tcp(3)];
    assert!(roster.is_shut_out(&[&one, &two], 2));
    assert!(!roster.is_shut_out(&[&two], 2));
    assert!(!roster.is_shut_out(&[], 0));
    roster.on_main(&told, &greeting(primary(&[]), "c"), now);
    // A stranger may have its address by now.
    assert!(!roster.is_shut_out(&[&told], 1));
    assert!(!roster.is_shut_out(&[&told, &two], 3));
    assert!(roster.is_shut_out(&[&told, &one, &two], 3));
    roster.on_main(&one, &greeting(primary(&[]), "a"), now);
    assert!(roster.is_shut_out(&[&one], 3));
    assert!(!roster.is_shut_out(&[&two, &told], 3));
}

#[test]
fn a_client_that_reads_from_the_primary_wants_no_other_connections() {
    let config = Config::builder().address("h", 1).address("h", 2).build().unwrap();
    let mut roster = Roster::new(&config, Instant::now());
    roster.on_main(&tcp(1), &greeting(primary(&[2]), "a"), Instant::now());
    assert_eq!(roster.wanted(), []);
}

#[test]
fn a_main_node_that_became_a_replica_is_left_unless_it_was_fixed_or_only_reads_go_there() {
    for (discovery, access, expected) in [
        (Discovery::Standard, Access::ReadWrite, Finding::Leave),
        (Discovery::All, Access::ReadWrite, Finding::Leave),
        (Discovery::Static, Access::ReadWrite, FRESH),
        (Discovery::Standard, Access::ReadOnly, FRESH),
    ] {
        let (mut roster, now) = roster(discovery, access, &[1, 2]);
        roster.on_main(&tcp(1), &greeting(primary(&[]), "a"), now);
        assert_eq!(roster.on_told(&tcp(1), &replica(2), now), expected);
    }
}

#[test]
fn another_primary_is_not_read_from_unless_the_configuration_says_so() {
    for (discovery, access, expected) in [
        (Discovery::Standard, Access::ReadWrite, STALE),
        (Discovery::Static, Access::ReadWrite, FRESH),
        (Discovery::Standard, Access::ReadOnly, FRESH),
    ] {
        let (mut roster, now) = roster(discovery, access, &[1, 2]);
        roster.on_main(&tcp(1), &greeting(primary(&[]), "a"), now);
        assert_eq!(roster.on_told(&tcp(2), &primary(&[]), now), expected);
    }
}

#[test]
fn a_fixed_primary_is_looked_for_nowhere_else() {
    let (roster, _) = roster(Discovery::Static, Access::ReadWrite, &[1, 2]);
    assert_eq!(roster.candidates(), [tcp(1)]);
    assert!(roster.accepts(Role::Replica) && !roster.has_others());
}

#[test]
fn replicas_that_are_told_of_are_used_and_forgotten_some_time_after_the_last_word() {
    let (mut roster, mut now) = roster(Discovery::All, Access::ReadWrite, &[1]);
    roster.on_main(&tcp(1), &greeting(primary(&[2, 3]), "a"), now);
    assert_eq!(roster.wanted(), [tcp(2), tcp(3)]);
    now += FORGET_AFTER / 2;
    roster.on_told(&tcp(1), &primary(&[3, 4]), now);
    assert_eq!(roster.wanted(), [tcp(2), tcp(3), tcp(4)]);
    now += FORGET_AFTER / 2;
    roster.on_told(&tcp(1), &primary(&[3, 4]), now);
    assert_eq!(roster.wanted(), [tcp(3), tcp(4)]);
    // Without a primary nothing is forgotten: whoever is the next one is among those that are known.
    now += 10 * FORGET_AFTER;
    roster.on_told(&tcp(3), &replica(1), now);
    assert_eq!(roster.candidates(), [tcp(1), tcp(3), tcp(4)]);
    // A configured node stays known whatever happens.
    roster.on_main(&tcp(3), &greeting(primary(&[4]), "c"), now);
    now += FORGET_AFTER;
    roster.on_told(&tcp(3), &primary(&[4]), now);
    assert_eq!(roster.wanted(), [tcp(1), tcp(4)]);
}

#[test]
fn a_replica_leads_to_its_primary() {
    let (mut roster, now) = roster(Discovery::All, Access::ReadWrite, &[2]);
    roster.on_greeting(&tcp(2), &greeting(replica(1), "b"), now);
    assert_eq!(roster.candidates(), [tcp(2), tcp(1)]);
}

#[test]
fn a_server_with_two_names_is_connected_to_once() {
    let (mut roster, now) = roster(Discovery::All, Access::ReadWrite, &[1, 2]);
    roster.on_main(&tcp(1), &greeting(primary(&[11, 12]), "a"), now);
    assert_eq!(roster.wanted(), [tcp(2), tcp(11), tcp(12)]);
    roster.on_greeting(&tcp(11), &greeting(primary(&[12]), "a"), now);
    roster.on_greeting(&tcp(2), &greeting(replica(11), "b"), now);
    roster.on_greeting(&tcp(12), &greeting(replica(11), "b"), now);
    assert_eq!(roster.wanted(), [tcp(2)]);
}

#[test]
fn a_replica_without_its_primary_or_far_behind_is_left_out_until_it_has_caught_up() {
    let (mut roster, mut now) = roster(Discovery::Standard, Access::ReadWrite, &[1, 2]);
    roster.on_main(&tcp(1), &greeting(primary(&[]), "a"), now);
    let at = |offset| Replication { offset: Some(offset), ..replica(1) };
    assert_eq!(roster.on_told(&tcp(2), &at(0), now), FRESH);
    assert_eq!(roster.on_told(&tcp(2), &Replication { link: Sync::Down, ..at(0) }, now), STALE);
    assert_eq!(roster.on_told(&tcp(2), &Replication { silence: Some(100), ..at(0) }, now), STALE);
    for second in 0..30 {
        let written = 100 * second;
        roster.on_told(&tcp(1), &Replication { offset: Some(written), ..primary(&[]) }, now);
        let due = written.saturating_sub(100 * MOST_LAG.as_secs());
        assert_eq!(roster.on_told(&tcp(2), &at(due), now), FRESH, "{second}");
        if due > 0 {
            assert_eq!(roster.on_told(&tcp(2), &at(due - 1), now), STALE, "{second}");
        }
        now += REMEMBER_EVERY;
    }
    assert!(roster.history.len() < 15);
    // What the old primary had written means nothing for the new one.
    roster.on_main(&tcp(3), &greeting(primary(&[]), "c"), now);
    assert_eq!(roster.on_told(&tcp(2), &at(0), now), FRESH);
}

#[test]
fn sentinels_say_who_is_there_and_when_to_leave() {
    let config = Config::builder().address("sentinel://s/main", 0).read_from(ReadFrom::PreferReplica);
    let now = Instant::now();
    let mut roster = Roster::new(&config.build().unwrap(), now);
    assert_eq!(roster.candidates(), []);
    let answer = |primary: u16, replicas: &[u16]| Answer {
        epoch: 0,
        primary: tcp(primary),
        replicas: replicas.iter().map(|&port| tcp(port)).collect(),
        sentinels: Vec::new(),
    };
    assert_eq!(roster.on_sentinels(&answer(1, &[2, 3]), now), FRESH);
    roster.on_main(&tcp(1), &greeting(primary(&[2, 3]), "a"), now);
    assert_eq!(roster.wanted(), [tcp(2), tcp(3)]);
    assert_eq!(roster.on_sentinels(&answer(2, &[1, 3]), now), Finding::Leave);
    roster.on_main(&tcp(2), &greeting(primary(&[3]), "b"), now);
    assert_eq!(roster.wanted(), [tcp(1), tcp(3)]);
    assert_eq!(roster.on_sentinels(&answer(2, &[3]), now), FRESH);
    assert_eq!(roster.wanted(), [tcp(3)]);
}

/// Servers that change while a client looks at them.
struct World {
    roles: Vec<Option<u16>>,
    roster: Roster,
    now: Instant,
}

impl World {
    fn told(&self, port: u16) -> Replication {
        match self.roles[usize::from(port)] {
            Some(of) => replica(of),
            None => {
                let of_this = |(_, role): &(usize, &Option<u16>)| **role == Some(port);
                let ports: Vec<u16> =
                    self.roles.iter().enumerate().filter(of_this).map(|(at, _)| at as u16).collect();
                primary(&ports)
            }
        }
    }

    fn primary(&self) -> u16 {
        self.roles.iter().position(Option::is_none).unwrap() as u16
    }

    /// What the wiring does: finds the main node if there is none to stay with, and connects to what is wanted.
    fn settle(&mut self) {
        let primary = self.primary();
        let run = |port: u16| format!("run{port}");
        for port in self.ports(self.roster.candidates()) {
            self.roster.on_greeting(&tcp(port), &greeting(self.told(port), &run(port)), self.now);
        }
        self.roster.on_main(&tcp(primary), &greeting(self.told(primary), &run(primary)), self.now);
        for port in self.ports(self.roster.wanted()) {
            self.roster.on_greeting(&tcp(port), &greeting(self.told(port), &run(port)), self.now);
        }
    }

    fn ports(&self, addresses: Vec<Address>) -> Vec<u16> {
        let port = |address: &Address| match address {
            Address::Tcp { port, .. } => *port - BASE,
            Address::Unix(_) => unreachable!(),
        };
        addresses.iter().map(port).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_roster_comes_to_what_is_true(
        events in prop::collection::vec((0..4u8, 0..6u16, 0..6u16), 0..60), all in any::<bool>(),
    ) {
        let discovery = if all { Discovery::All } else { Discovery::Standard };
        let (roster, now) = roster(discovery, Access::ReadWrite, &[0, 1]);
        let roles = (0..6).map(|port| (port > 0).then_some(0)).collect();
        let mut world = World { roles, roster, now };
        world.settle();
        for (event, one, other) in events {
            match event {
                // A failover, between the configured nodes where only those are known.
                0 => {
                    let next = if all { one } else { one % 2 };
                    world.roles = (0..6).map(|port| (port != next).then_some(next)).collect();
                }
                1 => world.now += Duration::from_secs(u64::from(one)),
                2 => {
                    let told = world.told(one);
                    if world.roster.on_told(&tcp(one), &told, world.now) == Finding::Leave {
                        world.settle();
                    }
                }
                _ => {
                    let other = if all { other } else { other % 2 };
                    let run = format!("run{other}");
                    world.roster.on_greeting(&tcp(other), &greeting(world.told(other), &run), world.now);
                }
            }
            let wanted = world.roster.wanted();
            let main = world.roster.main.clone().unwrap();
            prop_assert!(!wanted.contains(&main));
            prop_assert!((1..wanted.len()).all(|at| !wanted[at..].contains(&wanted[at - 1])));
            prop_assert!([0, 1].iter().all(|&seed| world.roster.candidates().contains(&tcp(seed))));
            prop_assert!(world.roster.candidates().len() <= 6);
        }
        world.settle();
        prop_assert_eq!(world.roster.main.clone(), Some(tcp(world.primary())));
        if all {
            let mut wanted = world.ports(world.roster.wanted());
            wanted.sort_unstable();
            let expected: Vec<u16> = (0..6).filter(|&port| port != world.primary()).collect();
            prop_assert_eq!(wanted, expected);
        }
    }
}
