#include "archive/wordings.hpp"

#include "archive/codec.hpp"
#include "archive/days.hpp"
#include "archive/hash.hpp"
#include "archive/passages.hpp"
#include "archive/varint.hpp"

#include <communique/fold.hpp>

#include <algorithm>
#include <utility>

namespace communique::archives {

namespace {

struct affiliation {
  std::string_view name{}, acronym{};
};
affiliation affiliation_of(const record& in, entity_id of) {
  return of == entity_id::none ? affiliation{} : affiliation{in[of].name, in[of].acronym};
}

std::string wording_of(const entity& one) {
  std::string out(1, static_cast<char>('0' + static_cast<int>(one.what)));
  for (const std::string_view part : {std::string_view(one.name), std::string_view(one.acronym), one.country_code(),
                                      std::string_view(one.reference)}) {
    out += part;
    out += '\0';
  }
  return out;
}

profile profile_from(const record& in, const entity& one) {
  profile out;
  out.what = one.what;
  out.name = one.name;
  out.acronym = one.acronym;
  out.country = one.country;
  out.affiliation = affiliation_of(in, one.affiliation).name;
  out.reference = one.reference;
  for (const office& held : one.offices) out.offices.emplace_back(in[held.title]);
  return out;
}

constexpr std::size_t most_lately_asked = 100'000;
constexpr std::size_t most_titles = 8;  // as evidence

// One a line.
std::string titles_of(const profile& whose) {
  std::string out;
  for (std::size_t i = 0; i < std::min(whose.offices.size(), most_titles); ++i) {
    std::string title = whose.offices[i];
    std::replace(title.begin(), title.end(), '\n', ' ');
    (out += i ? "\n" : "") += title;
  }
  return out;
}

}  // namespace

std::string encode_profiles(const std::vector<std::int64_t>& profiles) {
  std::string out;
  for (const std::int64_t id : profiles) put_varint(out, static_cast<std::uint64_t>(id));
  return out;
}

std::vector<std::int64_t> decode_profiles(std::string_view bytes) {
  std::vector<std::int64_t> out;
  for (std::uint64_t value = 0; take_varint(bytes, value);) out.push_back(static_cast<std::int64_t>(value));
  return out;
}

std::string passages(std::string_view one, std::string_view other) {
  std::string out;
  add_passage(out, one);
  add_passage(out, other);
  return out;
}

std::string profile_keys(std::int64_t type, std::string_view country) {
  std::string out = "y" + std::to_string(type);
  return country.size() == 2 ? (out += " c") += country : out;
}

void index_profile(database& on, std::int64_t id, std::string_view named, std::string_view keys) {
  on.run("INSERT INTO profile_index(rowid, named, keys) VALUES(?, ?, ?)", id, named, keys);
}
void index_affiliation(database& on, std::int64_t id, std::string_view named) {
  on.run("INSERT INTO affiliation_index(rowid, named) VALUES(?, ?)", id, named);
}
void index_office(database& on, std::int64_t id, std::string_view title) {
  on.run("INSERT INTO office_index(rowid, title) VALUES(?, ?)", id, title);
}

void lately_asked::begin(database& on) {
  const std::int64_t version = on.number("PRAGMA data_version");
  if (version != version_) forget();
  version_ = version;
}

void lately_asked::forget() {
  profiles_.clear();
  affiliations_.clear();
}

wordings::wordings(database& on, const identity_knowledge& known, lately_asked& lately)
    : on_(on), known_(known), lately_(lately) {}

std::vector<std::int64_t> wordings::profiles_of(const record& from) {
  std::vector<std::int64_t> out;
  out.reserve(from.entities.size());
  for (const entity& one : from.entities) out.push_back(profile_of(from, one));
  rows exceptions = on_.ask("SELECT profile, instead FROM exceptions WHERE article = ?", from.article.id);
  while (exceptions.next()) std::replace(out.begin(), out.end(), exceptions.integer(0), exceptions.integer(1));
  for (std::size_t i = 0; i < out.size(); ++i)
    if (out[i] && from.entities[i].affiliation != entity_id::none)
      add_affiliation(out[i], from[from.entities[i].affiliation]);
  return out;
}

std::int64_t wordings::profile_of(const record& from, const entity& one) {
  std::string wording = wording_of(one);
  const auto known = lately_.profiles_.find(wording);
  std::int64_t id = known == lately_.profiles_.end() ? 0 : known->second;
  if (id == 0) {
    const profile wanted = profile_from(from, one);
    const bool vague = !tells_who(known_, wanted);
    // "The ministry" of one article is nobody in another; of "Lavrov" the country may tell who it is.
    if (vague && (one.what != entity::type::person || !one.country[0])) return 0;
    const std::int64_t hashed = hash()(wording).value();
    id = on_.number(
        "SELECT id FROM profiles WHERE wording = ? AND type = ? AND name = ? AND acronym = ? AND country = ? "
        "AND reference = ? AND namesake = 0",
        hashed, static_cast<std::int64_t>(one.what), one.name, one.acronym, one.country_code(), one.reference);
    if (id == 0) id = make(one, wanted, hashed, vague);
    if (lately_.profiles_.size() >= most_lately_asked) lately_.profiles_.clear();
    lately_.profiles_.emplace(std::move(wording), id);
  }
  if (!renewed_.empty() && renewed_.erase(id)) renew(id, profile_from(from, one));
  return id;
}

std::int64_t wordings::make(const entity& one, const profile& wanted, std::int64_t wording, bool vague) {
  if (next_ == 0) next_ = on_.number("SELECT coalesce(max(id), 0) + 1 FROM profiles");
  const std::int64_t id = next_++;
  on_.run("INSERT INTO profiles(id, type, name, acronym, country, reference, namesake, wording, vague, affiliation, "
          "titles, block, identity, by_hand) VALUES(?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, 0)",
          id, static_cast<std::int64_t>(one.what), one.name, one.acronym, one.country_code(), one.reference, wording,
          static_cast<std::int64_t>(vague), wanted.affiliation, titles_of(wanted), block_of(known_, wanted),
          vague ? 0 : id);
  index_profile(on_, id, passages(wanted.name, wanted.acronym),
                profile_keys(static_cast<std::int64_t>(one.what), one.country_code()));
  return id;
}

void wordings::leave(const std::vector<std::int64_t>& profiles) {
  for (const std::int64_t id : profiles)
    if (id && on_.number("SELECT articles FROM profile_sums WHERE profile = ?", id) <= 1) renewed_.insert(id);
}

void wordings::renew(std::int64_t id, const profile& now) {
  on_.run("UPDATE profiles SET affiliation = ?, titles = ? WHERE id = ?", now.affiliation, titles_of(now), id);
  rows whose = on_.ask("SELECT block FROM profiles WHERE id = ?", id);
  if (whose.next()) blocks_.emplace(whose.text(0));
}

void wordings::add_affiliation(std::int64_t profile, const entity& whose) {
  const std::int64_t key = hash()(static_cast<std::uint64_t>(profile))(whose.name)(whose.acronym).value();
  if (lately_.affiliations_.size() >= most_lately_asked) lately_.affiliations_.clear();
  if (!lately_.affiliations_.insert(key).second) return;
  on_.run("INSERT OR IGNORE INTO affiliations(profile, name, acronym) VALUES(?, ?, ?)", profile, whose.name,
          whose.acronym);
  if (on_.changes() == 1) index_affiliation(on_, on_.last_id(), passages(whose.name, whose.acronym));
}

std::set<wordings::office_key> wordings::offices_of(const record& from,
                                                    const std::vector<std::int64_t>& profiles) const {
  std::set<office_key> out;
  for (std::size_t i = 0; i < from.entities.size(); ++i)
    for (const office& held : profiles[i] ? from.entities[i].offices : std::vector<office>())
      out.emplace(profiles[i], std::string(from[held.title]), std::string(affiliation_of(from, held.affiliation).name),
                  static_cast<std::int64_t>(held.state));
  return out;
}

void wordings::add_offices(const record& from, const std::vector<std::int64_t>& profiles) {
  const std::int64_t day = day_number(from.article.published);
  for (const office_key& key : offices_of(from, profiles)) {
    sightings& now = offices_[key];
    ++now.articles;
    if (day == 0) continue;
    now.first = now.first ? std::min(now.first, day) : day;
    now.last = std::max(now.last, day);
  }
}

void wordings::flush() {
  for (const auto& [key, now] : offices_) {
    const auto& [profile, title, affiliation, state] = key;
    const std::int64_t id =
        on_.number("SELECT id FROM offices WHERE profile = ? AND title = ? AND affiliation = ? AND status = ?", profile,
                   title, affiliation, state);
    if (id) {
      on_.run("UPDATE offices SET articles = articles + ?2, last = max(last, ?4), "
              "first = CASE WHEN first = 0 THEN ?3 WHEN ?3 = 0 THEN first ELSE min(first, ?3) END WHERE id = ?1",
              id, now.articles, now.first, now.last);
      continue;
    }
    on_.run(
        "INSERT INTO offices(profile, title, affiliation, status, articles, first, last) VALUES(?, ?, ?, ?, ?, ?, ?)",
        profile, title, affiliation, state, now.articles, now.first, now.last);
    index_office(on_, on_.last_id(), folded(title));
  }
  offices_.clear();
}

void wordings::remove_offices(const record& from, const std::vector<std::int64_t>& profiles) {
  flush();
  const std::int64_t day = day_number(from.article.published);
  for (const office_key& key : offices_of(from, profiles)) {
    const auto& [profile, title, affiliation, state] = key;
    rows held = on_.ask(
        "SELECT id, articles, first, last FROM offices WHERE profile = ? AND title = ? AND affiliation = ? AND status "
        "= ?",
        profile, title, affiliation, state);
    if (!held.next()) continue;
    const std::int64_t id = held.integer(0), articles = held.integer(1);
    std::int64_t first = held.integer(2), last = held.integer(3);
    if (articles <= 1) {
      on_.run("INSERT INTO office_index(office_index, rowid, title) VALUES('delete', ?, ?)", id, folded(title));
      on_.run("DELETE FROM offices WHERE id = ?", id);
      continue;
    }
    if (day && day == first) first = seen(key, false);
    if (day && day == last) last = seen(key, true);
    on_.run("UPDATE offices SET articles = articles - 1, first = ?, last = ? WHERE id = ?", first, last, id);
  }
}

// The first or last day on which an article, of those still there, calls somebody so: from that end of the articles
// that name him, which the full-text index has in the order of days.
std::int64_t wordings::seen(const office_key& office, bool last_one) {
  const std::string key = "keys : e" + std::to_string(std::get<0>(office));
  rows naming = last_one ? on_.ask("SELECT t.text, t.record, t.profiles, f.rowid FROM article_index f JOIN texts t ON "
                                   "t.article = (f.rowid & 4294967295) WHERE article_index MATCH ? AND f.rowid >= ? "
                                   "ORDER BY f.rowid DESC",
                                   key, first_id(1))
                         : on_.ask("SELECT t.text, t.record, t.profiles, f.rowid FROM article_index f JOIN texts t ON "
                                   "t.article = (f.rowid & 4294967295) WHERE article_index MATCH ? AND f.rowid >= ? "
                                   "ORDER BY f.rowid",
                                   key, first_id(1));
  while (naming.next()) {
    const auto article = decode(naming.bytes(1), naming.bytes(0));
    const std::vector<std::int64_t> profiles = decode_profiles(naming.bytes(2));
    if (!article || profiles.size() != article->entities.size()) continue;
    if (offices_of(*article, profiles).count(office)) return day_of_id(naming.integer(3));
  }
  return 0;
}

}  // namespace communique::archives
