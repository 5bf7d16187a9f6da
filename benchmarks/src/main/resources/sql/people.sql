-- Показатели о людях по организациям на день: один запрос, каждая таблица читается один раз.
WITH asked AS MATERIALIZED (
  SELECT CAST(? AS uuid) AS municipality, CAST(? AS date) AS day, CAST(? AS date) AS year_start),
works AS MATERIALIZED (
  SELECT a.id, a.teacher, a.organisation, a.position, a.subject, a.level, a.employment,
    coalesce(p.kind, a.position_kind) AS kind,
    CASE WHEN coalesce(p.teaching_hours, true) THEN a.hours END AS hours,
    a.employment IN ('MAIN', 'INTERNAL_PART_TIME') AS own
  FROM asked JOIN assignment a USING (municipality) JOIN organisation o ON o.id = a.organisation
    LEFT JOIN position p ON p.code = a.position
  WHERE a.from_day <= day AND a.to_day >= day AND o.closed_on >= day),
pedagogical AS MATERIALIZED (
  SELECT w.*, own AND kind IN ('PEDAGOGUE', 'TEACHER') AS pedagogue, kind IN ('PEDAGOGUE', 'TEACHER') AS teaches
  FROM works w),
owned AS MATERIALIZED (
  SELECT teacher, profile FROM teacher_profile
  UNION
  SELECT c.teacher, cp.profile FROM asked JOIN course c ON c.document_on <= day JOIN course_profile cp ON cp.course = c.id
  WHERE c.kind = 'RETRAINING' AND NOT c.annulled),
covered AS MATERIALIZED (
  SELECT DISTINCT w.id FROM pedagogical w JOIN owned o USING (teacher)
  WHERE EXISTS (SELECT FROM subject_profile s WHERE s.subject = w.subject AND s.profile = o.profile)
    OR w.level = 'PRIMARY' AND EXISTS (SELECT FROM primary_profile p WHERE p.profile = o.profile)),
outside AS MATERIALIZED (
  SELECT w.id FROM pedagogical w
  WHERE w.teaches AND EXISTS (SELECT FROM subject_profile s WHERE s.subject = w.subject)
    AND NOT EXISTS (SELECT FROM covered c WHERE c.id = w.id)),
posts AS MATERIALIZED (
  SELECT organisation, w.teacher, bool_or(pedagogue) AS pedagogue, bool_or(own AND kind = 'TEACHER') AS teacher_own,
    bool_or(own AND kind = 'HEAD') AS head, bool_or(own AND kind = 'DEPUTY') AS deputy,
    bool_or(x.id IS NOT NULL AND employment = 'MAIN') AS outside_main,
    bool_or(x.id IS NOT NULL AND employment = 'INTERNAL_PART_TIME') AS outside_internal,
    bool_or(x.id IS NOT NULL AND employment = 'EXTERNAL_PART_TIME') AS outside_external
  FROM pedagogical w LEFT JOIN outside x ON x.id = w.id GROUP BY organisation, w.teacher),
load AS (SELECT teacher, sum(hours) AS hours FROM works GROUP BY teacher),
best AS (
  SELECT w.teacher, bool_or(c.category = 'HIGHEST') AS highest, bool_or(c.category = 'FIRST') AS first
  FROM asked, pedagogical w JOIN category c ON c.teacher = w.teacher AND c.position = w.position
  WHERE w.pedagogue AND c.awarded_on <= day AND c.valid_to >= day GROUP BY w.teacher),
conforming AS (SELECT DISTINCT teacher FROM asked, conformity WHERE passed_on <= day AND valid_to >= day),
attested AS (SELECT DISTINCT teacher FROM asked, head_attestation WHERE passed_on <= day AND valid_to >= day),
away AS (
  SELECT teacher FROM asked, leave GROUP BY teacher, day, year_start
  HAVING range_agg(daterange(from_day, to_day, '[]')) @> daterange(year_start, day, '[]')),
diagnosed AS (
  SELECT teacher, bool_or(site = 'CNPPM') AS cnppm FROM asked JOIN diagnosis USING (municipality)
  WHERE completed_on BETWEEN year_start AND day GROUP BY teacher),
assessed AS (
  SELECT DISTINCT teacher FROM asked JOIN competence_assessment USING (municipality)
  WHERE with_course AND kind = 'SUBJECT_AND_METHODS' AND passed_on BETWEEN year_start AND day),
routed AS (
  SELECT teacher,
    bool_or(outcome IN ('DEFICIT_ELIMINATED', 'COMPLETED') AND deficits > 0
      AND closed_on BETWEEN year_start AND day) AS completed,
    bool_or(least(approved_on, closed_on) <= day AND closed_on >= year_start) AS in_force
  FROM asked JOIN route USING (municipality) WHERE closed_on >= year_start GROUP BY teacher),
