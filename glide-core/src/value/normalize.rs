//! The one place that hides the difference between RESP2 and RESP3: a reply and its shape become one form.
//! What does not fit its shape passes through as it is.

use super::{Sink, found};
use crate::command::Shape;
use crate::error::Error;
use crate::protocol::resp::{Reader, Token, double, integer};
use crate::protocol::scan::malformed;

/// Reads one element and what it contains, and hands it to the sink in the form that `shape` asks for.
pub(crate) fn normalize<S: Sink>(reader: &mut Reader<'_>, shape: &Shape, sink: &mut S) -> Result<(), Error> {
    let token = reader.next()?;
    let shape = shape.resolved();
    let shape = match (shape, token) {
        (Shape::Each(_), Token::Array(_) | Token::Set(_)) => shape,
        (Shape::Each(one), _) => one.resolved(),
        _ => shape,
    };
    match (token, shape) {
        (Token::Nil, _) => sink.nil(),
        (Token::Error(text), _) => sink.error(&Error::from_reply(text)),
        (Token::Bulk(bytes), Shape::Double | Shape::Number) => number(bytes, sink),
        (Token::Bulk(word @ (b"true" | b"false")), Shape::Bool) => sink.bool(word == b"true"),
        (Token::Bulk(bytes), _) => sink.bulk(bytes),
        (Token::Int(int @ (0 | 1)), Shape::Bool) => sink.bool(int == 1),
        (Token::Int(int), Shape::Double) => sink.double(int as f64),
        (Token::Int(int), _) => sink.int(int),
        (Token::Bool(value), _) => sink.bool(value),
        (Token::Double(value), _) => sink.double(value),
        (Token::Big(digits), _) => match integer(digits) {
            Some(int) if *shape == Shape::Int => sink.int(int),
            _ => sink.big(digits),
        },
        (Token::Simple(b"OK"), _) => sink.ok(),
        (Token::Simple(word @ (b"true" | b"false")), Shape::Bool) => sink.bool(word == b"true"),
        (Token::Simple(bytes), Shape::Bytes) => sink.bulk(bytes),
        (Token::Simple(bytes), _) => sink.text(bytes),
        (Token::Verbatim(bytes), Shape::Bytes | Shape::Text) => sink.bulk(split_verbatim(bytes).1),
        (Token::Verbatim(bytes), _) => sink.verbatim(bytes),
        (Token::Array(_) | Token::Map(_), Shape::Hits(sort_keys)) => {
            return found::hits(reader, &token, *sort_keys, sink);
        }
        (Token::Array(_) | Token::Map(_), Shape::Rows) => return found::rows(reader, &token, sink),
        (Token::Array(len @ 1..), Shape::Headed(head, rest)) => {
            sink.array(2);
            normalize(reader, head, sink)?;
            sink.array(len - 1);
            return each(reader, len - 1, rest, sink);
        }
        (Token::Array(len) | Token::Push(len), _) => return array(reader, len, shape, sink),
        (Token::Set(len), Shape::List(item) | Shape::Each(item)) => {
            sink.array(len);
            return each(reader, len, item, sink);
        }
        (Token::Set(len), _) => {
            sink.set(len);
            let item = if let Shape::Set(item) = shape { item } else { &Shape::Any };
            return each(reader, len, item, sink);
        }
        (Token::Map(len), _) => return map(reader, len, shape, sink),
    }
    Ok(())
}

