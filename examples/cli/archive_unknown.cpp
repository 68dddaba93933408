#include "archive_unknown.hpp"

#include "nearest.hpp"
#include "phrases.hpp"
#include "terminal.hpp"

#include <communique/fold.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace program {

using namespace communique;

namespace {

// Nothing either if the archive cannot tell: the question itself will say why.
bool is_unknown(const archive& in, const who& one) {
  filter named;
  named.involved = {one};
  named.copies = true;
  const auto found = in.articles(named, {order::newest, 1, {}, true});
  return found && found->rows.empty();
}

std::size_t words_in(std::string_view folded) {
  return static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' ')) + 1;
}

// "narek shahinian" is compared with two words side by side of each name, whatever stands around them.
void add_runs(const std::string& name, std::size_t length, std::vector<std::string>& to) {
  for (std::size_t begin = 0;;) {
    std::size_t end = begin;
    for (std::size_t n = 0; n < length && end != name.npos; ++n) end = name.find(' ', end + (n > 0));
    to.push_back(name.substr(begin, end == name.npos ? end : end - begin));
    if (end == name.npos) return;
    begin = name.find(' ', begin) + 1;
  }
}

// Whose name is like that, of those whom most articles name.
std::string alike(const std::vector<identity>& known, const std::string& name) {
  const std::string asked = folded(name);
  if (asked.empty()) return {};
  std::vector<std::string> runs, whole;
  for (const identity& one : known)
    for (const std::string& other : {one.name, one.acronym}) {
      if (other.empty()) continue;
      add_runs(folded(other), words_in(asked), runs);
      whole.resize(runs.size(), other);
    }
  const std::string near = nearest(asked, runs);
  if (near.empty()) return {};
  return "; did you mean " +
         one_line(whole[static_cast<std::size_t>(std::find(runs.begin(), runs.end(), near) - runs.begin())]) + "?";
}

}  // namespace

std::vector<who> everybody_asked_for(const archive_choices& chosen) {
  const filter& asked = chosen.asked;
  std::vector<who> out;
  if (chosen.whose != who()) out.push_back(chosen.whose);
  for (const auto* list :
       {&asked.speakers, &asked.addressees, &asked.participants, &asked.any_participants, &asked.involved})
    out.insert(out.end(), list->begin(), list->end());
  return out;
}

void tell_unknown(const archive& in, const archive_choices& chosen) {
  if (!chosen.after.empty()) return;  // it was told with the page before
  std::vector<std::string> unknown;
  for (const who& one : everybody_asked_for(chosen))
    if (one.identity == identity_id::none && is_unknown(in, one)) unknown.push_back(one.name);
  if (unknown.empty()) return;
  constexpr std::uint32_t most = 10000;  // names to compare with
  const auto known = in.identities({}, {order::newest, most, {}, true});
  for (const std::string& name : unknown)
    complain("nobody and nothing in " + chosen.file + " is called \"" + one_line(name) + '"' +
             (known ? alike(known->rows, name) : std::string()));
}

}  // namespace program
