/** A sheet as plain text for the aktjournal, read from what is drawn: what is on the paper is what is pasted. */
export function paperText(sheet: HTMLElement): string {
  return linesOf(sheet)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Nothing known is a line on paper, and a dash in text. */
const orDash = (text: string): string => (text === '' ? '–' : text)

function linesOf(element: Element): string[] {
  if (element.matches('[data-letterhead], [data-not-in-text], [aria-hidden="true"]')) return []
  switch (element.tagName) {
    case 'H1':
      return [words(element).toLocaleUpperCase('sv'), '']
    case 'H2':
    case 'H3':
      return ['', words(element).toLocaleUpperCase('sv')]
    case 'TABLE':
      return rowsOf(element as HTMLTableElement)
    case 'LI':
      return [`- ${words(element)}`]
    case 'P':
      return [words(element)]
    case 'DL':
      return [...element.querySelectorAll(':scope > div, :scope > dt')].map(factOf)
    default:
      return element.children.length === 0 || isSentence(element)
        ? [words(element)].filter((line) => line !== '')
        : [...element.children].flatMap(linesOf)
  }
}

/** Words and marked words in one flow, as a line within a box. */
const isSentence = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())

function factOf(element: Element): string {
  const label = element.tagName === 'DT' ? element : element.querySelector('dt')
  const value = element.tagName === 'DT' ? element.nextElementSibling : element.querySelector('dd')
  return `${label ? words(label) : ''}: ${orDash(value ? linesOf(value).join(', ') || words(value) : '')}`
}

/** One line a row, each value after its heading. */
function rowsOf(table: HTMLTableElement): string[] {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])].map(words)
  return [...table.tBodies].flatMap(({ rows }) =>
    [...rows].map((row) => {
      const [first, ...others] = [...row.cells].map((cell, at) => {
        const value = cell.children.length > 0 ? linesOf(cell).join(', ') || words(cell) : words(cell)
        return at === 0 || !headings[at] ? orDash(value) : `${headings[at]}: ${orDash(value)}`
      })
      return `- ${[first, ...others].join('; ')}`
    }),
  )
}
