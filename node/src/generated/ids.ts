// @generated from protobuf/commands by codegen. Do not edit.

/** Ids of the commands whose builders are hand-written. */
export const GETEX = 7;
export const SET = 21;
export const SET_GET = 22;
export const MIGRATE = 108;
export const MIGRATE_KEYS = 109;
export const LPOS = 752;
export const LPOS_COUNT = 753;
export const PUBLISH = 801;
export const XADD = 1041;
export const XINFO_STREAM = 1054;
export const XINFO_STREAM_FULL = 1055;
export const XPENDING_RANGE = 1058;
export const XREAD = 1060;
export const XREADGROUP = 1061;
