#include "tagging/tags.hpp"

#include "text/utf8.hpp"

#include <utility>

namespace communique::tagging {

namespace {

using text::document;
using text::token;
using text::token_id;

constexpr std::pair<std::string_view, tag> closed_tags[] = {
    {"det", tag::determiner},   {"pron", tag::pronoun},     {"poss", tag::possessive}, {"prep", tag::preposition},
    {"conj", tag::conjunction}, {"sub", tag::subordinator}, {"wh", tag::wh},           {"modal", tag::modal},
    {"aux", tag::auxiliary},    {"neg", tag::negation},     {"to", tag::to},           {"num", tag::number},
    {"adv", tag::adverb},       {"adj", tag::adjective}};

bool has(std::uint8_t forms, lexicon::verb_form form) noexcept {
  return (forms & static_cast<std::uint8_t>(form)) != 0;
}

bool ends_in(std::string_view word, std::string_view tail) noexcept {
  return word.size() > tail.size() + 2 && word.back() == tail.back() && word.substr(word.size() - tail.size()) == tail;
}

// What a word that no list knows looks like.
tag by_ending(std::string_view word) noexcept {
  for (const std::string_view tail : {"ly"})
    if (ends_in(word, tail)) return tag::adverb;
  for (const std::string_view tail : {"tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ings"})
    if (ends_in(word, tail)) return tag::noun;
  if (ends_in(word, "ing")) return tag::verb_ing;
  if (ends_in(word, "ed")) return tag::verb_past;
  for (const std::string_view tail : {"ous", "ful", "ive", "able", "ible", "ical", "ional", "less", "wide", "ary"})
    if (ends_in(word, tail)) return tag::adjective;
  return tag::noun;
}

class tagger {
 public:
  tagger(const document& in, const grammar& language) : in_(in), language_(language), tags_(in.tokens.size()) {}

  std::vector<tag> run() && {
    for (const text::sentence& s : in_.sentences)
      for (token_id t = s.first; t < s.last; ++t) tags_[t] = tag_of(t, s);
    return std::move(tags_);
  }

 private:
  tag tag_of(token_id t, const text::sentence& s) const {
    const token& here = in_.tokens[t];
    if (here.what == token::kind::mark) return tag::mark;
    if (here.what == token::kind::number) return tag::number;
    if (here.what == token::kind::punctuation)
      return here.ascii == '\'' && here.at.size() > 1 ? tag::genitive
             : here.ascii == '\''                     ? tag::genitive
             : here.ascii == '&'                      ? tag::conjunction
                                                      : tag::punctuation;
    const bool opens = t == s.first || in_.tokens[t - 1].what == token::kind::mark || in_.tokens[t - 1].ascii == ':';
    const tag closed = language_.closed[here.word];
    const std::uint8_t forms = language_.forms[here.word];
    const bool grammatical = closed == tag::pronoun || closed == tag::possessive || closed == tag::determiner;
    if (here.caps && closed == tag::pronoun && in_[t].size() > 1) return tag::name;  // "US"
    if (here.capital && !opens && !grammatical) return tag::name;
    if (closed == tag::auxiliary || (closed != tag::other && forms == 0)) return closed;
    if (here.capital && opens && forms == 0 && language_.common[here.word] == 0)
      return closed != tag::other ? closed : tag::name;
    if (forms != 0) return verb_or_not(t, s, forms, closed);
    return closed != tag::other ? closed : by_ending(in_[t]);
  }

  // The tag before, adverbs and "also" passed over.
  token_id before(token_id t, const text::sentence& s) const noexcept {
    while (t > s.first) {
      --t;
      if (tags_[t] != tag::adverb && tags_[t] != tag::negation) return t;
    }
    return text::none;
  }

  bool in_passive_or_perfect(token_id t, const text::sentence& s) const noexcept {
    const token_id b = before(t, s);
    return b != text::none && tags_[b] == tag::auxiliary;
  }

