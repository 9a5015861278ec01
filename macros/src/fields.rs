//! Types that the library derives, and how fields are named.

use heck::ToLowerCamelCase;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Attribute, Data, DeriveInput, Error, Expr, Fields, Ident, Index, LitStr, Token, ext::IdentExt, spanned::Spanned,
};

/// What an attribute `#[graphql(…)]` says that matters to an answer.
#[derive(Default)]
pub(crate) struct Options {
    /// The name, where it is not that of the code.
    pub(crate) name: Option<String>,
    /// What is meant where a client gives nothing.
    pub(crate) default: Missing,
    /// Whether it is found for a gateway, and no field.
    pub(crate) is_entity: bool,
    /// Whether it is no field.
    pub(crate) is_skipped: bool,
}

/// What is meant where a client gives nothing.
#[derive(Default)]
pub(crate) enum Missing {
    /// Nothing, which the type of the argument may allow.
    #[default]
    Nothing,
    /// What the type of the argument has by default.
    OfType,
    /// This.
    Value(Box<Expr>),
}

impl Options {
    pub(crate) fn of(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut options = Self::default();
        for attribute in attributes.iter().filter(|it| it.path().is_ident("graphql")) {
            attribute.parse_nested_meta(|meta| {
                let is_given = meta.input.peek(Token![=]);
                if meta.path.is_ident("name") {
                    options.name = Some(meta.value()?.parse::<LitStr>()?.value());
                } else if meta.path.is_ident("default") {
                    options.default =
                        if is_given { Missing::Value(Box::new(meta.value()?.parse()?)) } else { Missing::OfType };
                } else if meta.path.is_ident("entity") {
                    options.is_entity = true;
                } else if meta.path.is_ident("skip") {
                    options.is_skipped = true;
                } else if meta.path.is_ident("desc") {
                    meta.value()?.parse::<Expr>()?;
                } else {
                    // What it would change is not written directly.
                    return Err(meta.error("neither name, default, desc, entity nor skip"));
                }
                Ok(())
            })?;
        }
        Ok(options)
    }
}

/// The name in the API of what has this name in the code.
pub(crate) fn name_of(ident: &Ident) -> String {
    ident.unraw().to_string().to_lower_camel_case()
}

pub(crate) fn direct(input: &DeriveInput) -> syn::Result<TokenStream> {
    let ident = &input.ident;
    let (generics, arguments, conditions) = input.generics.split_for_impl();
    let object = |body: TokenStream| {
        quote! {
            impl #generics crate::graphql::direct::Object for #ident #arguments #conditions {
                fn write_field(
                    &self,
                    name: &str,
                    asked: crate::graphql::direct::Asked<'_>,
                    out: &mut ::std::vec::Vec<u8>,
                ) -> ::core::result::Result<bool, crate::graphql::direct::Left> {
                    #body
                }
            }
        }
    };
    let (object, body) = match &input.data {
        Data::Struct(data) => {
            let body = match &data.fields {
                Fields::Named(fields) => named(fields.named.iter())?,
                Fields::Unnamed(fields) => {
                    let members = (0..fields.unnamed.len()).map(Index::from);
                    quote!(#(
                        if crate::graphql::direct::Object::write_field(&self.#members, name, asked, out)? {
                            return ::core::result::Result::Ok(true);
                        }
                    )* ::core::result::Result::Ok(false))
                }
                Fields::Unit => return Err(Error::new(ident.span(), "an object has fields")),
            };
            (object(body), quote!(crate::graphql::direct::object(self, asked, out)))
        }
        Data::Enum(data) if data.variants.iter().all(|variant| variant.fields.is_empty()) => {
            (TokenStream::new(), quote!(crate::graphql::direct::name(*self, out)))
        }
        Data::Enum(data) => {
            let variants = data.variants.iter().map(|variant| &variant.ident);
            let body = quote!(match self { #(
                Self::#variants(held) => crate::graphql::direct::Direct::write(held, asked, out),
            )* });
            (TokenStream::new(), body)
        }
        Data::Union(_) => return Err(Error::new(input.span(), "a union of Rust is no type of the API")),
    };
    Ok(quote! {
        #object

        impl #generics crate::graphql::direct::Direct for #ident #arguments #conditions {
            fn write(
                &self,
                asked: crate::graphql::direct::Asked<'_>,
                out: &mut ::std::vec::Vec<u8>,
            ) -> crate::graphql::direct::Written {
                #body
            }
        }
    })
}

fn named<'a>(fields: impl Iterator<Item = &'a syn::Field>) -> syn::Result<TokenStream> {
    let mut arms = Vec::new();
    for field in fields {
        let options = Options::of(&field.attrs)?;
        let Some(ident) = field.ident.as_ref().filter(|_| !options.is_skipped) else { continue };
        let name = options.name.unwrap_or_else(|| name_of(ident));
        arms.push(quote!(#name => crate::graphql::direct::Direct::write(&self.#ident, asked, out)?,));
    }
    Ok(quote!(match name { #(#arms)* _ => return ::core::result::Result::Ok(false) }
        ::core::result::Result::Ok(true)))
}
