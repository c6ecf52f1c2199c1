//! What goes before a request, or instead of it, when a node is asked once more: ASKING, and the source of a script.

use std::mem;

use super::Entry;
use crate::completion::{Expect, Sent};
use crate::script;

/// For the one command after it.
pub(crate) const ASKING: &[u8] = b"*1\r\n$6\r\nASKING\r\n";

impl Entry {
    /// Puts ASKING before the command that a slot's new node shall take though the slot is not its own yet. `bytes` are
    /// the request's.
    pub(crate) fn ask(&mut self, bytes: &mut Vec<u8>) {
        let at = self.asking_at();
        bytes.splice(at..at, ASKING.iter().copied());
        self.len += ASKING.len();
        self.way.asking = true;
    }

    /// Takes ASKING off, and says whether it was there.
    pub(crate) fn unask(&mut self, bytes: &mut Vec<u8>) -> bool {
        let asked = mem::take(&mut self.way.asking);
        if asked {
            let at = self.asking_at();
            bytes.drain(at..at + ASKING.len());
            self.len -= ASKING.len();
        }
        asked
    }

    /// Whether its errors may be a script's, given its bytes.
    pub(super) fn runs_script(&self, bytes: &[u8]) -> bool {
        let asking = if self.way.asking { ASKING.len() } else { 0 };
        matches!(self.expect, Expect::Script(_)) || script::is_run(bytes.get(asking..).unwrap_or_default())
    }

    pub(super) fn is_script_by_hash(&self) -> bool {
        matches!(&self.expect, Expect::Script(plan) if plan.sent == Sent::Hash)
    }

    /// Makes a script that was sent by its hash one that brings its source along; gives the bytes for those of before.
    pub(super) fn with_source(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        let asked = self.unask(&mut bytes);
        if let Expect::Script(plan) = &mut self.expect {
            plan.sent = Sent::Source;
            bytes = plan.script.write_whole(&bytes);
            self.len = bytes.len();
        }
        if asked {
            self.ask(&mut bytes);
        }
        self.start_over();
        bytes
    }

    /// The next command uses it up, so that it has to come after SCRIPT LOAD.
    fn asking_at(&self) -> usize {
        match &self.expect {
            Expect::Script(plan) if plan.sent == Sent::Source => plan.script.load_len(),
            _ => 0,
        }
    }
}
