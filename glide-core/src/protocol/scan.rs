//! Finds where a reply ends, in place, without allocating per reply and without reading a byte twice.
//! It checks structure only; `resp.rs` reads the values.

use super::resp::{Head, head};
use crate::error::{Error, ErrorKind};

/// Aggregates nested deeper than this are refused, so that no reader runs out of stack.
pub(crate) const DEEPEST: usize = 128;
/// The longest bulk a server can be configured to send, and then some.
const LONGEST_BULK: u64 = 4 << 30;
/// More elements than memory could hold.
const MOST_ELEMENTS: u64 = 1 << 32;
/// The longest line (simple string, error, number) before we call it noise.
const LONGEST_LINE: usize = 1 << 20;

/// How far the scan of one reply has come. Reset by itself when a reply is complete.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    pos: usize,
    open: Vec<Open>,
}

/// An aggregate whose elements are still coming.
#[derive(Debug)]
struct Open {
    left: u64,
    kind: Kind,
}

#[derive(Debug, PartialEq)]
enum Kind {
    Element,
    /// Attributes come before the element they belong to and are not one themselves.
    Attribute,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Scan {
    /// The first reply takes this many bytes.
    Complete(usize),
    /// Not before the buffer holds at least this many bytes.
    Needs(usize),
}

impl Scanner {
    /// Looks for the end of the reply that starts at the beginning of `buffer`. Called again with more bytes, it goes
    /// on where it stopped.
    pub(crate) fn scan(&mut self, buffer: &[u8]) -> Result<Scan, Error> {
        loop {
            let rest = buffer.get(self.pos..).unwrap_or_default();
            let Some((head, len)) = head(rest)? else {
                if rest.len() > LONGEST_LINE {
                    return Err(malformed("a line without an end"));
                }
                return Ok(Scan::Needs(buffer.len() + 1));
            };
            match head {
                Head::Line => self.pos += len,
                Head::Nil => self.pos += len,
                Head::Bulk(size) => {
                    if size > LONGEST_BULK {
                        return Err(malformed("a bulk string of absurd length"));
                    }
                    let end = self.pos + len + size as usize + 2;
                    if buffer.len() < end {
                        return Ok(Scan::Needs(end));
                    }
                    if &buffer[end - 2..end] != b"\r\n" {
                        return Err(malformed("a bulk string longer than announced"));
                    }
                    self.pos = end;
                }
                Head::Aggregate(count) => {
                    self.pos += len;
                    if self.enter(count, Kind::Element)? {
                        continue;
                    }
                }
                Head::Attribute(count) => {
                    self.pos += len;
                    // Empty or not, the element itself is still to come.
                    self.enter(count, Kind::Attribute)?;
                    continue;
                }
            }
            if self.leave() {
                let end = std::mem::take(&mut self.pos);
                return Ok(Scan::Complete(end));
            }
        }
    }

    /// Opens an aggregate; false when it is empty.
    fn enter(&mut self, count: u64, kind: Kind) -> Result<bool, Error> {
        if count > MOST_ELEMENTS {
            return Err(malformed("an aggregate of absurd length"));
        }
        if count == 0 {
            return Ok(false);
        }
        if self.open.len() == DEEPEST {
            return Err(malformed("aggregates nested too deeply"));
        }
        self.open.push(Open { left: count, kind });
        Ok(true)
    }

    /// Counts one finished element; true when it was the whole reply.
    fn leave(&mut self) -> bool {
        while let Some(open) = self.open.last_mut() {
            open.left -= 1;
            if open.left > 0 {
                return false;
            }
            let kind = self.open.pop().map(|open| open.kind);
            if kind == Some(Kind::Attribute) {
                return false;
            }
        }
        true
    }
}

pub(crate) fn malformed(what: &str) -> Error {
    Error::new(ErrorKind::Protocol, format!("the peer does not speak RESP: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(bytes: &[u8]) -> Result<Scan, Error> {
        Scanner::default().scan(bytes)
    }

    #[test]
    fn every_kind_of_reply_ends_where_it_ends() {
        for reply in [
            "+OK\r\n",
            "-ERR no\r\n",
            ":12\r\n",
            "$3\r\nabc\r\n",
            "$0\r\n\r\n",
            "$-1\r\n",
            "*-1\r\n",
            "*0\r\n",
            "_\r\n",
            "#t\r\n",
            ",1.5\r\n",
            "(123\r\n",
            "!3\r\nERR\r\n",
            "=7\r\ntxt:abc\r\n",
            "*2\r\n:1\r\n*1\r\n$1\r\na\r\n",
            "%1\r\n+a\r\n:1\r\n",
            "~1\r\n:1\r\n",
            ">2\r\n+m\r\n:1\r\n",
            "|1\r\n+a\r\n+b\r\n:3\r\n",
            "*1\r\n|1\r\n+a\r\n+b\r\n:3\r\n",
            "|0\r\n:3\r\n",
        ] {
            let mut bytes = reply.as_bytes().to_vec();
            bytes.extend_from_slice(b"+NEXT\r\n");
            assert_eq!(whole(&bytes).unwrap(), Scan::Complete(reply.len()), "{reply:?}");
        }
    }

    #[test]
    fn a_reply_in_single_bytes_is_found_once_it_is_whole() {
        let reply = b"*3\r\n$3\r\nabc\r\n*2\r\n:1\r\n_\r\n|1\r\n+k\r\n:1\r\n#f\r\n";
        let mut scanner = Scanner::default();
        for end in 0..reply.len() {
            assert!(matches!(scanner.scan(&reply[..end]).unwrap(), Scan::Needs(n) if n > end));
        }
        assert_eq!(scanner.scan(reply).unwrap(), Scan::Complete(reply.len()));
    }

    #[test]
    fn nesting_above_the_limit_is_an_error() {
        assert!(whole("*1\r\n".repeat(DEEPEST).as_bytes()).is_ok());
        assert!(whole("*1\r\n".repeat(DEEPEST + 1).as_bytes()).is_err());
    }

    #[test]
    fn absurd_lengths_and_other_protocols_are_errors() {
        for bytes in [
            "$99999999999\r\n",
            "*99999999999999\r\n",
            "$-2\r\n",
            "HTTP/1.1 400 Bad Request\r\n",
            "$1\r\nabc",
            "*?\r\n",
        ] {
            assert!(whole(bytes.as_bytes()).is_err(), "{bytes:?}");
        }
    }
}
