//! Commands gathered for a batch, as bytes, so that sending them touches no Python object.

use std::sync::{Mutex, MutexGuard, PoisonError};

use glide::port::CommandView;
use pyo3::prelude::*;

use crate::arguments;
use crate::native::{Arguments, FastCall, FastMethod};

static ADD: FastMethod = FastMethod::of::<BatchBuffer>(c"add", c"Appends a command: its id, then its words.");

/// The commands of a batch, in order.
#[pyclass(frozen, module = "glide_shared._glide")]
#[derive(Default)]
pub(crate) struct BatchBuffer(Mutex<Commands>);

#[derive(Default)]
pub(crate) struct Commands {
    bytes: Vec<u8>,
    /// Where each word ends in `bytes`.
    word_ends: Vec<usize>,
    /// Each command's id, and where its words end in `word_ends`.
    commands: Vec<(u32, usize)>,
}

impl Commands {
    fn push(&mut self, command: u32, words: &[&[u8]]) {
        for word in words {
            self.bytes.extend_from_slice(word);
            self.word_ends.push(self.bytes.len());
        }
        self.commands.push((command, self.word_ends.len()));
    }

    /// Bytes of all words together.
    pub(crate) fn size(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn as_views<R>(&self, use_them: impl FnOnce(&[CommandView<'_>]) -> R) -> R {
        let mut start = 0;
        let words: Vec<&[u8]> =
            self.word_ends.iter().map(|&end| &self.bytes[std::mem::replace(&mut start, end)..end]).collect();
        let mut first = 0;
        let commands: Vec<CommandView<'_>> = self
            .commands
            .iter()
            .map(|&(command, end)| CommandView {
                command,
                args: &words[std::mem::replace(&mut first, end)..end],
            })
            .collect();
        use_them(&commands)
    }
}

impl BatchBuffer {
    pub(crate) fn commands(&self) -> MutexGuard<'_, Commands> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FastCall for BatchBuffer {
    fn call<'py>(this: Borrowed<'_, 'py, Self>, args: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        arguments::read_unrouted(args, |command, words| this.get().commands().push(command, words))?;
        Ok(args.py().None().into_bound(args.py()))
    }
}

#[pymethods]
impl BatchBuffer {
    #[new]
    fn new() -> BatchBuffer {
        BatchBuffer::default()
    }

    /// The function that appends commands: `add(command, *words)`.
    fn adder<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        ADD.bind(this)
    }

    fn clear(&self) {
        *self.commands() = Commands::default();
    }

    fn __len__(&self) -> usize {
        self.commands().commands.len()
    }
}
