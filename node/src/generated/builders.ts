// @generated from protobuf/commands by codegen. Do not edit.

export { migrate } from "../builders/generic";
export { jsonArrindex, jsonArrpop, jsonGet } from "../builders/json";
export { lpos } from "../builders/list";
export { publish } from "../builders/pubsub";
export { ftAggregate, ftCreate, ftProfileAggregate, ftProfileSearch, ftSearch } from "../builders/search";
export { xadd, xinfoStream, xpendingWithOptions, xread, xreadgroup } from "../builders/stream";
export { getex, set } from "../builders/string";
