use super::*;
use crate::cluster::view::{Member, State};

pub(super) fn at(port: u16) -> Address {
    Address::Tcp { host: "h".to_owned(), port }
}

fn member(port: u16) -> Member {
    Member { address: at(port), health: Health::Online }
}

/// Shards of a primary and a replica, which has the primary's port and 100.
pub(super) fn view(epoch: u64, primaries: &[u16]) -> View {
    let each = 16384 / primaries.len() as u16;
    let shard = |(at, &port): (usize, &u16)| Shard {
        slots: vec![(at as u16 * each, (at as u16 + 1) * each - 1)],
        primary: Some(member(port)),
        replicas: vec![member(port + 100)],
    };
    let shards = primaries.iter().enumerate().map(shard).collect();
    View { epoch, shards, ..View::default() }
}

/// A discovery, its clock, and what it has asked for.
struct Game {
    discover: Discover,
    start: Instant,
    now: Instant,
    round: u64,
    asked: Vec<u16>,
    applied: Vec<View>,
    ready: usize,
    failure: Option<Error>,
    random: f64,
}

impl Game {
    fn new(seeds: &[u16], upkeep: Upkeep) -> Game {
        let now = Instant::now();
        let seeds: Vec<Address> = seeds.iter().copied().map(at).collect();
        Game {
            discover: Discover::new(&seeds, upkeep, Insist::No, Duration::from_secs(2), now),
            start: now,
            now,
            round: 0,
            asked: Vec::new(),
            applied: Vec::new(),
            ready: 0,
            failure: None,
            random: 0.5,
        }
    }

    /// A client that knows a cluster of three shards, and is connected to all of it.
    fn ready() -> Game {
        Game::ready_with(Upkeep::default())
    }

    fn ready_with(upkeep: Upkeep) -> Game {
        let mut game = Game::new(&[1, 2], upkeep);
        game.on(Event::Start);
        game.answer(1, view(5, &[1, 2, 3]));
        game.answer(2, view(5, &[1, 2, 3]));
        for port in [1, 2, 3, 101, 102, 103] {
            game.on(Event::Up(at(port)));
        }
        assert_eq!((game.ready, game.applied.len()), (1, 1));
        game.take_asked();
        game.sleep(5000);
        game
    }

    fn on(&mut self, event: Event) {
        self.random = (self.random + 0.618_033_988).fract();
        for action in self.discover.on(event, self.now, self.random) {
            match action {
                Action::Ask { round, to } => {
                    self.round = round;
                    self.asked.extend(to.iter().map(|address| match address {
                        Address::Tcp { port, .. } => *port,
                        Address::Unix(_) => 0,
                    }));
                }
                Action::Apply(view) => self.applied.push(view),
                Action::Ready => self.ready += 1,
                Action::Fail(error) => self.failure = Some(error),
            }
        }
    }

    fn answer(&mut self, port: u16, view: View) {
        self.on(Event::Answer { round: self.round, from: at(port), view });
    }

    fn no_answer(&mut self, port: u16, kind: ErrorKind) {
        self.on(Event::NoAnswer { round: self.round, from: at(port), error: Error::new(kind, "no") });
    }

    /// Everybody who was asked says the same.
    fn answer_all(&mut self, view: &View) {
        for port in self.take_asked() {
            self.answer(port, view.clone());
        }
    }

    /// Nobody who is asked can be reached.
    fn refuse_all(&mut self) {
        while !self.asked.is_empty() {
            for port in self.take_asked() {
                self.no_answer(port, ErrorKind::Connection);
            }
        }
    }

    fn take_asked(&mut self) -> Vec<u16> {
        std::mem::take(&mut self.asked)
    }

    /// Lets time pass, without waking the machine.
    fn sleep(&mut self, millis: u64) {
        self.now += Duration::from_millis(millis);
    }

    /// Goes to the next time that the machine waits for, and tells how many milliseconds that took.
    fn wake(&mut self) -> u128 {
        let before = self.now;
        self.now = self.discover.wake_at().unwrap().max(self.now);
        self.on(Event::Wake);
        (self.now - before).as_millis()
    }
}

/// How many rounds there are in an hour in which everybody says again what they say, by their ports.
fn rounds_in_an_hour(game: &mut Game, say: impl Fn(u16) -> View) -> u64 {
    let (before, over) = (game.discover.rounds, game.now + Duration::from_secs(3600));
    while game.discover.wake_at().is_some_and(|at| at < over) {
        game.wake();
        for port in game.take_asked() {
            game.answer(port, say(port));
        }
    }
    game.discover.rounds - before
}

