//! Reads length-delimited `Response` frames in place.

use glide_protobuf::{DecodeError, Error, Message};

/// One response: whom it is for, and what it says.
pub(crate) struct Frame<'a> {
    pub(crate) ticket: u64,
    pub(crate) outcome: Outcome<'a>,
}

pub(crate) enum Outcome<'a> {
    /// A value stream.
    Value(&'a [u8]),
    /// Boxed, because it is large and rare.
    Failure(Box<Error>),
}

/// What is wrong with bytes that the port handed over; it would be a bug of ours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Malformed(pub(crate) &'static str);

impl From<DecodeError> for Malformed {
    fn from(_: DecodeError) -> Self {
        Malformed("an error in a response is not protobuf")
    }
}

/// The frames of one `take`.
pub(crate) struct Frames<'a>(&'a [u8]);

impl<'a> Frames<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Frames(bytes)
    }
}

impl<'a> Iterator for Frames<'a> {
    type Item = Result<Frame<'a>, Malformed>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let frame = delimited(&mut self.0).and_then(frame);
        if frame.is_err() {
            self.0 = &[];
        }
        Some(frame)
    }
}

const TICKET: u64 = 1 << 3;
const VALUE: u64 = 2 << 3 | 2;
const ERROR: u64 = 3 << 3 | 2;

/// Reads one response without its length prefix.
pub(crate) fn frame(mut bytes: &[u8]) -> Result<Frame<'_>, Malformed> {
    let mut ticket = 0;
    let mut outcome = Outcome::Value(&[]);
    while !bytes.is_empty() {
        match varint(&mut bytes)? {
            TICKET => ticket = varint(&mut bytes)?,
            VALUE => outcome = Outcome::Value(delimited(&mut bytes)?),
            ERROR => outcome = Outcome::Failure(Box::new(Error::decode(delimited(&mut bytes)?)?)),
            _ => return Err(Malformed("a response holds an unknown field")),
        }
    }
    Ok(Frame { ticket, outcome })
}

/// Reads a varint, seven bits a byte, and moves `bytes` past it.
#[inline]
pub(crate) fn varint(bytes: &mut &[u8]) -> Result<u64, Malformed> {
    if let [first @ 0..=0x7f, rest @ ..] = *bytes {
        *bytes = rest;
        return Ok(u64::from(*first));
    }
    long_varint(bytes)
}

fn long_varint(bytes: &mut &[u8]) -> Result<u64, Malformed> {
    let mut value = 0;
    for (index, &byte) in bytes.iter().take(10).enumerate() {
        let bits = u64::from(byte & 0x7f);
        if index == 9 && bits > 1 {
            break;
        }
        value |= bits << (7 * index);
        if byte < 0x80 {
            *bytes = &bytes[index + 1..];
            return Ok(value);
        }
    }
    Err(Malformed("a varint is too long or cut off"))
}

/// Reads a varint length and as many bytes.
#[inline]
pub(crate) fn delimited<'a>(bytes: &mut &'a [u8]) -> Result<&'a [u8], Malformed> {
    let length = varint(bytes)?;
    let split = usize::try_from(length).ok().and_then(|length| bytes.split_at_checked(length));
    let (taken, rest) = split.ok_or(Malformed("a length points beyond the end"))?;
    *bytes = rest;
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use glide_protobuf::{ErrorCode, Message, Response, response};

    use super::{Frames, Outcome};

    fn bytes_of(responses: &[Response]) -> Vec<u8> {
        responses.iter().flat_map(Message::encode_length_delimited_to_vec).collect()
    }

    #[test]
    fn frames_made_by_prost_are_read_back() {
        let error = glide_protobuf::Error { code: ErrorCode::Timeout.into(), ..Default::default() };
        let bytes = bytes_of(&[
            Response { ticket: 1 << 40, outcome: Some(response::Outcome::Value(vec![3].into())) },
            Response { ticket: 7, outcome: Some(response::Outcome::Error(error)) },
        ]);
        let mut frames = Frames::new(&bytes).map(|frame| frame.expect("well formed"));
        let first = frames.next().expect("first");
        assert_eq!(first.ticket, 1 << 40);
        assert!(matches!(first.outcome, Outcome::Value([3])));
        let second = frames.next().expect("second");
        assert_eq!(second.ticket, 7);
        assert!(matches!(second.outcome, Outcome::Failure(error) if error.code() == ErrorCode::Timeout));
        assert!(frames.next().is_none());
    }

    #[test]
    fn a_cut_frame_is_an_error_and_ends_the_reading() {
        let bytes =
            bytes_of(&[Response { ticket: 1, outcome: Some(response::Outcome::Value(vec![3].into())) }]);
        for end in 1..bytes.len() {
            let mut frames = Frames::new(&bytes[..end]);
            assert!(frames.next().expect("something").is_err(), "cut at {end}");
            assert!(frames.next().is_none());
        }
    }
}
