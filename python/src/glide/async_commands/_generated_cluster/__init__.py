"""Generated from the command spec; see `protobuf/codegen`."""
