#include "statements/knowledge.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace communique::statements {

namespace {

constexpr std::pair<std::string_view, takes> keywords[] = {
    {"clause", takes::clause},       {"that", takes::that},
    {"quote", takes::quote},         {"short", takes::brief},
    {"object", takes::object},       {"speaker object", takes::speaker_object},
    {"to", takes::infinitive},       {"ing", takes::ing},
    {"person", takes::person},       {"to person", takes::to_person},
    {"person to", takes::person_to}, {"naming", takes::naming},
    {"noun", takes::noun},           {"wish", takes::wish},
    {"quoted", takes::quoted},       {"source", takes::source},
    {"possessor", takes::possessor}, {"thought", takes::thought},
    {"alone", takes::alone},         {"agentless", takes::agentless},
    {"nothing", takes::nothing}};

constexpr std::pair<std::string_view, voice> voice_kinds[] = {{"document", voice::document}, {"side", voice::side},
                                                              {"group", voice::group},       {"person", voice::person},
                                                              {"body", voice::body},         {"echo", voice::echo}};

tone_of tone_named(std::string_view kind) noexcept {
  return kind == "good"     ? tone_of::good
         : kind == "bad"    ? tone_of::bad
         : kind == "untrue" ? tone_of::untrue
                            : tone_of::none;
}

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> out;
  while (!phrase.empty()) {
    const std::size_t end = std::min(phrase.find(' '), phrase.size());
    if (end > 0) out.push_back(phrase.substr(0, end));
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return out;
}

// Words that may lead to content: the prepositions of words.lex, and whatever the library's own rows name.
std::set<std::string> leads_of(const lexicon::tables& tables) {
  std::set<std::string> out;
  for (const lexicon::row& row : tables["words"])
    if (row[1] == "prep" || row[1] == "to") out.insert(text::folded(row[0]));
  for (const lexicon::row& row : tables["cues"])
    if (!row.callers)
      for (const std::string_view value : lexicon::values(row[2])) out.insert(text::folded(value));
  return out;
}

// False if the value is neither a keyword nor a word that may lead to content.
bool take(cue_row& into, std::string_view value, const std::set<std::string>& leads, text::vocabulary& words) {
  for (const auto& [name, what] : keywords) {
    if (name != value) continue;
    into.takes |= static_cast<std::uint32_t>(what);
    return true;
  }
  constexpr std::string_view with_thing = "thing ";
  const bool thing = value.substr(0, with_thing.size()) == with_thing;
  const std::string lead = text::folded(thing ? value.substr(with_thing.size()) : value);
  if (leads.count(lead) == 0) return false;
  if (thing) {
    into.takes |= static_cast<std::uint32_t>(takes::thing);
    into.thing_lead = words.add(lead);
  } else {
    into.leads.push_back(words.add(lead));
  }
  return true;
}

knowledge::function_words function_words_of(text::vocabulary& words) {
  const auto w = [&](std::string_view word) { return words.add(word); };
  knowledge::function_words out{};
  // clang-format off
  out.that = w("that"); out.to = w("to"); out.and_ = w("and"); out.but = w("but");
  out.while_ = w("while"); out.whereas = w("whereas"); out.who = w("who");
  out.which = w("which"); out.whose = w("whose"); out.it = w("it"); out.he = w("he"); out.she = w("she");
  out.they = w("they"); out.him = w("him"); out.her = w("her"); out.them = w("them"); out.we = w("we");
  out.i = w("i"); out.me = w("me"); out.the = w("the");
  out.of = w("of"); out.by = w("by"); out.for_ = w("for"); out.with = w("with"); out.as_ = w("as");
  out.on = w("on"); out.in = w("in"); out.at = w("at"); out.not_ = w("not"); out.no = w("no");
  out.fact = w("fact"); out.said = w("said"); out.from = w("from"); out.both = w("both");
  out.saying = w("saying");
  out.nobody = w("nobody"); out.none = w("none"); out.one = w("one");
  out.having = w("having"); out.go = w("went"); out.opportunity = w("opportunity"); out.occasion = w("occasion");
  out.his = w("his"); out.its = w("its"); out.their = w("their"); out.my = w("my");
  out.myself = w("myself");
  out.our = w("our"); out.if_ = w("if"); out.whether = w("whether");
  out.what = w("what"); out.how = w("how"); out.during = w("during"); out.after = w("after");
  out.following = w("following"); out.before = w("before");
  out.statement = w("statement"); out.interview = w("interview"); out.post = w("post");
  out.side = w("side"); out.neither = w("neither");
  out.told = w("told"); out.where = w("where"); out.when = w("when");
  out.never = w("never");
  out.this_ = w("this"); out.so = w("so"); out.sidelines = w("sidelines");
  out.two = w("two"); out.three = w("three"); out.sides = w("sides"); out.parties = w("parties");
  out.governments = w("governments"); out.countries = w("countries"); out.host = w("host");
  out.all = w("all"); out.latter = w("latter");
  out.part = w("part"); out.turn = w("turn"); out.response = w("response"); out.reply = w("reply");
  out.although = w("although"); out.though = w("though"); out.had = w("had"); out.why = w("why");
  out.nothing = w("nothing"); out.little = w("little");
  // clang-format on
  return out;
}

}  // namespace

