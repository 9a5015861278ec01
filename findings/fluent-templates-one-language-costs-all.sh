#!/usr/bin/env bash
# fluent-templates 0.15.1 (Cargo): the first message that is asked for in any language reads the files of every language that
# `static_loader!` has put into the program, also by `lookup_single_language`. Here one Italian message costs a megabyte and a half, nearly all
# of them English; `fluent-bundle` 0.16.0, which it stands on, takes a few kilobytes for the same message of the same file.
# One would have guessed that a language is read when somebody first reads it, as its bundles are apart. It matters to sites for
# newcomers, which have many languages of which an hour needs few: with twelve languages of 120 KB each ours held 15 MB at the first
# page, a third of its memory, and read them all at each start. Ours reads each language by itself.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
mkdir -p "$place/src" "$place/locales/it" "$place/locales/en"
echo 'greeting = Buongiorno' > "$place/locales/it/a.ftl"
for number in $(seq 2000); do echo "message-$number = This is message number $number, for { \$name }."; done > "$place/locales/en/a.ftl"
cat > "$place/Cargo.toml" <<'TOML'
[package]
name = "held"
version = "0.1.0"
edition = "2021"
[dependencies]
fluent-bundle = "=0.16.0"
fluent-templates = "=0.15.1"
TOML
cat > "$place/src/main.rs" <<'RUST'
use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use fluent_templates::{fluent_bundle::FluentValue, static_loader};

struct Counting;
static HELD: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static_loader! {
    static MESSAGES = { locales: "./locales", fallback_language: "it" };
}

fn main() {
    let before = HELD.load(Relaxed);
    let italian = "it".parse().unwrap();
    let said = MESSAGES.lookup_single_language(&italian, "greeting", None::<&HashMap<String, FluentValue>>).unwrap();
    let templates = HELD.load(Relaxed) - before;

    let before = HELD.load(Relaxed);
    let mut bundle = fluent_bundle::FluentBundle::new(vec!["it".parse().unwrap()]);
    let file = include_str!("../locales/it/a.ftl").to_owned();
    bundle.add_resource(fluent_bundle::FluentResource::try_new(file).unwrap()).unwrap();
    let pattern = bundle.get_message("greeting").unwrap().value().unwrap();
    assert_eq!(bundle.format_pattern(pattern, None, &mut Vec::new()), said);
    let alone = HELD.load(Relaxed) - before;

    println!("bytes held after one Italian message: fluent-templates {templates}, fluent-bundle {alone}");
    std::process::exit(i32::from(templates < 500_000 || alone > 50_000));
}
RUST
cargo build --quiet --manifest-path "$place/Cargo.toml" --target-dir "$place/target"
(cd "$place" && target/debug/held)
