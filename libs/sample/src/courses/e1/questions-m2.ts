import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 2, threat, vulnerability, risk: the words, likelihood and impact, the three strategies, profile. */
export const questionsM2: readonly Question[] = [
  {
    kind: 'match',
    key: 'e1-q012',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Five sentences from a risk note on the Friday wage run in Port Maren. Match each to what it describes.',
      ja: 'ポート・マレンで毎週金曜日に行う給与用の現金の運搬について、リスクメモに五つの文があります。それぞれが何を述べているかを選んでください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Armed robbers follow people who draw large sums from the bank',
          ja: '武装した強盗が、銀行で大金を引き出した人のあとをつける',
        },
      },
      {
        id: 'l2',
        text: {
          en: 'Our cashier goes every Friday at 10:00 by the same road',
          ja: '会計担当者は毎週金曜日の10:00に、同じ道を通る',
        },
      },
      {
        id: 'l3',
        text: {
          en: 'Three such robberies happened on that road in two months',
          ja: 'その道では、この2か月に同様の強盗が3件起きている',
        },
      },
      {
        id: 'l4',
        text: {
          en: 'The cashier could be shot and a month’s wages lost',
          ja: '会計担当者が撃たれ、1か月分の給与が失われるおそれがある',
        },
      },
      { id: 'l5', text: { en: 'From next month, wages are paid by transfer', ja: '来月から、給与を振込みで支払う' } },
    ],
    right: [
      { id: 'r1', text: { en: 'Threat', ja: '脅威' } },
      { id: 'r2', text: { en: 'Vulnerability', ja: '脆弱性' } },
      { id: 'r3', text: { en: 'Likelihood', ja: '起こりやすさ' } },
      { id: 'r4', text: { en: 'Impact', ja: '影響の大きさ' } },
      { id: 'r5', text: { en: 'Measure', ja: '対策' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4', l5: 'r5' },
    explanation: {
      en: 'A threat is what could harm you; a vulnerability is your own weak point that lets it. Likelihood and impact together give the risk. Keep the words apart: you can rarely remove a threat, but you can nearly always do something about your own weak points.',
      ja: '脅威は害をもたらしうるもの、脆弱性はそれを許してしまう自分側の弱点です。起こりやすさと影響の大きさを合わせたものがリスクです。脅威そのものをなくせることはまれですが、自分の弱点は、たいてい手当てできます。だから言葉を分けて使います。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q013',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'You and a colleague share a house in Selat. Which of these raise your risk but not your colleague’s? Choose all that apply.',
      ja: 'あなたと同僚は、セラトで同じ家に住んでいます。同僚のリスクは高めず、あなたのリスクだけを高めるものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'The rainy season, which floods the road to the house', ja: '家までの道が冠水する雨季' },
        correct: false,
        because: { en: 'The flood touches everyone who uses the road.', ja: '冠水は、その道を使う全員に影響します。' },
      },
      {
        id: 'b',
        text: {
          en: 'You walk alone to the same bakery every day at 07:30',
          ja: 'あなたが毎日7:30に一人で同じパン屋へ歩いて行くこと',
        },
        correct: true,
        because: {
          en: 'A known routine makes you, and only you, easy to find at a known time.',
          ja: '決まった習慣があると、決まった時刻にあなただけが見つけやすくなります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Two armed groups that quarrel over the street outside',
          ja: '家の前の通りをめぐって争う二つの武装集団',
        },
        correct: false,
        because: {
          en: 'The people in the house are exposed alike.',
          ja: '家にいる人は、同じように危険にさらされます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'You are the person who pays the daily workers in cash',
          ja: 'あなたが日雇い労働者に現金で賃金を払う係であること',
        },
        correct: true,
        because: {
          en: 'Being known as the person with the cash marks you out, at work and at home.',
          ja: '現金を扱う人と知られていると、職場でも自宅でもあなたが狙われやすくなります。',
        },
      },
      {
        id: 'e',
        text: { en: 'A curfew that begins at 20:00 across the whole town', ja: '町全体で20:00に始まる外出禁止令' },
        correct: false,
        because: {
          en: 'A curfew applies to all residents alike.',
          ja: '外出禁止令は、住民全員に同じように適用されます。',
        },
      },
    ],
    explanation: {
      en: 'Part of your risk comes from the place, and part comes from you: your role, your habits, how you are seen. The second part is the one you can change first. Vary times and routes, and do not be the only face connected with money.',
      ja: 'リスクには、場所から来るものと、自分の役割、習慣、見られ方から来るものがあります。先に変えられるのは後者です。時刻や道順を変え、「お金を扱うのはあの人だけ」という状態を避けましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q014',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'You rate four risks. Each has a likelihood from 1 to 5 and an impact from 1 to 5, and your method multiplies the two. Which risk do you treat first?',
      ja: '四つのリスクを評価しました。起こりやすさと影響の大きさをそれぞれ1〜5で表し、掛け合わせる方法を使います。最初に対策を取るべきリスクはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Bag theft at the market: likelihood 5, impact 1', ja: '市場での置き引き：起こりやすさ5、影響1' },
        correct: false,
        because: {
          en: 'It scores 5. The most frequent risk is not the greatest if little is lost each time.',
          ja: '5点です。最も頻繁に起きても、1回の被害が小さければ、最大のリスクではありません。',
        },
      },
      {
        id: 'b',
        text: { en: 'Flooding of the store room: likelihood 3, impact 2', ja: '倉庫の浸水：起こりやすさ3、影響2' },
        correct: false,
        because: {
          en: 'It scores 6. Worth a cheap measure, but not the first.',
          ja: '6点です。手軽な対策は取りたいものの、最優先ではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Crash of the charter plane: likelihood 1, impact 5',
          ja: 'チャーター機の墜落：起こりやすさ1、影響5',
        },
        correct: false,
        because: {
          en: 'It scores 5. The most frightening risk is not the greatest if it is very unlikely.',
          ja: '5点です。最も恐ろしく感じても、ごくまれなら、最大のリスクではありません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Armed robbery of the cash run: likelihood 3, impact 4',
          ja: '現金運搬中の武装強盗：起こりやすさ3、影響4',
        },
        correct: true,
        because: {
          en: 'It scores 12, twice the next one. Both numbers are high enough to matter.',
          ja: '12点で、次点の2倍です。どちらの数字も見過ごせない高さです。',
        },
      },
    ],
    explanation: {
      en: 'Multiplying keeps two common errors in check: looking only at what happens often, and looking only at what is most terrible. The number is not the truth, but it tells you where to start and makes you say why.',
      ja: '掛け合わせることで、「よく起きること」だけ、「最も恐ろしいこと」だけに目を奪われる誤りを防げます。点数は真実そのものではありませんが、どこから始めるべきかを示し、理由を言葉にするきっかけになります。',
    },
  },
  {
    kind: 'numeric',
    key: 'e1-q015',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Carjacking on the airport road is rated likelihood 4 and impact 4. You decide to travel only in daylight and with two cars, which lowers the likelihood to 2; the impact stays the same. What is the remaining risk score (likelihood × impact)?',
      ja: '空港道路での車両強奪は、起こりやすさ4、影響4と評価されています。日中に限り、車2台で移動することにした結果、起こりやすさは2に下がりました。影響は変わりません。残るリスクの点数（起こりやすさ×影響）はいくつですか。',
    },
    format: 'number',
    answer: 8,
    tolerance: 0,
    explanation: {
      en: 'The score falls from 4 × 4 = 16 to 2 × 4 = 8. What is left after your measures is the residual risk. Now someone with the authority must say whether 8 is acceptable for this trip. If not, add measures or do not go.',
      ja: '点数は4×4＝16から2×4＝8に下がります。対策を取ったあとに残るのが残存リスクです。その8点をこの移動で受け入れられるかどうかは、権限のある人が判断します。受け入れられなければ、対策を加えるか、行かないことにします。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q016',
    outcome: 'e1-o6',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Amina has darker skin than the rest of the team. In Selat she is stopped and questioned at every checkpoint while the others are waved through. She tells you so. You lead the team. What do you do?',
      ja: 'アミナさんは、チームのほかの人より肌の色が濃く、セラトでは検問所のたびに自分だけ止められて質問されると、リーダーのあなたに打ち明けました。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Take her off field trips until the checkpoints become less strict',
          ja: '検問が緩やかになるまでの間、アミナさんを現地出張の担当から外す',
        },
        correct: false,
        because: {
          en: 'It punishes her for what others do, and decides about her without her.',
          ja: 'ほかの人の行いのために本人が不利益を受け、しかも本人抜きで決めることになります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Believe her, ask what would help, and plan the next trips together with her',
          ja: '話を受け止め、何が助けになるかを尋ね、本人と一緒に計画を見直す',
        },
        correct: true,
        because: {
          en: 'She knows her risk best. Together you can choose routes, company and timing, and agree what to tell the security officer.',
          ja: '自分のリスクを最もよく知るのは本人です。道順、同行者、時間帯を一緒に選び、安全担当官に何を伝えるかも相談できます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Explain that checkpoints pick people at random, and keep to the plan that was agreed',
          ja: '検問の対象は無作為に選ばれるものだと説明し、計画は変えずに続ける',
        },
        correct: false,
        because: {
          en: 'What happens every time is not random. Denying it leaves her alone with the risk.',
          ja: '毎回起きることは無作為ではありません。否定すれば、本人が一人でリスクを抱えることになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Have a colleague film the next check discreetly, so that there is evidence',
          ja: '次の検問の様子を同僚にひそかに撮影してもらい、証拠として残す',
        },
        correct: false,
        because: {
          en: 'Filming armed men is one of the quickest ways to turn a check into an incident.',
          ja: '武装した人の撮影は、ただの検問を事件に変えてしまう典型的な行動です。',
        },
      },
    ],
    explanation: {
      en: 'The same street is not the same risk for everyone. Gender, nationality, skin colour, faith, age and disability can each change how a person is treated. Plan with the person concerned, never about them behind their back.',
      ja: '同じ道でも、リスクは人によって違います。性別、国籍、肌の色、信仰、年齢、障害などによって、受ける扱いが変わることがあります。本人のいないところで決めるのではなく、本人と一緒に計画しましょう。',
    },
  },
  {
    kind: 'match',
    key: 'e1-q017',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Security measures follow three strategies. Match each measure to the strategy it belongs to.',
      ja: '安全対策には三つの考え方があります。それぞれの対策がどれに当たるかを選んでください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'Explaining your work to village elders and hearing complaints',
          ja: '村の長老に活動を説明し、苦情を聞く',
        },
      },
      {
        id: 'l2',
        text: { en: 'A second gate, window film and a safe room', ja: '二重の門、窓の飛散防止フィルム、避難室' },
      },
      {
        id: 'l3',
        text: { en: 'Armed guards posted at the gate by the authorities', ja: '当局が門に配置した武装警備員' },
      },
      {
        id: 'l4',
        text: { en: 'Publishing how the people who receive aid are chosen', ja: '支援を受ける人の選び方を公表する' },
      },
      {
        id: 'l5',
        text: { en: 'Changing departure times and routes from day to day', ja: '出発の時刻や道順を日によって変える' },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Acceptance: fewer people want to harm you', ja: '受容：害を加えようと思う人を減らす' } },
      { id: 'r2', text: { en: 'Protection: you are harder to harm', ja: '防護：害を受けにくくする' } },
      {
        id: 'r3',
        text: { en: 'Deterrence: harming you would cost the attacker', ja: '抑止：害を加えれば相手が代償を払う' },
      },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r1', l5: 'r2' },
    explanation: {
      en: 'Most teams use a mix. Acceptance is built slowly and lost quickly; protection works whoever the attacker is; deterrence, above all armed deterrence, can undo acceptance and is decided at a high level.',
      ja: '多くの場合、三つを組み合わせます。受容は築くのに時間がかかり、失うのは一瞬です。防護は、相手が誰であっても効きます。抑止、とりわけ武器による抑止は受容を損なうことがあるため、上位の責任者が判断します。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q018',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Which of these is the best three-line risk note?',
      ja: '3行のリスクメモとして最もよいものはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Threat: phones snatched at the bus stop after dark. Exposed: two on the late shift. Change: office car from 18:00.',
          ja: '脅威：日没後、バス停で電話がひったくられる。対象：遅番の2名。変更：18:00以降は職場の車で送る。',
        },
        correct: true,
        because: {
          en: 'It names what happens and where, who is exposed, and a change that someone can check tomorrow.',
          ja: '何がどこで起きるのか、誰が危険にさらされるのか、そして明日確認できる変更が書かれています。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Threat: crime in the city is rising fast. Exposed: all of us, everywhere. Change: be more careful from today.',
          ja: '脅威：市内で犯罪が急増している。対象：場所を問わず全員。変更：今日から一層気をつける。',
        },
        correct: false,
        because: {
          en: '“Be careful” cannot be done or checked, and a threat without place or time helps nobody decide.',
          ja: '「気をつける」は実行も確認もできません。場所も時間もない脅威では、判断の役に立ちません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Threat: the police here do not help. Exposed: foreigners. Change: none until headquarters has decided.',
          ja: '脅威：ここの警察は当てにならない。対象：外国人。変更：本部が決めるまで何もしない。',
        },
        correct: false,
        because: {
          en: 'It records an opinion instead of a threat, and changes nothing.',
          ja: '脅威ではなく意見が書かれており、何も変わりません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Threat: war, robbery, illness and floods. Exposed: the whole of Selat. Change: see the 40-page security plan.',
          ja: '脅威：戦争、強盗、病気、洪水。対象：セラト全域。変更：40ページの安全計画を参照。',
        },
        correct: false,
        because: {
          en: 'A list of everything sets no priority, and nobody opens 40 pages at the bus stop.',
          ja: '何もかも並べると優先順位が見えません。バス停で40ページの文書を開く人もいません。',
        },
      },
    ],
    explanation: {
      en: 'A useful note answers three questions: what exactly could happen here, to whom, and what do we do differently from tomorrow. If the third line cannot be checked, write it again.',
      ja: '役に立つメモは三つの問いに答えます。ここで具体的に何が起こりうるか、誰に起こりうるか、明日から何を変えるか、です。3行目が確認できない内容なら、書き直しましょう。',
    },
  },
  {
    kind: 'order',
    key: 'e1-q019',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'You are asked to assess the risk of a new monthly visit to Talamba. Put the steps in the right order.',
      ja: '新たに始まるタランバへの月1回の訪問について、リスク評価を頼まれました。手順を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Describe the visit: what you do there, where, when and with whom',
          ja: '訪問の内容（何を、どこで、いつ、誰と行うか）を書き出す',
        },
      },
      {
        id: 's2',
        text: {
          en: 'List what could cause harm on the way and on the spot',
          ja: '道中と現地で害をもたらしうるものを挙げる',
        },
      },
      {
        id: 's3',
        text: {
          en: 'For each, ask who is exposed and through which weak points',
          ja: 'そのそれぞれについて、誰が、どの弱点を通じて危険にさらされるかを考える',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Rate the likelihood and the impact of each',
          ja: 'それぞれの起こりやすさと影響の大きさを評価する',
        },
      },
      {
        id: 's5',
        text: { en: 'Choose measures, beginning with the highest score', ja: '点数の高いものから順に対策を決める' },
      },
      {
        id: 's6',
        text: { en: 'Go through it again whenever something has changed', ja: '状況が変わるたびに評価をやり直す' },
      },
    ],
    explanation: {
      en: 'Start from the activity, not from a list of horrors: without knowing what you will do there, you cannot say what matters. And an assessment is true only on the day it was made, so it ends with a review.',
      ja: '恐ろしい事例の一覧からではなく、活動の内容から始めます。何をするかが分からなければ、何が重要かも言えません。評価が正しいのは作った日だけなので、最後は必ず見直しです。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q020',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Your team has worked in Kasuru district for four years and is well known there. Last week a new armed group took over the market town. What follows for your safety?',
      ja: 'あなたのチームはカスル郡で4年間活動し、地元でよく知られています。先週、新しい武装集団が中心の町を支配下に置きました。安全について、どう考えますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Little changes, because the people’s trust protects you whoever rules',
          ja: '誰が支配しても住民の信頼が守ってくれるので、ほとんど変わらない',
        },
        correct: false,
        because: {
          en: 'Trust protects only as far as those who hold the weapons share it.',
          ja: '信頼が守ってくれるのは、武器を持つ側もそれを共有している範囲に限られます。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Go to see the commander at once, before he forms a wrong picture of you',
          ja: '誤った印象を持たれる前に、すぐに自分たちから司令官に会いに行く',
        },
        correct: false,
        because: {
          en: 'Contact with armed groups is decided and prepared by those with the mandate, not improvised.',
          ja: '武装集団との接触は、権限のある人が判断し準備するもので、思いつきで行うものではありません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Put armed guards in the cars for some weeks, until you are known',
          ja: '顔を知られるまでの数週間、武装警備員を車に同乗させて移動する',
        },
        correct: false,
        because: {
          en: 'Armed guards may make you look like a party to the conflict, in the very weeks when you are being judged.',
          ja: '見定められている時期に武装警備員を連れていると、紛争の当事者と見られかねません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Assess again: those who trusted you no longer decide who is safe',
          ja: '信頼してくれた人々はもう安全を左右できないので、評価をやり直す',
        },
        correct: true,
        because: {
          en: 'Acceptance is always from someone. When control changes hands, pause and find out where you stand.',
          ja: '受容は、常に「誰か」からのものです。支配者が替わったら、いったん止まって自分たちの立場を確かめましょう。',
        },
      },
    ],
    explanation: {
      en: 'Ask of every safety measure on whom it depends. When that person loses influence, the measure is gone, however good the memories are. A change of control is always a reason to assess again before the next trip.',
      ja: 'どの対策についても、「誰に支えられているか」を問いましょう。その人が影響力を失えば、どれほどよい関係があっても対策は失われます。支配者の交代は、次の移動の前に必ず評価をやり直すべき出来事です。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q021',
    outcome: 'e1-o6',
    module: 'm2',
    points: 2,
    stem: {
      en: 'A person’s profile can change the risk in the field. Which of these are good practice? Choose all that apply.',
      ja: '派遣先でのリスクは、その人の属性によって変わることがあります。よい対応はどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Deciding that the women of the team stay in the capital this month',
          ja: '今月は女性職員を首都にとどめると決める',
        },
        correct: false,
        because: {
          en: 'Deciding for a whole group without asking anyone is neither fair nor a risk assessment.',
          ja: '本人たちに尋ねず集団ごと決めるのは、公平でもなく、リスク評価でもありません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Asking the colleague in private what would make the trip workable',
          ja: '何があれば無理なく行けるかを、本人に個別に尋ねる',
        },
        correct: true,
        because: {
          en: 'The person concerned knows what helps, and can speak more freely in private.',
          ja: '何が助けになるかは本人が知っています。個別に聞けば話しやすくなります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Testing whether the evacuation plan works for a wheelchair user',
          ja: '退避計画が、車いすを使う同僚にも使えるかを実際に試す',
        },
        correct: true,
        because: {
          en: 'A plan that leaves one person behind is not a plan. Test it, do not assume.',
          ja: '一人でも取り残す計画は、計画とは言えません。思い込みで済ませず、試しましょう。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Leaving nationality out of the briefing, so that nobody feels named',
          ja: '誰も名指しされた気持ちにならないよう、国籍の話は避ける',
        },
        correct: false,
        because: {
          en: 'Silence is kind only on the surface: the person meets the risk unprepared.',
          ja: '触れないのは表面的な優しさです。本人は備えのないまま危険に出会うことになります。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Pairing a colleague who may be singled out with one who can vouch',
          ja: '目をつけられやすい同僚に、身元を説明できる同僚を組ませる',
        },
        correct: true,
        because: {
          en: 'Good company is a simple measure that changes how people are treated at a barrier.',
          ja: '適切な同行者がいるだけで、検問所での扱いは変わります。',
        },
      },
    ],
    explanation: {
      en: 'Speak about profile openly, with respect, and with the person. The aim is that everyone can do their work at an acceptable risk, not that some stay at home.',
      ja: '属性については、敬意をもって、率直に、本人と話します。目的は、誰かを家に残すことではなく、誰もが受け入れられるリスクの範囲で働けるようにすることです。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q022',
    outcome: 'e1-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'A message in a chat group says: “Attack on foreigners tonight in Port Maren.” It has been forwarded many times and names no source. You are at home. What do you do first?',
      ja: 'グループチャットに「今夜ポート・マレンで外国人への襲撃がある」という投稿がありました。何度も転送されたもので、出どころは書かれていません。あなたは自宅にいます。まず何をしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Forward it to all colleagues, as a false alarm is better than none',
          ja: '誤報でも知らせないよりはよいので、すぐに同僚全員へ転送する',
        },
        correct: false,
        because: {
          en: 'Spreading an unchecked message can cause panic and movement, which is just what an attacker may want.',
          ja: '未確認の情報を広めると、混乱や不用意な移動を招きます。それこそ襲撃者の狙いかもしれません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ignore it, as forwarded messages without a source are nearly always false',
          ja: '出どころのない転送はほぼ誤りなので、無視する',
        },
        correct: false,
        because: {
          en: 'Nearly always is not always. A pattern of such messages can itself be a warning.',
          ja: '「ほぼ」は「必ず」ではありません。同様の投稿が続くこと自体が兆候の場合もあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Send it to the security officer, say where you got it, and stay in for now',
          ja: '入手先を添えて安全担当官に送り、ひとまず家にとどまる',
        },
        correct: true,
        because: {
          en: 'The officer can compare sources. Staying in costs little while you wait for an answer.',
          ja: '安全担当官なら、ほかの情報源と照らし合わせられます。返事を待つ間、家にいても大きな負担にはなりません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Reply in the group and ask whoever wrote it first to give proof',
          ja: 'グループに返信し、最初に書いた人に根拠を求める',
        },
        correct: false,
        because: {
          en: 'You reveal that you are a foreigner who is worried, to people you do not know.',
          ja: '不安を感じている外国人がいると、見知らぬ人たちに知らせることになります。',
        },
      },
    ],
    explanation: {
      en: 'Neither believe nor bury a rumour: pass it to the person whose work is to check it, with its origin, and choose the safer course until you hear back. Two sources that copy one another are still one source.',
      ja: 'うわさは、信じ込むことも握りつぶすこともせず、入手先を添えて、確認を担当する人に渡します。返事が来るまでは安全なほうを選びましょう。互いに写し合った二つの情報源は、一つと数えます。',
    },
  },
]
