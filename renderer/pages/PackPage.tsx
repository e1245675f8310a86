import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowLeft, IconFileDownload, IconTable } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { PackChoice } from '../../domain/contract/packs'
import type { UnitSettings } from '../../domain/contract/settings'
import { holdsPack } from '../../domain/pack/vignette-check'
import { writePaperAddress } from '../../domain/paper/paper-address'
import { useAddress } from '../app/address'
import { ask, showRefusal, useAsk, useCommand } from '../app/api'
import { longDay } from '../app/dates'
import { useReadOnly } from '../app/read-only'
import { useToday } from '../app/today'
import { PackContents } from '../features/pack/PackContents'
import { heldWordsId, PackHeld } from '../features/pack/PackHeld'
import { PackVignettes } from '../features/pack/PackVignettes'
import { packDocument, packSheets, type WholePack } from '../features/pack/pack-files'
import { packTitle } from '../features/pack/pack-words'
import { usePack } from '../features/pack/use-pack'
import { PaperActs } from '../features/paper/PaperActs'
import { PaperProgress } from '../features/paper/PaperProgress'
import { useGiveAway } from '../features/paper/use-give-away'
import { useSheets } from '../features/paper/use-sheets'
import { useStopOnLeaving } from '../features/paper/use-stop-on-leaving'
import { PaperAt } from '../print/PaperAt'
import classes from './PackPage.module.css'

/** The pack of a metodutvecklingsmöte: chosen already and shown as it prints; for one meeting when the address names it. */
export function PackPage() {
  const [address] = useAddress()
  const meeting = Number(address.get('mote'))
  const jointMeetingId = Number.isSafeInteger(meeting) && meeting > 0 ? meeting : null
  const { data: choice, isPlaceholderData } = useAsk('pack.choice', { jointMeetingId })
  const { data: settings } = useAsk('setting.all', {})
  if (!choice || !settings || isPlaceholderData) return null
  return <Chosen key={jointMeetingId} {...{ jointMeetingId, choice, settings }} />
}

interface ChosenProps {
  readonly jointMeetingId: number | null
  readonly choice: PackChoice
  readonly settings: UnitSettings
}

function Chosen({ jointMeetingId, choice, settings }: ChosenProps) {
  const readOnly = useReadOnly()
  const desk = useRef<HTMLDivElement>(null)
  const { sheets } = useSheets(desk)
  const { data: content } = useAsk('pack.content', { jointMeetingId, period: choice.period })
  const { data: findings = [] } = useAsk('pack.findings', { jointMeetingId })
  const { change, used, busy } = usePack(jointMeetingId, choice)
  const paper = writePaperAddress({
    word: 'underlag',
    ids: jointMeetingId === null ? [] : [jointMeetingId],
    query: '',
  })
  const give = useGiveAway({ papers: [paper], title: packTitle, sheets, desk: () => desk.current })
  useStopOnLeaving(give.busy)
  const held = findings.some(holdsPack)
  const ready = sheets.length > 0 && !held && !busy
  const afterUse = (act: () => Promise<void>) => async () => {
    await used()
    await act()
  }
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <div>
          <h1>{packTitle}</h1>
          <p className={classes.lead}>
            {choice.meetingOn ? `Till mötet den ${longDay(choice.meetingOn)}. ` : ''}
            Det som syns är det som skrivs ut.
          </p>
        </div>
        <div className={classes.acts}>
          {give.busy ? <PaperProgress documents={1} /> : null}
          <Button
            component={Link}
            href={jointMeetingId === null ? '/moten?' : `/moten/${jointMeetingId}?`}
            variant="subtle"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
          >
            {jointMeetingId === null ? 'Till Möten' : 'Till mötet'}
          </Button>
          <Files jointMeetingId={jointMeetingId} settings={settings} ready={ready} onUse={used} />
          <PaperActs
            give={{
              ...give,
              toPdf: afterUse(give.toPdf),
              toPrinter: afterUse(give.toPrinter),
              toText: afterUse(give.toText),
            }}
            documents={1}
            ready={ready}
          />
        </div>
        {content && held ? (
          <div className={classes.held}>
            <PackHeld findings={findings} content={content} />
          </div>
        ) : null}
      </div>
      <div className={classes.columns}>
        <div>
          <PackContents choice={choice} change={change} readOnly={readOnly} />
          {content && choice.parts.includes('vignettes') ? (
            <PackVignettes {...{ choice, content, settings, findings, change, readOnly }} />
          ) : null}
        </div>
        <section
          ref={desk}
          className={classes.desk}
          aria-label="Sidorna"
          // Pages beside each other are reached by the arrow keys.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <PaperAt address={paper} />
        </section>
      </div>
    </div>
  )
}

interface FilesProps {
  readonly jointMeetingId: number | null
  readonly settings: UnitSettings
  readonly ready: boolean
  readonly onUse: () => Promise<void>
}

const say = (message: string) => notifications.show({ message })

/** The same contents to go on working with, asked for anew: what is written is what stands in the register by then. */
function Files({ jointMeetingId, settings, ready, onUse }: FilesProps) {
  const today = useToday()
  const saveDocument = useCommand('pack.saveDocument')
  const saveTables = useCommand('pack.saveTables')
  const [asking, setAsking] = useState(false)
  const save = async (give: (pack: WholePack, name: string) => Promise<void>) => {
    setAsking(true)
    try {
      await onUse()
      const choice = await ask('pack.choice', { jointMeetingId })
      const content = await ask('pack.content', { jointMeetingId, period: choice.period })
      const { from, to } = choice.period
      await give({ choice, content, settings, today }, `${packTitle} ${from}–${to}`)
    } catch (refused) {
      showRefusal(refused)
    } finally {
      setAsking(false)
    }
  }
  const toDocument = () =>
    save(async (pack, name) => {
      const saved = await saveDocument.run({
        jointMeetingId,
        title: 'Spara som Word',
        button: 'Spara',
        name: `${name}.docx`,
        document: packDocument(pack),
      })
      if (saved) say('Dokumentet är sparat.')
    })
  const toTables = () =>
    save(async (pack, name) => {
      const sheets = packSheets(pack)
      if (sheets.length === 0) {
        say('Inget av det valda är en tabell.')
        return
      }
      const saved = await saveTables.run({
        jointMeetingId,
        title: 'Spara tabellerna som Excel',
        button: 'Spara',
        name: `${name}.xlsx`,
        sheets,
      })
      if (saved) say('Tabellerna är sparade.')
    })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileDownload size={16} aria-hidden />}
        disabled={!ready}
        aria-describedby={heldWordsId}
        loading={asking}
        onClick={() => void toDocument()}
      >
        Spara som Word…
      </Button>
      <Button
        variant="default"
        leftSection={<IconTable size={16} aria-hidden />}
        disabled={!ready}
        aria-describedby={heldWordsId}
        loading={asking}
        onClick={() => void toTables()}
      >
        Spara tabellerna som Excel…
      </Button>
    </>
  )
}
