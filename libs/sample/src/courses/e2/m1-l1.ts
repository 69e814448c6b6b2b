import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l1: LessonContent = {
  key: 'm1-l1',
  title: { en: 'Negative and positive peace', ja: '消極的平和と積極的平和' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Three years ago the army of Selat and the Northern Front signed a ceasefire. In Kasuru district nobody has fired at anybody since. Yet the herders of Tesh still go to market only in groups of ten, and the farmers of Lumo still sleep with a bag packed. Is that peace? Your answer decides what you will do there.',
      },
      { kind: 'heading', text: 'Two words for two things' },
      {
        kind: 'paragraph',
        text: '**Negative peace** is the absence of organised violence: no fighting, no raids, no bombs. **Positive peace** is the presence of what makes violence unnecessary: rules that bind everybody, ways to settle a quarrel, chances that do not depend on whose child you are. The pair of terms comes from the Norwegian researcher Johan Galtung. “Negative” is no reproach. It means that something is absent, as in a negative test result, and it is where everything begins.',
      },
      {
        kind: 'table',
        caption: 'Kasuru three years after the ceasefire',
        head: ['Where you look', 'Quiet', 'Peace'],
        rows: [
          [
            'The road',
            'Nobody has been attacked since the ceasefire',
            'A woman from Tesh travels it alone and does not think about it',
          ],
          [
            'A quarrel over a field',
            'Nobody dares to raise it',
            'It is heard within a month, and the loser accepts the result',
          ],
          ['The police', 'They are seldom seen', 'Both communities call them, and both have children who joined them'],
          ['The school', 'It is open', 'It teaches in a way that no child has to be ashamed of home'],
        ],
      },
      { kind: 'heading', text: 'Three kinds of violence' },
      { kind: 'figure', figure: 'three-kinds' },
      {
        kind: 'list',
        items: [
          '**Direct:** somebody hurts somebody. It has a date, a place and a name.',
          '**Structural:** the way things are arranged shortens lives, though nobody raises a hand. In Tesh the nearest clinic is a day’s walk; in Lumo there are two.',
          '**Cultural:** the words and stories that make the other two seem right. “They have always been thieves.” “They do not feel it as we do.”',
        ],
      },
      {
        kind: 'paragraph',
        text: 'A ceasefire deals with the first. The other two go on underneath, and each new death by neglect, each new insult, is stored up. This is why so many agreements break after some years although both sides kept the letter of them.',
      },
      { kind: 'check', check: 'm1-l1-patrol' },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Silence is not consent',
        text: 'A place can be quiet because people are content, because they are afraid, or because those who objected have left. From a car window the three look alike. Never report “calm” without saying how you know.',
      },
      {
        kind: 'scenario',
        title: 'The quietest village',
        situation: [
          'Haruka Mori is new in the district office. Choosing a place for a first project, she goes through the incident list: Lumo, eleven incidents this year, mostly quarrels about cattle; Tesh, none. “Let us begin in Tesh,” says a colleague. “It is peaceful there.”',
        ],
        response: [
          'Haruka asks Lemi Arat, who trades in both villages. In Lumo, says Lemi, people complain to the land office, and each complaint becomes a line in the list. In Tesh nobody complains: the last man who did was beaten, and the office is in the valley.',
          'Haruka notes: “Tesh: no reports. Reason: no safe way to report.” Eleven quarrels that somebody hears may be nearer to peace than none. The office does visit Tesh first, but to find out who could be told about a quarrel, not because it is calm.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Questions for a quiet place',
        items: [
          'Who can move where, at what hour, and who cannot?',
          'When two families last quarrelled, who settled it, and did both accept it?',
          'Who has left since the fighting, and who has not come back?',
          'Which subject makes people lower their voices?',
          'What would have to happen for people to unpack the bag?',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Ending the fighting is the beginning of the work, not its result.',
          'Look for violence that has no date: in distances, rules and stories.',
          'Measure peace by what people dare to do, not by what is not reported.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '3年前、セラトの政府軍と北部戦線は停戦に署名しました。それ以来、カスル郡で銃を撃ち合った人はいません。それでも、テシュ村の牧畜民は今も十人ほどで連れ立たなければ市場へ行かず、ルモ村の農民は今も荷物をまとめた袋を枕元に置いて眠ります。これは平和でしょうか。どう答えるかによって、そこで行う仕事が決まります。',
      },
      { kind: 'heading', text: '二つの言葉が指すもの' },
      {
        kind: 'paragraph',
        text: '**消極的平和**とは、組織的な暴力がない状態です。戦闘も、襲撃も、爆弾もありません。**積極的平和**とは、暴力に訴える必要をなくすものがある状態です。誰もが従う規則、争いを収める手だて、どの家に生まれたかに左右されない機会がそれに当たります。この一対の用語は、ノルウェーの研究者ヨハン・ガルトゥングによるものです。「消極的」は非難の言葉ではありません。検査の「陰性」のように「ない」ことを表し、すべての出発点となるものです。',
      },
      {
        kind: 'table',
        caption: '停戦から3年後のカスル郡',
        head: ['見るところ', '静かな状態', '平和な状態'],
        rows: [
          ['道路', '停戦以来、襲われた人はいない', 'テシュ村の女性が、気に留めることもなく一人で通っている'],
          ['畑をめぐる争い', '誰も怖くて口に出さない', '1か月以内に話を聞いてもらえ、負けた側も結果を受け入れる'],
          ['警察', 'めったに姿を見ない', '双方の住民が頼りにし、双方の子どもたちが警察官になっている'],
          ['学校', '授業が行われている', 'どの子も、自分の家を恥じずに学べる'],
        ],
      },
      { kind: 'heading', text: '暴力の三つの形' },
      { kind: 'figure', figure: 'three-kinds' },
      {
        kind: 'list',
        items: [
          '**直接的暴力：**誰かが誰かを傷つけることです。日付と場所があり、手を下した人がいます。',
          '**構造的暴力：**誰も手を上げないのに、社会の仕組みが人の命を縮めることです。テシュ村から最も近い診療所までは歩いて1日かかりますが、ルモ村には二つあります。',
          '**文化的暴力：**前の二つを当然に見せてしまう言葉や物語です。「あいつらは昔から泥棒だ」「あの人たちは自分たちほど痛みを感じない」といったものです。',
        ],
      },
      {
        kind: 'paragraph',
        text: '停戦が止めるのは、一つ目だけです。残る二つは水面下で続き、手当てが届かずに人が亡くなるたび、侮辱の言葉が投げられるたびに、積もっていきます。双方が合意の文面を守っていたのに、数年後に破れる合意が多いのは、このためです。',
      },
      { kind: 'check', check: 'm1-l1-patrol' },
      {
        kind: 'callout',
        tone: 'warning',
        title: '沈黙は同意ではない',
        text: '静かな理由は、満足しているからかもしれず、おびえているからかもしれず、異を唱えた人がもう去ったからかもしれません。車の窓からは、どれも同じに見えます。根拠を示さずに「平穏」と報告してはいけません。',
      },
      {
        kind: 'scenario',
        title: '最も静かな村',
        situation: [
          '森遥さんは郡事務所に着任したばかりです。最初の事業地を選ぶため、事案の一覧を見ています。今年、ルモ村では11件で、ほとんどが家畜をめぐるもめ事です。テシュ村では0件でした。同僚は「テシュ村から始めましょう。あそこは平和ですから」と言います。',
        ],
        response: [
          '森さんは、両方の村で商売をしているレミ・アラトさんに尋ねました。ルモ村の人は土地事務所に苦情を持ち込むので、一件ずつ一覧に載ります。テシュ村では誰も届け出ません。最後に届け出た男性は殴られ、しかも事務所は谷にあるというのです。',
          '森さんは「テシュ村：報告なし。理由：安全に届け出る手段がない」と書き留めました。誰かが耳を傾ける11件のもめ事は、0件よりも平和に近いのかもしれません。事務所は先にテシュ村を訪ねますが、それは平穏だからではなく、もめ事を誰になら話せるのかを知るためです。',
        ],
      },
      {
        kind: 'checklist',
        title: '静かな土地で問うこと',
        items: [
          '誰が、どこを、何時に通れるか。通れないのは誰か',
          '前回、二つの家がもめたとき、誰が収めたか。双方が受け入れたか',
          '戦闘の後、誰が去ったか。誰がまだ戻っていないか',
          'どの話題になると、人は声を落とすか',
          '何が起きれば、荷物の袋をほどけるか',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '戦闘の終結は仕事の始まりであり、成果ではありません。',
          '距離、規則、物語の中にある、日付のない暴力を探します。',
          '平和は、届け出の少なさではなく、人々が安心してできることの多さで測ります。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'three-kinds',
      width: 640,
      height: 320,
      svg: `<rect x="0" y="122" width="640" height="198" fill="var(--primary-tint)"/>
<path d="M0 122H640" stroke="var(--primary)" stroke-width="3" stroke-dasharray="14 9"/>
<path d="M320 18L470 122H170Z" fill="var(--refused-tint)" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M170 122H470L590 300H50Z" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M320 122V300" stroke="var(--control)" stroke-width="2" stroke-dasharray="8 7"/>
<text x="320" y="104" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{direct}}</text>
<text x="222" y="196" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{structural}}</text>
<text x="418" y="196" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{cultural}}</text>
<text x="206" y="236" text-anchor="middle" font-size="18" fill="var(--ink)">{{structural-note}}</text>
<text x="434" y="236" text-anchor="middle" font-size="18" fill="var(--ink)">{{cultural-note}}</text>
<text x="12" y="110" font-size="18" fill="var(--ink)">{{seen}}</text>
<text x="12" y="148" font-size="18" fill="var(--ink)">{{unseen}}</text>`,
      labels: {
        direct: { en: 'Direct', ja: '直接的' },
        structural: { en: 'Structural', ja: '構造的' },
        cultural: { en: 'Cultural', ja: '文化的' },
        'structural-note': { en: 'rules, distances', ja: '規則や距離' },
        'cultural-note': { en: 'words, stories', ja: '言葉や物語' },
        seen: { en: 'Easily seen', ja: '見えやすい' },
        unseen: { en: 'Hard to see', ja: '見えにくい' },
      },
      alt: {
        en: 'A mountain standing in water. The small peak above the surface, easily seen, is direct violence. The broad part below, hard to see, has two halves: structural violence in rules and distances, cultural violence in words and stories.',
        ja: '水に浮かぶ山の図。水面から出た小さな頂が、見えやすい直接的暴力。水面下の見えにくい広い部分は二つに分かれ、規則や距離にある構造的暴力と、言葉や物語にある文化的暴力を表す。',
      },
      caption: {
        en: 'A ceasefire removes the peak. What carries it is still there.',
        ja: '停戦が取り除くのは頂だけです。それを支えるものは残ります。',
      },
    },
  ],
  checks: [
    {
      key: 'm1-l1-patrol',
      stem: {
        en: 'For two years the patrols in Kasuru have met no armed people. A donor wants to write: “Peace has been achieved in Kasuru.” Which single fact would best support or refute the sentence?',
        ja: 'カスル郡の巡回は、この2年間、武装した人に出会っていません。ある援助国が「カスル郡では平和が実現した」と書こうとしています。この文が正しいかどうかを確かめるのに、最も役立つ事実はどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'How many patrols were made in those two years, and how far they went.',
            ja: '2年間に行った巡回の回数と、巡回した距離。',
          },
          correct: false,
          because: {
            en: 'This says how hard you looked for fighters. It says nothing about what people dare to do.',
            ja: '武装した人をどれだけ探したかは分かりますが、住民が安心して何をできるかは分かりません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'How many weapons both sides handed in after the ceasefire was signed.',
            ja: '停戦の署名の後に、双方から引き渡された武器と弾薬の数。',
          },
          correct: false,
          because: {
            en: 'Useful for negative peace. But weapons can be bought again when quarrels have nowhere to go.',
            ja: '消極的平和を知るには役立ちます。しかし、争いの持って行き場がなければ、武器はまた買われます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Whether people of both villages take disputes to the same court.',
            ja: '双方の村の人が、争い事を同じ裁きの場に持ち込んでいるか。',
          },
          correct: true,
          because: {
            en: 'A place that both sides trust with a quarrel is a piece of positive peace, and people vote on it with their feet.',
            ja: '双方が争いを委ねられる場があることは、積極的平和の一部です。足を運ぶかどうかが、人々の評価を表します。',
          },
        },
      ],
    },
  ],
}
