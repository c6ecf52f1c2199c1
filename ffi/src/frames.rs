//! Request frames, read in place. A property test holds this reader and prost equal.

use std::fmt;

/// The field numbers of `Request` and the messages in it, in glide.proto.
mod field {
    pub(super) const TICKET: u32 = 1;
    pub(super) const COMMAND: u32 = 2;
    pub(super) const ARGS: u32 = 3;
    pub(super) const TIMEOUT: u32 = 4;
    pub(super) const ROUTE: u32 = 5;
    pub(super) const BATCH: u32 = 7;
    pub(super) const SCRIPT: u32 = 8;
    pub(super) const CLUSTER_SCAN: u32 = 9;

    pub(super) const SCRIPT_HASH: u32 = 1;
    pub(super) const SCRIPT_KEYS: u32 = 2;

    pub(super) const SCAN_CURSOR: u32 = 1;
    pub(super) const SCAN_MATCH: u32 = 2;
    pub(super) const SCAN_COUNT: u32 = 3;
    pub(super) const SCAN_TYPE: u32 = 4;
    pub(super) const SCAN_ALLOW_NON_COVERED: u32 = 5;

    pub(super) const ROUTE_NODES: u32 = 1;
    pub(super) const ROUTE_SLOT_KEY: u32 = 2;
    pub(super) const ROUTE_SLOT_ID: u32 = 3;
    pub(super) const ROUTE_ADDRESS: u32 = 4;
    pub(super) const ROUTE_REPLICA: u32 = 5;

    pub(super) const HOST: u32 = 1;
    pub(super) const PORT: u32 = 2;

    pub(super) const BATCH_COMMANDS: u32 = 1;
    pub(super) const BATCH_ATOMIC: u32 = 2;
    pub(super) const BATCH_RAISE: u32 = 3;
    pub(super) const BATCH_RETRY: u32 = 4;

    pub(super) const RETRY_SERVER: u32 = 1;
    pub(super) const RETRY_CONNECTION: u32 = 2;

    pub(super) const ID: u32 = 1;
    pub(super) const COMMAND_ARGS: u32 = 2;
}

const VARINT: u32 = 0;
const FIXED64: u32 = 1;
const BYTES: u32 = 2;
const GROUP: u32 = 3;
const GROUP_END: u32 = 4;
const FIXED32: u32 = 5;

/// Bytes that are not the message they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed(&'static str);

impl Malformed {
    pub(crate) const NO_TICKET: Malformed = Malformed("a ticket of 0, which is the opening's");
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed frame: {}", self.0)
    }
}

impl std::error::Error for Malformed {}

/// One request, as its frame says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame<'a> {
    pub ticket: u64,
    pub command: u32,
    pub args: Args<'a>,
    pub timeout_ms: u32,
    pub route: Option<RouteFrame<'a>>,
    pub batch: Option<BatchFrame<'a>>,
    pub script: Option<ScriptFrame<'a>>,
    pub cluster_scan: Option<ClusterScanFrame<'a>>,
}

/// One step of a scan over a cluster.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct ClusterScanFrame<'a> {
    /// Of the step before; empty for the first one.
    pub cursor: &'a [u8],
    /// Empty: any key.
    pub pattern: &'a [u8],
    /// 0: as the server likes.
    pub count: u32,
    /// Empty: any type.
    pub type_name: &'a str,
    pub allow_non_covered_slots: bool,
}

impl fmt::Debug for ClusterScanFrame<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClusterScanFrame")
            .field("cursor", &self.cursor.len())
            // A pattern may be a key.
            .field("pattern", &self.pattern.len())
            .field("count", &self.count)
            .field("type_name", &self.type_name)
            .field("allow_non_covered_slots", &self.allow_non_covered_slots)
            .finish()
    }
}

/// A script to run with the request's arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScriptFrame<'a> {
    pub hash: &'a [u8],
    pub keys: u32,
}

/// Which nodes a request goes to, as its frame says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RouteFrame<'a> {
    pub to: Option<To<'a>>,
    pub replica: bool,
}

/// What a route leads to. The last one that a message names counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum To<'a> {
    /// A number of the enumeration `Nodes`, which may be unknown.
    Nodes(i32),
    SlotKey(&'a [u8]),
    SlotId(u32),
    Address {
        host: &'a str,
        port: u32,
    },
}

impl fmt::Debug for To<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            To::Nodes(nodes) => write!(f, "Nodes({nodes})"),
            // A key is user data.
            To::SlotKey(key) => write!(f, "SlotKey({} bytes)", key.len()),
            To::SlotId(id) => write!(f, "SlotId({id})"),
            To::Address { host, port } => write!(f, "Address({host}:{port})"),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct BatchFrame<'a> {
    message: &'a [u8],
    pub atomic: bool,
    pub raise_on_error: bool,
    pub retry: Option<RetryFrame>,
}

/// What a batch does beyond the rules for its commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RetryFrame {
    pub server_error: bool,
    pub connection_error: bool,
}

/// The arguments of a command: all fields of one number in a message that has been checked.
#[derive(Debug, Clone)]
pub struct Args<'a> {
    message: &'a [u8],
    field: u32,
}

