/** When to meet whom: a row for every socialsekreterare, and a proposal for the coming weeks. */
export function Planning() {
  return null
}
