// What holds whatever the bytes are. A property that does not hold ends the program with its sentence.
#pragma once

#include <communique/json.hpp>
#include <communique/record.hpp>
#include <communique/result.hpp>

#include <string_view>

namespace communique::fuzz {

// `about` is shown behind the sentence: a message, or JSON.
void expect(bool holds, std::string_view sentence, std::string_view about = "");

// What is given to other programs.
void check_text(std::string_view written);

// One line that names something, without a full stop: of well-formed UTF-8, without controls.
void check_message(std::string_view message);
inline void check(const error& why) { check_message(why.message); }

// Spans are inside the text and on character boundaries, ids are those of the record, dates exist, confidences are
// thousandths.
void check(const record& made);

// Offsets of each unit are those that a walk through the text counts: so they grow with the bytes, and back again each
// is the byte it was.
void check_units(const record& made);

// What is written can be read, and written again is the same. Where the text is well-formed and comes along, so is the
// record.
void check_json(const record& made, const json_options& options);

// Its page is well-formed, has the whole text in order, no id twice, and no link that leads nowhere or out of it.
void check_page(const record& made);

}  // namespace communique::fuzz
