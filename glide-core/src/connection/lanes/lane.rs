//! One lane's connection between two requests: when it is free again, and how the server is freed of a request that
//! nobody waits for any more. No sockets, no clock.

use std::time::{Duration, Instant};

/// How a lane stands with its one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    /// It has none.
    Nothing,
    /// It has one that the server has not seen.
    Unsent,
    /// Its caller waits, and the server has it.
    Live { parts: Parts },
    /// It has ended, by a timeout or cancelled, and the server has it.
    Abandoned { parts: Parts },
}

/// Whether freeing the server of what blocks it frees it of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parts {
    One,
    /// A batch: the server would go on with its next command.
    Several,
}

/// What became of a CLIENT UNBLOCK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The server has run it; from here on it cannot hit anybody.
    Run,
    /// The server refused it, or it is not known whether it will run.
    Unknown,
}

/// Whether whoever cancelled the request has told the server already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    No,
    Yes,
}

/// What a lane does next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Nothing, until something is seen or this time comes.
    Wait(Option<Instant>),
    /// Tell the keeper that the lane is free.
    Free,
    /// Send CLIENT UNBLOCK for this connection.
    Unblock,
    /// Send CLIENT KILL for this connection, and drop it.
    Kill,
    /// Drop the connection.
    Drop,
}

#[derive(Debug, Default)]
pub(crate) struct Lane {
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Idle,
    Busy,
    /// Of a request that nobody waits for, or of an UNBLOCK that is on its way.
    Freeing {
        give_up: Instant,
        unblock: Unblock,
        pause: Duration,
    },
}

#[derive(Debug)]
enum Unblock {
    Asked,
    AskAgain(Instant),
}

/// After this the connection is dropped, which frees the server, too.
const FREE_WITHIN: Duration = Duration::from_secs(1);
/// An UNBLOCK can overtake the command that blocks, as the two travel on different connections. Each pause is twice as
/// long as the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(2);

impl Lane {
    /// A request has come; it may be gone before anything is seen of it.
    pub(crate) fn on_request(&mut self) {
        self.state = State::Busy;
    }

    /// Decides. To be asked again until there is nothing to do but wait.
    pub(crate) fn next(&mut self, seen: Seen, told: Told, answer: Option<Answer>, now: Instant) -> Step {
        match &mut self.state {
            State::Idle => Step::Wait(None),
            State::Busy => match (seen, told) {
                (Seen::Live { .. } | Seen::Unsent, _) => Step::Wait(None),
                (Seen::Nothing, Told::No) => self.free(),
                (Seen::Abandoned { parts: Parts::Several }, Told::No) => Step::Kill,
                (Seen::Abandoned { parts: Parts::Several }, Told::Yes) => Step::Drop,
                (Seen::Abandoned { parts: Parts::One }, Told::No) => {
                    self.freeing(now);
                    Step::Unblock
                }
                (Seen::Abandoned { parts: Parts::One } | Seen::Nothing, Told::Yes) => {
                    self.freeing(now);
                    self.next(seen, told, answer, now)
                }
            },
            State::Freeing { give_up, unblock, pause } => {
                match (&unblock, answer) {
                    (Unblock::Asked, Some(Answer::Unknown)) => return Step::Drop,
                    (Unblock::Asked, Some(Answer::Run)) => {
                        *unblock = Unblock::AskAgain(now + *pause);
                        *pause *= 2;
                    }
                    _ => {}
                }
                let give_up = *give_up;
                match *unblock {
                    // The lane must not be used while one is on its way: it would hit the next request.
                    Unblock::AskAgain(_) if seen == Seen::Nothing => self.free(),
                    _ if give_up <= now => Step::Drop,
                    Unblock::AskAgain(at) if at <= now => {
                        *unblock = Unblock::Asked;
                        Step::Unblock
                    }
                    Unblock::AskAgain(at) => Step::Wait(Some(at.min(give_up))),
                    Unblock::Asked => Step::Wait(Some(give_up)),
                }
            }
        }
    }

    /// The request is about to run out of time: its caller shall hear of it after the server.
    pub(crate) fn before_timeout(&mut self, seen: Seen, now: Instant) -> Step {
        match (&self.state, seen) {
            (State::Busy, Seen::Live { parts: Parts::One }) => {
                self.freeing(now);
                Step::Unblock
            }
            _ => Step::Wait(None),
        }
    }

    fn freeing(&mut self, now: Instant) {
        let (give_up, pause) = (now + FREE_WITHIN, FIRST_PAUSE);
        self.state = State::Freeing { give_up, unblock: Unblock::Asked, pause };
    }

