import { attribute, completion, departure, months, root } from './nodes.ts'
import { sourcesOf, type SampleProfile } from './profile.ts'
import { securityClause } from './security-clause.ts'

const isJpo = { posting: 'role', is: { equals: 'jpo' } }

/** P6: a UN volunteer, a junior professional officer, or an associate of the primary course. */
export const p6: SampleProfile = {
  agency: 'secretariat',
  version: {
    key: 'p6-volunteer-associate',
    version: 1,
    title: { en: 'UN volunteer, JPO or course associate', ja: '国連ボランティア・JPO・研修修了派遣者' },
    appliesFrom: '2025-04-01',
    authorityDocument: 'Sample rule P6 (invented), after public sources as marked at each clause',
    convention: 'plain',
    root: root([
      securityClause,
      completion(
        'programme',
        ['Four-week programme, 90 % of sessions attended', '4週間の研修（9割以上出席）'],
        [{ type: 'primary-course', minScorePercent: 90 }],
        { window: departure, isWaivable: true, waiverRoles: ['programme-manager'], when: { not: isJpo } },
      ),
      completion('jpo-pre-posting', ['JPO pre-posting training', 'JPO赴任前研修'], [{ type: 'jpo-pre-posting' }], {
        window: departure,
        isWaivable: true,
        waiverRoles: ['programme-manager'],
        when: isJpo,
      }),
      completion('security-awareness', ['Security awareness', '安全意識研修'], [{ type: 'bsafe' }]),
      completion('conduct', ['Conduct', '行動規範'], [{ type: 'psea', minScorePercent: 80 }], {
        category: 'conduct',
        window: departure,
      }),
      completion(
        'medical',
        ['Medical clearance', '健康診断'],
        [{ type: 'medical-clearance', scope: ['duty-station', 'job'], validity: months(3) }],
        { category: 'medical', window: departure },
      ),
      attribute(
        'entry-visa',
        ['Entry visa, valid on arrival', '入国査証（到着日に有効）'],
        'entry-visa-expires',
        { is: 'dateOnOrAfter', anchor: 'arrival' },
        { window: departure },
      ),
      attribute(
        'name-as-in-passport',
        ['Name identical to the passport', '旅券と同一の氏名'],
        'name-matches-passport',
        { is: 'flag', equals: true },
        { window: departure },
      ),
      attribute(
        'contract',
        ['Contract accepted', '契約の承諾'],
        'contract-accepted',
        { is: 'flag', equals: true },
        { window: departure },
      ),
      completion(
        'travel-clearance',
        ['Travel clearance', '渡航許可'],
        [{ type: 'security-clearance', scope: ['posting'] }],
        { window: departure },
      ),
      completion(
        'field-security',
        ['Field security, where the duty station is listed', '現場安全研修（対象任地のみ）'],
        [{ type: 'ssafe', issuers: { kind: 'accredited' }, validity: months(36) }],
        {
          isWaivable: true,
          waiverRoles: ['designated-official', 'head-of-security'],
          when: { outside: 'duty-station-listed', is: { equals: true } },
        },
      ),
    ]),
  },
  sources: sourcesOf({
    root: '[default]',
    security: '[S1] [default]',
    programme: '[S47] [S49] [default]',
    'jpo-pre-posting': '[S68] [default]',
    'security-awareness': '[S17]',
    conduct: '[S14] [default]',
    medical: '[S31]',
    'entry-visa': '[default]',
    'name-as-in-passport': '[S67]',
    contract: '[S67] [default]',
    'travel-clearance': '[S66]',
    'field-security': '[S22] [default]',
  }),
}
