//! Python expressions for the words that an argument becomes, and the types of parameters.
//! The functions that the expressions call are in `glide_shared/commands/_words.py`.

use crate::notation::args::{Field, Kind, List, Scalar, Token, Type};

/// The option classes that the overlay gives a parameter.
#[derive(Debug, Clone)]
pub(crate) struct Option(pub(crate) Vec<String>);

pub(crate) fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// The words of a parameter called `name`, as items of a tuple.
pub(crate) fn of(kind: &Kind, name: &str, option: std::option::Option<&Option>) -> Vec<String> {
    of_value(kind, name, name, option)
}

/// The words of the value of `expr`, which messages call `name`.
fn of_value(kind: &Kind, expr: &str, name: &str, option: std::option::Option<&Option>) -> Vec<String> {
    match (kind, option) {
        (Kind::List(list), option) => vec![list_words(list, expr, name, option)],
        (Kind::Token(Token { word, fields }), option) if fields.len() < 2 => {
            let inner = fields.iter().flat_map(|field| of_value(&field.kind, expr, name, option));
            std::iter::once(quoted(word)).chain(inner).collect()
        }
        (_, Some(Option(classes))) => {
            vec![format!("*as_option(\"{name}\", {expr}, {})", classes.join(", "))]
        }
        (Kind::Scalar(scalar), None) => vec![scalar_word(*scalar, expr, name)],
        (Kind::OneOf(choices), None) => match kind.as_enumeration() {
            Some(words) => vec![format!("as_word(\"{name}\", {expr}, {})", tuple(&words))],
            None => vec![format!("*as_alternative(\"{name}\", {expr}, {})", tuple(&tokens(choices)))],
        },
        (Kind::Token(Token { word, fields }), None) => {
            vec![quoted(word), format!("*as_fields(\"{name}\", {expr}, {})", fields.len())]
        }
        (Kind::Tuple(fields), None) => vec![format!("*as_fields(\"{name}\", {expr}, {})", fields.len())],
    }
}

fn list_words(list: &List, expr: &str, name: &str, option: std::option::Option<&Option>) -> String {
    let (items, per_item) = match (&*list.item, option) {
        (_, Some(Option(classes))) => {
            let least = if list.may_be_empty { ", least=0" } else { "" };
            (format!("as_options(\"{name}\", {expr}, {}{least})", classes.join(", ")), 1)
        }
        (Kind::Scalar(Scalar { ty: Type::I64 | Type::U64, .. }), None) => {
            (format!("as_integers(\"{name}\", {expr})"), 1)
        }
        (Kind::Token(Token { word, fields }), None) if fields.len() == 1 => {
            (format!("as_prefixed(\"{name}\", {expr}, {})", quoted(word)), 2)
        }
        (Kind::Token(Token { word, fields }), None) if !fields.is_empty() => {
            let words = std::iter::once(quoted(word)).chain(
                fields
                    .iter()
                    .enumerate()
                    .flat_map(|(at, field)| of_value(&field.kind, &format!("item[{at}]"), name, None)),
            );
            let words: Vec<String> = words.collect();
            (format!("as_each(\"{name}\", {expr}, lambda item: ({}))", words.join(", ")), words.len())
        }
        (Kind::Tuple(fields), None) if is_entry(fields) => {
            (format!("as_pairs(\"{name}\", {expr})"), fields.len())
        }
        (item @ Kind::Tuple(fields), None) => {
            let words = of_value(item, "item", name, None).concat();
            let words = words.trim_start_matches('*');
            (format!("as_each(\"{name}\", {expr}, lambda item: {words})"), fields.len())
        }
        (Kind::OneOf(choices), None) => {
            (format!("as_alternatives(\"{name}\", {expr}, {})", tuple(&tokens(choices))), 1)
        }
        _ if list.may_be_empty => (format!("as_list(\"{name}\", {expr})"), 1),
        _ => (format!("as_many(\"{name}\", {expr})"), 1),
    };
    if list.counted { format!("*as_counted({items}, {per_item})") } else { format!("*{items}") }
}

/// A name with its value: Python has mappings for many of them.
pub(super) fn is_entry(fields: &[Field]) -> bool {
    let is_string = |field: &Field| match field.kind {
        Kind::Scalar(scalar) => matches!(scalar.ty, Type::Key | Type::Bytes | Type::Text),
        _ => false,
    };
    fields.len() == 2 && fields.iter().all(is_string)
}

fn scalar_word(scalar: Scalar, expr: &str, name: &str) -> String {
    match scalar.ty {
        Type::Key | Type::Bytes | Type::Text => expr.to_owned(),
        Type::I64 => format!("as_integer(\"{name}\", {expr})"),
        Type::U64 => format!("as_unsigned(\"{name}\", {expr})"),
        Type::F64 => format!("as_number(\"{name}\", {expr})"),
    }
}

fn tokens(choices: &[Kind]) -> Vec<&str> {
    choices
        .iter()
        .filter_map(|choice| match choice {
            Kind::Token(token) => Some(token.word.as_str()),
            _ => None,
        })
        .collect()
}

fn tuple(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("({},)", words.join(", ")).replace(",)", if words.len() == 1 { ",)" } else { ")" })
}

/// The type of a parameter that is given.
pub(crate) fn ty(kind: &Kind, option: std::option::Option<&Option>) -> String {
    match (kind, option) {
        (Kind::List(list), _) => list_type(list, option),
        (Kind::Token(Token { fields, .. }), _) if fields.len() == 1 => ty(&fields[0].kind, option),
        (_, Some(Option(classes))) => match &classes[..] {
            [only] => only.clone(),
            _ => format!("Union[{}]", classes.join(", ")),
        },
        (Kind::Scalar(scalar), None) => scalar_type(*scalar).to_owned(),
        (Kind::OneOf(choices), None) => match kind.as_enumeration() {
            Some(words) => {
                format!("Literal[{}]", words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(", "))
            }
            None if choices.iter().any(holds_list) => {
                "Tuple[str, Union[int, TEncodable, List[int]]]".to_owned()
            }
            None => "Tuple[str, Union[int, TEncodable]]".to_owned(),
        },
        (Kind::Token(Token { fields, .. }) | Kind::Tuple(fields), None) => {
            format!("Tuple[{}]", types(fields).join(", "))
        }
    }
}

fn holds_list(choice: &Kind) -> bool {
    matches!(choice, Kind::Token(token) if token.fields.iter().any(|field| matches!(field.kind, Kind::List(_))))
}

fn list_type(list: &List, option: std::option::Option<&Option>) -> String {
    match &*list.item {
        Kind::Tuple(fields) if is_entry(fields) => format!("Mapping[{}]", types(fields).join(", ")),
        item => format!("List[{}]", ty(item, option)),
    }
}

fn types(fields: &[Field]) -> Vec<String> {
    fields.iter().map(|field| ty(&field.kind, None)).collect()
}

fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar.ty {
        Type::Key | Type::Bytes | Type::Text => "TEncodable",
        Type::I64 | Type::U64 => "int",
        Type::F64 => "float",
    }
}
