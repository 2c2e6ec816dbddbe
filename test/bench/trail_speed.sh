#!/bin/bash
#
# trail_speed.sh
#		How fast iam_cloudtrail_usage reads, and in how much memory.
#
# usage: test/bench/trail_speed.sh [MEGABYTES...]
#
# Prints a line for each size (25 and 100 MB): MB/s of the best of five
# readings, and the private memory of the backend at its highest beyond the
# text itself, which must not depend on the size.  Works in the database of
# PGDATABASE, which has the extension, as a superuser on the server's machine;
# leaves nothing behind.
#
set -u

SIZES=("${@:-25}")
[ $# -gt 0 ] || SIZES=(25 100)
ROUNDS=5

sql()
{
	psql -X -q -At -v ON_ERROR_STOP=1 "$@"
}

# Records of what is frequent in trails: reads by roles, with and without
# resources, a call with tags, a role that is passed, a denial.
make_document()
{
	sql -v bytes="$1" <<'END'
CREATE UNLOGGED TABLE trail_speed (document text);
ALTER TABLE trail_speed ALTER document SET STORAGE EXTERNAL;
WITH record AS (
	SELECT string_agg((jsonb_build_object('eventVersion', '1.09',
		'userIdentity', jsonb_build_object('type', 'AssumedRole',
			'principalId', 'AROAEXAMPLE' || i || ':session',
			'arn', 'arn:aws:sts::111122223333:assumed-role/agent' || i ||
				'/session', 'accountId', '111122223333',
			'accessKeyId', 'ASIAEXAMPLE', 'sessionContext',
			jsonb_build_object('sessionIssuer', jsonb_build_object(
				'type', 'Role', 'principalId', 'AROAEXAMPLE' || i,
				'arn', 'arn:aws:iam::111122223333:role/team/agent' || i,
				'accountId', '111122223333', 'userName', 'agent' || i),
				'attributes', '{"creationDate": "2024-05-06T07:00:00Z",
					"mfaAuthenticated": "false"}'::jsonb)),
		'eventTime', '2024-05-06T07:08:09Z', 'awsRegion', 'us-east-1',
		'sourceIPAddress', '192.0.2.1', 'userAgent',
		'aws-sdk-go/1.44.100 (go1.20.4; linux; amd64)',
		'responseElements', NULL, 'requestID', gen_random_uuid(),
		'eventID', gen_random_uuid(), 'eventType', 'AwsApiCall',
		'managementEvent', true, 'recipientAccountId', '111122223333',
		'eventCategory', 'Management', 'tlsDetails',
		'{"tlsVersion": "TLSv1.3", "cipherSuite":
		"TLS_AES_128_GCM_SHA256"}'::jsonb) || call)::text, ',') AS text
	FROM generate_series(1, 20) AS i, (VALUES
		('{"eventSource": "ec2.amazonaws.com", "eventName":
			"DescribeInstances", "requestParameters":
			{"instancesSet": {}, "filterSet": {}}}'::jsonb),
		('{"eventSource": "ec2.amazonaws.com", "eventName":
			"DescribeVolumes", "requestParameters": {"volumeSet": {"items":
			[{"volumeId": "vol-1"}]}}}'),
		('{"eventSource": "kms.amazonaws.com", "eventName": "Decrypt",
			"requestParameters": {"encryptionContext": {"a": "b"}},
			"resources": [{"accountId": "111122223333", "type":
			"AWS::KMS::Key", "ARN":
			"arn:aws:kms:us-east-1:111122223333:key/1"}]}'),
		('{"eventSource": "ec2.amazonaws.com", "eventName": "CreateVolume",
			"requestParameters": {"size": "1", "tagSpecificationSet":
			{"items": [{"tags": [{"key": "a", "value": "b"}]}]}}}'),
		('{"eventSource": "lambda.amazonaws.com", "eventName":
			"CreateFunction20150331", "requestParameters": {"role":
			"arn:aws:iam::111122223333:role/fn", "functionName": "f"}}'),
		('{"eventSource": "s3.amazonaws.com", "eventName": "PutBucketAcl",
			"errorCode": "AccessDenied", "errorMessage": "User: u is not authorized to perform: s3:PutBucketAcl on resource: arn:aws:s3:::b because no identity-based policy allows it",
			"requestParameters": {"bucketName": "b"}}')) AS c (call)
)
INSERT INTO trail_speed
	SELECT '{"Records":[' || repeat(text || ',',
		:bytes / (length(text) + 1)) || text || ']}' FROM record;
END
}

# Private memory of a process, in kB.
private_kb()
{
	sed -n 's/^RssAnon:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$1/status"
}

# measure: the rows of the table, read in a session of its own.
measure()
{
	local pid base now peak=0 answer bytes rows speed

	coproc SESSION { sql; }
	# the rows wait in work_mem, and beyond it on disk
	echo "SET work_mem = '4MB'; SELECT pg_backend_pid();
		SELECT count(*) FROM iam_cloudtrail_usage('{\"Records\":[]}');" \
		>&"${SESSION[1]}"
	read -r pid <&"${SESSION[0]}" && read -r _ <&"${SESSION[0]}" || return
	base=$(private_kb "$pid")
	echo "DO \$\$
		DECLARE
			best float8 := 'inf';
			started timestamptz;
			n bigint;
		BEGIN
			FOR i IN 1 .. $ROUNDS LOOP
				started := clock_timestamp();
				SELECT count(*) INTO n FROM iam_cloudtrail_usage(
					(SELECT document FROM trail_speed));
				best := least(best, extract(epoch FROM
					clock_timestamp() - started));
			END LOOP;
			PERFORM set_config('trail.rows', n::text, false),
				set_config('trail.best', best::text, false);
		END \$\$;
		SELECT octet_length(document), current_setting('trail.rows'),
			round((octet_length(document) / 1e6 /
				current_setting('trail.best')::float8)::numeric, 1)
		FROM trail_speed;" >&"${SESSION[1]}"
	# -t 0 only looks whether there is a line, and takes nothing of it
	while ! read -r -t 0 <&"${SESSION[0]}"; do
		now=$(private_kb "$pid") || return
		[ "$now" -le "$peak" ] || peak=$now
		sleep 0.002
	done
	read -r answer <&"${SESSION[0]}" || return
	exec {SESSION[1]}>&-
	IFS='|' read -r bytes rows speed <<<"$answer"
	echo "$((bytes / 1000000)) MB, $rows rows: $speed MB/s," \
		"$((peak - base - bytes / 1024)) kB beyond the text"
}

trap 'sql -c "DROP TABLE IF EXISTS trail_speed"' EXIT
for size in "${SIZES[@]}"; do
	sql -c "SET client_min_messages = error" \
		-c "DROP TABLE IF EXISTS trail_speed"
	make_document $((size * 1000000)) && measure || exit 1
done
