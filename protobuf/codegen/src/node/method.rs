//! A form as TypeScript sees it: names, parameters, types.

use super::holder::Holder;
use super::overlay::{Class, DecodedBy, Entry};
use crate::names::{camel, pascal};
use crate::notation::args::{Field, Kind, List, Scalar, Type};
use crate::notation::shape::Shape;
use crate::spec::{Command, Form, Group};

pub(super) struct Method<'a> {
    pub(super) form: &'a Form,
    pub(super) entry: Entry,
    pub(super) name: String,
    /// The name of the builder: that of the method, unless the method is an object's of its own.
    pub(super) function: String,
    /// What has the method, where that is not the client.
    pub(super) holder: Option<Holder>,
    /// Since which version of what there is the command.
    pub(super) since: String,
    pub(super) batch_name: String,
    pub(super) class: Class,
    pub(super) positional: Vec<Param<'a>>,
    pub(super) options: Vec<Param<'a>>,
    pub(super) options_type: String,
    pub(super) result: String,
    pub(super) decoding: Decoding,
}

pub(super) struct Param<'a> {
    pub(super) field: &'a Field,
    pub(super) name: String,
    pub(super) ty: String,
    /// Where it is a choice between things of several forms, or a list of such choices.
    pub(super) choice: Option<Choice<'a>>,
    /// The hand-written function that makes words of it.
    pub(super) words: Option<String>,
}

/// A union that is worth a name.
pub(super) struct Choice<'a> {
    /// The type, such as `MsetexExpiry`.
    pub(super) ty: String,
    pub(super) of: &'a [Kind],
}

/// Who says which type the strings of a reply have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decoding {
    /// There are none.
    Nobody,
    Caller,
    /// They are text of the server's own.
    AlwaysText,
    AlwaysBytes,
}

impl<'a> Method<'a> {
    pub(super) fn new(
        group: &Group,
        holder: Option<Holder>,
        command: &'a Command,
        form: &'a Form,
        entry: Entry,
    ) -> Method<'a> {
        let variant = form.variant.as_deref().map_or_else(String::new, pascal);
        let rule = match &holder {
            Some(_) => camel(&group.name_without_prefix(&command.name())),
            None => camel(&command.name()),
        };
        let name = entry.name.clone().unwrap_or(format!("{rule}{variant}"));
        let function = match &holder {
            Some(_) => format!("{}{variant}", camel(&command.name())),
            None => name.clone(),
        };
        let since = match &group.module {
            Some(module) => format!("{} {}", module.name, form.since),
            None => form.since.to_string(),
        };
        let (mut positional, options): (Vec<_>, Vec<_>) =
            form.parameters().into_iter().map(|field| Param::new(field, &function, &entry)).partition(
                |param| !param.field.optional || entry.positional.contains(&param.spec_name().to_owned()),
            );
        positional.sort_by_key(|param| entry.order.iter().position(|name| name == param.spec_name()));
        let has_keys = form.args.iter().any(|field| field.kind.contains_key());
        let decoding = decoding(form, &entry);
        Method {
            form,
            batch_name: entry.batch_name.clone().unwrap_or(name.clone()),
            class: entry.on.unwrap_or(if has_keys { Class::Base } else { Class::Standalone }),
            options_type: entry.options.clone().unwrap_or(format!("{}Options", upper_first(&function))),
            result: entry.returns.clone().unwrap_or_else(|| shape_type(&form.reply, decoding)),
            name,
            function,
            holder,
            since,
            positional,
            options,
            decoding,
            entry,
        }
    }

    /// With the object that has it, where that is not the client.
    pub(super) fn public_name(&self) -> String {
        match &self.holder {
            Some(holder) => format!("{}.{}", holder.client, self.name),
            None => self.name.clone(),
        }
    }

    /// The parameters of the builder and of the batch method.
    pub(super) fn params(&self) -> Vec<String> {
        let mut params: Vec<String> = self.positional.iter().map(Param::declaration).collect();
        if !self.options.is_empty() {
            params.push(format!("options?: {}", self.options_type));
        }
        params
    }

    /// The parameters of the client method: those, and what every call can be told.
    pub(super) fn client_params(&self) -> Vec<String> {
        let mut kinds = Vec::new();
        if !self.options.is_empty() {
            kinds.push(self.options_type.as_str());
        }
        kinds.extend(self.call_options());
        let mut params: Vec<String> = self.positional.iter().map(Param::declaration).collect();
        params.push(format!("options?: {}", kinds.join(" & ")));
        params
    }

    pub(super) fn call_options(&self) -> Vec<&'static str> {
        match self.decoding {
            Decoding::Caller => vec!["DecoderOption", "CallOptions"],
            _ => vec!["CallOptions"],
        }
    }

    /// What both methods pass to the builder.
    pub(super) fn pass(&self) -> String {
        let mut names: Vec<&str> = self.positional.iter().map(|param| param.name.as_str()).collect();
        if !self.options.is_empty() {
            names.push("options");
        }
        names.join(", ")
    }

    pub(super) fn param_doc(&self, spec_name: &str) -> Option<&'a crate::spec::Param> {
        self.form.doc.params.iter().find(|param| param.name == spec_name)
    }
}

