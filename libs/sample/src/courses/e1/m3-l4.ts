import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l4: LessonContent = {
  key: 'm3-l4',
  title: { en: 'Hotel and residence', ja: 'ホテルと住居' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'You will spend more hours asleep than on the road, and you cannot be watchful while you sleep. So the place must be watchful for you. Think in layers: each one should cost an intruder time and give you a warning. And every layer must let you out again.',
      },
      { kind: 'figure', figure: 'layers' },
      { kind: 'heading', text: 'Choosing a room' },
      {
        kind: 'list',
        items: [
          'One to three floors above street level: hard to climb into, possible to leave on foot through smoke.',
          'Away from the main entrance, the car park and the street front; two ways to reach the stairs.',
          'A door that locks from the inside, and windows that you can close and open.',
          'Take a torch, a door wedge and, where fuel heaters or generators are used, a carbon monoxide alarm.',
        ],
      },
      { kind: 'heading', text: 'The first evening' },
      {
        kind: 'steps',
        items: [
          'Walk both ways out to the open air. Count the doors from your room, because smoke hides signs.',
          'Lock the door, then test telephone and radio from inside the room.',
          'Send the office your address and room number, privately. At reception ask them not to say the number aloud.',
          'Put shoes, torch, passport, medicine, water and charger in one bag beside the bed.',
          'Ask where people gather after an alarm, and where the safe room is.',
        ],
      },
      { kind: 'heading', text: 'A house of your own' },
      {
        kind: 'paragraph',
        text: 'Good neighbours are the outermost layer: greet them, and they will tell you who has been asking about you. Vary the hour at which you leave. Know the guards by name. Agree with them in writing whom they let in, how they warn you and whom they call. **A guard’s task is to warn and delay, not to die for a house.**',
      },
      {
        kind: 'checklist',
        title: 'Walk through the residence every month',
        items: [
          'Outside lights work; no branch or water tank helps anybody over the wall',
          'Every key is accounted for; locks are changed when a key is lost',
          'At least one window grille opens from the inside without a search for the key',
          'The safe room has a strong door, communications, water, a torch and a first-aid kit, and a second way out or a way to open its grille',
          'Smoke alarm tested, extinguisher in date; the generator stands outdoors, away from windows',
          'Everybody, staff and guards included, has practised the alarm',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Fire and intruders ask for opposite things',
        text: 'Against an intruder you lock yourself in; from a fire you must get out. Never make a room safe against the one by building a trap for the other.',
      },
      { kind: 'check', check: 'm3-l4-grille' },
      {
        kind: 'scenario',
        title: 'A knock at 23:10',
        situation: [
          'Tomoko Hase is in room 214 of a hotel in Port Maren. Somebody knocks: “Technician. Your air conditioning is leaking into the room below.”',
        ],
        response: [
          'She does not open. She answers through the door, standing to one side of it: “One moment, I will call reception,” and dials the number from her own note, not one the voice gives her.',
          'Reception knows of no technician. She stays inside with the wedge in place, asks them to send two members of staff, calls the duty phone, and reports it in the morning even though nothing happened.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '道路の上より、眠っている時間のほうが長いはずです。そして、眠っている間は見張れません。だから、場所に見張ってもらいます。考え方は「層」です。一つひとつの層が侵入者に時間を使わせ、こちらに異変を知らせます。ただし、どの層も、あなたが外へ出られるものでなければなりません。',
      },
      { kind: 'figure', figure: 'layers' },
      { kind: 'heading', text: '部屋を選ぶ' },
      {
        kind: 'list',
        items: [
          '道路の高さより1〜3階上（日本の数え方で2〜4階）を選びます。よじ登って入るのが難しく、煙の中でも歩いて降りられる高さです。',
          '正面玄関、駐車場、通りに面した側を避け、階段へ向かう道が二つある部屋にします。',
          '内側から鍵がかかる扉と、自分で開け閉めできる窓があることを確かめます。',
          '懐中電灯とドアストッパーを持参します。燃料を燃やす暖房や発電機を使う土地では、一酸化炭素警報器も持って行きます。',
        ],
      },
      { kind: 'heading', text: '着いた日の夜に' },
      {
        kind: 'steps',
        items: [
          '二つの避難経路を、屋外に出る所まで歩きます。煙で表示が見えなくなるので、部屋から扉の数を数えておきます。',
          '扉に鍵をかけ、部屋の中から電話と無線が通じるか試します。',
          '住所と部屋番号を、事務所にだけ知らせます。受付には、番号を声に出さないよう頼みます。',
          '靴、懐中電灯、旅券、薬、水、充電器を一つの袋にまとめ、枕元に置きます。',
          '警報が鳴った後の集合場所と、避難室の場所を尋ねます。',
        ],
      },
      { kind: 'heading', text: '一軒家に住むなら' },
      {
        kind: 'paragraph',
        text: 'いちばん外側の層は、良い隣人です。日ごろからあいさつをしていれば、誰があなたのことを尋ね回っていたかを教えてくれます。家を出る時刻は日によって変えます。警備員の名前を覚え、誰を通すか、どう知らせるか、誰に連絡するかを書面で決めます。**警備員の務めは、知らせて時間を稼ぐことであり、家のために命を落とすことではありません。**',
      },
      {
        kind: 'checklist',
        title: '毎月、住居をひと回りして確かめる',
        items: [
          '屋外の照明がつく。塀を越える足場になる枝や水槽がない',
          'すべての鍵の所在が分かっている。鍵をなくしたら錠を替える',
          '少なくとも一つの窓の格子が、鍵を探さなくても内側から開く',
          '避難室に、頑丈な扉、通信手段、水、懐中電灯、救急用品がある。もう一つの出口か、内側から開けられる格子がある',
          '煙感知器を試験し、消火器の期限を確かめた。発電機は屋外の、窓から離れた所にある',
          '使用人や警備員も含め、全員が警報時の行動を練習した',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '火事と侵入者では、すべきことが逆になる',
        text: '侵入者に対しては中に閉じこもり、火事のときは外へ出なければなりません。一方に備えるために、もう一方にとっての罠を作ってはいけません。',
      },
      { kind: 'check', check: 'm3-l4-grille' },
      {
        kind: 'scenario',
        title: '23時10分のノック',
        situation: [
          '長谷智子さんは、ポート・マレンのホテルの214号室にいます。誰かが扉をたたきます。「設備係です。お部屋の空調の水が下の階に漏れています」',
        ],
        response: [
          '長谷さんは開けません。扉の正面を避けて立ち、扉越しに答えます。「少しお待ちください。受付に電話します」。相手の言う番号ではなく、自分の控えにある番号にかけます。',
          '受付は、設備係など出していないと言います。長谷さんはドアストッパーをかけたまま中にとどまり、従業員を二人よこすよう頼み、当直電話に連絡します。何事もなくても、翌朝、報告します。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'layers',
      width: 640,
      height: 380,
      svg: `<g transform="translate(0 10)"><rect x="0" y="248" width="640" height="46" fill="var(--neutral-tint)"/>
<path d="M0 248H640M0 294H640" stroke="var(--control)" stroke-width="2" fill="none"/>
<path d="M0 271H640" stroke="var(--control)" stroke-width="2" stroke-dasharray="16 12" fill="none"/>
<rect x="80" y="24" width="480" height="204" fill="var(--primary-tint)"/>
<path d="M150 24H80V228H130M190 228H560V24H210" stroke="var(--ink)" stroke-width="6" fill="none"/>
<rect x="220" y="66" width="260" height="128" fill="var(--surface)"/>
<path d="M240 66H220V194H250M290 194H480V66H280" stroke="var(--ink)" stroke-width="4" fill="none"/>
<path d="M356 194V150M356 118V66" stroke="var(--ink)" stroke-width="3" fill="none"/>
<path d="M356 134V150" stroke="var(--ink)" stroke-width="3" fill="none"/>
<rect x="358" y="68" width="120" height="60" fill="var(--valid-tint)"/>
<path d="M356 66H480V130H380" stroke="var(--valid)" stroke-width="5" fill="none"/>
<path d="M356 66V130H358" stroke="var(--valid)" stroke-width="5" fill="none"/>
<path d="M260 96C250 70 216 46 182 44V14" stroke="var(--primary)" stroke-width="4" stroke-dasharray="9 6" fill="none"/>
<path d="M182 4l9 16h-18z" fill="var(--primary)"/>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"><circle cx="40" cy="271" r="17"/><circle cx="160" cy="228" r="17"/><circle cx="270" cy="194" r="17"/><circle cx="418" cy="98" r="17"/></g>
<text x="40" y="278" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">1</text>
<text x="160" y="235" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">2</text>
<text x="270" y="201" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">3</text>
<text x="418" y="105" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">4</text></g>
<text x="20" y="337" font-size="21" fill="var(--ink)">1 {{l1}}</text>
<text x="20" y="370" font-size="21" fill="var(--ink)">2 {{l2}}</text>
<text x="330" y="337" font-size="21" fill="var(--ink)">3 {{l3}}</text>
<text x="330" y="370" font-size="21" fill="var(--ink)">4 {{l4}}</text>
<text x="202" y="22" font-size="20" fill="var(--ink)">{{way}}</text>`,
      labels: {
        l1: { en: 'Street, neighbours', ja: '通りと隣人' },
        l2: { en: 'Wall, gate, guard', ja: '塀、門、警備員' },
        l3: { en: 'Doors and windows', ja: '扉と窓' },
        l4: { en: 'Safe room', ja: '避難室' },
        way: { en: 'Second way out', ja: 'もう一つの出口' },
      },
      alt: {
        en: 'Plan of a house seen from above with four layers: 1 the street and the neighbours, 2 the wall with its gate and guard, 3 the doors and windows of the house, 4 a safe room inside, on the side away from the street. A dashed arrow shows a second way out at the back.',
        ja: '家を上から見た図。四つの層を示す。1は通りと隣人、2は塀と門と警備員、3は家の扉と窓、4は家の中の、通りから離れた側にある避難室。裏手へ抜けるもう一つの出口を破線の矢印で示す。',
      },
      caption: {
        en: 'Four layers that buy time, and a second way out.',
        ja: '時間を稼ぐ四つの層と、もう一つの出口。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l4-grille',
      stem: {
        en: 'Your landlord has proudly welded fixed grilles over every window. The front door is the only way out. What do you do?',
        ja: '家主が、すべての窓に固定式の格子を溶接してくれました。得意そうです。出口は玄関だけです。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Thank him; burglary is more likely than fire.',
            ja: '礼を言う。火事より空き巣のほうが多いから。',
          },
          correct: false,
          because: {
            en: 'Less likely, but with one exit a fire at the front door kills everybody inside. Likelihood without impact is half a judgement.',
            ja: '起こりにくくても、出口が一つなら、玄関の火事で中の全員が命を落とします。起こりやすさだけを見て、影響の大きさを見ないのは、半分の判断です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Before sleeping there, have one grille changed to open from the inside, away from the front door, and practise with it.',
            ja: '泊まる前に、玄関から離れた格子を一つ、内側から開くものに替えてもらい、開ける練習をする。',
          },
          correct: true,
          because: {
            en: 'It keeps people out and lets you out. Until it is done, stay elsewhere and tell your security officer.',
            ja: '侵入を防ぎつつ、外へ出られます。済むまでは別の所に泊まり、安全担当官に知らせます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Move in, and keep a metal saw under the bed.',
            ja: '入居し、ベッドの下に金属用ののこぎりを置く。',
          },
          correct: false,
          because: {
            en: 'In smoke you have a few minutes at most, in the dark. A saw needs far longer.',
            ja: '煙の中では、暗がりで長くても数分しかありません。のこぎりでは、とても間に合いません。',
          },
        },
        {
          id: 'd',
          text: { en: 'Have all grilles removed.', ja: '格子をすべて外してもらう。' },
          correct: false,
          because: {
            en: 'That trades one risk for another. Keep the layer and make it open from the inside.',
            ja: '一つの危険を別の危険に取り替えるだけです。層は残し、内側から開くようにします。',
          },
        },
      ],
    },
  ],
}
