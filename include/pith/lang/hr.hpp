// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_HR_HPP
#define PITH_LANG_HR_HPP

// Croatian: 896 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct hr_data {
  static constexpr const char* code = "hr";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::ordinal);
  static constexpr auto stops = make_stops<256>(
      "i je u se na da su za od s a o kao koji koja koje te bi će iz po do što ili nije ne bio bila bilo bili "
      "biti kako sve ali samo sam smo ste nakon prema već još kod pri zbog između kada kad tako to taj ta "
      "ovaj ova ovo tog toga tom tome toj njegov njihov njezin njega njemu ga mu joj im ih njih on ona ono "
      "oni mi vi ti ja me mene nas nam vas vam svoje svoj svoju svojih jer ako ni niti pod nad bez kroz "
      "protiv uz oko tijekom koju kojih kojim kojem gdje pa no jedan jedna jedno sebe li nego");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "npr tzv tj sv ul dr.sc mr.sc dipl ing g gđa gdin gosp hrv engl lat njem tal tis mil mlrd kn",
      "d.o.o d.d",
      "br str čl st sl tab god",
      "itd i.sl pr.kr n.e st");
  static constexpr char list[] =
      "ovima evima ijim ijih ima ama oga ega ome omu emu ovi evi ova eva om em im ih oj og eg a e i o u";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using hr = language_of<detail::hr_data>;
}

PITH_NAMESPACE_END

#endif
