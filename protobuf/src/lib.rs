//! Generated protobuf messages.
