//! Turns the spec's names into those of a language.

/// `["CLIENT", "NO-EVICT"]` or `min_match_len` to `["client", "no", "evict"]`.
pub(crate) fn parts(name: &str) -> Vec<String> {
    name.split([' ', '_', '-', '.']).filter(|part| !part.is_empty()).map(str::to_lowercase).collect()
}

/// `min_match_len`
pub(crate) fn snake(name: &str) -> String {
    parts(name).join("_")
}

/// `minMatchLen`
pub(crate) fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// `MinMatchLen`
pub(crate) fn pascal(name: &str) -> String {
    parts(name)
        .iter()
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}

/// `MIN_MATCH_LEN`
pub(crate) fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_habits_of_each_language() {
        assert_eq!(snake("CLIENT NO-EVICT"), "client_no_evict");
        assert_eq!(camel("min_match_len"), "minMatchLen");
        assert_eq!(pascal("sorted-set"), "SortedSet");
        assert_eq!(screaming("SET.get"), "SET_GET");
    }
}
