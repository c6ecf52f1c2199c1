import { Redis } from "ioredis";
import { openLike } from "./ioredis-like.mjs";

export const openers = {
  ioredis: openLike(Redis, {}),
  "ioredis:auto-pipelining": openLike(Redis, { enableAutoPipelining: true }),
};
