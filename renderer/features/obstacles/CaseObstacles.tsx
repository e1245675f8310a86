import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseDetail } from '../../../domain/contract/cases'
import { useCommand } from '../../app/api'
import { sayDone } from '../../app/undo'
import { excerpt, inSentence, obstacleLevelWords } from '../../app/words'
import { Section } from '../../ui/Section'
import classes from './Obstacles.module.css'
import { TieDialog } from './TieDialog'

/** What of hinderloggen is in the way of a case, and a way to say so. */
export function CaseObstacles({ detail }: { readonly detail: CaseDetail }) {
  const { card, obstacles } = detail
  const untie = useCommand('obstacle.untie')
  const [tying, setTying] = useState(false)
  const take = async (obstacleId: number) => {
    const done = await untie.run({ obstacleId, caseIds: [card.id] })
    if (done) sayDone('Hindret gäller inte längre ärendet.', done.changeSetId)
  }
  const open = card.closedOn === null
  return (
    <Section
      title="Hinder i systemet"
      hint={<Link href="/moten?flik=hinder">Hinderlogg</Link>}
      acts={
        open ? (
          <Button size="compact-xs" variant="light" onClick={() => setTying(true)}>
            Koppla hinder…
          </Button>
        ) : null
      }
    >
      {obstacles.length === 0 ? (
        <p className={classes.none}>Inget hinder i hinderloggen gäller ärendet.</p>
      ) : (
        <ul className={classes.list}>
          {obstacles.map(({ id, text, level, decision, solvedOn }) => (
            <li key={id}>
              <span>
                {text}{' '}
                <span className={classes.muted}>
                  {obstacleLevelWords[level]}
                  {solvedOn ? `, löst ${solvedOn}` : null}
                  {decision ? `. Beslut: ${inSentence(decision)}` : null}
                </span>
              </span>
              {open ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`Ta bort: ${excerpt(text)}`}
                  onClick={() => void take(id)}
                >
                  Ta bort
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {tying ? <TieDialog detail={detail} onClose={() => setTying(false)} /> : null}
    </Section>
  )
}
