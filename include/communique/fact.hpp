// Background that the article itself asserts. Since 0.1.
#pragma once

#include <communique/date.hpp>
#include <communique/entity.hpp>

#include <cstdint>

namespace communique::inline v1 {

// "Azerbaijan was granted the status of … on July 10, 2015." Since 0.1.
struct fact {
  // That something was founded, joined, was granted a status, was signed, hosts something or was declared; that
  // somebody was appointed; that something was held.
  enum class kind : std::uint8_t { founded, joined, status, signed_, hosts, declared, appointed, held };

  kind what = kind::founded;            // what it tells
  entity_id subject = entity_id::none;  // none when the thing itself is the subject
  span object{};                        // what was joined, signed, declared, …: exact words
  date when{};                          // as precise as the text is
  entity_id place = entity_id::none;    // where
  span evidence{};                      // the clause or sentence that says so
  std::uint16_t confidence = 0;         // thousandths

  friend bool operator==(const fact&, const fact&) = default;
};

}  // namespace communique::inline v1
