#include "article/knowledge.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <string>
#include <utility>

namespace communique::article_frame {

namespace {

constexpr std::pair<std::string_view, cue> cue_names[] = {
    {"line", cue::line},           {"whole", cue::whole},   {"section", cue::section}, {"office", cue::office},
    {"ending", cue::ending},       {"more", cue::more},     {"caption", cue::caption}, {"by", cue::by},
    {"assistant", cue::assistant}, {"source", cue::source}, {"posted", cue::posted},   {"changed", cue::changed},
    {"time", cue::time},           {"role", cue::role},     {"reports", cue::reports}, {"told", cue::told},
    {"side", cue::side},           {"credit", cue::credit}};

class loader {
 public:
  loader(const lexicon::tables& tables, text::vocabulary& words, const text::conventions& language)
      : tables_(tables), words_(words), language_(language) {}

  result<knowledge> run() {
    for (const lexicon::row& row : tables_["boilerplate"])
      for (const std::string_view kind : lexicon::values(row[1]))
        if (!add(row[0], kind))
          return lexicon::broken(row, "no kind of boilerplate is called " + lexicon::quoted(kind));
    for (const lexicon::row& row : tables_["agencies"]) {
      const std::string_view country = row[2];  // what is none the entities refuse
      const auto number = static_cast<std::uint32_t>(out_.agency_country.size());
      out_.agency_country.push_back(country.size() == 2 ? std::array<char, 2>{country[0], country[1]}
                                                        : std::array<char, 2>{});
      out_.agencies.add(row[0], number, words_, language_);
      for (const std::string_view name : lexicon::values(row[1])) out_.agencies.add(name, number, words_, language_);
    }
    for (const lexicon::row& row : tables_["agencies"]) out_.organisations.add(row[0], 1, words_, language_);
    for (const lexicon::row& row : tables_["countries"])
      for (const std::size_t column : {0u, 4u, 3u})
        for (const std::string_view name : lexicon::values(row[column]))
          out_.places.add(name, column == 3 ? knowledge::town : knowledge::country, words_, language_);
    for (const lexicon::row& row : tables_["places"]) {
      out_.places.add(row[0], knowledge::town, words_, language_);
      for (const std::string_view name : lexicon::values(row[3]))
        out_.places.add(name, knowledge::town, words_, language_);
    }
    for (const lexicon::row& row : tables_["organisations"]) {
      out_.organisations.add(row[0], 1, words_, language_);
      for (const std::string_view name : lexicon::values(row[3])) out_.organisations.add(name, 1, words_, language_);
    }
    for (const std::string_view table :
         {"words", "event-words", "organisation-words", "organisation-nouns", "place-words", "titles"})
      for (const lexicon::row& row : tables_[table]) mark(row[0], knowledge::common);
    const lexicon::inflection& verbs = tables_.verbs();
    for (const lexicon::row& row : tables_["common-verbs"])
      for (const lexicon::inflected& form : verbs.forms(row[0])) mark(form.word, knowledge::verb);
    for (const lexicon::row& row : tables_["given-names"]) mark(row[0], knowledge::given);
    for (const lexicon::row& row : tables_["particles"]) mark(row[0], knowledge::particle);
    return std::move(out_);
  }

 private:
  bool add(std::string_view phrase, std::string_view kind) {
    constexpr std::pair<std::string_view, std::uint8_t> flags[] = {
        {"english", knowledge::english}, {"outlet", knowledge::outlet}, {"domain", knowledge::domain}};
    for (const auto& [name, flag] : flags)
      if (name == kind) {
        mark(phrase, flag);
        return true;
      }
    for (const auto& [name, what] : cue_names)
      if (name == kind) {
        out_.cues.add(phrase, static_cast<std::uint32_t>(what), words_, language_);
        if (what == cue::told) mark(phrase.substr(phrase.rfind(' ') + 1), knowledge::before_outlet);
        return true;
      }
    return false;
  }

  void mark(std::string_view word, std::uint8_t as) {
    if (word.find(' ') != std::string_view::npos) return;
    std::uint8_t& at = out_.words.at(words_.add(text::folded(word)));
    at = static_cast<std::uint8_t>(at | as);
  }

  const lexicon::tables& tables_;
  text::vocabulary& words_;
  const text::conventions& language_;
  knowledge out_;
};

}  // namespace

result<knowledge> knowledge::from(const lexicon::tables& tables, text::vocabulary& words,
                                  const text::conventions& language) {
  return loader(tables, words, language).run();
}

}  // namespace communique::article_frame
