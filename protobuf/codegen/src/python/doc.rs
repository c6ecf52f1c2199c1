//! Docstrings, in the style that Python's tools read.

use std::fmt::Write;

use super::Methods;
use super::example;
use super::method::{Method, Param};
use super::render::Target;

/// The last column that text may reach.
const WIDTH: usize = 110;
/// The last column that the linter lets it reach.
const LINTED_WIDTH: usize = 120;
const INDENT: &str = "        ";

/// The docstring of a method. Those of batches are short: they point to the client's method.
pub(crate) fn string(methods: &Methods, method: &Method, target: Target) -> String {
    let mut out = String::new();
    paragraph(&mut out, &format!("\"\"\"{}", method.doc.summary), INDENT, INDENT);
    if target == Target::Batch {
        let _ = writeln!(out);
        paragraph(&mut out, &format!("Its reply: {}", lowercase(&method.doc.returns)), INDENT, INDENT);
        let _ = writeln!(out, "{INDENT}\"\"\"");
        return out;
    }
    for text in &method.doc.details {
        let _ = writeln!(out);
        paragraph(&mut out, text, INDENT, INDENT);
    }
    if !method.params.is_empty() {
        let _ = write!(out, "\n{INDENT}Args:\n");
        for param in &method.params {
            self::param(&mut out, param);
        }
    }
    section(&mut out, "Returns", &method.doc.returns);
    if let Some(errors) = &method.doc.errors {
        section(&mut out, "Raises", &format!("RequestError: {errors}"));
    }
    let lines = example::lines(methods, method, target == Target::Async);
    if !lines.is_empty() {
        let _ = write!(out, "\n{INDENT}Example:\n");
        for line in lines.iter().flat_map(|line| broken(line)) {
            // Docstrings are not raw: what is escaped in the example is escaped once more.
            let _ = writeln!(out, "{INDENT}    {}", line.replace('\\', "\\\\"));
        }
    }
    // A text in an example may be longer than a line, and cannot be broken.
    let too_long = out.lines().any(|line| line.len() > LINTED_WIDTH);
    let _ = writeln!(out, "{INDENT}\"\"\"{}", if too_long { "  # noqa: E501" } else { "" });
    out
}

/// A line of an example in several where it is too long: broken after commas that are not inside a text.
fn broken(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let indent = if line.starts_with(">>> ") { "...     " } else { " " };
    for part in parts(line) {
        let last = lines.last_mut().map(|last| (last.trim_end().len() + part.trim_end().len(), last));
        match last {
            Some((length, last)) if last.is_empty() || length < WIDTH - INDENT.len() - 4 => {
                last.push_str(part)
            }
            _ => lines.push(format!("{indent}{part}")),
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The parts of an expression, each with the comma and the space that end it.
fn parts(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut quote, mut before) = (0, None, ' ');
    for (at, letter) in line.char_indices() {
        match (quote, letter) {
            (None, '\'' | '"') => quote = Some(letter),
            (Some(open), letter) if open == letter && before != '\\' => quote = None,
            (None, ' ') if before == ',' => {
                parts.push(&line[from..=at]);
                from = at + 1;
            }
            _ => {}
        }
        // An escaped backslash escapes nothing.
        before = if before == '\\' && letter == '\\' { ' ' } else { letter };
    }
    parts.push(&line[from..]);
    parts
}

fn param(out: &mut String, param: &Param) {
    let item = format!("{INDENT}    ");
    let more = format!("{INDENT}        ");
    let (first, rest) = param.doc.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    paragraph(out, &format!("{}: {first}", param.name), &item, &more);
    for line in rest {
        paragraph(out, line, &more, &more);
    }
}

fn section(out: &mut String, title: &str, text: &str) {
    let item = format!("{INDENT}    ");
    let _ = write!(out, "\n{INDENT}{title}:\n");
    paragraph(out, text, &item, &item);
}

/// Text broken into lines.
fn paragraph(out: &mut String, text: &str, first: &str, rest: &str) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split(' ') {
        if !is_empty && line.len() + 1 + word.len() > WIDTH {
            let _ = writeln!(out, "{line}");
            line = rest.to_owned();
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    let _ = writeln!(out, "{line}");
}

fn lowercase(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain([second]).chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_of_examples_are_broken_between_items_and_not_inside_texts() {
        let text = format!("b\"a\\\", {}\"", "b, ".repeat(20));
        let line = format!(">>> client.call({text}, {text})");
        assert_eq!(broken(&line), [format!(">>> client.call({text},"), format!("...     {text})")]);
        assert_eq!(broken("[1, 2]"), ["[1, 2]"]);
    }
}
