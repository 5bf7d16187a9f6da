-- Вакансии по организациям на день.
WITH asked AS MATERIALIZED (
  SELECT CAST(? AS uuid) AS municipality, CAST(? AS date) AS day, CAST(? AS date) AS year_start)
SELECT organisation, count(*) AS "T2.1", sum(rate) AS "T2.1r", sum(hours) AS "T2.1h",
  count(*) FILTER (WHERE needed_from >= year_start + interval '1 year') AS "T2.1n"
FROM asked JOIN vacancy USING (municipality) WHERE declared_on <= day AND closed_on > day GROUP BY organisation