result<knowledge> knowledge::from(const lexicon::tables& tables, text::vocabulary& words, const text::conventions&) {
  knowledge out;
  out.word = function_words_of(words);
  out.judgement = judgement_model(model::embedded());
  out.rows.emplace_back();  // unlisted
  const lexicon::inflection& inflection = tables.verbs();
  const auto list = [&out](text::word_id form, std::uint32_t row) {
    std::uint32_t& at = out.cues.at(form);
    if (at == 0) {
      out.lists.emplace_back();
      at = static_cast<std::uint32_t>(out.lists.size());
    }
    std::vector<std::uint32_t>& listed = out.lists[at - 1];
    if (std::find(listed.begin(), listed.end(), row) == listed.end()) listed.push_back(row);
  };
  const std::set<std::string> leads = leads_of(tables);
  for (const lexicon::row& row : tables["cues"]) {
    enum column : std::size_t { cue, act, takes_what };
    const std::optional<statement::act> does = parse<statement::act>(row[act]);
    if (!does) return lexicon::unknown(row, "act", row[act]);
    cue_row next;
    next.does = *does;
    for (const std::string_view value : lexicon::values(row[takes_what]))
      if (!take(next, value, leads, words))
        return lexicon::broken(row, "'takes' knows no " + lexicon::quoted(value) + "; it is no preposition either");
    if (next.takes == 0 && next.leads.empty()) return lexicon::broken(row, "the column 'takes' is empty");
    const std::vector<std::string_view> parts = words_of(row[cue]);
    for (std::size_t i = 1; i < parts.size(); ++i)
      next.rest.push_back(parts[i] == "*" ? text::word_id::unknown : words.add(text::folded(parts[i])));
    const auto index = static_cast<std::uint32_t>(out.rows.size());
    const bool verb = !next.has(takes::source) && !next.has(takes::possessor);
    out.rows.push_back(std::move(next));
    if (!verb) {
      list(words.add(text::folded(parts[0])), index);
      continue;
    }
    for (const lexicon::inflected& one : inflection.forms(parts[0])) {
      const text::word_id form = words.add(text::folded(one.word));
      out.verb_forms.at(form) = static_cast<std::uint8_t>(out.verb_forms[form] | static_cast<std::uint8_t>(one.form));
      list(form, index);
    }
  }
  for (std::vector<std::uint32_t>& listed : out.lists)
    std::stable_sort(listed.begin(), listed.end(), [&out](std::uint32_t a, std::uint32_t b) {
      return out.rows[a].rest.size() > out.rows[b].rest.size();
    });
  for (const lexicon::row& row : tables["acts"]) {
    const text::word_id noun = words.add(text::folded(row[0]));
    if (row[1] == "claim" || row[1] == "consolation" || row[1] == "ready") {
      (row[1] == "claim" ? out.claims : row[1] == "ready" ? out.ready : out.consolations).at(noun) = 1;
      continue;
    }
    if (const tone_of heard = tone_named(row[1]); heard != tone_of::none) {
      out.tones.at(noun) = heard;
      continue;
    }
    const std::optional<statement::act> does = parse<statement::act>(row[1]);
    if (!does) return lexicon::unknown(row, "act", row[1]);
    out.act_nouns.at(noun) = static_cast<std::uint8_t>(static_cast<int>(*does) + 1);
  }
  for (const std::string_view lead : {"for", "over", "about", "at", "with", "regarding", "concerning", "on", "towards"})
    out.noun_leads.push_back(words.add(lead));
  for (const lexicon::row& row : tables["voices"]) {
    const text::word_id noun = words.add(text::folded(row[0]));
    for (const std::string_view also : lexicon::values(row[2])) out.take_role(noun, also);
    if (out.take_role(noun, row[1])) continue;
    voice kind = voice::none;
    for (const auto& [name, what] : voice_kinds)
      if (name == row[1]) kind = what;
    if (kind == voice::none) return lexicon::unknown(row, "kind", row[1]);
    out.voices.at(noun) = kind;
  }
  for (const lexicon::row& row : tables["calendar"]) {
    if (row[0].find(' ') != std::string_view::npos) continue;
    const std::string_view kind = row[1];
    if (kind.substr(0, 5) == "month" || kind.substr(0, 7) == "weekday" || kind.substr(0, 3) == "day")
      out.calendar.at(words.add(text::folded(row[0]))) = 1;
    if (kind == "unit" || kind == "day-part") out.periods.at(words.add(text::folded(row[0]))) = 1;
    if (kind == "direction") out.directions.at(words.add(text::folded(row[0]))) = 1;
    if (kind == "ago") out.agos.at(words.add(text::folded(row[0]))) = 1;
  }
  for (const std::string_view one : {"yesterday", "today", "tomorrow", "earlier", "later", "late", "early"})
    out.calendar.at(words.add(one)) = 1;
  return out;
}

// What a noun is beside a voice. False if it is nothing of that name.
bool knowledge::take_role(text::word_id noun, std::string_view what) {
  if (what == "occasion") occasions.at(noun) = 1;
  else if (what == "authored") authored.at(noun) = 1;
  else if (what == "press") press.at(noun) = 1;
  else if (what == "plural") plurals.at(noun) = 1;
  else if (what == "through") hearers.at(noun) = hearing::through;
  else if (what == "opposite" || what == "meets") hearers.at(noun) = hearing::opposite;
  else return false;
  if (what == "meets") meets.at(noun) = 1;
  return true;
}

}  // namespace communique::statements