/// Cuts the first frame off: its message, and what follows it.
///
/// # Errors
/// When the length is malformed or the frame is not all there.
pub fn cut(frames: &[u8]) -> Result<(&[u8], &[u8]), Malformed> {
    let mut reader = Reader { bytes: frames };
    let message = reader.bytes()?;
    Ok((message, reader.bytes))
}

/// Reads a request.
///
/// # Errors
/// When the message, or one within it, is malformed.
pub fn parse(message: &[u8]) -> Result<Frame<'_>, Malformed> {
    let mut frame = Frame {
        ticket: 0,
        command: 0,
        args: Args { message, field: field::ARGS },
        timeout_ms: 0,
        route: None,
        batch: None,
        script: None,
        cluster_scan: None,
    };
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::TICKET, VARINT) => frame.ticket = reader.varint()?,
            (field::COMMAND, VARINT) => frame.command = reader.varint()? as u32,
            (field::TIMEOUT, VARINT) => frame.timeout_ms = reader.varint()? as u32,
            (field::BATCH, BYTES) => {
                let batch = parse_batch(reader.bytes()?)?;
                // Protobuf would merge the two, which cannot be done in place; no encoder writes them.
                if frame.batch.replace(batch).is_some() {
                    return Err(Malformed("a batch twice"));
                }
            }
            (field::ROUTE, BYTES) => {
                let route = parse_route(reader.bytes()?)?;
                if frame.route.replace(route).is_some() {
                    return Err(Malformed("a route twice"));
                }
            }
            (field::SCRIPT, BYTES) => {
                // Said twice, the two are one.
                let before = frame.script.unwrap_or_default();
                frame.script = Some(parse_script(reader.bytes()?, before)?);
            }
            (field::CLUSTER_SCAN, BYTES) => {
                // Said twice, the two are one.
                let before = frame.cluster_scan.unwrap_or_default();
                frame.cluster_scan = Some(parse_cluster_scan(reader.bytes()?, before)?);
            }
            (field::ARGS, BYTES) => drop(reader.bytes()?),
            (field::TICKET..=field::ROUTE | field::BATCH..=field::CLUSTER_SCAN, _) => {
                return Err(Malformed("a field of another type"));
            }
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok(frame)
}

fn parse_batch(message: &[u8]) -> Result<BatchFrame<'_>, Malformed> {
    let mut batch = BatchFrame { message, atomic: false, raise_on_error: false, retry: None };
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::BATCH_COMMANDS, BYTES) => {
                parse_command(reader.bytes()?)?;
            }
            (field::BATCH_ATOMIC, VARINT) => batch.atomic = reader.varint()? != 0,
            (field::BATCH_RAISE, VARINT) => batch.raise_on_error = reader.varint()? != 0,
            (field::BATCH_RETRY, BYTES) => {
                // Said twice, the two are one.
                let before = batch.retry.unwrap_or_default();
                batch.retry = Some(parse_retry(reader.bytes()?, before)?);
            }
            (field::BATCH_COMMANDS..=field::BATCH_RETRY, _) => {
                return Err(Malformed("a field of another type"));
            }
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok(batch)
}

fn parse_script<'a>(message: &'a [u8], mut script: ScriptFrame<'a>) -> Result<ScriptFrame<'a>, Malformed> {
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::SCRIPT_HASH, BYTES) => script.hash = reader.bytes()?,
            (field::SCRIPT_KEYS, VARINT) => script.keys = reader.varint()? as u32,
            (field::SCRIPT_HASH | field::SCRIPT_KEYS, _) => {
                return Err(Malformed("a field of another type"));
            }
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok(script)
}

fn parse_cluster_scan<'a>(
    message: &'a [u8],
    mut scan: ClusterScanFrame<'a>,
) -> Result<ClusterScanFrame<'a>, Malformed> {
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::SCAN_CURSOR, BYTES) => scan.cursor = reader.bytes()?,
            (field::SCAN_MATCH, BYTES) => scan.pattern = reader.bytes()?,
            (field::SCAN_COUNT, VARINT) => scan.count = reader.varint()? as u32,
            (field::SCAN_TYPE, BYTES) => {
                scan.type_name = std::str::from_utf8(reader.bytes()?)
                    .map_err(|_| Malformed("a type that is not UTF-8"))?;
            }
            (field::SCAN_ALLOW_NON_COVERED, VARINT) => {
                scan.allow_non_covered_slots = reader.varint()? != 0;
            }
            (field::SCAN_CURSOR..=field::SCAN_ALLOW_NON_COVERED, _) => {
                return Err(Malformed("a field of another type"));
            }
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok(scan)
}

fn parse_retry(message: &[u8], mut retry: RetryFrame) -> Result<RetryFrame, Malformed> {
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::RETRY_SERVER, VARINT) => retry.server_error = reader.varint()? != 0,
            (field::RETRY_CONNECTION, VARINT) => retry.connection_error = reader.varint()? != 0,
            (field::RETRY_SERVER | field::RETRY_CONNECTION, _) => {
                return Err(Malformed("a field of another type"));
            }
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok(retry)
}

