/** A text whose dates (2026-03-02) are kept on one line; browsers break lines after hyphens. */
export function WithDates({ text }: { readonly text: string }) {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, place) =>
    place % 2 === 1 ? (
      <span key={place} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
