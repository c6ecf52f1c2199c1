import { openLike } from "./glide-like.mjs";
import * as glide from "valkey-glide-published";

export const openers = { "glide-published": openLike(glide) };
