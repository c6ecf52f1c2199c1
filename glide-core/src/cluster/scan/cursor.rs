//! A cursor as text: what a caller holds between two steps. It says its version and has a checksum.

use super::look::Id;
use super::set::SlotSet;
use super::{Cursor, FARTHEST_LOOKS, Open, Pass};
use crate::config::Address;
use crate::error::{Error, ErrorKind};
use crate::value::varint;

/// What stands for the cursor when all is scanned.
pub(crate) const FINISHED: &str = "finished";
const VERSION: u8 = 1;
const CHECKSUM: usize = 4;
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Cursor {
    /// Reads the cursor of a scan of a database; empty is the one to begin with.
    ///
    /// # Errors
    /// `Usage`, when it is not one that a scan of this database can go on from.
    pub(crate) fn read(text: &[u8], database: u32) -> Result<Cursor, Error> {
        if text.is_empty() {
            return Ok(Cursor::start(database));
        }
        if text == FINISHED.as_bytes() {
            return Err(unusable("the scan is finished; a new one begins with a new cursor"));
        }
        let foreign =
            || unusable("expected one that a cluster scan has returned, or an empty one to begin with");
        let bytes = unletter(text).filter(|bytes| letter(bytes).as_bytes() == text).ok_or_else(foreign)?;
        let (version, rest) = bytes.split_first().ok_or_else(foreign)?;
        let (checksum, payload) = rest.split_at_checked(CHECKSUM).ok_or_else(foreign)?;
        if checksum != self::checksum(*version, payload) {
            return Err(foreign());
        }
        if *version != VERSION {
            return Err(unusable("it comes from another version of the client"));
        }
        let mut reader = Reader { bytes: payload };
        let cursor = reader.cursor().filter(|_| reader.bytes.is_empty()).ok_or_else(foreign)?;
        if cursor.database != database {
            return Err(unusable("it belongs to a scan of another database"));
        }
        Ok(cursor)
    }

    pub(crate) fn text(&self) -> String {
        if self.is_finished() {
            return FINISHED.to_owned();
        }
        let mut payload = Vec::new();
        write_cursor(&mut payload, self);
        let mut bytes = vec![VERSION];
        bytes.extend_from_slice(&checksum(VERSION, &payload));
        bytes.extend_from_slice(&payload);
        letter(&bytes)
    }
}

fn unusable(why: &str) -> Error {
    Error::new(ErrorKind::Usage, format!("cursor: {why}"))
}

fn checksum(version: u8, payload: &[u8]) -> [u8; CHECKSUM] {
    let mut sum = sha1_smol::Sha1::from(b"cluster scan");
    sum.update(&[version]);
    sum.update(payload);
    let [a, b, c, d, ..] = sum.digest().bytes();
    [a, b, c, d]
}

fn write_cursor(out: &mut Vec<u8>, cursor: &Cursor) {
    varint(out, u64::from(cursor.database));
    varint(out, cursor.known.len() as u64);
    for known in &cursor.known {
        out.extend_from_slice(&known.to_be_bytes());
    }
    write_slots(out, &cursor.done);
    write_slots(out, &cursor.half_open);
    write_opens(out, &cursor.open);
    if let Some(pass) = &cursor.pass {
        out.extend_from_slice(&pass.run);
        out.extend_from_slice(&pass.place.to_be_bytes());
        for number in
            [pass.at, pass.looked_at, u64::from(pass.since_look), u64::from(pass.until_look), pass.epoch]
        {
            varint(out, number);
        }
        write_slots(out, &pass.had);
        write_opens(out, &pass.leaving);
        write_opens(out, &pass.arriving);
    }
}

/// The lengths of what is between the ranges and of the ranges, less what they are at least.
fn write_slots(out: &mut Vec<u8>, slots: &SlotSet) {
    let ranges = slots.ranges();
    varint(out, ranges.len() as u64);
    let mut next = 0;
    for (first, last) in ranges {
        varint(out, u64::from(first - next));
        varint(out, u64::from(last - first));
        next = last + 1;
    }
}

