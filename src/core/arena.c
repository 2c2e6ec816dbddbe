/*
 * arena.c
 *		Memory, growing buffers and error values of the core.
 *
 * Ring: core.  An arena hands out memory that is given back all at once.
 * Every size is checked for overflow here, so that callers may multiply
 * counts that came from input.
 */
#include "core.h"

#include <stdio.h>

#include "utf8.h"

#define ARENA_ALIGN 8
#define ARENA_CHUNK 8192

/* Header of one piece of host memory. */
typedef struct IamChunk
{
	struct IamChunk *previous;
	size_t		size;
} IamChunk;

/* Start an empty arena; nothing is allocated before the first use. */
void
iam_arena_init(IamArena *arena, const IamHost *host)
{
	arena->host = host;
	arena->next = NULL;
	arena->limit = NULL;
	arena->chunks = NULL;
}

/*
 * Let an empty arena use size bytes of the caller's first, usually from the
 * stack, so that small work allocates nothing.  They must be aligned to 8.
 */
void
iam_arena_lend(IamArena *arena, void *buffer, size_t size)
{
	arena->next = buffer;
	arena->limit = (char *) buffer + size;
}

/* Give chunks back until keep is the newest one. */
static void
release_chunks(IamArena *arena, const IamChunk *keep)
{
	while (arena->chunks != keep)
	{
		IamChunk   *chunk = arena->chunks;

		arena->chunks = chunk->previous;
		if (arena->host->release != NULL)
			arena->host->release(arena->host->arg, chunk);
	}
}

/* Give all memory back; the arena may be used again. */
void
iam_arena_free(IamArena *arena)
{
	release_chunks(arena, NULL);
	iam_arena_init(arena, arena->host);
}

/* Give back what was allocated since the mark was taken. */
void
iam_arena_rewind(IamArena *arena, const IamArenaMark *mark)
{
	release_chunks(arena, mark->chunks);
	*arena = *mark;
}

/* Get one more chunk that holds at least size bytes. */
static bool
arena_grow(IamArena *arena, size_t size)
{
	size_t		want = size + sizeof(IamChunk);
	IamChunk   *chunk;

	/* double each time, so that large documents need few chunks */
	if (arena->chunks != NULL && want < arena->chunks->size * 2 &&
		arena->chunks->size < (SIZE_MAX / 4))
		want = arena->chunks->size * 2;
	if (want < ARENA_CHUNK)
		want = ARENA_CHUNK;
	if (want > (1 << 20) && want > size + sizeof(IamChunk))
	{
		want = size + sizeof(IamChunk);
		if (want < (1 << 20))
			want = 1 << 20;
	}
	chunk = arena->host->alloc(arena->host->arg, want);
	if (chunk == NULL)
		return false;
	chunk->previous = arena->chunks;
	chunk->size = want;
	arena->chunks = chunk;
	arena->next = (char *) chunk + sizeof(IamChunk);
	arena->limit = (char *) chunk + want;
	return true;
}

/* Memory for size bytes, aligned to 8; NULL when there is none. */
void *
iam_arena_alloc(IamArena *arena, size_t size)
{
	char	   *result;

	if (size > SIZE_MAX / 2)
		return NULL;
	size = (size + ARENA_ALIGN - 1) & ~(size_t) (ARENA_ALIGN - 1);
	if ((size_t) (arena->limit - arena->next) < size || arena->next == NULL)
	{
		if (!arena_grow(arena, size))
			return NULL;
	}
	result = arena->next;
	arena->next += size;
	return result;
}

/* Memory for count items of size bytes each, not cleared. */
void *
iam_arena_array(IamArena *arena, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / 2 / size)
		return NULL;
	return iam_arena_alloc(arena, count * size);
}

/* Copy text into the arena. */
bool
iam_arena_copy(IamArena *arena, IamStr from, IamStr *to)
{
	char	   *copy = iam_arena_alloc(arena, from.len);

	if (copy == NULL)
		return false;
	if (from.len > 0)
		memcpy(copy, from.data, from.len);
	to->data = copy;
	to->len = from.len;
	return true;
}

