import { Button, Text } from '@mantine/core'
import { ask, showRefusal, useAsk } from '../../app/api'
import { backupTime, fileSize, lastPart } from './file-words'
import classes from './Restore.module.css'

/** A backup somebody wants to look into; `title` tells it from the others. */
export interface ChosenBackup {
  readonly file: string
  readonly title: string
}

interface BackupChoiceProps {
  readonly chosen: ChosenBackup | null
  readonly onChoose: (backup: ChosenBackup) => void
}

/** The backups beside the register, newest first, and a way to one that lies elsewhere. */
export function BackupChoice({ chosen, onChoose }: BackupChoiceProps) {
  const { data: backups } = useAsk('backup.list', {})
  const listed = (backups ?? []).map(({ file, at, size }) => ({
    file,
    title: backupTime(at),
    size: fileSize(size),
  }))
  const elsewhere =
    chosen && !listed.some(({ file }) => file === chosen.file) ? [{ ...chosen, size: '' }] : []
  const all = [...elsewhere, ...listed]
  const chooseElsewhere = async () => {
    try {
      const { path } = await ask('file.choose', {
        kind: 'register',
        title: 'Välj säkerhetskopia',
        button: 'Välj',
      })
      if (path !== null) onChoose({ file: path, title: lastPart(path) })
    } catch (thrown) {
      showRefusal(thrown)
    }
  }
  return (
    <div>
      <Text fw={500} size="sm" id="backups-label">
        Säkerhetskopior, nyaste först
      </Text>
      {all.length > 0 ? (
        <div className={classes.list} role="radiogroup" aria-labelledby="backups-label">
          {all.map(({ file, title, size }) => (
            <label key={file} className={classes.entry}>
              <input
                type="radio"
                name="backup"
                checked={chosen?.file === file}
                onChange={() => onChoose({ file, title })}
              />
              <span>{title}</span>
              <span className={classes.size}>{size}</span>
            </label>
          ))}
        </div>
      ) : (
        <Text c="var(--muted)" my={6}>
          {backups ? 'Det finns inga säkerhetskopior bredvid registret.' : 'Letar…'}
        </Text>
      )}
      <Button variant="subtle" size="compact-sm" mt={6} onClick={() => void chooseElsewhere()}>
        Välj annan fil…
      </Button>
    </div>
  )
}