    fn free(&mut self) -> Step {
        self.state = State::Idle;
        Step::Free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIVE: Seen = Seen::Live { parts: Parts::One };
    const ABANDONED: Seen = Seen::Abandoned { parts: Parts::One };

    fn busy() -> (Lane, Instant) {
        let mut lane = Lane::default();
        lane.on_request();
        (lane, Instant::now())
    }

    /// A lane whose request has just been abandoned, and when.
    fn abandoned() -> (Lane, Instant) {
        let (mut lane, now) = busy();
        assert_eq!(lane.next(LIVE, Told::No, None, now), Step::Wait(None));
        assert_eq!(lane.next(ABANDONED, Told::No, None, now), Step::Unblock);
        (lane, now)
    }

    #[test]
    fn a_lane_is_free_once_its_request_is_answered() {
        let (mut lane, now) = busy();
        assert_eq!(lane.next(LIVE, Told::No, None, now), Step::Wait(None));
        assert_eq!(lane.next(Seen::Nothing, Told::No, None, now), Step::Free);
        assert_eq!(lane.next(Seen::Nothing, Told::No, None, now), Step::Wait(None));
    }

    #[test]
    fn a_lane_is_free_when_its_request_ended_before_it_was_sent() {
        let (mut lane, now) = busy();
        assert_eq!(lane.next(Seen::Nothing, Told::No, None, now), Step::Free);
    }

    #[test]
    fn an_abandoned_request_frees_the_lane_when_its_reply_and_that_to_unblock_are_there() {
        let (mut lane, now) = abandoned();
        assert_eq!(lane.next(Seen::Nothing, Told::No, None, now), Step::Wait(Some(now + FREE_WITHIN)));
        assert_eq!(lane.next(Seen::Nothing, Told::No, Some(Answer::Run), now), Step::Free);
        let (mut lane, now) = abandoned();
        let again = now + FIRST_PAUSE;
        assert_eq!(lane.next(ABANDONED, Told::No, Some(Answer::Run), now), Step::Wait(Some(again)));
        assert_eq!(lane.next(Seen::Nothing, Told::No, None, now), Step::Free);
    }

    #[test]
    fn an_unblock_that_came_too_early_is_sent_again_at_growing_intervals() {
        let (mut lane, now) = abandoned();
        assert_eq!(
            lane.next(ABANDONED, Told::No, Some(Answer::Run), now),
            Step::Wait(Some(now + FIRST_PAUSE))
        );
        let now = now + FIRST_PAUSE;
        assert_eq!(lane.next(ABANDONED, Told::No, None, now), Step::Unblock);
        assert_eq!(
            lane.next(ABANDONED, Told::No, Some(Answer::Run), now),
            Step::Wait(Some(now + 2 * FIRST_PAUSE))
        );
    }

    #[test]
    fn a_connection_that_cannot_be_freed_is_dropped() {
        let (mut lane, now) = abandoned();
        assert_eq!(lane.next(ABANDONED, Told::No, Some(Answer::Unknown), now), Step::Drop);
        let (mut lane, now) = abandoned();
        assert_eq!(lane.next(ABANDONED, Told::No, None, now + FREE_WITHIN), Step::Drop);
        let (mut lane, now) = abandoned();
        // The reply is there, but what became of the UNBLOCK is not known.
        assert_eq!(lane.next(Seen::Nothing, Told::No, None, now + FREE_WITHIN), Step::Drop);
    }

    #[test]
    fn an_abandoned_batch_takes_its_connection_along() {
        let (mut lane, now) = busy();
        let batch = Seen::Abandoned { parts: Parts::Several };
        assert_eq!(lane.next(LIVE, Told::No, None, now), Step::Wait(None));
        assert_eq!(lane.next(batch, Told::No, None, now), Step::Kill);
        assert_eq!(lane.next(batch, Told::Yes, None, now), Step::Drop);
    }

    #[test]
    fn a_cancelled_request_whose_server_was_told_is_not_unblocked_twice() {
        let (mut lane, now) = busy();
        assert_eq!(lane.next(LIVE, Told::No, None, now), Step::Wait(None));
        assert_eq!(lane.next(ABANDONED, Told::Yes, None, now), Step::Wait(Some(now + FREE_WITHIN)));
        assert_eq!(lane.next(Seen::Nothing, Told::No, Some(Answer::Run), now), Step::Free);
    }

    #[test]
    fn a_reply_that_came_before_the_cancelling_waits_for_the_unblock_all_the_same() {
        let (mut lane, now) = busy();
        assert_eq!(lane.next(LIVE, Told::No, None, now), Step::Wait(None));
        assert_eq!(lane.next(Seen::Nothing, Told::Yes, None, now), Step::Wait(Some(now + FREE_WITHIN)));
        assert_eq!(lane.next(Seen::Nothing, Told::No, Some(Answer::Run), now), Step::Free);
    }

    #[test]
    fn the_server_hears_of_a_timeout_first() {
        let (mut lane, now) = busy();
        assert_eq!(lane.next(LIVE, Told::No, None, now), Step::Wait(None));
        assert_eq!(lane.before_timeout(LIVE, now), Step::Unblock);
        assert_eq!(lane.next(ABANDONED, Told::No, None, now), Step::Wait(Some(now + FREE_WITHIN)));
    }
}
