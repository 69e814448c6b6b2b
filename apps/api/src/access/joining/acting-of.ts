/**
 * For which agency the session `s` of a person `p` acts, with which roles, and for which others it could: the home first, then
 * every membership that holds today. For a query in which both stand, under policies that let the person see their own.
 */
export const actingOf = `SELECT coalesce(c.agency_id, p.agency_id) AS agency_id, CASE WHEN c.id IS NULL THEN h.roles ELSE c.roles END AS roles,
    CASE WHEN c.class_id IS NOT NULL THEN jsonb_build_object('id', c.class_id, 'name', guest_class_name(c.class_id)) END AS "guestOf",
    (SELECT jsonb_build_object('key', u.key, 'title', jsonb_build_object('en', u.title_en, 'ja', u.title_ja)) FROM course u WHERE u.id = c.course_id) AS "guestOfCourse",
    jsonb_build_array(jsonb_build_object('id', o.id, 'membership', NULL, 'name', jsonb_build_object('en', o.name_en, 'ja', o.name_ja), 'roles', h.roles, 'className', NULL, 'course', NULL, 'throughOn', NULL, 'current', c.id IS NULL))
      || coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'membership', n.id, 'name', jsonb_build_object('en', g.name_en, 'ja', g.name_ja), 'roles', n.roles,
          'className', guest_class_name(n.class_id), 'course', (SELECT jsonb_build_object('en', u.title_en, 'ja', u.title_ja) FROM course u WHERE u.id = n.course_id), 'throughOn', n.through_on, 'current', n.id IS NOT DISTINCT FROM c.id) ORDER BY n.id)
        FROM membership n JOIN agency g ON g.id = n.agency_id WHERE n.person_id = p.id AND membership_holds(n)), '[]') AS agencies
  FROM agency o CROSS JOIN LATERAL (SELECT ARRAY(SELECT r.role FROM role_grant r WHERE r.person_id = p.id AND r.agency_id = p.agency_id AND r.ended_at IS NULL ORDER BY r.role) AS roles) h
    LEFT JOIN membership c ON c.id = s.membership_id WHERE o.id = p.agency_id`
