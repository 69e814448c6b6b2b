import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l3: LessonContent = {
  key: 'm4-l3',
  title: { en: 'Mines and unexploded ordnance', ja: '地雷と不発弾' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Mines and unexploded ordnance stay for decades after the fighting. They lie in verges, abandoned houses, wells, bridge approaches and fields nobody farms. You will not find them by looking well. You avoid them by asking first, staying on ground that people use every day, and turning back early.',
      },
      { kind: 'heading', text: 'Ask before you travel' },
      {
        kind: 'checklist',
        title: 'Three questions for every new road',
        items: [
          'To the mine action office or the security officer: has this road been cleared, when, and how wide?',
          'To people who live there: where do you not graze animals, and where may children not play?',
          'To a driver who went yesterday: this very road, to the end? Any flood or heavy rain since? Water moves mines.',
        ],
      },
      { kind: 'heading', text: 'Signs that speak' },
      {
        kind: 'paragraph',
        text: 'Official signs and tape are the clear ones. Local signs are crossed sticks, tins on posts, knotted grass, painted stones. In many places red means danger and white means cleared, but ask for the local meaning. Unused paths, empty fields, dead animals and a track that swings round a piece of road are signs as well. **No sign does not mean no danger.**',
      },
      { kind: 'heading', text: 'The first three actions' },
      {
        kind: 'steps',
        items: [
          '**Stop, and stay on known ground.** Not one more step. The driver brakes; everybody stays inside.',
          '**Warn.** Call to those with you and behind you: “Stop. Mines. Do not move.”',
          '**Go back only in your own track, or wait.** See below which of the two.',
        ],
      },
      { kind: 'figure', figure: 'own-track' },
      {
        kind: 'paragraph',
        text: 'If you are still on the used surface, go back the way you came; a vehicle reverses in its own wheel tracks. If you may already be inside the dangerous area, the safest choice is to stay still and wait for trained people, even for many hours. Retrace only if you must leave and can see each of your own footprints or wheel tracks clearly, and step exactly in them.',
      },
      {
        kind: 'paragraph',
        text: 'Then mark the place from known ground with whatever you have, and report the position, what you saw, and which way you came.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Never touch, never run in',
        text: 'Do not touch, kick, move or throw any item, and take no souvenirs. Do not transmit right beside one if you can first go back in your own track. If somebody is hurt by a mine, do not run to them. Speak to them, tell them to lie still and press on the wound, and call for trained rescuers.',
      },
      {
        kind: 'scenario',
        title: 'A lorry on the road to Kasuru',
        situation: [
          'Outside Ombe a broken lorry blocks the road. Wheel marks lead round it over the verge and back. Along the verge stand stones painted red. The meeting in Kasuru starts in forty minutes, and a minibus has just driven round.',
        ],
        response: [
          'Mariko Hayase says, “Stop here. Everybody stays in.” The driver, Bako, reverses on the tarmac in his own tracks to a place wide enough to turn.',
          'They report the kilometre post and the stones, warn the next car, and move the meeting by telephone. The minibus proves only that the minibus got through.',
        ],
      },
      { kind: 'check', check: 'm4-l3-casualty' },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '地雷や不発弾は、戦闘が終わって何十年も残ります。路肩、空き家、井戸、橋のたもと、誰も耕さない畑などにあります。よく見れば見つかるというものではありません。先に尋ねる、人が毎日使っている地面だけを通る、早めに引き返す。この三つで避けます。',
      },
      { kind: 'heading', text: '出かける前に尋ねる' },
      {
        kind: 'checklist',
        title: '初めて通る道についての三つの質問',
        items: [
          '地雷対策の事務所または安全担当官に：この道は処理が済んでいるか。それはいつか。幅はどこまでか',
          '住民に：家畜を放さない場所はどこか。子どもを遊ばせない場所はどこか',
          '昨日通った運転手に：まさにこの道を最後まで通ったか。その後、洪水や大雨はなかったか（水は地雷を動かします）',
        ],
      },
      { kind: 'heading', text: '目印を読む' },
      {
        kind: 'paragraph',
        text: '正式な標識やテープは分かりやすい目印です。住民が置く目印には、交差させた棒、杭にかぶせた缶、結んだ草、色を塗った石などがあります。赤は危険、白は処理済みとする地域が多いものの、その土地での意味を必ず尋ねてください。使われていない小道、荒れた畑、動物の死骸、道の一部だけをよけて通る跡も、目印の一つです。**目印がないことは、安全を意味しません。**',
      },
      { kind: 'heading', text: '最初の三つの行動' },
      {
        kind: 'steps',
        items: [
          '**止まり、安全と分かっている地面にとどまります。** もう一歩も進みません。運転手は車を止め、全員が車内に残ります。',
          '**知らせます。** 一緒にいる人と後ろの人に、「止まって。地雷。動かないで」と声をかけます。',
          '**自分の通った跡だけを戻るか、その場で待ちます。** どちらを選ぶかは次に述べます。',
        ],
      },
      { kind: 'figure', figure: 'own-track' },
      {
        kind: 'paragraph',
        text: 'まだふだん使われている路面にいるなら、来たとおりに戻ります。車は自分のわだちの上を後退します。すでに危険な範囲に入っているかもしれないときは、何時間かかっても、動かずに専門の人を待つのが最も安全です。跡をたどって戻るのは、どうしても離れなければならず、しかも自分の足跡やわだちが一つ一つはっきり見える場合だけです。その真上を踏んで戻ります。',
      },
      {
        kind: 'paragraph',
        text: 'その後、安全と分かっている地面から、手元にある物で場所に目印を付けます。位置、見たもの、自分が通った道筋を報告します。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '触らない、駆け寄らない',
        text: 'どのような物でも、触る、蹴る、動かす、投げる、持ち帰ることは決してしないでください。自分の跡をたどって離れられるなら、そのすぐそばでは無線や電話を使いません。地雷で負傷した人がいても、駆け寄ってはいけません。声をかけ、動かずに傷口を押さえるよう伝え、訓練を受けた救助者を呼びます。',
      },
      {
        kind: 'scenario',
        title: 'カスル郡へ向かう道の故障車',
        situation: [
          'オンベの町外れで、故障したトラックが道をふさいでいます。路肩に出てトラックを回り込み、また道へ戻るわだちがあります。路肩には、赤く塗られた石が並んでいます。カスル郡での会議まであと40分、ちょうど一台の小型バスが回り込んで通って行きました。',
        ],
        response: [
          '早瀬真理子さんは「ここで止まりましょう。誰も降りないでください」と言います。運転手のバコさんは、舗装の上を自分のわだちに沿って後退し、向きを変えられる幅の場所まで戻ります。',
          '距離標の番号と石のことを報告し、後から来た車に知らせ、会議は電話で日を改めます。小型バスが通れたことから分かるのは、その一台が無事だったということだけです。',
        ],
      },
      { kind: 'check', check: 'm4-l3-casualty' },
    ],
  },
  figures: [
    {
      id: 'own-track',
      width: 640,
      height: 340,
      svg: `<rect x="232" y="12" width="396" height="156" rx="4" fill="var(--refused-tint)" stroke="var(--refused)" stroke-width="2" stroke-dasharray="8 6"/>
<rect x="0" y="172" width="640" height="96" fill="var(--neutral-tint)"/>
<path d="M0 172H640M0 268H640" stroke="var(--control)" stroke-width="2.5"/>
<path d="M0 220H640" stroke="var(--control)" stroke-width="2" stroke-dasharray="16 12"/>
<g fill="none" stroke="var(--muted)" stroke-width="4" stroke-dasharray="5 5"><path d="M294 184C336 88 556 88 598 184"/><path d="M312 184C350 106 542 106 580 184"/></g>
<g fill="var(--refused)" stroke="var(--surface)" stroke-width="1.5"><path d="M346 160l7-9 9 2 4 9-8 5-10-1zM392 160l7-9 9 2 4 9-8 5-10-1zM438 160l7-9 9 2 4 9-8 5-10-1zM484 160l7-9 9 2 4 9-8 5-10-1zM528 160l7-9 9 2 4 9-8 5-10-1z"/></g>
<text x="430" y="42" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{verge}}</text>
<text x="446" y="88" text-anchor="middle" font-size="20" fill="var(--ink)">{{track}}</text>
<rect x="374" y="184" width="150" height="74" rx="4" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M486 184V258" stroke="var(--ink)" stroke-width="2.5"/>
<text x="430" y="228" text-anchor="middle" font-size="20" fill="var(--ink)">{{lorry}}</text>
<g stroke="var(--valid)" stroke-width="4" stroke-dasharray="10 6"><path d="M10 236H150M10 256H150"/></g>
<rect x="150" y="230" width="88" height="32" rx="8" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="3"/>
<path d="M214 232V260M172 232V260" stroke="var(--valid)" stroke-width="2"/>
<path d="M262 172V268" stroke="var(--refused)" stroke-width="7"/>
<path d="M238 292H44" stroke="var(--valid)" stroke-width="5"/>
<path d="M48 281v22l-22-11z" fill="var(--valid)"/>
<text x="20" y="328" font-size="20" fill="var(--ink)">{{back}}</text>
<text x="262" y="298" font-size="20" font-weight="700" fill="var(--ink)">{{stop}}</text>`,
      labels: {
        verge: { en: 'Verge: not known to be safe', ja: '路肩：安全と分かっていない' },
        track: { en: 'Somebody else’s track', ja: '他人の通った跡' },
        lorry: { en: 'Lorry', ja: '故障車' },
        back: { en: 'Reverse in your own tracks', ja: '自分のわだちの上を後退する' },
        stop: { en: 'Stop here. Stay in the car.', ja: 'ここで止まる。車から降りない。' },
      },
      alt: {
        en: 'A road seen from above. A lorry blocks it. A track leaves the road, swings over the verge past a row of painted stones, and returns. Our car has stopped on the road before the track begins and reverses along its own wheel tracks.',
        ja: '真上から見た道路。トラックが道をふさいでいる。わだちが道を外れ、塗られた石の並ぶ路肩を回り込んで道に戻っている。私たちの車は、わだちの手前の路上で止まり、自分のわだちに沿って後退する。',
      },
      caption: {
        en: 'The used road behind you is the only ground you know. Painted stones and a detour are both reasons to stop.',
        ja: '安全と分かっているのは、自分が通って来た道だけです。塗られた石も、回り込んだ跡も、止まる理由になります。',
      },
    },
  ],
  checks: [
    {
      key: 'm4-l3-casualty',
      stem: {
        en: 'A man is hurt by a mine twenty metres off the path. He is shouting. You stand on the path that villagers use every day. What do you do first?',
        ja: '小道から20メートル離れた所で、男性が地雷で負傷し、叫んでいます。あなたは、村人が毎日使う小道に立っています。まず何をしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Run to him along the line he walked; he shows that it is safe.',
            ja: '彼が歩いた線をたどって駆け寄る。彼が通れたのだから安全だ。',
          },
          correct: false,
          because: {
            en: 'You cannot follow his steps exactly while running, and mines are rarely laid singly.',
            ja: '走りながら他人の足跡を正確にたどることはできません。地雷が一つだけということは、まずありません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Stay on the path, keep others back, tell him to lie still and press on the wound, and call for trained rescuers.',
            ja: '小道にとどまり、ほかの人を近づけず、動かずに傷口を押さえるよう声をかけ、訓練を受けた救助者を呼ぶ。',
          },
          correct: true,
          because: {
            en: 'Your voice reaches him without a step. He can begin to stop his own bleeding while help comes.',
            ja: '一歩も動かずに、声なら届きます。助けが来るまで、彼は自分で出血を抑え始めることができます。',
          },
        },
        {
          id: 'c',
          text: { en: 'Probe the ground with a stick and advance slowly.', ja: '棒で地面を探りながら、少しずつ進む。' },
          correct: false,
          because: {
            en: 'Probing is a specialist’s work. Done without training it finds mines by setting them off.',
            ja: '地面を探るのは専門家の仕事です。訓練なしに行えば、爆発させて初めて見つけることになります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Ask a villager to go, because villagers know the ground.',
            ja: '村人は土地をよく知っているので、行ってもらうよう頼む。',
          },
          correct: false,
          because: {
            en: 'You hand your risk to somebody else. The injured man very likely knew the ground too.',
            ja: '自分の危険を他人に負わせることになります。負傷した男性も、おそらくその土地を知っていました。',
          },
        },
      ],
    },
  ],
}
