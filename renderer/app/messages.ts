import type { ConsentKind } from '../../domain/consent/consent'
import type { WireError } from '../../domain/contract/result'
import type { ErrorCode } from '../../domain/errors'
import { consentKindWords } from './words'

type Sentence = string | ((details: WireError['details']) => string)

/** One sentence a code: what happened, what was saved, what to do. A new code without a sentence does not compile. */
const sentences: Record<ErrorCode, Sentence> = {
  'invalid-input': 'Något i formuläret stämmer inte. Inget har sparats. Kontrollera de markerade fälten.',
  'not-found': 'Uppgiften finns inte längre. Någon annan ändring kan ha hunnit före. Inget har sparats.',
  conflict: 'Det finns redan en likadan uppgift. Inget har sparats.',
  'in-use': 'Det går inte, för andra uppgifter hänger på den här. Ångra dem först. Inget har ändrats.',
  'read-only': 'Registret är öppnat för läsning. Inget har sparats.',
  unexpected: 'Något gick fel som inte borde kunna hända. Det du senast gjorde sparades inte. Försök igen.',
  'reason-required': 'Ange varför ärendet flyttas bakåt. Väljer du Annat behövs också en kommentar.',
  'outcome-required': 'Ange utfallet: självförsörjande eller alla vägar uttömda.',
  'way-required': 'Ange hur personen blev självförsörjande.',
  'same-phase': 'Ärendet är redan i den fasen.',
  'period-not-over': 'Perioden är inte slut än. Rapporten kan fastställas dagen efter periodens sista dag.',
  'period-not-reported': 'Bara tertial, halvår och år kan fastställas. Välj en av dem.',
  'date-in-future': 'Datumet ligger i framtiden. Ange dagens datum eller tidigare.',
  'date-before-previous': ({ previous }) =>
    `Datumet är före det som redan finns (${previous}). Ange ${previous} eller senare.`,
  'dates-out-of-order':
    'Datumen stämmer inte med varandra: slutet kan inte vara före början och svaret inte före frågan.',
  'times-out-of-order': 'Sluttiden måste vara efter starttiden.',
  'case-closed': 'Ärendet är avslutat. Öppna det igen först.',
  'doctor-required':
    'Det behövs en läkares underskrift. En rehabkoordinator kan förmedla svaret men inte lämna det. Inget har sparats.',
  'review-contradicted': 'Granskningen kan inte vara komplett när något av leden saknas.',
  'end-required': 'Ange vilken dag aktiviteten tog slut.',
  'step-skipped': 'Steget före saknar datum. Fyll i stegen i ordning.',
  'route-required': 'Ange vilken väg förfrågan skickades.',
  'answer-required': 'Ange vilket svaret blev.',
  'answer-reason-required': 'Ange varför.',
  'comment-required': 'Skriv några ord om varför.',
  'day-must-come': 'Ange ett datum efter i dag.',
  'snooze-too-long': ({ days }) => `Så viktigt kan det här inte vänta. Pausa i högst ${days} dagar.`,
  'ways-untried': ({ ways }) =>
    `${ways === 1 ? 'En väg är inte prövad' : `${ways} vägar är inte prövade`} eller pågår. Ange vad det blev av ${ways === 1 ? 'den' : 'var och en'} innan fasen sätts till uttömt.`,
  'plan-current': 'Det finns redan en aktuell rehabplan. Revidera den i stället. Inget har sparats.',
  'plan-ended': 'Versionen är avslutad och ändras inte mer. Revidera planen i stället.',
  'consent-required': ({ kind }) =>
    `${consentKindWords[kind as ConsentKind]}: samtycke som gäller i dag saknas. Inget har skickats eller sparats. Registrera samtycket först.`,
  'case-already-open': ({ caseNumber }) =>
    `Personen har redan ett öppet ärende, ${caseNumber}. Inget nytt ärende skapades.`,
  'pin-invalid': ({ problem }) => pinProblems[String(problem)] ?? 'Personnumret går inte att läsa.',
  'pin-taken': 'Personnumret tillhör redan en annan klient i registret. Inget har sparats.',
  'person-has-cases': ({ cases }) =>
    `${cases} öppna ärenden hänger på personen efter den dagen. Lämna över dem först, sedan kan personen markeras som slutat.`,
  'care-unit-has-cases': ({ cases }) =>
    `${cases} öppna ärenden har sin vård där. Byt vårdkontakt på dem först. Inget har ändrats.`,
  'care-unit-ended': 'Vårdenheten används inte längre. Välj en annan. Inget har sparats.',
  'person-ended':
    'Personen har slutat eller har en annan roll. Välj någon som är i tjänst. Inget har sparats.',
  'absence-too-long':
    'Frånvaron är längre än två år. Är personen kvar? Markera annars att personen har slutat.',
  'receiver-away': ({ name, until }) =>
    `${name} är själv frånvarande, till och med ${until}. Välj en annan mottagare eller en annan dag. Inget ärende har flyttats.`,
  'handover-to-self': 'Mottagaren är samma person som lämnar. Välj någon annan. Inget ärende har flyttats.',
  'handover-incomplete': ({ cases }) =>
    `${cases === 1 ? 'Ett ärende' : `${cases} ärenden`} skulle bli utan ansvarig. Ge ${cases === 1 ? 'det' : 'dem'} en mottagare. Inget ärende har flyttats.`,
  'handover-nothing': 'Inget av ärendena hänger på personen de dagarna. Inget har ändrats.',
  'meeting-in-past': 'Mötestiden har redan passerat. Välj en senare tid. Inget har ändrats.',
  'meeting-on-red-day': ({ day }) => `${day} är en röd dag eller helg. Välj en arbetsdag. Inget har ändrats.`,
  'meeting-overlap': ({ day, start }) =>
    `Tiden krockar med ett annat möte, ${day} kl. ${start}. Välj en annan tid. Inget har ändrats.`,
  'meeting-person-away': ({ name, until }) =>
    `${name === '' ? 'Du' : name} är frånvarande till och med ${until}. Välj en annan dag. Inget har ändrats.`,
  'meeting-past-midnight': 'Mötet skulle sluta efter midnatt. Välj en tidigare tid. Inget har ändrats.',
  'meeting-over': 'Mötet är redan genomfört eller inställt. Inget har ändrats.',
  'meeting-not-yet': ({ day }) => `Mötet står den ${day}. Flytta mötet först. Inget har ändrats.`,
  'decision-closed': 'Beslutet är redan avslutat. Öppna det igen först. Inget har ändrats.',
  'decision-required': 'Skriv vad som beslutades, eller ta bort dagen för beslutet.',
  'agreement-ended': 'Rutinen eller avtalet har upphört och ses inte över längre. Inget har ändrats.',
  'result-required': 'Skriv en mening om vad det blev av beslutet. Frågan tas upp på nästa möte.',
  'review-running': 'En genomgång med personen är redan påbörjad. Fortsätt den i stället.',
  'review-empty': 'Personen har inga öppna ärenden att gå igenom.',
  'review-ended': 'Genomgången är avslutad. Ångra avslutet om något ska ändras.',
  'lum-incomplete':
    'LUM-redovisningen är inte klar. Det som saknas står under Återstår; till dess går den bara att förhandsgranska.',
  'lum-unsigned': 'Ange först vilken dag redovisningen undertecknades.',
  'lum-sent': ({ year }) =>
    `LUM-redovisningen för ${year} är inlämnad och ändras inte. Öppna den igen om den ska rättas.`,
  'lum-year-running': ({ year, from }) =>
    `År ${year} är inte slut än. Redovisningen undertecknas tidigast ${from}.`,
  'lum-year-to-come': ({ year }) =>
    `År ${year} har inte börjat. Redovisningen kan skrivas från årets första dag.`,
  'pack-identifying':
    'Något i underlaget kan avslöja vem det handlar om. Det står vid texten vad det är; till dess lämnar underlaget inte registret.',
  'nothing-to-undo': 'Det finns inget att ångra.',
  'undo-conflict':
    'Ändringen går inte att ångra, för samma uppgift har ändrats igen efteråt. Ångra den senare ändringen först.',
  'register-not-open': 'Registret är stängt. Öppna det med din lösenfras.',
  'register-exists':
    'Det finns redan en fil med det namnet. Den har inte rörts. Välj ett annat namn eller en annan mapp.',
  'register-missing':
    'Registerfilen finns inte där den låg senast. Leta upp den, eller återställ en säkerhetskopia.',
  'register-empty': 'Registerfilen är tom. Den har inte rörts. Återställ den senaste säkerhetskopian.',
  'register-damaged':
    'Registerfilen är skadad och kan inte läsas. Den har inte rörts. Återställ den senaste säkerhetskopian.',
  'register-truncated':
    'Registerfilen är avkortad: en del av den saknas. Den har inte rörts. Återställ den senaste säkerhetskopian.',
  'not-a-register': 'Filen är inte ett Fasvis-register. Den har inte rörts.',
  'register-locked':
    'Registret är öppet i ett annat program eller på en annan dator. Stäng det där och försök igen.',
  'register-unreadable':
    'Du har inte behörighet att läsa registret. Be IT om rättigheter till filen och mappen.',
  'register-read-only-folder':
    'Det går inte att skriva i mappen. Välj en annan mapp eller be IT om skrivrättigheter.',
  'file-from-newer-version':
    'Registret är skapat med en nyare version av Fasvis. Det har inte rörts. Installera den nya versionen.',
  'migration-failed':
    'Registret kunde inte uppdateras till den här versionen. Det är kvar som det var, och en säkerhetskopia finns bredvid.',
  'key-file-missing':
    'Nyckelfilen som hör till registret saknas (samma namn, slutar på .fasvis-nyckel). Lägg den bredvid registret, eller öppna med återställningskoden.',
  'key-file-damaged': 'Nyckelfilen är skadad. Öppna registret med återställningskoden, så skapas en ny.',
  'key-file-mismatch':
    'Nyckelfilen hör till ett annat register. Lägg rätt nyckelfil bredvid, eller öppna med återställningskoden.',
  'wrong-passphrase': 'Fel lösenfras. Registret har inte rörts.',
  'wrong-recovery-code': ({ group }) =>
    group === undefined
      ? 'Återställningskoden hör inte till det här registret.'
      : `Återställningskoden är felskriven. Kontrollera grupp ${group}.`,
  'passphrase-too-weak': 'Lösenfrasen är för lätt att gissa. Ta fyra eller fem ord som inte hör ihop.',
  'storage-full':
    'Disken är full. Det du senast gjorde sparades inte; allt tidigare är kvar. Frigör utrymme och försök igen.',
  'storage-failed':
    'Det gick inte att skriva till disken. Det du senast gjorde sparades inte; allt tidigare är kvar.',
  'file-in-use':
    'Filen är öppen i ett annat program och kunde inte skrivas över. Stäng den, eller spara under ett annat namn.',
  'paper-empty': 'Det finns inget att skriva ut.',
  'paper-not-made': 'Utskriften gick inte att göra i ordning. Försök igen, med färre ärenden om de är många.',
  'no-printer': 'Ingen skrivare hittades. Anslut en skrivare, eller spara som PDF och skriv ut den senare.',
  'not-printed':
    'Skrivaren tog inte emot utskriften. Kontrollera att den är påslagen, eller spara som PDF i stället.',
  'print-unknown':
    'Skrivaren har inte svarat, så det går inte att se om utskriften kom fram. Den står som utskriven i historiken. Titta i skrivaren innan du skriver ut igen.',
  'file-not-written':
    'Filen kunde inte sparas. Den kan vara öppen i ett annat program, eller mappen borta. Stäng den, eller spara någon annanstans. Registret är oförändrat.',
  'backup-invalid':
    'Säkerhetskopian är skadad eller hör till ett annat register. Inget har ersatts. Välj en annan.',
  'backup-failed':
    'Säkerhetskopian kunde inte skapas. Registret är oförändrat. Kontrollera att det finns plats på disken.',
  'logo-not-a-picture': 'Filen är inte en bild i PNG eller JPEG. Loggan är inte ändrad. Välj en annan fil.',
  'logo-too-large': ({ kilobytes }) =>
    `Bilden är för stor: ${kilobytes} kB. Högst 500 kB går bra. Loggan är inte ändrad. Spara bilden mindre och välj den igen.`,
  'logo-too-wide': ({ width, height }) =>
    `Bilden har för många bildpunkter: ${width} x ${height}. Högst 4000 x 4000 går bra. Loggan är inte ändrad.`,
  'logo-unreadable':
    'Bilden kan inte läsas. Den kan vara flyttad eller öppen i ett annat program. Loggan är inte ändrad.',
  'import-unreadable':
    'Filen kan inte läsas: den är trasig eller lösenordsskyddad. Öppna den i Excel och spara den igen.',
  'import-not-a-spreadsheet':
    'Filen är inte en Excelfil (.xlsx) eller en textfil (.csv). Inget har lästs in.',
  'import-too-large': 'Filen är för stor. En lista får ha högst 20 000 rader och 10 MB. Inget har lästs in.',
  'import-too-slow':
    'Filen tog för lång tid att läsa. Inget har lästs in. Spara om den i Excel och försök igen.',
  'import-no-heading':
    'Hittade ingen rubrikrad. Listan behöver en rad med rubriker, minst Personnummer och Fas.',
  'import-empty': 'Listan har rubriker men ingen rad om någon person. Inget har lästs in.',
  'import-ambiguous-columns': 'Två kolumner verkar innehålla samma sak. Välj vilken som gäller.',
  'import-columns-missing': 'Ingen kolumn är vald för personnummer. Välj vilken kolumn det är.',
  'import-no-date': 'Ange vilken dag listan gäller.',
  'import-older-than-latest': ({ latest }) =>
    `Listan är äldre än den senast inlästa (${latest}). Inget har lästs in.`,
  'import-nothing-to-undo': 'Det finns ingen import att ångra.',
  'import-stale-preview':
    'Registret har ändrats sedan förhandsgranskningen. Granska igen innan du läser in. Inget har lästs in.',
  'answer-not-a-pdf': 'Filen är inte en PDF. Inget har fyllts i. Välj den ifyllda blanketten.',
  'answer-no-fields': 'Blanketten är inskannad eller utskriven. Skriv in svaret för hand.',
  'answer-other-form': 'PDF-filen är en annan blankett än rehabiliteringsförfrågan. Inget har fyllts i.',
  'answer-other-inquiry': ({ reference }) =>
    `Svaret hör till en annan förfrågan: på blanketten står ${reference}. Inget har fyllts i. Öppna den förfrågan och läs in svaret där.`,
  'answer-empty': 'Ingen har fyllt i blanketten. Inget har ändrats.',
  'answer-encrypted':
    'PDF-filen är skyddad med lösenord. Öppna den, spara en kopia utan lösenord och läs in den, eller skriv in svaret för hand.',
  'answer-damaged':
    'PDF-filen går inte att läsa: den är skadad eller borta. Be om den igen, eller skriv in svaret för hand.',
  'answer-too-large':
    'PDF-filen är för stor för att vara blanketten. Den får ha högst 20 sidor och 10 MB. Inget har fyllts i.',
  'answer-too-slow': 'PDF-filen tog för lång tid att läsa. Inget har fyllts i. Skriv in svaret för hand.',
}

const pinProblems: Readonly<Record<string, string>> = {
  missing: 'Personnummer saknas.',
  'not-a-number': 'Skriv personnumret som ÅÅÅÅMMDD-XXXX.',
  'impossible-date': 'Datumet i personnumret finns inte.',
  'wrong-check-digit': 'Sista siffran i personnumret stämmer inte. Kontrollera numret.',
}

export function errorSentence(error: WireError): string {
  const sentence = sentences[error.code]
  const text = typeof sentence === 'string' ? sentence : sentence(error.details)
  return error.reference ? `${text} (Referens ${error.reference})` : text
}
