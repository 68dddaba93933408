#include "archive/postings.hpp"

#include "archive/days.hpp"
#include "archive/hash.hpp"
#include "archive/passages.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace communique::archives {

namespace {

std::uint32_t count_words(std::string_view column) {
  return column.empty() ? 0 : 1 + static_cast<std::uint32_t>(std::count(column.begin(), column.end(), ' '));
}

// Each key once: an article has many statements of one mode, and one speaker has many statements.
class key_list {
 public:
  // Whether it is new.
  bool add(char kind, std::int64_t number) {
    if (!mark(kind, number)) return false;
    begin() += kind;
    text_ += std::to_string(number);
    return true;
  }
  void add_country(std::string_view code) {
    if (mark('c', static_cast<unsigned char>(code[0]) * 256 + static_cast<unsigned char>(code[1])))
      (begin() += 'c') += code;
  }
  void add_word(std::string_view word) { begin() += word; }
  // Whether it is new, without becoming a key.
  bool mark(char kind, std::int64_t number) {
    return seen_.insert(static_cast<std::uint64_t>(number) << 8 | static_cast<unsigned char>(kind)).second;
  }
  const std::string& text() const { return text_; }

 private:
  std::string& begin() {
    if (!text_.empty()) text_ += ' ';
    return text_;
  }

  std::unordered_set<std::uint64_t> seen_{};
  std::string text_{};
};

// The documents of one record under construction.
class composer {
 public:
  composer(const record& from, const std::vector<std::int64_t>& profiles, std::int64_t outlet)
      : from_(from), profiles_(profiles), outlet_(outlet), said_at_(from.meetings.size()) {
    for (const entity& one : from.entities) {
      add_passage(names_.emplace_back(), one.name);
      add_passage(names_.back(), one.acronym);
    }
    for (const statement& said : from.statements)
      if (said.meeting != meeting_id::none) said_at_[static_cast<std::size_t>(said.meeting)].push_back(&said);
  }

  posting of_statement(std::uint32_t item) const {
    const statement& said = from_.statements[item];
    posting out = begin(noun::statement, item);
    key_list keys;
    for (const span piece : said.content) add_passage(out.text.words, from_[piece]);
    add_statement(said, out.text, keys);
    add_origins(said.speakers, out.text, keys);
    date first = from_.article.published, last{};
    if (said.meeting != meeting_id::none) {
      const meeting& met = from_[said.meeting];
      add_meeting(met, out.text, keys, met.participants.size() <= most_who_meet);
      if (met.when.value) first = met.when.value, last = met.when.end;
    }
    if (!said.content.empty()) out.evidence = {said.content.front().begin, said.content.back().end};
    out.told = hash()(out.text.words).value();
    return finish(std::move(out), first, last, keys);
  }

  posting of_meeting(std::uint32_t item) const {
    const meeting& met = from_.meetings[item];
    posting out = begin(noun::meeting, item);
    key_list keys;
    for (const span topic : met.topics) add_passage(out.text.words, from_[topic]);
    add_passage(out.text.words, from_[met.evidence]);
    add_meeting(met, out.text, keys);
    add_origins(parties_of(met), out.text, keys);
    for (const statement* said : said_at_[item]) add_statement(*said, out.text, keys);
    out.evidence = met.evidence;
    out.told = told_of(met);
    return finish(std::move(out), met.when.value, met.when.end, keys);
  }

  posting of_fact(std::uint32_t item) const {
    const fact& known = from_.facts[item];
    posting out = begin(noun::fact, item);
    key_list keys;
    add_passage(out.text.words, from_[known.evidence]);
    keys.add('f', static_cast<std::int64_t>(known.what));
    if (known.subject != entity_id::none) {
      add_party(known.subject, out.text.named, 'e', keys);
      add_origins({known.subject}, out.text, keys);
    }
    add_party(known.place, out.text.places, 'l', keys);
    out.evidence = known.evidence;
    out.told = hash()(static_cast<std::uint64_t>(known.what))(folded(from_[known.object])).value();
    return finish(std::move(out), known.when, {}, keys);
  }

  posting of_article() const {
    posting out = begin(noun::article, 0);
    key_list keys;
    add_passage(out.text.words, from_.text);
    for (std::size_t i = 0; i < from_.entities.size(); ++i)
      add_party(static_cast<entity_id>(i), out.text.named, 'e', keys);
    for (const statement& said : from_.statements) {
      add_statement(said, out.text, keys);
      add_origins(said.speakers, out.text, keys);
    }
    for (const meeting& met : from_.meetings) {
      add_meeting(met, out.text, keys);
      add_origins(parties_of(met), out.text, keys);
    }
    return finish(std::move(out), from_.article.published, {}, keys);
  }

 private:
  static posting begin(noun of, std::uint32_t item) {
    posting out;
    out.of = of;
    out.item = item;
    return out;
  }

  posting finish(posting out, date first, date last, key_list& keys) const {
    out.day = day_number(first);
    if (first) {
      const date to = last_day(last ? last : first);
      if (to != first) out.last = day_number(to);
    }
    out.words = count_words(out.text.words);
    if (outlet_) keys.add('o', outlet_);
    if (out.last) keys.add_word(wide_key);
    out.text.keys = keys.text();
    return out;
  }

