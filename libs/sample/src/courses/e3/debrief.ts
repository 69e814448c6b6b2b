import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { WorldDay } from '../../world/day.ts'

/** One remark of somebody who came back, as the interviewer wrote it down and the returnee approved it. */
export interface DebriefRemark {
  readonly key: string
  /** Who speaks, as far as the returnee agreed to be described. */
  readonly returnee: Bilingual
  /** Key of the mission served in. */
  readonly mission: string
  readonly heldOn: WorldDay
  readonly words: Bilingual
  /** What may be done with the words: shown without a name, or read by reviewers only. */
  readonly consent: 'quoted-without-name' | 'reviewers-only'
  /** Key of the lesson it is pinned to. */
  readonly lesson: string
  /** What was left out of the words before they were kept, and why; null where nothing was. */
  readonly leftOut: Bilingual | null
}

/** What is asked to be changed in a course because of remarks, and what was decided. */
export interface SampleChangeRequest {
  readonly key: string
  readonly course: string
  /** The edition it speaks of. */
  readonly edition: number
  readonly title: Bilingual
  readonly reason: Bilingual
  /** Keys of the remarks it rests on. */
  readonly remarks: readonly string[]
  /** Key of the person who lodged it. */
  readonly lodgedBy: string
  readonly lodgedOn: WorldDay
  readonly points: readonly RequestedChange[]
}

/** One point of a request, each decided by itself. */
export interface RequestedChange {
  readonly lesson: string
  readonly asked: Bilingual
  readonly outcome: 'adopted' | 'adopted-in-part' | 'declined'
  readonly why: Bilingual
  readonly decidedOn: WorldDay
}

/** What a new edition says instead of the one before. */
export interface EditionChange {
  readonly course: string
  readonly from: number
  readonly to: number
  readonly request: string
  /** The note that learners and instructors read. */
  readonly note: Bilingual
  /** How many interviews the note names: only those whose returnees agreed to be quoted. */
  readonly interviewsNamed: number
  readonly passages: readonly { readonly lesson: string; readonly before: Bilingual; readonly after: Bilingual }[]
}

/** Three returnees speak of their first days; all are invented. */
export const e3Remarks: readonly DebriefRemark[] = [
  {
    key: 'e3-remark-1',
    returnee: { en: 'Election adviser, nine months in Talamba', ja: '選挙専門家、タランバに9か月' },
    mission: 'selat-assistance',
    heldOn: -210,
    words: {
      en: 'The course said: meet your supervisor first. So I did, from the airfield. By evening I sat at a dinner across town. When the road was closed that night, I was on no list, and nobody looked for me, because nobody knew that I had arrived. It took them until midnight. I was never in real danger, but I did not know that.',
      ja: '研修では、まず上司に会うように教わりました。それで飛行場から直行し、夜には町の反対側の夕食会にいました。その晩、道が閉鎖されたとき、私はどの名簿にも載っていませんでした。到着したことを誰も知らないので、誰も捜しません。見つけてもらえたのは真夜中でした。本当に危険だったわけではありません。ただ、そのときの私には分かりませんでした。',
    },
    consent: 'quoted-without-name',
    lesson: 'm7-l2',
    leftOut: {
      en: 'The name of the host and the street, because both can be recognised.',
      ja: '夕食会の主催者の名前と通りの名前。どちらも特定につながるため。',
    },
  },
  {
    key: 'e3-remark-2',
    returnee: { en: 'Logistics officer, first posting', ja: '補給担当、初めての派遣' },
    mission: 'selat-assistance',
    heldOn: -188,
    words: {
      en: 'I was given a radio on the first day, and I ticked it off: “received”. On the fourth day I pressed the button for the first time. It was set to the channel of another town. If the lesson had said “call somebody and wait for the answer”, I would have done it.',
      ja: '初日に無線機を受け取り、確認表に「受領済み」と印を付けました。4日目に初めてボタンを押すと、別の町のチャンネルに設定されていました。「誰かを呼び出し、応答を待つこと」と教わっていれば、そうしていたはずです。',
    },
    consent: 'quoted-without-name',
    lesson: 'm7-l2',
    leftOut: null,
  },
  {
    key: 'e3-remark-3',
    returnee: { en: 'A returnee who wishes not to be described', ja: '属性の公表を希望しない帰任者' },
    mission: 'orvane-observers',
    heldOn: -171,
    words: {
      en: 'I had to report something about somebody I worked with. I knew that there were two ways, I had both numbers, and I had them in the telephone that was taken from me in the first week. I asked a colleague for the number, and with that he knew. Put it on paper. Say it in the course, in one line: on paper.',
      ja: '一緒に働いていた人のことで、通報しなければならないことがありました。二つの窓口があることは知っていましたし、番号も両方控えていました。ただ、最初の週に奪われた電話の中にです。番号を同僚に尋ねたので、その人には分かってしまいました。紙に書いておくこと。研修で一行、そう言ってください。紙に、と。',
    },
    consent: 'reviewers-only',
    lesson: 'm4-l4',
    leftOut: {
      en: 'Everything about the report itself. The interviewer asked whether support was wanted, and named the counsellor and the ethics office.',
      ja: '通報の内容に関わることすべて。聞き取り担当者は、支援を希望するかを尋ね、相談員と倫理担当部署を案内した。',
    },
  },
]

