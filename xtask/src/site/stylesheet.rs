//! The style sheets, each of some files of `app/style` one after the other, in the order of their names.

use std::{iter::Peekable, path::Path, str::Chars};

use crate::failure::Failure;

use super::asset::Asset;

/// The folder of what the first page does not need.
const PAGE: &str = "page";

/// `style.css`, from every `.css` file right in `folder`, and `page.css`, which all pages but the first need too,
/// from those in its folder `page`. What is for paper comes last in both: it takes back what stands before it.
pub(crate) fn assets(folder: &Path) -> Result<[Asset; 2], Failure> {
    let (mut style, mut page) = (Vec::new(), Vec::new());
    for path in super::files(folder)? {
        let Some(name) = path.file_name().filter(|_| path.extension().is_some_and(|it| it == "css")) else { continue };
        let name = name.to_string_lossy().into_owned();
        let is_of_pages = path.starts_with(PAGE);
        let rules = String::from_utf8_lossy(&Asset::read(folder, path)?.content).into_owned();
        if is_of_pages || name.contains("print") {
            page.push((name.clone(), rules.clone()));
        }
        if !is_of_pages {
            style.push((name, rules));
        }
    }
    let asset = |name: &str, mut parts: Vec<(String, String)>| {
        parts.sort();
        let rules: String = parts.into_iter().flat_map(|(_, rules)| [rules, "\n".to_owned()]).collect();
        Asset { name: name.into(), content: minify(&rules).into_bytes() }
    };
    Ok([asset("style.css", style), asset("page.css", page)])
}

/// `rules` without comments and without the white space that means nothing.
///
/// It knows strings and nothing else of CSS, so it touches only what is safe everywhere: space runs
/// become one space, none is left around braces and semicolons or after a comma, and a block's last
/// semicolon goes. Addresses in `url()` must be quoted if they hold `/*`.
fn minify(rules: &str) -> String {
    let mut minified = String::with_capacity(rules.len());
    let mut rest = rules.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' | '\'' => string(character, &mut rest, &mut minified),
            '/' if rest.peek() == Some(&'*') => {
                comment(&mut rest);
                space(&mut minified);
            }
            '{' | '}' | ';' | ',' => {
                if minified.ends_with(' ') {
                    minified.pop();
                }
                if character == '}' && minified.ends_with(';') {
                    minified.pop();
                }
                minified.push(character);
            }
            character if character.is_ascii_whitespace() => space(&mut minified),
            character => minified.push(character),
        }
    }
    minified.truncate(minified.trim_end().len());
    minified
}

/// Leaves one space, unless nothing or a separator is before it.
fn space(minified: &mut String) {
    if !minified.is_empty() && !minified.ends_with([' ', '{', '}', ';', ',']) {
        minified.push(' ');
    }
}

fn string(quote: char, rest: &mut Peekable<Chars<'_>>, minified: &mut String) {
    minified.push(quote);
    while let Some(character) = rest.next() {
        minified.push(character);
        if character == '\\' {
            minified.extend(rest.next());
        } else if character == quote {
            break;
        }
    }
}

fn comment(rest: &mut Peekable<Chars<'_>>) {
    let mut before = None;
    rest.next(); // the star, or `/*/` would end where it begins
    for character in rest {
        if before == Some('*') && character == '/' {
            break;
        }
        before = Some(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_means_nothing_goes() {
        for (rules, minified) in [
            ("a {\n  color: red;\n}\n\nb { margin: 0 1px; }\n", "a{color: red}b{margin: 0 1px}"),
            ("/* why */ a, b > c{}", "a,b > c{}"),
            ("a/**/b{}", "a b{}"),
            ("/*/ a { } */b{}", "b{}"),
            ("a :hover { width: calc(1px + 2px) }", "a :hover{width: calc(1px + 2px)}"),
            ("a::before { content: \"  /* not */ ; } \\\" \" }", "a::before{content: \"  /* not */ ; } \\\" \"}"),
            ("@media (width > 1px) { a { } }", "@media (width > 1px){a{}}"),
        ] {
            assert_eq!(minify(rules), minified);
        }
    }

    #[test]
    fn files_follow_one_another_by_name() {
        let folder = tempfile::tempdir().unwrap();
        for (name, rules) in [("20-map.css", "b{}"), ("10-base.css", "a{}"), ("README.md", "c{}")] {
            std::fs::write(folder.path().join(name), rules).unwrap();
        }
        assert_eq!(assets(folder.path()).unwrap()[0].content, b"a{}b{}");
    }
}
