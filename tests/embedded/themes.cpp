// SPDX-License-Identifier: MIT
// For gates.sh: themes, key phrases and support.
#include <pith.hpp>

namespace {

struct sum_of_all {
  uint32_t& sum;
  void operator()(const pith::theme& t) const noexcept { sum = sum * 31u + t.weight; }
  void operator()(const pith::theme_source& s) const noexcept { sum = sum * 31u + s.share; }
  void operator()(const pith::keyphrase& k) const noexcept { sum = sum * 31u + k.score; }
  void operator()(const pith::pick& p) const noexcept { sum = sum * 31u + p.score; }
  void operator()(const pith::supporter& s) const noexcept { sum = sum * 31u + s.similarity; }
};

}  // namespace

extern "C" {
uint32_t themes_of(const pith::corpus& c, const pith::budget& each, const pith::buffer& scratch);
uint32_t keyphrases_of(const pith::corpus& c, size_t k, const pith::buffer& scratch);
uint32_t support_of(const pith::corpus& c, const pith::budget& budget, const pith::buffer& scratch);

uint32_t themes_of(const pith::corpus& c, const pith::budget& each, const pith::buffer& scratch) {
  uint32_t sum = 0;
  const auto r = pith::themes(c, pith::theme_request{}, each, scratch, sum_of_all{sum});
  return r ? sum : static_cast<uint32_t>(r.code);
}

uint32_t keyphrases_of(const pith::corpus& c, size_t k, const pith::buffer& scratch) {
  uint32_t sum = 0;
  const auto r = pith::keyphrases(c, k, scratch, sum_of_all{sum});
  return r ? sum : static_cast<uint32_t>(r.code);
}

uint32_t support_of(const pith::corpus& c, const pith::budget& budget, const pith::buffer& scratch) {
  uint32_t sum = 0;
  const auto r = pith::extract_with_support(c, budget, scratch, sum_of_all{sum});
  return r ? sum : static_cast<uint32_t>(r.code);
}
}
