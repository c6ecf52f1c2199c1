//! Splits a notation into lexemes. Knows nothing of their order.

use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lexeme {
    /// A name or a type: begins with a lower-case letter.
    Name(String),
    /// A word sent as it stands: begins with an upper-case letter, or is quoted.
    Word(String),
    Sign(char),
    /// The end of a line outside brackets, where the next line does not go on with `|`.
    Line,
}

impl fmt::Display for Lexeme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lexeme::Name(name) => write!(f, "`{name}`"),
            Lexeme::Word(word) => write!(f, "`{word}`"),
            Lexeme::Sign(sign) => write!(f, "`{sign}`"),
            Lexeme::Line => f.write_str("the end of the line"),
        }
    }
}

/// A place in a list of lexemes, for the parsers.
pub(super) struct Cursor<'a> {
    lexemes: &'a [Lexeme],
    next: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(lexemes: &'a [Lexeme]) -> Cursor<'a> {
        Cursor { lexemes, next: 0 }
    }

    /// The lexeme `ahead` of the next one, which stays where it is.
    pub(super) fn peek(&self, ahead: usize) -> Option<&'a Lexeme> {
        self.lexemes.get(self.next + ahead)
    }

    pub(super) fn take(&mut self) -> Option<&'a Lexeme> {
        let lexeme = self.lexemes.get(self.next)?;
        self.next += 1;
        Some(lexeme)
    }

    pub(super) fn take_sign(&mut self, sign: char) -> bool {
        let found = self.peek(0) == Some(&Lexeme::Sign(sign));
        self.next += usize::from(found);
        found
    }

    pub(super) fn expect(&mut self, sign: char) -> Result<(), String> {
        match self.take() {
            Some(Lexeme::Sign(found)) if *found == sign => Ok(()),
            Some(other) => Err(format!("expected `{sign}` instead of {other}")),
            None => Err(format!("expected `{sign}` at the end")),
        }
    }
}

pub(super) fn lex(text: &str) -> Result<Vec<Lexeme>, String> {
    let mut lexemes = Vec::new();
    let mut depth = 0_usize;
    let mut rest = text;

    while let Some(first) = rest.chars().next() {
        let taken = match first {
            'a'..='z' | 'A'..='Z' => word(rest, &mut lexemes),
            '"' => quoted(rest, &mut lexemes)?,
            '\n' => {
                if depth == 0 {
                    lexemes.push(Lexeme::Line);
                }
                1
            }
            sign if sign.is_whitespace() => sign.len_utf8(),
            sign if ":?|()[]{}<>#@*,".contains(sign) => {
                match sign {
                    '(' | '[' | '{' | '<' => depth += 1,
                    ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                lexemes.push(Lexeme::Sign(sign));
                1
            }
            other => return Err(format!("`{other}` has no meaning in the notation")),
        };
        rest = &rest[taken..];
    }
    Ok(join_continued_lines(lexemes))
}

fn word(rest: &str, lexemes: &mut Vec<Lexeme>) -> usize {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
    let text = rest[..end].to_owned();
    lexemes.push(if text.starts_with(|c: char| c.is_ascii_lowercase()) {
        Lexeme::Name(text)
    } else {
        Lexeme::Word(text)
    });
    end
}

fn quoted(rest: &str, lexemes: &mut Vec<Lexeme>) -> Result<usize, String> {
    let Some(end) = rest[1..].find('"') else {
        return Err("a quote is not closed".to_owned());
    };
    lexemes.push(Lexeme::Word(rest[1..=end].to_owned()));
    Ok(end + 2)
}

/// Drops empty lines, and line ends before or after a `|`.
fn join_continued_lines(lexemes: Vec<Lexeme>) -> Vec<Lexeme> {
    let mut joined: Vec<Lexeme> = Vec::with_capacity(lexemes.len());
    for lexeme in lexemes {
        match (joined.last(), &lexeme) {
            (None | Some(Lexeme::Line | Lexeme::Sign('|')), Lexeme::Line) => continue,
            (Some(Lexeme::Line), Lexeme::Sign('|')) => {
                joined.pop();
            }
            _ => {}
        }
        joined.push(lexeme);
    }
    if joined.last() == Some(&Lexeme::Line) {
        joined.pop();
    }
    joined
}
