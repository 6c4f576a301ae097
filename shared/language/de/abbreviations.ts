/** German abbreviations, and what begins a sentence behind one. */
import { type Abbreviations, abbreviationsOf } from "../sentences.ts";

export const ABBREVIATIONS: Abbreviations = abbreviationsOf({
  before: `
    prof dr gen oblt hptm maj lt kpt oberstlt dipl ing fr hr hl st z.b z u.a u a d.h d h ca bzw vgl ggf evtl inkl sog insb bes
    i.d.r ra dek
  `,
  titles: "p pfr br msgr kard erzb",
  amid: "mio mrd tsd geb gest str std a.d e.v co inc v",
  last: "",
  numbered: "nr nrn abs art ziff bd usw etc jan feb mär apr jun jul aug sep sept okt nov dez tel",
  openers: `
    der die das den dem des ein eine einen einem einer er sie es wir ich man dies dieser diese dieses diesen diesem jener
    jene im in am an auf bei beim nach vor seit mit für von vom aus über unter zu zum zur ohne trotz wegen während laut
    gegen durch zwischen zuvor danach später zudem außerdem auch aber doch und oder wenn als da dabei damit dann nun dort
    hier so wie was wer wo sein seine ihr ihre ihren insgesamt mehr rund etwa bereits nur nicht kein keine viele einige alle
    beide weil obwohl nachdem bevor
  `,
});
