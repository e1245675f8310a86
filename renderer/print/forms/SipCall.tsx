import type { ReactNode } from 'react'
import { isValid } from '../../../domain/consent/consent'
import type { SipEntry } from '../../../domain/contract/cases'
import { isToAttend, sipOccasions } from '../../../domain/documents/sip'
import { chooseRow } from '../../../domain/paper/choose-row'
import { lawReference } from '../../../domain/paper/paper-settings'
import { longDay } from '../../app/dates'
import { sipOccasionWords } from '../../app/words'
import { sipNeeds, standingOfNeed } from '../../features/case/papers/consent-needs'
import { timeShown } from '../../ui/read-clock'
import type { CaseFormProps } from '../case-paper'
import { sentSecrecy } from '../letterhead'
import { ClientFacts } from '../parts/ClientFacts'
import { reached } from '../parts/Reached'
import { Facts, Part, Sheet, Whole } from '../parts/Sheet'
import { Tick, Ticks } from '../parts/Tick'
import { LongText, Prose, Together } from '../parts/Writing'
import { isUnnamed } from '../unnamed'
import { functionOf, workerOf } from '../whom'
import { SipInvited } from './SipInvited'

/** One calls to a meeting that is still to come. */
const isToCome = ({ cancelledOn, heldOn }: SipEntry) => cancelledOn === null && heldOn === null

/** Kallelse till samordnad individuell plan (forms: F2), in the order of the form. */
export function SipCall(props: CaseFormProps) {
  const { detail, letterhead, today, nr } = props
  const sip = chooseRow(detail.sips, nr, isToCome)
  return (
    <Sheet
      title="Kallelse till samordnad individuell plan (SIP)"
      code={detail.card.caseNumber}
      cases={[detail.card.id]}
      letterhead={letterhead}
      secrecy={sentSecrecy(letterhead)}
      date={today}
      lead={
        <p>
          Den enskilde, eller den legala företrädaren, och den sammankallande bjuder in till mötet enligt{' '}
          {lawReference(letterhead, 'sip-social')}; {lawReference(letterhead, 'sip-care')}.
        </p>
      }
    >
      <Consent {...props} sip={sip} />
      <Part title="Den enskilde">
        <ClientFacts detail={detail} />
      </Part>
      <Part title="Sammankallande">
        <Facts facts={callerLines(props, sip)} />
      </Part>
      <Meeting sip={sip} />
      <Part title="Aktuella frågeställningar">
        <LongText text={sip?.purpose ?? null} lines={5} />
      </Part>
      <SipInvited sip={sip} anonymous={isUnnamed(detail)} />
      <Reply sip={sip} />
    </Sheet>
  )
}

/** Crossed only for a consent to this meeting: one to an earlier says nothing of those who are invited now. */
function Consent({ detail, today, sip }: CaseFormProps & { readonly sip: SipEntry | null }) {
  const given = sipNeeds
    .filter(({ kind }) => kind === 'sip-attendance')
    .map((need) => standingOfNeed(detail, need, today))
    .find(({ status }) => isValid(status))?.consent
  const givenOn = sip && given && isToAttend(sip, given) ? given.givenOn : null
  return (
    <Part title="Samtycke">
      <Tick ticked={givenOn !== null}>
        Den enskilde, eller den legala företrädaren, samtycker till att de inbjudna deltar
        {givenOn === null ? null : (
          <>
            {' '}
            (<Whole>{givenOn}</Whole>)
          </>
        )}
        .
      </Tick>
    </Part>
  )
}

/** When care calls, who does is not the register's to know. */
function callerLines(props: CaseFormProps, sip: SipEntry | null): (readonly [string, ReactNode])[] {
  const ours = sip?.calledBy !== 'care'
  const worker = ours ? workerOf(props) : null
  return [
    ['Namn', worker?.name ?? null],
    ['Kontaktuppgifter', reached(worker)],
    ['Funktion', ours ? functionOf(worker) : null],
    ['Verksamhet', ours ? props.letterhead.unit : null],
  ]
}

function Meeting({ sip }: { readonly sip: SipEntry | null }) {
  return (
    <Part title="Mötet">
      <Facts
        facts={[
          ['Datum', sip?.meetingOn ? longDay(sip.meetingOn) : null],
          ['Start- och sluttid', sip ? hours(sip) : null],
          ['Plats/lokal', sip?.place ?? null],
          ['Adress', sip?.address ?? null],
        ]}
      />
      <Ticks>
        {sipOccasions.map((occasion) => (
          <Tick key={occasion} ticked={sip?.occasion === occasion}>
            {sipOccasionWords[occasion]}
          </Tick>
        ))}
      </Ticks>
    </Part>
  )
}

/** "kl. 10.00–11.30". */
function hours({ startsAt, endsAt }: SipEntry): string | null {
  if (startsAt === null) return endsAt === null ? null : `till kl. ${timeShown(endsAt)}`
  return `kl. ${timeShown(startsAt)}${endsAt === null ? '' : `–${timeShown(endsAt)}`}`
}

function Reply({ sip }: { readonly sip: SipEntry | null }) {
  return (
    <Together>
      <Part title="Svar">
        <Facts facts={[['Svara senast', sip?.replyBy ? longDay(sip.replyBy) : null]]} />
        <Prose>
          <p>
            Bekräfta till den sammankallande att du har fått kallelsen. Tala om vilka som kommer, med namn och
            funktion, relation eller verksamhet. Kom förberedd utifrån syftet och frågeställningarna. Efter
            mötet erbjuds den enskilde att svara på SIP-kollen (sipkollen.se) om hur det blev.
          </p>
        </Prose>
      </Part>
    </Together>
  )
}
