// From JSON to a record: first what it says, then which text its spans are of.
#include "record/each_span.hpp"
#include "record/json_text.hpp"
#include "record/json_tree.hpp"

#include <communique/json.hpp>
#include <communique/plover.hpp>
#include <communique/words.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::inline v1 {

namespace {

using json::kind;
using json::node;

std::string_view name_of(kind what) {
  constexpr std::array<std::string_view, 6> names{"null", "true or false", "a number", "a string", "a list", "an object"};
  return names[static_cast<std::size_t>(what)];
}

// All event types of PLOVER, those of its manual too that its data do not use: a meeting's is one that lives for ever.
constexpr std::array<std::string_view, 20> plover_types{
    "AGREE",  "CONSULT", "SUPPORT",  "COOPERATE", "CONCEDE",  "AID",     "RETREAT",     "YIELD",      "REQUEST", "DEMAND",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST",   "SANCTION", "COERCE",  "MOBILIZE",    "ASSAULT",    "INVESTIGATE", "DISAPPROVE"};

class record_reader {
 public:
  record_reader(const json::tree& from, std::size_t size) : from_(from), size_(size) {}

  result<record> operator()() {
    record out;
    take(from_.root(), out);
    if (!is_good()) return error{status::format, wrong_};
    locate(out);
    if (!is_good()) return error{status::format, wrong_};
    return out;
  }

 private:
  bool is_good() const noexcept { return wrong_.empty(); }

  // The first thing that is wrong is the one to tell.
  void fail(const node& at, std::string_view what) {
    if (!is_good()) return;
    const std::string path = from_.path(at);
    wrong_ = (path.empty() ? "the record" : path) + ": ";
    wrong_ += what;
  }
  void fail_missing(const node& in, std::string_view key) {
    if (!is_good()) return;
    const std::string path = from_.path(in);
    wrong_ = (path.empty() ? "" : path + ".") + std::string(key) + ": missing";
  }
  bool is(const node& at, kind wanted) {
    if (at.what == wanted) return true;
    fail(at, std::string(name_of(at.what)) + ", not " + std::string(name_of(wanted)));
    return false;
  }

  // A key that is missing is null; both leave what the record has by default.
  template <class T> void field(const node& in, std::string_view key, T& out) {
    if (const node* value = from_.find(in, key)) take(*value, out);
  }
  // What nobody can guess must be there.
  template <class T> void need(const node& in, std::string_view key, T& out) {
    if (const node* value = from_.find(in, key)) take(*value, out);
    else fail_missing(in, key);
  }

  // ---- Values: each puts what a node says into `out`

  void take(const node& at, std::string& out) {
    if (is(at, kind::string)) out = at.text;
  }
  void take(const node& at, bool& out) {
    if (is(at, kind::boolean)) out = at.text == "true";
  }
  // 0.97 as 970, to the nearest.
  void take(const node& at, std::uint16_t& thousandths) {
    if (!is(at, kind::number)) return;
    if (at.number >= 0 && at.number <= 1) thousandths = static_cast<std::uint16_t>(at.number * 1000 + 0.5);
    else fail(at, "not from 0 to 1");
  }
  void take(const node& at, std::uint32_t& offset) {
    if (!is(at, kind::number)) return;
    if (at.whole && at.number < span::none) offset = static_cast<std::uint32_t>(at.number);
    else fail(at, "no whole number from 0 to 4294967294");
  }
  void take(const node& at, date& out) {
    if (!is(at, kind::string)) return;
    if (const std::optional<date> parsed = parse_date(at.text)) out = *parsed;
    else fail(at, json::shown(at.text) + " is no date");
  }
  void take(const node& at, std::array<char, 2>& country) {
    if (!is(at, kind::string)) return;
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (at.text.size() == 2 && std::all_of(at.text.begin(), at.text.end(), is_capital)) country = {at.text[0], at.text[1]};
    else fail(at, json::shown(at.text) + " is no country code of two capital letters");
  }
  template <class Enum>
  void take(const node& at, Enum& out)
    requires(!spellings<Enum>.empty())
  {
    if (!is(at, kind::string)) return;
    if (const std::optional<Enum> known = parse<Enum>(at.text)) out = *known;
    else fail(at, json::shown(at.text) + " is none of " + list_of(spellings<Enum>));
  }
  template <std::size_t count> static std::string list_of(const std::array<std::string_view, count>& words) {
    std::string out;
    for (const std::string_view word : words)
      if (!word.empty()) (out += out.empty() ? "" : ", ") += word;
    return out;
  }

  void take(const node& at, entity_id& out) { take_id(at, "entity", entity_count_, out); }
  void take(const node& at, meeting_id& out) { take_id(at, "meeting", meeting_count_, out); }
  template <class Id> void take_id(const node& at, std::string_view noun, std::size_t count, Id& out) {
    std::uint32_t number = 0;
    take(at, number);
    if (is_good() && number >= count) fail(at, "no " + std::string(noun) + " " + std::to_string(number));
    out = Id{number};
  }

  // Until `locate`, a span is the number of its place.
  void take(const node& at, span& out) {
    if (!is(at, kind::object)) return;
    json::place one{0, 0, nullptr, &at};
    need(at, "begin", one.begin);
    need(at, "end", one.end);
    one.words = from_.find(at, "text");
    if (one.words && !is(*one.words, kind::string)) return;
    add(one, out);
  }
  void take_pair(const node& at, span& out) {
    if (!is(at, kind::array)) return;
    std::uint32_t numbers[2] = {0, 0};
    std::size_t count = 0;
    for (const node& number : from_.in(at))
      if (count++ < 2) take(number, numbers[count - 1]);
    if (count != 2) return fail(at, "not two offsets, [begin, end]");
    add({numbers[0], numbers[1], nullptr, &at}, out);
  }
  void add(const json::place& one, span& out) {
    if (one.begin > one.end)
      return fail(*one.at, "ends at " + std::to_string(one.end) + ", before its begin at " + std::to_string(one.begin));
    const auto number = static_cast<std::uint32_t>(places_.size());
    places_.push_back(one);
    out = {number, number};
  }

  // ---- Lists

  template <class T> void take(const node& at, std::vector<T>& out) {
    if (!is(at, kind::array)) return;
    for (const node& one : from_.in(at)) {
      take(one, out.emplace_back());
      if (!is_good()) return;
    }
  }
  void pairs(const node& in, std::string_view key, std::vector<span>& out) {
    const node* list = from_.find(in, key);
    if (!list || !is(*list, kind::array)) return;
    for (const node& one : from_.in(*list)) take_pair(one, out.emplace_back());
  }
  std::size_t count(const node& in, std::string_view key) const {
    const node* list = from_.find(in, key);
    std::size_t out = 0;
    if (list && list->what == kind::array)
      for ([[maybe_unused]] const node& one : from_.in(*list)) ++out;
    return out;
  }
  // An id is the index. Where it stands, it must be.
  template <class T> void check_id(const node& at, const std::vector<T>& list, const T& item) {
    const auto index = static_cast<std::uint32_t>(&item - list.data());
    std::uint32_t told = index;
    field(at, "id", told);
    if (told != index) fail(*from_.find(at, "id"), std::to_string(told) + ", but it is item " + std::to_string(index));
  }

  // ---- Items, in the order of the format

  void take(const node& at, record& out) {
    if (!is(at, kind::object)) return;
    std::string format;
    need(at, "format", format);
    if (is_good() && format != "communique/1") fail(*from_.find(at, "format"), json::shown(format) + ", not communique/1");
    field(at, "offsets", unit_);
    entity_count_ = count(at, "entities");
    meeting_count_ = count(at, "meetings");
    need(at, "article", out.article);
    entities_ = &out.entities, meetings_ = &out.meetings, statements_ = &out.statements;
    field(at, "entities", out.entities);
    field(at, "meetings", out.meetings);
    field(at, "statements", out.statements);
    field(at, "facts", out.facts);
  }

  void take(const node& at, article& out) {
    if (!is(at, kind::object)) return;
    need(at, "id", out.id);
    text_ = from_.find(at, "text");
    if (text_) is(*text_, kind::string);
    need(at, "language", out.written_in);
    field(at, "headline", out.headline);
    field(at, "byline", out.byline);
    field(at, "agency", out.agency);
    field(at, "dateline", out.dateline);
    field(at, "published", out.published);
    field(at, "boilerplate", out.boilerplate);
    pairs(at, "paragraphs", out.paragraphs);
    pairs(at, "sentences", out.sentences);
  }
  void take(const node& at, dateline& out) {
    if (!is(at, kind::object)) return;
    field(at, "place", out.place);
    field(at, "date", out.date);
  }

  // The titles are the words of the offices: nothing of their own to take.
  void take(const node& at, entity& out) {
    if (!is(at, kind::object)) return;
    check_id(at, *entities_, out);
    need(at, "type", out.what);
    need(at, "name", out.name);
    field(at, "acronym", out.acronym);
    field(at, "affiliation", out.affiliation);
    field(at, "offices", out.offices);
    field(at, "country", out.country);
    field(at, "reference", out.reference);
    field(at, "mentions", out.mentions);
    need(at, "confidence", out.confidence);
  }
  void take(const node& at, office& out) {
    if (!is(at, kind::object)) return;
    need(at, "title", out.title);
    field(at, "affiliation", out.affiliation);
    need(at, "status", out.state);
  }
  void take(const node& at, mention& out) {
    if (!is(at, kind::object)) return;
    take(at, out.at);
    need(at, "kind", out.what);
    out.because = likely_reason(out.what);
    field(at, "because", out.because);
  }
  // Other programs know words and kind, but not what our reader thought.
  static mention::reason likely_reason(mention::kind what) {
    switch (what) {
      case mention::kind::name: return mention::reason::name;
      case mention::kind::title: return mention::reason::office;
      case mention::kind::acronym: return mention::reason::acronym;
      case mention::kind::pronoun: return mention::reason::pronoun;
    }
    return mention::reason::name;
  }

  void take(const node& at, meeting& out) {
    if (!is(at, kind::object)) return;
    check_id(at, *meetings_, out);
    need(at, "kind", out.what);
    need(at, "status", out.state);
    field(at, "participants", out.participants);
    field(at, "date", out.when);
    field(at, "place", out.place);
    field(at, "topics", out.topics);
    field(at, "evidence", out.evidence);
    if (const node* type = from_.find(at, "plover")) take_plover(*type, out.plover);
    need(at, "confidence", out.confidence);
  }
  void take_plover(const node& at, std::string_view& out) {
    if (!is(at, kind::string)) return;
    const auto known = std::find(plover_types.begin(), plover_types.end(), at.text);
    if (known == plover_types.end()) fail(at, json::shown(at.text) + " is no event type of PLOVER");
    else out = *known;
  }
  void take(const node& at, participant& out) {
    if (!is(at, kind::object)) return;
    need(at, "entity", out.who);
    field(at, "side", out.at);
  }
  void take(const node& at, time_expression& out) {
    if (!is(at, kind::object)) return;
    field(at, "value", out.value);
    field(at, "end", out.end);
    field(at, "ambiguous", out.ambiguous);
    field(at, "text", out.text);
    if (!out) out = {};   // a date without day and words is none
  }

  void take(const node& at, statement& out) {
    if (!is(at, kind::object)) return;
    check_id(at, *statements_, out);
    need(at, "type", out.what);
    field(at, "speakers", out.speakers);
    field(at, "source", out.source);
    field(at, "cue", out.cue);
    need(at, "mode", out.how);
    need(at, "content", out.content);
    if (is_good() && out.content.empty()) fail(*from_.find(at, "content"), "empty, but something was said");
    field(at, "addressees", out.addressees);
    need(at, "act", out.does);
    field(at, "meeting", out.meeting);
    field(at, "topics", out.topics);
    need(at, "confidence", out.confidence);
  }

  void take(const node& at, fact& out) {
    if (!is(at, kind::object)) return;
    need(at, "kind", out.what);
    field(at, "subject", out.subject);
    field(at, "object", out.object);
    field(at, "date", out.when);
    field(at, "place", out.place);
    field(at, "evidence", out.evidence);
    need(at, "confidence", out.confidence);
  }

  // ---- From places to spans

  void locate(record& out) {
    json::located found;
    const std::size_t most = (std::size_t{1} << 20) + 16 * size_;
    const json::trouble wrong = text_ ? json::find_places(text_->text, unit_, places_, found)
                                      : json::build_text(unit_, places_, most, found);
    if (wrong.at) return fail(*wrong.at, wrong.what);
    out.text = std::move(found.text);
    spans::change_each(out, [&](span& at) {
      if (at) at = found.spans[at.begin];
    });
  }

  const json::tree& from_;
  std::size_t size_;   // of the JSON
  offset_unit unit_ = offset_unit::byte;
  const node* text_ = nullptr;
  std::vector<json::place> places_{};
  std::size_t entity_count_ = 0, meeting_count_ = 0;
  const std::vector<entity>* entities_ = nullptr;
  const std::vector<meeting>* meetings_ = nullptr;
  const std::vector<statement>* statements_ = nullptr;
  std::string wrong_{};
};

}  // namespace

result<record> from_json(std::string_view json) {
  const result<json::tree> tree = json::parse(json);
  if (!tree) return tree.error();
  return record_reader(*tree, json.size())();
}

}  // namespace communique::inline v1
