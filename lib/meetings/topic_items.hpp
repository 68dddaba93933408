// The items of a list of what was discussed. Internal to lib/meetings.
#pragma once

#include "meetings/story.hpp"

#include <vector>

namespace communique::meetings {

struct topic_item {
  token_id first, last;
  bool by_and;  // joined to the one before by "and"
  bool comma;   // and by a comma
  bool apart;   // by "as well as"
};

// "on trade and on energy".
inline bool repeats_preposition(const material& of, const knowledge& known, const topic_item& it) noexcept {
  const word_id w = of.word(it.first);
  return w == known.word.on || w == known.word.about || w == known.word.over;
}

// Behind the link that begins here, "https://…" or "www.…"; `t` if none does. A full stop or a bracket at its end is
// not the link's.
token_id past_link(const material& of, token_id t, token_id end);

// Of a list that was cut at every comma and "and", and ends at `end`: what only goes on with the item before is joined
// to it.
std::vector<topic_item> join_items(const material& of, const knowledge& known, token_id end,
                                   const std::vector<topic_item>& items);

}  // namespace communique::meetings
