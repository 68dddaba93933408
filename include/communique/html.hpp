// A page to look at, of a record or of an archive. Since 0.1.
//
// It stands alone: one file without script, without anything that is fetched, and without a link that leaves it. A
// policy inside (Content-Security-Policy) forbids all of that once more. It is made for light and dark, for print, for
// a telephone, the keyboard and screen readers. What a text, a name or an id says is shown, never obeyed: markup in it
// is letters. Well-formed UTF-8, and well-formed as XML too; the same bytes for the same record or archive on every
// machine.
#pragma once

#include <communique/archive.hpp>
#include <communique/record.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <string>

namespace communique::inline v1 {

// How a page is written. Since 0.1.
struct html_options {
  // What is written.
  enum class shape : std::uint8_t {
    page,  // a whole document
    frame  // an iframe with that document in it, for a page of somebody else's, such as a notebook's: neither reaches
           // into the other. It fills the width and can be drawn taller
  };
  // Whether it is light or dark.
  enum class scheme : std::uint8_t {
    automatic,  // as the reader's system has it
    light,
    dark
  };

  shape form = shape::page;           // what is written
  scheme colors = scheme::automatic;  // whether it is light or dark
  std::string title{};                // what stands above it; empty: the article's id, or whom it is about
};

// The article with people, bodies, places, meetings, statements and facts marked where they stand, each statement with
// the name of its speaker, and beside it the record: who met whom, who said what to whom, who is who, and how sure that
// is. Spans count bytes. All of the text stands in the page once, in order: in `article`, without the elements of class
// "n". Ill-formed UTF-8, and characters that no page can hold, are shown as U+FFFD; of what the record repeats long
// words are cut short. Linear in the text and the record, but for sorting its spans. Since 0.1.
std::string to_html(const record& from, const html_options& options = {});

// What a page about an archive shows. Since 0.1.
struct overview {
  filter asked{};           // what counts, for all parts of it
  who whose{};              // the person, country or body that it is about; nobody: everybody
  std::uint32_t rows = 50;  // of the timeline, the newest ones: 1 to 10,000
};

// Statements and meetings month by month, who met whom as a drawing and as a table, who spoke most, what about, where,
// and what was said and who met lately; of somebody what he said and whom he met. At most 24 people are drawn, those of
// the most frequent pairs. Fails as the functions of an archive do. In the time of their answers: it asks graph,
// counts, top and timeline. Since 0.1.
result<std::string> to_html(const archive& from, const overview& about = {}, const html_options& options = {});

}  // namespace communique::inline v1