fn write_opens(out: &mut Vec<u8>, opens: &[Open]) {
    varint(out, opens.len() as u64);
    for open in opens {
        out.extend_from_slice(&open.source);
        varint(out, open.epoch);
        out.extend_from_slice(&open.target);
        let (host, port) = match &open.address {
            Address::Tcp { host, port } => (host.as_str(), *port),
            // No node of a cluster says such an address.
            Address::Unix(_) => ("", 0),
        };
        varint(out, host.len() as u64);
        out.extend_from_slice(host.as_bytes());
        varint(out, u64::from(port));
        write_slots(out, &open.slots);
    }
}

/// Gives None where bytes with a right checksum are wrong all the same.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn cursor(&mut self) -> Option<Cursor> {
        Some(Cursor {
            database: self.number()?,
            known: self.list(|reader| Some(u32::from_be_bytes(reader.array()?)))?,
            done: self.slots()?,
            half_open: self.slots()?,
            open: self.list(Reader::open)?,
            pass: if self.bytes.is_empty() { None } else { Some(self.pass()?) },
        })
    }

    fn pass(&mut self) -> Option<Pass> {
        Some(Pass {
            run: self.array::<{ size_of::<Id>() }>()?,
            place: u32::from_be_bytes(self.array()?),
            at: self.varint()?,
            looked_at: self.varint()?,
            since_look: self.number().filter(|&calls| calls <= FARTHEST_LOOKS)?,
            until_look: self.number().filter(|&calls| calls <= FARTHEST_LOOKS)?,
            epoch: self.varint()?,
            had: self.slots()?,
            leaving: self.list(Reader::open)?,
            arriving: self.list(Reader::open)?,
        })
    }

    fn open(&mut self) -> Option<Open> {
        let (source, epoch, target) = (self.array()?, self.varint()?, self.array()?);
        let len = self.number()?;
        let host = std::str::from_utf8(self.take(len)?).ok()?.to_owned();
        let address = Address::Tcp { host, port: self.number()? };
        let slots = self.slots().filter(|slots| !slots.is_empty())?;
        Some(Open { source, epoch, target, address, slots })
    }

    fn slots(&mut self) -> Option<SlotSet> {
        let mut slots = SlotSet::default();
        let mut next: u16 = 0;
        for _ in 0..self.number::<usize>()? {
            let first = next.checked_add(self.number()?)?;
            let last = first.checked_add(self.number()?)?;
            slots.insert_range(first, last);
            next = last.checked_add(1)?;
        }
        Some(slots)
    }

    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.number::<usize>()?).map(|_| read(self)).collect()
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.bytes.split_at_checked(len)?;
        self.bytes = tail;
        Some(head)
    }

    fn number<N: TryFrom<u64>>(&mut self) -> Option<N> {
        N::try_from(self.varint()?).ok()
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = *self.take(1)?.first()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }
}

/// Six bits to a letter; the bits beyond the last byte are zero.
fn letter(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().enumerate().fold(0, |bits, (at, &byte)| bits | u32::from(byte) << (16 - 8 * at));
        for at in 0..=chunk.len() {
            text.push(char::from(ALPHABET[(bits >> (18 - 6 * at) & 63) as usize]));
        }
    }
    text
}

