import { describe, expect, it } from 'vitest'
import { judge, type Judged } from './judge.ts'
import { plainText } from './plain-text.ts'
import { readQuestions } from './read-questions.ts'

const given = { language: 'en', outcome: 'o1', module: '' } as const

/** A line of a report in short: what is asked and the right choices, or why it cannot be asked. */
function inShort(line: Judged): string {
  if (line.state !== 'ready') return `${line.state === 'faulty' ? line.faults.join() : line.reason}: ${line.name}`
  const { question } = line
  const right =
    'options' in question
      ? question.options.filter(({ correct }) => correct).map(({ text }) => text.en)
      : 'accepted' in question
        ? question.accepted.flatMap(({ spellings }) => spellings.en)
        : []
  return `${question.stem.en} => ${right.join('; ')}`
}

const read = async (text: string): Promise<string[]> => {
  const { format, items } = await readQuestions(Buffer.from(text), given)
  return [format, ...items.map((item) => inShort(judge(item)))]
}

const good = 'Good?\nA) p\nB) q\nANSWER: B'

describe('Aiken', () => {
  it.each([
    ['a number as the answer', `First?\nA. x\nB. y\nANSWER: 3\n\n${good}`, 'unreadable: First?'],
    ['two letters as the answer', `First?\nA. x\nB. y\nANSWER: A,B\n${good}`, 'unreadable: First?'],
    ['no answer after the colon', `First?\nA. x\nB. y\nANSWER:\n${good}`, 'unreadable: First?'],
    ['an answer with nothing before it', `ANSWER: A\n\n${good}`, 'unreadable: ANSWER: A'],
    ['a choice without a question', `A) stray\n\n${good}`, 'unreadable: A) stray'],
    ['choices without a question', `A) x\nB) y\nANSWER: B\n${good}`, 'unreadable: A) x B) y ANSWER: B'],
    [
      'a question that begins like a choice',
      `B. Jones is who?\nA. x\nB. y\nANSWER: B\n\n${good}`,
      'B. Jones is who? => y',
    ],
  ])('%s costs no other question', async (_, text, first) => {
    expect(await read(text)).toEqual(['aiken', first, 'Good? => q'])
  })

  it.each([
    ['a brace in the question', 'What does {x} mean?\nA. x\nB. y\nANSWER: B', ['aiken', 'What does {x} mean? => y']],
    ['code with an equals sign', 'What is {x = 1}?\nA. x\nB. y\nANSWER: B', ['aiken', 'What is {x = 1}? => y']],
    ['a title', '::x\nA. x\nB. y\nANSWER: A', ['gift', 'unreadable: ::x A. x B. y ANSWER: A']],
    ['choices of GIFT', 'A. x\nANSWER: A\n\nThe {=one ~two}', ['gift', 'not-a-question: A. x ANSWER: A', 'The => one']],
  ])('is told from GIFT: %s', async (_, text, lines) => {
    expect(await read(text)).toEqual(lines)
  })
})

describe('GIFT', () => {
  it.each([
    ['$CATEGORY: a\nx {T}\n$CATEGORY: b\ny {F}', ['not-a-question: a', 'x => True', 'not-a-question: b', 'y => False']],
    ['x {true}', ['x => True']],
    ['x { f }', ['x => False']],
    ['x {False#no#yes}', ['x => False']],
    ['x {=true}', ['x => true']],
    ['x \\{t\\} {F}', ['x {t} => False']],
    ['::t:: // title\nx. // said\n{ // hm\n F // right\n}', ['x. => False']],
    ['What is 7 // 2? {=3 // of 3.5 ~4}', ['What is 7 // 2? => 3 // of 3.5']],
    ['{~b // see http\\://x.org\n =a} is it?', ['_____ is it? => a']],
    ['Pick {~=a ~b}', ['Pick => a']],
    ['1+1=2 {T}', ['1+1=2 => True']],
    ['a ~ b: C# {T}', ['a ~ b: C# => True']],
    ['::a=b:: In C# {=x ~y} is = to it', ['In C# _____ is = to it => x']],
    ['[html]<p style="a">x</p>{T}', ['x => True']],
    ['C# is a language.', ['not-a-question: C# is a language.']],
    ['x {\n=a\n\n~b\n}', ['unreadable: x { =a', 'unreadable: ~b }']],
    ['=a\n~b', ['unreadable: =a ~b']],
    ['Red {=a} and {=b}.', ['cloze: Red {=a} and {=b}.']],
    ['One {=a ~b}\nTwo {=a ~b}', ['unreadable: One {=a ~b} Two {=a ~b}']],
    ['::A::x {=a ~b} ::B::y {=a ~b}', ['unreadable: A x {=a ~b} ::B::y {=a ~b}']],
    ['What is $\\frac{1}{2}$? {=0.5 =1/2}', ['unreadable: What is $\\frac{1}{2}$? {=0.5 =1/2}']],
  ])('%s', async (text, lines) => {
    expect(await read(text)).toEqual(['gift', ...lines])
  })
})

