import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "profile_draft" ("id" uuid NOT NULL DEFAULT uuidv7(), "profile_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "version" integer NOT NULL, "based_on" integer, "content" jsonb NOT NULL, "revision" integer NOT NULL DEFAULT '1', "state" text NOT NULL DEFAULT 'open', "author_ids" uuid array NOT NULL, "submission" integer NOT NULL DEFAULT '0', "submitted_by" uuid, "submitted_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "profile_draft_submitted" CHECK (("state" <> 'submitted') OR ("submitted_by" IS NOT NULL AND "submission" > 0)), CONSTRAINT "profile_draft_state" CHECK ("state" IN ('open', 'submitted', 'published', 'discarded')), CONSTRAINT "profile_draft_pkey" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "profile_draft_under_way" ON "profile_draft" ("profile_id") WHERE state IN ('open', 'submitted')`,
  `CREATE TABLE "profile_approval" ("id" uuid NOT NULL DEFAULT uuidv7(), "draft_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "submission" integer NOT NULL, "person_id" uuid NOT NULL, "decision" text NOT NULL, "reason" text, "impact_seen" boolean NOT NULL DEFAULT false, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "profile_approval_once" UNIQUE ("draft_id", "submission", "person_id"), CONSTRAINT "profile_approval_reason" CHECK (("decision" = 'rejected') = ("reason" IS NOT NULL)), CONSTRAINT "profile_approval_decision" CHECK ("decision" IN ('approved', 'rejected')), CONSTRAINT "profile_approval_pkey" PRIMARY KEY ("id"))`,
  `CREATE TABLE "security_consent" ("id" uuid NOT NULL DEFAULT uuidv7(), "draft_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "person_id" uuid NOT NULL, "reason" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "security_consent_once" UNIQUE ("draft_id"), CONSTRAINT "security_consent_pkey" PRIMARY KEY ("id"))`,
  `ALTER TABLE "profile_version" ADD "draft_id" uuid`,
  `ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_of_draft" UNIQUE ("draft_id")`,
  `ALTER TABLE "profile_version" ADD "is_correction" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "profile_version" ADD "change_note" jsonb`,
  `ALTER TABLE "profile_draft" ADD CONSTRAINT "FK_793f8331fedaa3a6929bdfdb9b7" FOREIGN KEY ("profile_id") REFERENCES "profile"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "profile_draft" ADD CONSTRAINT "FK_8262799aecbf06961c398991d09" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "profile_draft" ADD CONSTRAINT "FK_83e803112b55294558c80d804d9" FOREIGN KEY ("submitted_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "profile_approval" ADD CONSTRAINT "FK_efef5fc29ec4a73b210ba9fbebf" FOREIGN KEY ("draft_id") REFERENCES "profile_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "profile_approval" ADD CONSTRAINT "FK_985cfc36d12e3384b0f1a5b18a1" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "profile_approval" ADD CONSTRAINT "FK_cfdff6511805af00497208e86b8" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "profile_version" ADD CONSTRAINT "FK_1afec39730aec7125ce2b45cb17" FOREIGN KEY ("draft_id") REFERENCES "profile_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "security_consent" ADD CONSTRAINT "FK_9041ffe960acb8200d9214973e3" FOREIGN KEY ("draft_id") REFERENCES "profile_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "security_consent" ADD CONSTRAINT "FK_93c60fc31eb1b0abb06777a64f1" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "security_consent" ADD CONSTRAINT "FK_ca7f948c9bd0ccc0f2df4887063" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const reading = 'rule-owner,head-of-security,programme-manager,auditor'
const approving = 'rule-owner,head-of-security,programme-manager'

/** The database holds the line by itself: what is closed stays closed, and nothing is published that two others did not approve. */
const lines = `
CREATE FUNCTION profile_draft_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('published', 'discarded') THEN RAISE EXCEPTION 'a closed draft does not change' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.profile_id <> OLD.profile_id OR NEW.agency_id <> OLD.agency_id OR NOT NEW.author_ids @> OLD.author_ids OR NEW.revision < OLD.revision OR NEW.submission < OLD.submission
    THEN RAISE EXCEPTION 'a draft keeps its profile, its authors and its counts' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.content <> OLD.content AND (NEW.state <> 'open' OR NEW.revision = OLD.revision OR (actor_kind() = 'person' AND NOT actor_person() = ANY (NEW.author_ids)))
    THEN RAISE EXCEPTION 'a change opens the draft and names its author' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.state = 'submitted' AND OLD.state = 'open' AND NEW.submission = OLD.submission
    THEN RAISE EXCEPTION 'each submission is a round of its own' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.state = 'published' AND NOT EXISTS (SELECT 1 FROM profile_version v WHERE v.draft_id = NEW.id)
    THEN RAISE EXCEPTION 'a published draft has its version' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER profile_draft_keeps BEFORE UPDATE ON profile_draft FOR EACH ROW EXECUTE FUNCTION profile_draft_keeps();

-- Whoever publishes through the API: only what is submitted, word for word, and what two people approved who did not write it.
CREATE FUNCTION profile_version_is_approved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE draft profile_draft; approvers integer;
BEGIN
  IF coalesce(actor_kind(), '') = '' THEN RETURN NEW; END IF;
  SELECT * INTO draft FROM profile_draft WHERE id = NEW.draft_id;
  SELECT count(DISTINCT a.person_id) INTO approvers FROM profile_approval a
    WHERE a.draft_id = draft.id AND a.submission = draft.submission AND a.decision = 'approved' AND NOT a.person_id = ANY (draft.author_ids);
  IF draft.id IS NULL OR draft.state <> 'submitted' OR draft.profile_id <> NEW.profile_id OR draft.version <> NEW.version OR approvers < 2
    OR (NEW.content -> 'version') - ARRAY['key', 'version', 'publishedAt'] IS DISTINCT FROM draft.content -> 'version' OR NEW.content -> 'sources' IS DISTINCT FROM draft.content -> 'sources'
    OR NEW.applies_from <> (draft.content #>> '{version,appliesFrom}')::date OR NEW.is_correction <> (draft.content ->> 'isCorrection')::boolean
    THEN RAISE EXCEPTION 'a version is published as two others approved it' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER profile_version_is_approved BEFORE INSERT ON profile_version FOR EACH ROW EXECUTE FUNCTION profile_version_is_approved();

-- Nobody approves what they wrote, nor a round that is over.
CREATE FUNCTION profile_approval_is_of_another() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF coalesce(actor_kind(), '') = '' THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM profile_draft d WHERE d.id = NEW.draft_id AND d.agency_id = NEW.agency_id AND d.state = 'submitted' AND d.submission = NEW.submission AND NOT NEW.person_id = ANY (d.author_ids))
    THEN RAISE EXCEPTION 'an approver did not write it, and it is submitted' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER profile_approval_is_of_another BEFORE INSERT ON profile_approval FOR EACH ROW EXECUTE FUNCTION profile_approval_is_of_another();
CREATE FUNCTION security_consent_is_of_another() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF coalesce(actor_kind(), '') = '' THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM profile_draft d WHERE d.id = NEW.draft_id AND d.agency_id = NEW.agency_id AND d.state = 'open' AND NOT NEW.person_id = ANY (d.author_ids))
    THEN RAISE EXCEPTION 'who consents did not write it' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER security_consent_is_of_another BEFORE INSERT ON security_consent FOR EACH ROW EXECUTE FUNCTION security_consent_is_of_another();
`

const functions = `
-- Every published version of every profile (or of one), and whose it is: what is required is public.
CREATE FUNCTION public_version_lines(wanted text)
  RETURNS TABLE (key text, agency_en text, agency_ja text, version_id uuid, version integer, title jsonb, applies_from date, given_up_after date, published_at timestamptz, is_correction boolean, change_note jsonb, draft_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.key, a.name_en, a.name_ja, v.id, v.version, v.content #> '{version,title}', v.applies_from, (v.content #>> '{version,appliesThrough}')::date,
      v.published_at, v.is_correction, v.change_note, v.draft_id
    FROM profile p JOIN agency a ON a.id = p.agency_id JOIN profile_version v ON v.profile_id = p.id
    WHERE v.published_at <= now() AND (wanted IS NULL OR p.key = wanted) ORDER BY p.key, v.version DESC $$;

-- The titles of what a tree speaks of; none of them is personal.
CREATE FUNCTION tree_names(tree jsonb) RETURNS TABLE (kind text, name text, en text, ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT 'types', q.key, q.title_en, q.title_ja FROM qualification q WHERE q.key IN (SELECT jsonb_path_query(tree, 'strict $.**.accepts[*].type') #>> '{}')
    UNION ALL SELECT 'scales', s.key, s.title_en, s.title_ja FROM level_scale s WHERE s.key IN (SELECT jsonb_path_query(tree, 'strict $.**.scale') #>> '{}')
    UNION ALL SELECT 'issuers', i.id::text, i.name_en, i.name_ja FROM issuer i WHERE i.id::text IN (SELECT jsonb_path_query(tree, 'strict $.**.issuerIds[*]') #>> '{}')
    UNION ALL SELECT 'organisations', a.id::text, a.name_en, a.name_ja FROM agency a WHERE a.id::text IN (SELECT jsonb_path_query(tree, 'strict $.**.organisationIds[*]') #>> '{}') $$;

-- Who took part in drafts of the actor's agency, by name: for those who may read the drafts.
CREATE FUNCTION draft_people(drafts uuid[]) RETURNS TABLE (id uuid, family_name text, given_name text, family_name_ja text, given_name_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH mine AS MATERIALIZED (SELECT d.* FROM profile_draft d WHERE d.id = ANY (drafts) AND d.agency_id = actor_agency() AND actor_holds('${reading}')),
      taking_part AS (SELECT unnest(m.author_ids) AS person FROM mine m UNION SELECT m.submitted_by FROM mine m
        UNION SELECT a.person_id FROM profile_approval a JOIN mine m ON m.id = a.draft_id UNION SELECT c.person_id FROM security_consent c JOIN mine m ON m.id = c.draft_id)
    SELECT p.id, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja FROM taking_part t JOIN person p ON p.id = t.person $$;
`

/** Drafts of profiles, their approval by two others, and the consent that a version does without the clause \`security\`. */
export class Requirements1795392000006 implements MigrationInterface {
  name = 'Requirements1795392000006'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await fence(runner, [
      {
        name: 'profile_draft',
        select: staffOf(reading),
        insert: staffOf('rule-owner'),
        update: staffOf(approving),
      },
      {
        name: 'profile_approval',
        select: staffOf(reading),
        insert: `${staffOf(approving)} AND person_id = (SELECT actor_person())`,
      },
      {
        name: 'security_consent',
        select: staffOf(reading),
        insert: `${staffOf('head-of-security')} AND person_id = (SELECT actor_person())`,
      },
    ])
    await runner.query('GRANT INSERT ON profile TO muster_app')
    await runner.query(
      `CREATE POLICY profile_insert ON profile FOR INSERT TO muster_app WITH CHECK (${staffOf('rule-owner')})`,
    )
    await runner.query(
      `CREATE POLICY profile_version_insert ON profile_version FOR INSERT TO muster_app WITH CHECK ((SELECT actor_holds('${approving}')) AND EXISTS (SELECT 1 FROM profile p WHERE p.id = profile_version.profile_id AND p.agency_id = (SELECT actor_agency())))`,
    )
    await runner.query(lines)
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
