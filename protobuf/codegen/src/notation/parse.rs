//! Parses the arguments notation.
//!
//! ```text
//! fields := field (("," | end of line) field)*
//! field  := [name ["?"] ":"] kind
//! kind   := one ("|" one)*
//! one    := scalar ["@" unit] | TOKEN ["(" fields ")"] | "(" fields ")" | ["#"] "[" kind "]" ["*"]
//! ```

use super::args::{Field, Kind, List, Scalar, Token, Type, Unit};
use super::lex::{Cursor, Lexeme, lex};

/// Reads a command's arguments.
pub(crate) fn parse(text: &str) -> Result<Vec<Field>, String> {
    let lexemes = lex(text)?;
    let cursor = &mut Cursor::new(&lexemes);
    let mut fields = Vec::new();
    while cursor.peek(0).is_some() {
        fields.push(field(cursor)?);
        match cursor.take() {
            None | Some(Lexeme::Line | Lexeme::Sign(',')) => {}
            Some(other) => return Err(format!("expected a new line before {other}")),
        }
    }
    unique_names(&fields)?;
    Ok(fields)
}

fn field(cursor: &mut Cursor<'_>) -> Result<Field, String> {
    let named =
        matches!((cursor.peek(0), cursor.peek(1)), (Some(Lexeme::Name(_)), Some(Lexeme::Sign('?' | ':'))));
    if !named {
        let kind = kind(cursor)?;
        if !matches!(kind, Kind::Token(_)) {
            return Err("an argument needs a name, unless it is a word that is always sent".to_owned());
        }
        return Ok(Field { name: None, optional: false, kind });
    }

    let Some(Lexeme::Name(name)) = cursor.take() else { unreachable!("looked at above") };
    let optional = cursor.take_sign('?');
    cursor.expect(':')?;
    Ok(Field { name: Some(name.clone()), optional, kind: kind(cursor)? })
}

fn kind(cursor: &mut Cursor<'_>) -> Result<Kind, String> {
    let first = one(cursor)?;
    if cursor.peek(0) != Some(&Lexeme::Sign('|')) {
        return Ok(first);
    }
    let mut choices = vec![first];
    while cursor.take_sign('|') {
        choices.push(one(cursor)?);
    }
    Ok(Kind::OneOf(choices))
}

fn one(cursor: &mut Cursor<'_>) -> Result<Kind, String> {
    match cursor.take() {
        Some(Lexeme::Name(name)) => scalar(cursor, name),
        Some(Lexeme::Word(word)) => {
            let fields = if cursor.take_sign('(') { fields_until_close(cursor)? } else { Vec::new() };
            Ok(Kind::Token(Token { word: word.clone(), fields }))
        }
        Some(Lexeme::Sign('(')) => Ok(Kind::Tuple(fields_until_close(cursor)?)),
        Some(Lexeme::Sign('[')) => list(cursor, false),
        Some(Lexeme::Sign('#')) => {
            cursor.expect('[')?;
            list(cursor, true)
        }
        Some(other) => Err(format!("expected a type, a TOKEN or a list instead of {other}")),
        None => Err("expected a type, a TOKEN or a list at the end".to_owned()),
    }
}

fn scalar(cursor: &mut Cursor<'_>, name: &str) -> Result<Kind, String> {
    let ty =
        look_up(&Type::ALL, name).ok_or_else(|| format!("`{name}` is not a type: {}", names(&Type::ALL)))?;
    if !cursor.take_sign('@') {
        return Ok(Kind::Scalar(Scalar { ty, unit: None }));
    }
    let Some(Lexeme::Name(unit)) = cursor.take() else {
        return Err(format!("`@` needs a unit: {}", names(&Unit::ALL)));
    };
    let unit =
        look_up(&Unit::ALL, unit).ok_or_else(|| format!("`{unit}` is not a unit: {}", names(&Unit::ALL)))?;
    Ok(Kind::Scalar(Scalar { ty, unit: Some(unit) }))
}

