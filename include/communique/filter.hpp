// What to look for, in one record or in an archive of thousands: one plain value for both. Header-only. Since 0.1.
//
//     const filter asked = where{}.speaker("Bayramov").about("corridor").since({2024, 3, 0});
//     for (const statement& said : query::select(record, record.statements, query::matching(asked)))   // matching.hpp
//       std::cout << record[said.content.front()] << '\n';
//     std::cout << news.statements(asked)->rows.size() << '\n';                                        // archive.hpp
//
// A condition has one name everywhere: `speakers` is the list of a filter, of C's cmq_query and among the keywords of
// Python; `speaker` adds one to it here, as `--speaker` does on the command line and query::speaker asks for one.
#pragma once

#include <communique/date.hpp>
#include <communique/entity.hpp>
#include <communique/fact.hpp>
#include <communique/fold.hpp>
#include <communique/meeting.hpp>
#include <communique/statement.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::inline v1 {

// Somebody or something across the articles of one archive: who is the same there. Positive; never used again for
// somebody else. Since 0.1.
enum class identity_id : std::int64_t { none = 0 };

// Whom a filter means: whole words of a name or the acronym ("Bayramov", "SCO"), as `folded` compares words; or one
// identity of the archive that is asked, which in a single record is nobody. A name without a word is nobody.
// Since 0.1.
struct who {
  std::string name{};                        // words of a name or the acronym
  identity_id identity = identity_id::none;  // if given, the name does not count

  who() = default;
  // By words, or by the number that somebody has in one archive.
  who(std::string words) : name(std::move(words)) {}
  who(std::string_view words) : name(words) {}
  who(const char* words) : name(words) {}
  who(identity_id id) : identity(id) {}

  friend bool operator==(const who&, const who&) = default;
};

// Of a meeting in which everybody meets everybody. Since 0.1.
inline constexpr std::size_t most_who_meet = 64;

// What is looked for. An identity of an archive is what an entity is in a record. Since 0.1.
enum class noun : std::uint8_t { statement, meeting, identity, article, fact };

// Which day counts. Since 0.1.
enum class day_of : std::uint8_t {
  event,       // a meeting's own, that of the meeting at which something was said, a fact's; else of publication
  publication  // of the article
};

// Everything that is set has to hold; of several values in one list one is enough, where nothing else is said. What a
// filter means for each noun:
//
//                   statement              meeting             article           identity        fact
//   involved        speaker or addressee   participant         named in it       itself          subject
//   speakers …acts  its own                of what was said    of a statement    –               –
//                                          there               in it
//   participants …  of the meeting at      its own             of a meeting      –               –
//   statuses        which it was said                          in it
//   places          of that meeting        its own             of a meeting      –               its own
//   countries,      of a speaker           of a participant    of either         its own         of the subject
//   organizations
//   about           content                topics, evidence    whole text        name, acronym   evidence
//   since, until    its meeting's, else    its own             publication       publication     its own
//                   publication
//
// A congress is no meeting of each with each: above `most_who_meet` participants nobody is found by a statement that
// was made there, and nobody met anybody in pairs and graphs. Over meetings and articles each condition, and each
// participant, may be met by another statement (or meeting). A dash: such a filter finds nothing in a record and is
// status::argument for an archive, as is one of more than 500 words, names and values. Since 0.1.
struct filter {
  std::vector<who> involved{};               // all of them, in whichever role
  std::vector<who> speakers{};               // one of them said it
  std::vector<who> addressees{};             // to one of them it was said
  std::vector<statement::type> types{};      // said or thought
  std::vector<statement::mode> modes{};      // how much of it is quoted
  std::vector<statement::act> acts{};        // what it does
  std::vector<who> participants{};           // all of them: two for "who met whom"
  std::vector<who> any_participants{};       // one of them took part
  std::vector<meeting::kind> kinds{};        // what kind of encounter it is
  std::vector<meeting::status> statuses{};   // whether it took place
  std::vector<std::string> places{};         // words of a name
  std::vector<std::string> countries{};      // ISO 3166-1 alpha-2: "AZ" or "az"
  std::vector<std::string> organizations{};  // words of a name: whose office somebody holds, or the body itself

