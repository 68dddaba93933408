#include "entities/cast.hpp"

#include "entities/scene.hpp"

namespace communique::entities {

cast find_cast(const document& in, const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
               const knowledge& known) {
  const sources from{in, frame, tags, known};
  scene found = spot(from);
  find_offices(from, found);
  settle_types(from, found);
  std::vector<entity> entities = link(from, found);
  return refer(from, found, std::move(entities));
}

}  // namespace communique::entities
