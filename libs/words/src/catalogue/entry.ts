import { catalogue } from '../message.ts'

/** How one gets into a course, and out of it: for learners, and for those who teach it. */
export const entry = catalogue({
  needs: {
    title: { en: 'Before you begin', ja: '受講の条件' },
    lead: {
      en: 'This course builds on what stands here. It opens as soon as you have it.',
      ja: 'この研修の受講には、次のものが必要です。すべてそろうと受講を開始できます。',
    },
    course: { en: 'Complete the course “{title}”', ja: '研修「{title}」の修了' },
    qualification: { en: 'Hold, valid today: {title}', ja: '有効な「{title}」の保有' },
    met: { en: 'You have this', ja: '充足' },
    missing: { en: 'Missing', ja: '不足' },
    toCourse: { en: 'Go to the course', ja: '研修のページへ' },
    toWallet: { en: 'Record a certificate', ja: '修了証を登録' },
    waits: { en: 'You are enrolled; the lessons wait', ja: '受講登録済み（単元はまだ開始できません）' },
  },
  start: {
    missing: { en: 'Something is missing: see above.', ja: '上の条件がそろうと開始できます。' },
    resume: { en: 'Take it up again', ja: '受講を再開' },
    resumes: {
      en: 'You left this course. What you did is kept, and you go on where you stopped.',
      ja: 'この研修は受講を取りやめています。これまでの記録は残っており、続きから再開できます。',
    },
  },
  request: {
    lead: {
      en: 'The course is open on request. Its agency reads why you want to take it, and tells you the answer.',
      ja: 'この研修の受講には承認が必要です。受講の理由を実施機関が確認し、結果をお知らせします。',
    },
    reason: { en: 'Why do you want to take it?', ja: '受講を希望する理由' },
    reasonHint: {
      en: 'Say what you need it for, and by when.',
      ja: '何のために、いつまでに必要かをお書きください。',
    },
    send: { en: 'Ask to be taken in', ja: '受講を申請' },
    sending: { en: 'Sending', ja: '送信中' },
    reasonMissing: { en: 'Say why first.', ja: '先に理由を入力してください。' },
    waiting: {
      en: 'You asked on {date}. You are told when it is answered.',
      ja: '{date}に申請済みです。回答があり次第お知らせします。',
    },
    declined: { en: 'Your request was declined on {date}', ja: '{date}の申請は承認されませんでした' },
  },
  officer: {
    title: { en: 'You are enrolled by an officer', ja: '受講登録は担当者が行います' },
    text: {
      en: 'Nobody can enrol by themselves. Ask the instructors of the course, or your agency.',
      ja: 'この研修は自分では受講登録できません。研修の講師または所属機関にご相談ください。',
    },
  },
  leave: {
    programme: { en: 'Leave this programme', ja: 'このプログラムの受講を取りやめる' },
    sendProgramme: { en: 'Leave the programme', ja: 'プログラムの受講を取りやめる' },
    summary: { en: 'Leave this course', ja: 'この研修の受講を取りやめる' },
    text: {
      en: 'What you did is kept. If you come back, you go on where you stopped.',
      ja: 'これまでの記録は残ります。再び受講するときは、続きから再開できます。',
    },
    reason: { en: 'Why (optional)', ja: '理由（任意）' },
    send: { en: 'Leave the course', ja: '受講を取りやめる' },
    sending: { en: 'Leaving', ja: '手続き中' },
  },
  rules: {
    tab: { en: 'Getting in', ja: '受講条件' },
    heading: { en: 'How people get into this course', ja: 'この研修の受講条件と登録方法' },
    way: { en: 'Who enrols', ja: '登録方法' },
    ways: {
      self: { en: 'Everybody by themselves', ja: '受講者自身が登録' },
      request: { en: 'On request, after approval', ja: '申請と承認' },
      officer: { en: 'Officers alone', ja: '担当者のみが登録' },
    },
    wayHints: {
      self: { en: 'Whoever is signed in begins at once.', ja: 'サインインした人はすぐに開始できます。' },
      request: {
        en: 'People say why; you answer on this page, and they are told.',
        ja: '申請の理由を確認して、このページで回答します。結果は本人に通知されます。',
      },
      officer: { en: 'Enrol them as a class.', ja: 'クラスとして登録します。' },
    },
    courses: { en: 'Courses to complete first', ja: '先に修了する研修' },
    coursesHint: {
      en: 'An earlier completion counts, in whatever edition.',
      ja: '版を問わず、過去の修了も有効です。',
    },
    noCourses: { en: 'There is no other course.', ja: '他の研修はありません。' },
    qualifications: { en: 'Qualifications to hold first', ja: '先に保有する資格・修了証' },
    qualificationsHint: {
      en: 'Valid on the day they begin, from here or from elsewhere and verified.',
      ja: '開始日に有効なもの。他機関で取得し、確認済みのものも含みます。',
    },
    untouched: {
      en: 'Whoever has begun goes on, and nothing completed changes. People of a class wait until they have it.',
      ja: '受講中の人と修了の記録には影響しません。クラスで登録された人は、条件がそろうまで開始できません。',
    },
    save: { en: 'Save', ja: '保存' },
    saving: { en: 'Saving', ja: '保存中' },
    saved: { en: 'Saved', ja: '保存しました' },
  },
  requests: {
    heading: { en: 'Requests', ja: '受講申請' },
    empty: { en: 'Nobody waits for an answer.', ja: '回答待ちの申請はありません。' },
    asked: { en: 'Asked {date}', ja: '{date}に申請' },
    lacking: { en: 'Lacks: {needs}', ja: '不足：{needs}' },
    lackingText: {
      en: 'If approved, they are enrolled and wait until they have it.',
      ja: '承認すると登録されますが、条件がそろうまで開始できません。',
    },
    reason: { en: 'Reason for declining', ja: '承認しない理由' },
    approve: { en: 'Approve', ja: '承認' },
    decline: { en: 'Decline', ja: '承認しない' },
    reasonMissing: { en: 'Give a reason: they read it.', ja: '理由を入力してください。本人に伝えられます。' },
    answering: { en: 'Answering', ja: '送信中' },
    answered: { en: 'Answered lately', ja: '最近の回答' },
    outcomes: {
      waiting: { en: 'Waiting', ja: '回答待ち' },
      approved: { en: 'Approved', ja: '承認' },
      declined: { en: 'Declined', ja: '承認せず' },
    },
  },
})
