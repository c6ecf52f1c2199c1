//! Writes the classes whose methods are commands: of each kind of client, and of each kind of batch.

use std::fmt::Write;

use super::method::Method;
use super::overlay::Class;
use super::sources::Sources;
use super::{FOLDER, HEAD, Methods, imports, methods, module, of_group, own_types};
use crate::file::File;
use crate::names::pascal;
use crate::spec::{Group, Spec};

/// A generated class.
struct Kind {
    name: &'static str,
    doc: &'static str,
    /// The class's beginning, after its name.
    head: &'static str,
    /// What the beginning needs.
    import: &'static str,
    has: fn(&Method<'_>) -> bool,
    method: fn(&Group, &Methods<'_>, &Sources, &Method<'_>) -> String,
}

const KINDS: [Kind; 6] = [
    Kind {
        name: "BaseCommands",
        doc: "The commands of every client.",
        head: " {\n    protected abstract run<R>(command: Command<R>, options?: DecoderOption & CallOptions): Promise<R>;\n\n",
        import: "",
        has: |method| method.class == Class::Base,
        method: methods::client,
    },
    Kind {
        name: "StandaloneCommands",
        doc: "The commands that a standalone client has besides.",
        head: " extends BaseClient {\n",
        import: "import { BaseClient } from \"../BaseClient\";\n",
        has: |method| matches!(method.class, Class::Each | Class::Standalone) && !method.entry.client_by_hand,
        method: methods::client,
    },
    Kind {
        name: "ClusterCommands",
        doc: "The commands that a cluster client has besides.",
        head: " extends BaseClient {\n",
        import: "import { BaseClient } from \"../BaseClient\";\n",
        has: |method| method.is_of_cluster(),
        method: |group, _, _, method| methods::cluster(group, method),
    },
    Kind {
        name: "BatchCommands",
        doc: "The commands of every batch.",
        head: "<T> {\n    protected abstract run(command: Command<unknown>): T;\n\n",
        import: "",
        has: |method| method.batch_class() == Some(Class::Base),
        method: |group, _, _, method| methods::batch(group, method, Class::Base),
    },
    Kind {
        name: "StandaloneBatchCommands",
        doc: "The commands that batches of a standalone client have besides.",
        head: "<T extends StandaloneBatchCommands<T>> extends BaseBatch<T> {\n",
        import: "import { BaseBatch } from \"../BaseBatch\";\n",
        has: |method| matches!(method.batch_class(), Some(Class::Each | Class::Standalone)),
        method: |group, _, _, method| methods::batch(group, method, Class::Standalone),
    },
    Kind {
        name: "ClusterBatchCommands",
        doc: "The commands that batches of a cluster client have besides.",
        head: "<T extends ClusterBatchCommands<T>> extends BaseBatch<T> {\n",
        import: "import { BaseBatch } from \"../BaseBatch\";\n",
        has: |method| matches!(method.batch_class(), Some(Class::Each | Class::Cluster)),
        method: |group, _, _, method| methods::batch(group, method, Class::Cluster),
    },
];

pub(super) fn generate(spec: &Spec, methods: &Methods<'_>, sources: &Sources) -> Vec<File> {
    KINDS.iter().map(|kind| class(kind, spec, methods, sources)).collect()
}

fn class(kind: &Kind, spec: &Spec, methods: &Methods<'_>, sources: &Sources) -> File {
    let mut body = format!("/** {} */\nexport abstract class {}{}", kind.doc, kind.name, kind.head);
    for group in &spec.groups {
        let own = of_group(group, methods).filter(|method| method.holder.is_none());
        for method in own.filter(|method| (kind.has)(method)) {
            let _ = writeln!(body, "{}", (kind.method)(group, methods, sources, method));
        }
    }
    let body = format!("{}\n}}\n", body.trim_end());
    class_file(kind.name, spec, methods, &body, sources, kind.import)
}

/// The file of a class that calls builders.
pub(super) fn class_file(
    name: &str,
    spec: &Spec,
    methods: &Methods<'_>,
    body: &str,
    sources: &Sources,
    import: &str,
) -> File {
    let mut modules = vec![import.to_owned()];
    if body.contains("builders.") {
        modules.push("import * as builders from \"./builders\";\n".to_owned());
    }
    for group in &spec.groups {
        let module = module(group);
        let alias = pascal(&module);
        let calls = [" this.run(", " runOn(client, ", " addTo(batch, "];
        if calls.iter().any(|call| body.contains(&format!("{call}{alias}."))) {
            modules.push(format!("import * as {alias} from \"./{module}\";\n"));
        }
    }
    let text = format!("{HEAD}{}{body}", imports(body, sources, &own_types(spec, methods), &modules));
    File::new(format!("{FOLDER}/{name}.ts"), text)
}
