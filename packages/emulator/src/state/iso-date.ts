/** A timestamp as the API writes those it gives as text. */
export function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
