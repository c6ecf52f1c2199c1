// @generated from protobuf/commands by codegen. Do not edit.

export { migrate } from "../builders/generic";
export { lpos } from "../builders/list";
export { publish } from "../builders/pubsub";
export { xadd, xinfoStream, xpendingWithOptions, xread, xreadgroup } from "../builders/stream";
export { getex, set } from "../builders/string";
