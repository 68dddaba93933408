// What SQLite's codes mean for the one who opened the file, and what to do.
#pragma once

#include <communique/archive.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <string>

namespace communique::archives {

// Where it happened.
struct circumstances {
  std::string file{};  // as it was given
  std::string real{};  // what it leads to
  std::string says{};  // SQLite's own words
  archive_options::access mode = archive_options::access::create;
  bool is_archive = false;  // the file has the mark of an archive
  std::uint32_t wait_ms = 0;
  int system = 0;  // errno of what could not be written; 0: not known
};

error explained(int sqlite_code, const circumstances& at);

}  // namespace communique::archives
