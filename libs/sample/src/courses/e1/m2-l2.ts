import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l2: LessonContent = {
  key: 'm2-l2',
  title: { en: 'Likelihood × impact on a real street', ja: '実際の通りで考える「起こりやすさ×影響」' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Risk is easier to judge on a street than on the map of a country. Walk Harbour Street in Port Maren with us, from the guest house to the office. Four places deserve a closer look.',
      },
      { kind: 'figure', figure: 'harbour-street' },
      {
        kind: 'list',
        items: [
          '**A, the bank.** At the end of the month staff come out with salary cash. Two robberies in three months.',
          '**B, the crossing.** No lights. Lorries for the port do not slow down, and you cross at dusk.',
          '**C, the market.** A dense crowd. Phones disappear every week.',
          '**D, the ministry gate.** A bomb went off here some years ago. Now guarded; you pass in a minute.',
        ],
      },
      { kind: 'heading', text: 'Two questions for each place' },
      {
        kind: 'paragraph',
        text: '**Likelihood:** how probable is it for us, with our habits, in the period we are planning for? Start from what has happened here, how often and to whom. **Impact:** how bad would it be, for people first and then for the work? When you think of injury, count the hours to a surgeon.',
      },
      { kind: 'figure', figure: 'risk-matrix' },
      {
        kind: 'paragraph',
        text: 'A and B are high. That surprises many: a bare crossing stands above a ministry gate. **Fear follows the headlines; harm often follows the traffic.** C is frequent but bearable. D would be grave but is, for now, unlikely: do not linger there, and watch for change.',
      },
      { kind: 'heading', text: 'Then change something' },
      {
        kind: 'paragraph',
        text: 'A measure moves a point down (less likely) or left (less harm). If salaries are paid by transfer and only small sums are fetched, at changing times and by two people, A moves to A2. Judge again afterwards: what is left is the residual risk.',
      },
      {
        kind: 'table',
        caption: 'What the result asks of you (an example; your organisation sets its own)',
        head: ['Result', 'What follows'],
        rows: [
          ['Low', 'Carry on, stay attentive.'],
          ['Medium', 'Take the measures first, then go. Review regularly.'],
          ['High', 'Do not go, unless measures lower the risk or the person named for it decides in writing.'],
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'The matrix does not know',
        text: 'It looks exact, but holds only judgements. Write the reason beside each point, ask somebody who knows the street, and judge again when anything changes: a season, an election, a new route.',
      },
      { kind: 'check', check: 'lights-at-the-crossing' },
      {
        kind: 'scenario',
        title: 'Three quiet weeks',
        situation: [
          'For three weeks nothing has happened on Harbour Street. Tomas wants to rate the bank robbery “unlikely”, to free the vehicle.',
          'A shopkeeper mentions that two men on a motorcycle have been watching the bank door since Monday.',
        ],
        response: [
          'Tomas leaves the rating as it is. The robberies came at the end of the month, and that is still ahead.',
          'He reports the motorcycle to the area security officer, with time and source.',
          'The errand to the bank is put off, and what can be paid by transfer is paid by transfer.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Walk your own street',
        items: [
          'By day, where and when walking is cleared, with somebody who knows it',
          'Where must I slow down, stop or wait?',
          'Who was harmed here in the past year, and when?',
          'Where are clinic, police post and a shop that knows me?',
          'What changes after dark?',
          'Each rating made by two people, with its reason',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'リスクは、国全体の地図よりも、一本の通りで考えるほうがつかみやすくなります。ポート・マレンのハーバー通りを、宿舎から事務所まで一緒に歩いてみましょう。立ち止まって考えたい場所が四つあります。',
      },
      { kind: 'figure', figure: 'harbour-street' },
      {
        kind: 'list',
        items: [
          '**A 銀行：**月末になると、職員が給与の現金を持って出てきます。この3か月で強盗が2件ありました。',
          '**B 横断場所：**信号がありません。港へ向かうトラックは減速せず、あなたが渡るのは夕暮れどきです。',
          '**C 市場：**人で混み合い、毎週のように携帯電話がなくなります。',
          '**D 省庁の門：**数年前に爆弾事件がありました。今は警備が付き、通り過ぎるのに1分です。',
        ],
      },
      { kind: 'heading', text: 'それぞれの場所で問う二つのこと' },
      {
        kind: 'paragraph',
        text: '**起こりやすさ：**計画している期間に、自分たちの行動習慣で、どのくらい起こりそうでしょうか。ここで何が、どのくらいの頻度で、誰に起きたかを出発点にします。**影響：**起きたらどのくらい深刻でしょうか。まず人、次に業務について考えます。けがを想定するときは、手術を受けられる場所まで何時間かかるかも数えてください。',
      },
      { kind: 'figure', figure: 'risk-matrix' },
      {
        kind: 'paragraph',
        text: 'AとBが「高」に入りました。信号のない横断場所が省庁の門より上に来ることに、驚く人は多いでしょう。**恐怖は報道の見出しから生まれますが、被害は交通から生まれることが少なくありません。**Cは頻繁でも、耐えられる範囲です。Dは起きれば重大ですが、今のところ起こりにくいと見ます。長居をせず、変化に注意してください。',
      },
      { kind: 'heading', text: 'そして、何かを変える' },
      {
        kind: 'paragraph',
        text: '対策をとると、点は下（起こりにくい）か左（被害が小さい）に動きます。給与を振込に切り替え、少額だけを、時刻を変えながら2人で受け取りに行くようにすると、AはA2に移ります。対策の後にもう一度評価してください。残ったものが残存リスクです。',
      },
      {
        kind: 'table',
        caption: '評価の結果とすべきこと（一例です。基準は組織ごとに定めます）',
        head: ['結果', 'すべきこと'],
        rows: [
          ['低', '注意を怠らず、通常どおり続けます。'],
          ['中', '先に対策をとってから出かけ、定期的に見直します。'],
          ['高', '行きません。対策でリスクが下がるか、権限のある人が書面で決めた場合だけが例外です。'],
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '表が答えを知っているわけではない',
        text: '正確そうに見えても、中身は人の判断です。点の横に理由を書き、その通りをよく知る人に尋ねてください。季節、選挙、新しい経路など、何かが変わったら評価をやり直します。',
      },
      { kind: 'check', check: 'lights-at-the-crossing' },
      {
        kind: 'scenario',
        title: '静かな3週間',
        situation: [
          'この3週間、ハーバー通りでは何も起きていません。トマスさんは、車をほかの用事に回せるように、銀行強盗の評価を「起こりにくい」に下げたいと考えています。',
          '一方、店の主人は「月曜から、バイクに乗った2人組が銀行の入口を見ている」と話しています。',
        ],
        response: [
          'トマスさんは評価を変えません。強盗が起きたのは月末で、その月末はこれからだからです。',
          'バイクの件を、時刻と情報源を添えて地域安全担当官に報告します。',
          '銀行へ行く用事は延期し、振込で払えるものは振込にします。',
        ],
      },
      {
        kind: 'checklist',
        title: '自分の通りを歩いてみる',
        items: [
          '徒歩が認められた場所と時間帯に、日中、土地を知る人と歩く',
          '速度を落とす、止まる、待つことになる場所はどこか',
          'この1年に、誰が、いつ被害に遭ったか',
          '診療所、警察の詰所、顔なじみの店はどこか',
          '暗くなると何が変わるか',
          '評価は2人で行い、理由も書く',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'harbour-street',
      width: 640,
      height: 300,
      svg: `
<rect x="0" y="118" width="640" height="76" fill="var(--neutral-tint)"/>
<path d="M0 118H640M0 194H640" stroke="var(--control)" stroke-width="2"/>
<path d="M0 156H196M284 156H640" stroke="var(--control)" stroke-width="2" stroke-dasharray="16 12"/>
<rect x="10" y="30" width="150" height="72" rx="3" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<rect x="300" y="30" width="150" height="72" rx="3" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<rect x="484" y="30" width="146" height="72" rx="3" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<rect x="10" y="214" width="170" height="72" rx="3" fill="var(--warn-tint)" stroke="var(--control)" stroke-width="2"/>
<rect x="300" y="214" width="170" height="72" rx="3" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<path d="M218 128V184M240 128V184M262 128V184" stroke="var(--line)" stroke-width="9"/>
<path d="M85 102V110H240V204H557V214" fill="none" stroke="var(--primary)" stroke-width="4" stroke-dasharray="10 7"/>
<circle cx="85" cy="104" r="6" fill="var(--primary)"/>
<rect x="484" y="214" width="146" height="72" rx="3" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2"/>
<rect x="552" y="161" width="64" height="28" rx="2" fill="var(--surface)" stroke="var(--ink)" stroke-width="2"/>
<rect x="528" y="163" width="22" height="24" rx="4" fill="var(--saffron)" stroke="var(--ink)" stroke-width="2"/>
<path d="M518 175H490" stroke="var(--ink)" stroke-width="3"/>
<path d="M492 167V183L478 175Z" fill="var(--ink)"/>
<circle cx="322" cy="30" r="17" fill="var(--surface)" stroke="var(--refused)" stroke-width="3"/>
<circle cx="240" cy="156" r="17" fill="var(--surface)" stroke="var(--refused)" stroke-width="3"/>
<circle cx="32" cy="214" r="17" fill="var(--surface)" stroke="var(--warn)" stroke-width="3"/>
<circle cx="322" cy="270" r="17" fill="var(--surface)" stroke="var(--warn)" stroke-width="3"/>
<text x="322" y="37" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">A</text>
<text x="240" y="163" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">B</text>
<text x="32" y="221" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">C</text>
<text x="322" y="277" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">D</text>
<text x="85" y="74" text-anchor="middle" font-size="20" fill="var(--ink)">{{guest-house}}</text>
<text x="375" y="76" text-anchor="middle" font-size="20" fill="var(--ink)">{{bank}}</text>
<text x="557" y="74" text-anchor="middle" font-size="20" fill="var(--ink)">{{shops}}</text>
<text x="98" y="258" text-anchor="middle" font-size="20" fill="var(--ink)">{{market}}</text>
<text x="385" y="256" text-anchor="middle" font-size="20" fill="var(--ink)">{{ministry}}</text>
<text x="557" y="256" text-anchor="middle" font-size="20" fill="var(--ink)">{{office}}</text>
<text x="20" y="180" font-size="18" fill="var(--muted)">{{street}}</text>`.trim(),
      labels: {
        'guest-house': { en: 'Guest house', ja: '宿舎' },
        bank: { en: 'Bank', ja: '銀行' },
        shops: { en: 'Shops', ja: '商店' },
        market: { en: 'Market', ja: '市場' },
        ministry: { en: 'Ministry', ja: '省庁' },
        office: { en: 'Office', ja: '事務所' },
        street: { en: 'Harbour Street', ja: 'ハーバー通り' },
      },
      alt: {
        en: 'A street seen from above. The way leads from the guest house along the north side, over the crossing B, and along the south side past the ministry gate D to the office. The bank A stands on the north side beyond the crossing, the market C on the south side before it. A lorry comes towards the crossing.',
        ja: '上から見た通りの図。道順は、宿舎から北側を進み、横断場所Bを渡って、南側を省庁の門Dの前を通り、事務所に着きます。北側の横断場所の先に銀行A、南側の手前に市場Cがあり、トラックが横断場所に向かって走っています。',
      },
      caption: {
        en: 'Dashed: your way to the office. A to D: the places to judge.',
        ja: '破線は事務所までの道順、AからDは評価する場所です。',
      },
    },
    {
      id: 'risk-matrix',
      width: 640,
      height: 380,
      svg: `
<g stroke="var(--control)" stroke-width="1.5">
<g fill="var(--refused-tint)">
<rect x="352" y="20" width="92" height="54"/><rect x="444" y="20" width="92" height="54"/><rect x="536" y="20" width="92" height="54"/>
<rect x="352" y="74" width="92" height="54"/><rect x="444" y="74" width="92" height="54"/><rect x="536" y="74" width="92" height="54"/>
<rect x="444" y="128" width="92" height="54"/><rect x="536" y="128" width="92" height="54"/>
</g>
<g fill="var(--warn-tint)">
<rect x="168" y="20" width="92" height="54"/><rect x="260" y="20" width="92" height="54"/>
<rect x="260" y="74" width="92" height="54"/>
<rect x="260" y="128" width="92" height="54"/><rect x="352" y="128" width="92" height="54"/>
<rect x="352" y="182" width="92" height="54"/><rect x="444" y="182" width="92" height="54"/><rect x="536" y="182" width="92" height="54"/>
<rect x="536" y="236" width="92" height="54"/>
</g>
<g fill="var(--valid-tint)">
<rect x="168" y="74" width="92" height="54"/><rect x="168" y="128" width="92" height="54"/>
<rect x="168" y="182" width="92" height="54"/><rect x="260" y="182" width="92" height="54"/>
<rect x="168" y="236" width="92" height="54"/><rect x="260" y="236" width="92" height="54"/><rect x="352" y="236" width="92" height="54"/><rect x="444" y="236" width="92" height="54"/>
</g>
</g>
<path d="M470 113L419 184" stroke="var(--ink)" stroke-width="3" stroke-dasharray="7 5"/>
<path d="M411 181L427 192L409 198Z" fill="var(--ink)"/>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5">
<circle cx="484" cy="98" r="18"/><circle cx="582" cy="152" r="18"/><circle cx="306" cy="44" r="18"/><circle cx="582" cy="206" r="18"/><circle cx="396" cy="212" r="18"/>
</g>
<g font-size="20" font-weight="700" text-anchor="middle" fill="var(--ink)">
<text x="484" y="105" fill="var(--ink)">A</text>
<text x="582" y="159" fill="var(--ink)">B</text>
<text x="306" y="51" fill="var(--ink)">C</text>
<text x="582" y="213" fill="var(--ink)">D</text>
<text x="396" y="219" fill="var(--ink)">A2</text>
</g>
<g font-size="18" text-anchor="end" fill="var(--ink)">
<text x="158" y="53" fill="var(--ink)">{{l5}}</text>
<text x="158" y="107" fill="var(--ink)">{{l4}}</text>
<text x="158" y="161" fill="var(--ink)">{{l3}}</text>
<text x="158" y="215" fill="var(--ink)">{{l2}}</text>
<text x="158" y="269" fill="var(--ink)">{{l1}}</text>
</g>
<g font-size="18" text-anchor="middle" fill="var(--ink)">
<text x="214" y="314" fill="var(--ink)">{{i1}}</text>
<text x="306" y="314" fill="var(--ink)">{{i2}}</text>
<text x="398" y="314" fill="var(--ink)">{{i3}}</text>
<text x="490" y="314" fill="var(--ink)">{{i4}}</text>
<text x="582" y="314" fill="var(--ink)">{{i5}}</text>
</g>
<text x="398" y="352" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{impact}}</text>
<text x="12" y="352" font-size="20" font-weight="700" fill="var(--ink)">{{likelihood}}</text>
<text x="582" y="53" text-anchor="middle" font-size="20" font-weight="700" fill="var(--refused)">{{high}}</text>
<text x="306" y="161" text-anchor="middle" font-size="19" font-weight="700" fill="var(--warn)">{{medium}}</text>
<text x="214" y="269" text-anchor="middle" font-size="20" font-weight="700" fill="var(--valid)">{{low}}</text>`.trim(),
      labels: {
        l5: { en: 'Very likely', ja: '非常に高い' },
        l4: { en: 'Likely', ja: '高い' },
        l3: { en: 'Possible', ja: '中程度' },
        l2: { en: 'Unlikely', ja: '低い' },
        l1: { en: 'Very unlikely', ja: '非常に低い' },
        i1: { en: 'Slight', ja: 'ごく軽い' },
        i2: { en: 'Minor', ja: '軽い' },
        i3: { en: 'Moderate', ja: '中程度' },
        i4: { en: 'Severe', ja: '重大' },
        i5: { en: 'Critical', ja: '致命的' },
        impact: { en: 'Impact →', ja: '影響 →' },
        likelihood: { en: '↑ Likelihood', ja: '↑ 起こりやすさ' },
        high: { en: 'High', ja: '高' },
        medium: { en: 'Medium', ja: '中' },
        low: { en: 'Low', ja: '低' },
      },
      alt: {
        en: 'A grid with likelihood upwards and impact to the right. A, robbery at the bank: likely and severe, high. B, the crossing: possible and critical, high. C, theft in the market: very likely and minor, medium. D, a bomb at the ministry gate: unlikely and critical, medium. After measures A moves to A2: unlikely and moderate, medium.',
        ja: '縦軸が起こりやすさ、横軸が影響の表。A銀行での強盗は「高い」と「重大」で高。B横断場所は「中程度」と「致命的」で高。C市場での盗難は「非常に高い」と「軽い」で中。D省庁の門での爆弾は「低い」と「致命的」で中。対策の後、Aは「低い」と「中程度」のA2に移り、中となります。',
      },
      caption: {
        en: 'The four places of Harbour Street. The scale is invented; use the one of your organisation.',
        ja: 'ハーバー通りの四つの場所。尺度は架空のものです。実際には所属組織の尺度を使ってください。',
      },
    },
  ],
  checks: [
    {
      key: 'lights-at-the-crossing',
      stem: {
        en: 'Traffic lights are put up at crossing B, and drivers obey them. The lorries are as heavy as before. How does point B move?',
        ja: '横断場所Bに信号が付き、運転手もそれを守るようになりました。トラックの重さは以前と変わりません。点Bはどう動きますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Left: the impact falls.', ja: '左へ動く。影響が小さくなるから。' },
          correct: false,
          because: {
            en: 'Being hit by a lorry is as bad as before. Lower speed or a smaller load would change that; lights do not.',
            ja: 'ひかれたときの被害は以前と同じです。速度や積荷が変われば影響も変わりますが、信号では変わりません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Down: the likelihood falls, the impact stays.',
            ja: '下へ動く。起こりにくくなるが、影響は変わらないから。',
          },
          correct: true,
          because: {
            en: 'Fewer people are hit, but each case would be just as grave. Judge again: B may now be medium, but not zero.',
            ja: '事故は減りますが、一件ごとの重さは同じです。評価し直せば「中」になるかもしれませんが、ゼロにはなりません。',
          },
        },
        {
          id: 'c',
          text: { en: 'It disappears: the problem is solved.', ja: '点は消える。問題は解決したから。' },
          correct: false,
          because: {
            en: 'There is always residual risk: a power cut, or one driver who does not stop.',
            ja: '停電もあれば、止まらない運転手もいます。残存リスクは必ずあります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Nowhere: traffic is not a matter of security.',
            ja: '動かない。交通は安全管理の対象ではないから。',
          },
          correct: false,
          because: {
            en: 'A hazard without intent harms just as much. It belongs in the same picture.',
            ja: '悪意のないハザードでも、被害は同じように出ます。同じ表に入れて考えます。',
          },
        },
      ],
    },
  ],
}