  // Words that all have to occur, in any order; "words in quotation marks" side by side; a star behind a word for
  // every word that begins so: `"peace treaty" border* talks`. Any string is a question. Without a word in it, it
  // finds nothing; empty, it asks nothing.
  std::string about{};

  // Days, months or years, both included: what touches them is found. What has no date is then left out. Nothing is
  // since a day after `until`.
  date since{};
  date until{};                  // the last day, month or year of those since `since`
  day_of dated = day_of::event;  // which day has to be in between, and orders what is found

  std::vector<std::string> outlets{};        // words of the outlet's name; in one record: of the agency
  std::vector<entity::type> entity_types{};  // of identities
  std::vector<std::string> offices{};        // of identities: words of an office held at the time, in any order;
                                             // "deputy" and the like only where asked for
  std::vector<fact::kind> fact_kinds{};      // of facts
  std::uint16_t min_confidence = 0;          // thousandths; of statements, meetings and facts
  bool copies = false;                       // in an archive: also what another article of the same story says again

  friend bool operator==(const filter&, const filter&) = default;
};

// A filter, put down one condition after the other. Each function has the name of its field; one that adds to a list
// has it in the singular. Since 0.1.
struct where : filter {
  // Sets the field of its name, or adds to the list of which it is one. Gives itself, for the next condition.
  where& involved(who one) { return filter::involved.push_back(std::move(one)), *this; }
  where& speaker(who one) { return speakers.push_back(std::move(one)), *this; }
  where& addressee(who one) { return addressees.push_back(std::move(one)), *this; }
  where& type(statement::type one) { return types.push_back(one), *this; }
  where& mode(statement::mode one) { return modes.push_back(one), *this; }
  where& act(statement::act one) { return acts.push_back(one), *this; }
  where& participant(who one) { return participants.push_back(std::move(one)), *this; }
  where& any_participant(who one) { return any_participants.push_back(std::move(one)), *this; }
  where& kind(meeting::kind one) { return kinds.push_back(one), *this; }
  where& status(meeting::status one) { return statuses.push_back(one), *this; }
  where& place(std::string words) { return places.push_back(std::move(words)), *this; }
  where& country(std::string code) { return countries.push_back(std::move(code)), *this; }
  where& organization(std::string words) { return organizations.push_back(std::move(words)), *this; }
  where& about(std::string words) { return filter::about = std::move(words), *this; }
  where& since(date first) { return filter::since = first, *this; }
  where& until(date last) { return filter::until = last, *this; }
  where& dated(day_of what) { return filter::dated = what, *this; }
  where& outlet(std::string words) { return outlets.push_back(std::move(words)), *this; }
  where& entity_type(entity::type one) { return entity_types.push_back(one), *this; }
  where& office(std::string words) { return offices.push_back(std::move(words)), *this; }
  where& fact_kind(fact::kind one) { return fact_kinds.push_back(one), *this; }
  where& min_confidence(std::uint16_t least) { return filter::min_confidence = least, *this; }
  where& copies(bool too = true) { return filter::copies = too, *this; }
};

// One condition of `filter::about`: folded words side by side. Since 0.1.
struct term {
  std::string words{};  // as `folded` writes them
  bool begins = false;  // the last word goes on as it likes

  friend bool operator==(const term&, const term&) = default;
};

