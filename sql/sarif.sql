/*
 * Findings in SARIF 2.1.0, the format that code hosts and editors read.
 *
 * Level error is what iam_complies refuses by default, so that a job that
 * fails on it judges alike: error and security_warning.  A warning is a
 * warning, a suggestion a note; the severity itself is a property.  A fix of
 * SARIF is a replacement of text, which ours is not, so it is a property too.
 *
 * Bodies are bound when they are made: nothing is looked for on the search
 * path.
 */
CREATE FUNCTION iam_lint_sarif(findings iam_finding[],
	uris text[] DEFAULT NULL, lines integer[] DEFAULT NULL,
	columns integer[] DEFAULT NULL)
	RETURNS jsonb
	LANGUAGE sql STABLE PARALLEL SAFE COST 10000
BEGIN ATOMIC
	WITH level (severity, name) AS (
		VALUES ('error'::iam_severity, 'error'::text),
			('security_warning'::iam_severity, 'error'::text),
			('warning'::iam_severity, 'warning'::text),
			('suggestion'::iam_severity, 'note'::text)
	), finding AS (
		SELECT f.rule, f.severity, f.kind, f.statement, f.path, f.message,
			f.fix, f.detail, f.i, level.name AS level,
			-- what no URI may hold is escaped, escapes stay what they are
			COALESCE((SELECT pg_catalog.string_agg(
					CASE WHEN part[1] ~ $q$^[\w.~:/?#\[\]@!$&'()*+,;=%-]+$$q$
							AND part[1] <> '%' AND part[1] ~ '^[ -~]+$'
						THEN part[1]
						ELSE pg_catalog.regexp_replace(pg_catalog.upper(
							pg_catalog.encode(pg_catalog.convert_to(part[1],
								'UTF8'), 'hex')), '(..)', '%\1', 'g') END,
					'' ORDER BY n)
				FROM pg_catalog.regexp_matches(
					COALESCE(f.uri, 'policy.json'::text),
					'%[0-9A-Fa-f]{2}|.', 'g') WITH ORDINALITY AS p (part, n)),
				''::text) AS uri,
			COALESCE(f.line, CASE WHEN f.detail ->> 'line'::text ~
				'^[1-9][0-9]{0,8}$' THEN (f.detail ->> 'line'::text)::integer
				END) AS line,
			COALESCE(f.col, CASE WHEN f.detail ->> 'column'::text ~
				'^[1-9][0-9]{0,8}$' THEN (f.detail ->> 'column'::text)::integer
				END) AS col
		FROM ROWS FROM (pg_catalog.unnest(findings), pg_catalog.unnest(uris),
				pg_catalog.unnest(lines), pg_catalog.unnest(columns))
				WITH ORDINALITY AS f (rule, severity, kind, statement, path,
					message, fix, detail, uri, line, col, i)
			JOIN level ON level.severity = f.severity
	), used AS (
		SELECT known.*, level.name AS level, pg_catalog.row_number()
			OVER (ORDER BY known.rule COLLATE pg_catalog."C") - 1 AS index
		FROM iam_rules() AS known
			JOIN level ON level.severity = known.severity
		WHERE known.rule IN (SELECT finding.rule FROM finding)
	), rule AS (
		SELECT used.rule, used.index, pg_catalog.jsonb_build_object(
			'id', used.rule,
			'shortDescription',
				pg_catalog.jsonb_build_object('text', used.title),
			'fullDescription',
				pg_catalog.jsonb_build_object('text', used.rationale),
			'help', pg_catalog.jsonb_build_object('text',
				pg_catalog.concat(used.title, ': ', used.rationale, '.',
					CASE WHEN pg_catalog.cardinality(used.also_known_as) > 0
						THEN pg_catalog.concat(' In other tools: ',
							pg_catalog.array_to_string(used.also_known_as,
								'; '::text), '.') END)),
			'defaultConfiguration',
				pg_catalog.jsonb_build_object('level', used.level),
			'properties', pg_catalog.jsonb_build_object(
				'severity', used.severity, 'class', used.class,
				'kinds', used.kinds, 'alsoKnownAs', used.also_known_as,
				'since', used.since, 'profile', used.profile)) AS document
		FROM used
	), result AS (
		SELECT finding.i, pg_catalog.jsonb_build_object(
			'ruleId', finding.rule,
			'ruleIndex', COALESCE(rule.index, (-1)::bigint),
			'level', finding.level,
			'message', pg_catalog.jsonb_build_object('text',
				COALESCE(finding.message, ''::text)),
			'locations', pg_catalog.jsonb_build_array(
				pg_catalog.jsonb_build_object(
					'physicalLocation', pg_catalog.jsonb_strip_nulls(
						pg_catalog.jsonb_build_object(
							'artifactLocation',
							pg_catalog.jsonb_build_object('uri', finding.uri),
							'region', CASE WHEN finding.line >= 1
								THEN pg_catalog.jsonb_build_object(
									'startLine', finding.line,
									'startColumn', CASE WHEN finding.col >= 1
										THEN finding.col END) END)),
					'logicalLocations', pg_catalog.jsonb_build_array(
						pg_catalog.jsonb_build_object('fullyQualifiedName',
							COALESCE(finding.path, ''::text))))),
			'properties', pg_catalog.jsonb_build_object(
				'severity', finding.severity, 'kind', finding.kind,
				'statement', finding.statement, 'fix', finding.fix,
				'detail', finding.detail)) AS document
		FROM finding LEFT JOIN rule ON rule.rule = finding.rule
	)
	SELECT CASE WHEN findings IS NOT NULL THEN pg_catalog.jsonb_build_object(
		'$schema', 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		'version', '2.1.0',
		'runs', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object(
			'tool', pg_catalog.jsonb_build_object(
				'driver', pg_catalog.jsonb_build_object(
					'name', 'iampolicy',
					'version', iam_version(),
					'rules', (SELECT COALESCE(pg_catalog.jsonb_agg(
							rule.document ORDER BY rule.index), '[]'::jsonb)
						FROM rule),
					'properties', pg_catalog.jsonb_build_object(
						'catalog', iam_catalog_version()))),
			'columnKind', 'unicodeCodePoints',
			'results', (SELECT COALESCE(pg_catalog.jsonb_agg(
					result.document ORDER BY result.i), '[]'::jsonb)
				FROM result)))) END;
