#include "archive_run.hpp"

#include "archive_commands.hpp"
#include "output.hpp"
#include "terminal.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace program {

using namespace communique;

namespace {

std::string advice(status code) {
  switch (code) {
    case status::busy: return "; try again when it is done";
    case status::full: return "; what was added before is safe";
    case status::read_only: return "; check who may write to the file and its folder";
    case status::damaged: return "; communique archive info --check says more";
    default: return {};
  }
}

archive_options::access access_of(archive_command what) {
  switch (what) {
    case archive_command::remove:
    case archive_command::merge:
    case archive_command::split: return archive_options::access::write;
    default: return archive_options::access::read;
  }
}

}  // namespace

int fail(const error& why) {
  complain(why.message + advice(why.code));
  return why.code == status::argument ? wrong_usage : no_archive;
}

page_style style_of(color chosen) {
  // Longer lines than this are hard to follow with the eye, however wide the terminal is.
  constexpr std::size_t widest = 110;
  return {std::min(terminal_width(STDOUT_FILENO), widest),
          chosen == color::automatic ? wants_color(STDOUT_FILENO) : chosen == color::always};
}

int print(const std::string& text, output as) {
  if (as == output::table || !is_terminal(STDOUT_FILENO)) return write_out(text) ? all_read : some_failed;
  const bool json = as == output::jsonl || as == output::jsonld;
  return write_out(json ? shown_json(text) : shown_lines(text)) ? all_read : some_failed;
}

int run_archive(const archive_choices& chosen) {
  if (chosen.what == archive_command::add) return add_to_archive(chosen);
  archive_options options;
  options.mode = access_of(chosen.what);
  // SQLite says "unable to open database file", which does not help.
  if (access(chosen.file.c_str(), F_OK) != 0) {
    complain(chosen.file + ": " + std::strerror(errno) + "; communique archive add makes an archive");
    return no_archive;
  }
  result<archive> opened = archive::open(chosen.file, options);
  if (!opened) return fail(opened.error());
  switch (chosen.what) {
    case archive_command::add: break;
    case archive_command::query: return query_archive(*opened, chosen);
    case archive_command::timeline: return show_timeline(*opened, chosen);
    case archive_command::export_: return export_archive(*opened, chosen);
    case archive_command::top: return show_ranking(*opened, chosen);
    case archive_command::counts: return show_counts(*opened, chosen);
    case archive_command::graph: return show_graph(*opened, chosen);
    case archive_command::info: return show_info(*opened, chosen);
    case archive_command::remove: return remove_articles(*opened, chosen);
    case archive_command::merge: return merge_identities(*opened, chosen);
    case archive_command::split: return split_identity(*opened, chosen);
  }
  return all_read;
}

}  // namespace program
