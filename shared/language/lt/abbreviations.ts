/** Lithuanian abbreviations, and what begins a sentence behind one. */
import { type Abbreviations, abbreviationsOf } from "../sentences.ts";

export const ABBREVIATIONS: Abbreviations = abbreviationsOf({
  before: `
    inž akad prof doc dr gen plk mjr kpt ltn vyr psk insp kom adv gyd red šv pal vad pav pvz y žr plg p t.y
  `,
  titles: "t kun vysk arkiv kard mons klb diak br",
  amid: "g pr a al pl r sav aps k mstl mst m mėn d val min sek tūkst mln mlrd proc š.m š",
  last: "",
  numbered: "nr str tel kt pan art eil",
  openers: `
    jis ji jie jos jo jų tai tas ta tie tos šis ši šie šios jam jai jiems juos ją jį į iš ir bet o tačiau tuo todėl taip pat
    tada vėliau anksčiau dabar dar jau kai kad jei nors nes kaip kas kur kuris pasak anot pagal prieš po per prie su be dėl
    nuo iki apie tarp už virš ant ties tuomet mat beje ne nė visi daugelis keli teismas policija pareigūnai pasieniečiai
    prokuratūra vyriausybė ministerija prezidentas ministras seimas valdžia vyras moteris aktyvistas žurnalistas
  `,
});
