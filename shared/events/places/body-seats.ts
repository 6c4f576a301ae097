/**
 * Towns in which bodies sit: what happens at a plant, an airport or a court happens there, and what an assembly or an office says is
 * mostly said there.
 */
import { placeById } from "../../watchlist/index.ts";
import type { Entity } from "../../watchlist/mention.ts";
import { SEATS } from "../capitals.ts";
import type { EventPlace } from "../event.ts";

/** What a seat tells: `site`: the body is a place itself; `assembly`: it meets there; `office`, `embassy`: a state speaks there. */
export type SeatKind = "site" | "assembly" | "office" | "embassy";

/** `entity | place | kind`, ids without their prefixes. */
const rows = `
belaruskali | salihorsk | site
grodno-azot | grodno | site
minsk-tractor-works | minsk | site
minsk-automobile-plant | minsk | site
minsk-motor-plant | minsk | site
minsk-wheel-tractor-plant | minsk | site
mozyr-oil-refinery | mazyr | site
naftan | navapolatsk | site
belaz | zhodzina | site
bmz | zhlobin | site
gomselmash | gomel | site
gomel-chemical-plant | gomel | site
belorusneft | gomel | site
belshina | babruysk | site
mogilevkhimvolokno | mogilev | site
svetlogorskkhimvolokno | svietlahorsk | site
savushkin-product | brest | site
santa-bremor | brest | site
polesie-knitwear-factory | pinsk | site
pinskdrev | pinsk | site
belkommunmash | minsk | site
krinitsa-brewery | minsk | site
lidskoe-pivo | lida | site
belarusian-state-medical-university | minsk | site
belarusian-national-technical-university | minsk | site
minsk-state-linguistic-university | minsk | site
belarusian-state-university-of-informatics-and-radioelectronics | minsk | site
grodno-state-university | grodno | site
polotsk-state-university | navapolatsk | site
european-parliament | strasbourg | assembly
keramin | minsk | site
milavitsa | minsk | site
integral | minsk | site
peleng | minsk | site
amkodor | minsk | site
558th-aircraft-repair-plant | baranavichy | site
intex-press | baranavichy | site
belarusian-state-university | minsk | site
european-humanities-university | vilnius | site
vilnius-airport | vilnius | site
supreme-court-of-belarus | minsk | site
minsk-city-court | minsk | site
minsk-city-executive-committee | minsk | site
belarusian-house-in-ukraine | kyiv | site
parliament-of-belarus | minsk | assembly
house-of-representatives-of-belarus | minsk | assembly
council-of-the-republic | minsk | assembly
un-human-rights-council | geneva | assembly
un-human-rights-office | geneva | assembly
ilo | geneva | assembly
who | geneva | assembly
un-security-council | new-york | assembly
un-general-assembly | new-york | assembly
osce | vienna | assembly
iaea | vienna | assembly
odihr | warsaw | assembly
council-of-europe | strasbourg | assembly
pace | strasbourg | assembly
european-council | brussels | assembly
european-commission | brussels | assembly
council-of-the-european-union | brussels | assembly
eu-foreign-ministers | brussels | assembly
eu-leaders | brussels | assembly
nato | brussels | assembly
international-criminal-court | the-hague | assembly
nobel-committee | oslo | assembly
state-duma | moscow | assembly
federation-council | moscow | assembly
verkhovna-rada | kyiv | assembly
sejm | warsaw | assembly
seimas | vilnius | assembly
saeima | riga | assembly
bundestag | berlin | assembly
us-senate | washington | assembly
us-congress | washington | assembly
us-house-of-representatives | washington | assembly
us-state-department | washington | office
us-department-of-the-treasury | washington | office
white-house | washington | office
pentagon | washington | office
uk-foreign-office | london | office
german-foreign-office | berlin | office
`;

const SEAT_OF: ReadonlyMap<string, readonly [string, SeatKind]> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((part) => part.trim()))
    .map(([body, place, kind]) => [`body:${body}`, [`place:${place}`, kind as SeatKind]]),
);

/** Ids of the entities whose seats are listed. */
export const SEATED: readonly string[] = [...SEAT_OF.keys()];

const MISSION = /^(?:embassy|ambassador|charge|consul|consulate|diplomats)/u;

const asPlace = (id: string | undefined): EventPlace | null => {
  const place = id === undefined ? null : placeById(id);
  return place === null ? null : { name: place.name, country: place.country, placeId: place.id };
};

/** Where a body sits; null where no list says. Other states' missions are taken to be those in Minsk. */
export function seatOf({ id }: Entity): { readonly place: EventPlace; readonly seat: SeatKind } | null {
  const [place, seat] = seatOfId(id) ?? [null, "site" as SeatKind];
  const told = asPlace(place ?? undefined);
  return told === null ? null : { place: told, seat };
}

function seatOfId(id: string): readonly [string, SeatKind] | null {
  const listed = SEAT_OF.get(id);
  if (listed !== undefined) return listed;
  const [, state, office] = /^office:([A-Z]{3}):(.+)$/u.exec(id) ?? [];
  if (state === undefined || office === undefined) return null;
  if (MISSION.test(office)) return state === "BLR" ? null : ["place:minsk", "embassy"];
  const capital = CAPITALS.get(state);
  return capital === undefined ? null : [capital, "office"];
}

/** Ids of capitals by the ISO code of their country. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  [...SEATS]
    .reverse()
    .filter(([name]) => name !== "kremlin" && name !== "white house")
    .map(([name, { code }]) => [code, `place:${name.replaceAll(" ", "-")}`]),
);

/** The capital of a state by its ISO code; null where no list holds it. */
export const capitalOf = (code: string): EventPlace | null => asPlace(CAPITALS.get(code));
