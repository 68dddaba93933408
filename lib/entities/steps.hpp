// The steps of this stage, in order. Each changes what those before it have found: see scene.hpp.
#pragma once

#include "entities/cast.hpp"
#include "entities/scene.hpp"
#include "entities/sources.hpp"

#include <vector>

namespace communique::entities {

scene spot(const sources& from);
void find_offices(const sources& from, scene& into);
void settle_types(const sources& from, scene& into);
std::vector<entity> link(const sources& from, scene& into);
cast refer(const sources& from, const scene& of, std::vector<entity> entities, std::vector<owner_question>* asked);

}  // namespace communique::entities
