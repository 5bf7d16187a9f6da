-- Целевая модель наставничества по организациям на день.
WITH asked AS MATERIALIZED (
  SELECT CAST(? AS uuid) AS municipality, CAST(? AS date) AS day, CAST(? AS date) AS year_start)
SELECT o.id AS organisation, 1 AS "working",
  CASE WHEN EXISTS (SELECT FROM adoption a WHERE a.organisation = o.id AND adopted_on <= day AND ended_on >= day)
    AND EXISTS (SELECT FROM pair p WHERE p.municipality = o.municipality AND p.organisation = o.id
      AND from_day <= day AND ended_on >= year_start) THEN 1 ELSE 0 END AS "T2.9/working"
FROM asked JOIN organisation o USING (municipality)
WHERE kind IN ('SCHOOL', 'KINDERGARTEN', 'ADDITIONAL') AND opened_on <= day AND closed_on >= day
