import type { RouteName } from '../../domain/contract/index'

/** What each command is called when it is taken back or stands in the history. */
const words: Partial<Record<RouteName, string>> = {
  'case.create': 'nytt ärende',
  'case.update': 'ändrade uppgifter',
  'case.move': 'flytt till annan fas',
  'case.close': 'avslutat ärende',
  'case.reopen': 'ärendet öppnat igen',
  'case.assign': 'byte av socialsekreterare',
  'case.setCare': 'ändrad vårdkontakt',
  'client.update': 'ändrade personuppgifter',
  'client.setCode': 'ändrad målgrupp',
  'consent.add': 'nytt samtycke',
  'consent.update': 'ändrat samtycke',
  'followUp.plan': 'bokad uppföljning',
  'followUp.record': 'registrerad uppföljning',
  'certificate.add': 'nytt läkarintyg',
  'certificate.update': 'ändrat läkarintyg',
  'plan.add': 'ny rehabplan',
  'plan.end': 'avslutad rehabplan',
  'activity.add': 'ny insats',
  'activity.update': 'ändrad insats',
  'note.add': 'ny anteckning',
  'note.update': 'ändrad anteckning',
  'person.add': 'ny person',
  'person.update': 'ändrade uppgifter om en person',
  'person.end': 'person markerad som slutat',
  'person.return': 'person åter i tjänst',
  'careUnit.add': 'ny vårdenhet',
  'careUnit.update': 'ändrad vårdenhet',
  'setting.phases': 'ändrade faser',
  'setting.unit': 'ändrade uppgifter om enheten',
  'setting.ageLimits': 'ändrade åldersgränser',
  'absence.decide': 'beslut om ärenden som saknades på listan',
  'import.apply': 'inläst lista',
  'history.undo': 'ångrad ändring',
}

export const routeWords = (route: string): string =>
  (words as Readonly<Record<string, string | undefined>>)[route] ?? 'ändring'
