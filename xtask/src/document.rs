//! Figures in a document, between two marks that only commands write between.

use std::{fs, path::Path};

use crate::{failure::Failure, workspace};

/// Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a document of the workspace.
pub(crate) fn write(document: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let path = workspace::root().join(document);
    let old = fs::read_to_string(&path).map_err(Failure::file(&path))?;
    let new = replaced(&old, name, text)
        .ok_or_else(|| Failure::Advice(format!("{} has no marks of `{name}`", document.display())))?;
    fs::write(&path, new).map_err(Failure::file(&path))
}

fn replaced(old: &str, name: &str, text: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = old.split_once(&begin)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{begin}\n{}\n\n{end}{after}", text.trim()))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let old = "prima\n<!-- bench -->\nvecchio\n<!-- /bench -->\ndopo\n";
        let new = "prima\n<!-- bench -->\n\nnuovo\n\n<!-- /bench -->\ndopo\n";
        assert_eq!(replaced(old, "bench", "\nnuovo\n").as_deref(), Some(new));
        assert_eq!(replaced(new, "bench", "nuovo").as_deref(), Some(new));
        assert_eq!(replaced(old, "faults", "nuovo"), None);
    }
}
