//! The files of messages inside the program: `locales/`, a folder a language.

use catalogue::Language;
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "locales"]
struct Locales;

/// The files of a language, by name.
pub(crate) fn files(language: Language) -> impl Iterator<Item = String> {
    let names =
        Locales::iter().filter(move |name| name.split_once('/').is_some_and(|(folder, _)| folder == language.code()));
    names.filter_map(|name| Some(String::from_utf8_lossy(&Locales::get(&name)?.data).into_owned()))
}
