//! Works out from a form's arguments where things end up on the wire. Positions count the command's first word as 0.

use crate::notation::args::{Field, Kind, List, Scalar, Token, Unit};
use crate::search::{Search, Unknown, is_positional, options};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Every `step`-th word from `first` to `last`; a negative `last` counts from the end.
    Range { first: u8, last: i8, step: u8 },
    /// The word at `count` says how many keys follow from `first` on.
    Counted { count: u8, first: u8, step: u8 },
    /// Everything after a word, in `divide` equal parts of which the first are keys.
    After { search: Search, divide: u8 },
    /// The one word after another.
    Next(Search),
}

/// Where a command says how long the server may hold its reply back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Blocking {
    /// The word at this position; negative counts from the end.
    At { at: i8, unit: Unit },
    /// The word after another, if that is there.
    After { search: Search, unit: Unit },
}

/// What tells a variant from the base form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum When {
    /// A word among the options.
    Token(Search),
    /// The number of words, both ends included.
    Words { least: u8, most: u8 },
}

/// How many words an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Width {
    pub(crate) least: usize,
    /// `None`: any number.
    pub(crate) most: Option<usize>,
}

impl Width {
    const fn exactly(words: usize) -> Width {
        Width { least: words, most: Some(words) }
    }

    pub(crate) fn fixed(self) -> Option<usize> {
        self.most.filter(|most| *most == self.least)
    }

    fn then(self, next: Width) -> Width {
        Width { least: self.least + next.least, most: self.most.zip(next.most).map(|(a, b)| a + b) }
    }

    fn or(self, other: Width) -> Width {
        Width { least: self.least.min(other.least), most: self.most.zip(other.most).map(|(a, b)| a.max(b)) }
    }
}

/// The width of a whole form: the command's words and its arguments.
pub(crate) fn width(words: usize, fields: &[Field]) -> Width {
    Width::exactly(words).then(sum(fields))
}

pub(crate) fn sum(fields: &[Field]) -> Width {
    fields.iter().map(of_field).fold(Width::exactly(0), Width::then)
}

fn of_field(field: &Field) -> Width {
    let width = of_kind(&field.kind);
    if field.optional { width.or(Width::exactly(0)) } else { width }
}

pub(crate) fn of_kind(kind: &Kind) -> Width {
    match kind {
        Kind::Scalar(_) => Width::exactly(1),
        Kind::Token(token) => Width::exactly(1).then(sum(&token.fields)),
        Kind::Tuple(fields) => sum(fields),
        Kind::OneOf(choices) => choices.iter().map(of_kind).reduce(Width::or).unwrap_or(Width::exactly(0)),
        Kind::List(list) => {
            let items = if list.may_be_empty { 0 } else { of_kind(&list.item).least };
            Width { least: items + usize::from(list.counted), most: None }
        }
    }
}

/// A field with what is known about the words before and after it.
struct Place<'a> {
    field: &'a Field,
    /// Its position, if everything before has a fixed width.
    at: Option<usize>,
    /// The number of words after it, if that is fixed.
    after: Option<usize>,
    /// The words that its form begins with, and all fields of the form before and after it.
    words: usize,
    before: &'a [Field],
    behind: &'a [Field],
}

impl Place<'_> {
    /// How to find the field's word.
    fn search(&self, token: &Token) -> Search {
        let (from, lead) = options(self.words, self.before);
        let is_followed = self.behind.iter().any(|field| !field.optional && is_positional(&field.kind));
        let unknown = if is_followed { Unknown::Stop } else { Unknown::Pass };
        Search { token: token.word.clone(), from, lead, known: None, unknown }
    }
}

fn places<'a>(words: usize, fields: &'a [Field]) -> Vec<Place<'a>> {
    (0..fields.len())
        .map(|index| {
            let (before, behind) = (&fields[..index], &fields[index + 1..]);
            let (at, after) = (width(words, before).fixed(), sum(behind).fixed());
            Place { field: &fields[index], at, after, words, before, behind }
        })
        .collect()
}

/// The positions of all keys.
pub(crate) fn keys(words: usize, fields: &[Field]) -> Result<Vec<Keys>, String> {
    let mut found = Vec::new();
    for place in places(words, fields).into_iter().filter(|place| place.field.kind.contains_key()) {
        let name = place.field.name.as_deref().unwrap_or("a word");
        let unclear = || format!("the position of the keys in `{name}` cannot be derived");
        match &place.field.kind {
            Kind::OneOf(choices) => {
                for choice in choices.iter().filter(|choice| choice.contains_key()) {
                    found.extend(keys_of(&place, choice).ok_or_else(unclear)?);
                }
            }
            kind => found.extend(keys_of(&place, kind).ok_or_else(unclear)?),
        }
    }
    Ok(merge(found))
}

