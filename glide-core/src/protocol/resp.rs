//! Reads RESP elements in place, RESP2 and RESP3 alike.
//!
//! `redis-protocol` decodes the same bytes in the tests and checks this reader. On the data path it is not used: it builds
//! a tree where the value stream needs none, with hash maps that lose the order of RESP3 maps, and it takes 2.4 to 3.1 times
//! as long even where a tree is wanted (a bulk of 100 bytes 110 ns against 46, an array of 100 such 12.8 us against 4.4, a
//! map of 50 pairs 16.0 us against 5.1: `cargo run --release -p glide-core --features internals --example codec`).

use super::scan::malformed;
use crate::error::Error;

/// The first line of an element.
#[derive(Debug, PartialEq)]
pub(crate) enum Head {
    /// An element that ends with its line.
    Line,
    Nil,
    /// A bulk string, error or verbatim string of so many bytes, which follow.
    Bulk(u64),
    /// So many elements follow (a map's count both keys and values).
    Aggregate(u64),
    Attribute(u64),
}

/// Reads the line at the start of `bytes`: what it announces, and its length with the line end. None: not all there.
#[inline]
pub(crate) fn head(bytes: &[u8]) -> Result<Option<(Head, usize)>, Error> {
    let Some(&tag) = bytes.first() else { return Ok(None) };
    if !matches!(
        tag,
        b'$' | b'+'
            | b':'
            | b'-'
            | b'*'
            | b'_'
            | b'%'
            | b'~'
            | b'#'
            | b','
            | b'>'
            | b'('
            | b'!'
            | b'='
            | b'|'
    ) {
        return Err(malformed("an unknown type byte"));
    }
    let Some(end) = line_end(&bytes[1..])? else { return Ok(None) };
    let line = &bytes[1..1 + end];
    let head = match tag {
        b'$' | b'!' | b'=' => match length(line)? {
            Some(len) => Head::Bulk(len),
            None => Head::Nil,
        },
        b'*' | b'~' | b'>' => match length(line)? {
            Some(len) => Head::Aggregate(len),
            None => Head::Nil,
        },
        b'%' | b'|' => {
            let Some(pairs) = length(line)? else { return Err(malformed("a map of negative length")) };
            let len = pairs.checked_mul(2).ok_or_else(|| malformed("an aggregate of absurd length"))?;
            if tag == b'%' { Head::Aggregate(len) } else { Head::Attribute(len) }
        }
        b'_' => Head::Nil,
        _ => Head::Line,
    };
    Ok(Some((head, end + 3)))
}

/// The offset of the line's end. Header lines are short, so a plain loop beats a vectored search.
#[inline]
fn line_end(bytes: &[u8]) -> Result<Option<usize>, Error> {
    let Some(end) = bytes.iter().position(|&byte| byte == b'\r' || byte == b'\n') else { return Ok(None) };
    match bytes.get(end + 1) {
        _ if bytes[end] == b'\n' => Err(malformed("a line feed without a carriage return")),
        Some(b'\n') => Ok(Some(end)),
        Some(_) => Err(malformed("a carriage return without a line feed")),
        None => Ok(None),
    }
}

/// A length; None is -1, the RESP2 nil.
#[inline]
fn length(line: &[u8]) -> Result<Option<u64>, Error> {
    if line == b"-1" {
        return Ok(None);
    }
    if line.is_empty() || line.len() > 18 {
        return Err(malformed("an absurd length"));
    }
    let mut value = 0u64;
    for &byte in line {
        if !byte.is_ascii_digit() {
            return Err(malformed("a length that is not a number"));
        }
        value = value * 10 + u64::from(byte - b'0');
    }
    Ok(Some(value))
}

/// One element. Aggregates give their number of elements; the elements follow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Token<'a> {
    Nil,
    Bool(bool),
    Int(i64),
    Double(f64),
    Big(&'a [u8]),
    Simple(&'a [u8]),
    Bulk(&'a [u8]),
    /// Three bytes of format, a colon, the text.
    Verbatim(&'a [u8]),
    Error(&'a [u8]),
    Array(usize),
    Set(usize),
    /// Pairs.
    Map(usize),
    Push(usize),
}

/// Reads the elements of replies that the scanner found complete.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes }
    }

    /// The next element if it is an error that no attribute is before; else it stays the next.
    #[inline]
    pub(crate) fn error(&mut self) -> Result<Option<&'a [u8]>, Error> {
        if !matches!(self.bytes.first(), Some(b'-' | b'!')) {
            return Ok(None);
        }
        let mut ahead = self.clone();
        let Token::Error(text) = ahead.next()? else { return Ok(None) };
        *self = ahead;
        Ok(Some(text))
    }

    /// The next element; attributes before it are passed over.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Token<'a>, Error> {
        loop {
            let tag = *self.bytes.first().ok_or_else(truncated)?;
            let (head, len) = head(self.bytes)?.ok_or_else(truncated)?;
            let line = &self.bytes[1..len - 2];
            self.bytes = &self.bytes[len..];
            return Ok(match head {
                Head::Nil => Token::Nil,
                Head::Bulk(size) => {
                    let body = self.body(size)?;
                    match tag {
                        b'$' => Token::Bulk(body),
                        b'!' => Token::Error(body),
                        _ => Token::Verbatim(body),
                    }
                }
                Head::Aggregate(count) => {
                    let count =
                        usize::try_from(count).map_err(|_| malformed("an aggregate of absurd length"))?;
                    match tag {
                        b'*' => Token::Array(count),
                        b'~' => Token::Set(count),
                        b'%' => Token::Map(count / 2),
                        _ => Token::Push(count),
                    }
                }
                Head::Attribute(count) => {
                    for _ in 0..count {
                        self.skip()?;
                    }
                    continue;
                }
                Head::Line => scalar(tag, line)?,
            });
        }
    }

    /// Passes over one whole element.
    pub(crate) fn skip(&mut self) -> Result<(), Error> {
        let mut left = 1usize;
        while left > 0 {
            left -= 1;
            left = left.saturating_add(match self.next()? {
                Token::Array(n) | Token::Set(n) | Token::Push(n) => n,
                Token::Map(n) => 2 * n,
                _ => 0,
            });
        }
        Ok(())
    }

    fn body(&mut self, size: u64) -> Result<&'a [u8], Error> {
        let size = usize::try_from(size).map_err(|_| truncated())?;
        let end = size.checked_add(2).ok_or_else(truncated)?;
        if self.bytes.len() < end {
            return Err(truncated());
        }
        let body = &self.bytes[..size];
        self.bytes = &self.bytes[end..];
        Ok(body)
    }
}

fn scalar(tag: u8, line: &[u8]) -> Result<Token<'_>, Error> {
    Ok(match tag {
        b'+' => Token::Simple(line),
        b'-' => Token::Error(line),
        b':' => Token::Int(integer(line).ok_or_else(|| malformed("an integer that is none"))?),
        b',' => Token::Double(double(line).ok_or_else(|| malformed("a double that is none"))?),
        b'#' => match line {
            b"t" => Token::Bool(true),
            b"f" => Token::Bool(false),
            _ => return Err(malformed("a boolean that is neither t nor f")),
        },
        b'(' => Token::Big(line),
        _ => return Err(malformed("an unknown type byte")),
    })
}

pub(crate) fn integer(text: &[u8]) -> Option<i64> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

pub(crate) fn double(text: &[u8]) -> Option<f64> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

fn truncated() -> Error {
    malformed("a reply that ends too early")
}
