/** Överlämning: cases that change hands, whose yes is still wanted, and who is away. */
export function Handovers() {
  return null
}
