// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_KK_HPP
#define PITH_LANG_KK_HPP

// Kazakh: 512 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct kk_data {
  static constexpr const char* code = "kk";
  static constexpr script writing = script::cyrillic;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<128>(
      "және мен бұл да де ол осы үшін бір деп еді бар болып болды кейін туралы сол ал жоқ емес өз өзінің оның "
      "олар біз сіз сен мені оны оған одан онда сияқты дейін бойынша арқылы қарай тек ғана немесе бірақ егер "
      "өйткені сондықтан барлық кейбір әр әрбір қандай кім не неге қашан қайда мына ана болған болса болатын "
      "керек мүмкін тағы тіпті әрі ең өте гөрі шейін себебі");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "т б г ғ жж млн млрд қ ж жыл",
      "т.б",
      "№",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using kk = language_of<detail::kk_data>;
}

PITH_NAMESPACE_END

#endif
