// The command line of `communique archive`.
#pragma once

#include "options_common.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace program {

enum class archive_command {
  add,
  remove,
  query,
  top,
  counts,
  timeline,
  graph,
  html,
  export_,
  info,
  merge,
  split,
  optimize,
  rebuild
};
enum class output { table, jsonl, csv, jsonld, graphml, dot };

struct archive_choices {
  archive_command what = archive_command::info;
  std::string file{};  // the archive
  std::uint32_t wait_ms = communique::archive_options{}.wait_ms;

  // add
  std::vector<std::string> inputs{};
  bool lines = false;  // every input is JSON lines, whatever its name is
  std::string outlet{};
  communique::date published{};
  std::vector<std::string> lexicons{};
  bool words_only = false;
  std::uint32_t batch = 2000;  // records
  unsigned jobs = 0;           // 0: one for each processor

  // questions
  std::optional<communique::noun> of{};  // export: nothing stands for whole records
  communique::top ranking = communique::top::speakers;
  communique::interval by = communique::interval::month;
  communique::who whose{};
  communique::filter asked{};
  communique::order order = communique::order::newest;
  std::uint32_t limit = 0;  // 0: as the command has it
  std::string after{};
  std::optional<output> as{};
  bool only_count = false, verbose = false, check = false;
  std::string title{};  // of a page
  bool mark = false;    // CSV begins with a byte order mark
  color colored = color::automatic;

  // remove, merge and split
  std::vector<std::string> articles{};
  communique::identity_id one{}, other{};
  std::vector<std::int64_t> appearances{};
};

// Adds the command with its subcommands to the program; what the arguments say will be written to `into`.
void describe_archive(CLI::App& program, archive_choices& into);

// What is wrong with choices that are right one by one, or "". Names the options.
std::string trouble_with(const archive_choices& chosen);

// What a question of the command is about; identities, if it is none.
communique::noun noun_of(const archive_choices& chosen);

}  // namespace program
