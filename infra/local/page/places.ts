/** Where a place of the watchlist is, in degrees; null where that is not known. */
export type Places = (id: string) => { readonly longitude: number; readonly latitude: number } | null;

export const findPlace: Places = () => null;
