//! Small specs: what is made of them, and what is said about their mistakes.

use crate::call;
use crate::read::parse_group;
use crate::rust;
use crate::spec::{Args, Spec};

const GOOD: &str = r#"
title = "Examples"

[command.TAKE]
id = 7
since = "1.2.3"
flags = ["write"]
route = "multi_shard"
combine = "agg_sum"
blocking = "timeout"
compressible = true
doc = "Takes things. Then it rests."
args = '''
keys: #[key]
end: LEFT | RIGHT
limit?: LIMIT(offset: i64, count: i64)
timeout: f64@s
'''
reply = "{bytes: [int?]}"
returns = "What was taken."
params = { keys = "From where.", end = "Which end.", "end.LEFT" = "The left one.", limit = "How many.", timeout = "How long." }
variant.store = { id = 8, append = "STORE(destination: key)", reply = "int", doc = "Takes things away.", returns = "How many.", params = { destination = "Where to." } }
"#;

const GOOD_ROW: &str = r#"    // TAKE
    Row {
        id: 7,
        words: &["TAKE"],
        wire: b"$4\r\nTAKE\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Counted { count: 1, first: 2, step: 1 }],
        route: DefaultRoute::MultiShard,
        combine: Combine::Sum,
        blocking: Blocking::Timeout { at: -1, unit: TimeUnit::Seconds },
        reply: &Shape::Map(&Shape::Bytes, &Shape::List(&Shape::Int)),
        since: (1, 2, 3),
        variants: &[Variant { id: 8, when: When::Token(&Search { token: "STORE", from: 1, lead: 1, known: &[("LIMIT", Skip::Words(2))], unknown: Unknown::Pass }) }],
    },
"#;

fn good() -> Spec {
    // The variant sends its word after the timeout, which then is no longer at a fixed place from the end.
    let text = GOOD.replace("blocking = \"timeout\"\n", "");
    Spec { groups: vec![parse_group("examples", &text).expect("valid")] }
}

/// The message for the good spec with a part replaced.
fn mistake(part: &str, replacement: &str) -> String {
    assert!(GOOD.contains(part), "{part}");
    parse_group("examples", &GOOD.replace(part, replacement)).expect_err("a mistake").to_string()
}

#[test]
fn an_entry_becomes_a_row() {
    let single = GOOD.lines().filter(|line| !line.starts_with("variant")).collect::<Vec<_>>().join("\n");
    let spec = Spec { groups: vec![parse_group("examples", &single).expect("valid")] };
    let expected = GOOD_ROW.replace(
        "variants: &[Variant { id: 8, when: When::Token(&Search { token: \"STORE\", from: 1, lead: 1, known: &[(\"LIMIT\", Skip::Words(2))], unknown: Unknown::Pass }) }]",
        "variants: &[]",
    );
    let table = rust::generate(&spec).text;
    assert!(table.contains(&expected), "{table}");
}

#[test]
fn a_variant_becomes_a_row_of_its_own() {
    let table = rust::generate(&good()).text;
    assert!(table.contains("Variant { id: 8, when: When::Token(&Search { token: \"STORE\", from: 1, lead: 1, known: &[(\"LIMIT\", Skip::Words(2))], unknown: Unknown::Pass }) }"), "{table}");
    assert!(table.contains("// TAKE.store"), "{table}");
    assert!(table.contains("pub const TAKE_STORE: u16 = 8;"), "{table}");
}

#[test]
fn documentation_comes_apart_into_sentences_and_parameters() {
    let spec = good();
    let (_, form) = spec.form("TAKE.store").expect("known");
    assert_eq!(form.doc.summary, "Takes things away.");
    let names: Vec<&str> = form.doc.params.iter().map(|param| param.name.as_str()).collect();
    assert_eq!(names, ["keys", "end", "limit", "timeout", "destination"]);
    assert_eq!(form.doc.params[1].options, [("LEFT".to_owned(), "The left one.".to_owned())]);
    assert_eq!(spec.form("TAKE").expect("known").1.doc.details, ["Then it rests."]);
}

#[test]
fn calls_become_words() {
    let spec = good();
    let (command, form) = spec.form("TAKE.store").expect("known");
    let words = |args: &str| {
        let args = toml::from_str(args).expect("valid TOML");
        call::words(command, form, &Args(args)).map(|words| {
            words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect::<Vec<_>>().join(" ")
        })
    };

    let full = "keys = ['a', 'b']\nend = 'LEFT'\nlimit = { offset = 1, count = -1 }\ntimeout = 0.5\ndestination = 'd'";
    assert_eq!(words(full), Ok("TAKE 2 a b LEFT LIMIT 1 -1 0.5 STORE d".to_owned()));
    let wrong = [
        ("keys = []\nend = 'LEFT'\ntimeout = 1\ndestination = 'd'", "`keys` may not be empty"),
        ("keys = ['a']\nend = 'UP'\ntimeout = 1\ndestination = 'd'", "`end` has no alternative for `\"UP\"`"),
        ("keys = ['a']\nend = 'LEFT'\ntimeout = 1", "`destination` is missing"),
        (
            "keys = ['a']\nend = 'LEFT'\ntimeout = 1\ndestination = 'd'\nx = 1",
            "`x` is no argument of TAKE.store",
        ),
        ("keys = ['a']\nend = 'LEFT'\ntimeout = 'x'\ndestination = 'd'", "`timeout` cannot be `\"x\"`"),
    ];
    for (args, message) in wrong {
        assert_eq!(words(args), Err(message.to_owned()), "{args}");
    }
}

