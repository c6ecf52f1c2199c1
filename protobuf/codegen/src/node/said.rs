//! Reads the calls that the spec and the vectors give in the words of this language.

/// Words that a call may use without importing them.
const OWN: [&str; 40] = [
    "Array",
    "Buffer",
    "Date",
    "Infinity",
    "Map",
    "NaN",
    "Number",
    "Object",
    "Promise",
    "Set",
    "String",
    "Uint8Array",
    "any",
    "as",
    "async",
    "await",
    "bigint",
    "boolean",
    "client",
    "const",
    "delete",
    "false",
    "function",
    "if",
    "in",
    "instanceof",
    "let",
    "never",
    "new",
    "null",
    "number",
    "of",
    "return",
    "string",
    "this",
    "true",
    "typeof",
    "undefined",
    "unknown",
    "void",
];

/// The package's names that an expression mentions: what is neither text, nor a property, nor of the language.
pub(super) fn names(expression: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut before = ' ';
    let mut at = 0;
    while let Some(letter) = expression[at..].chars().next() {
        let rest = &expression[at..];
        let length = match letter {
            '"' | '\'' | '`' => text_length(rest, letter),
            _ if is_start(letter) => rest.find(|it| !is_start(it) && !it.is_numeric()).unwrap_or(rest.len()),
            _ if letter.is_numeric() => {
                rest.find(|it: char| !is_start(it) && !it.is_numeric()).unwrap_or(rest.len())
            }
            _ => letter.len_utf8(),
        };
        if is_start(letter) {
            let spread = expression[..at].ends_with("...");
            let is_property = before == '.' && !spread || rest[length..].trim_start().starts_with(':');
            let name = &rest[..length];
            if !is_property && !OWN.contains(&name) {
                names.push(name);
            }
        }
        if !letter.is_whitespace() {
            before = letter;
        }
        at += length;
    }
    names
}

fn is_start(letter: char) -> bool {
    letter.is_alphabetic() || letter == '_' || letter == '$'
}

/// How long the text is that an expression begins with, its quotes included.
fn text_length(expression: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in expression.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return at + letter.len_utf8(),
            _ => {}
        }
    }
    expression.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_package_are_told_from_texts_properties_and_the_language() {
        assert_eq!(
            names(r#"client.sort("A \" b", { order: SortOrder.ASC, ...more, by: [1e3, 10_000n, true] })"#),
            ["SortOrder", "more"]
        );
        assert_eq!(names(r#"GlideJson.set(client, 'X', new Map([["a", Buffer.from("Y")]]))"#), ["GlideJson"]);
    }
}
