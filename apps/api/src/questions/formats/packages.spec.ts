import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { smallPng } from '../../../test/small-files.ts'
import { judge } from './judge.ts'
import { readQuestions } from './read-questions.ts'

const given = { language: 'en', outcome: 'o1', module: '' } as const
const png = smallPng(400, 200)

/** A package of another tool with one item, which shows a picture. */
const packed = (item: string, picture = 'items/img/road.png') =>
  Buffer.from(
    zipSync({
      'imsmanifest.xml': strToU8(
        '<manifest><resources><resource identifier="r" type="imsqti_item_xmlv2p1" href="items/q.xml"/></resources></manifest>',
      ),
      'items/q.xml': strToU8(item),
      [picture]: new Uint8Array(png),
    }),
  )
const itemWith = (declaration: string, body: string) =>
  `<assessmentItem identifier="q" title="Road" adaptive="false" timeDependent="false"><responseDeclaration identifier="RESPONSE" ${declaration}</responseDeclaration><itemBody><p>Where do you stop?</p>${body}</itemBody></assessmentItem>`
const hotspot = (cardinality = 'single', more = '') =>
  itemWith(
    `cardinality="${cardinality}" baseType="identifier"><correctResponse><value>B</value>${more}</correctResponse>`,
    `<hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><object data="img/road.png" type="image/png" width="200" height="100">A road</object><hotspotChoice identifier="A" shape="circle" coords="20,10,10"/><hotspotChoice identifier="B" shape="rect" coords="100,50,200,100" hotspotLabel="Bend"/><hotspotChoice identifier="C" shape="poly" coords="0,0,20,0,0,20"/></hotspotInteraction>`,
  )
const read = async (bytes: Buffer) => {
  const { items, pictures } = await readQuestions(bytes, given)
  return { line: items.map(judge)[0], pictures }
}

describe('a picture in a package of another tool', () => {
  it('comes along, its places in per cent of it and numbered where they have no name', async () => {
    const { line, pictures } = await read(packed(hotspot()))
    const [picture] = pictures ?? []
    expect(picture).toMatchObject({ name: 'road.png', width: 400, height: 200, mediaType: 'image/png' })
    expect(line).toMatchObject({
      state: 'ready',
      notes: ['explanation-made', 'places-named'],
      question: {
        picture: { file: picture?.file, width: 400, height: 200 },
        areas: [
          { text: { en: 'Place 1' }, correct: false, shape: { form: 'circle', x: 10, y: 10, radius: 5 } },
          {
            text: { en: 'Bend' },
            correct: true,
            shape: { form: 'rectangle', left: 50, top: 50, right: 100, bottom: 100 },
          },
          { text: { en: 'Place 3' }, correct: false, shape: { form: 'polygon' } },
        ],
      },
    })
  })

  it('reads points that are mapped by areas', async () => {
    const mapped = itemWith(
      `cardinality="single" baseType="point"><correctResponse><value>30 30</value></correctResponse><areaMapping defaultValue="0"><areaMapEntry shape="circle" coords="100,100,40" mappedValue="1"/><areaMapEntry shape="rect" coords="0,0,40,40" mappedValue="0"/></areaMapping>`,
      `<selectPointInteraction responseIdentifier="RESPONSE" maxChoices="1"><img src="img/road.png" alt="A road"/></selectPointInteraction>`,
    )
    expect((await read(packed(mapped))).line).toMatchObject({
      state: 'ready',
      question: { picture: { alt: { en: 'A road' } }, areas: [{ correct: true }, { correct: false }] },
    })
  })

  it.each([
    ['a picture that is not there', packed(hotspot(), 'other.png'), 'picture-missing'],
    ['several places to find', packed(hotspot('multiple', '<value>A</value>')), 'onto-picture'],
  ])('says what is not possible: %s', async (_, bytes, reason) => {
    expect((await read(bytes)).line).toMatchObject({ state: 'not-possible', reason })
  })
})
