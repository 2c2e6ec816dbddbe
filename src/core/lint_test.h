/*
 * lint_test.h
 *		What the conditions of a statement demand.
 *
 * Ring: core.  Source: lint.md 1, "Constraining condition" and "Absent key
 * truth table".
 *
 * A test is one key of one condition operator.  Names of keys are given in
 * lower case; one that ends in `*` stands for all that start so.
 */
#ifndef IAM_LINT_TEST_H
#define IAM_LINT_TEST_H

#include "lint_rule.h"

/* Is this the name of the key? */
extern bool iam_key_named(const IamLintKey *key, const char *name);

/*
 * The next test of a key after one, or the first one after NULL; NULL at the
 * end.
 */
extern const IamLintKey *iam_next_test(const IamLintStatement *statement,
									   const char *name,
									   const IamLintKey *after);

/* Is the operator one that a value must match? (Null is neither.) */
extern bool iam_operator_positive(const IamOperator *operator);

/* Does the operator compare texts, ARNs?  (Codes never change.) */
static inline bool
iam_operator_of_string(IamOperatorCode code)
{
	return code >= IAM_OP_STRING_EQUALS && code <= IAM_OP_STRING_NOT_LIKE;
}

static inline bool
iam_operator_of_arn(IamOperatorCode code)
{
	return code >= IAM_OP_ARN_EQUALS && code <= IAM_OP_ARN_NOT_LIKE;
}

/* Does the operator read wildcards in its values? */
static inline bool
iam_operator_has_wildcards(IamOperatorCode code)
{
	return iam_operator_of_arn(code) || code == IAM_OP_STRING_LIKE ||
		code == IAM_OP_STRING_NOT_LIKE;
}

/* Does the statement test with Null that a key is present, or is absent? */
extern bool iam_tests_present(const IamLintStatement *statement,
							  IamStr folded);
extern bool iam_tests_absent(const IamLintStatement *statement,
							 IamStr folded);

/*
 * Does the test fail without the key: a positive operator without IfExists,
 * and with ForAllValues only beside a test that the key is present?
 */
extern bool iam_test_demands(const IamLintKey *key);

/* Does the test pass when the request lacks the key? */
extern bool iam_test_passes_without(const IamLintKey *key);

/* Has the statement such a test of the key, with a value at least? */
extern bool iam_demands(const IamLintStatement *statement, const char *name);

/* The same, for one of several; the list ends with NULL. */
extern bool iam_demands_one(const IamLintStatement *statement,
							const char *const *names);

/*
 * Does the test demand the key without IfExists, with values that all leave
 * something out?  Has the statement such a test of the key, of one of several?
 */
extern bool iam_test_restricts(const IamLintKey *key);
extern bool iam_restricts(const IamLintStatement *statement, const char *name);
extern bool iam_restricts_one(const IamLintStatement *statement,
							  const char *const *names);

/*
 * Is the value what it will be when a request is decided: has it neither a
 * placeholder nor a variable?
 */
extern bool iam_value_is_settled(const IamLintValue *value);

/* Is a value, without regard to case, among those of the test? */
extern bool iam_test_has(const IamLintKey *key, const char *value);

/* Does a value match everything: stars, a range of all addresses, nothing? */
extern bool iam_value_is_open(const IamLintValue *value);

/*
 * Does the test say who, where or what: one that demands, whose values leave
 * something out, on a key that the caller does not choose?
 */
extern bool iam_test_constrains(const IamLintKey *key);

/*
 * Have requests for an action, which is granted by the statement, to pass
 * such a test?  IAM_CATALOG_NONE stands for an action that nobody knows.
 */
extern bool iam_constrained(const IamLint *lint,
							const IamLintStatement *statement,
							uint32_t action);

/* The same for all actions of a set. */
extern bool iam_all_constrained(const IamLint *lint,
								const IamLintStatement *statement,
								const IamActionSet *actions);

/*
 * Of the tests that constrain some actions only so many count: a policy with
 * more is reported as if it lacked the others.
 */
#define IAM_MOST_CONSTRAINTS 100

/* Is the key there for some actions only, and is it for this one? */
extern bool iam_key_depends_on_action(const IamLintKey *key);
extern bool iam_key_always_there(const IamLintKey *key);
extern bool iam_key_of_action(const IamLint *lint, IamStr name,
							  uint32_t action);
extern bool iam_key_supported(const IamLint *lint, const IamLintKey *key,
							  uint32_t action);

/*
 * The same for many actions: quick for those of services that were asked
 * before.  Start with iam_key_finder.
 */
#define IAM_MOST_KEY_ROWS 4
#define IAM_KEY_FINDER_SERVICES 4

/* The rows of a service that a name fits. */
typedef struct IamKeyRows
{
	uint32_t	service;
	uint32_t	rows[IAM_MOST_KEY_ROWS];
	uint32_t	n;
} IamKeyRows;

typedef struct IamKeyFinder
{
	const IamLint *lint;
	IamStr		name;
	IamKeyRows	found[IAM_KEY_FINDER_SERVICES];
} IamKeyFinder;

/* The keys that were asked for last, each with what was found. */
#define IAM_KEYS_REMEMBERED 4

typedef struct IamKeyMemory
{
	uint32_t	asked;			/* see iam_constrained */
	const IamLintKey *keys[IAM_KEYS_REMEMBERED];
	IamKeyFinder finders[IAM_KEYS_REMEMBERED];
} IamKeyMemory;

extern IamKeyFinder iam_key_finder(const IamLint *lint, IamStr name);
extern bool iam_finder_has(IamKeyFinder *finder, uint32_t action);

/*
 * Collect, when the conditions of a statement have been read, its keys under
 * Null and the tests that constrain it, which the functions above look at.
 * May set work->failure.
 */
extern void iam_index_tests(IamWork *work, IamLintStatement *statement);

/* Has the statement no condition that counts? */
extern bool iam_unconditional(const IamLintStatement *statement);

#endif							/* IAM_LINT_TEST_H */
