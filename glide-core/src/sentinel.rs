//! Sentinels: where the servers of a service are, and what happens to them. Addresses, questions, answers and events are
//! read here, and who is asked when is decided; no sockets, no clock.
//!
//! A sentinel is believed unless it tells of an older configuration than one that was seen (`config-epoch`), so that one
//! that was cut off does not lead back to a primary that was replaced. What it names is still asked for its role.

mod words;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

pub(crate) use words::{Answer, REPLIES, concerns, question, subscription};

use crate::config::Address;
use crate::error::{Error, ErrorKind};

pub(crate) const SCHEME: &str = "sentinel://";
const DEFAULT_PORT: u16 = 26379;
/// What the clients of other languages fill in where no port was given.
const SERVER_PORT: u16 = 6379;
/// The next sentinel is asked when the one before has not answered for so long.
const NEXT_AFTER: Duration = Duration::from_millis(100);

/// Takes addresses of the form `sentinel://HOST:PORT/SERVICE` apart; none if they are those of servers.
///
/// # Errors
/// `Config`, naming the addresses.
pub(crate) fn read_addresses(addresses: &[Address]) -> Result<Option<(String, Vec<Address>)>, Error> {
    let mut service: Option<String> = None;
    let mut sentinels = Vec::new();
    for address in addresses {
        let Address::Tcp { host, port } = address else { continue };
        let Some(rest) = host.strip_prefix(SCHEME) else { continue };
        let (sentinel, name) = read_address(rest, *port)?;
        if service.as_deref().is_some_and(|service| service != name) {
            return Err(invalid("addresses: expected sentinels of one service, not of several"));
        }
        service = Some(name.to_owned());
        if !sentinels.contains(&sentinel) {
            sentinels.push(sentinel);
        }
    }
    match service {
        Some(_) if addresses.iter().any(|address| !is_sentinel(address)) => {
            Err(invalid("addresses: expected either sentinels or servers, not both"))
        }
        service => Ok(service.map(|service| (service, sentinels))),
    }
}

fn is_sentinel(address: &Address) -> bool {
    matches!(address, Address::Tcp { host, .. } if host.starts_with(SCHEME))
}

/// Reads what follows the scheme.
fn read_address(rest: &str, otherwise: u16) -> Result<(Address, &str), Error> {
    let wrong = || invalid("addresses: expected a sentinel as sentinel://HOST:PORT/SERVICE");
    let (place, service) = rest.split_once('/').ok_or_else(wrong)?;
    let (host, port) = match place.strip_prefix('[') {
        Some(ipv6) => {
            let (host, after) = ipv6.split_once(']').ok_or_else(wrong)?;
            (
                host,
                after
                    .strip_prefix(':')
                    .or(if after.is_empty() { Some("") } else { None })
                    .ok_or_else(wrong)?,
            )
        }
        None => place.rsplit_once(':').unwrap_or((place, "")),
    };
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
    if !is_name(host) || !is_name(service) || (host.contains(':') && !place.starts_with('[')) {
        return Err(wrong());
    }
    let port = match port {
        "" if matches!(otherwise, 0 | SERVER_PORT) => DEFAULT_PORT,
        "" => otherwise,
        port => port.parse().ok().filter(|&port| port != 0).ok_or_else(wrong)?,
    };
    Ok((Address::Tcp { host: host.to_owned(), port }, service))
}

/// The sentinels of one service.
#[derive(Debug)]
pub(crate) struct Sentinels {
    service: String,
    seeds: Vec<Address>,
    /// Those that the last answer told of, its giver first.
    told: Vec<Address>,
    /// The newest configuration that was seen.
    epoch: u64,
    found: Found,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Never,
    Once,
}

/// Asking one sentinel after the other for the servers.
#[derive(Debug)]
pub(crate) struct Round {
    left: VecDeque<Address>,
    running: usize,
    next_at: Option<Instant>,
    /// What a sentinel tells that may have missed something.
    outdated: Option<(Address, Answer)>,
    ignorant: usize,
    failure: Option<Error>,
}