fn list(cursor: &mut Cursor<'_>, counted: bool) -> Result<Kind, String> {
    let item = Box::new(kind(cursor)?);
    cursor.expect(']')?;
    Ok(Kind::List(List { item, counted, may_be_empty: cursor.take_sign('*') }))
}

fn fields_until_close(cursor: &mut Cursor<'_>) -> Result<Vec<Field>, String> {
    let mut fields = vec![field(cursor)?];
    while cursor.take_sign(',') {
        fields.push(field(cursor)?);
    }
    cursor.expect(')')?;
    unique_names(&fields)?;
    Ok(fields)
}

fn unique_names(fields: &[Field]) -> Result<(), String> {
    let parameters = super::args::parameters(fields);
    let names: Vec<&str> = parameters.iter().filter_map(|field| field.name.as_deref()).collect();
    match names.iter().enumerate().find(|(index, name)| names[..*index].contains(name)) {
        Some((_, name)) => Err(format!("`{name}` is there twice")),
        None => Ok(()),
    }
}

fn look_up<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
}

fn names<T>(table: &[(&str, T)]) -> String {
    table.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalar(ty: Type) -> Kind {
        Kind::Scalar(Scalar { ty, unit: None })
    }

    fn named(name: &str, kind: Kind) -> Field {
        Field { name: Some(name.to_owned()), optional: false, kind }
    }

    fn token(word: &str, fields: Vec<Field>) -> Kind {
        Kind::Token(Token { word: word.to_owned(), fields })
    }

    #[test]
    fn reads_options_alternatives_and_units() {
        let fields = parse("key: key\nexpiry?: EX(seconds: u64@s)\n        | KEEPTTL\n").expect("valid");

        let seconds = Kind::Scalar(Scalar { ty: Type::U64, unit: Some(Unit::Seconds) });
        assert_eq!(fields[0], named("key", scalar(Type::Key)));
        assert!(fields[1].optional);
        assert_eq!(
            fields[1].kind,
            Kind::OneOf(vec![token("EX", vec![named("seconds", seconds)]), token("KEEPTTL", vec![])])
        );
    }

    #[test]
    fn reads_lists_of_tuples_with_their_count() {
        let fields = parse("entries: #[(key: key, value: bytes)]*").expect("valid");

        let item = Kind::Tuple(vec![named("key", scalar(Type::Key)), named("value", scalar(Type::Bytes))]);
        let list = List { item: Box::new(item), counted: true, may_be_empty: true };
        assert_eq!(fields, [named("entries", Kind::List(list))]);
    }

    #[test]
    fn reads_words_that_are_always_sent() {
        let fields = parse("STORE(destination: key)\n\"=\"").expect("valid");

        assert_eq!(fields[0].kind, token("STORE", vec![named("destination", scalar(Type::Key))]));
        assert_eq!((&fields[1].name, &fields[1].kind), (&None, &token("=", vec![])));
        assert_eq!(super::super::args::parameters(&fields).len(), 1);
    }

    #[test]
    fn says_what_is_wrong() {
        let wrong = [
            ("key: kye", "`kye` is not a type: key, bytes, text, i64, u64, f64"),
            ("t: u64@minutes", "`minutes` is not a unit: s, ms, unix_s, unix_ms"),
            ("key", "an argument needs a name, unless it is a word that is always sent"),
            ("keys: [key", "expected `]` at the end"),
            ("a: key b: key", "expected a new line before `b`"),
            ("a: key\na: key", "`a` is there twice"),
            ("a: NX |", "expected a type, a TOKEN or a list at the end"),
            ("a: \"x", "a quote is not closed"),
            ("a: key;", "`;` has no meaning in the notation"),
        ];
        for (text, message) in wrong {
            assert_eq!(parse(text), Err(message.to_owned()), "{text}");
        }
    }
}