fn parse_route(message: &[u8]) -> Result<RouteFrame<'_>, Malformed> {
    let mut route = RouteFrame::default();
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::ROUTE_NODES, VARINT) => route.to = Some(To::Nodes(reader.varint()? as i32)),
            (field::ROUTE_SLOT_KEY, BYTES) => route.to = Some(To::SlotKey(reader.bytes()?)),
            (field::ROUTE_SLOT_ID, VARINT) => route.to = Some(To::SlotId(reader.varint()? as u32)),
            (field::ROUTE_ADDRESS, BYTES) => {
                let before = match route.to {
                    Some(To::Address { host, port }) => (host, port),
                    _ => ("", 0),
                };
                let (host, port) = parse_address(reader.bytes()?, before)?;
                route.to = Some(To::Address { host, port });
            }
            (field::ROUTE_REPLICA, VARINT) => route.replica = reader.varint()? != 0,
            (field::ROUTE_NODES..=field::ROUTE_REPLICA, _) => {
                return Err(Malformed("a field of another type"));
            }
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok(route)
}

fn parse_address<'a>(
    message: &'a [u8],
    (mut host, mut port): (&'a str, u32),
) -> Result<(&'a str, u32), Malformed> {
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::HOST, BYTES) => {
                host = std::str::from_utf8(reader.bytes()?)
                    .map_err(|_| Malformed("a host that is not UTF-8"))?;
            }
            (field::PORT, VARINT) => port = reader.varint()? as u32,
            (field::HOST | field::PORT, _) => return Err(Malformed("a field of another type")),
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok((host, port))
}

fn parse_command(message: &[u8]) -> Result<(u32, Args<'_>), Malformed> {
    let mut id = 0;
    let mut reader = Reader { bytes: message };
    while let Some((number, kind)) = reader.tag()? {
        match (number, kind) {
            (field::ID, VARINT) => id = reader.varint()? as u32,
            (field::COMMAND_ARGS, BYTES) => drop(reader.bytes()?),
            (field::ID | field::COMMAND_ARGS, _) => return Err(Malformed("a field of another type")),
            (_, kind) => reader.skip(kind)?,
        }
    }
    Ok((id, Args { message, field: field::COMMAND_ARGS }))
}

impl<'a> BatchFrame<'a> {
    /// The commands in order: wire id and arguments.
    pub fn commands(&self) -> impl Iterator<Item = (u32, Args<'a>)> + Clone + use<'a> {
        let commands = Args { message: self.message, field: field::BATCH_COMMANDS };
        // Checked when the batch was parsed.
        commands.filter_map(|command| parse_command(command).ok())
    }
}

impl<'a> Iterator for Args<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        let mut reader = Reader { bytes: self.message };
        loop {
            // The whole message was checked before, so an error cannot come up here.
            let (number, kind) = reader.tag().ok()??;
            if number == self.field && kind == BYTES {
                let arg = reader.bytes().ok()?;
                self.message = reader.bytes;
                return Some(arg);
            }
            reader.skip(kind).ok()?;
        }
    }
}

impl PartialEq for Args<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.clone().eq(other.clone())
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Field number and wire type; None at the end.
    #[inline]
    fn tag(&mut self) -> Result<Option<(u32, u32)>, Malformed> {
        if self.bytes.is_empty() {
            return Ok(None);
        }
        let key = u32::try_from(self.varint()?).map_err(|_| Malformed("a field number out of range"))?;
        if key >> 3 == 0 {
            return Err(Malformed("a field number out of range"));
        }
        Ok(Some((key >> 3, key & 7)))
    }

    #[inline]
    fn varint(&mut self) -> Result<u64, Malformed> {
        let mut value = 0u64;
        for (at, &byte) in self.bytes.iter().take(10).enumerate() {
            value |= u64::from(byte & 0x7f) << (7 * at);
            if byte < 0x80 {
                if at == 9 && byte > 1 {
                    return Err(Malformed("a varint above 64 bits"));
                }
                self.bytes = &self.bytes[at + 1..];
                return Ok(value);
            }
        }
        Err(Malformed("a varint without an end"))
    }

    #[inline]
    fn bytes(&mut self) -> Result<&'a [u8], Malformed> {
        let len = usize::try_from(self.varint()?).map_err(|_| Malformed("a length beyond the end"))?;
        let (head, tail) = self.bytes.split_at_checked(len).ok_or(Malformed("a length beyond the end"))?;
        self.bytes = tail;
        Ok(head)
    }

    fn skip(&mut self, kind: u32) -> Result<(), Malformed> {
        match kind {
            VARINT => self.varint().map(drop),
            BYTES => self.bytes().map(drop),
            FIXED64 | FIXED32 => {
                let len = if kind == FIXED64 { 8 } else { 4 };
                self.bytes = self.bytes.get(len..).ok_or(Malformed("a length beyond the end"))?;
                Ok(())
            }
            GROUP | GROUP_END => Err(Malformed("a group, which proto3 does not have")),
            _ => Err(Malformed("an unknown wire type")),
        }
    }
}