#[test]
fn a_seed_of_another_cluster_costs_no_more_than_the_checks_do() {
    for upkeep in [Upkeep::default(), NO_CHECKS] {
        let mut game = Game::new(&[1, 2, 9], upkeep);
        let say = |port| if port == 9 { view(7, &[9]) } else { view(5, &[1, 2, 3]) };
        game.on(Event::Start);
        for port in game.take_asked() {
            game.answer(port, say(port));
        }
        for port in [1, 2, 3, 101, 102, 103] {
            game.on(Event::Up(at(port)));
        }
        let rounds = rounds_in_an_hour(&mut game, say);
        assert!((50..100).contains(&rounds), "{rounds}");
        assert_eq!(game.applied.len(), 1);
        // What happens is looked at as quickly as ever.
        game.on(Event::Stale);
        assert!(game.wake() <= SLOW.as_millis());
        assert!(game.take_asked().len() >= 3);
    }
}

#[test]
fn a_dead_node_that_stays_in_the_cluster_costs_no_more_than_the_checks_do() {
    for upkeep in [Upkeep::default(), NO_CHECKS] {
        let mut game = Game::ready_with(upkeep);
        let torn = View { missing: 1, ..view(5, &[1, 2, 3]) };
        game.on(Event::Stale);
        game.answer_all(&torn);
        assert!(game.wake() <= MENDING.as_millis());
        game.answer_all(&torn);
        let rounds = rounds_in_an_hour(&mut game, |_| torn.clone());
        assert!((50..100).contains(&rounds), "{rounds}");
    }
}

const NO_CHECKS: Upkeep = Upkeep { check_interval: None, ask: Ask::KnownNodes };

#[test]
fn all_seeds_are_asked_at_once_and_their_view_is_applied() {
    let mut game = Game::new(&[1, 2, 1], Upkeep::default());
    game.on(Event::Start);
    assert_eq!(game.take_asked(), [1, 2]);
    game.answer(1, view(5, &[1, 2, 3]));
    assert_eq!(game.ready, 0);
    game.answer(2, view(5, &[1, 2, 3]));
    assert_eq!((game.ready, &game.applied[..]), (1, &[view(5, &[1, 2, 3])][..]));
    assert_eq!(game.now, game.start);
}

#[test]
fn a_silent_seed_delays_the_first_map_by_the_grace_at_most() {
    let mut game = Game::new(&[1, 2], Upkeep::default());
    game.on(Event::Start);
    game.sleep(20);
    game.answer(2, view(5, &[1, 2, 3]));
    assert_eq!(game.wake(), GRACE.as_millis());
    assert_eq!(game.ready, 1);
}

#[test]
fn a_refused_seed_delays_nothing() {
    let mut game = Game::new(&[1, 2], Upkeep::default());
    game.on(Event::Start);
    game.no_answer(1, ErrorKind::Connection);
    game.answer(2, view(5, &[1, 2, 3]));
    assert_eq!((game.ready, game.now), (1, game.start));
}

#[test]
fn wrong_credentials_end_the_first_round_at_once() {
    for kind in [ErrorKind::Auth, ErrorKind::Config] {
        let mut game = Game::new(&[1, 2], Upkeep::default());
        game.on(Event::Start);
        game.no_answer(1, kind);
        assert_eq!(game.failure.as_ref().map(Error::kind), Some(kind));
        game.answer(2, view(5, &[1, 2, 3]));
        assert_eq!((game.ready, game.discover.wake_at()), (0, None));
    }
}

#[test]
fn the_error_that_tells_most_is_the_one_that_is_given() {
    let mut game = Game::new(&[1, 2, 3], Upkeep::default());
    game.on(Event::Start);
    game.no_answer(1, ErrorKind::Connection);
    game.no_answer(2, ErrorKind::Server);
    game.no_answer(3, ErrorKind::Connection);
    assert_eq!(game.failure.map(|error| error.kind()), Some(ErrorKind::Server));
}

#[test]
fn seeds_that_never_answer_fail_when_the_time_is_over() {
    let mut game = Game::new(&[1, 2], Upkeep::default());
    game.on(Event::Start);
    assert_eq!(game.wake(), 2000);
    let failure = game.failure.unwrap();
    assert_eq!(failure.kind(), ErrorKind::Connection);
    assert!(failure.message().contains("2000 ms"));
}

#[test]
fn a_client_that_insists_asks_again_until_its_cluster_is_there() {
    let mut game = Game::new(&[1], Upkeep::default());
    game.discover.insist = Insist::Yes;
    game.on(Event::Start);
    for _ in 0..10 {
        game.refuse_all();
        assert!(game.wake() <= 1000);
        assert_eq!(game.asked, [1]);
    }
    game.answer(1, view(5, &[1, 2, 3]));
    assert_eq!((game.ready, game.applied.len()), (1, 1));
}

