// A record as JSON text, `communique/1`, and back. Since 0.1.
#pragma once

#include <communique/record.hpp>
#include <communique/result.hpp>

#include <string>
#include <string_view>

namespace communique::inline v1 {

// How a record is written. Since 0.1.
struct json_options {
  offset_unit offsets = offset_unit::byte;  // what its spans count there
  bool indent = false;                      // one value per line, for people; otherwise one line, as JSON lines want it

  // The whole text too, as `article.text` behind `article.id`. Offsets count that text: where the one that was read is
  // ill-formed, U+FFFD stands in it, and bytes count its three. Since 0.1.
  bool text = false;
};

// UTF-8, whatever the text holds: in `text` each maximal ill-formed part stands as one U+FFFD. The same record
// gives the same bytes on every machine. Linear in the size of the record. Since 0.1.
std::string to_json(const record& from, const json_options& options = {});

// The record that `communique/1` JSON tells of, compact or indented, of this library or of another program; its spans
// count bytes, whatever those of the JSON count. One object; white space around it does not matter.
//
// The text: with `article.text` that one, and what a span says of its words must agree with it. Without, each span's
// words stand at its offsets and spaces in between, so that every span has its words; at most 1 MiB and 16 times the
// size of the JSON. Words that overlap must agree. Of an ill-formed text JSON has U+FFFD for parts of 1 to 3 bytes:
// they become ill-formed bytes of the lengths that fit the offsets. Where a span has several of them of different
// lengths, that may be another split than it was, and then some of its words may be spaces.
//
// What is missing counts as null, a missing list as empty, missing `offsets` as bytes; null is refused where the format
// has a value that cannot be guessed (`article.id`, `type`, `confidence`, the `content` of a statement, …). `because`
// follows from `kind` if it is missing. `titles` are not looked at: they are the words of the offices. Fields that
// the format does not know are ignored. `confidence` is rounded to the nearest thousandth.
//
// Fails with status::format, and the message names the place: "statements[3].speakers[0]: no entity 17",
// "byte 17: unexpected end of input"; with status::too_large for JSON of 4 GiB or more. So fail: what is no JSON (NUL
// bytes, ill-formed UTF-8, more than one value), a key given twice in one object, more than 100 brackets inside each
// other, ids, dates, words and ranges that do not exist, an `id` that is not the index. Whatever the bytes are, what
// comes out has only ids of its own and spans in its text, at characters. Linear in the size of the JSON, but for
// sorting its spans. Since 0.1.
result<record> from_json(std::string_view json);

// The record with every span counted in another unit. Its spans then no longer index `text` by byte. Since 0.1.
record with_offsets(const record& from, offset_unit unit);

}  // namespace communique::inline v1
