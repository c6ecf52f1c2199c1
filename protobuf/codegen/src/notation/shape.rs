//! The reply notation and its model.
//!
//! ```text
//! shape := one ["?"]
//! one   := any | ok | closed | int | bool | double | number | bytes | text
//!        | "[" shape "]" | "(" shape ("," shape)* ["," "*" shape] ")" | "{" shape ":" shape "}"
//!        | each "<" shape ">" | hits | sorted_hits | rows
//!        | set "<" shape ">" | pairs "<" shape "," shape ">" | headed "<" shape "," shape ">"
//!        | record "{" name ["?"] ":" shape ("," name ["?"] ":" shape)* "}"
//!        | the name of another shape
//! ```

use std::collections::BTreeMap;

use super::lex::{Cursor, Lexeme, lex};

/// What a reply looks like, after RESP2 and RESP3 have been made equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// As the server sent it.
    Any,
    Ok,
    /// Nothing: the server closes the connection, which counts as OK.
    Closed,
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
    /// At the end of a tuple: what every further item is.
    Rest(Box<Shape>),
    /// A map with known field names.
    Record(Vec<RecordField>),
    /// Another shape, by its name.
    Named(String),
    /// This, or nil.
    Optional(Box<Shape>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RecordField {
    /// One that ends with `*` stands for all that begin so.
    pub(crate) name: String,
    /// Whether some servers leave it out.
    pub(crate) may_be_absent: bool,
    pub(crate) shape: Shape,
}

/// The shapes that have names.
pub(crate) type Shapes = BTreeMap<String, Shape>;

impl Shape {
    /// What it is made of, one level down.
    pub(crate) fn parts(&self) -> Vec<&Shape> {
        match self {
            Shape::List(inner)
            | Shape::Set(inner)
            | Shape::Each(inner)
            | Shape::Optional(inner)
            | Shape::Rest(inner) => {
                vec![inner]
            }
            Shape::Map(first, second) | Shape::Pairs(first, second) | Shape::Headed(first, second) => {
                vec![first, second]
            }
            Shape::Tuple(items) => items.iter().collect(),
            Shape::Record(fields) => fields.iter().map(|field| &field.shape).collect(),
            _ => Vec::new(),
        }
    }

    /// The names that it mentions.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Shape::Named(name) => vec![name],
            shape => shape.parts().into_iter().flat_map(Shape::names).collect(),
        }
    }

    /// Whether it or something inside is such a shape.
    pub(crate) fn holds(&self, shapes: &Shapes, is: &dyn Fn(&Shape) -> bool) -> bool {
        self.look(shapes, &mut Vec::new(), is)
    }

    /// Enters each named shape once, as it may contain itself.
    fn look<'a>(
        &'a self,
        shapes: &'a Shapes,
        entered: &mut Vec<&'a str>,
        is: &dyn Fn(&Shape) -> bool,
    ) -> bool {
        match self {
            Shape::Named(name) if entered.contains(&name.as_str()) => false,
            Shape::Named(name) => {
                entered.push(name);
                shapes.get(name).is_some_and(|shape| shape.look(shapes, entered, is))
            }
            shape => is(shape) || shape.parts().into_iter().any(|part| part.look(shapes, entered, is)),
        }
    }
}

const SCALARS: [(&str, Shape); 12] = [
    ("any", Shape::Any),
    ("ok", Shape::Ok),
    ("closed", Shape::Closed),
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
            None => Ok(Shape::Named(name.to_owned())),
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
        if cursor.take_sign('*') {
            items.push(Shape::Rest(Box::new(shape(cursor)?)));
            break;
        }
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
        let may_be_absent = cursor.take_sign('?');
        cursor.expect(':')?;
        fields.push(RecordField { name, may_be_absent, shape: shape(cursor)? });
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

    fn field(name: &str, shape: Shape) -> RecordField {
        RecordField { name: name.to_owned(), may_be_absent: false, shape }
    }

    #[test]
    fn finds_what_a_shape_holds_even_in_one_that_contains_itself() {
        let tree = parse("record{leaf: bool, below: [tree]}").expect("valid");
        let shapes = Shapes::from([("tree".to_owned(), tree)]);
        let shape = parse("{text: tree}").expect("valid");
        assert!(shape.holds(&shapes, &|shape| *shape == Shape::Bool));
        assert!(!shape.holds(&shapes, &|shape| *shape == Shape::Int));
    }

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
            Ok(Shape::Record(vec![field("matches", Shape::Any), field("len", Shape::Int)]))
        );
        assert_eq!(
            parse("(int, *node)"),
            Ok(Shape::Tuple(vec![Shape::Int, Shape::Rest(Box::new(Shape::Named("node".to_owned())))]))
        );
        assert_eq!(
            parse("record{\"db.*\"?: int}"),
            Ok(Shape::Record(vec![RecordField { may_be_absent: true, ..field("db.*", Shape::Int) }]))
        );
    }

    #[test]
    fn says_what_is_wrong() {
        let wrong = [
            ("", "expected a shape at the end"),
            ("[int", "expected `]` at the end"),
            ("int int", "`int` comes after the end of the shape"),
            ("{int, int}", "expected `:` instead of `,`"),
            ("(int, *int, int)", "expected `)` instead of `,`"),
        ];
        for (text, message) in wrong {
            assert_eq!(parse(text), Err(message.to_owned()), "{text}");
        }
    }
}
