import type { ReactNode } from 'react'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import { longDay } from '../../app/dates'
import { hiddenWord } from '../../app/statistics-words'
import {
  decisionHeadings,
  decisionRows,
  noDecisions,
  noObstacles,
  obstacleHeadings,
  obstacleRows,
  packSpan,
  toldVignettes,
  type WholePack,
} from '../../features/pack/pack-files'
import { type ToldSection, toldSections } from '../../features/pack/pack-told'
import { inOrder, packTitle, partWords, readingWords, vignetteLead } from '../../features/pack/pack-words'
import { FigureTable } from '../../ui/charts/FigureTable'
import { onPaper, type Surface } from '../../ui/charts/surface'
import { NewPage } from '../parts/NewPage'
import { Part, Rows, Sheet } from '../parts/Sheet'
import classes from './PackPaper.module.css'

interface PackPaperProps {
  readonly pack: WholePack
  /** Something in it may tell who somebody is: it is only looked at. */
  readonly held: boolean
  readonly letterhead: Letterhead
  /** Per cent of the usual size of text. */
  readonly textSize: number
}

/** With so many rows a table stands on one page. */
const shortTable = 14

/** What a page on its longer side leaves for text, mm. */
const textWidth = 182

/** Underlag till metodutvecklingsmöte: what it is, then each part with its pictures, its tables and what is written. */
export function PackPaper({ pack, held, letterhead, textSize }: PackPaperProps) {
  const { choice, content, settings, today } = pack
  const on: Surface = { ...onPaper(textWidth, textSize), hiddenWord, heading: 'h3' }
  const has = (part: (typeof choice.parts)[number]) => choice.parts.includes(part)
  return (
    <Sheet
      title={packTitle}
      cases={[]}
      letterhead={letterhead}
      date={today}
      secrecy={null}
      lead={
        <>
          {held ? (
            <p>
              <strong>UTKAST.</strong> Något i underlaget kan avslöja vem det handlar om; till dess går det
              inte att skriva ut eller spara.
            </p>
          ) : null}
          <p className={classes.span}>{packSpan(pack)}</p>
          <p>
            {settings.unit ? `${settings.unit}. ` : ''}
            {choice.meetingOn ? `Till mötet den ${longDay(choice.meetingOn)}. ` : ''}
            Framtaget {longDay(today)}.
          </p>
        </>
      }
    >
      <Part title="Innehåll">
        <ol>
          {inOrder(choice.parts).map((part) => (
            <li key={part}>{partWords[part]}</li>
          ))}
        </ol>
      </Part>
      <Part title="Så läses talen">
        <ul>
          {readingWords(content.smallUnder).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Part>
      <NewPage>
        {has('decisions') ? (
          <Chapter title={partWords.decisions}>
            {content.decisions.length === 0 ? (
              <p>{noDecisions}</p>
            ) : (
              <TextRows
                label={partWords.decisions}
                headings={decisionHeadings}
                widths={[null, 34, 24, 58]}
                rows={decisionRows(pack)}
              />
            )}
          </Chapter>
        ) : null}
        {toldSections(content, settings, choice.parts).map((section) => (
          <Section key={section.part} section={section} on={on} />
        ))}
        {has('vignettes') ? <Vignettes pack={pack} /> : null}
        {has('obstacles') ? (
          <Chapter title={partWords.obstacles}>
            {content.obstacles.length === 0 ? (
              <p>{noObstacles}</p>
            ) : (
              <TextRows
                label={partWords.obstacles}
                headings={obstacleHeadings}
                widths={[null, 24, 24, 52]}
                rows={obstacleRows(pack)}
              />
            )}
          </Chapter>
        ) : null}
      </NewPage>
    </Sheet>
  )
}

/** A part of the pack, told apart from the one before. */
function Chapter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes.section}>
      <Part title={title}>{children}</Part>
    </div>
  )
}

function Section({ section, on }: { readonly section: ToldSection; readonly on: Surface }) {
  return (
    <Chapter title={section.title}>
      {section.lead.map((words) => (
        <p key={words} className={classes.lead}>
          {words}
        </p>
      ))}
      {section.pictures.map((picture) => (
        <div key={picture.title} className={classes.picture}>
          {picture.draw(on)}
          {picture.note === undefined ? null : <p className={classes.note}>{picture.note}</p>}
        </div>
      ))}
      {section.tables.map(({ key, title, notes, table }) => (
        <div key={key} className={classes.table} data-short={table.rows.length <= shortTable || undefined}>
          <h3>{title}</h3>
          <p className={classes.note}>{notes.join(' ')}</p>
          <FigureTable label={title} table={table} on={on} />
        </div>
      ))}
    </Chapter>
  )
}

function Vignettes({ pack }: { readonly pack: WholePack }) {
  const told = toldVignettes(pack)
  return (
    <Chapter title={partWords.vignettes}>
      {told.length === 0 ? (
        <p>Inget skäl delas av så många ärenden att något av dem kan berättas utan att någon känns igen.</p>
      ) : (
        <p className={classes.note}>{vignetteLead(pack.content.smallUnder)}</p>
      )}
      {told.map(({ key, title, text }) => (
        <div key={key} className={classes.vignette}>
          <h3>{title}</h3>
          <p className={classes.text}>{text}</p>
        </div>
      ))}
    </Chapter>
  )
}

interface TextRowsProps {
  readonly label: string
  readonly headings: readonly string[]
  /** In mm; null takes what is left. */
  readonly widths: readonly (number | null)[]
  readonly rows: readonly string[][]
}

function TextRows({ label, headings, widths, rows }: TextRowsProps) {
  return (
    <Rows
      label={label}
      headings={headings.map((heading, at) => {
        const width = widths[at]
        return width ? [heading, width] : [heading]
      })}
      rows={rows.map((cells, key) => ({ key, cells }))}
    />
  )
}
