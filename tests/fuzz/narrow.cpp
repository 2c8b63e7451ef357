// SPDX-License-Identifier: MIT
// Built with the single header and PITH_INDEX_BITS=16.
#include "narrow.hpp"

#include <pith.hpp>

std::string narrow_answer(const narrow_question& q) {
  std::vector<pith::article> articles;
  for (size_t i = 0; i < q.texts.size(); ++i)
    articles.push_back({pith::text_view(q.texts[i]), pith::text_view(q.titles[i])});
  for (const std::string_view& t : q.known) articles.push_back({pith::text_view(t)});
  const pith::corpus c{articles.data(), q.texts.size(), articles.data() + q.texts.size(), q.known.size()};
  pith::options<pith::lang::automatic, pith::any_method, pith::focus> o;
  o.method = {static_cast<pith::method>(q.method), q.threshold, q.mmr};
  o.focus.text = pith::text_view(q.focus);
  o.keep_boilerplate = q.keep_boilerplate;
  o.by_score = q.by_score;
  const pith::budget b =
      pith::sentences(q.sentences) & pith::words(q.words) & pith::bytes(q.bytes) & pith::ratio(q.permille);
  std::vector<unsigned char> memory(pith::workspace_size(c, o), 0x5A);
  std::string out;
  const pith::result r = pith::extract(
      c, b, pith::buffer(memory.data(), memory.size()), [&out](const pith::pick& p) { write_pick(out, p); }, o);
  if (r.code == pith::status::text_too_large) return {};
  return out + pith::to_string(r.code);
}