fn array<S: Sink>(reader: &mut Reader<'_>, len: usize, shape: &Shape, sink: &mut S) -> Result<(), Error> {
    let flat = !starts_with_pair(reader);
    match shape {
        // Pairs that do not come out even are not what the shape expects, and a record is always flat.
        Shape::Map(..) | Shape::Pairs(..) | Shape::Record(..) if flat && len % 2 == 1 => {
            array(reader, len, &Shape::Any, sink)
        }
        Shape::Record(..) if !flat => array(reader, len, &Shape::Any, sink),
        Shape::Set(item) => {
            sink.set(len);
            each(reader, len, item, sink)
        }
        Shape::List(item) | Shape::Each(item) => {
            sink.array(len);
            each(reader, len, item, sink)
        }
        Shape::Map(key, value) => {
            let nested = starts_with_pair(reader);
            sink.map(if nested { len } else { len / 2 });
            pairs(
                reader,
                if nested { len } else { len / 2 },
                nested,
                |_, reader, sink| {
                    normalize(reader, key, sink)?;
                    normalize(reader, value, sink)
                },
                sink,
            )
        }
        Shape::Pairs(first, second) => {
            let nested = starts_with_pair(reader);
            let len = if nested { len } else { len / 2 };
            sink.array(len);
            pairs(
                reader,
                len,
                nested,
                |_, reader, sink| {
                    sink.array(2);
                    normalize(reader, first, sink)?;
                    normalize(reader, second, sink)
                },
                sink,
            )
        }
        Shape::Record(fields) => {
            sink.map(len / 2);
            record(reader, len / 2, fields, sink)
        }
        Shape::Tuple(shapes) => {
            sink.array(len);
            for at in 0..len {
                normalize(reader, item_of(shapes, at), sink)?;
            }
            Ok(())
        }
        Shape::Number => {
            sink.array(len);
            each(reader, len, &Shape::Number, sink)
        }
        _ => {
            sink.array(len);
            each(reader, len, &Shape::Any, sink)
        }
    }
}

fn map<S: Sink>(reader: &mut Reader<'_>, len: usize, shape: &Shape, sink: &mut S) -> Result<(), Error> {
    if let Shape::Pairs(first, second) = shape {
        sink.array(len);
        for _ in 0..len {
            sink.array(2);
            normalize(reader, first, sink)?;
            normalize(reader, second, sink)?;
        }
        return Ok(());
    }
    sink.map(len);
    if let Shape::Record(fields) = shape {
        return record(reader, len, fields, sink);
    }
    let (key, value) =
        if let Shape::Map(key, value) = shape { (*key, *value) } else { (&Shape::Any, &Shape::Any) };
    for _ in 0..len {
        normalize(reader, key, sink)?;
        normalize(reader, value, sink)?;
    }
    Ok(())
}

pub(super) fn each<S: Sink>(
    reader: &mut Reader<'_>,
    len: usize,
    item: &Shape,
    sink: &mut S,
) -> Result<(), Error> {
    for _ in 0..len {
        normalize(reader, item, sink)?;
    }
    Ok(())
}

