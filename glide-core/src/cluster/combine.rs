//! How the replies of several nodes become one.

use super::gather::{Gathered, Part};
use crate::command::Shape;
use crate::error::Error;
use crate::protocol::resp::Reader;
use crate::value::{Sink, normalize};

/// What is made of the parts.
#[derive(Debug)]
pub(crate) enum How {
    /// One after another, each in its shape.
    InOrder(Vec<&'static Shape>),
}

pub(crate) fn read_into<S: Sink>(gathered: &Gathered, sink: &mut S) -> Result<(), Error> {
    let How::InOrder(shapes) = &gathered.how;
    sink.array(shapes.len());
    for (part, shape) in gathered.parts.iter().zip(shapes) {
        match part {
            Part::Reply(raw) => normalize(&mut Reader::new(raw), shape, sink)?,
            Part::Failed(error) => sink.error(error),
            Part::Nested(nested) => nested.read_into(sink)?,
        }
    }
    Ok(())
}
