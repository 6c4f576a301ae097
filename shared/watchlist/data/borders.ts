/**
 * Borders: `language | words for a border | words between it and the country on the other side`. With the countries beside them
 * these make a place: "Polish-Belarusian border", «граница Литвы с Беларусью», "pasienis su Baltarusija".
 */
export const BORDERS = `
en | border, frontier, borders | with
ru | граница, приграничье, госграница | с, со
be | мяжа, граніца, памежжа, дзяржмяжа | з, са
uk | кордон, прикордоння, держкордон | з, із, зі
pl | granica, pogranicze | z, ze
lt | siena, pasienis, valstybės siena | su
de | Grenze, Grenzgebiet, Staatsgrenze, Landgrenze, Grenzen, Ostgrenze, Westgrenze, Südgrenze, Nordgrenze | zu, zum, zur, mit, nach
`;

/** The neighbours of Belarus: the countries it can have a border with. */
export const NEIGHBOURS: readonly string[] = ["POL", "LTU", "LVA", "UKR", "RUS"];
