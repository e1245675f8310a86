import type { Sex } from '../../domain/case/client'
import type { BackwardReason } from '../../domain/phase/move'
import type { Random } from './random'

/** What a coordinator at the unit writes: short, factual, about the next step. All of it invented. */

const pronouns: Readonly<Record<Sex, Readonly<Record<string, string>>>> = {
  K: { hon: 'hon', Hon: 'Hon', henne: 'henne', hennes: 'hennes', Hennes: 'Hennes' },
  M: { hon: 'han', Hon: 'Han', henne: 'honom', hennes: 'hans', Hennes: 'Hans' },
}

/** Fills in a phrase: {hon} by sex, {dag} a weekday, {antal} a small number, {a|b} one of the words. */
export const say = (random: Random, phrase: string, sex: Sex): string =>
  phrase.replace(/\{([^}]+)\}/g, (slot, word: string) => {
    if (word === 'dag') return random.pick(['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag'])
    if (word === 'antal') return random.pick(['två', 'tre', 'fyra', 'fem', 'sex'])
    if (word.includes('|')) return random.pick(word.split('|'))
    return pronouns[sex][word] ?? slot
  })

const unplanned = [
  'Ny i {målgruppen|listan}. Socialsekreteraren har haft ett första samtal. Läkarintyg begärt.',
  'Ingen planering ännu. Socialsekreteraren bokar möte med {henne} om {antal} veckor.',
  'Läkarintyget räcker inte för att planera: diagnos finns men inget om vad {hon} klarar i vardagen.',
  '{Hon} svarar inte på {brev|telefon|sms}. Socialsekreteraren prövar med ny tid på {dag}.',
  'Har väntat länge på kontakt med {psykiatrin|vårdcentralen|smärtmottagningen}. Stämmer av igen nästa månad.',
  'Tog upp ärendet vid genomgången. Vi är överens om att {hon} ska få frågan om samtycke till vården.',
  'Behöver tolk vid möten. Socialsekreteraren bokar dubbel tid.',
  '{Hon} säger sig vilja komma igång men orkar inte ta steget själv. Förslag: kort möte tre parter.',
  'Barnen har börjat i förskola, så {hon} kan komma på förmiddagar nu.',
]
const mapping = [
  'Kartläggning påbörjad. {Hon} berättar om {värk i rygg och axlar|sömnproblem|oro och nedstämdhet} sedan flera år.',
  'Samtycke skickat hem med svarskuvert. Påminn om {antal} veckor.',
  'Rehabkoordinatorn återkommer med tid hos läkare. Rehabiliteringsförfrågan lämnad.',
  'Underlag från {vårdcentralen|psykiatrin} har kommit. Funktionsnedsättningen är beskriven, aktivitetsbegränsningen saknas.',
  'Samtal med socialsekreteraren om {hennes} tidigare arbete som {lokalvårdare|kock|barnskötare|busschaufför|undersköterska}.',
  'Initial bedömning gjord. Mål: {språkpraktik|deltid|struktur i vardagen} inom ett halvår.',
  '{Hon} har aldrig arbetat i Sverige. SFI avbrutet på grund av ohälsa. Resurser: språk, {matlagning|hantverk|barn}.',
]
const planning = [
  'Rehabplan diskuterad med {henne} och socialsekreteraren. {Hon} vill helst börja med något för hälsan.',
  'Utkast till rehabplan klart. Ansvar fördelat: vården, Jobbtorg, socialsekreteraren. Undertecknas på {dag}.',
  'Planen behöver göras om: aktiviteterna var för omfattande. Vi börjar på {antal} timmar i veckan.',
  'Frågan om tidsfrist för {läkarens svar|praktikplatsen} är öppen. Följer upp per telefon.',
  'Bestämt att boendestödet är med i planen. Arbetsterapeut tillfrågad.',
  'Förtroendeläkaren har läst underlaget och ser utrymme för lätta uppgifter.',
]
const collaboration = [
  'SIP hållen. {Hon} var nöjd med mötet. Vården ansvarar för fysioterapi, vi för kontakten med Jobbtorg.',
  'Avstämning med rehabkoordinatorn: behandlingen fortsätter till sommaren, sedan ny bedömning.',
  'Ansökan om samordning inskickad till Försäkringskassan. Handläggningstid en månad.',
  'Försäkringskassan har ställt frågor om arbetsförmågan. Läkaren svarar.',
  'Anmäld till Finsamteamet. Kallelse kommer med post.',
  'Trepartsmöte bokat med Jobbtorg. {Hon} är orolig för kravet på närvaro, vi tog upp det i förväg.',
  'Läkaren har bytts ut. Rehabkoordinatorn håller i kontakten tills en ny finns.',
  'Gemensam kartläggning med Arbetsförmedlingen och Försäkringskassan är genomförd.',
]
const running = [
  'Går på {arbetsträning|språkpraktik} {antal} timmar i veckan. Handledaren är nöjd.',
  'Närvaron har gått ner de senaste veckorna. Samtal bokat innan vi ändrar planen.',
  'Parallella insatser fungerar: praktik förmiddag, fysioterapi på {dag}ar.',
  'Utökar till {antal} dagar i veckan från nästa månad. {Hon} tog själv upp frågan.',
  'KBT avslutad. {Hon} beskriver att sömnen är bättre och att {hon} kommer ut varje dag.',
  'Arbetsgivaren kan tänka sig anställning med stöd. Jobbcoachen räknar på det.',
  'Behöver lugnare arbetsplats. Jobbtorg letar efter {lager|butik|trädgård}.',
]
const ended = [
  'Klart. {Hon} hälsar och tackar för stödet.',
  'Avslutande samtal hållet med socialsekreteraren. Inget mer att samordna.',
  'Beslut har kommit och ärendet kan avslutas efter kontroll av utbetalningen.',
]

