#include "archive/grouping.hpp"
#include "archive/identities.hpp"
#include "archive/writer.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace communique::archives {

namespace {

std::string shown(identity_id id) { return std::to_string(static_cast<std::int64_t>(id)); }

struct member {
  std::int64_t profile = 0, type = 0, label = 0;
  std::string block{};
};

std::vector<member> members_of(database& on, identity_id id) {
  std::vector<member> out;
  rows each = on.ask("SELECT id, type, by_hand, block FROM profiles WHERE identity = ? ORDER BY id",
                     static_cast<std::int64_t>(id));
  while (each.next()) out.push_back({each.integer(0), each.integer(1), each.integer(2), std::string(each.text(3))});
  if (out.empty()) on.fail(status::not_found, "no identity " + shown(id));
  return out;
}

// A number that was never a label.
std::int64_t new_label(database& on) {
  on.run("UPDATE settings SET value = value + 1 WHERE name = 'label'");
  return on.number("SELECT value FROM settings WHERE name = 'label'");
}

std::int64_t label_of(const std::vector<member>& all) {
  for (const member& one : all)
    if (one.label) return one.label;
  return 0;
}

// From now on these are the same by hand, and whoever shares the label.
void put_together(database& on, const std::vector<member>& all, std::int64_t label, std::set<std::string>& blocks) {
  for (const member& one : all) {
    if (one.label && one.label != label) on.run("UPDATE profiles SET by_hand = ? WHERE by_hand = ?", label, one.label);
    on.run("UPDATE profiles SET by_hand = ? WHERE id = ?", label, one.profile);
    blocks.insert(one.block);
  }
}

identity_id identity_of_profile(database& on, std::int64_t profile) {
  return static_cast<identity_id>(on.number("SELECT identity FROM profiles WHERE id = ?", profile));
}

}  // namespace

identity_id merge(database& on, const identity_knowledge& known, identity_id one, identity_id other) {
  const std::vector<member> first = members_of(on, one), second = members_of(on, other);
  if (on.failed() || one == other) return one;
  if (first.front().type != second.front().type) {
    on.fail(status::argument, "identities " + shown(one) + " and " + shown(other) + " are of different types");
    return one;
  }
  std::int64_t label = label_of(first);
  if (!label) label = label_of(second);
  if (!label) label = new_label(on);
  std::set<std::string> blocks;
  put_together(on, first, label, blocks);
  put_together(on, second, label, blocks);
  grouping(on, known).regroup(blocks, {}, {label});
  return identity_of_profile(on, first.front().profile);
}

identity_id split(database& on, const identity_knowledge& known, identity_id from,
                  const std::vector<std::int64_t>& appearances) {
  const std::vector<member> all = members_of(on, from);
  if (on.failed()) return from;
  const std::set<std::int64_t> apart(appearances.begin(), appearances.end());
  std::vector<member> leaving, staying;
  for (const member& one : all) (apart.count(one.profile) ? leaving : staying).push_back(one);
  if (leaving.size() != apart.size() || leaving.empty() || staying.empty()) {
    on.fail(status::argument, leaving.size() != apart.size()
                                  ? "some of the appearances are none of identity " + shown(from)
                                  : "a split needs some appearances of identity " + shown(from) + ", but not all");
    return from;
  }
  // Both need a label: what has none would be put together again by itself.
  std::set<std::string> blocks;
  const std::int64_t left = new_label(on), stayed = new_label(on);
  for (member& one : leaving) one.label = 0;
  for (member& one : staying) one.label = 0;
  put_together(on, leaving, left, blocks);
  put_together(on, staying, stayed, blocks);
  grouping(on, known).regroup(blocks, {}, {left, stayed});
  return identity_of_profile(on, leaving.front().profile);
}

identity_id split(database& on, const identity_knowledge& known, lately_asked& lately, identity_id from,
                  const std::vector<std::string>& articles) {
  std::vector<member> all = members_of(on, from);
  if (on.failed()) return from;
  if (articles.empty()) on.fail(status::argument, "a split needs some articles");
  std::set<std::int64_t> made;
  std::vector<std::int64_t> ids;
  const std::int64_t left = new_label(on), stayed = new_label(on);
  for (const std::string& name : std::set<std::string>(articles.begin(), articles.end())) {
    const std::int64_t article = on.number("SELECT number FROM articles WHERE name = ?", name);
    std::vector<std::int64_t> profiles;
    {
      rows text = on.ask("SELECT profiles FROM texts WHERE article = ?", article);
      if (text.next()) profiles = decode_profiles(text.bytes(0));
    }
    bool any = false;
    for (const member& one : all) {
      if (std::find(profiles.begin(), profiles.end(), one.profile) == profiles.end()) continue;
      any = true;
      // One for all of these articles: the label tells it from those of other splits.
      std::int64_t instead =
          on.number("SELECT b.id FROM profiles a JOIN profiles b ON b.wording = a.wording AND b.namesake = ?2 "
                    "WHERE a.id = ?1",
                    one.profile, left);
      if (!instead) {
        on.run("INSERT INTO profiles(type, name, acronym, country, reference, namesake, wording, vague, affiliation, "
               "titles, block, identity, by_hand) SELECT type, name, acronym, country, reference, ?2, wording, vague, "
               "affiliation, titles, block, 0, ?2 FROM profiles WHERE id = ?1",
               one.profile, left);
        instead = on.last_id();
        on.run("INSERT INTO affiliations(profile, name, acronym) SELECT ?1, name, acronym FROM affiliations "
               "WHERE profile = ?2",
               instead, one.profile);
        rows whose = on.ask("SELECT id, name, acronym FROM affiliations WHERE profile = ?", instead);
        while (whose.next()) index_affiliation(on, whose.integer(0), passages(whose.text(1), whose.text(2)));
        on.run("UPDATE profiles SET identity = (SELECT min(id) FROM profiles WHERE by_hand = ?2) WHERE id = ?1",
               instead, left);
        rows named = on.ask("SELECT name, acronym, type, country FROM profiles WHERE id = ?", instead);
        if (named.next())
          index_profile(on, instead, passages(named.text(0), named.text(1)),
                        profile_keys(named.integer(2), named.text(3)));
        made.insert(instead);
      }
      on.run("INSERT OR REPLACE INTO exceptions(article, profile, instead) VALUES(?, ?, ?)", name, one.profile,
             instead);
    }
    if (!article) on.fail(status::not_found, "no article " + name);
    else if (!any) on.fail(status::argument, "article " + name + " does not name identity " + shown(from));
    ids.push_back(article);
  }
  if (on.failed()) return from;
  std::set<std::string> blocks;
  for (member& one : all) one.label = 0;
  put_together(on, all, stayed, blocks);
  writer again(on, known, lately);
  for (const std::int64_t article : ids) again.add_again(article);
  again.finish();
  grouping(on, known).regroup(blocks, {}, {left, stayed});
  return identity_of_profile(on, *made.begin());
}

}  // namespace communique::archives