  tag verb_or_not(token_id t, const text::sentence& s, std::uint8_t forms, tag closed) const {
    using lexicon::verb_form;
    const token_id b = before(t, s);
    const tag left = b == text::none ? tag::punctuation : tags_[b];
    const bool nominal = language_.nominal[in_.tokens[t].word] != 0;
    const bool after_article = left == tag::determiner || left == tag::possessive || left == tag::genitive ||
                               left == tag::adjective || left == tag::number;
    if (has(forms, verb_form::base) && !has(forms, verb_form::past)) {
      if (left == tag::to || left == tag::modal) return tag::verb;
      if (left == tag::auxiliary) return nominal ? tag::noun : tag::verb;  // "did not meet"
      if (after_article || left == tag::preposition) return tag::noun;
      if (closed != tag::other) return closed;
      if (nominal) return left == tag::pronoun ? tag::verb : tag::noun;
      return left == tag::verb || left == tag::verb_s ? tag::noun : tag::verb;
    }
    if (has(forms, verb_form::third)) {
      if (after_article || left == tag::preposition) return tag::noun;
      if (!nominal) return tag::verb_s;
      const bool object_follows = t + 1 < s.last && (language_.closed[in_.tokens[t + 1].word] == tag::determiner ||
                                                     language_.closed[in_.tokens[t + 1].word] == tag::subordinator);
      return left == tag::pronoun || (object_follows && (left == tag::name || left == tag::noun)) ? tag::verb_s
                                                                                                  : tag::noun;
    }
    if (has(forms, verb_form::ing)) {
      if (left == tag::determiner || left == tag::adjective || left == tag::genitive) return tag::noun;
      return tag::verb_ing;
    }
    // Past forms and participles.
    if (in_passive_or_perfect(t, s)) return tag::verb_participle;
    if (left == tag::to || left == tag::modal) return has(forms, verb_form::base) ? tag::verb : tag::verb_participle;
    const bool noun_follows = t + 1 < s.last && in_.tokens[t + 1].what == token::kind::word &&
                              language_.closed[in_.tokens[t + 1].word] == tag::other && in_.tokens[t + 1].has_lower &&
                              !in_.tokens[t + 1].capital;
    if ((left == tag::determiner || left == tag::possessive || left == tag::genitive || left == tag::adjective) &&
        noun_follows)
      return tag::adjective;
    if (left == tag::determiner && !has(forms, verb_form::past)) return tag::adjective;
    if (closed != tag::other && !has(forms, verb_form::past)) return closed;
    return has(forms, verb_form::past) ? tag::verb_past : tag::verb_participle;
  }

  const document& in_;
  const grammar& language_;
  std::vector<tag> tags_;
};

}  // namespace

result<grammar> grammar::from(const lexicon::tables& tables, text::vocabulary& words) {
  grammar out;
  out.learned = parts_model(model::embedded());
  for (const lexicon::row& row : tables["words"]) {
    enum column : std::size_t { word, name };
    const std::pair<std::string_view, tag>* found = nullptr;
    for (const auto& one : closed_tags)
      if (one.first == row[name]) found = &one;
    if (!found) return lexicon::unknown(row, "tag", row[name]);
    out.closed.at(words.add(text::folded(row[word]))) = found->second;
  }
  const lexicon::inflection& inflection = tables.verbs();
  const auto add = [&](std::string_view verb, bool also_noun) {
    const text::word_id base = words.add(text::folded(verb));
    for (const lexicon::inflected& one : inflection.forms(verb)) {
      const text::word_id form = words.add(text::folded(one.word));
      out.forms.at(form) = static_cast<std::uint8_t>(out.forms[form] | static_cast<std::uint8_t>(one.form));
      if (out.lemma[form] == text::word_id::unknown || one.form != lexicon::verb_form::base) {
        out.lemma.at(form) = base;
        out.lemma_hash.at(form) = text::hash_of(words[base]);
      }
      if (also_noun && (one.form == lexicon::verb_form::base || one.form == lexicon::verb_form::third))
        out.nominal.at(form) = 1;
    }
  };
  for (const lexicon::row& row : tables["verbs"]) add(row[0], false);
  for (const lexicon::row& row : tables["common-verbs"]) {
    enum column : std::size_t { verb, also };
    if (!row[also].empty() && row[also] != "noun")
      return lexicon::broken(row, lexicon::quoted(row[also]) + " is not 'noun'");
    add(row[verb], row[also] == "noun");
  }
  for (const lexicon::row& row : tables["common-words"]) out.common.at(words.add(text::folded(row[0]))) = 1;
  for (const lexicon::row& row : tables["cues"]) {
    const std::string_view cue = row[0];
    const std::string_view verb = cue.substr(0, cue.find(' '));
    if (out.forms[words.find(text::folded(verb))] == 0 && out.closed[words.find(text::folded(verb))] == tag::other)
      add(verb, false);
  }
  return out;
}

std::vector<tag> tag_tokens(const document& in, const grammar& language) { return tagger(in, language).run(); }

}  // namespace communique::tagging
