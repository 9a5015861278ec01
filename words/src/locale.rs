//! The files of messages inside the program: `locales/`, a folder a language.

use std::borrow::Cow;

use catalogue::Language;
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "locales"]
struct Locales;

/// The files of a language, by name.
pub(crate) fn files(language: Language) -> impl Iterator<Item = String> {
    let names =
        Locales::iter().filter(move |name| name.split_once('/').is_some_and(|(folder, _)| folder == language.code()));
    names.filter_map(|name| Locales::get(&name)).map(|file| text(file.data))
}

fn text(data: Cow<'static, [u8]>) -> String {
    String::from_utf8_lossy(&data).into_owned()
}
