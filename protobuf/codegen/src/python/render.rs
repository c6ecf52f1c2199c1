//! Python source: builders, and the classes that hold methods.

use std::fmt::Write;

use super::imports::{import, imports};
use super::method::{Answers, Folded, Method, Param, Place, Step};
use super::overlay::{Holder, Home};
use super::{Methods, class_name, doc, head};
use crate::names::snake;
use crate::spec::Group;

/// Lines longer than this are split, one argument a line.
pub(super) const WIDTH: usize = 110;

/// Keeps annotations as text: making types of thousands of them takes most of the time that an import takes.
const LATE: &str = "from __future__ import annotations\n\n";

/// Whose methods are written. Those of a cluster are apart: they are loaded when there is a client for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Async,
    AsyncCluster,
    Sync,
    SyncCluster,
    Batch,
}

impl Target {
    pub(crate) const ALL: [Target; 5] =
        [Target::Async, Target::AsyncCluster, Target::Sync, Target::SyncCluster, Target::Batch];

    pub(crate) fn folder(self) -> &'static str {
        match self {
            Target::Async => "python/src/glide/async_commands/_generated",
            Target::AsyncCluster => "python/src/glide/async_commands/_generated_cluster",
            Target::Sync => "python/src/glide_sync/sync_commands/_generated",
            Target::SyncCluster => "python/src/glide_sync/sync_commands/_generated_cluster",
            Target::Batch => "python/src/glide_shared/commands/_batch",
        }
    }

    pub(crate) fn is_async(self) -> bool {
        matches!(self, Target::Async | Target::AsyncCluster)
    }

    fn homes(self) -> &'static [Home] {
        match self {
            Target::Async | Target::Sync => &[Home::Core, Home::Standalone],
            Target::AsyncCluster | Target::SyncCluster => &[Home::Cluster],
            Target::Batch => &[Home::Core, Home::Standalone, Home::Cluster],
        }
    }

    /// Where the base class comes from; `SOURCES` knows that of batches.
    fn runner(self) -> Option<&'static str> {
        match self {
            Target::Async => Some("from glide.async_commands._runner import Runner"),
            Target::AsyncCluster => Some("from glide.async_commands._runner import RoutingRunner"),
            Target::Sync => Some("from glide_sync.sync_commands._runner import Runner"),
            Target::SyncCluster => Some("from glide_sync.sync_commands._runner import RoutingRunner"),
            Target::Batch => None,
        }
    }

    fn base(self) -> &'static str {
        match self {
            Target::Batch => "Appender",
            Target::Async | Target::Sync => "Runner",
            Target::AsyncCluster | Target::SyncCluster => "RoutingRunner",
        }
    }

    /// The modules of a group whose methods are functions.
    pub(super) fn of(holder: &Holder) -> impl Iterator<Item = (Target, &str)> {
        let batch = holder.batch.as_deref().map(|path| (Target::Batch, path));
        [(Target::Async, holder.asynchronous.as_str()), (Target::Sync, holder.sync.as_str())]
            .into_iter()
            .chain(batch)
    }

    fn place(self, home: Home) -> Place {
        if self == Target::Batch { Place::Batches(home) } else { Place::Clients(home) }
    }

    /// The classes of a group, by whose base they are.
    fn classes(self, group: &Group, methods: &Methods) -> Vec<(Home, String)> {
        if methods.holder(group).is_some() {
            return Vec::new();
        }
        let has_some = |home: &Home| methods.of(group).any(|method| method.place == self.place(*home));
        self.homes().iter().copied().filter(has_some).map(|home| (home, class_name(group, home))).collect()
    }
}

/// The functions that put words together where one expression does not suffice.
pub(crate) fn builders(group: &Group, methods: &Methods) -> String {
    let mut body = String::new();
    for method in methods.with_builder(group) {
        let _ = write!(body, "\n\n{}", builder(method));
    }
    let mut out = head(&format!("{}: what to send, for the clients and the batches.", group.title));
    out.push_str(LATE);
    out.push_str(&imports(&body, &by_hand(group, &body), &methods.shared, None));
    out.push_str(&body);
    out
}

