#include "archive/grouping.hpp"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace communique::archives {

namespace {

profile profile_from(rows& row) {
  profile out;
  out.what = row.enumerator<entity::type>(1);
  out.name = row.text(2);
  out.acronym = row.text(3);
  if (const std::string_view code = row.text(4); code.size() == 2) out.country = {code[0], code[1]};
  out.affiliation = row.text(5);
  out.reference = row.text(6);
  std::string_view titles = row.text(9);
  while (!titles.empty()) {
    const std::size_t end = std::min(titles.find('\n'), titles.size());
    out.offices.emplace_back(titles.substr(0, end));
    titles.remove_prefix(std::min(end + 1, titles.size()));
  }
  return out;
}

}  // namespace

void grouping::regroup(const std::set<std::string>& blocks, const std::set<std::int64_t>& uncounted,
                       const std::set<std::int64_t>& labels, const std::set<std::int64_t>& suspects) {
  std::map<std::int64_t, std::int64_t> changed;
  for (const std::int64_t label : labels) {
    rows each =
        on_.ask("SELECT id, identity, min(id) OVER () FROM profiles WHERE by_hand = ?1 AND by_hand <> 0", label);
    while (each.next()) {
      identities_[each.integer(0)] = each.integer(1);
      if (each.integer(1) != each.integer(2)) changed[each.integer(0)] = each.integer(2);
    }
  }
  for (const std::string& block : blocks) decide(block, suspects, changed);
  if (changed.empty()) return;
  move_pairs(changed, uncounted);
  std::set<std::int64_t> old;
  for (const auto& [profile, identity] : changed) {
    old.insert(identity_of(profile));
    on_.run("UPDATE profiles SET identity = ? WHERE id = ?", identity, profile);
    identities_[profile] = identity;
  }
  for (const auto& [profile, identity] : changed) old.insert(identity);
  for (const std::int64_t id : old) sum_up_identity(id);
}

void grouping::decide(const std::string& block, const std::set<std::int64_t>& suspects,
                      std::map<std::int64_t, std::int64_t>& changed) {
  std::vector<std::int64_t> ids, labels, now;
  std::vector<bool> vague;
  std::vector<profile> profiles;
  // Who is in no article any more is no evidence for or against anybody.
  rows each = on_.ask("SELECT id, type, name, acronym, country, affiliation, reference, by_hand, identity, "
                      "titles, vague FROM profiles f WHERE block = ?1 AND block <> '' AND (by_hand <> 0 OR EXISTS "
                      "(SELECT 1 FROM profile_sums s WHERE s.profile = f.id AND s.articles > 0)) ORDER BY id",
                      block);
  while (each.next()) {
    ids.push_back(each.integer(0));
    labels.push_back(each.integer(7));
    now.push_back(each.integer(8));
    vague.push_back(each.integer(10) != 0);
    profiles.push_back(profile_from(each));
  }
  if (profiles.empty()) return;
  const std::vector<std::uint32_t> groups = same_as(known_, profiles, labels);
  std::map<std::uint32_t, std::int64_t> identities;  // of each group; none: nobody
  // Whole names make an identity, which others may join.
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (!vague[i]) identities.emplace(groups[i], ids[i]);
  // What a caller's reference or somebody's hand says reaches across blocks, the hand's word last.
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (const std::string& reference = profiles[i].reference; !reference.empty())
      identities[groups[i]] = identity_of_reference(reference);
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (labels[i]) identities[groups[i]] = identity_of_label(labels[i]);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto at = identities.find(groups[i]);
    std::int64_t then = at == identities.end() ? 0 : at->second;
    const bool is_new = then != now[i] || suspects.count(ids[i]);
    const bool is_proved = labels[i] || !profiles[i].reference.empty();
    // Nobody meets himself: "Anna Kallas met Ana Kalas".
    if (then && is_new && !is_proved)
      for (std::size_t k = 0; k < ids.size(); ++k)
        if (k != i && groups[k] == groups[i] && then != ids[i] && have_met(ids[i], ids[k]))
          then = vague[i] ? 0 : ids[i];
    if (then == now[i]) continue;
    changed[ids[i]] = then;
    identities_[ids[i]] = now[i];
  }
}

