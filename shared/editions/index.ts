/** Editions: what a digest's readers get, composed once and rendered for every medium. */
export * from "./render/index.ts";
