//! The model of a command's arguments, in the order in which they go on the wire. See README.md for the notation.

/// One argument of a command, or one part of a larger argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// Absent for a word that is always sent, such as a variant's `GET`, and for the element of a list.
    pub(crate) name: Option<String>,
    pub(crate) optional: bool,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One word on the wire.
    Scalar(Scalar),
    /// A fixed word and what follows it. Without fields, and optional, it is a flag.
    Token(Token),
    /// Exactly one of these; at least two.
    OneOf(Vec<Kind>),
    List(List),
    /// Several fields that belong together, such as a key and its value.
    Tuple(Vec<Field>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scalar {
    pub(crate) ty: Type,
    pub(crate) unit: Option<Unit>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    /// The name of a key: bytes, and what a cluster routes by.
    Key,
    /// Any bytes of the user's.
    Bytes,
    /// Text that is not the user's data, such as the name of a setting.
    Text,
    I64,
    U64,
    F64,
}

/// What a number counts. Absolute times are since 1970-01-01 00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    Milliseconds,
    UnixSeconds,
    UnixMilliseconds,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// As sent, such as `EX`.
    pub(crate) word: String,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct List {
    pub(crate) item: Box<Kind>,
    /// The number of items goes before them.
    pub(crate) counted: bool,
    /// Whether the list may be sent without items. A list that may not is still left out when its field is optional.
    pub(crate) may_be_empty: bool,
}

impl Type {
    pub(crate) const ALL: [(&'static str, Type); 6] = [
        ("key", Type::Key),
        ("bytes", Type::Bytes),
        ("text", Type::Text),
        ("i64", Type::I64),
        ("u64", Type::U64),
        ("f64", Type::F64),
    ];
}

impl Unit {
    pub(crate) const ALL: [(&'static str, Unit); 4] = [
        ("s", Unit::Seconds),
        ("ms", Unit::Milliseconds),
        ("unix_s", Unit::UnixSeconds),
        ("unix_ms", Unit::UnixMilliseconds),
    ];
}

impl Field {
    /// Whether the caller only says yes or no to it.
    pub(crate) fn is_flag(&self) -> bool {
        self.optional && matches!(&self.kind, Kind::Token(token) if token.fields.is_empty())
    }
}

impl Kind {
    /// The tokens to choose from, if there are only tokens without fields: an enumeration.
    pub(crate) fn as_enumeration(&self) -> Option<Vec<&str>> {
        let Kind::OneOf(choices) = self else { return None };
        choices
            .iter()
            .map(|choice| match choice {
                Kind::Token(token) if token.fields.is_empty() => Some(token.word.as_str()),
                _ => None,
            })
            .collect()
    }

    pub(crate) fn contains_key(&self) -> bool {
        match self {
            Kind::Scalar(scalar) => scalar.ty == Type::Key,
            Kind::Token(Token { fields, .. }) | Kind::Tuple(fields) => {
                fields.iter().any(|field| field.kind.contains_key())
            }
            Kind::OneOf(choices) => choices.iter().any(Kind::contains_key),
            Kind::List(list) => list.item.contains_key(),
        }
    }
}

/// The arguments that a caller gives, in wire order: fields with a name, and those inside words that are always sent.
pub(crate) fn parameters(fields: &[Field]) -> Vec<&Field> {
    let mut found = Vec::new();
    for field in fields {
        match (&field.name, &field.kind) {
            (Some(_), _) => found.push(field),
            (None, Kind::Token(token)) => found.extend(parameters(&token.fields)),
            (None, _) => {}
        }
    }
    found
}
