// @generated from protobuf/commands by codegen. Do not edit.

/** Ids of the commands whose builders are hand-written. */
export const GETEX = 7;
export const SET = 21;
export const SET_GET = 22;
export const MIGRATE = 108;
export const MIGRATE_KEYS = 109;
export const LPOS = 752;
export const LPOS_COUNT = 753;
export const JSON_ARRINDEX = 1141;
export const JSON_ARRPOP = 1144;
export const JSON_GET = 1151;
