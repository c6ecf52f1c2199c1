//! Python source: builders, and the classes that hold methods.

use std::fmt::Write;

use super::imports::imports;
use super::method::{Folded, Method, Param, Step};
use super::overlay::{Holder, Home};
use super::{Methods, class_name, doc, head};
use crate::names::snake;
use crate::spec::Group;

/// Lines longer than this are split, one argument a line.
pub(super) const WIDTH: usize = 110;

/// Whose methods are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Async,
    Sync,
    Batch,
}

impl Target {
    pub(crate) const ALL: [Target; 3] = [Target::Async, Target::Sync, Target::Batch];

    pub(crate) fn folder(self) -> &'static str {
        match self {
            Target::Async => "python/src/glide/async_commands/_generated",
            Target::Sync => "python/src/glide_sync/sync_commands/_generated",
            Target::Batch => "python/src/glide_shared/commands/_batch",
        }
    }

    pub(super) fn of(self, holder: &Holder) -> Option<&str> {
        match self {
            Target::Async => Some(&holder.asynchronous),
            Target::Sync => Some(&holder.sync),
            Target::Batch => holder.batch.as_deref(),
        }
    }

    /// Where the base class comes from; `SOURCES` knows that of batches.
    fn runner(self) -> Option<&'static str> {
        match self {
            Target::Async => Some("from glide.async_commands._runner import Runner"),
            Target::Sync => Some("from glide_sync.sync_commands._runner import Runner"),
            Target::Batch => None,
        }
    }

    fn base(self) -> &'static str {
        match self {
            Target::Batch => "Appender",
            Target::Async | Target::Sync => "Runner",
        }
    }
}

/// The functions that put words together where one expression does not suffice.
pub(crate) fn builders(group: &Group, methods: &Methods) -> String {
    let mut body = String::new();
    for method in methods.of(group).filter(|method| method.needs_builder()) {
        let _ = write!(body, "\n\n{}", builder(method));
    }
    let mut out = head(&format!("{}: what to send, for the clients and the batches.", group.title));
    out.push_str(&imports(&body, &[], &methods.shared));
    out.push_str(&body);
    out
}

fn builder(method: &Method) -> String {
    let params: Vec<String> =
        method.params.iter().map(|param| format!("{}: {}", param.name, param.ty)).collect();
    let mut out = signature("def", &method.name, None, &params, "Words", "");
    let (first, rest) = match &method.steps[..] {
        [Step::Always(words), rest @ ..] => (words.clone(), rest),
        rest => (Vec::new(), rest),
    };
    // Everything up to the first optional argument goes into the list at once.
    let count = rest.iter().take_while(|step| matches!(step, Step::Always(_))).count();
    let mut opening = vec![match &method.folded {
        Some(Folded { condition, id, .. }) => format!("{id} if {condition} else {}", method.id),
        None => method.id.clone(),
    }];
    opening.extend(first);
    opening.extend(rest[..count].iter().flat_map(|step| match step {
        Step::Always(words) | Step::If(_, words) => words.clone(),
    }));
    out.push_str(&wrapped(&format!("    words: Words = [{}]\n", opening.join(", "))));
    for step in &rest[count..] {
        match step {
            Step::Always(words) => out.push_str(&append(words, "    ")),
            Step::If(condition, words) => {
                let _ = writeln!(out, "    if {condition}:");
                out.push_str(&append(words, "        "));
            }
        }
    }
    if let Some(Folded { condition, words, .. }) = &method.folded {
        let _ = writeln!(out, "    if {condition}:");
        out.push_str(&append(words, "        "));
    }
    out.push_str("    return words\n");
    out
}

fn append(words: &[String], indent: &str) -> String {
    match words {
        [only] if only.starts_with('*') => wrapped(&format!("{indent}words += {}\n", &only[1..])),
        [only] => format!("{indent}words.append({only})\n"),
        _ => wrapped(&format!("{indent}words += ({})\n", words.join(", "))),
    }
}

