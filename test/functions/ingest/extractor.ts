import type { Article } from "../../../shared/article/article.ts";
import type { Event } from "../../../shared/events/event.ts";
import type { Extract } from "../../../shared/events/extraction.ts";

/**
 * Stands in for the rules of the languages: every sentence `<who> was detained in <place> on <day>.` is an event, `FAULT` is a text the
 * rules fail on, and an article is about Belarus where it names it or Minsk. It keeps what the pipeline relies on: it is pure, and
 * quotes are slices of the text.
 */
export const extract: Extract = async (article: Article) => {
  if (article.text.includes("FAULT")) throw new Error("rules failed");
  const belarusRelated = /Belarus|Minsk/.test(article.text);
  const events = [...article.text.matchAll(/(\w+) was detained in (\w+) on (\d{4}-\d\d-\d\d)( long ago)?/g)].map(
    ([quote, who, place, day, past], index): Event => {
      const start = article.text.indexOf(quote);
      return {
        type: "COERCE",
        mode: "arrest",
        status: "occurred",
        actors: [{ name: "Belarusian police", country: "BLR", sector: "COP", entityId: null }],
        recipients: [{ name: who!, country: "BLR", sector: "OPP", entityId: `person:${who!.toLowerCase()}` }],
        date: { start: day!, end: day! },
        place: { name: place!, country: "BLR", placeId: `place:${place!.toLowerCase()}` },
        quantities: [],
        background: past !== undefined,
        quote,
        start,
        end: start + quote.length,
        attribution: null,
        confidence: 0.9,
        rule: `test:${index}`,
      };
    },
  );
  return {
    belarusRelated,
    relevance: { score: belarusRelated ? 1 : 0, reasons: belarusRelated ? ["names Belarus"] : [] },
    events: belarusRelated ? events : [],
  };
};
