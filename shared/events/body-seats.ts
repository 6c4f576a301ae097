/** Towns in which well-known plants, courts and bodies stand: what happens at them happens there. `entity id | place id`. */
const rows = `
body:belaruskali|place:salihorsk
body:grodno-azot|place:grodno
body:minsk-tractor-works|place:minsk
body:minsk-automobile-plant|place:minsk
body:minsk-motor-plant|place:minsk
body:minsk-wheel-tractor-plant|place:minsk
body:mozyr-oil-refinery|place:mazyr
body:naftan|place:navapolatsk
body:belaz|place:zhodzina
body:bmz|place:zhlobin
body:gomselmash|place:gomel
body:supreme-court-of-belarus|place:minsk
`;

export const BODY_SEATS: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|") as [string, string]),
);