bool grouping::have_met(std::int64_t one, std::int64_t other) {
  return on_.number("SELECT count(*) FROM (SELECT 1 FROM meeting_index WHERE meeting_index MATCH ? LIMIT 1)",
                    "keys : p" + std::to_string(one) + " AND keys : p" + std::to_string(other)) != 0;
}

std::set<std::int64_t> grouping::same_at(const std::vector<std::int64_t>& profiles) {
  std::map<std::int64_t, std::set<std::int64_t>> parties;
  for (const std::int64_t profile : profiles) parties[identity_of(profile)].insert(profile);
  std::set<std::int64_t> out;
  for (const auto& [identity, same] : parties)
    if (identity && same.size() > 1) out.insert(same.begin(), same.end());
  return out;
}

std::int64_t grouping::identity_of_label(std::int64_t label) {
  return on_.number("SELECT min(id) FROM profiles WHERE by_hand = ?1 AND by_hand <> 0", label);
}

// Where somebody has merged one who bears the reference with somebody else, all who bear it go along, in whatever block
// they are.
std::int64_t grouping::identity_of_reference(const std::string& reference) {
  if (const std::int64_t label =
          on_.number("SELECT min(by_hand) FROM profiles WHERE reference = ?1 AND reference <> '' "
                     "AND by_hand <> 0",
                     reference))
    return identity_of_label(label);
  return on_.number("SELECT min(id) FROM profiles WHERE reference = ?1 AND reference <> ''", reference);
}

void grouping::move_pairs(const std::map<std::int64_t, std::int64_t>& changed,
                          const std::set<std::int64_t>& uncounted) {
  std::set<std::int64_t> affected;
  for (const auto& [profile, identity] : changed) {
    rows met = on_.ask("SELECT m.number FROM meeting_index f JOIN meetings m ON m.number = (f.rowid & 4294967295) "
                       "WHERE meeting_index MATCH ? AND m.status = 0 AND m.again = 0",
                       "keys : p" + std::to_string(profile));
    while (met.next())
      if (!uncounted.count(met.integer(0))) affected.insert(met.integer(0));
  }
  for (const std::int64_t meeting : affected) {
    std::vector<std::int64_t> profiles;
    rows parties = on_.ask("SELECT profile FROM meeting_parties WHERE meeting = ?", meeting);
    while (parties.next()) profiles.push_back(parties.integer(0));
    count_pairs(profiles, -1);
    std::vector<std::pair<std::int64_t, std::int64_t>> before;
    for (const std::int64_t profile : profiles)
      if (const auto at = changed.find(profile); at != changed.end()) {
        before.emplace_back(profile, identity_of(profile));
        identities_[profile] = at->second;
      }
    count_pairs(profiles, 1);
    for (const auto& [profile, identity] : before) identities_[profile] = identity;
  }
}

void grouping::count_pairs(const std::vector<std::int64_t>& profiles, std::int64_t by) {
  if (profiles.size() > most_who_meet) return;
  std::set<std::int64_t> who;
  for (const std::int64_t profile : profiles) who.insert(identity_of(profile));
  who.erase(0);
  for (auto one = who.begin(); one != who.end(); ++one)
    for (auto other = std::next(one); other != who.end(); ++other) {
      if (by > 0) {
        on_.run("INSERT INTO pairs(one, other, meetings) VALUES(?, ?, 1) "
                "ON CONFLICT(one, other) DO UPDATE SET meetings = meetings + 1",
                *one, *other);
        continue;
      }
      on_.run("UPDATE pairs SET meetings = meetings - 1 WHERE one = ? AND other = ?", *one, *other);
      on_.run("DELETE FROM pairs WHERE one = ? AND other = ? AND meetings <= 0", *one, *other);
    }
}

