import { catalogue } from '../message.ts'

/** A person changes their home agency: asked for, agreed to by the person and by the agency they leave. */
export const transfers = catalogue({
  title: { en: 'Transfers', ja: '所属の異動' },
  lead: {
    en: 'Somebody of another agency becomes a person of yours, or one of yours goes to another, once the person and the agency they leave have agreed.',
    ja: '他の機関の利用者を自機関に迎える手続き、自機関の利用者が他の機関に移る手続きです。本人と異動元の機関の両方の同意が必要です。',
  },
  asked: { en: 'Asked for by us', ja: '自機関からの申請' },
  noneAsked: { en: 'Your agency has asked for nobody.', ja: '自機関からの申請はありません。' },
  leaving: { en: 'Leaving us', ja: '自機関からの異動' },
  noneLeaving: {
    en: 'Nobody of your agency has agreed to leave it.',
    ja: '異動に同意した利用者はいません。',
  },
  table: {
    person: { en: 'Person', ja: '対象者' },
    from: { en: 'From', ja: '異動元' },
    to: { en: 'To', ja: '異動先' },
    day: { en: 'First day', ja: '異動日' },
    reason: { en: 'Reason', ja: '理由' },
    state: { en: 'State', ja: '状態' },
    act: { en: 'Action', ja: '操作' },
  },
  states: {
    asked: { en: 'Waits for the person', ja: '本人の回答待ち' },
    agreed: { en: 'Waits for their agency', ja: '異動元の回答待ち' },
    ready: { en: 'Agreed by all', ja: '全員が同意済み' },
    done: { en: 'Took effect', ja: '発効済み' },
    declined: { en: 'Declined by the person', ja: '本人が辞退' },
    refused: { en: 'Refused by their agency', ja: '異動元が不同意' },
    withdrawn: { en: 'Taken back', ja: '申請元が取下げ' },
    lapsed: { en: 'Lapsed unanswered', ja: '期限切れ' },
    void: { en: 'Account closed or moved', ja: 'アカウントの閉鎖または異動' },
  },
  noAddress: { en: 'Address no longer kept', ja: 'アドレスの保存終了' },
  somebodyErased: { en: 'Erased person', ja: '消去された人' },
  until: { en: 'until {instant}', ja: '{instant}まで' },
  causes: {
    declined: { en: 'The person declined.', ja: '本人が辞退しました。' },
    refused: { en: 'The agency they would leave refused.', ja: '異動元の機関が同意しませんでした。' },
    withdrawn: { en: 'The agency that asked took it back.', ja: '申請した機関が取り下げました。' },
    lapsed: { en: 'Not everybody answered in time.', ja: '期限までに全員の回答がそろいませんでした。' },
    void: { en: 'The account was closed, or moved meanwhile.', ja: 'アカウントが閉鎖されたか、すでに異動しています。' },
  },
  form: {
    title: { en: 'Ask for a person', ja: '異動の申請' },
    email: { en: 'E-mail', ja: 'メールアドレス' },
    emailHint: {
      en: 'Of their account. You are not told whether there is one until they agree.',
      ja: '本人のアカウントのアドレス。アカウントの有無は、本人が同意するまで表示されません。',
    },
    reason: { en: 'Reason', ja: '理由' },
    reasonHint: {
      en: 'The person and their agency read it; 10 to 500 characters',
      ja: '本人と異動元の機関に表示されます（10～500字）',
    },
    day: { en: 'First day at your agency', ja: '自機関での初日' },
    dayHint: { en: 'Today or later, at most 90 days ahead', ja: '本日から90日以内' },
    submit: { en: 'Ask for the transfer', ja: '異動を申請' },
    working: { en: 'Asking …', ja: '申請しています…' },
    done: {
      en: 'Asked for {email}. If they have an account, they are asked to agree.',
      ja: '{email}の異動を申請しました。アカウントがあれば、本人に同意を求める連絡が届きます。',
    },
  },
  release: { en: 'Let them go', ja: '異動に同意' },
  refuse: { en: 'Refuse', ja: '同意しない' },
  withdraw: { en: 'Take back', ja: '取下げ' },
  working: { en: 'Saving …', ja: '保存しています…' },
  ask: {
    release: {
      title: { en: 'Let {name} go to {agency}?', ja: '{name}さんの{agency}への異動に同意しますか。' },
      text: {
        en: 'On {date} their roles here end, with what they do as a deputy, tokens they made, sign-in through your agency and open nominations. You keep what your agency recorded: completions, certificates, nominations and decisions. The rest of their file goes along.',
        ja: '{date}に、自機関での役割、代理、作成したトークン、自機関を通じたサインイン、開始前の派遣候補の指名が終了します。自機関が記録した修了、修了証、指名、判定は残ります。それ以外の本人の記録は異動先に移ります。',
      },
    },
    refuse: {
      title: { en: 'Refuse the transfer of {name}?', ja: '{name}さんの異動に同意しませんか。' },
      text: { en: 'The person and {agency} are told.', ja: '本人と{agency}に通知されます。' },
    },
    withdraw: {
      title: { en: 'Take back the transfer of {name}?', ja: '{name}さんの異動を取り下げますか。' },
      text: { en: 'Everybody concerned is told.', ja: '関係者全員に通知されます。' },
    },
  },
  mine: {
    title: { en: 'Change of agency', ja: '所属機関の変更' },
    lead: { en: 'You are at home in {agency}.', ja: '現在の所属機関は{agency}です。' },
    none: { en: 'No agency has asked for you.', ja: '異動の申請はありません。' },
    heading: { en: '{agency} asks for you', ja: '{agency}からの異動の申請' },
    askedBy: { en: 'Asked by {name}, {instant}', ja: '申請者：{name}さん、{instant}' },
    waits: { en: 'Waits for your answer', ja: 'あなたの回答待ち' },
    reason: { en: 'Why', ja: '理由' },
    day: { en: 'First day there', ja: '異動日' },
    sees: {
      title: { en: 'What {agency} will see', ja: '{agency}が閲覧できるようになるもの' },
      names: { en: 'Your names, also earlier ones, and your address', ja: '氏名（以前の氏名を含む）とメールアドレス' },
      courses: {
        en: 'Your courses, completions and certificates, also those of before',
        ja: '講座の受講、修了、修了証（これまでのものを含む）',
      },
      brought: {
        en: 'Certificates of others you brought, your experience, extra time you were given, and your consents',
        ja: '登録した外部の証明書、経験、認められた時間延長、同意の内容',
      },
      stops: {
        en: 'A stop to your dispatch, if there is one; it goes on until the agency that set it lifts it',
        ja: '派遣停止がある場合はその内容（設定した機関が解除するまで続きます）',
      },
    },
    keeps: {
      title: { en: 'What {agency} keeps', ja: '{agency}に残るもの' },
      recorded: {
        en: 'What it recorded itself: your completions, certificates, nominations and decisions, with your name',
        ja: '同機関が記録した修了、修了証、指名、判定（氏名を含む）',
      },
      trail: { en: 'Who did what there, in its audit log', ja: '同機関での操作の監査記録' },
    },
    ends: {
      title: { en: 'What ends on that day', ja: '異動日に終了するもの' },
      roles: {
        en: 'Your roles at {agency}, deputies you named or stand in for, and tokens you made',
        ja: '{agency}での役割、代理の指定、作成したトークン',
      },
      signIn: {
        en: 'Sign-in through {agency}. Your password and passkeys stay; without a password, choose one with “Forgot your password?” on the sign-in page.',
        ja: '{agency}を通じたサインイン。パスワードとパスキーはそのまま使えます。パスワードがない場合は、サインイン画面の「パスワードをお忘れの場合」から設定してください。',
      },
      nominations: {
        en: 'Nominations to missions that have not begun, and waivers',
        ja: '開始前の派遣への指名と、要件免除',
      },
      proof: {
        en: 'Your last proof of who you are: where one is needed, you are asked again',
        ja: '本人確認の状態（必要なときに再度確認します）',
      },
    },
    goesOn: {
      en: 'Courses you have begun go on. Your certificates stay valid.',
      ja: '受講中の講座は続けられます。修了証は引き続き有効です。',
    },
    agree: { en: 'Agree', ja: '同意' },
    decline: { en: 'Decline', ja: '辞退' },
    takeBack: { en: 'Take back my agreement', ja: '同意を取下げ' },
    confirm: {
      title: { en: 'Move to {agency} on {date}?', ja: '{date}に{agency}に異動しますか。' },
      text: {
        en: 'Your agency is asked next. You can take it back until the day.',
        ja: '続いて現在の所属機関に確認します。異動日までは取り下げられます。',
      },
    },
    confirmDecline: {
      title: { en: 'Decline to move to {agency}?', ja: '{agency}への異動を辞退しますか。' },
      text: { en: 'You stay with {home}.', ja: '所属機関は{home}のままです。' },
    },
    past: { en: 'Earlier', ja: 'これまで' },
  },
})
