import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, signedIn } from './fence.ts'

/** As generated from the entities. */
const tables = [
  'ALTER TABLE "issuer_key" RENAME COLUMN "activated_at" TO "published_at"',
  `CREATE TABLE "issuer_key_step" ("id" uuid NOT NULL DEFAULT uuidv7(), "key_id" text NOT NULL, "state" text NOT NULL, "compromised_from" TIMESTAMP WITH TIME ZONE, "reason" text, "recorded_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "issuer_key_step_once" UNIQUE ("key_id", "state"), CONSTRAINT "issuer_key_step_reason" CHECK ("state" = 'revoked' AND "reason" <> '' OR "state" <> 'revoked' AND "compromised_from" IS NULL), CONSTRAINT "issuer_key_step_state" CHECK ("state" IN ('pending', 'active', 'verify-only', 'revoked')), CONSTRAINT "PK_issuer_key_step" PRIMARY KEY ("id"))`,
  `CREATE TABLE "issuing_switch" ("id" uuid NOT NULL DEFAULT uuidv7(), "is_halted" boolean NOT NULL, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_issuing_switch" PRIMARY KEY ("id"))`,
  `ALTER TABLE "issuer_key_step" ADD CONSTRAINT "FK_b7df6f64e93cb58882faa784d59" FOREIGN KEY ("key_id") REFERENCES "issuer_key"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  // What signed until now goes on: the newest key signs, those before it verify.
  `INSERT INTO issuer_key_step (key_id, state, recorded_at) SELECT id, 'pending', published_at FROM issuer_key ORDER BY published_at, id`,
  `INSERT INTO issuer_key_step (key_id, state, recorded_at) SELECT id, 'active', published_at FROM issuer_key ORDER BY published_at, id`,
  `INSERT INTO issuer_key_step (key_id, state) SELECT id, 'verify-only' FROM issuer_key WHERE retired_at IS NOT NULL OR id <> (SELECT id FROM issuer_key WHERE retired_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 1)`,
  'DROP FUNCTION public_issuer_keys()',
  'ALTER TABLE "issuer_key" DROP COLUMN "retired_at"',
]

const functions = `
-- Every key with its instants. The states follow one another and none comes twice: the last one entered is the state.
CREATE FUNCTION public_issuer_keys()
  RETURNS TABLE (id text, state text, published_at timestamptz, activated_at timestamptz, retired_at timestamptz, revoked_at timestamptz, compromised_from timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT k.id, (array_agg(s.state ORDER BY array_position(ARRAY['pending', 'active', 'verify-only', 'revoked'], s.state) DESC))[1], k.published_at,
      max(s.recorded_at) FILTER (WHERE s.state = 'active'), max(s.recorded_at) FILTER (WHERE s.state = 'verify-only'),
      max(s.recorded_at) FILTER (WHERE s.state = 'revoked'), max(s.compromised_from)
    FROM issuer_key k JOIN issuer_key_step s ON s.key_id = k.id GROUP BY k.id ORDER BY k.published_at, k.id $$;

-- What issuing must know, and from then on until its transaction ends neither the switch nor a key changes under it.
CREATE FUNCTION issuing_now() RETURNS TABLE (is_halted boolean, key_id text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('issuing', 21));
  RETURN QUERY SELECT coalesce((SELECT w.is_halted FROM issuing_switch w ORDER BY w.id DESC LIMIT 1), false),
    (SELECT k.id FROM public_issuer_keys() k WHERE k.state = 'active');
END $$;

-- How much each key has signed, and how many completions wait for their certificate.
CREATE FUNCTION issuing_counts() RETURNS TABLE (key_id text, certificates bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.key_id, count(*) FROM certificate c GROUP BY c.key_id
    UNION ALL SELECT NULL, count(*) FROM completion m WHERE NOT EXISTS (SELECT FROM certificate c WHERE c.completion_id = m.id) $$;

-- Keys change one at a time and after whoever issues; at most one signs, and none goes back.
CREATE FUNCTION guard_issuer_key_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE before text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('issuing', 21));
  SELECT k.state INTO before FROM public_issuer_keys() k WHERE k.id = NEW.key_id;
  IF NOT (coalesce(before, 'new'), NEW.state) IN (('new', 'pending'), ('new', 'verify-only'), ('pending', 'active'), ('pending', 'revoked'),
    ('active', 'verify-only'), ('active', 'revoked'), ('verify-only', 'revoked')) THEN
    RAISE EXCEPTION 'a key does not go from % to %', coalesce(before, 'new'), NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'active' AND EXISTS (SELECT FROM public_issuer_keys() k WHERE k.state = 'active') THEN
    RAISE EXCEPTION 'two keys would sign' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER issuer_key_step_guarded BEFORE INSERT ON issuer_key_step FOR EACH ROW EXECUTE FUNCTION guard_issuer_key_step();

CREATE FUNCTION guard_issuing_switch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('issuing', 21));
  -- Ids follow the order in which the switch is thrown, not that in which it was asked for.
  NEW.id := uuidv7();
  RETURN NEW;
END $$;
CREATE TRIGGER issuing_switch_guarded BEFORE INSERT ON issuing_switch FOR EACH ROW EXECUTE FUNCTION guard_issuing_switch();
`

/** The states of signing keys, and the switch that halts issuing. */
export class SigningKeys1795392000021 implements MigrationInterface {
  name = 'SigningKeys1795392000021'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, functions]) await runner.query(statement)
    const administrator = `(SELECT actor_holds('administrator'))`
    const recorded = `recorded_by = (SELECT actor_person()) AND ${administrator}`
    await fence(runner, [
      { name: 'issuer_key_step', select: signedIn, insert: recorded },
      { name: 'issuing_switch', select: signedIn, insert: recorded },
    ])
    await runner.query(
      `CREATE POLICY issuer_key_insert ON issuer_key FOR INSERT TO muster_app WITH CHECK (${signedIn} AND ${administrator})`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
