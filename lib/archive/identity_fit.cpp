#include "archive/identity_fit.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace communique::archives {

groups::groups(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0u); }

std::uint32_t groups::of(std::uint32_t one) noexcept {
  while (parent_[one] != one) one = parent_[one] = parent_[parent_[one]];
  return one;
}

void groups::join(std::uint32_t one, std::uint32_t other) noexcept {
  one = of(one), other = of(other);
  parent_[std::max(one, other)] = std::min(one, other);
}

namespace {

using mask = std::uint16_t;
using indices = std::vector<std::uint32_t>;

mask told(const features& of) noexcept {
  mask out = 0;
  for (std::size_t f = 0; f < feature::count; ++f)
    if (of[f]) out = static_cast<mask>(out | 1u << f);
  return out;
}

// Those of whom the same features are told.
struct kind {
  mask tells = 0;
  indices members{};
};

// How the features that `tells` names compare.
int order(const features& a, const features& b, mask tells) noexcept {
  for (std::size_t f = 0; f < feature::count; ++f)
    if ((tells >> f & 1) && a[f] != b[f]) return a[f] < b[f] ? -1 : 1;
  return 0;
}

// What those who fit somebody say of a feature that is not told of him.
struct opinion {
  std::uint32_t value = 0, proof = 0;
  bool several = false, proofs = false;  // several values; not all with one proof

  void add(std::uint32_t v, std::uint32_t p) noexcept { add({v, p, false, p == 0}); }
  void add(const opinion& o) noexcept {
    if (o.value == 0) return;
    if (value == 0) {
      *this = o;
      return;
    }
    several = several || o.several || value != o.value;
    proofs = proofs || o.proofs || proof != o.proof;
  }
  bool tears() const noexcept { return several && proofs; }
};
using opinions = std::array<opinion, feature::count>;

std::vector<kind> kinds_of(std::span<const features> all) {
  indices in_order(all.size());
  std::iota(in_order.begin(), in_order.end(), 0u);
  std::stable_sort(in_order.begin(), in_order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return told(all[a]) < told(all[b]); });
  std::vector<kind> out;
  for (const std::uint32_t i : in_order) {
    if (out.empty() || out.back().tells != told(all[i])) out.push_back({told(all[i])});
    out.back().members.push_back(i);
  }
  return out;
}

// use(first of a, last of a, first of b, last of b) for those of two kinds who agree in all that both tell.
template <class Use> void each_agreement(std::span<const features> all, const kind& one, const kind& other, Use&& use) {
  const mask both = one.tells & other.tells;
  const auto before = [&](std::uint32_t i, std::uint32_t k) { return order(all[i], all[k], both) < 0; };
  indices a = one.members, b = other.members;
  std::sort(a.begin(), a.end(), before);
  std::sort(b.begin(), b.end(), before);
  const auto run_end = [&](const indices& in, std::size_t from) {
    std::size_t end = from + 1;
    while (end < in.size() && order(all[in[from]], all[in[end]], both) == 0) ++end;
    return end;
  };
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    const int compared = order(all[a[i]], all[b[k]], both);
    if (compared < 0) ++i;
    else if (compared > 0) ++k;
    else {
      const std::size_t a_end = run_end(a, i), b_end = run_end(b, k);
      use(std::span(a).subspan(i, a_end - i), std::span(b).subspan(k, b_end - k));
      i = a_end, k = b_end;
    }
  }
}

std::vector<bool> torn_of(std::span<const features> all, const std::vector<kind>& kinds) {
  std::vector<bool> torn(all.size());
  for (const kind& one : kinds) {
    std::vector<opinions> heard(one.members.size());
    std::vector<std::uint32_t> place(all.size());
    for (std::uint32_t i = 0; i < one.members.size(); ++i) place[one.members[i]] = i;
    for (const kind& other : kinds) {
      const mask news = static_cast<mask>(other.tells & ~one.tells);
      if (news == 0) continue;
      each_agreement(all, one, other, [&](std::span<const std::uint32_t> who, std::span<const std::uint32_t> tell) {
        opinions told_here{};
        for (const std::uint32_t t : tell)
          for (std::size_t f = 0; f < feature::count; ++f)
            if (news >> f & 1) told_here[f].add(all[t][f], all[t][feature::proof]);
        for (const std::uint32_t w : who)
          for (std::size_t f = 0; f < feature::count; ++f) heard[place[w]][f].add(told_here[f]);
      });
    }
    for (std::size_t i = 0; i < one.members.size(); ++i)
      torn[one.members[i]] = std::any_of(heard[i].begin(), heard[i].end(), [](const opinion& o) { return o.tears(); });
  }
  return torn;
}

}  // namespace

std::vector<bool> join_who_fit(std::span<const features> all, groups& into) {
  std::vector<kind> kinds = kinds_of(all);
  std::vector<bool> torn = torn_of(all, kinds);
  for (kind& one : kinds)
    one.members.erase(std::remove_if(one.members.begin(), one.members.end(), [&](std::uint32_t i) { return torn[i]; }),
                      one.members.end());
  for (std::size_t i = 0; i < kinds.size(); ++i)
    for (std::size_t k = i; k < kinds.size(); ++k)
      each_agreement(all, kinds[i], kinds[k], [&](std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
        for (const std::uint32_t one : a) into.join(a[0], one);
        for (const std::uint32_t other : b) into.join(a[0], other);
      });
  return torn;
}

}  // namespace communique::archives
