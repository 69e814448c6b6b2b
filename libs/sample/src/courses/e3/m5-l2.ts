import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l2: LessonContent = {
  key: 'm5-l2',
  title: { en: 'Stress, sleep, alcohol', ja: 'ストレス、睡眠、飲酒' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A mission strains people less by its great days than by its small ones: the heat, the generator, the same six faces at breakfast, the news from home that arrives at night. You cannot choose the strain. You can choose what you do with it while it is still small.',
      },
      { kind: 'heading', text: 'Know your own signs' },
      {
        kind: 'table',
        caption: 'Three stages, and what belongs to each',
        head: ['Stage', 'What you or others notice', 'What to do'],
        rows: [
          [
            'Stretched',
            'Tired, short-tempered, working late, still laughing',
            'Sleep, exercise, a day off that is kept',
          ],
          [
            'Strained',
            'Poor sleep for two weeks, mistakes, drinking to fall asleep, avoiding people, cynical about those we serve',
            'Tell somebody; change one thing in the work; see the staff counsellor',
          ],
          [
            'Ill or in danger',
            'Cannot work or stop working, panic, numbness, thoughts of death',
            'Doctor or counsellor today. Nobody stays alone',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Write down before departure: “When I am strained, I …” Ask somebody who knows you to complete the sentence. They usually know it better. Give it to one colleague whom you trust, and take theirs.',
      },
      { kind: 'heading', text: 'Sleep is equipment' },
      {
        kind: 'paragraph',
        text: 'After about seventeen hours awake, most people react as badly as somebody who has drunk alcohol, and, like a drunk person, they do not notice it. Fatigue is a matter of safety, not of character.',
      },
      {
        kind: 'list',
        items: [
          'A driver who slept less than six hours does not drive a long road. A tired driver says so, and nobody discusses it.',
          'Fixed hours, a dark room, earplugs against the generator, the screen off before bed.',
          'Night duty: a short sleep beforehand, somebody who takes over, no decision at four in the morning that can wait until six.',
          'Borrowed sleeping tablets are for nobody. If you cannot sleep for two weeks, that is a reason for the doctor.',
        ],
      },
      { kind: 'check', check: 'm5-l2-driver' },
      { kind: 'heading', text: 'Alcohol' },
      { kind: 'figure', figure: 'morning-after' },
      {
        kind: 'paragraph',
        text: 'As a cautious rule of thumb, the body breaks down about five grams of pure alcohol an hour, some people’s less. Half a litre of beer contains some twenty grams: four hours. Coffee, a shower and sleep do not speed it up. Five beers, the last at midnight, are still in the blood at the wheel at seven.',
      },
      {
        kind: 'list',
        items: [
          'Rules differ by mission: a limit, certain hours, or none at all. The mission’s own rule decides, and that of your employer if it is stricter. For drivers, assume zero.',
          'In some places a bottle on the table offends the neighbours or breaks the law. Find out first.',
          'Never press anybody to drink, least of all somebody younger, or somebody from here.',
          'A colleague who drinks alone needs a question, not a joke: “I have noticed that you … How are you?”',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'A question that saves lives',
        text: 'If you fear that a colleague may take their life, ask directly: “Are you thinking of killing yourself?” Asking does not put the idea there. If the answer is yes or unclear: stay with them, call the doctor or the duty phone together, and move weapons, keys and medicines out of reach as far as you can do so safely. Do not promise secrecy.',
      },
      { kind: 'heading', text: 'Contact with home' },
      {
        kind: 'paragraph',
        text: 'Agree before departure how often you will call, what silence means (“no network” is the usual reason) and what you do not want to be told by message at night. A family that knows the day of the next call worries less than one that hopes for a call every evening.',
      },
      {
        kind: 'scenario',
        title: 'Eleven weeks without a Sunday',
        situation: [
          'Ren Ishida runs the voter registers in Talamba. For eleven weeks he has taken no day off. He sends mails at three, snaps at the interpreter Samira Dole, and for the first time confuses two districts. “After the election I will sleep for a month.”',
        ],
        response: [
          'Samira, who has known him for a year, speaks first, because he once gave her his sentence: “You told me: when I am strained, I stop eating lunch and correct other people’s commas. You have been doing both since March.”',
          'He laughs, then sits down. With his supervisor they take three things off his list, name a deputy for Sundays and fix leave of six days before, not after, the election. In the week after his return he finds the third mistake, which nobody had seen.',
        ],
      },
      {
        kind: 'checklist',
        title: 'My plan for the first three months',
        items: [
          'My sentence, and the colleague who has it',
          'The weekly hours in which I do not work; the dates of my leave',
          'A way to move my body that works behind a wall',
          'The counsellor’s number, and one person at home who may ask me anything',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'ミッションで人をすり減らすのは、大きな出来事の日よりも、むしろ小さな毎日です。暑さ、発電機の音、朝食で顔を合わせるいつもの6人、夜に届く故郷の知らせ。負荷は選べません。しかし、まだ小さいうちにどう対処するかは選べます。',
      },
      { kind: 'heading', text: '自分の兆候を知る' },
      {
        kind: 'table',
        caption: '三つの段階と、それぞれですること',
        head: ['段階', '自分や周りが気づくこと', 'すること'],
        rows: [
          ['張りつめている', '疲れ、短気、残業。まだ笑える', '睡眠、運動、必ず取る休日'],
          [
            '無理がきている',
            '2週間続く不眠、ミス、寝るための酒、人を避ける、支援する相手に冷笑的になる',
            '誰かに話す。仕事を一つ変える。職員相談員に会う',
          ],
          [
            '病気、または危険',
            '働けない、あるいは仕事をやめられない。パニック、無感覚、死についての考え',
            'その日のうちに医師か相談員へ。誰も一人にしない',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '出発前に書いておきます。「無理がきているとき、私は……」。続きは、あなたをよく知る人に埋めてもらいましょう。たいてい本人よりよく知っています。それを信頼できる同僚一人に渡し、相手のものも預かります。',
      },
      { kind: 'heading', text: '睡眠は装備である' },
      {
        kind: 'paragraph',
        text: '17時間ほど起き続けると、多くの人の反応は酒を飲んだ人と同じくらい鈍くなります。そして酔った人と同じように、本人は気づきません。疲労は根性ではなく、安全の問題です。',
      },
      {
        kind: 'list',
        items: [
          '睡眠が6時間に満たない運転手は、長い道を運転しません。疲れた運転手はそう言い、誰もそれに異を唱えません。',
          '決まった時刻に寝起きし、部屋を暗くし、発電機の音には耳栓を使い、寝る前に画面を消します。',
          '夜勤の前には短い仮眠を取り、交代する人を決めておきます。午前6時まで待てる判断を、4時に下しません。',
          '人の睡眠薬は、誰も飲んではいけません。2週間眠れなければ、受診する理由になります。',
        ],
      },
      { kind: 'check', check: 'm5-l2-driver' },
      { kind: 'heading', text: '飲酒' },
      { kind: 'figure', figure: 'morning-after' },
      {
        kind: 'paragraph',
        text: '控えめに見た目安では、体が分解できる純アルコールは1時間に約5グラムで、もっと少ない人もいます。ビール500ミリリットルに含まれるのは約20グラム、つまり4時間分です。コーヒーでも、シャワーでも、眠っても、早まりません。ビール5本を飲み、最後の1本が午前0時なら、朝7時の運転席でもまだ血液に残っています。',
      },
      {
        kind: 'list',
        items: [
          '規則はミッションによって異なります。量の上限、時間帯、全面禁止。決めるのはミッションの規則であり、派遣元のほうが厳しければそちらです。運転する人は、ゼロと考えてください。',
          '机の上の酒瓶が、近所の人の気分を害し、あるいは法に触れる土地もあります。先に確かめます。',
          '誰にも酒を強いません。年下の人や現地の人には、なおさらです。',
          '一人で飲んでいる同僚に必要なのは、冗談ではなく問いかけです。「最近……に気づいたのですが、調子はどうですか」',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '命を救う問いかけ',
        text: '同僚が自ら命を絶つのではないかと心配なときは、率直に尋ねます。「死にたいと考えていますか」。尋ねたせいでその考えが生まれることはありません。「はい」と答えたとき、または答えがはっきりしないときは、そばを離れず、一緒に医師か当直電話に連絡します。安全にできる範囲で、武器、鍵、薬を手の届かないところへ移します。秘密にするとは約束しないでください。',
      },
      { kind: 'heading', text: '故郷との連絡' },
      {
        kind: 'paragraph',
        text: '出発前に決めておきます。どのくらいの間隔で電話するか。連絡がないのは何を意味するか（たいていは「電波がない」だけです）。夜中のメッセージで知らされたくないことは何か。次に電話が来る日を知っている家族は、毎晩電話を待つ家族ほど心配せずに済みます。',
      },
      {
        kind: 'scenario',
        title: '11週間、休日なし',
        situation: [
          '石田蓮さんは、タランバで有権者名簿を担当しています。11週間、一日も休んでいません。午前3時にメールを送り、通訳のサミラ・ドレさんに声を荒らげ、初めて二つの郡を取り違えました。「選挙が終わったら、1か月寝ますよ」',
        ],
        response: [
          '1年来の付き合いであるドレさんが、先に口を開きます。以前、石田さんから例の文を預かっていたからです。「『無理がきているとき、私は昼食を抜き、人の書いた読点まで直し始める』。3月から、両方していますよ」',
          '石田さんは笑い、それから腰を下ろしました。上司と相談し、仕事を三つ減らし、日曜日の代理を決め、選挙の後ではなく前に6日間の休暇を取ることにしました。戻った週、誰も気づいていなかった三つ目の誤りを、石田さんが見つけました。',
        ],
      },
      {
        kind: 'checklist',
        title: '最初の3か月の計画',
        items: [
          '私の「……」の文と、それを預けた同僚',
          '仕事をしないと決めた毎週の時間帯と、休暇の日付',
          '塀の内側でもできる体の動かし方',
          '相談員の番号と、何でも聞いてくれる故郷の人',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'morning-after',
      width: 640,
      height: 290,
      svg: `<rect x="60" y="70" width="560" height="150" fill="var(--neutral-tint)"/>
<path d="M60 70L480 220" fill="none" stroke="var(--refused)" stroke-width="5"/>
<path d="M60 60V220H630" fill="none" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M207 70V220" fill="none" stroke="var(--ink)" stroke-width="2.5" stroke-dasharray="8 6"/>
<circle cx="207" cy="122" r="9" fill="var(--refused)"/>
<circle cx="480" cy="220" r="9" fill="var(--valid)"/>
<text x="20" y="34" font-size="20" fill="var(--ink)">{{grams}}</text>
<text x="222" y="112" font-size="20" font-weight="700" fill="var(--ink)">{{seven}}</text>
<text x="492" y="204" font-size="20" font-weight="700" fill="var(--ink)">{{zero}}</text>
<g text-anchor="middle" font-size="20" fill="var(--ink)"><text x="66" y="250">{{h0}}</text><text x="207" y="250">{{h7}}</text><text x="480" y="250">{{h20}}</text></g>
<text x="340" y="280" text-anchor="middle" font-size="20" fill="var(--ink)">{{hours}}</text>`,
      labels: {
        grams: { en: 'Alcohol still in the body', ja: '体内に残るアルコール' },
        seven: { en: 'still about 65 g', ja: 'まだ約65グラム' },
        zero: { en: 'none', ja: 'ゼロ' },
        h0: { en: '0:00', ja: '0時' },
        h7: { en: '7:00', ja: '7時' },
        h20: { en: '20:00', ja: '20時' },
        hours: { en: 'the day after five beers', ja: 'ビール5本を飲んだ翌日' },
      },
      alt: {
        en: 'A line falls from 100 grams of alcohol at midnight to none at eight in the evening, by the rule of thumb of five grams an hour. At seven in the morning about 65 grams are left.',
        ja: '1時間に5グラムという目安で、午前0時の100グラムから夜8時のゼロまで下がる線。朝7時にはまだ約65グラムが残っている。',
      },
      caption: {
        en: 'A cautious reckoning that counts from midnight. Part of it was broken down while drinking, but do not drive on a guess.',
        ja: '午前0時から数えた、控えめな計算です。飲んでいる間に分解された分もありますが、見込みで運転してはいけません。',
      },
    },
  ],
  checks: [
    {
      key: 'm5-l2-driver',
      stem: {
        en: 'Five in the morning, six hours of road ahead. The driver, a proud man, says that his child was ill all night, “but I can drive, no problem”. What do you do?',
        ja: '午前5時、これから6時間の道のりです。誇り高い運転手が、子どもが病気で一晩中起きていたが「運転できます、大丈夫です」と言います。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Trust him; he knows himself and the road.',
            ja: '自分のことも道のことも分かっている人なので、任せる。',
          },
          correct: false,
          because: {
            en: 'Those who have not slept misjudge exactly this. It is not a question of trust.',
            ja: '眠っていない人が最も見誤るのが、まさにこの点です。信頼の問題ではありません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Set off, stop every hour and keep him talking.',
            ja: '出発し、1時間ごとに休み、話しかけ続ける。',
          },
          correct: false,
          because: {
            en: 'Conversation hides fatigue. Lapses of a few seconds come with open eyes.',
            ja: '会話は疲労を隠すだけです。数秒の空白は、目を開けたままでも起こります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Put the journey off or ask for another driver, and let him go home without loss.',
            ja: '出発を延ばすか別の運転手を頼み、不利益のない形で帰ってもらう。',
          },
          correct: true,
          because: {
            en: 'If he loses pay by being honest, he will not be honest next time.',
            ja: '正直に言って賃金を失うなら、次からは正直に言わなくなります。',
          },
        },
      ],
    },
  ],
}