export const notesByPhase: readonly (readonly string[])[] = [
  unplanned,
  mapping,
  planning,
  collaboration,
  running,
  ended,
]

export const followUpComments: readonly string[] = [
  'Genomgång med socialsekreteraren. Planen ligger fast.',
  'Nästa steg: {påminna om samtycke|boka läkartid|kalla till SIP|kontakta Jobbtorg}.',
  'Går framåt i små steg. Ny avstämning enligt plan.',
  'Stillastående. Vi enades om vem som ringer vården.',
  'Intyget förlängt. Inget hinder för fortsatt insats.',
  'Socialsekreteraren har träffat {henne} och ska uppdatera rehabplanen.',
  '{Hon} mår bättre och vill prova fler timmar.',
  '{Hon} har haft en svår period. Vi avvaktar med nästa steg till nästa uppföljning.',
  'Väntar på svar från {Försäkringskassan|vårdcentralen|psykiatrin}.',
  'Kort genomgång. Inga ändringar.',
]

export const attemptComments: readonly string[] = [
  'Socialsekreteraren sjuk. Ny tid.',
  'Nådde inte socialsekreteraren, lämnade meddelande.',
  'Mötet ställdes in samma dag.',
  'Inget svar på {telefon|mejl}.',
]

export const forwardComments: readonly string[] = [
  'Underlag och samtycke på plats.',
  'Rehabplan undertecknad.',
  '{Hon} har sagt ja till planen.',
  'SIP bokad.',
  'Insats beviljad, start inom {antal} veckor.',
  'Enligt genomgång med socialsekreteraren.',
]

export const otherReasonComments: readonly string[] = [
  'Flyttar tillfälligt till anhörig, planeringen vilar.',
  'Föräldraledig till hösten.',
  'Praktikplatsen lades ner.',
  'Utomlands {antal} veckor på grund av sjukdom i familjen.',
]

export const backwardComments: Partial<Record<BackwardReason, readonly string[]>> = {
  'health-worse': [
    'Försämrad sedan {jul|sommaren|operationen}. Vården prövar ny behandling.',
    'Inlagd en kortare tid.',
  ],
  'activity-interrupted': [
    'Insatsen avbröts efter {antal} veckor.',
    'Orkade inte med tiderna. Planen görs om.',
  ],
  certificate: ['Nytt intyg på heltid.', 'Intyget har gått ut och läkaren vill träffa {henne} först.'],
  'worker-changed': ['Ny socialsekreterare tar om kartläggningen.'],
  'care-contact-broken': ['Läkaren har slutat, ingen efterträdare ännu.'],
  'returned-by-jobbtorg': ['Jobbtorg bedömer att {hon} behöver mer rehabilitering först.'],
  'consent-withdrawn': ['{Hon} vill inte att vi talar med vården just nu.'],
  reopened: ['Tillbaka efter att {anställningen|studierna} upphört.'],
}
