/** A word of the API as people read it: `in_progress` becomes `In progress`. */
export function labelOf(word: string): string {
  const words = word.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
