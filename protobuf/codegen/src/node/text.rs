//! Lines of TypeScript no longer than 120 columns, laid out as the formatter does.

pub(super) const INDENT: &str = "    ";
pub(super) const WIDTH: usize = 120;

/// `head`, the items with commas between them, and `tail`; an item per line where one line is too short. `indent` is
/// that of the line on which `head` begins, which `head` contains.
pub(super) fn broken(head: &str, items: &[String], tail: &str, indent: &str) -> String {
    let line = format!("{head}{}{tail}", items.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let items: String = items.iter().map(|item| format!("{indent}{INDENT}{item},\n")).collect();
    format!("{head}\n{items}{indent}{tail}")
}

/// A documentation comment. An empty string is an empty line.
pub(super) fn doc(lines: &[String], indent: &str) -> String {
    match lines {
        [] => String::new(),
        [only] if indent.len() + only.len() + 8 <= WIDTH => format!("{indent}/** {only} */\n"),
        lines => {
            let body: String = lines
                .iter()
                .flat_map(|line| wrap(line, WIDTH - indent.len() - 3))
                .map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n")
                .collect();
            format!("{indent}/**\n{body}{indent} */\n")
        }
    }
}

fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().map(|line| (line.len(), line));
        match line {
            Some((length, _)) if length > 0 && length + 1 + word.len() > width => lines.push(word.to_owned()),
            Some((0, line)) => line.push_str(word),
            Some((_, line)) => {
                line.push(' ');
                line.push_str(word);
            }
            None => {}
        }
    }
    lines
}
