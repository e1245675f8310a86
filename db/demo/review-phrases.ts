import type { ReviewOutcome } from '../../domain/review/review'

/** What is said of a case in a genomgång: one sentence, as it is typed in the room. All of it invented. */

export const reviewWords: Readonly<Record<ReviewOutcome, readonly string[]>> = {
  'nothing-new': [
    'Planen ligger fast.',
    'Inga ändringar. Stäms av igen enligt plan.',
    'Väntar fortfarande på svar från {vårdcentralen|psykiatrin|Försäkringskassan}.',
    'Lugnt läge. {Hon} har kontakt med vården.',
  ],
  progress: [
    '{Hon} vill prova fler timmar från nästa månad.',
    'Har tackat ja till {arbetsträning|språkpraktik}, besöker platsen på {dag}.',
    'Samtycket är påskrivet. Rehabiliteringsförfrågan kan skickas.',
    'Tid hos läkaren är bokad. Socialsekreteraren följer med.',
    'Har börjat gå ut varje dag och sover bättre.',
    'Vården och vi är överens om nästa steg.',
  ],
  obstacle: [
    'Läkaren har slutat. Ny kontakt behövs innan planen går vidare.',
    'Närvaron har sjunkit. Vi träffar {henne} tillsammans i nästa vecka.',
    '{Hon} orkar inte med tiderna just nu.',
    'Intyget går snart ut och ny tid saknas.',
    'Jobbtorg har ingen plats förrän om {antal} veckor.',
  ],
  'not-touched': [],
}

/** Of one the socialsekreterare has tried to reach. */
export const notReachedWords: readonly string[] = [
  'Socialsekreteraren har inte nått {henne}. Prövar igen på {dag}.',
  'Kom inte till det bokade besöket. Nytt brev är skickat.',
  'Svarar inte i telefon, men är på plats i insatsen.',
]

/** Why a case was not touched. */
export const skippedReasons = {
  ended: ['Klart hos oss, ska avslutas.', 'Arbetet är avslutat. Bevakas tills utbetalningen har ändrats.'],
  fresh: ['Följdes upp nyligen.', 'Vi talade om ärendet för några dagar sedan.'],
  other: [
    'Socialsekreteraren hade inte hunnit träffa klienten.',
    'Klienten är bortrest.',
    'Väntar på besked från vården, tas upp nästa gång.',
    'Behöver mer tid än vi hade. Egen tid bokas.',
    'Klienten är inlagd.',
  ],
} as const
