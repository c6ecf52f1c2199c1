/** What values of hand-written types become on the wire. Generated builders call these, by the overlays' `words`. */

export * from "./words/bitmap";