fn unletter(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for chunk in text.chunks(4) {
        let mut bits = 0;
        for (at, letter) in chunk.iter().enumerate() {
            let six = ALPHABET.iter().position(|known| known == letter)? as u32;
            bits |= six << (18 - 6 * at);
        }
        let [_, first, second, third] = u32::to_be_bytes(bits);
        bytes.extend_from_slice([first, second, third].get(..chunk.len().checked_sub(1)?)?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cluster::scan::look::{Line, Look, Role};
    use crate::cluster::scan::{Answer, Owners, Page, Step, To, Uncovered};

    fn slots() -> impl Strategy<Value = SlotSet> {
        prop::collection::vec((0u16..16_384, 0u16..300), 0..20).prop_map(|ranges| {
            let mut slots = SlotSet::default();
            ranges.iter().for_each(|&(first, more)| slots.insert_range(first, first + more));
            slots
        })
    }

    fn opens() -> impl Strategy<Value = Vec<Open>> {
        let slots = (slots(), 0u16..16_384).prop_map(|(mut slots, one)| {
            slots.insert(one);
            slots
        });
        let open = (any::<Id>(), any::<u64>(), any::<Id>(), ".{0,20}", any::<u16>(), slots);
        let open = open.prop_map(|(source, epoch, target, host, port, slots)| Open {
            source,
            epoch,
            target,
            address: Address::Tcp { host, port },
            slots,
        });
        prop::collection::vec(open, 0..3)
    }

    fn cursors() -> impl Strategy<Value = Cursor> {
        let looks = || 0..=FARTHEST_LOOKS;
        let numbers = (any::<u32>(), any::<u64>(), any::<u64>(), looks(), looks(), any::<u64>());
        let pass = (any::<Id>(), numbers, slots(), opens(), opens()).prop_map(
            |(run, (place, at, looked_at, since_look, until_look, epoch), had, leaving, arriving)| Pass {
                run,
                place,
                at,
                looked_at,
                since_look,
                until_look,
                epoch,
                had,
                leaving,
                arriving,
            },
        );
        let known = prop::collection::vec(any::<u32>(), 0..6);
        (known, slots(), slots(), prop::option::of(pass), opens()).prop_map(
            |(known, done, half_open, pass, open)| Cursor { database: 3, known, done, half_open, pass, open },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_cursor_is_read_as_it_was_written(cursor in cursors()) {
            prop_assert_eq!(Cursor::read(cursor.text().as_bytes(), 3).unwrap(), cursor);
        }

        #[test]
        fn a_damaged_cursor_is_refused(cursor in cursors(), at: prop::sample::Index, to in 0u8..255) {
            let mut text = cursor.text().into_bytes();
            let at = at.index(text.len());
            prop_assume!(text[at] != to);
            text[at] = to;
            refused(&Cursor::read(&text, 3).unwrap_err());
            text.truncate(at);
            prop_assert!(at == 0 || Cursor::read(&text, 3).is_err());
        }

        #[test]
        fn no_bytes_can_do_harm(bytes in prop::collection::vec(any::<u8>(), 1..200)) {
            refused(&Cursor::read(&bytes, 0).unwrap_err());
            let mut signed = vec![VERSION];
            signed.extend_from_slice(&checksum(VERSION, &bytes));
            signed.extend_from_slice(&bytes);
            // Right or wrong, as long as it ends.
            drop(Cursor::read(letter(&signed).as_bytes(), 0));
        }
    }

    #[test]
    fn numbers_that_no_scan_writes_are_refused() {
        let pass = Pass {
            run: Id::default(),
            place: 0,
            at: 1,
            looked_at: 1,
            since_look: 0,
            until_look: 2,
            epoch: 1,
            had: SlotSet::all(),
            leaving: Vec::new(),
            arriving: Vec::new(),
        };
        let text = |pass: Pass| Cursor { pass: Some(pass), ..Cursor::start(0) }.text();
        assert!(Cursor::read(text(pass.clone()).as_bytes(), 0).is_ok());
        let since = Pass { since_look: u32::MAX, ..pass.clone() };
        let until = Pass { until_look: u32::MAX, ..pass.clone() };
        let open = Open {
            source: Id::default(),
            epoch: 0,
            target: Id::default(),
            address: Address::Tcp { host: "h".into(), port: 1 },
            slots: SlotSet::default(),
        };
        for wrong in [since, until, Pass { arriving: vec![open], ..pass }] {
            refused(&Cursor::read(text(wrong).as_bytes(), 0).unwrap_err());
        }
    }

    /// A client that knows one node, which has every slot.
    struct One(u32);

    fn at(host: &str) -> Address {
        Address::Tcp { host: host.into(), port: 7000 }
    }

    impl Owners for One {
        fn place(&self, _: u16) -> Option<u32> {
            Some(self.0)
        }

        fn is_out_of_office(&self, _: &Address) -> bool {
            false
        }

        fn knows(&self, address: &Address) -> bool {
            *address == at("known")
        }

        fn only_at(&self, _: u16) -> Option<Address> {
            None
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_cursor_leads_to_a_node_that_the_cluster_does_not_name(
            mut cursor in cursors(), events in prop::collection::vec((0u8..4, 0u64..2), 1..40), allow: bool,
        ) {
            cursor.known.clear();
            let place = cursor.pass.as_ref().map_or(0, |pass| pass.place);
            let run = cursor.pass.as_ref().map_or(Id::default(), |pass| pass.run);
            let opens = || cursor.pass.iter().flat_map(|pass| &pass.arriving).chain(&cursor.open);
            let (source, target) = opens().next().map_or(([1; 20], [2; 20]), |open| (open.source, open.target));
            let line = |id, host, slots, migrating| Line {
                id,
                by_ip: Some(at(host)),
                by_name: None,
                role: Role::Primary,
                epoch: 0,
                slots,
                migrating,
                importing: Vec::new(),
            };
            let migrating: Vec<(u16, Id)> = opens().flat_map(|open| open.slots.iter()).map(|slot| (slot, target)).collect();
            let cursor = Cursor::read(cursor.text().as_bytes(), 3).unwrap();
            let mut step = Step::new(cursor, if allow { Uncovered::PassOver } else { Uncovered::Fail });
            let mut looked = false;
            for (event, next) in events {
                let Some(call) = step.next(&One(place)) else { break };
                if let To::Node(to) = &call.to {
                    prop_assert!(*to == at("known") || looked && *to == at("named"), "{:?}", to);
                }
                if event == 0 {
                    let away = Error::new(ErrorKind::Connection, "nobody is there");
                    if step.on_unreachable(&call, away).is_err() {
                        break;
                    }
                    continue;
                }
                let nodes = vec![line(source, "known", vec![(0, 16_383)], migrating.clone()), line(target, "named", vec![], vec![])];
                let look = Look { run, nodes, myself: usize::from(event == 1) };
                let look = Some(look).filter(|_| call.look);
                looked |= look.is_some();
                let page = call.scan.map(|_| Page { next, keys: Vec::new() });
                if step.on_answer(&call, Answer { look, page }, &One(place)).is_err() {
                    break;
                }
            }
        }
    }

    fn refused(error: &Error) {
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.message().starts_with("cursor: "), "{error}");
    }

    #[test]
    fn a_scan_that_is_over_has_no_cursor_to_go_on_from() {
        let mut cursor = Cursor::start(0);
        cursor.done = SlotSet::all();
        assert_eq!(cursor.text(), FINISHED);
        refused(&Cursor::read(FINISHED.as_bytes(), 0).unwrap_err());
    }

    #[test]
    fn a_cursor_is_of_one_database() {
        let text = Cursor::start(1).text();
        refused(&Cursor::read(text.as_bytes(), 0).unwrap_err());
        assert!(Cursor::read(text.as_bytes(), 1).is_ok());
    }

    #[test]
    fn cursors_of_others_and_other_versions_are_refused() {
        for text in ["0", "1234567890", "{\"cursor\":0}", "AQ", "A", "==", "AQAAAAAAAAAA"] {
            refused(&Cursor::read(text.as_bytes(), 0).unwrap_err());
        }
        let mut later = vec![VERSION + 1];
        later.extend_from_slice(&checksum(VERSION + 1, b"?"));
        later.extend_from_slice(b"?");
        let error = Cursor::read(letter(&later).as_bytes(), 0).unwrap_err();
        assert!(error.message().contains("version"), "{error}");
    }

    #[test]
    fn a_cursor_amid_a_migration_stays_short() {
        let mut cursor = Cursor::start(0);
        cursor.done = (0..8192).collect();
        cursor.half_open = (8192..12_288).step_by(2).collect();
        // Two thousand ranges, two bytes each.
        assert!(cursor.text().len() < 6000, "{}", cursor.text().len());
    }
}
