import * as peer from "iovalkey";
import { openLike } from "./ioredis-like.mjs";

export const openers = {
  iovalkey: openLike(peer, {}),
  "iovalkey:auto-pipelining": openLike(peer, { enableAutoPipelining: true }),
};
