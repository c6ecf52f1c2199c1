//! The reply notation and its model.
//!
//! ```text
//! shape := one ["?"]
//! one   := any | ok | int | bool | double | number | bytes | text
//!        | "[" shape "]" | "(" shape ("," shape)* ")" | "{" shape ":" shape "}"
//!        | each "<" shape ">" | hits | sorted_hits | rows
//!        | set "<" shape ">" | pairs "<" shape "," shape ">" | headed "<" shape "," shape ">"
//!        | record "{" name ":" shape ("," name ":" shape)* "}"
//! ```

use super::lex::{Cursor, Lexeme, lex};

/// What a reply looks like, after RESP2 and RESP3 have been made equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// As the server sent it.
    Any,
    Ok,
    Int,
    /// The server's 0 and 1.
    Bool,
    Double,
    /// An integer or a double, or a list of such.
    Number,
    /// The user's bytes.
    Bytes,
    /// Text of the server's own.
    Text,
    List(Box<Shape>),
    Set(Box<Shape>),
    Map(Box<Shape>, Box<Shape>),
    /// A list of two-element lists; unlike a map it may repeat a key, and its order means something.
    Pairs(Box<Shape>, Box<Shape>),
    /// One, or a list of them.
    Each(Box<Shape>),
    /// What a search found: a number, and unless it stays alone, documents by key.
    Hits,
    /// The same, where each document is what it was sorted by and its fields.
    SortedHits,
    /// What an aggregation made: records.
    Rows,
    /// The first, or where the server adds something to it, a list of the first and the list of what is added.
    Headed(Box<Shape>, Box<Shape>),
    Tuple(Vec<Shape>),
    /// A map with known field names.
    Record(Vec<(String, Shape)>),
    /// This, or nil.
    Optional(Box<Shape>),
}

const SCALARS: [(&str, Shape); 11] = [
    ("any", Shape::Any),
    ("ok", Shape::Ok),
    ("int", Shape::Int),
    ("bool", Shape::Bool),
    ("double", Shape::Double),
    ("number", Shape::Number),
    ("bytes", Shape::Bytes),
    ("text", Shape::Text),
    ("hits", Shape::Hits),
    ("sorted_hits", Shape::SortedHits),
    ("rows", Shape::Rows),
];

/// Reads a reply's shape.
pub(crate) fn parse(text: &str) -> Result<Shape, String> {
    let lexemes: Vec<Lexeme> = lex(text)?.into_iter().filter(|lexeme| *lexeme != Lexeme::Line).collect();
    let cursor = &mut Cursor::new(&lexemes);
    let shape = shape(cursor)?;
    match cursor.take() {
        None => Ok(shape),
        Some(other) => Err(format!("{other} comes after the end of the shape")),
    }
}

fn shape(cursor: &mut Cursor<'_>) -> Result<Shape, String> {
    let shape = one(cursor)?;
    Ok(if cursor.take_sign('?') { Shape::Optional(Box::new(shape)) } else { shape })
}

fn one(cursor: &mut Cursor<'_>) -> Result<Shape, String> {
    match cursor.take() {
        Some(Lexeme::Name(name)) => named(cursor, name),
        Some(Lexeme::Sign('[')) => {
            let item = shape(cursor)?;
            cursor.expect(']')?;
            Ok(Shape::List(Box::new(item)))
        }
        Some(Lexeme::Sign('(')) => tuple(cursor),
        Some(Lexeme::Sign('{')) => {
            let (key, value) = two(cursor, ':')?;
            cursor.expect('}')?;
            Ok(Shape::Map(key, value))
        }
        Some(other) => Err(format!("expected a shape instead of {other}")),
        None => Err("expected a shape at the end".to_owned()),
    }
}

fn named(cursor: &mut Cursor<'_>, name: &str) -> Result<Shape, String> {
    match name {
        "set" => inside(cursor).map(Shape::Set),
        "each" => inside(cursor).map(Shape::Each),
        "pairs" => {
            cursor.expect('<')?;
            let (first, second) = two(cursor, ',')?;
            cursor.expect('>')?;
            Ok(Shape::Pairs(first, second))
        }
        "headed" => {
            cursor.expect('<')?;
            let (head, rest) = two(cursor, ',')?;
            cursor.expect('>')?;
            Ok(Shape::Headed(head, rest))
        }
        "record" => record(cursor),
        _ => match SCALARS.iter().find(|(known, _)| *known == name) {
            Some((_, shape)) => Ok(shape.clone()),
            None => Err(format!("`{name}` is not a shape")),
        },
    }
}

fn inside(cursor: &mut Cursor<'_>) -> Result<Box<Shape>, String> {
    cursor.expect('<')?;
    let item = shape(cursor)?;
    cursor.expect('>')?;
    Ok(Box::new(item))
}

fn two(cursor: &mut Cursor<'_>, between: char) -> Result<(Box<Shape>, Box<Shape>), String> {
    let first = shape(cursor)?;
    cursor.expect(between)?;
    Ok((Box::new(first), Box::new(shape(cursor)?)))
}

fn tuple(cursor: &mut Cursor<'_>) -> Result<Shape, String> {
    let mut items = vec![shape(cursor)?];
    while cursor.take_sign(',') {
        items.push(shape(cursor)?);
    }
    cursor.expect(')')?;
    Ok(Shape::Tuple(items))
}

fn record(cursor: &mut Cursor<'_>) -> Result<Shape, String> {
    cursor.expect('{')?;
    let mut fields = Vec::new();
    loop {
        let name = match cursor.take() {
            Some(Lexeme::Name(name) | Lexeme::Word(name)) => name.clone(),
            _ => return Err("a record needs field names".to_owned()),
        };
        cursor.expect(':')?;
        fields.push((name, shape(cursor)?));
        if !cursor.take_sign(',') {
            break;
        }
    }
    cursor.expect('}')?;
    Ok(Shape::Record(fields))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_nested_shapes() {
        assert_eq!(parse("[bytes?]"), Ok(Shape::List(Box::new(Shape::Optional(Box::new(Shape::Bytes))))));
        assert_eq!(parse("{bytes: int}"), Ok(Shape::Map(Box::new(Shape::Bytes), Box::new(Shape::Int))));
        assert_eq!(
            parse("(bytes, set<text>)"),
            Ok(Shape::Tuple(vec![Shape::Bytes, Shape::Set(Box::new(Shape::Text))]))
        );
        assert_eq!(parse("each<int?>"), Ok(Shape::Each(Box::new(Shape::Optional(Box::new(Shape::Int))))));
        assert_eq!(
            parse("[headed<bytes, number>]"),
            Ok(Shape::List(Box::new(Shape::Headed(Box::new(Shape::Bytes), Box::new(Shape::Number)))))
        );
        assert_eq!(
            parse("record{matches: any, len: int}"),
            Ok(Shape::Record(vec![("matches".to_owned(), Shape::Any), ("len".to_owned(), Shape::Int)]))
        );
    }

    #[test]
    fn says_what_is_wrong() {
        let wrong = [
            ("", "expected a shape at the end"),
            ("string", "`string` is not a shape"),
            ("[int", "expected `]` at the end"),
            ("int int", "`int` comes after the end of the shape"),
            ("{int, int}", "expected `:` instead of `,`"),
        ];
        for (text, message) in wrong {
            assert_eq!(parse(text), Err(message.to_owned()), "{text}");
        }
    }
}