/// The module with one class for each home, made of the classes of all groups.
pub(crate) fn groups<'g>(groups: impl Iterator<Item = &'g Group> + Clone, target: Target) -> String {
    let package = target.folder().trim_start_matches("python/src/").replace('/', ".");
    let mut imports = String::new();
    for group in groups.clone() {
        let mut names: Vec<String> = Home::ALL.iter().map(|home| class_name(group, *home)).collect();
        names.sort();
        let _ = writeln!(imports, "from {package}.{} import {}", snake(&group.name), names.join(", "));
    }
    let mut out = head("The commands of all groups, by the kind of client that has them.");
    out.push_str(&imports);
    for home in Home::ALL {
        let bases: String =
            groups.clone().map(|group| format!("    {},\n", class_name(group, home))).collect();
        let (name, doc) = match home {
            Home::Core => ("AllCommands", "What every client has."),
            Home::Standalone => ("AllStandaloneCommands", "What a client of one server has besides."),
        };
        let _ = write!(out, "\n\nclass {name}(\n{bases}):\n    \"\"\"{doc}\"\"\"\n");
    }
    out
}

/// One module of methods, with a class for each home that has some.
pub(crate) fn module(group: &Group, methods: &Methods, target: Target) -> String {
    let mut body = String::new();
    for home in Home::ALL {
        let offered = methods
            .of(group)
            .filter(|method| method.home == home && (target != Target::Batch || method.in_batch));
        let _ = write!(body, "\n\nclass {}({}):\n", class_name(group, home), target.base());
        let _ = writeln!(body, "    \"\"\"{}\"\"\"", summary(group, home));
        for method in offered {
            let text = match target {
                Target::Batch => self::method(methods, method, target),
                Target::Async | Target::Sync => self::method(methods, &method.of_client(), target),
            };
            let _ = write!(body, "\n{text}");
        }
    }
    let extra = target.runner().into_iter().map(str::to_owned).collect();
    finish(group, methods, target, &format!("{}.", group.title), extra, &body)
}

/// One module of functions that take the client, or the batch, first.
pub(crate) fn holder(group: &Group, methods: &Methods, target: Target) -> String {
    let mut body = String::new();
    for method in methods.of(group).filter(|method| target != Target::Batch || method.in_batch) {
        let _ = write!(body, "\n\n{}", self::method(methods, method, target));
    }
    let needs = group.module.as_ref().map_or_else(String::new, |module| {
        format!(" The server needs the module {}, or one that is like it.", module.name)
    });
    let (title, extra) = match target {
        Target::Async | Target::Sync => {
            let package =
                if target == Target::Async { "glide.async_commands" } else { "glide_sync.sync_commands" };
            let client = if target == Target::Async { "glide" } else { "glide_sync" };
            let extra = vec![
                format!("from {package}._runner import runner"),
                format!("from {client}.glide_client import TGlideClient"),
            ];
            (format!("{}: functions that take the client.{needs}", group.title), extra)
        }
        Target::Batch => {
            (format!("{}: functions that add to a batch, and give it back.{needs}", group.title), Vec::new())
        }
    };
    finish(group, methods, target, &title, extra, &body)
}

fn finish(
    group: &Group,
    methods: &Methods,
    target: Target,
    title: &str,
    mut extra: Vec<String>,
    body: &str,
) -> String {
    let mut out = head(title);
    if target != Target::Batch {
        out.push_str("# mypy: disable-error-code=\"no-any-return\"\n\n");
    }
    if body.contains("_builders.") {
        extra
            .push(format!("from glide_shared.commands._builders import {} as _builders", snake(&group.name)));
    }
    if body.contains("_by_hand.") {
        extra.push(format!("from glide_shared.commands._by_hand import {} as _by_hand", snake(&group.name)));
    }
    out.push_str(&imports(body, &extra, &methods.shared));
    out.push_str(body);
    out
}

fn summary(group: &Group, home: Home) -> String {
    match home {
        Home::Core => format!("{}.", group.title),
        Home::Standalone => format!("{}, as one server has them.", group.title),
    }
}

