/*
 * reader.h
 *		Bounded reading of the byte-packed parts of an image.
 *
 * Ring: core.  A reader can never leave its bytes: at the first thing that
 * does not fit it becomes broken, and all later reads give zero or nothing.
 * So code that walks an image needs no checks of its own, and asks once at
 * the end.
 */
#ifndef IAM_READER_H
#define IAM_READER_H

#include "core.h"

typedef struct IamReader
{
	const unsigned char *p;
	const unsigned char *end;
	bool		broken;
} IamReader;

/* Refuse all further reading. */
static inline void
iam_reader_break(IamReader *reader)
{
	reader->broken = true;
	reader->p = reader->end;
}

/* One byte. */
static inline uint8_t
iam_read_byte(IamReader *reader)
{
	if (reader->p >= reader->end)
	{
		iam_reader_break(reader);
		return 0;
	}
	return *reader->p++;
}

/*
 * An unsigned number: seven bits a byte, lowest first, at most five bytes.
 * Only the shortest form is valid, so that an image has one form.
 */
static inline uint32_t
iam_read_number(IamReader *reader)
{
	uint32_t	value = 0;
	int			shift;

	for (shift = 0; shift < 35; shift += 7)
	{
		uint8_t		byte = iam_read_byte(reader);

		value |= (uint32_t) (byte & 0x7F) << shift;
		if (byte < 0x80)
		{
			if ((byte == 0 && shift > 0) || (shift == 28 && byte > 0x0F))
				break;
			return value;
		}
	}
	iam_reader_break(reader);
	return 0;
}

/* len bytes as they are. */
static inline IamStr
iam_read_bytes(IamReader *reader, uint32_t len)
{
	IamStr		result = {(const char *) reader->p, len};

	if ((size_t) (reader->end - reader->p) < len)
	{
		iam_reader_break(reader);
		return (IamStr) {"", 0};
	}
	reader->p += len;
	return result;
}

/* A number and as many bytes. */
static inline IamStr
iam_read_string(IamReader *reader)
{
	return iam_read_bytes(reader, iam_read_number(reader));
}

/* A number, and a reader of as many bytes, which are passed. */
static inline IamReader
iam_read_block(IamReader *reader)
{
	IamStr		bytes = iam_read_string(reader);
	IamReader	block = {(const unsigned char *) bytes.data,
	(const unsigned char *) bytes.data + bytes.len, reader->broken};

	return block;
}

/* Append a number in the form that iam_read_number reads. */
static inline void
iam_write_number(IamBuffer *out, uint32_t value)
{
	while (value >= 0x80)
	{
		iam_buffer_byte(out, (unsigned char) (value | 0x80));
		value >>= 7;
	}
	iam_buffer_byte(out, (unsigned char) value);
}

/* Append a string in the form that iam_read_string reads. */
static inline void
iam_write_string(IamBuffer *out, IamStr text)
{
	iam_write_number(out, (uint32_t) text.len);
	iam_buffer_str(out, text);
}

#endif							/* IAM_READER_H */