fn builder(method: &Method) -> String {
    let params: Vec<String> = method
        .params
        .iter()
        .map(|Param { name, ty, is_variadic, .. }| match is_variadic {
            true => format!("{name}: Tuple[{ty}, ...]"),
            false => format!("{name}: {ty}"),
        })
        .collect();
    let mut out = signature("def", &method.builder, None, &params, "Words", "");
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
pub(crate) fn groups(groups: &[Group], methods: &Methods, target: Target) -> String {
    let package = target.folder().trim_start_matches("python/src/").replace('/', ".");
    let mut out = head("The commands of all groups, by the kind of client that has them.");
    for group in groups {
        let classes = target.classes(group, methods);
        let mut names: Vec<&str> = classes.iter().map(|(_, name)| name.as_str()).collect();
        names.sort_unstable();
        if !names.is_empty() {
            out.push_str(&import(&format!("{package}.{}", snake(&group.name)), &names));
            out.push('\n');
        }
    }
    for home in target.homes() {
        let classes = groups.iter().flat_map(|group| target.classes(group, methods));
        let bases: String =
            classes.filter(|(of, _)| of == home).map(|(_, name)| format!("    {name},\n")).collect();
        let (name, doc) = match home {
            Home::Core => ("AllCommands", "What is for every kind of server."),
            Home::Standalone => ("AllStandaloneCommands", "What is for one server only."),
            Home::Cluster => ("AllClusterCommands", "What is for a cluster only."),
        };
        let _ = write!(out, "\n\nclass {name}(\n{bases}):\n    \"\"\"{doc}\"\"\"\n");
    }
    out
}

/// One module of methods, with a class for each home that has some. None if none has.
pub(crate) fn module(group: &Group, methods: &Methods, target: Target) -> Option<String> {
    let mut body = String::new();
    for (home, name) in target.classes(group, methods) {
        let _ = write!(body, "\n\nclass {name}({}):\n", target.base());
        let _ = writeln!(body, "    \"\"\"{}\"\"\"", summary(group, home));
        for method in methods.of(group).filter(|method| method.place == target.place(home)) {
            let _ = write!(body, "\n{}", self::method(methods, method, target));
        }
    }
    if body.is_empty() {
        return None;
    }
    let extra = target.runner().into_iter().map(str::to_owned).collect();
    Some(finish(group, methods, target, &format!("{}.", group.title), extra, &body))
}

/// One module of functions that take the client, or the batch, first.
pub(crate) fn holder(group: &Group, methods: &Methods, target: Target) -> String {
    let mut body = String::new();
    for method in methods.of(group).filter(|method| method.place == target.place(Home::Core)) {
        let _ = write!(body, "\n\n{}", self::method(methods, method, target));
    }
    let (what, extra) = match target {
        Target::Batch => ("functions that add to a batch, and give it back", Vec::new()),
        _ => {
            let package = if target.is_async() { "glide" } else { "glide_sync" };
            let commands = if target.is_async() { "async_commands" } else { "sync_commands" };
            let imports = vec![
                format!("from {package}.{commands}._runner import runner"),
                format!("from {package}.glide_client import TGlideClient"),
            ];
            ("functions that take the client", imports)
        }
    };
    let needs = group.module.as_ref().map_or_else(String::new, |module| {
        format!("\n\nThe server needs the module {}, or one that is like it.\n", module.name)
    });
    finish(group, methods, target, &format!("{}: {what}.{needs}", group.title), extra, &body)
}

fn finish(
    group: &Group,
    methods: &Methods,
    target: Target,
    title: &str,
    extra: Vec<String>,
    body: &str,
) -> String {
    let mut out = head(title);
    if target != Target::Batch {
        out.push_str("# mypy: disable-error-code=\"no-any-return\"\n\n");
    }
    let module = snake(&group.name);
    let mut late = Vec::new();
    for name in ["_builders", "_by_hand"] {
        if body.contains(&format!("{name}.")) {
            late.push((name, format!("glide_shared.commands.{name}.{module}")));
        }
    }
    out.push_str(LATE);
    out.push_str(&imports(body, &extra, &methods.shared, Some(&late)));
    out.push_str(body);
    out
}

/// The import of the group's hand-written functions, if there is one in the code.
fn by_hand(group: &Group, body: &str) -> Vec<String> {
    let import = || format!("from glide_shared.commands._by_hand import {} as _by_hand", snake(&group.name));
    body.contains("_by_hand.").then(import).into_iter().collect()
}

fn summary(group: &Group, home: Home) -> String {
    match home {
        Home::Core => format!("{}.", group.title),
        Home::Standalone => format!("{}, as one server has them.", group.title),
        Home::Cluster => format!("{}, as a cluster has them.", group.title),
    }
}

fn method(methods: &Methods, method: &Method, target: Target) -> String {
    let mut params: Vec<String> = Vec::new();
    for Param { name, ty, default, is_variadic, .. } in &method.params {
        params.push(match default {
            _ if *is_variadic => format!("*{name}: {ty}"),
            Some(default) => format!("{name}: {ty} = {default}"),
            None => format!("{name}: {ty}"),
        });
    }
    let (keyword, returns) = match target {
        Target::Batch => ("def", "TBatch"),
        _ if target.is_async() => ("async def", method.returns.as_str()),
        _ => ("def", method.returns.as_str()),
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
    let mut words = words(method);
    let routed = method.routed && target != Target::Batch;
    if routed {
        words.insert(0, "route".to_owned());
    }
    let run = if routed { "self._run_on" } else { run };
    let wait = if target.is_async() { "await " } else { "" };
    match (target, &method.read) {
        (Target::Batch, read) => {
            out.push_str(&call(&format!("{add}._add"), &words, &indent));
            if let Some(read) = read {
                let each = if method.answers == Answers::EachNode { ", True" } else { "" };
                let _ = writeln!(out, "{indent}{add}._read_last(_by_hand.{read}{each})");
            }
            let _ = writeln!(out, "{indent}return {}", if method.is_function { "batch" } else { "self" });
        }
        (_, None) => out.push_str(&call(&format!("return {wait}{run}"), &words, &indent)),
        (_, Some(read)) => {
            out.push_str(&call(&format!("reply = {wait}{run}"), &words, &indent));
            let many = if method.answers == Answers::EachNode { "True" } else { "False" };
            let _ = if routed && method.answers != Answers::One {
                writeln!(out, "{indent}return read_routed(_by_hand.{read}, reply, route, {many})")
            } else {
                writeln!(out, "{indent}return _by_hand.{read}(reply)")
            };
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
    if let Some(function) = &method.by_hand {
        return vec![format!("*_by_hand.{function}({})", method.pass)];
    }
    if method.needs_builder() {
        return vec![format!("*_builders.{}({})", method.builder, method.pass)];
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
