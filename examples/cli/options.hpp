// The command line.
#pragma once

#include "archive_options.hpp"
#include "options_common.hpp"

#include <communique/date.hpp>
#include <communique/span.hpp>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace program {

enum class format { table, json, jsonl, brat, html };

struct choices {
  format as = format::table;
  color colored = color::automatic;
  communique::offset_unit offsets = communique::offset_unit::byte;
  communique::date published{};
  std::uint16_t min_confidence = 0;  // thousandths
  bool text = false;                 // JSON with the whole text
  bool explain = false;              // a table that tells why each mention was taken for its entity
  std::string out{};                 // a folder; empty: standard output
  unsigned jobs = 0;                 // 0: one for each processor
  std::vector<std::string> lexicons{};
  std::vector<std::string> articles{};  // files, folders and "-"
};

// What to do, or the exit code when help or a complaint was all there was to print.
std::variant<choices, archive_choices, int> parse_command_line(int count, char** arguments);

}  // namespace program
