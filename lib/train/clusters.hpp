// Words that stand in like places, learned from plain text.
#pragma once

#include "text/document.hpp"
#include "train/learner.hpp"

#include <vector>

namespace communique::train {

// Adds the table "clusters": of each word seen often enough, the number of its cluster, and of its part of it. Words
// are compared by what stands up to two places beside them (PPMI, projected at random), and clustered by k-means.
void learn_clusters(const std::vector<const text::document*>& texts, writer& out);

}  // namespace communique::train