  void add_party(entity_id id, std::string& column, char kind, key_list& keys) const {
    if (id == entity_id::none) return;
    const std::int64_t profile = profiles_[static_cast<std::size_t>(id)];
    const char nobody = static_cast<char>(kind - 'a' + 'A');
    if (profile ? keys.add(kind, profile) : keys.mark(nobody, static_cast<std::int64_t>(id)))
      add_folded(column, names_[static_cast<std::size_t>(id)]);
  }

  void add_statement(const statement& said, document& to, key_list& keys) const {
    keys.add('t', static_cast<std::int64_t>(said.what));
    keys.add('m', static_cast<std::int64_t>(said.how));
    keys.add('a', static_cast<std::int64_t>(said.does));
    for (const entity_id id : said.speakers) add_party(id, to.speakers, 's', keys);
    for (const entity_id id : said.addressees) add_party(id, to.addressees, 'd', keys);
  }
  void add_meeting(const meeting& met, document& to, key_list& keys, bool with_participants = true) const {
    keys.add('k', static_cast<std::int64_t>(met.what));
    keys.add('u', static_cast<std::int64_t>(met.state));
    if (with_participants)
      for (const participant& one : met.participants) add_party(one.who, to.participants, 'p', keys);
    add_party(met.place, to.places, 'l', keys);
  }

  // Country and body of each: the body itself, or whose office somebody holds.
  void add_origins(const std::vector<entity_id>& parties, document& to, key_list& keys) const {
    for (const entity_id id : parties) {
      if (id == entity_id::none) continue;
      const entity& one = from_[id];
      if (one.country[0]) keys.add_country(one.country_code());
      if (one.what != entity::type::person) add_party(id, to.bodies, 'b', keys);
      add_party(one.affiliation, to.bodies, 'b', keys);
    }
  }

  static std::vector<entity_id> parties_of(const meeting& met) {
    std::vector<entity_id> out;
    for (const participant& one : met.participants) out.push_back(one.who);
    return out;
  }

  std::int64_t told_of(const meeting& met) const {
    std::vector<std::string> who;
    for (const participant& one : met.participants)
      if (one.who != entity_id::none) who.push_back(folded(from_[one.who].name));
    std::sort(who.begin(), who.end());
    hash out;
    out(static_cast<std::uint64_t>(met.what))(static_cast<std::uint64_t>(met.state));
    out(static_cast<std::uint64_t>(day_number(met.when.value)));
    for (const std::string& one : who) out(one);
    return out.value();
  }

  const record& from_;
  const std::vector<std::int64_t>& profiles_;
  std::int64_t outlet_;
  std::vector<std::string> names_{};                    // folded, by entity: many documents have them
  std::vector<std::vector<const statement*>> said_at_;  // by meeting
};

}  // namespace

document marked(const document& text, bool again) {
  document out = text;
  (out.keys += out.keys.empty() ? "" : " ") += again ? again_key : first_key;
  return out;
}

std::uint64_t bytes_of_postings(const record& from) {
  std::uint64_t sum = from.text.size();
  const auto add_name = [&](entity_id id) {
    if (id != entity_id::none) sum += 16 + from[id].name.size() + from[id].acronym.size();
  };
  const auto add_spans = [&](const std::vector<span>& all) {
    for (const span at : all) sum += at.size();
  };
  const auto add_participants = [&](const meeting& met) {
    for (const participant& one : met.participants) add_name(one.who);
  };
  for (const entity& one : from.entities)
    for (const office& held : one.offices) {
      sum += held.title.size();
      add_name(held.affiliation);
    }
  for (const statement& said : from.statements) {
    add_spans(said.content);
    for (const entity_id id : said.speakers) {
      add_name(id);
      if (id != entity_id::none) add_name(from[id].affiliation);
    }
    for (const entity_id id : said.addressees) add_name(id);
    if (said.meeting != meeting_id::none && from[said.meeting].participants.size() <= most_who_meet)
      add_participants(from[said.meeting]);
  }
  for (const meeting& met : from.meetings) {
    add_spans(met.topics);
    sum += met.evidence.size();
    add_participants(met);
  }
  for (const fact& known : from.facts) {
    sum += known.evidence.size();
    add_name(known.subject);
    add_name(known.place);
  }
  return sum;
}

std::vector<posting> postings_of(const record& from, const std::vector<std::int64_t>& profiles, std::int64_t outlet) {
  const composer compose(from, profiles, outlet);
  std::vector<posting> out;
  out.reserve(1 + from.statements.size() + from.meetings.size() + from.facts.size());
  out.push_back(compose.of_article());
  for (std::uint32_t i = 0; i < from.statements.size(); ++i) out.push_back(compose.of_statement(i));
  for (std::uint32_t i = 0; i < from.meetings.size(); ++i) out.push_back(compose.of_meeting(i));
  for (std::uint32_t i = 0; i < from.facts.size(); ++i) out.push_back(compose.of_fact(i));
  return out;
}

}  // namespace communique::archives
