//! Turns a call in the notation of the vectors into the words on the wire: the reference for every language's builders.

use toml::Value;

use crate::layout::Keys;
use crate::notation::args::{Field, Kind, List, Scalar, Token, Type, parameters};
use crate::spec::{Args, Command, Form};
use crate::value::unhex;

/// The command's words and its arguments.
pub(crate) fn words(command: &Command, form: &Form, args: &Args) -> Result<Vec<Vec<u8>>, String> {
    let known = form.parameters();
    if let Some(name) =
        args.0.keys().find(|name| !known.iter().any(|field| field.name.as_ref() == Some(*name)))
    {
        return Err(format!("`{name}` is no argument of {}", form.name));
    }
    let mut words: Vec<Vec<u8>> = command.words.iter().map(|word| word.clone().into_bytes()).collect();
    put_fields(&form.args, &args.0, &mut words)?;
    Ok(words)
}

/// The keys among the words of a call of a form.
pub(crate) fn keys<'w>(form: &Form, words: &'w [Vec<u8>]) -> Vec<&'w [u8]> {
    form.keys.iter().flat_map(|keys| at(keys, words)).map(|word| &word[..]).collect()
}

fn at<'w>(keys: &Keys, words: &'w [Vec<u8>]) -> Vec<&'w Vec<u8>> {
    match keys {
        Keys::Range { first, last, step } => {
            let last = match usize::try_from(*last) {
                Ok(last) => last,
                Err(_) => words.len().saturating_sub(usize::from(last.unsigned_abs())),
            };
            words.iter().take(last + 1).skip(usize::from(*first)).step_by(usize::from(*step)).collect()
        }
        Keys::Counted { count, first, step } => {
            let count =
                words.get(usize::from(*count)).and_then(|word| std::str::from_utf8(word).ok()?.parse().ok());
            words
                .iter()
                .skip(usize::from(*first))
                .step_by(usize::from(*step))
                .take(count.unwrap_or(0))
                .collect()
        }
        Keys::After { search, divide } => {
            let rest = search.after(words);
            rest.iter().take(rest.len() / usize::from(*divide)).collect()
        }
        Keys::Next(search) => search.after(words).iter().take(1).collect(),
    }
}

fn put_fields(fields: &[Field], args: &toml::Table, words: &mut Vec<Vec<u8>>) -> Result<(), String> {
    for field in fields {
        match (&field.name, &field.kind) {
            (Some(name), kind) => match args.get(name) {
                Some(value) if field.is_flag() => put_flag(kind, value, words),
                Some(value) => put(kind, value, words),
                None if field.optional => Ok(()),
                None => Err("is missing".to_owned()),
            }
            .map_err(|message| format!("`{name}` {message}"))?,
            (None, Kind::Token(token)) => {
                words.push(token.word.clone().into_bytes());
                put_fields(&token.fields, args, words)?;
            }
            (None, _) => return Err("has an argument without a name".to_owned()),
        }
    }
    Ok(())
}

fn put_flag(kind: &Kind, value: &Value, words: &mut Vec<Vec<u8>>) -> Result<(), String> {
    match (kind, value) {
        (Kind::Token(token), Value::Boolean(true)) => words.push(token.word.clone().into_bytes()),
        (_, Value::Boolean(false)) => {}
        _ => return Err(format!("is a flag, and `{value}` is neither true nor false")),
    }
    Ok(())
}

fn put(kind: &Kind, value: &Value, words: &mut Vec<Vec<u8>>) -> Result<(), String> {
    match kind {
        Kind::Scalar(scalar) => words.push(scalar_word(*scalar, value)?),
        Kind::Token(token) => put_token(token, value, words)?,
        Kind::OneOf(choices) => put_choice(choices, value, words)?,
        Kind::List(list) => put_list(list, value, words)?,
        Kind::Tuple(fields) => put_tuple(fields, value, words)?,
    }
    Ok(())
}

fn put_token(token: &Token, value: &Value, words: &mut Vec<Vec<u8>>) -> Result<(), String> {
    words.push(token.word.clone().into_bytes());
    match (&parameters(&token.fields)[..], value) {
        ([], Value::Boolean(true)) => put_fields(&token.fields, &toml::Table::new(), words),
        ([only], value) => put(&only.kind, value, words),
        (_, Value::Table(args)) => put_fields(&token.fields, args, words),
        _ => Err(format!("does not take `{value}` for {}", token.word)),
    }
}

/// `"NX"` or `{ EX = 10 }` for words, anything else for the alternative that is not a word.
fn put_choice(choices: &[Kind], value: &Value, words: &mut Vec<Vec<u8>>) -> Result<(), String> {
    let token = |word: &str| {
        choices.iter().find_map(|choice| match choice {
            Kind::Token(token) if token.word == word => Some(token),
            _ => None,
        })
    };
    match value {
        Value::String(word) if let Some(token) = token(word).filter(|token| token.fields.is_empty()) => {
            words.push(token.word.clone().into_bytes());
            return Ok(());
        }
        Value::Table(table) if table.len() == 1 => {
            if let Some((token, value)) =
                table.iter().find_map(|(word, value)| token(word).map(|token| (token, value)))
            {
                return put_token(token, value, words);
            }
        }
        _ => {}
    }
    match choices.iter().find(|choice| !matches!(choice, Kind::Token(_))) {
        Some(choice) => put(choice, value, words),
        None => Err(format!("has no alternative for `{value}`")),
    }
}

fn put_list(list: &List, value: &Value, words: &mut Vec<Vec<u8>>) -> Result<(), String> {
    let items = value.as_array().ok_or_else(|| format!("is a list, and `{value}` is not"))?;
    if items.is_empty() && !list.may_be_empty {
        return Err("may not be empty".to_owned());
    }
    if list.counted {
        words.push(items.len().to_string().into_bytes());
    }
    items.iter().try_for_each(|item| put(&list.item, item, words))
}

fn put_tuple(fields: &[Field], value: &Value, words: &mut Vec<Vec<u8>>) -> Result<(), String> {
    if let Value::Table(named) = value {
        return put_fields(fields, named, words);
    }
    let least = fields.iter().take_while(|field| !field.optional).count();
    match value.as_array() {
        Some(parts) if (least..=fields.len()).contains(&parts.len()) => {
            fields.iter().zip(parts).try_for_each(|(field, part)| put(&field.kind, part, words))
        }
        _ => Err(format!("needs {} parts, and `{value}` has others", fields.len())),
    }
}

fn scalar_word(scalar: Scalar, value: &Value) -> Result<Vec<u8>, String> {
    let word = match (scalar.ty, value) {
        (Type::Key | Type::Bytes | Type::Text, value) => bytes(value),
        (Type::I64, Value::Integer(number)) => Some(number.to_string().into_bytes()),
        (Type::U64, Value::Integer(number)) if *number >= 0 => Some(number.to_string().into_bytes()),
        (Type::F64, Value::Integer(number)) => Some(number.to_string().into_bytes()),
        (Type::F64, Value::Float(number)) if !number.is_nan() => Some(number.to_string().into_bytes()),
        _ => None,
    };
    word.ok_or_else(|| format!("cannot be `{value}`"))
}

/// `"text"`, or `{ hex = "ff00" }` for bytes that are not text.
pub(crate) fn bytes(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::String(text) => Some(text.clone().into_bytes()),
        Value::Table(table) if table.len() == 1 => unhex(table.get("hex")?.as_str()?),
        _ => None,
    }
}
