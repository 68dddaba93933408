// Background that the article itself asserts. Since 0.1.
#pragma once

#include <communique/date.hpp>
#include <communique/entity.hpp>

#include <cstdint>

namespace communique::inline v1 {

// "Azerbaijan was granted the status of … on July 10, 2015." Since 0.1.
struct fact {
  enum class kind : std::uint8_t { founded, joined, status, signed_, hosts, declared, appointed, held };

  kind what = kind::founded;
  entity_id subject = entity_id::none;       // none when the thing itself is the subject
  span object{};
  date when{};
  entity_id place = entity_id::none;
  span evidence{};                           // the clause or sentence that says so
  std::uint16_t confidence = 0;              // thousandths

  friend bool operator==(const fact&, const fact&) = default;
};

}  // namespace communique::inline v1