impl<'a> Param<'a> {
    fn new(field: &'a Field, method: &str, entry: &Entry) -> Param<'a> {
        let spec_name = field.name.as_deref().unwrap_or_default();
        let own = entry.params.get(spec_name);
        let name = own.and_then(|own| own.name.clone()).unwrap_or(camel(spec_name));
        let own_type = own.and_then(|own| own.ty.clone());
        let choice = if own_type.is_none() { Choice::new(&field.kind, method, &name) } else { None };
        let ty = match (own_type, &choice, &field.kind) {
            (Some(ty), _, _) => ty,
            (None, Some(choice), Kind::List(_)) => many(&choice.ty),
            (None, Some(choice), _) => choice.ty.clone(),
            (None, None, _) if field.is_flag() => "boolean".to_owned(),
            (None, None, kind) => kind_type(kind),
        };
        Param { field, name, ty, choice, words: own.and_then(|own| own.words.clone()) }
    }

    pub(super) fn spec_name(&self) -> &'a str {
        self.field.name.as_deref().unwrap_or_default()
    }

    fn declaration(&self) -> String {
        let optional = if self.field.optional { "?" } else { "" };
        format!("{}{optional}: {}", self.name, self.ty)
    }
}

impl<'a> Choice<'a> {
    /// `MsetexExpiry`, and for the items of a list the singular: `ClientKillFilter`.
    fn new(kind: &'a Kind, method: &str, param: &str) -> Option<Choice<'a>> {
        let name = format!("{}{}", upper_first(method), upper_first(param));
        let (kind, ty) = match kind {
            Kind::List(list) => (&*list.item, name.trim_end_matches('s').to_owned()),
            kind => (kind, name),
        };
        match kind {
            Kind::OneOf(of) if kind.as_enumeration().is_none() => Some(Choice { ty, of }),
            _ => None,
        }
    }

    /// The table of what each alternative becomes on the wire.
    pub(super) fn table(&self) -> String {
        let mut out = String::new();
        for (i, letter) in self.ty.chars().enumerate() {
            if i > 0 && letter.is_uppercase() {
                out.push('_');
            }
            out.extend(letter.to_uppercase());
        }
        out
    }
}

fn decoding(form: &Form, entry: &Entry) -> Decoding {
    match entry.decoder {
        Some(DecodedBy::Bytes) => return Decoding::AlwaysBytes,
        Some(DecodedBy::Caller) => return Decoding::Caller,
        None => {}
    }
    match (
        holds(&form.reply, &|shape| {
            matches!(shape, Shape::Bytes | Shape::Any | Shape::Hits | Shape::SortedHits | Shape::Rows)
        }),
        holds(&form.reply, &is_text),
    ) {
        (true, _) => Decoding::Caller,
        (false, true) => Decoding::AlwaysText,
        (false, false) => Decoding::Nobody,
    }
}

fn is_text(shape: &Shape) -> bool {
    *shape == Shape::Text
}

fn holds(shape: &Shape, is: &dyn Fn(&Shape) -> bool) -> bool {
    is(shape)
        || match shape {
            Shape::List(inner) | Shape::Set(inner) | Shape::Each(inner) | Shape::Optional(inner) => {
                holds(inner, is)
            }
            Shape::Map(first, second) | Shape::Pairs(first, second) => holds(first, is) || holds(second, is),
            Shape::Tuple(items) => items.iter().any(|item| holds(item, is)),
            Shape::Record(fields) => fields.iter().any(|(_, field)| holds(field, is)),
            _ => false,
        }
}

pub(super) fn kind_type(kind: &Kind) -> String {
    match kind {
        Kind::Scalar(scalar) => scalar_type(*scalar).to_owned(),
        Kind::Token(token) => match &token.fields[..] {
            [] => format!("{:?}", token.word),
            [only] => kind_type(&only.kind),
            fields => fields_type(fields),
        },
        Kind::OneOf(choices) => choices.iter().map(choice_type).collect::<Vec<_>>().join(" | "),
        Kind::List(list) if is_entries(list) => {
            "Record<string, GlideString> | GlideRecord<GlideString>".to_owned()
        }
        Kind::List(list) => many(&kind_type(&list.item)),
        Kind::Tuple(fields) => {
            format!("[{}]", fields.iter().map(|field| kind_type(&field.kind)).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A list of keys, or names, with their values: JavaScript has objects for that.
pub(super) fn is_entries(list: &List) -> bool {
    let Kind::Tuple(fields) = &*list.item else { return false };
    let is_string = |field: &Field| match field.kind {
        Kind::Scalar(scalar) => matches!(scalar.ty, Type::Key | Type::Bytes | Type::Text),
        _ => false,
    };
    fields.len() == 2 && fields.iter().all(is_string)
}

pub(super) fn choice_type(choice: &Kind) -> String {
    match choice {
        Kind::Token(token) if !token.fields.is_empty() => {
            format!("{{ {}: {} }}", property(&token.word), kind_type(choice))
        }
        other => kind_type(other),
    }
}

/// `EX`, or `"LIB-NAME"` in quotes.
pub(super) fn property(word: &str) -> String {
    let plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if plain { word.to_owned() } else { format!("{word:?}") }
}

fn fields_type(fields: &[Field]) -> String {
    let fields: Vec<String> = fields
        .iter()
        .map(|field| {
            format!("{}: {}", camel(field.name.as_deref().unwrap_or_default()), kind_type(&field.kind))
        })
        .collect();
    format!("{{ {} }}", fields.join("; "))
}

fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar.ty {
        Type::Key | Type::Bytes => "GlideString",
        Type::Text => "string",
        Type::I64 | Type::U64 | Type::F64 => "number",
    }
}

fn shape_type(shape: &Shape, decoding: Decoding) -> String {
    let inner = |shape: &Shape| shape_type(shape, decoding);
    match shape {
        Shape::Any => "GlideReturnType".to_owned(),
        Shape::Ok => "\"OK\"".to_owned(),
        Shape::Int | Shape::Double => "number".to_owned(),
        Shape::Bool => "boolean".to_owned(),
        Shape::Bytes if decoding == Decoding::AlwaysBytes => "Buffer".to_owned(),
        Shape::Bytes => "GlideString".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::List(item) => many(&inner(item)),
        Shape::Set(item) => format!("Set<{}>", inner(item)),
        Shape::Each(item) => format!("{} | {}", inner(item), many(&inner(item))),
        Shape::Hits => "[number, GlideRecord<GlideRecord<GlideString>>?]".to_owned(),
        Shape::SortedHits => "[number, GlideRecord<[GlideString, GlideRecord<GlideString>]>?]".to_owned(),
        Shape::Rows => "GlideRecord<GlideReturnType>[]".to_owned(),
        Shape::Map(_, value) => format!("Record<string, {}>", inner(value)),
        Shape::Pairs(first, second) => many(&format!("[{}, {}]", inner(first), inner(second))),
        Shape::Tuple(items) => format!("[{}]", items.iter().map(inner).collect::<Vec<_>>().join(", ")),
        Shape::Record(_) => "Record<string, GlideReturnType>".to_owned(),
        Shape::Optional(one) => format!("{} | null", inner(one)),
    }
}

fn many(item: &str) -> String {
    if item.contains(" | ") { format!("({item})[]") } else { format!("{item}[]") }
}

pub(super) fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
