//! Works out how a word is found among the options of a command. What belongs to another option, or is a key or a value, must
//! not be taken for it.

use crate::layout::{Blocking, Keys, When, of_kind, small, sum};
use crate::notation::args::{Field, Kind, Token};
use crate::spec::Form;

/// How a word is found. Positions count the command's first word as 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Search {
    pub(crate) token: String,
    /// Where the options begin.
    pub(crate) from: usize,
    /// If not 0, they come after a list that begins there with the number of its items, of so many words each.
    pub(crate) lead: u8,
    /// Other options of all forms, with what belongs to them; None until all forms are known.
    pub(crate) known: Option<Vec<(String, Skip)>>,
    pub(crate) unknown: Unknown,
}

/// What belongs to an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Skip {
    Words(u8),
    Counted(u8),
    Rest,
}

/// What a word is that is no known option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    Pass,
    Stop,
}

impl Search {
    /// A search of which only the word is known.
    pub(crate) fn for_word(token: &str) -> Search {
        Search { token: token.to_owned(), from: 0, lead: 0, known: None, unknown: Unknown::Pass }
    }

    /// What follows the word among those of a whole command.
    pub(crate) fn after<'w>(&self, words: &'w [Vec<u8>]) -> &'w [Vec<u8>] {
        let number = |at: usize| words.get(at).and_then(|word| std::str::from_utf8(word).ok()?.parse().ok());
        let counted = |at: usize, step: u8| at + 1 + number(at).unwrap_or(0) * usize::from(step);
        let mut at = if self.lead > 0 { counted(self.from, self.lead) } else { self.from };
        while let Some(word) = words.get(at) {
            at += 1;
            let is = |known: &str| word.eq_ignore_ascii_case(known.as_bytes());
            if is(&self.token) {
                return &words[at..];
            }
            match self.known.iter().flatten().find(|(known, _)| is(known)) {
                Some((_, Skip::Words(words))) => at += usize::from(*words),
                Some((_, Skip::Counted(step))) => at = counted(at, *step),
                Some((_, Skip::Rest)) => break,
                None if self.unknown == Unknown::Stop => break,
                None => {}
            }
        }
        &[]
    }

    /// Looks at one position alone.
    pub(crate) fn only_there(self, at: Option<usize>) -> Search {
        let from = at.unwrap_or(self.from);
        Search { from, lead: 0, known: Some(Vec::new()), unknown: Unknown::Stop, ..self }
    }

    fn complete(&mut self, known: &[(String, Skip)]) {
        if self.known.is_none() {
            // A word that is passed over alone need not be known.
            let matters = |skip: Skip| self.unknown == Unknown::Stop || skip != Skip::Words(0);
            let others = known.iter().filter(|(word, skip)| *word != self.token && matters(*skip));
            self.known = Some(others.cloned().collect());
        }
    }
}

/// Tells every search of a command the options of all its forms.
pub(crate) fn complete(forms: &mut [Form]) {
    let mut known = Vec::new();
    for form in &*forms {
        for (index, field) in form.args.iter().enumerate() {
            collect(&field.kind, index + 1 == form.args.len(), &mut known);
        }
    }
    for form in forms {
        for keys in &mut form.keys {
            if let Keys::After { search, .. } | Keys::Next(search) = keys {
                search.complete(&known);
            }
        }
        if let Some(Blocking::After { search, .. }) = &mut form.blocking {
            search.complete(&known);
        }
        if let Some(When::Token(search)) = &mut form.when {
            search.complete(&known);
        }
    }
}

fn collect(kind: &Kind, is_last: bool, known: &mut Vec<(String, Skip)>) {
    match kind {
        Kind::Scalar(_) => {}
        Kind::Token(token) => {
            if !known.iter().any(|(word, _)| *word == token.word) {
                known.push((token.word.clone(), skip(token, is_last)));
            }
            for field in token.fields.iter().filter(|field| field.optional) {
                collect(&field.kind, false, known);
            }
        }
        Kind::OneOf(choices) => choices.iter().for_each(|choice| collect(choice, is_last, known)),
        Kind::List(list) => collect(&list.item, is_last, known),
        Kind::Tuple(fields) => fields.iter().for_each(|field| collect(&field.kind, false, known)),
    }
}

