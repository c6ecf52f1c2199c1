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
export const JSON_ARRINDEX = 1141;
export const JSON_ARRPOP = 1144;
export const JSON_GET = 1151;
export const FT_AGGREGATE = 1200;
export const FT_CREATE = 1204;
export const FT_PROFILE = 1211;
export const FT_PROFILE_SORTED = 1212;
export const FT_PROFILE_AGGREGATE = 1213;
export const FT_SEARCH = 1214;
export const FT_SEARCH_SORTED = 1215;
