//! Reads the workload that every harness shares, and checks replies against it.

use std::fs::read_to_string;
use std::path::Path;

use bytes::Bytes;

use crate::Result;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Set,
    Hit,
    Miss,
}

#[derive(Debug, Clone)]
pub(crate) struct Op {
    pub(crate) kind: Kind,
    pub(crate) key: Bytes,
}

#[derive(Debug)]
pub(crate) struct Workload {
    pub(crate) value: Bytes,
    pub(crate) ops: Vec<Op>,
}

/// What a client made of the server's reply, as far as the check needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    Ok,
    Nil,
    Bytes(usize),
    Other,
}

impl Workload {
    /// The first line is the value; each further line is a kind (S, H: a hit, M: a miss), a blank and a key.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut lines = text.lines();
        let value = Bytes::copy_from_slice(lines.next().ok_or("an empty workload")?.as_bytes());
        let ops = lines.map(parse).collect::<Result<_>>()?;
        Ok(Self { value, ops })
    }

    /// Light on purpose, and the same for all: enough that no client can skip reading what the server said.
    pub(crate) fn check(&self, op: &Op, reply: Reply) -> Result<()> {
        let expected = match op.kind {
            Kind::Set => Reply::Ok,
            Kind::Hit => Reply::Bytes(self.value.len()),
            Kind::Miss => Reply::Nil,
        };
        if reply == expected { Ok(()) } else { Err(format!("wrong reply for {op:?}: {reply:?}").into()) }
    }
}

fn parse(line: &str) -> Result<Op> {
    let (kind, key) = match line.split_once(' ') {
        Some(("S", key)) => (Kind::Set, key),
        Some(("H", key)) => (Kind::Hit, key),
        Some(("M", key)) => (Kind::Miss, key),
        _ => return Err(format!("not a line of a workload: {line}").into()),
    };
    Ok(Op { kind, key: Bytes::copy_from_slice(key.as_bytes()) })
}