/// What belongs to an option for sure. Further words are passed over one by one, as they cannot be mistaken.
fn skip(token: &Token, is_last: bool) -> Skip {
    let mut words = 0;
    for field in token.fields.iter().take_while(|field| !field.optional) {
        match &field.kind {
            Kind::List(list) if list.counted && words == 0 => {
                return Skip::Counted(of_kind(&list.item).fixed().and_then(small).unwrap_or(1));
            }
            Kind::List(list) if !list.counted && is_last => return Skip::Rest,
            kind => match of_kind(kind).fixed() {
                Some(width) => words += width,
                None => break,
            },
        }
    }
    Skip::Words(small(words).unwrap_or(u8::MAX))
}

/// Where the options begin: after the last field that has to be there without a word before it. Also how wide the items of a
/// counted list are, if that is this field.
pub(crate) fn options(words: usize, before: &[Field]) -> (usize, u8) {
    let (mut at, mut begin, mut lead) = (words, words, 0);
    for field in before {
        let width = sum(std::slice::from_ref(field));
        match &field.kind {
            Kind::List(list) if list.counted && !field.optional => {
                if let Some(step) = of_kind(&list.item).fixed().and_then(small) {
                    (begin, lead) = (at, step);
                }
                break;
            }
            kind => {
                let Some(width) = width.fixed() else { break };
                at += width;
                if is_positional(kind) {
                    begin = at;
                }
            }
        }
    }
    (begin, lead)
}

/// Whether it begins with something else than a word of the command's.
pub(crate) fn is_positional(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(_) => true,
        Kind::Token(_) => false,
        Kind::OneOf(choices) => choices.iter().any(is_positional),
        Kind::List(list) => list.counted || is_positional(&list.item),
        Kind::Tuple(fields) => fields.first().is_some_and(|field| is_positional(&field.kind)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::when;
    use crate::notation::parse::parse;

    fn fields(args: &str) -> Vec<Field> {
        parse(args).expect("valid notation")
    }

    #[test]
    fn options_begin_after_what_has_to_be_there() {
        let begin = |args: &str| options(1, &fields(args));
        assert_eq!(begin("key: key\nsort?: ASC | DESC"), (2, 0));
        assert_eq!(begin("GROUP(name: bytes)\ncount?: COUNT(n: u64)"), (1, 0));
        assert_eq!(begin("host: text\nPORT\nkey: key"), (4, 0));
        assert_eq!(begin("keys: #[key]\nweights?: WEIGHTS(weights: [f64])"), (1, 1));
        assert_eq!(begin("key: key\nids: [text]"), (2, 0));
    }

    #[test]
    fn words_that_belong_to_options_are_counted() {
        let known = |args: &str| {
            let fields = fields(args);
            let mut known = Vec::new();
            fields.iter().for_each(|field| collect(&field.kind, false, &mut known));
            known
        };
        let skip = |word: &str, skip| (word.to_owned(), skip);
        assert_eq!(
            known("a?: AT(x: f64, unit: M | KM, order?: ASC)"),
            [skip("AT", Skip::Words(2)), skip("ASC", Skip::Words(0))]
        );
        assert_eq!(known("a?: IN(points: #[(x: f64, y: f64)])"), [skip("IN", Skip::Counted(2))]);
        assert_eq!(known("a?: [GET(pattern: bytes)]"), [skip("GET", Skip::Words(1))]);
        let last = fields("STREAMS(keys: [key], ids: [bytes])");
        let mut found = Vec::new();
        collect(&last[0].kind, true, &mut found);
        assert_eq!(found, [skip("STREAMS", Skip::Rest)]);
    }

    #[test]
    fn options_end_where_something_has_to_follow_them() {
        let base = fields("key: key\ncond?: NX | XX\nmembers: [(score: f64, member: bytes)]");
        let own = fields("key: key\ncond?: NX | XX\nINCR\nscore: f64\nmember: bytes");
        let Ok(When::Token(search)) = when(1, &own, &base) else { panic!("no word") };
        assert_eq!(search, Search { from: 2, unknown: Unknown::Stop, ..Search::for_word("INCR") });
    }

    #[test]
    fn a_word_instead_of_something_else_is_there_or_nowhere() {
        let own = fields("NO\nONE\nforce?: FORCE");
        let Ok(When::Token(search)) = when(1, &own, &fields("host: text\nport: u64")) else {
            panic!("no word")
        };
        assert_eq!(search, Search::for_word("NO").only_there(Some(1)));
    }
}