#[test]
fn a_client_that_insists_gives_up_where_its_credentials_are_wrong() {
    let mut game = Game::new(&[1], Upkeep::default());
    game.discover.insist = Insist::Yes;
    game.on(Event::Start);
    game.refuse_all();
    game.wake();
    game.no_answer(1, ErrorKind::Auth);
    assert_eq!((game.failure.map(|error| error.kind()), game.ready), (Some(ErrorKind::Auth), 0));
}

#[test]
fn a_node_that_hangs_is_asked_after_all_others() {
    let mut game = Game::ready();
    game.on(Event::Stale);
    let asked = game.take_asked();
    game.answer(asked[0], view(5, &[1, 2, 3]));
    game.answer(asked[1], view(5, &[1, 2, 3]));
    game.wake();
    for _ in 0..20 {
        game.on(Event::Stale);
        if game.asked.is_empty() {
            game.wake();
        }
        assert!(!game.asked.contains(&asked[2]));
        game.answer_all(&view(5, &[1, 2, 3]));
    }
    game.on(Event::NoAnswer { round: 2, from: at(asked[2]), error: Error::new(ErrorKind::Timeout, "no") });
    game.on(Event::Stale);
    if game.asked.is_empty() {
        game.wake();
    }
    assert!(game.asked.contains(&asked[2]), "it may be well again");
}

#[test]
fn the_map_is_checked_from_time_to_time_by_asking_three_primaries() {
    let mut game = Game::ready();
    let passed = game.wake();
    assert!((40_000..=55_000).contains(&passed), "{passed}");
    let mut asked = game.asked.clone();
    asked.sort_unstable();
    assert_eq!(asked, [1, 2, 3]);
    game.answer_all(&view(5, &[1, 2, 3]));
    assert_eq!(game.applied.len(), 1);
    assert!(game.wake() >= 45_000);
}

#[test]
fn without_checks_nothing_is_asked_until_something_happens() {
    let mut game = Game::ready_with(NO_CHECKS);
    assert_eq!(game.discover.wake_at(), None);
    game.on(Event::Stale);
    assert_eq!(game.take_asked().len(), 3);
}

#[test]
fn what_shows_during_a_round_is_looked_into_by_the_next_one() {
    let mut game = Game::ready();
    game.on(Event::Stale);
    for _ in 0..10 {
        game.on(Event::Stale);
    }
    assert_eq!(game.asked.len(), 3);
    game.answer_all(&view(6, &[1, 2, 103]));
    assert_eq!(game.applied.len(), 2);
    assert!((70..=100).contains(&game.wake()));
    assert_eq!(game.take_asked().len(), 3);
}

#[test]
fn rounds_that_bring_nothing_new_follow_ever_more_slowly() {
    let mut game = Game::ready();
    let mut pauses = Vec::new();
    for _ in 0..8 {
        game.on(Event::Stale);
        if game.asked.is_empty() {
            pauses.push(game.wake());
        }
        game.answer_all(&view(5, &[1, 2, 3]));
    }
    let widest = [200, 400, 800, 1000, 1000, 1000, 1000];
    assert_eq!(pauses.len(), widest.len());
    for (pause, widest) in pauses.iter().zip(widest) {
        assert!((widest * 3 / 4..=widest).contains(pause), "{pauses:?}");
    }
    game.on(Event::Stale);
    game.wake();
    game.answer_all(&view(6, &[1, 2, 103]));
    game.on(Event::Stale);
    assert!(game.wake() <= 100, "something new has shown");
}

#[test]
fn a_lost_primary_is_asked_about_quickly_until_its_replica_has_taken_over() {
    let mut game = Game::ready();
    game.on(Event::Down(at(2)));
    for _ in 0..200 {
        assert_eq!(game.asked.len(), 3);
        assert!(!game.asked.contains(&2) && !game.asked.contains(&102), "others know better");
        game.answer_all(&view(5, &[1, 2, 3]));
        assert!(game.wake() <= 100);
    }
    let mut after = view(6, &[1, 102, 3]);
    after.shards[1].replicas.clear();
    after.missing = 1;
    game.answer_all(&after);
    assert_eq!(game.applied.len(), 2);
    assert!(game.wake() > 1000);
}

