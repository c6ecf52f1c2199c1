//! A form as TypeScript sees it: names, parameters, types.

use super::holder::Holder;
use super::overlay::{Class, DecodedBy, Entry, InBatch};
use super::result::shape_type;
use crate::names::{camel, pascal};
use crate::notation::args::{Field, Kind, List, Scalar, Token, Type};
use crate::notation::shape::{Shape, Shapes};
use crate::spec::{Command, Form, Group};

/// Words that may not name a function in a module, and are those of commands.
const RESERVED: [&str; 4] = ["arguments", "delete", "eval", "function"];

pub(super) struct Method<'a> {
    pub(super) command: &'a Command,
    pub(super) form: &'a Form,
    pub(super) entry: Entry,
    pub(super) name: String,
    /// What its builder is named after: the method, unless that is an object's of its own.
    function: String,
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
    /// The hand-written function that gives its words.
    pub(super) words: Option<String>,
    /// Whether that function gives the words of other parameters, too.
    pub(super) covers_others: bool,
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
        shapes: &Shapes,
    ) -> Method<'a> {
        let variant = form.variant.as_deref().map_or_else(String::new, pascal);
        let long = format!("{}{variant}", camel(&command.name()));
        let short = camel(&group.name_without_prefix(&command.name()));
        let rule = if holder.is_some() { format!("{short}{variant}") } else { long.clone() };
        let name = entry.name.clone().unwrap_or(rule);
        let function = if holder.is_some() { long } else { name.clone() };
        let since = match &group.module {
            Some(module) => format!("{} {}", module.name, form.since),
            None => form.since.to_string(),
        };
        let (positional, options): (Vec<_>, Vec<_>) =
            parameters(form, &entry).map(|field| Param::new(field, &function, &entry)).partition(|param| {
                !param.field.optional || entry.positional.contains(&param.spec_name().to_owned())
            });
        let has_keys = form.args.iter().any(|field| field.kind.contains_key());
        let decoding = decoding(form, &entry, shapes);
        Method {
            form,
            batch_name: entry.batch_name.clone().unwrap_or(name.clone()),
            class: entry.on.unwrap_or(if has_keys || holder.is_some() { Class::Base } else { Class::Each }),
            command,
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

    /// The name of the builder, which unlike a method must not be a word that modules reserve.
    pub(super) fn function(&self) -> String {
        match RESERVED.contains(&self.function.as_str()) {
            true => format!("{}_", self.function),
            false => self.function.clone(),
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

    /// The class of batches that have the method.
    pub(super) fn batch_class(&self) -> Option<Class> {
        match self.entry.in_batch {
            _ if self.holder.as_ref().is_some_and(|holder| holder.batch.is_none()) => None,
            Some(InBatch::Any(false)) => None,
            Some(InBatch::Of(class)) => Some(class),
            Some(InBatch::Any(true)) | None if self.class != Class::Each => Some(self.class),
            _ => match self.entry.cluster.as_ref().is_some_and(|own| own.batch.is_some()) {
                true => Some(Class::Each),
                false => Some(Class::Base),
            },
        }
    }

    /// Whether the cluster client has a method for this form that other clients have not.
    pub(super) fn is_of_cluster(&self) -> bool {
        match self.class {
            Class::Each | Class::Cluster => true,
            Class::Base => self.entry.cluster.as_ref().is_some_and(|own| own.name.is_some()),
            Class::Standalone => false,
        }
    }

    /// What a parameter is, in a sentence.
    pub(super) fn param_doc<'m>(&'m self, spec_name: &str) -> Option<&'m str> {
        let own = self.entry.params.get(spec_name).and_then(|own| own.doc.as_deref());
        own.or_else(|| {
            let known = self.form.doc.params.iter().find(|param| param.name == spec_name);
            known.map(|param| param.text.as_str())
        })
    }
}

/// The parameters of the method in their order, without those that others take care of.
fn parameters<'a>(form: &'a Form, entry: &Entry) -> impl Iterator<Item = &'a Field> {
    let name = |field: &Field| field.name.clone().unwrap_or_default();
    let mut fields = form.parameters();
    fields.retain(|field| !entry.is_covered(&name(field)));
    let place = |field: &Field| entry.order.iter().position(|known| *known == name(field));
    fields.sort_by_key(|field| place(field).unwrap_or(usize::MAX));
    fields.into_iter()
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
        let words = own.and_then(|own| own.words.clone());
        Param { field, name, ty, choice, words, covers_others: own.is_some_and(|own| !own.also.is_empty()) }
    }

    pub(super) fn spec_name(&self) -> &'a str {
        self.field.name.as_deref().unwrap_or_default()
    }

    pub(super) fn declaration(&self) -> String {
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
            Kind::Token(Token { fields, .. }) if fields.len() == 1 => (&fields[0].kind, name),
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

/// Whether it is the user's own bytes, or may contain some.
fn is_given(shape: &Shape) -> bool {
    matches!(shape, Shape::Bytes | Shape::Any | Shape::Hits | Shape::SortedHits | Shape::Rows)
}

fn decoding(form: &Form, entry: &Entry, shapes: &Shapes) -> Decoding {
    match entry.decoder {
        Some(DecodedBy::Bytes) => return Decoding::AlwaysBytes,
        Some(DecodedBy::Caller) => return Decoding::Caller,
        None => {}
    }
    match (
        form.reply.holds(shapes, &|shape| is_given(shape)),
        form.reply.holds(shapes, &|shape| *shape == Shape::Text),
    ) {
        (true, _) => Decoding::Caller,
        (false, true) => Decoding::AlwaysText,
        (false, false) => Decoding::Nobody,
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
            let name = camel(field.name.as_deref().unwrap_or_default());
            let ty = if field.is_flag() { "boolean".to_owned() } else { kind_type(&field.kind) };
            format!("{name}{}: {ty}", if field.optional { "?" } else { "" })
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

pub(super) fn many(item: &str) -> String {
    if item.contains(" | ") { format!("({item})[]") } else { format!("{item}[]") }
}

pub(super) fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
