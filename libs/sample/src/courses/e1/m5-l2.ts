import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l2: LessonContent = {
  key: 'm5-l2',
  title: { en: 'Heavy bleeding', ja: '大出血を止める' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A torn artery can kill within minutes; an ambulance in the field may need an hour. So this skill belongs to whoever is there. It needs no doctor. It needs strength, and somebody who begins at once.',
      },
      { kind: 'heading', text: 'What counts as heavy' },
      {
        kind: 'list',
        items: [
          'Blood spurts, or flows without stopping',
          'It soaks the clothes or pools on the ground',
          'Part of an arm or a leg is missing',
          'The person bleeds and is pale, confused or faint',
          'Look where it hides: under dark clothing, at the back, in the groin and the armpits',
        ],
      },
      { kind: 'figure', figure: 'where' },
      {
        kind: 'steps',
        items: [
          '**Press.** Person lying down, cloth or gauze on the bleeding point, both hands, straight arms, your full weight. Do not lift it to look.',
          '**Arm or leg: tourniquet.** At once if you have one; somebody presses meanwhile. High and tight: as high on the limb as it will go, over clothing if need be, pockets empty. Pull the strap hard, turn the rod until the bleeding stops, lock the rod.',
          '**Neck, armpit, groin: pack.** Push cloth or gauze deep to the point that bleeds, fill the wound, press hard with both hands and hold. On the neck, press on one side only and keep the airway free.',
          '**Note the time.** Write it on the tourniquet, on tape or on the skin, and say it aloud.',
          '**Check again.** Still bleeding? Turn the rod further, or add a second tourniquet beside the first, nearer the body if there is room. Keep the person lying, covered and warm; nothing to eat or drink.',
        ],
      },
      { kind: 'figure', figure: 'tourniquet' },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'It stays on',
        text: 'A tourniquet that works hurts badly. Do not loosen or remove it, not for the pain, not “to let some blood through”. Medical staff take it off. Your part is the time you wrote down.',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'High, or just above the wound?',
        text: 'Some courses place it a hand’s width above a wound they can see clearly. Both stop bleeding. When clothing hides the wound, or there is no time, go high. Never on an elbow, a knee or the wound itself.',
      },
      {
        kind: 'paragraph',
        text: 'No tourniquet? Keep pressing, and pack a deep wound in a limb too. Belts and cords usually fail. Do not pack the chest or the belly: press on what bleeds outside, cover, and move fast. Leave in place whatever sticks in a wound, and press beside it.',
      },
      {
        kind: 'scenario',
        title: 'The workshop in Talamba',
        situation: [
          'A fan blade opens the upper arm of Yusuf, the mechanic. Blood runs through his fingers onto the floor. The red kit is in the car, twenty metres away.',
        ],
        response: [
          'Sanae Kudo lays him down and leans on the wound with a folded cloth. “Mateo, the red kit. Run.” She does not let go. Mateo puts the tourniquet on, high by the armpit, and turns until the bleeding stops. He writes 14:05.',
          'Yusuf begs them to loosen it. “It hurts because it is working,” Sanae says. “The doctor takes it off.” The time goes into the radio message.',
        ],
      },
      { kind: 'check', check: 'm5-l2-loosen' },
      { kind: 'check', check: 'm5-l2-groin' },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '動脈が切れると、数分で命を落とすことがあります。現場では、救急車が着くまで1時間かかるかもしれません。ですから、止血はその場に居合わせた人の仕事です。医師でなくてもできます。必要なのは力と、すぐに始める人です。',
      },
      { kind: 'heading', text: '大出血の見分け方' },
      {
        kind: 'list',
        items: [
          '血が噴き出す、または流れ続けて止まらない',
          '衣服がぐっしょり濡れる、地面に血だまりができる',
          '腕や脚の一部が失われている',
          '出血していて、顔色が悪い、受け答えがおかしい、気が遠くなっている',
          '隠れた出血を探す。濃い色の服の下、背中、脚の付け根、わきの下',
        ],
      },
      { kind: 'figure', figure: 'where' },
      {
        kind: 'steps',
        items: [
          '**圧迫します。** 負傷者を寝かせ、血の出ている箇所に布かガーゼを当て、両手で、腕を伸ばし、全体重をかけて押します。持ち上げて傷を見てはいけません。',
          '**腕や脚なら止血帯。** あればすぐに巻きます。その間は、別の人が圧迫します。「高く、強く」巻きます。腕や脚のできるだけ付け根に近い所に、必要なら衣服の上から巻き、ポケットの中身は出します。帯を強く引き、血が止まるまで棒を回し、棒を固定します。',
          '**首、わきの下、脚の付け根なら詰めます。** 布やガーゼを、出血している所まで奥深く押し込んで傷を満たし、両手で強く押し続けます。首は片側だけを押し、息の通り道をふさがないようにします。',
          '**時刻を記録します。** 止血帯、テープ、または皮膚に書き、声に出して周りに伝えます。',
          '**もう一度確かめます。** まだ出血していれば、棒をさらに回すか、隣に二本目を巻きます。余地があれば体に近い側です。寝かせたまま体を覆って温め、飲食はさせません。',
        ],
      },
      { kind: 'figure', figure: 'tourniquet' },
      {
        kind: 'callout',
        tone: 'warning',
        title: '巻いたら外さない',
        text: '効いている止血帯は、ひどく痛みます。痛がっても、「少し血を通わせよう」と思っても、緩めたり外したりしないでください。外すのは医療者です。あなたの役目は、書き留めた時刻を伝えることです。',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '付け根か、傷のすぐ上か',
        text: '傷がはっきり見えるときは、傷から手の幅一つ分、心臓に近い側に巻くと教える講習もあります。どちらでも血は止まります。服で傷が見えないとき、余裕がないときは、付け根に近い所に巻きます。ひじ、ひざ、傷の真上には決して巻きません。',
      },
      {
        kind: 'paragraph',
        text: '止血帯がなければ、圧迫を続けます。腕や脚の深い傷にも布を詰めます。ベルトやひもでは、たいてい止まりません。胸や腹には詰め物をしません。外へ出ている血を押さえ、覆い、急いで搬送します。傷に刺さっている物は抜かず、その脇を押さえます。',
      },
      {
        kind: 'scenario',
        title: 'タランバの整備場で',
        situation: [
          '送風機の羽根で、整備士のユスフさんが上腕を深く切りました。指の間から血が流れ、床に落ちます。赤い救急箱は、20メートル先の車の中です。',
        ],
        response: [
          '工藤早苗さんは彼を寝かせ、畳んだ布を傷に当てて体重をかけます。「マテオさん、赤い救急箱。走って」。手は離しません。マテオさんは、わきに近い高い位置に止血帯を巻き、血が止まるまで棒を回します。そして「14:05」と書きます。',
          'ユスフさんは緩めてほしいと頼みます。「痛いのは効いているからです。外すのはお医者さんです」と工藤さんは答えます。この時刻は、無線連絡でも伝えます。',
        ],
      },
      { kind: 'check', check: 'm5-l2-loosen' },
      { kind: 'check', check: 'm5-l2-groin' },
    ],
  },
  figures: [
    {
      id: 'where',
      width: 640,
      height: 372,
      svg: `<g stroke="var(--valid)" stroke-width="34" stroke-linecap="round" fill="none"><path d="M92 116L56 212M188 116L224 212M120 232L112 346M160 232L168 346"/></g>
<g stroke="var(--valid-tint)" stroke-width="29" stroke-linecap="round" fill="none"><path d="M92 116L56 212M188 116L224 212M120 232L112 346M160 232L168 346"/></g>
<rect x="130" y="62" width="20" height="28" fill="var(--surface)" stroke="var(--ink)" stroke-width="2"/>
<circle cx="140" cy="40" r="28" fill="var(--surface)" stroke="var(--ink)" stroke-width="2"/>
<rect x="94" y="92" width="92" height="136" rx="22" fill="var(--refused-tint)" stroke="var(--refused)" stroke-width="2.5"/>
<g fill="var(--warn-tint)" stroke="var(--warn)" stroke-width="2.5"><circle cx="140" cy="80" r="14"/><circle cx="94" cy="122" r="14"/><circle cx="186" cy="122" r="14"/><circle cx="121" cy="228" r="14"/><circle cx="159" cy="228" r="14"/></g>
<g text-anchor="middle" font-size="18" font-weight="700" fill="var(--ink)"><text x="67" y="189">1</text><text x="213" y="189">1</text><text x="116" y="298">1</text><text x="164" y="298">1</text><text x="140" y="86">2</text><text x="94" y="128">2</text><text x="186" y="128">2</text><text x="121" y="234">2</text><text x="159" y="234">2</text><text x="140" y="174">3</text></g>
<g stroke-width="2.5"><circle cx="300" cy="66" r="20" fill="var(--valid-tint)" stroke="var(--valid)"/><circle cx="300" cy="178" r="20" fill="var(--warn-tint)" stroke="var(--warn)"/><circle cx="300" cy="290" r="20" fill="var(--refused-tint)" stroke="var(--refused)"/></g>
<g text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)"><text x="300" y="73">1</text><text x="300" y="185">2</text><text x="300" y="297">3</text></g>
<g fill="var(--ink)" font-size="20"><g font-weight="700"><text x="334" y="58">{{limb}}</text><text x="334" y="170">{{junction}}</text><text x="334" y="282">{{trunk}}</text></g>
<text x="334" y="88">{{limb-1}}</text><text x="334" y="200">{{junction-1}}</text><text x="334" y="312">{{trunk-1}}</text></g>
<path d="M334 120H626M334 232H626" stroke="var(--line)" stroke-width="2"/>`,
      labels: {
        limb: { en: 'Arm or leg', ja: '腕・脚' },
        'limb-1': { en: 'Tourniquet, high and tight', ja: '止血帯を付け根近くに強く' },
        junction: { en: 'Neck, armpit, groin', ja: '首・わきの下・脚の付け根' },
        'junction-1': { en: 'Pack deep, press hard', ja: '奥まで詰めて強く押す' },
        trunk: { en: 'Chest, belly', ja: '胸・腹' },
        'trunk-1': { en: 'Never pack. Evacuate fast', ja: '詰めない。急いで搬送' },
      },
      alt: {
        en: 'A body with three kinds of area. 1 Arms and legs: tourniquet, high and tight. 2 Neck, armpits and groin: pack deep and press hard. 3 Chest and belly: never pack, evacuate fast.',
        ja: '人体を三つの部分に分けた図。1 腕と脚：止血帯を付け根近くに強く巻く。2 首、わきの下、脚の付け根：奥まで詰めて強く押す。3 胸と腹：詰めずに、急いで搬送する。',
      },
      caption: {
        en: 'Where it bleeds decides what you do. Direct pressure comes first everywhere, except on an eye, on a dented skull and over an object in the wound.',
        ja: '出血している場所によって、手当が決まります。どこであっても、まず直接圧迫です。ただし、目、へこんだ頭の骨、傷に刺さった物の上は押しません。',
      },
    },
    {
      id: 'tourniquet',
      width: 640,
      height: 300,
      svg: `<path d="M2 96H90C210 98 290 108 344 122C420 116 480 130 544 140L578 112Q596 104 600 122L596 196Q594 204 584 203L544 196C470 206 410 204 344 196C280 212 200 224 90 226H2z" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"/>
<circle cx="344" cy="159" r="30" fill="none" stroke="var(--muted)" stroke-width="2.5" stroke-dasharray="6 5"/>
<path d="M322 181L366 137" stroke="var(--muted)" stroke-width="2.5"/>
<path d="M344 189V232" stroke="var(--muted)" stroke-width="2"/>
<path d="M196 142l10 8 12-8 2 14 12 4-10 9 2 13-13-5-11 7-1-14-12-6 10-8z" fill="var(--refused)"/>
<rect x="76" y="90" width="34" height="142" rx="4" fill="var(--saffron)" stroke="var(--ink)" stroke-width="2"/>
<rect x="44" y="152" width="98" height="13" rx="6" fill="var(--ink)"/>
<path d="M62 142a31 31 0 0 1 62 0" fill="none" stroke="var(--ink)" stroke-width="3"/>
<path d="M117 137h15l-8 14z" fill="var(--ink)"/>
<rect x="44" y="240" width="98" height="36" rx="4" fill="var(--surface)" stroke="var(--ink)" stroke-width="2"/>
<path d="M93 226V240" stroke="var(--ink)" stroke-width="2"/>
<path d="M92 46V86M182 84L138 146" stroke="var(--ink)" stroke-width="2"/>
<g fill="var(--ink)" font-size="20"><text x="16" y="36">{{high}}</text><text x="186" y="82">{{tight}}</text><text x="158" y="286">{{time}}</text><text x="344" y="252" text-anchor="middle" font-size="18" fill="var(--muted)">{{joint}}</text><text x="93" y="265" text-anchor="middle" font-weight="700">{{written}}</text><text x="242" y="168" font-size="18">{{wound}}</text></g>`,
      labels: {
        high: { en: '1 High: close to the top of the limb', ja: '1 高く：腕や脚の付け根の近く' },
        tight: { en: '2 Tight: turn until bleeding stops', ja: '2 強く：血が止まるまで棒を回す' },
        time: { en: '3 Time: write it, say it, leave it on', ja: '3 時刻：書く、伝える、外さない' },
        joint: { en: 'not on a joint', ja: '関節には巻かない' },
        written: { en: 'T 14:05', ja: 'T 14:05' },
        wound: { en: 'Wound', ja: '傷' },
      },
      alt: {
        en: 'A leg with a wound above the knee. A tourniquet sits near the hip, its rod being turned. A tag under it reads T 14:05. The knee is crossed out: not on a joint.',
        ja: 'ひざの上に傷がある脚の図。止血帯が付け根近くに巻かれ、棒を回している。下の札に「T 14:05」と書かれている。ひざには、関節には巻かないという印がある。',
      },
      caption: {
        en: 'High, tight, time. The T and the hour tell every later helper what was done and when.',
        ja: '高く、強く、時刻を記録。「T」と時刻を見れば、後から来た人にも、いつ止血帯を巻いたかが伝わります。',
      },
    },
  ],
  checks: [
    {
      key: 'm5-l2-loosen',
      stem: {
        en: 'The tourniquet has been on the thigh for forty minutes and the bleeding has stopped. The man is in great pain. The ambulance is still an hour away. What do you do?',
        ja: '太ももに止血帯を巻いて40分、出血は止まっています。男性はひどく痛がっています。救急車が着くまで、まだ1時間かかります。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Loosen it for a minute so that blood reaches the leg.',
            ja: '脚に血を通わせるため、1分間緩める。',
          },
          correct: false,
          because: {
            en: 'The bleeding starts again, and each time it costs blood he cannot replace.',
            ja: '再び出血します。そのたびに、取り戻せない血を失います。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Leave it on, explain the pain, keep him warm, check for new bleeding, and report the time.',
            ja: '巻いたままにし、痛む理由を説明し、体を温め、再び出血していないか確かめ、時刻を報告する。',
          },
          correct: true,
          because: {
            en: 'Saving the life comes first. Medical staff decide about removal, with the time you give them.',
            ja: '命を守ることが先です。外すかどうかは、あなたが伝えた時刻をもとに医療者が判断します。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Replace it with a pressure bandage, because the bleeding has stopped.',
            ja: '血が止まったので、圧迫包帯に替える。',
          },
          correct: false,
          because: {
            en: 'It has stopped because of the tourniquet. Changing it is a decision for medical staff.',
            ja: '止まっているのは止血帯のおかげです。替えるかどうかは、医療者が決めます。',
          },
        },
      ],
    },
    {
      key: 'm5-l2-groin',
      stem: {
        en: 'Blood wells up from a deep wound in the fold of the groin. You have a tourniquet and a roll of gauze. What stops it best?',
        ja: '脚の付け根のくぼみに深い傷があり、血があふれています。手元には止血帯とガーゼ一巻きがあります。最も効果的なのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'The tourniquet on the thigh, below the wound', ja: '傷より下の太ももに止血帯を巻く' },
          correct: false,
          because: {
            en: 'Blood comes from above. Below the wound the tourniquet stops nothing.',
            ja: '血は体の中心側から来ます。傷より先に巻いても止まりません。',
          },
        },
        {
          id: 'b',
          text: { en: 'Gauze laid on top, fastened with tape', ja: 'ガーゼを上に載せ、テープで留める' },
          correct: false,
          because: {
            en: 'It hides the bleeding and presses on nothing. The pressure must reach the vessel.',
            ja: '出血が見えなくなるだけで、圧迫になりません。圧力が血管まで届く必要があります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Gauze pushed deep into the wound, then firm pressure with both hands',
            ja: 'ガーゼを傷の奥まで詰め、両手で強く押し続ける',
          },
          correct: true,
          because: {
            en: 'There is no room for a tourniquet here. Packing brings the pressure to the place that bleeds.',
            ja: 'ここには止血帯を巻く余地がありません。詰めることで、出血している所まで圧力が届きます。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'A belt round the waist, pulled as tight as possible',
            ja: '腰にベルトを巻き、できるだけ強く締める',
          },
          correct: false,
          because: {
            en: 'A belt does not compress the deep vessels and makes breathing harder.',
            ja: '深い血管は圧迫できず、呼吸が苦しくなるだけです。',
          },
        },
      ],
    },
  ],
}
