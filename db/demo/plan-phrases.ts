import type { ActivityType, Obstacle } from '../../domain/plan/activity'

/** What stands in plans and of insatser: short, about the next step, the client's words apart. All of it invented. */

export const goals: readonly string[] = [
  'Arbete på {halvtid|deltid} inom {lokalvård|kök|lager|äldreomsorg} inom ett år.',
  'Egen försörjning genom arbete med stöd.',
  'Kunna arbetsträna på 50 procent till {hösten|våren|sommaren}.',
  'Språkpraktik och därefter ordinarie jobbsökande.',
  'Fullfölja sfi och pröva arbete {på deltid|några timmar i veckan}.',
  'Klarlagd arbetsförmåga, som underlag för rätt insats eller ersättning.',
  'Börja studera på {komvux|folkhögskola} till {hösten|våren}.',
  'Fungerande vardag och {antal} timmars sysselsättning i veckan.',
  'Tillbaka till yrket som {undersköterska|kock|barnskötare|chaufför|lokalvårdare}, med anpassade tider.',
]

export const partialGoals: readonly string[] = [
  'Fast dygnsrytm. Ut varje dag. Möte med Jobbtorg.',
  'Genomföra behandlingen hos {fysioterapeuten|psykologen}. Därefter arbetsträning på 25 procent.',
  'Komma igång med {antal} timmar i veckan, sedan öka stegvis.',
  'Nytt läkarintyg med beskriven aktivitetsbegränsning. Trepartsmöte.',
  'Klara sfi C före {jul|sommaren}. Studiebesök på två arbetsplatser.',
  'Boendestöd på plats. Ordning på post och räkningar. Sedan kartläggning.',
  'Pröva en förmiddag i veckan på Aktivitetsplatsen. Utvärdera efter {antal} veckor.',
  'Avstämningsmöte med Försäkringskassan och vården. Gemensam planering efter det.',
]

export const ownWords: readonly string[] = [
  '”Jag vill jobba, men jag orkar inte hela dagar.”',
  '”Det viktigaste är att jag får sova.”',
  '”Jag vill tillbaka till köket.”',
  '”Jag vill att mina barn ska se mig gå till ett jobb.”',
  '”Först måste ryggen bli bättre, sedan vill jag pröva.”',
  '”Jag vet inte vad jag klarar. Jag vill veta det.”',
  '”Jag vill prata svenska med folk, inte bara i skolan.”',
  '{Hon} vill ha ett steg i taget och samma personer runt sig.',
  '{Hon} säger att tider på morgonen är svårast och vill börja efter lunch.',
  '{Hon} vill helst arbeta med {djur|mat|händerna|barn|människor}.',
]

export const adaptations: readonly string[] = [
  'Korta pass med paus varje timme.',
  'Inga tunga lyft, växla mellan att sitta och stå.',
  'Börja efter klockan tio.',
  'Lugn miljö och en fast handledare.',
  'Skriftliga instruktioner, gärna med bild.',
  'Tolk vid uppstart och avstämning.',
  'Följeslagare de första gångerna.',
  'Ledigt för behandling på {dag}ar.',
]

export const doneWords: Readonly<Record<ActivityType, readonly string[]>> = {
  work: [
    'Genomförd. Klarar {antal} timmar om dagen.',
    'Bra omdöme från handledaren.',
    'Genomförd. Går vidare till jobbsökande med stöd.',
  ],
  social: ['Har fått rutiner och kommer ut.', 'Genomförd. Vill gå vidare till nästa steg.'],
  health: [
    'Avslutad enligt plan. {Hon} beskriver mindre {värk|oro}.',
    'Genomförd. Vården bedömer att arbetsträning kan börja.',
  ],
  skills: ['Godkänd kurs.', 'Klarade nivå {B|C}.', 'Genomförd. Vågar prata mer.'],
  inquiry: [
    'Klart. Arbetsförmåga på {25|50} procent med anpassning.',
    'Genomförd. Alla var överens om nästa steg.',
    'Klart. Resurser och hinder är beskrivna.',
  ],
}

export const interruptedWords: Partial<Record<Obstacle, readonly string[]>> = {
  health: ['Avbruten, försämrad hälsa.', '{Hon} orkade inte med tiderna.'],
  'no-offer': ['Platsen lades ner, ingen ny ännu.'],
  motivation: ['Hög frånvaro. Behöver mer stöd först.'],
  'full-sick-leave': ['Nytt intyg på heltid, avbruten.'],
  declined: ['{Hon} vill inte fortsätta.'],
  language: ['För svårt utan tolk. Ny start efter sfi.'],
  'different-assessments': ['Vården och Arbetsförmedlingen bedömde olika.'],
}

export const stoppedBy: readonly (readonly [number, Obstacle])[] = [
  [40, 'health'],
  [14, 'no-offer'],
  [14, 'motivation'],
  [12, 'full-sick-leave'],
  [6, 'declined'],
  [8, 'language'],
  [6, 'different-assessments'],
]
export const slowedBy: readonly (readonly [number, Obstacle])[] = [
  [26, 'health'],
  [14, 'documents'],
  [10, 'economic-worry'],
  [10, 'motivation'],
  [9, 'language'],
  [8, 'contact-paths'],
  [8, 'benefit-rules'],
  [6, 'internal-cooperation'],
  [5, 'distrust'],
  [4, 'not-granted'],
]
