import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l3: LessonContent = {
  key: 'm5-l3',
  title: { en: 'Breathing', ja: '呼吸を守る' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'When heavy bleeding is under control there is one question: is this person breathing normally? An unconscious person on the back can be suffocated by the tongue alone. Opening the airway takes three seconds and no equipment.',
      },
      { kind: 'figure', figure: 'breathing-flow' },
      {
        kind: 'steps',
        items: [
          '**Speak and touch.** “Can you hear me?” Tap both shoulders. If they answer, let them take the position in which they breathe best, often sitting.',
          '**Open the airway.** One hand on the forehead, two fingers under the chin, tilt the head back and lift the chin. Take out only what you can see.',
          '**Look, listen, feel**, ten seconds at most. Slow gasps or snorts are not normal breathing.',
          '**Breathing normally: recovery position.** On the side, head tilted back, mouth pointing down. Check the breathing again and again.',
          '**Not breathing normally: compressions.** Heel of the hand in the middle of the chest, about 5 cm deep, 100 to 120 a minute, full release. With training, two breaths after every thirty. Send for a defibrillator; change over every two minutes.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Neck injury, and children',
        text: 'After a fall or a crash, move the head as little as you can; a trained person lifts the jaw instead of tilting. If the airway does not open, tilt: breathing comes before the neck. Children stop breathing mostly for want of air, so give breaths as well if you have learned how. Compressions alone are better than nothing.',
      },
      { kind: 'heading', text: 'A wound in the chest' },
      {
        kind: 'list',
        items: [
          'Let the person sit or lie as they breathe most easily, and do not leave them alone.',
          'Press on bleeding at the edge, but do not seal the hole airtight. Chest seals are for those trained to use them.',
          'If breathing gets worse after you covered it, uncover it.',
          'Say “chest wound” first in your message. This person is moved first.',
        ],
      },
      { kind: 'check', check: 'm5-l3-sealed' },
      { kind: 'heading', text: 'Choking' },
      {
        kind: 'paragraph',
        text: 'If they can cough, let them cough. If they cannot cough, speak or breathe: five firm blows between the shoulder blades, then five abdominal thrusts, and again. For infants and in late pregnancy, thrusts go on the chest. If they become unconscious, call for help and begin compressions.',
      },
      {
        kind: 'scenario',
        title: 'Outside Kasuru',
        situation: [
          'A car has hit a tree. The driver hangs in his belt, unconscious, chin on his chest, making a snoring sound. A bystander says, “Don’t touch him, think of his neck.”',
        ],
        response: [
          'Yui Seki switches off the engine, finds no fire, no fuel and no heavy bleeding. From the back seat she takes his head in both hands and gently brings it upright. The snoring stops; air moves.',
          'She stays exactly so and watches his chest. Had breathing stopped, they would have laid him flat on the road and begun compressions. The neck matters, but only to a person who breathes.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'When you may stop',
        text: 'When trained help takes over, when the person breathes normally, when the place becomes dangerous, or when you have no strength left. After severe injury and far from a hospital, compressions seldom succeed. Stopping then is not a failure.',
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '大出血が抑えられたら、確かめることは一つです。普段どおりの呼吸をしているか。意識のない人があおむけでいると、舌だけで窒息することがあります。気道を開くのに必要なのは3秒だけで、道具は要りません。',
      },
      { kind: 'figure', figure: 'breathing-flow' },
      {
        kind: 'steps',
        items: [
          '**声をかけ、肩をたたきます。** 「聞こえますか」と言いながら両肩をたたきます。答えがあれば、最も息をしやすい姿勢にします。座った姿勢が楽なことが多いものです。',
          '**気道を開きます。** 片手を額に当て、もう一方の手の指2本をあご先に当てて、頭を後ろへ傾け、あごを持ち上げます。口の中は、見える物だけを取り除きます。',
          '**見て、聞いて、感じます。** 長くても10秒です。ゆっくりあえぐ、いびきのような音を立てるといった様子は、普段どおりの呼吸ではありません。',
          '**普段どおりの呼吸があれば、回復体位にします。** 横向きにして頭を後ろへ傾け、口を下に向けます。呼吸を繰り返し確かめます。',
          '**普段どおりの呼吸がなければ、胸骨圧迫をします。** 胸の真ん中に手のひらの付け根を当て、約5センチの深さ、1分間に100〜120回で押し、毎回しっかり戻します。訓練を受けていれば、30回ごとに人工呼吸を2回行います。AEDを頼み、2分ごとに交代します。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '首のけがと、子ども',
        text: '転落や衝突の後は、できるだけ頭を動かしません。訓練を受けた人は、頭を傾けずに下あごを持ち上げます。それで気道が開かなければ、傾けてください。首よりも呼吸が先です。子どもの呼吸が止まる原因は、たいてい酸素の不足です。習った人は人工呼吸も行います。胸骨圧迫だけでも、何もしないよりずっとよいのです。',
      },
      { kind: 'heading', text: '胸の傷' },
      {
        kind: 'list',
        items: [
          '座る、横になるなど、本人が最も楽に息をできる姿勢にし、一人にしません。',
          '傷の縁からの出血は押さえますが、穴を密閉しません。胸部用の密閉材は、訓練を受けた人だけが使います。',
          '覆った後で呼吸が苦しくなったら、覆いを外します。',
          '連絡では、最初に「胸の傷」と伝えます。最優先で搬送する人です。',
        ],
      },
      { kind: 'check', check: 'm5-l3-sealed' },
      { kind: 'heading', text: '喉に物が詰まったとき' },
      {
        kind: 'paragraph',
        text: 'せきができるなら、せきを続けさせます。せきも声も呼吸もできないときは、肩甲骨の間を5回強くたたき、次に腹部を5回突き上げます。これを繰り返します。乳児と妊娠後期の人には、腹部ではなく胸を圧迫します。意識がなくなったら、助けを呼び、胸骨圧迫を始めます。',
      },
      {
        kind: 'scenario',
        title: 'カスル郡の町外れで',
        situation: [
          '車が木に衝突しました。運転手は意識がなく、シートベルトにもたれ、あごが胸に付いて、いびきのような音を立てています。居合わせた人が「首が心配だから触ってはいけない」と言います。',
        ],
        response: [
          '関結衣さんはエンジンを切り、火も燃料漏れも大出血もないことを確かめます。後部座席から両手で頭を支え、静かに真っすぐ起こします。いびきのような音が止まり、空気が通い始めます。',
          '関さんはその姿勢のまま、胸の動きを見守ります。もし呼吸が止まっていたら、路上に平らに寝かせ、胸骨圧迫を始めたでしょう。首は大切ですが、それも呼吸があってこそです。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'やめてよいとき',
        text: '訓練を受けた人に引き継いだとき、普段どおりの呼吸が戻ったとき、その場が危険になったとき、力が尽きたときです。重いけがの後、病院から遠い場所では、胸骨圧迫で助かることはまれです。そこでやめても、あなたの失敗ではありません。',
      },
    ],
  },
  figures: [
    {
      id: 'breathing-flow',
      width: 640,
      height: 348,
      svg: `<g fill="none" stroke="var(--ink)" stroke-width="3"><path d="M175 62V90M175 150V178M175 238V270M330 36H388M330 214H388"/></g>
<path d="M166 88h18l-9 14zM166 176h18l-9 14zM166 268h18l-9 14zM386 27v18l14-9zM386 205v18l14-9z" fill="var(--ink)"/>
<g stroke-width="2.5"><rect x="20" y="10" width="310" height="52" rx="4" fill="var(--neutral-tint)" stroke="var(--control)"/>
<rect x="20" y="102" width="310" height="48" rx="4" fill="var(--primary-tint)" stroke="var(--primary)"/>
<rect x="20" y="190" width="310" height="48" rx="4" fill="var(--neutral-tint)" stroke="var(--control)"/>
<rect x="20" y="282" width="310" height="56" rx="4" fill="var(--refused-tint)" stroke="var(--refused)"/>
<rect x="400" y="10" width="226" height="52" rx="4" fill="var(--valid-tint)" stroke="var(--valid)"/>
<rect x="400" y="188" width="226" height="52" rx="4" fill="var(--valid-tint)" stroke="var(--valid)"/></g>
<g fill="var(--ink)" font-size="20"><g text-anchor="middle"><text x="175" y="43">{{answers}}</text><text x="175" y="133" font-weight="700">{{open}}</text><text x="175" y="221">{{normal}}</text><text x="175" y="317" font-weight="700">{{compress}}</text><text x="513" y="43">{{position}}</text><text x="513" y="221">{{recovery}}</text><text x="359" y="26">{{yes}}</text><text x="359" y="204">{{yes}}</text></g>
<text x="194" y="86">{{no}}</text><text x="194" y="265">{{no}}</text><text x="400" y="268" font-size="18">{{again}}</text><text x="346" y="317" font-size="18">{{aed}}</text></g>`,
      labels: {
        answers: { en: 'Do they answer you?', ja: '呼びかけに答えるか' },
        open: { en: 'Open the airway', ja: '気道を開く' },
        normal: { en: 'Normal breathing? (10 s)', ja: '普段どおりの呼吸か（10秒）' },
        compress: { en: 'Chest compressions', ja: '胸骨圧迫' },
        position: { en: 'Sit as they wish', ja: '楽な姿勢にする' },
        recovery: { en: 'Recovery position', ja: '回復体位にする' },
        again: { en: 'check again and again', ja: '繰り返し確かめる' },
        aed: { en: 'and send for an AED', ja: '同時にAEDを頼む' },
        yes: { en: 'Yes', ja: 'はい' },
        no: { en: 'No', ja: 'いいえ' },
      },
      alt: {
        en: 'Do they answer you? Yes: let them sit as they wish. No: open the airway, then check for normal breathing for up to ten seconds. Yes: recovery position, check again and again. No: chest compressions, and send for an AED.',
        ja: '呼びかけに答えるか。「はい」なら楽な姿勢にする。「いいえ」なら気道を開き、普段どおりの呼吸かを最長10秒で確かめる。「はい」なら回復体位にして繰り返し確かめる。「いいえ」なら胸骨圧迫をし、同時にAEDを頼む。',
      },
      caption: {
        en: 'Two questions, four actions. Heavy bleeding has been dealt with before you begin here.',
        ja: '二つの問いと四つの行動。大出血への対応を済ませてから始めます。',
      },
    },
  ],
  checks: [
    {
      key: 'm5-l3-sealed',
      stem: {
        en: 'A woman has a small wound in the chest. She is awake. Somebody has stuck a sheet of plastic over it on all four sides. Within minutes she fights for air. What do you do first?',
        ja: '女性の胸に小さな傷があります。意識はあります。誰かが傷にビニールを当て、四辺をすべて貼り付けました。数分のうちに、女性はひどく息苦しくなりました。まず何をしますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Add a second layer, so that it is truly airtight.', ja: '二枚目を重ね、完全に密閉する。' },
          correct: false,
          because: {
            en: 'Air is being trapped in the chest and presses on the lung. More sealing makes it worse.',
            ja: '胸の中に空気がたまり、肺を圧迫しています。さらに密閉すれば悪化します。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Take the plastic off, let her sit as she breathes best, and report it.',
            ja: 'ビニールを外し、最も息をしやすい姿勢で座らせ、報告する。',
          },
          correct: true,
          because: {
            en: 'Breathing got worse after covering, so uncover. Let the trapped air out, stay with her, and have her moved first.',
            ja: '覆った後で悪化したのですから、外します。たまった空気を逃がし、そばを離れず、最優先で搬送してもらいます。',
          },
        },
        {
          id: 'c',
          text: { en: 'Lay her flat on her back and raise her legs.', ja: 'あおむけに寝かせ、脚を上げる。' },
          correct: false,
          because: {
            en: 'Lying flat makes breathing harder for her.',
            ja: 'あおむけでは、いっそう息が苦しくなります。',
          },
        },
        {
          id: 'd',
          text: { en: 'Begin chest compressions.', ja: '胸骨圧迫を始める。' },
          correct: false,
          because: {
            en: 'She is awake and breathing, though with difficulty. Compressions are for those who do neither.',
            ja: '苦しくても、意識があり、呼吸もしています。胸骨圧迫は、反応も普段どおりの呼吸もない人に行うものです。',
          },
        },
      ],
    },
  ],
}
