/*
 * core.h
 *		What every file of the core ring shares: strings with a length,
 *		the arena, errors as values, limits and the host's callbacks.
 *
 * Ring: core.  Nothing here or in any other file of src/core knows
 * PostgreSQL.  The core holds no global mutable state, never exits and never
 * jumps: a function that can fail returns false (or NULL) and fills in an
 * IamError.  All text inside the core is UTF-8.
 */
#ifndef IAM_CORE_H
#define IAM_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * Limits.  IAM_MAX_DOCUMENT is counted in bytes of UTF-8 with JSON escapes
 * decoded, so that a document that was accepted is accepted again in the
 * form in which it is printed, whatever the database encoding.
 */
#define IAM_MAX_DOCUMENT		(1024 * 1024)
#define IAM_MAX_JSON_DEPTH		64

/* A run of bytes that somebody else owns; not NUL-terminated. */
typedef struct IamStr
{
	const char *data;
	size_t		len;
} IamStr;

#define IAM_STR(literal) ((IamStr) {(literal), sizeof(literal) - 1})
#define IAM_STR_INIT(literal) {(literal), sizeof(literal) - 1}

/* A list of strings; array is false for the single-value JSON form. */
typedef struct IamStrList
{
	IamStr	   *items;
	uint32_t	count;
	bool		array;
} IamStrList;

/*
 * What the surrounding program lends to the core.
 *
 * alloc returns NULL when there is no memory.  release may be NULL when the
 * host frees everything at once by itself.  cancelled may be NULL; it is
 * asked now and then in long loops, must not jump, and answers true when the
 * work should be given up (the call then fails with IAM_ERR_CANCELLED).
 */
typedef struct IamHost
{
	void	   *(*alloc) (void *arg, size_t size);
	void		(*release) (void *arg, void *chunk);
	bool		(*cancelled) (void *arg);
	void	   *arg;
} IamHost;

/* Kinds of failure; the bridge maps each to an SQLSTATE. */
typedef enum IamErrorCode
{
	IAM_OK = 0,
	IAM_ERR_JSON,				/* not JSON as RFC 8259 has it */
	IAM_ERR_ENCODING,			/* not UTF-8 */
	IAM_ERR_NUL,				/* \u0000, which a PostgreSQL text cannot hold */
	IAM_ERR_POLICY,				/* JSON, but not a policy */
	IAM_ERR_ARGUMENT,			/* a request or option that cannot be meant */
	IAM_ERR_TOO_LARGE,			/* beyond a limit of this file */
	IAM_ERR_CORRUPT,			/* a stored image that the verifier refuses */
	IAM_ERR_CANCELLED,			/* the host asked to stop */
	IAM_ERR_NO_MEMORY
} IamErrorCode;

#define IAM_NO_OFFSET ((size_t) -1)

/*
 * One failure: what rule was broken (message), where (JSON pointer, byte
 * offset in the text as UTF-8), what stood there (found) and, when there is
 * a good guess, what to do (hint).  The texts are complete in themselves and
 * cut at a character boundary when they are too long.
 */
typedef struct IamError
{
	IamErrorCode code;
	size_t		offset;
	char		message[224];
	char		pointer[256];
	char		found[96];
	char		hint[128];
} IamError;

/* Bump allocator over the host's chunks; see arena.c. */
typedef struct IamArena
{
	const IamHost *host;
	char	   *next;
	char	   *limit;
	struct IamChunk *chunks;
} IamArena;

extern void iam_arena_init(IamArena *arena, const IamHost *host);
extern void iam_arena_lend(IamArena *arena, void *buffer, size_t size);
extern void iam_arena_free(IamArena *arena);
extern void *iam_arena_alloc(IamArena *arena, size_t size);
extern void *iam_arena_array(IamArena *arena, size_t count, size_t size);
extern bool iam_arena_copy(IamArena *arena, IamStr from, IamStr *to);
extern bool iam_cancelled(const IamHost *host);

/* A point in an arena's life; what was allocated since can be given back. */
typedef IamArena IamArenaMark;

