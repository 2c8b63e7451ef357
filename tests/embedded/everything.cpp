// SPDX-License-Identifier: MIT
// For gates.sh: every call of the core with every choice left to run time, many articles and a focus.
#include <pith.hpp>

namespace {

struct sum_of_picks {
  uint32_t& sum;
  void operator()(const pith::pick& p) const noexcept { sum = sum * 31u + static_cast<uint32_t>(p.begin) + p.score; }
  void operator()(const pith::ranked_unit& u) const noexcept {
    sum = sum * 31u + static_cast<uint32_t>(u.end) + u.rank;
  }
};

}  // namespace

extern "C" {
uint32_t extract_any(const pith::article* articles, size_t count, const pith::budget& budget,
                     const pith::buffer& scratch, pith::any_method method, const pith::text_view& focus);
uint32_t rank_detected(const pith::article* articles, size_t count, const pith::budget& budget,
                       const pith::buffer& scratch);
size_t need_of(const pith::text_view& text);

uint32_t extract_any(const pith::article* articles, size_t count, const pith::budget& budget,
                     const pith::buffer& scratch, pith::any_method method, const pith::text_view& focus) {
  const pith::options<pith::any_language, pith::any_method, pith::focus> o{pith::any_language::find("en"), method,
                                                                           pith::focus{focus}};
  uint32_t sum = 0;
  const auto r = pith::extract(pith::corpus{articles, count}, budget, scratch, sum_of_picks{sum}, o);
  return r ? sum : static_cast<uint32_t>(r.code);
}

uint32_t rank_detected(const pith::article* articles, size_t count, const pith::budget& budget,
                       const pith::buffer& scratch) {
  const pith::options<pith::lang::automatic> o;
  uint32_t sum = 0;
  const auto r = pith::rank(pith::corpus{articles, count}, budget, scratch, sum_of_picks{sum}, o);
  return r ? sum : static_cast<uint32_t>(r.code);
}

size_t need_of(const pith::text_view& text) { return pith::workspace_size(text); }
}
