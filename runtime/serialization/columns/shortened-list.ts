/**
 * The first of `texts`, joined; how many follow is told in words: "a,b,c + 2 more...".
 *
 * @param most how many are shown
 * @param count how many there are, where `texts` are not all
 */
export function shortenedList(texts: readonly string[], most: number, separator = ",", count = texts.length): string {
  const shown = texts.slice(0, most).join(separator);
  return texts.length > most ? `${shown} + ${count - most} more...` : shown;
}
