// What frames a text: headline, byline, dateline, agency, published date, boilerplate, language.
#pragma once

#include "article/knowledge.hpp"
#include "dates/calendar.hpp"
#include "text/document.hpp"

#include <communique/article.hpp>
#include <communique/options.hpp>

#include <cstdint>
#include <vector>

namespace communique::article_frame {

// What part of the article a sentence belongs to. Only `body` tells the story; `headline` names people too: it stands
// for a standfirst as well, which says in other words what the body says.
enum class part : std::uint8_t { body, headline, byline, boilerplate };

struct frame {
  communique::article article{};
  std::vector<part> parts{};  // by sentence
  // The first token of the body of each sentence: behind a dateline that opens it ("GENEVA, May 12 (KUNA) -- "), so
  // that a dateline is no subject. The sentence's last token where the whole of it is dateline. By sentence.
  std::vector<text::token_id> begins{};

  bool is_body(std::uint32_t sentence) const noexcept { return parts[sentence] == part::body; }
};

// The whole stage. Linear in the text. `dates` are those of the document.
frame read_frame(const text::document& in, const std::vector<dates::expression>& dates, const knowledge& known,
                 const read_options& options);

}  // namespace communique::article_frame
