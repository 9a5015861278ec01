//! A list in JSON whose records are made one by one, while it is written: the whole of it is never in memory.

use serde::{Serialize, Serializer};

/// The list of the records that this gives, anew each time.
pub(crate) struct OneByOne<F>(pub(crate) F);

impl<F: Fn() -> I, I: IntoIterator<Item: Serialize>> Serialize for OneByOne<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use serde_json::{Value, json};

    use super::OneByOne;

    #[test]
    fn a_record_is_written_before_the_next_is_made() {
        struct Out<'a>(&'a Cell<usize>, Vec<u8>);
        impl std::io::Write for Out<'_> {
            fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
                self.1.extend_from_slice(bytes);
                let written = String::from_utf8_lossy(&self.1).matches("slug").count();
                assert!(self.0.get() <= written + 1, "{} made, {written} written", self.0.get());
                Ok(bytes.len())
            }

            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let made = Cell::new(0);
        let record = |number: usize| {
            made.set(made.get() + 1);
            json!({ "slug": number })
        };
        let mut out = Out(&made, Vec::new());
        serde_json::to_writer_pretty(&mut out, &OneByOne(|| (0..9).map(record))).unwrap();
        let all: Value = (0..9).map(|number| json!({ "slug": number })).collect();
        assert_eq!(String::from_utf8(out.1).unwrap(), serde_json::to_string_pretty(&all).unwrap());
    }
}
