import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l1: LessonContent = {
  key: 'm4-l1',
  title: { en: 'Robbery', ja: '強盗' },
  minutes: 11,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Most robberies are about property and are over in a minute or two. The person with the weapon is nervous and in a hurry. People are hurt when they resist, argue or move suddenly. You have one aim: make it short, and walk away from it.',
      },
      { kind: 'heading', text: 'The first three actions' },
      {
        kind: 'steps',
        items: [
          '**Stop, and show your hands.** Open palms, chest height, nothing quick.',
          '**Agree, and announce each movement.** “The wallet is in my left pocket. I will take it out now.” Then do it slowly, with one hand.',
          '**Give, and let them leave.** Hand over what is asked for. Do not bargain, do not block the way, do not follow.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Look down or past them rather than into the face: a staring witness is a danger to them, and so to you. One or two things are enough to remember, such as a voice, shoes, the direction they took.',
      },
      { kind: 'heading', text: 'In a vehicle' },
      {
        kind: 'paragraph',
        text: 'A carjacker wants the vehicle, so let it go. Hands stay on the wheel until you are told what to do. Say that you will open your belt, open it slowly, get out, leave the key and step well away. If somebody is in the back, say so at once: “My colleague is in the back. She is getting out.”',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'If they want you, not your things',
        text: 'When they try to take you somewhere else, the situation has changed and no single rule fits. Under a weapon, doing what you are told is usually still the safer choice. Never reach for a weapon or begin a fight. Lesson 4 covers what comes next.',
      },
      {
        kind: 'scenario',
        title: 'A side street in Port Maren',
        situation: [
          'At 18:40 Daniel Arok and Aya Morita are walking back to their guest house. Two young men step out of a doorway. One shows a pistol in his belt. “Phones. Bag.” Aya’s bag holds a laptop with three months of survey data.',
        ],
        response: [
          'Daniel opens his hands. “You can have them. She is taking the bag off her shoulder now.” Aya puts the bag on the ground and steps back. Neither of them mentions the laptop.',
          'When the men run, the two do not follow. They walk to a lit pharmacy, borrow a telephone and call the duty phone: where they are, nobody hurt, two phones and one laptop taken.',
          'The laptop was encrypted and copied to the office on Friday. That was the moment when the data was protected, not the street.',
        ],
      },
      { kind: 'check', check: 'm4-l1-back-seat' },
      { kind: 'heading', text: 'The first hour afterwards' },
      {
        kind: 'list',
        items: [
          'Go to a place with light, people and a door that locks.',
          'Look at each other for injuries. Shock hides pain.',
          'Call the duty phone. Ask for phones, cards and keys to be blocked at once.',
          'Write down what you remember, each on your own, before you compare. Decide with the security officer how the police are informed.',
          'Shaking, laughing and poor sleep are common and usually pass. Talk to somebody you trust. If they do not ease, ask for help.',
        ],
      },
      { kind: 'heading', text: 'Prepare a loss you can bear' },
      {
        kind: 'checklist',
        title: 'Before you go out',
        items: [
          'A small, believable amount of money in one pocket; the rest elsewhere',
          'Second bank card and spare keys locked away; a copy of the passport instead of the passport, where the law allows it',
          'The duty phone number in your head: your telephone may be gone',
          'Cash for salaries moved by different people, at different times, known to very few',
          'One sentence agreed in the team: nobody resists for equipment, and nobody is blamed for giving it up',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '強盗の狙いは、たいてい金品です。多くは一、二分で終わります。武器を持った側も緊張し、焦っています。人がけがをするのは、抵抗したとき、言い争ったとき、急に動いたときです。目指すことは一つだけです。早く終わらせ、無事にその場を離れることです。',
      },
      { kind: 'heading', text: '最初の三つの行動' },
      {
        kind: 'steps',
        items: [
          '**止まって、両手を見せます。** 手のひらを開き、胸の高さに保ちます。素早い動きは避けます。',
          '**従うと伝え、動く前に声に出します。** 「財布は左のポケットです。今から出します」と言ってから、片手でゆっくり出します。',
          '**渡して、立ち去らせます。** 求められた物を渡します。交渉せず、逃げ道をふさがず、後を追いません。',
        ],
      },
      {
        kind: 'paragraph',
        text: '相手の顔を見つめず、目を伏せるか、視線を外します。じっと見る目撃者は相手にとって脅威であり、それはあなた自身の危険になります。声、靴、逃げた方向など、一つか二つ覚えていれば十分です。',
      },
      { kind: 'heading', text: '車の中で襲われたら' },
      {
        kind: 'paragraph',
        text: '車を奪う相手が欲しいのは車ですから、手放します。指示があるまで、両手はハンドルに置いたままにします。「ベルトを外します」と声に出してからゆっくり外し、鍵を残して降り、十分に離れます。後ろに人がいれば、すぐに伝えます。「後ろに同僚がいます。今、降ります」',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '狙いが物ではなく、あなた自身だったら',
        text: '別の場所へ連れて行こうとする場合、事態は変わっています。どの場合にも当てはまる決まりはありません。武器を向けられている間は、やはり従うほうが安全なことが多いといえます。武器に手を伸ばしたり、自分から争いを始めたりしないでください。その先は第4単元で扱います。',
      },
      {
        kind: 'scenario',
        title: 'ポート・マレンの脇道で',
        situation: [
          '18時40分、ダニエル・アロクさんと森田彩さんは、宿舎へ歩いて帰る途中です。戸口から若い男が二人出てきて、一人がベルトに差した拳銃を見せます。「携帯とかばんを出せ」。森田さんのかばんには、三か月分の調査データが入ったパソコンがあります。',
        ],
        response: [
          'アロクさんは両手を開きます。「渡します。今、彼女が肩からかばんを下ろします」。森田さんはかばんを地面に置き、後ろへ下がります。二人ともパソコンのことは口にしません。',
          '男たちが走り去っても、二人は追いません。明かりのついた薬局まで歩き、電話を借りて当直電話にかけます。伝えるのは、今いる場所、けが人はいないこと、携帯電話2台とパソコン1台を奪われたことです。',
          'パソコンは暗号化してあり、金曜日に事務所へ写しを取ってありました。データを守ったのは路上での行動ではなく、この金曜日の作業です。',
        ],
      },
      { kind: 'check', check: 'm4-l1-back-seat' },
      { kind: 'heading', text: 'その後の1時間' },
      {
        kind: 'list',
        items: [
          '明るく、人がいて、鍵のかかる場所へ移ります。',
          '互いにけががないか確かめます。動揺しているときは、痛みに気づきにくいものです。',
          '当直電話にかけ、携帯電話、カード、鍵をすぐに使えなくするよう頼みます。',
          '覚えていることを、話し合う前にそれぞれ書き留めます。警察への届け方は、安全担当官と一緒に決めます。',
          '体が震える、笑いが出る、眠れないといった反応はよくあることで、たいていは収まります。信頼できる人に話してください。和らがないときは、助けを求めましょう。',
        ],
      },
      { kind: 'heading', text: '失っても困らないように備える' },
      {
        kind: 'checklist',
        title: '外出する前に',
        items: [
          '不自然でない程度の少額を一つのポケットに入れ、残りは別の場所に分ける',
          '予備のカードと合い鍵は、鍵のかかる場所に置く。法令が認める国では、旅券は原本ではなく写しを持ち歩く',
          '当直電話の番号を暗記する（携帯電話は奪われるかもしれない）',
          '給与用の現金は、運ぶ人と時刻を毎回変え、知る人をごく少数に絞る',
          'チームで一言、申し合わせておく。「物のために抵抗しない。渡した人を責めない」',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l1-back-seat',
      stem: {
        en: 'At a junction a man with a pistol orders you out of the car. Your colleague is asleep on the back seat. What do you do?',
        ja: '交差点で、拳銃を持った男が、あなたに車を降りるよう命じます。後部座席では同僚が眠っています。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Get out at once and wake her when he has calmed down.',
            ja: 'すぐに降り、男が落ち着いてから同僚を起こす。',
          },
          correct: false,
          because: {
            en: 'He will drive off within seconds, with her inside. A robbery becomes an abduction that nobody intended.',
            ja: '男は数秒で走り去り、同僚は車内に残されます。誰も意図しない誘拐になってしまいます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Say calmly and at once that she is in the back and getting out, then leave the key and step away.',
            ja: '後ろに同僚がいて今降りることを、落ち着いてすぐに伝え、鍵を残して離れる。',
          },
          correct: true,
          because: {
            en: 'He wants the car, not a passenger. You give him a reason to wait three seconds, and nothing to fear.',
            ja: '男が欲しいのは車で、乗客ではありません。相手を刺激せずに、三秒だけ待ってもらう理由を示せます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Get out with the key in your hand, so that he cannot leave.',
            ja: '走り去れないように、鍵を持って降りる。',
          },
          correct: false,
          because: {
            en: 'It makes the robbery longer, and turns the weapon towards you.',
            ja: '強盗を長引かせ、武器が自分に向けられることになります。',
          },
        },
        {
          id: 'd',
          text: { en: 'Accelerate: he is on foot.', ja: '相手は徒歩なので、急発進する。' },
          correct: false,
          because: {
            en: 'At this distance he can hardly miss, and two people are in the car.',
            ja: 'この距離では、撃たれればまず当たります。車には二人乗っています。',
          },
        },
      ],
    },
  ],
}
