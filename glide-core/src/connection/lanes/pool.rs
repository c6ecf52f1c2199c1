//! Which lane a waiting request goes to, when another lane is opened, and when an idle one is closed. No sockets, no
//! clock.

use std::time::{Duration, Instant};

/// A lane, by a number that is never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LaneId(u64);

impl LaneId {
    pub(crate) const FIRST: LaneId = LaneId(0);
    pub(crate) const LAST: LaneId = LaneId(u64::MAX);
}

/// The keeper's next move.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The first waiting request goes to an idle lane.
    Give(LaneId),
    /// The first waiting request goes to a new lane.
    Open(LaneId),
    /// The lane is not needed any more.
    Close(LaneId),
    /// Nothing to do, until something happens or this time comes.
    Wait(Option<Instant>),
}

#[derive(Debug)]
pub(crate) struct Pool {
    lanes: Vec<Lane>,
    next: u64,
    most: usize,
    idle_time: Duration,
}

#[derive(Debug)]
struct Lane {
    id: LaneId,
    database: u32,
    idle_since: Option<Instant>,
    ready: bool,
}

/// How many lanes connect at the same time.
const MOST_OPENING: usize = 16;

impl Pool {
    pub(crate) fn new(most: usize, idle_time: Duration) -> Pool {
        Pool { lanes: Vec::new(), next: 0, most, idle_time }
    }

    /// Decides, given whether requests wait and which database they mean. To be asked again until it says to wait.
    pub(crate) fn next(&mut self, waiting: bool, database: u32, now: Instant) -> Step {
        let closing = self.lanes.iter().position(|lane| {
            lane.idle_since.is_some_and(|since| lane.database != database || since + self.idle_time <= now)
        });
        if let Some(at) = closing {
            return Step::Close(self.lanes.swap_remove(at).id);
        }
        if waiting {
            // The one used last, so that those that are not needed grow old.
            let idle = self.lanes.iter_mut().filter(|lane| lane.idle_since.is_some());
            if let Some(lane) = idle.max_by_key(|lane| lane.idle_since) {
                lane.idle_since = None;
                return Step::Give(lane.id);
            }
            let opening = self.lanes.iter().filter(|lane| !lane.ready).count();
            if self.lanes.len() < self.most && opening < MOST_OPENING {
                let id = LaneId(self.next);
                self.next += 1;
                self.lanes.push(Lane { id, database, idle_since: None, ready: false });
                return Step::Open(id);
            }
        }
        let oldest = self.lanes.iter().filter_map(|lane| lane.idle_since).min();
        Step::Wait(oldest.map(|since| since + self.idle_time))
    }

    /// A new lane is connected, to a database, and has its request.
    pub(crate) fn on_ready(&mut self, id: LaneId, database: u32) {
        if let Some(lane) = self.lane(id) {
            (lane.ready, lane.database) = (true, database);
        }
    }

    /// A lane has done its request.
    pub(crate) fn on_free(&mut self, id: LaneId, now: Instant) {
        if let Some(lane) = self.lane(id) {
            lane.idle_since = Some(now);
        }
    }

    /// A lane has ended.
    pub(crate) fn on_gone(&mut self, id: LaneId) {
        self.lanes.retain(|lane| lane.id != id);
    }

    fn lane(&mut self, id: LaneId) -> Option<&mut Lane> {
        self.lanes.iter_mut().find(|lane| lane.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDLE: Duration = Duration::from_secs(10);

    /// A pool in which so many lanes have been opened, all busy.
    fn pool(most: usize, lanes: usize, now: Instant) -> (Pool, Vec<LaneId>) {
        let mut pool = Pool::new(most, IDLE);
        let open = |pool: &mut Pool| match pool.next(true, 0, now) {
            Step::Open(id) => {
                pool.on_ready(id, 0);
                id
            }
            step => panic!("{step:?}"),
        };
        let ids = (0..lanes).map(|_| open(&mut pool)).collect();
        (pool, ids)
    }

    #[test]
    fn lanes_are_opened_up_to_the_cap_and_no_more() {
        let now = Instant::now();
        let (mut pool, lanes) = pool(2, 2, now);
        assert_eq!(pool.next(true, 0, now), Step::Wait(None));
        pool.on_free(lanes[0], now);
        assert_eq!(pool.next(true, 0, now), Step::Give(lanes[0]));
        pool.on_gone(lanes[1]);
        assert!(matches!(pool.next(true, 0, now), Step::Open(_)));
    }

    #[test]
    fn only_so_many_connect_at_the_same_time() {
        let now = Instant::now();
        let mut pool = Pool::new(100, IDLE);
        let opening: Vec<LaneId> = std::iter::from_fn(|| match pool.next(true, 0, now) {
            Step::Open(id) => Some(id),
            _ => None,
        })
        .collect();
        assert_eq!(opening.len(), MOST_OPENING);
        pool.on_ready(opening[0], 0);
        assert!(matches!(pool.next(true, 0, now), Step::Open(_)));
        pool.on_gone(opening[1]);
        assert!(matches!(pool.next(true, 0, now), Step::Open(_)));
    }

    #[test]
    fn the_lane_used_last_is_used_first_and_the_others_close_when_idle() {
        let now = Instant::now();
        let (mut pool, lanes) = pool(3, 2, now);
        pool.on_free(lanes[1], now);
        pool.on_free(lanes[0], now + IDLE / 2);
        let later = now + IDLE - Duration::from_millis(1);
        assert_eq!(pool.next(false, 0, later), Step::Wait(Some(now + IDLE)));
        assert_eq!(pool.next(true, 0, later), Step::Give(lanes[0]));
        assert_eq!(pool.next(false, 0, now + IDLE), Step::Close(lanes[1]));
        assert_eq!(pool.next(false, 0, now + IDLE), Step::Wait(None));
    }

    #[test]
    fn a_lane_of_another_database_is_closed() {
        let now = Instant::now();
        let (mut pool, lanes) = pool(3, 1, now);
        pool.on_free(lanes[0], now);
        assert_eq!(pool.next(true, 1, now), Step::Close(lanes[0]));
        assert!(matches!(pool.next(true, 1, now), Step::Open(_)));
    }
}
