//! Replies of all kinds, made up by proptest: their bytes in both protocols, and what they mean.

use bytes::Bytes;
use glide_core::Value;
use proptest::prelude::*;

/// A reply before it is written.
#[derive(Debug, Clone)]
pub(crate) enum Tree {
    Nil,
    Bool(bool),
    Int(i64),
    Double(f64),
    Big(String),
    Simple(String),
    Bulk(Vec<u8>),
    Verbatim(String),
    Error(String),
    BulkError(String),
    Array(Vec<Tree>),
    Set(Vec<Tree>),
    /// The keys get numbers, so that they differ.
    Map(Vec<(Tree, Tree)>),
}

pub(crate) fn trees() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        Just(Tree::Nil),
        any::<bool>().prop_map(Tree::Bool),
        any::<i64>().prop_map(Tree::Int),
        (0..2i64).prop_map(Tree::Int),
        prop_oneof![any::<f64>().prop_filter("no NaN", |double| !double.is_nan()), Just(f64::INFINITY)]
            .prop_map(Tree::Double),
        "-?[1-9][0-9]{20,40}".prop_map(Tree::Big),
        "(OK|[a-zA-Z ]{0,12})".prop_map(Tree::Simple),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(Tree::Bulk),
        "[0-9.]{1,6}".prop_map(|text| Tree::Bulk(text.into_bytes())),
        "[a-z \r\n]{0,12}".prop_map(Tree::Verbatim),
        "[A-Z]{1,8} [a-z ]{0,12}".prop_map(Tree::Error),
        "[A-Z]{1,8} [a-z\r\n]{0,12}".prop_map(Tree::BulkError),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        let items = || prop::collection::vec(inner.clone(), 0..8);
        prop_oneof![
            items().prop_map(Tree::Array),
            prop::collection::vec((inner.clone(), inner.clone()), 0..4).prop_map(|pairs| Tree::Array(
                pairs.into_iter().map(|(a, b)| Tree::Array(vec![a, b])).collect()
            )),
            items().prop_map(Tree::Set),
            prop::collection::vec((inner.clone(), inner.clone()), 0..4).prop_map(Tree::Map),
        ]
    })
}