#[test]
fn mistakes_name_the_file_and_the_entry() {
    assert_eq!(
        mistake("keys: #[key]", "keys: #[kye]"),
        "examples.toml: TAKE: args: `kye` is not a type: key, bytes, text, i64, u64, f64"
    );
    assert_eq!(
        mistake("{bytes: [int?]}", "{bytes: [int?}"),
        "examples.toml: TAKE: reply: expected `]` instead of `}`"
    );
    assert_eq!(mistake("1.2.3", "1.2"), "examples.toml: TAKE: since: `1.2` is not a version such as 6.2.0");
    assert_eq!(
        mistake("multi_shard", "everywhere"),
        "examples.toml: TAKE: route: `everywhere` is none of all_nodes, all_shards, multi_shard, special"
    );
    assert_eq!(
        mistake("\"write\"", "\"fast\""),
        "examples.toml: TAKE: flags: expected nothing, `readonly` or `write`"
    );
    assert_eq!(
        mistake("timeout: f64@s", "timeout: f64"),
        "examples.toml: TAKE: blocking: `timeout` needs a unit, such as u64@ms"
    );
    assert_eq!(
        mistake("limit = \"How many.\", ", ""),
        "examples.toml: TAKE: params: `limit` is not described"
    );
    assert_eq!(mistake("end.LEFT", "end.UP"), "examples.toml: TAKE: params: `end.UP` is no argument");
    assert_eq!(
        mistake("Takes things. Then it rests.", "taking"),
        "examples.toml: TAKE: doc: needs a first sentence with a full stop"
    );
    assert_eq!(mistake("returns = \"What was taken.\"", ""), "examples.toml: TAKE: returns: is missing");
    assert_eq!(
        mistake("append = ", "args = \"\", append = "),
        "examples.toml: TAKE.store: needs either `append` or `args`"
    );
}

/// The good spec with a reply that is a named shape.
fn with_shapes(shapes: &str) -> String {
    let text = GOOD.replace("{bytes: [int?]}", "tree").replace("blocking = \"timeout\"\n", "");
    text.replacen("[command.TAKE]", &format!("{shapes}\n[command.TAKE]"), 1)
}

#[test]
fn a_named_shape_is_written_once_and_may_contain_itself() {
    let text =
        with_shapes("[shapes.tree]\ndoc = \"A tree.\"\nshape = \"record{leaf: bool, below?: [tree]}\"");
    let spec = Spec { groups: vec![parse_group("examples", &text).expect("valid")] };
    let table = rust::generate(&spec).text;
    let shape = "static SHAPE_TREE: Named = Named { name: \"tree\", shape: Shape::Record(&[(\"leaf\", Shape::Bool), (\"below\", Shape::List(&Shape::Named(&SHAPE_TREE)))]) };";
    assert!(table.contains(shape), "{table}");
    assert!(table.contains("reply: &Shape::Named(&SHAPE_TREE),"), "{table}");
}

#[test]
fn names_of_shapes_are_known_and_used() {
    let mistake = |text: &str| parse_group("examples", text).expect_err("a mistake").to_string();
    assert_eq!(mistake(&with_shapes("")), "examples.toml: TAKE: `tree` is not a shape");
    let two = "[shapes.tree]\ndoc = \"A tree.\"\nshape = \"[int]\"\n[shapes.bush]\ndoc = \"A bush.\"\nshape = \"int\"";
    assert_eq!(mistake(&with_shapes(two)), "examples.toml: shapes: bush: no reply mentions it");
}

#[test]
fn unknown_keys_are_mistakes() {
    assert!(
        mistake("compressible", "compressable")
            .starts_with("examples.toml: TAKE: unknown field `compressable`")
    );
    assert!(
        mistake("id = 8, ", "id = 8, route = \"special\", ")
            .starts_with("examples.toml: TAKE.store: unknown field `route`")
    );
    assert!(mistake("title", "titel").contains("unknown field `titel`"));
}

#[test]
fn a_variant_that_cannot_be_told_from_its_base_is_a_mistake() {
    assert_eq!(
        mistake("STORE(destination: key)", "destination?: TO(key: key)"),
        "examples.toml: TAKE.store: nothing tells it from the base form: neither a word of its own nor its length"
    );
}
