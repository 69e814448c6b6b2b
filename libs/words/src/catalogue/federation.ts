import { catalogue } from '../message.ts'

/** Signing in with the directory of one's agency, and setting it up. */
export const federation = catalogue({
  /** On the sign-in page. */
  chooser: {
    title: { en: 'Sign in with your agency', ja: '所属機関のアカウントでサインイン' },
    text: {
      en: 'Some agencies let their people sign in with the account they use at work.',
      ja: '職場のアカウントでサインインできる機関があります。',
    },
    agency: { en: 'Agency', ja: '所属機関' },
    other: { en: 'Another agency', ja: '別の機関を選ぶ' },
    none: {
      en: 'This agency has no sign-in of its own. Use e-mail and password.',
      ja: 'この機関では機関アカウントを使えません。メールアドレスとパスワードでサインインしてください。',
    },
    leaving: { en: 'Going to your agency', ja: '所属機関のサインイン画面へ移動中' },
    invited: { en: 'Or sign in with your agency from now on', ja: 'または、今後は所属機関のアカウントでサインイン' },
  },
  /** After the provider sent the browser back. */
  answer: {
    title: { en: 'Signing in', ja: 'サインイン' },
    waiting: { en: 'Checking what your agency answered', ja: '所属機関の応答を確認しています' },
    refused: { en: 'You were not signed in', ja: 'サインインできませんでした' },
    again: { en: 'Back to signing in', ja: 'サインインに戻る' },
  },
  /** One's own account. */
  mine: {
    title: { en: 'Signing in with your agency', ja: '所属機関でのサインイン' },
    text: {
      en: 'Once your account is linked, you sign in here with the account you use at work.',
      ja: 'アカウントを連携すると、職場のアカウントでサインインできます。',
    },
    linked: { en: 'Linked', ja: '連携済み' },
    linkedNow: { en: 'Your account is linked.', ja: 'アカウントを連携しました。' },
    since: { en: 'Linked {date}', ja: '{date}に連携' },
    used: { en: 'Last used {date}', ja: '最終使用：{date}' },
    none: { en: 'Your account is not linked with a directory.', ja: '連携している認証システムはありません。' },
    link: { en: 'Link with “{name}”', ja: '「{name}」と連携' },
    nothing: {
      en: 'Your agency offers no sign-in of its own.',
      ja: '所属機関では、機関アカウントでのサインインを提供していません。',
    },
    unlink: { en: 'End the link', ja: '連携を解除' },
    unlinkName: { en: 'End the link with “{name}”', ja: '「{name}」との連携を解除' },
    unlinkTitle: { en: 'End this link?', ja: '連携を解除しますか' },
    unlinkText: {
      en: 'You can no longer sign in with “{name}”. Roles that came with it end.',
      ja: '「{name}」でサインインできなくなります。連携によって付与された役割も終了します。',
    },
    cancel: { en: 'Cancel', ja: 'キャンセル' },
    unlinking: { en: 'Ending the link', ja: '解除しています' },
    unlinked: { en: 'The link has ended.', ja: '連携を解除しました。' },
    lastWay: {
      en: 'This is your only way to sign in. Choose a password before you end it.',
      ja: 'サインインできる方法がこれしかありません。解除する前にパスワードを設定してください。',
    },
    choosePassword: { en: 'Choose a password', ja: 'パスワードを設定' },
  },
  /** For the administrator. */
  providers: {
    title: { en: 'Ways to sign in', ja: 'サインイン方法' },
    text: {
      en: 'Let people of your agency sign in with its own directory, by OpenID Connect or SAML.',
      ja: '機関の認証システム（OpenID Connect または SAML）を使って、利用者がサインインできるようにします。',
    },
    add: { en: 'Add a directory', ja: '認証システムを追加' },
    none: {
      en: 'No directory is set up. People sign in with a password.',
      ja: '認証システムは未設定です。利用者はパスワードでサインインします。',
    },
    columns: {
      label: { en: 'Button', ja: 'ボタン' },
      kind: { en: 'Kind', ja: '方式' },
      issuer: { en: 'Issuer', ja: '発行者' },
      people: { en: 'Linked people', ja: '連携した利用者' },
      state: { en: 'State', ja: '状態' },
    },
    count: { en: { one: '{count} person', other: '{count} people' }, ja: '{count}人' },
    active: { en: 'In use', ja: '使用中' },
    inactive: { en: 'Off', ja: '停止中' },
    back: { en: 'All ways to sign in', ja: 'サインイン方法の一覧' },
    newTitle: { en: 'Add a directory', ja: '認証システムを追加' },
    ours: {
      title: { en: 'Enter this in the directory', ja: '認証システム側に登録する内容' },
      redirect: { en: 'Redirect address', ja: 'リダイレクトURI' },
      metadata: { en: 'Our metadata', ja: 'このサイトのメタデータ' },
      entityId: { en: 'Our entity ID', ja: 'このサイトのエンティティID' },
      consumer: { en: 'Assertion consumer address', ja: 'アサーションの送信先（ACS）' },
      signIn: { en: 'Sign-in page of your agency', ja: '機関のサインイン画面' },
      copy: { en: 'Copy', ja: 'コピー' },
      copied: { en: 'Copied', ja: 'コピー済み' },
      copyName: { en: 'Copy: {name}', ja: 'コピー：{name}' },
      copiedName: { en: 'Copied: {name}', ja: 'コピーしました：{name}' },
    },
    kinds: {
      legend: { en: 'How the directory signs people in', ja: '認証システムの方式' },
      oidc: { en: 'OpenID Connect', ja: 'OpenID Connect' },
      saml: { en: 'SAML 2.0', ja: 'SAML 2.0' },
      hints: {
        oidc: {
          en: 'Take this where the directory offers both.',
          ja: '両方に対応している場合は、こちらを選びます。',
        },
        saml: {
          en: 'It gives you metadata: a file or an address with XML.',
          ja: 'メタデータ（XMLのファイルまたはアドレス）が提供されます。',
        },
      },
    },
    /** What SAML alone needs. */
    saml: {
      metadata: { en: 'Metadata of the directory (XML)', ja: '認証システムのメタデータ（XML）' },
      metadataHint: {
        en: 'Paste it or choose the file, at most 200 kB: the three fields below are filled in. If the directory needs our addresses first, save without it and come back.',
        ja: '貼り付けるか、ファイルを選びます（200kBまで）。下の3項目に反映します。先にこのサイトのアドレスが必要な場合は、空欄のまま保存し、後で入力できます。',
      },
      read: { en: 'Read it', ja: '読み取る' },
      reading: { en: 'Reading', ja: '読み取り中' },
      file: { en: 'Choose a file', ja: 'ファイルを選択' },
      wasRead: {
        en: 'Read. Look over the fields below, then save.',
        ja: '読み取りました。下の項目を確認してから、保存してください。',
      },
      issuer: { en: 'Entity ID of the directory', ja: '認証システムのエンティティID' },
      issuerHint: {
        en: 'By which it calls itself. Copy it exactly.',
        ja: '認証システムが名乗るIDです。正確に入力してください。',
      },
      signInUrl: { en: 'Sign-in address', ja: 'サインイン先のアドレス' },
      signInHint: {
        en: 'Where it takes requests by redirect (HTTP-Redirect).',
        ja: 'リダイレクト（HTTP-Redirect）で要求を受けるアドレスです。',
      },
      certificates: { en: 'Certificates that sign its answers', ja: '応答の署名に使う証明書' },
      certificatesHint: {
        en: 'In PEM, one below another. Add the next one before they change it, and take the old one out afterwards.',
        ja: 'PEM形式で、複数ある場合は続けて入力します。切り替え前に新しい証明書を追加し、切り替え後に古い証明書を削除してください。',
      },
      inUse: { en: 'Until when they are good', ja: '証明書の有効期限' },
      until: { en: 'Ends {date}', ja: '有効期限：{date}' },
      states: {
        good: { en: 'Good', ja: '有効' },
        'ends-soon': { en: 'Ends within 30 days', ja: '30日以内に期限切れ' },
        over: { en: 'Over: no answer is taken with it', ja: '期限切れ（この証明書の応答は受け付けません）' },
      },
      attribute: { en: 'Attribute that names groups', ja: 'グループを示す属性' },
      attributeHint: {
        en: 'Its full name, as the directory sends it. Empty where only “*” is used.',
        ja: '認証システムが送る名前を正確に入力します。「*」だけを使う場合は空欄にします。',
      },
      testHint: {
        en: 'Tests what is saved: the address and the certificates. What it answers, only signing in shows.',
        ja: '保存済みのアドレスと証明書をテストします。応答の内容は、実際のサインインで確認してください。',
      },
      notFound: {
        en: 'There is no page at the sign-in address. Check it.',
        ja: 'サインイン先のアドレスにページがありません。ご確認ください。',
      },
    },
    fields: {
      labelEn: { en: 'Button in English', ja: 'ボタンの表示（英語）' },
      labelJa: { en: 'Button in Japanese', ja: 'ボタンの表示（日本語）' },
      issuer: { en: 'Issuer', ja: '発行者（Issuer）' },
      issuerHint: {
        en: 'The address the directory calls itself by, such as https://login.example.org.',
        ja: '認証システムが名乗るアドレスです。例：https://login.example.org',
      },
      clientId: { en: 'Client ID', ja: 'クライアントID' },
      secret: { en: 'Client secret', ja: 'クライアントシークレット' },
      secretHint: {
        en: 'Kept encrypted and never shown again. Leave it empty for a public client.',
        ja: '暗号化して保存し、再表示しません。公開クライアントの場合は空欄にします。',
      },
      secretKept: {
        en: 'One is kept. Leave it empty to keep it.',
        ja: '保存済みです。変更しない場合は空欄のままにしてください。',
      },
      scopes: { en: 'Scopes', ja: 'スコープ' },
      scopesHint: {
        en: 'Beside openid, separated by spaces, such as profile email.',
        ja: 'openid 以外を空白で区切ります。例：profile email',
      },
      createsAccounts: { en: 'Make an account at the first sign-in', ja: '初回サインイン時にアカウントを作成' },
      createsAccountsHint: {
        en: 'Otherwise only people who linked their account come in. Accounts are never linked by e-mail address.',
        ja: '選ばない場合、連携済みの利用者だけがサインインできます。メールアドレスによる自動連携は行いません。',
      },
      isActive: { en: 'In use', ja: '使用する' },
      isActiveHint: {
        en: 'Switching it off signs out everybody who is linked.',
        ja: '停止すると、連携している利用者全員がサインアウトされます。',
      },
    },
    roles: {
      title: { en: 'Roles from the directory', ja: '認証システムによる役割' },
      text: {
        en: 'These roles follow each sign-in. Roles given by hand are never touched.',
        ja: 'サインインのたびに反映されます。手動で付与した役割は変更しません。',
      },
      claim: { en: 'Claim that names groups', ja: 'グループを示すクレーム' },
      claimHint: {
        en: 'Such as groups. Empty where only “*” is used.',
        ja: '例：groups。「*」だけを使う場合は空欄にします。',
      },
      value: { en: 'Value', ja: '値' },
      valueOf: { en: 'Value {place}', ja: '値 {place}' },
      valueHint: { en: '“*” stands for everybody who signs in.', ja: '「*」はサインインした全員を表します。' },
      roleOf: { en: 'Role {place}', ja: '役割 {place}' },
      add: { en: 'Add a role', ja: '役割を追加' },
      remove: { en: 'Remove row {place}', ja: '{place}行目を削除' },
      removeShort: { en: 'Remove', ja: '削除' },
    },
    save: { en: 'Save', ja: '保存' },
    saved: { en: 'Saved.', ja: '保存しました。' },
    test: { en: 'Test the connection', ja: '接続をテスト' },
    testing: { en: 'Testing', ja: 'テスト中' },
    testHint: { en: 'Tests what is saved.', ja: '保存済みの設定をテストします。' },
    findings: {
      works: { en: 'The directory answers as it should.', ja: '認証システムは正しく応答しています。' },
      'address-refused': {
        en: 'This address leads inside a private network and is not asked. The directory must be reachable from the internet, over https.',
        ja: '内部ネットワークのアドレスには接続しません。インターネットから https で接続できる必要があります。',
      },
      'not-reachable': {
        en: 'Nothing answers at this address, or its certificate is not trusted.',
        ja: 'このアドレスから応答がないか、証明書を信頼できません。',
      },
      'not-found': {
        en: 'There is no discovery document below the issuer. Check the issuer: /.well-known/openid-configuration is read there.',
        ja: '発行者の下に設定情報がありません。/.well-known/openid-configuration を読み取ります。発行者をご確認ください。',
      },
      'too-slow': { en: 'The directory took too long to answer.', ja: '認証システムの応答に時間がかかりすぎました。' },
      'not-a-discovery-document': {
        en: 'What is published there is not a discovery document of OpenID Connect.',
        ja: '公開されている内容が OpenID Connect の設定情報ではありません。',
      },
      'issuer-differs': {
        en: 'The directory calls itself by another issuer. Copy it exactly, with or without the slash at the end.',
        ja: '認証システムが名乗る発行者と異なります。末尾のスラッシュも含め、正確に入力してください。',
      },
      'no-code-flow': {
        en: 'The directory does not offer the authorisation code flow.',
        ja: '認可コードフローに対応していません。',
      },
      'pkce-not-announced': {
        en: 'The directory does not say that it checks PKCE (S256). Sign-in works; ask those who run it to switch it on.',
        ja: 'PKCE（S256）への対応が示されていません。サインインはできますが、有効にするよう担当者に依頼してください。',
      },
      'keys-missing': {
        en: 'The keys that sign its answers cannot be read.',
        ja: '応答に署名する鍵を読み取れません。',
      },
      'not-set-up': {
        en: 'The entity ID, the sign-in address or the certificates are still missing.',
        ja: 'エンティティID、サインイン先のアドレス、証明書のいずれかが未入力です。',
      },
      'certificates-over': {
        en: 'All certificates are over, so no answer is taken. Enter the present one.',
        ja: 'すべての証明書が期限切れのため、応答を受け付けません。現在の証明書を入力してください。',
      },
      'certificate-ends-soon': {
        en: 'The certificate ends within 30 days. Ask those who run the directory for the next one, and add it here.',
        ja: '証明書が30日以内に期限切れになります。次の証明書を担当者から受け取り、追加してください。',
      },
      'algorithms-unknown': {
        en: 'It signs with no algorithm we can check. RS256 or ES256 are usual.',
        ja: '確認できる署名方式がありません。RS256 または ES256 が一般的です。',
      },
    },
  },
})
