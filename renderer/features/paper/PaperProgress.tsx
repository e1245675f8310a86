import { Button, Progress } from '@mantine/core'
import { ask, showRefusal } from '../../app/api'
import { useProgress } from '../../app/progress'
import classes from './PaperProgress.module.css'

const routes = ['paper.savePdf', 'paper.saveEach', 'paper.print', 'paper.printEach'] as const

/** How far a batch has come, and a way to stop it. */
export function PaperProgress({ documents }: { readonly documents: number }) {
  const done = useProgress(routes)
  return (
    <div className={classes.progress} role="status">
      <span>
        {documents > 1 ? `Gör i ordning ${documents} stycken…` : 'Gör i ordning…'} {Math.round(done * 100)} %
      </span>
      <Progress value={done * 100} w={180} aria-label="Hur långt utskriften har kommit" />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void ask('paper.cancel', {}).catch(showRefusal)}
      >
        Avbryt
      </Button>
    </div>
  )
}
