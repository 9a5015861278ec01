//! Texts as they stand in files and in the database.
//!
//! A text that is there in Italian alone is a string. Any other is an object with a member a
//! language that says who made it and of which Italian; a string is by a person, of an Italian that nobody
//! noted: `{ "it": "Scuola", "ar": { "text": "مدرسة", "state": "machine", "of": "…" } }`.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error, ser::SerializeMap};
use serde_json::{Map, Value};

use super::{Author, Text, Translation};
use crate::Language;

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.translations.is_empty() {
            return serializer.serialize_str(&self.italian);
        }
        let mut map = serializer.serialize_map(Some(1 + self.translations.len()))?;
        map.serialize_entry(&Language::Italian, &self.italian)?;
        for translation in &self.translations {
            map.serialize_entry(&translation.language, translation)?;
        }
        map.end()
    }
}

impl Serialize for Translation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (state, by) = match &self.author {
            Author::Writer if self.of.is_none() => return serializer.serialize_str(&self.text),
            Author::Writer => ("written", None),
            Author::Speaker(name) => ("reviewed", Some(name)),
            Author::Machine => ("machine", None),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("state", state)?;
        if let Some(by) = by {
            map.serialize_entry("by", by)?;
        }
        if let Some(of) = self.of {
            map.serialize_entry("of", &of.to_string())?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn text(value: Value) -> Result<Text, String> {
    let mut versions = match value {
        Value::String(italian) => return Ok(italian.into()),
        Value::Object(versions) => versions,
        other => {
            return Err(format!("{other} is not a text: write it in quotes, or {{ \"it\": \"…\", \"en\": \"…\" }}"));
        }
    };
    let Some(Value::String(italian)) = versions.shift_remove(Language::Italian.code()) else {
        return Err("the text has no Italian: write it as \"it\": \"…\"".into());
    };
    let translations = versions.into_iter().map(|(code, version)| translation(&code, version));
    Ok(Text::new(italian, translations.collect::<Result<Vec<_>, _>>()?))
}

fn translation(code: &str, version: Value) -> Result<Translation, String> {
    let language: Language = code.parse().map_err(|error| format!("{error}"))?;
    let mut version = match version {
        Value::String(text) => return Ok(Translation { language, text, author: Author::Writer, of: None }),
        Value::Object(version) => version,
        _ => return Err(format!("`{code}` is neither a text nor an object with `text`, `state` and `of`")),
    };
    let text = member(&mut version, code, "text")?.ok_or_else(|| format!("`{code}` has no `text`"))?;
    let state = member(&mut version, code, "state")?.unwrap_or_else(|| "written".into());
    let by = member(&mut version, code, "by")?;
    let of = member(&mut version, code, "of")?
        .map(|of| of.parse().map_err(|error| format!("`{code}.of`: {error}")))
        .transpose()?;
    if let Some(name) = version.keys().next() {
        return Err(format!("`{code}.{name}` is unknown: write `text`, `state`, `by` and `of`"));
    }
    let author = match (state.as_str(), by) {
        ("written", None) => Author::Writer,
        ("machine", None) => Author::Machine,
        ("reviewed", Some(name)) if !name.trim().is_empty() => Author::Speaker(name),
        ("reviewed", _) => return Err(format!("`{code}` is reviewed by nobody: name the speaker in `by`")),
        ("written" | "machine", Some(_)) => {
            return Err(format!("`{code}.by` names a speaker, but its state is not `reviewed`"));
        }
        (state, _) => return Err(format!("`{code}.state` is `{state}`: write written, reviewed or machine")),
    };
    if author != Author::Writer && of.is_none() {
        return Err(format!("`{code}` does not say of which Italian it is: write the digest in `of`"));
    }
    Ok(Translation { language, text, author, of })
}

fn member(version: &mut Map<String, Value>, code: &str, name: &str) -> Result<Option<String>, String> {
    match version.shift_remove(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("`{code}.{name}` is not a text in quotes")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::Text;

    fn read(value: Value) -> Result<Text, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    #[test]
    fn a_text_is_written_as_it_was_read() {
        for value in [
            json!("Scuola"),
            json!({ "it": "Scuola", "en": "School" }),
            json!({ "it": "Scuola", "ar": { "text": "مدرسة", "state": "machine", "of": "0123456789ab" } }),
            json!({ "it": "Scuola", "ro": { "text": "Școală", "state": "reviewed", "by": "Ana", "of": "0123456789ab" } }),
            json!({ "it": "Scuola", "en": { "text": "School", "state": "written", "of": "0123456789ab" } }),
        ] {
            assert_eq!(serde_json::to_value(read(value.clone()).unwrap()).unwrap(), value);
        }
    }

    #[test]
    fn a_text_that_cannot_be_read_is_told_what_to_write() {
        for (value, words) in [
            (json!(7), "write it in quotes"),
            (json!({ "en": "School" }), "no Italian"),
            (json!({ "it": "Scuola", "xx": "?" }), "`xx` is not one of the languages"),
            (json!({ "it": "Scuola", "en": 7 }), "`en` is neither"),
            (json!({ "it": "Scuola", "en": { "state": "machine" } }), "no `text`"),
            (json!({ "it": "Scuola", "en": { "text": "School", "state": "machine" } }), "in `of`"),
            (
                json!({ "it": "Scuola", "en": { "text": "School", "state": "reviewed", "of": "0123456789ab" } }),
                "in `by`",
            ),
            (json!({ "it": "Scuola", "en": { "text": "School", "state": "perfect" } }), "written, reviewed or machine"),
            (json!({ "it": "Scuola", "en": { "text": "School", "of": "now" } }), "twelve hexadecimal digits"),
            (json!({ "it": "Scuola", "en": { "text": "School", "who": "I" } }), "`en.who` is unknown"),
        ] {
            let error = read(value.clone()).unwrap_err();
            assert!(error.contains(words), "{value}: {error}");
        }
    }
}
