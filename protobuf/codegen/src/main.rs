//! Reads the command spec and writes the generated files of every language.

fn main() {}
