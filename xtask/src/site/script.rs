//! The scripts of `app/script`, which browsers read as they are written.

use std::path::Path;

use crate::failure::Failure;

use super::asset::Asset;

/// Every `.js` file in `folder`, without what only people read.
pub(crate) fn assets(folder: &Path) -> Result<Vec<Asset>, Failure> {
    let names = super::files(folder)?.into_iter().filter(|name| name.extension().is_some_and(|it| it == "js"));
    names
        .map(|name| {
            let script = Asset::read(folder, name)?;
            let content = minify(&String::from_utf8_lossy(&script.content)).into_bytes();
            Ok(Asset { content, ..script })
        })
        .collect()
}

/// `script` without indentation, empty lines and lines that are a comment.
///
/// It knows nothing of the language: a text of several lines must not have such a line, and none of
/// ours has. Names stay as they are, since brotli makes them short.
fn minify(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn comments_and_indentation_go() {
        let script = "// Why.\nconst a = () => {\n  // Why not.\n\n  return \"//\"; // kept\n};\n";
        assert_eq!(minify(script), "const a = () => {\nreturn \"//\"; // kept\n};\n");
    }
}