fn method(methods: &Methods, method: &Method, target: Target) -> String {
    let mut params: Vec<String> = Vec::new();
    for Param { name, ty, default, .. } in &method.params {
        params.push(match default {
            Some(default) => format!("{name}: {ty} = {default}"),
            None => format!("{name}: {ty}"),
        });
    }
    let (keyword, returns) = match target {
        Target::Async => ("async def", method.returns.as_str()),
        Target::Sync => ("def", method.returns.as_str()),
        Target::Batch => ("def", "TBatch"),
    };
    let (this, run, add, indent) = match (method.is_function, target) {
        (false, Target::Batch) => ("self: TBatch", "", "self", "    "),
        (false, _) => ("self", "self._run", "", "    "),
        (true, Target::Batch) => ("batch: TBatch", "", "appender(batch)", ""),
        (true, _) => ("client: TGlideClient", "runner(client)._run", "", ""),
    };
    let mut out = signature(keyword, &method.name, Some(this), &params, returns, indent);
    let indent = format!("{indent}    ");
    out.push_str(&doc::string(methods, method, target, &indent));
    let words = words(method);
    match (target, &method.read) {
        (Target::Async, None) => out.push_str(&call(&format!("return await {run}"), &words, &indent)),
        (Target::Sync, None) => out.push_str(&call(&format!("return {run}"), &words, &indent)),
        (Target::Async, Some(read)) => {
            out.push_str(&call(&format!("reply = await {run}"), &words, &indent));
            let _ = writeln!(out, "{indent}return _by_hand.{read}(reply)");
        }
        (Target::Sync, Some(read)) => {
            out.push_str(&call(&format!("reply = {run}"), &words, &indent));
            let _ = writeln!(out, "{indent}return _by_hand.{read}(reply)");
        }
        (Target::Batch, read) => {
            out.push_str(&call(&format!("{add}._add"), &words, &indent));
            if let Some(read) = read {
                let _ = writeln!(out, "{indent}{add}._read_last(_by_hand.{read})");
            }
            let _ = writeln!(out, "{indent}return {}", if method.is_function { "batch" } else { "self" });
        }
    }
    out
}

fn call(function: &str, args: &[String], indent: &str) -> String {
    let line = format!("{indent}{function}({})\n", args.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines: String = args.iter().map(|arg| wrapped(&format!("{indent}    {arg},\n"))).collect();
    format!("{indent}{function}(\n{lines}{indent})\n")
}

/// A line that is too long, broken after commas. They have to be inside parentheses.
fn wrapped(line: &str) -> String {
    if line.len() <= WIDTH {
        return line.to_owned();
    }
    let indent = line.len() - line.trim_start().len() + 4;
    let mut out = String::new();
    let mut column = 0;
    for part in line.split_inclusive(", ") {
        if column + part.trim_end().len() > WIDTH {
            out.truncate(out.trim_end().len());
            let _ = write!(out, "\n{:indent$}", "");
            column = indent;
        }
        out.push_str(part);
        column += part.len();
    }
    out
}

fn words(method: &Method) -> Vec<String> {
    if let Some((function, arguments)) = &method.by_hand {
        return vec![format!("*_by_hand.{function}({arguments})")];
    }
    if method.needs_builder() {
        let names: Vec<&str> = method.params.iter().map(|param| param.name.as_str()).collect();
        return vec![format!("*_builders.{}({})", method.name, names.join(", "))];
    }
    let words = method.steps.iter().flat_map(|step| match step {
        Step::Always(words) | Step::If(_, words) => words.clone(),
    });
    std::iter::once(method.id.clone()).chain(words).collect()
}

fn signature(
    keyword: &str,
    name: &str,
    this: Option<&str>,
    params: &[String],
    returns: &str,
    indent: &str,
) -> String {
    let all: Vec<&str> = this.into_iter().chain(params.iter().map(String::as_str)).collect();
    let line = format!("{indent}{keyword} {name}({}) -> {returns}:\n", all.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines: String = all.iter().map(|param| format!("{indent}    {param},\n")).collect();
    format!("{indent}{keyword} {name}(\n{lines}{indent}) -> {returns}:\n")
}