describe('HTML', () => {
  it.each([
    ['Text<p>more</p>', 'Text\nmore'],
    ['<p>one</p>\n <p>two</p><p>three</p>', 'one\ntwo\nthree'],
    ['Which of<ul><li>one</li><li>two</li></ul>these', 'Which of\none\ntwo\nthese'],
    ['<h4>Head</h4>text', 'Head\ntext'],
    ['one<hr>two', 'one\ntwo'],
    ['<dl><dt>a</dt><dd>b</dd></dl>c', 'a\nb\nc'],
    ['<table><caption>cap</caption><tr><td>1</td><td><b>2</b></td></tr></table>', 'cap\n1 **2**'],
    ['a<br>b<br><br>c', 'a\nb\n\nc'],
    ['a<div><br></div>b', 'a\n\nb'],
    ['m<sup>2</sup>, H<sub>2</sub>O, x<sup>n+1</sup>', 'm², H₂O, xⁿ⁺¹'],
    ['x<sup>A/2</sup>, v<sub>max.</sub>, e<sup>x<sub>1</sub></sup>', 'x^(A/2), v_(max.), e^(x₁)'],
    ['an<sup>exponent</sup>, 10<sup>-12</sup>', 'an^(exponent), 10⁻¹²'],
    ['a<pre>\nb\n  c\n</pre>d', 'a\nb\nc\nd'],
    ['<ruby>真<rt>まこと</rt></ruby>の', '真（まこと）の'],
    ['<ruby>真<rp>(</rp><rt>まこと</rt><rp>)</rp></ruby>の', '真(まこと)の'],
    ['The <b>item </b>here<b> now</b>', 'The **item** here **now**'],
    ['a<b> </b>b <b><strong>c</strong></b>', 'a b **c**'],
    ['Text<b><p>more</p></b>', 'Text\n**more**'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text)
  })

  it('ends one line at an empty element of XML', async () => {
    const item = `<assessmentItem identifier="q" title="q"><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody><p>a<br/>b</p><choiceInteraction responseIdentifier="R"><simpleChoice identifier="A">x</simpleChoice><simpleChoice identifier="B">y</simpleChoice></choiceInteraction></itemBody></assessmentItem>`
    expect(await read(item)).toEqual(['qti', 'a\nb => x'])
  })
})

describe('QTI', () => {
  const item = (cardinality: string, mapping: string, after: string) =>
    `<assessmentItem identifier="q" title="q"><responseDeclaration identifier="R" cardinality="${cardinality}" baseType="identifier"><correctResponse><value>A</value></correctResponse>${mapping}</responseDeclaration><itemBody><choiceInteraction responseIdentifier="R"><prompt>Which?</prompt><simpleChoice identifier="A">x</simpleChoice><simpleChoice identifier="B">y</simpleChoice></choiceInteraction></itemBody>${after}</assessmentItem>`
  const mapping = (a: number, b: number, other = 0) =>
    `<mapping defaultValue="${other}"><mapEntry mapKey="A" mappedValue="${a}"/><mapEntry mapKey="B" mappedValue="${b}"/></mapping>`
  const byTemplate = (name: string) =>
    `<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/${name}"/>`
  const rules = (...scores: string[]) =>
    `<responseProcessing>${scores.map((score) => `<setOutcomeValue identifier="SCORE">${score}</setOutcomeValue>`).join('')}</responseProcessing>`
  const value = (points: number) => `<baseValue baseType="float">${points}</baseValue>`
  const more = `<sum><variable identifier="SCORE"/>${value(1)}</sum>`
  const says = (...texts: string[]) =>
    texts.map((text) => `<modalFeedback outcomeIdentifier="F" identifier="A">${text}</modalFeedback>`).join('')

  it.each([
    ['mapped parts', item('multiple', mapping(1, 1), byTemplate('map_response')), ['partial-dropped']],
    ['a mapping without processing', item('multiple', mapping(1, 1), ''), ['partial-dropped']],
    ['a mapping nothing looks at', item('multiple', mapping(1, 1), byTemplate('match_correct')), []],
    ['one choice that is mapped', item('single', mapping(1, 0), byTemplate('map_response')), []],
    ['parts of unequal worth', item('multiple', mapping(2, 1), ''), ['partial-dropped']],
    ['points off', item('multiple', mapping(1, -1), byTemplate('map_response')), ['penalty-dropped']],
    ['points off for all others', item('multiple', mapping(1, 0, -2), ''), ['penalty-dropped']],
    ['rules that give parts', item('single', '', rules(value(2), value(1), value(0))), ['partial-dropped']],
    ['rules that add up', item('multiple', '', rules(more, more)), ['partial-dropped']],
    ['rules for right and wrong', item('single', '', rules(value(1), value(0))), []],
    ['rules that take points', item('single', '', rules(value(1), value(-1))), ['penalty-dropped']],
    ['feedback by answer', item('single', '', says('Yes', 'No')), ['feedback-dropped']],
  ])('says in its notes: %s', async (_, text, notes) => {
    const { items } = await readQuestions(Buffer.from(text), given)
    expect(items.map(judge)).toMatchObject([{ state: 'ready', notes: [...notes, 'explanation-made'] }])
  })

  it('takes the only feedback as the explanation', async () => {
    const { items } = await readQuestions(Buffer.from(item('single', '', says('Because.', ' '))), given)
    expect(items.map(judge)).toMatchObject([{ notes: [], question: { explanation: { en: 'Because.' } } }])
  })
})
