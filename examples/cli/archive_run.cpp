#include "archive_run.hpp"

#include "archive_commands.hpp"
#include "archive_unknown.hpp"
#include "output.hpp"
#include "terminal.hpp"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

namespace program {

using namespace communique;

namespace {

std::string advice(status code, const archive_choices& chosen) {
  switch (code) {
    case status::busy: return "; try again when it is done, or wait longer with --wait";
    case status::full: return "; what was added before is safe";
    case status::damaged:
      return chosen.check ? "; export what can be read, and add that to a new archive"
                          : "; communique archive info " + chosen.file + " --check says more";
    default: return {};
  }
}

archive_options::access access_of(archive_command what) {
  switch (what) {
    case archive_command::remove:
    case archive_command::merge:
    case archive_command::split:
    case archive_command::optimize:
    case archive_command::rebuild: return archive_options::access::write;
    default: return archive_options::access::read;
  }
}

// SQLite says "unable to open database file" to all of these, which does not help.
std::string trouble_with_file(const std::string& file, archive_options::access mode) {
  namespace fs = std::filesystem;
  std::error_code why;
  const fs::path place = file, folder = place.parent_path();
  const bool there = fs::exists(place, why);
  if (there && fs::is_directory(place, why)) return "it is a folder, not an archive";
  if (!there && mode != archive_options::access::create)
    return "there is no such file; communique archive add makes an archive";
  if (!there && !folder.empty() && !fs::is_directory(folder, why)) return "there is no folder " + folder.string();
  return {};
}

// Nothing would be found of a number that the archive does not have, and that looks like an answer.
result<bool> knows_everybody(const archive& in, const archive_choices& chosen) {
  for (const who& one : everybody_asked_for(chosen))
    if (one.identity != identity_id::none)
      if (const auto found = in.identity_of(one.identity); !found) return found.error();
  return true;
}

}  // namespace

int fail(const error& why, const archive_choices& chosen) {
  // Of what is asked together with --after the rest was looked at before: see trouble_with.
  const bool of_page = why.code == status::argument && !chosen.after.empty();
  complain((of_page ? "--after: " : "") + why.message + advice(why.code, chosen));
  return why.code == status::argument || why.code == status::not_found ? wrong_usage : no_archive;
}

std::string mark_of(const archive_choices& chosen, export_part part) {
  return chosen.mark && part.first ? "\xEF\xBB\xBF" : "";
}

result<archive> open_archive(const std::string& file, const archive_options& options) {
  const std::string wrong = trouble_with_file(file, options.mode);
  if (wrong.empty()) return archive::open(file, options);
  // A build without SQLite can do nothing with another file either.
  if (const auto any = archive::open(":memory:"); !any && any.error().code == status::unsupported) return any.error();
  return error{status::io, file + ": " + wrong};
}

page_style style_of(color chosen) {
  // Longer lines than this are hard to follow with the eye, however wide the terminal is.
  constexpr std::size_t widest = 110;
  return {std::min(terminal_width(STDOUT_FILENO), widest),
          chosen == color::automatic ? wants_color(STDOUT_FILENO) : chosen == color::always};
}

int print(const std::string& text, output as) {
  if (as == output::table || !is_terminal(STDOUT_FILENO)) return write_out(text) ? all_read : no_output;
  if (as == output::csv) {  // whose lines end as other programs want it
    std::string lines = text;
    lines.erase(std::remove(lines.begin(), lines.end(), '\r'), lines.end());
    return write_out(shown_lines(lines)) ? all_read : no_output;
  }
  const bool json = as == output::jsonl || as == output::jsonld;
  return write_out(json ? shown_json(text) : shown_lines(text)) ? all_read : no_output;
}

int run_archive(const archive_choices& chosen) {
  if (chosen.what == archive_command::add) return add_to_archive(chosen);
  archive_options options;
  options.mode = access_of(chosen.what);
  options.wait_ms = chosen.wait_ms;
  result<archive> opened = open_archive(chosen.file, options);
  if (!opened) return fail(opened.error(), chosen);
  if (const auto known = knows_everybody(*opened, chosen); !known) return fail(known.error(), chosen);
  tell_unknown(*opened, chosen);
  switch (chosen.what) {
    case archive_command::add: break;
    case archive_command::query: return query_archive(*opened, chosen);
    case archive_command::timeline: return show_timeline(*opened, chosen);
    case archive_command::export_: return export_archive(*opened, chosen);
    case archive_command::top: return show_ranking(*opened, chosen);
    case archive_command::counts: return show_counts(*opened, chosen);
    case archive_command::graph: return show_graph(*opened, chosen);
    case archive_command::html: return show_page(*opened, chosen);
    case archive_command::info: return show_info(*opened, chosen);
    case archive_command::remove: return remove_articles(*opened, chosen);
    case archive_command::merge: return merge_identities(*opened, chosen);
    case archive_command::split: return split_identity(*opened, chosen);
    case archive_command::optimize: return optimize_archive(*opened, chosen);
    case archive_command::rebuild: return rebuild_archive(*opened, chosen);
  }
  return all_read;
}

}  // namespace program
