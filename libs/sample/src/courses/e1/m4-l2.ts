import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l2: LessonContent = {
  key: 'm4-l2',
  title: { en: 'Shooting and explosion', ja: '銃撃と爆発' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'When you hear firing you will not know who is shooting, at whom, or from where. You do not need to know. The same three things protect you every time: be low, be behind something thick, and be somewhere else as soon as that is possible.',
      },
      { kind: 'heading', text: 'The first three actions' },
      {
        kind: 'steps',
        items: [
          '**Down.** Drop flat where you are and shout “Down!” to the others. Do not look for the shooter.',
          '**Cover.** Crawl to something that stops bullets: a thick wall, a ditch, a fold in the ground.',
          '**Away.** When there is a pause, or a protected way out, move further off, low, from cover to cover. Then count your people and call the duty phone.',
        ],
      },
      { kind: 'heading', text: 'Hidden is not covered' },
      { kind: 'figure', figure: 'cover' },
      {
        kind: 'paragraph',
        text: 'A hedge or a tin sheet hides you and stops nothing. Car doors and thin walls stop far less than films suggest. Once in cover, stay low and do not raise your head to see or to film.',
      },
      { kind: 'check', check: 'm4-l2-cover' },
      {
        kind: 'list',
        items: [
          '**Driving, firing ahead:** if the road behind is open, reverse or turn, and leave.',
          '**Vehicle cannot move:** get out low on the side away from the firing and go to better cover. Vehicles draw fire.',
          '**At home:** an inner room, two walls between you and the street, away from windows, on the floor.',
          '**Attackers in the building:** leave if there is a safe way out. If not, lock and block the door, lights off, phones silent, stay low and away from the door. Call when you cannot be heard.',
        ],
      },
      { kind: 'heading', text: 'Explosion' },
      {
        kind: 'paragraph',
        text: 'If you see a flash through a window, drop below the sill and cover your head: the blast comes a moment later and brings the glass. If a grenade lands near you, drop at once, face down, feet towards it. After a blast, stay down briefly, then leave. A second device may wait for those who gather; shells often come in series. Put solid buildings between you and the site, keep away from glass fronts, parked cars and crowds, then stop and count.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'A suspicious object: first move, then report',
        text: 'Do not touch it, move it or go back for a photograph. Lead everybody away, out of sight of it and behind something solid. Use the phone or radio only from there.',
      },
      {
        kind: 'scenario',
        title: 'The market in Talamba',
        situation: [
          'Farah Lind is buying vegetables when a bomb goes off at the bus stand, two streets away. People run in every direction. Her colleague Henrik starts towards the smoke. “They will need help.”',
        ],
        response: [
          'Farah pulls him down behind the concrete wall of the fish hall. Then they leave on the side away from the bus stand, along the walls, avoiding the parked cars.',
          'In a compound they know, four streets on, they count and call: two safe, place, driver not yet reached. Eleven minutes later there is a second explosion at the bus stand.',
          'Henrik was right to want to help. The order is what saves: be safe, count, report, then help where it is safe to approach. Module 5 begins with that question.',
        ],
      },
      { kind: 'check', check: 'm4-l2-road' },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '銃声を聞いた時点では、誰が、誰に、どこから撃っているのかは分かりません。分からなくてかまいません。身を守る方法は、いつも同じ三つです。低くなること、厚い物の陰に入ること、そして、できるだけ早くその場を離れることです。',
      },
      { kind: 'heading', text: '最初の三つの行動' },
      {
        kind: 'steps',
        items: [
          '**伏せます。** その場に伏せ、周りの人にも「伏せて！」と叫びます。撃っている人を探してはいけません。',
          '**遮る物の陰へ。** 厚い壁、溝、地面のくぼみなど、銃弾を止める物の陰まで這って進みます。',
          '**離れます。** 銃声がやんだとき、または身を隠したまま出られる道があるとき、低い姿勢で物陰から物陰へ移り、遠ざかります。それから人数を確かめ、当直電話にかけます。',
        ],
      },
      { kind: 'heading', text: '隠れることと、守られることは違う' },
      { kind: 'figure', figure: 'cover' },
      {
        kind: 'paragraph',
        text: '生け垣やトタン板は姿を隠すだけで、弾は止めません。車のドアや薄い壁も、映画で見るほどの役には立ちません。物陰に入ったら低い姿勢を保ちます。様子をうかがおうと、あるいは撮影しようと、頭を上げてはいけません。',
      },
      { kind: 'check', check: 'm4-l2-cover' },
      {
        kind: 'list',
        items: [
          '**走行中、前方で銃撃：** 後ろの道が空いていれば、後退するか向きを変えて離れます。',
          '**車が動かない：** 銃撃と反対の側から低い姿勢で降り、もっとよい遮蔽物へ移ります。車は標的になりやすいからです。',
          '**住居にいるとき：** 通りとの間に壁が二枚ある内側の部屋に入り、窓から離れて床に伏せます。',
          '**建物に襲撃者が入ったとき：** 安全に出られる道があれば出ます。なければ鍵をかけて扉をふさぎ、明かりを消し、電話の音を切り、扉から離れて低い姿勢を保ちます。声を聞かれずに済むときに連絡します。',
        ],
      },
      { kind: 'heading', text: '爆発' },
      {
        kind: 'paragraph',
        text: '窓の外に閃光が見えたら、窓枠より低く伏せて頭を覆います。爆風は一瞬遅れて届き、ガラスを吹き飛ばします。近くに手りゅう弾が落ちたら、足をそちらに向けて、すぐにうつ伏せになります。爆発の後はしばらく伏せ、それから離れます。集まった人を狙って二つ目が仕掛けられていることがあり、砲撃も続けて来ることが多いからです。現場との間に頑丈な建物を挟み、ガラス張りの店先、駐車車両、人混みを避けて進み、止まって人数を確かめます。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '不審な物を見たら、まず離れ、それから知らせる',
        text: '触らない、動かさない、写真を撮りに戻らない。全員を連れて、その物が見えない、頑丈な物の陰まで離れます。電話や無線は、そこに着いてから使います。',
      },
      {
        kind: 'scenario',
        title: 'タランバの市場で',
        situation: [
          'ファラ・リンドさんが野菜を買っていると、通り二つ先のバス乗り場で爆弾が爆発しました。人々は四方へ走ります。同僚のヘンリクさんは、煙のほうへ歩き出します。「助けが必要なはずだ」',
        ],
        response: [
          'リンドさんは彼を引き寄せ、魚市場のコンクリート壁の陰に伏せます。それから二人は、バス乗り場と反対の側に出て、駐車車両を避け、壁沿いに離れます。',
          '通り四つ先の、よく知る敷地に入って人数を確かめ、連絡します。二人は無事、現在地、運転手とはまだ連絡がつかないこと。11分後、バス乗り場で二度目の爆発が起きました。',
          '助けたいと思うのは正しいことです。命を守るのは順番です。身の安全、人数の確認、報告、それから、近づいても安全な場所での手助け。第5モジュールは、この問いから始まります。',
        ],
      },
      { kind: 'check', check: 'm4-l2-road' },
    ],
  },
  figures: [
    {
      id: 'cover',
      width: 640,
      height: 336,
      svg: `<text x="320" y="28" text-anchor="middle" font-size="20" fill="var(--ink)">{{fire}}</text>
<rect x="10" y="44" width="200" height="282" rx="4" fill="var(--refused-tint)"/>
<rect x="220" y="44" width="200" height="282" rx="4" fill="var(--warn-tint)"/>
<rect x="430" y="44" width="200" height="282" rx="4" fill="var(--valid-tint)"/>
<g fill="var(--surface)" stroke="var(--muted)" stroke-width="2"><circle cx="42" cy="124" r="17"/><circle cx="69" cy="124" r="17"/><circle cx="96" cy="124" r="17"/><circle cx="124" cy="124" r="17"/><circle cx="151" cy="124" r="17"/><circle cx="178" cy="124" r="17"/></g>
<rect x="235" y="102" width="170" height="50" rx="12" fill="var(--surface)" stroke="var(--ink)" stroke-width="2"/>
<path d="M247 102H288V152H247A12 12 0 0 1 235 140V114A12 12 0 0 1 247 102z" fill="var(--ink)"/>
<path d="M304 104V150M376 104V150" stroke="var(--ink)" stroke-width="2"/>
<g fill="var(--ink)"><rect x="246" y="96" width="28" height="7"/><rect x="246" y="151" width="28" height="7"/><rect x="366" y="96" width="28" height="7"/><rect x="366" y="151" width="28" height="7"/></g>
<rect x="446" y="106" width="168" height="38" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M446 125H614M488 106V125M530 106V125M572 106V125M467 125V144M509 125V144M551 125V144M593 125V144" stroke="var(--ink)" stroke-width="1.5"/>
<g fill="none" stroke="var(--refused)" stroke-width="4"><path d="M110 54V176M56 54V200"/><path d="M340 54V176"/><path d="M262 54V82M490 54V88M570 54V88"/></g>
<g fill="var(--refused)"><path d="M102 168h16l-8 16zM48 196h16l-8 16zM332 168h16l-8 16zM254 76h16l-8 16zM482 84h16l-8 16zM562 84h16l-8 16z"/></g>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2"><ellipse cx="110" cy="206" rx="32" ry="13"/><ellipse cx="340" cy="206" rx="32" ry="13"/><ellipse cx="262" cy="206" rx="32" ry="13"/><ellipse cx="530" cy="184" rx="32" ry="13"/></g>
<g fill="var(--refused)"><circle cx="110" cy="200" r="15"/><circle cx="340" cy="200" r="15"/></g>
<g fill="var(--valid)"><circle cx="262" cy="200" r="15"/><circle cx="530" cy="178" r="15"/></g>
<g fill="none" stroke="var(--surface)" stroke-width="3"><path d="M104 194l12 12M116 194l-12 12M334 194l12 12M346 194l-12 12M255 200l5 6 9-11M523 178l5 6 9-11"/></g>
<g text-anchor="middle" fill="var(--ink)"><text x="110" y="256" font-size="20" font-weight="700">{{hedge}}</text><text x="110" y="284" font-size="20">{{hedge-1}}</text><text x="110" y="310" font-size="20">{{hedge-2}}</text>
<text x="320" y="256" font-size="20" font-weight="700">{{car}}</text><text x="320" y="284" font-size="20">{{car-1}}</text><text x="320" y="310" font-size="20">{{car-2}}</text>
<text x="530" y="256" font-size="20" font-weight="700">{{wall}}</text><text x="530" y="284" font-size="20">{{wall-1}}</text><text x="530" y="310" font-size="20">{{wall-2}}</text></g>`,
      labels: {
        fire: { en: 'Firing comes from this side (seen from above)', ja: '銃撃はこの側から（真上から見た図）' },
        hedge: { en: 'Hedge or tin', ja: '生け垣・トタン' },
        'hedge-1': { en: 'hides you,', ja: '姿は隠れるが' },
        'hedge-2': { en: 'stops nothing', ja: '弾は止まらない' },
        car: { en: 'Vehicle', ja: '車両' },
        'car-1': { en: 'engine end only,', ja: 'エンジン側だけ' },
        'car-2': { en: 'not the doors', ja: 'ドアは貫通する' },
        wall: { en: 'Thick wall, ditch', ja: '厚い壁・溝' },
        'wall-1': { en: 'stops bullets,', ja: '弾を止める' },
        'wall-2': { en: 'stay low here', ja: 'ここで低くいる' },
      },
      alt: {
        en: 'Three drawings from above with firing from the top. Bullets pass through a hedge and hit the person behind it. At a vehicle, the engine end stops a bullet and the door does not. A thick wall stops every bullet and the person lying behind it is safe.',
        ja: '真上から見た三つの図。銃撃は上から来る。生け垣は弾が通り抜け、後ろの人に当たる。車両では、エンジン側は弾を止めるが、ドアは止めない。厚い壁はすべての弾を止め、後ろに伏せた人は守られている。',
      },
      caption: {
        en: 'Ask of every hiding place: would it stop a bullet? The engine is better than a door; thick concrete or earth is better than both.',
        ja: '隠れる場所を選ぶときは「弾を止めるか」を考えます。ドアよりエンジン側、それよりも厚いコンクリートや土の陰が安全です。',
      },
    },
  ],
  checks: [
    {
      key: 'm4-l2-cover',
      stem: {
        en: 'Firing starts from the left side of the street. All four places below are a few steps away. Which do you crawl to?',
        ja: '通りの左側から銃撃が始まりました。次の四つは、どれも数歩の距離にあります。どこへ這って行きますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'The tin kiosk, where nobody can see you', ja: '誰からも見えない、トタン張りの売店の陰' },
          correct: false,
          because: {
            en: 'It hides you. Bullets go through tin as if it were paper.',
            ja: '姿は隠れますが、トタンは紙のように撃ち抜かれます。',
          },
        },
        {
          id: 'b',
          text: { en: 'Behind the rear door of a parked car', ja: '駐車してある車の後部ドアの陰' },
          correct: false,
          because: {
            en: 'Doors stop very little. Only the engine end offers some protection.',
            ja: 'ドアはほとんど弾を止めません。多少なりとも守ってくれるのはエンジン側だけです。',
          },
        },
        {
          id: 'c',
          text: { en: 'The deep concrete drain beside the road', ja: '道路脇の、コンクリートの深い側溝' },
          correct: true,
          because: {
            en: 'Below ground level, with concrete and earth in the way: the best of the four.',
            ja: '地面より低く、コンクリートと土が弾を遮ります。四つの中で最も安全です。',
          },
        },
        {
          id: 'd',
          text: { en: 'The shop window, to get inside through the glass door', ja: '店の正面。ガラスの扉から中へ入る' },
          correct: false,
          because: {
            en: 'Glass stops nothing and injures when it breaks, and you would be standing up to open the door.',
            ja: 'ガラスは弾を止めず、割れれば人を傷つけます。しかも扉を開けるには立ち上がらなければなりません。',
          },
        },
      ],
    },
    {
      key: 'm4-l2-road',
      stem: {
        en: 'You are driving. Shots hit the road about 150 metres ahead. The road behind you is empty. What is your first action?',
        ja: 'あなたは運転中です。約150メートル先の路面に銃弾が当たりました。後ろの道は空いています。最初にすることはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Stop, get everybody out, and lie down behind the doors.',
            ja: '止まって全員を降ろし、ドアの陰に伏せる。',
          },
          correct: false,
          because: {
            en: 'You give up the best thing you have, a vehicle that can leave, for a cover that does not stop bullets.',
            ja: '「走って離れられる」という最大の強みを捨て、弾を止めない物の陰に入ることになります。',
          },
        },
        {
          id: 'b',
          text: { en: 'Reverse or turn, and leave the way you came.', ja: '後退するか向きを変え、来た道を戻る。' },
          correct: true,
          because: {
            en: 'The way back is open and distance protects. Report once you are out of it.',
            ja: '後ろの道は空いており、距離が身を守ります。報告は、安全な所に出てからで十分です。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Stop where you are to see who is shooting at whom.',
            ja: 'その場に止まり、誰が誰を撃っているのか確かめる。',
          },
          correct: false,
          because: {
            en: 'Knowing it does not protect you. A standing vehicle is an easy target.',
            ja: '分かっても身は守れません。止まっている車は狙いやすい的です。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Accelerate and pass before it gets worse.',
            ja: 'ひどくならないうちに、速度を上げて通り抜ける。',
          },
          correct: false,
          because: {
            en: 'You would drive into the fire when a safe way back is open.',
            ja: '安全に戻れる道があるのに、銃撃の中へ入って行くことになります。',
          },
        },
      ],
    },
  ],
}
