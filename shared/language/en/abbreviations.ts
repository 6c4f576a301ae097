/** English abbreviations, and what begins a sentence behind one. */
import { type Abbreviations, abbreviationsOf } from "../sentences.ts";

export const ABBREVIATIONS: Abbreviations = abbreviationsOf({
  before: `
    mr mrs ms messrs dr prof gen col lt maj capt sgt cpl brig adm cmdr supt insp sen rep gov pres hon st e.g i.e vs
    approx mgr metr card amb atty
  `,
  titles: "fr frs revd rev archbp abp bp bps msgr deac archim",
  amid: "u.s u.k u.n e.u d.c ph.d inc ltd co corp jr sr etc",
  last: "a.m p.m",
  numbered: "no nos art para vol fig p pp jan feb mar apr jun jul aug sep sept oct nov dec",
  openers: `
    the a an this that these those he she it they we you i his her its their our who what when where while if after before
    since as at by for from in of on to with without under over between among during against about and but or so yet also
    however meanwhile later earlier then there here both some many most all several no not according although because
    despite more
  `,
});
