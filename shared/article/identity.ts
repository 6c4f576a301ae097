import { createHash } from "node:crypto";

/**
 * The id of an article: the same title and body give the same id, whatever the spaces, case, punctuation and ё, so that one text from
 * two sites is one article.
 */
export function articleId(title: string | null, body: string): string {
  return createHash("sha256")
    .update(`${words(title ?? "").join(" ")}\n${words(body).join(" ")}`)
    .digest("hex")
    .slice(0, 32);
}

function words(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
