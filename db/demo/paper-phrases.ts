import type { ConsentKind, ConsentParty } from '../../domain/consent/consent'
import type { InquiryRow } from '../../domain/documents/inquiry'
import type { ResponsibleParty } from '../../domain/plan/activity'
import type { WaitingParty } from '../../domain/waiting/waiting'
import type { TriedOutcome } from '../../domain/ways-tried/ways-tried'

/** What stands in consents and papers, and of how a case stands. All of it invented. */

export const consentComments: readonly string[] = [
  'Undertecknat på mötet, tolk närvarande.',
  'Skickat med post, svarskuvert bifogat.',
  '{Hon} ville läsa igenom det hemma först.',
  'Genomgång med tolk per telefon innan underskrift.',
]

const usualScopes: Readonly<Record<ConsentParty, readonly string[]>> = {
  care: ['Hälsa, behandling och arbetsförmåga. Inte äldre journaler.', 'Planering och läkarintyg.'],
  fk: ['Planering av rehabilitering och ersättning.', 'Sjukpenning och samordning.'],
  af: ['Inskrivning, arbetsförmåga och insatser.'],
  jobbtorg: ['Planering, närvaro och anpassning.', 'Insatser och närvaro.'],
  finsamteam: ['Det som behövs för att teamet ska kunna föreslå en plan.'],
  other: ['Planering.'],
}

export const scopesOf = (party: ConsentParty, kind: ConsentKind): readonly string[] => {
  if (kind === 'care-inquiry') return ['Frågor och svar i rehabiliteringsförfrågan.']
  if (kind === 'sip-plan') return ['Att en SIP görs och att uppgifter delas inför mötet.']
  if (kind === 'sip-attendance') return ['Att de kallade deltar på SIP-mötet.']
  if (kind === 'fk-exchange') return ['Hämta och lämna uppgifter under ansökan om samordning.']
  return usualScopes[party]
}

export const questions: readonly string[] = [
  'Vi behöver veta vilka aktiviteter {hon} kan delta i och i vilken omfattning.',
  'Intyget beskriver inte aktivitetsbegränsningen. Vad klarar {hon} i vardagen?',
  'Kan {hon} arbetsträna {några timmar|två dagar} i veckan, och med vilken anpassning?',
  'Planeras behandling som påverkar när en insats kan börja?',
  '{Hon} vill pröva {arbetsträning|sfi|sysselsättning}. Finns det medicinska hinder?',
]

export const refusedRow: Readonly<Record<InquiryRow, readonly string[]>> = {
  C1: ['Orkar inte med grupp ännu.', 'Smärtan hindrar vid längre pass.'],
  C2: ['Saknar psykiatrisk diagnos.', 'Inte aktuellt nu.'],
  C3: ['Har redan genomgått rehabilitering.'],
  C4: ['Koncentrationssvårigheter.', 'Avvakta tills sömnen är bättre.'],
  C5: ['Nedsatt arbetsförmåga.', 'Inte i nuläget.'],
  C6: ['Behöver behandling först.'],
  C7: ['Inget annat aktuellt.'],
}

export const sipPurposes: readonly string[] = [
  'Samordna vårdens behandling med planen mot arbete.',
  'Klargöra vem som ansvarar för vad inför arbetsträning.',
  'Gemensam planering efter utskrivning från {psykiatrin|sjukhuset}.',
  'Flera vårdkontakter som inte känner till varandra. {Hon} vill ha en gemensam plan.',
  'Planera stöd i vardagen så att {hon} kan börja en insats.',
]
export const sipPlaces: readonly string[] = [
  'Ekbackens vårdcentral, rum 3',
  'Medborgarkontoret',
  'Psykiatrimottagning Ekbacken',
  'Digitalt',
  'Jobbtorg',
]
export const finsamRefusals: readonly string[] = [
  'Teamet bedömer att vården behöver bli klar först.',
  'Hör inte till målgruppen just nu.',
]
export const finsamResults: readonly string[] = [
  'Arbetsträning via Arbetsförmedlingen enligt teamets plan.',
  'Gemensam plan genomförd. Fortsatt stöd från Jobbtorg.',
  'Teamet föreslår ny prövning av sjukersättning.',
]
export const fkRefusals: readonly string[] = [
  'Underlaget visar inte behov av samordning.',
  'Medicinskt underlag räcker inte.',
  'Samordningsansvaret bedöms ligga hos kommunen.',
]

export const waitingReasons: Readonly<Record<WaitingParty, readonly string[]>> = {
  client: [
    'Ska höra av sig efter sommaren.',
    'Funderar på om {hon} vill börja.',
    'Lämnar intyg vid nästa besök.',
  ],
  care: ['Tid hos läkare är bokad.', 'Utredning pågår i psykiatrin.', 'Remiss till smärtmottagningen.'],
  fk: ['Beslut om aktivitetsersättning.', 'Besked om avstämningsmöte.'],
  af: ['Tid för inskrivning.', 'Besked om arbetsförmågebedömning.'],
  jobbtorg: ['Plats för arbetsträning.', 'Tid för uppstartsmöte.'],
  finsamteam: ['Tid för teamets möte.'],
  us: ['Vi ska boka trepartsmöte.', 'Rehabplanen ska skrivas rent.', 'Samtycket ska skickas ut på nytt.'],
  other: ['Besked från boendestödet.', 'Start på sfi.', 'Biståndsbeslut om boendestöd.'],
}

export const restWords: readonly string[] = ['Enligt vården tidigast då.', '{Hon} hör av sig om det ändras.']

export const handReasons: readonly string[] = [
  'Ta upp vid nästa ledningsgenomgång.',
  'Risk att {hon} tappar bostaden, påverkar planen.',
  'Både läkare och socialsekreterare byts ut i vår.',
  'Fråga enhetschefen om beslutet.',
  'Stäm av med juristen om gammal skuld och bistånd.',
  'Byt tolk inför nästa möte.',
  'Akten ska hämtas från förra enheten.',
]

export const snoozeReasons: readonly string[] = [
  'Läkartid bokad.',
  'Socialsekreteraren ringer på {dag}.',
  'Nytt intyg är på väg.',
  'Tas upp på nästa uppföljning.',
]

export const wayComments: Partial<Record<TriedOutcome, readonly string[]>> = {
  'no-result': ['Prövat i {antal} månader.', 'Två omgångar, avbröts av hälsoskäl.'],
  refused: ['Avslag.', 'Avslag, omprövning gav samma svar.'],
  'not-possible': ['Vården bedömer att det inte går.', 'Platser saknas.'],
  declined: ['{Hon} vill inte.'],
  ongoing: ['Pågår, följs upp.'],
}

export const sipItems: Partial<Record<ResponsibleParty, readonly string[]>> = {
  care: ['Ny tid hos läkare och fortsatt behandling.', 'Remiss till fysioterapeut.', 'Skriver nytt intyg.'],
  'social-worker': ['Ansöker om boendestöd.', 'Uppdaterar rehabplanen.', 'Bokar uppföljande möte.'],
  coordinator: ['Tar kontakt med Jobbtorg.', 'Hör med Försäkringskassan om samordning.'],
  client: ['Går på behandlingen.', 'Besöker Aktivitetsplatsen en gång.', 'Tar med intyget till Jobbtorg.'],
}
