import { openLike } from "./glide-like.mjs";
import * as glide from "@valkey/valkey-glide";

export const openers = { glide: openLike(glide) };
