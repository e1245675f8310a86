import type { SipEntry } from '../../../domain/contract/cases'
import type { SipParticipant } from '../../../domain/documents/sip'
import { Part, Rows } from '../parts/Sheet'
import { EmptyCell } from '../parts/Writing'

/** Rows that are left to write more people in; as many as a page has room for when nobody is invited yet. */
const spareRows = 1
const unaskedRows = 3
const blankRows = 5
const emptyCells = [<EmptyCell key="name" />, <EmptyCell key="role" />]

interface SipInvitedProps {
  readonly sip: SipEntry | null
  /** Whoever does not come by duty may be family, whose names tell whose plan it is. */
  readonly anonymous: boolean
}

/** Who is called, with room for one more; on a blank form, for many. */
export function SipInvited({ sip, anonymous }: SipInvitedProps) {
  const participants = sip?.participants ?? []
  const empty = sip === null ? blankRows : participants.length === 0 ? unaskedRows : spareRows
  return (
    <Part title="Inbjudna">
      <Rows
        label="Inbjudna"
        headings={[['Namn'], ['Funktion/relation/verksamhet']]}
        rows={[
          ...participants.map((participant, place) => ({
            key: place,
            cells: [nameOf(participant, anonymous) ?? <EmptyCell key="name" />, participant.role],
          })),
          ...Array.from({ length: empty }, (_, place) => ({
            key: `empty-${place}`,
            cells: emptyCells,
          })),
        ]}
      />
    </Part>
  )
}

const nameOf = ({ name, obliged }: SipParticipant, anonymous: boolean): string | null =>
  name === '' || (anonymous && !obliged) ? null : name