fn keys_of(place: &Place<'_>, kind: &Kind) -> Option<Vec<Keys>> {
    match kind {
        Kind::Scalar(_) if !place.field.optional => {
            let at = small(place.at?)?;
            Some(vec![Keys::Range { first: at, last: i8::try_from(at).ok()?, step: 1 }])
        }
        Kind::Token(token) => keys_in_token(place, token),
        Kind::List(list) if !place.field.optional => keys_in_list(place, list).map(|keys| vec![keys]),
        _ => None,
    }
}

fn keys_in_list(place: &Place<'_>, list: &List) -> Option<Keys> {
    let at = place.at?;
    let step = small(of_kind(&list.item).fixed()?)?;
    if list.counted {
        return Some(Keys::Counted { count: small(at)?, first: small(at + 1)?, step });
    }
    let last = i8::try_from(place.after?).ok()?;
    Some(Keys::Range { first: small(at)?, last: -1 - last, step })
}

/// Keys behind a word: either one key, or lists of equal length of which the first holds keys.
fn keys_in_token(place: &Place<'_>, token: &Token) -> Option<Vec<Keys>> {
    match &token.fields[..] {
        [Field { kind: Kind::Scalar(_), .. }] => Some(vec![Keys::Next(place.search(token))]),
        [first, rest @ ..]
            if first.kind.contains_key()
                && place.after == Some(0)
                && token
                    .fields
                    .iter()
                    .all(|field| matches!(&field.kind, Kind::List(list) if !list.counted)) =>
        {
            Some(vec![Keys::After { search: place.search(token), divide: small(1 + rest.len())? }])
        }
        _ => None,
    }
}

/// Joins single keys next to each other into one range, as the server reports them.
pub(crate) fn merge(keys: Vec<Keys>) -> Vec<Keys> {
    let mut merged: Vec<Keys> = Vec::with_capacity(keys.len());
    for next in keys {
        if let (Some(Keys::Range { last, step: 1, .. }), Keys::Range { first, last: new_last, step: 1 }) =
            (merged.last_mut(), &next)
            && *last >= 0
            && i16::from(*last) + 1 == i16::from(*first)
        {
            *last = *new_last;
            continue;
        }
        merged.push(next);
    }
    merged
}

/// The position of the timeout called `name`.
pub(crate) fn blocking(words: usize, fields: &[Field], name: &str) -> Result<Blocking, String> {
    for place in places(words, fields) {
        match &place.field.kind {
            Kind::Scalar(Scalar { unit, .. }) if place.field.name.as_deref() == Some(name) => {
                let unit = unit.ok_or_else(|| format!("`{name}` needs a unit, such as u64@ms"))?;
                return timeout_at(&place, unit)
                    .ok_or_else(|| format!("the position of `{name}` cannot be derived"));
            }
            Kind::Token(token) => {
                if let [Field { name: Some(inner), kind: Kind::Scalar(Scalar { unit: Some(unit), .. }), .. }] =
                    &token.fields[..]
                    && (inner == name || place.field.name.as_deref() == Some(name))
                {
                    return Ok(Blocking::After { search: place.search(token), unit: *unit });
                }
            }
            _ => {}
        }
    }
    Err(format!("`{name}` is no argument of one word"))
}

/// Whether a form always has something else at this position: what is there or nowhere need not be searched.
fn has_other(words: usize, fields: &[Field], at: usize) -> bool {
    let there = places(words, fields).into_iter().find(|place| place.at == Some(at));
    there.is_some_and(|place| !place.field.optional && !matches!(place.field.kind, Kind::OneOf(_)))
}

fn timeout_at(place: &Place<'_>, unit: Unit) -> Option<Blocking> {
    let at = match (place.at, place.after) {
        (Some(at), _) => i8::try_from(at).ok()?,
        (None, Some(after)) => -1 - i8::try_from(after).ok()?,
        (None, None) => return None,
    };
    Some(Blocking::At { at, unit })
}

