import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- Whether one stood in for the other, now or within the last year: they count as one where two people are needed.
CREATE FUNCTION paired(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM delegation d JOIN agency a ON a.id = d.agency_id
    WHERE ((d.delegator_id = one AND d.deputy_id = other) OR (d.delegator_id = other AND d.deputy_id = one))
      AND d.from_on <= agency_day(d.agency_id) AND d.through_on > agency_day(d.agency_id) - 366
      AND (d.ended_at IS NULL OR d.ended_at >= d.from_on::timestamp AT TIME ZONE a.zone)) $$;

-- The second half of what takes two is not of the hand of the first. That it is not the same person other guards see to.
CREATE FUNCTION refuse_one_hand() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE who uuid; others uuid[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'recognition_step' THEN
      IF NEW.kind NOT IN ('approved', 'refused') THEN RETURN NEW; END IF;
      who := NEW.recorded_by;
      others := ARRAY(SELECT a.proposed_by FROM accreditation a WHERE a.id = NEW.accreditation_id UNION ALL SELECT e.proposed_by FROM equivalence e WHERE e.id = NEW.equivalence_id);
    WHEN 'certificate_proposal_answer' THEN
      IF NEW.outcome = 'withdrawn' THEN RETURN NEW; END IF;
      who := NEW.answered_by;
      others := ARRAY(SELECT p.proposed_by FROM certificate_proposal p WHERE p.id = NEW.proposal_id);
    WHEN 'profile_approval' THEN
      who := NEW.person_id;
      others := ARRAY(SELECT unnest(d.author_ids) FROM profile_draft d WHERE d.id = NEW.draft_id
        UNION ALL SELECT p.person_id FROM profile_approval p WHERE p.draft_id = NEW.draft_id AND p.submission = NEW.submission AND p.decision = 'approved');
    WHEN 'security_consent' THEN
      who := NEW.person_id;
      others := ARRAY(SELECT unnest(d.author_ids) FROM profile_draft d WHERE d.id = NEW.draft_id);
    WHEN 'waiver_act' THEN
      IF NEW.kind NOT IN ('signed', 'refused') THEN RETURN NEW; END IF;
      who := NEW.acted_by;
      others := ARRAY(SELECT w.acted_by FROM waiver_act w WHERE w.waiver_id = NEW.waiver_id AND w.kind = 'signed');
    WHEN 'bar_act' THEN
      IF NEW.kind <> 'lifted' THEN RETURN NEW; END IF;
      who := NEW.acted_by;
      others := ARRAY(SELECT b.acted_by FROM bar_act b WHERE b.bar_id = NEW.bar_id AND b.kind = 'lift-asked' ORDER BY b.recorded_at DESC, b.id DESC LIMIT 1);
    WHEN 'appeal_answer' THEN
      IF NEW.outcome = 'withdrawn' THEN RETURN NEW; END IF;
      who := NEW.answered_by;
      others := ARRAY(SELECT a.lodged_by FROM appeal a WHERE a.id = NEW.appeal_id
        UNION ALL SELECT d.decided_by FROM appeal a JOIN decision d ON d.id = a.decision_id WHERE a.id = NEW.appeal_id
        UNION ALL SELECT c.acted_by FROM appeal a JOIN decision_act c ON c.decision_id = a.decision_id WHERE a.id = NEW.appeal_id);
    WHEN 'answer_mark' THEN
      who := NEW.marked_by;
      others := ARRAY(SELECT m.marked_by FROM answer_mark m WHERE m.written_answer_id = NEW.written_answer_id);
  END CASE;
  IF EXISTS (SELECT FROM unnest(others) o WHERE o <> who AND paired(who, o)) THEN
    RAISE EXCEPTION 'a deputy and who they stand in for are one hand' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
`

const second = [
  'recognition_step',
  'certificate_proposal_answer',
  'profile_approval',
  'security_consent',
  'waiver_act',
  'bar_act',
  'appeal_answer',
  'answer_mark',
]

/** The database holds as well that a deputy and who they stand in for never do both halves of what takes two. */
export class OneHand1795392000123 implements MigrationInterface {
  name = 'OneHand1795392000123'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    for (const table of second)
      await runner.query(
        `CREATE TRIGGER ${table}_of_one_hand BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_one_hand()`,
      )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
