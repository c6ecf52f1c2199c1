//! What every language's generator gives back, and the list of languages.

use crate::error::Result;
use crate::file::File;
use crate::overlay::Overlay;
use crate::spec::Spec;
use crate::vectors::Case;
use crate::{node, python};

/// The files of a language, and how much of them the spec alone could not say.
#[derive(Debug, Default)]
pub(crate) struct Output {
    pub(crate) files: Vec<File>,
    /// Forms that have a builder, hand-written ones included.
    pub(crate) builders: usize,
    /// Builders whose overlay gives more than names: their signature is written by hand.
    pub(crate) by_hand: usize,
}

/// A language. A new one is a line in `ALL` and a module.
pub(crate) struct Target {
    /// As in `overlays/<name>/`.
    pub(crate) name: &'static str,
    pub(crate) generate: fn(&Spec, &[Case], &Overlay) -> Result<Output>,
}

pub(crate) const ALL: [Target; 2] = [
    Target { name: "node", generate: node::generate },
    Target { name: "python", generate: python::generate },
];
