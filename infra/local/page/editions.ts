import type { Table } from "../../../shared/store/index.ts";
import { emptyNote, type PageContent } from "./layout.ts";

export async function editionsPage(_table: Table): Promise<PageContent> {
  return { title: "Editions", section: "/editions", main: emptyNote("No edition was made yet.") };
}