impl Tree {
    pub(crate) fn resp3(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out, true);
        out
    }

    /// As a server writes it to a client that speaks RESP2.
    pub(crate) fn resp2(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out, false);
        out
    }

    fn write(&self, out: &mut Vec<u8>, resp3: bool) {
        let line = |out: &mut Vec<u8>, text: String| out.extend_from_slice(format!("{text}\r\n").as_bytes());
        let bulk = |out: &mut Vec<u8>, tag: char, bytes: &[u8]| {
            line(out, format!("{tag}{}", bytes.len()));
            out.extend_from_slice(bytes);
            out.extend_from_slice(b"\r\n");
        };
        match self {
            Tree::Nil if resp3 => line(out, "_".into()),
            Tree::Nil => line(out, "$-1".into()),
            Tree::Bool(value) if resp3 => line(out, format!("#{}", if *value { 't' } else { 'f' })),
            Tree::Bool(value) => line(out, format!(":{}", u8::from(*value))),
            Tree::Int(value) => line(out, format!(":{value}")),
            Tree::Double(value) if resp3 => line(out, format!(",{value}")),
            Tree::Double(value) => bulk(out, '$', value.to_string().as_bytes()),
            Tree::Big(digits) if resp3 => line(out, format!("({digits}")),
            Tree::Big(digits) => bulk(out, '$', digits.as_bytes()),
            Tree::Simple(text) => line(out, format!("+{text}")),
            Tree::Bulk(bytes) => bulk(out, '$', bytes),
            Tree::Verbatim(text) if resp3 => bulk(out, '=', format!("txt:{text}").as_bytes()),
            Tree::Verbatim(text) => bulk(out, '$', text.as_bytes()),
            Tree::Error(text) => line(out, format!("-{text}")),
            Tree::BulkError(text) if resp3 => bulk(out, '!', text.as_bytes()),
            Tree::BulkError(text) => line(out, format!("-{}", text.replace(['\r', '\n'], " "))),
            Tree::Array(items) => Self::write_all(items, out, '*', resp3),
            Tree::Set(items) => Self::write_all(items, out, if resp3 { '~' } else { '*' }, resp3),
            Tree::Map(pairs) => {
                let (tag, len) = if resp3 { ('%', pairs.len()) } else { ('*', 2 * pairs.len()) };
                line(out, format!("{tag}{len}"));
                for (number, (_, value)) in pairs.iter().enumerate() {
                    bulk(out, '$', format!("key {number}").as_bytes());
                    value.write(out, resp3);
                }
            }
        }
    }

    fn write_all(items: &[Tree], out: &mut Vec<u8>, tag: char, resp3: bool) {
        out.extend_from_slice(format!("{tag}{}\r\n", items.len()).as_bytes());
        items.iter().for_each(|item| item.write(out, resp3));
    }

    /// What RESP3 says. An error is told by its text alone.
    pub(crate) fn tell(&self) -> String {
        let all = |items: &[Tree]| items.iter().map(Tree::tell).collect::<Vec<_>>();
        match self {
            Tree::Nil => "nil".into(),
            Tree::Bool(value) => format!("{value}"),
            Tree::Int(value) => format!("int {value}"),
            Tree::Double(value) => format!("double {value}"),
            Tree::Big(digits) => format!("big {digits}"),
            Tree::Simple(text) => format!("simple {text}"),
            Tree::Bulk(bytes) => format!("bulk {bytes:?}"),
            Tree::Verbatim(text) => format!("verbatim txt {text:?}"),
            Tree::Error(text) | Tree::BulkError(text) => format!("error {text:?}"),
            Tree::Array(items) => format!("array {:?}", all(items)),
            Tree::Set(items) => format!("set {:?}", sorted(all(items))),
            Tree::Map(pairs) => {
                let told = pairs.iter().enumerate().map(|(number, (_, value))| {
                    format!("{} => {}", Tree::Bulk(format!("key {number}").into_bytes()).tell(), value.tell())
                });
                format!("map {:?}", sorted(told.collect()))
            }
        }
    }
}

/// The same for a value of ours.
pub(crate) fn tell(value: &Value) -> String {
    let all = |items: &[Value]| items.iter().map(tell).collect::<Vec<_>>();
    let text = |bytes: &Bytes| String::from_utf8_lossy(bytes).into_owned();
    match value {
        Value::Nil => "nil".into(),
        Value::Ok => "simple OK".into(),
        Value::Bool(value) => format!("{value}"),
        Value::Int(value) => format!("int {value}"),
        Value::Double(value) => format!("double {value}"),
        Value::BigNumber(digits) => format!("big {}", text(digits)),
        Value::Text(bytes) => format!("simple {}", text(bytes)),
        Value::Bytes(bytes) => format!("bulk {:?}", bytes.to_vec()),
        Value::Verbatim { format, text: bytes } => {
            format!("verbatim {} {:?}", String::from_utf8_lossy(format), text(bytes))
        }
        Value::Error(error) => format!("error {:?}", error.message()),
        Value::Array(items) => format!("array {:?}", all(items)),
        Value::Set(items) => format!("set {:?}", sorted(all(items))),
        Value::Map(pairs) => {
            let told = pairs.iter().map(|(key, value)| format!("{} => {}", tell(key), tell(value)));
            format!("map {:?}", sorted(told.collect()))
        }
        other => panic!("a new kind of value: {other:?}"),
    }
}

/// Sets come without duplicates and in any order from a decoder that keeps them hashed.
pub(crate) fn sorted(mut told: Vec<String>) -> Vec<String> {
    told.sort();
    told.dedup();
    told
}
