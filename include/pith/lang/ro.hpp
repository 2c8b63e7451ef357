// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_RO_HPP
#define PITH_LANG_RO_HPP

// Romanian: 909 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct ro_data {
  static constexpr const char* code = "ro";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "de în și a la se cu să din o pe care un pentru nu este că sau au al fost fi ce ca prin sunt lui după "
      "dacă ale ar unui era dar el cel toate am ei unei între își până va dintre orice această fără le sub "
      "acest cele fiind lor e fie îi către aceste multe cea dumneavoastră unor aceasta i privind îl ai asupra "
      "sale împotriva despre alte ne unul său ea fiecare una vă însă acesta acestea acestuia deoarece eu cei "
      "spre toată unele aceea ceea câteva mă noi vor încât lângă conform erau s într n l mai foarte când cum "
      "unde chiar");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "dl dna dlui dnei dvs prof ing art sf str bd dr av lt col gen cf ex mil mld",
      "s.a s.r.l",
      "nr p pag art alin lit pct vol cap fig tel",
      "ș.a î.hr d.hr î.e.n e.n");
  static constexpr char list[] =
      "ațiilor>ație ațiile>ație urilor urile iilor ilor elor ului iile iei ele ile uri lor ul ei ii le ă a e "
      "i u o";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using ro = language_of<detail::ro_data>;
}

PITH_NAMESPACE_END

#endif