/// What a round does next.
#[derive(Debug, PartialEq)]
pub(crate) enum Step {
    /// Ask this sentinel, too.
    Ask(Address),
    /// Until something comes, or this time does.
    Wait(Option<Instant>),
    /// Believe this one.
    Believe(Address, Answer),
    Fail,
}

impl Sentinels {
    pub(crate) fn new(service: String, seeds: Vec<Address>) -> Sentinels {
        Sentinels { service, seeds, told: Vec::new(), epoch: 0, found: Found::Never }
    }

    pub(crate) fn service(&self) -> &str {
        &self.service
    }

    /// All that are known, those that are likely to answer first.
    pub(crate) fn known(&self) -> Vec<Address> {
        let mut known: Vec<Address> = Vec::with_capacity(self.told.len() + self.seeds.len());
        for sentinel in self.told.iter().chain(&self.seeds) {
            if !known.contains(sentinel) {
                known.push(sentinel.clone());
            }
        }
        known
    }

    /// Starts asking.
    pub(crate) fn round(&self) -> Round {
        let left = self.known().into();
        Round { left, running: 0, next_at: None, outdated: None, ignorant: 0, failure: None }
    }

    /// Takes over what a round has ended with.
    pub(crate) fn believe(&mut self, from: &Address, answer: &Answer) {
        self.epoch = answer.epoch;
        self.found = Found::Once;
        let others = answer.sentinels.iter().filter(|other| *other != from).cloned();
        self.told = std::iter::once(from.clone()).chain(others).collect();
    }

    /// Why a round has failed.
    pub(crate) fn failure(&self, round: &Round) -> Error {
        if round.ignorant > 0 {
            let kind = match (self.found, &round.failure) {
                // It can be a mistake, and then waiting does not help.
                (Found::Never, None) => ErrorKind::Config,
                // Those that do not answer may know it.
                (Found::Never, Some(_)) | (Found::Once, _) => ErrorKind::Connection,
            };
            let message = format!("addresses: no sentinel knows a service named {:?}", self.service);
            return Error::new(kind, message);
        }
        let reason = round.failure.as_ref().map_or_else(String::new, |error| format!(": {error}"));
        Error::new(ErrorKind::Connection, format!("no sentinel of {:?} answers{reason}", self.service))
    }
}

impl Round {
    /// Decides. To be asked again until it says to wait, or is over.
    pub(crate) fn next(&mut self, now: Instant) -> Step {
        if self.next_at.is_none_or(|at| at <= now)
            && let Some(sentinel) = self.left.pop_front()
        {
            self.running += 1;
            self.next_at = Some(now + NEXT_AFTER);
            return Step::Ask(sentinel);
        }
        if self.running > 0 {
            return Step::Wait(self.next_at.filter(|_| !self.left.is_empty()));
        }
        // Nobody knows better.
        match self.outdated.take() {
            Some((from, answer)) => Step::Believe(from, answer),
            None => Step::Fail,
        }
    }

    /// A sentinel has answered. Gives the answer back if it is the one to believe.
    pub(crate) fn on_answer(
        &mut self,
        sentinels: &Sentinels,
        from: Address,
        answer: Option<Answer>,
    ) -> Option<(Address, Answer)> {
        self.running = self.running.saturating_sub(1);
        self.next_at = None;
        match answer {
            None => self.ignorant += 1,
            Some(answer) if answer.epoch >= sentinels.epoch => return Some((from, answer)),
            Some(answer) => {
                if self.outdated.as_ref().is_none_or(|(_, best)| best.epoch < answer.epoch) {
                    self.outdated = Some((from, answer));
                }
            }
        }
        None
    }

    /// A sentinel could not be asked.
    pub(crate) fn on_failure(&mut self, error: Error) {
        self.running = self.running.saturating_sub(1);
        self.next_at = None;
        self.failure = Some(error);
    }
}

