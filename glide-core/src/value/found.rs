//! What searches and aggregations answer. Servers send it flat, or, some of them in RESP3, as a map of named parts.

use super::Sink;
use super::normalize::{each, normalize};
use crate::command::{Shape, SortKeys};
use crate::error::Error;
use crate::protocol::resp::{Reader, Token};

static FIELDS: Shape = Shape::Map(&Shape::Bytes, &Shape::Bytes);
static ROW: Shape = Shape::Map(&Shape::Bytes, &Shape::Any);

/// Documents by key. `token` is the aggregate's, which has been read already.
pub(super) fn hits<S: Sink>(
    reader: &mut Reader<'_>,
    token: &Token<'_>,
    sort_keys: SortKeys,
    sink: &mut S,
) -> Result<(), Error> {
    match *token {
        Token::Array(len @ 1..) => match documents(reader.clone(), len, sort_keys)? {
            Some(count) => flat_hits(reader, len, count, sort_keys, sink),
            None => as_it_is(reader, token, sink),
        },
        Token::Map(len) => {
            let [total, results] = parts(reader, len, ["total_results", "results"])?;
            match (total, results) {
                (Some(mut total), Some(results)) => {
                    past(reader, 2 * len)?;
                    named_hits(&mut total, results, sort_keys, sink)
                }
                _ => as_it_is(reader, token, sink),
            }
        }
        _ => as_it_is(reader, token, sink),
    }
}

/// Records without their number.
pub(super) fn rows<S: Sink>(reader: &mut Reader<'_>, token: &Token<'_>, sink: &mut S) -> Result<(), Error> {
    match *token {
        Token::Array(len @ 1..) if matches!(reader.clone().next()?, Token::Int(_)) => {
            reader.skip()?;
            sink.array(len - 1);
            each(reader, len - 1, &ROW, sink)
        }
        Token::Map(len) => match parts(reader, len, ["results"])? {
            [Some(mut results)] => {
                past(reader, 2 * len)?;
                let count = items(&mut results)?;
                sink.array(count);
                for _ in 0..count {
                    let [fields] = entry(&mut results, ["extra_attributes"])?;
                    normalize_or_empty(fields, &ROW, sink)?;
                }
                Ok(())
            }
            _ => as_it_is(reader, token, sink),
        },
        _ => as_it_is(reader, token, sink),
    }
}

fn flat_hits<S: Sink>(
    reader: &mut Reader<'_>,
    len: usize,
    count: usize,
    sort_keys: SortKeys,
    sink: &mut S,
) -> Result<(), Error> {
    sink.array(len.min(2));
    normalize(reader, &Shape::Int, sink)?;
    if len == 1 {
        return Ok(());
    }
    sink.map(count);
    for _ in 0..count {
        normalize(reader, &Shape::Bytes, sink)?;
        if sort_keys == SortKeys::Present {
            sink.array(2);
            normalize(reader, &Shape::Bytes, sink)?;
        }
        match has_fields(reader) {
            true => normalize(reader, &FIELDS, sink)?,
            false => sink.map(0),
        }
    }
    Ok(())
}

fn named_hits<S: Sink>(
    total: &mut Reader<'_>,
    mut results: Reader<'_>,
    sort_keys: SortKeys,
    sink: &mut S,
) -> Result<(), Error> {
    let count = items(&mut results)?;
    sink.array(if count == 0 { 1 } else { 2 });
    normalize(total, &Shape::Int, sink)?;
    if count == 0 {
        return Ok(());
    }
    sink.map(count);
    for _ in 0..count {
        let [id, sort_key, fields] = entry(&mut results, ["id", "sortkey", "extra_attributes"])?;
        normalize_or_nil(id, sink)?;
        if sort_keys == SortKeys::Present {
            sink.array(2);
            normalize_or_nil(sort_key, sink)?;
        }
        normalize_or_empty(fields, &FIELDS, sink)?;
    }
    Ok(())
}

/// How many documents a flat reply of `len` elements has; none if it has another form, such as with scores.
fn documents(mut reader: Reader<'_>, len: usize, sort_keys: SortKeys) -> Result<Option<usize>, Error> {
    if !matches!(reader.next()?, Token::Int(_)) {
        return Ok(None);
    }
    let mut left = len - 1;
    let (mut count, mut with_fields) = (0, 0);
    while left > 0 {
        let words = if sort_keys == SortKeys::Present { 2 } else { 1 };
        for _ in 0..words {
            if left == 0 || has_fields(&reader) && words == 1 {
                return Ok(None);
            }
            reader.skip()?;
            left -= 1;
        }
        if left > 0 && has_fields(&reader) {
            reader.skip()?;
            left -= 1;
            with_fields += 1;
        }
        count += 1;
    }
    Ok((with_fields == 0 || with_fields == count).then_some(count))
}

