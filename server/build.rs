//! Builds the program anew when what it embeds has changed.

fn main() {
    // `rust-embed` follows the files it knows; these lines follow those that come and go.
    println!("cargo:rerun-if-changed=../data");
    println!("cargo:rerun-if-changed=../target/site");
}
