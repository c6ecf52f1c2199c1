//! Reply shapes: what a reply looks like once RESP2 and RESP3 have been made equal.

/// The expected form of a reply. `normalize` leaves alone what does not fit, so an error or a surprise gets through.
#[derive(Debug, PartialEq)]
pub enum Shape {
    /// As the server sent it.
    Any,
    Ok,
    /// The server closes the connection when it has done what it was told; that counts as OK.
    Closed,
    Int,
    /// Integers 0 and 1 and the words `true` and `false` become booleans.
    Bool,
    Double,
    /// Integers stay, strings that are numbers become doubles, and the items of arrays likewise.
    Number,
    /// Bulk, simple and verbatim strings become one kind.
    Bytes,
    /// Like `Bytes`, for text that is never user data, such as a type name.
    Text,
    List(&'static Shape),
    /// RESP2 arrays become sets.
    Set(&'static Shape),
    /// Flat arrays, and arrays of pairs, become maps.
    Map(&'static Shape, &'static Shape),
    /// Flat arrays become arrays of two-element arrays.
    Pairs(&'static Shape, &'static Shape),
    /// One, or a list of them.
    Each(&'static Shape),
    /// The documents that a search found: their number, then a map of them by key to their fields. Only a number stays alone.
    Hits(SortKeys),
    /// The records that an aggregation made, without their number.
    Rows,
    /// An array is split after its first item, which becomes the array of both parts; anything else is that first item.
    Headed(&'static Shape, &'static Shape),
    /// A fixed form for each position.
    Tuple(&'static [Shape]),
    /// At the end of a tuple: the form of everything that follows.
    Rest(&'static Shape),
    /// A map whose known fields have their own shapes; others follow `Any`. `db.*` knows all fields that begin so.
    Record(&'static [(&'static str, Shape)]),
    /// A shape with a name, which may contain itself.
    Named(&'static Named),
}

/// A shape that others refer to.
pub struct Named {
    pub name: &'static str,
    pub shape: Shape,
}

// By name, as a shape that contains itself has no end.
impl std::fmt::Debug for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Named {
    fn eq(&self, other: &Named) -> bool {
        self.name == other.name
    }
}

impl Shape {
    /// The shape itself, where this is only its name.
    pub(crate) fn resolved(&self) -> &Shape {
        match self {
            Shape::Named(named) => named.shape.resolved(),
            shape => shape,
        }
    }
}

/// Whether a search gives what it sorted each document by: then a document is that and its fields, in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortKeys {
    Absent,
    Present,
}