#[test]
fn a_shard_that_nobody_takes_over_is_asked_about_slowly_after_a_while() {
    let mut game = Game::ready();
    game.on(Event::Down(at(2)));
    let lost = game.now;
    while game.now < lost + QUICK_FOR {
        game.answer_all(&view(5, &[1, 2, 3]));
        game.wake();
    }
    for _ in 0..6 {
        game.answer_all(&view(5, &[1, 2, 3]));
        game.wake();
    }
    game.answer_all(&view(5, &[1, 2, 3]));
    assert!(game.wake() >= 750);
}

#[test]
fn attempts_to_connect_that_fail_again_are_no_news() {
    let mut game = Game::ready();
    game.on(Event::Down(at(103)));
    game.answer_all(&view(5, &[1, 2, 3]));
    game.on(Event::Down(at(103)));
    assert!(game.wake() > 1000);
}

#[test]
fn a_primary_that_failed_in_the_view_is_asked_about_although_it_is_connected() {
    let mut game = Game::ready();
    let mut failed = view(5, &[1, 2, 3]);
    failed.shards[0].primary.as_mut().unwrap().health = Health::Failed;
    game.on(Event::Stale);
    game.answer_all(&failed);
    assert!(game.wake() <= 100);
}

#[test]
fn a_node_that_is_back_is_a_reason_to_ask() {
    let mut game = Game::ready();
    game.on(Event::Down(at(101)));
    game.answer_all(&view(5, &[1, 2, 3]));
    game.sleep(3000);
    game.on(Event::Up(at(101)));
    assert_eq!(game.asked.len(), 3);
}

#[test]
fn others_are_asked_when_nobody_answers_and_the_seeds_in_the_end() {
    let mut game = Game::new(&[50], Upkeep::default());
    game.on(Event::Start);
    game.answer(50, view(5, &[1, 2, 3]));
    for port in [1, 2, 3, 101, 102, 103] {
        game.on(Event::Up(at(port)));
    }
    game.take_asked();
    game.sleep(1000);
    game.on(Event::Stale);
    assert_eq!(game.take_asked().len(), 3);
    assert_eq!(game.wake(), PATIENCE.as_millis());
    let mut others = game.take_asked();
    others.sort_unstable();
    assert_eq!(others, [101, 102, 103]);
    game.wake();
    assert_eq!(game.take_asked(), [50]);
    game.answer(50, view(6, &[11, 12, 13]));
    game.wake();
    assert_eq!(game.applied.last(), Some(&view(6, &[11, 12, 13])));
}

#[test]
fn the_seeds_are_asked_when_every_known_node_has_vanished() {
    let mut game = Game::ready();
    for port in [1, 2, 3, 101, 102, 103] {
        game.on(Event::Down(at(port)));
    }
    game.refuse_all();
    let mut pauses = Vec::new();
    for _ in 0..8 {
        pauses.push(game.wake());
        assert_eq!(game.asked, [1, 2]);
        game.refuse_all();
    }
    assert!(*pauses.last().unwrap() >= 750, "{pauses:?}");
    game.wake();
    game.answer(2, view(1, &[21, 22]));
    game.answer(1, view(1, &[21, 22]));
    assert_eq!(game.applied.last(), Some(&view(1, &[21, 22])));
}

#[test]
fn the_map_is_looked_at_while_a_node_is_away() {
    let mut game = Game::ready_with(NO_CHECKS);
    game.on(Event::Down(at(103)));
    game.answer_all(&view(5, &[1, 2, 3]));
    let mut given_up = View { missing: 1, ..view(5, &[1, 2, 3]) };
    given_up.shards[2].replicas.clear();
    for now in [&given_up, &given_up, &view(5, &[1, 2, 3])] {
        assert!((3750..=5000).contains(&game.wake()));
        game.answer_all(now);
    }
    assert_eq!(game.applied.len(), 3);
    assert_eq!(game.discover.wake_at(), None);
}

#[test]
fn whoever_comes_up_while_seeds_are_silent_is_asked_at_once() {
    let mut game = Game::ready();
    for port in [1, 2, 3, 101, 102, 103] {
        game.on(Event::Down(at(port)));
    }
    game.refuse_all();
    game.wake();
    assert_eq!(game.take_asked(), [1, 2]);
    game.sleep(100);
    game.on(Event::Up(at(103)));
    assert_eq!(game.take_asked(), [103]);
}

#[test]
fn whoever_comes_up_while_nobody_answers_is_asked() {
    let mut game = Game::ready();
    for port in [1, 2, 3, 101, 102, 103] {
        game.on(Event::Down(at(port)));
    }
    game.refuse_all();
    for _ in 0..8 {
        game.wake();
        game.refuse_all();
    }
    game.on(Event::Up(at(103)));
    let waited = if game.asked.is_empty() { game.wake() } else { 0 };
    assert!(waited <= 100);
    assert_eq!(game.take_asked(), [103]);
    game.answer(103, view(6, &[1, 2, 103]));
    assert_eq!(game.applied.last(), Some(&view(6, &[1, 2, 103])));
}

