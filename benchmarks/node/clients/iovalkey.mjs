import { Redis } from "iovalkey";
import { openLike } from "./ioredis-like.mjs";

export const openers = {
  iovalkey: openLike(Redis, {}),
  "iovalkey:auto-pipelining": openLike(Redis, { enableAutoPipelining: true }),
};
