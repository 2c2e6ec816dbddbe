/*
 * lint_arn_form.h
 *		Parts of resource patterns against the ARN forms of resource types,
 *		and the forms that the catalogue lacks.
 *
 * Ring: core.  A form has a `*` for what it leaves open (IamArnForm).
 */
#ifndef IAM_LINT_ARN_FORM_H
#define IAM_LINT_ARN_FORM_H

#include "catalog.h"
#include "core.h"

/*
 * May a service, region or account of a pattern be the form's?  Case does not
 * count, and what a form leaves open there is never empty.
 */
extern bool iam_part_meets(IamWork *work, IamStr ours, IamStr theirs);

/* May the sixth part of a pattern be one of the form? */
extern bool iam_sixth_meets(IamWork *work, IamStr ours, IamStr theirs);

/* Does the sixth part of a pattern contain all of the form? */
extern bool iam_sixth_contains(IamWork *work, IamStr ours, IamStr theirs);

/*
 * A form of ARNs that the catalogue lacks, because it has one for each type
 * although AWS knows several, or none.  Without a type it only says that there
 * is such an ARN.
 */
typedef struct IamOtherForm
{
	IamStr		owner;			/* prefix of the service that has the type */
	IamStr		type;			/* empty: none */
	IamArnForm	form;			/* service `*`: of any */
} IamOtherForm;

/* A set of such forms, a bit for each. */
typedef uint64_t IamOtherForms;

/* The forms whose service the text may be. */
extern IamOtherForms iam_other_forms(IamWork *work, IamStr service);

/* Take the next form from a set; NULL when there is none. */
extern const IamOtherForm *iam_next_other_form(IamOtherForms *set);

#endif							/* IAM_LINT_ARN_FORM_H */
