import { trainee, type SamplePerson } from './person.ts'

type Pair = readonly [en: string, ja: string]

const families: readonly Pair[] = [
  ['Akiyama', '秋山'],
  ['Baba', '馬場'],
  ['Diop', 'ディオップ'],
  ['Eguchi', '江口'],
  ['Fukuda', '福田'],
  ['Garcia', 'ガルシア'],
  ['Hirano', '平野'],
  ['Ito', '伊藤'],
  ['Jensen', 'イェンセン'],
  ['Kikuchi', '菊地'],
  ['Lopez', 'ロペス'],
  ['Murata', '村田'],
  ['Nagai', '永井'],
  ['Okamoto', '岡本'],
  ['Park', 'パク'],
  ['Rossi', 'ロッシ'],
  ['Sakai', '酒井'],
  ['Tamura', '田村'],
  ['Uchida', '内田'],
  ['Wada', '和田'],
  ['Yokoyama', '横山'],
  ['Adeyemi', 'アデイェミ'],
  ['Endo', '遠藤'],
  ['Hashimoto', '橋本'],
  ['Kaneko', '金子'],
  ['Morita', '森田'],
  ['Nakajima', '中島'],
  ['Osman', 'オスマン'],
  ['Saito', '斎藤'],
  ['Ueno', '上野'],
]

const givens: readonly Pair[] = [
  ['Asuka', '明日香'],
  ['Ben', 'ベン'],
  ['Chie', '千恵'],
  ['Daichi', '大地'],
  ['Eri', '恵理'],
  ['Fumi', 'ふみ'],
  ['Go', '剛'],
  ['Hitomi', '瞳'],
  ['Isamu', '勇'],
  ['Julia', 'ジュリア'],
  ['Kazuki', '一輝'],
  ['Lina', 'リナ'],
  ['Mayu', '真由'],
]

/** How many people took the course before: enough that most of its questions have figures worth showing. */
const count = 75

/** People who took the security course in the past year and are on no posting: the source of its statistics. */
export const alumni: readonly SamplePerson[] = Array.from({ length: count }, (_, index) => {
  const family = families[index % families.length] ?? ['Mori', '森']
  const given = givens[(index * 5 + Math.floor(index / families.length)) % givens.length] ?? ['Mai', '舞']
  return trainee(
    `alumni-${String(index + 1).padStart(2, '0')}`,
    'secretariat',
    family,
    given,
    index % 4 === 2 ? 'en' : 'ja',
  )
})
