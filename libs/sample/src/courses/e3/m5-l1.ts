import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l1: LessonContent = {
  key: 'm5-l1',
  title: { en: 'Health and vaccination', ja: '健康と予防接種' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Most people who leave a mission early do not leave because of a bullet. They leave because of a road accident, a fever that was treated too late, a tooth, or an illness that they brought along and told nobody about. Nearly all of it is decided in the eight weeks before departure and in the habits of the first month.',
      },
      { kind: 'heading', text: 'Eight weeks, backwards' },
      {
        kind: 'table',
        caption: 'A plan to discuss with a travel clinic',
        head: ['Before departure', 'What', 'Why then'],
        rows: [
          [
            '8 weeks',
            'Travel clinic: vaccinations, malaria medicine, your own conditions. Dentist.',
            'Several vaccines need two or three doses, weeks apart',
          ],
          [
            '4 weeks',
            'Yellow fever, where required: the international certificate becomes valid ten days after the first dose',
            'A certificate that is one day too young can stop you at the airport',
          ],
          [
            '3 weeks',
            'Own medicines for the whole period allowed, in the original packing, with a prescription in English',
            'Some common medicines are prohibited in some countries. Ask the embassy of the country',
          ],
          [
            '1 week',
            'Blood group, allergies, medicines and emergency contact on one card; spare glasses',
            'Whoever finds you will read the card',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'The doctor decides which vaccines and which malaria medicine suit you; nobody’s list from the internet does. The medical service tells the mission only whether you are fit. What you tell the doctor stays with the doctor, so tell all of it: a concealed illness becomes dangerous precisely where there is no hospital.',
      },
      { kind: 'heading', text: 'Mosquitoes' },
      {
        kind: 'list',
        items: [
          '**Know.** Is there malaria at your duty station, on the way there and on leave? Dengue is carried by mosquitoes that bite by day, also in towns.',
          '**Do not be bitten.** Repellent on skin, long sleeves at dusk, a treated net without holes. Every night, and not only in the first week.',
          '**Take the medicine as prescribed,** also after you have left the area, for as long as it says.',
          '**Test every fever.** At once, and once more if the first test is negative and the fever stays.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Fever is an emergency until malaria is excluded',
        text: 'In a malaria area, and for months after leaving it, fever means a test the same day. Dangerous malaria can kill within a day or two of the first symptoms. At home, say at the door: “I was in a malaria area until …”. A doctor in Japan may see one case in a career.',
      },
      { kind: 'check', check: 'm5-l1-fever' },
      { kind: 'heading', text: 'Water, food, hands' },
      {
        kind: 'list',
        items: [
          'Water: sealed, boiled or properly treated; for teeth and ice cubes too.',
          'Food: cooked and hot, or peeled by yourself. Wash hands with soap before eating and after the latrine.',
          'Diarrhoea: drink oral rehydration solution, early and often. To the doctor with blood, high fever, or when you cannot keep fluid down.',
        ],
      },
      { kind: 'heading', text: 'Animals, blood, roads' },
      {
        kind: 'steps',
        items: [
          '**Bitten, scratched or licked on broken skin by a dog, cat, monkey or bat:** wash with soap and running water for fifteen minutes, then to the doctor the same day, even if you are vaccinated. Once rabies shows symptoms, it is almost always fatal.',
          '**Possible contact with HIV:** after a needle or blood, wash the place with soap and water; after unprotected sex or an assault, go as you are. In each case to the medical service now. Preventive treatment should start as soon as possible, at the latest within 72 hours. It is confidential.',
          '**Road:** belt in every seat, helmet on every motorcycle, no night driving that is not planned. This is the most useful health advice in the whole lesson.',
        ],
      },
      {
        kind: 'scenario',
        title: 'Only a cold',
        situation: [
          'Twelve days after returning from Kasuru for leave, Shun Okabe feels cold and tired in Nagoya. 38.4 degrees in the evening, nearly normal in the morning. He had stopped the tablets on the day he landed. He plans to wait for the weekend.',
        ],
        response: [
          'His sister finds the card from the medical service in his passport: “Fever within months: malaria test today.” She calls the hospital named on it and says where he has been. At eleven at night the blood is examined: malaria, early.',
          'He is discharged after five days. In his debrief he says: “I knew the rule for over there. I did not believe that it came home with me.”',
        ],
      },
      {
        kind: 'checklist',
        title: 'My health plan',
        items: [
          'Dates of my vaccinations, and the day from which the yellow-fever certificate is valid',
          'Name, dose and last day of my malaria medicine',
          'Where I am treated at the duty station, by day and by night, and how I am evacuated',
          'One person there who knows about my allergy or illness, because I told them',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '任期の途中でミッションを去る人の多くは、銃弾のために去るのではありません。交通事故、手当ての遅れた発熱、歯の痛み、そして誰にも告げずに抱えてきた持病のためです。そのほとんどは、出発前の8週間と、最初の1か月の習慣で決まります。',
      },
      { kind: 'heading', text: '8週間を逆算する' },
      {
        kind: 'table',
        caption: '渡航外来で相談するための計画',
        head: ['出発前', 'すること', 'その時期である理由'],
        rows: [
          [
            '8週間',
            '渡航外来で、予防接種、マラリアの予防薬、持病について相談する。歯科を受診する。',
            '数週間の間隔で2、3回の接種が必要なワクチンがあるため',
          ],
          [
            '4週間',
            '黄熱（必要な場合）。国際証明書は、初回接種の10日後から有効になる',
            '1日でも足りなければ、空港で止められることがあるため',
          ],
          [
            '3週間',
            '持病の薬を、認められる期間分、元の包装のまま、英文の処方箋とともに用意する',
            'ありふれた薬でも持込みが禁じられている国がある。その国の大使館に確かめる',
          ],
          [
            '1週間',
            '血液型、アレルギー、服用中の薬、緊急連絡先を1枚のカードに。予備の眼鏡',
            'あなたを見つけた人が読むのは、そのカードだから',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'どのワクチンと、どのマラリア予防薬が合うかは、医師が決めます。インターネットの一覧では決められません。医務部門がミッションに伝えるのは、「適」か「不適」かだけです。医師に話したことは外に出ません。ですから、すべて話してください。隠した病気が最も危険になるのは、病院のない場所です。',
      },
      { kind: 'heading', text: '蚊' },
      {
        kind: 'list',
        items: [
          '**知る。** 任地、その途中、休暇先にマラリアはありますか。デング熱を運ぶ蚊は昼間に刺します。町なかにもいます。',
          '**刺されない。** 肌には忌避剤、夕暮れには長袖、穴のない薬剤処理済みの蚊帳。最初の1週間だけでなく、毎晩です。',
          '**処方どおりに薬を飲む。** 流行地を離れた後も、指示された日まで続けます。',
          '**熱が出たら必ず検査する。** すぐに受け、陰性でも熱が続くときは、もう一度受けます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'マラリアでないと分かるまで、発熱は救急です',
        text: 'マラリアの流行地では、そして離れてから何か月かの間も、熱が出たらその日のうちに検査を受けます。危険な型のマラリアでは、症状が出てから1、2日で死に至ることがあります。帰国後は、受付で「何月何日まで流行地にいました」と告げてください。日本の医師がマラリアを診るのは、生涯に一度かもしれません。',
      },
      { kind: 'check', check: 'm5-l1-fever' },
      { kind: 'heading', text: '水、食べ物、手' },
      {
        kind: 'list',
        items: [
          '水は、密封されたもの、沸かしたもの、適切に処理したものを使います。歯磨きや氷も同じです。',
          '食べ物は、火の通った熱いもの、または自分で皮をむいたもの。食事の前と用便の後は、石けんで手を洗います。',
          '下痢をしたら、経口補水液を早めに、こまめに飲みます。血便や高熱があるとき、水分を受け付けないときは受診します。',
        ],
      },
      { kind: 'heading', text: '動物、血液、道路' },
      {
        kind: 'steps',
        items: [
          '**犬、猫、猿、こうもりにかまれた、引っかかれた、傷口をなめられたとき：** 石けんと流水で15分間洗い、予防接種を受けていても、その日のうちに受診します。狂犬病は、発症すればほぼ必ず死に至ります。',
          '**HIVに触れたかもしれないとき：** 針や血液なら、その部位を石けんと水で洗います。無防備な性行為や性暴力の後は、そのままの状態で向かいます。いずれも、すぐ医務部門へ行きます。予防の処置は、できるだけ早く、遅くとも72時間以内に始めます。秘密は守られます。',
          '**道路：** どの座席でもシートベルト、どのオートバイでもヘルメット。計画にない夜間走行はしません。この単元で最も役に立つ健康の助言です。',
        ],
      },
      {
        kind: 'scenario',
        title: 'ただの風邪',
        situation: [
          '休暇でカスルから戻って12日目、岡部駿さんは名古屋で寒気とだるさを感じます。夜は38.4度、朝にはほぼ平熱です。予防薬は、帰国したその日にやめていました。週末まで様子を見るつもりです。',
        ],
        response: [
          '姉が、旅券に挟まれた医務部門のカードを見つけます。「帰国後数か月以内の発熱：その日のうちにマラリア検査」。姉はそこに書かれた病院に電話し、弟がどこにいたかを伝えます。夜11時、血液が調べられました。マラリア、初期でした。',
          '5日後に退院します。帰任者聞き取りで、岡部さんは言いました。「向こうでの決まりとしては知っていました。それが自分と一緒に帰国するとは、思っていなかったのです」',
        ],
      },
      {
        kind: 'checklist',
        title: '私の健康計画',
        items: [
          '予防接種を受けた日と、黄熱の証明書が有効になる日',
          'マラリア予防薬の名前、用量、最後に飲む日',
          '任地で、昼と夜にそれぞれどこで治療を受けるか、どのように後送されるか',
          'アレルギーや持病を自分から伝えてある、現地の人の名前',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm5-l1-fever',
      stem: {
        en: 'At a field post without a doctor you have 38.7 degrees. The rapid malaria test is negative. Next morning the fever is still there. What do you do?',
        ja: '医師のいない駐在地で、38.7度の熱が出ました。マラリアの迅速検査は陰性です。翌朝も熱が続いています。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Rest and drink; the test has excluded malaria.',
            ja: '検査でマラリアは否定されたので、水分を取って休む。',
          },
          correct: false,
          because: {
            en: 'Early on there may be too few parasites for the test. One negative result excludes nothing.',
            ja: '初期には原虫が少なく、検査に出ないことがあります。一度の陰性では否定できません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Call the medical service, test again, and tell the duty officer that you are ill.',
            ja: '医務部門に電話し、もう一度検査し、当直担当者に病気であることを伝える。',
          },
          correct: true,
          because: {
            en: 'The doctor decides on treatment or evacuation while the road is still open and you can still sit.',
            ja: '道が使え、自分で座っていられるうちに、医師が治療や後送を判断できます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Take a colleague’s malaria tablets to be safe.',
            ja: '念のため、同僚のマラリアの薬を飲む。',
          },
          correct: false,
          because: {
            en: 'The wrong medicine or dose may hide the illness, and it may not suit you. Let the doctor decide, today.',
            ja: '薬や用量を誤れば、病気が隠れ、体に合わないおそれもあります。今日のうちに医師の判断を受けます。',
          },
        },
      ],
    },
  ],
}
