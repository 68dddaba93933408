#include "archive/articles.hpp"

#include "archive/codec.hpp"
#include "archive/wordings.hpp"

#include <utility>

namespace communique::archives {

std::optional<kept_article> article_at(database& on, std::int64_t number) {
  rows had = on.ask("SELECT t.text, t.record, t.profiles, t.sketch, a.story, a.again, coalesce(a.outlet, 0), "
                    "coalesce(o.name, ''), a.id FROM articles a JOIN texts t ON t.article = a.number "
                    "LEFT JOIN outlets o ON o.id = a.outlet WHERE a.number = ?",
                    number);
  if (!had.next()) {
    on.fail(status::damaged, on.path() + ": it is damaged (no text of article " + std::to_string(number) + ")");
    return std::nullopt;
  }
  auto in = decode(had.bytes(1), had.bytes(0));
  kept_article out;
  out.profiles = decode_profiles(had.bytes(2));
  if (!in || out.profiles.size() != in->entities.size()) {
    on.fail(status::damaged, on.path() + ": it is damaged (the record of article " + std::to_string(number) + ")");
    return std::nullopt;
  }
  out.in = *std::move(in);
  out.sketch = had.bytes(3);
  out.story = had.integer(4);
  out.again = had.integer(5) != 0;
  out.outlet_id = had.integer(6);
  out.outlet = had.text(7);
  out.id = had.integer(8);
  return out;
}

}  // namespace communique::archives
