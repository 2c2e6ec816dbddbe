-- timed.sql: the requests that are timed one by one.

\set ON_ERROR_STOP 1

CREATE VIEW timed_request AS
	SELECT * FROM request WHERE id IN
		(SELECT request FROM asked WHERE corpus = 'scaled');