std::int64_t grouping::identity_of(std::int64_t profile) {
  const auto [at, is_new] = identities_.emplace(profile, 0);
  if (is_new) at->second = on_.number("SELECT identity FROM profiles WHERE id = ?", profile);
  return at->second;
}

std::int64_t grouping::count_profile(std::int64_t profile, const sums& by) {
  // An upsert that returns something keeps a table of what it returns: eight times the time.
  std::optional<std::int64_t> before;
  {
    rows had = on_.ask("SELECT articles FROM profile_sums WHERE profile = ?", profile);
    if (had.next()) before = had.integer(0);
  }
  if (before)
    on_.run("UPDATE profile_sums SET articles = articles + ?2, statements = statements + ?3, "
            "meetings = meetings + ?4, places = places + ?5 WHERE profile = ?1",
            profile, by.articles, by.statements, by.meetings, by.places);
  else
    on_.run("INSERT INTO profile_sums(profile, articles, statements, meetings, places) VALUES(?, ?, ?, ?, ?)", profile,
            by.articles, by.statements, by.meetings, by.places);
  return plus(before.value_or(0), by.articles);
}

void grouping::sum_up(const std::map<std::int64_t, sums>& profiles) {
  std::map<std::int64_t, sums> identities;
  std::set<std::int64_t> of_others;  // identities that other profiles than the first have counted for
  for (const auto& [profile, by] : profiles) {
    const std::int64_t identity = identity_of(profile);
    identities[identity] += by;
    if (profile != identity) of_others.insert(identity);
  }
  for (const auto& [id, by] : identities) {
    if (id == 0) continue;
    const std::int64_t before = articles_of(id), articles = plus(std::max<std::int64_t>(before, 0), by.articles);
    if (before >= 0)
      on_.run("UPDATE identities SET articles = articles + ?2, statements = statements + ?3, meetings = meetings + ?4, "
              "places = places + ?5 WHERE id = ?1",
              id, by.articles, by.statements, by.meetings, by.places);
    else
      on_.run(
          "INSERT INTO identities(id, named, articles, statements, meetings, places) VALUES(?1, ?1, ?2, ?3, ?4, ?5)",
          id, by.articles, by.statements, by.meetings, by.places);
    // The most frequent wording can only be another after as many articles again as there were.
    const bool is_new = before < 0 && !of_others.count(id);
    const bool is_doubled =
        articles <= 0 || before < static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(articles)));
    if (!is_new && is_doubled && !is_alone(id)) sum_up_identity(id);
  }
}

// -1: it has no sums yet.
std::int64_t grouping::articles_of(std::int64_t identity) {
  rows had = on_.ask("SELECT articles FROM identities WHERE id = ?", identity);
  return had.next() ? had.integer(0) : -1;
}

// Of one wording: its sums are those of the profile.
bool grouping::is_alone(std::int64_t identity) {
  return on_.number("SELECT count(*) FROM (SELECT 1 FROM profiles WHERE identity = ? LIMIT 2)", identity) == 1;
}

void grouping::sum_up_identity(std::int64_t id) {
  if (id == 0) return;
  // The name is that of the most frequent wording, of equally frequent ones the longest.
  std::int64_t named = 0, most = 0, length = 0;
  sums all;
  {
    rows each = on_.ask("SELECT f.id, length(f.name), s.articles, s.statements, s.meetings, s.places FROM profiles f "
                        "JOIN profile_sums s ON s.profile = f.id WHERE f.identity = ? ORDER BY f.id",
                        id);
    while (each.next()) {
      all += {each.integer(2), each.integer(3), each.integer(4), each.integer(5)};
      const bool is_better = each.integer(2) > most || (each.integer(2) == most && each.integer(1) > length);
      if (named && !is_better) continue;
      named = each.integer(0), length = each.integer(1), most = each.integer(2);
    }
  }
  on_.run("DELETE FROM identities WHERE id = ?", id);
  if (named)
    on_.run("INSERT INTO identities(id, named, articles, statements, meetings, places) VALUES(?, ?, ?, ?, ?, ?)", id,
            named, all.articles, all.statements, all.meetings, all.places);
}

}  // namespace communique::archives
