//! Expected results, in the notation of `protobuf/vectors/README.md`.

/// A normalised reply.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Nil,
    Bool(bool),
    Ok,
    Int(i64),
    Double(f64),
    Bulk(Vec<u8>),
    Text(String),
    Array(Vec<Value>),
    Map(Vec<(Value, Value)>),
    Set(Vec<Value>),
    Error { code: i64, message: String },
}

// Doubles are written as literals, and NaN is refused when they are read.
impl Eq for Value {}

impl Value {
    /// Reads `{ int = 1 }` and the like.
    pub(crate) fn read(value: &toml::Value) -> Result<Value, String> {
        let table =
            value.as_table().ok_or_else(|| format!("`{value}` is not a table such as {{ int = 1 }}"))?;
        let mut entries = table.iter();
        let (Some((kind, payload)), None) = (entries.next(), entries.next()) else {
            return Err(format!("`{value}` needs exactly one kind, such as {{ int = 1 }}"));
        };
        read_kind(kind, payload).ok_or_else(|| format!("`{kind} = {payload}` is not a result"))?
    }
}

fn read_kind(kind: &str, payload: &toml::Value) -> Option<Result<Value, String>> {
    let value = match kind {
        "nil" => payload.as_bool().filter(|is| *is).map(|_| Value::Nil)?,
        "ok" => payload.as_bool().filter(|is| *is).map(|_| Value::Ok)?,
        "bool" => Value::Bool(payload.as_bool()?),
        "int" => Value::Int(payload.as_integer()?),
        "double" => Value::Double(payload.as_float().filter(|number| !number.is_nan())?),
        "str" => Value::Bulk(payload.as_str()?.as_bytes().to_vec()),
        "bulk" => Value::Bulk(unhex(payload.as_str()?)?),
        "text" => Value::Text(String::from_utf8(unhex(payload.as_str()?)?).ok()?),
        "array" => return Some(list(payload.as_array()?).map(Value::Array)),
        "set" => return Some(list(payload.as_array()?).map(Value::Set)),
        "map" => return Some(pairs(payload.as_array()?).map(Value::Map)),
        "error" => {
            let code = payload.get("code")?.as_integer()?;
            Value::Error { code, message: payload.get("message")?.as_str()?.to_owned() }
        }
        _ => return None,
    };
    Some(Ok(value))
}

fn list(items: &[toml::Value]) -> Result<Vec<Value>, String> {
    items.iter().map(Value::read).collect()
}

fn pairs(items: &[toml::Value]) -> Result<Vec<(Value, Value)>, String> {
    items
        .iter()
        .map(|item| match item.as_array().map(Vec::as_slice) {
            Some([key, value]) => Ok((Value::read(key)?, Value::read(value)?)),
            _ => Err(format!("`{item}` is not a pair of results")),
        })
        .collect()
}

pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}