/// Whether fields come next. A document that expired during the search has nil for fields.
fn has_fields(reader: &Reader<'_>) -> bool {
    matches!(reader.clone().next(), Ok(Token::Array(_) | Token::Map(_) | Token::Nil))
}

/// Where the values of these names are, in a map of `len` pairs.
fn parts<'a, const N: usize>(
    reader: &Reader<'a>,
    len: usize,
    names: [&str; N],
) -> Result<[Option<Reader<'a>>; N], Error> {
    let mut reader = reader.clone();
    let mut found = [const { None }; N];
    for _ in 0..len {
        let name = reader.clone().next()?;
        reader.skip()?;
        if let Token::Bulk(name) | Token::Simple(name) = name
            && let Some(at) = names.iter().position(|known| known.as_bytes() == name)
        {
            found[at] = Some(reader.clone());
        }
        reader.skip()?;
    }
    Ok(found)
}

/// The parts of the next entry, which is passed over; none if it is no map.
fn entry<'a, const N: usize>(
    reader: &mut Reader<'a>,
    names: [&str; N],
) -> Result<[Option<Reader<'a>>; N], Error> {
    let mut inner = reader.clone();
    reader.skip()?;
    match inner.next()? {
        Token::Map(len) => parts(&inner, len, names),
        _ => Ok([const { None }; N]),
    }
}

/// Enters a list, and gives its number of items; one of another kind has none.
fn items(reader: &mut Reader<'_>) -> Result<usize, Error> {
    Ok(match reader.next()? {
        Token::Array(len) | Token::Set(len) => len,
        _ => 0,
    })
}

fn normalize_or_nil<S: Sink>(part: Option<Reader<'_>>, sink: &mut S) -> Result<(), Error> {
    match part {
        Some(mut reader) => normalize(&mut reader, &Shape::Bytes, sink),
        None => {
            sink.nil();
            Ok(())
        }
    }
}

fn normalize_or_empty<S: Sink>(part: Option<Reader<'_>>, shape: &Shape, sink: &mut S) -> Result<(), Error> {
    match part {
        Some(mut reader) => normalize(&mut reader, shape, sink),
        None => {
            sink.map(0);
            Ok(())
        }
    }
}

fn past(reader: &mut Reader<'_>, elements: usize) -> Result<(), Error> {
    (0..elements).try_for_each(|_| reader.skip())
}

