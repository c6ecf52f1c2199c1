import * as peer from "ioredis";
import { openLike } from "./ioredis-like.mjs";

export const openers = {
  ioredis: openLike(peer, {}),
  "ioredis:auto-pipelining": openLike(peer, { enableAutoPipelining: true }),
};