/** What the remarks led to: one request with four points, of which one was declined. */
export const e3ChangeRequest: SampleChangeRequest = {
  key: 'e3-change-1',
  course: 'e3',
  edition: 2025,
  title: { en: 'First be safe, then at work: the first 72 hours', ja: 'まず安全、それから仕事：最初の72時間' },
  reason: {
    en: 'Three returnees from two missions describe the same gap: the lesson begins with the supervisor and leaves it open when one becomes findable and reachable.',
    ja: '二つのミッションの帰任者3人が、同じ不足を指摘している。単元は上司との面会から始まり、所在が分かり連絡がつく状態にいつなるのかが示されていない。',
  },
  remarks: ['e3-remark-1', 'e3-remark-2', 'e3-remark-3'],
  lodgedBy: 'kenji',
  lodgedOn: -160,
  points: [
    {
      lesson: 'm7-l2',
      asked: {
        en: 'Put checking in with security before meeting the supervisor.',
        ja: '安全担当への届出を、上司との面会より前に置く。',
      },
      outcome: 'adopted',
      why: {
        en: 'Security staff of both missions confirm the order. The lesson adds that the mission’s own check-in sheet counts where it differs.',
        ja: '両ミッションの安全担当が、この順序でよいと確認した。ミッションの着任手続票と異なるときは手続票に従うことを、単元に書き添える。',
      },
      decidedOn: -146,
    },
    {
      lesson: 'm7-l2',
      asked: {
        en: 'Say “tested” instead of “received” for radio and phone.',
        ja: '無線と電話について、「受け取る」ではなく「試す」とする。',
      },
      outcome: 'adopted',
      why: {
        en: 'It costs no time and can be checked: somebody has answered, or nobody has.',
        ja: '時間がかからず、応答があったかどうかで確かめられる。',
      },
      decidedOn: -146,
    },
    {
      lesson: 'm4-l4',
      asked: {
        en: 'Have duty phone, medical number and both reporting channels written on paper, and print a blank card.',
        ja: '当直電話、医務部門、二つの通報窓口を紙に書かせ、記入用のカードを配る。',
      },
      outcome: 'adopted-in-part',
      why: {
        en: 'On paper: yes, in the lessons on reporting and on the first 72 hours. No ready-made card for the reporting channels: a printed card with that title, found on somebody, can give them away. People copy the numbers onto a card of their own.',
        ja: '紙に書くことは、通報の単元と最初の72時間の単元に採り入れる。ただし、通報窓口の記入用カードは配らない。そのような題名の印刷物を持っていると、見つかったときに本人が通報者だと思われかねない。番号は、各自が自分のカードに書き写す。',
      },
      decidedOn: -139,
    },
    {
      lesson: 'm7-l2',
      asked: {
        en: 'State an hour by which each step must be finished.',
        ja: '各段階を何時間以内に終えるかを明記する。',
      },
      outcome: 'declined',
      why: {
        en: 'Flights arrive at night and offices keep different hours. An hour that cannot be kept teaches people to tick boxes. The exercise shows instead how to ask what closes first.',
        ja: '夜に着く便もあり、窓口の時間もそれぞれ異なる。守れない時刻を示せば、形だけの確認を教えることになる。代わりに演習で、最初に閉まるものは何かを考えさせる。',
      },
      decidedOn: -139,
    },
  ],
}

/** How edition 2026 differs from edition 2025 because of the request. */
export const e3EditionChange: EditionChange = {
  course: 'e3',
  from: 2025,
  to: 2026,
  request: 'e3-change-1',
  note: {
    en: 'The first 72 hours are in a new order: security first, then radio and phone, tested and not only received, then medical care and residence, then the supervisor. Important numbers belong on paper. Changed after interviews with returnees; two of them agreed to be quoted without a name.',
    ja: '最初の72時間の順序を改めました。まず安全担当、次に無線と電話（受け取るだけでなく試すこと）、次に医務と住まい、その後に上司です。大切な番号は紙に書いておきます。帰任者への聞き取りを受けた改訂です。このうち2人から、名前を出さずに引用する同意を得ています。',
  },
  interviewsNamed: 2,
  passages: [
    {
      lesson: 'm7-l2',
      before: {
        en: 'Meet your supervisor as soon as you arrive, collect your radio, and register with security within the first days.',
        ja: '到着したらすぐに上司に会い、無線機を受け取り、数日のうちに安全担当に登録します。',
      },
      after: {
        en: 'Check in with security. Until then you go nowhere. Then test radio and phone: you have called, and somebody has answered.',
        ja: '安全担当に着任を届け出ます。それまでは、どこにも行きません。次に無線と電話を試します。こちらから呼び出し、誰かが応えるまでです。',
      },
    },
    {
      lesson: 'm4-l4',
      before: {
        en: 'Save the numbers of both channels in your telephone.',
        ja: '二つの窓口の番号を電話に登録しておきます。',
      },
      after: {
        en: 'Exact names, numbers and addresses differ by mission: write yours down before you need them, on paper as well.',
        ja: '正確な名称、番号、宛先はミッションによって異なります。必要になる前に、紙にも書いておきましょう。',
      },
    },
  ],
}
