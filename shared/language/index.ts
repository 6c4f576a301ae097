export { detectLanguage } from "./detect.ts";
export { type ArticleLanguage, DIGEST_LANGUAGES, type DigestLanguage, LANGUAGES, type Language } from "./languages.ts";
