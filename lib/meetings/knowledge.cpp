#include "meetings/meetings.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <communique/words.hpp>

#include <string>
#include <utility>

namespace communique::meetings {

namespace {

using family = knowledge::family;

struct named_role {
  std::string_view name;
  role is;
  family in;
};

constexpr named_role roles[] = {{"encounter", role::encounter, family::noun},
                                {"audience", role::audience, family::noun},
                                {"round", role::round, family::noun},
                                {"body", role::body, family::noun},
                                {"trip", role::trip, family::noun},
                                {"ceremony", role::ceremony, family::noun},
                                {"letters", role::letters, family::noun},
                                {"meets", role::meets, family::verb},
                                {"receives", role::receives, family::verb},
                                {"welcomes", role::welcomes, family::verb},
                                {"calls", role::calls, family::verb},
                                {"speaks", role::speaks, family::verb},
                                {"sees", role::sees, family::verb},
                                {"travels", role::travels, family::verb},
                                {"signs", role::signs, family::verb},
                                {"holds", role::holds, family::verb},
                                {"happens", role::happens, family::verb},
                                {"awaits", role::awaits, family::verb},
                                {"attends", role::attends, family::verb},
                                {"begins", role::begins, family::verb},
                                {"topic", role::topic, family::verb},
                                {"topic jointly", role::topic_jointly, family::verb},
                                {"topic subject", role::topic_subject, family::verb},
                                {"topic includes", role::topic_includes, family::verb},
                                {"topic noun", role::topic_noun, family::topic},
                                {"topic list", role::topic_list, family::topic},
                                {"topic lead", role::topic_lead, family::topic},
                                {"topic own", role::topic_own, family::topic},
                                {"topic shared", role::topic_shared, family::topic},
                                {"topic pair", role::topic_pair, family::topic},
                                {"topic purpose", role::topic_purpose, family::verb},
                                {"topic aim", role::topic_aim, family::topic},
                                {"topic aside", role::topic_aside, family::topic},
                                {"topic vague", role::topic_vague, family::topic},
                                {"topic such", role::topic_such, family::topic},
                                {"topic tail", role::topic_tail, family::topic},
                                {"topic document", role::topic_document, family::topic},
                                {"presence", role::presence, family::other},
                                {"medium", role::medium, family::other},
                                {"limit", role::limit, family::other},
                                {"later", role::later, family::other},
                                {"people", role::people, family::other},
                                {"nobody", role::nobody, family::other},
                                {"several", role::several, family::other},
                                {"states", role::states, family::other},
                                {"calling", role::calling, family::noun},
                                {"many", role::many, family::noun},
                                {"nothing", role::nothing, family::noun},
                                {"planned", role::planned, family::outlook},
                                {"unreal", role::unreal, family::outlook},
                                {"cancelled", role::cancelled, family::outlook},
                                {"never planned", role::denied, family::outlook},
                                {"off", role::off, family::fate},
                                {"delayed", role::delayed, family::fate},
                                {"moved", role::moved, family::fate},
                                {"denied", role::denied, family::fate},
                                {"next", role::next, family::order},
                                {"last", role::last, family::order},
                                {"other", role::other, family::order},
                                {"unreal order", role::unreal_order, family::order},
                                {"departs", role::departs, family::verb},
                                {"occasion", role::occasion, family::other},
                                {"chamber", role::chamber, family::other},
                                {"reports", role::reports, family::other},
                                {"habit", role::habit, family::order}};

// A sentence without one of these tells of no encounter and is not looked at any closer.
constexpr std::uint64_t telling_words = any_of(
    role::encounter, role::audience, role::round, role::body, role::trip, role::ceremony, role::letters, role::calling,
    role::meets, role::receives, role::welcomes, role::calls, role::speaks, role::sees, role::travels, role::signs,
    role::topic, role::topic_jointly, role::topic_subject, role::topic_noun, role::topic_list);

std::uint16_t thousandths(std::string_view cell) noexcept {
  unsigned value = 0;
  for (const char c : cell) {
    if (c < '0' || c > '9' || value > 1000) return 1001;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return static_cast<std::uint16_t>(value > 1000 ? 1001 : value);
}

knowledge::function_words function_words_of(text::vocabulary& words) {
  knowledge::function_words f{};
  // clang-format off
  const std::initializer_list<std::pair<text::word_id&, std::string_view>> spellings{
      {f.with, "with"}, {f.between, "between"}, {f.and_, "and"}, {f.of, "of"}, {f.by, "by"}, {f.the, "the"},
      {f.this_, "this"}, {f.these, "these"}, {f.their, "their"}, {f.its, "its"}, {f.his, "his"}, {f.her, "her"},
      {f.a, "a"}, {f.an, "an"}, {f.in, "in"}, {f.at, "at"}, {f.to, "to"}, {f.on, "on"}, {f.for_, "for"},
      {f.if_, "if"}, {f.from, "from"}, {f.here, "here"}, {f.who, "who"}, {f.which, "which"}, {f.that, "that"},
      {f.as, "as"}, {f.well, "well"}, {f.led, "led"}, {f.headed, "headed"}, {f.both, "both"}, {f.each, "each"},
      {f.other, "other"}, {f.no, "no"}, {f.about, "about"}, {f.over, "over"}, {f.into, "into"},
      {f.during, "during"}, {f.after, "after"}, {f.following, "following"}, {f.before, "before"},
      {f.including, "including"}, {f.such, "such"}, {f.ways, "ways"}, {f.under, "under"}, {f.same, "same"},
      {f.together, "together"}, {f.along, "along"}, {f.regarding, "regarding"}, {f.concerning, "concerning"},
      {f.without, "without"}, {f.any, "any"}, {f.upon, "upon"}, {f.or_, "or"}, {f.we, "we"}, {f.alia, "alia"},
      {f.ministry, "ministry"}, {f.via, "via"}, {f.de, "de"}, {f.among, "among"}, {f.is, "is"}, {f.was, "was"},
      {f.are, "are"}, {f.were, "were"}, {f.be, "be"}, {f.said, "said"}, {f.also, "also"}, {f.not_, "not"},
      {f.first, "first"}, {f.toward, "toward"}, {f.towards, "towards"}, {f.separate, "separate"},
      {f.separately, "separately"}, {f.pay, "pay"}, {f.would, "would"}, {f.neither, "neither"},
      {f.where, "where"}, {f.host, "host"},
      {f.been, "been"}, {f.being, "being"}, {f.end, "end"}, {f.close, "close"}, {f.conclusion, "conclusion"},
      {f.completion, "completion"}};
  // clang-format on
  for (const auto& [id, spelling] : spellings) id = words.add(spelling);
  return f;
}

}  // namespace

result<knowledge> knowledge::from(const lexicon::tables& tables, text::vocabulary& words,
                                  const text::conventions& language) {
  knowledge out;
  const lexicon::inflection& inflection = tables.verbs();
  const auto add = [&](std::string_view spelling, const phrase& what, family into,
                       std::uint64_t marks = telling_words) {
    const text::word_id first = words.add(text::folded(spelling.substr(0, spelling.find(' '))));
    out.maps[static_cast<std::size_t>(into)].add(spelling, static_cast<std::uint32_t>(out.phrases.size()), words,
                                                 language);
    out.prefixes.at(first) = static_cast<std::uint8_t>(out.prefixes[first] | (1u << static_cast<unsigned>(into)));
    if (what.roles & marks) out.tells.at(first) = 1;
  };
  enum column : std::size_t { spelling, does, kind, confidence };
  // A word or an infinitive with what it does; the message if that cannot be read.
  const auto add_row = [&](const lexicon::row& row, phrase what) -> result<bool> {
    family into = family::other;
    const auto names = lexicon::values(row[does]);
    if (names.empty()) return lexicon::broken(row, "no role");
    for (const std::string_view name : names) {
      const named_role* found = nullptr;
      for (const named_role& one : roles)
        if (one.name == name) found = &one;
      if (!found) return lexicon::unknown(row, "role", name);
      what.roles |= bit(found->is);
      into = found->in;
    }
    std::string_view said = row[spelling];
    if (said.substr(0, 3) != "to ") {
      add(said, what, into);
    } else {
      said.remove_prefix(3);
      const std::string_view lemma = said.substr(0, said.find(' '));
      const std::string_view rest = said.substr(lemma.size());
      // "It covered grain" is looked at; with "to be" it would be every sentence.
      const std::uint64_t marks = lemma == "be" ? telling_words : telling_words | bit(role::topic_includes);
      for (const lexicon::inflected& form : inflection.forms(lemma)) {
        add(form.word + std::string(rest), what, into, marks);
        // "was also at the top of the agenda".
        if (lemma == "be" && what.roles & bit(role::topic_subject) && !rest.empty())
          add(form.word + " also" + std::string(rest), what, into, marks);
      }
    }
    out.phrases.push_back(what);
    return true;
  };
  for (const lexicon::row& row : tables["topics"])
    if (const auto added = add_row(row, {}); !added) return added.error();
  for (const lexicon::row& row : tables["meetings"]) {
    phrase what;
    if (!row[kind].empty()) {
      const auto parsed = parse<meeting::kind>(row[kind]);
      if (!parsed) return lexicon::unknown(row, "kind", row[kind]);
      what.kind = *parsed;
    }
    what.confidence = row[confidence].empty() ? std::uint16_t{700} : thousandths(row[confidence]);
    if (what.confidence > 1000) return lexicon::broken(row, "confidence is a number from 0 to 1000");
    if (const auto added = add_row(row, what); !added) return added.error();
  }
  out.word = function_words_of(words);
  return out;
}

}  // namespace communique::meetings
