//! Finds a word among the options of a command, as the server reads them: what belongs to another option, or is a key or
//! a value, is not taken for it.

/// A word among options, and how to get there. Positions count the command's first word as 0.
#[derive(Debug, PartialEq, Eq)]
pub struct Search {
    /// The word, in upper case; it is found in any case.
    pub token: &'static str,
    /// Where the options begin.
    pub from: u8,
    /// If not 0, the options come after a list that begins there with the number of its items, which have so many words each.
    pub lead: u8,
    /// Other options and what belongs to them.
    pub known: &'static [(&'static str, Skip)],
    /// What becomes of a word that is none of them.
    pub unknown: Unknown,
}

/// What belongs to an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skip {
    /// So many words.
    Words(u8),
    /// A number, and so many times so many words.
    Counted(u8),
    /// All that follows.
    Rest,
}

/// What a word is that is no known option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// Something to pass over.
    Pass,
    /// The end of the options.
    Stop,
}

impl Search {
    /// The index of the argument after the word, and the arguments from there on. `own_words` is the number of the
    /// command's words that are not among the `args`.
    pub(crate) fn after<'w, A>(&self, own_words: usize, mut args: A) -> Option<(usize, A)>
    where
        A: Iterator<Item = &'w [u8]>,
    {
        let mut at = 0;
        pass(&mut args, &mut at, usize::from(self.from).checked_sub(own_words)?)?;
        if self.lead > 0 {
            pass_counted(&mut args, &mut at, self.lead)?;
        }
        loop {
            let word = args.next()?;
            at += 1;
            let is = |known: &str| word.eq_ignore_ascii_case(known.as_bytes());
            if is(self.token) {
                return Some((at, args));
            }
            match self.known.iter().find(|(known, _)| is(known)) {
                Some((_, Skip::Words(words))) => pass(&mut args, &mut at, usize::from(*words))?,
                Some((_, Skip::Counted(step))) => pass_counted(&mut args, &mut at, *step)?,
                Some((_, Skip::Rest)) => return None,
                None if self.unknown == Unknown::Stop => return None,
                None => {}
            }
        }
    }
}

fn pass<'w>(args: &mut impl Iterator<Item = &'w [u8]>, at: &mut usize, words: usize) -> Option<()> {
    if let Some(last) = words.checked_sub(1) {
        args.nth(last)?;
    }
    *at += words;
    Some(())
}

fn pass_counted<'w>(args: &mut impl Iterator<Item = &'w [u8]>, at: &mut usize, step: u8) -> Option<()> {
    let items = number(args.next()?)?;
    *at += 1;
    pass(args, at, items.saturating_mul(usize::from(step)))
}

/// How many items a command says that there are.
pub(super) fn number(word: &[u8]) -> Option<usize> {
    std::str::from_utf8(word).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(search: &Search, words: &str) -> Option<usize> {
        let words: Vec<&[u8]> = words.split(' ').map(str::as_bytes).collect();
        let whole = search.after(0, words.iter().copied()).map(|(at, _)| at);
        let own = search.after(1, words[1..].iter().copied()).map(|(at, _)| at + 1);
        assert_eq!(whole, own);
        whole
    }

    const SORTED: Search = Search {
        token: "STORE",
        from: 2,
        lead: 0,
        known: &[("BY", Skip::Words(1)), ("SHAPE", Skip::Counted(2)), ("ITEMS", Skip::Rest)],
        unknown: Unknown::Pass,
    };

    #[test]
    fn what_belongs_to_another_option_is_not_the_word() {
        assert_eq!(found(&SORTED, "C key store to"), Some(3));
        assert_eq!(found(&SORTED, "C store by STORE asc STORE to"), Some(6));
        assert_eq!(found(&SORTED, "C key BY STORE"), None);
        assert_eq!(found(&SORTED, "C key SHAPE 1 STORE STORE"), None);
        assert_eq!(found(&SORTED, "C key SHAPE 1 a b STORE to"), Some(7));
        assert_eq!(found(&SORTED, "C key ITEMS STORE"), None);
    }

    #[test]
    fn options_may_begin_after_a_counted_list_and_end_at_something_else() {
        let search = Search { lead: 1, from: 1, unknown: Unknown::Stop, ..SORTED };
        assert_eq!(found(&search, "C 2 STORE STORE STORE to"), Some(5));
        assert_eq!(found(&search, "C 2 STORE STORE 1 STORE"), None);
        assert_eq!(found(&search, "C x STORE"), None);
        assert_eq!(found(&search, "C 18446744073709551615 STORE"), None);
    }
}