#[test]
fn only_seeds_are_asked_where_that_is_wanted() {
    let mut game = Game::ready_with(Upkeep { check_interval: None, ask: Ask::Seeds });
    game.on(Event::Stale);
    game.asked.sort_unstable();
    assert_eq!(game.take_asked(), [1, 2]);
    game.no_answer(1, ErrorKind::Connection);
    game.no_answer(2, ErrorKind::Connection);
    assert!(game.asked.is_empty());
    game.wake();
    assert_eq!(game.take_asked().len(), 2);
}

#[test]
fn an_answer_that_comes_too_late_still_counts_where_there_is_no_other() {
    let mut game = Game::ready();
    game.on(Event::Stale);
    let first = game.round;
    while game.round == first {
        game.wake();
    }
    game.on(Event::Answer { round: first, from: at(3), view: view(6, &[1, 2, 103]) });
    game.wake();
    assert_eq!(game.applied.last(), Some(&view(6, &[1, 2, 103])));
}

#[test]
fn an_answer_after_the_round_is_ignored() {
    let mut game = Game::ready();
    game.on(Event::Stale);
    let (round, asked) = (game.round, game.take_asked());
    game.answer(asked[0], view(5, &[1, 2, 3]));
    game.wake();
    game.on(Event::Answer { round, from: at(asked[1]), view: view(9, &[7]) });
    game.on(Event::Answer { round: round + 9, from: at(asked[1]), view: view(9, &[7]) });
    assert_eq!(game.applied.len(), 1);
}

#[test]
fn a_lone_node_that_is_behind_is_believed_only_after_several_rounds() {
    let mut game = Game::ready();
    for port in [1, 2, 101, 102, 103] {
        game.on(Event::Down(at(port)));
    }
    let mut rounds = 0;
    let began = game.now;
    while game.applied.len() == 1 {
        for port in game.take_asked() {
            match port {
                3 => game.answer(3, view(4, &[3])),
                _ => game.no_answer(port, ErrorKind::Connection),
            }
        }
        rounds += 1;
        if game.applied.len() == 1 {
            game.wake();
        }
        assert!(rounds < 20);
    }
    let took = game.now - began;
    assert!(rounds > MOST_DOUBTS && took < Duration::from_secs(5), "{rounds} rounds in {took:?}");
}

#[test]
fn an_older_epoch_that_several_nodes_tell_is_the_truth() {
    let mut game = Game::ready();
    game.on(Event::Stale);
    game.answer_all(&view(2, &[7, 8]));
    assert_eq!(game.applied.last(), Some(&view(2, &[7, 8])));
}

#[test]
fn nodes_that_disagree_are_asked_again() {
    let mut game = Game::ready_with(NO_CHECKS);
    game.on(Event::Stale);
    let asked = game.take_asked();
    game.answer(asked[0], view(5, &[1, 2, 3]));
    game.answer(asked[1], view(6, &[1, 2, 103]));
    game.answer(asked[2], view(5, &[1, 2, 3]));
    assert_eq!(game.applied.len(), 1);
    assert!(game.wake() <= 200);
    game.answer_all(&view(6, &[1, 2, 103]));
    assert_eq!((game.applied.len(), game.discover.wake_at()), (2, None));
}

#[test]
fn nodes_that_are_out_of_touch_with_their_cluster_are_not_all_that_is_asked() {
    let mut game = Game::new(&[50], NO_CHECKS);
    game.on(Event::Start);
    game.answer(50, View { state: State::Down, ..view(40, &[1]) });
    for port in [1, 101] {
        game.on(Event::Up(at(port)));
    }
    game.take_asked();
    game.wake();
    game.asked.sort_unstable();
    assert_eq!(game.take_asked(), [1, 50, 101]);
    game.answer(1, View { state: State::Down, ..view(40, &[1]) });
    game.answer(50, view(5, &[2, 3]));
    game.wake();
    assert_eq!(game.applied.last(), Some(&view(5, &[2, 3])));
}

#[test]
fn a_cluster_that_has_no_slots_yet_is_asked_until_it_has() {
    let mut game = Game::new(&[1], NO_CHECKS);
    game.on(Event::Start);
    game.take_asked();
    game.answer(1, View::default());
    assert_eq!(game.ready, 1);
    assert!(game.wake() <= 100);
    game.answer_all(&view(1, &[1]));
    assert_eq!((game.applied.len(), game.discover.wake_at()), (2, None));
}
