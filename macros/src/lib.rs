//! How the types of the API are declared: once, for async-graphql, which knows the schema, checks what is asked and
//! tells of errors, and for `server::graphql::direct`, which writes what it found valid before.
//!
//! Both call the same functions, so that there is one place that says what a field answers.

mod fields;
mod object;

use proc_macro::TokenStream;
use syn::{DeriveInput, ItemImpl, parse_macro_input};

/// An object of the API: each function of the block is a field.
///
/// A function is written as if there were no library. It is not `async`, for nothing that is read waits, and takes
/// what the request sees as an argument called `scope` where it needs it. Everything else is said as
/// [`async_graphql::Object`](https://docs.rs/async-graphql/latest/async_graphql/attr.Object.html) wants it, with the
/// same attributes. The library gets a function `resolve_FIELD` for each, which calls it.
#[proc_macro_attribute]
pub fn object(options: TokenStream, block: TokenStream) -> TokenStream {
    let block = parse_macro_input!(block as ItemImpl);
    object::object(&options.into(), block).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// How a type that the library derives is written directly: an object of a struct with names, the fields of all
/// members of a struct without, the name of the variant of an enum, or what the variant holds.
#[proc_macro_derive(Direct, attributes(graphql))]
pub fn direct(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    fields::direct(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}
