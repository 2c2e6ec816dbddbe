/*
 * resource.h
 *		Matching of resource patterns.
 *
 * Ring: core.  Source: semantics.md 5.
 */
#ifndef IAM_RESOURCE_H
#define IAM_RESOURCE_H

#include "core.h"
#include "image.h"
#include "request.h"

/*
 * Class and head of a pattern, to be stored beside it.  Variables count only
 * in documents of version 2012-10-17.
 */
extern IamStoredResource iam_resource_classify(IamStr pattern,
											   bool variables);

/*
 * Does a stored pattern match the request's resource?  Short patterns are
 * read as in identity policies (5.4).  May set work->failure.
 */
extern bool iam_resource_match(IamWork *work,
							   const IamStoredResource *pattern,
							   const IamRequest *request);

/*
 * Could a pattern of class IAM_RESOURCE_VARIABLE match, were the keys there
 * that the request lacks?
 */
extern bool iam_resource_could_match(IamWork *work,
									 const IamStoredResource *pattern,
									 const IamRequest *request);

#endif							/* IAM_RESOURCE_H */
