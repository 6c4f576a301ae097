/** The languages whose news the monitor reads, by ISO 639-1 code. */
export const LANGUAGES = ["en", "ru", "be", "uk", "pl", "lt", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language of an article: one the monitor reads, or `und` where it could not be told or is none of these. */
export type ArticleLanguage = Language | "und";

/** The languages a digest can be written in. */
export const DIGEST_LANGUAGES = ["en", "ru", "be"] as const;
export type DigestLanguage = (typeof DIGEST_LANGUAGES)[number];
