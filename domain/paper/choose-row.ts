/** `nr` that asks for a form with nothing of any row on it. */
export const blankForm = 0

/**
 * Which of a case's papers of one kind a form is filled from: the one asked for, else the newest that still counts, else
 * none, which is a form to fill in by hand. Of many cases printed at once each has its own newest.
 */
export function chooseRow<R extends { readonly id: number }>(
  rows: readonly R[],
  nr: number | null,
  counts: (row: R) => boolean,
): R | null {
  if (nr === blankForm) return null
  const asked = rows.find(({ id }) => id === nr)
  if (asked) return asked
  return rows
    .filter(counts)
    .reduce<R | null>((newest, row) => (newest === null || row.id > newest.id ? row : newest), null)
}
