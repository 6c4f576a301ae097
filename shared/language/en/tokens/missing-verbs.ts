/** Verbs that the tagger took for nouns, so that their clause has none. */
import { COMPOUNDS, IRREGULAR_PARTICIPLES, NOUN_OR_VERB, PAST_ONLY } from "../grammar.ts";
import { actOf } from "./act-verbs.ts";
import type { TokenDraft } from "./token-draft.ts";
import { baseOf } from "./verb-forms.ts";

/** Verbs of headlines that the tagger takes for nouns or names when it meets them in the present ("Vilnius rebuffs Minsk"). */
const OF_HEADLINES: ReadonlySet<string> = new Set(
  `acquit affirm amend annul applaud bewail blackmail bolster boost brandish breach broker canvass chastise commute condone conscript counter court
   crush curtail debunk debut decry defect defer deplore deport derail disavow discharge disown dispatch ditch dodge embargo entice evict exhort
   exonerate expropriate flout forge foil harass harbour heed impound incite inaugurate indict instruct intercept intern interrupt invade
   lambast lament launch lobby massacre mourn mull muzzle nab obstruct ostracise oust outlaw overrule plead postpone probe purge quash quell raze
   readmit reappoint rearrest rebuff recant redeploy reform repatriate repel reprimand requisition resist retract rubbish sack scrap shelter shelve
   shred shun silence sink smear snub spurn stifle stockpile strand subpoena subsidise sue suppress surrender terrorise thwart topple torpedo
   toughen trample trigger unblock unfreeze unmask unseat unveil uphold void voice wage withhold witness woo`.split(
    /\s+/u,
  ),
);

const verbLike = (lower: string): boolean => NOUN_OR_VERB.has(lower) || NOUN_OR_VERB.has(baseOf(lower));

const ofHeadlines = (lower: string): boolean =>
  lower.endsWith("s") && (OF_HEADLINES.has(baseOf(lower)) || actOf(lower) !== null);

/** A clause with no verb at all, but with a word that could be one between two nouns: that word is the verb. */
export function rescueVerbs(tokens: TokenDraft[]): void {
  const breaks = (draft: TokenDraft) =>
    (draft.pos === "punct" && /[;:.!?–—]/u.test(draft.text)) || draft.lower === "that";
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && !breaks(tokens[i]!)) continue;
    const part = tokens.slice(from, i);
    const hasVerb = part.some(
      (draft) =>
        (draft.pos === "verb" &&
          !/(?:ing|ed|en)$/u.test(draft.lower) &&
          part[part.indexOf(draft) - 1]?.lower !== "to") ||
        draft.pos === "aux" ||
        PAST_ONLY.has(draft.lower),
    );
    if (!hasVerb && part.length > 2) {
      const silent = !part.some(({ pos }) => pos === "verb");
      for (let j = from + 1; j < i; j++) {
        const draft = tokens[j]!;
        // "Authorities also branded several channels".
        const before = tokens[j - 1]!.pos === "adv" && j - 2 >= from ? tokens[j - 2]! : tokens[j - 1]!;
        const act = /[a-z]{2}ed$/u.test(draft.lower) && !draft.lower.includes("-") ? actOf(draft.lower) : null;
        const after = tokens[j + 1];
        if (
          (draft.pos !== "noun" && draft.pos !== "adj" && draft.pos !== "proper") ||
          !(
            verbLike(draft.lower) ||
            (silent && ofHeadlines(draft.lower)) ||
            IRREGULAR_PARTICIPLES.has(draft.lower) ||
            act !== null
          ) ||
          /^\p{Lu}/u.test(draft.text)
        )
          continue;
        if (!["noun", "proper", "num"].includes(before.pos) || COMPOUNDS.has(`${before.lower} ${draft.lower}`))
          continue;
        const plural = /s$/u.test(before.lower) && !/s$/u.test(draft.lower);
        const singular = /s$/u.test(draft.lower);
        // "demand that the president step down".
        const subjunctive = tokens[from - 1]?.lower === "that";
        const past = IRREGULAR_PARTICIPLES.has(draft.lower) || act !== null;
        if (!plural && !singular && !subjunctive && !past && before.lower !== "police" && before.lower !== "people")
          continue;
        // "counted 35,000 arrests".
        if (singular && before.pos === "num") continue;
        if (after !== undefined && after.pos === "punct" && after.text !== '"') continue;
        // "election monitors urged Minsk": the verb is the one that has the object.
        const object = tokens[j + 2]?.pos ?? "";
        if (after?.pos === "verb" && /ed$/u.test(after.lower) && ["det", "pron", "proper", "num"].includes(object))
          continue;
        draft.pos = "verb";
        draft.lemma =
          IRREGULAR_PARTICIPLES.get(draft.lower) ??
          act ??
          (NOUN_OR_VERB.has(draft.lower) ? draft.lower : baseOf(draft.lower));
        break;
      }
    }
    from = i + 1;
  }
}