/// What tells a variant with these arguments from the base form with those.
pub(crate) fn when(words: usize, variant: &[Field], base: &[Field]) -> Result<When, String> {
    let fixed = |fields: &[Field], word: &str| {
        fields.iter().any(|field| {
            field.name.is_none() && matches!(&field.kind, Kind::Token(token) if token.word == word)
        })
    };
    for place in places(words, variant) {
        if let Field { name: None, kind: Kind::Token(token), .. } = place.field
            && !fixed(base, &token.word)
        {
            let mut search = place.search(token);
            if place.at.is_some_and(|at| has_other(words, base, at)) {
                search = search.only_there(place.at);
            }
            return Ok(When::Token(search));
        }
    }

    let (own, other) = (width(words, variant), width(words, base));
    let apart =
        own.most.is_some_and(|most| most < other.least) || other.most.is_some_and(|most| most < own.least);
    if !apart {
        return Err(
            "nothing tells it from the base form: neither a word of its own nor its length".to_owned()
        );
    }
    let most = own.most.map_or(Some(u8::MAX), small).ok_or("too many words")?;
    Ok(When::Words { least: small(own.least).ok_or("too many words")?, most })
}

pub(crate) fn small(number: usize) -> Option<u8> {
    u8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::parse::parse;

    fn keys_in(words: usize, args: &str) -> Result<Vec<Keys>, String> {
        keys(words, &parse(args).expect("valid notation"))
    }

    #[test]
    fn single_keys_next_to_each_other_become_one_range() {
        assert_eq!(keys_in(1, "key: key"), Ok(vec![Keys::Range { first: 1, last: 1, step: 1 }]));
        assert_eq!(keys_in(1, "a: key\nb: key"), Ok(vec![Keys::Range { first: 1, last: 2, step: 1 }]));
        assert_eq!(keys_in(2, "key: key"), Ok(vec![Keys::Range { first: 2, last: 2, step: 1 }]));
    }

    #[test]
    fn lists_of_keys_reach_to_what_follows_them() {
        assert_eq!(keys_in(1, "keys: [key]"), Ok(vec![Keys::Range { first: 1, last: -1, step: 1 }]));
        assert_eq!(
            keys_in(1, "keys: [key]\ntimeout: f64@s"),
            Ok(vec![Keys::Range { first: 1, last: -2, step: 1 }])
        );
        assert_eq!(
            keys_in(1, "entries: [(key: key, value: bytes)]"),
            Ok(vec![Keys::Range { first: 1, last: -1, step: 2 }])
        );
    }

    #[test]
    fn counted_keys_name_the_position_of_the_count() {
        assert_eq!(
            keys_in(1, "script: bytes\nkeys: #[key]*\nargs?: [bytes]"),
            Ok(vec![Keys::Counted { count: 2, first: 3, step: 1 }])
        );
    }

    #[test]
    fn keys_behind_a_word_are_searched_from_its_lowest_position() {
        assert_eq!(
            keys_in(1, "count?: COUNT(n: u64)\nSTREAMS(keys: [key], ids: [bytes])"),
            Ok(vec![Keys::After { search: Search { from: 1, ..Search::for_word("STREAMS") }, divide: 2 }])
        );
        assert_eq!(
            keys_in(1, "key: key\nby?: BY(pattern: bytes)\nSTORE(destination: key)"),
            Ok(vec![
                Keys::Range { first: 1, last: 1, step: 1 },
                Keys::Next(Search { from: 2, ..Search::for_word("STORE") })
            ])
        );
    }

    #[test]
    fn keys_that_could_be_anywhere_are_refused() {
        let message = "the position of the keys in `key` cannot be derived".to_owned();
        assert_eq!(keys_in(1, "flag?: FLAG\nkey: key"), Err(message));
    }

    #[test]
    fn timeouts_are_found_from_the_front_the_back_or_behind_a_word() {
        let timeout = |args: &str| blocking(1, &parse(args).expect("valid notation"), "timeout");
        assert_eq!(timeout("n: u64\ntimeout: u64@ms"), Ok(Blocking::At { at: 2, unit: Unit::Milliseconds }));
        assert_eq!(timeout("keys: [key]\ntimeout: f64@s"), Ok(Blocking::At { at: -1, unit: Unit::Seconds }));
        assert_eq!(
            timeout("timeout?: BLOCK(millis: u64@ms)"),
            Ok(Blocking::After {
                search: Search { from: 1, ..Search::for_word("BLOCK") },
                unit: Unit::Milliseconds
            })
        );
        assert!(timeout("timeout: u64").is_err());
    }

    #[test]
    fn variants_are_told_apart_by_a_word_or_by_their_length() {
        let base = parse("key: key").expect("valid notation");
        let told = |args: &str| when(1, &parse(args).expect("valid notation"), &base);
        let get = Search { from: 2, ..Search::for_word("GET") };
        assert_eq!(told("key: key\nGET"), Ok(When::Token(get)));
        assert_eq!(told("key: key\ncount: u64"), Ok(When::Words { least: 3, most: 3 }));
        assert!(told("key: key\ncount?: u64").is_err());
    }
}
