//! What to do about a refused request. A function of the refusal and the time; the connection acts.

use std::time::{Duration, Instant};

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    GiveUp,
    ResendAt(Instant),
    /// The node is not the primary any more: to whichever is.
    ResendElsewhere,
}

/// Whether there is another node to turn to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nodes {
    One,
    Several,
}

/// A server that loads its data or looks for its primary needs longer than a round trip; less just spins.
pub(crate) const PAUSE: Duration = Duration::from_millis(20);

/// Judges a server's error by its code. The server has not run the request, so anything may be sent again, as long as
/// the deadline leaves time for it.
pub(crate) fn on_refusal(code: &str, nodes: Nodes, now: Instant, deadline: Instant) -> Verdict {
    match code {
        "LOADING" | "MASTERDOWN" | "TRYAGAIN" | "CLUSTERDOWN" if now + PAUSE < deadline => {
            Verdict::ResendAt(now + PAUSE)
        }
        "READONLY" if nodes == Nodes::Several => Verdict::ResendElsewhere,
        _ => Verdict::GiveUp,
    }
}

/// Whether a refusal is about where the request went, or when, and not about the request.
pub(crate) fn is_about_the_node(text: &[u8]) -> bool {
    const CODES: [&[u8]; 7] =
        [b"MOVED", b"ASK", b"TRYAGAIN", b"CLUSTERDOWN", b"LOADING", b"MASTERDOWN", b"READONLY"];
    CODES.contains(&text.split(|&byte| byte == b' ').next().unwrap_or_default())
}

/// When commands of a batch that is not atomic are sent again, beyond the rules for commands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Retry {
    pub(crate) on_refusal: OnRefusal,
    pub(crate) on_loss: OnLoss,
}

/// What becomes of a command that a node cannot serve now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum OnRefusal {
    #[default]
    Fail,
    SendAgain,
}

/// What becomes of a command that was sent and that nobody answers any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum OnLoss {
    #[default]
    SendReadsAgain,
    SendAllAgain,
}

impl Retry {
    /// Sends commands again that the server refused for a while, such as with TRYAGAIN; those after them in the batch may
    /// have run before.
    pub fn on_server_error(self) -> Retry {
        Retry { on_refusal: OnRefusal::SendAgain, ..self }
    }

    /// Sends commands again whose fate a lost connection left unknown; they may have run already.
    pub fn on_connection_error(self) -> Retry {
        Retry { on_loss: OnLoss::SendAllAgain, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loading_server_is_asked_again_while_there_is_time() {
        let now = Instant::now();
        let judge = |code, left| on_refusal(code, Nodes::Several, now, now + left);
        assert_eq!(judge("LOADING", 2 * PAUSE), Verdict::ResendAt(now + PAUSE));
        assert_eq!(judge("LOADING", PAUSE / 2), Verdict::GiveUp);
        assert_eq!(judge("WRONGTYPE", 2 * PAUSE), Verdict::GiveUp);
    }

    #[test]
    fn a_primary_that_became_a_replica_is_left_if_there_are_others() {
        let now = Instant::now();
        assert_eq!(on_refusal("READONLY", Nodes::Several, now, now + PAUSE), Verdict::ResendElsewhere);
        assert_eq!(on_refusal("READONLY", Nodes::One, now, now + PAUSE), Verdict::GiveUp);
    }
}
