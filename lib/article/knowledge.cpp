#include "article/knowledge.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <string>
#include <utility>

namespace communique::article_frame {

namespace {

constexpr std::pair<std::string_view, cue> cue_names[] = {
    {"line", cue::line},       {"whole", cue::whole},   {"section", cue::section},
    {"office", cue::office},   {"ending", cue::ending}, {"more", cue::more},
    {"caption", cue::caption}, {"by", cue::by},         {"assistant", cue::assistant},
    {"source", cue::source},   {"posted", cue::posted}, {"changed", cue::changed},
    {"time", cue::time},       {"role", cue::role},     {"reports", cue::reports},
    {"told", cue::told},       {"side", cue::side}};

class loader {
 public:
  loader(const lexicon::tables& tables, text::vocabulary& words, const text::conventions& language)
      : tables_(tables), words_(words), language_(language) {}

  result<knowledge> run() {
    for (const lexicon::row& row : tables_["boilerplate"]) {
      if (row[1] == "english") {
        mark(row[0], knowledge::english);
        continue;
      }
      if (row[1] == "outlet" || row[1] == "domain") {
        mark(row[0], row[1] == "outlet" ? knowledge::outlet : knowledge::domain);
        continue;
      }
      cue what = cue::none;
      for (const auto& [name, value] : cue_names)
        if (name == row[1]) what = value;
      if (what == cue::none)
        return lexicon::broken(row, "no kind of boilerplate is called '" + std::string(row[1]) + "'");
      out_.cues.add(row[0], static_cast<std::uint32_t>(what), words_, language_);
      if (what == cue::told) mark(row[0].substr(row[0].rfind(' ') + 1), knowledge::before_outlet);
    }
    for (const lexicon::row& row : tables_["agencies"]) {
      const std::string_view country = row[2];
      if (!country.empty() && country.size() != 2) return lexicon::broken(row, "a country is two letters");
      const auto number = static_cast<std::uint32_t>(out_.agency_country.size());
      out_.agency_country.push_back(country.empty() ? std::array<char, 2>{}
                                                    : std::array<char, 2>{country[0], country[1]});
      out_.agencies.add(row[0], number, words_, language_);
      for (const std::string_view name : lexicon::values(row[1])) out_.agencies.add(name, number, words_, language_);
    }
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
    for (const std::string_view table : {"words", "event-words", "organisation-words", "place-words", "titles"})
      for (const lexicon::row& row : tables_[table]) mark(row[0], knowledge::common);
    const lexicon::inflection verbs(tables_);
    for (const lexicon::row& row : tables_["common-verbs"])
      for (const lexicon::inflected& form : verbs.forms(row[0])) mark(form.word, knowledge::verb);
    for (const lexicon::row& row : tables_["particles"]) mark(row[0], knowledge::particle);
    return std::move(out_);
  }

 private:
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

}   // namespace

result<knowledge> knowledge::from(const lexicon::tables& tables, text::vocabulary& words,
                                  const text::conventions& language) {
  return loader(tables, words, language).run();
}

}   // namespace communique::article_frame
