// SPDX-License-Identifier: MIT
// What is more than a build can number is refused with text_too_large, and nothing wraps around.
#include <doctest/doctest.h>
#include <pith.hpp>

#include <string>
#include <vector>

namespace {

constexpr bool narrow = PITH_INDEX_BITS == 16;

std::string repeated(std::string_view part, size_t count) {
  std::string out;
  while (count--) out += part;
  return out;
}

// Articles that are all the same text.
std::vector<pith::document> copies(const std::string& text, size_t count) { return {count, pith::document{text}}; }

// What every call says of these limits.
template <class Options>
void check_refused(const pith::corpus& c, const Options& o) {
  unsigned char memory[16];
  const pith::buffer little(memory, sizeof memory);
  const auto none = [](const auto&) {};
  CHECK(pith::extract(c, pith::sentences(1), little, none, o).code == pith::status::text_too_large);
  CHECK(pith::rank(c, pith::sentences(1), little, none, o).code == pith::status::text_too_large);
  CHECK(pith::keyphrases(c, 3, little, none, o).code == pith::status::text_too_large);
  CHECK(pith::themes(c, pith::theme_request{}, pith::sentences(1), little, none, o).code ==
        pith::status::text_too_large);
}

}  // namespace

TEST_CASE("limits beyond what a build can number are refused") {
  const std::string text = "A ferry crossed the strait.";
  const pith::article one{pith::text_view(text)};
  const pith::corpus c{&one, 1};
  pith::options<> o;
  o.limits = {text.size(), 4, 40};
  SUBCASE("units") { o.limits.units = pith::detail::most_units + 1; }
  SUBCASE("words") { o.limits.words = pith::detail::most_words + 1; }
  SUBCASE("bytes that the text exceeds") { o.limits.bytes = text.size() - 1; }
  check_refused(c, o);
}

TEST_CASE("a text that is longer than an offset can say is refused unread") {
  if (sizeof(size_t) <= sizeof(pith::offset)) return;
  // One byte more than fits. Nothing of it is there but its first byte.
  const size_t size = static_cast<size_t>(static_cast<pith::offset>(~pith::offset{0})) + 1;
  const char first = 'A';
  const pith::article one{pith::text_view(&first, size)};
  pith::options<> o;
  o.limits = {size, 4, 40};
  check_refused(pith::corpus{&one, 1}, o);
  const std::string_view view(&first, size);
  CHECK(pith::summarize(view, pith::sentences(1)).code == pith::status::text_too_large);
  pith::settings known;
  known.known.push_back({view});
  CHECK(pith::summarize("A ferry.", pith::sentences(1), known).code == pith::status::text_too_large);
}

TEST_CASE("more sentences than can be numbered are refused, however they are spread") {
  const size_t each = 5000;
  const std::string text = repeated("I am. ", each);  // 30 KB
  const size_t fit = pith::detail::most_units / each;
  CHECK(pith::summarize(copies(text, fit + 1), pith::sentences(1)).code == pith::status::text_too_large);
  if (!narrow) return;
  // Two words a sentence: half as many sentences fit.
  pith::settings all;
  all.themes = -1;
  all.keyphrases = 3;
  all.explain = true;
  CHECK(pith::summarize(copies(text, fit / 2), pith::sentences(1), all).code == pith::status::ok);
  CHECK(pith::summarize(copies(text, fit / 2 + 1), pith::sentences(1), all).code == pith::status::text_too_large);
}

#if PITH_INDEX_BITS == 16
TEST_CASE("as many units and words as can be numbered are summarized, and not one more") {
  std::string text = repeated("Go. ", 6100);
  std::vector<pith::document> ten = copies(text, 10);
  const pith::summary s = pith::summarize(ten, pith::sentences(1));
  REQUIRE(s.code == pith::status::ok);
  CHECK(s.sentences.size() == 1);
  CHECK(s.articles[0].sentences + s.articles[9].sentences >= 6100);
  const std::string more = text + "Go. ";
  ten[9].text = more;
  CHECK(pith::summarize(ten, pith::sentences(1)).code == pith::status::text_too_large);
}

TEST_CASE("more articles than can be numbered are refused") {
  const std::string go = "Go.", nothing;
  CHECK(pith::summarize(copies(go, 65535), pith::sentences(1)).code == pith::status::text_too_large);  // of units
  CHECK(pith::summarize(copies(nothing, 65535), pith::sentences(1)).code == pith::status::ok);
  CHECK(pith::summarize(copies(nothing, 65536), pith::sentences(1)).code == pith::status::text_too_large);
}
#endif