/* Has the host asked to stop? */
bool
iam_cancelled(const IamHost *host)
{
	return host->cancelled != NULL && host->cancelled(host->arg);
}

/* Start a buffer with room for size bytes; grows in the arena. */
void
iam_buffer_init(IamBuffer *buffer, IamArena *arena, size_t size)
{
	buffer->arena = arena;
	buffer->data = iam_arena_alloc(arena, size);
	buffer->len = 0;
	buffer->size = buffer->data == NULL ? 0 : size;
	buffer->failed = buffer->data == NULL;
}

/* Room for extra bytes at the end, which the caller then fills; or NULL. */
char *
iam_buffer_reserve(IamBuffer *buffer, size_t extra)
{
	char	   *result;

	if (buffer->failed)
		return NULL;
	if (extra > buffer->size - buffer->len)
	{
		size_t		want = buffer->size * 2;
		char	   *bigger;

		if (extra > SIZE_MAX / 4 - buffer->size)
		{
			buffer->failed = true;
			return NULL;
		}
		if (want < buffer->len + extra)
			want = buffer->len + extra;
		bigger = iam_arena_alloc(buffer->arena, want);
		if (bigger == NULL)
		{
			buffer->failed = true;
			return NULL;
		}
		memcpy(bigger, buffer->data, buffer->len);
		buffer->data = bigger;
		buffer->size = want;
	}
	result = buffer->data + buffer->len;
	buffer->len += extra;
	return result;
}

/* Append bytes. */
void
iam_buffer_append(IamBuffer *buffer, const void *data, size_t len)
{
	char	   *to = iam_buffer_reserve(buffer, len);

	if (to != NULL && len > 0)
		memcpy(to, data, len);
}

/* No failure yet. */
void
iam_error_clear(IamError *error)
{
	error->code = IAM_OK;
	error->offset = IAM_NO_OFFSET;
	error->message[0] = '\0';
	error->pointer[0] = '\0';
	error->found[0] = '\0';
	error->hint[0] = '\0';
}

/* Fill in a failure whose place is not known in bytes. */
bool
iam_error_set(IamError *error, IamErrorCode code, const char *message)
{
	return iam_error_at(error, code, IAM_NO_OFFSET, message);
}

/* Fill in a failure at a byte offset. */
bool
iam_error_at(IamError *error, IamErrorCode code, size_t offset,
			 const char *message)
{
	iam_error_clear(error);
	error->code = code;
	error->offset = offset;
	snprintf(error->message, sizeof(error->message), "%s", message);
	return false;
}

/* Say what stood at the place of the failure. */
void
iam_error_found(IamError *error, IamStr found)
{
	iam_copy_text(error->found, sizeof(error->found), found);
}

/*
 * Copy text to a C string of size bytes, at least 5.  What is too long is cut
 * between two characters and marked by three dots; control characters become
 * blanks, so that a message stays on one line, and bytes that are no
 * character question marks, so that it stays UTF-8.
 */
void
iam_copy_text(char *to, size_t size, IamStr from)
{
	const unsigned char *p = (const unsigned char *) from.data;
	const unsigned char *end = p + from.len;
	size_t		used = 0;
	size_t		cut = 0;

	while (end - p >= 8 && used + 8 + 4 <= size && iam_utf8_plain_eight(p))
	{
		memcpy(to + used, p, 8);
		cut = used += 8;
		p += 8;
	}
	while (p < end)
	{
		int			length = iam_utf8_length(p, end);
		size_t		step = length > 0 ? (size_t) length : 1;

		if (used + step + 4 <= size)
			cut = used + step;
		if (used + step + 1 > size)
		{
			strcpy(to + cut, "...");
			return;
		}
		memcpy(to + used, p, step);
		if (length == 0)
			to[used] = '?';
		else if (*p < 0x20)
			to[used] = ' ';
		used += step;
		p += step;
	}
	to[used] = '\0';
}

/* The failure of every function that found no memory. */
bool
iam_no_memory(IamError *error)
{
	return iam_error_set(error, IAM_ERR_NO_MEMORY, "out of memory");
}
