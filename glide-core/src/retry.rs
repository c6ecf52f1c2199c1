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

/// Why a server refuses a request where it would be served elsewhere, or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    Moved,
    Ask,
    TryAgain,
    ClusterDown,
    Loading,
    MasterDown,
    ReadOnly,
}

/// What a refusal is about, if it is about where the request went, or when, and not about the request.
pub(crate) fn cause(text: &[u8]) -> Option<Cause> {
    match text.split(|&byte| byte == b' ').next().unwrap_or_default() {
        b"MOVED" => Some(Cause::Moved),
        b"ASK" => Some(Cause::Ask),
        b"TRYAGAIN" => Some(Cause::TryAgain),
        b"CLUSTERDOWN" => Some(Cause::ClusterDown),
        b"LOADING" => Some(Cause::Loading),
        b"MASTERDOWN" => Some(Cause::MasterDown),
        b"READONLY" => Some(Cause::ReadOnly),
        _ => None,
    }
}

/// Judges a server's error by its cause. The server has not run the request, so anything may be sent again, as long as
/// the deadline leaves time for it.
pub(crate) fn on_refusal(cause: Option<Cause>, nodes: Nodes, now: Instant, deadline: Instant) -> Verdict {
    match cause {
        Some(Cause::Loading | Cause::MasterDown | Cause::TryAgain | Cause::ClusterDown)
            if now + PAUSE < deadline =>
        {
            Verdict::ResendAt(now + PAUSE)
        }
        Some(Cause::ReadOnly) if nodes == Nodes::Several => Verdict::ResendElsewhere,
        _ => Verdict::GiveUp,
    }
}

/// How servers refuse what they have not run, word for word: Valkey 8.0 and 9.1, Redis 6.2 and 7.0.
const REFUSALS: [&[u8]; 10] = [
    b"TRYAGAIN Multiple keys request during rehashing of slot",
    b"CLUSTERDOWN Hash slot not served",
    b"CLUSTERDOWN The cluster is down",
    b"CLUSTERDOWN The cluster is down and only accepts read commands",
    b"LOADING Redis is loading the dataset in memory",
    b"LOADING Valkey is loading the dataset in memory",
    b"MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
    b"MASTERDOWN Link with MASTER is down, replica-serve-stale-data is set to 'no' and 'allow-stale' flag is not set on the script.",
    b"READONLY Can not run script with write flag on readonly replica",
    NO_WRITES,
];
const NO_WRITES: &[u8] = b"READONLY You can't write against a read only replica.";

/// Whether these are the server's own words, which a script that gives an error of the same code would not use. What they
/// are an answer to has changed nothing.
pub(crate) fn is_the_servers(text: &[u8]) -> bool {
    match cause(text) {
        Some(Cause::Moved | Cause::Ask) => text.split(|&byte| byte == b' ').count() == 3,
        // Of a write amid a script, which has not written before either. The server says where in the script it was.
        Some(Cause::ReadOnly) if text.starts_with(&[NO_WRITES, b" script: "].concat()) => true,
        _ => REFUSALS.contains(&text),
    }
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
        let judge = |text: &[u8], left| on_refusal(cause(text), Nodes::Several, now, now + left);
        assert_eq!(judge(b"LOADING data", 2 * PAUSE), Verdict::ResendAt(now + PAUSE));
        assert_eq!(judge(b"LOADING data", PAUSE / 2), Verdict::GiveUp);
        assert_eq!(judge(b"WRONGTYPE Operation", 2 * PAUSE), Verdict::GiveUp);
    }

    #[test]
    fn a_primary_that_became_a_replica_is_left_if_there_are_others() {
        let now = Instant::now();
        let judge = |nodes| on_refusal(cause(NO_WRITES), nodes, now, now + PAUSE);
        assert_eq!(judge(Nodes::Several), Verdict::ResendElsewhere);
        assert_eq!(judge(Nodes::One), Verdict::GiveUp);
    }

    #[test]
    fn the_servers_words_are_told_from_those_of_a_script() {
        let more: [&[u8]; 3] = [
            b"MOVED 7 10.0.0.1:6379",
            b"ASK 7 10.0.0.1:6379",
            b"READONLY You can't write against a read only replica. script: 7569, on @user_script:1.",
        ];
        for text in REFUSALS.into_iter().chain(more) {
            assert!(cause(text).is_some() && is_the_servers(text), "{}", String::from_utf8_lossy(text));
        }
        let scripts: [&[u8]; 8] = [
            b"TRYAGAIN later",
            b"TRYAGAIN",
            b"LOADING",
            b"READONLY You can't write",
            b"CLUSTERDOWN The cluster is down script: 26da, on @user_script:1.",
            b"MASTERDOWN",
            b"MOVED 7 10.0.0.1:6379 script: 26da, on @user_script:1.",
            b"ERR wrong",
        ];
        for text in scripts {
            assert!(!is_the_servers(text), "{}", String::from_utf8_lossy(text));
        }
    }
}
