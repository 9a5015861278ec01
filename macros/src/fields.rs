//! Types that the library derives, and how fields are named.

use heck::ToLowerCamelCase;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Attribute, Data, DeriveInput, Error, Expr, Fields, Generics, Ident, Index, LitStr, Token, ext::IdentExt,
    spanned::Spanned,
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
    let (_, arguments, _) = input.generics.split_for_impl();
    let written = Written { object: quote!(#ident #arguments), generics: &input.generics };
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => Ok(written.by_fields(&named(fields.named.iter())?)),
            Fields::Unnamed(fields) => {
                let members = (0..fields.unnamed.len()).map(Index::from);
                Ok(written.by_fields(&quote!(#(
                    if crate::graphql::direct::Object::write_field(&self.#members, name, asked, out)? {
                        return ::core::result::Result::Ok(true);
                    }
                )* ::core::result::Result::Ok(false))))
            }
            Fields::Unit => Err(Error::new(ident.span(), "an object has fields")),
        },
        Data::Enum(data) if data.variants.iter().all(|variant| variant.fields.is_empty()) => {
            Ok(written.by(&quote!(crate::graphql::direct::name(*self, out))))
        }
        Data::Enum(data) => {
            let variants = data.variants.iter().map(|variant| &variant.ident);
            Ok(written.by(&quote!(match self { #(
                Self::#variants(held) => crate::graphql::direct::Direct::write(held, asked, out),
            )* })))
        }
        Data::Union(_) => Err(Error::new(input.span(), "a union of Rust is no type of the API")),
    }
}

/// A type that is written directly.
pub(crate) struct Written<'a> {
    /// The type with its arguments.
    pub(crate) object: TokenStream,
    pub(crate) generics: &'a Generics,
}

impl Written<'_> {
    /// An object, by what writes a field of it and tells whether there is such a field.
    pub(crate) fn by_fields(&self, body: &TokenStream) -> TokenStream {
        let Self { object, generics } = self;
        let (generics, _, conditions) = generics.split_for_impl();
        let direct = self.by(&quote!(crate::graphql::direct::object(self, asked, out)));
        quote! {
            impl #generics crate::graphql::direct::Object for #object #conditions {
                #[allow(unused_variables, reason = "an object may have no field of its own")]
                fn write_field(
                    &self,
                    name: &str,
                    asked: crate::graphql::direct::Asked<'_>,
                    out: &mut ::std::vec::Vec<u8>,
                ) -> ::core::result::Result<bool, crate::graphql::direct::LeftToLibrary> {
                    #body
                }
            }

            #direct
        }
    }

    /// Anything, by what writes it.
    fn by(&self, body: &TokenStream) -> TokenStream {
        let Self { object, generics } = self;
        let (generics, _, conditions) = generics.split_for_impl();
        quote! {
            impl #generics crate::graphql::direct::Direct for #object #conditions {
                fn write(
                    &self,
                    asked: crate::graphql::direct::Asked<'_>,
                    out: &mut ::std::vec::Vec<u8>,
                ) -> crate::graphql::direct::Written {
                    #body
                }
            }
        }
    }
}

/// What writes one of these arms of a `match` on the name of a field, and tells whether there is one.
pub(crate) fn one_of(arms: &[TokenStream]) -> TokenStream {
    if arms.is_empty() {
        return quote!(::core::result::Result::Ok(false));
    }
    quote! {
        match name {
            #(#arms)*
            _ => return ::core::result::Result::Ok(false),
        }
        ::core::result::Result::Ok(true)
    }
}

fn named<'a>(fields: impl Iterator<Item = &'a syn::Field>) -> syn::Result<TokenStream> {
    let mut arms = Vec::new();
    for field in fields {
        let options = Options::of(&field.attrs)?;
        let Some(ident) = field.ident.as_ref().filter(|_| !options.is_skipped) else { continue };
        let name = options.name.unwrap_or_else(|| name_of(ident));
        arms.push(quote!(#name => crate::graphql::direct::Direct::write(&self.#ident, asked, out)?,));
    }
    Ok(one_of(&arms))
}
