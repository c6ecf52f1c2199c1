//! Lua scripts by their hash, as the server knows them. The source is kept once per process, as long as someone holds it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};

use crate::protocol::encode;
use crate::protocol::resp::{Reader, Token};

/// A Lua script, for [`Client::invoke`](crate::Client::invoke). Cheap to clone; scripts with the same source share it.
#[derive(Clone)]
pub struct Script(Arc<Stored>);

struct Stored {
    hash: String,
    source: Vec<u8>,
}

/// All scripts that somebody holds.
static STORE: LazyLock<Mutex<HashMap<String, Weak<Stored>>>> = LazyLock::new(Mutex::default);

impl Script {
    /// Takes a script in. The server compiles it when it is first used.
    pub fn new(source: impl AsRef<[u8]>) -> Script {
        let source = source.as_ref();
        let hash = sha1_smol::Sha1::from(source).digest().to_string();
        let mut store = store();
        if let Some(stored) = store.get(&hash).and_then(Weak::upgrade) {
            return Script(stored);
        }
        let stored = Arc::new(Stored { hash: hash.clone(), source: source.to_vec() });
        store.insert(hash, Arc::downgrade(&stored));
        Script(stored)
    }

    /// The script that somebody holds under a hash.
    pub fn held(hash: &str) -> Option<Script> {
        store().get(hash).and_then(Weak::upgrade).map(Script)
    }

    /// The SHA1 of the source in 40 hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.0.hash
    }

    /// EVALSHA with the words after the hash, as the server is first asked.
    pub(crate) fn write_by_hash<'w>(
        &self,
        out: &mut Vec<u8>,
        keys: u32,
        args: impl Iterator<Item = &'w [u8]> + Clone,
    ) {
        encode::array(out, args.clone().count() + 3);
        encode::bulk(out, BY_HASH);
        encode::bulk(out, self.0.hash.as_bytes());
        encode::bulk(out, keys.to_string().as_bytes());
        for arg in args {
            encode::bulk(out, arg);
        }
    }

    /// Appends a run that brings the source along.
    pub(crate) fn write_by_source<'w>(
        &self,
        out: &mut Vec<u8>,
        keys: u32,
        args: impl Iterator<Item = &'w [u8]> + Clone,
    ) {
        encode::array(out, 3 + args.clone().count());
        encode::bulk(out, b"EVAL");
        encode::bulk(out, &self.0.source);
        encode::bulk(out, keys.to_string().as_bytes());
        args.for_each(|arg| encode::bulk(out, arg));
    }

    /// What to send instead when the server does not know the hash, given the bytes of the first request. SCRIPT LOAD
    /// keeps the script there, as a server may forget one that it only knows by EVAL; EVAL then runs it, whoever flushes
    /// the scripts in between.
    pub(crate) fn write_whole(&self, by_hash: &[u8]) -> Vec<u8> {
        let mut header = Vec::new();
        encode::bulk(&mut header, BY_HASH);
        encode::bulk(&mut header, self.0.hash.as_bytes());
        let count_ends = by_hash.iter().position(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let (count, rest) = by_hash.split_at(count_ends);
        let mut out = Vec::with_capacity(by_hash.len() + 2 * self.0.source.len() + 128);
        self.write_load(&mut out);
        out.extend_from_slice(count);
        encode::bulk(&mut out, b"EVAL");
        encode::bulk(&mut out, &self.0.source);
        out.extend_from_slice(rest.get(header.len()..).unwrap_or_default());
        out
    }

    /// How many of the bytes of [`Script::write_whole`] are SCRIPT LOAD.
    pub(crate) fn load_len(&self) -> usize {
        let mut load = Vec::with_capacity(self.0.source.len() + 64);
        self.write_load(&mut load);
        load.len()
    }

    fn write_load(&self, out: &mut Vec<u8>) {
        encode::command(out, &[b"SCRIPT", b"LOAD", &self.0.source]);
    }
}

const BY_HASH: &[u8] = b"EVALSHA";

/// Whether a request runs a script or a function, whose errors may have any text.
pub(crate) fn is_run(request: &[u8]) -> bool {
    const RUNS: [&[u8]; 6] = [b"EVAL", BY_HASH, b"EVAL_RO", b"EVALSHA_RO", b"FCALL", b"FCALL_RO"];
    let mut reader = Reader::new(request);
    match (reader.next(), reader.next()) {
        (Ok(Token::Array(_)), Ok(Token::Bulk(word))) => RUNS.iter().any(|run| run.eq_ignore_ascii_case(word)),
        _ => false,
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        // Another one with the same source may have come meanwhile.
        if let Entry::Occupied(found) = store().entry(std::mem::take(&mut self.hash))
            && found.get().strong_count() == 0
        {
            found.remove();
        }
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Script({})", self.0.hash)
    }
}

fn store() -> MutexGuard<'static, HashMap<String, Weak<Stored>>> {
    STORE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_sources_are_one_script_until_the_last_one_goes() {
        let first = Script::new("return 'shared'");
        let second = Script::new("return 'shared'");
        let hash = first.hash().to_owned();
        assert!(Arc::ptr_eq(&first.0, &second.0));
        drop(first);
        assert!(Script::held(&hash).is_some());
        drop(second);
        assert!(Script::held(&hash).is_none());
    }

    #[test]
    fn the_hash_is_the_servers() {
        assert_eq!(Script::new("return 1").hash(), "e0e1f9fabfc9d4800c877a703b823ac0578ff8db");
    }

    #[test]
    fn a_script_that_the_server_does_not_know_is_loaded_and_run() {
        let script = Script::new("return 1");
        let mut bytes = Vec::new();
        script.write_by_hash(&mut bytes, 1, [&b"k"[..], b"\r\n"].into_iter());
        let whole = String::from_utf8(script.write_whole(&bytes)).unwrap();
        let load = "*3\r\n$6\r\nSCRIPT\r\n$4\r\nLOAD\r\n$8\r\nreturn 1\r\n";
        let eval = "*5\r\n$4\r\nEVAL\r\n$8\r\nreturn 1\r\n$1\r\n1\r\n$1\r\nk\r\n$2\r\n\r\n\r\n";
        assert_eq!(whole, format!("{load}{eval}"));
        assert_eq!(script.load_len(), load.len());
    }

    #[test]
    fn what_runs_a_script_is_told_from_what_does_not() {
        let is_run = |words: &[&[u8]]| {
            let mut request = Vec::new();
            encode::command(&mut request, words);
            is_run(&request)
        };
        assert!(is_run(&[b"EVAL", b"return 1", b"0"]) && is_run(&[b"fcall_ro", b"f", b"0"]));
        assert!(!is_run(&[b"GET", b"EVAL"]) && !is_run(&[b"SCRIPT", b"LOAD", b"return 1"]));
    }
}