END;
COMMENT ON FUNCTION iam_lint_sarif(iam_finding[], text[], integer[],
	integer[]) IS
	'rows of iam_lint as a SARIF 2.1.0 log; uris[i] says in which file findings[i] lies (policy.json), lines[i] and columns[i] where in it (iam_position tells)';

CREATE FUNCTION iam_lint_sarif(policy iam_policy,
	kind iam_policy_kind DEFAULT NULL, options jsonb DEFAULT '{}',
	uri text DEFAULT 'policy.json')
	RETURNS jsonb
	LANGUAGE sql STABLE PARALLEL SAFE COST 10000
BEGIN ATOMIC
	SELECT iam_lint_sarif(COALESCE(pg_catalog.array_agg(f), '{}'),
		pg_catalog.array_agg(uri), pg_catalog.array_agg(place.line),
		pg_catalog.array_agg(place."column"))
	FROM (SELECT policy::text AS text OFFSET 0) AS printed
		CROSS JOIN iam_lint(policy, kind, options) AS f
		CROSS JOIN LATERAL iam_position(printed.text, f.path) AS place
	HAVING policy IS NOT NULL;
END;
COMMENT ON FUNCTION iam_lint_sarif(iam_policy, iam_policy_kind, jsonb, text) IS
	'findings of iam_lint for a policy as a SARIF 2.1.0 log';

CREATE FUNCTION iam_lint_sarif(document text,
	kind iam_policy_kind DEFAULT NULL, options jsonb DEFAULT '{}',
	uri text DEFAULT 'policy.json')
	RETURNS jsonb
	LANGUAGE sql STABLE PARALLEL SAFE COST 10000
BEGIN ATOMIC
	SELECT iam_lint_sarif(COALESCE(pg_catalog.array_agg(f), '{}'),
		pg_catalog.array_agg(uri), pg_catalog.array_agg(place.line),
		pg_catalog.array_agg(place."column"))
	FROM iam_lint(document, kind, options) AS f
		CROSS JOIN LATERAL iam_position(document, f.path) AS place
	HAVING document IS NOT NULL;
END;
COMMENT ON FUNCTION iam_lint_sarif(text, iam_policy_kind, jsonb, text) IS
	'the same for any text; where it is no JSON, or has a name twice, the log says line and column';
