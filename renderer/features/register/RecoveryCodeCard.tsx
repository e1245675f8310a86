import { Portal } from '@mantine/core'
import { useAsk } from '../../app/api'
import { longDay } from '../../app/dates'
import classes from './RecoveryCode.module.css'

/** The recovery code on screen, and as the only thing that comes out when the page is printed. */
export interface RecoveryCode {
  /** The register's name. */
  readonly name: string
  readonly file: string
  /** Groups with hyphens between. */
  readonly code: string
}

export function RecoveryCodeCard({ recovery }: { readonly recovery: RecoveryCode }) {
  return (
    <>
      <CodeGroups code={recovery.code} />
      <Portal className={classes.sheetHost ?? ''} reuseTargetNode={false}>
        <Sheet recovery={recovery} />
      </Portal>
    </>
  )
}

/** Numbered, because a mistyped group is named by its number. */
function CodeGroups({ code }: { readonly code: string }) {
  return (
    <ol className={classes.code} aria-label="Återställningskod">
      {code.split('-').map((group, index) => (
        <li key={group + String(index)}>
          <span aria-hidden>{index + 1}</span>
          <code>{group}</code>
        </li>
      ))}
    </ol>
  )
}

function Sheet({ recovery }: { readonly recovery: RecoveryCode }) {
  const { data } = useAsk('setting.today', {})
  return (
    <article>
      <h1>Återställningskod</h1>
      <p>
        Fasvis, registret <strong>{recovery.name}</strong>
        {data ? `, utskriven ${longDay(data.today)}` : null}
      </p>
      <p>Filen ligger i {recovery.file}</p>
      <CodeGroups code={recovery.code} />
      <h2>Vad koden är till för</h2>
      <p>
        Den öppnar registret när lösenfrasen är bortglömd, eller när nyckelfilen bredvid registret är borta.
        Utan lösenfras och utan den här koden kan ingen öppna registret igen.
      </p>
      <h2>Så gör du</h2>
      <p>
        Starta Fasvis, välj Använd återställningskoden, skriv grupperna i ordning och välj en ny lösenfras.
        Koden gäller även efteråt.
      </p>
      <h2>Var den ska ligga</h2>
      <p>
        I låst skåp eller kassaskåp, som handlingar under sekretess. Inte vid datorn, inte i samma väska och
        inte som bild i telefonen. Den som har koden och filen kan läsa allt i registret.
      </p>
    </article>
  )
}