/// The shape of the item at a position of a tuple.
fn item_of(shapes: &'static [Shape], at: usize) -> &'static Shape {
    match (shapes.get(at), shapes.last()) {
        (None | Some(Shape::Rest(_)), Some(Shape::Rest(item))) => item,
        (Some(shape), _) => shape,
        (None, _) => &Shape::Any,
    }
}

/// Reads `len` pairs, each either in an array of its own or not.
fn pairs<S: Sink>(
    reader: &mut Reader<'_>,
    len: usize,
    nested: bool,
    mut pair: impl FnMut(usize, &mut Reader<'_>, &mut S) -> Result<(), Error>,
    sink: &mut S,
) -> Result<(), Error> {
    for at in 0..len {
        if nested && reader.next()? != Token::Array(2) {
            return Err(malformed("a pair that is none"));
        }
        pair(at, reader, sink)?;
    }
    Ok(())
}

fn record<S: Sink>(
    reader: &mut Reader<'_>,
    len: usize,
    fields: &[(&str, Shape)],
    sink: &mut S,
) -> Result<(), Error> {
    for _ in 0..len {
        let name = match reader.clone().next()? {
            Token::Bulk(bytes) | Token::Simple(bytes) => bytes,
            _ => &[],
        };
        normalize(reader, &Shape::Bytes, sink)?;
        let shape =
            fields.iter().find(|(field, _)| knows(field, name)).map_or(&Shape::Any, |(_, shape)| shape);
        normalize(reader, shape, sink)?;
    }
    Ok(())
}

fn knows(field: &str, name: &[u8]) -> bool {
    match field.strip_suffix('*') {
        Some(start) => name.starts_with(start.as_bytes()),
        None => field.as_bytes() == name,
    }
}

/// RESP3 nests what RESP2 flattens: an array whose first element is itself an array of two holds pairs.
fn starts_with_pair(reader: &Reader<'_>) -> bool {
    matches!(reader.clone().next(), Ok(Token::Array(2)))
}

fn number<S: Sink>(bytes: &[u8], sink: &mut S) {
    match double(bytes) {
        Some(value) => sink.double(value),
        None => sink.bulk(bytes),
    }
}

/// Format and text of a verbatim string; one without the format counts as plain text.
pub(super) fn split_verbatim(bytes: &[u8]) -> ([u8; 3], &[u8]) {
    match bytes {
        [a, b, c, b':', text @ ..] => ([*a, *b, *c], text),
        _ => (*b"txt", bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Value, ValueSink};
    use super::*;
    use crate::command::Named;

    fn read(reply: &str, shape: &Shape) -> Value {
        let mut sink = ValueSink::new(0);
        normalize(&mut Reader::new(reply.as_bytes()), shape, &mut sink).unwrap();
        sink.finish().unwrap()
    }

    #[test]
    fn both_protocols_give_one_form() {
        const MAP: Shape = Shape::Map(&Shape::Bytes, &Shape::Double);
        const PAIRS: Shape = Shape::Pairs(&Shape::Bytes, &Shape::Double);
        const HEADED: Shape = Shape::Headed(&Shape::Bytes, &Shape::Number);
        const RECORD: Shape = Shape::Record(&[("n", Shape::Bool)]);
        for (shape, resp2, resp3) in [
            (&Shape::Bool, ":1\r\n", "#t\r\n"),
            (&Shape::Double, "$3\r\n1.5\r\n", ",1.5\r\n"),
            (&Shape::Bytes, "$2\r\nhi\r\n", "=6\r\ntxt:hi\r\n"),
            (&Shape::Any, "$-1\r\n", "_\r\n"),
            (&Shape::Set(&Shape::Bytes), "*1\r\n$1\r\na\r\n", "~1\r\n$1\r\na\r\n"),
            (&MAP, "*2\r\n$1\r\na\r\n$1\r\n2\r\n", "%1\r\n$1\r\na\r\n,2\r\n"),
            (&MAP, "*1\r\n*2\r\n$1\r\na\r\n$1\r\n2\r\n", "%1\r\n$1\r\na\r\n,2\r\n"),
            (&PAIRS, "*2\r\n$1\r\na\r\n$1\r\n2\r\n", "*1\r\n*2\r\n$1\r\na\r\n,2\r\n"),
            (
                &HEADED,
                "*4\r\n$1\r\na\r\n$3\r\n1.5\r\n:7\r\n*2\r\n$1\r\n1\r\n$1\r\n2\r\n",
                "*4\r\n$1\r\na\r\n,1.5\r\n:7\r\n*2\r\n,1\r\n,2\r\n",
            ),
            (&RECORD, "*2\r\n$1\r\nn\r\n:1\r\n", "%1\r\n$1\r\nn\r\n#t\r\n"),
        ] {
            assert_eq!(read(resp2, shape), read(resp3, shape), "{shape:?}");
        }
    }

    #[test]
    fn one_and_a_list_of_them_have_the_same_items() {
        const EACH: Shape = Shape::Each(&Shape::Bool);
        for (one, value) in
            [("$4\r\ntrue\r\n", true), ("+false\r\n", false), (":1\r\n", true), ("#f\r\n", false)]
        {
            assert_eq!(read(one, &EACH), Value::Bool(value));
            let list = format!("*2\r\n{one}$-1\r\n");
            assert_eq!(read(&list, &EACH), Value::Array(vec![Value::Bool(value), Value::Nil]));
        }
    }

    #[test]
    fn the_rest_of_a_tuple_has_one_form() {
        const SHAPE: Shape =
            Shape::Tuple(&[Shape::Int, Shape::Rest(&Shape::Map(&Shape::Bytes, &Shape::Int))]);
        let (resp2, resp3) = ("*3\r\n:1\r\n*0\r\n*2\r\n+a\r\n:2\r\n", "*3\r\n:1\r\n%0\r\n%1\r\n+a\r\n:2\r\n");
        assert_eq!(read(resp2, &SHAPE), read(resp3, &SHAPE));
    }

    #[test]
    fn a_field_can_be_known_by_its_beginning() {
        const SHAPE: Shape =
            Shape::Record(&[("db.x", Shape::Double), ("db.*", Shape::Map(&Shape::Text, &Shape::Int))]);
        let resp2 = "*4\r\n$4\r\ndb.x\r\n$1\r\n2\r\n$4\r\ndb.0\r\n*2\r\n$1\r\na\r\n:1\r\n";
        let resp3 = "%2\r\n$4\r\ndb.x\r\n,2\r\n$4\r\ndb.0\r\n%1\r\n$1\r\na\r\n:1\r\n";
        assert_eq!(read(resp2, &SHAPE), read(resp3, &SHAPE));
    }

    #[test]
    fn a_named_shape_can_contain_itself() {
        static TREE: Named = Named {
            name: "tree",
            shape: Shape::Record(&[("leaf", Shape::Bool), ("below", Shape::List(&Shape::Named(&TREE)))]),
        };
        let leaf2 = "*2\r\n$4\r\nleaf\r\n:1\r\n";
        let leaf3 = "%1\r\n$4\r\nleaf\r\n#t\r\n";
        let resp2 = format!("*2\r\n$5\r\nbelow\r\n*1\r\n{leaf2}");
        let resp3 = format!("%1\r\n$5\r\nbelow\r\n*1\r\n{leaf3}");
        assert_eq!(read(&resp2, &Shape::Named(&TREE)), read(&resp3, &Shape::Named(&TREE)));
        assert_eq!(format!("{:?}", Shape::Named(&TREE)), "Named(tree)");
    }

    #[test]
    fn the_first_item_is_set_apart_where_there_are_more() {
        const ITEMS: Shape = Shape::List(&Shape::Headed(&Shape::Bytes, &Shape::Number));
        let name = || Value::Bytes("a".into());
        let item = Value::Array(vec![name(), Value::Array(vec![Value::Double(2.0), Value::Int(7)])]);
        let reply = "*3\r\n$1\r\na\r\n*3\r\n$1\r\na\r\n$1\r\n2\r\n:7\r\n*1\r\n$1\r\na\r\n";
        let alone = Value::Array(vec![name(), Value::Array(Vec::new())]);
        assert_eq!(read(reply, &ITEMS), Value::Array(vec![name(), item, alone]));
        assert_eq!(read("*0\r\n", &Shape::Headed(&Shape::Bytes, &Shape::Number)), Value::Array(Vec::new()));
    }

    #[test]
    fn what_does_not_fit_its_shape_passes_through() {
        assert_eq!(read(":7\r\n", &Shape::Bool), Value::Int(7));
        assert_eq!(read("$3\r\nabc\r\n", &Shape::Ok), Value::Bytes("abc".into()));
        assert_eq!(read("*0\r\n", &Shape::Int), Value::Array(Vec::new()));
        let nested = "*3\r\n*2\r\n:1\r\n:2\r\n:3\r\n:4\r\n";
        assert_eq!(read(nested, &Shape::Record(&[])), read(nested, &Shape::Any));
    }
}
