//! What the thread that runs the client uses. The nodes run on another one, so that they do not count.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fs::read_to_string;
use std::io;
use std::time::Duration;

/// CPU time of the calling thread.
pub(crate) fn cpu() -> io::Result<Duration> {
    let text = read_to_string("/proc/thread-self/schedstat")?;
    let nanos = text.split(' ').next().and_then(|field| field.parse().ok());
    nanos.map(Duration::from_nanos).ok_or_else(|| io::Error::other("schedstat: expected nanoseconds"))
}

/// Bytes that the calling thread has allocated and not freed.
pub(crate) fn heap() -> isize {
    HEAP.with(Cell::get)
}

thread_local! {
    static HEAP: Cell<isize> = const { Cell::new(0) };
}

struct Counting;

fn count(bytes: isize) {
    HEAP.with(|heap| heap.set(heap.get() + bytes));
}

// SAFETY: every call goes to the system's allocator unchanged. Counting allocates nothing: the cell needs neither to be
// made nor to be dropped.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: by this function's contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: by this function's contract.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: by this function's contract.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size as isize - layout.size() as isize);
        // SAFETY: by this function's contract.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;
