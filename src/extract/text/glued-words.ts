/** A name's end and a reporting verb run together where a link's markup was removed: "The Gazettereported that". */
const GLUED = /(?<=[a-z])(?:reported|reports|said|says|wrote|writes|noted|notes|told|tells|announced|according)(?=\s)/g;
const LAST_CAPITALISED = /[\p{Lu}][\p{Ll}]{2,30}$/u;

/**
 * The positions at which a capitalised word ends and a reporting verb that is glued to it begins, ascending. English words
 * that end in such letters ("Unreported", "Gainsaid") stay whole: the capitalised part must be four letters or longer.
 */
export function findGluedWords(text: string): number[] {
  const positions: number[] = [];
  for (const match of text.matchAll(GLUED)) {
    const name = LAST_CAPITALISED.exec(text.slice(Math.max(0, match.index - 32), match.index))?.[0];
    if (name !== undefined && name.length >= 4) positions.push(match.index);
  }
  return positions;
}
