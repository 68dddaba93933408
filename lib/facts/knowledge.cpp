#include "facts/facts.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <communique/words.hpp>

#include <string>
#include <utility>

namespace communique::facts {

namespace {

constexpr std::pair<std::string_view, frame> frames[] = {{"thing", frame::thing},           {"subject", frame::subject},
                                                         {"object", frame::object},         {"second", frame::second},
                                                         {"granted", frame::granted},       {"phrase", frame::phrase},
                                                         {"chair", frame::chair},           {"since", frame::since},
                                                         {"event", frame::event},           {"been", frame::been},
                                                         {"leaves", frame::leaves},         {"nominal", frame::nominal},
                                                         {"apposition", frame::apposition}, {"noun", frame::noun},
                                                         {"ordinal", frame::ordinal}};

}  // namespace

result<knowledge> knowledge::from(const lexicon::tables& tables, text::vocabulary& words,
                                  const text::conventions& language) {
  knowledge out;
  const lexicon::inflection& inflection = tables.verbs();
  for (const lexicon::row& row : tables["facts"]) {
    enum column : std::size_t { spelling, kind, where, confidence };
    phrase what;
    const auto parsed = parse<fact::kind>(row[kind]);
    if (!parsed) return lexicon::unknown(row, "kind", row[kind]);
    what.kind = *parsed;
    const std::pair<std::string_view, frame>* found = nullptr;
    for (const auto& one : frames)
      if (one.first == row[where]) found = &one;
    if (!found) return lexicon::unknown(row, "frame", row[where]);
    what.where = found->second;
    if (what.where == frame::noun || what.where == frame::ordinal) {
      const bool held = what.kind == fact::kind::held;
      const std::uint8_t value = what.where == frame::ordinal ? numbered : held ? event : sitting;
      std::uint8_t& there = out.event_nouns.at(words.add(text::folded(row[spelling])));
      there = static_cast<std::uint8_t>(there | value);
      continue;
    }
    unsigned thousandths = row[confidence].empty() ? 700 : 0;
    for (const char c : row[confidence]) {
      if (c < '0' || c > '9' || thousandths > 1000)
        return lexicon::broken(row, "confidence is a number from 0 to 1000");
      thousandths = thousandths * 10 + static_cast<unsigned>(c - '0');
    }
    if (thousandths > 1000) return lexicon::broken(row, "confidence is a number from 0 to 1000");
    what.confidence = static_cast<std::uint16_t>(thousandths);

    const auto number = static_cast<std::uint32_t>(out.phrases.size());
    const auto add = [&](std::string_view phrase) {
      out.map.add(phrase, number, words, language);
      out.tells.at(words.add(text::folded(phrase.substr(0, phrase.find(' '))))) = 1;
    };
    std::string_view said = row[spelling];
    if (said.substr(0, 3) != "to ") {
      add(said);
    } else {
      said.remove_prefix(3);
      const std::string_view lemma = said.substr(0, said.find(' '));
      for (const lexicon::inflected& form : inflection.forms(lemma))
        add(form.word + std::string(said.substr(lemma.size())));
    }
    out.phrases.push_back(what);
  }
  function_words& f = out.word;
  // clang-format off
  for (const auto& [id, spelling] : std::initializer_list<std::pair<text::word_id&, std::string_view>>{
           {f.by, "by"}, {f.in, "in"}, {f.at, "at"}, {f.on, "on"}, {f.of, "of"}, {f.to, "to"}, {f.as, "as"},
           {f.since, "since"}, {f.that, "that"}, {f.its, "its"},
           {f.their, "their"}, {f.for_, "for"}, {f.first, "first"}, {f.from, "from"},
           {f.until, "until"}, {f.before, "before"}, {f.and_, "and"}})
    // clang-format on
    id = words.add(spelling);
  for (const std::string_view member : {"member", "members", "party", "signatory", "participant"})
    out.members.at(words.add(member)) = 1;
  return out;
}

}  // namespace communique::facts
