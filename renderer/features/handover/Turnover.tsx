/** Byten: which clients have had many socialsekreterare, and how lately. */
export function Turnover() {
  return null
}
