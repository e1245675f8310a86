import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { type FillableField, readFillableLink } from '../../domain/paper/fillable-link'
import { textLook, tickLook } from './field-look'
import { embedFormFont, type FormFont } from './form-font'

/** Bits of a field's flags (PDF 32000, tables 221, 226 and 228). */
const readOnly = 1
const multiLine = 1 << 12
const oneOfMany = 1 << 15

const name = (text: string) => PDFName.of(text)
const text = (said: string) => PDFHexString.fromText(said)

/** A place to type, as a printed link and as what it is to be. */
interface Place {
  readonly ref: PDFRef
  readonly annotation: PDFDict
  readonly field: FillableField
}

/**
 * Makes fields to type in of the links that `fillableLink` made, in a PDF as Chromium prints it. Tags, language, outline and
 * title stay. Without such links the file is answered as it came.
 * @throws when the bytes are no PDF.
 */
export async function makeFillable(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { context, catalog } = document
  const places = document.getPages().flatMap((page) => placesOf(context, page.node.Annots()))
  if (places.length === 0) return pdf
  const font = embedFormFont(context)
  const fields = [...Map.groupBy(places, ({ field }) => field.name).values()].flatMap((group) =>
    group[0]?.field.kind === 'choice'
      ? [makeChoice(context, group)]
      : group.map((one) => makeText(context, one, font)),
  )
  sayFormInTags(context, new Set(places.map(({ ref }) => ref.toString())))
  // In the order of the tags, which is the order of the page.
  for (const page of document.getPages()) page.node.set(name('Tabs'), name('S'))
  catalog.set(
    name('AcroForm'),
    context.obj({
      Fields: fields,
      // Texts typed in one program are drawn anew by the next.
      NeedAppearances: true,
      DA: PDFString.of('/Inter 10 Tf 0 g'),
      DR: { Font: { Inter: font.ref, ZaDb: dingbats(context) } },
    }),
  )
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}

function placesOf(context: PDFContext, annotations: PDFArray | undefined): Place[] {
  return (annotations?.asArray() ?? []).flatMap((ref) => {
    const annotation = context.lookup(ref)
    if (!(ref instanceof PDFRef) || !(annotation instanceof PDFDict)) return []
    const action = annotation.lookupMaybe(name('A'), PDFDict)
    const address = action?.lookup(name('URI'))
    const field = address instanceof PDFString ? readFillableLink(address.decodeText()) : null
    return field === null ? [] : [{ ref, annotation, field }]
  })
}

/** The same object becomes the field, so that the tags that point at it still do. */
function makeWidget(
  context: PDFContext,
  { annotation, field }: Place,
  facts: Record<string, PDFObject>,
): void {
  for (const key of ['A', 'Border', 'H']) annotation.delete(name(key))
  const all = { Subtype: name('Widget'), TU: text(field.label), F: context.obj(4), ...facts }
  for (const [key, value] of Object.entries(all)) annotation.set(name(key), value)
}

function makeText(context: PDFContext, place: Place, font: FormFont): PDFRef {
  const { kind, value } = place.field
  const size = kind === 'text' ? 9 : 10
  makeWidget(context, place, {
    FT: name('Tx'),
    T: text(place.field.name),
    V: text(value),
    Ff: context.obj(kind === 'text' ? multiLine : kind === 'fixed' ? readOnly : 0),
    DA: PDFString.of(`/Inter ${size} Tf 0 g`),
    AP: context.obj({ N: textLook(context, sizeOf(place), { value, size, font, lines: kind === 'text' }) }),
  })
  return place.ref
}

function makeChoice(context: PDFContext, group: readonly Place[]): PDFRef {
  const chosen = group.find(({ field }) => field.chosen)
  const said = name(chosen?.field.value ?? 'Off')
  const parent = context.register(
    context.obj({
      FT: 'Btn',
      Ff: oneOfMany,
      T: text(group[0]?.field.name ?? ''),
      TU: text(group.map(({ field }) => field.label).join(' / ')),
      V: said,
      Kids: group.map(({ ref }) => ref),
    }),
  )
  for (const place of group) {
    const { value } = place.field
    const looks = {
      [value]: tickLook(context, sizeOf(place), true),
      Off: tickLook(context, sizeOf(place), false),
    }
    makeWidget(context, place, {
      Parent: parent,
      AS: name(place === chosen ? value : 'Off'),
      // A cross, for the programs that draw their own.
      MK: context.obj({ CA: PDFString.of('8') }),
      DA: PDFString.of('/ZaDb 0 Tf 0 g'),
      AP: context.obj({ N: looks }),
    })
  }
  return parent
}

function sizeOf({ annotation }: Place): { width: number; height: number } {
  return annotation.lookup(name('Rect'), PDFArray).asRectangle()
}

/** What was a link in the tags is a field of a form. */
function sayFormInTags(context: PDFContext, places: ReadonlySet<string>): void {
  for (const [, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(name('S')) !== name('Link')) continue
    const kids = element.lookup(name('K'))
    const all = kids instanceof PDFArray ? kids.asArray() : [kids]
    const isOurs = all.some((kid) => {
      const reference = kid instanceof PDFRef ? context.lookup(kid) : kid
      return reference instanceof PDFDict && places.has(reference.get(name('Obj'))?.toString() ?? '')
    })
    if (isOurs) element.set(name('S'), name('Form'))
  }
}

const dingbats = (context: PDFContext): PDFRef =>
  context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats' }))
