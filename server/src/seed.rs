//! The data inside the program.

use catalogue::files::Files;
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../data"]
struct Data;

/// The data files as they were when the program was built.
pub fn files() -> Files {
    Data::iter()
        .filter(|name| Files::is_data(name))
        .filter_map(|name| Data::get(&name).map(|file| (name.into_owned(), file.data.into_owned())))
        .collect()
}
