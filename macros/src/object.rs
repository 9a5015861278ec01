//! A block of functions as an object.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Error, FnArg, Ident, ImplItem, ImplItemFn, ItemImpl, Lifetime, Pat, Type, TypeReference, parse_quote,
    spanned::Spanned,
};

use crate::fields::{Missing, Options, Written, name_of, one_of};

/// The argument that is no argument of the field, but what the request sees.
const SCOPE: &str = "scope";

pub(crate) fn object(options: &TokenStream, mut block: ItemImpl) -> syn::Result<TokenStream> {
    let mut library = block.clone();
    library.items.clear();
    library.attrs.retain(is_doc);
    let options = if options.is_empty() { quote!(serial) } else { quote!(#options, serial) };
    library.attrs.push(parse_quote!(#[::async_graphql::Object(#options)]));
    library
        .attrs
        .push(parse_quote!(#[allow(clippy::too_many_arguments, reason = "they are told of where they are written")]));
    let mut arms = Vec::new();
    for item in &mut block.items {
        let ImplItem::Fn(function) = item else {
            return Err(Error::new(item.span(), "a field of an object is a function"));
        };
        let field = Field::of(function)?;
        library.items.push(ImplItem::Fn(field.resolver(function)));
        if !field.options.is_entity {
            arms.push(field.arm(function));
        }
        strip(function);
    }
    let ty = &block.self_ty;
    // Only the library finds entities, which are no fields.
    let direct = Written { object: quote!(#ty), generics: &block.generics }.by_fields(&one_of(&arms));
    Ok(quote! {
        #[allow(
            clippy::needless_pass_by_value,
            clippy::trivially_copy_pass_by_ref,
            clippy::unused_self,
            reason = "a field has the shape that the library gives it"
        )]
        #block

        #library

        #direct
    })
}

/// A function as a field.
struct Field {
    name: String,
    options: Options,
    arguments: Vec<Argument>,
}

struct Argument {
    ident: Ident,
    kind: Kind,
}

enum Kind {
    /// What the request sees, borrowed for so long.
    Scope(Lifetime),
    /// What a client gives.
    Given { name: String, ty: Box<Type>, options: Box<Options> },
}

impl Field {
    fn of(function: &ImplItemFn) -> syn::Result<Self> {
        let options = Options::of(&function.attrs)?;
        let arguments = function.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Receiver(_) => None,
            FnArg::Typed(typed) => Some(typed),
        });
        let arguments = arguments.map(|typed| {
            let Pat::Ident(pattern) = &*typed.pat else {
                return Err(Error::new(typed.span(), "an argument has a name"));
            };
            let ident = pattern.ident.clone();
            let kind = if let (Type::Reference(TypeReference { lifetime, .. }), true) = (&*typed.ty, ident == SCOPE) {
                Kind::Scope(lifetime.clone().unwrap_or_else(|| Lifetime::new("'_", ident.span())))
            } else {
                let options = Box::new(Options::of(&typed.attrs)?);
                let name = options.name.clone().unwrap_or_else(|| name_of(&ident));
                Kind::Given { name, ty: typed.ty.clone(), options }
            };
            Ok(Argument { ident, kind })
        });
        let arguments = arguments.collect::<syn::Result<_>>()?;
        let name = options.name.clone().unwrap_or_else(|| name_of(&function.sig.ident));
        Ok(Self { name, options, arguments })
    }

    /// The function that the library calls.
    fn resolver(&self, function: &ImplItemFn) -> ImplItemFn {
        let mut resolver = function.clone();
        resolver.attrs.retain(|attribute| is_doc(attribute) || attribute.path().is_ident("graphql"));
        if self.options.name.is_none() && !self.options.is_entity {
            let name = &self.name;
            resolver.attrs.push(parse_quote!(#[graphql(name = #name)]));
        }
        resolver.sig.ident = format_ident!("resolve_{}", function.sig.ident);
        resolver.sig.asyncness = Some(parse_quote!(async));
        for (input, argument) in resolver.sig.inputs.iter_mut().skip(1).zip(&self.arguments) {
            if let Kind::Scope(lifetime) = &argument.kind {
                *input = parse_quote!(ctx: &::async_graphql::Context<#lifetime>);
            }
        }
        let ident = &function.sig.ident;
        let values = self.arguments.iter().map(|Argument { ident, kind }| match kind {
            Kind::Scope(_) => quote!(crate::graphql::scope::Scope::of(ctx)),
            Kind::Given { .. } => quote!(#ident),
        });
        resolver.block = parse_quote!({ self.#ident(#(#values),*) });
        resolver
    }

    /// How the field is written.
    fn arm(&self, function: &ImplItemFn) -> TokenStream {
        let Self { name, arguments, .. } = self;
        let given = arguments.iter().filter_map(|Argument { ident, kind }| match kind {
            Kind::Scope(_) => None,
            Kind::Given { name, ty, options } => {
                let default = match &options.default {
                    Missing::Nothing => quote!(::core::option::Option::None),
                    Missing::OfType => quote!(::core::option::Option::Some(::core::default::Default::default)),
                    Missing::Value(value) => quote!(::core::option::Option::Some(|| #value)),
                };
                Some(quote!(let #ident: #ty = asked.argument(#name, #default)?;))
            }
        });
        let values = arguments.iter().map(|Argument { ident, kind }| match kind {
            Kind::Scope(_) => quote!(asked.scope()),
            Kind::Given { .. } => quote!(#ident),
        });
        let ident = &function.sig.ident;
        quote! {
            #name => {
                #(#given)*
                crate::graphql::direct::Direct::write(&self.#ident(#(#values),*), asked, out)?;
            }
        }
    }
}

/// Takes out what only the library understands.
fn strip(function: &mut ImplItemFn) {
    let is_plain = |attribute: &Attribute| !attribute.path().is_ident("graphql");
    function.attrs.retain(is_plain);
    for input in &mut function.sig.inputs {
        if let FnArg::Typed(typed) = input {
            typed.attrs.retain(is_plain);
        }
    }
}

fn is_doc(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
}
