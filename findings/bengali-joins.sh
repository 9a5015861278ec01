#!/usr/bin/env bash
# harfrust 0.12.0 (Cargo; what resvg 0.49 shapes text with) and HarfBuzz (PyPI `uharfbuzz` 0.51.7), both with Noto Sans Bengali 3.011
# (npm `@fontsource/noto-sans-bengali` 5.3.0): HarfBuzz joins the consonants of `প্রদেশ` and `ছাত্র`, harfrust leaves them apart with the sign of
# silence between them: more glyphs, and to a reader misspelt words. No error, no missing glyph. With Noto 2.003 (5.1.0) both are alike.
# One would have guessed that a port that is tested against HarfBuzz shapes the most used free family of the script like it. It
# matters because pictures drawn on a server from SVG (link previews, maps, charts) are looked at by those who cannot read the script:
# a test for missing glyphs sees nothing. Our pictures in Bengali have type from the older package.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/env"
"$place/env/bin/pip" install --quiet --disable-pip-version-check fonttools==4.68.0 brotli==1.2.1 uharfbuzz==0.51.7
mkdir -p "$place/shape/src"
cat > "$place/shape/Cargo.toml" <<'TOML'
[package]
name = "shape"
version = "0.1.0"
edition = "2021"
[dependencies]
harfrust = "=0.12.0"
TOML
cat > "$place/shape/src/main.rs" <<'RUST'
use harfrust::{FontRef, ShaperData, UnicodeBuffer};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let bytes = std::fs::read(arguments.next().unwrap()).unwrap();
    let font = FontRef::from_index(&bytes, 0).unwrap();
    let data = ShaperData::new(&font);
    let shaper = data.shaper(&font).build();
    for word in arguments {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&word);
        buffer.guess_segment_properties();
        let shaped = shaper.shape(buffer, Default::default());
        println!("{:?}", shaped.glyph_infos().iter().map(|glyph| glyph.glyph_id).collect::<Vec<_>>());
    }
}
RUST
cargo build --quiet --manifest-path "$place/shape/Cargo.toml" --target-dir "$place/target"
words=(প্রদেশ ছাত্র)
for version in 5.3.0 5.1.0; do
  (cd "$place" && npm pack --silent "@fontsource/noto-sans-bengali@$version" > /dev/null && tar xzf "fontsource-noto-sans-bengali-$version.tgz")
  "$place/env/bin/python" - "$place" "${words[@]}" > "$place/harfbuzz" <<'PYTHON'
import sys
import uharfbuzz
from fontTools.ttLib import TTFont
place, *words = sys.argv[1:]
font = TTFont(f"{place}/package/files/noto-sans-bengali-bengali-400-normal.woff2")
font.flavor = None
font.save(f"{place}/bengali.ttf")
print(font["name"].getDebugName(5), file=sys.stderr)
face = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(f"{place}/bengali.ttf")))
for word in words:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(face, buffer)
    print([glyph.codepoint for glyph in buffer.glyph_infos])
PYTHON
  "$place/target/debug/shape" "$place/bengali.ttf" "${words[@]}" > "$place/harfrust"
  echo "HarfBuzz: $(paste -sd' ' "$place/harfbuzz")"; echo "harfrust: $(paste -sd' ' "$place/harfrust")"
  alike=yes; cmp --silent "$place/harfbuzz" "$place/harfrust" || alike=no
  echo "alike: $alike"
  [ "$version $alike" = "5.3.0 no" ] || [ "$version $alike" = "5.1.0 yes" ]
done
