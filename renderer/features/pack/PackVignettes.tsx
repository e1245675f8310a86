import { Alert, Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { foldForSearch } from '../../../domain/case/client'
import type { PackChoice, PackContent, PackFinding } from '../../../domain/contract/packs'
import type { UnitSettings } from '../../../domain/contract/settings'
import { holdsPack, mayBeLetThrough } from '../../../domain/pack/vignette-check'
import { LongText } from '../../ui/LongText'
import { useDraft } from '../../ui/use-draft'
import classes from './Pack.module.css'
import { findingWords, vignetteLead } from './pack-words'
import type { PackChange } from './use-pack'
import { vignetteText, vignetteTitle } from './vignette-words'

interface PackVignettesProps {
  readonly choice: PackChoice
  readonly content: PackContent
  readonly settings: UnitSettings
  readonly findings: readonly PackFinding[]
  readonly change: PackChange
  readonly readOnly: boolean
}

/** The cases to discuss: as the register tells them until she writes in them, with what may tell who it is about. */
export function PackVignettes({ choice, content, settings, findings, change, readOnly }: PackVignettesProps) {
  const own = content.vignettes.map((one) => vignetteText(one, settings.phases))
  const texts = choice.vignettes ?? own
  const write = (at: number, text: string) =>
    void change({ vignettes: texts.map((one, place) => (place === at ? text : one)) })
  const letThrough = (word: string) =>
    void change({ letThrough: [...new Set([...choice.letThrough, foldForSearch(word)])] })
  const tellAnew = async () => {
    const before = choice.vignettes
    if (!(await change({ vignettes: null }))) return
    const id = 'pack-told-anew'
    notifications.show({
      id,
      autoClose: 12_000,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>Exemplen är tagna ur registret på nytt.</span>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id)
              void change({ vignettes: before && [...before] })
            }}
          >
            Ångra
          </Button>
        </Group>
      ),
    })
  }
  return (
    <section className={classes.part} aria-label="Avidentifierade ärenden">
      <h2>Avidentifierade ärenden</h2>
      <p className={classes.hint}>
        {texts.length === 0
          ? 'Inget skäl delas av så många ärenden att något av dem kan berättas utan att någon känns igen.'
          : `${vignetteLead(content.smallUnder)} Du kan skriva om dem; namn, nummer och annat som kan avslöja någon stoppas.`}
      </p>
      {texts.map((text, at) => {
        const told = content.vignettes[at]
        return (
          <Vignette
            // Its place is what it is.
            key={at}
            label={`Ärende ${at + 1}. ${told ? vignetteTitle(told) : 'Annat skäl'}`}
            text={text}
            findings={findings.filter((one) => one.at === 'vignette' && one.of === at)}
            readOnly={readOnly}
            onWrite={(next) => write(at, next)}
            onLetThrough={letThrough}
          />
        )
      })}
      {choice.vignettes === null ? null : (
        <Button variant="default" disabled={readOnly} onClick={() => void tellAnew()}>
          Ta fram exemplen på nytt
        </Button>
      )}
    </section>
  )
}

interface VignetteProps {
  readonly label: string
  readonly text: string
  readonly findings: readonly PackFinding[]
  readonly readOnly: boolean
  readonly onWrite: (text: string) => void
  readonly onLetThrough: (word: string) => void
}

function Vignette({ label, text, findings, readOnly, onWrite, onLetThrough }: VignetteProps) {
  const [draft, setDraft] = useDraft(text)
  return (
    <div className={classes.vignette}>
      <LongText
        label={label}
        value={draft}
        rows={6}
        maxLength={4000}
        readOnly={readOnly}
        placeholder="Utelämnat"
        error={findings.some(holdsPack)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          if (draft.trim() !== text) onWrite(draft.trim())
        }}
      />
      {findings.map((finding) => (
        <Alert
          key={`${finding.kind} ${finding.written}`}
          role="alert"
          p="xs"
          color={holdsPack(finding) ? 'red' : 'yellow'}
        >
          {findingWords[finding.kind](finding.written)}
          {mayBeLetThrough(finding) ? (
            <Button
              size="compact-sm"
              variant="default"
              mt={4}
              disabled={readOnly}
              onClick={() => onLetThrough(finding.written)}
            >
              {`”${finding.written}” är inget namn här`}
            </Button>
          ) : null}
        </Alert>
      ))}
    </div>
  )
}
