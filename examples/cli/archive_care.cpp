// Articles out of an archive; who is who, by hand.
#include "archive_commands.hpp"
#include "phrases.hpp"
#include "terminal.hpp"

#include <unistd.h>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace program {

using namespace communique;

namespace {

std::string shown(const identity& one) {
  return "#" + std::to_string(static_cast<std::int64_t>(one.id)) + " " + one_line(one.name) + ", " +
         spoken(one.appearances.size(), "appearance") + ", " + spoken(one.articles, "article");
}

int tell(const archive& in, const archive_choices& chosen, const result<identity_id>& id, const std::string& words) {
  if (!id) return fail(id.error(), chosen);
  const auto now = in.identity_of(*id);
  return now ? print(words + shown(*now) + "\n", output::table) : fail(now.error(), chosen);
}

}  // namespace

int remove_articles(archive& from, const archive_choices& chosen) {
  std::vector<std::string> there;
  bool any_missing = false;
  for (const std::string& id : std::set<std::string>(chosen.articles.begin(), chosen.articles.end())) {
    const auto had = from.article_of(id);
    if (had) there.push_back(id);
    else if (had.error().code == status::not_found) complain("no article " + id), any_missing = true;
    else return fail(had.error(), chosen);
  }
  const auto removed = from.remove(there);  // all or none
  if (!removed) return fail(removed.error(), chosen);
  const int code = print(spoken(*removed) + " removed\n", output::table);
  return !any_missing ? code : some_failed;
}

int merge_identities(archive& in, const archive_choices& chosen) {
  return tell(in, chosen, in.merge(chosen.one, chosen.other), "now one: ");
}

int split_identity(archive& in, const archive_choices& chosen) {
  const auto other =
      chosen.appearances.empty() ? in.split(chosen.one, chosen.articles) : in.split(chosen.one, chosen.appearances);
  return tell(in, chosen, other, "now apart: ");
}

int optimize_archive(archive& in, const archive_choices& chosen) {
  if (is_terminal(STDERR_FILENO)) complain("putting the indices in order; a million articles take a minute or two");
  const auto done = in.optimize();
  if (!done) return fail(done.error(), chosen);
  return print("The indices are in order: " + spoken((done->bytes + 1023) / 1024) + " KiB in all\n", output::table);
}

int rebuild_archive(archive& in, const archive_choices& chosen) {
  if (is_terminal(STDERR_FILENO)) complain("making the indices anew; a million articles take some minutes");
  const auto done = in.rebuild();
  if (!done) return fail(done.error(), chosen);
  return print("The indices are made anew: " + spoken((done->bytes + 1023) / 1024) + " KiB in all\n", output::table);
}

}  // namespace program