namespace detail {

// Bytes of the quotation mark that stands here, straight or curly, else 0.
constexpr std::size_t quotation_mark(std::string_view text) noexcept {
  for (const std::string_view mark : {"\"", "“", "”", "„", "«", "»"})
    if (text.starts_with(mark)) return mark.size();
  return 0;
}
constexpr bool is_space(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace detail

// The conditions of `filter::about`. Empty if no word is in it. Linear. Since 0.1.
inline std::vector<term> terms_of(std::string_view asked) {
  std::vector<term> out;
  for (std::size_t at = 0; at < asked.size();) {
    const std::size_t opening = detail::quotation_mark(asked.substr(at));
    std::size_t end = at + opening, closing = 0;
    while (end < asked.size() && !(closing = detail::quotation_mark(asked.substr(end))) &&
           (opening || !detail::is_space(asked[end])))
      ++end;
    const std::string_view piece = asked.substr(at + opening, end - at - opening);
    at = opening ? end + closing : end + (closing ? 0 : end < asked.size());
    const bool star = piece.ends_with('*') || (opening && at < asked.size() && asked[at] == '*');
    if (std::string words = folded(piece); !words.empty()) out.push_back({std::move(words), star});
  }
  return out;
}

// Whether the words stand in the text, side by side and whole; with `begins` the last may go on. No words are in no
// text. Allocates nothing. Since 0.1.
constexpr bool has_words(std::string_view text, std::string_view words, bool begins = false) noexcept {
  if (detail::folded_bytes(words).next() == '\0') return false;
  for (detail::folded_bytes at(text);;) {
    detail::folded_bytes here = at, wanted(words);
    char want = wanted.next(), got = here.next();
    while (want != '\0' && want == got) want = wanted.next(), got = here.next();
    if (want == '\0' && (begins || got == ' ' || got == '\0')) return true;
    char skipped = at.next();
    while (skipped != ' ' && skipped != '\0') skipped = at.next();
    if (skipped == '\0') return false;
  }
}

// Words of an office, in any order: "foreign minister" is a Minister of Foreign Affairs, but no Deputy Foreign
// Minister. Since 0.1.
constexpr bool is_office(std::string_view title, std::string_view asked) noexcept {
  for (const std::string_view rank : {"deputy", "vice", "assistant", "under", "shadow"})
    if (has_words(title, rank) && !has_words(asked, rank)) return false;
  bool any = false;
  for (std::size_t at = 0; at < asked.size();) {
    std::size_t end = at;
    while (end < asked.size() && !detail::is_space(asked[end])) ++end;
    const std::string_view word = asked.substr(at, end - at);
    at = end + 1;
    if (detail::folded_bytes(word).next() == '\0') continue;
    any = true;
    if (!has_words(title, word)) return false;
  }
  return any;
}

// `until` ends before `since` begins. Since 0.1.
inline bool is_backwards(const filter& asked) noexcept {
  return asked.since && asked.until && last_day(asked.until) < first_day(asked.since);
}

// The name of the first filter that is set and says nothing about such a noun, "" if there is none. Since 0.1.
inline std::string_view inapplicable(const filter& asked, noun of) noexcept {
  const bool told = of != noun::identity && of != noun::fact;  // statements and meetings, or an article with them
  const struct {
    bool set, applies;
    std::string_view name;
  } checks[] = {
      {!asked.speakers.empty(), told, "speakers"},
      {!asked.addressees.empty(), told, "addressees"},
      {!asked.types.empty(), told, "types"},
      {!asked.modes.empty(), told, "modes"},
      {!asked.acts.empty(), told, "acts"},
      {!asked.participants.empty(), told, "participants"},
      {!asked.any_participants.empty(), told, "any_participants"},
      {!asked.kinds.empty(), told, "kinds"},
      {!asked.statuses.empty(), told, "statuses"},
      {!asked.places.empty(), of != noun::identity, "places"},
      {!asked.entity_types.empty(), of == noun::identity, "entity_types"},
      {!asked.offices.empty(), of == noun::identity, "offices"},
      {!asked.fact_kinds.empty(), of == noun::fact, "fact_kinds"},
      {asked.min_confidence != 0, of != noun::identity && of != noun::article, "min_confidence"},
  };
  for (const auto& check : checks)
    if (check.set && !check.applies) return check.name;
  return {};
}

}  // namespace communique::inline v1