fn invalid(message: &str) -> Error {
    Error::new(ErrorKind::Config, message)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tcp(host: &str, port: u16) -> Address {
        Address::Tcp { host: host.to_owned(), port }
    }

    fn sentinels(count: u16) -> Sentinels {
        Sentinels::new("main".to_owned(), (1..=count).map(|port| tcp("s", port)).collect())
    }

    fn answer(epoch: u64) -> Answer {
        Answer { epoch, primary: tcp("p", 1), replicas: Vec::new(), sentinels: Vec::new() }
    }

    fn broken() -> Error {
        Error::new(ErrorKind::Connection, "broken")
    }

    #[test]
    fn addresses_name_a_sentinel_and_the_service() {
        let read = |host: &str, port| read_addresses(&[tcp(host, port)]);
        let found = |host: &str, port| read(host, port).unwrap().unwrap();
        assert_eq!(found("sentinel://h/main", 0), ("main".to_owned(), vec![tcp("h", 26379)]));
        assert_eq!(found("sentinel://h/main", SERVER_PORT).1, [tcp("h", 26379)]);
        assert_eq!(found("sentinel://h:6379/main", 0).1, [tcp("h", 6379)]);
        assert_eq!(found("sentinel://h/main", 7).1, [tcp("h", 7)]);
        assert_eq!(found("sentinel://h:5/main", 7).1, [tcp("h", 5)]);
        assert_eq!(found("sentinel://[::1]:5/a.b-c", 0), ("a.b-c".to_owned(), vec![tcp("::1", 5)]));
        assert_eq!(found("sentinel://[::1]/m", 0).1, [tcp("::1", 26379)]);
        assert_eq!(read("h", 7).unwrap(), None);
        for wrong in ["", "h", "h/", "/m", "h:x/m", "h:0/m", "::1/m", "[::1/m", "[::1]5/m", "h/a b", "h/a/b"]
        {
            let error = read(&format!("sentinel://{wrong}"), 0).unwrap_err();
            assert!(
                error.kind() == ErrorKind::Config && error.message().starts_with("addresses: "),
                "{wrong}"
            );
        }
    }

    #[test]
    fn sentinels_of_several_services_or_among_servers_are_refused() {
        let one = tcp("sentinel://h/one", 0);
        for other in [tcp("sentinel://h/two", 0), tcp("h", 6379), Address::Unix("/s".into())] {
            let error = read_addresses(&[one.clone(), other]).unwrap_err();
            assert!(error.kind() == ErrorKind::Config && error.message().starts_with("addresses: "));
        }
        assert_eq!(read_addresses(&[one.clone(), one]).unwrap().unwrap().1.len(), 1);
    }

    #[test]
    fn the_next_sentinel_is_asked_when_one_fails_or_is_slow() {
        let (known, now) = (sentinels(3), Instant::now());
        let mut round = known.round();
        assert_eq!(round.next(now), Step::Ask(tcp("s", 1)));
        assert_eq!(round.next(now), Step::Wait(Some(now + NEXT_AFTER)));
        assert_eq!(round.next(now + NEXT_AFTER), Step::Ask(tcp("s", 2)));
        round.on_failure(broken());
        assert_eq!(round.next(now + NEXT_AFTER), Step::Ask(tcp("s", 3)));
        assert_eq!(round.next(now + NEXT_AFTER), Step::Wait(None));
        assert_eq!(round.on_answer(&known, tcp("s", 1), Some(answer(0))), Some((tcp("s", 1), answer(0))));
    }

    #[test]
    fn a_sentinel_that_missed_a_failover_is_not_believed_unless_nobody_knows_better() {
        let (mut known, now) = (sentinels(2), Instant::now());
        known.believe(&tcp("s", 2), &answer(5));
        let mut round = known.round();
        assert_eq!(round.next(now), Step::Ask(tcp("s", 2)));
        assert_eq!(round.on_answer(&known, tcp("s", 2), Some(answer(3))), None);
        assert_eq!(round.next(now), Step::Ask(tcp("s", 1)));
        assert_eq!(round.on_answer(&known, tcp("s", 1), Some(answer(4))), None);
        assert_eq!(round.next(now), Step::Believe(tcp("s", 1), answer(4)));
    }

    #[test]
    fn an_unknown_service_is_told_by_name_and_can_only_be_a_mistake_at_first() {
        let (mut known, now) = (sentinels(2), Instant::now());
        let mut round = known.round();
        while let Step::Ask(sentinel) = round.next(now) {
            assert_eq!(round.on_answer(&known, sentinel, None), None);
        }
        let error = known.failure(&round);
        assert!(error.kind() == ErrorKind::Config && error.message().contains("\"main\""));
        known.believe(&tcp("s", 1), &answer(0));
        assert_eq!(known.failure(&round).kind(), ErrorKind::Connection);
    }

    #[test]
    fn one_sentinel_that_does_not_know_the_service_is_no_proof_while_another_is_away() {
        for first_is_away in [false, true] {
            let (known, now) = (sentinels(2), Instant::now());
            let mut round = known.round();
            for turn in 0..2 {
                let Step::Ask(sentinel) = round.next(now) else { panic!("expected a question") };
                match first_is_away == (turn == 0) {
                    true => round.on_failure(broken()),
                    false => assert_eq!(round.on_answer(&known, sentinel, None), None),
                }
            }
            assert_eq!(round.next(now), Step::Fail);
            assert_eq!(known.failure(&round).kind(), ErrorKind::Connection);
        }
    }

    #[test]
    fn other_sentinels_are_learned_and_those_of_the_configuration_are_never_forgotten() {
        let mut known = sentinels(2);
        let told = Answer { sentinels: vec![tcp("s", 9), tcp("s", 1)], ..answer(1) };
        known.believe(&tcp("s", 2), &told);
        assert_eq!(known.known(), [tcp("s", 2), tcp("s", 9), tcp("s", 1)]);
        known.believe(&tcp("s", 9), &answer(1));
        assert_eq!(known.known(), [tcp("s", 9), tcp("s", 1), tcp("s", 2)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Each sentinel fails, does not know the service, or answers with an epoch.
        #[test]
        fn a_round_asks_each_sentinel_at_most_once_and_ends(
            outcomes in prop::collection::vec((0..4u8, 0..6u64), 1..6), seen in 0..6u64, order in any::<u64>(),
        ) {
            let mut known = sentinels(outcomes.len() as u16);
            known.believe(&tcp("s", 1), &answer(seen));
            let mut round = known.round();
            let (mut now, mut running, mut asked) = (Instant::now(), Vec::new(), Vec::new());
            let mut random = fastrand::Rng::with_seed(order);
            let mut believed = None;
            for _ in 0..100 {
                match round.next(now) {
                    Step::Ask(sentinel) => {
                        prop_assert!(!asked.contains(&sentinel));
                        asked.push(sentinel.clone());
                        running.push(sentinel);
                        continue;
                    }
                    Step::Wait(until) => {
                        if let Some(until) = until.filter(|_| random.bool()) {
                            prop_assert!(until > now);
                            now = until;
                            continue;
                        }
                    }
                    Step::Believe(from, answer) => believed = Some((from, answer)),
                    Step::Fail => break,
                }
                if believed.is_some() {
                    break;
                }
                prop_assert!(!running.is_empty());
                let sentinel = running.swap_remove(random.usize(..running.len()));
                let Address::Tcp { port, .. } = &sentinel else { unreachable!() };
                match outcomes[usize::from(port - 1)] {
                    (0, _) => round.on_failure(broken()),
                    (1, _) => prop_assert!(round.on_answer(&known, sentinel, None).is_none()),
                    (_, epoch) => believed = round.on_answer(&known, sentinel, Some(answer(epoch))),
                }
                if believed.is_some() {
                    break;
                }
            }
            let best = outcomes.iter().filter(|(what, _)| *what > 1).map(|&(_, epoch)| epoch).max();
            match (believed, best) {
                (Some((_, answer)), Some(best)) => prop_assert!(answer.epoch >= seen.min(best)),
                (None, None) => prop_assert!(asked.len() == outcomes.len()),
                (believed, best) => prop_assert!(false, "{:?} {:?}", believed, best),
            }
        }
    }
}
