//! Words as people slip when they type them.

/// Whether two words are the same but for one letter added, dropped or changed, or two swapped.
///
/// The same as a distance (Damerau–Levenshtein, restricted) of at most one, without a table: a search asks it of every word there is.
pub(crate) fn is_near(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.chars(), right.chars());
    while !left.as_str().is_empty() && left.clone().next() == right.clone().next() {
        left.next();
        right.next();
    }
    while !left.as_str().is_empty() && left.clone().next_back() == right.clone().next_back() {
        left.next_back();
        right.next_back();
    }
    match ((left.next(), left.next()), (right.next(), right.next())) {
        ((_, None), (_, None)) => true,
        ((Some(a), Some(b)), (Some(c), Some(d))) => {
            (a, b) == (d, c) && left.as_str().is_empty() && right.as_str().is_empty()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_near;

    /// What a word becomes by one slip, slowly.
    fn slips(word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        let mut slips = vec![word.to_owned()];
        for at in 0..=letters.len() {
            for letter in "abcdtiaà".chars() {
                let mut longer = letters.clone();
                longer.insert(at, letter);
                slips.push(longer.iter().collect());
                if at < letters.len() {
                    let mut other = letters.clone();
                    other[at] = letter;
                    slips.push(other.iter().collect());
                }
            }
            if at < letters.len() {
                let mut shorter = letters.clone();
                shorter.remove(at);
                slips.push(shorter.iter().collect());
            }
            if at + 1 < letters.len() {
                let mut swapped = letters.clone();
                swapped.swap(at, at + 1);
                slips.push(swapped.iter().collect());
            }
        }
        slips
    }

    #[test]
    fn near_words_are_those_one_letter_apart() {
        let words = [
            "", "a", "b", "ab", "ba", "abc", "acb", "bac", "abcd", "badc", "acbd", "città", "citta", "aab", "abb",
            "aabb", "abab",
        ];
        for left in words {
            for right in words {
                assert_eq!(is_near(left, right), slips(left).iter().any(|it| it == right), "{left} {right}");
            }
        }
    }
}
