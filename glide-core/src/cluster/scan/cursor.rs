//! A cursor as text: what a caller holds between two steps. It says its version and has a checksum.

use super::look::Id;
use super::set::SlotSet;
use super::{Cursor, Open, Pass};
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
            since_look: self.number()?,
            until_look: self.number()?,
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
        Some(Open { source, epoch, target, address, slots: self.slots()? })
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

    fn slots() -> impl Strategy<Value = SlotSet> {
        prop::collection::vec((0u16..16_384, 0u16..300), 0..20).prop_map(|ranges| {
            let mut slots = SlotSet::default();
            ranges.iter().for_each(|&(first, more)| slots.insert_range(first, first + more));
            slots
        })
    }

    fn opens() -> impl Strategy<Value = Vec<Open>> {
        let open = (any::<Id>(), any::<u64>(), any::<Id>(), ".{0,20}", any::<u16>(), slots());
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
        let numbers = (any::<u32>(), any::<u64>(), any::<u64>(), any::<u32>(), any::<u32>(), any::<u64>());
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