static inline IamArenaMark
iam_arena_mark(const IamArena *arena)
{
	return *arena;
}

extern void iam_arena_rewind(IamArena *arena, const IamArenaMark *mark);

/* Growing byte buffer; see arena.c. */
typedef struct IamBuffer
{
	IamArena   *arena;
	char	   *data;
	size_t		len;
	size_t		size;
	bool		failed;			/* out of memory; later appends do nothing */
} IamBuffer;

extern void iam_buffer_init(IamBuffer *buffer, IamArena *arena, size_t size);
extern char *iam_buffer_reserve(IamBuffer *buffer, size_t extra);
extern void iam_buffer_append(IamBuffer *buffer, const void *data, size_t len);

/* Append one byte. */
static inline void
iam_buffer_byte(IamBuffer *buffer, unsigned char byte)
{
	if (buffer->len < buffer->size && !buffer->failed)
		buffer->data[buffer->len++] = (char) byte;
	else
		iam_buffer_append(buffer, &byte, 1);
}

static inline void
iam_buffer_str(IamBuffer *buffer, IamStr text)
{
	iam_buffer_append(buffer, text.data, text.len);
}

/*
 * What one evaluation works with: memory for the rare pattern that needs
 * some, and the question to the host whether to go on.  A step that cannot
 * be completed sets failure; what is computed after that is void.
 */
typedef struct IamWork
{
	IamArena   *scratch;
	size_t		effort;			/* bytes looked at since the last question */
	IamErrorCode failure;
	uint32_t	lacked;			/* how often a key that a condition tests was
								 * not in the request */
} IamWork;

#define IAM_WORK_TICK (4 * 1024 * 1024)

/* Count effort; ask the host now and then. */
static inline void
iam_work_spend(IamWork *work, size_t effort)
{
	work->effort += effort;
	if (work->effort >= IAM_WORK_TICK)
	{
		work->effort = 0;
		if (iam_cancelled(work->scratch->host))
			work->failure = IAM_ERR_CANCELLED;
	}
}

/* Errors; see arena.c.  All return false, to be used as a function's result. */
extern void iam_error_clear(IamError *error);
extern bool iam_error_set(IamError *error, IamErrorCode code,
						  const char *message);
extern bool iam_error_at(IamError *error, IamErrorCode code, size_t offset,
						 const char *message);
extern void iam_error_found(IamError *error, IamStr found);
extern void iam_copy_text(char *to, size_t size, IamStr from);
extern bool iam_no_memory(IamError *error);

/* Unequal texts mostly differ in length or first byte: no call for those. */
static inline bool
iam_str_eq(IamStr a, IamStr b)
{
	return a.len == b.len &&
		(a.len == 0 || (a.data[0] == b.data[0] &&
						memcmp(a.data, b.data, a.len) == 0));
}

/* Order of the bytes, a shorter text before a longer one. */
static inline int
iam_str_compare(IamStr a, IamStr b)
{
	int			result = memcmp(a.data, b.data, a.len < b.len ? a.len : b.len);

	if (result != 0)
		return result;
	return (a.len > b.len) - (a.len < b.len);
}

/* One byte repeated in all bytes of a word of 64 bits, to do eight at once. */
#define IAM_EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))

static inline uint64_t
iam_load_eight(const void *from)
{
	uint64_t	word;

	memcpy(&word, from, sizeof(word));
	return word;
}

/* Set bits of a word (Warren, Hacker's Delight, 5-1). */
static inline uint32_t
iam_count_bits(uint64_t word)
{
	word -= (word >> 1) & UINT64_C(0x5555555555555555);
	word = (word & UINT64_C(0x3333333333333333)) +
		((word >> 2) & UINT64_C(0x3333333333333333));
	word = (word + (word >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
	return (uint32_t) ((word * UINT64_C(0x0101010101010101)) >> 56);
}

/*
 * The lowest bit that is set in a word that is not zero: there are as many
 * bits below it as the word has zeros there.
 */
static inline uint32_t
iam_lowest_bit(uint64_t word)
{
	return iam_count_bits(~word & (word - 1));
}

#endif							/* IAM_CORE_H */
