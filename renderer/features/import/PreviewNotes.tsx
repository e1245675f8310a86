import { Alert, Text } from '@mantine/core'
import type { ImportPreview } from '../../../domain/contract/imports'
import { count } from '../../app/words'

/** At most this many names in the warning. */
const namedPeople = 5

/** What the numbers do not say by themselves: rows about nobody, and people who may be the same under two numbers. */
export function PreviewNotes({ preview }: { readonly preview: ImportPreview }) {
  const missing = new Set(preview.absent.map(({ name }) => name))
  const twice = preview.cases
    .filter(({ caseId, name }) => caseId === null && missing.has(name))
    .map(({ name }) => name)
  return (
    <>
      {twice.length > 0 ? (
        <Alert color="yellow" p="xs">
          {twice.slice(0, namedPeople).join(' · ')}
          {twice.length > namedPeople ? ` och ${twice.length - namedPeople} till` : ''} finns både bland nya
          och bland dem som saknas på listan. Är det samma person med ett nytt personnummer? Rätta i så fall
          listan först, annars blir det två ärenden.
        </Alert>
      ) : null}
      <Text size="sm" c="var(--muted)">
        Ett ärende kan räknas i flera rutor.
        {preview.ignoredRows.length > 0
          ? ` ${count(preview.ignoredRows.length, 'rad', 'rader')} utan person läses inte in: rad ${preview.ignoredRows.slice(0, 12).join(', ')}.`
          : ''}
      </Text>
    </>
  )
}
