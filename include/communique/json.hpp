// A record as JSON text, `communique/1`. Since 0.1.
#pragma once

#include <communique/record.hpp>

#include <string>

namespace communique::inline v1 {

// Since 0.1.
struct json_options {
  offset_unit offsets = offset_unit::byte;
  bool indent = false;   // one value per line, for people; otherwise one line, as JSON lines want it
};

// UTF-8, whatever the text holds: in `text` each maximal ill-formed part stands as one U+FFFD. The same record
// gives the same bytes on every machine. Linear in the size of the record. Since 0.1.
std::string to_json(const record& from, const json_options& options = {});

// The record with every span counted in another unit. Its spans then no longer index `text` by byte. Since 0.1.
record with_offsets(const record& from, offset_unit unit);

}  // namespace communique::inline v1