trained AS (
  SELECT teacher,
    bool_or(kind IN ('ADVANCED_TRAINING', 'RETRAINING') AND document_on >= year_start) AS this_year,
    bool_or(kind = 'ADVANCED_TRAINING' AND document_on >= year_start) AS advanced,
    bool_or(kind = 'RETRAINING' AND document_on >= day - interval '1200 months') AS retrained,
    bool_or(kind = 'RETRAINING' AND document_on >= year_start) AS retrained_now,
    bool_or(priority_level = 'FEDERAL' AND document_on >= year_start) AS federal,
    bool_or(priority_level = 'FEDERAL' AND priority = 'FUNCTIONAL_LITERACY' AND document_on >= year_start) AS literacy,
    bool_or(priority_level = 'FEDERAL' AND priority = 'UPDATED_FGOS' AND document_on >= year_start) AS fgos,
    bool_or(priority_level = 'FEDERAL' AND priority = 'DIGITAL_ENVIRONMENT' AND document_on >= year_start) AS digital,
    bool_or(priority_level = 'REGIONAL' AND document_on >= year_start) AS regional
  FROM asked JOIN course USING (municipality) WHERE document_on <= day AND NOT annulled GROUP BY teacher),
attending AS (
  SELECT p.teacher, bool_or(municipal_project) AS project,
    bool_or(EXISTS (SELECT FROM membership m WHERE m.teacher = p.teacher AND m.association = p.association
      AND m.from_day <= p.held_on AND m.to_day >= p.held_on)) AS meeting,
    bool_or(kind = 'INTERNSHIP' AND priority_level = 'FEDERAL') AS federal,
    bool_or(kind = 'INTERNSHIP' AND priority_level = 'FEDERAL' AND priority = 'FUNCTIONAL_LITERACY') AS literacy,
    bool_or(kind = 'INTERNSHIP' AND priority_level = 'FEDERAL' AND priority = 'UPDATED_FGOS') AS fgos,
    bool_or(kind = 'INTERNSHIP' AND priority_level = 'FEDERAL' AND priority = 'DIGITAL_ENVIRONMENT') AS digital,
    bool_or(kind = 'INTERNSHIP' AND priority_level = 'REGIONAL') AS regional
  FROM asked JOIN participation p USING (municipality)
  WHERE held_on BETWEEN year_start AND day AND attendance = 'PRESENT' GROUP BY p.teacher),
mentored AS (
  SELECT m.teacher, bool_or(role = 'MENTOR') AS mentor, bool_or(role = 'MENTEE') AS mentee
  FROM asked JOIN pair USING (municipality) JOIN pair_member m ON m.pair = pair.id
  WHERE from_day <= day AND ended_on >= year_start GROUP BY m.teacher),
people AS (
  SELECT p.*, a.teacher IS NULL AS here, t.education,
    coalesce(b.highest, false) AS highest, coalesce(b.first, false) AS first,
    k.teacher IS NOT NULL AS conforming, h.teacher IS NOT NULL AS attested,
    d.teacher IS NOT NULL AS diagnosed, coalesce(d.cnppm, false) AS cnppm, s.teacher IS NOT NULL AS assessed,
    coalesce(r.completed, false) AS route_completed, coalesce(r.in_force, false) AS route_in_force,
    coalesce(c.this_year, false) AS course, coalesce(c.advanced, false) AS advanced,
    coalesce(c.retrained, false) AS retrained, coalesce(c.retrained_now, false) AS retrained_now,
    coalesce(c.federal, false) OR coalesce(e.federal, false) AS federal,
    coalesce(c.literacy, false) OR coalesce(e.literacy, false) AS literacy,
    coalesce(c.fgos, false) OR coalesce(e.fgos, false) AS fgos,
    coalesce(c.digital, false) OR coalesce(e.digital, false) AS digital,
    coalesce(c.regional, false) OR coalesce(e.regional, false) AS regional,
    coalesce(e.project, false) OR coalesce(e.meeting, false) AS supported,
    m.teacher IS NOT NULL AS mentoring, coalesce(m.mentor, false) AS mentor, coalesce(m.mentee, false) AS mentee,
    coalesce(l.hours > 30, false) AS overloaded,
    coalesce(t.birth_date + g.months * interval '1 month' <= day, false) AS pensioner,
    coalesce(t.birth_date > day - interval '35 years', false) AS young
  FROM asked, posts p LEFT JOIN teacher t ON t.id = p.teacher
    LEFT JOIN pension_age g ON g.birth_year = extract(year FROM t.birth_date) AND g.sex = t.sex
    LEFT JOIN away a ON a.teacher = p.teacher LEFT JOIN best b ON b.teacher = p.teacher
    LEFT JOIN conforming k ON k.teacher = p.teacher LEFT JOIN attested h ON h.teacher = p.teacher
    LEFT JOIN diagnosed d ON d.teacher = p.teacher LEFT JOIN assessed s ON s.teacher = p.teacher
    LEFT JOIN routed r ON r.teacher = p.teacher LEFT JOIN trained c ON c.teacher = p.teacher
    LEFT JOIN attending e ON e.teacher = p.teacher LEFT JOIN mentored m ON m.teacher = p.teacher
    LEFT JOIN load l ON l.teacher = p.teacher)
