import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l1: LessonContent = {
  key: 'm3-l1',
  title: {
    en: 'Disarmament, demobilisation and reintegration (DDR)',
    ja: '武装解除・動員解除・社会復帰（DDR）',
  },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Sefu Dalan was nineteen when he joined the Northern Front and is thirty now. He can strip a rifle in the dark and has never paid rent. The agreement says that he is to become a civilian. How that is done will decide whether he still is one in five years, and what his neighbours think of the peace.',
      },
      { kind: 'heading', text: 'Four steps, two speeds' },
      { kind: 'figure', figure: 'ddr-bars' },
      {
        kind: 'list',
        items: [
          '**Disarmament:** weapons and ammunition are collected, recorded, controlled and disposed of.',
          '**Demobilisation:** the fighter is registered and formally discharged from the army or armed group, with papers that say so.',
          '**Reinsertion:** help with what is needed at once, such as food, clothes, transport and a small allowance. In the terms of the United Nations it lasts up to a year.',
          '**Reintegration:** civilian status, work and a place in a community. It takes years, happens in villages rather than camps, and is the task of the country itself.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'The first two can be photographed and are finished in weeks. Money and attention go there. The last is slow, invisible and usually short of funds, and that is where most programmes fail. Two thousand rifles in a container mean little if two thousand men have nothing to get up for.',
      },
      { kind: 'heading', text: 'What has to be there first' },
      {
        kind: 'checklist',
        title: 'Without these, wait or begin with something else',
        items: [
          'A political agreement that says who, how many, and what becomes of those who commanded',
          'Trust that the other side disarms too, and somebody who verifies it',
          'Willingness of the parties, from the top to the platoon',
          'A minimum of security for those who give up their weapons, above all on the first night',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Where there is no agreement yet, or where it is gangs and self-defence groups that carry the arms, **community violence reduction** may be the better beginning: work, mediation and safe places for the young, open to the whole quarter and not tied to handing in a gun.',
      },
      { kind: 'heading', text: 'Who is left out' },
      {
        kind: 'table',
        caption: 'People whom “one man, one gun” does not see',
        head: ['Who', 'Why they are missed', 'What a careful programme does'],
        rows: [
          [
            'Women with the group: fighters, cooks, nurses, carriers',
            'Their weapon was taken from them before they reached the gate, or they had none',
            'Registers by role, not by weapon; has women on the staff and separate, safe quarters',
          ],
          [
            'Children, under eighteen',
            'Commanders hide them, or call them eighteen',
            'Releases them at once and without conditions, apart from adults, and looks for their families; never waits for the agreement',
          ],
          [
            'Wounded and disabled fighters',
            'They cannot come to the site',
            'Goes to them; plans for treatment and suitable work',
          ],
          [
            'The families who take them in',
            'They are not on any list',
            'Helps the household and the street, not the fighter alone',
          ],
        ],
      },
      { kind: 'check', check: 'm3-l1-cash' },
      { kind: 'heading', text: 'Reintegration happens in a place' },
      {
        kind: 'paragraph',
        text: 'A cash payment for fighters alone tells the neighbours that violence pays, and tells the next group to arm before the next agreement. **Community-based reintegration** turns it round: the village chooses what it needs, a bridge, a mill, a nursery school, and those who come back and those who stayed work on it together, for the same wage. The former fighter gets something that cannot be handed out: people who have seen him work.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Your lists are dangerous',
        text: 'Whoever is recorded as a former fighter may be hunted, blackmailed or recruited again. Collect only what the programme needs, agree who may see it, and keep lists of children separately, with those charged with child protection. Never photograph faces at a disarmament site.',
      },
      {
        kind: 'scenario',
        title: 'Sefu’s first winter',
        situation: [
          'Sefu has a discharge paper, a bag of seed and a course in carpentry behind him. Nobody in Kasuru orders a table from him. In November a man from his old company comes by: there is work across the border, paid in cash, weapons provided.',
        ],
        response: [
          'The programme has a counsellor who visits each month, and Sefu tells him. With the committee of the market the counsellor finds an order: forty benches for the school, to be built by three former fighters and three carpenters of the town. Old Baru Teno, whose son died in the war, is on the school board. He comes to look, says nothing, and comes again.',
          'The counsellor reports the recruiting upwards, with no name. For the project he notes: courses end in September, orders come in spring. Next year the course begins in January, together with a firm that will take people on.',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Weapons are the quick part. A place among neighbours is the long one, and needs money after the cameras have gone.',
          'DDR follows a political agreement; it cannot replace one.',
          'Help places, not fighters alone, and look for those who never stood in the line.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'セフ・ダランさんは19歳で北部戦線に入り、今は30歳です。暗闇でも銃を分解できますが、家賃を払ったことはありません。合意によれば、彼は民間人になることになっています。その進め方しだいで、5年後にも民間人でいるかどうか、そして隣人が平和をどう思うかが決まります。',
      },
      { kind: 'heading', text: '四つの段階、二つの速さ' },
      { kind: 'figure', figure: 'ddr-bars' },
      {
        kind: 'list',
        items: [
          '**武装解除：**武器と弾薬を集め、記録し、管理し、処分します。',
          '**動員解除：**戦闘員を登録し、軍や武装勢力から正式に除隊させ、それを証明する書類を渡します。',
          '**再定着支援：**食料、衣類、交通費、少額の手当など、すぐに必要なものを支えます。国連の用語では、最長1年間とされています。',
          '**社会復帰：**民間人としての身分、仕事、地域での居場所を得ることです。何年もかかり、宿営地ではなく村で進み、その国自身の務めです。',
        ],
      },
      {
        kind: 'paragraph',
        text: '初めの二つは写真になり、数週間で終わります。資金も注目もそこに集まります。最後の段階は時間がかかり、目に見えず、たいてい資金が足りません。多くの計画は、ここでつまずきます。コンテナに2千丁の銃があっても、2千人に朝起きる理由がなければ、意味は乏しいのです。',
      },
      { kind: 'heading', text: '先に必要なもの' },
      {
        kind: 'checklist',
        title: 'これらがなければ、待つか、別のことから始める',
        items: [
          '誰を、何人、指揮官をどうするかを定めた政治的な合意',
          '相手側も武装を解くという信頼と、それを確かめる第三者',
          '上層部から小隊に至るまでの、当事者の意思',
          '武器を手放した人の最低限の安全。特に最初の夜',
        ],
      },
      {
        kind: 'paragraph',
        text: 'まだ合意がない所や、武器を持つのがギャングや自警団である所では、**地域の暴力の低減**（CVR）から始めるほうがよいことがあります。仕事、仲裁、若者の安全な居場所を、銃の引き渡しと結び付けずに、地区の全員に開きます。',
      },
      { kind: 'heading', text: '取り残される人' },
      {
        kind: 'table',
        caption: '「一人に銃一丁」では見えない人々',
        head: ['誰が', 'なぜ見落とされるか', '注意深い計画がすること'],
        rows: [
          [
            '武装勢力にいた女性。戦闘員、炊事係、看護係、運搬係',
            '受付に着く前に武器を取り上げられた。または初めから持っていなかった',
            '武器ではなく役割で登録する。女性の職員と、別棟の安全な宿舎を置く',
          ],
          [
            '18歳未満の子ども',
            '指揮官が隠すか、18歳だと言う',
            '直ちに無条件で離脱させ、大人と分け、家族を捜す。合意を待たない',
          ],
          ['負傷し、または障害のある戦闘員', '会場まで来られない', 'こちらから訪ねる。治療と、合った仕事を計画する'],
          ['迎え入れる家族', 'どの名簿にも載らない', '本人だけでなく、世帯と近隣を支える'],
        ],
      },
      { kind: 'check', check: 'm3-l1-cash' },
      { kind: 'heading', text: '社会復帰は土地で起きる' },
      {
        kind: 'paragraph',
        text: '戦闘員だけへの現金支給は、隣人には「暴力は得になる」と伝え、次の集団には「次の合意の前に武装せよ」と伝えます。**地域社会を基盤とする社会復帰**は、これを逆にします。橋、製粉所、保育所など、必要なものを村が選び、戻った人ととどまった人が、同じ賃金で一緒に働きます。元戦闘員は、配ることのできないものを手にします。自分の働く姿を見ていた人々です。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '名簿は危険なもの',
        text: '元戦闘員として記録された人は、追われ、脅され、再び勧誘されることがあります。計画に必要な情報だけを集め、誰が見てよいかを取り決めます。子どもの名簿は、子どもの保護の担当者のもとで別に保管します。武装解除の会場で、人の顔を撮影してはいけません。',
      },
      {
        kind: 'scenario',
        title: 'セフさんの最初の冬',
        situation: [
          'セフさんは、除隊証明書と種子一袋を受け取り、木工の講習を終えました。しかし、カスルの町で机を注文してくれる人はいません。11月、元の中隊の男が訪ねてきます。国境の向こうに仕事がある、現金払いで、武器は用意するというのです。',
        ],
        response: [
          'この計画には毎月訪ねてくる相談員がいて、セフさんはこのことを打ち明けました。相談員は市場の委員会と一緒に、学校の長椅子40脚という注文を見つけました。作るのは、元戦闘員3人と町の大工3人です。戦争で息子を亡くした長老のバル・テノさんは、学校の運営委員です。見に来て、何も言わず、また見に来ました。',
          '相談員は、勧誘のあったことを、名前を伏せて上に報告します。事業のためには、こう書き留めました。講習が終わるのは9月、注文が来るのは春。翌年の講習は、受け入れを約束した会社と一緒に、1月に始めることにしました。',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '武器の回収は短くて済みます。隣人の中の居場所づくりは長くかかり、カメラが去った後の資金が要ります。',
          'DDRは政治的な合意に続くものであり、その代わりにはなりません。',
          '戦闘員だけでなく地域を支えます。そして、列に並ばなかった人を捜します。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'ddr-bars',
      width: 640,
      height: 260,
      svg: `<path d="M20 206H626" stroke="var(--control)" stroke-width="2"/>
<path d="M626 206l-12-6v12z" fill="var(--control)"/>
<g stroke="var(--ink)" stroke-width="2">
<rect x="24" y="20" width="52" height="34" rx="4" fill="var(--refused-tint)"/>
<rect x="60" y="64" width="72" height="34" rx="4" fill="var(--warn-tint)"/>
<rect x="120" y="108" width="116" height="34" rx="4" fill="var(--primary-tint)"/>
<rect x="150" y="152" width="466" height="40" rx="4" fill="var(--valid-tint)"/>
</g>
<g font-size="20" font-weight="700"><text x="88" y="44" fill="var(--ink)">{{d1}}</text><text x="144" y="88" fill="var(--ink)">{{d2}}</text><text x="248" y="132" fill="var(--ink)">{{d3}}</text><text x="383" y="179" text-anchor="middle" fill="var(--ink)">{{r}}</text></g>
<g font-size="18"><text x="24" y="234" fill="var(--ink)">{{weeks}}</text><text x="236" y="234" text-anchor="middle" fill="var(--ink)">{{year}}</text><text x="616" y="234" text-anchor="end" fill="var(--ink)">{{years}}</text></g>`,
      labels: {
        d1: { en: 'Disarmament', ja: '武装解除' },
        d2: { en: 'Demobilisation', ja: '動員解除' },
        d3: { en: 'Reinsertion', ja: '再定着支援' },
        r: { en: 'Reintegration', ja: '社会復帰' },
        weeks: { en: 'weeks', ja: '数週間' },
        year: { en: 'one year', ja: '1年' },
        years: { en: 'many years', ja: '何年も' },
      },
      alt: {
        en: 'Four bars along a time line. Disarmament and demobilisation last weeks. Reinsertion ends after one year. Reintegration begins soon and lasts many years; its bar is by far the longest.',
        ja: '時間軸に沿った4本の帯。武装解除と動員解除は数週間。再定着支援は1年で終わる。社会復帰は早くから始まり何年も続き、その帯が飛び抜けて長い。',
      },
      caption: {
        en: 'Ask of each budget how far to the right it reaches.',
        ja: 'どの予算についても、右のどこまで届いているかを確かめます。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l1-cash',
      stem: {
        en: 'A colleague proposes paying cash for each rifle: simple, quick, countable. What is the strongest objection in Kasuru today?',
        ja: '同僚が、銃1丁ごとに現金を払うことを提案しています。簡単で早く、数も数えられるからです。今のカスル郡で、最も有力な反論はどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Former fighters would spend the money within weeks, and mostly on things that do their families no good.',
            ja: '元戦闘員は、受け取った金を数週間のうちに、家族のためにならないことに使ってしまう。',
          },
          correct: false,
          because: {
            en: 'Most spend cash on food, debts and family, like other people. This is prejudice, not analysis.',
            ja: 'ほとんどの人は、ほかの人と同じように食べ物、借金、家族に使います。これは分析ではなく先入観です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Cash could not be carried safely to all the sites in the district.',
            ja: '郡内のすべての会場へ現金を安全に運ぶことができない。',
          },
          correct: false,
          because: {
            en: 'A real difficulty, but one that can be solved. The objection has to hold even when it is.',
            ja: '実際の難しさですが、解決はできます。解決しても成り立つ反論が必要です。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'With cheap rifles across the border, people would buy old ones to sell, and keep the good ones.',
            ja: '国境の向こうで銃が安く買えるので、古い銃を仕入れて売り、よい銃は手元に残す。',
          },
          correct: true,
          because: {
            en: 'You would create a market for weapons, pay those who have them, and pass by those who never took one up.',
            ja: '武器の市場をつくり、持っている人に支払い、一度も手にしなかった人を素通りすることになります。',
          },
        },
      ],
    },
  ],
}
