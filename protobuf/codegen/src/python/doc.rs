//! Docstrings, in the style that Python's tools read.

use std::fmt::Write;

use super::Methods;
use super::example;
use super::method::{Method, Param};
use super::render::Target;

/// The last column that text may reach.
const WIDTH: usize = 110;

/// The docstring of a method. Those of batches are short: they point to the client's method.
pub(crate) fn string(methods: &Methods, method: &Method, target: Target, indent: &str) -> String {
    let mut out = String::new();
    paragraph(&mut out, &format!("\"\"\"{}", method.doc.summary), indent, indent);
    if target == Target::Batch {
        let _ = writeln!(out);
        paragraph(&mut out, &format!("Its reply: {}", lowercase(&method.doc.returns)), indent, indent);
        let _ = writeln!(out, "{indent}\"\"\"");
        return out;
    }
    for text in &method.doc.details {
        let _ = writeln!(out);
        paragraph(&mut out, text, indent, indent);
    }
    if !method.params.is_empty() {
        let _ = write!(out, "\n{indent}Args:\n");
        for param in &method.params {
            self::param(&mut out, param, indent);
        }
    }
    section(&mut out, "Returns", &method.doc.returns, indent);
    if let Some(errors) = &method.doc.errors {
        section(&mut out, "Raises", &format!("RequestError: {errors}"), indent);
    }
    let lines = example::lines(methods, method, target.is_async());
    if !lines.is_empty() {
        let _ = write!(out, "\n{indent}Example:\n");
        for line in lines {
            // Docstrings are not raw: what is escaped in the example is escaped once more.
            let more = if line.starts_with(">>> ") { "...     " } else { "" };
            for part in broken(&line.replace('\\', "\\\\"), more) {
                let _ = writeln!(out, "{indent}    {part}");
            }
        }
    }
    let _ = writeln!(out, "{indent}\"\"\"");
    out
}

fn param(out: &mut String, param: &Param, indent: &str) {
    let item = format!("{indent}    ");
    let more = format!("{indent}        ");
    let (first, rest) = param.doc.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    paragraph(out, &format!("{}: {first}", param.name), &item, &more);
    for line in rest {
        paragraph(out, line, &more, &more);
    }
}

fn section(out: &mut String, title: &str, text: &str, indent: &str) {
    let item = format!("{indent}    ");
    let _ = write!(out, "\n{indent}{title}:\n");
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

/// Code broken after commas that are not in a string.
fn broken(code: &str, more: &str) -> Vec<String> {
    let width = WIDTH - 12;
    let mut lines = vec![String::new()];
    let mut quote = None;
    let mut part = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        part.push(letter);
        match (letter, quote) {
            ('\\', Some(_)) => part.extend(letters.next()),
            (letter, Some(open)) if letter == open => quote = None,
            ('"' | '\'', None) => quote = Some(letter),
            (' ', None) if part.ends_with(", ") => put(&mut lines, &mut part, more, width),
            _ => {}
        }
    }
    put(&mut lines, &mut part, more, width);
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Adds a part to the last line, or to a new one if it does not fit.
fn put(lines: &mut Vec<String>, part: &mut String, more: &str, width: usize) {
    if let Some(last) = lines.last_mut() {
        if last.is_empty() || last.len() + part.trim_end().len() <= width {
            last.push_str(part);
        } else {
            lines.push(format!("{more}{part}"));
        }
    }
    part.clear();
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
        assert_eq!(
            broken(&line, "...     "),
            [format!(">>> client.call({text},"), format!("...     {text})")]
        );
        assert_eq!(broken("[1, 2]", ""), ["[1, 2]"]);
    }
}