fn as_it_is<S: Sink>(reader: &mut Reader<'_>, token: &Token<'_>, sink: &mut S) -> Result<(), Error> {
    match *token {
        Token::Map(len) => {
            sink.map(len);
            each(reader, 2 * len, &Shape::Any, sink)
        }
        Token::Array(len) => {
            sink.array(len);
            each(reader, len, &Shape::Any, sink)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Value, ValueSink};
    use super::*;

    const HITS: Shape = Shape::Hits(SortKeys::Absent);
    const SORTED: Shape = Shape::Hits(SortKeys::Present);

    fn read(reply: &str, shape: &Shape) -> Value {
        let mut reader = Reader::new(reply.as_bytes());
        let mut sink = ValueSink::new(0);
        normalize(&mut reader, shape, &mut sink).unwrap();
        assert!(reader.next().is_err(), "everything was read");
        sink.finish().unwrap()
    }

    fn bytes(text: &str) -> Value {
        Value::Bytes(text.to_owned().into())
    }

    fn title(text: &str) -> Value {
        Value::Map(vec![(bytes("t"), bytes(text))])
    }

    #[test]
    fn documents_are_a_map_by_key_however_they_are_sent() {
        let flat =
            "*5\r\n:7\r\n$1\r\na\r\n*2\r\n$1\r\nt\r\n$1\r\nx\r\n$1\r\nb\r\n*2\r\n$1\r\nt\r\n$1\r\ny\r\n";
        let named = "%3\r\n+attributes\r\n*0\r\n+results\r\n*2\r\n\
            %2\r\n+id\r\n$1\r\na\r\n+extra_attributes\r\n%1\r\n$1\r\nt\r\n$1\r\nx\r\n\
            %3\r\n+id\r\n$1\r\nb\r\n+extra_attributes\r\n%1\r\n$1\r\nt\r\n$1\r\ny\r\n+values\r\n*0\r\n\
            +total_results\r\n:7\r\n";
        let documents = Value::Map(vec![(bytes("a"), title("x")), (bytes("b"), title("y"))]);
        let wanted = Value::Array(vec![Value::Int(7), documents]);
        assert_eq!(read(flat, &HITS), wanted);
        assert_eq!(read(named, &HITS), wanted);
    }

    #[test]
    fn keys_alone_have_no_fields_and_a_number_stays_alone() {
        let none = || Value::Map(Vec::new());
        let keys = Value::Map(vec![(bytes("a"), none()), (bytes("b"), none())]);
        let wanted = Value::Array(vec![Value::Int(2), keys]);
        assert_eq!(read("*3\r\n:2\r\n$1\r\na\r\n$1\r\nb\r\n", &HITS), wanted);
        let named = "%2\r\n+total_results\r\n:2\r\n+results\r\n*2\r\n%1\r\n+id\r\n$1\r\na\r\n%1\r\n+id\r\n$1\r\nb\r\n";
        assert_eq!(read(named, &HITS), wanted);
        let number = Value::Array(vec![Value::Int(2)]);
        assert_eq!(read("*1\r\n:2\r\n", &HITS), number);
        assert_eq!(read("%2\r\n+total_results\r\n:2\r\n+results\r\n*0\r\n", &HITS), number);
    }

    #[test]
    fn sort_keys_stand_before_the_fields() {
        let flat = "*4\r\n:1\r\n$1\r\na\r\n$2\r\n#9\r\n*2\r\n$1\r\nt\r\n$1\r\nx\r\n";
        let named = "%2\r\n+total_results\r\n:1\r\n+results\r\n*1\r\n\
            %3\r\n+id\r\n$1\r\na\r\n+sortkey\r\n$2\r\n#9\r\n+extra_attributes\r\n%1\r\n$1\r\nt\r\n$1\r\nx\r\n";
        let document = Value::Array(vec![bytes("#9"), title("x")]);
        let wanted = Value::Array(vec![Value::Int(1), Value::Map(vec![(bytes("a"), document)])]);
        assert_eq!(read(flat, &SORTED), wanted);
        assert_eq!(read(named, &SORTED), wanted);
        let keys = Value::Map(vec![(bytes("a"), Value::Array(vec![bytes("#9"), Value::Map(Vec::new())]))]);
        assert_eq!(
            read("*3\r\n:1\r\n$1\r\na\r\n$2\r\n#9\r\n", &SORTED),
            Value::Array(vec![Value::Int(1), keys])
        );
    }

    #[test]
    fn a_document_that_expired_has_nothing_for_fields() {
        let documents = Value::Map(vec![(bytes("a"), Value::Nil)]);
        assert_eq!(
            read("*3\r\n:1\r\n$1\r\na\r\n$-1\r\n", &HITS),
            Value::Array(vec![Value::Int(1), documents])
        );
    }

    #[test]
    fn records_come_without_their_number() {
        let flat = "*2\r\n:1\r\n*4\r\n$1\r\nt\r\n$1\r\nx\r\n$1\r\nn\r\n$-1\r\n";
        let named = "%2\r\n+total_results\r\n:1\r\n+results\r\n*1\r\n\
            %1\r\n+extra_attributes\r\n%2\r\n$1\r\nt\r\n$1\r\nx\r\n$1\r\nn\r\n_\r\n";
        let row = Value::Map(vec![(bytes("t"), bytes("x")), (bytes("n"), Value::Nil)]);
        assert_eq!(read(flat, &Shape::Rows), Value::Array(vec![row.clone()]));
        assert_eq!(read(named, &Shape::Rows), Value::Array(vec![row]));
        assert_eq!(read("*1\r\n:0\r\n", &Shape::Rows), Value::Array(Vec::new()));
    }

    #[test]
    fn other_forms_pass_through() {
        for reply in [
            "*4\r\n:1\r\n$1\r\na\r\n$1\r\n5\r\n*0\r\n",
            "*2\r\n*1\r\n:0\r\n:5\r\n",
            "%1\r\n+results\r\n*0\r\n",
            "*0\r\n",
        ] {
            assert_eq!(read(reply, &HITS), read(reply, &Shape::Any), "{reply}");
        }
        let cursor = "*2\r\n*1\r\n:0\r\n:5\r\n";
        assert_eq!(read(cursor, &Shape::Rows), read(cursor, &Shape::Any));
    }
}