SELECT organisation,
  count(*) FILTER (WHERE pedagogue) AS "pedagogue",
  count(*) FILTER (WHERE pedagogue AND here) AS "pedagogue here",
  count(*) FILTER (WHERE pedagogue AND education = 'HIGHER') AS "T1.1/pedagogue",
  count(*) FILTER (WHERE pedagogue AND education = 'SECONDARY_VOCATIONAL') AS "T1.2/pedagogue",
  count(*) FILTER (WHERE pedagogue AND education = 'SECONDARY_GENERAL') AS "T1.3/pedagogue",
  count(*) FILTER (WHERE pedagogue AND education IS NULL) AS "T1.3n/pedagogue",
  count(*) FILTER (WHERE pedagogue AND highest) AS "T1.4/pedagogue",
  count(*) FILTER (WHERE pedagogue AND first AND NOT highest) AS "T1.5/pedagogue",
  count(*) FILTER (WHERE pedagogue AND NOT first AND NOT highest) AS "T1.6/pedagogue",
  count(*) FILTER (WHERE pedagogue AND NOT first AND NOT highest AND conforming) AS "T1.6a/pedagogue",
  count(*) FILTER (WHERE head) AS "head",
  count(*) FILTER (WHERE head AND attested) AS "T1.7/head",
  count(*) FILTER (WHERE pedagogue AND here AND cnppm) AS "T1.8/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND route_completed) AS "T1.9/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND route_in_force) AS "routed",
  count(*) FILTER (WHERE pedagogue AND here AND route_in_force AND route_completed) AS "T1.9b/routed",
  count(*) FILTER (WHERE pedagogue AND here AND course) AS "T1.10/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND teacher_own AND assessed) AS "T1.11/pedagogue here",
  count(*) FILTER (WHERE teacher_own AND here) AS "teacher here",
  count(*) FILTER (WHERE teacher_own AND here AND assessed) AS "T1.11u/teacher here",
  count(*) FILTER (WHERE pedagogue AND (outside_main OR outside_internal)) AS "T2.2",
  count(*) FILTER (WHERE pedagogue AND outside_internal) AS "T2.2a",
  count(*) FILTER (WHERE outside_external) AS "T2.2b",
  count(*) FILTER (WHERE pedagogue OR head OR deputy) AS "staff",
  count(*) FILTER (WHERE (pedagogue OR head OR deputy) AND retrained) AS "T2.3/staff",
  count(*) FILTER (WHERE (pedagogue OR head OR deputy) AND retrained_now) AS "T2.3f/staff",
  count(*) FILTER (WHERE pedagogue AND pensioner) AS "T2.4/pedagogue",
  count(*) FILTER (WHERE pedagogue AND overloaded) AS "T2.5/pedagogue",
  count(*) FILTER (WHERE pedagogue AND young) AS "T2.6/pedagogue",
  count(*) FILTER (WHERE pedagogue AND young AND here) AS "young here",
  count(*) FILTER (WHERE pedagogue AND young AND here AND supported) AS "T2.7/young here",
  count(*) FILTER (WHERE pedagogue AND here AND mentoring) AS "T2.8/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND mentor) AS "T2.8a/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND mentee) AS "T2.8b/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND federal) AS "T3.1/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND literacy) AS "T3.1a/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND fgos) AS "T3.1b/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND digital) AS "T3.1c/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND regional) AS "T3.1r/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND here AND diagnosed) AS "P2.1/pedagogue here",
  count(*) FILTER (WHERE pedagogue AND (first OR highest)) AS "P2.6/pedagogue",
  count(*) FILTER (WHERE pedagogue AND here AND advanced) AS "P5.1/pedagogue here"
FROM people GROUP BY organisation
