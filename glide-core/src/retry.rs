//! What to do about a refused request. A function of the refusal and the time; the connection acts.

use std::time::{Duration, Instant};

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    GiveUp,
    ResendAt(Instant),
}

/// A server that loads its data or looks for its primary needs longer than a round trip; less just spins.
const PAUSE: Duration = Duration::from_millis(20);

/// Judges a server's error by its code. The server has not run the request, so anything may be sent again, as long as
/// the deadline leaves time for it.
pub(crate) fn on_refusal(code: &str, now: Instant, deadline: Instant) -> Verdict {
    match code {
        "LOADING" | "MASTERDOWN" | "TRYAGAIN" | "CLUSTERDOWN" if now + PAUSE < deadline => {
            Verdict::ResendAt(now + PAUSE)
        }
        _ => Verdict::GiveUp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loading_server_is_asked_again_while_there_is_time() {
        let now = Instant::now();
        assert_eq!(on_refusal("LOADING", now, now + 2 * PAUSE), Verdict::ResendAt(now + PAUSE));
        assert_eq!(on_refusal("LOADING", now, now + PAUSE / 2), Verdict::GiveUp);
        assert_eq!(on_refusal("WRONGTYPE", now, now + 2 * PAUSE), Verdict::GiveUp);
    }
}
