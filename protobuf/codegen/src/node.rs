//! Writes the Node package's generated files.

use crate::error::Result;
use crate::overlay::Overlay;
use crate::spec::Spec;
use crate::target::Output;

pub(crate) fn generate(_spec: &Spec, _overlay: &Overlay) -> Result<Output> {
    Ok(Output::default())
}
